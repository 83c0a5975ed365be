//! Runs that are large enough to be watched: what memory they take, and what is left of one that is
//! interrupted.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{renkou, stderr};

const RECORDS: u64 = 150_000;

const MODEL: &str = r#"{"renkou_model": 1, "name": "large", "prior": 0.00001, "comparisons": [
    {"name": "name", "column": "name", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.0001, "term_frequency": true},
        {"label": "close", "test": {"edits": 1}, "m": 0.1, "u": 0.0001},
        {"label": "different", "test": "else", "m": 0.1, "u": 0.9998}]},
    {"name": "birth", "column": "birth", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.0001},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.9999}]},
    {"name": "number", "column": "number", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.00001},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.99999}]}],
    "blocking": [["name", "birth"], ["number"]]}"#;

/// A register in which every fifth record is there twice.
fn register(folder: &Path) {
    let mut text = String::from("name,birth,number\n");
    for row in 0..RECORDS {
        let person = if row % 5 == 0 { row + 1 } else { row };
        let (name, day) = (person * 7919 % 40_009, person * 104_729 % 20_000);
        let _ = writeln!(text, "Person {name},{},number {person:08}", 10_000_000 + day);
    }
    fs::write(folder.join("large.csv"), text).unwrap();
    fs::write(folder.join("model.json"), MODEL).unwrap();
}

fn start(folder: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_renkou"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The most memory that a run took, in bytes.
fn peak(folder: &Path, arguments: &[&str]) -> u64 {
    let mut child = start(folder, arguments);
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(kilobytes.unwrap_or(0_u64) * 1024);
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(child.wait().unwrap().success(), "{arguments:?}");
    peak
}

#[test]
fn the_estimate_of_memory_is_near_what_a_run_takes() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    register(here);
    let ask = ["dedupe", "large.csv", "--model", "model.json"];
    let refused = renkou(here, &[&ask[..], &["--memory-limit", "100k"]].concat());
    assert!(stderr(&refused).contains("read so far need"), "{}", stderr(&refused));
    let refused = renkou(here, &[&ask[..], &["--memory-limit", "8M"]].concat());
    let words = stderr(&refused);
    let (_, rest) = words.split_once("expected to need ").unwrap();
    let (amount, _) = rest.split_once(" of memory").unwrap();
    let megabytes: f64 = amount.strip_suffix(" MB").unwrap().parse().unwrap();
    let expected = (megabytes * 1e6) as u64;
    // What the program takes whatever it does is not of the job.
    let used = peak(here, &ask) - peak(here, &["model"]);
    assert!(used < expected * 5 / 4, "{used} bytes used, {expected} expected");
    assert!(expected < used * 4, "{used} bytes used, {expected} expected");
}

#[test]
fn an_interrupted_run_leaves_no_half_files() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    register(here);
    let ask = ["dedupe", "large.csv", "--model", "model.json", "--out", "found"];
    let mut child = start(here, &ask);
    // The folder is made once Ctrl-C is listened to, and before anything is read.
    while !here.join("found").exists() {
        assert!(child.try_wait().unwrap().is_none(), "the run ended at once");
        std::thread::sleep(Duration::from_millis(1));
    }
    let interrupt = ["-INT", &child.id().to_string()].map(str::to_owned);
    assert!(Command::new("kill").args(interrupt).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(fs::read_dir(here.join("found")).unwrap().count(), 0);
}

#[test]
fn a_run_that_is_interrupted_leaves_its_trained_model() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    register(here);
    let mut model: serde_json::Value = serde_json::from_str(MODEL).unwrap();
    model.as_object_mut().unwrap().remove("prior");
    // Each of 20,000 days has seven or eight records: work for some time after training.
    model["blocking"] = serde_json::json!([["birth"], ["number"]]);
    fs::write(here.join("untrained.json"), model.to_string()).unwrap();
    let ask = ["dedupe", "large.csv", "--model", "untrained.json", "--out", "found"];
    let mut child = start(here, &ask);
    while !here.join("found/model.json").exists() {
        assert!(child.try_wait().unwrap().is_none(), "the run ended at once");
        std::thread::sleep(Duration::from_millis(1));
    }
    let interrupt = ["-INT", &child.id().to_string()].map(str::to_owned);
    assert!(Command::new("kill").args(interrupt).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(fs::read_dir(here.join("found")).unwrap().count(), 1, "the model alone");
    // With it the next run need not train.
    let resumed = renkou(here, &["dedupe", "large.csv", "--model", "found/model.json"]);
    assert!(resumed.status.success(), "{}", stderr(&resumed));
    assert!(!super::stdout(&resumed).contains("train"), "{}", super::stdout(&resumed));
}
