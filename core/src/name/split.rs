//! Where the surname ends and the given name begins.

use renkou_codes::name::{Han, Surname, Transliteration};

use super::normal::{MASKED, SEPARATOR, UNKNOWN, is_han};
use super::prepared::MOST_UNITS;

/// What kind of name a normal form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing is written.
    Empty,
    /// Surname and given name in Han characters.
    Han(Split),
    /// A name in parts, or one without a surname: transliterated into Han characters.
    ///
    /// The split is how it would be read as a name of the other kind, where it could be one.
    Transliterated(Option<Split>),
    /// Letters.
    Latin,
}

/// How many characters the surname has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Split {
    pub(super) surname: u8,
    /// The other way to read it: 欧阳明 may be 欧 and 阳明.
    pub(super) other: Option<u8>,
}

/// Names with more characters than this have no surname, unless it is a compound one.
const LONGEST_WITH_SIMPLE_SURNAME: usize = 4;

/// A surname is common from so many bearers in a million on.
const COMMON: u32 = 1000;

impl Form {
    pub(super) fn of(normal: &[char]) -> Self {
        let counted = normal.iter().filter(|character| **character != SEPARATOR);
        let (mut han, mut unknown, mut letters) = (0, 0, 0);
        for character in counted {
            match *character {
                UNKNOWN | MASKED => unknown += 1,
                character if is_han(character) => han += 1,
                _ => letters += 1,
            }
        }
        if han + unknown + letters == 0 {
            return Self::Empty;
        }
        if han == 0 && letters > 0 {
            return Self::Latin;
        }
        if normal.contains(&SEPARATOR) {
            return Self::Transliterated(None);
        }
        match Split::of(normal) {
            Some(split) if is_likelier_transliterated(normal, split) => {
                Self::Transliterated(Some(split))
            }
            Some(split) if normal.len() <= MOST_UNITS => Self::Han(split),
            _ => Self::Transliterated(None),
        }
    }
}

impl Split {
    fn of(normal: &[char]) -> Option<Self> {
        let (first, second) = (*normal.first()?, normal.get(1).copied());
        let len = normal.len();
        let single = surname(first, None).is_some();
        let compound = second.is_some_and(|second| surname(first, Some(second)).is_some());
        let split = |surname, other| Some(Self { surname, other });
        if compound {
            return match len {
                // Who is written with two characters has a surname of one, if that is a surname.
                2 if single => split(1, Some(2)),
                2 => split(2, None),
                _ if single && len <= LONGEST_WITH_SIMPLE_SURNAME => split(2, Some(1)),
                _ => split(2, None),
            };
        }
        if len > LONGEST_WITH_SIMPLE_SURNAME {
            return None;
        }
        if single {
            // Surnames of both parents: 张王小明.
            let both = len == 4 && second.is_some_and(|second| surname(second, None).is_some());
            return split(1, both.then_some(2));
        }
        if first == UNKNOWN || (2..=3).contains(&len) {
            return split(1, None);
        }
        None
    }
}

/// The surname of these characters, in whatever form they are written.
pub(super) fn surname(first: char, second: Option<char>) -> Option<&'static Surname> {
    let folded = |character| Han::of(character).map_or(character, |han| folded(character, han));
    Surname::of(first, second).or_else(|| Surname::of(folded(first), second.map(folded)))
}

fn folded(character: char, han: Han) -> char {
    if han.fold_level() == 0 { character } else { han.folded().as_char() }
}

/// Whether a name without separators is rather a transliterated one: 买买提江, 丹增曲扎.
///
/// 古丽 and 杨金 are listed parts too, but who has a surname and no more than two characters, or a
/// common surname and no longer part, bears a Han name.
fn is_likelier_transliterated(normal: &[char], split: Split) -> bool {
    let Some(longest) = longest_part(normal) else { return false };
    if split.surname == 2 && all_parts(normal).is_none() {
        return false;
    }
    let surname = normal.first().and_then(|first| surname(*first, None));
    let Some(surname) = surname else { return true };
    let common = surname.per_million() >= COMMON;
    normal.len() > 2 && (longest > 2 || !common)
}

/// Whether a name without separators may be a transliterated one, likelier or not.
pub(super) fn may_be_transliterated(normal: &[char]) -> bool {
    longest_part(normal).is_some()
}

/// The characters of the longest listed part that a transliterated name shows itself by: of one that
/// is made of such parts and nothing else, or of one with four characters and more that begins or
/// ends with a part.
fn longest_part(normal: &[char]) -> Option<usize> {
    let at_end = || {
        let part = |len: &usize| {
            let tail = normal.get(normal.len() - len..).unwrap_or(&[]);
            Transliteration::at_start(tail).is_some_and(|(_, found)| found == *len)
        };
        (2..normal.len()).rev().find(part)
    };
    if let Some(longest) = all_parts(normal) {
        return Some(longest);
    }
    if normal.len() < LONGEST_WITH_SIMPLE_SURNAME {
        return None;
    }
    let head = Transliteration::at_start(normal).map(|(_, len)| len).filter(|len| *len >= 2);
    head.max(at_end())
}

/// The longest of the listed parts that a name is made of, if of nothing else.
fn all_parts(normal: &[char]) -> Option<usize> {
    let mut longest = 0;
    let mut rest = normal;
    while !rest.is_empty() {
        match Transliteration::at_start(rest) {
            // One character is a part only behind another: 江 in 买买提江.
            Some((_, len)) if len >= 2 || rest.len() < normal.len() => {
                rest = rest.get(len..).unwrap_or(&[]);
                longest = longest.max(len);
            }
            _ => return None,
        }
    }
    Some(longest)
}
