//! DBF tables of dBASE III and IV, FoxBASE, FoxPro, Visual FoxPro and Clipper.
//!
//! Every value becomes the text that stands in the table: a number keeps its leading noughts and
//! all of its 18 digits. A record marked as deleted is set aside unless it is asked for.

#[cfg(test)]
pub(in crate::record) mod build;
mod code_pages;
mod header;
mod memo;
#[cfg(test)]
mod tests;
mod value;

use std::borrow::Cow;
use std::path::Path;

pub(super) use self::header::header_len;

use self::code_pages::CODE_PAGES;
use self::header::{Described, Header, Kind};
use self::memo::MemoFile;
use super::delimited::names_of_header;
use super::portion::{Portion, PortionBuilder, RowReader, schema_of};
use super::source::Source;
use super::{AsideRow, ReadOptions, Reason, Remark};
use crate::text::{Encoding, Guess};
use crate::{Error, ErrorKind, Result};

/// Bytes in one block.
const BLOCK: usize = 1 << 20;

/// Bytes of a header that say how many there are.
const HEADER: usize = 32;

/// Records in which the encoding is looked for.
const SAMPLE: usize = 1000;

/// A DBF table while it is read.
pub(super) struct DbfReader {
    source: Source,
    /// Bytes that are read and not yet part of a portion; a record begins at the first.
    buffer: Vec<u8>,
    options: ReadOptions,
    header: Header,
    /// The fields wanted, by their places in the header.
    wanted: Vec<usize>,
    schema: arrow_schema::SchemaRef,
    /// The encoding of the table, once something other than ASCII has been seen.
    encoding: Option<Encoding>,
    /// What the header declares, should the text not show it.
    declared: Option<Encoding>,
    memos: Option<MemoFile>,
    remarks: Vec<Remark>,
    rows: u64,
    ended: bool,
}

