//! The records to be linked: one or more sources, interned, laid out row by row.
//!
//! A pair of records is compared by looking at two rows of symbols. Rows of one record lie together,
//! so a comparison of eight columns touches one cache line per record instead of eight.

use std::ops::Range;

use super::interner::Values;
use super::model::Model;
use super::parallel;
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
}

/// Values of one column, end to end in one text.
#[derive(Clone, Default)]
struct Texts {
    text: String,
    ends: Vec<u64>,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let columns: Vec<_> = self.columns.iter().map(|(name, _)| name).collect();
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("columns", &columns)
            .field("records", &self.len())
            .finish()
    }
}

impl Source {
    /// A source without columns yet.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), columns: Vec::new() }
    }

    /// The same source with one more column.
    #[must_use]
    pub fn with_column<'t>(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = &'t str>,
    ) -> Self {
        let mut texts = Texts::default();
        texts.extend(values);
        self.columns.push((name.into(), texts));
        self
    }

    /// More values at the end of a column, which is made when there is none of that name.
    pub fn extend_column<'t>(&mut self, name: &str, values: impl IntoIterator<Item = &'t str>) {
        match self.columns.iter_mut().find(|(column, _)| column == name) {
            Some((_, texts)) => texts.extend(values),
            None => {
                let mut texts = Texts::default();
                texts.extend(values);
                self.columns.push((name.to_owned(), texts));
            }
        }
    }

    /// What the source is called in reports.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.columns.iter().map(|(_, texts)| texts.ends.len()).max().unwrap_or(0)
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values of a column, in order, or `None` when there is no such column.
    pub fn column(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        self.columns.iter().find(|(column, _)| column == name).map(|(_, texts)| texts.iter())
    }

    /// The names of the columns.
    pub fn column_names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(name, _)| name.as_str())
    }
}

impl Texts {
    fn extend<'t>(&mut self, values: impl IntoIterator<Item = &'t str>) {
        for value in values {
            self.text.push_str(value);
            self.ends.push(self.text.len() as u64);
        }
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let mut start = 0_usize;
        self.ends.iter().map(move |end| {
            let value = self.text.get(start..*end as usize).unwrap_or("");
            start = *end as usize;
            value
        })
    }
}

/// All records of all sources, numbered through, as rows of symbols.
#[derive(Debug)]
pub struct Records {
    columns: Vec<String>,
    values: Vec<Values>,
    rows: Vec<u32>,
    sources: Vec<(String, Range<u32>)>,
}

impl Records {
    /// Interns the columns that a model reads.
    ///
    /// # Errors
    ///
    /// When a source lacks a column, its columns differ in length, or there are too many records.
    pub fn new(model: &Model, sources: &[Source]) -> Result<Self> {
        let columns = model.columns();
        let mut ranges = Vec::with_capacity(sources.len());
        let mut count = 0_u32;
        for source in sources {
            let len = u32::try_from(source.len()).ok().and_then(|len| count.checked_add(len));
            let end = len.ok_or_else(|| too_many().in_file(source.name.clone()))?;
            for column in &columns {
                let found = source.column(column).map(Iterator::count);
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
        Ok(Self { columns, values, rows, sources: ranges })
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

    /// The place of a record in its own source, from 0.
    pub fn index_in_source(&self, record: u32) -> u32 {
        record - self.source_range(self.source_of(record)).start
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
