//! Names of invented people, and what a clerk's ear, eye or font makes of them.

use super::generated::{CHARACTERS, GIVEN_NAMES, SURNAMES, TRANSLITERATED};
use super::random::{Random, Weights};

/// A name, in a few bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// Surname and one or two characters; the second is NUL where there is none.
    Han { surname: u16, given: [char; 2] },
    /// Two parts of a transliterated name, with or without a dot between.
    Parts { first: u8, second: u8, dot: bool },
}

/// The languages of transliterated names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    UyghurOrKazakh,
    Tibetan,
    Mongolian,
}

/// Draws names with the frequencies of the registers.
#[derive(Debug)]
pub(super) struct Naming {
    surnames: Weights,
    /// By first year of the cohort, then men before women.
    cohorts: Vec<(u16, bool, Pool)>,
    any: [Pool; 2],
    parts: [Vec<u8>; 3],
}

#[derive(Debug)]
struct Pool {
    characters: Vec<char>,
    weights: Weights,
}

impl Pool {
    fn new(characters: &str, most: usize, flatness: u32) -> Self {
        let characters: Vec<char> = characters.chars().take(most).collect();
        let weights = (0..characters.len() as u32).map(|rank| 100_000 / (rank + flatness));
        Self { weights: Weights::new(weights), characters }
    }

    fn draw(&self, random: &mut Random) -> char {
        self.characters.get(self.weights.draw(random)).copied().unwrap_or('国')
    }
}

/// The share of names with a given name of one character, by first year of birth; the name report
/// of 2020 has 6.3 % now and 27.6 % in the cohort where it was most frequent.
const ONE_CHARACTER: [(u16, f64); 8] = [
    (0, 0.08),
    (1950, 0.10),
    (1960, 0.15),
    (1970, 0.25),
    (1980, 0.276),
    (1990, 0.22),
    (2000, 0.12),
    (2010, 0.063),
];

/// The share of characters taken from those typical of the cohort; with the rest spread over all
/// characters, two people agree in a character about once in two hundred, as in the registers.
const TYPICAL_OF_COHORT: f64 = 0.42;

impl Naming {
    pub(super) fn new() -> Self {
        let mut cohorts = Vec::new();
        let mut any = [Pool::new("", 0, 1), Pool::new("", 0, 1)];
        for &(first_year, women, characters) in GIVEN_NAMES {
            if first_year == 0 {
                // The tails of the lists hold characters that no parent would choose.
                any[usize::from(women)] = Pool::new(characters, 240, 40);
            } else {
                cohorts.push((first_year, women, Pool::new(characters, 60, 12)));
            }
        }
        let parts = ["uyghur/kazakh", "tibetan", "mongolian"].map(|language| {
            (0..TRANSLITERATED.len() as u8)
                .filter(|&part| {
                    let (spoken, forms) = TRANSLITERATED[usize::from(part)];
                    let whole = forms.split(' ').next().is_some_and(|f| f.chars().count() > 1);
                    spoken == language && whole
                })
                .collect()
        });
        Self {
            surnames: Weights::new(SURNAMES.iter().map(|surname| surname.1)),
            cohorts,
            any,
            parts,
        }
    }

    /// A surname, by its share of the population.
    pub(super) fn surname(&self, random: &mut Random) -> u16 {
        self.surnames.draw(random) as u16
    }

    /// A name with this surname, of a person of this sex and year of birth.
    pub(super) fn han(&self, surname: u16, women: bool, born: u16, random: &mut Random) -> Name {
        let one = ONE_CHARACTER.iter().rfind(|share| share.0 <= born).map_or(0.1, |share| share.1);
        let first = self.character(women, born, random);
        let second = if random.chance(one) { '\0' } else { self.character(women, born, random) };
        Name::Han { surname, given: [first, second] }
    }

    /// A transliterated name; Uyghur and Kazakh names take the father's name as their second part.
    pub(super) fn parts(
        &self,
        language: Language,
        father: Option<Name>,
        random: &mut Random,
    ) -> Name {
        let parts = &self.parts[language as usize];
        let first = random.pick(parts).copied().unwrap_or(0);
        let second = random.pick(parts).copied().unwrap_or(0);
        let dot = language == Language::UyghurOrKazakh;
        match father {
            Some(Name::Parts { first: own, .. }) if dot => Name::Parts { first, second: own, dot },
            _ => Name::Parts { first, second, dot },
        }
    }

    fn character(&self, women: bool, born: u16, random: &mut Random) -> char {
        let cohort = self
            .cohorts
            .iter()
            .filter(|cohort| cohort.1 == women)
            .rfind(|cohort| cohort.0 <= born.max(1930));
        match cohort {
            Some(cohort) if random.chance(TYPICAL_OF_COHORT) => cohort.2.draw(random),
            _ => self.any[usize::from(women)].draw(random),
        }
    }
}

impl Name {
    /// Appends the name in its right writing.
    pub(super) fn write(self, text: &mut String) {
        match self {
            Self::Han { surname, given } => {
                text.push_str(SURNAMES.get(usize::from(surname)).map_or("", |entry| entry.0));
                text.extend(given.into_iter().filter(|&character| character != '\0'));
            }
            Self::Parts { first, second, dot } => {
                text.push_str(spelling(first, 0));
                if dot {
                    text.push('·');
                }
                text.push_str(spelling(second, 0));
            }
        }
    }

