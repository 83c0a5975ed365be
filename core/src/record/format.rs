//! Formats of the files that tables are kept in.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use crate::{Error, ErrorKind, Result};

/// The format of a file that holds a table (文件格式).
///
/// # Examples
///
/// ```
/// use std::path::Path;
/// use renkou::record::Format;
///
/// assert_eq!(Format::from_path(Path::new("people.Parquet")), Some(Format::Parquet));
/// assert_eq!("jsonl".parse::<Format>()?, Format::JsonLines);
/// assert!("xlsx".parse::<Format>().is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Text with a delimiter, which is a comma when written and found when read.
    Csv,
    /// Text with tabulators.
    Tsv,
    /// Apache Parquet.
    Parquet,
    /// Apache Arrow IPC, file or stream; the file is also called Feather 2.
    Arrow,
    /// Text with fields at fixed places, which a [`Layout`](super::Layout) tells.
    FixedWidth,
    /// A DBF table of dBASE, FoxPro or Visual FoxPro. Read only.
    Dbf,
    /// JSON Lines: one object a line. Written only.
    JsonLines,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 7] = [
        Self::Csv,
        Self::Tsv,
        Self::Parquet,
        Self::Arrow,
        Self::FixedWidth,
        Self::Dbf,
        Self::JsonLines,
    ];

    /// The format that the extension of a path stands for.
    pub fn from_path(path: &Path) -> Option<Self> {
        path.extension()?.to_str()?.parse().ok()
    }

    /// The short name, which is also the usual extension: `csv`, `tsv`, `parquet`, `arrow`, `fixed`, `dbf`, `jsonl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Parquet => "parquet",
            Self::Arrow => "arrow",
            Self::FixedWidth => "fixed",
            Self::Dbf => "dbf",
            Self::JsonLines => "jsonl",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Format {
    type Err = Error;

    /// A format by its short name or one of the usual extensions, in either case.
    fn from_str(name: &str) -> Result<Self> {
        match name.to_ascii_lowercase().as_str() {
            "csv" | "txt" => Ok(Self::Csv),
            "tsv" | "tab" => Ok(Self::Tsv),
            "parquet" | "pq" => Ok(Self::Parquet),
            "arrow" | "arrows" | "ipc" | "feather" => Ok(Self::Arrow),
            "fixed" | "fwf" => Ok(Self::FixedWidth),
            "dbf" => Ok(Self::Dbf),
            "jsonl" | "ndjson" => Ok(Self::JsonLines),
            _ => {
                let message = "no format of this name; there are csv, tsv, fixed, dbf, parquet, arrow and jsonl";
                Err(Error::new(ErrorKind::UnknownFormat, message))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back() {
        for format in Format::ALL {
            assert_eq!(format.to_string().parse::<Format>().unwrap(), format);
        }
        assert_eq!(Format::from_path(Path::new("people")), None);
        assert_eq!(Format::from_path(Path::new("people.xlsx")), None);
    }
}
