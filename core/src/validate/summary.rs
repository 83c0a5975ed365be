//! Counts of what was found.

use std::collections::BTreeMap;

use renkou_codes::DivisionCode;
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::heaping::Heaping;
use super::rule::{Rule, RuleIndex};
use super::severity::Severity;
use crate::date::PartialDate;
use crate::record::{DataSet, Item};

/// The counts of a validation (校验汇总): of any number of records, in memory that grows with the
/// number of divisions only.
///
/// Parts of a register can be checked apart and their summaries merged.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    data_set: &'static DataSet,
    records: u64,
    by_rule: Vec<RuleCount>,
    /// Records whose heaviest finding is a hint, a warning, an error.
    by_severity: [u64; 3],
    /// Which items were asked for, in how many records.
    asked: Vec<(u128, u64)>,
    missing: Vec<u64>,
    faulty: Vec<u64>,
    /// By the first six digits of the code of division; none where they are no digits.
    divisions: FxHashMap<Option<DivisionCode>, DivisionCount>,
    /// Values and different ones among them, by item.
    distinct: Vec<(usize, u64, u64)>,
    heaping: Heaping,
}

/// How often a rule was broken, and how much its findings weighed.
#[derive(Clone, Copy, Debug, PartialEq)]
struct RuleCount {
    count: u64,
    severity: Severity,
}

/// How complete and how right one item is (数据项质量).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemQuality {
    /// The item.
    #[serde(serialize_with = "identifier")]
    pub item: &'static Item,
    /// Records in which the item had a column.
    pub asked: u64,
    /// Records with a value.
    pub filled: u64,
    /// Records with an error on the item.
    pub faulty: u64,
    /// The share of the records asked that have a value, 0 to 1; none where none was asked (完整率).
    pub completeness: Option<f64>,
    /// The share of values without an error, 0 to 1 (合格率).
    pub validity: f64,
}

/// The records of one division and how many of them have findings (分区划统计).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DivisionCount {
    /// Records.
    pub records: u64,
    /// Records with at least one error.
    pub with_errors: u64,
    /// Records whose heaviest finding is a warning.
    pub with_warnings: u64,
    /// Records whose heaviest finding is a hint.
    pub with_hints: u64,
}

impl DivisionCount {
    fn count(&mut self, heaviest: Option<Severity>) {
        self.records += 1;
        if let Some(severity) = heaviest {
            *self.at(severity) += 1;
        }
    }

    const fn at(&mut self, severity: Severity) -> &mut u64 {
        match severity {
            Severity::Error => &mut self.with_errors,
            Severity::Warning => &mut self.with_warnings,
            Severity::Hint => &mut self.with_hints,
        }
    }

    fn add(&mut self, other: Self) {
        self.records += other.records;
        self.with_errors += other.with_errors;
        self.with_warnings += other.with_warnings;
        self.with_hints += other.with_hints;
    }
}

/// How often the values of an item that should tell records apart occur more than once (唯一性).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Uniqueness {
    /// The item.
    #[serde(serialize_with = "identifier")]
    pub item: &'static Item,
    /// Records with a value.
    pub values: u64,
    /// Different values; a number of 15 digits and its upgrade are one.
    pub distinct: u64,
    /// The share of values that are the first of their kind, 0 to 1.
    pub uniqueness: f64,
}

impl Summary {
    /// The counts of no records.
    pub fn new(data_set: &'static DataSet) -> Self {
        Self {
            data_set,
            records: 0,
            by_rule: Rule::all()
                .iter()
                .map(|rule| RuleCount { count: 0, severity: rule.severity })
                .collect(),
            by_severity: [0; 3],
            asked: Vec::new(),
            missing: vec![0; data_set.items().len()],
            faulty: vec![0; data_set.items().len()],
            divisions: FxHashMap::default(),
            distinct: Vec::new(),
            heaping: Heaping::NONE,
        }
    }

    /// The number of records checked (已校验记录数).
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// The number of findings of a rule.
    pub fn count(&self, rule: &Rule) -> u64 {
        let counted = RuleIndex::of(rule).and_then(|index| self.by_rule.get(index.place()));
        counted.map_or(0, |counted| counted.count)
    }