    /// Whether surnames pass on: the surname of a Han name.
    pub(super) fn surname(self) -> Option<u16> {
        match self {
            Self::Han { surname, .. } => Some(surname),
            Self::Parts { .. } => None,
        }
    }

    /// Appends the name with one part in another spelling; false, and nothing, if it has only one.
    pub(super) fn write_respelt(self, text: &mut String, random: &mut Random) -> bool {
        let Self::Parts { first, second, dot } = self else { return false };
        let second_changes = random.chance(0.5);
        let other = 1 + random.below(4) as usize;
        text.push_str(spelling(first, if second_changes { 0 } else { other }));
        if dot {
            text.push('·');
        }
        text.push_str(spelling(second, if second_changes { other } else { 0 }));
        true
    }
}

/// The n-th spelling of a part, or its second one when it has fewer.
fn spelling(part: u8, nth: usize) -> &'static str {
    let forms = TRANSLITERATED.get(usize::from(part)).map_or("", |entry| entry.1);
    forms.split(' ').nth(nth).or_else(|| forms.split(' ').nth(1)).unwrap_or_default()
}

/// What a character can be mistaken for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mistake {
    Homophone,
    LookAlike,
    Variant,
}

/// A character mistaken for another; `surname` when it stands first, where people hear surnames.
pub(super) fn mistaken(
    character: char,
    surname: bool,
    mistake: Mistake,
    random: &mut Random,
) -> Option<char> {
    let (_, sounds, shapes, variants, _) = CHARACTERS
        .binary_search_by_key(&character, |entry| entry.0)
        .ok()
        .map(|at| CHARACTERS[at])?;
    let as_surname = || {
        let mut bytes = [0; 4];
        let written = &*character.encode_utf8(&mut bytes);
        SURNAMES.iter().find(|entry| entry.0 == written)
    };
    let candidates = match mistake {
        Mistake::Variant => variants,
        Mistake::Homophone if surname => as_surname().map_or(sounds, |entry| entry.2),
        Mistake::Homophone => sounds,
        // Pairs of surnames known to be mixed up come before mere likeness.
        Mistake::LookAlike if surname => {
            as_surname().map(|entry| entry.3).filter(|known| !known.is_empty()).unwrap_or(shapes)
        }
        Mistake::LookAlike => shapes,
    };
    let count = candidates.chars().count() as u32;
    // The first candidates are the most common ones: half of the mistakes are among the first three.
    let reach = if random.chance(0.5) { count.min(3) } else { count };
    candidates.chars().nth(random.below(reach) as usize)
}

/// Whether a character lies outside GB 2312, which old systems could not store.
pub(super) fn is_rare(character: char) -> bool {
    CHARACTERS.binary_search_by_key(&character, |entry| entry.0).is_ok_and(|at| CHARACTERS[at].4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_sorted_and_never_mistaken_for_themselves() {
        assert!(CHARACTERS.is_sorted_by(|a, b| a.0 < b.0));
        for (character, sounds, shapes, variants, _) in CHARACTERS {
            for mistaken in [sounds, shapes, variants] {
                assert!(!mistaken.contains(*character), "{character}");
            }
        }
    }

    #[test]
    fn mistakes_are_those_a_reader_expects() {
        let mut random = Random::stream(1, 1, 1);
        let mut all = |character, surname, mistake| {
            (0..200)
                .filter_map(|_| mistaken(character, surname, mistake, &mut random))
                .collect::<std::collections::BTreeSet<_>>()
        };
        assert!(all('伟', false, Mistake::Homophone).contains(&'炜'));
        assert!(all('张', true, Mistake::Homophone).contains(&'章'));
        assert!(all('侯', true, Mistake::LookAlike).contains(&'候'));
        assert_eq!(all('伟', false, Mistake::Variant), ['偉'].into());
        assert!(all('玥', false, Mistake::LookAlike).is_empty());
        assert!(is_rare('玥') && !is_rare('伟'));
    }

    #[test]
    fn surnames_and_lengths_come_as_often_as_in_the_registers() {
        let naming = Naming::new();
        let mut random = Random::stream(5, 0, 0);
        let names: Vec<Name> = (0..50_000)
            .map(|_| {
                let surname = naming.surname(&mut random);
                naming.han(surname, false, 1985, &mut random)
            })
            .collect();
        let share = |test: &dyn Fn(&Name) -> bool| {
            names.iter().filter(|name| test(name)).count() as f64 / names.len() as f64
        };
        let wang = share(&|name| name.surname() == Some(0));
        assert!((0.068..0.075).contains(&wang), "{wang}");
        let short = share(&|name| matches!(name, Name::Han { given: [_, '\0'], .. }));
        assert!((0.26..0.29).contains(&short), "{short}");
    }

    #[test]
    fn transliterated_names_have_other_spellings() {
        let naming = Naming::new();
        let mut random = Random::stream(2, 0, 0);
        let father = naming.parts(Language::UyghurOrKazakh, None, &mut random);
        let child = naming.parts(Language::UyghurOrKazakh, Some(father), &mut random);
        let (mut own, mut of_father, mut other) = (String::new(), String::new(), String::new());
        child.write(&mut own);
        father.write(&mut of_father);
        assert_eq!(own.split('·').nth(1), of_father.split('·').next());
        assert!(child.write_respelt(&mut other, &mut random));
        assert_ne!(own, other);
    }
}
