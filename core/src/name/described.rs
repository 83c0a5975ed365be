//! One name, taken apart.

use renkou_codes::name::{Han, Reading, Surname};

use super::folded;
use super::key::{KeyKind, NameKey};
use super::latin;
use super::normal::{self, MASKED, SEPARATOR, UNKNOWN};
use super::split::{Form, surname};

/// A name in its normal form, with what can be read from it (姓名).
///
/// # Examples
///
/// ```
/// use renkou::name::Name;
///
/// let name = Name::new("單田芳");
/// assert_eq!((name.surname().as_deref(), name.given().as_deref()), (Some("單"), Some("田芳")));
/// assert_eq!(name.surname_reading(), "shan4");
/// assert_eq!(name.folded(), "单田芳");
///
/// // A name of an ethnic group has parts and no surname.
/// assert_eq!(Name::new("阿不都.热合曼").surname(), None);
/// ```
#[derive(Clone, PartialEq)]
pub struct Name {
    normal: Vec<char>,
    form: Form,
    /// The words of a name in letters, and the likeliest way to read them.
    latin: Option<(Vec<latin::Word>, Option<latin::Reading>)>,
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Name").finish_non_exhaustive()
    }
}

impl Name {
    /// A name in whatever writing.
    pub fn new(text: &str) -> Self {
        let normal = normal::characters(text);
        let form = Form::of(&normal);
        let latin = (form == Form::Latin).then(|| {
            let words = latin::words(&normal);
            let reading = likeliest(latin::readings(&words));
            (words, reading)
        });
        Self { normal, form, latin }
    }

    /// The normal form: [`normal_form`](super::normal_form).
    pub fn normal(&self) -> String {
        self.normal.iter().collect()
    }

    /// The surname; `None` where the name has none, or none that can be told.
    pub fn surname(&self) -> Option<String> {
        match self.form {
            Form::Han(split) => self.slice(0, split.surname.into()),
            Form::Latin => self.latin_halves().map(|(surname, _)| surname),
            _ => None,
        }
    }

    /// The given name, or the whole of a name without a surname.
    pub fn given(&self) -> Option<String> {
        match self.form {
            Form::Empty => None,
            Form::Han(split) => self.slice(split.surname.into(), self.normal.len()),
            Form::Latin => {
                Some(self.latin_halves().map_or_else(|| self.normal(), |(_, given)| given))
            }
            Form::Transliterated(_) => Some(self.normal()),
        }
    }

    /// Surname and given name the other way they can be read: 欧 and 阳明 for 欧阳明.
    ///
    /// ```
    /// use renkou::name::Name;
    ///
    /// let name = Name::new("欧阳明");
    /// assert_eq!(name.surname().as_deref(), Some("欧阳"));
    /// assert_eq!(name.other_split(), Some(("欧".to_owned(), "阳明".to_owned())));
    /// ```
    pub fn other_split(&self) -> Option<(String, String)> {
        let surname = match self.form {
            Form::Han(split) => split.other?,
            Form::Transliterated(split) => split?.surname,
            _ => return None,
        };
        let surname = usize::from(surname);
        Some((self.slice(0, surname)?, self.slice(surname, self.normal.len()).unwrap_or_default()))
    }

    /// The parts of a name between separators; one part for a name without them.
    pub fn parts(&self) -> Vec<String> {
        let parts = self.normal.split(|character| *character == SEPARATOR);
        parts.filter(|part| !part.is_empty()).map(|part| part.iter().collect()).collect()
    }

    /// The usual reading of the surname, with a blank between syllables; empty without a surname.
    pub fn surname_reading(&self) -> String {
        let written = |readings: &[Reading]| {
            readings.iter().map(Reading::to_string).collect::<Vec<_>>().join(" ")
        };
        if let Some((_, Some(reading))) = &self.latin {
            return written(&reading.surname_sounds());
        }
        match (self.known_surname(), self.form) {
            (Some(surname), _) => surname.readings().next().map(written).unwrap_or_default(),
            (None, Form::Han(split)) => {
                let characters = self.normal.iter().take(split.surname.into());
                let usual =
                    characters.filter_map(|character| readings_of(*character).first().copied());
                written(&usual.collect::<Vec<_>>())
            }
            _ => String::new(),
        }
    }

