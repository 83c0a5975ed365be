//! Records, held against the rules.

use renkou::date::PartialDate;
use renkou::record::{DataSet, Mapping};
use renkou::validate::{Findings, RegisterCheck, Rule, Severity, Validator};

fn today() -> PartialDate {
    PartialDate::new(2026, 1, 1).expect("a date")
}

/// Splits bytes into fields: the values of a record.
fn fields(data: &str) -> Vec<&str> {
    data.split(['\n', '\u{1F}']).collect()
}

/// A record of any data set has findings of rules that are asked, on items that are there; none of them shows it.
pub fn person(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let values = fields(&text);
    for data_set in DataSet::all() {
        let validator = Validator::new(&Mapping::in_order(data_set), today());
        let mut findings = Findings::new(data_set);
        validator.check(1, &values, &mut findings);
        assert_eq!(findings.summary().records(), 1);
        assert_eq!(findings.summary().findings(), findings.len() as u64);
        for finding in findings.iter() {
            let rule = finding.rule;
            assert!(validator.rules().any(|(asked, _)| asked == rule), "{}", rule.id);
            assert_eq!(Rule::by_number(rule.number), Some(rule));
            assert!(finding.item.is_some(), "{}", rule.id);
            let hidden =
                |value: &&str| value.chars().count() < 8 || !finding.evidence.contains(*value);
            assert!(values.iter().all(hidden), "{}: a value is shown", rule.id);
        }
    }
}

/// Records held against each other have findings on records that are there.
pub fn register(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mapping = Mapping::in_order(DataSet::person());
    let validator = Validator::new(&mapping, today());
    let mut register = RegisterCheck::new(&validator);
    let rows: Vec<Vec<&str>> = text.split('\n').map(|row| row.split(',').collect()).collect();
    let mut findings = Findings::new(DataSet::person());
    for (row, values) in (1..).zip(&rows) {
        register.check(row, values, &mut findings);
    }
    register.finish(&mut findings);
    assert_eq!(findings.summary().records(), rows.len() as u64);
    assert_eq!(findings.summary().findings(), findings.len() as u64);
    for finding in findings.iter() {
        assert!((1..=rows.len() as u64).contains(&finding.row));
        assert!(validator.rules().any(|(asked, _)| asked == finding.rule), "{}", finding.rule.id);
        let hidden = |value: &&str| value.chars().count() < 8 || !finding.evidence.contains(*value);
        assert!(rows.iter().flatten().all(hidden), "{}: a value is shown", finding.rule.id);
    }
    let weighed = [Severity::Error, Severity::Warning, Severity::Hint];
    let weighed: u64 = weighed.map(|severity| findings.summary().records_at(severity)).iter().sum();
    assert_eq!(weighed + findings.summary().clean_records(), rows.len() as u64);
    for unique in findings.summary().uniqueness() {
        assert!(unique.distinct <= unique.values && unique.values <= rows.len() as u64);
    }
}

/// No header stands for two items, and no item in two columns.
pub fn headers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let headers = fields(&text);
    for data_set in DataSet::all() {
        let Ok(mapping) = Mapping::of_headers(data_set, &headers, &[]) else { continue };
        assert_eq!(mapping.column_count(), headers.len());
        for (column, _) in headers.iter().enumerate() {
            if let Some(item) = mapping.item_of(column) {
                assert_eq!(mapping.column_of(item.identifier), Some(column));
            }
        }
    }
    if let Ok((column, item)) = Mapping::parse_declaration(&text) {
        assert!(!column.is_empty() && !item.is_empty() && !item.contains('='));
        let written = format!("{column}={item}");
        assert_eq!(Mapping::parse_declaration(&written).ok(), Some((column, item)));
    }
}
