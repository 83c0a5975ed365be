//! A batch: some rows of a table, in columns.

use std::fmt;
use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchOptions, StringArray};
use arrow_schema::{ArrowError, Field, Schema};

use super::text::text_of;
use crate::record::RowNumbers;
use crate::{Error, ErrorKind, Result};

/// Some rows of a table (批), as Arrow columns, with the number each row has in its source.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Int32Array, RecordBatch};
/// use renkou::record::Batch;
///
/// let codes: ArrayRef = Arc::new(Int32Array::from(vec![Some(1), None, Some(2)]));
/// let batch = Batch::new(RecordBatch::try_from_iter([("XB", codes)])?, 1);
/// assert_eq!(batch.row_number(2), Some(3));
/// let text = batch.text_column(0)?;
/// assert_eq!(text.iter().collect::<Vec<_>>(), [Some("1"), None, Some("2")]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Batch {
    records: RecordBatch,
    rows: RowNumbers,
}

impl Batch {
    /// A batch whose rows stand one after the other in their source, the first at `first_row`.
    pub fn new(records: RecordBatch, first_row: u64) -> Self {
        let rows = RowNumbers::starting_at(first_row, records.num_rows());
        Self { records, rows }
    }

    /// A batch whose rows have these numbers in their source.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when there are more or fewer numbers than rows.
    pub fn with_rows(records: RecordBatch, rows: RowNumbers) -> Result<Self> {
        if rows.len() != records.num_rows() {
            let message = format!("{} row numbers for {} rows", rows.len(), records.num_rows());
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        Ok(Self { records, rows })
    }

    /// The columns as Arrow.
    pub fn records(&self) -> &RecordBatch {
        &self.records
    }

    /// The columns as Arrow, leaving the row numbers behind.
    pub fn into_records(self) -> RecordBatch {
        self.records
    }

    /// The numbers of all rows.
    pub fn rows(&self) -> &RowNumbers {
        &self.rows
    }

    /// The number in the source, from 1, of the row at `index`, which counts from 0.
    pub fn row_number(&self, index: usize) -> Option<u64> {
        self.rows.at(index)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.records.num_rows()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names of the columns, in order.
    pub fn column_names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.records.schema_ref().fields().iter().map(|field| field.name().as_str())
    }

    /// The column at `index` as text, whatever its type: see [`text_column`].
    pub fn text_column(&self, index: usize) -> Result<StringArray> {
        text_column(self, index)
    }

    /// `len` rows from `offset` on, without copying; cut off at the end of the batch.
    #[must_use]
    pub fn slice(&self, offset: usize, len: usize) -> Self {
        let start = offset.min(self.len());
        let end = offset.saturating_add(len).min(self.len());
        Self {
            records: self.records.slice(start, end - start),
            rows: self.rows.slice(start, end - start),
        }
    }

    /// The same rows under other column names.
    pub(super) fn renamed(&self, names: &[String]) -> std::result::Result<Self, ArrowError> {
        let old = self.records.schema_ref();
        let fields: Vec<Field> = old
            .fields()
            .iter()
            .zip(names)
            .map(|(field, name)| Field::clone(field).with_name(name))
            .collect();
        let schema = Schema::new_with_metadata(fields, old.metadata().clone());
        let options = RecordBatchOptions::new().with_row_count(Some(self.len()));
        let columns = self.records.columns().to_vec();
        let records = RecordBatch::try_new_with_options(Arc::new(schema), columns, &options)?;
        Ok(Self { records, rows: self.rows.clone() })
    }
}

/// Names columns and counts rows; values of people do not belong in a log.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("columns", &self.column_names().collect::<Vec<_>>())
            .field("len", &self.len())
            .field("first_row", &self.row_number(0))
            .finish()
    }
}

/// One column of a batch as text.
///
/// Text of every Arrow layout (also in dictionaries and as bytes that are UTF-8), whole numbers,
/// decimals, booleans (`true`, `false`), dates (`1990-01-02`) and times (`1990-01-02` at midnight,
/// otherwise `1990-01-02T03:04:05`) become text. Floating-point numbers that are whole lose their `.0`, because
/// codes pass through spreadsheets. A value is missing when it is null, empty or not a number;
/// a missing value is null in the answer, and its text is empty.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] when there is no such column, [`ErrorKind::ColumnType`] for a type that has no
/// sensible text (lists, structures), [`ErrorKind::Encoding`] for bytes that are not UTF-8.
pub fn text_column(batch: &Batch, index: usize) -> Result<StringArray> {
    let (Some(array), Some(field)) =
        (batch.records.columns().get(index), batch.records.schema_ref().fields().get(index))
    else {
        let message =
            format!("there is no column {index}; the batch has {}", batch.records.num_columns());
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    };
    text_of(array.as_ref()).map_err(|fault| fault.into_error(field.name(), &batch.rows))
}
