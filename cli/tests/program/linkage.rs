//! The commands of linkage on a register small enough to count by hand.

use std::fs;
use std::path::Path;

use super::{renkou, stderr, stdout};

/// Rows 1 and 2 are one person, 3 and 4 another, whose name is written differently, 5 and 6 two
/// people of one name.
const TOWN: &str = "\
name,year,person
Ada North,1950,1
Ada North,1950,1
Ben South,1961,2
Ben Sowth,1961,2
Cy East,1972,3
Cy East,1983,4
";

/// With these shares a name that agrees weighs log2(0.8/0.1) = 3, a year log2(0.8/0.2) = 2, and what
/// disagrees log2(0.2/0.9) = -2.17 and log2(0.2/0.8) = -2; the prior of 0.2 weighs -2.
const MODEL: &str = r#"{"renkou_model": 1, "name": "town", "prior": 0.2, "comparisons": [
    {"name": "name", "column": "name", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.1},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.9}]},
    {"name": "year", "column": "year", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.2},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.8}]}],
    "blocking": [["name"], ["year"]]}"#;

pub(super) fn town() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("town.csv"), TOWN).unwrap();
    fs::write(folder.path().join("model.json"), MODEL).unwrap();
    folder
}

pub(super) fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = renkou(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    stdout(&output)
}

/// The files of a folder, sorted.
fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_dry_run_counts_pairs_and_writes_nothing() {
    let folder = town();
    let here = folder.path();
    let dry = ["--model", "model.json", "--dry-run"];
    for command in [
        &["dedupe", "town.csv", "--out", "found"][..],
        &["train", "town.csv", "--out", "trained.json"],
    ] {
        let text = said(here, &[command, &dry[..]].concat());
        // Three names and two years in common: (1,2), (5,6); (1,2), (3,4).
        assert!(text.contains("6 records, 15 possible pairs"), "{text}");
        let line = |rule: &str| text.lines().find(|line| line.ends_with(rule)).unwrap().to_owned();
        for rule in ["name", "year"] {
            let words = line(rule).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(words, ["2", "2", "2", rule]);
        }
        assert!(text.contains("4  in all"), "{text}");
    }
    fs::write(here.join("other.csv"), TOWN).unwrap();
    let text = said(here, &[&["link", "town.csv", "other.csv"], &dry[..]].concat());
    assert!(text.contains("12 records, 36 possible pairs"), "{text}");
    assert_eq!(files(here), ["model.json", "other.csv", "town.csv"]);
}

