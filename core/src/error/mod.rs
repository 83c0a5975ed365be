//! The one error type: what kind of thing went wrong, where, and what to do about it.
//!
//! An error never carries a value from a record. It names the file, the row and the item, so that
//! the owner of the data can look, and nobody else learns anything from a log.
//!
//! # Examples
//!
//! ```
//! use renkou::{Error, ErrorKind};
//!
//! let error = Error::new(ErrorKind::UnknownColumn, "no column stands for this item; see --map")
//!     .in_file("people.csv")
//!     .at_item("XM");
//! assert_eq!(error.kind(), ErrorKind::UnknownColumn);
//! assert_eq!(error.to_string(), "people.csv, item XM: no column stands for this item; see --map");
//! ```

mod kind;

use std::fmt;

pub use kind::ErrorKind;

/// The result of everything here that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// Something that could not be done, with its kind and its place.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    file: Option<String>,
    row: Option<u64>,
    item: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of a kind, in words that hold no value from a record.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            file: None,
            row: None,
            item: None,
            source: None,
        }))
    }

    /// The same error, naming the file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.0.file = Some(file.into());
        self
    }

    /// The same error, naming the row: the number of the record in its file, from 1.
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.0.row = Some(row);
        self
    }

    /// The same error, naming the item or column.
    #[must_use]
    pub fn at_item(mut self, item: impl Into<String>) -> Self {
        self.0.item = Some(item.into());
        self
    }

    /// The same error, with the error below it; that one must hold no value from a record either.
    #[must_use]
    pub fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The file it happened in, where one is known.
    pub fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// The number of the record, from 1, where one is known.
    pub fn row(&self) -> Option<u64> {
        self.0.row
    }

    /// The item or column, where one is known.
    pub fn item(&self) -> Option<&str> {
        self.0.item.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        if let Some(file) = &self.0.file {
            write!(f, "{file}")?;
            separator = ", ";
        }
        if let Some(row) = self.0.row {
            write!(f, "{separator}row {row}")?;
            separator = ", ";
        }
        if let Some(item) = &self.0.item {
            write!(f, "{separator}item {item}")?;
            separator = ", ";
        }
        if !separator.is_empty() {
            f.write_str(": ")?;
        }
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<renkou_codes::Error> for Error {
    fn from(error: renkou_codes::Error) -> Self {
        use renkou_codes::ErrorKind as Codes;

        let kind = match error.kind() {
            Codes::InvalidCode => ErrorKind::InvalidCode,
            Codes::UnknownCode => ErrorKind::UnknownCode,
            Codes::UnknownTable => ErrorKind::UnknownTable,
            Codes::InvalidYear => ErrorKind::YearOutOfRange,
            Codes::InvalidPack => ErrorKind::MalformedFile,
            _ => ErrorKind::InvalidArgument,
        };
        Self::new(kind, error.to_string())
    }
}
