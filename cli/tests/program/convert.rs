//! Tables that change their format and encoding, and what cannot be written.

use std::fs;

use super::{PEOPLE, renkou, stderr, stdout};

#[test]
fn every_format_and_back() {
    let folder = tempfile::tempdir().unwrap();
    // A column that stands for no item rides along.
    let people = PEOPLE.replace(",CSRQ", ",CSRQ,备注").replace("0412\n", "0412,旧表\n");
    let people = people.replace("0101\n", "0101,\n");
    fs::write(folder.path().join("people.csv"), &people).unwrap();
    for name in ["people.tsv", "people.parquet", "people.arrow"] {
        let output = renkou(folder.path(), &["convert", "people.csv", name]);
        assert!(output.status.success(), "{name}: {}", stderr(&output));
        assert_eq!(stdout(&output), format!("3 rows in {name}\n"));
        let output = renkou(folder.path(), &["convert", name, "back.csv"]);
        assert!(output.status.success(), "{name}: {}", stderr(&output));
        assert_eq!(fs::read_to_string(folder.path().join("back.csv")).unwrap(), people, "{name}");
    }
    let layout = "XM:10,GMSFHM:18,XB:1,CSRQ:8,备注:4";
    let fixed = ["convert", "people.csv", "people.txt", "--to", "fixed", "--to-layout", layout];
    let output = renkou(folder.path(), &[&fixed[..], &["--to-encoding", "gbk"]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    let written = fs::read(folder.path().join("people.txt")).unwrap();
    // 王小明 and 旧表 in code page 936.
    let first = b"\xCD\xF5\xD0\xA1\xC3\xF7    110105196304120002219630412\xBE\xC9\xB1\xED\n";
    assert!(written.starts_with(first));
    let fixed = ["convert", "people.txt", "back.csv", "--layout", layout, "--encoding", "gbk"];
    let output = renkou(folder.path(), &fixed);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.path().join("back.csv")).unwrap(), people);
}

#[test]
fn a_character_that_the_encoding_lacks_is_told_and_no_file_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.csv"), "XM,XB\n王小明,1\n马䶮,2\n").unwrap();
    for encoding in ["cp936", "gbk", "gb2312"] {
        let arguments = ["convert", "people.csv", "out.csv", "--to-encoding", encoding];
        let output = renkou(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(1), "{encoding}");
        let message = stderr(&output);
        assert!(message.starts_with("renkou: people.csv, row 2, item XM: "), "{message}");
        assert!(!message.contains('䶮'), "{message}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{encoding}");
    }
    let arguments = ["convert", "people.csv", "out.csv", "--to-encoding", "gb18030"];
    assert!(renkou(folder.path(), &arguments).status.success());
    // 马 is C2 ED, 䶮 is FE 9F in the edition of 2022.
    let written = fs::read(folder.path().join("out.csv")).unwrap();
    assert!(written.ends_with(b"\xC2\xED\xFE\x9F,2\n"));
    let arguments = ["convert", "out.csv", "back.csv", "--encoding", "gb18030"];
    assert!(renkou(folder.path(), &arguments).status.success());
    let back = fs::read_to_string(folder.path().join("back.csv")).unwrap();
    assert_eq!(back, "XM,XB\n王小明,1\n马䶮,2\n");
}

#[test]
fn rows_that_cannot_be_read_are_set_aside_beside_the_output() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("people.csv"), "XM,XB\n王小明,1\n李芳,2,x\n").unwrap();
    let output = renkou(folder.path(), &["convert", "people.csv", "out/people.jsonl"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let written = fs::read_to_string(folder.path().join("out/people.jsonl")).unwrap();
    assert_eq!(written, "{\"XM\":\"王小明\",\"XB\":\"1\"}\n");
    let aside = folder.path().join("out/people.set-aside.csv");
    assert!(fs::read_to_string(aside).unwrap().contains("李芳"));
}

#[test]
fn what_makes_no_sense() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.csv"), PEOPLE).unwrap();
    for arguments in [
        &["people.csv", "people.xlsx"][..],
        &["people.csv", "people.dbf"],
        &["people.csv", "people.out"],
        &["people.csv", "out.csv", "--to-encoding", "ebcdic"],
        &["people.csv", "out.parquet", "--to-encoding", "gb18030"],
        &["people.csv", "people.txt", "--to", "fixed"],
    ] {
        let output = renkou(folder.path(), &[&["convert"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{arguments:?}");
    }
}

#[test]
fn results_are_written_in_the_encoding_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.csv"), "XM,XB,CSRQ\n王小明,1,19630412\n李芳,9,2099\n")
        .unwrap();
    let validate = ["validate", "people.csv", "--out", "out", "--format", "csv"];
    let output = renkou(folder.path(), &[&validate[..], &["--out-encoding", "utf-16le"]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    let findings = fs::read(folder.path().join("out/findings.csv")).unwrap();
    assert!(findings.starts_with(b"\xFF\xFEr\0o\0w\0"));
    let output = renkou(
        folder.path(),
        &["validate", "people.csv", "--out", "no", "--out-encoding", "cp936"],
    );
    assert_eq!(output.status.code(), Some(2), "Parquet has no encoding");
}
