//! The records to be linked: one or more sources, interned, laid out row by row.
//!
//! A pair of records is compared by looking at two rows of symbols. Rows of one record lie together,
//! so a comparison of eight columns touches one cache line per record instead of eight.

use std::ops::Range;

use super::interner::Values;
use super::model::Model;
use super::parallel;
use super::source_names;
use crate::{Error, ErrorKind, Result};

/// One file, table or register before interning: a name and columns of text.
///
/// Columns are called as the model calls them. A missing value is an empty text.
///
/// # Examples
///
/// ```
/// use renkou::link::Source;
///
/// let source = Source::new("county").with_column("XM", ["王小明", "", "李秀英"]);
/// assert_eq!(source.len(), 3);
/// ```
#[derive(Clone, Default)]
pub struct Source {
    name: String,
    columns: Vec<(String, Texts)>,
    /// The number of each record in its file; `None` when they simply count from 1.
    row_numbers: Option<Vec<u64>>,
}

/// Values of one column.
#[derive(Clone)]
enum Texts {
    /// End to end in one text.
    Owned { text: String, ends: Vec<u64> },
    /// In the buffers of a table, which are shared, not copied.
    #[cfg(feature = "arrow")]
    Shared(Vec<arrow_array::StringArray>),
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let columns: Vec<_> = self.columns.iter().map(|(name, _)| name).collect();
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("columns", &columns)
            .field("records", &self.len())
            .finish_non_exhaustive()
    }
}

impl Source {
    /// A source without columns yet.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), columns: Vec::new(), row_numbers: None }
    }

    /// The same source with one more column.
    #[must_use]
    pub fn with_column<'t>(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = &'t str>,
    ) -> Self {
        let (mut text, mut ends) = (String::new(), Vec::new());
        for value in values {
            text.push_str(value);
            ends.push(text.len() as u64);
        }
        self.columns.push((name.into(), Texts::Owned { text, ends }));
        self
    }

    /// The columns of a table that are asked for and there; their buffers are shared, not copied.
    ///
    /// # Errors
    ///
    /// When a column's type cannot be shown as text.
    #[cfg(feature = "arrow")]
    pub fn from_table(
        name: impl Into<String>,
        table: &crate::record::Table,
        columns: &[String],
    ) -> Result<Self> {
        let mut source = Self::new(name);
        for column in columns.iter().filter(|column| table.column_index(column).is_some()) {
            source.columns.push((column.clone(), Texts::Shared(table.text(column)?)));
        }
        let numbers = || table.batches().iter().flat_map(|batch| batch.rows().iter());
        if numbers().zip(1..).any(|(number, expected)| number != expected) {
            source.row_numbers = Some(numbers().collect());
        }
        Ok(source)
    }

    /// The same source, whose records have these numbers in their file.
    #[cfg(any(feature = "index", feature = "encoded"))]
    pub(super) fn with_row_numbers(mut self, numbers: Vec<u64>) -> Self {
        self.row_numbers = Some(numbers);
        self
    }

    /// What the source is called in reports.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.columns.iter().map(|(_, texts)| texts.len()).max().unwrap_or(0)
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values of a column, in order, or `None` when there is no such column.
    pub fn column(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        self.columns.iter().find(|(column, _)| column == name).map(|(_, texts)| texts.iter())
    }

    fn column_len(&self, name: &str) -> Option<usize> {
        self.columns.iter().find(|(column, _)| column == name).map(|(_, texts)| texts.len())
    }

    /// The names of the columns.
    pub fn column_names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(name, _)| name.as_str())
    }
}

impl Texts {
    fn len(&self) -> usize {
        match self {
            Self::Owned { ends, .. } => ends.len(),
            #[cfg(feature = "arrow")]
            Self::Shared(arrays) => arrays.iter().map(arrow_array::Array::len).sum(),
        }
    }

