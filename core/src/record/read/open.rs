//! Opening: what a file is, and the reader for it.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::columnar::ColumnarReader;
use super::dbf::DbfReader;
use super::delimited::{DelimitedReader, LayoutOf};
use super::fixed_width::FixedWidthReader;
use super::portion::RowReader;
use super::source::{Source, open_file, unreadable};
use super::{Kind, ReadOptions, Reader, sniff};
use crate::record::{Format, Layout};
use crate::{Error, ErrorKind, Result};

/// Bytes at the start of a file in which its format is looked for.
const FIRST_BYTES: usize = 1 << 12;

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
            file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
            let source = Source::new(Box::new(file));
            let reader = DbfReader::open(source, Vec::new(), options, Some(path))?;
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