#[test]
fn a_pair_is_explained_as_text_and_as_json() {
    let folder = town();
    let here = folder.path();
    let ask = ["explain", "town.csv", "--model", "model.json", "--pair", "1", "town.csv:2"];
    let text = said(here, &ask);
    // -2 + 3 + 2 = 3, of which the odds are 8 to 1.
    assert!(text.contains("weight 3.00, probability 0.888889, a link"), "{text}");
    assert!(text.contains("given by the rules: name; year"), "{text}");
    assert!(!text.contains("Ada North"), "values are masked: {text}");
    let asked = [&ask[..], &["--pair", "1", "3", "--jsonl"]].concat();
    let text = said(here, &asked);
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["is_link"], &lines[1]["is_link"]), (&true.into(), &false.into()));
    assert_eq!(lines[1]["rules"], serde_json::json!([]));
    assert_eq!(lines[0]["left"], serde_json::json!({"source": "town.csv", "row": 1}));
    for wrong in [["1", "1"], ["1", "7"], ["1", "b.csv:1"], ["1", "one"]] {
        let ask = [&ask[..5], &wrong[..]].concat();
        assert_eq!(renkou(here, &ask).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_model_is_trained_and_then_used() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    said(here, &["demo", "--people", "1000", "--keep-registers"]);
    let register = "renkou-demo/register-a.parquet";
    let text =
        said(here, &["train", register, "--out", "trained.json", "--history", "history.json"]);
    assert!(text.contains("model in trained.json"), "{text}");
    let read = |file: &str| -> serde_json::Value {
        serde_json::from_str(&fs::read_to_string(here.join(file)).unwrap()).unwrap()
    };
    let (history, model) = (read("history.json"), read("trained.json"));
    // The last round of the history is the model.
    let (first, level) = (&history[0], &model["comparisons"][0]["levels"][0]);
    assert_eq!(first["level"], level["label"]);
    assert_eq!(first["m"].as_array().unwrap().last(), Some(&level["m"]));
    assert!(first["m"].as_array().unwrap().len() > 1);
    let drift = said(here, &["model", "diff", "trained.json", "trained.json", "--jsonl"]);
    let drift: serde_json::Value = serde_json::from_str(&drift).unwrap();
    assert_eq!(drift["comparisons"][0]["m_stability"], 0.0);
    assert_eq!(drift["comparisons"][0]["levels"][0]["weight_change"], 0.0);
    let drift = said(here, &["model", "diff", "trained.json", "person"]);
    // The built-in model has not been trained.
    assert!(drift.lines().next().is_some_and(|line| line.ends_with("-> -")), "{drift}");
    let printed = said(here, &["train", register]);
    assert_eq!(printed, fs::read_to_string(here.join("trained.json")).unwrap());
    // A run that trains itself learns the same.
    said(here, &["dedupe", register, "--out", "found", "--format", "csv"]);
    assert_eq!(printed, fs::read_to_string(here.join("found/model.json")).unwrap());
    // Its tables and its picture of training are those of `train`.
    let results = ["--results", "learnt", "--format", "csv"];
    said(here, &[&["train", register][..], &results].concat());
    let learnt = fs::read_to_string(here.join("learnt/history.csv")).unwrap();
    assert_eq!(learnt, fs::read_to_string(here.join("found/history.csv")).unwrap());
    assert!(learnt.starts_with("comparison,level,round,m,u,match_weight\n"), "{learnt}");
    let report = fs::read_to_string(here.join("learnt/report.html")).unwrap();
    assert!(report.contains("How training went") && report.contains("What each comparison adds"));
    let unlinkables = fs::read_to_string(here.join("found/unlinkables.csv")).unwrap();
    assert!(unlinkables.starts_with("match_weight,match_probability,records,share\n"));
}

#[test]
fn two_runs_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    said(here, &["demo", "--people", "1000", "--keep-registers"]);
    for (register, out) in [("a", "first"), ("b", "second")] {
        let register = format!("renkou-demo/register-{register}.parquet");
        said(here, &["dedupe", &register, "--out", out]);
    }
    let same = said(here, &["model", "diff", "first", "first", "--jsonl"]);
    let same: serde_json::Value = serde_json::from_str(&same).unwrap();
    let runs = same["runs"].as_array().unwrap();
    assert_eq!(runs.len(), same["comparisons"].as_array().unwrap().len());
    assert!(runs.iter().all(|run| run["stability"] == 0.0));

    let ask = ["model", "diff", "first", "second", "--out", "drift", "--format", "csv"];
    let text = said(here, &ask);
    assert!(text.contains("links by level"), "{text}");
    // The links of either run are those that its own table counts.
    let counted = fs::read_to_string(here.join("first/levels.json")).unwrap();
    let counted: serde_json::Value = serde_json::from_str(&counted).unwrap();
    let (label, links) = (&counted[0]["levels"][0][0], &counted[0]["levels"][0][1]);
    let levels = fs::read_to_string(here.join("drift/levels.csv")).unwrap();
    let row = format!("{},{},{links},", counted[0]["comparison"], label).replace('"', "");
    assert!(levels.contains(&row), "{row} in {levels}");
    assert!(fs::read_to_string(here.join("drift/drift.csv")).unwrap().lines().count() > 10);
    let report = fs::read_to_string(here.join("drift/report.html")).unwrap();
    assert!(report.contains("Two models") && report.contains("Links of two runs by level"));
    // A model alone has no links.
    let alone = said(here, &["model", "diff", "first/model.json", "second"]);
    assert!(!alone.contains("links by level"), "{alone}");
    fs::write(here.join("second/levels.json"), "{}").unwrap();
    assert_eq!(renkou(here, &["model", "diff", "first", "second"]).status.code(), Some(1));
}

#[test]
fn a_job_beyond_the_memory_limit_does_not_begin() {
    let folder = town();
    let run = |limit: &str| {
        let ask = ["dedupe", "town.csv", "--model", "model.json", "--out", "found"];
        renkou(folder.path(), &[&ask[..], &["--memory-limit", limit]].concat())
    };
    let refused = run("1M");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("the limit is 1 MB"), "{}", stderr(&refused));
    assert!(run("2G").status.success());
    assert_eq!(run("plenty").status.code(), Some(2));
}