    fn iter(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Self::Owned { text, ends } => {
                let mut start = 0_usize;
                Box::new(ends.iter().map(move |end| {
                    let value = text.get(start..*end as usize).unwrap_or("");
                    start = *end as usize;
                    value
                }))
            }
            #[cfg(feature = "arrow")]
            Self::Shared(arrays) => {
                Box::new(arrays.iter().flatten().map(|value| value.unwrap_or("")))
            }
        }
    }
}

/// All records of all sources, numbered through, as rows of symbols.
#[derive(Debug)]
pub struct Records {
    columns: Vec<String>,
    values: Vec<Values>,
    rows: Vec<u32>,
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
        source_names::check(sources)?;
        let columns = model.columns();
        let mut ranges = Vec::with_capacity(sources.len());
        let mut count = 0_u32;
        for source in sources {
            let len = u32::try_from(source.len()).ok().and_then(|len| count.checked_add(len));
            let end = len.ok_or_else(|| too_many().in_file(source.name.clone()))?;
            for column in &columns {
                let found = source.column_len(column);
                if found != Some(source.len()) {
                    return Err(lacking(column, found.is_some()).in_file(source.name.clone()));
                }
            }
            ranges.push((source.name.clone(), count..end));
            count = end;
        }
        let interned = parallel::map(columns.len(), |column| {
            intern(sources, columns.get(column).map_or("", String::as_str), count as usize)
        });
        let stride = columns.len();
        let mut rows = vec![0_u32; stride * count as usize];
        let mut values = Vec::with_capacity(stride);
        for (column, interned) in interned.into_iter().enumerate() {
            let (found, symbols) = interned?;
            for (row, symbol) in rows.chunks_exact_mut(stride).zip(symbols) {
                if let Some(cell) = row.get_mut(column) {
                    *cell = symbol;
                }
            }
            values.push(found);
        }
        let row_numbers = sources.iter().map(|source| source.row_numbers.clone()).collect();
        let left_out = vec![false; count as usize];
        Ok(Self { columns, values, rows, sources: ranges, row_numbers, left_out })
    }

    /// Records of one nameless source whose values are numbered already.
    #[cfg(feature = "index")]
    pub(super) fn of_parts(columns: Vec<String>, values: Vec<Values>, rows: Vec<u32>) -> Self {
        let count = rows.len() / columns.len().max(1);
        Self {
            columns,
            values,
            rows,
            sources: vec![(String::new(), 0..count as u32)],
            row_numbers: vec![None],
            left_out: vec![false; count],
        }
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
    pub fn row(&self, record: u32) -> &[u32] {
        let stride = self.columns.len();
        let start = record as usize * stride;
        self.rows.get(start..start + stride).unwrap_or(&[])
    }

    /// The number of columns.
    pub fn column_count(&self) -> usize {
        self.columns.len()
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
        let symbol = self.row(record).get(column).copied().unwrap_or(0);
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
        let start = record as usize * self.columns.len();
        let row = self.rows.get(start..start + self.columns.len()).unwrap_or(&[]);
        for (values, symbol) in self.values.iter_mut().zip(row) {
            values.uncount(*symbol);
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

fn intern(sources: &[Source], column: &str, count: usize) -> Result<(Values, Vec<u32>)> {
    let mut values = Values::default();
    let mut symbols = Vec::with_capacity(count);
    for text in sources.iter().filter_map(|source| source.column(column)).flatten() {
        symbols.push(values.intern(text)?);
    }
    values.seal();
    Ok((values, symbols))
}

fn too_many() -> Error {
    Error::new(ErrorKind::InvalidArgument, "more than 4,294,967,295 records cannot be linked")
}

fn lacking(column: &str, present: bool) -> Error {
    let words = if present {
        "the column has another number of rows than the rest"
    } else {
        "the model reads this column, and the table has none of that name"
    };
    Error::new(ErrorKind::UnknownColumn, words).at_item(column)
}
