//! The data files: read whole, as rows of named fields, with their digests.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::output::{Error, Result};

/// The root of the repository, two folders above this crate.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The data files under the root of the repository.
#[derive(Debug)]
pub(crate) struct Sources {
    root: PathBuf,
}

impl Sources {
    /// The data files under `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The whole text of a file.
    pub(crate) fn text(&self, path: &str) -> Result<String> {
        std::fs::read_to_string(self.root.join(path))
            .map_err(|error| Error::new(format!("{path}: {error}")))
    }

    /// The SHA-256 of a file, in hexadecimal digits.
    pub(crate) fn digest(&self, path: &str) -> Result<String> {
        Ok(digest(self.text(path)?.as_bytes()))
    }

    /// A file and its digest, as [`Output::rust`](crate::output::Output::rust) takes them.
    pub(crate) fn named<'a>(&self, path: &'a str) -> Result<(&'a str, String)> {
        Ok((path, self.digest(path)?))
    }

    /// The rows of a CSV file with a header line; lines that start with `#` are passed over.
    pub(crate) fn rows(&self, path: &str) -> Result<Vec<Row>> {
        let text = self.text(path)?;
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let wrong = |error: csv::Error| Error::new(format!("{path}: {error}"));
        let header = reader.headers().map_err(wrong)?.clone();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(wrong)?;
            let line = record.position().map_or(0, csv::Position::line);
            let fields = header
                .iter()
                .map(str::to_owned)
                .zip(record.iter().map(str::to_owned))
                .collect::<HashMap<_, _>>();
            rows.push(Row { place: format!("{path}:{line}"), fields });
        }
        Ok(rows)
    }
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// One row of a data file, its fields by name.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The file and the line, for messages.
    pub(crate) place: String,
    fields: HashMap<String, String>,
}

impl Row {
    /// A field that the file must have; it may be empty.
    pub(crate) fn text(&self, field: &str) -> Result<&str> {
        self.fields
            .get(field)
            .map(String::as_str)
            .ok_or_else(|| Error::new(format!("{}: no field {field}", self.place)))
    }

    /// A field that a file may have; empty where it has none.
    pub(crate) fn text_or_empty(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// A field that holds a number.
    pub(crate) fn number<T: std::str::FromStr>(&self, field: &str) -> Result<T> {
        self.text(field)?.parse().map_err(|_| self.wrong(field))
    }

    /// The parts of a field that lists several values with `;` between them.
    pub(crate) fn list(&self, field: &str) -> Result<Vec<&str>> {
        Ok(self.text(field)?.split(';').filter(|part| !part.is_empty()).collect())
    }

    /// The error that a field of this row is not what it should be.
    pub(crate) fn wrong(&self, field: &str) -> Error {
        Error::new(format!("{}: wrong {field}", self.place))
    }
}
