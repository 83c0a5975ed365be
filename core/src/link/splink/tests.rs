//! Models of Splink against what Splink itself made of them.
//!
//! `benches/peers/splink_vectors.py` wrote the cases.

use std::collections::BTreeMap;

use super::*;
use crate::link::blocks::Blocks;
use crate::link::comparer::Comparer;
use crate::link::pattern::Pattern;
use crate::link::records::Records;
use crate::link::source::Source;
use crate::link::weights::Weights;
use crate::link::{LinkType, Options};

macro_rules! vector {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/vectors/splink/", $name))
    };
}

/// One file of invented people as columns of text; lists as they are shown in tables.
pub(super) fn source(name: &str, lines: &str) -> Source {
    let rows: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let columns: Vec<String> = rows[0].as_object().unwrap().keys().cloned().collect();
    columns.iter().fold(Source::new(name), |source, column| {
        let texts: Vec<String> = rows
            .iter()
            .map(|row| match &row[column] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            })
            .collect();
        source.with_column(column, texts.iter().map(String::as_str))
    })
}

/// Every pair has Splink's levels and Splink's weight, and there is no other pair.
///
/// Returns how many levels differ because DuckDB counts bytes. For these the file has the level by
/// characters, which must be ours; the weights of such pairs are not Splink's.
fn agrees(read: &Read, records: &str, pairs: &str) -> usize {
    let model = &read.model;
    let sources = match read.link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => vec![source("people", records)],
        // The first half of the records is one register, the rest the other.
        LinkType::Link => {
            let lines: Vec<&str> = records.lines().collect();
            let (first, second) = lines.split_at(lines.len() / 2);
            vec![source("a", &first.join("\n")), source("b", &second.join("\n"))]
        }
    };
    let records = Records::new(model, &sources).unwrap();
    let comparers = Comparer::all(model, &records).unwrap();
    let weights = Weights::new(model, &records, &comparers).unwrap();
    let mut expected: BTreeMap<(u32, u32), Vec<&str>> = BTreeMap::new();
    let mut lines = pairs.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        expected.insert((cells[0].parse().unwrap(), cells[1].parse().unwrap()), cells);
    }
    let blocks = Blocks::new(model, &records, read.link_type, Options::default().blocks);
    let mut found = Vec::new();
    found.extend(blocks.all_pairs());
    found.sort_unstable();
    assert_eq!(found, expected.keys().copied().collect::<Vec<_>>(), "other pairs");

    let mut by_bytes = 0;
    for (&(left, right), cells) in &expected {
        let pattern = Pattern::of(&comparers, &records, left, right);
        let of_bytes = cells.last().unwrap();
        for (at, comparison) in model.comparisons.iter().enumerate() {
            let gamma: i64 = cells[at + 3].parse().unwrap();
            let in_characters = of_bytes.split(';').find_map(|level| {
                level.strip_prefix(header[at + 3])?.strip_prefix('=')?.parse().ok()
            });
            by_bytes += usize::from(in_characters.is_some());
            let gamma = in_characters.unwrap_or(gamma);
            // Splink counts from the last level, and -1 is a missing value.
            let levels = i64::try_from(comparison.levels.len()).unwrap();
            let level = if gamma < 0 { 0 } else { levels - gamma };
            assert_eq!(
                i64::from(pattern.level(at)),
                level,
                "{}: records {left} and {right}",
                comparison.name
            );
        }
        let weight = weights.of(pattern, &records, left, right);
        let theirs: f64 = cells[2].parse().unwrap();
        let agree = (weight - theirs).abs() < 1e-6;
        assert!(agree || !of_bytes.is_empty(), "{left}, {right}: {weight}, not {theirs}");
    }
    by_bytes
}

#[test]
fn weights_are_those_of_splink_on_english_people() {
    let read = read(vector!("english.model.json")).unwrap();
    assert_eq!(read.remarks, Vec::<String>::new());
    let pairs = vector!("english.pairs.csv");
    assert_eq!(agrees(&read, vector!("english.records.jsonl"), pairs), 0);
}

#[test]
fn weights_are_those_of_splink_between_two_registers() {
    let read = read(vector!("two_registers.model.json")).unwrap();
    assert_eq!(read.link_type, LinkType::Link);
    let pairs = vector!("two_registers.pairs.csv");
    assert_eq!(agrees(&read, vector!("two_registers.records.jsonl"), pairs), 0);
}

#[test]
fn weights_are_those_of_splink_3() {
    let read = read(vector!("version_3.model.json")).unwrap();
    let pairs = vector!("version_3.pairs.csv");
    assert_eq!(agrees(&read, vector!("version_3.records.jsonl"), pairs), 0);
}

/// Splink trained these models itself, and left out of the files what its training did not see.
#[test]
fn weights_are_those_of_splink_with_models_that_each_version_trained() {
    let records = vector!("library.records.jsonl");
    for (version, model, pairs) in [
        (3, vector!("trained_3.model.json"), vector!("trained_3.pairs.csv")),
        (4, vector!("trained_4.model.json"), vector!("trained_4.pairs.csv")),
        (5, vector!("trained_5.model.json"), vector!("trained_5.pairs.csv")),
    ] {
        let read = read(model).unwrap();
        assert!(read.model.is_trained(), "{version}");
        assert!(read.remarks.iter().any(|remark| remark.contains("has no m")), "{version}");
        assert_eq!(agrees(&read, records, pairs), 0, "{version}");
    }
}

