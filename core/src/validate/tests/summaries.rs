//! What summaries count.

use std::collections::BTreeMap;

use renkou_codes::DivisionCode;

use super::super::*;
use super::{cases, of_all_items};
use crate::date::PartialDate;
use crate::record::{DataSet, Mapping};

#[test]
fn summaries_of_parts_merge_to_that_of_the_whole() {
    let validator = of_all_items();
    let records: Vec<Vec<String>> = cases()
        .iter()
        .filter(|case| case.data_set.is_none())
        .map(|case| {
            let items = DataSet::person().items().iter();
            items.map(|i| case.record.get(i.identifier).cloned().unwrap_or_default()).collect()
        })
        .collect();
    let check = |rows: &[Vec<String>], first: u64| {
        let mut findings = Findings::new(DataSet::person());
        for (row, values) in (first..).zip(rows) {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            validator.check(row, &values, &mut findings);
        }
        findings
    };
    let whole = check(&records, 1);
    let (a, b) = records.split_at(records.len() / 3);
    let mut parts = check(a, 1);
    parts.append(&check(b, 1 + a.len() as u64));
    assert_eq!(whole.summary(), parts.summary());
    assert_eq!(whole.iter().collect::<Vec<_>>(), parts.iter().collect::<Vec<_>>());
    assert_eq!(whole.summary().findings(), whole.len() as u64);
    assert_eq!(whole.summary().records(), records.len() as u64);

    parts.clear();
    assert!(parts.is_empty());
    assert_eq!(whole.summary(), parts.summary(), "what was counted stays");
}

#[test]
fn a_weight_that_a_profile_sets_stands_in_every_summary() {
    let mapping = Mapping::of_headers(DataSet::person(), &["GMSFHM"], &[]).unwrap();
    let rules = [("ID-103".to_owned(), Setting::Hint)].into_iter().collect();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap())
        .with_profile(&Profile { rules })
        .unwrap();
    let mut findings = Findings::new(DataSet::person());
    validator.check_columns(1, &["11010519800101000X"], &mut findings);
    let mut merged = Summary::new(DataSet::person());
    merged.merge(findings.summary());
    for summary in [findings.summary(), &merged] {
        let severity = summary.rules().find(|(rule, ..)| rule.id == "ID-103").map(|found| found.1);
        assert_eq!(severity, Some(Severity::Hint));
        let json = serde_json::to_value(summary).unwrap();
        let rules = json["rules"].as_array().unwrap();
        let rule = rules.iter().find(|rule| rule["rule"] == "ID-103").unwrap();
        assert_eq!(rule["severity"], "hint");
        #[cfg(feature = "report")]
        {
            let report = crate::report::RegisterSummary::new("A", summary);
            let found = report.findings.iter().find(|found| found.rule == "ID-103").unwrap();
            assert_eq!(found.severity, Severity::Hint);
        }
    }
}

