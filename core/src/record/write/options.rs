//! How a file is to be written.

use crate::record::{Format, Layout};
use crate::text::Encoding;

/// How a table is to be written (写出选项).
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
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self { format: None, delimiter: None, layout: None, encoding: Encoding::UTF_8, mark: false }
    }
}
