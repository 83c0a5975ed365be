//! The records to be linked: one or more sources, interned, laid out row by row.

use std::ops::Range;

use super::intake::Intake;
use super::interner::Values;
use super::model::Model;
use super::rows::{Part, Row, Rows};
use super::source::Source;
use crate::Result;

/// All records of all sources, numbered through, as rows of symbols.
#[derive(Debug)]
pub struct Records {
    columns: Vec<String>,
    /// The model reads so many of the columns, the first ones.
    compared: usize,
    values: Vec<Values>,
    rows: Rows,
    sources: Vec<(String, Range<u32>)>,
    row_numbers: Vec<Option<Vec<u64>>>,
    left_out: Vec<bool>,
}

impl Records {
    /// Interns the columns that a model reads.
    ///
    /// # Errors
    ///
    /// When a source lacks a column, its columns differ in length, two sources have one name, or there
    /// are too many records.
    pub fn new(model: &Model, sources: &[Source]) -> Result<Self> {
        Self::with_columns(model, sources, [])
    }

    /// Interns the columns that a model reads, and `further` ones.
    pub(super) fn with_columns<'c>(
        model: &Model,
        sources: &[Source],
        further: impl IntoIterator<Item = &'c String>,
    ) -> Result<Self> {
        let mut intake = Intake::new(model, further);
        sources.iter().try_for_each(|source| intake.take(source))?;
        Ok(intake.finish())
    }

    /// What was taken in.
    pub(super) fn of(
        columns: Vec<String>,
        compared: usize,
        values: Vec<Values>,
        rows: Rows,
        sources: Vec<(String, Range<u32>)>,
        row_numbers: Vec<Option<Vec<u64>>>,
    ) -> Self {
        let left_out = vec![false; rows.len()];
        Self { columns, compared, values, rows, sources, row_numbers, left_out }
    }

    /// Records of one nameless source whose values are numbered already.
    #[cfg(feature = "index")]
    pub(super) fn of_parts(columns: Vec<String>, values: Vec<Values>, symbols: &[u32]) -> Self {
        let stride = columns.len().max(1);
        let column = |at| symbols.iter().skip(at).step_by(stride).copied().collect();
        let mut rows = Rows::new(columns.len());
        rows.extend(&(0..columns.len()).map(column).collect::<Vec<_>>());
        let sources = vec![(String::new(), 0..rows.len() as u32)];
        let compared = columns.len();
        Self::of(columns, compared, values, rows, sources, vec![None])
    }

    /// The number of records over all sources.
    pub fn len(&self) -> usize {
        self.sources.last().map_or(0, |(_, range)| range.end as usize)
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The symbols of a record, one per column.
    #[inline]
    pub fn row(&self, record: u32) -> Row<'_> {
        self.rows.row(record)
    }

    /// All rows.
    pub(super) fn rows(&self) -> &Rows {
        &self.rows
    }

    /// What the model reads of a record; equal for records that it cannot tell apart.
    pub(super) fn compared(&self, record: u32) -> Part<'_> {
        self.rows.row(record).first(self.compared)
    }

    /// The number of columns that the model reads.
    pub fn column_count(&self) -> usize {
        self.compared
    }

    /// The place of a column in every row.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The different values of a column.
    pub fn values(&self, column: usize) -> Option<&Values> {
        self.values.get(column)
    }

    /// The value of one record in one column; empty when missing.
    pub fn text(&self, record: u32, column: usize) -> &str {
        let symbol = self.row(record).symbol(column);
        self.values.get(column).map_or("", |values| values.text(symbol))
    }

    /// The number of sources.
    pub fn source_count(&self) -> usize {
        self.sources.len()
    }

    /// Which source a record belongs to.
    pub fn source_of(&self, record: u32) -> usize {
        self.sources.partition_point(|(_, range)| range.end <= record)
    }

    /// The records of a source.
    pub fn source_range(&self, source: usize) -> Range<u32> {
        self.sources.get(source).map_or(0..0, |(_, range)| range.clone())
    }

    /// What a source is called.
    pub fn source_name(&self, source: usize) -> &str {
        self.sources.get(source).map_or("", |(name, _)| name.as_str())
    }

    /// Takes a record out of all counts and blocks; it stays a record.
    pub(super) fn leave_out(&mut self, record: u32) {
        for (values, symbol) in self.values.iter_mut().zip(self.rows.row(record).symbols()) {
            values.uncount(symbol);
        }
        if let Some(out) = self.left_out.get_mut(record as usize) {
            *out = true;
        }
    }

    /// Whether a record was taken out of all counts and blocks.
    pub(super) fn is_left_out(&self, record: u32) -> bool {
        self.left_out.get(record as usize).copied().unwrap_or(false)
    }

    /// How many records of a source are counted.
    pub(super) fn counted_in(&self, source: usize) -> usize {
        let range = self.source_range(source);
        let out = self.left_out.get(range.start as usize..range.end as usize).unwrap_or(&[]);
        out.iter().filter(|out| !**out).count()
    }

    /// The number of a record in the file of its source, from 1.
    pub fn row_number(&self, record: u32) -> u64 {
        let source = self.source_of(record);
        let index = record.saturating_sub(self.source_range(source).start);
        match self.row_numbers.get(source) {
            Some(Some(numbers)) => numbers.get(index as usize).copied().unwrap_or(0),
            _ => u64::from(index) + 1,
        }
    }
}
