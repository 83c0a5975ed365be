//! How a file is to be read.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::record::{Format, Layout};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// How a file is to be read (读取选项); what is left open is found in the file.
///
/// # Examples
///
/// ```
/// use renkou::record::read::ReadOptions;
///
/// let mut options = ReadOptions::default();
/// options.delimiter = Some(b'|');
/// options.encoding = Some("gbk".parse()?);
/// // An export without a header line, whose order of columns is known.
/// options.header = false;
/// options.names = Some(vec!["XM".into(), "GMSFHM".into()]);
/// // Text of fixed width.
/// options.layout = Some("XM:20,GMSFHM:18".parse()?);
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct ReadOptions {
    /// The format; found by the first bytes when not given.
    pub format: Option<Format>,
    /// The character encoding of a text file; found in its first part when not given.
    pub encoding: Option<Encoding>,
    /// The byte between the fields of a text file; one of `,` tabulator `;` `|` is found when not given.
    pub delimiter: Option<u8>,
    /// Whether fields of a text file may stand in double quotes. True by default.
    pub quoting: bool,
    /// Whether the first line of a text file names the columns. True by default.
    pub header: bool,
    /// The names of the columns of a text file, instead of those in its header.
    pub names: Option<Vec<String>>,
    /// The layout of text without a header: its columns, and in text of fixed width their places. For a file
    /// that has the name of a built-in layout, that one when not given.
    pub layout: Option<Layout>,
    /// Whether records of a DBF table that are marked as deleted are read like the others. False by
    /// default: they are set aside.
    pub with_deleted: bool,
    /// The columns wanted, in the order of the file; all when not given.
    pub columns: Option<Vec<String>>,
    /// Whether text that stands in a Parquet file as a dictionary comes as an Arrow dictionary, which is
    /// cheaper to read and to count. Then the type of a column may change from batch to batch: it is for
    /// callers that read [`Batch::text_column`](crate::record::Batch::text_column) or hand batches on to
    /// `link::Intake`. False by default.
    pub dictionaries: bool,
    /// The largest number of rows in one batch. 65,536 by default.
    pub batch_rows: usize,
    /// The largest size of one line with its end, or of one record with line ends in quotes, in bytes.
    /// 16 MiB by default.
    pub max_line_bytes: usize,
    /// Threads that read text when the feature `parallel` is on; 0 means all. The rows are the same, in the same order.
    pub threads: usize,
    /// Set to true from anywhere to end the reading with [`ErrorKind::Cancelled`].
    pub cancel: Option<Arc<AtomicBool>>,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            format: None,
            encoding: None,
            delimiter: None,
            quoting: true,
            header: true,
            names: None,
            layout: None,
            with_deleted: false,
            columns: None,
            dictionaries: false,
            batch_rows: 1 << 16,
            max_line_bytes: 1 << 24,
            threads: 0,
            cancel: None,
        }
    }
}

impl ReadOptions {
    /// An error once the caller has asked for an end.
    pub(super) fn go_on(&self) -> Result<()> {
        match &self.cancel {
            Some(cancel) if cancel.load(Ordering::Relaxed) => {
                Err(Error::new(ErrorKind::Cancelled, "cancelled"))
            }
            _ => Ok(()),
        }
    }

    /// An error for options that contradict each other or cannot be met.
    pub(super) fn check(&self) -> Result<()> {
        let refuse = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
        if self.batch_rows == 0 {
            return refuse("a batch holds at least one row");
        }
        if !(64..=1 << 30).contains(&self.max_line_bytes) {
            return refuse("the largest line lies between 64 bytes and 1 GiB");
        }
        if let Some(b'"' | b'\r' | b'\n' | 0x80..) = self.delimiter {
            return refuse("a delimiter is an ASCII character other than a quote or a line end");
        }
        if self.encoding.is_some_and(|encoding| !encoding.extends_ascii() && !encoding.is_utf16()) {
            return refuse("text in this encoding cannot be read; save the file as UTF-8");
        }
        Ok(())
    }

    /// Where the columns wanted stand among those of the file.
    pub(super) fn projection(&self, names: &[String]) -> Result<Vec<usize>> {
        let Some(wanted) = &self.columns else {
            return Ok((0..names.len()).collect());
        };
        if let Some(missing) = wanted.iter().find(|name| !names.contains(name)) {
            let message = "the file has no column of this name";
            return Err(Error::new(ErrorKind::UnknownColumn, message).at_item(missing.as_str()));
        }
        Ok((0..names.len())
            .filter(|&index| names.get(index).is_some_and(|name| wanted.contains(name)))
            .collect())
    }
}
