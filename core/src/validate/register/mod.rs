//! The rules across records: what no record shows by itself.

mod births;
mod kept;
mod people;

use std::fmt;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use self::births::Birth;
use self::kept::{Kept, Report};
use self::people::Person;
use super::code_set::{CodeSet, Reading};
use super::findings::Findings;
use super::structure::is_word_for_missing;
use super::summary::RecordCounts;
use super::validator::Validator;
use crate::date::PartialDate;

/// Checks the records of a whole register, each alone and then against each other (跨记录校验).
///
/// Of every person a fixed number of bytes is kept, in hashes and numbers: 112, and up to 40 more
/// while they are sorted, so about 150 megabytes for a million people. 16 of them say how the
/// record was counted when it was checked alone, so that the counts of a summary tell of findings
/// of both kinds. While the records of a batch are added, 80 bytes more are held for each of them.
/// Of every birth it is 32, and up to 8 while they are sorted. Values are not kept; the evidence of
/// a finding is the number of the other record. Of records of other data sets nothing is kept. Records are asked in any order; the
/// findings come in the order of the rules.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::record::{DataSet, Mapping};
/// use renkou::validate::{Findings, RegisterCheck, Severity, Validator};
///
/// let mapping = Mapping::of_headers(DataSet::person(), &["RYBM", "XM", "POBM"], &[])?;
/// let validator = Validator::new(&mapping, PartialDate::today());
/// let mut register = RegisterCheck::new(&validator);
/// let mut findings = Findings::new(DataSet::person());
/// register.check_columns(1, &["A", "王小明", "B"], &mut findings);
/// register.check_columns(2, &["B", "李红", "C"], &mut findings);
/// register.check_columns(3, &["C", "张三", "B"], &mut findings);
/// assert_eq!(findings.summary().clean_records(), 3);
///
/// register.finish(&mut findings);
/// let finding = findings.iter().next().ok_or("nothing found")?;
/// assert_eq!((finding.rule.id, finding.row, finding.evidence), ("CR-108", 1, "row 2"));
/// assert_eq!(findings.summary().records_at(Severity::Error), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RegisterCheck<'v> {
    validator: &'v Validator,
    sexes: CodeSet,
    relations: CodeSet,
    people: Vec<Person>,
    births: Vec<Birth>,
}

impl<'v> RegisterCheck<'v> {
    /// A check of no records yet, with the items, the rules and the reference date of a validator.
    pub fn new(validator: &'v Validator) -> Self {
        Self {
            validator,
            sexes: CodeSet::of("sex"),
            relations: CodeSet::of("relation"),
            people: Vec::new(),
            births: Vec::new(),
        }
    }

    #[cfg(feature = "arrow")]
    pub(super) const fn validator(&self) -> &'v Validator {
        self.validator
    }

    /// The number of records kept so far.
    pub fn len(&self) -> usize {
        self.people.len() + self.births.len()
    }

    /// Whether there is no record yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Checks a record alone and keeps what the others are held against, its values in the order of
    /// the file's columns.
    ///
    /// See [`Validator::check_columns`], which this calls.
    pub fn check_columns(&mut self, row: u64, values: &[&str], findings: &mut Findings) {
        let counts = self.validator.check_columns_counted(row, values, findings);
        let mapping = self.validator.mapping();
        self.keep(row, &counts, &|place| values.get(mapping.column_at(place)?).copied());
    }

    /// Checks a record alone and keeps what the others are held against, its values in the order of
    /// the data set's items.
    ///
    /// See [`Validator::check`], which this calls.
    pub fn check(&mut self, row: u64, values: &[&str], findings: &mut Findings) {
        let counts = self.validator.check_counted(row, values, findings);
        let validator = self.validator;
        self.keep(row, &counts, &|place| {
            if validator.is_present(place) { values.get(place).copied() } else { None }
        });
    }

    /// Keeps what is needed of a record that was checked.
    pub(super) fn keep<'a>(
        &mut self,
        row: u64,
        counts: &RecordCounts,
        value: &dyn Fn(usize) -> Option<&'a str>,
    ) {
        let reader = Reader { register: self, value };
        if self.validator.is_person {
            let person = Person::read(&reader, Kept::of(row, counts, people::REPORTED));
            self.people.push(person);
        } else if self.validator.is_birth() {
            let birth = Birth::read(&reader, Kept::of(row, counts, births::REPORTED));
            self.births.push(birth);
        }
    }

    /// Holds all records against each other, and reports what it finds.
    ///
    /// Takes the findings that the records were checked into, which may have been cleared: their
    /// summary then counts the records with what is found here.
    pub fn finish(self, findings: &mut Findings) {
        if self.validator.is_person {
            let reported = people::REPORTED;
            let mut report = Report { validator: self.validator, findings, reported };
            people::check_all(&self.people, &mut report);
        } else if self.validator.is_birth() {
            let reported = births::REPORTED;
            let mut report = Report { validator: self.validator, findings, reported };
            births::check_all(&self.births, &mut report);
        }
    }
}

impl fmt::Debug for RegisterCheck<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterCheck").field("len", &self.len()).finish_non_exhaustive()
    }
}

/// Reads the values of a record.
struct Reader<'r, 'a> {
    register: &'r RegisterCheck<'r>,
    value: &'r dyn Fn(usize) -> Option<&'a str>,
}

impl<'a> Reader<'_, 'a> {
    /// The value at a place without the blanks around it; empty if it says that there is none.
    fn text(&self, place: usize) -> &'a str {
        let text = (self.value)(place).unwrap_or_default().trim();
        if is_word_for_missing(text.as_bytes()) { "" } else { text }
    }

    fn date(&self, place: usize) -> Option<PartialDate> {
        self.register.validator.writing().read(self.text(place)).ok()
    }

    /// The key of a code; zero for none.
    fn code(&self, codes: &CodeSet, place: usize) -> u16 {
        match self.text(place) {
            "" => 0,
            text => match codes.read(text) {
                Reading::Code(key) | Reading::Padded(key) | Reading::Named(key) => key,
                Reading::Unknown => 0,
            },
        }
    }
}

/// The hash of a text, never zero but for the empty one.
fn hash(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    // The hash of short texts is weak in its low bits.
    let hash = hasher.finish();
    (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15).max(1)
}
