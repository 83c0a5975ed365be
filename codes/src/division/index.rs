//! Where the records of a code are, and the years in which it was in force, by its digits.
//!
//! A check of an identity number asks for one code out of thousands, in no order: the first four
//! digits lead to a prefecture, the last two to a slot in it. Within a prefecture the numbers below 60 and those
//! from 60 on lie close together, so that slots are kept for these two ranges only.

use super::generated::ROWS;
use super::row::Row;

/// The first number of the second range of a prefecture.
const SECOND_RANGE: u8 = 60;

/// The number of first four digits with records.
const PREFIX_COUNT: usize = prefix_count();

/// The number of slots of all prefectures.
const SLOT_COUNT: usize = slot_count();

/// In [`PREFIXES`]: there are records that begin with these digits.
const PRESENT: u16 = 1 << 15;

/// For every first four digits how many with records there are below them, and whether they have any.
static PREFIXES: [u16; 10_001] = prefixes();

/// For every prefix where its records begin.
static FIRST_ROWS: [u16; PREFIX_COUNT + 1] = first_rows();

/// For every prefix its two ranges.
static RANGES: [Ranges; PREFIX_COUNT] = ranges();

/// For every slot where the records of its code begin, counted from those of the prefix.
static OFFSETS: [u8; SLOT_COUNT] = slots().0;

/// For every slot the years of its code.
static SPANS: [Span; SLOT_COUNT] = slots().1;

/// In [`OFFSETS`]: the code has no records.
const NO_ROW: u8 = u8::MAX;

/// The numbers of a prefecture that have slots.
#[derive(Clone, Copy)]
struct Ranges {
    /// The slot of the first number; the second range follows the first.
    slot: u16,
    first: u8,
    first_len: u8,
    second: u8,
    second_len: u8,
}

impl Ranges {
    #[inline]
    const fn slot(self, last: u8) -> Option<usize> {
        let (from, len, skipped) = if last < SECOND_RANGE {
            (self.first, self.first_len, 0)
        } else {
            (self.second, self.second_len, self.first_len)
        };
        let offset = last.wrapping_sub(from);
        if offset < len {
            Some(self.slot as usize + skipped as usize + offset as usize)
        } else {
            None
        }
    }
}

/// The first unbroken run of years in which the curated history has a code, in two bytes.
///
/// It answers most questions alone; where it does not, the records are asked.
#[derive(Clone, Copy)]
pub(super) struct Span(u16);

impl Span {
    /// Years are kept in six bits, counted from here.
    const ZERO: u16 = 1980;
    const YEARS: u16 = 0x3F;
    /// No year of it is known.
    const EMPTY: Self = Self(0);

    /// The span of the records of one code, which begin at a place in the table.
    const fn of(first: usize) -> Self {
        let code = ROWS[first].code;
        let (mut start, mut end) = (0, 0);
        let mut alone = 1;
        let mut at = first;
        while at < ROWS.len() && ROWS[at].code == code {
            let row = &ROWS[at];
            let row_end = match row.end_year() {
                Some(year) => year - Self::ZERO,
                None => Self::YEARS,
            };
            if !row.is_official() {
                alone = 0;
            } else if start == 0 {
                (start, end) = (row.start_year() - Self::ZERO, row_end);
            } else if row.start_year() - Self::ZERO == end {
                end = row_end;
            }
            at += 1;
        }
        if start == 0 { Self::EMPTY } else { Self(start | end << 6 | alone << 12) }
    }

    /// Whether the code was in force at the end of a year; false also where only records can tell.
    #[inline]
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "years come in no order: a branch is guessed wrong"
    )]
    pub(super) const fn has(self, year: u16) -> bool {
        let year = year.wrapping_sub(Self::ZERO);
        (self.0 & Self::YEARS <= year) & (year < self.0 >> 6 & Self::YEARS)
    }

    /// The first year.
    #[inline]
    pub(super) const fn start(self) -> u16 {
        Self::ZERO + (self.0 & Self::YEARS)
    }

    /// Whether the code comes later, and no list of any kind has it in a year.
    #[inline]
    pub(super) const fn is_certainly_before(self, year: u16) -> bool {
        (self.0 >> 12 == 1) & (year < self.start())
    }
}

#[inline]
fn place(code: u32) -> Option<(usize, usize)> {
    let entry = *PREFIXES.get((code / 100) as usize)?;
    if entry & PRESENT == 0 {
        return None;
    }
    let prefix = usize::from(entry & !PRESENT);
    Some((prefix, RANGES.get(prefix)?.slot((code % 100) as u8)?))
}

/// The years of a code; none if it has no records.
#[inline]
pub(super) fn span(code: u32) -> Option<Span> {
    SPANS.get(place(code)?.1).copied()
}

/// The records of one code, official ones first.
pub(super) fn with_code(code: u32) -> &'static [Row] {
    let rows = || {
        let (prefix, slot) = place(code)?;
        let offset = *OFFSETS.get(slot).filter(|offset| **offset != NO_ROW)?;
        let rows = ROWS.get(usize::from(*FIRST_ROWS.get(prefix)?) + usize::from(offset)..)?;
        // A code has four records at most, so that a search would cost more than it saves.
        rows.get(..rows.iter().take_while(|row| row.code == code).count())
    };
    rows().unwrap_or_default()
}

