//! A record as it is stored: 24 bytes, its texts and links as places in shared arrays.

use super::generated::ROWS;

/// Years are kept in one byte, counted from here.
const YEAR_ZERO: u16 = 1900;

/// One dated record.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Row {
    pub(super) code: u32,
    /// First, so that the records of one code sort as they are stored.
    pub(super) class: u8,
    start: u8,
    /// Zero where the record is in force.
    end: u8,
    pub(super) level: u8,
    name: u16,
    name_len: u8,
    successors_len: u8,
    predecessors_len: u8,
    transfers_len: u8,
    pub(super) source: u8,
    pub(super) note: u8,
    successors: u16,
    predecessors: u16,
    transfers: u16,
}

/// A row in the order of the generated table.
#[expect(clippy::too_many_arguments, reason = "one argument for each field, in generated code")]
pub(super) const fn row(
    code: u32,
    level: u8,
    class: u8,
    start: u8,
    end: u8,
    name: u16,
    name_len: u8,
    successors: u16,
    successors_len: u8,
    predecessors: u16,
    predecessors_len: u8,
    transfers: u16,
    transfers_len: u8,
    source: u8,
    note: u8,
) -> Row {
    Row {
        code,
        class,
        start,
        end,
        level,
        name,
        name_len,
        successors_len,
        predecessors_len,
        transfers_len,
        source,
        note,
        successors,
        predecessors,
        transfers,
    }
}

impl Row {
    pub(super) const fn start_year(&self) -> u16 {
        YEAR_ZERO + self.start as u16
    }

    pub(super) const fn end_year(&self) -> Option<u16> {
        if self.end == 0 { None } else { Some(YEAR_ZERO + self.end as u16) }
    }

    /// Whether the record stands in the list of a year's end.
    pub(super) fn in_force(&self, year: u16) -> bool {
        self.start_year() <= year && self.end_year().is_none_or(|end| year < end)
    }

    pub(super) fn name(&self) -> &'static str {
        let start = usize::from(self.name);
        super::generated::NAMES.get(start..start + usize::from(self.name_len)).unwrap_or_default()
    }

    pub(super) fn successors(&self) -> &'static [u16] {
        slice(&super::generated::LINKS, self.successors, self.successors_len)
    }

    pub(super) fn predecessors(&self) -> &'static [u16] {
        slice(&super::generated::LINKS, self.predecessors, self.predecessors_len)
    }

    pub(super) fn transfers(&self) -> &'static [(u16, u16)] {
        slice(&super::generated::TRANSFERS, self.transfers, self.transfers_len)
    }
}

fn slice<T>(all: &'static [T], start: u16, len: u8) -> &'static [T] {
    let start = usize::from(start);
    all.get(start..start + usize::from(len)).unwrap_or_default()
}

/// For every first four digits, where the records at or above them begin.
static FIRST: [u16; 10_001] = first_positions();

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn first_positions() -> [u16; 10_001] {
    let mut first = [ROWS.len() as u16; 10_001];
    let mut position = ROWS.len();
    let mut prefix = 10_000;
    while prefix > 0 {
        prefix -= 1;
        while position > 0 && ROWS[position - 1].code / 100 >= prefix as u32 {
            position -= 1;
        }
        first[prefix] = position as u16;
    }
    first
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
    let position = |prefix: u32| FIRST.get(prefix as usize).map_or(ROWS.len(), |&at| at.into());
    ROWS.get(position(from)..position(to)).unwrap_or_default()
}

/// The number of places in [`PLACES`]: more than twice as many as there are codes.
const PLACE_COUNT: usize = 1 << PLACE_BITS;
const PLACE_BITS: u32 = 14;

/// For every code where its records begin, found by its hash; [`NO_PLACE`] where there is none.
///
/// A check of an identity number asks for one code out of all, in no order: a search by halves
/// goes wrong at every other step, this goes straight there.
static PLACES: [u16; PLACE_COUNT] = places();

const NO_PLACE: u16 = u16::MAX;

const fn hash(code: u32) -> usize {
    (code.wrapping_mul(0x9E37_79B1) >> (u32::BITS - PLACE_BITS)) as usize
}

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn places() -> [u16; PLACE_COUNT] {
    let mut places = [NO_PLACE; PLACE_COUNT];
    let mut at = 0;
    while at < ROWS.len() {
        if at == 0 || ROWS[at - 1].code != ROWS[at].code {
            let mut place = hash(ROWS[at].code);
            while places[place] != NO_PLACE {
                place = (place + 1) % PLACE_COUNT;
            }
            places[place] = at as u16;
        }
        at += 1;
    }
    places
}

/// The records of one code, official ones first.
#[inline]
pub(super) fn with_code(code: u32) -> &'static [Row] {
    let mut place = hash(code);
    while let Some(&at) = PLACES.get(place % PLACE_COUNT)
        && at != NO_PLACE
    {
        let rows = ROWS.get(usize::from(at)..).unwrap_or_default();
        if rows.first().is_some_and(|row| row.code == code) {
            // A code has four records at most, so that a search would cost more than it saves.
            let len = rows.iter().take_while(|row| row.code == code).count();
            return rows.get(..len).unwrap_or_default();
        }
        place += 1;
    }
    &[]
}

/// The records that gave a part of their area to the code, with the years.
pub(super) fn received(code: u32) -> impl Iterator<Item = (&'static Row, u16)> {
    let all = &super::generated::RECEIVED;
    let start = all.partition_point(|&(to, ..)| to < code);
    all.iter()
        .skip(start)
        .take_while(move |&&(to, ..)| to == code)
        .filter_map(|&(_, from, year)| at(from).map(|row| (row, year)))
}

/// All records.
pub(super) fn all() -> &'static [Row] {
    &ROWS
}

/// The record at a place that a link names.
pub(super) fn at(place: u16) -> Option<&'static Row> {
    ROWS.get(usize::from(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_small() {
        assert_eq!(size_of::<Row>(), 24);
    }

    #[test]
    fn the_index_finds_what_a_scan_finds() {
        for code in (0..1_000_000).step_by(7).chain(all().iter().map(|row| row.code)) {
            let scanned = ROWS.partition_point(|row| row.code < code);
            let found = with_code(code);
            let expected = ROWS[scanned..].iter().take_while(|row| row.code == code);
            assert!(found.iter().eq(expected), "{code}");
        }
    }
}
