//! Values made ready for comparison, once per different value of a column.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::letters::Letters;
use super::level_test::{CommonElements, LevelTest, ListForm};
use super::lists::elements;
use super::number::Numbers;
use super::parallel;
use super::phone;
use super::place::Place;
use super::value_texts::ValueTexts;
use crate::codes::division::LAST_YEAR;
use crate::date::{PartialDate, Writing};
#[cfg(feature = "names")]
use crate::name::PreparedName;
use crate::text::AddressText;

/// What the tests of one comparison need of a column; only what some test asks for is made.
pub(super) struct Prepared {
    pub(super) characters: Characters,
    /// The letters of each value, where similarities after Jaro are asked for.
    pub(super) letters: Vec<Letters>,
    pub(super) dates: Vec<Option<PartialDate>>,
    /// Days since 1970 of dates that are fully known, where distances in days are asked for, or
    /// distances of values that are not all numbers.
    pub(super) days: Vec<Option<i32>>,
    pub(super) numbers: Option<Numbers>,
    pub(super) divisions: Vec<Option<Place>>,
    pub(super) quantities: Vec<f64>,
    /// The different characters of each value, in order.
    pub(super) alphabets: Option<Pool<char>>,
    pub(super) phones: Vec<Option<String>>,
    pub(super) addresses: Vec<AddressText>,
    /// For each separator that is asked for, the elements of each value as ordered numbers.
    lists: Vec<(String, Vec<Box<[u32]>>)>,
    /// The values themselves, for tests that know no better.
    pub(super) texts: Option<Arc<ValueTexts>>,
    #[cfg(feature = "names")]
    pub(super) names: Vec<PreparedName>,
}

/// The characters of every value, end to end; one byte each where that is enough.
pub(super) enum Characters {
    None,
    /// The texts themselves, where each byte of them is a character.
    Ascii(Arc<ValueTexts>),
    Narrow(Pool<u8>),
    Wide(Pool<char>),
}

/// Slices of one long vector, one per symbol.
pub(super) struct Pool<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T: Copy> Pool<T> {
    fn new(texts: &ValueTexts, items_of: impl Fn(&str, &mut Vec<T>)) -> Self {
        let mut pool = Self { items: Vec::new(), ends: Vec::new() };
        for text in texts.iter() {
            items_of(text, &mut pool.items);
            pool.ends.push(pool.items.len() as u32);
        }
        pool
    }

    fn slices(&self) -> impl Iterator<Item = &[T]> {
        (0..self.ends.len() as u32).map(|symbol| self.slice(symbol))
    }

    pub(super) fn slice(&self, symbol: u32) -> &[T] {
        let symbol = symbol as usize;
        let end = self.ends.get(symbol).copied().unwrap_or(0);
        let start = symbol.checked_sub(1).and_then(|before| self.ends.get(before));
        self.items.get(start.copied().unwrap_or(0) as usize..end as usize).unwrap_or(&[])
    }
}

impl Prepared {
    /// What the tests need of these values, the first of which stands for the missing one.
    pub(super) fn new(texts: &Arc<ValueTexts>, tests: &[LevelTest]) -> Self {
        let needs = |wanted: fn(&LevelTest) -> bool| tests.iter().any(wanted);
        let mut prepared = Self {
            characters: Characters::None,
            letters: Vec::new(),
            dates: Vec::new(),
            days: Vec::new(),
            numbers: None,
            divisions: Vec::new(),
            quantities: Vec::new(),
            alphabets: None,
            phones: Vec::new(),
            addresses: Vec::new(),
            lists: Vec::new(),
            texts: None,
            #[cfg(feature = "names")]
            names: Vec::new(),
        };
        if needs(|test| {
            matches!(
                test,
                LevelTest::Edits(_)
                    | LevelTest::EditsAndSwaps(_)
                    | LevelTest::Levenshtein(_)
                    | LevelTest::DamerauLevenshtein(_)
                    | LevelTest::Dice(_)
                    | LevelTest::Jaro(_)
                    | LevelTest::JaroWinkler(_)
            )
        }) {
            prepared.characters = Characters::new(texts);
        }
        if needs(|test| matches!(test, LevelTest::Jaro(_) | LevelTest::JaroWinkler(_))) {
            prepared.letters = prepared.characters.letters();
        }
        if needs(|test| {
            matches!(
                test,
                LevelTest::Date(_)
                    | LevelTest::WithinDays(_)
                    | LevelTest::WithinMonths(_)
                    | LevelTest::WithinMonthsToTheDay(_)
                    | LevelTest::WithinYears(_)
            )
        }) {
            let writing = Writing::default();
            prepared.dates = of_each(texts, |text| writing.read(text).ok());
        }
        if needs(|test| matches!(test, LevelTest::WithinDays(_))) {
            let days = |date: &Option<PartialDate>| date.and_then(PartialDate::days_since_epoch);
            prepared.days = prepared.dates.iter().map(days).collect();
        }
        if needs(is_of_numbers) {
            prepared.numbers = Some(Numbers::new(Arc::clone(texts)));
        }
        if needs(|test| {
            matches!(
                test,
                LevelTest::SameDivision | LevelTest::SamePrefecture | LevelTest::SameProvince
            )
        }) {
            prepared.divisions = of_each(texts, Place::new);
        }
        if needs(|test| matches!(test, LevelTest::Within(_) | LevelTest::WithinShare(_))) {
            prepared.read_quantities(texts);
        }
        if needs(|test| matches!(test, LevelTest::Jaccard(_))) {
            prepared.alphabets = Some(Pool::new(texts, |text, items| {
                let mut characters: Vec<char> = text.chars().collect();
                characters.sort_unstable();
                characters.dedup();
                items.append(&mut characters);
            }));
        }
        if needs(|test| matches!(test, LevelTest::SamePhone)) {
            prepared.phones = of_each(texts, phone::normal_form);
        }
        if needs(|test| matches!(test, LevelTest::Address(_))) {
            prepared.addresses = of_each(texts, |text| AddressText::parse(text, LAST_YEAR));
        }
        for test in tests {
            if let LevelTest::Common(CommonElements { separator, .. })
            | LevelTest::Subset(ListForm { separator })
            | LevelTest::SubsetOrEmpty(ListForm { separator }) = test
                && prepared.lists(separator).is_none()
            {
                prepared.lists.push((separator.clone(), lists(texts.iter(), separator)));
            }
        }
        if needs(|test| {
            matches!(test, LevelTest::Own(_) | LevelTest::LeftIs(_) | LevelTest::RightIs(_))
        }) {
            prepared.texts = Some(Arc::clone(texts));
        }
        #[cfg(feature = "names")]
        if let Some(read) = tests.iter().find_map(name_reader) {
            prepared.names = of_each(texts, read);
        }
        prepared
    }