/// The records whose codes begin with four digits, by code, class and first year.
pub(super) fn with_first_four(prefix: u32) -> &'static [Row] {
    between(prefix, prefix + 1)
}

/// The records whose codes begin with two digits.
pub(super) fn with_first_two(prefix: u32) -> &'static [Row] {
    between(prefix * 100, prefix * 100 + 100)
}

fn between(from: u32, to: u32) -> &'static [Row] {
    let first = |prefix: u32| {
        let prefix = PREFIXES.get(prefix as usize).map_or(PREFIX_COUNT, |&n| (n & !PRESENT).into());
        FIRST_ROWS.get(prefix).map_or(ROWS.len(), |&at| at.into())
    };
    ROWS.get(first(from)..first(to)).unwrap_or_default()
}

const fn begins_prefix(at: usize) -> bool {
    at == 0 || ROWS[at - 1].code / 100 != ROWS[at].code / 100
}

const fn begins_code(at: usize) -> bool {
    at == 0 || ROWS[at - 1].code != ROWS[at].code
}

const fn prefix_count() -> usize {
    let (mut count, mut at) = (0, 0);
    while at < ROWS.len() {
        count += begins_prefix(at) as usize;
        at += 1;
    }
    count
}

const fn first_rows() -> [u16; PREFIX_COUNT + 1] {
    let mut first = [ROWS.len() as u16; PREFIX_COUNT + 1];
    let (mut prefix, mut at) = (0, 0);
    while at < ROWS.len() {
        if begins_prefix(at) {
            first[prefix] = at as u16;
            prefix += 1;
        }
        at += 1;
    }
    first
}

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn prefixes() -> [u16; 10_001] {
    let first = first_rows();
    let mut prefixes = [PREFIX_COUNT as u16; 10_001];
    let (mut prefix, mut digits) = (0, 0);
    while digits < prefixes.len() {
        prefixes[digits] = prefix as u16;
        if prefix < PREFIX_COUNT && ROWS[first[prefix] as usize].code / 100 == digits as u32 {
            prefixes[digits] |= PRESENT;
            prefix += 1;
        }
        digits += 1;
    }
    prefixes
}

const fn ranges() -> [Ranges; PREFIX_COUNT] {
    let first = first_rows();
    let mut ranges =
        [Ranges { slot: 0, first: 0, first_len: 0, second: 0, second_len: 0 }; PREFIX_COUNT];
    let (mut prefix, mut slot) = (0, 0);
    while prefix < PREFIX_COUNT {
        let own = &mut ranges[prefix];
        own.slot = slot;
        let mut at = first[prefix];
        while at < first[prefix + 1] {
            let last = (ROWS[at as usize].code % 100) as u8;
            if last < SECOND_RANGE {
                if own.first_len == 0 {
                    own.first = last;
                }
                own.first_len = last - own.first + 1;
            } else {
                if own.second_len == 0 {
                    own.second = last;
                }
                own.second_len = last - own.second + 1;
            }
            at += 1;
        }
        slot += own.first_len as u16 + own.second_len as u16;
        prefix += 1;
    }
    ranges
}

const fn slot_count() -> usize {
    let last = ranges()[PREFIX_COUNT - 1];
    last.slot as usize + last.first_len as usize + last.second_len as usize
}

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn slots() -> ([u8; SLOT_COUNT], [Span; SLOT_COUNT]) {
    let (first, ranges) = (first_rows(), ranges());
    let mut offsets = [NO_ROW; SLOT_COUNT];
    let mut spans = [Span::EMPTY; SLOT_COUNT];
    let mut prefix = 0;
    while prefix < PREFIX_COUNT {
        let mut at = first[prefix] as usize;
        while at < first[prefix + 1] as usize {
            if begins_code(at) {
                let offset = at - first[prefix] as usize;
                assert!(offset < NO_ROW as usize);
                if let Some(slot) = ranges[prefix].slot((ROWS[at].code % 100) as u8) {
                    offsets[slot] = offset as u8;
                    spans[slot] = Span::of(at);
                }
            }
            at += 1;
        }
        prefix += 1;
    }
    (offsets, spans)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_finds_what_a_scan_finds() {
        for code in (0..1_000_000).step_by(7).chain(ROWS.iter().map(|row| row.code)) {
            let scanned = ROWS.partition_point(|row| row.code < code);
            let found = with_code(code);
            let expected = ROWS[scanned..].iter().take_while(|row| row.code == code);
            assert!(found.iter().eq(expected), "{code}");
        }
        for prefix in 0..10_000 {
            let expected = ROWS.iter().filter(|row| row.code / 100 == prefix).count();
            assert_eq!(with_first_four(prefix).len(), expected, "{prefix}");
        }
    }

    #[test]
    fn spans_say_what_the_records_say() {
        let mut answered = 0;
        for row in &ROWS {
            let records = with_code(row.code);
            let Some(span) = span(row.code) else { panic!("{}", row.code) };
            for year in 1850..2060 {
                let official = |row: &&Row| row.is_official() && row.in_force(year);
                if span.has(year) {
                    assert!(records.iter().any(|row| official(&row)), "{} {year}", row.code);
                    answered += 1;
                }
                if span.is_certainly_before(year) {
                    assert!(year < span.start());
                    assert!(!records.iter().any(|row| row.in_force(year)), "{} {year}", row.code);
                    answered += 1;
                }
            }
        }
        assert!(answered > ROWS.len() * 100);
    }
}
