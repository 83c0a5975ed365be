//! Writers: a stream of batches becomes a file, whole or not at all.
//!
//! The file grows beside its place and takes its name when it is complete, so that nobody ever reads
//! half a table, and an earlier file stays until a later one is ready.
//!
//! # Examples
//!
//! ```
//! use renkou::record::Table;
//! use renkou::record::read::{self, ReadOptions};
//! use renkou::record::write::{self, WriteOptions};
//!
//! let table = Table::from_columns([("XM", ["王小明", "李芳"]), ("XB", ["1", ""])])?;
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("people.jsonl");
//! write::table(&path, &table, &WriteOptions::default())?;
//! assert_eq!(
//!     std::fs::read_to_string(&path)?,
//!     "{\"XM\":\"王小明\",\"XB\":\"1\"}\n{\"XM\":\"李芳\",\"XB\":null}\n",
//! );
//!
//! let error = write::table("no/such/folder/people.csv", &table, &WriteOptions::default());
//! assert!(error.is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod delimited;
mod fixed_width;
mod options;
mod output;
#[cfg(feature = "parquet")]
mod row_groups;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_ipc::writer::FileWriter;
use arrow_json::writer::{LineDelimited, Writer as JsonWriter, WriterBuilder};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

pub use options::WriteOptions;

use self::delimited::DelimitedWriter;
use self::fixed_width::FixedWidthWriter;
use self::output::{Output, unwritable};
#[cfg(feature = "parquet")]
use self::row_groups::RowGroups;
use crate::parallel;
use crate::record::{Batch, Format, Table};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

type Sink = BufWriter<Output>;

/// A file while it is written.
///
/// Dropped before [`Writer::finish`], it leaves nothing behind.
pub struct Writer {
    path: PathBuf,
    format: Format,
    /// The schema of the rows that are given.
    schema: SchemaRef,
    /// That of the file.
    written: SchemaRef,
    kind: Kind,
    rows: u64,
}

enum Kind {
    Delimited(DelimitedWriter<Sink>),
    FixedWidth(FixedWidthWriter<Sink>),
    JsonLines(JsonWriter<Sink, LineDelimited>),
    Arrow(Box<FileWriter<Sink>>),
    #[cfg(feature = "parquet")]
    Parquet(Box<RowGroups<Sink>>),
}

/// Bytes gathered before they go to the system.
const BUFFER: usize = 1 << 18;

/// Begins a file at `path` with the columns of `schema`.
///
/// # Errors
///
/// [`ErrorKind::UnknownFormat`] when neither the options nor the extension say in which format to write,
/// [`ErrorKind::InvalidArgument`] when the format does not go with the other options,
/// [`ErrorKind::FileUnwritable`] when the folder does not take a file; all name the file.
pub fn create(path: impl AsRef<Path>, schema: SchemaRef, options: &WriteOptions) -> Result<Writer> {
    let path = path.as_ref();
    let named = |error: Error| error.in_file(path.display().to_string());
    let Some(format) = options.format.or_else(|| Format::from_path(path)) else {
        let message = "the extension names no format; use csv, tsv, parquet, arrow or jsonl";
        return Err(named(Error::new(ErrorKind::UnknownFormat, message)));
    };
    let is_text = matches!(format, Format::Csv | Format::Tsv | Format::FixedWidth);
    if !is_text && options.encoding != Encoding::UTF_8 {
        let message =
            "this format knows UTF-8 only; CSV, TSV and text of fixed width have encodings";
        return Err(named(Error::new(ErrorKind::InvalidArgument, message)));
    }
    let given = schema;
    let schema = if options.dictionaries { Arc::clone(&given) } else { Arc::new(plain(&given)) };
    let sink = BufWriter::with_capacity(BUFFER, Output::create(path)?);
    let kind = match format {
        Format::Csv | Format::Tsv => {
            Kind::Delimited(DelimitedWriter::new(sink, &schema, format, options).map_err(named)?)
        }
        Format::FixedWidth => {
            Kind::FixedWidth(FixedWidthWriter::new(sink, &schema, options).map_err(named)?)
        }
        Format::Dbf => {
            let message = "DBF tables are read and not written; write CSV or Parquet";
            return Err(named(Error::new(ErrorKind::UnknownFormat, message)));
        }
        Format::JsonLines => {
            Kind::JsonLines(WriterBuilder::new().with_explicit_nulls(true).build(sink))
        }
        Format::Arrow => {
            let writer = FileWriter::try_new(sink, &schema);
            Kind::Arrow(Box::new(writer.map_err(|cause| failed(path, cause))?))
        }
        #[cfg(feature = "parquet")]
        Format::Parquet => {
            // Of the dictionaries that are given for speed alone nobody asks for bounds.
            let properties = parquet_properties(&given, !options.dictionaries);
            let writer = RowGroups::new(sink, Arc::clone(&schema), properties);
            Kind::Parquet(Box::new(writer.map_err(|cause| failed(path, cause))?))
        }
        #[cfg(not(feature = "parquet"))]
        Format::Parquet => {
            let message = "this program was built without the feature parquet";
            return Err(named(Error::new(ErrorKind::UnknownFormat, message)));
        }
    };
    Ok(Writer { path: path.into(), format, schema: given, written: schema, kind, rows: 0 })
}

