//! Tests of the engine as a whole; parts with a definition to compare with have theirs beside them.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::blocks::Blocks;
use super::random::Random;
use super::*;

fn model(comparisons: &[&str], blocking: &[&[&str]]) -> Model {
    let comparisons: Vec<_> = comparisons
        .iter()
        .map(|column| {
            serde_json::json!({"name": column, "column": column, "levels": [
                {"label": "same", "test": "exact", "term_frequency": true},
                {"label": "close", "test": {"jaro_winkler": 0.85}},
                {"label": "different", "test": "else"}]})
        })
        .collect();
    let json = serde_json::json!({"renkou_model": 1, "name": "test",
        "comparisons": comparisons, "blocking": blocking});
    Model::from_json(&json.to_string()).unwrap()
}

fn dedupe() -> Options {
    Options { random_pairs: 20_000, ..Options::default() }
}

const COLUMNS: [&str; 4] = ["name", "born", "town", "person"];

/// Rows as a source.
fn source(name: &str, rows: &[[String; 4]]) -> Source {
    COLUMNS.iter().enumerate().fold(Source::new(name), |source, (at, column)| {
        source.with_column(*column, rows.iter().map(|row| row[at].as_str()))
    })
}

/// Invented people in two sources, some in both, with mistyped names and missing towns.
fn two_registers(people: usize) -> [Vec<[String; 4]>; 2] {
    const FIRST: [&str; 12] = [
        "ada", "bertil", "cecil", "dora", "edwin", "fiona", "gustav", "hedda", "ivor", "jutta",
        "kasper", "linnea",
    ];
    const LAST: [&str; 15] = [
        "northam",
        "southgate",
        "eastwood",
        "westlake",
        "hillman",
        "dalby",
        "forester",
        "marshall",
        "brookes",
        "stone",
        "ridgeway",
        "meadows",
        "lakeman",
        "fielding",
        "woodley",
    ];
    let mut random = Random::new(7, 0);
    let mut pick = |n: usize| (random.next() % n as u64) as usize;
    let mut registers = [Vec::new(), Vec::new()];
    for person in 0..people {
        let name = format!("{} {}", FIRST[pick(12)], LAST[pick(15)]);
        let born = format!("{}-{:02}-{:02}", 1940 + pick(60), 1 + pick(12), 1 + pick(28));
        let town = format!("town {}", pick(40));
        for (which, register) in registers.iter_mut().enumerate() {
            if which == 1 && person % 2 == 1 {
                continue;
            }
            let mut written = name.clone();
            if pick(10) == 0 {
                written.replace_range(2..3, "x");
            }
            let town = if pick(8) == 0 { String::new() } else { town.clone() };
            register.push([written, born.clone(), town, person.to_string()]);
        }
    }
    registers
}

fn two_sources(people: usize) -> Vec<Source> {
    let [a, b] = two_registers(people);
    vec![source("a", &a), source("b", &b)]
}

fn names_model() -> Model {
    model(&["name", "born", "town"], &[&["name"], &["born"]])
}

#[test]
fn learns_without_labels_who_is_who() {
    let options =
        Options { link_type: LinkType::Link, truth: Some("person".to_owned()), ..dedupe() };
    let linkage = link(&names_model(), &two_sources(2000), &options, &Silent).unwrap();
    let evaluation = linkage.evaluation.as_ref().unwrap();
    assert_eq!(evaluation.true_pairs, 1000);
    assert!(evaluation.links.f1 > 0.99, "{:?}", evaluation.links);
    assert!(evaluation.best.quality.f1 - evaluation.links.f1 < 0.005);
    let training = linkage.training.as_ref().unwrap();
    assert!(training.converged);
    assert!((training.expected_from_other_start / training.expected_matches - 1.0).abs() < 0.01);
    assert!(linkage.calibration.error.unwrap() < 0.02, "{:?}", linkage.calibration.bins);
    let expected = linkage.expected().unwrap();
    assert!((expected.precision - evaluation.links.precision).abs() < 0.01, "{expected:?}");
    // Whoever is trained needs no training, and finds the same.
    let again = link(&linkage.model, &two_sources(2000), &options, &Silent).unwrap();
    assert!(again.training.is_none());
    assert_eq!(again.kept, linkage.kept);
}

#[cfg(feature = "parallel")]
#[test]
fn the_number_of_threads_changes_nothing() {
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| link(&names_model(), &two_sources(3000), &dedupe(), &Silent).unwrap())
    };
    let (one, three) = (run(1), run(3));
    assert_eq!(one.model.to_json().unwrap(), three.model.to_json().unwrap());
    assert_eq!(one.kept, three.kept);
    assert_eq!(one.clusters, three.clusters);
    assert_eq!(one.histogram, three.histogram);
}

#[test]
fn a_hundred_thousand_copies_are_one_cluster() {
    let [mut rows, again] = two_registers(500);
    rows.extend(again);
    let copy = ["zoe", "1950-01-01", "", "x"].map(str::to_owned);
    rows.extend(std::iter::repeat_n(copy, 100_000));
    let linkage = link(&names_model(), &[source("a", &rows)], &dedupe(), &Silent).unwrap();
    assert_eq!(linkage.copies, 99_999);
    assert_eq!(linkage.clusters.counts().largest, 100_000);
}