#[test]
fn divisions_are_counted_at_every_level() {
    let headers = ["XM", "XB", "CSRQ", "HJDXZQH", "GMSFHM"];
    let mapping = Mapping::of_headers(DataSet::person(), &headers, &[]).unwrap();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap());
    let mut findings = Findings::new(DataSet::person());
    let mut register = RegisterCheck::new(&validator);
    let rows = [
        ["王小明", "1", "19491231", "110105000000", ""],
        ["王小红", "7", "19491231", "110105", "11010519491231002X"],
        ["李一", "2", "19491231", "110101", "110105491231002"],
        ["李二", "1", "19491231", "", ""],
        ["李三", "1", "19491231", "11O101", ""],
        ["李四", "1", "19491231", "430104", ""],
    ];
    for (row, values) in (1..).zip(&rows) {
        register.check_columns(row, values, &mut findings);
    }
    register.finish(&mut findings);
    let summary = findings.summary();
    let count = |counts: &BTreeMap<Option<DivisionCode>, DivisionCount>, code| {
        let count = counts.get(&DivisionCode::new(code)).copied().unwrap_or_default();
        (count.records, count.with_errors)
    };
    assert_eq!(count(&summary.divisions(), 110_105), (2, 1));
    // One of these has only the number of another: found when they are held against each other.
    assert_eq!(count(&summary.divisions(), 110_101), (1, 1));
    assert_eq!(count(&summary.prefectures(), 110_100), (3, 2));
    assert_eq!(count(&summary.provinces(), 110_000), (3, 2));
    assert_eq!(count(&summary.provinces(), 430_000), (1, 0));
    // Nothing, and what is no code: the second is an error.
    let without = summary.provinces()[&None];
    assert_eq!((without.records, without.with_errors), (2, 1));
    let unique: Vec<_> = summary.uniqueness().collect();
    let figures = |unique: &Uniqueness| (unique.item.identifier, unique.values, unique.distinct);
    // Fifteen digits and their upgrade are one number.
    assert_eq!(unique.iter().map(figures).collect::<Vec<_>>(), [("GMSFHM", 2, 1)]);
    let json = serde_json::to_value(summary).unwrap();
    assert_eq!(json["divisions"]["110105"]["with_errors"], 1);
    assert_eq!(json["divisions"][""]["records"], 2);
    assert_eq!(json["heaping"]["by_day"][30], 6);
}

#[test]
fn a_word_for_missing_fills_no_item() {
    let mapping = Mapping::of_headers(DataSet::person(), &["GMSFHM"], &[]).unwrap();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap());
    let mut findings = Findings::new(DataSet::person());
    for (row, value) in (1..).zip(["-", "无", "null", "-- --", "11010519491231002X"]) {
        validator.check_columns(row, &[value], &mut findings);
    }
    let summary = findings.summary();
    let number = summary.items().find(|item| item.item.identifier == "GMSFHM").unwrap();
    assert_eq!((number.asked, number.filled, number.faulty), (5, 1, 0));
    assert_eq!(number.completeness, Some(0.2));
    // An item without a column is neither complete nor incomplete.
    let name = summary.items().find(|item| item.item.identifier == "XM").unwrap();
    assert_eq!((name.asked, name.filled, name.completeness), (0, 0, None));
    let json = serde_json::to_value(summary).unwrap();
    let of = |id: &str| {
        json["items"].as_array().unwrap().iter().find(|item| item["item"] == id).unwrap().clone()
    };
    assert_eq!(
        (of("GMSFHM")["asked"].clone(), of("XM")["completeness"].clone()),
        (5.into(), serde_json::Value::Null)
    );
}

#[test]
fn merged_summaries_tell_of_each_item_once() {
    let mut whole = Summary::new(DataSet::person());
    for (values, distinct) in [(4, 3), (6, 6)] {
        let mut part = Summary::new(DataSet::person());
        part.count_distinct(0, values, distinct);
        whole.merge(&part);
    }
    let unique: Vec<_> =
        whole.uniqueness().map(|unique| (unique.values, unique.distinct)).collect();
    assert_eq!(unique, [(10, 9)]);
}