/// The schema, in which dictionaries are what they stand for.
fn plain(schema: &Schema) -> Schema {
    let fields = schema.fields().iter().map(|field| match field.data_type() {
        DataType::Dictionary(_, of) => Field::clone(field).with_data_type((**of).clone()),
        _ => Field::clone(field),
    });
    Schema::new_with_metadata(fields.collect::<Vec<_>>(), schema.metadata().clone())
}

/// How a table is written as Parquet.
///
/// A dictionary pays for text and codes. Row numbers, numbers of clusters and weights hardly repeat:
/// building one for them takes longer than all else, and then it is thrown away. Dictionaries may go
/// without the least and the greatest value of some rows.
#[cfg(feature = "parquet")]
fn parquet_properties(
    schema: &Schema,
    without_bounds: bool,
) -> parquet::file::properties::WriterProperties {
    use parquet::basic::{Compression, Encoding};
    use parquet::file::properties::EnabledStatistics;
    use parquet::schema::types::ColumnPath;

    let mut properties = parquet::file::properties::WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_max_row_group_bytes(Some(1 << 27))
        .set_created_by(concat!("renkou version ", env!("CARGO_PKG_VERSION")).to_owned());
    for field in schema.fields() {
        let path = || ColumnPath::new(vec![field.name().clone()]);
        properties = match field.data_type() {
            DataType::UInt32 | DataType::UInt64 => properties
                .set_column_dictionary_enabled(path(), false)
                .set_column_encoding(path(), Encoding::DELTA_BINARY_PACKED),
            DataType::Float64 => properties.set_column_dictionary_enabled(path(), false),
            DataType::Dictionary(..) if without_bounds => {
                properties.set_column_statistics_enabled(path(), EnabledStatistics::None)
            }
            _ => properties,
        };
    }
    properties.build()
}

/// Writes a whole table to `path`, and tells the number of rows.
///
/// # Errors
///
/// Those of [`create`] and [`Writer::write`].
pub fn table(path: impl AsRef<Path>, table: &Table, options: &WriteOptions) -> Result<u64> {
    let schema = match table.batches().first() {
        Some(batch) => batch.records().schema(),
        None => Arc::new(Schema::new(
            table
                .columns()
                .iter()
                .map(|name| Field::new(name, DataType::Utf8, true))
                .collect::<Vec<_>>(),
        )),
    };
    let mut writer = create(path, schema, options)?;
    for batch in table.batches() {
        writer.write_batch(batch)?;
    }
    writer.finish()
}

impl Writer {
    /// Adds rows, which errors number from the first of the file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when the columns are not those the file was begun with,
    /// [`ErrorKind::ColumnType`] for a type that the format does not hold, [`ErrorKind::Encoding`] with row and
    /// item for a character that the encoding lacks, [`ErrorKind::FileUnwritable`] when there is no room.
    pub fn write(&mut self, records: &RecordBatch) -> Result<()> {
        self.write_batch(&Batch::new(records.clone(), self.rows + 1))
    }

