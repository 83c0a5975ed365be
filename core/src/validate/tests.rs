//! The case table of the rules, and what holds for all records.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use renkou_codes::DivisionCode;
use serde::Deserialize;

use super::*;
use crate::date::PartialDate;
use crate::record::{DataSet, ItemType, Mapping};

/// One case: whether a record breaks a rule.
#[derive(Deserialize)]
struct Case {
    rule: String,
    breaks: bool,
    today: PartialDate,
    /// The data set of the record; people if it is left out.
    data_set: Option<String>,
    record: BTreeMap<String, String>,
}

fn cases() -> Vec<Case> {
    let lines = include_str!("../../../tests/vectors/rules.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Every rule on, whatever its default.
fn everything_on() -> Profile {
    Profile { rules: Rule::all().iter().map(|rule| (rule.id.to_owned(), Setting::On)).collect() }
}

#[test]
fn every_case_is_judged_as_the_table_says() {
    for case in cases() {
        let headers: Vec<&str> = case.record.keys().map(String::as_str).collect();
        let values: Vec<&str> = case.record.values().map(String::as_str).collect();
        let data_set = DataSet::by_id(case.data_set.as_deref().unwrap_or("person")).unwrap();
        let mapping = Mapping::of_headers(data_set, &headers, &[]).unwrap();
        assert_eq!(mapping.unmapped().count(), 0);
        let validator =
            Validator::new(&mapping, case.today).with_profile(&everything_on()).unwrap();
        let mut findings = Findings::new(data_set);
        validator.check_columns(1, &values, &mut findings);
        let broken: BTreeSet<&str> = findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(
            broken.contains(case.rule.as_str()),
            case.breaks && (case.rule != "ID-203" || cfg!(feature = "lunar")),
            "{} {:?} {broken:?}",
            case.rule,
            case.record
        );
    }
}

/// One case of a rule across records.
#[derive(Deserialize)]
struct RegisterCase {
    rule: String,
    breaks: bool,
    today: PartialDate,
    /// The data set of the records; people if it is left out.
    data_set: Option<String>,
    records: Vec<BTreeMap<String, String>>,
}

fn register_cases() -> Vec<RegisterCase> {
    let lines = include_str!("../../../tests/vectors/rules_register.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_register_is_judged_as_the_table_says() {
    for case in register_cases() {
        let headers: BTreeSet<&String> = case.records.iter().flat_map(BTreeMap::keys).collect();
        let headers: Vec<&str> = headers.into_iter().map(String::as_str).collect();
        let data_set = DataSet::by_id(case.data_set.as_deref().unwrap_or("person")).unwrap();
        let mapping = Mapping::of_headers(data_set, &headers, &[]).unwrap();
        let validator = Validator::new(&mapping, case.today);
        let mut register = RegisterCheck::new(&validator);
        let mut findings = Findings::new(data_set);
        for (row, record) in (1..).zip(&case.records) {
            let value = |header: &&str| record.get(*header).map_or("", String::as_str);
            let values: Vec<_> = headers.iter().map(value).collect();
            register.check_columns(row, &values, &mut findings);
        }
        assert_eq!(register.len(), case.records.len());
        findings.clear();
        register.finish(&mut findings);
        let broken: BTreeSet<&str> = findings.iter().map(|finding| finding.rule.id).collect();
        let found = broken.contains(case.rule.as_str());
        assert_eq!(found, case.breaks, "{} {:?} {broken:?}", case.rule, case.records);
        assert!(findings.iter().all(|finding| !finding.evidence.contains(char::is_alphabetic)
            || finding.evidence.starts_with("row ")));
    }
}

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_does_not() {
    let (cases, across) = (cases(), register_cases());
    for rule in Rule::all() {
        for breaks in [true, false] {
            let found = cases.iter().any(|case| case.rule == rule.id && case.breaks == breaks)
                || across.iter().any(|case| case.rule == rule.id && case.breaks == breaks);
            assert!(found, "{} {breaks}", rule.id);
        }
    }
}

/// A validator of all items of people.
fn of_all_items() -> Validator {
    let today = PartialDate::new(2026, 1, 1).unwrap();
    Validator::new(&Mapping::in_order(DataSet::person()), today)
        .with_profile(&everything_on())
        .unwrap()
}

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
fn a_profile_switches_and_weighs_rules() {
    let mapping = Mapping::of_headers(DataSet::person(), &["XB"], &[]).unwrap();
    let today = PartialDate::new(2026, 1, 1).unwrap();
    let severity_with = |setting: Option<Setting>| {
        let rules = setting.map(|setting| ("ST-111".to_owned(), setting)).into_iter().collect();
        let validator = Validator::new(&mapping, today).with_profile(&Profile { rules }).unwrap();
        let mut findings = Findings::new(DataSet::person());
        validator.check_columns(1, &["7"], &mut findings);
        findings.iter().next().map(|finding| finding.severity)
    };
    assert_eq!(severity_with(None), Some(Severity::Error));
    assert_eq!(severity_with(Some(Setting::Off)), None);
    assert_eq!(severity_with(Some(Setting::Hint)), Some(Severity::Hint));
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
fn marked_values_are_not_shown() {
    // Values as they stand in their columns, and all of them in every column, as after a shift.
    let canaries = [
        ("XM", "欧阳震华"),
        ("GMSFHM", "430104196305031237"),
        ("CSRQ", "19630503"),
        ("YDDH", "13812345678"),
        ("DZYJ", "canary@example.cn"),
        ("XJD", "湖南省长沙市岳麓区麓山南路932号"),
        ("GZDW", "某某机械厂二车间"),
    ];
    let validator = of_all_items();
    let mut findings = Findings::new(DataSet::person());
    for (_, value) in canaries {
        let record = vec![value; DataSet::person().items().len()];
        validator.check(1, &record, &mut findings);
        for item in DataSet::person().items() {
            let mut record = vec![""; DataSet::person().items().len()];
            record[DataSet::person().position(item.identifier).unwrap()] = value;
            validator.check(1, &record, &mut findings);
        }
    }
    assert!(findings.len() > 100);
    let summary = serde_json::to_string(findings.summary()).unwrap();
    let shown: Vec<String> = findings.iter().map(|finding| format!("{finding:?}")).collect();
    let shown = format!("{} {summary} {findings:?} {validator:?}", shown.join(" "));
    for (_, value) in canaries {
        assert!(!shown.contains(value));
        // Not even the telling part of it.
        let tail: String = value.chars().skip(4).take(5).collect();
        assert!(tail.chars().count() < 3 || !shown.contains(&tail), "{tail}");
    }
}

proptest! {
    #[test]
    fn no_record_panics_and_every_finding_is_asked_for(
        values in prop::collection::vec("[0-9X]{0,19}|[一-龥]{0,4}|.{0,12}", 0..60),
    ) {
        let validator = of_all_items();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let mut findings = Findings::new(DataSet::person());
        validator.check(1, &values, &mut findings);
        prop_assert_eq!(findings.summary().records(), 1);
        for finding in findings.iter() {
            prop_assert!(finding.item.is_some());
            let names = finding.item.is_some_and(|item| item.kind == ItemType::Name);
            prop_assert!(finding.rule.id != "NM-104" || names);
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
fn declared_dates_are_read_as_declared() {
    let headers = ["XM", "XB", "CSRQ"];
    let mapping = Mapping::of_headers(DataSet::person(), &headers, &[]).unwrap();
    let today = PartialDate::new(2026, 1, 1).unwrap();
    let rules = |validator: &Validator, date: &str| {
        let mut findings = Findings::new(DataSet::person());
        validator.check_columns(1, &["王小明", "1", date], &mut findings);
        findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    let plain = Validator::new(&mapping, today);
    let declared = plain.clone().with_writing(plain.writing().declared("minguo").unwrap());
    assert_eq!(rules(&plain, "101/05/03"), ["ST-121"]);
    assert_eq!(rules(&declared, "101/05/03"), ["ST-123"]);
    let serial = plain.clone().with_writing(plain.writing().declared("excel1900").unwrap());
    assert_eq!(rules(&plain, "23134"), ["ST-121"]);
    assert_eq!(rules(&serial, "23134"), ["ST-123"]);
}
