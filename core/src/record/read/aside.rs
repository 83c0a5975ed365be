//! Rows that could not be read, or not wholly: counted, and handed on with their raw bytes.

use std::fmt;

/// Why a row was set aside (搁置原因).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The row has fewer fields than the file has columns.
    TooFewFields,
    /// The row has more fields than the file has columns.
    TooManyFields,
    /// The line is longer than allowed, or than its layout.
    LineTooLong,
    /// A quote is opened in the line and never closed.
    UnclosedQuote,
    /// Some bytes are not characters; the row is kept, with U+FFFD in their place.
    UndecodableBytes,
    /// A value holds a NUL character; the row is kept as it is.
    NulCharacter,
    /// The record ends within a field or a character, or before its last field: it was cut off.
    CutRecord,
    /// The record is marked as deleted.
    Deleted,
    /// The record has a mark that says neither that it is deleted nor that it is not.
    UnknownMark,
    /// A value in bytes, or of an unknown type, has no text; the row is kept without it.
    UnreadableValue,
    /// A long text is not in its memo file; the row is kept without it.
    MemoMissing,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 11] = [
        Self::TooFewFields,
        Self::TooManyFields,
        Self::LineTooLong,
        Self::UnclosedQuote,
        Self::UndecodableBytes,
        Self::NulCharacter,
        Self::CutRecord,
        Self::Deleted,
        Self::UnknownMark,
        Self::UnreadableValue,
        Self::MemoMissing,
    ];

    /// The stable name: `too_few_fields` and so on.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooFewFields => "too_few_fields",
            Self::TooManyFields => "too_many_fields",
            Self::LineTooLong => "line_too_long",
            Self::UnclosedQuote => "unclosed_quote",
            Self::UndecodableBytes => "undecodable_bytes",
            Self::NulCharacter => "nul_character",
            Self::CutRecord => "cut_record",
            Self::Deleted => "deleted",
            Self::UnknownMark => "unknown_mark",
            Self::UnreadableValue => "unreadable_value",
            Self::MemoMissing => "memo_missing",
        }
    }

    /// The reason in English words.
    pub fn text_en(self) -> &'static str {
        match self {
            Self::TooFewFields => "fewer fields than columns",
            Self::TooManyFields => "more fields than columns",
            Self::LineTooLong => "line longer than allowed",
            Self::UnclosedQuote => "quote never closed",
            Self::UndecodableBytes => "undecodable bytes (row kept)",
            Self::NulCharacter => "NUL character (row kept)",
            Self::CutRecord => "record cut off",
            Self::Deleted => "record marked as deleted",
            Self::UnknownMark => "record with an unknown mark of deletion",
            Self::UnreadableValue => "value without text (row kept)",
            Self::MemoMissing => "memo not found (row kept)",
        }
    }

    /// The reason in Chinese words.
    pub fn text_zh(self) -> &'static str {
        match self {
            Self::TooFewFields => "字段数少于列数",
            Self::TooManyFields => "字段数多于列数",
            Self::LineTooLong => "行过长",
            Self::UnclosedQuote => "引号未闭合",
            Self::UndecodableBytes => "含无法解码的字节(保留该行)",
            Self::NulCharacter => "含空字符(保留该行)",
            Self::CutRecord => "记录不完整",
            Self::Deleted => "记录带删除标记",
            Self::UnknownMark => "记录的删除标记无法识别",
            Self::UnreadableValue => "值无法读为文本(保留该行)",
            Self::MemoMissing => "缺少备注内容(保留该行)",
        }
    }

    /// Whether the row is read all the same, and only noted.
    pub fn keeps_row(self) -> bool {
        matches!(
            self,
            Self::UndecodableBytes | Self::NulCharacter | Self::UnreadableValue | Self::MemoMissing
        )
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How many rows were set aside, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SetAside {
    counts: [u64; Reason::ALL.len()],
}

impl SetAside {
    /// How many rows were set aside for this reason.
    pub fn count(&self, reason: Reason) -> u64 {
        self.counts.get(reason as usize).copied().unwrap_or(0)
    }

    /// The reasons that occurred, with how often.
    pub fn iter(&self) -> impl Iterator<Item = (Reason, u64)> + '_ {
        Reason::ALL.into_iter().zip(self.counts).filter(|&(_, count)| count > 0)
    }

    /// How many rows could not be read.
    pub fn lost(&self) -> u64 {
        self.iter().filter(|(reason, _)| !reason.keeps_row()).map(|(_, count)| count).sum()
    }

    /// How many rows were read although something was wrong with them.
    pub fn kept(&self) -> u64 {
        self.iter().filter(|(reason, _)| reason.keeps_row()).map(|(_, count)| count).sum()
    }

    /// Whether every row was read without a fault.
    pub fn is_empty(&self) -> bool {
        self.counts.iter().all(|&count| count == 0)
    }

    pub(super) fn add(&mut self, reason: Reason) {
        if let Some(count) = self.counts.get_mut(reason as usize) {
            *count += 1;
        }
    }
}

/// A row that was set aside: where it stood, why, and the bytes as they were.
#[derive(Clone, PartialEq, Eq)]
pub struct AsideRow {
    pub(super) row: u64,
    pub(super) reason: Reason,
    pub(super) column: Option<String>,
    pub(super) fields: Option<usize>,
    pub(super) bytes: Vec<u8>,
    pub(super) len: u64,
}

impl AsideRow {
    /// The number of the row in its file, from 1.
    pub fn row(&self) -> u64 {
        self.row
    }

    /// Why it was set aside.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The first column with the fault, where the fault lies in one column.
    pub fn column(&self) -> Option<&str> {
        self.column.as_deref()
    }

    /// How many fields the row has, where that is the fault.
    pub fn fields(&self) -> Option<usize> {
        self.fields
    }

    /// The bytes of the row without its line end; only the first part of a line that is too long.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes the row has, which may be more than [`Self::bytes`] holds.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether the row has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// Says where and why; the bytes are somebody's record.
impl fmt::Debug for AsideRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsideRow")
            .field("row", &self.row)
            .field("reason", &self.reason)
            .field("column", &self.column)
            .field("fields", &self.fields)
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}
