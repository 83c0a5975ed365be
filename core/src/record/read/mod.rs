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
mod open;
mod options;
mod portion;
mod remark;
#[cfg(feature = "parquet")]
mod row_groups;
mod sniff;
mod source;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::path::PathBuf;

pub use aside::{AsideRow, Reason, SetAside};
pub use aside_file::AsideFile;
pub use open::{from_text, open};
pub use options::ReadOptions;
pub use remark::Remark;

use self::columnar::ColumnarReader;
#[cfg(test)]
pub(super) use self::dbf::build as dbf_for_tests;

use self::portion::RowReader;
use crate::Result;
use crate::record::{Batch, DataSet, Format, Layout, Mapping, Table};
use crate::text::Encoding;

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
    /// The data set is the one given, or that of the layout, or that of people. A layout that states a data set
    /// counts for no other.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::of_headers`], naming the file.
    pub fn mapping(
        &self,
        data_set: Option<&'static DataSet>,
        declared: &[(&str, &str)],
    ) -> Result<Mapping> {
        let of_layout = self.layout.as_ref().and_then(Layout::data_set);
        let asked = data_set.or(of_layout).unwrap_or(DataSet::person());
        let is_other = of_layout.is_some_and(|of_layout| of_layout != asked);
        match self.layout.clone().filter(|_| !is_other) {
            Some(layout) => layout.with_data_set(asked).mapping(&self.columns, declared),
            None => Mapping::of_headers(asked, &self.columns, declared),
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
