//! How a file is to be written.

use crate::record::{Format, Layout};
use crate::text::Encoding;

/// How a table is to be written (写出选项).
///
/// # Examples
///
/// ```
/// use renkou::record::write::{self, WriteOptions};
/// use renkou::record::{Format, Table};
///
/// let table = Table::from_columns([("XM", ["王小明", "李芳"]), ("XB", ["1", ""])])?;
/// let mut options = WriteOptions::default();
/// options.format = Some(Format::FixedWidth);
/// options.layout = Some("XM:8,XB:1".parse()?);
/// options.encoding = "gbk".parse()?;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("people.txt");
/// write::table(&path, &table, &options)?;
/// assert_eq!(std::fs::read(&path)?, b"\xcd\xf5\xd0\xa1\xc3\xf7  1\n\xc0\xee\xb7\xbc     \n");
///
/// options.layout = Some("XM:4,XB:1".parse()?);
/// assert!(write::table(&path, &table, &options).is_err(), "a name is longer than its field");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WriteOptions {
    /// The format; by the extension of the path when not given.
    pub format: Option<Format>,
    /// The byte between the fields of CSV; by default a comma, in TSV a tabulator.
    pub delimiter: Option<u8>,
    /// The places of the fields in text of fixed width; every column must have one.
    pub layout: Option<Layout>,
    /// The character encoding of CSV and TSV, and of text of fixed width whose layout states none. UTF-8 by default.
    pub encoding: Encoding,
    /// Whether a byte order mark begins CSV and TSV in UTF-8, by which Excel knows the encoding.
    pub mark: bool,
    /// Whether a column that is an Arrow dictionary stays one for programs that read the Arrow types of the
    /// file. If not, it is written as the text it stands for, at no more cost. True by default.
    pub dictionaries: bool,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self {
            format: None,
            delimiter: None,
            layout: None,
            encoding: Encoding::UTF_8,
            mark: false,
            dictionaries: true,
        }
    }
}
