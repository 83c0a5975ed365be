//! Text with a delimiter, read in blocks of whole records.
//!
//! Blocks are cut one after the other and may then be parsed apart from each other; what comes out
//! does not depend on where they were cut or on how many threads parsed them.

mod columns;
mod find;
mod parse;
mod scan;

use std::collections::VecDeque;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema};

pub(super) use self::columns::LayoutOf;
pub(super) use self::find::names_of_header;

use self::columns::Columns;
use self::find::{delimiter_of, delimiter_of_width, fields_of};
use self::parse::{Note, Parsed, Shape};
use self::scan::{Dialect, Scan};
use super::portion::{Portion, RowReader};
use super::source::{Source, line_end};
use super::{AsideRow, ReadOptions, Reason, Remark, sniff};
use crate::record::{Batch, Layout, RowNumbers};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// Bytes in one block: small enough for the caches, large enough to be worth handing to a thread.
const BLOCK: usize = 1 << 20;

/// Bytes in which the delimiter is looked for.
const SAMPLE: usize = 1 << 16;

/// A text file while it is read.
pub(super) struct DelimitedReader {
    source: Source,
    /// Bytes that are read and not yet part of a block; a record begins at the first.
    buffer: Vec<u8>,
    options: ReadOptions,
    shape: Shape,
    names: Vec<String>,
    /// The header line as it stood in the file.
    header: Vec<u8>,
    /// Whether the columns are those of the layout.
    of_layout: bool,
    remarks: Vec<Remark>,
    /// The encoding of the bytes in the buffer, once something other than ASCII has been seen.
    encoding: Option<Encoding>,
    /// The encoding of the file, where that was UTF-16.
    wide: Option<Encoding>,
    ready: VecDeque<Parsed>,
    /// What ends the reading once the rows before it have been handed out.
    failure: Option<Error>,
    next_row: u64,
    block: usize,
}

/// What the file is made of, in order.
enum Piece {
    Block(Vec<u8>, Encoding),
    /// One row without an end, or one too long.
    Lost(Note),
}

impl DelimitedReader {
    /// Begins to read: finds encoding, delimiter and columns.
    pub(super) fn open(
        mut source: Source,
        mut buffer: Vec<u8>,
        options: ReadOptions,
        usual_delimiter: u8,
        layout: Option<LayoutOf<'_>>,
    ) -> Result<Self> {
        let block = BLOCK.min(options.max_line_bytes);
        let stated = layout.map(LayoutOf::layout);
        let mut encoding = options.encoding.or(stated.and_then(Layout::encoding));
        let mut wide = None;
        if let Some((marked, len)) = sniff::mark_of(&buffer) {
            buffer.drain(..len);
            encoding = Some(marked);
        } else if encoding.is_none() && sniff::looks_like_utf16(&buffer) {
            let message = "the file looks like UTF-16 without a byte order mark; declare utf-16le or utf-16be";
            return Err(Error::new(ErrorKind::Encoding, message));
        }
        if let Some(utf16) = encoding.filter(|encoding| encoding.is_utf16()) {
            source.transcode(utf16, &mut buffer);
            wide = Some(utf16);
            encoding = Some(Encoding::UTF_8);
        }
        let missing = block.saturating_sub(buffer.len());
        source.fill(&mut buffer, missing)?;
        source.drop_end_mark(&mut buffer);
        if encoding.is_none() {
            encoding = sniff::encoding_in(&buffer)?;
        }
        if buffer.iter().all(u8::is_ascii_whitespace) && source.ended() {
            return Err(Error::new(ErrorKind::EmptyFile, "the file is empty"));
        }
        let quote = options.quoting.then_some(b'"');
        let decoding = encoding.unwrap_or(Encoding::UTF_8);
        let delimiter =
            options.delimiter.or(stated.and_then(Layout::delimiter)).unwrap_or_else(|| {
                let (sample, _) =
                    decoding.decode_with_gaps(buffer.get(..SAMPLE).unwrap_or(&buffer));
                let width = stated.map(|layout| layout.fields().len());
                width
                    .and_then(|width| {
                        // Some programs write a delimiter behind the last field too.
                        delimiter_of_width(&sample, quote, width)
                            .or_else(|| delimiter_of_width(&sample, quote, width + 1))
                    })
                    .unwrap_or_else(|| delimiter_of(&sample, quote, usual_delimiter))
            });
        let pairs = delimiter >= 0x40 && decoding != Encoding::UTF_8;
        let raw = Dialect { delimiter, quote, pairs };
        let (first, next) = first_record(&mut source, &mut buffer, raw, &options)?;
        let header = buffer.get(..next).unwrap_or_default().trim_ascii_end().to_vec();
        let fields = fields_of(&decoding.decode_with_gaps(&first).0, raw);
        let columns = Columns::of(fields, &options, layout)?;
        let mut remarks = Vec::new();
        if let Some(id) = stated.and_then(Layout::id).filter(|_| !columns.of_layout) {
            remarks.push(Remark::NotOfLayout(id));
        }
        if columns.has_header {
            buffer.drain(..next);
        }
        let names = columns.names;
        let mut wanted = options.projection(&names)?;
        wanted.retain(|column| !columns.fillers.contains(column));
        let schema = Arc::new(Schema::new(
            wanted
                .iter()
                .filter_map(|&column| names.get(column))
                .map(|name| Field::new(name, DataType::Utf8, true))
                .collect::<Vec<_>>(),
        ));
        let header = if columns.has_header { header } else { Vec::new() };
        let shape = Shape { width: names.len(), wanted, schema, raw };
        let ready = VecDeque::new();
        Ok(Self {
            source,
            buffer,
            options,
            shape,
            names,
            header,
            of_layout: columns.of_layout,
            remarks,
            encoding,
            wide,
            ready,
            failure: None,
            next_row: 1,
            block,
        })
    }

