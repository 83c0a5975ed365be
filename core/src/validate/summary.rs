//! Counts of what was found.

use serde::Serialize;

use super::rule::{Rule, RuleIndex};
use super::severity::Severity;
use crate::date::PartialDate;
use crate::record::{DataSet, Item};

/// The counts of a validation (校验汇总): of any number of records, in fixed memory.
///
/// Parts of a register can be checked apart and their summaries merged.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    data_set: &'static DataSet,
    records: u64,
    by_rule: Vec<u64>,
    /// Records whose heaviest finding is a hint, a warning, an error.
    by_severity: [u64; 3],
    /// Which items were asked for, in how many records.
    asked: Vec<(u128, u64)>,
    missing: Vec<u64>,
    faulty: Vec<u64>,
    provinces: Vec<ProvinceCount>,
    heaping: Heaping,
}

/// How complete and how right one item is (数据项质量).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemQuality {
    /// The item.
    #[serde(serialize_with = "identifier")]
    pub item: &'static Item,
    /// Records with a value.
    pub filled: u64,
    /// Records with an error on the item.
    pub faulty: u64,
    /// The share of records with a value, 0 to 1 (完整率).
    pub completeness: f64,
    /// The share of values without an error, 0 to 1 (合格率).
    pub validity: f64,
}

/// The records of one province, by the division code of registration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProvinceCount {
    /// Records.
    pub records: u64,
    /// Records with at least one error.
    pub with_errors: u64,
}

/// How dates of birth heap on certain days and years (出生日期堆积).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heaping {
    days: [u64; 31],
    months: [u64; 12],
    last_digits: [u64; 10],
    partial: u64,
}

impl Heaping {
    const NONE: Self = Self { days: [0; 31], months: [0; 12], last_digits: [0; 10], partial: 0 };

    fn count(&mut self, birth: PartialDate) {
        if let Some(count) = self.last_digits.get_mut(usize::from(birth.year() % 10)) {
            *count += 1;
        }
        let month = birth.month().and_then(|month| self.months.get_mut(usize::from(month) - 1));
        let day = birth.day().and_then(|day| self.days.get_mut(usize::from(day) - 1));
        match (month, day) {
            (Some(month), Some(day)) => {
                *month += 1;
                *day += 1;
            }
            _ => self.partial += 1,
        }
    }

    /// Births on each day of the month, from the 1st; dates without a day are left out.
    pub const fn by_day(&self) -> &[u64; 31] {
        &self.days
    }

    /// Births in each month; dates without a day are left out.
    pub const fn by_month(&self) -> &[u64; 12] {
        &self.months
    }

    /// Births by the last digit of their year.
    pub const fn by_last_digit(&self) -> &[u64; 10] {
        &self.last_digits
    }

    /// Dates of which the month or the day is not known.
    pub const fn partial(&self) -> u64 {
        self.partial
    }

    /// How many times as many births fall on the 1st of a month as would evenly; 1 is even.
    pub fn first_of_month(&self) -> f64 {
        let births: u64 = self.days.iter().sum();
        // A year has 12 firsts in 365.2425 days.
        ratio(self.days[0] as f64, births as f64 * 12.0 / 365.2425)
    }

    /// How many times as many births fall in years that end in 0 or 5 as would evenly.
    pub fn round_years(&self) -> f64 {
        let births: u64 = self.last_digits.iter().sum();
        ratio((self.last_digits[0] + self.last_digits[5]) as f64, births as f64 / 5.0)
    }
}

impl Summary {
    /// The counts of no records.
    pub fn new(data_set: &'static DataSet) -> Self {
        Self {
            data_set,
            records: 0,
            by_rule: vec![0; Rule::all().len()],
            by_severity: [0; 3],
            asked: Vec::new(),
            missing: vec![0; data_set.items().len()],
            faulty: vec![0; data_set.items().len()],
            provinces: vec![ProvinceCount::default(); 100],
            heaping: Heaping::NONE,
        }
    }

    /// The number of records checked (已校验记录数).
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// The number of findings of a rule.
    pub fn count(&self, rule: &Rule) -> u64 {
        RuleIndex::of(rule).and_then(|index| self.by_rule.get(index.place()).copied()).unwrap_or(0)
    }

    /// The rules that were broken and how often, by number.
    pub fn rules(&self) -> impl Iterator<Item = (&'static Rule, u64)> {
        Rule::all().iter().zip(self.by_rule.iter().copied()).filter(|&(_, count)| count > 0)
    }