#[test]
fn a_linkage_is_evaluated_against_people_and_against_judged_pairs() {
    let folder = town();
    let here = folder.path();
    let ask = ["evaluate", "town.csv", "--model", "model.json"];
    let text = said(here, &[&ask[..], &["--truth", "person", "--out", "found"]].concat());
    // Links (1,2) and none else: (3,4) agree in the year alone, (5,6) in the name alone.
    assert!(text.contains("0 links of two people; 1 true pairs below the threshold"), "{text}");
    assert!(text.contains("B-cubed   precision 1.0000  recall 0.8333"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(here.join("found/evaluation.json")).unwrap())
            .unwrap();
    assert_eq!(json["possible_pairs"], 15);
    for file in ["errors.json", "errors.parquet", "thresholds.parquet", "report.html"] {
        assert!(here.join("found").join(file).exists(), "{file}");
    }
    // The links of that run, as a file, are as good.
    said(here, &["dedupe", "town.csv", "--model", "model.json", "--keep", "0", "--out", "run"]);
    let given = ["--truth", "person", "--links", "run/links.parquet"];
    let text = said(here, &[&ask[..], &given].concat());
    assert!(text.contains("2 true pairs, 1.0000 of them among the links given"), "{text}");
    assert!(text.contains("links     precision 1.0000  recall 0.5000"), "{text}");
    assert!(text.contains("B-cubed   precision 1.0000  recall 0.8333"), "{text}");
    let other = "left_source,left_row,right_source,right_row\ntown.csv,1,town.csv,9\n";
    fs::write(here.join("other.csv"), other).unwrap();
    let given = ["--truth", "person", "--links", "other.csv"];
    let wrong = renkou(here, &[&ask[..], &given].concat());
    assert_eq!(wrong.status.code(), Some(2), "there is no row 9");

    let labels = "left_source,left_row,right_source,right_row,match\n\
        town.csv,1,town.csv,2,1\ntown.csv,4,town.csv,3,1\ntown.csv,5,town.csv,6,0\ntown.csv,1,town.csv,3,\n";
    fs::write(here.join("labels.csv"), labels).unwrap();
    let text = said(here, &[&ask[..], &["--labels", "labels.csv"]].concat());
    assert!(text.contains("3 judged pairs, 2 of them one person, 1.0000 of these"), "{text}");
    assert!(text.contains("links     precision 1.0000  recall 0.5000"), "{text}");
    fs::write(here.join("labels.csv"), labels.replace(",2,1\n", ",2,yes\n")).unwrap();
    let wrong = renkou(here, &[&ask[..], &["--labels", "labels.csv"]].concat());
    assert_eq!(wrong.status.code(), Some(2));
    assert!(stderr(&wrong).contains("from 0 (two people) to 1"), "{}", stderr(&wrong));
    assert_eq!(renkou(here, &ask).status.code(), Some(2), "neither truth nor labels");
}

#[test]
fn pairs_are_drawn_judged_and_counted() {
    let folder = town();
    let here = folder.path();
    let ask = ["review", "sample", "town.csv", "--model", "model.json"];
    let text = said(here, &ask);
    assert!(text.contains("3 pairs in"), "{text}");
    let pairs = fs::read_to_string(here.join("review/pairs.csv")).unwrap();
    assert!(pairs.starts_with("pair,left_source,left_row,right_source,right_row,left_name,"));
    assert!(!pairs.contains("North") && !pairs.contains("match_weight"), "{pairs}");
    said(here, &[&ask[..], &["--show-values"]].concat());
    let shown = fs::read_to_string(here.join("review/pairs.csv")).unwrap();
    assert!(shown.contains("Ada North"), "{shown}");
    // Somebody judges by the truth that rows 1, 2 and 3, 4 are one person.
    let filled: Vec<String> = shown
        .lines()
        .map(|line| {
            if line.starts_with("pair,") {
                return format!("{line}\n");
            }
            let cells: Vec<&str> = line.split(',').collect();
            let judged = if ["1", "3"].contains(&cells[2]) { "1" } else { "0" };
            let (last, rest) = cells.split_last().unwrap();
            format!("{},{judged},{last}\n", rest[..rest.len() - 1].join(","))
        })
        .collect();
    fs::write(here.join("review/pairs.csv"), filled.concat()).unwrap();
    let text = said(here, &["review", "estimate", "review/pairs.csv"]);
    assert!(text.contains("3 pairs judged, 0 not"), "{text}");
    // All pairs of every stratum were judged, so nothing is uncertain.
    assert!(text.contains("precision 1.0000, between 1.0000 and 1.0000"), "{text}");
    assert!(text.contains("recall    0.5000, between 0.5000 and 0.5000"), "{text}");
    let json = said(here, &["review", "estimate", "review/pairs.csv", "--jsonl"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["judged"], 3);
}
