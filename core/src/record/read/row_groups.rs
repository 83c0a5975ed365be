//! Parquet files: row groups, and the dictionaries in them.

use std::collections::VecDeque;
use std::fs::File;
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader,
    ParquetRecordBatchReaderBuilder,
};
use parquet::basic::Encoding;
use parquet::file::metadata::{ColumnChunkMetaData, RowGroupMetaData};

/// The batches of a Parquet file, span by span.
pub(super) struct ParquetBatches {
    file: File,
    metadata: ArrowReaderMetadata,
    wanted: Vec<usize>,
    batch_rows: usize,
    spans: VecDeque<Span>,
    reader: Option<ParquetRecordBatchReader>,
}

/// Row groups that are read together.
#[derive(Debug, PartialEq, Eq)]
struct Span {
    row_groups: Vec<usize>,
    /// The columns of text that are dictionaries all through these row groups.
    dictionaries: Vec<usize>,
}

impl ParquetBatches {
    /// The columns `wanted` of a file whose metadata has been read.
    pub(super) fn new(
        file: File,
        metadata: ArrowReaderMetadata,
        wanted: Vec<usize>,
        batch_rows: usize,
        with_dictionaries: bool,
    ) -> Self {
        let spans = spans(&metadata, &wanted, with_dictionaries.then_some(batch_rows));
        Self { file, metadata, wanted, batch_rows, spans, reader: None }
    }

    fn open(&self, span: Span) -> Result<ParquetRecordBatchReader, ArrowError> {
        let mut metadata = self.metadata.clone();
        if !span.dictionaries.is_empty() {
            let schema = Arc::new(with_dictionaries(metadata.schema(), &span.dictionaries));
            let options = ArrowReaderOptions::new().with_schema(schema);
            metadata = ArrowReaderMetadata::try_new(Arc::clone(metadata.metadata()), options)?;
        }
        let file = self.file.try_clone()?;
        let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(file, metadata);
        let mask = ProjectionMask::roots(builder.parquet_schema(), self.wanted.iter().copied());
        let builder = builder.with_projection(mask).with_batch_size(self.batch_rows);
        Ok(builder.with_row_groups(span.row_groups).build()?)
    }

    fn next_batch(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        loop {
            if let Some(batch) = self.reader.as_mut().and_then(Iterator::next) {
                return batch.map(Some);
            }
            let Some(span) = self.spans.pop_front() else { return Ok(None) };
            self.reader = Some(self.open(span)?);
        }
    }
}

impl Iterator for ParquetBatches {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_batch().transpose()
    }
}

/// The row groups of a file, in order, where a row group with dictionaries stands by itself: a batch from
/// two of them would have no dictionary any more. For row groups smaller than a batch that does not pay.
fn spans(
    metadata: &ArrowReaderMetadata,
    wanted: &[usize],
    dictionaries_from: Option<usize>,
) -> VecDeque<Span> {
    let mut spans: VecDeque<Span> = VecDeque::new();
    for (at, group) in metadata.metadata().row_groups().iter().enumerate() {
        let is_large = |rows: usize| usize::try_from(group.num_rows()).is_ok_and(|of| of >= rows);
        let dictionaries = match dictionaries_from {
            Some(rows) if is_large(rows) => dictionaries(metadata, group, wanted),
            _ => Vec::new(),
        };
        match spans.back_mut() {
            Some(last) if last.dictionaries.is_empty() && dictionaries.is_empty() => {
                last.row_groups.push(at);
            }
            _ => spans.push_back(Span { row_groups: vec![at], dictionaries }),
        }
    }
    spans
}

/// The columns of text among those wanted that are dictionaries all through a row group.
fn dictionaries(
    metadata: &ArrowReaderMetadata,
    group: &RowGroupMetaData,
    wanted: &[usize],
) -> Vec<usize> {
    let columns = group.columns().iter().enumerate();
    let roots = columns.filter(|(_, chunk)| is_dictionary(chunk)).map(|(leaf, _)| {
        // Text has one leaf, so that its leaf stands for the column.
        metadata.parquet_schema().get_column_root_idx(leaf)
    });
    let is_text = |root: &usize| {
        let field = metadata.schema().fields().get(*root);
        field.is_some_and(|field| {
            matches!(field.data_type(), DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
        })
    };
    roots.filter(|root| wanted.contains(root)).filter(is_text).collect()
}

/// Whether every page of a column chunk holds places in its dictionary. Most programs note it; of a file
/// that says nothing it is not known.
fn is_dictionary(chunk: &ColumnChunkMetaData) -> bool {
    let only =
        |encoding| chunk.page_encoding_stats_mask().is_some_and(|mask| mask.is_only(encoding));
    chunk.dictionary_page_offset().is_some()
        && (only(Encoding::RLE_DICTIONARY) || only(Encoding::PLAIN_DICTIONARY))
}

/// The schema, in which these columns are dictionaries.
fn with_dictionaries(schema: &Schema, columns: &[usize]) -> Schema {
    let fields = schema.fields().iter().enumerate().map(|(at, field)| {
        let field = Field::clone(field);
        if !columns.contains(&at) {
            return field;
        }
        let of = Box::new(field.data_type().clone());
        field.with_data_type(DataType::Dictionary(Box::new(DataType::Int32), of))
    });
    Schema::new_with_metadata(fields.collect::<Vec<_>>(), schema.metadata().clone())
}
