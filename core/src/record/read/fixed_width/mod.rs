//! Text of fixed width: fields by their places in the record.
//!
//! Records end with lines or have one length. Places count bytes of the file's encoding, so every
//! field is cut out first and decoded then: a name that was cut within a character spoils itself
//! and nothing else.

mod cut;
#[cfg(test)]
mod tests;

use memchr::{memchr, memrchr};

use self::cut::{Cut, Cutter, Short};
use super::portion::{Portion, PortionBuilder, RowReader, schema_of};
use super::source::{Source, line_end};
use super::{AsideRow, ReadOptions, Reason, sniff};
use crate::record::{Layout, TrailingBlanks, WidthUnit};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// Bytes in one block.
const BLOCK: usize = 1 << 20;

/// Bytes in which it is looked for whether trailing blanks were cut.
const SAMPLE: usize = 1 << 16;

/// A text file of fixed width while it is read.
pub(super) struct FixedWidthReader {
    source: Source,
    /// Bytes that are read and not yet part of a record; a record begins at the first.
    buffer: Vec<u8>,
    options: ReadOptions,
    cutter: Cutter,
    record_length: Option<usize>,
    schema: arrow_schema::SchemaRef,
    /// The encoding of the bytes in the buffer, once something other than ASCII has been seen.
    encoding: Option<Encoding>,
    /// The encoding of the file, where that was UTF-16.
    wide: Option<Encoding>,
    next_row: u64,
    block: usize,
}

