//! An entry as it is stored: its texts as places in one string.

use super::generated::TEXT;

/// The parent of an entry that has none.
pub(super) const NONE: u16 = u16::MAX;

/// One entry.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) code: Span,
    pub(super) alternates: Span,
    pub(super) name_zh: Span,
    pub(super) name_en: Span,
    pub(super) note: Span,
    pub(super) parent: u16,
}

/// A part of the shared text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Span {
    start: u32,
    len: u16,
}

impl Span {
    pub(super) fn text(self) -> &'static str {
        let start = self.start as usize;
        TEXT.get(start..start + usize::from(self.len)).unwrap_or_default()
    }
}

/// A row in the order of the generated table.
#[expect(clippy::too_many_arguments, reason = "one argument for each field, in generated code")]
pub(super) const fn row(
    code: u32,
    code_len: u16,
    alternates: u32,
    alternates_len: u16,
    name_zh: u32,
    name_zh_len: u16,
    name_en: u32,
    name_en_len: u16,
    note: u32,
    note_len: u16,
    parent: u16,
) -> Row {
    Row {
        code: Span { start: code, len: code_len },
        alternates: Span { start: alternates, len: alternates_len },
        name_zh: Span { start: name_zh, len: name_zh_len },
        name_en: Span { start: name_en, len: name_en_len },
        note: Span { start: note, len: note_len },
        parent,
    }
}
