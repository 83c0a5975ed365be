//! Findings.

use std::fmt;

use super::rule::{Rule, RuleIndex};
use super::severity::Severity;
use super::summary::{RecordCounts, Summary};
use crate::record::{DataSet, Item};

/// What validation found, in columns (校验发现), with the counts of it.
///
/// The columns grow with every finding: a caller that streams takes them out with
/// [`clear`](Self::clear) after every batch. The [`summary`](Self::summary) goes on counting and
/// does not grow.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::record::{DataSet, Mapping};
/// use renkou::validate::{Findings, Validator};
///
/// let headers = ["姓名", "性别", "出生日期"];
/// let mapping = Mapping::of_headers(DataSet::person(), &headers, &[])?;
/// let validator = Validator::new(&mapping, PartialDate::today());
/// let mut findings = Findings::new(DataSet::person());
/// validator.check_columns(1, &["王小明", "1", "19630229"], &mut findings);
///
/// let finding = findings.iter().next().ok_or("nothing found")?;
/// assert_eq!((finding.row, finding.rule.id), (1, "ST-122"));
/// assert_eq!(finding.item.map(|item| item.identifier), Some("CSRQ"));
/// assert_eq!(finding.evidence, "1963****");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Findings {
    data_set: &'static DataSet,
    rows: Vec<u64>,
    rules: Vec<RuleIndex>,
    items: Vec<u16>,
    severities: Vec<Severity>,
    /// The end of each finding's evidence.
    ends: Vec<usize>,
    evidence: String,
    pub(super) summary: Summary,
    /// What was counted of each record, if the register they belong to asks for it.
    pub(super) counted: Option<Vec<RecordCounts>>,
}

/// One finding (校验发现): a rule that a record breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding<'a> {
    /// The number of the record, from 1.
    pub row: u64,
    /// The rule.
    pub rule: &'static Rule,
    /// The item it is about; the first one, where a rule reads several.
    pub item: Option<&'static Item>,
    /// How much it weighs.
    pub severity: Severity,
    /// The masked values that show it.
    pub evidence: &'a str,
}

impl Findings {
    /// No findings yet, on records of a data set.
    pub fn new(data_set: &'static DataSet) -> Self {
        Self {
            data_set,
            rows: Vec::new(),
            rules: Vec::new(),
            items: Vec::new(),
            severities: Vec::new(),
            ends: Vec::new(),
            evidence: String::new(),
            summary: Summary::new(data_set),
            counted: None,
        }
    }

    /// The data set of the records.
    pub const fn data_set(&self) -> &'static DataSet {
        self.data_set
    }

    /// The number of findings in the columns.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none in the columns.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The counts of everything checked, also of what was taken out.
    pub const fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Takes the findings out of the columns; the summary stays.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.rules.clear();
        self.items.clear();
        self.severities.clear();
        self.ends.clear();
        self.evidence.clear();
    }

    /// Appends the findings and counts of another part of the same records.
    pub fn append(&mut self, other: &Self) {
        self.rows.extend_from_slice(&other.rows);
        self.rules.extend_from_slice(&other.rules);
        self.items.extend_from_slice(&other.items);
        self.severities.extend_from_slice(&other.severities);
        let offset = self.evidence.len();
        self.ends.extend(other.ends.iter().map(|end| end + offset));
        self.evidence.push_str(&other.evidence);
        self.summary.merge(&other.summary);
        if let (Some(ours), Some(theirs)) = (&mut self.counted, &other.counted) {
            ours.extend_from_slice(theirs);
        }
    }

    /// The findings, in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = Finding<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let spans = starts.zip(self.ends.iter().copied());
        let columns = self.rows.iter().zip(&self.rules).zip(&self.items).zip(&self.severities);
        columns.zip(spans).filter_map(|((((row, rule), item), severity), (start, end))| {
            Some(Finding {
                row: *row,
                rule: rule.rule()?,
                item: self.data_set.items().get(usize::from(*item)),
                severity: *severity,
                evidence: self.evidence.get(start..end).unwrap_or_default(),
            })
        })
    }

    /// Adds a finding; the evidence is written by the caller and must be masked.
    pub(super) fn push(
        &mut self,
        row: u64,
        rule: RuleIndex,
        item: usize,
        severity: Severity,
        evidence: impl FnOnce(&mut String),
    ) {
        self.rows.push(row);
        self.rules.push(rule);
        self.items.push(item as u16);
        self.severities.push(severity);
        evidence(&mut self.evidence);
        self.ends.push(self.evidence.len());
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Findings")
            .field("data_set", &self.data_set.id())
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
