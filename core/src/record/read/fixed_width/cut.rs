//! One record of fixed width becomes values, or is refused.

use std::borrow::Cow;
use std::ops::Range;

use super::super::Reason;
use super::super::source::line_end;
use super::has_nul;
use crate::record::{Layout, Padding, WidthUnit};
use crate::text::Encoding;

/// What is done with a record that is shorter than its layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Short {
    /// It was cut off.
    Refused,
    /// It is read if it ends where a field ends.
    AtFieldEnd,
    /// It is read: what is missing is blank.
    Filled,
}

/// Cuts records by a layout.
pub(super) struct Cutter {
    /// The fields that are wanted.
    wanted: Vec<Range<usize>>,
    /// All fields, wanted or not: a record may end behind one and not within.
    all: Vec<Range<usize>>,
    width: usize,
    /// Whether records have a stated length, behind whose fields anything may stand.
    is_stated: bool,
    unit: WidthUnit,
    padding: Padding,
    pub(super) short: Short,
}

/// What became of a record.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut<'r> {
    Whole(Values<'r>),
    Refused(Reason),
}

/// The values of a record, and the first that has a fault.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Values<'r> {
    pub(super) texts: Vec<Cow<'r, str>>,
    pub(super) fault: Option<(Reason, usize)>,
}

impl Cutter {
    /// A cutter for the fields of these names.
    pub(super) fn new(layout: &Layout, names: &[&str]) -> Self {
        let is_wanted = |name: &str| names.contains(&name);
        let fields = layout.fields();
        let spans = |wanted: bool| {
            fields
                .iter()
                .filter(move |field| !wanted || (!field.is_filler() && is_wanted(field.name())))
                .filter_map(crate::record::LayoutField::span)
                .collect::<Vec<_>>()
        };
        Self {
            wanted: spans(true),
            all: spans(false),
            width: layout.width().unwrap_or(0),
            is_stated: layout.record_length().is_some(),
            unit: layout.unit(),
            padding: layout.padding(),
            short: Short::Refused,
        }
    }

    /// Where the last field ends.
    pub(super) fn width(&self) -> Option<usize> {
        (self.width > 0).then_some(self.width)
    }

    /// What short lines are in a file that begins so: see [`TrailingBlanks::Found`](crate::record::TrailingBlanks).
    pub(super) fn short_lines_in(
        &self,
        sample: &[u8],
        is_whole: bool,
        encoding: Encoding,
    ) -> Short {
        let (mut lines, mut short, mut rest) = (0_usize, 0_usize, sample);
        while !rest.is_empty() {
            let Some(end) = line_end(rest).or(is_whole.then_some(rest.len())) else { break };
            let line = rest.get(..end).unwrap_or_default();
            if line.last().copied().is_some_and(is_blank) {
                return Short::Refused;
            }
            let width = match self.unit {
                WidthUnit::Bytes => line.len(),
                WidthUnit::Characters => encoding.decode_with_gaps(line).0.chars().count(),
            };
            lines += usize::from(!line.is_empty());
            short += usize::from(!line.is_empty() && width < self.width);
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        if short > 0 && short * 2 >= lines { Short::Filled } else { Short::AtFieldEnd }
    }

    /// The values of a record, or why it is none.
    pub(super) fn cut<'r>(&self, record: &'r [u8], encoding: Encoding) -> Cut<'r> {
        match self.unit {
            WidthUnit::Bytes => self.cut_bytes(record, encoding),
            WidthUnit::Characters => self.cut_characters(record, encoding),
        }
    }

    fn cut_bytes<'r>(&self, record: &'r [u8], encoding: Encoding) -> Cut<'r> {
        if let Some(beyond) = record.get(self.width..)
            && !self.is_stated
            && !beyond.iter().copied().all(is_blank)
        {
            return Cut::Refused(Reason::LineTooLong);
        }
        if record.len() < self.width {
            let end = record.len();
            let field = self.all.iter().find(|field| field.start < end && end < field.end);
            let part = field.and_then(|field| record.get(field.start..));
            let is_cut = part.is_some_and(|part| encoding.ends_within_character(part));
            if is_cut || !self.takes_short(record.last(), part.is_some()) {
                return Cut::Refused(Reason::CutRecord);
            }
        }
        let mut fault = None;
        let mut texts = Vec::with_capacity(self.wanted.len());
        for (column, field) in self.wanted.iter().enumerate() {
            let end = field.end.min(record.len());
            let bytes = trimmed(record.get(field.start..end).unwrap_or_default(), self.padding);
            let (text, gaps) = encoding.decode_with_gaps(bytes);
            note_fault(&mut fault, column, gaps > 0, has_nul(bytes));
            texts.push(text);
        }
        Cut::Whole(Values { texts, fault })
    }

    fn cut_characters<'r>(&self, record: &[u8], encoding: Encoding) -> Cut<'r> {
        let (text, _) = encoding.decode_with_gaps(record);
        // Where each character begins, and where the last ends.
        let mut places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let count = places.len();
        places.push(text.len());
        let between = |start: usize, end: usize| {
            let start = places.get(start.min(count)).copied().unwrap_or(text.len());
            let end = places.get(end.min(count)).copied().unwrap_or(text.len());
            text.get(start..end).unwrap_or_default()
        };
        if !between(self.width, count.max(self.width)).bytes().all(is_blank) {
            return Cut::Refused(Reason::LineTooLong);
        }
        if count < self.width {
            let is_within = self.all.iter().any(|field| field.start < count && count < field.end);
            let is_cut = encoding.ends_within_character(record);
            if is_cut || !self.takes_short(record.last(), is_within) {
                return Cut::Refused(Reason::CutRecord);
            }
        }
        let mut fault = None;
        let mut texts = Vec::with_capacity(self.wanted.len());
        for (column, field) in self.wanted.iter().enumerate() {
            let bytes = trimmed(between(field.start, field.end).as_bytes(), self.padding);
            let value = String::from_utf8_lossy(bytes).into_owned();
            let has_gap = value.contains(char::REPLACEMENT_CHARACTER);
            note_fault(&mut fault, column, has_gap, has_nul(bytes));
            texts.push(Cow::Owned(value));
        }
        Cut::Whole(Values { texts, fault })
    }

    /// Whether a record is read that ends before its layout does. One that ends with a blank is not: the program that
    /// wrote it kept its blanks.
    fn takes_short(&self, last: Option<&u8>, within_field: bool) -> bool {
        let keeps_blanks = last.copied().is_some_and(is_blank);
        match self.short {
            Short::Refused => false,
            Short::AtFieldEnd => !keeps_blanks && !within_field,
            Short::Filled => !keeps_blanks,
        }
    }
}

/// Notes the first value with a fault; undecodable bytes go before NUL characters.
fn note_fault(fault: &mut Option<(Reason, usize)>, column: usize, has_gap: bool, has_nul: bool) {
    if has_gap && !matches!(fault, Some((Reason::UndecodableBytes, _))) {
        *fault = Some((Reason::UndecodableBytes, column));
    } else if has_nul && fault.is_none() {
        *fault = Some((Reason::NulCharacter, column));
    }
}

/// Whether a byte is padding; programs in C padded with NUL.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | 0)
}

/// A value without its padding.
fn trimmed(mut value: &[u8], padding: Padding) -> &[u8] {
    if padding == Padding::None {
        return value;
    }
    while let [rest @ .., last] = value
        && is_blank(*last)
    {
        value = rest;
    }
    if padding == Padding::Both {
        while let [first, rest @ ..] = value
            && is_blank(*first)
        {
            value = rest;
        }
    }
    value
}
