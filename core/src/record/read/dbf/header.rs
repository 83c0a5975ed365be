//! The header of a DBF table: what its fields are and how its records are cut.
//!
//! The form is that of dBASE III, which dBASE IV, FoxBASE, FoxPro, Visual FoxPro and Clipper kept
//! and added to: 32 bytes, then 32 for each field, then 0D.

use std::ops::Range;

use crate::{Error, ErrorKind, Result};

/// What stands before the records.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) version: u8,
    /// How many records the table states to have.
    pub(super) records: u64,
    /// Bytes before the first record.
    pub(super) len: usize,
    /// Bytes of a record, the mark of deletion among them.
    pub(super) record_len: usize,
    /// The mark of the code page.
    pub(super) code_page: u8,
    pub(super) fields: Vec<Described>,
    /// Where the bits stand that say which values are null.
    pub(super) null_flags: Option<Range<usize>>,
    /// Bytes of a record that belong to no field.
    pub(super) unassigned: usize,
}

/// A field as the header describes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Described {
    /// The name in the encoding of the table.
    pub(super) name: Vec<u8>,
    pub(super) kind: Kind,
    /// Where it lies in the record.
    pub(super) span: Range<usize>,
    /// The bit that says that a value is null.
    pub(super) null_bit: Option<usize>,
    /// The bit that says that the last byte of a value is its length.
    pub(super) length_bit: Option<usize>,
}

/// How the bytes of a field are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Characters with blanks behind them.
    Text,
    /// Digits as characters.
    Number,
    /// Eight digits as characters.
    Date,
    /// One character for true or false.
    Logical,
    /// Four bytes.
    Integer,
    /// Eight bytes, floating.
    Double,
    /// Eight bytes, in ten-thousandths.
    Currency,
    /// A day and milliseconds, four bytes each.
    Time,
    /// The place of a text in the memo file.
    Memo,
    /// The place of a picture or another object.
    Object,
    /// A type nobody knows here.
    Unknown,
}

/// Bytes of the header before the first field, and of every field.
const STEP: usize = 32;

/// First bytes of tables whose header has this form.
const VERSIONS: [u8; 13] =
    [0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x87, 0x8B, 0xCB, 0xE5, 0xF5, 0xFB];

impl Header {
    /// Reads a header, which `bytes` must hold whole.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let broken = |message: &str| Error::new(ErrorKind::MalformedFile, message);
        let cut = || broken("the header of the table is cut off");
        let version = bytes.first().copied().ok_or_else(cut)?;
        match version {
            0x02 => return Err(unreadable("dBASE II")),
            0x04 | 0x8C => return Err(unreadable("dBASE 7")),
            _ => {}
        }
        let records = u64::from(number(bytes, 4, 4).ok_or_else(cut)?);
        let len = number(bytes, 8, 2).ok_or_else(cut)? as usize;
        let record_len = number(bytes, 10, 2).ok_or_else(cut)? as usize;
        let code_page = *bytes.get(29).ok_or_else(cut)?;
        let bytes = bytes.get(..len).ok_or_else(cut)?;
        let described: Vec<&[u8]> = bytes
            .chunks_exact(STEP)
            .skip(1)
            .take_while(|field| !matches!(field.first(), Some(0x0D | 0)))
            .collect();
        if described.is_empty() {
            return Err(broken("the table has no fields"));
        }
        let plain: usize = described.iter().map(|field| length(field, false)).sum();
        // Clipper and FoxPro keep the high byte of a long text where numbers have their decimals.
        let long = plain + 1 != record_len;
        let mut fields = Vec::with_capacity(described.len());
        let (mut at, mut bit, mut null_flags) = (1, 0, None);
        for field in described {
            let span = at..at + length(field, long);
            at = span.end;
            let of_type = field.get(11).copied().unwrap_or(0);
            let flags = field.get(18).copied().unwrap_or(0);
            if of_type == b'0' {
                null_flags = Some(span);
                continue;
            }
            let is_foxpro = matches!(version, 0x30..=0x32);
            let mut next_bit = || {
                bit += 1;
                Some(bit - 1)
            };
            let length_bit =
                if is_foxpro && matches!(of_type, b'V' | b'Q') { next_bit() } else { None };
            let null_bit = if is_foxpro && flags & 2 != 0 { next_bit() } else { None };
            let name = field.get(..11).unwrap_or_default();
            let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
            fields.push(Described {
                name: name.trim_ascii_end().to_vec(),
                kind: kind(of_type, span.len()),
                span,
                null_bit,
                length_bit,
            });
        }
        let unassigned = record_len
            .checked_sub(at)
            .ok_or_else(|| broken("the fields of the table are longer than its records"))?;
        if fields.is_empty() {
            return Err(broken("the table has no fields"));
        }
        Ok(Self { version, records, len, record_len, code_page, fields, null_flags, unassigned })
    }
}

/// How many bytes the header has that begins so, if these bytes are those of a table.
///
/// Text never passes: the fourteenth to twenty-eighth bytes of a header hold a zero.
pub(in crate::record::read) fn header_len(first: &[u8]) -> Option<usize> {
    let version = *first.first()?;
    let is_known = VERSIONS.contains(&version) || matches!(version, 0x02 | 0x04 | 0x8C);
    let month_and_day = matches!(first.get(2..4)?, [0..=12, 0..=31]);
    let len = number(first, 8, 2)? as usize;
    let record_len = number(first, 10, 2)?;
    let of_type = *first.get(STEP + 11)?;
    let name = *first.get(STEP)?;
    let is_type = of_type.is_ascii_uppercase() || matches!(of_type, b'0' | b'+' | b'@');
    let has_field = matches!(version, 0x02 | 0x04 | 0x8C) || (is_type && name > b' ');
    let has_zero = first.get(12..28)?.contains(&0);
    (is_known && month_and_day && len > STEP * 2 && record_len > 1 && has_field && has_zero)
        .then_some(len)
}

/// A whole number of up to four bytes, the low byte first.
pub(super) fn number(bytes: &[u8], at: usize, len: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(len)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

fn length(field: &[u8], long: bool) -> usize {
    let length = field.get(16).copied().unwrap_or(0);
    let high = field.get(17).copied().unwrap_or(0);
    if long && field.get(11) == Some(&b'C') {
        usize::from(u16::from_le_bytes([length, high]))
    } else {
        usize::from(length)
    }
}

fn kind(of_type: u8, len: usize) -> Kind {
    match (of_type, len) {
        (b'C' | b'V', _) => Kind::Text,
        (b'N' | b'F', _) => Kind::Number,
        (b'D', 8) => Kind::Date,
        (b'L', 1) => Kind::Logical,
        (b'I', 4) => Kind::Integer,
        (b'B', 8) => Kind::Double,
        (b'Y', 8) => Kind::Currency,
        (b'T', 8) => Kind::Time,
        (b'M', 4 | 10) => Kind::Memo,
        (b'G' | b'P' | b'W', 4 | 10) | (b'B', 10) | (b'Q', _) => Kind::Object,
        _ => Kind::Unknown,
    }
}

fn unreadable(what: &str) -> Error {
    let message = format!("this is a table of {what}; save it as dBASE III, CSV or Parquet");
    Error::new(ErrorKind::UnknownFormat, message)
}
