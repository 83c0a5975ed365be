//! Readers: a file becomes a stream of batches.
//!
//! What a file is, is found in the file: its format by the first bytes, its encoding by trial, its
//! delimiter by what makes the rows alike. Whatever is known better can be declared in
//! [`ReadOptions`]; text of fixed width needs a [`Layout`]. Memory does not grow with the file. A row that cannot be read never ends the
//! reading: it is counted in [`SetAside`] and handed to whoever asked for it with
//! [`Reader::on_aside`], with its number and its bytes.
//!
//! # Examples
//!
//! ```
//! use renkou::record::read::{self, ReadOptions, Reason};
//!
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("people.csv");
//! std::fs::write(&path, "XM,XB\n王小明,1\n李芳\n张伟,1\n")?;
//!
//! let mut reader = read::open(&path, &ReadOptions::default())?;
//! assert_eq!(reader.columns(), ["XM", "XB"]);
//! for batch in &mut reader {
//!     let batch = batch?;
//!     assert_eq!(batch.rows().iter().collect::<Vec<_>>(), [1, 3], "row 2 lacks a field");
//! }
//! assert_eq!(reader.set_aside().count(Reason::TooFewFields), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod aside;
mod aside_file;
mod columnar;
mod dbf;
mod delimited;
mod fixed_width;
mod options;
mod portion;
mod remark;
mod sniff;
mod source;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

pub use aside::{AsideRow, Reason, SetAside};
pub use aside_file::AsideFile;
pub use options::ReadOptions;
pub use remark::Remark;

use self::columnar::ColumnarReader;
#[cfg(test)]
pub(super) use self::dbf::build as dbf_for_tests;

use self::dbf::DbfReader;
use self::delimited::{DelimitedReader, LayoutOf};
use self::fixed_width::FixedWidthReader;
use self::portion::RowReader;
use self::source::{Source, open_file, unreadable};
use crate::record::{Batch, DataSet, Format, Layout, Mapping, Table};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// Bytes at the start of a file in which its format is looked for.
const FIRST_BYTES: usize = 1 << 12;

/// What is done with rows that are set aside.
type OnAside = Box<dyn FnMut(&AsideRow) -> Result<()> + Send>;

/// A file while it is read: an iterator over its batches.
///
/// After an error there are no more batches.
pub struct Reader {
    file: String,
    format: Format,
    kind: Kind,
    columns: Vec<String>,
    layout: Option<Layout>,
    options: ReadOptions,
    ready: VecDeque<Batch>,
    set_aside: SetAside,
    on_aside: Option<OnAside>,
    aside_file: Option<AsideFile>,
    rows: u64,
    bytes_total: Option<u64>,
    finished: bool,
}

enum Kind {
    Rows(Box<dyn RowReader>),
    Columnar(ColumnarReader),
}

/// Opens a file that holds a table.
///
/// # Errors
///
/// [`ErrorKind::FileNotFound`], [`ErrorKind::FileUnreadable`], [`ErrorKind::EmptyFile`],
/// [`ErrorKind::UnknownFormat`] for files of other programs, [`ErrorKind::Encoding`] when the encoding has to be
/// declared, [`ErrorKind::DuplicateColumn`] and [`ErrorKind::MalformedFile`] for what is wrong at the start of the
/// file, [`ErrorKind::UnknownColumn`] for a column that is wanted and not there; all name the file.
pub fn open(path: impl AsRef<Path>, options: &ReadOptions) -> Result<Reader> {
    let path = path.as_ref();
    let name = path.display().to_string();
    open_path(path, &name, options).map_err(|error| error.in_file(name))
}

/// Reads text or a DBF table from anywhere, such as standard input; `name` stands for the file in errors.
///
/// # Errors
///
/// Those of [`open`].
pub fn from_text(
    name: &str,
    text: impl Read + Send + 'static,
    options: &ReadOptions,
) -> Result<Reader> {
    open_text(name, Box::new(text), None, options, None).map_err(|error| error.in_file(name))
}

