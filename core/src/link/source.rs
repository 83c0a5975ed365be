//! What is to be linked, before interning: named columns of text.

#[cfg(feature = "arrow")]
use crate::Result;

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
pub(super) enum Texts {
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

    /// The numbers of the records in their file, where they do not simply count from 1.
    pub(super) fn row_numbers(&self) -> Option<&[u64]> {
        self.row_numbers.as_deref()
    }

    /// The values of a column, in order, or `None` when there is no such column.
    pub fn column(&self, name: &str) -> Option<impl Iterator<Item = &str> + Send> {
        self.columns.iter().find(|(column, _)| column == name).map(|(_, texts)| texts.iter())
    }

    pub(super) fn column_len(&self, name: &str) -> Option<usize> {
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

    fn iter(&self) -> Box<dyn Iterator<Item = &str> + Send + '_> {
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
