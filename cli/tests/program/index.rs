//! `renkou index` and `renkou query`: an index that lives.

use std::fmt::Write as _;

use super::linkage::said;
use super::{answers, renkou, stderr, stdout};

/// A trained model of two items.
const MODEL: &str = r#"{"renkou_model": 1, "name": "two", "prior": 0.01,
  "comparisons": [
    {"name": "name", "column": "XM", "levels": [
      {"label": "same", "test": "exact", "m": 0.9, "u": 0.01},
      {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]},
    {"name": "birth", "column": "CSRQ", "levels": [
      {"label": "same", "test": {"date": "same"}, "m": 0.9, "u": 0.01},
      {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]}],
  "blocking": [["CSRQ"], ["XM"]]}"#;

#[test]
fn an_index_is_made_and_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("people.csv"), super::PEOPLE).unwrap();
    std::fs::write(path("model.json"), MODEL).unwrap();
    let arguments =
        ["index", "build", "people.csv", "--model", "model.json", "--out", "people.index"];
    let made = renkou(folder.path(), &arguments);
    assert!(made.status.success(), "{}", stderr(&made));
    assert!(stdout(&made).starts_with("3 records"), "{}", stdout(&made));

    let set = ["query", "people.index", "--set", "XM=王小明", "--set", "CSRQ=1963-04-12"];
    let one = renkou(folder.path(), &set);
    assert!(one.status.success(), "{}", stderr(&one));
    let answer: serde_json::Value = serde_json::from_str(&stdout(&one)).unwrap();
    let best = &answer["candidates"][0];
    assert_eq!((&best["source"], &best["row"]), (&"people.csv".into(), &1.into()));
    // 0.9 / 0.01 twice, against a prior of 1 to 99.
    let weight = (8100.0_f64 / 99.0).log2();
    assert!((best["weight"].as_f64().unwrap() - weight).abs() < 1e-9);
    assert_eq!(best["is_link"], true);

    let lines =
        "{\"XM\": \"李秀英\", \"CSRQ\": 19500101}\n[1]\n{\"SG\": \"180\"}\n{\"XM\": \"赵云\"}\n";
    let many = answers(&["query", &path("people.index"), "--jsonl", "--limit", "1"], lines);
    assert_eq!(many.len(), 4);
    assert_eq!(many[0]["candidates"][0]["row"], 2);
    assert_eq!(many[1]["error"]["kind"], "InvalidArgument");
    assert_eq!(many[2]["error"]["kind"], "UnknownColumn");
    assert_eq!(many[3]["candidates"].as_array().unwrap().len(), 0);
}

#[test]
fn what_is_no_index_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("people.csv"), super::PEOPLE).unwrap();
    let asked = renkou(folder.path(), &["query", "people.csv", "--set", "XM=王小明"]);
    assert!(!asked.status.success());
    assert!(stderr(&asked).contains("not an index"), "{}", stderr(&asked));
    let wrong = renkou(folder.path(), &["query", "people.csv"]);
    assert_eq!(wrong.status.code(), Some(2));
}

/// The people of the first test with numbers by which their registers know them.
const KEYED: &str = "\
RYBH,XM,CSRQ
r1,王小明,19630412
r2,李秀英,19500101
r3,张伟,19880101
";

fn keyed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("people.csv"), KEYED).unwrap();
    std::fs::write(folder.path().join("model.json"), MODEL).unwrap();
    let arguments = ["--model", "model.json", "--record-key", "RYBH", "--out", "people.index"];
    said(folder.path(), &[&["index", "build", "people.csv"], &arguments[..]].concat());
    folder
}

