//! Parquet files, whose columns are encoded by all threads at once.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::{ArrowColumnWriter, ArrowRowGroupWriterFactory, compute_leaves};
use parquet::errors::Result;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;

use crate::parallel;

/// Writes rows to row groups.
pub(super) struct RowGroups<W: std::io::Write + Send> {
    file: SerializedFileWriter<W>,
    factory: ArrowRowGroupWriterFactory,
    schema: SchemaRef,
    most_rows: usize,
    most_bytes: usize,
    /// The columns of the row group that is open.
    columns: Vec<ArrowColumnWriter>,
    rows: usize,
    groups: usize,
}

impl<W: std::io::Write + Send> RowGroups<W> {
    pub(super) fn new(sink: W, schema: SchemaRef, properties: WriterProperties) -> Result<Self> {
        let most_rows = properties.max_row_group_row_count().unwrap_or(usize::MAX);
        let most_bytes = properties.max_row_group_bytes().unwrap_or(usize::MAX);
        let writer = ArrowWriter::try_new(sink, Arc::clone(&schema), Some(properties))?;
        let (file, factory) = writer.into_serialized_writer()?;
        let columns = Vec::new();
        Ok(Self { file, factory, schema, most_rows, most_bytes, columns, rows: 0, groups: 0 })
    }

    /// Adds rows.
    pub(super) fn write(&mut self, records: &RecordBatch) -> Result<()> {
        let mut start = 0;
        while start < records.num_rows() {
            if self.columns.is_empty() {
                self.columns = self.factory.create_column_writers(self.groups)?;
            }
            let rows = (records.num_rows() - start).min(self.most_rows - self.rows);
            self.add(&records.slice(start, rows))?;
            (self.rows, start) = (self.rows + rows, start + rows);
            let bytes: usize =
                self.columns.iter().map(ArrowColumnWriter::get_estimated_total_bytes).sum();
            if self.rows >= self.most_rows || bytes >= self.most_bytes {
                self.close()?;
            }
        }
        Ok(())
    }

    fn add(&mut self, records: &RecordBatch) -> Result<()> {
        let mut leaves = Vec::with_capacity(self.columns.len());
        for (field, column) in self.schema.fields().iter().zip(records.columns()) {
            leaves.extend(compute_leaves(field, column)?);
        }
        let mut columns: Vec<_> = self.columns.iter_mut().zip(leaves).collect();
        let written = parallel::each(&mut columns, |_, (column, leaf)| column.write(leaf));
        written.into_iter().collect()
    }

    /// Closes the row group.
    fn close(&mut self) -> Result<()> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let mut columns: Vec<_> = std::mem::take(&mut self.columns).into_iter().map(Some).collect();
        let chunks = parallel::each(&mut columns, |_, column| {
            column.take().map(ArrowColumnWriter::close).transpose()
        });
        let mut group = self.file.next_row_group()?;
        for chunk in chunks {
            if let Some(chunk) = chunk? {
                chunk.append_to_row_group(&mut group)?;
            }
        }
        group.close()?;
        self.groups += 1;
        self.rows = 0;
        Ok(())
    }

    /// Closes the file.
    pub(super) fn into_inner(mut self) -> Result<W> {
        self.close()?;
        self.file.into_inner()
    }
}