    /// Whether the columns are those of the layout it was opened with.
    pub(super) fn is_of_layout(&self) -> bool {
        self.of_layout
    }

    /// The names of the columns that are read.
    pub(super) fn columns(&self) -> Vec<String> {
        self.shape.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    fn aside(&self, first: u64, note: Note) -> AsideRow {
        AsideRow {
            row: first + note.index as u64,
            reason: note.reason,
            column: note.column.and_then(|column| self.names.get(column).cloned()),
            fields: note.fields,
            bytes: note.bytes,
            len: note.len,
        }
    }

    /// Parses as many pieces as there are threads; none only at the end of the file.
    fn parse_more(&mut self) -> Result<()> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        let threads = self.threads();
        let mut pieces = Vec::with_capacity(threads);
        while pieces.len() < threads {
            match self.next_piece() {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => break,
                Err(failure) if pieces.is_empty() => return Err(failure),
                Err(failure) => {
                    self.failure = Some(failure);
                    break;
                }
            }
        }
        let shape = &self.shape;
        let parse = |piece: Piece| match piece {
            Piece::Block(block, encoding) => shape.parse(&block, encoding),
            Piece::Lost(note) => {
                let records = arrow_array::RecordBatch::new_empty(shape.schema.clone());
                Ok(Parsed { records, count: 1, notes: vec![note] })
            }
        };
        #[cfg(feature = "parallel")]
        if pieces.len() > 1 {
            use rayon::iter::{IntoParallelIterator, ParallelIterator};
            let parsed: Result<Vec<Parsed>> = pieces.into_par_iter().map(parse).collect();
            self.ready.extend(parsed?);
            return Ok(());
        }
        for piece in pieces {
            self.ready.push_back(parse(piece)?);
        }
        Ok(())
    }

    #[cfg(feature = "parallel")]
    fn threads(&self) -> usize {
        match self.options.threads {
            0 => rayon::current_num_threads(),
            threads => threads,
        }
    }

    #[cfg(not(feature = "parallel"))]
    #[expect(clippy::unused_self, reason = "has its twin with the feature")]
    fn threads(&self) -> usize {
        1
    }

    /// The next block of whole records, or a row without an end.
    fn next_piece(&mut self) -> Result<Option<Piece>> {
        let mut wanted = self.block;
        loop {
            self.options.go_on()?;
            let missing = wanted.saturating_sub(self.buffer.len());
            self.source.fill(&mut self.buffer, missing)?;
            self.source.drop_end_mark(&mut self.buffer);
            let last = self.source.ended();
            if self.buffer.is_empty() && last {
                return Ok(None);
            }
            let (whole, open) = self.shape.raw.whole_records(&self.buffer, last);
            if whole > 0 {
                let rest = self.buffer.get(whole..).unwrap_or_default();
                let mut next = Vec::with_capacity(self.block.max(rest.len()));
                next.extend_from_slice(rest);
                self.buffer.truncate(whole);
                let block = std::mem::replace(&mut self.buffer, next);
                let encoding = self.encoding_of(&block)?;
                return Ok(Some(Piece::Block(block, encoding)));
            }
            let in_quotes = matches!(open, Some(Scan::Open { in_quotes: true, .. }));
            if last || self.buffer.len() >= self.options.max_line_bytes {
                let has_lines = line_end(&self.buffer).is_some();
                let note = if in_quotes && (last || has_lines) {
                    self.take_line_with_open_quote()
                } else {
                    self.skip_long_line()?
                };
                return Ok(Some(Piece::Lost(note)));
            }
            wanted = (self.buffer.len() * 2).min(self.options.max_line_bytes);
        }
    }