impl DbfReader {
    /// Begins to read: the header, the encoding, the memo file beside `path`.
    pub(super) fn open(
        mut source: Source,
        mut buffer: Vec<u8>,
        options: &ReadOptions,
        path: Option<&Path>,
    ) -> Result<Self> {
        let missing = HEADER.saturating_sub(buffer.len());
        source.fill(&mut buffer, missing)?;
        let stated = header::number(&buffer, 8, 2).unwrap_or(0) as usize;
        let missing = stated.saturating_sub(buffer.len());
        source.fill(&mut buffer, missing)?;
        let header = Header::read(&buffer)?;
        buffer.drain(..header.len);
        let missing = BLOCK.saturating_sub(buffer.len());
        source.fill(&mut buffer, missing)?;

        let mut remarks = Vec::new();
        let declared = match options.encoding {
            Some(_) => None,
            None => declared_by(header.code_page, &mut remarks),
        };
        let sample = sample_of(&header, &buffer);
        let believed = declared.and_then(|(encoding, is_believed)| is_believed.then_some(encoding));
        let declared = declared.map(|(encoding, _)| encoding);
        let encoding = options.encoding.or(believed).or_else(|| found_in(&sample, declared));

        let decoding = encoding.unwrap_or(Encoding::UTF_8);
        let fields = header.fields.iter();
        let names: Vec<String> =
            fields.map(|field| decoding.decode_with_gaps(&field.name).0.into_owned()).collect();
        let names = match &options.names {
            Some(given) if given.len() == names.len() => names_of_header(given.clone())?,
            Some(given) => {
                let message =
                    format!("{} names for the {} columns of the file", given.len(), names.len());
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
            None => names_of_header(names)?,
        };
        let wanted = options.projection(&names)?;
        let name_of = |index: usize| names.get(index).map_or("", String::as_str);
        let schema = schema_of(wanted.iter().map(|&index| name_of(index)));
        let kinds = wanted.iter().filter_map(|&index| Some((index, header.fields.get(index)?)));
        for (index, field) in kinds.clone() {
            if field.kind == Kind::Object {
                remarks.push(Remark::ObjectColumn(name_of(index).to_owned()));
            }
        }
        let has_memos = kinds.into_iter().any(|(_, field)| field.kind == Kind::Memo);
        let memos = path
            .filter(|_| has_memos)
            .and_then(|path| MemoFile::beside(path, header.version, options.max_line_bytes));
        if has_memos && memos.is_none() {
            remarks.push(Remark::NoMemoFile);
        }
        if header.unassigned > 0 {
            remarks.push(Remark::UnassignedBytes(header.unassigned));
        }
        Ok(Self {
            source,
            buffer,
            options: options.clone(),
            header,
            wanted,
            schema,
            encoding,
            declared,
            memos,
            remarks,
            rows: 0,
            ended: false,
        })
    }

    /// The names of the columns that are read.
    pub(super) fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// Whether a record begins with this mark, or the table ends.
    fn is_record(&self, mark: u8) -> bool {
        // Within the number stated every record counts, whatever its mark.
        self.rows < self.header.records || matches!(mark, b' ' | b'*')
    }

    fn read(&mut self, record: &[u8], encoding: Encoding, to: &mut PortionBuilder) -> Result<()> {
        self.rows += 1;
        let row = self.rows;
        let refused = match record.first() {
            _ if record.len() < self.header.record_len => Some(Reason::CutRecord),
            Some(b'*') if !self.options.with_deleted => Some(Reason::Deleted),
            Some(b' ' | b'*') => None,
            _ => Some(Reason::UnknownMark),
        };
        if let Some(reason) = refused {
            to.push_aside(AsideRow::new(row, reason, record));
            return Ok(());
        }
        let mut fault = None;
        let mut texts: Vec<Cow<'_, str>> = Vec::with_capacity(self.wanted.len());
        let fields = self.wanted.iter().filter_map(|&index| self.header.fields.get(index));
        for (column, field) in fields.enumerate() {
            let (text, reason) =
                value_of(field, record, &self.header, encoding, self.memos.as_mut());
            if fault.is_none() {
                fault = reason.map(|reason| (reason, column));
            }
            texts.push(text);
        }
        if let Some((reason, column)) = fault {
            let name = self.schema.fields().get(column).map_or("", |field| field.name());
            to.push_aside(AsideRow::new(row, reason, record).in_column(name));
        }
        to.push_row(row, texts.iter().map(AsRef::as_ref))
    }

    /// Passes over what stands behind the last record and says what is wrong with the whole.
    fn finish(&mut self) -> Result<()> {
        self.ended = true;
        let mut trailing = 0_u64;
        loop {
            let is_padding = |byte: &&u8| matches!(byte, 0 | 0x1A | b'\r' | b'\n');
            trailing += self.buffer.iter().filter(|byte| !is_padding(byte)).count() as u64;
            self.buffer.clear();
            if self.source.ended() {
                break;
            }
            self.options.go_on()?;
            self.source.fill(&mut self.buffer, BLOCK)?;
        }
        if self.rows != self.header.records {
            let (stated, found) = (self.header.records, self.rows);
            self.remarks.push(Remark::RecordCount { stated, found });
        }
        if trailing > 0 {
            self.remarks.push(Remark::TrailingBytes(trailing));
        }
        Ok(())
    }
}

impl RowReader for DbfReader {
    fn next_portion(&mut self) -> Result<Option<Portion>> {
        if self.ended {
            return Ok(None);
        }
        self.options.go_on()?;
        let len = self.header.record_len;
        let missing = BLOCK.max(len).saturating_sub(self.buffer.len());
        self.source.fill(&mut self.buffer, missing)?;
        if self.encoding.is_none() {
            self.encoding = found_in(&sample_of(&self.header, &self.buffer), self.declared);
        }
        let encoding = self.encoding.unwrap_or(Encoding::UTF_8);
        let buffer = std::mem::take(&mut self.buffer);
        let mut portion = PortionBuilder::new(self.schema.clone(), buffer.len() / len + 1);
        let mut at = 0;
        let mut is_end = false;
        while let Some(&mark) = buffer.get(at) {
            let record = buffer.get(at..at + len);
            if record.is_none() && !self.source.ended() || portion.is_full() {
                break;
            }
            let rest = buffer.get(at..).unwrap_or_default();
            let is_padding = |byte: &u8| matches!(byte, 0 | 0x1A | b'\r' | b'\n');
            let only_padding = record.is_none() && rest.iter().all(is_padding);
            if only_padding || !self.is_record(mark) {
                is_end = true;
                break;
            }
            self.read(record.unwrap_or(rest), encoding, &mut portion)?;
            at += record.unwrap_or(rest).len();
        }
        self.buffer = buffer.get(at..).unwrap_or_default().to_vec();
        if is_end || (self.buffer.is_empty() && self.source.ended()) {
            self.finish()?;
        }
        portion.finish().map(Some)
    }

