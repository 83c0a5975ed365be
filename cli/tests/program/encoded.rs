//! `renkou encode` and `renkou link-encoded`: three provinces give what one pooled run gives.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::linkage::said;
use super::{renkou, stderr};

const MODEL: &str = r#"{"renkou_model": 1, "name": "provinces", "prior": 0.005, "comparisons": [
    {"name": "name", "column": "XM", "levels": [
        {"label": "same", "test": "exact", "m": 0.9, "u": 0.01, "term_frequency": true},
        {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]},
    {"name": "birth", "column": "CSRQ", "levels": [
        {"label": "same", "test": {"date": "same"}, "m": 0.9, "u": 0.01},
        {"label": "same year", "test": {"within_years": 0}, "m": 0.05, "u": 0.1},
        {"label": "different", "test": "else", "m": 0.05, "u": 0.89}]},
    {"name": "number", "column": "GMSFHM", "levels": [
        {"label": "same", "test": "same_number", "m": 0.5, "u": 0.0001},
        {"label": "different", "test": "else", "m": 0.5, "u": 0.9999}]}],
    "blocking": [["GMSFHM:number"], ["XM", "CSRQ:year"], ["XM:deletions", "CSRQ"]],
    "constraints": [{"distinct_numbers": "GMSFHM"}]}"#;

/// A well-formed number with the sequence 000, by the weights of GB 11643.
fn number(day: usize) -> String {
    const WEIGHTS: [usize; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let body = format!("110105196304{day:02}000");
    let digits = body.bytes().map(|digit| usize::from(digit - b'0'));
    let sum: usize = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    format!("{body}{}", ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11])
}

/// Three provinces with the same people: in the south every third without number and dates in another
/// writing, in the west every fourth with the number of somebody else.
fn provinces(folder: &Path) {
    let files = ["north.csv", "south.csv", "west.csv"];
    for (province, name) in files.iter().enumerate() {
        let mut text = String::from("XM,CSRQ,GMSFHM\n");
        for day in 1..=28 {
            let date = match province {
                1 => format!("1963-04-{day:02}"),
                _ => format!("196304{day:02}"),
            };
            let number = match (province, day) {
                (1, _) if day % 3 == 0 => String::new(),
                (2, _) if day % 4 == 0 => number(29 - day),
                _ => number(day),
            };
            let given = ["小明", "秀英", "伟", "芳"][day % 4];
            let _ = writeln!(text, "{}{given},{date},{number}", ["王", "李", "张"][day % 3]);
        }
        fs::write(folder.join(name), text).unwrap();
    }
    fs::write(folder.join("model.json"), MODEL).unwrap();
    fs::write(folder.join("secret"), "000102030405060708090A0b0c0d0e0f\n").unwrap();
}

const KEY: [&str; 4] = ["--model", "model.json", "--key-file", "secret"];

#[test]
fn three_provinces_give_the_links_and_clusters_of_one_run() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    provinces(here);
    said(here, &[&["encode", "north.csv", "--out", "north.encoded"], &KEY[..]].concat());
    // A province may send several sources in one file.
    let both = ["encode", "south.csv", "west.csv", "--out", "others.encoded"];
    assert!(said(here, &[&both, &KEY[..]].concat()).starts_with("56 records encoded"));

    let mut cut = 0;
    for further in [
        &["--within"][..],
        &["--clustering", "one_to_one", "--threshold", "0.2"],
        &["--clustering", "single_best_link", "--ties", "lowest_row", "--keep", "0.01"],
        &["--within", "--clustering", "split_bridges", "--duplicate-free", "north.csv"],
    ] {
        let shared = [&["--model", "model.json", "--format", "csv"], further].concat();
        let pooled = ["link", "north.csv", "south.csv", "west.csv", "--out", "pooled"];
        said(here, &[&pooled, &shared[..]].concat());
        let across = ["link-encoded", "north.encoded", "others.encoded", "--out", "across"];
        let text = said(here, &[&across, &shared[..]].concat());
        assert!(text.starts_with("84 records"), "{text}");
        for file in ["links.csv", "clusters.csv", "cuts.csv"] {
            let read = |folder: &str| fs::read_to_string(here.join(folder).join(file)).unwrap();
            assert!(read("pooled").lines().count() > usize::from(file != "cuts.csv"));
            assert_eq!(read("across"), read("pooled"), "{file} {further:?}");
        }
        cut += fs::read_to_string(here.join("across/cuts.csv")).unwrap().lines().count() - 1;
    }
    assert!(cut > 0, "nothing had to be decided");
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    provinces(here);
    let encode = |file: &str, out: &str, key: &[&str]| {
        renkou(here, &[&["encode", file, "--out", out], key].concat())
    };
    assert!(encode("north.csv", "north.encoded", &KEY).status.success());
    fs::write(here.join("other-secret"), "f".repeat(32)).unwrap();
    let other = ["--model", "model.json", "--key-file", "other-secret"];
    assert!(encode("south.csv", "south.encoded", &other).status.success());
    let link = ["link-encoded", "--model", "model.json", "north.encoded", "south.encoded"];
    let refused = renkou(here, &link);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("different secrets"), "{}", stderr(&refused));

    fs::write(here.join("secret"), "wangxiaoming").unwrap();
    let refused = encode("south.csv", "south.encoded", &KEY);
    assert!(stderr(&refused).contains("32 hexadecimal digits"), "{}", stderr(&refused));
    assert!(!stderr(&refused).contains("wangxiaoming"));
    let wrong = ["--model", "person", "--key-file", "other-secret"];
    let refused = encode("south.csv", "south.encoded", &wrong);
    assert_eq!(refused.status.code(), Some(2));
    let no_file = renkou(here, &["link-encoded", "--model", "model.json", "north.csv"]);
    assert!(stderr(&no_file).contains("not encoded records"), "{}", stderr(&no_file));
}
