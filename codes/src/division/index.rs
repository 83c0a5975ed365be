//! Where the records of a code are, and the years in which it was in force, by its digits.
//!
//! A check of an identity number asks for one code out of thousands, in no order: the first four
//! digits lead to a place in a table, which with the last two added is the slot of the code. The
//! slots of all first four digits are laid into each other's gaps, so that a slot must be asked
//! whose it is.

use super::generated::{BASES, ROWS};
use super::row::Row;

/// The number of slots: wherever a place is, its last two digits lead to one.
const SLOT_COUNT: usize = slot_count();

/// For every first four digits their place; that of digits without codes leads to slots of others.
static PLACES: [u16; 10_000] = places();

static SLOTS: [Slot; SLOT_COUNT] = slots().0;

/// For every slot where the records of its code begin.
static FIRST_ROWS: [u16; SLOT_COUNT] = slots().1;

/// What is asked of a code in every number.
#[derive(Clone, Copy)]
struct Slot {
    /// The first four digits of the code; none if the slot is free.
    first_four: u16,
    span: Span,
}

impl Slot {
    const FREE: Self = Self { first_four: u16::MAX, span: Span::EMPTY };
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

    /// Whether [`has`](Self::has) or [`is_certainly_before`](Self::is_certainly_before) holds, in
    /// one comparison: births come in no order of years, and a branch would be guessed wrong.
    #[inline]
    pub(super) const fn has_or_is_certainly_before(self, year: u16) -> bool {
        let alone = (self.0 >> 12).wrapping_neg();
        // Where no other list has the code, every year before its end will do.
        let from = self.0 & Self::YEARS & !alone;
        let end = self.0 >> 6 & Self::YEARS;
        // No span begins in 1980, so that this year can stand for all before it.
        year.saturating_sub(Self::ZERO).wrapping_sub(from) < end.wrapping_sub(from)
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

/// The years of a code; none if it has no records.
#[inline]
pub(super) fn span(code: u32) -> Option<Span> {
    span_of_digits(u16::try_from(code / 100).ok()?, (code % 100) as u8)
}

/// The years of the code of these digits; none if it has no records.
#[inline]
pub(super) fn span_of_digits(first_four: u16, last_two: u8) -> Option<Span> {
    slot(first_four, last_two).map(|(_, slot)| slot.span)
}

#[inline]
fn slot(first_four: u16, last_two: u8) -> Option<(usize, Slot)> {
    let at = usize::from(*PLACES.get(usize::from(first_four))?) + usize::from(last_two);
    let slot = *SLOTS.get(at)?;
    (slot.first_four == first_four).then_some((at, slot))
}

/// The records of one code, official ones first.
pub(super) fn with_code(code: u32) -> &'static [Row] {
    let rows = || {
        let (slot, _) = slot(u16::try_from(code / 100).ok()?, (code % 100) as u8)?;
        let rows = ROWS.get(usize::from(*FIRST_ROWS.get(slot)?)..)?;
        // A code has four records at most, so that a search would cost more than it saves.
        rows.get(..rows.iter().take_while(|row| row.code == code).count())
    };
    rows().unwrap_or_default()
}

/// The records whose codes begin with four digits, by code, class and first year.
pub(super) fn with_first_four(prefix: u32) -> &'static [Row] {
    between(prefix * 100, (prefix + 1) * 100)
}

/// The records whose codes begin with two digits.
pub(super) fn with_first_two(prefix: u32) -> &'static [Row] {
    between(prefix * 10_000, (prefix + 1) * 10_000)
}

fn between(from: u32, to: u32) -> &'static [Row] {
    let first = |code: u32| ROWS.partition_point(|row| row.code < code);
    ROWS.get(first(from)..first(to)).unwrap_or_default()
}

const fn begins_code(at: usize) -> bool {
    at == 0 || ROWS[at - 1].code != ROWS[at].code
}

const fn slot_count() -> usize {
    let (mut last, mut at) = (0, 0);
    while at < BASES.len() {
        if BASES[at].1 > last {
            last = BASES[at].1;
        }
        at += 1;
    }
    last as usize + 100
}

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn places() -> [u16; 10_000] {
    let mut places = [0; 10_000];
    let mut at = 0;
    while at < BASES.len() {
        places[BASES[at].0 as usize] = BASES[at].1;
        at += 1;
    }
    places
}

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn slots() -> ([Slot; SLOT_COUNT], [u16; SLOT_COUNT]) {
    let places = places();
    let mut slots = [Slot::FREE; SLOT_COUNT];
    let mut rows = [0; SLOT_COUNT];
    let mut at = 0;
    while at < ROWS.len() {
        if begins_code(at) {
            let (first_four, last_two) = (ROWS[at].code / 100, ROWS[at].code % 100);
            let slot = places[first_four as usize] as usize + last_two as usize;
            assert!(slots[slot].first_four == Slot::FREE.first_four, "two codes in one slot");
            slots[slot] = Slot { first_four: first_four as u16, span: Span::of(at) };
            rows[slot] = at as u16;
        }
        at += 1;
    }
    (slots, rows)
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