fn shown(folder: &std::path::Path) -> serde_json::Value {
    let text = said(folder, &["index", "show", "people.index", "--verify", "--json"]);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn records_are_added_replaced_and_removed_by_their_keys() {
    let folder = keyed();
    let here = folder.path();
    // The person r2 turns out to be born a year later, and r4 is new.
    let later = "RYBH,XM,CSRQ\nr2,李秀英,19510101\nr4,赵云,19700101\n";
    std::fs::write(here.join("later.csv"), later).unwrap();
    let add = ["index", "add", "people.index", "later.csv", "--source-name", "people.csv"];
    let refused = renkou(here, &add);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("a record of this key already"), "{}", stderr(&refused));
    assert!(!stderr(&refused).contains("r2"), "a key is not told");
    assert_eq!(shown(here)["records"], 3);
    let added = said(here, &[&add[..], &["--replace"]].concat());
    assert_eq!(added, "2 records added, 1 removed; 4 in the index\n");

    let ask = |name: &str| -> serde_json::Value {
        let name = format!("XM={name}");
        let text = said(here, &["query", "people.index", "--set", &name]);
        serde_json::from_str(&text).unwrap()
    };
    let found = ask("李秀英");
    assert_eq!(found["candidates"].as_array().unwrap().len(), 1);
    assert_eq!(found["candidates"][0]["key"], "r2");
    assert_eq!(found["candidates"][0]["row"], 1);

    std::fs::write(here.join("gone.txt"), "r1\nr9\n").unwrap();
    let keys = ["index", "remove", "people.index", "--keys", "gone.txt"];
    let refused = renkou(here, &keys);
    assert!(stderr(&refused).contains("gone.txt, row 2"), "{}", stderr(&refused));
    assert_eq!(shown(here)["records"], 4);
    std::fs::write(here.join("gone.txt"), "r1\nr3\n").unwrap();
    assert_eq!(said(here, &keys), "0 records added, 2 removed; 2 in the index\n");
    let record = found["candidates"][0]["record"].to_string();
    said(here, &["index", "remove", "people.index", "--record", &record]);

    let before = shown(here);
    assert_eq!((&before["records"], &before["journal"]["added"]), (&1.into(), &2.into()));
    assert_eq!(before["record_key"], "RYBH");
    let compacted = said(here, &["index", "compact", "people.index"]);
    assert!(compacted.starts_with("1 records"), "{compacted}");
    let after = shown(here);
    assert_eq!((&after["records"], &after["journal"]["bytes"]), (&1.into(), &0.into()));
    assert_eq!(ask("赵云")["candidates"][0]["key"], "r4");
    let removed = said(here, &["index", "remove", "people.index", "--key", "r4"]);
    assert_eq!(removed, "0 records added, 1 removed; 0 in the index\n");
}

#[test]
fn a_source_is_named_where_there_are_several() {
    let folder = keyed();
    let here = folder.path();
    std::fs::write(here.join("other.csv"), KEYED).unwrap();
    said(here, &["index", "add", "people.index", "other.csv"]);
    let remove = ["index", "remove", "people.index", "--key", "r1"];
    let refused = renkou(here, &remove);
    assert!(stderr(&refused).contains("people.csv, other.csv"), "{}", stderr(&refused));
    said(here, &[&remove[..], &["--source", "other.csv"]].concat());
    let sources = shown(here)["sources"].clone();
    let expected = serde_json::json!([
        {"name": "people.csv", "records": 3}, {"name": "other.csv", "records": 2}]);
    assert_eq!(sources, expected);
    let text = said(here, &["index", "show", "people.index"]);
    assert!(
        text.contains("known by: RYBH") && text.contains("3 records added, 1 removed"),
        "{text}"
    );
    for wrong in [&["index", "remove", "people.index"][..], &["index", "show", "people.csv"]] {
        assert_eq!(renkou(here, wrong).status.code(), Some(2));
    }
}

/// However late a program is killed, the index is as it was or as it should become.
#[test]
#[cfg(unix)]
fn a_killed_program_harms_no_index() {
    const MANY: usize = 4000;
    let folder = keyed();
    let here = folder.path();
    let mut rows = String::from("RYBH,XM,CSRQ\n");
    for row in 0..MANY {
        let _ = writeln!(rows, "k{row},赵{row},{}", 19_000_101 + row % 28);
    }
    std::fs::write(here.join("many.csv"), rows).unwrap();
    // An entry that was cut off is told of with exit code 1; the file is whole all the same.
    let records = || {
        let text = stdout(&renkou(here, &["index", "show", "people.index", "--verify", "--json"]));
        let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
        shown["records"].as_u64().unwrap() as usize
    };
    for command in [&["add", "people.index", "many.csv"][..], &["compact", "people.index"]] {
        let before = records();
        let mut delay = std::time::Duration::from_millis(1);
        loop {
            let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_renkou"))
                .arg("index")
                .args(command)
                .current_dir(here)
                .stdout(std::process::Stdio::null())
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap();
            std::thread::sleep(delay);
            let _ = child.kill();
            let ended = child.wait().unwrap().code().is_some();
            let now = records();
            assert!(now == before || now == 3 + MANY, "{now} records after {delay:?}");
            // Once it is there, another addition is refused.
            if ended || now != before {
                break;
            }
            delay *= 2;
        }
        assert_eq!(records(), 3 + MANY);
    }
}