#[test]
fn chinese_characters_count_as_characters() {
    let read = read(vector!("chinese.model.json")).unwrap();
    let pairs = vector!("chinese.pairs.csv");
    let by_bytes = agrees(&read, vector!("chinese.records.jsonl"), pairs);
    assert!(by_bytes > 100, "{by_bytes}");
}

#[test]
fn the_dialect_of_spark_says_the_same() {
    for (duckdb, spark) in [
        (vector!("english.model.json"), vector!("english.spark.json")),
        (vector!("chinese.model.json"), vector!("chinese.spark.json")),
    ] {
        let (duckdb, spark) = (read(duckdb).unwrap().model, read(spark).unwrap().model);
        assert_eq!(duckdb.blocking, spark.blocking);
        for (a, b) in duckdb.comparisons.iter().zip(&spark.comparisons) {
            // Spark rounds a month to 30 days and a year to 365, as its SQL says.
            if a.column != "dob" {
                assert_eq!(a, b);
            }
        }
    }
    let spark = read(vector!("english.spark.json")).unwrap().model;
    let json = serde_json::to_value(&spark.comparisons[2].levels[2].test).unwrap();
    let expected = serde_json::json!({"on": {"change": [{"seconds": "%Y-%m-%d"}],
        "test": {"within": 30.0 * 86_400.0}}});
    assert_eq!(json, expected);
}

/// What is written is read again as the same model.
#[test]
fn models_go_there_and_back() {
    for json in [
        vector!("english.model.json"),
        vector!("chinese.model.json"),
        vector!("version_3.model.json"),
    ] {
        let model = read(json).unwrap().model;
        let written = write(&model, LinkType::Dedupe).unwrap();
        assert_eq!(read(&written.json).unwrap().model, model);
    }
}

fn with_condition(condition: &str) -> Result<Read> {
    let json = serde_json::json!({
        "link_type": "dedupe_only",
        "blocking_rules_to_generate_predictions": ["l.a = r.a"],
        "comparisons": [{"output_column_name": "the name", "comparison_levels": [
            {"sql_condition": condition, "label_for_charts": "the level"},
            {"sql_condition": "ELSE"}]}],
    });
    read(&json.to_string())
}

#[test]
fn conditions_are_tests_or_errors() {
    for line in vector!("conditions.txt").lines().filter(|line| !line.starts_with('#')) {
        let (condition, expected) = line.split_once(" => ").unwrap();
        let result = with_condition(condition);
        if let Some(reason) = expected.strip_prefix("error: ") {
            let error = result.expect_err(condition).to_string();
            assert!(error.contains(reason), "{condition}: {error}");
            for named in ["the name", "the level", condition] {
                assert!(error.contains(named), "{condition}: {error}");
            }
        } else {
            let model = result.unwrap_or_else(|error| panic!("{error}")).model;
            let test = serde_json::to_value(&model.comparisons[0].levels[0].test).unwrap();
            let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
            assert_eq!(test, expected, "{condition}");
        }
    }
}

#[test]
fn blocking_rules_are_keys_or_errors() {
    let with_rule = |rule: serde_json::Value| {
        let json = serde_json::json!({
            "blocking_rules_to_generate_predictions": [rule],
            "comparisons": [{"comparison_levels": [
                {"sql_condition": "a_l = a_r"}, {"sql_condition": "ELSE"}]}],
        });
        read(&json.to_string()).map(|read| read.model.blocking[0].to_string())
    };
    for (rule, expected) in [
        ("l.a = r.a", "a"),
        ("l.\"a b\" = r.\"a b\" and r.c = l.c", "a b + c"),
        ("(SUBSTRING(l.a, 1, 3) = SUBSTRING(r.a, 1, 3)) AND (l.b = r.b)", "a:substring1-3 + b"),
        ("lower(l.a) = lower(r.a)", "a:lower"),
    ] {
        assert_eq!(with_rule(rule.into()).unwrap(), expected);
    }
    for rule in [
        "l.a = r.b",
        "l.a = r.a AND levenshtein(l.b, r.b) < 2",
        "l.a = r.a OR l.b = r.b",
        "l.a = l.a",
        "l.a = r.a AND",
        "1 = 1",
    ] {
        let error = with_rule(rule.into()).unwrap_err().to_string();
        assert!(error.contains(rule), "{error}");
    }
    let exploded = |sql: &str| {
        with_rule(serde_json::json!({"blocking_rule": sql, "arrays_to_explode": ["a"]}))
    };
    assert_eq!(exploded("l.a = r.a AND l.b = r.b").unwrap(), "a:elements + b");
    for (sql, reason) in
        [("l.b = r.b", "does not use it"), ("lower(l.a) = lower(r.a)", "changes the elements")]
    {
        assert!(exploded(sql).unwrap_err().to_string().contains(reason), "{sql}");
    }
}