    /// The rules that were broken, how much their findings weighed, and how often, by number.
    ///
    /// The severity is that of the findings, which a profile may have set.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::date::PartialDate;
    /// use renkou::record::{DataSet, Mapping};
    /// use renkou::validate::{Findings, Profile, Severity, Validator};
    ///
    /// let mapping = Mapping::of_headers(DataSet::person(), &["XB"], &[])?;
    /// let profile = Profile::from_json(r#"{ "rules": { "ST-111": "hint" } }"#)?;
    /// let validator = Validator::new(&mapping, PartialDate::today()).with_profile(&profile)?;
    /// let mut findings = Findings::new(DataSet::person());
    /// validator.check_columns(1, &["7"], &mut findings);
    ///
    /// let mut rules = findings.summary().rules();
    /// let broken = rules.next().map(|(rule, severity, count)| (rule.id, severity, count));
    /// assert_eq!(broken, Some(("ST-111", Severity::Hint, 1)));
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn rules(&self) -> impl Iterator<Item = (&'static Rule, Severity, u64)> {
        let broken = Rule::all().iter().zip(&self.by_rule).filter(|(_, counted)| counted.count > 0);
        broken.map(|(rule, counted)| (rule, counted.severity, counted.count))
    }

    /// The number of findings.
    pub fn findings(&self) -> u64 {
        self.by_rule.iter().map(|counted| counted.count).sum()
    }

    /// The number of records whose heaviest finding has this severity.
    pub fn records_at(&self, severity: Severity) -> u64 {
        self.by_severity.get(severity as usize - 1).copied().unwrap_or(0)
    }

    /// The number of records about which there is nothing to say.
    pub fn clean_records(&self) -> u64 {
        self.records.saturating_sub(self.by_severity.iter().sum())
    }

    /// How complete and how right each item is.
    pub fn items(&self) -> impl Iterator<Item = ItemQuality> {
        let counts = self.missing.iter().zip(&self.faulty);
        self.data_set.items().iter().zip(counts).enumerate().map(|(place, (item, counts))| {
            let asked = self.asked.iter().filter(|(items, _)| items >> place & 1 == 1);
            let (&missing, &faulty) = counts;
            let asked = asked.map(|(_, records)| records).sum::<u64>();
            let filled = asked.saturating_sub(missing);
            ItemQuality {
                item,
                asked,
                filled,
                faulty,
                completeness: (asked > 0).then(|| ratio(filled as f64, asked as f64)),
                validity: ratio(filled.saturating_sub(faulty) as f64, filled as f64),
            }
        })
    }

    /// The records of each division that occurs, by the first six digits of the code in
    /// [`DataSet::division_item`]; none stands for records without such a code.
    pub fn divisions(&self) -> BTreeMap<Option<DivisionCode>, DivisionCount> {
        self.divisions_by(|code| code)
    }

    /// The records of each prefecture that occurs, by the first four digits of the code.
    pub fn prefectures(&self) -> BTreeMap<Option<DivisionCode>, DivisionCount> {
        self.divisions_by(DivisionCode::prefecture)
    }

    /// The records of each province that occurs, by the first two digits of the code.
    pub fn provinces(&self) -> BTreeMap<Option<DivisionCode>, DivisionCount> {
        self.divisions_by(DivisionCode::province)
    }

    fn divisions_by(
        &self,
        above: impl Fn(DivisionCode) -> DivisionCode,
    ) -> BTreeMap<Option<DivisionCode>, DivisionCount> {
        let mut counts: BTreeMap<_, DivisionCount> = BTreeMap::new();
        for (code, count) in &self.divisions {
            counts.entry(code.map(&above)).or_default().add(*count);
        }
        counts
    }

    /// How unique the values are that should tell records apart; empty where records were not held
    /// against each other.
    pub fn uniqueness(&self) -> impl Iterator<Item = Uniqueness> {
        self.distinct.iter().filter_map(|&(place, values, distinct)| {
            let uniqueness = ratio(distinct as f64, values as f64);
            Some(Uniqueness {
                item: self.data_set.items().get(place)?,
                values,
                distinct,
                uniqueness,
            })
        })
    }

    pub(super) fn count_distinct(&mut self, place: usize, values: u64, distinct: u64) {
        match self.distinct.iter_mut().find(|(known, ..)| *known == place) {
            Some((_, all, different)) => {
                *all += values;
                *different += distinct;
            }
            None => self.distinct.push((place, values, distinct)),
        }
    }

    /// How the dates of birth heap on certain days and years.
    pub const fn heaping(&self) -> &Heaping {
        &self.heaping
    }