    /// The values as numbers; and as days, where a column of dates is asked for differences.
    fn read_quantities(&mut self, texts: &ValueTexts) {
        self.quantities = of_each(texts, |text| text.parse().unwrap_or(f64::NAN));
        // The missing value is neither.
        if self.days.is_empty() && self.quantities.iter().skip(1).any(|number| number.is_nan()) {
            let writing = Writing::default();
            self.days = of_each(texts, |text| writing.read(text).ok()?.days_since_epoch());
        }
    }

    /// The elements of all values, as they are separated by this.
    pub(super) fn lists(&self, separator: &str) -> Option<&[Box<[u32]>]> {
        let found = self.lists.iter().find(|(known, _)| known == separator);
        found.map(|(_, lists)| lists.as_slice())
    }
}

fn is_of_numbers(test: &LevelTest) -> bool {
    matches!(
        test,
        LevelTest::SameNumber
            | LevelTest::NumberMistyped
            | LevelTest::NumberOneDigit
            | LevelTest::NumberSwapped
            | LevelTest::DifferentNumbers
    )
}

/// What is made of each text.
fn of_each<T: Send>(texts: &ValueTexts, of: impl Fn(&str) -> T + Sync + Send) -> Vec<T> {
    parallel::collect(texts.len(), |symbol| of(texts.get(symbol as u32)))
}

/// The different elements of each list, as numbers in order.
fn lists<'t>(texts: impl Iterator<Item = &'t str>, separator: &str) -> Vec<Box<[u32]>> {
    let mut known: FxHashMap<&str, u32> = FxHashMap::default();
    texts
        .map(|text| {
            let mut elements: Vec<u32> = elements(text, separator)
                .map(|element| {
                    let next = known.len() as u32;
                    *known.entry(element).or_insert(next)
                })
                .collect();
            elements.sort_unstable();
            elements.dedup();
            elements.into()
        })
        .collect()
}

/// How a test reads the names of its column.
#[cfg(feature = "names")]
fn name_reader(test: &LevelTest) -> Option<fn(&str) -> PreparedName> {
    match test {
        LevelTest::Name(_) | LevelTest::NameSimilarity(_) => Some(PreparedName::new),
        LevelTest::Surname(_) => Some(PreparedName::surname_alone),
        LevelTest::GivenName(_) => Some(PreparedName::given_alone),
        _ => None,
    }
}

impl Characters {
    /// The letters of each value.
    fn letters(&self) -> Vec<Letters> {
        match self {
            Self::None => Vec::new(),
            Self::Ascii(texts) => of_each(texts, |text| Letters::of(text.as_bytes())),
            Self::Narrow(pool) => pool.slices().map(Letters::of).collect(),
            Self::Wide(pool) => pool.slices().map(Letters::of).collect(),
        }
    }

    fn new(texts: &Arc<ValueTexts>) -> Self {
        if texts.is_ascii() {
            return Self::Ascii(Arc::clone(texts));
        }
        if texts.iter().all(|text| text.chars().all(|c| u32::from(c) <= 0xFF)) {
            Self::Narrow(Pool::new(texts, |text, items| {
                items.extend(text.chars().map(|c| u32::from(c) as u8));
            }))
        } else {
            Self::Wide(Pool::new(texts, |text, items| items.extend(text.chars())))
        }
    }
}
