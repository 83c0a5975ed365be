//! Rows on their way out of a reader of rows.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::{AsideRow, Reason, Remark};
use crate::record::table::TextBuilder;
use crate::record::{Batch, RowNumbers};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// A file that is read row by row, whatever its format.
pub(super) trait RowReader: Send {
    /// The next rows, or nothing at the end of the file.
    fn next_portion(&mut self) -> Result<Option<Portion>>;

    /// How many bytes of the file have been read.
    fn bytes_read(&self) -> u64;

    /// The encoding of the file, if anything but ASCII has been seen.
    fn encoding(&self) -> Option<Encoding>;

    /// The byte between two fields, where one is.
    fn delimiter(&self) -> Option<u8> {
        None
    }

    /// What is known to be wrong with the file as a whole.
    fn remarks(&self) -> &[Remark] {
        &[]
    }

    /// The header line as it stood in the file; empty where there is none.
    fn header(&self) -> &[u8] {
        &[]
    }
}

/// Rows that have been read and rows that have been set aside; either may be empty.
pub(super) struct Portion {
    pub(super) batch: Option<Batch>,
    pub(super) aside: Vec<AsideRow>,
}

/// A portion under construction, value by value.
pub(super) struct PortionBuilder {
    schema: SchemaRef,
    columns: Vec<TextBuilder>,
    rows: Vec<u64>,
    aside: Vec<AsideRow>,
    bytes: usize,
}

/// Bytes of values after which a portion is handed on, long memos or not.
const FULL: usize = 1 << 26;

impl PortionBuilder {
    /// An empty portion with these columns of text.
    pub(super) fn new(schema: SchemaRef, expected_rows: usize) -> Self {
        let columns = schema
            .fields()
            .iter()
            .map(|_| TextBuilder::with_capacity(expected_rows, expected_rows * 8))
            .collect();
        Self { schema, columns, rows: Vec::new(), aside: Vec::new(), bytes: 0 }
    }

    /// Adds a row: the values of its columns in order, as text.
    pub(super) fn push_row<'a>(
        &mut self,
        number: u64,
        values: impl Iterator<Item = &'a str>,
    ) -> Result<()> {
        for (column, value) in self.columns.iter_mut().zip(values) {
            self.bytes += value.len();
            column.push(value).map_err(|_| does_not_fit().at_row(number))?;
        }
        self.rows.push(number);
        Ok(())
    }

    /// Adds a row that is set aside, or noted.
    pub(super) fn push_aside(&mut self, row: AsideRow) {
        self.bytes += row.bytes.len();
        self.aside.push(row);
    }

    /// Whether it is time to hand it on.
    pub(super) fn is_full(&self) -> bool {
        self.bytes > FULL
    }

    /// The portion.
    pub(super) fn finish(self) -> Result<Portion> {
        if self.rows.is_empty() {
            return Ok(Portion { batch: None, aside: self.aside });
        }
        let options = RecordBatchOptions::new().with_row_count(Some(self.rows.len()));
        let arrays = self
            .columns
            .into_iter()
            .map(|column| Ok(Arc::new(column.finish().map_err(|_| does_not_fit())?) as ArrayRef))
            .collect::<Result<Vec<_>>>()?;
        let records = RecordBatch::try_new_with_options(self.schema, arrays, &options)
            .map_err(|cause| does_not_fit().caused_by(cause))?;
        let batch = Batch::with_rows(records, RowNumbers::listed(self.rows)?)?;
        Ok(Portion { batch: Some(batch), aside: self.aside })
    }
}

impl AsideRow {
    /// A row with its bytes; the column and the fields are added where they are the fault.
    pub(super) fn new(row: u64, reason: Reason, bytes: &[u8]) -> Self {
        let len = bytes.len() as u64;
        Self { row, reason, column: None, fields: None, bytes: bytes.to_vec(), len }
    }

    /// The same row, naming the first column with the fault.
    pub(super) fn in_column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }
}

/// The columns of text that are wanted.
pub(super) fn schema_of<'a>(names: impl Iterator<Item = &'a str>) -> SchemaRef {
    Arc::new(Schema::new(
        names.map(|name| Field::new(name, DataType::Utf8, true)).collect::<Vec<_>>(),
    ))
}

fn does_not_fit() -> Error {
    Error::new(ErrorKind::MalformedFile, "the values could not be put into columns")
}
