//! Commands that explain one thing, and many things as JSON Lines.

use renkou::identity::DocumentKind;

use super::{answers, renkou, stderr, stdout};

#[test]
fn numbers_are_answered_line_by_line() {
    let found = answers(
        &["id", "--jsonl", "--today", "2026-01-01"],
        "11010519491231002X\n440524188001010014\n110105194912310021\n\nnonsense\n",
    );
    assert_eq!(found.len(), 5, "an answer for every line");
    assert_eq!(found[0]["input"], "11010519491231002X");
    assert_eq!(found[0]["grade"], "valid");
    assert_eq!(found[0]["birth"], "1949-12-31");
    assert_eq!(found[0]["sex"], "female");
    assert_eq!(found[0]["sequence"], "002");
    assert_eq!(found[0]["division"], "110105");
    assert_eq!(found[1]["sex"], "male", "the second example of GB 11643-1999");
    assert_eq!(found[2]["grade"], "invalid");
    assert_eq!(found[2]["check_ok"], false);
    assert_eq!(found[2]["check_expected"], "X");
    assert_eq!(found[4]["grade"], "invalid");
    for key in ["kind", "reasons", "normal", "canonical18", "division_at_birth"] {
        assert!(found[0].get(key).is_some(), "{key}");
    }
}

#[test]
fn every_kind_of_document_can_be_asked_for_and_is_in_the_book() {
    let page = include_str!("../../../docs/src/command-line.md");
    for kind in DocumentKind::ALL.map(DocumentKind::as_str) {
        let found = answers(&["id", "--jsonl", "--kind", kind, "--today", "2026-01-01"], "x1\n");
        assert_eq!(found[0]["kind"], kind);
        assert!(page.contains(&format!("`{kind}`")), "{kind}");
    }
    let wrong = renkou(".".as_ref(), &["id", "1", "--kind", "library_card"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn the_reference_date_decides_what_is_yet_to_come() {
    let grade = |today| {
        answers(&["id", "--jsonl", "--today", today], "110105202503010009\n")[0]["reasons"]
            .to_string()
    };
    assert_ne!(grade("2025-02-01"), grade("2026-02-01"));
    let wrong = renkou(".".as_ref(), &["id", "1", "--today", "yesterday"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn names_are_answered_line_by_line() {
    let found = answers(
        &["name", "--jsonl"],
        "曾　国藩\n张伟\t张煒\n\n李？\n王\t李\t张\n欧阳明\r\n张伟\t\n",
    );
    assert_eq!(found.len(), 7, "an answer for every line");
    assert_eq!(found[0]["input"], "曾　国藩");
    assert_eq!((&found[0]["normal"], &found[0]["surname"]), (&"曾国藩".into(), &"曾".into()));
    assert_eq!(
        (&found[0]["given"], &found[0]["surname_pinyin"]),
        (&"国藩".into(), &"zeng1".into())
    );
    assert_eq!(found[0]["pinyin"][0][0], "zeng1");
    assert_eq!((&found[0]["folded"], &found[0]["unknown"]), (&"曾国藩".into(), &0.into()));
    assert!(found[0]["keys"].is_array());
    assert_eq!(found[1]["equal_after_fold"], false);
    assert_eq!(found[1]["surname_level"], "same");
    assert_eq!(found[1]["given_levels"][0], "same_sound_and_tone");
    assert!(found[1]["similarity"].is_number() && found[1]["explanation"].is_string());
    assert_eq!(found[2]["error"]["kind"], "InvalidArgument", "an empty line");
    assert_eq!(found[3]["unknown"], 1);
    assert_eq!(found[4]["error"]["kind"], "InvalidArgument", "three names");
    assert_eq!(found[5]["surname"], "欧阳");
    assert_eq!(found[6]["error"]["kind"], "InvalidArgument", "one of two missing");
}

#[test]
fn a_name_is_taken_apart_and_two_are_compared() {
    let here = ".".as_ref();
    let one = stdout(&renkou(here, &["name", "單田芳"]));
    assert!(one.contains("shan4") && one.contains("单田芳"), "{one}");
    let two = stdout(&renkou(here, &["name", "王晓明", "王小明"]));
    assert!(two.contains("same sound and tone") && two.contains("同音同调"), "{two}");
    assert_eq!(renkou(here, &["name", " "]).status.code(), Some(2));
}

#[test]
fn divisions_are_answered_line_by_line() {
    let found = answers(
        &["division", "--jsonl"],
        "110223,1990\n110223,1990,2020\n长沙,2020\n11022,1990\n110223,1800\nABCDEF,2000\n",
    );
    assert_eq!(found.len(), 6);
    assert_eq!(found[0]["code"], "110223");
    assert_eq!(found[0]["in_force"], true);
    assert_eq!(found[0]["full_name"], "北京市通县");
    assert_eq!(found[0]["level"], "county");
    assert_eq!(found[0]["record_class"], "official");
    assert_eq!(found[0]["successors"][0], "110112");
    assert_eq!(found[1]["equivalent"][0], "110112");
    assert_eq!(found[1]["relation"], "renamed");
    assert_eq!(found[1]["path"][0]["year"], 1997);
    assert_eq!(found[2][0]["code"], "430100", "a list of rows for a name");
    assert!(found[3]["error"]["number"].is_number());
    assert!(found[4]["error"]["text"].as_str().unwrap().contains("1900"));
    assert_eq!(found[5]["error"]["kind"], "InvalidCode");
}

#[test]
fn a_division_is_shown_with_its_history() {
    let here = ".".as_ref();
    let shown = renkou(here, &["division", "110223"]);
    assert!(stdout(&shown).contains("▸ 110112"), "{}", stdout(&shown));
    let then = renkou(here, &["division", "110103", "--year", "2005", "--to-year", "2015"]);
    assert!(stdout(&then).contains("merged into"), "{}", stdout(&then));
    let wrong = renkou(here, &["division", "99"]);
    assert_ne!(wrong.status.code(), Some(0));
    assert!(stderr(&wrong).starts_with("renkou: "));
}

#[test]
fn towns_and_villages_are_known_from_packs() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(here.join("t.csv"), "code,name\n430104001,望月湖街道\n").unwrap();
    std::fs::write(here.join("v.csv"), "code,name\n430104001002,左家垅社区居委会\n").unwrap();
    for list in ["t", "v"] {
        let (from, to) = (format!("{list}.csv"), format!("{list}.pack"));
        let made = renkou(here, &["pack", &from, "--year", "2022", "--out", &to]);
        assert!(made.status.success(), "{}", stderr(&made));
    }
    let ask = ["division", "430104001002", "--pack", "t.pack", "--pack", "v.pack"];
    let shown = stdout(&renkou(here, &ask));
    assert!(shown.contains("湖南省长沙市岳麓区望月湖街道左家垅社区居委会"), "{shown}");

    let pack = here.join("t.pack");
    let lines = "430104001,2022\n430104002,2022\n430104,2022\n";
    let found = answers(&["division", "--jsonl", "--pack", pack.to_str().unwrap()], lines);
    assert_eq!(found[0]["full_name"], "湖南省长沙市岳麓区望月湖街道");
    assert_eq!(found[0]["level"], "township");
    assert_eq!(found[1]["name"], serde_json::Value::Null);
    assert_eq!(found[2]["name"], "岳麓区");

    std::fs::write(here.join("wrong.csv"), "code,name\n43010400,望月湖街道\n").unwrap();
    let wrong = renkou(here, &["pack", "wrong.csv", "--year", "2022", "--out", "w.pack"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(stderr(&wrong).contains("wrong.csv, row 1"), "{}", stderr(&wrong));
    assert!(!here.join("w.pack").exists());
    let damaged = renkou(here, &["division", "430104001", "--pack", "t.csv"]);
    assert_eq!(damaged.status.code(), Some(1));
}

#[test]
fn codes_are_listed_shown_and_looked_up() {
    let here = ".".as_ref();
    assert!(stdout(&renkou(here, &["codes"])).contains("ethnic_group"));
    assert!(stdout(&renkou(here, &["codes", "show", "sex"])).contains("GB/T 2261.1"));
    let found =
        answers(&["codes", "lookup", "ethnic_group", "--jsonl"], "01\n壮族\n維吾爾\n维吾儿族\n");
    assert_eq!(found[0]["name_zh"], "汉族");
    assert_eq!(found[1]["code"], "08");
    assert_eq!(found[2]["code"], "05", "traditional and short");
    assert_eq!(found[3]["code"], serde_json::Value::Null);
    assert_eq!(found[3]["suggestions"][0]["name_zh"], "维吾尔族");
    let wrong = renkou(here, &["codes", "show", "nothing"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn rules_and_models_are_printed() {
    let here = ".".as_ref();
    assert!(stdout(&renkou(here, &["rules"])).contains("ID-201"));
    assert_eq!(renkou(here, &["rules", "XX-1"]).status.code(), Some(2));
    let model: serde_json::Value =
        serde_json::from_str(&stdout(&renkou(here, &["model"]))).expect("the model is JSON");
    assert_eq!(model["renkou_model"], 1);
    assert!(stdout(&renkou(here, &["model", "list"])).contains("western: "));
    assert!(
        stdout(&renkou(here, &["model", "show", "person"])).contains("citizen number (GMSFHM)")
    );
}

#[test]
fn models_of_splink_are_taken_over_and_given_back() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/splink");
    let here = vectors.as_ref();
    let ours = renkou(here, &["model", "convert", "english.model.json", "--to", "renkou"]);
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("ours.json"), &ours.stdout).expect("written");
    let back = renkou(folder.path(), &["model", "convert", "ours.json", "--to", "splink"]);
    let model: serde_json::Value = serde_json::from_str(&stdout(&back)).expect("the model is JSON");
    assert_eq!(model["comparisons"].as_array().map(Vec::len), Some(10));

    let people =
        "surname,dob,town,postcode\nnortham,1960-01-02,Ashby,X\nnortham,1960-01-02,Ashby,X\n";
    std::fs::write(folder.path().join("p.csv"), people).expect("written");
    let splink = r#"{"probability_two_random_records_match": 0.5, "max_iterations": 3, "odd": 1,
        "blocking_rules_to_generate_predictions": ["l.dob = r.dob"],
        "comparisons": [{"comparison_levels": [
            {"sql_condition": "surname_l = surname_r", "m_probability": 0.9, "u_probability": 0.1},
            {"sql_condition": "ELSE", "m_probability": 0.1, "u_probability": 0.9}]}]}"#;
    std::fs::write(folder.path().join("splink.json"), splink).expect("written");
    let run = renkou(folder.path(), &["dedupe", "p.csv", "--model", "splink.json"]);
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && said.contains("`odd`"), "{said}");

    let unknown = splink.replace("surname_l = surname_r", "soundex(surname_l) = 'N'");
    std::fs::write(folder.path().join("splink.json"), unknown).expect("written");
    let run = renkou(folder.path(), &["dedupe", "p.csv", "--model", "splink.json"]);
    assert_eq!(run.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&run.stderr).contains("soundex"));
    // Splink has no words for a comparison of citizen numbers.
    let run = renkou(folder.path(), &["model", "convert", "person", "--to", "splink"]);
    assert_eq!(run.status.code(), Some(2));
}
