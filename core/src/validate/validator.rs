//! The validator: records in, findings out.

use renkou_codes::CodeState;

use super::code_set::CodeSet;
use super::documents::DocumentItem;
use super::events::EventItems;
use super::findings::Findings;
use super::profile::Profile;
use super::record::{CAPACITY, Items, Record};
use super::rule::{Rule, RuleIndex};
use super::severity::Severity;
use super::structure::Demand;
use super::summary::RecordCounts;
use super::{birth, documents, events, person, structure};
use crate::Result;
use crate::date::{PartialDate, Writing};
use crate::record::{DataSet, Mapping};

/// Holds records of a data set against the rules (校验器).
///
/// Made once, then asked for every record; it keeps nothing of them, so that it can be shared by
/// threads, each with its own [`Findings`].
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::record::{DataSet, Mapping};
/// use renkou::validate::{Findings, Validator};
///
/// let mapping = Mapping::of_headers(DataSet::person(), &["公民身份号码", "性别"], &[])?;
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// let validator = Validator::new(&mapping, today);
/// let mut findings = Findings::new(DataSet::person());
/// validator.check_columns(1, &["11010519491231002X", "2"], &mut findings);
/// assert!(findings.is_empty());
/// validator.check_columns(2, &["11010519491231002X", "1"], &mut findings);
/// assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), ["ID-204"]);
/// assert_eq!(findings.summary().records(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Validator {
    pub(super) data_set: &'static DataSet,
    pub(super) today: PartialDate,
    pub(super) writing: Writing,
    mapping: Mapping,
    /// One bit for each item that a column holds.
    present: u128,
    /// For every rule how its findings weigh; none if it is not asked.
    severities: Vec<Option<Severity>>,
    pub(super) codes: Vec<Option<CodeSet>>,
    /// What is asked of each item.
    pub(super) demands: Vec<Demand>,
    pub(super) is_person: bool,
    /// What is asked of events; none where no column is asked about.
    pub(super) events: Option<EventItems>,
    pub(super) documents: Vec<DocumentItem>,
}

impl Validator {
    /// A validator of the mapped items, with all rules that are asked by default.
    ///
    /// The reference date is the day on which the register was taken, or today: later births are
    /// errors, and division codes are judged as of its year.
    pub fn new(mapping: &Mapping, today: PartialDate) -> Self {
        let data_set = mapping.data_set();
        let items = data_set.items().iter().enumerate().take(CAPACITY);
        let mapped = items.clone().filter(|(place, _)| mapping.column_at(*place).is_some());
        let present = mapped.fold(0, |bits, (place, _)| bits | 1_u128 << place);
        let severities = Rule::all().iter().map(|rule| {
            let asked = rule.data_sets.iter().any(|id| *id == "*" || *id == data_set.id());
            (rule.is_enabled && asked).then_some(rule.severity)
        });
        Self {
            data_set,
            today,
            writing: Writing::as_of(today),
            mapping: mapping.clone(),
            present,
            severities: severities.collect(),
            demands: items.map(|(place, item)| Demand::of(place, item)).collect(),
            is_person: data_set.id() == "person",
            events: EventItems::of(data_set, present),
            documents: DocumentItem::of(data_set, present),
            codes: data_set.items().iter().map(|item| item.table.map(CodeSet::of)).collect(),
        }
    }

    /// The same validator with rules switched and weighed by a profile.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if it names a rule that
    /// is not in the registry.
    pub fn with_profile(mut self, profile: &Profile) -> Result<Self> {
        for (rule, setting) in profile.settings()? {
            let place = RuleIndex::of(rule).map(RuleIndex::place);
            if let Some(severity) = place.and_then(|place| self.severities.get_mut(place)) {
                *severity = setting;
            }
        }
        Ok(self)
    }

    /// The same validator for a register whose dates are written in ways that have to be declared:
    /// years of the Republic (民国纪年), serials of spreadsheets, the day in front.
    #[must_use]
    pub const fn with_writing(mut self, writing: Writing) -> Self {
        self.writing = writing;
        self
    }

    /// How dates are written.
    pub const fn writing(&self) -> Writing {
        self.writing
    }

