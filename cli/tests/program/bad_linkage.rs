//! Linkage of files that nobody means well with: a clear report, and what can be kept is kept.

use std::fs;

use super::linkage::{said, town};
use super::{renkou, stderr, stdout};

/// Runs that end without results: the words say why, and no value is among them.
fn refused(folder: &std::path::Path, arguments: &[&str], code: i32, words: &str) {
    let output = renkou(folder, arguments);
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {text}");
    assert!(text.contains(words), "{arguments:?}: {text}");
    assert!(!text.contains("panicked") && !text.contains("North"), "{text}");
}

#[test]
fn a_model_that_names_a_missing_column_is_refused() {
    let folder = town();
    let here = folder.path();
    let model = fs::read_to_string(here.join("model.json")).unwrap();
    fs::write(here.join("wide.json"), model.replace(r#"["year"]"#, r#"["year", "county"]"#))
        .unwrap();
    for command in ["dedupe", "train"] {
        refused(here, &[command, "town.csv", "--model", "wide.json"], 2, "county");
    }
    refused(here, &["dedupe", "town.csv", "--model", "wide.json", "--dry-run"], 2, "town.csv");
}

#[test]
fn files_without_records_and_columns_without_values() {
    let folder = town();
    let here = folder.path();
    let write = |name: &str, rows: &str| {
        fs::write(here.join(name), format!("name,year\n{rows}")).unwrap();
    };
    write("none.csv", "");
    write("one.csv", "Ada North,1950\n");
    write("blank.csv", &"\" \",\n".repeat(500));
    fs::write(here.join("column.csv"), "name\nAda North\nAda North\nBen South\n").unwrap();
    let model = fs::read_to_string(here.join("model.json")).unwrap();
    let untrained = model.replace(r#""prior": 0.2, "#, "");
    fs::write(here.join("untrained.json"), untrained).unwrap();
    let train = |files: &[&str], words: &str| {
        let [command, more] =
            if files.len() > 1 { ["link", "untrained.json"] } else { ["dedupe", "untrained.json"] };
        refused(here, &[&[command], files, &["--model", more]].concat(), 1, words);
    };
    train(&["none.csv"], "there are no records");
    train(&["one.csv"], "one record alone");
    train(&["blank.csv"], "all 500 records lack a value");
    train(&["town.csv", "none.csv"], "none.csv");
    // A model that is trained has nothing to learn: no records are no links.
    for (files, words) in [
        (&["dedupe", "none.csv"][..], "0 records, 0 pairs compared, 0 links"),
        (&["dedupe", "one.csv"], "1 records, 0 pairs compared, 0 links"),
        (&["link", "town.csv", "none.csv"], "6 records, 0 pairs compared, 0 links"),
        (
            &["dedupe", "blank.csv"],
            "499 records equal another one in every column compared, but hold too little",
        ),
    ] {
        let text = said(here, &[files, &["--model", "model.json", "--out", "found"]].concat());
        assert!(text.contains(words), "{text}");
        assert!(here.join("found/clusters.parquet").exists());
    }
    let name_alone = r#"{"renkou_model": 1, "name": "name", "prior": 0.2, "comparisons": [
        {"name": "name", "column": "name", "levels": [
            {"label": "same", "test": "exact", "m": 0.9, "u": 0.01},
            {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]}],
        "blocking": [["name"]]}"#;
    fs::write(here.join("name.json"), name_alone).unwrap();
    let text = said(here, &["dedupe", "column.csv", "--model", "name.json"]);
    assert!(text.contains("3 records, 1 pairs compared, 1 links"), "{text}");
}

#[test]
fn one_file_given_twice_needs_two_names() {
    let folder = town();
    let ask = ["link", "town.csv", "town.csv", "--model", "model.json"];
    refused(folder.path(), &ask, 2, "two sources have this name");
    let named = [&ask[..], &["--source-name", "a", "--source-name", "b"]].concat();
    assert!(said(folder.path(), &named).contains("12 records"));
}

#[test]
fn keys_that_are_there_twice_are_refused_and_nothing_is_entered() {
    let folder = town();
    let here = folder.path();
    let entered = ["--model", "model.json", "--ledger", "ledger.jsonl", "--record-key"];
    // Persons 1, 2 and 3 have two records each in rows 1 to 5.
    let ask = [&["dedupe", "town.csv"], &entered[..], &["person"]].concat();
    refused(here, &ask, 1, "row 2");
    assert!(!here.join("ledger.jsonl").exists());
    fs::write(here.join("keys.csv"), "name,year,key\nAda North,1950,k1\nAda North,1950,k2\n")
        .unwrap();
    let ask = [&["dedupe", "keys.csv"], &entered[..], &["key"]].concat();
    assert!(said(here, &ask).contains("1 clusters created"));
    let ledger = fs::read(here.join("ledger.jsonl")).unwrap();
    fs::write(here.join("keys.csv"), "name,year,key\nAda North,1950,k1\nAda North,1950,k1\n")
        .unwrap();
    refused(here, &ask, 1, "the same key");
    assert_eq!(fs::read(here.join("ledger.jsonl")).unwrap(), ledger);
}

#[test]
fn a_column_of_one_value_is_told_before_anything_is_compared() {
    let folder = town();
    let here = folder.path();
    // 30,000 names, 12,000 of them in one year: too many to be compared all with all.
    let year = |row: u32| if row < 12_000 { 1950 } else { 1960 + row % 40 };
    let rows: Vec<String> = (0..30_000).map(|row| format!("Ada {row},{}\n", year(row))).collect();
    fs::write(here.join("years.csv"), format!("name,year\n{}", rows.concat())).unwrap();
    let text = said(here, &["dedupe", "years.csv", "--model", "model.json", "--dry-run"]);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(lines.contains(&"71,994,000  in one block of 12,000 records: ****"), "{text}");
    // 12,000 records, each with the 20 that follow it but for the last ones.
    let left_out = 71_994_000 - (12_000 * 20 - 210);
    let words = format!("{left_out}  in 1 blocks too large to be compared all with all");
    assert!(text.replace(',', "").contains(&words), "{text}");
}

#[test]
fn what_a_failing_run_wrote_before_stays_whole() {
    let folder = town();
    let here = folder.path();
    // The clusters cannot be written where a folder has their name.
    fs::create_dir_all(here.join("found/clusters.csv/in the way")).unwrap();
    let ask = ["dedupe", "town.csv", "--model", "model.json", "--format", "csv", "--out", "found"];
    let output = renkou(here, &ask);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("clusters.csv"), "{}", stderr(&output));
    assert!(stdout(&output).contains("1 links"), "what was found is said: {}", stdout(&output));
    // The links were written before and are complete: a header and one link.
    assert_eq!(fs::read_to_string(here.join("found/links.csv")).unwrap().lines().count(), 2);
    let mut left: Vec<_> = fs::read_dir(here.join("found"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort_unstable();
    assert_eq!(left, ["clusters.csv", "links.csv"], "no half-written file");
}

#[test]
fn rules_are_suggested_that_can_stand_in_a_model() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    said(here, &["demo", "--people", "1000", "--keep-registers"]);
    let files = ["renkou-demo/register-a.parquet", "renkou-demo/register-b.parquet"];
    let budget = ["--budget", "20000", "--out", "blocked.json"];
    let text = said(here, &[&["block"], &files[..], &budget].concat());
    let (_, rules) = text.split_once("\"blocking\": ").unwrap();
    let rules: serde_json::Value = serde_json::from_str(rules).unwrap();
    let json = said(here, &[&["block"], &files[..], &budget[..2], &["--jsonl"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let pairs = json["pairs"].as_u64().unwrap();
    assert!(pairs <= 20_000 && json["recall"].as_f64().unwrap() > 0.9, "{text}");
    let model: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(here.join("blocked.json")).unwrap()).unwrap();
    assert_eq!(model["blocking"], rules);
    // A dry run with that model gives just those pairs.
    let dry = [&["link"], &files[..], &["--model", "blocked.json", "--dry-run"]].concat();
    let text = said(here, &dry).replace(',', "");
    assert!(text.contains(&format!("{pairs}  in all")), "{text}");
    let wrong = [&["block"], &files[..], &["--budget", "many"]].concat();
    assert_eq!(renkou(here, &wrong).status.code(), Some(2));
}
