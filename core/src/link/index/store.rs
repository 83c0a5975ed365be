//! All records of an index: those of the file, and what its journal adds and removes.

use std::collections::{HashMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::base::{Base, has_classes};
use super::excerpt::Excerpt;
use super::file::Words;
use super::journal::Change;
use super::summary::SourceSummary;
use crate::link::blocks::keys_of;
use crate::link::{MISSING, RecordKey};
use crate::{Error, ErrorKind, Result};

/// A value of a record that is asked about.
#[derive(Clone)]
pub(super) enum Cell {
    /// One the index holds, or [`MISSING`].
    Known(u32),
    /// One it does not.
    New(String),
}

/// All records, and how often their values occur.
pub(super) struct Store {
    pub(super) base: Base,
    columns: Vec<AddedValues>,
    rows: Vec<u32>,
    added: Vec<AddedRecord>,
    /// The added records by what their sources call them.
    by_key: HashMap<String, Vec<u32>>,
    /// By rule of keys.
    blocks: Vec<FxHashMap<u64, Vec<u32>>>,
    /// By comparison: symbols of added values by their class.
    classes: Vec<FxHashMap<u64, Vec<u32>>>,
    removed: FxHashSet<u32>,
}

/// Where an added record came from.
struct AddedRecord {
    source: String,
    row: u64,
    key: String,
}

/// What the journal changes about the values of a column.
#[derive(Default)]
struct AddedValues {
    texts: Vec<String>,
    symbols: HashMap<String, u32>,
    /// How much more, or less, often a symbol occurs.
    counts: FxHashMap<u32, i64>,
    present: i64,
}

impl Store {
    pub(super) fn new(base: Base) -> Self {
        let columns = (0..base.about.columns.len()).map(|_| AddedValues::default()).collect();
        let blocks = vec![FxHashMap::default(); base.model.blocking.len()];
        let classes = vec![FxHashMap::default(); base.model.comparisons.len()];
        Self {
            base,
            columns,
            rows: Vec::new(),
            added: Vec::new(),
            by_key: HashMap::new(),
            blocks,
            classes,
            removed: HashSet::default(),
        }
    }

    /// The numbers of records run up to this; some may be removed.
    pub(super) fn end(&self) -> u32 {
        self.base.len() + self.added.len() as u32
    }

    /// How many records there are.
    pub(super) fn len(&self) -> u32 {
        self.end() - self.removed.len() as u32
    }

    /// The records that the journal added.
    pub(super) fn added(&self) -> std::ops::Range<u32> {
        self.base.len()..self.end()
    }

    /// Whether there is such a record.
    #[inline]
    pub(super) fn has(&self, record: u32) -> bool {
        record < self.end() && !self.removed.contains(&record)
    }

    /// The symbol of a record in a column.
    #[inline]
    pub(super) fn symbol(&self, record: u32, column: usize) -> u32 {
        match record.checked_sub(self.base.len()) {
            None => self.base.row(record).word(column),
            Some(added) => {
                let at = added as usize * self.columns.len() + column;
                self.rows.get(at).copied().unwrap_or(MISSING)
            }
        }
    }

    /// The text of a symbol; empty for the missing value.
    pub(super) fn text(&self, column: usize, symbol: u32) -> &str {
        let known = self.base.value_count(column);
        match symbol.checked_sub(known + 1) {
            None => self.base.text(column, symbol),
            Some(added) => {
                let column = self.columns.get(column);
                column.and_then(|column| column.texts.get(added as usize)).map_or("", |text| text)
            }
        }
    }

    /// How often a symbol occurs.
    pub(super) fn count(&self, column: usize, symbol: u32) -> u32 {
        let changes = self.columns.get(column).map(|column| &column.counts);
        let change = changes.and_then(|changes| changes.get(&symbol)).copied().unwrap_or(0);
        let count = i64::from(self.base.count(column, symbol)) + change;
        count.clamp(0, u32::MAX.into()) as u32
    }

    /// In how many records a column has a value.
    pub(super) fn present(&self, column: usize) -> u64 {
        let base = self.base.about.present.get(column).copied().unwrap_or(0);
        base.saturating_add_signed(self.columns.get(column).map_or(0, |column| column.present))
    }

    /// A value as the index knows it.
    pub(super) fn cell(&self, column: usize, text: &str) -> Cell {
        let text = text.trim();
        if text.is_empty() {
            return Cell::Known(MISSING);
        }
        let added = || self.columns.get(column)?.symbols.get(text).copied();
        match self.base.symbol(column, text).or_else(added) {
            Some(symbol) => Cell::Known(symbol),
            None => Cell::New(text.to_owned()),
        }
    }

    /// The values of a record in the order of the columns; columns not named are missing.
    ///
    /// # Errors
    ///
    /// For a column that the model does not read, or one that is named twice.
    pub(super) fn cells(&self, record: &[(&str, &str)]) -> Result<Vec<Cell>> {
        let columns = &self.base.about.columns;
        let mut cells = vec![None; columns.len()];
        for (name, text) in record {
            let column = columns.iter().position(|column| column == name).ok_or_else(|| {
                let words = "the model of the index reads no column of that name";
                Error::new(ErrorKind::UnknownColumn, words).at_item(*name)
            })?;
            if let Some(cell) = cells.get_mut(column) {
                if cell.is_some() {
                    let words = "the record has two values of this column";
                    return Err(Error::new(ErrorKind::DuplicateColumn, words).at_item(*name));
                }
                *cell = Some(self.cell(column, text));
            }
        }
        Ok(cells.into_iter().map(|cell| cell.unwrap_or(Cell::Known(MISSING))).collect())
    }

    /// The key by which its source knows a record, where sources do so by a column.
    ///
    /// # Errors
    ///
    /// When the record does not name that column.
    pub(super) fn key_in<'r>(&self, record: &[(&'r str, &'r str)]) -> Result<Option<&'r str>> {
        let Some(column) = &self.base.about.record_key else { return Ok(None) };
        let found = record.iter().find(|(name, _)| *name == column.as_str());
        let (_, key) = found.ok_or_else(|| {
            let words = "the record lacks the column by which its source knows it";
            Error::new(ErrorKind::UnknownColumn, words).at_item(column)
        })?;
        Ok(Some(key.trim()))
    }

    /// Whether a column holds keys and is not compared.
    pub(super) fn is_only_key(&self, column: &str) -> bool {
        let about = &self.base.about;
        about.record_key.as_deref() == Some(column)
            && !about.columns.iter().any(|compared| compared == column)
    }

    /// The text of a cell.
    pub(super) fn text_of<'c>(&'c self, column: usize, cell: &'c Cell) -> &'c str {
        match cell {
            Cell::Known(symbol) => self.text(column, *symbol),
            Cell::New(text) => text,
        }
    }

    /// The records of a block: those of the file, and those added.
    pub(super) fn block(&self, rule: usize, key: u64) -> (Words<'_>, &[u32]) {
        let added = self.blocks.get(rule).and_then(|blocks| blocks.get(&key));
        (self.base.block(rule, key), added.map_or(&[], Vec::as_slice))
    }

    /// The symbols that are one to the first level of a comparison.
    pub(super) fn of_class(&self, comparison: usize, class: u64) -> impl Iterator<Item = u32> {
        let added = self.classes.get(comparison).and_then(|classes| classes.get(&class));
        self.base.of_class(comparison, class).chain(added.into_iter().flatten().copied())
    }

    /// The source and row of a record.
    pub(super) fn key(&self, record: u32) -> (&str, u64) {
        match record.checked_sub(self.base.len()) {
            None => self.base.key(record),
            Some(added) => {
                let record = self.added.get(added as usize);
                record.map_or(("", 0), |record| (record.source.as_str(), record.row))
            }
        }
    }

    /// What its source calls a record, where sources know their records by a column.
    pub(super) fn record_key(&self, record: u32) -> Option<&str> {
        match record.checked_sub(self.base.len()) {
            None => self.base.record_key(record),
            Some(added) => {
                let record = self.added.get(added as usize);
                record.filter(|_| self.base.about.record_key.is_some()).map(|record| &*record.key)
            }
        }
    }

    /// The sources in the order in which they came, with the number of records that are there of each.
    pub(super) fn sources(&self) -> Vec<SourceSummary> {
        let mut sources: Vec<SourceSummary> = Vec::new();
        let mut note = |name: &str, count: u64| {
            if let Some(known) = sources.iter_mut().find(|known| known.name == name) {
                known.records += count;
            } else {
                sources.push(SourceSummary { name: name.to_owned(), records: count });
            }
        };
        for (name, count) in &self.base.about.sources {
            note(name, u64::from(*count));
        }
        self.added.iter().for_each(|record| note(&record.source, 1));
        for record in &self.removed {
            let (name, _) = self.key(*record);
            if let Some(known) = sources.iter_mut().find(|known| known.name == name) {
                known.records = known.records.saturating_sub(1);
            }
        }
        sources
    }

    /// For each key the records that have it.
    pub(super) fn find(&self, keys: &[RecordKey<'_>]) -> Vec<Vec<u32>> {
        let mut found = self.base.find(keys);
        for (key, found) in keys.iter().zip(&mut found) {
            let added = self.by_key.get(key.key).into_iter().flatten().copied();
            found.extend(added.filter(|record| self.key(*record).0 == key.source));
            found.retain(|record| self.has(*record));
        }
        found
    }

    /// Does what an entry of the journal says.
    ///
    /// # Errors
    ///
    /// When the entry does not fit the records there are; then nothing is changed.
    pub(super) fn apply(&mut self, change: &Change) -> Result<()> {
        match change {
            Change::Added { source, row, key, values } => self.add(source, *row, key, values),
            Change::Removed(record) => self.remove(*record),
            Change::Together(changes) => {
                self.check_all(changes)?;
                changes.iter().try_for_each(|change| self.apply(change))
            }
        }
    }

    /// Whether a change can be made, so that nothing is written down that cannot.
    pub(super) fn check(&self, change: &Change) -> Result<()> {
        match change {
            Change::Together(changes) => self.check_all(changes),
            single => self.check_all(std::slice::from_ref(single)),
        }
    }

    fn check_all(&self, changes: &[Change]) -> Result<()> {
        let (mut end, mut gone) = (self.end(), FxHashSet::default());
        for change in changes {
            match change {
                Change::Added { values, .. } => {
                    self.check_added(end, values)?;
                    end += 1;
                }
                Change::Removed(record) => {
                    let is_there = *record < end && !self.removed.contains(record);
                    if !is_there || !gone.insert(*record) {
                        return Err(no_record());
                    }
                }
                Change::Together(_) => {
                    let words = "changes that are made together do not hold others of the kind";
                    return Err(Error::new(ErrorKind::InvalidArgument, words));
                }
            }
        }
        Ok(())
    }

    /// Whether a record of these values can be added with a number.
    fn check_added(&self, record: u32, values: &[String]) -> Result<()> {
        if values.len() != self.columns.len() {
            let words = "the record has another number of values than the index has columns";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        if record == u32::MAX {
            let words = "an index holds at most 4,294,967,295 records";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        Ok(())
    }

    fn add(&mut self, source: &str, row: u64, key: &str, values: &[String]) -> Result<()> {
        let record = self.end();
        self.check_added(record, values)?;
        let cells: Vec<Cell> =
            values.iter().enumerate().map(|(column, text)| self.cell(column, text)).collect();
        let excerpt = Excerpt::of_one(self, &cells);
        for (rule, blocks) in self.base.model.blocking.iter().zip(&mut self.blocks) {
            // Rules of neighbours look among all added records.
            if rule.window().is_none() {
                for (key, _) in keys_of(rule, excerpt.records()) {
                    blocks.entry(key).or_default().push(record);
                }
            }
        }
        let mut row_of_symbols = Vec::with_capacity(cells.len());
        for (column, cell) in cells.into_iter().enumerate() {
            let symbol = match cell {
                Cell::Known(symbol) => symbol,
                Cell::New(text) => self.intern(column, text, &excerpt)?,
            };
            self.recount(column, symbol, 1);
            row_of_symbols.push(symbol);
        }
        self.rows.append(&mut row_of_symbols);
        let is_keyed = self.base.about.record_key.is_some();
        let called = if is_keyed { key.to_owned() } else { row.to_string() };
        self.by_key.entry(called).or_default().push(record);
        self.added.push(AddedRecord { source: source.to_owned(), row, key: key.to_owned() });
        Ok(())
    }

    fn intern(&mut self, column: usize, text: String, excerpt: &Excerpt) -> Result<u32> {
        let known = self.base.value_count(column);
        let Some(values) = self.columns.get_mut(column) else { return Ok(MISSING) };
        let symbol = u32::try_from(values.texts.len())
            .ok()
            .and_then(|count| known.checked_add(count)?.checked_add(1));
        let symbol = symbol.ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "a column has too many different values")
        })?;
        values.texts.push(text.clone());
        values.symbols.insert(text, symbol);
        let name = self.base.about.columns.get(column);
        let comparisons = self.base.model.comparisons.iter().enumerate();
        for (at, comparison) in comparisons {
            if Some(&comparison.column) == name
                && has_classes(comparison)
                && let Some(class) = excerpt.class_of_one(&self.base.model, comparison)?
                && let Some(classes) = self.classes.get_mut(at)
            {
                classes.entry(class).or_default().push(symbol);
            }
        }
        Ok(symbol)
    }

    fn remove(&mut self, record: u32) -> Result<()> {
        if !self.has(record) {
            return Err(no_record());
        }
        for column in 0..self.columns.len() {
            self.recount(column, self.symbol(record, column), -1);
        }
        self.removed.insert(record);
        Ok(())
    }

    fn recount(&mut self, column: usize, symbol: u32, by: i64) {
        if let Some(values) = self.columns.get_mut(column) {
            *values.counts.entry(symbol).or_default() += by;
            values.present += if symbol == MISSING { 0 } else { by };
        }
    }
}

pub(super) fn no_record() -> Error {
    Error::new(ErrorKind::InvalidArgument, "the index has no record of that number")
}
