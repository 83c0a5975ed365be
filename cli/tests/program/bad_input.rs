//! What is wrong is said clearly: file, row and item, never the value; 2 for usage, 1 for data.

use std::fs;

use super::{PEOPLE, renkou, stderr, stdout};

fn folder_with(name: &str, bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), bytes).unwrap();
    folder
}

#[test]
fn the_command_line_is_wrong() {
    let folder = folder_with("p.csv", PEOPLE.as_bytes());
    for arguments in [
        &["nonsense"][..],
        &["validate"],
        &["link", "p.csv"],
        &["dedupe", "p.csv", "--threshold", "2"],
        &["dedupe", "p.csv", "--model", "nobody"],
        &["validate", "p.csv", "--map", "XM"],
        &["validate", "p.csv", "--map", "nothing=XM"],
        &["validate", "p.csv", "--map", "XB=XM", "--map", "CSRQ=XM"],
        &["validate", "p.csv", "--format", "docx"],
        &["validate", "p.csv", "--encoding", "klingon"],
    ] {
        let output = renkou(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"));
    }
}

#[test]
fn the_file_is_missing_empty_or_something_else() {
    let folder = folder_with("empty.csv", b"");
    fs::write(folder.path().join("header.csv"), "XM,XB\n").unwrap();
    fs::write(folder.path().join("old.xls"), b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest").unwrap();
    for (file, code) in [("nowhere.csv", 1), ("empty.csv", 1), (".", 1), ("old.xls", 2)] {
        let output = renkou(folder.path(), &["validate", file]);
        assert_eq!(output.status.code(), Some(code), "{file}: {}", stderr(&output));
        assert!(stderr(&output).contains(file), "{}", stderr(&output));
    }
    let output = renkou(folder.path(), &["validate", "header.csv"]);
    assert!(stdout(&output).contains("0 records"), "{}", stdout(&output));
    let output = renkou(folder.path(), &["dedupe", "header.csv"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[test]
fn ragged_rows_are_set_aside_and_the_rest_is_processed() {
    let folder =
        folder_with("p.csv", format!("{PEOPLE}只有一个字段\n刘芳,,2,19700101,太多\n").as_bytes());
    let output = renkou(folder.path(), &["validate", "p.csv"]);
    assert_eq!(output.status.code(), Some(1), "some data could not be read");
    assert!(stdout(&output).contains("3 records"), "{}", stdout(&output));
    assert!(stderr(&output).contains("1 rows set aside"), "{}", stderr(&output));
    assert!(!stderr(&output).contains("刘芳"));
    let aside = fs::read_to_string(folder.path().join("p.set-aside.csv")).unwrap();
    assert!(aside.contains("只有一个字段") && aside.contains("刘芳"), "nothing is lost");
}

#[test]
fn two_files_of_one_name_have_two_files_of_what_was_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    for place in ["a", "b"] {
        fs::create_dir(folder.path().join(place)).unwrap();
        fs::write(folder.path().join(place).join("p.csv"), format!("{PEOPLE}{place}\n")).unwrap();
    }
    renkou(folder.path(), &["link", "a/p.csv", "b/p.csv"]);
    for place in ["a", "b"] {
        let aside =
            fs::read_to_string(folder.path().join(format!("{place}-p.set-aside.csv"))).unwrap();
        assert!(aside.lines().any(|line| line == place), "{aside}");
    }
}

#[test]
fn bytes_that_are_no_text_are_counted() {
    let folder =
        folder_with("p.csv", &[PEOPLE.as_bytes(), b"\xE7\x8E\x8B\xFF\xFE,,1,19700101\n"].concat());
    let output = renkou(folder.path(), &["validate", "p.csv", "--encoding", "utf-8"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("4 records"), "the row is kept: {}", stdout(&output));
}

#[test]
fn columns_nobody_knows_ride_along() {
    let folder = folder_with("p.csv", b"foo,bar\n1,2\n");
    let output = renkou(folder.path(), &["validate", "p.csv"]);
    assert!(stderr(&output).contains("--map"), "{}", stderr(&output));
    let output = renkou(folder.path(), &["dedupe", "p.csv"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_register_of_one_record_many_times_over_and_columns_of_nulls() {
    let copies = format!("XM,CSRQ,XB\n{}", "王小明,19630412,1\n".repeat(50_000));
    let folder = folder_with("copies.csv", copies.as_bytes());
    let output = renkou(folder.path(), &["dedupe", "copies.csv"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("all 50000 records are equal"), "{}", stderr(&output));
    assert!(!stderr(&output).contains("王小明"));

    fs::write(folder.path().join("nulls.csv"), "XM,CSRQ,XB\n,,\n,,\n,,\n").unwrap();
    let output = renkou(folder.path(), &["dedupe", "nulls.csv"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let output = renkou(folder.path(), &["validate", "nulls.csv"]);
    assert!(stdout(&output).contains("3 records"), "{}", stdout(&output));
}

#[test]
fn results_that_cannot_be_written_are_named() {
    let folder = folder_with("p.csv", PEOPLE.as_bytes());
    let output = renkou(folder.path(), &["validate", "p.csv", "--out", "p.csv/inside"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("cannot be written"), "{}", stderr(&output));
}
