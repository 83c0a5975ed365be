//! A record while it is being checked.

use std::fmt::Write as _;

use renkou_codes::CodeState;

use super::findings::Findings;
use super::rule::RuleIndex;
use super::summary::RecordCounts;
use super::validator::Validator;
use crate::date::PartialDate;
use crate::identity::{self, Checked};

/// The most items a data set can have here.
pub(super) const CAPACITY: usize = 96;

/// The values of a record and what is read of them, in the order of the data set's items.
pub(super) struct Items<'v> {
    /// The texts as bytes, which they are compared and read as.
    pub(super) texts: [&'v [u8]; CAPACITY],
    /// One bit for each item that is yet to be read.
    pub(super) open: u128,
    pub(super) dates: [Option<PartialDate>; CAPACITY],
    /// The keys of codes, zero for none; see [`super::code_set::key`].
    pub(super) codes: [u16; CAPACITY],
    /// The check of the person's own number.
    pub(super) number: Option<Checked>,
    /// The first six digits of a division code that was found to be in force.
    #[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "asked where columns are read"))]
    pub(super) county: Option<[u8; 6]>,
}

impl Items<'_> {
    /// No values.
    pub(super) const NONE: Self = Self {
        texts: [b""; CAPACITY],
        open: 0,
        dates: [None; CAPACITY],
        codes: [0; CAPACITY],
        number: None,
        county: None,
    };
}

/// A record, what was read out of it so far, and where findings on it go.
pub(super) struct Record<'a, 'v> {
    pub(super) validator: &'a Validator,
    row: u64,
    items: &'a mut Items<'v>,
    findings: &'a mut Findings,
    pub(super) counts: RecordCounts,
}

impl<'a, 'v> Record<'a, 'v> {
    /// A record to be checked; what is read of the values is changed in their place.
    #[inline]
    pub(super) fn new(
        validator: &'a Validator,
        row: u64,
        items: &'a mut Items<'v>,
        findings: &'a mut Findings,
    ) -> Self {
        Self { validator, row, items, findings, counts: RecordCounts::default() }
    }

    /// The value at a place, without the blanks around it once its structure was checked.
    pub(super) fn text(&self, place: usize) -> &'v str {
        str::from_utf8(self.bytes(place)).unwrap_or_default()
    }

    /// The bytes of [`text`](Self::text).
    pub(super) fn bytes(&self, place: usize) -> &'v [u8] {
        self.items.texts.get(place).copied().unwrap_or_default()
    }

    pub(super) fn set_text(&mut self, place: usize, text: &'v str) {
        if let Some(value) = self.items.texts.get_mut(place) {
            *value = text.as_bytes();
        }
    }

    /// One bit for each item that is yet to be read.
    pub(super) const fn open(&self) -> u128 {
        self.items.open
    }

    pub(super) fn has(&self, place: usize) -> bool {
        !self.bytes(place).is_empty()
    }

    pub(super) fn date(&self, place: usize) -> Option<PartialDate> {
        self.items.dates.get(place).copied().flatten()
    }

    pub(super) fn set_date(&mut self, place: usize, date: PartialDate) {
        if let Some(own) = self.items.dates.get_mut(place) {
            *own = Some(date);
        }
    }

    pub(super) fn code(&self, place: usize) -> u16 {
        self.items.codes.get(place).copied().unwrap_or(0)
    }

    pub(super) fn set_code(&mut self, place: usize, key: u16) {
        if let Some(own) = self.items.codes.get_mut(place) {
            *own = key;
        }
    }

    /// The check of the person's own number; none if it is missing.
    pub(super) fn number(&self) -> Option<Checked> {
        self.items.number
    }

    pub(super) fn set_number(&mut self, number: Checked) {
        self.items.number = Some(number);
    }

    /// Whether a text of 18 characters in the normal form is the person's own number.
    pub(super) fn is_own_number(&self, text: &[u8]) -> bool {
        self.items.number.as_ref().is_some_and(|number| number.is_same_person_as_plain(text))
    }

    /// The check of a number other than the person's own; none if it is missing.
    pub(super) fn number_at(&self, place: usize) -> Option<Checked> {
        let (bytes, today) = (self.bytes(place), self.validator.today);
        if bytes.is_empty() {
            return None;
        }
        identity::check_plain(bytes, today)
            .or_else(|| Some(identity::check(self.text(place), today)))
    }

    /// Reports that the record breaks a rule on one item.
    pub(super) fn report(&mut self, rule: RuleIndex, place: usize) {
        self.report_noting(rule, place, |_| {});
    }

    /// Reports that the record breaks a rule on one item, and what is to be said beside the value.
    pub(super) fn report_noting(
        &mut self,
        rule: RuleIndex,
        place: usize,
        note: impl FnOnce(&mut String),
    ) {
        let Some(severity) = self.validator.severity(rule) else { return };
        self.counts.note(severity, 1 << place);
        self.findings.summary.count_finding(rule, severity);
        let item = self.validator.data_set.items().get(place);
        let value = self.text(place);
        self.findings.push(self.row, rule, place, severity, |evidence| {
            if let Some(item) = item {
                item.push_masked(value, evidence);
            }
            note(evidence);
        });
    }

    /// Reports that the code of a division was abolished, and in which year.
    #[cold]
    pub(super) fn report_abolished(&mut self, rule: RuleIndex, place: usize, state: CodeState) {
        self.report_noting(rule, place, |evidence| {
            if let CodeState::Abolished { year } = state {
                // Writing to a text does not fail.
                let _ = write!(evidence, " abolished={year}");
            }
        });
    }

    /// Reports that the record breaks a rule on several items, the first one first.
    pub(super) fn report_all<const N: usize>(&mut self, rule: RuleIndex, places: [usize; N]) {
        let Some(severity) = self.validator.severity(rule) else { return };
        let bits = places.iter().fold(0, |bits, place| bits | 1_u128 << place);
        self.counts.note(severity, bits);
        self.findings.summary.count_finding(rule, severity);
        let items = self.validator.data_set.items();
        let values = &self.items.texts;
        let first = places.first().copied().unwrap_or(0);
        self.findings.push(self.row, rule, first, severity, |evidence| {
            let start = evidence.len();
            for place in places {
                let (Some(item), Some(value)) = (items.get(place), values.get(place)) else {
                    continue;
                };
                if value.is_empty() {
                    continue;
                }
                evidence.push_str(item.identifier);
                evidence.push('=');
                item.push_masked(str::from_utf8(value).unwrap_or_default(), evidence);
                evidence.push(' ');
            }
            if evidence.len() > start {
                evidence.pop();
            }
        });
    }
}
