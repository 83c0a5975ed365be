//! `renkou index` and `renkou query`.

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
    let arguments = ["index", "people.csv", "--model", "model.json", "--out", "people.index"];
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
