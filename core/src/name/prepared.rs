//! Names ready to be compared millions of times.

use renkou_codes::name::Transliteration;

use super::latin::{self, Reading as LatinReading};
use super::normal::{self, SEPARATOR};
use super::split::{Form, Split, may_be_transliterated, surname};
use super::unit::Unit;

/// Characters of a name beyond these are compared the slow way.
pub(super) const MOST_UNITS: usize = 6;

/// A name made ready for comparison, in one cache line (预处理姓名).
///
/// Reading a name takes some hundred nanoseconds, comparing two that are prepared some tens. Where
/// names are compared more than once, prepare each once.
///
/// # Examples
///
/// ```
/// use renkou::name::{NameLevel, PreparedName};
///
/// let names = ["张伟", "张炜", "李强"].map(PreparedName::new);
/// assert_eq!(names[0].compare(&names[1]).level(), NameLevel::SameSoundAndTone);
/// assert_eq!(names[0].compare(&names[2]).level(), NameLevel::Different);
/// ```
#[derive(Clone, PartialEq)]
pub struct PreparedName {
    pub(super) units: [Unit; MOST_UNITS],
    pub(super) len: u8,
    /// Characters of the surname.
    pub(super) surname: u8,
    /// The same where the name is read the other way; otherwise as `surname`.
    pub(super) other_surname: u8,
    /// A character is lost.
    pub(super) lost: bool,
    /// A character is hidden.
    pub(super) hidden: bool,
    /// What a name of another kind needs.
    pub(super) more: Option<Box<More>>,
}

/// What names need that are not simply surname and given name in Han characters.
#[derive(Clone, PartialEq)]
pub(super) enum More {
    /// No name at all.
    Empty,
    /// Parts of a transliterated name.
    Parts(Parts),
    /// A name in letters: its words in order, how it can be read as surname and given name, and how
    /// word by word.
    Latin { words: Vec<String>, readings: Vec<LatinReading>, syllables: Vec<Vec<Unit>> },
}

/// The parts of a name that is transliterated, or may be.
#[derive(Clone, PartialEq)]
pub(super) struct Parts {
    /// Each part in listed parts, and in characters where it has no others.
    pub(super) listed: Vec<Vec<Unit>>,
    /// Each part in characters.
    pub(super) characters: Vec<Vec<Unit>>,
    /// Whether it is rather a surname and a given name.
    pub(super) rather_han: bool,
}

impl std::fmt::Debug for PreparedName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PreparedName").finish_non_exhaustive()
    }
}

impl PreparedName {
    /// A name of whatever kind.
    pub fn new(text: &str) -> Self {
        Self::of_normal(&normal::characters(text))
    }

    /// A surname alone, as where surname and given name are two items.
    ///
    /// ```
    /// use renkou::name::{NameLevel, PreparedName};
    ///
    /// let [hou, other] = ["侯", "候"].map(PreparedName::surname_alone);
    /// assert_eq!(hou.compare(&other).level(), NameLevel::SameSoundAndTone);
    /// ```
    pub fn surname_alone(text: &str) -> Self {
        Self::alone(&normal::characters(text), true)
    }

    /// A given name alone, as where surname and given name are two items.
    ///
    /// ```
    /// use renkou::name::{NameLevel, PreparedName};
    ///
    /// let [one, other] = ["晓明", "小明"].map(PreparedName::given_alone);
    /// assert_eq!(one.compare(&other).given(), [NameLevel::SameSoundAndTone, NameLevel::Same]);
    /// ```
    pub fn given_alone(text: &str) -> Self {
        Self::alone(&normal::characters(text), false)
    }

    /// All characters are of the surname, or none.
    fn alone(normal: &[char], surname: bool) -> Self {
        let han = matches!(Form::of(normal), Form::Han(_) | Form::Transliterated(_));
        if !han || normal.len() > MOST_UNITS || normal.contains(&SEPARATOR) {
            return Self::of_normal(normal);
        }
        let surname = if surname { normal.len() as u8 } else { 0 };
        Self::of_han(normal, Split { surname, other: None })
    }

