//! Surnames (姓氏): how they are read, how frequent they are, which are taken for each other.

use super::generated::{ROMANISED_SURNAMES, SURNAME_CONFUSIONS, SURNAMES};
use super::han::Han;
use super::syllable::Reading;

/// A surname of one or two characters.
///
/// # Examples
///
/// ```
/// use renkou_codes::name::Surname;
///
/// let zeng = Surname::of('曾', None).ok_or("no surname")?;
/// let readings: Vec<String> = zeng.readings().map(|reading| reading[0].to_string()).collect();
/// assert_eq!(readings, ["zeng1", "ceng2"]);
/// assert!(Surname::of('欧', Some('阳')).is_some() && Surname::of('欧', Some('明')).is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Surname {
    characters: [char; 2],
    readings: &'static [[Reading; 2]],
    per_million: u32,
}

impl Surname {
    /// The surname of these characters, if it is one.
    pub fn of(first: char, second: Option<char>) -> Option<&'static Self> {
        let characters = [first, second.unwrap_or('\0')];
        let place = SURNAMES.binary_search_by_key(&characters, |known| known.characters).ok()?;
        SURNAMES.get(place)
    }

    /// Every surname, by code points.
    pub fn all() -> impl ExactSizeIterator<Item = &'static Self> {
        SURNAMES.iter()
    }

    /// The characters.
    pub fn characters(&self) -> &[char] {
        let [_, second] = self.characters;
        let len = if second == '\0' { 1 } else { 2 };
        self.characters.get(..len).unwrap_or(&[])
    }

    /// Its readings as a surname, the usual one first: one reading for each character.
    pub fn readings(&self) -> impl ExactSizeIterator<Item = &'static [Reading]> {
        let len = self.characters().len();
        self.readings.iter().map(move |reading| reading.get(..len).unwrap_or(&[]))
    }

    /// How many people in a million bear it; 0 where no count is known.
    pub const fn per_million(&self) -> u32 {
        self.per_million
    }

    /// Whether two surnames of one character are listed as taken for each other: 侯 and 候.
    ///
    /// ```
    /// use renkou_codes::name::{Han, Surname};
    ///
    /// let [hou, other] = ['侯', '候'].map(Han::of);
    /// assert!(Surname::are_confused(hou.ok_or("侯")?, other.ok_or("候")?));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn are_confused(a: Han, b: Han) -> bool {
        a.may_be_confused()
            && b.may_be_confused()
            && SURNAME_CONFUSIONS.binary_search(&(a.slot(), b.slot())).is_ok()
    }

    /// The surnames behind a spelling that follows no scheme, in small letters: Cheung, Kwok, Tan.
    ///
    /// ```
    /// use renkou_codes::name::Surname;
    ///
    /// let meant: Vec<&str> = Surname::of_romanised("kwok").collect();
    /// assert_eq!(meant, ["郭"]);
    /// ```
    pub fn of_romanised(spelling: &str) -> impl Iterator<Item = &'static str> {
        let from = ROMANISED_SURNAMES.partition_point(|(known, _)| *known < spelling);
        let spellings = ROMANISED_SURNAMES.iter().skip(from);
        spellings.take_while(move |(known, _)| *known == spelling).map(|(_, surname)| *surname)
    }
}

/// A row of the table.
pub(super) const fn surname(
    characters: [char; 2],
    readings: &'static [[Reading; 2]],
    per_million: u32,
) -> Surname {
    Surname { characters, readings, per_million }
}

/// The readings of a row.
pub(super) const fn readings(first: u16, second: u16) -> [Reading; 2] {
    [Reading::of_number(first), Reading::of_number(second)]
}
