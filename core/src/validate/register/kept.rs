//! What a record was found to be alone, and what findings across records change of it.

use std::cell::Cell;

use renkou_codes::DivisionCode;

use crate::validate::findings::Findings;
use crate::validate::rule::RuleIndex;
use crate::validate::severity::Severity;
use crate::validate::summary::RecordCounts;
use crate::validate::validator::Validator;

/// No code of six digits.
const NO_DIVISION: u32 = u32::MAX;

/// Where a record stands, and how it was counted when it was checked alone: 16 bytes.
pub(super) struct Kept {
    pub(super) row: u64,
    /// Six digits, or [`NO_DIVISION`].
    division: u32,
    heaviest: Cell<Option<Severity>>,
    /// One bit for each item that can be reported and has an error.
    faulty: Cell<u8>,
    has_division: bool,
}

impl Kept {
    /// What is kept of a record's counts; of its items only those that can be reported later.
    pub(super) fn of(row: u64, counts: &RecordCounts, reported: &[usize]) -> Self {
        let faulty = reported.iter().enumerate().fold(0, |bits, (bit, place)| {
            bits | u8::from(counts.faulty >> place & 1 == 1).checked_shl(bit as u32).unwrap_or(0)
        });
        Self {
            row,
            division: counts.division.map_or(NO_DIVISION, DivisionCode::number),
            heaviest: Cell::new(counts.heaviest),
            faulty: Cell::new(faulty),
            has_division: counts.has_division,
        }
    }

    /// The first six digits of the code of registration, if they are digits.
    pub(super) const fn division(&self) -> Option<DivisionCode> {
        DivisionCode::new(self.division)
    }
}

/// Where findings go.
pub(super) struct Report<'a> {
    pub(super) validator: &'a Validator,
    pub(super) findings: &'a mut Findings,
    /// The items that can be reported.
    pub(super) reported: &'static [usize],
}

impl Report<'_> {
    /// Notes how many values an item has, and how many different ones.
    pub(super) fn count_distinct(&mut self, item: usize, values: u64, distinct: u64) {
        if self.validator.is_present(item) {
            self.findings.summary.count_distinct(item, values, distinct);
        }
    }

    /// Reports that a record breaks a rule, by the number of the other record.
    pub(super) fn report(&mut self, rule: RuleIndex, item: usize, record: &Kept, other: &Kept) {
        use std::fmt::Write as _;

        let Some(severity) = self.validator.severity(rule) else { return };
        self.findings.summary.count_finding(rule, severity);
        self.count_anew(record, item, severity);
        self.findings.push(record.row, rule, item, severity, |evidence| {
            if other.row != record.row {
                let _ = write!(evidence, "row {}", other.row);
            }
        });
    }

    /// Moves a record to the counts in which it stands with one finding more.
    fn count_anew(&mut self, record: &Kept, item: usize, severity: Severity) {
        let before = record.heaviest.get();
        if before < Some(severity) {
            let counted = RecordCounts {
                heaviest: before,
                has_division: record.has_division,
                division: record.division(),
                ..RecordCounts::default()
            };
            self.findings.summary.count_heavier(&counted, severity);
            record.heaviest.set(Some(severity));
        }
        let place = self.reported.iter().position(|reported| *reported == item);
        let bit = place.and_then(|place| 1_u8.checked_shl(place as u32)).unwrap_or(0);
        if severity == Severity::Error && record.faulty.get() & bit == 0 {
            self.findings.summary.count_fault(item);
            record.faulty.set(record.faulty.get() | bit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_takes_the_bytes_that_are_stated() {
        assert_eq!(size_of::<Kept>(), 16);
    }
}
