//! A block of whole records becomes columns.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::SchemaRef;
use memchr::memchr;

use super::scan::{Dialect, Field, Scan, each_field_of_lines, has_simple_lines, unquote};
use crate::record::read::Reason;
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// What all blocks of a file have in common.
#[derive(Debug)]
pub(super) struct Shape {
    /// How many columns the file has.
    pub(super) width: usize,
    /// Which of them are wanted.
    pub(super) wanted: Vec<usize>,
    /// The columns wanted.
    pub(super) schema: SchemaRef,
    /// How the bytes of the file are cut up.
    pub(super) raw: Dialect,
}

/// A row with a fault: its place in the block, counted from 0, what is wrong, and its bytes.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) index: usize,
    pub(super) reason: Reason,
    pub(super) column: Option<usize>,
    pub(super) fields: Option<usize>,
    pub(super) bytes: Vec<u8>,
    pub(super) len: u64,
}

/// The rows of a block.
#[derive(Debug)]
pub(super) struct Parsed {
    /// The rows that could be read.
    pub(super) records: RecordBatch,
    /// How many rows the block has, those that could not be read among them.
    pub(super) count: usize,
    /// The rows with a fault, in order, at most one note each.
    pub(super) notes: Vec<Note>,
}

impl Shape {
    /// The columns of a block, which holds whole records.
    ///
    /// # Errors
    ///
    /// None that bad input can cause; [`ErrorKind::MalformedFile`] when Arrow refuses what was built.
    pub(super) fn parse(&self, block: &[u8], encoding: Encoding) -> Result<Parsed> {
        let text = if encoding == Encoding::UTF_8 || block.is_ascii() {
            Some(Cow::Borrowed(block))
        } else {
            encoding.decode(block).map(|text| match text {
                Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
                Cow::Owned(text) => Cow::Owned(text.into_bytes()),
            })
        };
        if let Some(text) = text {
            let index = self.index(&text);
            if let Some(arrays) = self.columns(&text, &index) {
                return self.finish(block, &text, &index, arrays, &[]);
            }
        }
        let (text, with_gaps) = self.decode_with_gaps(block, encoding);
        let text = text.into_bytes();
        let index = self.index(&text);
        let arrays = self.columns(&text, &index).ok_or_else(|| {
            Error::new(ErrorKind::MalformedFile, "a block of text could not be put into columns")
        })?;
        self.finish(block, &text, &index, arrays, &with_gaps)
    }

    /// Where the fields of the text lie.
    fn index(&self, text: &[u8]) -> Index {
        let mut index = Index::new(self.width, text.len());
        let dialect = self.of_text();
        if has_simple_lines(text, dialect.quote) {
            each_field_of_lines(
                text,
                dialect.delimiter,
                &mut index,
                Index::plain,
                |index, _, _| index.end_record(),
            );
            return index;
        }
        let mut from = 0;
        while let Scan::Record { next, .. } = dialect.scan(text, from, true, |field| match field {
            Field::Plain(start, end) => index.plain(start, end),
            Field::Quoted(start, end) => {
                let raw = text.get(start..end).unwrap_or_default();
                index.unquoted(raw, dialect.quote.unwrap_or(b'"'));
            }
        }) {
            index.end_record();
            from = next;
        }
        index
    }

    /// The columns wanted, or nothing when the text is not UTF-8.
    fn columns(&self, text: &[u8], index: &Index) -> Option<Vec<ArrayRef>> {
        self.wanted
            .iter()
            .map(|&column| index.column(text, column).map(|array| Arc::new(array) as ArrayRef))
            .collect()
    }

    /// The text record by record with U+FFFD for undecodable bytes, and the records that have such.
    fn decode_with_gaps(&self, block: &[u8], encoding: Encoding) -> (String, Vec<usize>) {
        let (mut text, mut with_gaps, mut count) = (String::new(), Vec::new(), 0);
        self.raw.each_record(block, |start, end| {
            let record = block.get(start..end).unwrap_or_default();
            let (decoded, gaps) = encoding.decode_with_gaps(record);
            text.push_str(&decoded);
            text.push('\n');
            if gaps > 0 {
                with_gaps.push(count);
            }
            count += 1;
        });
        (text, with_gaps)
    }

