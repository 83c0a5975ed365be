//! What a report says of one register.

use serde::Serialize;

use super::quality::RegisterQuality;
use crate::validate::{Severity, Summary};

/// One register and its findings (登记册概况).
///
/// # Examples
///
/// ```
/// use renkou::record::DataSet;
/// use renkou::report::RegisterSummary;
/// use renkou::validate::Summary;
///
/// let person = DataSet::by_id("person").expect("the person data set");
/// let register = RegisterSummary::new("A", &Summary::new(person));
/// assert_eq!(register.records, 0);
/// assert!(register.findings.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegisterSummary {
    /// What it is called: the name of its file, without the folder.
    pub name: String,
    /// Records checked.
    pub records: u64,
    /// Records without any finding.
    pub clean: u64,
    /// Records whose heaviest finding is a hint.
    pub hints: u64,
    /// Records whose heaviest finding is a warning.
    pub warnings: u64,
    /// Records with an error.
    pub errors: u64,
    /// How often each rule was broken.
    pub findings: Vec<RuleFindings>,
    /// How good its values are.
    pub quality: Option<RegisterQuality>,
}

/// One rule and how often it was broken (规则发现数).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleFindings {
    /// The rule's id.
    pub rule: String,
    /// How much its findings weigh.
    pub severity: Severity,
    /// What it says, in English.
    pub text_en: String,
    /// What it says, in Chinese.
    pub text_zh: String,
    /// Findings.
    pub count: u64,
}

impl RegisterSummary {
    /// What the summary of a validation says.
    pub fn new(name: impl Into<String>, summary: &Summary) -> Self {
        let findings = summary.rules().map(|(rule, severity, count)| RuleFindings {
            rule: rule.id.to_owned(),
            severity,
            text_en: rule.text_en.to_owned(),
            text_zh: rule.text_zh.to_owned(),
            count,
        });
        Self {
            name: name.into(),
            records: summary.records(),
            clean: summary.clean_records(),
            hints: summary.records_at(Severity::Hint),
            warnings: summary.records_at(Severity::Warning),
            errors: summary.records_at(Severity::Error),
            findings: findings.collect(),
            quality: (summary.records() > 0).then(|| RegisterQuality::new(summary)),
        }
    }
}