fn open_path(path: &Path, name: &str, options: &ReadOptions) -> Result<Reader> {
    options.check()?;
    let (mut file, len) = open_file(path)?;
    let mut first = Vec::new();
    file.by_ref().take(FIRST_BYTES as u64).read_to_end(&mut first).map_err(unreadable)?;
    if first.is_empty() {
        return Err(Error::new(ErrorKind::EmptyFile, "the file is empty"));
    }
    let found = match options.format {
        Some(format) => format,
        None => sniff::format_of(&first)?.unwrap_or_else(|| text_format(path, options)),
    };
    let by_name = match &options.layout {
        None if options.names.is_none() => Layout::of_file(path),
        _ => None,
    };
    let kind = match found {
        Format::Csv | Format::Tsv | Format::FixedWidth => {
            file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
            let mut options = options.clone();
            options.format = Some(found);
            return open_text(name, Box::new(file), Some(len), &options, by_name.as_ref());
        }
        Format::Dbf => {
            let source = Source::new(Box::new(file));
            let reader = DbfReader::open(source, first, options, Some(path))?;
            let columns = reader.columns();
            let kind = Kind::Rows(Box::new(reader));
            let layout = options.layout.clone().or(by_name);
            return Ok(
                Reader::new(name, found, kind, columns, options, Some(len)).with_layout(layout)
            );
        }
        Format::Arrow => {
            let is_stream = !first.starts_with(b"ARROW1");
            ColumnarReader::open_arrow(file, is_stream, options)?
        }
        #[cfg(feature = "parquet")]
        Format::Parquet => ColumnarReader::open_parquet(file, options)?,
        #[cfg(not(feature = "parquet"))]
        Format::Parquet => {
            let message = "this program was built without the feature parquet";
            return Err(Error::new(ErrorKind::UnknownFormat, message));
        }
        Format::JsonLines => {
            let message = "JSON Lines are written and not read; save the table as CSV or Parquet";
            return Err(Error::new(ErrorKind::UnknownFormat, message));
        }
    };
    let columns = kind.columns().to_vec();
    let layout = options.layout.clone().or(by_name);
    Ok(Reader::new(name, found, Kind::Columnar(kind), columns, options, Some(len))
        .with_layout(layout))
}

/// The format of a file whose first bytes show none: text, unless its name says that it is a table.
fn text_format(path: &Path, options: &ReadOptions) -> Format {
    if options.layout.as_ref().is_some_and(Layout::is_fixed_width) {
        return Format::FixedWidth;
    }
    let by_name = Format::from_path(path);
    by_name.filter(|format| matches!(format, Format::Tsv | Format::Dbf)).unwrap_or(Format::Csv)
}