    pub(super) fn of_normal(normal: &[char]) -> Self {
        match Form::of(normal) {
            Form::Han(split) => {
                let more = may_be_transliterated(normal).then(|| Parts::of(normal, true));
                Self { more: more.map(More::boxed), ..Self::of_han(normal, split) }
            }
            Form::Empty => Self { more: Some(Box::new(More::Empty)), ..Self::EMPTY },
            Form::Transliterated(split) => Self {
                more: Some(More::boxed(Parts::of(normal, false))),
                ..split.map_or(Self::EMPTY, |split| Self::of_han(normal, split))
            },
            Form::Latin => {
                let words = latin::words(normal);
                let (readings, syllables) = (latin::readings(&words), latin::syllables(&words));
                let words = words.into_iter().map(|word| word.letters).collect();
                let more = More::Latin { words, readings, syllables };
                Self { more: Some(Box::new(more)), ..Self::EMPTY }
            }
        }
    }

    const EMPTY: Self = Self {
        units: [Unit::NONE; MOST_UNITS],
        len: 0,
        surname: 0,
        other_surname: 0,
        lost: false,
        hidden: false,
        more: None,
    };

    fn of_han(normal: &[char], split: Split) -> Self {
        let mut name = Self::EMPTY;
        for (unit, character) in name.units.iter_mut().zip(normal) {
            *unit = Unit::of(*character);
        }
        name.len = normal.len().min(MOST_UNITS) as u8;
        name.hidden = name.units().iter().any(|unit| unit.is_hidden());
        name.lost = name.units().iter().any(|unit| unit.is_unknown() && !unit.is_hidden());
        name.surname = split.surname.min(name.len);
        name.other_surname = split.other.map_or(name.surname, |other| other.min(name.len));
        name.read_surname(normal);
        name
    }

    /// Reads the surname as surnames are read.
    fn read_surname(&mut self, normal: &[char]) {
        let Some(first) = normal.first() else { return };
        let second = normal.get(1).copied().filter(|_| self.surname == 2);
        let known = match self.surname {
            1 => surname(*first, None),
            2 => surname(*first, second).or_else(|| surname(*first, None)),
            _ => None,
        };
        let Some(reading) = known.and_then(|surname| surname.readings().next()) else { return };
        for (unit, reading) in self.units.iter_mut().zip(reading) {
            *unit = unit.read_as(*reading);
        }
    }

    pub(super) fn is_latin(&self) -> bool {
        matches!(self.more.as_deref(), Some(More::Latin { .. }))
    }

    #[inline]
    pub(super) fn units(&self) -> &[Unit] {
        self.units.get(..usize::from(self.len)).unwrap_or(&[])
    }
}

impl More {
    fn boxed(parts: Parts) -> Box<Self> {
        Box::new(Self::Parts(parts))
    }
}

impl Parts {
    fn of(normal: &[char], rather_han: bool) -> Self {
        let parts = || {
            let parts = normal.split(|character| *character == SEPARATOR);
            parts.filter(|part| !part.is_empty())
        };
        let characters = |part: &[char]| part.iter().copied().map(Unit::of).collect();
        Self {
            listed: parts().map(part_units).collect(),
            characters: parts().map(characters).collect(),
            rather_han,
        }
    }
}

fn part_units(part: &[char]) -> Vec<Unit> {
    let mut units = Vec::with_capacity(part.len());
    let mut rest = part;
    while let Some((character, after)) = rest.split_first() {
        if let Some((part, len)) = Transliteration::at_start(rest) {
            units.push(Unit::of_part(part));
            rest = rest.get(len..).unwrap_or(&[]);
        } else {
            units.push(Unit::of(*character));
            rest = after;
        }
    }
    units
}
