//! Rules.

use serde::Serialize;

use super::generated::RULES;
use super::severity::Severity;

/// A rule (校验规则) that records are held against.
///
/// Its id and number are stable: they are never given to another rule.
///
/// # Examples
///
/// ```
/// use renkou::validate::{Rule, Severity};
///
/// let rule = Rule::by_id("ID-204").ok_or("no such rule")?;
/// assert_eq!(rule.severity, Severity::Error);
/// assert_eq!(rule.items, ["GMSFHM", "XB"]);
/// assert_eq!(rule.text_zh, "性别与公民身份号码不一致");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rule {
    /// The number of it, for programs.
    pub number: u16,
    /// The id of it, for people: `ID-104`.
    pub id: &'static str,
    /// How much its findings weigh, if no profile says otherwise.
    pub severity: Severity,
    /// Whether it is asked, if no profile says otherwise.
    pub is_enabled: bool,
    /// The data sets it belongs to; `*` for all.
    pub data_sets: &'static [&'static str],
    /// The items it reads; `*` for every item.
    pub items: &'static [&'static str],
    /// The clause it comes from.
    pub clause: &'static str,
    /// What a finding says, in English.
    pub text_en: &'static str,
    /// What a finding says, in Chinese.
    pub text_zh: &'static str,
}

impl Rule {
    /// All rules, by number.
    pub fn all() -> &'static [Self] {
        RULES
    }

    /// The rule with an id, in letters of either case.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.id.eq_ignore_ascii_case(id))
    }

    /// The rule with a number.
    pub fn by_number(number: u16) -> Option<&'static Self> {
        RULES.get(RULES.binary_search_by_key(&number, |rule| rule.number).ok()?)
    }
}

/// The place of a rule in the registry; changes with it, so it stays inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RuleIndex(pub(super) u16);

impl RuleIndex {
    pub(super) fn of(rule: &Rule) -> Option<Self> {
        let place = RULES.binary_search_by_key(&rule.number, |rule| rule.number).ok()?;
        Some(Self(place as u16))
    }

    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }

    pub(super) fn rule(self) -> Option<&'static Rule> {
        RULES.get(self.place())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::DataSet;

    #[test]
    fn every_rule_names_data_sets_and_items_that_exist() {
        for rule in Rule::all() {
            assert_eq!(Rule::by_id(rule.id), Some(rule));
            assert_eq!(Rule::by_number(rule.number), Some(rule));
            assert!(
                !rule.text_en.is_empty() && !rule.text_zh.is_empty() && !rule.clause.is_empty()
            );
            for data_set in rule.data_sets.iter().filter(|id| **id != "*") {
                let data_set = DataSet::by_id(data_set).unwrap();
                for item in rule.items.iter().filter(|item| **item != "*") {
                    assert!(data_set.item(item).is_some(), "{} {item}", rule.id);
                }
            }
        }
    }

    #[test]
    fn ids_are_told_apart() {
        let mut ids: Vec<_> = Rule::all().iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Rule::all().len());
        assert!(Rule::by_id("XX-999").is_none());
    }
}