    /// Adds rows, which errors number as the batch does: by the file they were read from.
    ///
    /// # Errors
    ///
    /// Those of [`Writer::write`].
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::ErrorKind;
    /// use renkou::record::Table;
    /// use renkou::record::write::{self, WriteOptions};
    /// use renkou::text::Encoding;
    ///
    /// let table = Table::from_columns([("XM", ["王小明", "马䶮"])])?;
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("people.csv");
    /// let mut options = WriteOptions::default();
    /// options.encoding = Encoding::CP936;
    /// for batch in table.batches() {
    ///     let mut writer = write::create(&path, batch.records().schema(), &options)?;
    ///     let error = writer.write_batch(batch).unwrap_err();
    ///     assert_eq!(error.kind(), ErrorKind::Encoding);
    ///     assert_eq!((error.row(), error.item()), (Some(2), Some("XM")));
    /// }
    /// assert!(!path.exists(), "there is no half a file");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_batch(&mut self, batch: &Batch) -> Result<()> {
        let records = batch.records();
        let same = |(ours, theirs): (&Arc<Field>, &Arc<Field>)| {
            ours.name() == theirs.name() && ours.data_type() == theirs.data_type()
        };
        let (ours, theirs) = (self.schema.fields(), records.schema_ref().fields());
        if ours.len() != theirs.len() || !ours.iter().zip(theirs).all(same) {
            let message = "the columns of these rows are not those of the file";
            return Err(Error::new(ErrorKind::InvalidArgument, message)
                .in_file(self.path.display().to_string()));
        }
        match &mut self.kind {
            Kind::Delimited(writer) => writer
                .write(batch)
                .map_err(|error| error.in_file(self.path.display().to_string()))?
                .map_err(|cause| unwritable(&self.path, cause))?,
            Kind::FixedWidth(writer) => writer
                .write(batch)
                .map_err(|error| error.in_file(self.path.display().to_string()))?
                .map_err(|cause| unwritable(&self.path, cause))?,
            Kind::JsonLines(writer) => {
                writer.write(records).map_err(|cause| failed(&self.path, cause))?;
            }
            Kind::Arrow(writer) => {
                let records = cast(records, &self.written);
                let written = records.and_then(|records| writer.write(&records));
                written.map_err(|cause| failed(&self.path, cause))?;
            }
            #[cfg(feature = "parquet")]
            Kind::Parquet(writer) => {
                writer.write(records).map_err(|cause| failed(&self.path, cause))?;
            }
        }
        self.rows += records.num_rows() as u64;
        Ok(())
    }

    /// Adds rows batch by batch; while one is written, the next is made.
    ///
    /// # Errors
    ///
    /// Those of the batches, and of [`Writer::write`].
    pub fn write_all(
        &mut self,
        mut batches: impl Iterator<Item = Result<RecordBatch>> + Send,
    ) -> Result<()> {
        let mut next = batches.next().transpose()?;
        while let Some(batch) = next {
            let (written, following) =
                parallel::join(|| self.write(&batch), || batches.next().transpose());
            written?;
            next = following?;
        }
        Ok(())
    }

    /// Completes the file and tells the number of its rows.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileUnwritable`]; then there is no file, or still the earlier one.
    pub fn finish(self) -> Result<u64> {
        let path = &self.path;
        let sink = match self.kind {
            Kind::Delimited(writer) => writer.finish().map_err(|cause| unwritable(path, cause))?,
            Kind::FixedWidth(writer) => writer.finish(),
            Kind::JsonLines(mut writer) => {
                writer.finish().map_err(|cause| failed(path, cause))?;
                writer.into_inner()
            }
            Kind::Arrow(mut writer) => {
                writer.finish().map_err(|cause| failed(path, cause))?;
                writer.into_inner().map_err(|cause| failed(path, cause))?
            }
            #[cfg(feature = "parquet")]
            Kind::Parquet(writer) => writer.into_inner().map_err(|cause| failed(path, cause))?,
        };
        let output = sink.into_inner().map_err(|refusal| unwritable(path, refusal.into_error()))?;
        output.complete()?;
        Ok(self.rows)
    }

    /// The format of the file.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How many rows have been added.
    pub fn rows_written(&self) -> u64 {
        self.rows
    }
}

/// The rows, with the types of this schema.
fn cast(records: &RecordBatch, schema: &SchemaRef) -> std::result::Result<RecordBatch, ArrowError> {
    let columns = records.columns().iter().zip(schema.fields());
    let columns = columns.map(|(column, field)| arrow_cast::cast(column, field.data_type()));
    let options = RecordBatchOptions::new().with_row_count(Some(records.num_rows()));
    let columns = columns.collect::<std::result::Result<Vec<_>, _>>()?;
    RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options)
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("path", &self.path)
            .field("format", &self.format)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

/// The error for rows that did not get into the file: the system's if it has one, else that of their type.
fn failed(path: &Path, cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    let mut below: Option<&(dyn std::error::Error + 'static)> = Some(&cause);
    while let Some(error) = below {
        if let Some(io) = error.downcast_ref::<io::Error>() {
            return unwritable(path, io::Error::from(io.kind())).caused_by(cause);
        }
        below = error.source();
    }
    Error::new(ErrorKind::ColumnType, "the columns cannot be written in this format")
        .in_file(path.display().to_string())
        .caused_by(cause)
}
