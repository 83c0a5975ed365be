//! What tests look at: a column of each record, perhaps changed, as numbers that stand for values.
//!
//! The plain columns of the records have such numbers already, their symbols. Where values are
//! changed first, or one column is held against another, an operand has numbers of its own: equal
//! ones for equal values, worked out once per different value, so that a pair is still two look-ups.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::change::Change;
use super::interner::MISSING;
use super::level_test::LevelTest;
use super::lists::{self, Elements};
use super::model::invalid;
use super::own::{OwnTest, OwnTests};
use super::prepared::Prepared;
use super::records::Records;
use super::rows::Row;
use super::value_texts::ValueTexts;
use crate::{Error, ErrorKind, Result};

/// Which values an operand has: columns of the left and of the right record, and what is done to them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
    pub(super) change: Vec<Change>,
}

/// Values made ready for the tests that look at them.
pub(super) struct Operand {
    left: Side,
    right: Side,
    pub(super) prepared: Prepared,
    pub(super) elements: Vec<Elements>,
    /// The values as lists of numbers, where some test wants their cosine.
    pub(super) vectors: Vec<Box<[f64]>>,
    own: FxHashMap<String, Arc<dyn OwnTest>>,
}

/// The columns of one record, each with the operand's number for every symbol unless it is the same.
type Side = Vec<(usize, Option<Arc<[u32]>>)>;

impl Values {
    pub(super) fn of_column(column: usize) -> Self {
        Self { left: vec![column], right: vec![column], change: Vec::new() }
    }

    fn are_plain(&self) -> bool {
        self.change.is_empty() && self.left.len() == 1 && self.left == self.right
    }
}

impl Operand {
    pub(super) fn new(
        values: &Values,
        tests: &[LevelTest],
        records: &Records,
        own: &OwnTests,
    ) -> Result<Self> {
        if values.are_plain() {
            let column = values.left.first().copied().unwrap_or(0);
            let known = records.values(column).ok_or_else(no_column)?;
            let side: Side = vec![(column, None)];
            let operand = Self::of_texts(known.shared_texts(), tests, own)?;
            return Ok(Self { left: side.clone(), right: side, ..operand });
        }
        let mut numbers = Numbers::default();
        let mut sides: FxHashMap<usize, Arc<[u32]>> = FxHashMap::default();
        for column in values.left.iter().chain(&values.right) {
            if !sides.contains_key(column) {
                let known = records.values(*column).ok_or_else(no_column)?;
                let texts = (1..=known.len() as u32).map(|symbol| known.text(symbol));
                sides.insert(*column, numbers.of_all(texts, &values.change)?);
            }
        }
        let side = |columns: &[usize]| -> Side {
            columns.iter().map(|column| (*column, sides.get(column).cloned())).collect()
        };
        let texts = std::iter::once("").chain(numbers.texts.iter().map(String::as_str));
        let texts = ValueTexts::of(texts).ok_or_else(|| invalid("changed values are too long"))?;
        let operand = Self::of_texts(&Arc::new(texts), tests, own)?;
        Ok(Self { left: side(&values.left), right: side(&values.right), ..operand })
    }

    /// Values, the first of which stands for the missing one, ready for tests; no record has them yet.
    pub(super) fn of_texts(
        texts: &Arc<ValueTexts>,
        tests: &[LevelTest],
        own: &OwnTests,
    ) -> Result<Self> {
        let mut readers: Vec<_> = tests.iter().filter_map(LevelTest::name_reader).collect();
        readers.dedup();
        if readers.len() > 1 {
            return Err(invalid(
                "a column holds names, surnames or given names; use one of these tests",
            ));
        }
        let mut found = FxHashMap::default();
        for test in tests {
            if let LevelTest::Own(name) = test {
                let test = own.of(name).ok_or_else(|| {
                    invalid("the model has no test of its own by this name").at_item(name)
                })?;
                found.insert(name.clone(), test);
            }
        }
        let needs_vectors = tests.iter().any(|test| matches!(test, LevelTest::Cosine(_)));
        let vectors = needs_vectors.then(|| texts.iter().map(lists::numbers).collect());
        Ok(Self {
            left: Vec::new(),
            right: Vec::new(),
            prepared: Prepared::new(texts, tests),
            elements: Elements::all(texts, tests)?,
            vectors: vectors.unwrap_or_default(),
            own: found,
        })
    }