    /// The encoding of a block; found in it when nothing but ASCII has come before.
    fn encoding_of(&mut self, block: &[u8]) -> Result<Encoding> {
        if self.encoding.is_none() {
            self.encoding = sniff::encoding_in(block)?;
        }
        Ok(self.encoding.unwrap_or(Encoding::UTF_8))
    }

    /// Sets the first line of the buffer aside, so that reading goes on with the second.
    fn take_line_with_open_quote(&mut self) -> Note {
        let blank = self.buffer.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.buffer.drain(..blank);
        let end = line_end(&self.buffer).unwrap_or(self.buffer.len());
        let bytes: Vec<u8> = self.buffer.drain(..end).collect();
        Note { len: bytes.len() as u64, bytes, ..Note::new(0, Reason::UnclosedQuote) }
    }

    /// Passes over a line that does not fit into memory.
    fn skip_long_line(&mut self) -> Result<Note> {
        let (bytes, len) = self.source.skip_line(&mut self.buffer, self.block, &self.options)?;
        Ok(Note { bytes, len, ..Note::new(0, Reason::LineTooLong) })
    }
}

impl RowReader for DelimitedReader {
    fn encoding(&self) -> Option<Encoding> {
        self.wide.or(self.encoding)
    }

    fn delimiter(&self) -> Option<u8> {
        Some(self.shape.raw.delimiter)
    }

    fn header(&self) -> &[u8] {
        &self.header
    }

    fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    fn next_portion(&mut self) -> Result<Option<Portion>> {
        if self.ready.is_empty() {
            self.parse_more()?;
        }
        let Some(parsed) = self.ready.pop_front() else {
            return Ok(None);
        };
        let first = self.next_row;
        self.next_row += parsed.count as u64;
        let lost: Vec<usize> = parsed
            .notes
            .iter()
            .filter(|note| !note.reason.keeps_row())
            .map(|note| note.index)
            .collect();
        let aside = parsed.notes.into_iter().map(|note| self.aside(first, note)).collect();
        let rows = if lost.is_empty() {
            RowNumbers::starting_at(first, parsed.records.num_rows())
        } else {
            let mut lost = lost.into_iter().peekable();
            RowNumbers::listed(
                (0..parsed.count)
                    .filter(|index| lost.next_if_eq(index).is_none())
                    .map(|index| first + index as u64)
                    .collect(),
            )?
        };
        let batch = match parsed.records.num_rows() {
            0 => None,
            _ => Some(Batch::with_rows(parsed.records, rows)?),
        };
        Ok(Some(Portion { batch, aside }))
    }
}

/// The bytes of the first record, and where the next may begin.
fn first_record(
    source: &mut Source,
    buffer: &mut Vec<u8>,
    dialect: Dialect,
    options: &ReadOptions,
) -> Result<(Vec<u8>, usize)> {
    loop {
        match dialect.scan(buffer, 0, source.ended(), |_| {}) {
            Scan::Record { start, end, next } => {
                return Ok((buffer.get(start..end).unwrap_or_default().to_vec(), next));
            }
            Scan::Nothing if source.ended() => {
                return Err(Error::new(ErrorKind::EmptyFile, "the file is empty"));
            }
            Scan::Nothing => buffer.clear(),
            Scan::Open { in_quotes, .. } => {
                if source.ended() || buffer.len() >= options.max_line_bytes {
                    let message = if in_quotes {
                        "the first line opens a quote that is never closed"
                    } else {
                        "the first line is longer than allowed; is this a text file?"
                    };
                    return Err(Error::new(ErrorKind::MalformedFile, message));
                }
            }
        }
        let wanted = (buffer.len() * 2).max(BLOCK).min(options.max_line_bytes);
        let missing = wanted.saturating_sub(buffer.len());
        source.fill(buffer, missing)?;
        source.drop_end_mark(buffer);
    }
}