    /// The number of findings.
    pub fn findings(&self) -> u64 {
        self.by_rule.iter().sum()
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
            let filled = asked.map(|(_, records)| records).sum::<u64>().saturating_sub(missing);
            ItemQuality {
                item,
                filled,
                faulty,
                completeness: ratio(filled as f64, self.records as f64),
                validity: ratio(filled.saturating_sub(faulty) as f64, filled as f64),
            }
        })
    }

    /// The records of each province that occurs, by the first two digits of its code.
    pub fn provinces(&self) -> impl Iterator<Item = (u8, ProvinceCount)> {
        (0..).zip(self.provinces.iter().copied()).filter(|(_, count)| count.records > 0)
    }

    /// How the dates of birth heap on certain days and years.
    pub const fn heaping(&self) -> &Heaping {
        &self.heaping
    }

    /// Adds the counts of other records of the same data set.
    pub fn merge(&mut self, other: &Self) {
        let add = |ours: &mut [u64], theirs: &[u64]| {
            ours.iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours += theirs);
        };
        self.records += other.records;
        add(&mut self.by_rule, &other.by_rule);
        add(&mut self.by_severity, &other.by_severity);
        for (items, records) in &other.asked {
            self.count_asked(*items, *records);
        }
        add(&mut self.missing, &other.missing);
        add(&mut self.faulty, &other.faulty);
        for (ours, theirs) in self.provinces.iter_mut().zip(&other.provinces) {
            ours.records += theirs.records;
            ours.with_errors += theirs.with_errors;
        }
        add(&mut self.heaping.days, &other.heaping.days);
        add(&mut self.heaping.months, &other.heaping.months);
        add(&mut self.heaping.last_digits, &other.heaping.last_digits);
        self.heaping.partial += other.heaping.partial;
    }

    fn count_asked(&mut self, items: u128, records: u64) {
        match self.asked.iter_mut().find(|(known, _)| *known == items) {
            Some((_, count)) => *count += records,
            None => self.asked.push((items, records)),
        }
    }

    pub(super) fn count_finding(&mut self, rule: RuleIndex) {
        if let Some(count) = self.by_rule.get_mut(rule.place()) {
            *count += 1;
        }
    }

    /// Counts a record: which items it fills, which have errors, what its heaviest finding is.
    pub(super) fn count_record(&mut self, record: &RecordCounts) {
        self.records += 1;
        self.count_asked(record.asked, 1);
        // Most items of most records are there: those that are not are fewer to count.
        count_bits(&mut self.missing, record.asked & !record.filled);
        if record.faulty != 0 {
            count_bits(&mut self.faulty, record.faulty);
        }
        let heaviest = record.heaviest.map(|severity| severity as usize - 1);
        if let Some(count) = heaviest.and_then(|place| self.by_severity.get_mut(place)) {
            *count += 1;
        }
        if let Some(count) = record.province.and_then(|p| self.provinces.get_mut(usize::from(p))) {
            count.records += 1;
            count.with_errors += u64::from(record.heaviest == Some(Severity::Error));
        }
        if let Some(birth) = record.birth {
            self.heaping.count(birth);
        }
    }
}

/// What a summary counts of one record.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RecordCounts {
    /// One bit for each item that was asked for.
    pub(super) asked: u128,
    /// One bit for each item with a value.
    pub(super) filled: u128,
    /// One bit for each item with an error.
    pub(super) faulty: u128,
    pub(super) heaviest: Option<Severity>,
    /// The first two digits of the division code.
    pub(super) province: Option<u8>,
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

fn ratio(part: f64, whole: f64) -> f64 {
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
        struct RuleCount {
            rule: &'static str,
            severity: Severity,
            count: u64,
            text_en: &'static str,
            text_zh: &'static str,
        }
        let rules: Vec<_> = self
            .rules()
            .map(|(rule, count)| RuleCount {
                rule: rule.id,
                severity: rule.severity,
                count,
                text_en: rule.text_en,
                text_zh: rule.text_zh,
            })
            .collect();
        let provinces: std::collections::BTreeMap<_, _> =
            self.provinces().map(|(province, count)| (format!("{province:02}"), count)).collect();
        let items: Vec<_> = self.items().collect();
        let mut object = serializer.serialize_struct("Summary", 9)?;
        object.serialize_field("data_set", self.data_set.id())?;
        object.serialize_field("records", &self.records)?;
        object.serialize_field("clean_records", &self.clean_records())?;
        object.serialize_field("records_with_errors", &self.records_at(Severity::Error))?;
        object.serialize_field("records_with_warnings", &self.records_at(Severity::Warning))?;
        object.serialize_field("records_with_hints", &self.records_at(Severity::Hint))?;
        object.serialize_field("rules", &rules)?;
        object.serialize_field("items", &items)?;
        object.serialize_field("provinces", &provinces)?;
        object.end()
    }
}
