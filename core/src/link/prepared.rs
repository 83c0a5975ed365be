//! Values made ready for comparison, once per different value of a column.

use super::interner::Values;
use super::level::LevelTest;
use super::number::NumberForm;
use super::place::Place;
use crate::date::{PartialDate, Writing};
#[cfg(feature = "names")]
use crate::name::PreparedName;

/// What the tests of one comparison need of a column; only what some test asks for is made.
pub(super) struct Prepared {
    pub(super) characters: Characters,
    pub(super) dates: Vec<Option<PartialDate>>,
    pub(super) numbers: Vec<NumberForm>,
    pub(super) divisions: Vec<Option<Place>>,
    pub(super) quantities: Vec<f64>,
    #[cfg(feature = "names")]
    pub(super) names: Vec<PreparedName>,
}

/// The characters of every value, end to end; one byte each where that is enough.
pub(super) enum Characters {
    None,
    Narrow(Pool<u8>),
    Wide(Pool<char>),
}

/// Slices of one long vector, one per symbol.
pub(super) struct Pool<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T: Copy> Pool<T> {
    fn new(values: &Values, items_of: impl Fn(&str, &mut Vec<T>)) -> Self {
        let mut pool = Self { items: Vec::new(), ends: Vec::with_capacity(values.len() + 1) };
        for text in values.texts() {
            items_of(text, &mut pool.items);
            pool.ends.push(pool.items.len() as u32);
        }
        pool
    }

    pub(super) fn slice(&self, symbol: u32) -> &[T] {
        let symbol = symbol as usize;
        let end = self.ends.get(symbol).copied().unwrap_or(0);
        let start = symbol.checked_sub(1).and_then(|before| self.ends.get(before));
        self.items.get(start.copied().unwrap_or(0) as usize..end as usize).unwrap_or(&[])
    }
}

impl Prepared {
    pub(super) fn new(values: &Values, tests: &[LevelTest]) -> Self {
        let needs = |wanted: fn(&LevelTest) -> bool| tests.iter().any(wanted);
        let mut prepared = Self {
            characters: Characters::None,
            dates: Vec::new(),
            numbers: Vec::new(),
            divisions: Vec::new(),
            quantities: Vec::new(),
            #[cfg(feature = "names")]
            names: Vec::new(),
        };
        if needs(|test| {
            matches!(
                test,
                LevelTest::Edits(_)
                    | LevelTest::EditsAndSwaps(_)
                    | LevelTest::Jaro(_)
                    | LevelTest::JaroWinkler(_)
            )
        }) {
            prepared.characters = Characters::new(values);
        }
        if needs(|test| {
            matches!(
                test,
                LevelTest::Date(_) | LevelTest::WithinDays(_) | LevelTest::WithinYears(_)
            )
        }) {
            let writing = Writing::default();
            prepared.dates = values.texts().map(|text| writing.read(text).ok()).collect();
        }
        if needs(|test| matches!(test, LevelTest::SameNumber | LevelTest::NumberMistyped)) {
            prepared.numbers = values.texts().map(NumberForm::new).collect();
        }
        if needs(|test| {
            matches!(
                test,
                LevelTest::SameDivision | LevelTest::SamePrefecture | LevelTest::SameProvince
            )
        }) {
            prepared.divisions = values.texts().map(Place::new).collect();
        }
        if needs(|test| matches!(test, LevelTest::Within(_))) {
            prepared.quantities =
                values.texts().map(|text| text.parse().unwrap_or(f64::NAN)).collect();
        }
        #[cfg(feature = "names")]
        if let Some(read) = tests.iter().find_map(name_reader) {
            prepared.names = values.texts().map(read).collect();
        }
        prepared
    }
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
    fn new(values: &Values) -> Self {
        if values.texts().all(|text| text.chars().all(|c| u32::from(c) <= 0xFF)) {
            Self::Narrow(Pool::new(values, |text, items| {
                items.extend(text.chars().map(|c| u32::from(c) as u8));
            }))
        } else {
            Self::Wide(Pool::new(values, |text, items| items.extend(text.chars())))
        }
    }
}