    /// The numbers of two records' values; [`MISSING`] where there is none.
    pub(super) fn pair(&self, left: Row<'_>, right: Row<'_>) -> (u32, u32) {
        let of =
            |side: &Side, row: Row<'_>| side.first().map_or(MISSING, |place| number(place, row));
        (of(&self.left, left), of(&self.right, right))
    }

    /// Whether both records' values are those of one column, changed in the same way.
    pub(super) fn is_of_one_map(&self) -> bool {
        match (self.left.as_slice(), self.right.as_slice()) {
            ([(left, map)], [(right, other)]) => {
                left == right
                    && match (map, other) {
                        (Some(map), Some(other)) => Arc::ptr_eq(map, other),
                        (None, None) => true,
                        _ => false,
                    }
            }
            _ => false,
        }
    }

    /// The number of the value of a symbol, where all values are of one column.
    #[inline]
    pub(super) fn number_of(&self, symbol: u32) -> u32 {
        let map = self.left.first().and_then(|(_, map)| map.as_ref());
        map.map_or(symbol, |map| map.get(symbol as usize).copied().unwrap_or(MISSING))
    }

    /// How many different values stand in columns of both records; nothing where one has none at all.
    pub(super) fn common(&self, left: Row<'_>, right: Row<'_>) -> Option<usize> {
        let present =
            |side: &'_ Side, row: Row<'_>| side.iter().any(|place| number(place, row) != MISSING);
        if !present(&self.left, left) || !present(&self.right, right) {
            return None;
        }
        let stands_in = |wanted: u32, side: &[(usize, Option<Arc<[u32]>>)], row: Row<'_>| {
            side.iter().any(|place| number(place, row) == wanted)
        };
        let common = self.left.iter().enumerate().filter(|(at, place)| {
            let wanted = number(place, left);
            wanted != MISSING
                && stands_in(wanted, &self.right, right)
                && !stands_in(wanted, self.left.get(..*at).unwrap_or(&[]), left)
        });
        Some(common.count())
    }

    pub(super) fn own(&self, name: &str, left: u32, right: u32) -> bool {
        let text = |symbol: u32| self.prepared.texts.as_ref().map(|texts| texts.get(symbol));
        match (self.own.get(name), text(left), text(right)) {
            (Some(test), Some(left), Some(right)) => test.holds(left, right),
            _ => false,
        }
    }
}

fn number((column, map): &(usize, Option<Arc<[u32]>>), row: Row<'_>) -> u32 {
    let symbol = row.symbol(*column);
    match map {
        None => symbol,
        Some(map) => map.get(symbol as usize).copied().unwrap_or(MISSING),
    }
}

/// Numbers for changed values, from 1.
#[derive(Default)]
struct Numbers {
    texts: Vec<String>,
    known: FxHashMap<String, u32>,
}

impl Numbers {
    /// The number of each text after the changes; the first is that of the missing value.
    fn of_all<'t>(
        &mut self,
        texts: impl Iterator<Item = &'t str>,
        change: &[Change],
    ) -> Result<Arc<[u32]>> {
        let changers = change.iter().map(Change::changer).collect::<Result<Vec<_>>>()?;
        let changed = texts
            .map(|text| changers.iter().try_fold(text.to_owned(), |text, changer| changer(&text)));
        let numbers = changed.map(|text| text.map_or(MISSING, |text| self.of(text)));
        Ok(std::iter::once(MISSING).chain(numbers).collect())
    }

    fn of(&mut self, text: String) -> u32 {
        let next = self.texts.len() as u32 + 1;
        *self.known.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            next
        })
    }
}

fn no_column() -> Error {
    Error::new(ErrorKind::UnknownColumn, "the records hold no column of that name")
}
