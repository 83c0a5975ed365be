//! The demonstration, on a small scale.

use std::fs;

use super::{renkou, stderr, stdout};

#[test]
fn the_demo_makes_validates_links_and_reports() {
    let folder = tempfile::tempdir().unwrap();
    let output = renkou(folder.path(), &["demo", "--people", "2000", "--keep-registers"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stderr(&output).is_empty(), "quiet in a pipe: {}", stderr(&output));
    let text = stdout(&output);
    for part in [
        "Validation",
        "Linkage",
        "precision",
        "recall",
        "F1",
        "any two records",
        "records per second",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let made = folder.path().join("renkou-demo");
    for file in [
        "findings-a.parquet",
        "links.parquet",
        "clusters.parquet",
        "register-b.parquet",
        "model.json",
    ] {
        assert!(made.join(file).exists(), "{file}");
    }
    let report = fs::read_to_string(made.join("report.html")).unwrap();
    assert!(
        report.contains("<svg")
            && !report.contains("src=\"http")
            && !report.contains("<script src")
    );

    // The registers it kept are files like any other.
    let registers = ["renkou-demo/register-a.parquet", "renkou-demo/register-b.parquet"];
    let again = renkou(
        folder.path(),
        &["link", registers[0], registers[1], "--within", "--truth", "person"],
    );
    assert!(again.status.success(), "{}", stderr(&again));
    assert!(stdout(&again).contains("4,000 records"), "{}", stdout(&again));
}

#[test]
fn the_same_seed_gives_the_same_files() {
    let run = |seed| {
        let folder = tempfile::tempdir().unwrap();
        let output =
            renkou(folder.path(), &["demo", "--people", "500", "--seed", seed, "--format", "csv"]);
        assert!(output.status.success(), "{}", stderr(&output));
        fs::read(folder.path().join("renkou-demo/links.csv")).unwrap()
    };
    assert_eq!(run("7"), run("7"));
    assert_ne!(run("7"), run("8"));
}
