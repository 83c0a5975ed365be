//! The case table of the rules, and what holds for all records.

mod summaries;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
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
    /// What the finding shows, where the table says so.
    evidence: Option<String>,
}

fn cases() -> Vec<Case> {
    let lines = include_str!("../../../../tests/vectors/rules.jsonl").lines();
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
        if let Some(expected) = &case.evidence {
            let finding = findings.iter().find(|finding| finding.rule.id == case.rule).unwrap();
            assert_eq!(finding.evidence, expected, "{}", case.rule);
        }
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
    let lines = include_str!("../../../../tests/vectors/rules_register.jsonl").lines();
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

#[test]
fn every_date_of_every_data_set_is_held_against_the_reference_date() {
    let today = PartialDate::new(2026, 1, 1).unwrap();
    for data_set in DataSet::all() {
        let may_lie_ahead =
            |item: &str| item_relations::FUTURE_DATES.contains(&[data_set.id(), item]);
        for item in data_set.items().iter().filter(|item| item.kind == ItemType::Date) {
            let mapping = Mapping::of_headers(data_set, &[item.identifier], &[]).unwrap();
            let mut findings = Findings::new(data_set);
            Validator::new(&mapping, today).check_columns(1, &["20260102"], &mut findings);
            let found = findings.iter().any(|finding| finding.rule.id == "DT-202");
            let expected = !may_lie_ahead(item.identifier);
            assert_eq!(found, expected, "{} {}", data_set.id(), item.identifier);
        }
    }
}