    fn bytes_read(&self) -> u64 {
        self.source.bytes_read()
    }

    fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}

/// One value of a record.
fn value_of<'r>(
    field: &Described,
    record: &'r [u8],
    header: &Header,
    encoding: Encoding,
    memos: Option<&mut MemoFile>,
) -> value::Reading<'r> {
    let is_set = |bit: Option<usize>| {
        let flags = header.null_flags.clone().and_then(|span| record.get(span));
        bit.is_some_and(|bit| {
            flags
                .and_then(|flags| flags.get(bit / 8))
                .is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
        })
    };
    if is_set(field.null_bit) {
        return (Cow::Borrowed(""), None);
    }
    let mut bytes = record.get(field.span.clone()).unwrap_or_default();
    if is_set(field.length_bit)
        && let Some((&length, text)) = bytes.split_last()
    {
        let text = text.get(..usize::from(length)).unwrap_or(text);
        return value::text(text, encoding);
    }
    if field.length_bit.is_none() && field.kind == Kind::Memo {
        if memo::is_empty(bytes) {
            return (Cow::Borrowed(""), None);
        }
        let Some(text) = memos.and_then(|memos| memos.text(bytes)) else {
            return (Cow::Borrowed(""), Some(Reason::MemoMissing));
        };
        let (text, fault) = value::text(value::without_end(&text), encoding);
        return (Cow::Owned(text.into_owned()), fault);
    }
    if field.length_bit.is_some() && field.kind == Kind::Text {
        // A full value of varying length has no padding.
        return value::text(std::mem::take(&mut bytes), encoding);
    }
    value::read(field.kind, bytes, encoding)
}

/// The encoding that the mark of a code page declares, and whether it is believed.
fn declared_by(mark: u8, remarks: &mut Vec<Remark>) -> Option<(Encoding, bool)> {
    if mark == 0 {
        return None;
    }
    let known = CODE_PAGES.binary_search_by_key(&mark, |(mark, ..)| *mark).ok();
    let Some((_, _, name, is_believed)) = known.and_then(|place| CODE_PAGES.get(place)) else {
        remarks.push(Remark::CodePage(mark));
        return None;
    };
    name.parse().ok().map(|encoding| (encoding, *is_believed))
}

/// The names of the fields and the text of the first records.
fn sample_of(header: &Header, records: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for field in &header.fields {
        sample.extend_from_slice(&field.name);
        sample.push(b'\n');
    }
    let texts: Vec<_> = header.fields.iter().filter(|field| field.kind == Kind::Text).collect();
    for record in records.chunks_exact(header.record_len).take(SAMPLE) {
        for field in &texts {
            sample.extend_from_slice(record.get(field.span.clone()).unwrap_or_default());
            sample.push(b'\n');
        }
    }
    sample
}

/// The encoding of a sample; where it shows none, what the header declares, or else that of registers in China.
fn found_in(sample: &[u8], declared: Option<Encoding>) -> Option<Encoding> {
    match Encoding::guess(sample) {
        Guess::Ascii => None,
        Guess::Found(encoding) => Some(encoding),
        Guess::Neither => Some(declared.unwrap_or(Encoding::GB18030)),
    }
}
