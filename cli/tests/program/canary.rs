//! Marked personal values go in at every door, and must come out at none but the files of rows set
//! aside, which hold what the user's own file held.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use renkou::record::DataSet;

use super::{renkou, stderr, stdout};

/// Values as people have them, and the part of each that no mask may leave.
pub(super) const CANARIES: [(&str, &str); 9] = [
    ("欧阳金丝雀", "金丝雀"),
    ("430104196305031237", "1963050312"),
    ("430104630503123", "630503"),
    ("19630503", "0503"),
    ("1963年5月3日", "5月3日"),
    ("13812345678", "81234"),
    ("canary@example.cn", "canary"),
    ("湖南省长沙市岳麓区麓山南路932号", "麓山南路"),
    ("KANARIENVOGEL-7", "NARIEN"),
];

/// What damages a value on its way into a register.
pub(super) const DAMAGES: [fn(&str) -> String; 6] = [
    str::to_owned,
    |value| format!(" {value}\t"),
    |value| value.repeat(40),
    |value| format!("{value}\u{FFFD}"),
    |value| format!("{value}?*"),
    |value| value.chars().rev().collect(),
];

/// A file with every canary in every column, whole and damaged, and rows that cannot be read.
fn register(data_set: &DataSet) -> String {
    let items = data_set.items();
    let header: Vec<&str> = items.iter().map(|item| item.identifier).collect();
    let mut text = header.join(",");
    text.push('\n');
    for (canary, _) in CANARIES {
        for damage in DAMAGES {
            let row = vec![format!("\"{}\"", damage(canary)); items.len()];
            text.push_str(&row.join(","));
            text.push('\n');
        }
        // Shifted by one column, cut short, with a quote that does not close on its line.
        let (before, behind) = (",".repeat(items.len() - 1), ",".repeat(items.len() - 2));
        let _ = writeln!(text, "{before}{canary}");
        let _ = writeln!(text, "{canary},{canary}");
        let _ = writeln!(text, "{canary},\"{canary}\"x\"{behind}");
    }
    text
}

/// Everything that a run said and wrote, but for rows set aside and the file that was read.
pub(super) fn said(folder: &Path, arguments: &[&str], read: &[&str]) -> String {
    let output = renkou(folder, arguments);
    assert!(output.status.code().is_some_and(|code| code <= 2), "{arguments:?}");
    let mut all = stdout(&output) + &stderr(&output);
    assert!(!all.contains("panicked"), "{all}");
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else if !name.contains(".set-aside.") && !read.contains(&name.as_str()) {
                all.push_str(&String::from_utf8_lossy(&fs::read(entry.path()).unwrap()));
            }
        }
    }
    all
}

pub(super) fn assert_no_canary(said: &str, what: &str) {
    for (canary, telling) in CANARIES {
        assert!(!said.contains(canary), "{what}: a value is shown");
        // A run of digits may stand in a count or a hash by chance; with what is around it it may not.
        let by_chance = telling.len() < 5 && telling.bytes().all(|byte| byte.is_ascii_digit());
        assert!(by_chance || !said.contains(telling), "{what}: {telling} is shown");
    }
}

#[test]
fn validation_shows_no_value_of_any_data_set() {
    for data_set in DataSet::all() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("register.csv"), register(data_set)).unwrap();
        for format in ["csv", "jsonl"] {
            let arguments = [
                "validate",
                "register.csv",
                "--data-set",
                data_set.id(),
                "--out",
                format,
                "--format",
                format,
            ];
            let said = said(folder.path(), &arguments, &["register.csv"]);
            assert!(said.contains("ST-"), "{}: something is found", data_set.id());
            assert_no_canary(&said, data_set.id());
        }
    }
}

#[test]
fn linkage_shows_no_value() {
    let folder = tempfile::tempdir().unwrap();
    let text = register(DataSet::person());
    fs::write(folder.path().join("a.csv"), &text).unwrap();
    fs::write(folder.path().join("b.csv"), &text).unwrap();
    for arguments in [
        &["dedupe", "a.csv", "--out", "persons", "--format", "csv"][..],
        &["link", "a.csv", "b.csv", "--out", "linked", "--format", "csv"],
        &["evaluate", "a.csv", "--truth", "XM", "--out", "measured", "--format", "csv"],
        &["explain", "a.csv", "--pair", "1", "2", "--pair", "3", "20", "--out", "pairs.html"],
        &["review", "sample", "a.csv", "b.csv", "--out", "review"],
        &["train", "a.csv", "--out", "trained.json", "--history", "history.json"],
        &["train", "a.csv", "--results", "learnt", "--format", "csv"],
        &["model", "diff", "persons", "linked", "--out", "drift", "--format", "csv"],
    ] {
        assert_no_canary(&said(folder.path(), arguments, &["a.csv", "b.csv"]), arguments[0]);
    }
}

#[test]
fn refusals_show_no_value() {
    let folder = tempfile::tempdir().unwrap();
    let canary = |n: usize| CANARIES[n].0;
    // Values where headers, layouts and encodings are looked for.
    let header = CANARIES.map(|(canary, _)| canary).join(",");
    fs::write(folder.path().join("headless.csv"), format!("{header}\n{header}\n{header}\n"))
        .unwrap();
    fs::write(folder.path().join("fixed.txt"), format!("{}\n{}\n", canary(7), canary(0))).unwrap();
    fs::write(folder.path().join("bytes.csv"), [header.as_bytes(), b"\n\xFF\xFE\x80\n"].concat())
        .unwrap();
    fs::write(folder.path().join("twice.csv"), format!("{0},{0}\n{0},{0}\n", canary(0))).unwrap();
    let read = ["twice.csv", "headless.csv", "fixed.txt", "bytes.csv"];
    for arguments in [
        &["validate", "fixed.txt", "--layout", "XM:10,GMSFHM:18"][..],
        &["validate", "bytes.csv", "--encoding", "utf-8"],
        &["validate", "headless.csv"],
        &["dedupe", "headless.csv"],
        &["validate", "twice.csv"],
    ] {
        assert_no_canary(&said(folder.path(), arguments, &read), &arguments.join(" "));
    }
}