fn open_text(
    name: &str,
    text: Box<dyn Read + Send>,
    len: Option<u64>,
    options: &ReadOptions,
    by_name: Option<&Layout>,
) -> Result<Reader> {
    options.check()?;
    let mut source = Source::new(text);
    let mut buffer = Vec::new();
    source.fill(&mut buffer, FIRST_BYTES.min(options.max_line_bytes))?;
    if buffer.is_empty() {
        return Err(Error::new(ErrorKind::EmptyFile, "the file is empty"));
    }
    let format = match options.format {
        Some(format) => format,
        None => match sniff::format_of(&buffer)? {
            None => text_format(Path::new(""), options),
            Some(Format::Dbf) => Format::Dbf,
            Some(_) => {
                let message =
                    "this is a file of columns, which cannot be read as a stream; name the file";
                return Err(Error::new(ErrorKind::UnknownFormat, message));
            }
        },
    };
    let (kind, columns, layout): (Box<dyn RowReader>, _, _) = match format {
        Format::Dbf => {
            let reader = DbfReader::open(source, buffer, options, None)?;
            let columns = reader.columns();
            (Box::new(reader), columns, options.layout.clone())
        }
        Format::FixedWidth => {
            let Some(layout) = options.layout.as_ref().filter(|layout| layout.is_fixed_width())
            else {
                let message = "text of fixed width needs a layout with the places of its fields";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            };
            let reader = FixedWidthReader::open(source, buffer, options, layout)?;
            let columns = reader.columns();
            (Box::new(reader), columns, options.layout.clone())
        }
        _ => {
            let usual_delimiter = if format == Format::Tsv { b'\t' } else { b',' };
            let layout = match (&options.layout, by_name) {
                (Some(layout), _) => Some(LayoutOf::Declared(layout)),
                (None, Some(layout)) => Some(LayoutOf::NameOfFile(layout)),
                (None, None) => None,
            };
            let reader =
                DelimitedReader::open(source, buffer, options.clone(), usual_delimiter, layout)?;
            let layout = options.layout.as_ref().or(by_name);
            let layout = layout.filter(|_| reader.is_of_layout()).cloned();
            let columns = reader.columns();
            (Box::new(reader), columns, layout)
        }
    };
    Ok(Reader::new(name, format, Kind::Rows(kind), columns, options, len).with_layout(layout))
}