#[test]
fn a_file_of_nothing_but_copies_says_so() {
    let rows: Vec<[String; 4]> =
        std::iter::repeat_n(["zoe", "1950-01-01", "", "x"].map(str::to_owned), 1000).collect();
    let error = link(&names_model(), &[source("a", &rows)], &dedupe(), &Silent).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::TrainingFailed);
    assert!(error.to_string().contains("all 1000 records are equal"), "{error}");
}

#[test]
fn blocks_that_are_too_large_are_set_aside_and_counted() {
    let blocks = BlockLimit { records: 20, oversized: Oversized::SetAside };
    let options = Options { blocks, ..dedupe() };
    let wide = model(&["name", "born"], &[&["town"], &["born"]]);
    let linkage = link(&wide, &two_sources(2000), &options, &Silent).unwrap();
    let town = &linkage.rules[0];
    assert_eq!(town.pairs, 0);
    assert!(town.oversized_blocks > 30 && town.oversized_pairs > 50_000, "{town:?}");
    assert!(linkage.compared > 0, "the other rule goes on");
}

#[test]
fn columns_of_nothing_and_disjoint_sources_are_no_disaster() {
    let nothing =
        Source::new("a").with_column("name", ["", "", ""]).with_column("born", ["", " ", ""]);
    let error = link(&model(&["name", "born"], &[&["born"]]), &[nothing], &dedupe(), &Silent);
    assert_eq!(error.unwrap_err().kind(), crate::ErrorKind::TrainingFailed);

    let same = Source::new("a").with_column("name", ["x"; 5]).with_column("born", ["1950"; 5]);
    let linkage = link(&model(&["name", "born"], &[&["born"]]), &[same], &dedupe(), &Silent);
    assert!(linkage.unwrap().kept.iter().all(|link| link.weight.is_finite()));

    let none = Source::new("a").with_column("name", []).with_column("born", []);
    assert!(link(&model(&["name", "born"], &[&["born"]]), &[none], &dedupe(), &Silent).is_err());
}

#[test]
fn a_missing_column_is_named() {
    let source = Source::new("people.csv").with_column("name", ["x", "y"]);
    let error = link(&names_model(), &[source], &dedupe(), &Silent).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::UnknownColumn);
    assert_eq!((error.file(), error.item()), (Some("people.csv"), Some("born")));
}

#[test]
fn the_prior_can_come_from_rules_that_hardly_err() {
    // Of 2,000 people 1,000 are in both; the rules find those without a slip in the name.
    let mut json: serde_json::Value =
        serde_json::from_str(&names_model().to_json().unwrap()).unwrap();
    json["deterministic"] = serde_json::json!({"rules": [["name", "born"]], "recall": 1.0});
    let whole = Model::from_json(&json.to_string()).unwrap();
    let options = Options { link_type: LinkType::Link, ..dedupe() };
    let sources = two_sources(2000);
    let linkage = link(&whole, &sources, &options, &Silent).unwrap();
    let [a, b] = two_registers(2000);
    let keys = |rows: &[[String; 4]]| -> Vec<(String, String)> {
        rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect()
    };
    let (a, b) = (keys(&a), keys(&b));
    let same = a.iter().map(|key| b.iter().filter(|other| *other == key).count()).sum::<usize>();
    let all = a.len() as f64 * b.len() as f64;
    assert!((linkage.model.prior.unwrap() * all / same as f64 - 1.0).abs() < 1e-9);
    json["deterministic"]["recall"] = 0.0.into();
    assert!(Model::from_json(&json.to_string()).is_err());
    json["deterministic"] = serde_json::json!({"rules": [], "recall": 0.5});
    assert!(Model::from_json(&json.to_string()).is_err());
}

#[test]
fn cancelling_ends_the_work() {
    struct Cancelled;
    impl Progress for Cancelled {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let error = link(&names_model(), &two_sources(100), &dedupe(), &Cancelled).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Cancelled);
}

#[test]
fn two_well_formed_numbers_never_share_a_cluster() {
    let json = r#"{"renkou_model": 1, "name": "numbers", "prior": 0.5,
        "comparisons": [{"name": "name", "column": "XM", "levels": [
            {"label": "same", "test": "exact", "m": 0.9, "u": 0.001},
            {"label": "different", "test": "else", "m": 0.1, "u": 0.999}]}],
        "blocking": [["XM"]], "constraints": [{"distinct_numbers": "GMSFHM"}]}"#;
    // Both numbers have sequence 000 and the right check character; the third record has none.
    let source = Source::new("a")
        .with_column("XM", ["王小明", "王小明", "王小明"])
        .with_column("GMSFHM", ["110105196304120002", "110105196304130008", ""]);
    let numbers: Vec<String> = source.column("GMSFHM").unwrap().map(str::to_owned).collect();
    for number in &numbers[..2] {
        let today = crate::date::PartialDate::new(2026, 1, 1).unwrap();
        assert_eq!(crate::identity::check(number, today).check_ok(), Some(true), "{number}");
    }
    let linkage = link(&Model::from_json(json).unwrap(), &[source], &dedupe(), &Silent).unwrap();
    assert_eq!(linkage.links().len(), 3);
    assert_ne!(linkage.clusters.of(0), linkage.clusters.of(1));
    // Whichever of the two the third record joins, the other one is refused twice.
    assert_eq!(linkage.clusters.cuts().len(), 2);
}

