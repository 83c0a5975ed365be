//! Every class of Splink's comparison libraries: what is read of it, and whether it says the same.
//!
//! `benches/peers/splink_library.py` wrote the cases, with Splink 3, 4 and 5.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Value, json};

use super::tests::source;
use super::*;
use crate::link::LinkType;
use crate::link::comparer::Comparer;
use crate::link::records::Records;

const LIBRARY: &str = include_str!("../../../../tests/vectors/splink/library.jsonl");
const RECORDS: &str = include_str!("../../../../tests/vectors/splink/library.records.jsonl");
const DOCUMENT: &str = include_str!("../../../../docs/src/splink.md");

/// What is refused, by words of the class, and a word of the reason.
const REFUSED: [(&str, &str); 4] = [
    // Splink hands these on as they are written.
    ("distance_function_level(\"surname\", \"hamming\"", "`hamming("),
    ("DistanceFunctionLevel(\"surname\", \"hamming\"", "`hamming("),
    ("CustomLevel(\"surname_l like", "LIKE"),
    // Splink makes this model and does not run it.
    ("forename_surname_comparison(\"first_name\", \"surname\", set_to_lowercase", "equal values"),
];

fn cases() -> impl Iterator<Item = Value> {
    LIBRARY.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn words(case: &Value) -> &str {
    case["words"].as_str().unwrap()
}

fn model(case: &Value) -> Result<Read> {
    let settings = json!({
        "link_type": "dedupe_only",
        "sql_dialect": case["dialect"],
        "blocking_rules_to_generate_predictions": ["l.surname = r.surname"],
        "comparisons": [{"output_column_name": "compared", "comparison_levels": case["levels"]}],
    });
    read(&settings.to_string())
}

/// The levels of all pairs of neighbours, as Splink counts them.
fn gammas(read: &Read) -> String {
    let records = Records::new(&read.model, &[source("people", RECORDS)]).unwrap();
    let comparison = &read.model.comparisons[0];
    let comparer = Comparer::new(&read.model, comparison, &records).unwrap();
    let count = RECORDS.lines().count() as u32;
    let pairs = (0..count).flat_map(|left| [(left, left + 1), (left, left + 2)]);
    let level = |(left, right): (u32, u32)| {
        let level = comparer.level_of(records.row(left), records.row(right));
        let gamma = comparison.levels.len() - usize::from(level);
        if level == 0 { "-".to_owned() } else { gamma.to_string() }
    };
    pairs.filter(|(_, right)| *right < count).map(level).collect()
}

#[test]
fn every_class_is_read_or_refused_with_a_reason() {
    for case in cases().filter(|case| case["levels"].is_array()) {
        let refused = REFUSED.iter().find(|(start, _)| words(&case).starts_with(start));
        match (model(&case), refused) {
            (Ok(_), None) => {}
            (Err(error), Some((_, reason))) => {
                let error = error.to_string();
                assert!(error.contains(reason) && error.contains("condition `"), "{error}");
            }
            (found, _) => panic!("{}: {}: {:?}", case["dialect"], words(&case), found.err()),
        }
    }
}

/// DuckDB puts every pair of neighbours at the level that we do.
#[test]
fn every_class_says_the_same_as_in_duckdb() {
    let mut compared = 0;
    for case in cases() {
        let (Some(expected), Ok(read)) = (case["gammas"].as_str(), model(&case)) else { continue };
        assert_eq!(gammas(&read), expected, "{} {}", case["versions"], words(&case));
        compared += expected.len();
    }
    assert!(compared > 20_000, "{compared}");
}

/// Spark's SQL says the same as DuckDB's, but for calendar months: its own count the days, or are of 30
/// days and a year of 365.
#[test]
fn every_class_says_the_same_in_both_dialects() {
    let mut duckdb = BTreeMap::new();
    let mut compared = 0;
    for case in cases() {
        let Some(read) = case["levels"].is_array().then(|| model(&case).ok()).flatten() else {
            continue;
        };
        for version in case["versions"].as_array().unwrap() {
            let key = (version.as_u64(), words(&case).to_owned());
            if case["dialect"] == "duckdb" {
                duckdb.insert(key, read.model.clone());
                continue;
            }
            // Two versions word the same labels differently.
            let tests = |model: &Model| {
                let comparison = &model.comparisons[0];
                let levels: Vec<_> = comparison.levels.iter().map(|level| &level.test).collect();
                // DuckDB's usual form of time has a Z for the time zone, Spark's any.
                json!([comparison.missing, levels]).to_string().replace("%#z", "Z")
            };
            let months = ["\"month\"", "\"year\"", "DateOfBirth", "date_comparison"];
            if !months.iter().any(|word| words(&case).contains(word)) {
                assert_eq!(tests(&duckdb[&key]), tests(&read.model), "{key:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 150, "{compared}");
}

/// What is written for DuckDB is read again as the same.
#[test]
fn every_class_goes_there_and_back() {
    for case in cases() {
        let Some(read) = case["levels"].is_array().then(|| model(&case).ok()).flatten() else {
            continue;
        };
        match write(&read.model, LinkType::Dedupe) {
            Ok(written) => {
                let again = super::read(&written.json).unwrap().model;
                assert_eq!(again, read.model, "{}", words(&case));
            }
            // DuckDB has no months between dates that count the days.
            Err(error) => assert!(error.to_string().contains("to_the_day"), "{error}"),
        }
    }
}

/// What a dialect makes of a class: how often it is read, and not, and the version that lacks it.
#[derive(Default)]
struct Verdict {
    read: usize,
    refused: usize,
    lacking: Option<u64>,
}

impl Verdict {
    fn cell(&self) -> String {
        match (self.read, self.refused, self.lacking) {
            (0, ..) => "no".to_owned(),
            (_, 0, None) => "yes".to_owned(),
            (_, 0, Some(version)) => format!("yes; not in Splink {version}"),
            _ => "yes, but see below".to_owned(),
        }
    }
}

/// A class in the table: the versions that have it, and what is made of it in either dialect.
#[derive(Default)]
struct Row {
    versions: BTreeSet<u64>,
    duckdb: Verdict,
    spark: Verdict,
}

/// The table of the documentation is made of the same cases.
#[test]
fn the_table_in_the_documentation_is_this_one() {
    let mut rows: BTreeMap<(&str, String), Row> = BTreeMap::new();
    for case in cases() {
        let kind = match case["library"].as_str() {
            Some("comparison_level_library") => "level",
            Some("comparison_template_library") => "template",
            _ => "comparison",
        };
        let class = words(&case).split_once('(').unwrap().0.to_owned();
        let row = rows.entry((kind, class)).or_default();
        let versions = case["versions"].as_array().unwrap();
        row.versions.extend(versions.iter().filter_map(Value::as_u64));
        let is_spark = case["dialect"] == "spark";
        let verdict = if is_spark { &mut row.spark } else { &mut row.duckdb };
        if !case["levels"].is_array() {
            verdict.lacking = versions[0].as_u64();
        } else if model(&case).is_ok() {
            verdict.read += 1;
        } else {
            verdict.refused += 1;
        }
    }
    let mut table = "| Class | Splink | DuckDB | Spark |\n| --- | --- | --- | --- |\n".to_owned();
    for ((kind, class), row) in &rows {
        let versions: Vec<String> = row.versions.iter().map(u64::to_string).collect();
        let (versions, duckdb, spark) = (versions.join(", "), row.duckdb.cell(), row.spark.cell());
        writeln!(table, "| {kind}: `{class}` | {versions} | {duckdb} | {spark} |").unwrap();
    }
    assert!(DOCUMENT.contains(&table), "docs/src/splink.md lacks this table:\n{table}");
}
