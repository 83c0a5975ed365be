//! The files that rows are set aside into.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::AsideRow;
use crate::{Error, ErrorKind, Result};

/// Two files for the rows that were set aside: the rows, and the reasons (搁置文件).
///
/// The first holds the raw bytes of every row that could not be read, below the header of their file and in their
/// encoding, so that they can be mended and read again. The second, beside it and with `.reasons.csv` at the end of its
/// name, says for every row, also for those that were read in spite of a fault: `row,reason,column,fields,bytes`. Only
/// the first file holds values. Neither is made before there is a row for it.
///
/// # Examples
///
/// ```
/// use renkou::record::read::{self, ReadOptions};
///
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("people.csv");
/// std::fs::write(&path, "XM,XB\n王小明,1\n李芳\n")?;
///
/// let mut reader = read::open(&path, &ReadOptions::default())?;
/// reader.set_aside_into(folder.path().join("people.aside.csv"));
/// assert_eq!(reader.into_table()?.len(), 1);
/// let rows = std::fs::read_to_string(folder.path().join("people.aside.csv"))?;
/// assert_eq!(rows, "XM,XB\n李芳\n");
/// let reasons = std::fs::read_to_string(folder.path().join("people.aside.csv.reasons.csv"))?;
/// assert_eq!(reasons, "row,reason,column,fields,bytes\n2,too_few_fields,,1,6\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct AsideFile {
    path: PathBuf,
    header: Vec<u8>,
    rows: Option<BufWriter<File>>,
    reasons: Option<BufWriter<File>>,
}

impl AsideFile {
    /// Files that will be made at `path` and beside it, the first with this header line.
    pub fn new(path: impl Into<PathBuf>, header: &[u8]) -> Self {
        Self { path: path.into(), header: header.to_vec(), rows: None, reasons: None }
    }

    /// Where the reasons stand for rows that stand at `path`.
    pub fn reasons_path(path: &Path) -> PathBuf {
        let mut name = path.as_os_str().to_owned();
        name.push(".reasons.csv");
        name.into()
    }

    /// Adds a row.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileUnwritable`], naming the file.
    pub fn add(&mut self, row: &AsideRow) -> Result<()> {
        let reasons_path = Self::reasons_path(&self.path);
        let reasons = opened(&mut self.reasons, &reasons_path, b"row,reason,column,fields,bytes")?;
        let fields = row.fields().map(|fields| fields.to_string()).unwrap_or_default();
        let column = row.column().map(quoted).unwrap_or_default();
        writeln!(reasons, "{},{},{column},{fields},{}", row.row(), row.reason(), row.len())
            .map_err(|cause| unwritable(&reasons_path, cause))?;
        if row.reason().keeps_row() {
            return Ok(());
        }
        let rows = opened(&mut self.rows, &self.path, &self.header)?;
        rows.write_all(row.bytes())
            .and_then(|()| rows.write_all(b"\n"))
            .map_err(|cause| unwritable(&self.path, cause))
    }

    /// Writes out what is still in memory.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileUnwritable`], naming the file.
    pub fn flush(&mut self) -> Result<()> {
        if let Some(rows) = &mut self.rows {
            rows.flush().map_err(|cause| unwritable(&self.path, cause))?;
        }
        if let Some(reasons) = &mut self.reasons {
            let path = Self::reasons_path(&self.path);
            reasons.flush().map_err(|cause| unwritable(&path, cause))?;
        }
        Ok(())
    }
}

impl Drop for AsideFile {
    fn drop(&mut self) {
        // A failure here has nobody to go to; `flush` is for those who want to know.
        let _ = self.flush();
    }
}

/// The file at `path`, made with its first line when it is needed first.
fn opened<'a>(
    file: &'a mut Option<BufWriter<File>>,
    path: &Path,
    first_line: &[u8],
) -> Result<&'a mut BufWriter<File>> {
    if file.is_none() {
        let made = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)
            .map_err(|cause| unwritable(path, cause))?;
        let mut made = BufWriter::new(made);
        if !first_line.is_empty() {
            made.write_all(first_line)
                .and_then(|()| made.write_all(b"\n"))
                .map_err(|cause| unwritable(path, cause))?;
        }
        *file = Some(made);
    }
    file.as_mut().ok_or_else(|| Error::new(ErrorKind::FileUnwritable, "the file is not open"))
}

fn unwritable(path: &Path, cause: std::io::Error) -> Error {
    Error::new(ErrorKind::FileUnwritable, "the file cannot be written; name another folder")
        .in_file(path.display().to_string())
        .caused_by(cause)
}

/// A name of a column as a field of CSV.
fn quoted(name: &str) -> String {
    if name.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", name.replace('"', "\"\""))
    } else {
        name.to_owned()
    }
}