impl Reader {
    fn new(
        file: &str,
        format: Format,
        kind: Kind,
        columns: Vec<String>,
        options: &ReadOptions,
        bytes_total: Option<u64>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            format,
            kind,
            columns,
            layout: None,
            options: options.clone(),
            ready: VecDeque::new(),
            set_aside: SetAside::default(),
            on_aside: None,
            aside_file: None,
            rows: 0,
            bytes_total,
            finished: false,
        }
    }

    fn with_layout(mut self, layout: Option<Layout>) -> Self {
        self.layout = layout;
        self
    }

    /// The file as it is named in errors.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The names of the columns, in order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The layout of the file: that of the options, or the built-in one that its name and its columns show.
    pub fn layout(&self) -> Option<&Layout> {
        self.layout.as_ref()
    }

    /// Which columns hold which items: those declared, those that the layout states, those that headers show.
    ///
    /// The data set is the one given, or that of the layout, or that of people. What a layout
    /// states is of its own data set and counts for no other.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::of_headers`], naming the file.
    pub fn mapping(
        &self,
        data_set: Option<&'static DataSet>,
        declared: &[(&str, &str)],
    ) -> Result<Mapping> {
        let layout = self.layout.as_ref();
        let layout = layout.filter(|layout| data_set.is_none() || layout.data_set() == data_set);
        match layout {
            Some(layout) => layout.mapping(&self.columns, declared),
            None => {
                Mapping::of_headers(data_set.unwrap_or(DataSet::person()), &self.columns, declared)
            }
        }
        .map_err(|error| error.in_file(self.file.as_str()))
    }

    /// What is known to be wrong with the file as a whole; all of it is known at the end.
    pub fn remarks(&self) -> &[Remark] {
        match &self.kind {
            Kind::Rows(reader) => reader.remarks(),
            Kind::Columnar(_) => &[],
        }
    }

    /// The format of the file.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The character encoding of a text file; none while only ASCII has been seen.
    pub fn encoding(&self) -> Option<Encoding> {
        match &self.kind {
            Kind::Rows(reader) => reader.encoding(),
            Kind::Columnar(_) => None,
        }
    }

    /// The byte between the fields of a text file.
    pub fn delimiter(&self) -> Option<u8> {
        match &self.kind {
            Kind::Rows(reader) => reader.delimiter(),
            Kind::Columnar(_) => None,
        }
    }

    /// The header line of a text file as it stood there; empty where there is none.
    pub fn header(&self) -> &[u8] {
        match &self.kind {
            Kind::Rows(reader) => reader.header(),
            Kind::Columnar(_) => &[],
        }
    }

    /// How many bytes have been read; of a Parquet file, the share that belongs to the rows read.
    pub fn bytes_read(&self) -> u64 {
        match &self.kind {
            Kind::Rows(reader) => reader.bytes_read(),
            Kind::Columnar(reader) => {
                let total = self.bytes_total.unwrap_or(0);
                match reader.total_rows() {
                    _ if self.finished => total,
                    None | Some(0) => 0,
                    Some(rows) => {
                        let share = u128::from(total) * u128::from(self.rows) / u128::from(rows);
                        u64::try_from(share).unwrap_or(total)
                    }
                }
            }
        }
    }

    /// How many bytes there are to read, where that is known.
    pub fn bytes_total(&self) -> Option<u64> {
        self.bytes_total
    }

    /// How many rows have been handed out.
    pub fn rows_read(&self) -> u64 {
        self.rows
    }

    /// How many rows have been set aside so far.
    pub fn set_aside(&self) -> &SetAside {
        &self.set_aside
    }

    /// Has every row that is set aside handed to `take`, in order; an error of `take` ends the reading.
    pub fn on_aside(&mut self, take: impl FnMut(&AsideRow) -> Result<()> + Send + 'static) {
        self.on_aside = Some(Box::new(take));
    }

    /// Has every row that is set aside written to a file at `path`, see [`AsideFile`]; no row, no file.
    pub fn set_aside_into(&mut self, path: impl Into<PathBuf>) {
        self.aside_file = Some(AsideFile::new(path, self.header()));
    }

    /// Reads all that is left into a table.
    ///
    /// # Errors
    ///
    /// The first error of the reading.
    pub fn into_table(mut self) -> Result<Table> {
        self.read_table()
    }

    /// Reads all that is left into a table, leaving the counts of what was set aside.
    ///
    /// # Errors
    ///
    /// The first error of the reading.
    pub fn read_table(&mut self) -> Result<Table> {
        let batches = self.by_ref().collect::<Result<Vec<Batch>>>()?;
        Table::new(self.columns.clone(), batches)
    }

    fn next_batch(&mut self) -> Result<Option<Batch>> {
        loop {
            self.options.go_on()?;
            if let Some(batch) = self.ready.pop_front() {
                return Ok(Some(batch));
            }
            let whole = match &mut self.kind {
                Kind::Columnar(reader) => {
                    let Some(records) = reader.next_records()? else { return Ok(None) };
                    Batch::new(records, self.rows + 1)
                }
                Kind::Rows(reader) => {
                    let Some(portion) = reader.next_portion()? else { return Ok(None) };
                    for row in &portion.aside {
                        self.set_aside.add(row.reason());
                        if let Some(take) = &mut self.on_aside {
                            take(row)?;
                        }
                        if let Some(file) = &mut self.aside_file {
                            file.add(row)?;
                        }
                    }
                    let Some(batch) = portion.batch else { continue };
                    batch
                }
            };
            self.rows += whole.len() as u64;
            let step = self.options.batch_rows;
            let starts = (0..whole.len()).step_by(step);
            self.ready.extend(starts.map(|start| whole.slice(start, step)));
        }
    }
}

impl Iterator for Reader {
    type Item = Result<Batch>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.finished {
            return None;
        }
        match self.next_batch() {
            Ok(Some(batch)) => Some(Ok(batch)),
            Ok(None) => {
                self.finished = true;
                self.aside_file.as_mut().and_then(|file| file.flush().err()).map(Err)
            }
            Err(error) => {
                self.finished = true;
                Some(Err(if error.file().is_some() {
                    error
                } else {
                    error.in_file(self.file.as_str())
                }))
            }
        }
    }
}

impl std::iter::FusedIterator for Reader {}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("file", &self.file)
            .field("format", &self.format)
            .field("columns", &self.columns)
            .field("rows", &self.rows)
            .field("set_aside", &self.set_aside)
            .finish_non_exhaustive()
    }
}
