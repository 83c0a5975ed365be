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

    /// Whether the record is of the curated history.
    pub(super) const fn is_official(&self) -> bool {
        self.class == super::RecordClass::Official as u8
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
}
