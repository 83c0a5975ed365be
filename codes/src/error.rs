//! What can be wrong with a question asked here.

use std::fmt;

/// Why a code, a year or a table name was not understood.
///
/// It never repeats the value it was asked about: that may come from a record.
///
/// # Examples
///
/// ```
/// use renkou_codes::{DivisionCode, ErrorKind};
///
/// let error = "43O100".parse::<DivisionCode>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidCode);
/// assert_eq!(error.to_string(), "a division code is six digits");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: &'static str,
}

/// The kinds of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text cannot be a code of this kind: wrong length or other characters.
    InvalidCode,
    /// The text can be a code, but the table has none like it.
    UnknownCode,
    /// There is no table of this name.
    UnknownTable,
    /// The text is not a year, or it is one that no list can speak of.
    InvalidYear,
    /// The question has too few or too many parts.
    InvalidQuery,
    /// The bytes are not a pack of towns or villages, or they are damaged.
    InvalidPack,
}

impl Error {
    pub(crate) const UNKNOWN_CODE: Self =
        Self::new(ErrorKind::UnknownCode, "the table has no such code");
    pub(crate) const UNKNOWN_TABLE: Self =
        Self::new(ErrorKind::UnknownTable, "there is no code table of this name");

    pub(crate) const fn new(kind: ErrorKind, message: &'static str) -> Self {
        Self { kind, message }
    }

    /// What kind of thing is wrong.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether the text was well formed, but names nothing in the table.
    pub const fn is_unknown_code(&self) -> bool {
        matches!(self.kind, ErrorKind::UnknownCode)
    }
}

impl ErrorKind {
    /// The kind as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidCode => "invalid_code",
            Self::UnknownCode => "unknown_code",
            Self::UnknownTable => "unknown_table",
            Self::InvalidYear => "invalid_year",
            Self::InvalidQuery => "invalid_query",
            Self::InvalidPack => "invalid_pack",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl std::error::Error for Error {}