#[test]
fn an_explanation_adds_up_and_shows_no_value() {
    let linkage = link(&names_model(), &two_sources(1000), &dedupe(), &Silent).unwrap();
    let first = linkage.links()[0];
    let explanation = linkage.explain(first.left, first.right);
    let sum: f64 =
        explanation.comparisons.iter().map(|part| part.weight + part.rarity_weight).sum();
    let whole = explanation.prior_weight + sum + explanation.relatives_weight;
    assert!((whole - first.weight).abs() < 1e-9);
    for part in &explanation.comparisons {
        assert!(part.left.chars().skip(1).all(|c| "*- ".contains(c)), "{}", part.left);
    }
}

proptest! {
    /// Every pair that shares a key is given once, and no other pair at all.
    #[test]
    fn blocks_give_every_pair_once(
        rows in prop::collection::vec(("[ab]?", "[cd]?", "[xyz]"), 0..40),
        split in 0_usize..40,
        across in any::<bool>(),
    ) {
        let (first, second) = rows.split_at(split.min(rows.len()));
        let source = |name: &str, rows: &[(String, String, String)]| {
            Source::new(name)
                .with_column("p", rows.iter().map(|row| row.0.as_str()))
                .with_column("q", rows.iter().map(|row| row.1.as_str()))
                .with_column("r", rows.iter().map(|row| row.2.as_str()))
        };
        let sources = [source("a", first), source("b", second)];
        let model = model(&["p"], &[&["p", "q"], &["r"]]);
        let records = Records::new(&model, &sources).unwrap();
        let link_type = if across { LinkType::Link } else { LinkType::Dedupe };
        let limit = BlockLimit { records: 1000, oversized: Oversized::SetAside };
        let blocks = Blocks::new(&model, &records, link_type, limit);
        let mut given = Vec::new();
        given.extend(blocks.all_pairs());
        let mut expected = BTreeSet::new();
        for (i, a) in rows.iter().enumerate() {
            for (j, b) in rows.iter().enumerate().skip(i + 1) {
                let first = !a.0.is_empty() && !a.1.is_empty() && a.0 == b.0 && a.1 == b.1;
                let allowed = !across || (i < split && j >= split);
                if allowed && (first || a.2 == b.2) {
                    expected.insert((i as u32, j as u32));
                }
            }
        }
        let distinct: BTreeSet<_> = given.iter().copied().collect();
        prop_assert_eq!(distinct.len(), given.len(), "a pair was given twice");
        prop_assert_eq!(distinct, expected);
    }
}

#[cfg(feature = "names")]
mod names {
    use super::*;

    fn model(test: &str) -> crate::Result<Model> {
        let levels = format!(
            r#"[{{"label": "near", "test": {test}}}, {{"label": "different", "test": "else"}}]"#
        );
        Model::from_json(&format!(
            r#"{{"renkou_model": 1, "name": "n", "blocking": [["XM:sound", "CSRQ"]],
                "comparisons": [{{"name": "name", "column": "XM", "levels": {levels}}}]}}"#
        ))
    }

    #[test]
    fn name_tests_are_written_as_they_are_read() {
        for test in [
            r#"{"name": "same_sound"}"#,
            r#"{"surname": "look_alike"}"#,
            r#"{"given_name": "dialect"}"#,
            r#"{"name_similarity": 0.8}"#,
        ] {
            let read = model(test).unwrap();
            let again = Model::from_json(&read.to_json().unwrap()).unwrap();
            assert_eq!(read, again);
            assert_eq!(read.blocking[0].to_string(), "XM:sound + CSRQ");
        }
        assert!(model(r#"{"name": "sideways"}"#).is_err());
        assert!(model(r#"{"name_similarity": 1.5}"#).is_err());
        let mixed = r#"{"name": "folded"}}, {"label": "x", "test": {"surname": "folded"}"#;
        assert!(model(mixed).is_err(), "a column holds names or surnames");
    }

    #[test]
    fn a_level_takes_what_sounds_alike_and_leaves_the_rest() {
        let names = ["王伟", "王炜", "王玮", "汪伟", "王强"];
        let source = Source::new("a").with_column("XM", names).with_column("CSRQ", ["19800101"; 5]);
        let model = model(r#"{"name": "same_sound_and_tone"}"#).unwrap();
        let records = Records::new(&model, &[source]).unwrap();
        let comparer = comparer::Comparer::new(&model, &model.comparisons[0], &records).unwrap();
        let symbol = |row: u32| records.row(row).symbol(comparer.column);
        let levels: Vec<u8> = (1..5).map(|row| comparer.level(symbol(0), symbol(row))).collect();
        assert_eq!(levels, [1, 1, 2, 2]);
    }
}
