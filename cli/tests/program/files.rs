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
        for name in ["links", "clusters", "cuts"] {
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

/// A column of a table in CSV.
fn column(table: &str, name: &str) -> Vec<String> {
    let mut lines = table.lines();
    let at = lines.next().unwrap().split(',').position(|column| column == name).unwrap();
    lines.map(|line| line.split(',').nth(at).unwrap().to_owned()).collect()
}

#[test]
fn a_file_without_duplicates_stays_without_them() {
    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "HJDXZQH,CSRQ,XB,XM");
    let a = fs::read_to_string(folder.path().join("a.csv")).unwrap();
    let first: Vec<_> = a.lines().skip(1).take(100).collect();
    fs::write(folder.path().join("a.csv"), format!("{a}{}\n", first.join("\n"))).unwrap();
    let link = |out: &str, more: &[&str]| {
        let arguments = ["link", "a.csv", "b.csv", "--within", "--format", "csv", "--out", out];
        let output = renkou(folder.path(), &[&arguments[..], more].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        let read = |name: &str| fs::read_to_string(folder.path().join(out).join(name)).unwrap();
        let text = stdout(&output);
        (text, column(&read("clusters.csv"), "cluster"), read("cuts.csv"), read("summary.json"))
    };
    let (_, clusters, cuts, summary) = link("free", &["--duplicate-free", "a.csv"]);
    let of_a: std::collections::BTreeSet<_> = clusters[..500].iter().collect();
    assert_eq!(of_a.len(), 500, "each record of a is a person of its own");
    assert!(cuts.starts_with(
        "left_source,left_row,right_source,right_row,match_weight,match_probability,reason,constraint"
    ));
    assert!(column(&cuts, "reason").iter().all(|reason| reason == "duplicate_free"));
    assert!(cuts.lines().count() > 100);
    let summary: serde_json::Value = serde_json::from_str(&summary).unwrap();
    assert_eq!(summary["link_type"], "link_and_dedupe");
    assert_eq!(summary["clusters"]["cut_links"], cuts.lines().count() - 1);
    assert_eq!(summary["clusters"]["cuts"][0]["reason"], "duplicate_free");

    let (text, clusters, ..) = link("one", &["--clustering", "one_to_one", "--ties", "drop"]);
    for file in [&clusters[..500], &clusters[500..]] {
        assert_eq!(file.iter().collect::<std::collections::BTreeSet<_>>().len(), file.len());
    }
    assert!(text.contains("links not followed"), "{text}");

    for wrong in [
        vec!["link", "a.csv", "b.csv", "--duplicate-free", "c.csv"],
        vec!["link", "a.csv", "b.csv", "--ties", "drop"],
        vec!["link", "a.csv", "b.csv", "--source-name", "a"],
        vec!["dedupe", "a.csv", "--clustering", "one_to_one"],
        vec!["dedupe", "a.csv", "--clustering", "nearest"],
    ] {
        let output = renkou(folder.path(), &wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}: {}", stderr(&output));
    }
}

#[test]
fn a_ledger_keeps_the_ids_of_clusters() {
    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "HJDXZQH,CSRQ,XB,XM");
    let a = fs::read_to_string(folder.path().join("a.csv")).unwrap();
    let rows: Vec<&str> = a.lines().skip(1).collect();
    // Each row twice, with a key of its own; `at` says which rows a month has.
    let month = |name: &str, at: std::ops::Range<usize>| {
        let mut text = "XM,XB,CSRQ,HJDXZQH,person,id\n".to_owned();
        for copy in ["x", "y"] {
            for row in at.clone() {
                writeln!(text, "{},{copy}{row}", rows[row]).unwrap();
            }
        }
        fs::write(folder.path().join(name), text).unwrap();
    };
    month("october.csv", 0..300);
    month("november.csv", 20..320);
    let dedupe = |file: &str, ledger: &str, date: &str, more: &[&str]| {
        let arguments = ["dedupe", file, "--source-name", "county", "--ledger", ledger];
        let how = ["--record-key", "id", "--run-date", date, "--out", "out", "--format", "csv"];
        let output = renkou(folder.path(), &[&arguments[..], &how, more].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        let clusters = fs::read_to_string(folder.path().join("out/clusters.csv")).unwrap();
        (stdout(&output), column(&clusters, "cluster_id"))
    };
    let (text, october) = dedupe("october.csv", "one.ledger", "2026-10-31", &["--threads", "1"]);
    assert!(text.contains("ledger, run 1: "), "{text}");
    let (text, november) = dedupe("november.csv", "one.ledger", "2026-11-30", &["--threads", "1"]);
    assert!(text.contains("ledger, run 2: "), "{text}");
    let summary = fs::read_to_string(folder.path().join("out/summary.json")).unwrap();
    let summary: serde_json::Value = serde_json::from_str(&summary).unwrap();
    assert!(summary["ledger"]["created"].as_u64() > Some(0), "{summary}");
    assert!(summary["ledger"]["left"].as_u64() > Some(0), "{summary}");
    // Row 20 of October is row 0 of November. Nearly all clusters have the records they had.
    let kept = (0..280).filter(|row| october[row + 20] == november[*row]).count();
    assert!(kept > 270, "{kept}");
    let two = |name| {
        dedupe(
            name,
            "two.ledger",
            &format!("2026-{}", if name == "october.csv" { "10-31" } else { "11-30" }),
            &["--threads", "2"],
        )
    };
    assert_eq!(two("october.csv").1, october);
    assert_eq!(two("november.csv").1, november);
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(read("one.ledger") == read("two.ledger"), "the same bytes for any number of threads");

    fs::write(folder.path().join("bad.ledger"), "row,cluster\n").unwrap();
    let output = renkou(folder.path(), &["dedupe", "october.csv", "--ledger", "bad.ledger"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_eq!(read("bad.ledger"), b"row,cluster\n");
}

/// 王小明 and 李芳 as the provincial export has them: 83 columns, GBK, no header.
fn provincial_export() -> Vec<u8> {
    let person = |code: &str, name: &[u8], number: &str, born: &str, sex: &str| {
        let mut columns = vec![Vec::new(); 83];
        for (place, value) in [(1, code), (57, born), (58, "111"), (59, number), (60, sex)] {
            columns[place - 1] = value.as_bytes().to_vec();
        }
        columns[55] = name.to_vec();
        [columns.join(&b'|'), b"\r\n".to_vec()].concat()
    };
    [
        person("A1", b"\xCD\xF5\xD0\xA1\xC3\xF7", "110105196304120002", "19630412", "2"),
        person("A2", b"\xC0\xEE\xB7\xBC", "11010519500101000X", "19500101", "2"),
    ]
    .concat()
}

#[test]
fn a_file_of_the_provincial_export_is_known_by_its_name_or_by_its_layout() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["T_RYJBXX.txt", "export.dat"] {
        fs::write(folder.path().join(name), provincial_export()).unwrap();
    }
    for arguments in [
        vec!["validate", "T_RYJBXX.txt"],
        vec!["validate", "export.dat", "--layout", "t_ryjbxx"],
        vec!["validate", "export.dat", "--layout", "T_RYJBXX", "--delimiter", "|"],
    ] {
        let output = renkou(folder.path(), &arguments);
        assert!(output.status.success(), "{}", stderr(&output));
        let text = stdout(&output);
        assert!(text.contains("2 records"), "{text}");
        // The check character of the second number is wrong; the document is a citizen's card.
        assert!(text.contains("ID-212"), "{text}");
    }
    let output = renkou(folder.path(), &["validate", "export.dat", "--layout", "nonsense"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[test]
fn records_of_another_data_set_are_validated_as_such() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("T_XQXX.TXT"), "1,小区一,110105,,,,\n,小区二,110105,,,,\n")
        .unwrap();
    let by_layout = renkou(folder.path(), &["validate", "T_XQXX.TXT"]);
    assert!(stdout(&by_layout).contains("2 records: 1 without findings"), "{}", stdout(&by_layout));
    let births = "FNRYBM,ZNXM,ZNCSRQ,ZNXB\nA1,王小明,20010230,1\nA1,王芳,20030101,2\n";
    fs::write(folder.path().join("births.csv"), births).unwrap();
    let output = renkou(folder.path(), &["validate", "births.csv", "--data-set", "birth"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("2 records"), "{}", stdout(&output));
    assert!(
        stdout(&output).contains("ST-122"),
        "there is no 30th of February: {}",
        stdout(&output)
    );
    let output = renkou(folder.path(), &["validate", "births.csv", "--data-set", "shoes"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn text_of_fixed_width_has_a_layout() {
    let folder = tempfile::tempdir().unwrap();
    let people = b"\xCD\xF5\xD0\xA1\xC3\xF7  219630412\n\xC0\xEE\xB7\xBC    219500101\n\xC0\xEE2\n";
    fs::write(folder.path().join("old.txt"), people).unwrap();
    fs::write(folder.path().join("manual.txt"), "XM:8\nXB:1\nCSRQ:8\n").unwrap();
    for layout in ["XM:8,XB:1,CSRQ:8", "manual.txt"] {
        let output = renkou(folder.path(), &["validate", "old.txt", "--layout", layout]);
        assert_eq!(output.status.code(), Some(1), "one row is set aside: {}", stderr(&output));
        assert!(stdout(&output).contains("2 records"), "{}", stdout(&output));
        assert!(
            stderr(&output).contains("1 rows set aside: record cut off"),
            "{}",
            stderr(&output)
        );
        let aside = fs::read(folder.path().join("old.set-aside.csv")).unwrap();
        assert_eq!(aside, b"\xC0\xEE2\n");
    }
}

#[test]
fn deleted_records_of_a_table_are_set_aside_or_read() {
    let folder = tempfile::tempdir().unwrap();
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/dbf/dbase3.dbf");
    fs::copy(vectors, folder.path().join("old.dbf")).unwrap();
    let output = renkou(folder.path(), &["validate", "old.dbf"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stdout(&output).contains("2 records"), "{}", stdout(&output));
    assert!(stderr(&output).contains("record marked as deleted"), "{}", stderr(&output));
    let output = renkou(folder.path(), &["validate", "old.dbf", "--with-deleted"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("3 records"), "{}", stdout(&output));

    let mut cut = fs::read(vectors).unwrap();
    cut.truncate(cut.len() - 60);
    fs::write(folder.path().join("cut.dbf"), cut).unwrap();
    let output = renkou(folder.path(), &["validate", "cut.dbf"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("the header states 3 records and there are 2"));
}

/// A user with all rights could otherwise lose `/dev/null` to a result that was not wanted.
#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_written_to_and_stays() {
    use std::os::unix::fs::FileTypeExt;

    let folder = tempfile::tempdir().unwrap();
    registers(folder.path(), "HJDXZQH,CSRQ,XB,XM");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    let output = renkou(folder.path(), &["train", "a.csv", "--out", "pipe"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let model = reader.join().unwrap();
    assert!(model.contains("renkou_model"), "{model}");
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    // A file with places that are found by seeking cannot be written there.
    let arguments = ["index", "build", "a.csv", "--out", "pipe"];
    let output = renkou(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("no ordinary file"), "{}", stderr(&output));
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}