    fn finish(
        &self,
        block: &[u8],
        text: &[u8],
        index: &Index,
        arrays: Vec<ArrayRef>,
        with_gaps: &[usize],
    ) -> Result<Parsed> {
        let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(index.rows()));
        let records = RecordBatch::try_new_with_options(self.schema.clone(), arrays, &options)
            .map_err(|cause| {
                let message = "a block of text could not be put into columns";
                Error::new(ErrorKind::MalformedFile, message).caused_by(cause)
            })?;
        let mut notes: Vec<Note> = index.misfits.iter().map(Note::from).collect();
        let mut kept = |record: usize, reason: Reason, needle: &[u8]| {
            if let Some(row) = index.row_of(record) {
                notes.push(Note {
                    column: index.first_column_with(text, row, needle),
                    ..Note::new(record, reason)
                });
            }
        };
        for &record in with_gaps {
            kept(record, Reason::UndecodableBytes, "\u{FFFD}".as_bytes());
        }
        if memchr(0, text).is_some() {
            let mut record = 0;
            self.of_text().each_record(text, |start, end| {
                let has_nul = memchr(0, text.get(start..end).unwrap_or_default()).is_some();
                if has_nul && with_gaps.binary_search(&record).is_err() {
                    kept(record, Reason::NulCharacter, b"\0");
                }
                record += 1;
            });
        }
        notes.sort_by_key(|note| note.index);
        self.add_bytes(block, &mut notes);
        Ok(Parsed { records, count: index.records, notes })
    }

    /// Gives every note the bytes of its record.
    fn add_bytes(&self, block: &[u8], notes: &mut [Note]) {
        if notes.is_empty() {
            return;
        }
        let mut notes = notes.iter_mut().peekable();
        let mut record = 0;
        self.raw.each_record(block, |start, end| {
            if let Some(note) = notes.next_if(|note| note.index == record) {
                note.bytes = block.get(start..end).unwrap_or_default().to_vec();
                note.len = note.bytes.len() as u64;
            }
            record += 1;
        });
    }

    /// The dialect once the bytes are UTF-8, where no character hides another.
    fn of_text(&self) -> Dialect {
        Dialect { pairs: false, ..self.raw }
    }
}

impl Note {
    pub(super) fn new(index: usize, reason: Reason) -> Self {
        Self { index, reason, column: None, fields: None, bytes: Vec::new(), len: 0 }
    }
}

impl From<&Misfit> for Note {
    fn from(misfit: &Misfit) -> Self {
        let reason = if misfit.too_many { Reason::TooManyFields } else { Reason::TooFewFields };
        Self { fields: Some(misfit.fields), ..Self::new(misfit.record, reason) }
    }
}

/// Where the fields of a text lie, row by row; rows that do not fit are left out and listed.
struct Index {
    width: usize,
    /// Start and end of each field, `width` of them to a row.
    fields: Vec<(u32, u32)>,
    /// Values that had to be rewritten; a field lies here when its start has the bit [`SIDE`].
    side: Vec<u8>,
    /// How many fields belong to rows that have ended.
    settled: usize,
    records: usize,
    misfits: Vec<Misfit>,
}

struct Misfit {
    record: usize,
    fields: usize,
    too_many: bool,
}

/// Blocks are far smaller than 2 GiB, so that the highest bit of a place is free.
const SIDE: u32 = 1 << 31;

impl Index {
    fn new(width: usize, text_len: usize) -> Self {
        Self {
            width,
            fields: Vec::with_capacity(text_len / 8),
            side: Vec::new(),
            settled: 0,
            records: 0,
            misfits: Vec::new(),
        }
    }

    fn plain(&mut self, start: usize, end: usize) {
        self.fields.push((start as u32, end as u32));
    }

    fn unquoted(&mut self, raw: &[u8], quote: u8) {
        let start = self.side.len() as u32;
        unquote(raw, quote, &mut self.side);
        self.fields.push((start | SIDE, self.side.len() as u32));
    }

    fn end_record(&mut self) {
        let fields = self.fields.len() - self.settled;
        if fields == self.width {
            self.settled = self.fields.len();
        } else {
            let too_many = fields > self.width;
            self.misfits.push(Misfit { record: self.records, fields, too_many });
            self.fields.truncate(self.settled);
        }
        self.records += 1;
    }

    fn rows(&self) -> usize {
        self.records - self.misfits.len()
    }

    /// The row that a record became, unless it was left out.
    fn row_of(&self, record: usize) -> Option<usize> {
        match self.misfits.binary_search_by_key(&record, |misfit| misfit.record) {
            Ok(_) => None,
            Err(before) => Some(record - before),
        }
    }

    fn value<'a>(&'a self, text: &'a [u8], (start, end): (u32, u32)) -> &'a [u8] {
        let (from, start) =
            if start & SIDE == 0 { (text, start) } else { (&*self.side, start ^ SIDE) };
        from.get(start as usize..end as usize).unwrap_or_default()
    }

    fn first_column_with(&self, text: &[u8], row: usize, needle: &[u8]) -> Option<usize> {
        let fields = self.fields.chunks_exact(self.width).nth(row)?;
        fields.iter().position(|&field| {
            self.value(text, field).windows(needle.len()).any(|window| window == needle)
        })
    }

    /// One column, or nothing when its bytes are not UTF-8 (or, which no block reaches, 2 GiB).
    fn column(&self, text: &[u8], column: usize) -> Option<StringArray> {
        let fields =
            || self.fields.chunks_exact(self.width).filter_map(|row| row.get(column).copied());
        let len = fields().map(|(start, end)| (end - (start & !SIDE)) as usize).sum();
        let mut bytes: Vec<u8> = Vec::with_capacity(len);
        let mut offsets: Vec<i32> = Vec::with_capacity(self.rows() + 1);
        let mut missing = 0;
        offsets.push(0);
        for field in fields() {
            let value = self.value(text, field);
            missing += usize::from(value.is_empty());
            bytes.extend_from_slice(value);
            offsets.push(i32::try_from(bytes.len()).ok()?);
        }
        let nulls = (missing > 0).then(|| {
            let present = offsets.windows(2).map(|pair| pair.first() != pair.last());
            NullBuffer::new(present.collect::<BooleanBuffer>())
        });
        let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
        StringArray::try_new(offsets, Buffer::from_vec(bytes), nulls).ok()
    }
}