impl FixedWidthReader {
    /// Begins to read: finds the encoding, and whether trailing blanks were cut.
    pub(super) fn open(
        mut source: Source,
        mut buffer: Vec<u8>,
        options: &ReadOptions,
        layout: &Layout,
    ) -> Result<Self> {
        let block = BLOCK.min(options.max_line_bytes);
        let mut encoding = options.encoding.or(layout.encoding());
        let mut wide = None;
        if let Some((marked, len)) = sniff::mark_of(&buffer) {
            buffer.drain(..len);
            encoding = Some(marked);
        }
        if let Some(utf16) = encoding.filter(|encoding| encoding.is_utf16()) {
            if layout.unit() == WidthUnit::Bytes {
                let message =
                    "places in UTF-16 text are counted in characters; say so in the layout";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
            source.transcode(utf16, &mut buffer);
            wide = Some(utf16);
            encoding = Some(Encoding::UTF_8);
        }
        let missing = block.saturating_sub(buffer.len());
        source.fill(&mut buffer, missing)?;
        if encoding.is_none() {
            encoding = sniff::encoding_in(&buffer)?;
        }
        let names: Vec<String> = layout
            .fields()
            .iter()
            .filter(|field| !field.is_filler())
            .map(|field| field.name().to_owned())
            .collect();
        let wanted = options.projection(&names)?;
        let wanted: Vec<&str> =
            wanted.iter().filter_map(|&index| names.get(index).map(String::as_str)).collect();
        let schema = schema_of(wanted.iter().copied());
        let mut cutter = Cutter::new(layout, &wanted);
        if layout.record_length().is_none() {
            cutter.short = match layout.trailing_blanks() {
                TrailingBlanks::Kept => Short::Refused,
                TrailingBlanks::Cut => Short::Filled,
                TrailingBlanks::Found => {
                    let is_whole = source.ended() && buffer.len() <= SAMPLE;
                    let sample = buffer.get(..SAMPLE).unwrap_or(&buffer);
                    cutter.short_lines_in(sample, is_whole, encoding.unwrap_or(Encoding::UTF_8))
                }
            };
        }
        Ok(Self {
            source,
            buffer,
            options: options.clone(),
            cutter,
            record_length: layout.record_length(),
            schema,
            encoding,
            wide,
            next_row: 1,
            block,
        })
    }

    /// The names of the columns that are read.
    pub(super) fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The next whole records, or one that is too long; nothing at the end of the file.
    fn next_records(&mut self) -> Result<Option<Vec<u8>>> {
        let mut wanted = self.block.max(self.record_length.unwrap_or(0));
        loop {
            self.options.go_on()?;
            let missing = wanted.saturating_sub(self.buffer.len());
            self.source.fill(&mut self.buffer, missing)?;
            let last = self.source.ended();
            // Programs of DOS ended a text with this character, with or without a line end before it.
            if last && self.record_length.is_none() && self.buffer.last() == Some(&0x1A) {
                self.buffer.pop();
            }
            if self.buffer.is_empty() && last {
                return Ok(None);
            }
            let whole = match self.record_length {
                _ if last => self.buffer.len(),
                Some(length) => self.buffer.len() / length * length,
                None => whole_lines(&self.buffer),
            };
            if whole > 0 {
                let rest = self.buffer.split_off(whole);
                return Ok(Some(std::mem::replace(&mut self.buffer, rest)));
            }
            if self.buffer.len() >= self.options.max_line_bytes && self.record_length.is_none() {
                return Ok(None);
            }
            wanted = self.buffer.len().saturating_mul(2);
        }
    }

    /// Reads one record into the portion, or sets it aside.
    fn read(&mut self, record: &[u8], encoding: Encoding, to: &mut PortionBuilder) -> Result<()> {
        let row = self.next_row;
        self.next_row += 1;
        match self.cutter.cut(record, encoding) {
            Cut::Whole(values) => {
                if let Some((reason, column)) = values.fault {
                    let name = self.schema.fields().get(column).map_or("", |field| field.name());
                    to.push_aside(AsideRow::new(row, reason, record).in_column(name));
                }
                to.push_row(row, values.texts.iter().map(AsRef::as_ref))
            }
            Cut::Refused(reason) => {
                to.push_aside(AsideRow::new(row, reason, record));
                Ok(())
            }
        }
    }

    /// The encoding of a block; found in it when nothing but ASCII has come before.
    fn encoding_of(&mut self, block: &[u8]) -> Result<Encoding> {
        if self.encoding.is_none() {
            self.encoding = sniff::encoding_in(block)?;
        }
        Ok(self.encoding.unwrap_or(Encoding::UTF_8))
    }
}

impl RowReader for FixedWidthReader {
    fn next_portion(&mut self) -> Result<Option<Portion>> {
        let width = self.record_length.or(self.cutter.width()).unwrap_or(1).max(1);
        let Some(block) = self.next_records()? else {
            if self.buffer.is_empty() {
                return Ok(None);
            }
            let (bytes, len) =
                self.source.skip_line(&mut self.buffer, self.block, &self.options)?;
            let row = self.next_row;
            self.next_row += 1;
            let aside = AsideRow { len, ..AsideRow::new(row, Reason::LineTooLong, &bytes) };
            return Ok(Some(Portion { batch: None, aside: vec![aside] }));
        };
        let encoding = self.encoding_of(&block)?;
        let mut portion = PortionBuilder::new(self.schema.clone(), block.len() / width + 1);
        if let Some(length) = self.record_length {
            for record in block.chunks(length) {
                // What DOS programs and editors add to the end of a file is no record.
                let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n' | 0x1A);
                if record.len() == length || !record.iter().all(is_end) {
                    self.read(record, encoding, &mut portion)?;
                }
            }
        } else {
            let mut rest = block.as_slice();
            while !rest.is_empty() {
                let end = line_end(rest).unwrap_or(rest.len());
                let line = rest.get(..end).unwrap_or_default();
                if !line.is_empty() {
                    self.read(line, encoding, &mut portion)?;
                }
                rest = rest.get(end + 1..).unwrap_or_default();
            }
        }
        Ok(Some(portion.finish()?))
    }

    fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    fn encoding(&self) -> Option<Encoding> {
        self.wide.or(self.encoding)
    }
}

/// How far whole lines reach; a CR at the end of the text may be half a line end and belongs to the next block.
fn whole_lines(text: &[u8]) -> usize {
    if let Some(at) = memrchr(b'\n', text) {
        return at + 1;
    }
    let inner = text.split_last().map_or(text, |(_, inner)| inner);
    memrchr(b'\r', inner).map_or(0, |at| at + 1)
}

/// Whether a NUL stands in these bytes.
fn has_nul(bytes: &[u8]) -> bool {
    memchr(0, bytes).is_some()
}
