//! Readings and syllables of Mandarin (普通话音节), and what dialects make of them.

use std::fmt;
use std::str::FromStr;

use super::arrays::u16s;
use super::generated::{DIALECT_CLASSES, DIALECT_PAIRS, SYLLABLES, WADE_GILES};

/// A syllable without its tone, such as `zhang`; ü is written v.
///
/// # Examples
///
/// ```
/// use renkou_codes::name::Syllable;
///
/// let zhang: Syllable = "zhang".parse()?;
/// assert_eq!((zhang.initial(), zhang.as_str()), ("zh", "zhang"));
/// assert!(zhang.is_alike_in_dialect("zan".parse()?));
/// assert!("zhagn".parse::<Syllable>().is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Syllable(u16);

/// A syllable with its tone, such as `zhang1`; tone 5 is the neutral one.
///
/// In Latin text the tone is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Reading(u16);

/// The least number of each group that [`DIALECT_PAIRS`] join.
static DIALECT_GROUPS: [u16; SYLLABLES.len()] = {
    let mut groups = [0; SYLLABLES.len()];
    let mut syllable = 0;
    while syllable < SYLLABLES.len() {
        groups[syllable] = syllable as u16;
        syllable += 1;
    }
    let mut changed = true;
    while changed {
        changed = false;
        let mut byte = 0;
        while byte < DIALECT_PAIRS.len() {
            let mut bits = DIALECT_PAIRS[byte];
            while bits != 0 {
                let place = byte * 8 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let (a, b) = (place / SYLLABLES.len(), place % SYLLABLES.len());
                if groups[a] < groups[b] {
                    groups[b] = groups[a];
                    changed = true;
                }
            }
            byte += 1;
        }
    }
    groups
};

impl Syllable {
    /// Every syllable, in order.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..SYLLABLES.len() as u16).map(Self)
    }

    /// The syllable in the letters of pinyin.
    pub fn as_str(self) -> &'static str {
        SYLLABLES.get(usize::from(self.0)).copied().unwrap_or("")
    }

    /// The consonants that it begins with, as they are written; for `an` its vowel.
    pub fn initial(self) -> &'static str {
        let text = self.as_str();
        let end = text.find(['a', 'e', 'i', 'o', 'u', 'v']).unwrap_or(text.len());
        text.get(..end.max(1)).unwrap_or(text)
    }

    /// The first of the syllables that are not told apart where dialects are folded.
    ///
    /// Coarser than [`Self::is_alike_in_dialect`] in one way: what is alike by two steps is one.
    #[must_use]
    pub fn dialect_class(self) -> Self {
        DIALECT_CLASSES.get(usize::from(self.0)).map_or(self, |class| Self(*class))
    }

    /// The first of the syllables that are joined by any steps from one to another that some dialect
    /// speaks alike: where this differs, no dialect speaks two syllables alike.
    ///
    /// ```
    /// use renkou_codes::name::Syllable;
    ///
    /// let [neng, long, wang] = ["neng", "long", "wang"].map(str::parse::<Syllable>);
    /// let (neng, long, wang) = (neng?, long?, wang?);
    /// assert_eq!(neng.dialect_group(), long.dialect_group());
    /// assert_ne!(neng.dialect_group(), wang.dialect_group());
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn dialect_group(self) -> Self {
        DIALECT_GROUPS.get(usize::from(self.0)).map_or(self, |group| Self(*group))
    }

    /// Whether some dialect speaks the two alike: n as l, zh as z, f as hu, ing as in.
    #[inline]
    pub fn is_alike_in_dialect(self, other: Self) -> bool {
        let place = usize::from(self.0) * SYLLABLES.len() + usize::from(other.0);
        DIALECT_PAIRS.get(place / 8).is_some_and(|bits| bits >> (place % 8) & 1 == 1)
    }

    /// The syllables that a spelling of Wade and Giles may stand for, without its marks.
    ///
    /// ```
    /// use renkou_codes::name::Syllable;
    ///
    /// let meant: Vec<&str> = Syllable::of_wade_giles("hsieh").map(Syllable::as_str).collect();
    /// assert_eq!(meant, ["xie"]);
    /// ```
    pub fn of_wade_giles(spelling: &str) -> impl Iterator<Item = Self> {
        let from = WADE_GILES.partition_point(|(known, _)| *known < spelling);
        let spellings = WADE_GILES.iter().skip(from);
        spellings.take_while(move |(known, _)| *known == spelling).map(|(_, number)| Self(*number))
    }

    /// The number by which [`Self::at`] finds it again; below 512.
    #[inline]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The syllable of a number.
    pub fn at(number: u16) -> Option<Self> {
        (usize::from(number) < SYLLABLES.len()).then_some(Self(number))
    }
}

impl FromStr for Syllable {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        SYLLABLES
            .binary_search(&text)
            .map(|place| Self(place as u16))
            .map_err(|_| crate::Error::new(crate::ErrorKind::UnknownCode, "no such syllable"))
    }
}

impl fmt::Display for Syllable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Reading {
    /// A syllable with a tone of 1 to 5, or 0 where the tone is not known.
    pub fn new(syllable: Syllable, tone: u8) -> Option<Self> {
        (tone <= 5).then(|| Self(syllable.0 * 8 + u16::from(tone)))
    }

    /// The syllable.
    #[inline]
    pub const fn syllable(self) -> Syllable {
        Syllable(self.0 >> 3)
    }

    /// The tone, 1 to 5; 0 where it is not known.
    #[inline]
    pub const fn tone(self) -> u8 {
        (self.0 & 7) as u8
    }

    /// The reading in two bytes; below 4096.
    #[inline]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The reading of a number that [`Self::number`] gave.
    #[inline]
    pub const fn of_number(number: u16) -> Self {
        Self(number)
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.syllable().as_str())?;
        if self.tone() == 0 { Ok(()) } else { write!(f, "{}", self.tone()) }
    }
}

/// Readings out of a file of bytes.
pub(super) const fn readings_of<const N: usize>(bytes: &[u8]) -> [Reading; N] {
    let numbers: [u16; N] = u16s(bytes);
    let mut readings = [Reading(0); N];
    let mut place = 0;
    while place < N {
        readings[place] = Reading(numbers[place]);
        place += 1;
    }
    readings
}
