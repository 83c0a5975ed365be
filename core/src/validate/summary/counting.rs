//! The counting of records and findings.

use renkou_codes::DivisionCode;

use super::Summary;
use crate::date::PartialDate;
use crate::validate::rule::RuleIndex;
use crate::validate::severity::Severity;

impl Summary {
    /// Counts the records in which items are asked for, one bit for each.
    pub(in crate::validate) fn count_asked(&mut self, items: u128, records: u64) {
        match self.asked.iter_mut().find(|(known, _)| *known == items) {
            Some((_, count)) => *count += records,
            None => self.asked.push((items, records)),
        }
    }

    /// Counts the records that have no value of an item, beside those that are counted one by one.
    #[cfg(feature = "arrow")]
    pub(in crate::validate) fn count_missing(&mut self, place: usize, records: u64) {
        if let Some(count) = self.missing.get_mut(place) {
            *count += records;
        }
    }

    pub(in crate::validate) fn count_finding(&mut self, rule: RuleIndex, severity: Severity) {
        if let Some(counted) = self.by_rule.get_mut(rule.place()) {
            counted.count += 1;
            counted.severity = severity;
        }
    }

    /// Counts a record: which items are missing, which have errors, what its heaviest finding is.
    pub(in crate::validate) fn count_record(&mut self, record: &RecordCounts) {
        self.records += 1;
        if record.missing != 0 {
            count_bits(&mut self.missing, record.missing);
        }
        if record.faulty != 0 {
            count_bits(&mut self.faulty, record.faulty);
        }
        let heaviest = record.heaviest.map(|severity| severity as usize - 1);
        if let Some(count) = heaviest.and_then(|place| self.by_severity.get_mut(place)) {
            *count += 1;
        }
        if record.has_division {
            // Few divisions are new.
            if let Some(count) = self.divisions.get_mut(&record.division) {
                count.count(record.heaviest);
            } else {
                self.divisions.entry(record.division).or_default().count(record.heaviest);
            }
        }
        if let Some(birth) = record.birth {
            self.heaping.count(birth);
        }
    }

    /// Moves a record that was counted to those whose heaviest finding has a greater severity.
    pub(in crate::validate) fn count_heavier(
        &mut self,
        counted: &RecordCounts,
        severity: Severity,
    ) {
        let place = |severity: Severity| severity as usize - 1;
        let before = counted.heaviest;
        if let Some(count) = before.and_then(|before| self.by_severity.get_mut(place(before))) {
            *count = count.saturating_sub(1);
        }
        if let Some(count) = self.by_severity.get_mut(place(severity)) {
            *count += 1;
        }
        let division = counted.has_division.then(|| self.divisions.get_mut(&counted.division));
        if let Some(count) = division.flatten() {
            if let Some(before) = before {
                let count = count.at(before);
                *count = count.saturating_sub(1);
            }
            *count.at(severity) += 1;
        }
    }

    /// Counts an error on an item of a record that had none on it.
    pub(in crate::validate) fn count_fault(&mut self, place: usize) {
        if let Some(count) = self.faulty.get_mut(place) {
            *count += 1;
        }
    }
}

/// What a summary counts of one record.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::validate) struct RecordCounts {
    /// One bit for each item that was asked for and has no value, where that is not counted by itself.
    pub(in crate::validate) missing: u128,
    /// One bit for each item with an error.
    pub(in crate::validate) faulty: u128,
    pub(in crate::validate) heaviest: Option<Severity>,
    /// Whether it is counted by its division.
    pub(in crate::validate) has_division: bool,
    /// The first six digits of the division code, if they are digits.
    pub(in crate::validate) division: Option<DivisionCode>,
    pub(in crate::validate) birth: Option<PartialDate>,
}

fn count_bits(counts: &mut [u64], mut bits: u128) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count += 1;
        }
        bits &= bits - 1;
    }
}