    /// Adds the counts of other records of the same data set.
    ///
    /// A value that occurs in both counts as two different ones: only records that were held
    /// against each other in one register check are told apart.
    pub fn merge(&mut self, other: &Self) {
        let add = |ours: &mut [u64], theirs: &[u64]| {
            ours.iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours += theirs);
        };
        self.records += other.records;
        for (ours, theirs) in self.by_rule.iter_mut().zip(&other.by_rule) {
            // Parts weighed by different profiles: the heavier says more.
            ours.severity = match (ours.count, theirs.count) {
                (_, 0) => ours.severity,
                (0, _) => theirs.severity,
                _ => ours.severity.max(theirs.severity),
            };
            ours.count += theirs.count;
        }
        add(&mut self.by_severity, &other.by_severity);
        for (items, records) in &other.asked {
            self.count_asked(*items, *records);
        }
        add(&mut self.missing, &other.missing);
        add(&mut self.faulty, &other.faulty);
        for (code, count) in &other.divisions {
            self.divisions.entry(*code).or_default().add(*count);
        }
        for &(place, values, distinct) in &other.distinct {
            self.count_distinct(place, values, distinct);
        }
        self.heaping.merge(&other.heaping);
    }

    /// Counts the records in which items are asked for, one bit for each.
    pub(super) fn count_asked(&mut self, items: u128, records: u64) {
        match self.asked.iter_mut().find(|(known, _)| *known == items) {
            Some((_, count)) => *count += records,
            None => self.asked.push((items, records)),
        }
    }

    /// Counts the records that have no value of an item, beside those that are counted one by one.
    pub(super) fn count_missing(&mut self, place: usize, records: u64) {
        if let Some(count) = self.missing.get_mut(place) {
            *count += records;
        }
    }

    pub(super) fn count_finding(&mut self, rule: RuleIndex, severity: Severity) {
        if let Some(counted) = self.by_rule.get_mut(rule.place()) {
            counted.count += 1;
            counted.severity = severity;
        }
    }

    /// Counts a record: which items are missing, which have errors, what its heaviest finding is.
    pub(super) fn count_record(&mut self, record: &RecordCounts) {
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
            self.divisions.entry(record.division).or_default().count(record.heaviest);
        }
        if let Some(birth) = record.birth {
            self.heaping.count(birth);
        }
    }
}

impl Summary {
    /// Moves a record that was counted to those whose heaviest finding has a greater severity.
    pub(super) fn count_heavier(&mut self, counted: &RecordCounts, severity: Severity) {
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
    pub(super) fn count_fault(&mut self, place: usize) {
        if let Some(count) = self.faulty.get_mut(place) {
            *count += 1;
        }
    }
}

/// What a summary counts of one record.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RecordCounts {
    /// One bit for each item that was asked for and has no value, where that is not counted by itself.
    pub(super) missing: u128,
    /// One bit for each item with an error.
    pub(super) faulty: u128,
    pub(super) heaviest: Option<Severity>,
    /// Whether it is counted by its division.
    pub(super) has_division: bool,
    /// The first six digits of the division code, if they are digits.
    pub(super) division: Option<DivisionCode>,
    pub(super) birth: Option<PartialDate>,
}

fn count_bits(counts: &mut [u64], mut bits: u128) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count += 1;
        }
        bits &= bits - 1;
    }
}

pub(super) fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference to the field")]
fn identifier<S: serde::Serializer>(item: &&Item, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(item.identifier)
}

impl Serialize for Summary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        #[derive(Serialize)]
        struct BrokenRule {
            rule: &'static str,
            severity: Severity,
            count: u64,
            text_en: &'static str,
            text_zh: &'static str,
        }
        let rules: Vec<_> = self
            .rules()
            .map(|(rule, severity, count)| BrokenRule {
                rule: rule.id,
                severity,
                count,
                text_en: rule.text_en,
                text_zh: rule.text_zh,
            })
            .collect();
        let name = |code: Option<DivisionCode>| code.map_or_else(String::new, |c| c.to_string());
        let divisions: BTreeMap<_, _> =
            self.divisions().into_iter().map(|(code, count)| (name(code), count)).collect();
        let uniqueness: Vec<_> = self.uniqueness().collect();
        let items: Vec<_> = self.items().collect();
        let mut object = serializer.serialize_struct("Summary", 11)?;
        object.serialize_field("data_set", self.data_set.id())?;
        object.serialize_field("records", &self.records)?;
        object.serialize_field("clean_records", &self.clean_records())?;
        object.serialize_field("records_with_errors", &self.records_at(Severity::Error))?;
        object.serialize_field("records_with_warnings", &self.records_at(Severity::Warning))?;
        object.serialize_field("records_with_hints", &self.records_at(Severity::Hint))?;
        object.serialize_field("rules", &rules)?;
        object.serialize_field("items", &items)?;
        object.serialize_field("divisions", &divisions)?;
        object.serialize_field("uniqueness", &uniqueness)?;
        object.serialize_field("heaping", &self.heaping)?;
        object.end()
    }
}
