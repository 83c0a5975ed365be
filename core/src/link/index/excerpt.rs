//! A few records taken out of an index, with values that are as rare or common as in all of it.
//!
//! They are records like any others to comparers and weights, so that a pair has the same weight in
//! an index as in a linkage; only the values of these few are made ready for comparison.

use rustc_hash::FxHashMap;

use super::base::has_classes;
use super::store::{Cell, Store};
use crate::Result;
use crate::link::comparer::Comparer;
use crate::link::{Comparison, MISSING, Model, Records, Values};

/// A few records, in the order in which they were asked for.
pub(super) struct Excerpt {
    records: Records,
}

/// Numbers of values in the excerpt, by their symbol in the index.
type Symbols = FxHashMap<u32, u32>;

impl Excerpt {
    /// A record that need not be in the index.
    pub(super) fn of_one(store: &Store, cells: &[Cell]) -> Self {
        let mut draft = Draft::new(store);
        draft.add(cells);
        Self { records: draft.records() }
    }

    /// Records of the index, and behind them one or more that need not be in it.
    pub(super) fn new(
        store: &Store,
        members: impl Iterator<Item = u32>,
        asked: &[&[Cell]],
    ) -> Result<(Self, Vec<Comparer>)> {
        let mut draft = Draft::new(store);
        for record in members {
            draft.add_member(record);
        }
        for cells in asked {
            draft.add(cells);
        }
        let mut records = draft.records();
        let mut comparers = comparers(&store.base.model, &records)?;
        if draft.add_classes(&records, &comparers) {
            records = draft.records();
            comparers = self::comparers(&store.base.model, &records)?;
        }
        Ok((Self { records }, comparers))
    }

    pub(super) fn records(&self) -> &Records {
        &self.records
    }

    /// Which class of a comparison's first level the value of the only record is in.
    pub(super) fn class_of_one(
        &self,
        model: &Model,
        comparison: &Comparison,
    ) -> Result<Option<u64>> {
        let comparer = Comparer::new(model, comparison, &self.records)?;
        let symbol = self.records.row(0).symbol(comparer.column);
        Ok(comparer.first_level_class(symbol).filter(|_| symbol != MISSING))
    }
}

/// The comparers of a model for some records.
pub(super) fn comparers(model: &Model, records: &Records) -> Result<Vec<Comparer>> {
    Comparer::all(model, records)
}

struct Draft<'s> {
    store: &'s Store,
    values: Vec<Values>,
    symbols: Vec<Symbols>,
    new: Vec<FxHashMap<String, u32>>,
    rows: Vec<u32>,
}

impl<'s> Draft<'s> {
    fn new(store: &'s Store) -> Self {
        let columns = store.base.about.columns.len();
        let values = (0..columns).map(|column| {
            let mut values = Values::default();
            values.set_present(store.present(column));
            values
        });
        Self {
            store,
            values: values.collect(),
            symbols: vec![Symbols::default(); columns],
            new: vec![FxHashMap::default(); columns],
            rows: Vec::new(),
        }
    }

    fn known(&mut self, column: usize, symbol: u32) -> u32 {
        let (Some(symbols), Some(values)) =
            (self.symbols.get_mut(column), self.values.get_mut(column))
        else {
            return MISSING;
        };
        if symbol == MISSING {
            return MISSING;
        }
        *symbols.entry(symbol).or_insert_with(|| {
            values.push(self.store.text(column, symbol), self.store.count(column, symbol))
        })
    }

    fn add_member(&mut self, record: u32) {
        for column in 0..self.values.len() {
            let symbol = self.known(column, self.store.symbol(record, column));
            self.rows.push(symbol);
        }
    }

    fn add(&mut self, cells: &[Cell]) {
        for (column, cell) in cells.iter().enumerate() {
            let symbol = match cell {
                Cell::Known(symbol) => self.known(column, *symbol),
                Cell::New(text) => self.unknown(column, text),
            };
            self.rows.push(symbol);
        }
    }

    /// A value that is new to the index counts as one that was seen once.
    fn unknown(&mut self, column: usize, text: &str) -> u32 {
        let (Some(new), Some(values)) = (self.new.get_mut(column), self.values.get_mut(column))
        else {
            return MISSING;
        };
        if let Some(symbol) = new.get(text) {
            return *symbol;
        }
        let symbol = values.push(text, 1);
        new.insert(text.to_owned(), symbol);
        symbol
    }

    /// Adds the values that count together with those that are here, and says whether there are any.
    fn add_classes(&mut self, records: &Records, comparers: &[Comparer]) -> bool {
        let store = self.store;
        let before: usize = self.symbols.iter().map(FxHashMap::len).sum();
        let comparisons = store.base.model.comparisons.iter().zip(comparers).enumerate();
        for (at, (comparison, comparer)) in comparisons {
            if !has_classes(comparison) {
                continue;
            }
            let count = records.values(comparer.column).map_or(0, |values| values.len() as u32);
            for symbol in 1..=count {
                if let Some(class) = comparer.first_level_class(symbol) {
                    for other in store.of_class(at, class) {
                        self.known(comparer.column, other);
                    }
                }
            }
        }
        before < self.symbols.iter().map(FxHashMap::len).sum()
    }

    fn records(&self) -> Records {
        let columns = self.store.base.about.columns.clone();
        Records::of_parts(columns, self.values.clone(), &self.rows)
    }
}
