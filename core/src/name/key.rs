//! Keys of names: what two names that may be the same have in common.

use std::fmt;

use renkou_codes::name::{Han, Reading};

use super::described::{Name, readings_of};
use super::folded;
use super::normal::SEPARATOR;
use super::split::Form;

/// What kind of thing a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyKind {
    /// The syllables of the whole name without tones, dialects folded (音); those of the given name
    /// in alphabetical order, so that swapped characters share it.
    Sound,
    /// The initials of these syllables.
    Initials,
    /// The four-corner codes of the characters (四角号码), for names that look alike.
    Corners,
    /// The sound of the surname alone.
    SurnameSound,
    /// One part of a transliterated name, in the form that stands for its spellings.
    Part,
}

/// A key for blocking (分块键): names that may be the same share one of a kind.
///
/// # Examples
///
/// ```
/// use renkou::name::{KeyKind, Name};
///
/// let keys = Name::new("张炜").keys();
/// assert_eq!(keys[0].to_string(), "sound:zan wei");
/// // The same, heard in the south, and in letters.
/// assert!(Name::new("臧伟").keys().contains(&keys[0]));
/// assert!(Name::new("Wei Zhang").keys().contains(&keys[0]));
/// assert!(keys.iter().any(|key| key.kind() == KeyKind::Corners));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey {
    kind: KeyKind,
    text: String,
}

/// A name has at most so many keys by sound: characters with several readings multiply.
const MOST_SOUNDS: usize = 8;

impl NameKey {
    /// What kind of thing it holds.
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// What must be equal.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn new(kind: KeyKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }

    /// The likeliest key of a kind, without working the others out.
    pub(super) fn first_of(name: &Name, kind: KeyKind) -> Option<Self> {
        let Form::Han(split) = name.form() else {
            return Self::all_of(name).into_iter().find(|key| key.kind == kind);
        };
        let surname = usize::from(split.surname);
        let mut keys = Vec::new();
        if kind == KeyKind::Corners {
            add_corners(&mut keys, name.characters(), surname);
        } else {
            let readings = name.readings();
            let read = if kind == KeyKind::SurnameSound {
                readings.get(..surname)?
            } else {
                readings.as_slice()
            };
            let usual: Option<Vec<Reading>> =
                read.iter().map(|readings| readings.first().copied()).collect();
            add_sounds(&mut keys, &usual?, surname);
        }
        keys.into_iter().find(|key| key.kind == kind)
    }

    /// All keys of a name, by kind; the likeliest of each kind first.
    pub(super) fn all_of(name: &Name) -> Vec<Self> {
        let mut keys = Vec::new();
        match name.form() {
            Form::Empty => {}
            Form::Han(split) => {
                let readings = name.readings();
                for surname in [Some(split.surname), split.other].into_iter().flatten() {
                    add_han(&mut keys, name.characters(), &readings, surname.into());
                }
            }
            Form::Latin => {
                for reading in name.latin_readings() {
                    let surname = usize::from(reading.surname);
                    if let Some(sounds) = &reading.sounds {
                        add_sounds(&mut keys, sounds, surname);
                    } else {
                        add_surname(&mut keys, &reading.surname_sounds());
                    }
                }
            }
            Form::Transliterated(_) => add_parts(&mut keys, name),
        }
        keys.sort_by_key(|key| key.kind);
        let mut seen = Vec::with_capacity(keys.len());
        for key in keys {
            if !seen.contains(&key) {
                seen.push(key);
            }
        }
        seen
    }
}

fn add_han(
    keys: &mut Vec<NameKey>,
    characters: &[char],
    readings: &[Vec<Reading>],
    surname: usize,
) {
    if let Some(sounds) = choices(readings.get(..surname).unwrap_or(&[])) {
        for sounds in sounds {
            add_surname(keys, &sounds);
        }
    }
    for sounds in choices(readings).into_iter().flatten() {
        add_sounds(keys, &sounds, surname);
    }
    add_corners(keys, characters, surname);
}

fn add_corners(keys: &mut Vec<NameKey>, characters: &[char], surname: usize) {
    let corners = characters.iter().map(|character| {
        let corners = Han::of(*character).and_then(|han| han.folded().four_corner());
        corners.map(|code| format!("{code:04}"))
    });
    if let Some(corners) = corners.collect::<Option<Vec<String>>>() {
        keys.push(NameKey::new(KeyKind::Corners, with_given_sorted(corners, surname)));
    }
}

/// Ways to read characters, the likeliest first; `None` where one cannot be read.
fn choices(readings: &[Vec<Reading>]) -> Option<Vec<Vec<Reading>>> {
    let mut all: Vec<Vec<Reading>> = vec![Vec::new()];
    for readings in readings {
        let mut ways: Vec<Reading> = Vec::new();
        for reading in readings {
            let class = reading.syllable().dialect_class();
            if ways.iter().all(|known| known.syllable().dialect_class() != class) {
                ways.push(*reading);
            }
        }
        if ways.is_empty() {
            return None;
        }
        let longer = ways.iter().flat_map(|way| {
            all.iter().map(move |begun| {
                let mut longer = begun.clone();
                longer.push(*way);
                longer
            })
        });
        all = longer.take(MOST_SOUNDS).collect();
    }
    Some(all)
}

fn add_sounds(keys: &mut Vec<NameKey>, sounds: &[Reading], surname: usize) {
    let class = |reading: &Reading| reading.syllable().dialect_class();
    let syllables = sounds.iter().map(|reading| class(reading).as_str().to_owned()).collect();
    let initials = sounds.iter().map(|reading| class(reading).initial().to_owned()).collect();
    keys.push(NameKey::new(KeyKind::Sound, with_given_sorted(syllables, surname)));
    keys.push(NameKey::new(KeyKind::Initials, with_given_sorted(initials, surname)));
    add_surname(keys, sounds.get(..surname).unwrap_or(&[]));
}

fn add_surname(keys: &mut Vec<NameKey>, sounds: &[Reading]) {
    if !sounds.is_empty() {
        let syllables = sounds.iter().map(|reading| reading.syllable().dialect_class().as_str());
        let text = syllables.collect::<Vec<_>>().join(" ");
        keys.push(NameKey::new(KeyKind::SurnameSound, text));
    }
}

fn add_parts(keys: &mut Vec<NameKey>, name: &Name) {
    let spelled = folded::spelled_alike(name.characters());
    for part in spelled.split(SEPARATOR).filter(|part| !part.is_empty()) {
        keys.push(NameKey::new(KeyKind::Part, part));
    }
    let readings: Vec<Vec<Reading>> = spelled
        .chars()
        .filter(|character| *character != SEPARATOR)
        .map(|character| readings_of(character).into_iter().take(1).collect())
        .collect();
    for sounds in choices(&readings).into_iter().flatten() {
        add_sounds(keys, &sounds, 0);
    }
}

fn with_given_sorted(mut parts: Vec<String>, surname: usize) -> String {
    if let Some(given) = parts.get_mut(surname..) {
        given.sort_unstable();
    }
    parts.join(" ")
}

impl KeyKind {
    /// The name, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Initials => "initials",
            Self::Corners => "corners",
            Self::SurnameSound => "surname",
            Self::Part => "part",
        }
    }
}

impl fmt::Display for NameKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.text)
    }
}

impl fmt::Debug for NameKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NameKey").field("kind", &self.kind).finish_non_exhaustive()
    }
}
