//! The user's own files, however their columns are called and their text is coded.

use std::fmt::Write;
use std::fs;

use super::{PEOPLE, renkou, stderr, stdout};

/// A register large enough to learn from: each person twice, in two files.
fn registers(folder: &std::path::Path, header_b: &str) {
    const SURNAMES: [&str; 8] = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄"];
    const GIVEN: [&str; 9] = ["小明", "秀英", "伟", "芳", "建国", "丽", "强", "桂兰", "军"];
    let (mut a, mut b) = ("XM,XB,CSRQ,HJDXZQH,person\n".to_owned(), format!("{header_b},person\n"));
    for person in 0..400_usize {
        // Steps that share no factor with the number of choices spread people over all of them.
        let mixed = person * 7919 % 10_007;
        let name = format!("{}{}", SURNAMES[mixed % 8], GIVEN[mixed / 8 % 9]);
        let sex = 1 + mixed / 72 % 2;
        let born = format!("{}{:02}{:02}", 1940 + mixed % 71, 1 + mixed % 12, 1 + mixed % 28);
        let division = ["110105", "430102", "440103", "510104"][mixed / 5 % 4];
        writeln!(a, "{name},{sex},{born},{division},{person}").unwrap();
        writeln!(b, "{division},{born},{sex},{name},{person}").unwrap();
    }
    fs::write(folder.join("a.csv"), a).unwrap();
    fs::write(folder.join("b.csv"), b).unwrap();
}

#[test]
fn columns_are_known_by_identifier_chinese_and_english_header_or_by_map() {
    for header in [
        "HJDXZQH,CSRQ,XB,XM",
        "户籍地行政区划,出生日期,性别,姓名",
        "HJDXZQH,Date of birth,Sex,Name",
    ] {
        let folder = tempfile::tempdir().unwrap();
        registers(folder.path(), header);
        let output = renkou(folder.path(), &["link", "a.csv", "b.csv", "--truth", "person"]);
        assert!(output.status.success(), "{header}: {}", stderr(&output));
        let text = stdout(&output);
        let f1 = text.lines().find(|line| line.trim_start().starts_with("links")).expect("quality");
        let f1: f64 = f1.rsplit(' ').next().unwrap().parse().unwrap();
        assert!(f1 > 0.9, "{header}: {text}");
    }
    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "where,when,which,who");
    let map =
        ["--map", "where=HJDXZQH", "--map", "when=CSRQ", "--map", "which=XB", "--map", "who=XM"];
    let output = renkou(folder.path(), &[&["link", "a.csv", "b.csv"][..], &map[..]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    let output = renkou(folder.path(), &["link", "a.csv", "b.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--map"), "{}", stderr(&output));
}

#[test]
fn results_are_written_in_the_format_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "HJDXZQH,CSRQ,XB,XM");
    for format in ["csv", "parquet", "arrow", "jsonl"] {
        let output =
            renkou(folder.path(), &["link", "a.csv", "b.csv", "--out", format, "--format", format]);
        assert!(output.status.success(), "{}", stderr(&output));
        for name in ["links", "clusters"] {
            assert!(folder.path().join(format).join(format!("{name}.{format}")).exists());
        }
        assert!(folder.path().join(format).join("report.html").exists());
    }
    let clusters = fs::read_to_string(folder.path().join("csv/clusters.csv")).unwrap();
    assert!(clusters.starts_with("source,row,cluster,cluster_size\n"));
    assert_eq!(clusters.lines().count(), 801);
    // The trained model goes on where training stopped, and a written table is read again.
    let output = renkou(folder.path(), &["link", "a.csv", "b.csv", "--model", "csv/model.json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let again = renkou(folder.path(), &["validate", "parquet/clusters.parquet"]);
    assert!(stdout(&again).contains("800 records"), "{}", stdout(&again));
}

#[test]
fn text_in_gb18030_is_found_or_declared() {
    let folder = tempfile::tempdir().unwrap();
    // 姓名,性别 / 王小明,1 / 李芳,2 in GB 2312.
    let bytes =
        b"\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0\n\xCD\xF5\xD0\xA1\xC3\xF7,1\n\xC0\xEE\xB7\xBC,2\n";
    fs::write(folder.path().join("old.csv"), bytes).unwrap();
    for arguments in [vec!["validate", "old.csv"], vec!["validate", "old.csv", "--encoding", "gbk"]]
    {
        let output = renkou(folder.path(), &arguments);
        assert!(output.status.success(), "{}", stderr(&output));
        assert!(stdout(&output).contains("2 records"), "{}", stdout(&output));
    }
}

#[test]
fn findings_name_row_rule_and_item_and_no_value() {
    let folder = tempfile::tempdir().unwrap();
    let people = format!("{PEOPLE}赵建国,11010519630412000X,1,19630499\n");
    fs::write(folder.path().join("p.csv"), people).unwrap();
    let output = renkou(folder.path(), &["validate", "p.csv", "--out", "out", "--format", "csv"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let findings = fs::read_to_string(folder.path().join("out/findings.csv")).unwrap();
    assert!(findings.starts_with("row,rule,item,severity,evidence\n"));
    assert!(findings.lines().any(|line| line.starts_with("4,ID-103,GMSFHM,error")), "{findings}");
    for value in ["赵建国", "11010519630412000X", "19630499"] {
        assert!(!findings.contains(value) && !stdout(&output).contains(value));
    }
}

#[test]
fn a_file_is_deduplicated() {
    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "HJDXZQH,CSRQ,XB,XM");
    let a = fs::read_to_string(folder.path().join("a.csv")).unwrap();
    let first: Vec<_> = a.lines().skip(1).take(100).collect();
    let twice = format!("{a}{}\n", first.join("\n"));
    fs::write(folder.path().join("twice.csv"), twice).unwrap();
    let output = renkou(folder.path(), &["dedupe", "twice.csv", "--truth", "person"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("100 true pairs"), "{}", stdout(&output));
}