    /// The data set of the records.
    pub const fn data_set(&self) -> &'static DataSet {
        self.data_set
    }

    /// The mapping of columns to items.
    pub const fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// The reference date.
    pub const fn today(&self) -> PartialDate {
        self.today
    }

    /// The rules that are asked, and how their findings weigh.
    pub fn rules(&self) -> impl Iterator<Item = (&'static Rule, Severity)> {
        let pairs = Rule::all().iter().zip(self.severities.iter().copied());
        pairs.filter_map(|(rule, severity)| Some((rule, severity?)))
    }

    /// Checks one record, its values in the order of the file's columns.
    ///
    /// Values that are not there are empty. Columns without an item are passed over.
    pub fn check_columns(&self, row: u64, values: &[&str], findings: &mut Findings) {
        self.check_columns_counted(row, values, findings);
    }

    /// Checks one record as [`check_columns`](Self::check_columns), and says what was counted.
    pub(super) fn check_columns_counted(
        &self,
        row: u64,
        values: &[&str],
        findings: &mut Findings,
    ) -> RecordCounts {
        let mut items = Items::NONE;
        for (place, own) in items.texts.iter_mut().enumerate().take(self.data_set.items().len()) {
            if let Some(column) = self.mapping.column_at(place) {
                *own = values.get(column).copied().unwrap_or_default().as_bytes();
            }
        }
        self.check_alone(row, items, findings)
    }

    /// Checks one record, its values in the order of the data set's items.
    ///
    /// Values that are not there are empty. Only mapped items are looked at.
    pub fn check(&self, row: u64, values: &[&str], findings: &mut Findings) {
        self.check_counted(row, values, findings);
    }

    /// Checks one record as [`check`](Self::check), and says what was counted.
    pub(super) fn check_counted(
        &self,
        row: u64,
        values: &[&str],
        findings: &mut Findings,
    ) -> RecordCounts {
        let mut items = Items::NONE;
        for (place, (own, value)) in items.texts.iter_mut().zip(values).enumerate() {
            if self.is_present(place) {
                *own = value.as_bytes();
            }
        }
        self.check_alone(row, items, findings)
    }

    /// Checks one record of which nothing is read yet; values of items that are not mapped are empty.
    fn check_alone(&self, row: u64, mut items: Items<'_>, findings: &mut Findings) -> RecordCounts {
        items.open = self.present;
        findings.summary.count_asked(self.present, 1);
        self.check_read(row, &mut items, findings)
    }

    /// Checks one record; its items that are not open are read, and have no fault by themselves.
    pub(super) fn check_read(
        &self,
        row: u64,
        items: &mut Items<'_>,
        findings: &mut Findings,
    ) -> RecordCounts {
        let mut record = Record::new(self, row, items, findings);
        structure::check(&mut record);
        if self.is_person {
            person::check(&mut record);
        }
        if let Some(items) = &self.events {
            events::check(&mut record, items);
        }
        if !self.is_person {
            match self.data_set.id() {
                "birth" => birth::check(&mut record),
                "parents" => birth::check_parents_alone(&mut record),
                _ => {}
            }
        }
        documents::check(&mut record);
        let counts = record.counts;
        findings.summary.count_record(&counts);
        counts
    }

    pub(super) fn is_birth(&self) -> bool {
        self.data_set.id() == "birth"
    }

    pub(super) const fn is_present(&self, place: usize) -> bool {
        self.present >> place & 1 == 1
    }

    #[cfg(feature = "arrow")]
    pub(super) const fn present(&self) -> u128 {
        self.present
    }

    pub(super) fn severity(&self, rule: RuleIndex) -> Option<Severity> {
        self.severities.get(rule.place()).copied().flatten()
    }

    /// How a division code stands in the year of the reference date.
    #[inline]
    pub(super) fn division_state(&self, code: renkou_codes::DivisionCode) -> CodeState {
        code.state(self.today.year())
    }
}

impl RecordCounts {
    pub(super) fn note(&mut self, severity: Severity, places: u128) {
        self.heaviest = self.heaviest.max(Some(severity));
        if severity == Severity::Error {
            self.faulty |= places;
        }
    }
}