    /// The readings of each character of the normal form, the likeliest first; those of a surname
    /// are its readings as a surname, then others.
    ///
    /// What is no character has none. For a name in letters: its syllables.
    pub fn readings(&self) -> Vec<Vec<Reading>> {
        if let Some((_, reading)) = &self.latin {
            let sounds = reading.as_ref().and_then(|reading| reading.sounds.as_deref());
            return sounds.unwrap_or(&[]).iter().map(|sound| vec![*sound]).collect();
        }
        let mut all: Vec<Vec<Reading>> =
            self.normal.iter().map(|character| readings_of(*character)).collect();
        if let Some(surname) = self.known_surname() {
            for (place, readings) in all.iter_mut().enumerate().take(surname.characters().len()) {
                let as_surname =
                    surname.readings().filter_map(|reading| reading.get(place).copied());
                let mut first: Vec<Reading> = Vec::new();
                for reading in as_surname.chain(readings.iter().copied()) {
                    if !first.contains(&reading) {
                        first.push(reading);
                    }
                }
                *readings = first;
            }
        }
        all
    }

    /// The folded form: [`folded`](super::folded()).
    pub fn folded(&self) -> String {
        folded::of_normal(&self.normal)
    }

    /// How many characters are lost or hidden.
    pub fn unknown(&self) -> usize {
        self.normal.iter().filter(|character| matches!(**character, UNKNOWN | MASKED)).count()
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.form == Form::Empty
    }

    /// What names that may be the same have in common: [`NameKey`].
    pub fn keys(&self) -> Vec<NameKey> {
        NameKey::all_of(self)
    }

    /// The likeliest key of a kind, if the name has one.
    ///
    /// ```
    /// use renkou::name::{KeyKind, Name};
    ///
    /// let sound = |name| Name::new(name).key(KeyKind::Sound);
    /// assert_eq!(sound("林静"), sound("凌晋"));
    /// assert_eq!(sound("林?"), None);
    /// ```
    pub fn key(&self, kind: KeyKind) -> Option<NameKey> {
        NameKey::first_of(self, kind)
    }

    pub(super) fn form(&self) -> Form {
        self.form
    }

    pub(super) fn characters(&self) -> &[char] {
        &self.normal
    }

    /// The ways in which a name in letters can be read.
    pub(super) fn latin_readings(&self) -> Vec<latin::Reading> {
        self.latin.as_ref().map(|(words, _)| latin::readings(words)).unwrap_or_default()
    }

    fn slice(&self, from: usize, to: usize) -> Option<String> {
        self.normal.get(from..to).map(|characters| characters.iter().collect())
    }

    fn known_surname(&self) -> Option<&'static Surname> {
        let Form::Han(split) = self.form else { return None };
        let first = *self.normal.first()?;
        match split.surname {
            1 => surname(first, None),
            2 => surname(first, self.normal.get(1).copied()).or_else(|| surname(first, None)),
            _ => None,
        }
    }

    /// Surname and given name of a name in letters.
    fn latin_halves(&self) -> Option<(String, String)> {
        let (words, reading) = self.latin.as_ref()?;
        let reading = reading.as_ref()?;
        if let [_] = words.as_slice() {
            // Written as one word it can only be told apart by its syllables.
            let sounds = reading.sounds.as_deref()?;
            let (surname, given) = sounds.split_at_checked(reading.surname.into())?;
            let written = |sounds: &[Reading]| {
                sounds.iter().map(|sound| sound.syllable().as_str()).collect::<String>()
            };
            return Some((written(surname), written(given)));
        }
        let surname = words.get(reading.surname_word)?.written.clone();
        let given = words.iter().enumerate().filter(|(at, _)| *at != reading.surname_word);
        let given: Vec<&str> = given.map(|(_, word)| word.written.as_str()).collect();
        Some((surname, given.join(" ")))
    }
}

/// The readings of a character, in the form that the tables print.
pub(super) fn readings_of(character: char) -> Vec<Reading> {
    Han::of(character).map(|han| han.folded().readings().to_vec()).unwrap_or_default()
}

/// The way of reading whose surname most people bear; the first word is the surname thrice as likely
/// as the last.
fn likeliest(readings: Vec<latin::Reading>) -> Option<latin::Reading> {
    let bearers = |reading: &latin::Reading| -> u32 {
        let spoken = reading.surname_sounds();
        let bearers: u32 = Surname::all()
            .filter(|surname| {
                surname.readings().next().is_some_and(|reading| {
                    reading.len() == spoken.len()
                        && reading.iter().zip(&spoken).all(|(a, b)| a.syllable() == b.syllable())
                })
            })
            .map(Surname::per_million)
            .sum();
        bearers * if reading.surname_word == 0 { 3 } else { 1 }
    };
    // The first of those that are equal.
    let mut best: Option<(u32, latin::Reading)> = None;
    for reading in readings {
        let bearers = bearers(&reading);
        if best.as_ref().is_none_or(|(most, _)| bearers > *most) {
            best = Some((bearers, reading));
        }
    }
    best.map(|(_, reading)| reading)
}
