//! Arrow IPC files and streams, and Parquet files.

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use arrow_array::RecordBatch;
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_schema::{ArrowError, SchemaRef};

use super::ReadOptions;
#[cfg(feature = "parquet")]
use super::row_groups::ParquetBatches;
use super::source::unreadable;
use crate::record::table::check_names;
use crate::{Error, ErrorKind, Result};

/// A file of columns while it is read.
pub(super) struct ColumnarReader {
    batches: Box<dyn Iterator<Item = std::result::Result<RecordBatch, ArrowError>> + Send>,
    columns: Vec<String>,
    total_rows: Option<u64>,
}

impl ColumnarReader {
    /// Begins to read an Arrow IPC file, or a stream that was saved as a file.
    pub(super) fn open_arrow(
        mut file: File,
        is_stream: bool,
        options: &ReadOptions,
    ) -> Result<Self> {
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        if is_stream {
            let open = |file, projection| StreamReader::try_new(BufReader::new(file), projection);
            let again = file.try_clone().map_err(unreadable)?;
            let schema = guarded(|| open(again, None))?.schema();
            file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
            let (columns, wanted) = projected(&schema, options)?;
            let reader = guarded(|| open(file, Some(wanted)))?;
            return Ok(Self { batches: Box::new(reader), columns, total_rows: None });
        }
        let open = |file, projection| FileReader::try_new_buffered(file, projection);
        let again = file.try_clone().map_err(unreadable)?;
        let schema = guarded(|| open(again, None))?.schema();
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let (columns, wanted) = projected(&schema, options)?;
        let reader = guarded(|| open(file, Some(wanted)))?;
        Ok(Self { batches: Box::new(reader), columns, total_rows: None })
    }

    /// Begins to read a Parquet file.
    #[cfg(feature = "parquet")]
    pub(super) fn open_parquet(mut file: File, options: &ReadOptions) -> Result<Self> {
        use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};

        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let metadata = guarded(|| ArrowReaderMetadata::load(&file, ArrowReaderOptions::new()))?;
        let rows = metadata.metadata().file_metadata().num_rows();
        let (columns, wanted) = projected(metadata.schema(), options)?;
        let (rows_each, dictionaries) = (options.batch_rows, options.dictionaries);
        let batches = ParquetBatches::new(file, metadata, wanted, rows_each, dictionaries);
        let total_rows = u64::try_from(rows).ok();
        Ok(Self { batches: Box::new(batches), columns, total_rows })
    }

    /// The names of the columns that are read.
    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// How many rows the file has, where it says so.
    pub(super) fn total_rows(&self) -> Option<u64> {
        self.total_rows
    }

    /// The next rows, or nothing at the end of the file.
    pub(super) fn next_records(&mut self) -> Result<Option<RecordBatch>> {
        guarded(|| self.batches.next().transpose())
    }
}

/// The names of the columns wanted and where they stand in the file.
fn projected(schema: &SchemaRef, options: &ReadOptions) -> Result<(Vec<String>, Vec<usize>)> {
    let names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
    check_names(&names)?;
    let wanted = options.projection(&names)?;
    let columns = wanted.iter().filter_map(|&index| names.get(index).cloned()).collect();
    Ok((columns, wanted))
}

/// Runs a reader of another crate on bytes that nobody has checked.
///
/// Those crates answer most broken files with an error and some with a panic, which must not end the
/// program of somebody who only named the wrong file.
fn guarded<T, E>(read: impl FnOnce() -> std::result::Result<T, E>) -> Result<T>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let broken = || Error::new(ErrorKind::MalformedFile, "the file is damaged or cut off");
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(cause)) => Err(broken().caused_by(cause)),
        Err(_) => Err(broken()),
    }
}