#[test]
fn findings_across_records_count_in_the_records() {
    let headers = ["XM", "XB", "CSRQ", "GMSFHM", "HJDXZQH", "RYBM"];
    let mapping = Mapping::of_headers(DataSet::person(), &headers, &[]).unwrap();
    let rules = [("ID-114".to_owned(), Setting::Off)].into_iter().collect();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap())
        .with_profile(&Profile { rules })
        .unwrap();
    let mut register = RegisterCheck::new(&validator);
    let mut findings = Findings::new(DataSet::person());
    for (row, name, division) in [(1, "王小明", "110105"), (2, "李红", "110101")] {
        let code = row.to_string();
        let values = [name, "2", "19800101", "110105198001010008", division, &code];
        register.check_columns(row, &values, &mut findings);
    }
    // This one has a hint already, and is found to be recorded twice, a warning.
    let values = ["王小明", "2", "19800101", "110105198001010008", "110101", " 3"];
    register.check_columns(3, &values, &mut findings);
    let faults = |findings: &Findings| {
        let items = findings.summary().items();
        items
            .map(|item| (item.item.identifier, item.faulty))
            .filter(|(_, n)| *n > 0)
            .collect::<Vec<_>>()
    };
    assert_eq!(findings.summary().clean_records(), 2);
    assert_eq!(findings.summary().records_at(Severity::Hint), 1);
    findings.clear();
    register.finish(&mut findings);
    let found: Vec<_> = findings.iter().map(|finding| (finding.row, finding.rule.id)).collect();
    assert_eq!(found, [(2, "CR-101"), (3, "CR-102")]);
    let summary = findings.summary();
    assert_eq!(summary.records(), 3);
    assert_eq!(summary.clean_records(), 1);
    assert_eq!(summary.records_at(Severity::Error), 1);
    assert_eq!(summary.records_at(Severity::Warning), 1);
    assert_eq!(summary.records_at(Severity::Hint), 0);
    assert_eq!(faults(&findings), [("GMSFHM", 1)]);
    let validity = summary.items().find(|item| item.item.identifier == "GMSFHM").unwrap().validity;
    assert!((validity - 2.0 / 3.0).abs() < 1e-12);
    let divisions = summary.divisions();
    let of = |code| divisions[&DivisionCode::new(code)];
    assert_eq!((of(110_105).records, of(110_105).with_errors), (1, 0));
    let other = of(110_101);
    assert_eq!(
        (other.records, other.with_errors, other.with_warnings, other.with_hints),
        (2, 1, 1, 0)
    );
}

#[test]
fn records_without_a_division_count_anew_too() {
    let mapping = Mapping::of_headers(DataSet::person(), &["RYBM", "HJDXZQH"], &[]).unwrap();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap());
    let mut register = RegisterCheck::new(&validator);
    let mut findings = Findings::new(DataSet::person());
    for row in [1, 2] {
        register.check_columns(row, &["A", ""], &mut findings);
    }
    register.finish(&mut findings);
    let without = findings.summary().divisions()[&None];
    assert_eq!((without.records, without.with_errors), (2, 1));
}

#[test]
fn uniqueness_counts_every_record_with_a_value() {
    let mapping = Mapping::of_headers(DataSet::person(), &["GMSFHM"], &[]).unwrap();
    let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap());
    let mut register = RegisterCheck::new(&validator);
    let mut findings = Findings::new(DataSet::person());
    // A number, the same with a wrong check character, one of a wrong length twice, nothing twice.
    let values = ["110105198001010008", "110105198001010005", "1101", "1101", "", "-"];
    for (row, value) in (1..).zip(values) {
        register.check_columns(row, &[value], &mut findings);
    }
    register.finish(&mut findings);
    let unique = findings.summary().uniqueness().next().unwrap();
    assert_eq!((unique.values, unique.distinct), (4, 2));
}

#[test]
fn records_of_every_data_set_are_counted_by_its_division() {
    // Chaoyang twice, Changsha once, nothing, and what is no code.
    let codes = ["110105000000", "110105", "430104001001", "", "11O105"];
    for data_set in DataSet::all() {
        let Some(item) = data_set.division_item() else { continue };
        let mapping = Mapping::of_headers(data_set, &[item.identifier], &[]).unwrap();
        let validator = Validator::new(&mapping, PartialDate::new(2026, 1, 1).unwrap());
        let mut findings = Findings::new(data_set);
        for (row, code) in (1..).zip(codes) {
            validator.check_columns(row, &[code], &mut findings);
        }
        let divisions = findings.summary().divisions();
        let records = |code| divisions[&DivisionCode::new(code)].records;
        assert_eq!((records(110_105), records(430_104)), (2, 1), "{}", data_set.id());
        assert_eq!(divisions[&None].records, 2, "{}", data_set.id());
        assert_eq!(divisions.len(), 3, "{}", data_set.id());
    }
    let counted = DataSet::all().iter().filter(|data_set| data_set.division_item().is_some());
    assert_eq!(counted.count(), 13);
}
