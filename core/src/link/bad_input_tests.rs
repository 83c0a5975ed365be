//! Input that nobody means well with: every case ends soon, with a clear answer.

use super::*;
use crate::ErrorKind;

/// With these shares a name that agrees weighs log2(0.8/0.001) = 9.6, a year log2(0.8/0.1) = 3.
fn model(blocking: &str) -> Model {
    Model::from_json(&format!(
        r#"{{"renkou_model": 1, "name": "t", "prior": 0.001, "blocking": {blocking}, "comparisons": [
        {{"name": "name", "column": "name", "levels": [
            {{"label": "same", "test": "exact", "m": 0.8, "u": 0.001}},
            {{"label": "different", "test": "else", "m": 0.2, "u": 0.999}}]}},
        {{"name": "year", "column": "year", "levels": [
            {{"label": "same", "test": "exact", "m": 0.8, "u": 0.1}},
            {{"label": "different", "test": "else", "m": 0.2, "u": 0.9}}]}}]}}"#
    ))
    .unwrap()
}

fn untrained(blocking: &str) -> Model {
    let json = model(blocking).to_json().unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&json).unwrap();
    json.as_object_mut().unwrap().remove("prior");
    for comparison in json["comparisons"].as_array_mut().unwrap() {
        for level in comparison["levels"].as_array_mut().unwrap() {
            let level = level.as_object_mut().unwrap();
            level.remove("m");
            level.remove("u");
        }
    }
    Model::from_json(&json.to_string()).unwrap()
}

fn source<'t>(
    name: &str,
    names: impl IntoIterator<Item = &'t str>,
    years: impl IntoIterator<Item = &'t str>,
) -> Source {
    Source::new(name).with_column("name", names).with_column("year", years)
}

fn across() -> Options {
    Options { link_type: LinkType::Link, ..Options::default() }
}

fn refusal(model: &Model, sources: &[Source], options: &Options) -> crate::Error {
    let error = link(model, sources, options, &Silent).unwrap_err();
    // Whatever a caller does with the sources, the reason is the same.
    let scored = Scorer::new(model, sources, options, &Silent).unwrap_err();
    assert_eq!(scored.to_string(), error.to_string());
    error
}

#[test]
fn what_there_is_nothing_to_learn_from_is_said() {
    let few = |name, count| source(name, vec!["zoe"; count], vec!["1950"; count]);
    let blank = source("a", vec![""; 1000], vec![" \u{3000}\t"; 1000]);
    let apart = source("a", ["ada", "ben"], ["1950", "1951"]);
    let untrained = untrained(r#"[["name"], ["year"]]"#);
    for (sources, words) in [
        (vec![few("a", 0)], "there are no records"),
        (vec![few("a", 1)], "there is one record alone"),
        (vec![few("a", 1000)], "all 1000 records are equal"),
        (vec![blank], "all 1000 records lack a value"),
        (vec![apart], "no two records share a blocking key"),
    ] {
        let error = refusal(&untrained, &sources, &Options::default());
        assert_eq!(error.kind(), ErrorKind::TrainingFailed);
        assert!(error.to_string().contains(words), "{error}");
    }
    let error = refusal(&untrained, &[few("a", 9), few("b", 0)], &across());
    assert_eq!(error.file(), Some("b"));
}

#[test]
fn a_trained_model_needs_no_pair() {
    let model = model(r#"[["name"], ["year"]]"#);
    let few = |name, count| source(name, vec!["zoe"; count], vec!["1950"; count]);
    for (sources, records) in
        [(vec![few("a", 0)], 0), (vec![few("a", 1)], 1), (vec![few("a", 3), few("b", 0)], 3)]
    {
        let linkage = link(&model, &sources, &across(), &Silent).unwrap();
        let counts = linkage.clusters.counts();
        assert_eq!((linkage.compared, counts.clusters, counts.of_several), (0, records, 0));
        assert!(linkage.expected().is_none());
        assert_eq!(plan(&model, &sources, &across(), &Silent).unwrap().pairs, 0);
    }
}

#[test]
fn disjoint_sources_have_no_links() {
    let numbers: Vec<String> = (0..2000).map(|n| format!("{n:04}")).collect();
    let year: Vec<String> = (0..2000).map(|n| (1950 + n % 50).to_string()).collect();
    let years = || year.iter().map(String::as_str);
    let name =
        |from: &str| -> Vec<String> { numbers.iter().map(|n| format!("{from} {n}")).collect() };
    let (ours, theirs) = (name("ada"), name("ben"));
    let sources = [
        source("a", ours.iter().map(String::as_str), years()),
        source("b", theirs.iter().map(String::as_str), years()),
    ];
    // Nobody is in both, but a year gives pairs, 50 times 40 by 40.
    let linkage = link(&model(r#"[["name"], ["year"]]"#), &sources, &across(), &Silent).unwrap();
    assert_eq!((linkage.compared, linkage.links().len()), (80_000, 0));
    // Training finds a group of pairs that match where there is none; it is not believed in silence.
    let linkage = link(&untrained(r#"[["year"]]"#), &sources, &across(), &Silent).unwrap();
    let remarks = &linkage.training.as_ref().unwrap().remarks;
    assert!(linkage.links().is_empty() || !remarks.is_empty(), "{remarks:?}");
}

#[test]
fn a_column_of_one_value_is_no_evidence() {
    let names: Vec<String> = (0..600).map(|n| format!("person {}", n % 300)).collect();
    let years: Vec<String> = (0..600).map(|n| (1950 + n % 300 % 31).to_string()).collect();
    let json = untrained(r#"[["name"], ["year"]]"#).to_json().unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&json).unwrap();
    json["comparisons"].as_array_mut().unwrap().push(serde_json::json!({"name": "town",
        "column": "town", "levels": [{"label": "same", "test": "exact", "term_frequency": true}]}));
    let model = Model::from_json(&json.to_string()).unwrap();
    for town in ["Northam", "", "NaN"] {
        let source =
            source("a", names.iter().map(String::as_str), years.iter().map(String::as_str))
                .with_column("town", vec![town; 600]);
        let linkage = link(&model, &[source], &Options::default(), &Silent).unwrap();
        assert_eq!(linkage.links().len(), 300, "{town}");
        let explained = linkage.explain(0, 300);
        let town_says = &explained.comparisons[2];
        assert!((town_says.weight + town_says.rarity_weight).abs() < 0.1, "{town}: {explained:?}");
    }
}

#[test]
fn a_rule_of_a_million_million_pairs_is_counted_and_bounded() {
    // So many names, none of them more than 63 times, that no record is a copy of many.
    const RECORDS: u64 = 1_500_000;
    let names: Vec<String> = (0..50_000).map(|n| format!("n{n}")).collect();
    let names = (0..RECORDS as usize).map(|n| names[n % 50_000].as_str());
    let sources = [source("a", names, std::iter::repeat_n("1950", RECORDS as usize))];
    let all = RECORDS * (RECORDS - 1) / 2;
    let neighbours = |window: u64| window * RECORDS - window * (window + 1) / 2;
    let model = model(r#"[["year"]]"#);
    let mut options = Options::default();
    let plan = plan(&model, &sources, &options, &Silent).unwrap();
    let rule = &plan.rules[0];
    assert_eq!((plan.copies, rule.oversized_blocks, rule.largest_block), (0, 1, RECORDS));
    assert_eq!((rule.pairs, rule.oversized_pairs), (neighbours(20), all - neighbours(20)));
    let largest = &plan.largest_blocks[0];
    assert_eq!((largest[0].records, largest[0].pairs), (RECORDS, all));
    assert_eq!(largest[0].key, ["****"]);
    // What is compared is told, and what is not.
    options.blocks.oversized = Oversized::Neighbours(2);
    let linkage = link(&model, &sources, &options, &Silent).unwrap();
    assert_eq!(linkage.compared, neighbours(2));
    assert_eq!(linkage.summary().rules[0].oversized_pairs, all - neighbours(2));
}

#[test]
fn copies_go_with_their_original_unless_they_say_too_little() {
    let of = |names: &[(&str, usize)]| -> Source {
        let all = || names.iter().flat_map(|(name, count)| std::iter::repeat_n(*name, *count));
        let year = |name: &str| if name.is_empty() { "" } else { "1950" };
        source("a", all(), all().map(year))
    };
    let sources = [of(&[("zoe", 100_000), ("", 200_000), ("ada", 2)])];
    let linkage = link(&model(r#"[["name"]]"#), &sources, &Options::default(), &Silent).unwrap();
    // -9.97 + 9.64 + 3 speak for one person; of blank records nothing does.
    assert_eq!((linkage.copies, linkage.copies_apart), (299_998, 199_999));
    let counts = linkage.clusters.counts();
    assert_eq!((counts.largest, counts.of_several, counts.clusters), (100_000, 2, 200_002));
    assert_eq!(linkage.summary().copies_apart, 199_999);
}

#[test]
fn words_that_are_no_numbers_are_no_disaster() {
    let json = r#"{"renkou_model": 1, "name": "t", "prior": 0.1, "blocking": [["key"]], "comparisons": [
        {"name": "height", "column": "height", "levels": [
            {"label": "near", "test": {"within": 1}, "m": 0.9, "u": 0.1},
            {"label": "share", "test": {"within_share": 0.1}, "m": 0.05, "u": 0.1},
            {"label": "different", "test": "else", "m": 0.05, "u": 0.8}]}]}"#;
    let heights = ["170", "NaN", "nan", "inf", "-inf", "1e999", " ", "\u{a0}", "\u{3000}", "170.5"];
    let source = Source::new("a").with_column("height", heights).with_column("key", ["k"; 10]);
    let options = Options { least_probability: Some(0.0), ..Options::default() };
    let linkage = link(&Model::from_json(json).unwrap(), &[source], &options, &Silent).unwrap();
    assert_eq!((linkage.compared, linkage.kept.len()), (45, 45));
    assert!(linkage.kept.iter().all(|link| link.weight.is_finite()));
    let near: Vec<_> = linkage.links().iter().map(|link| (link.left, link.right)).collect();
    assert_eq!(near, [(0, 9)]);
    let level = |left, right| linkage.explain(left, right).comparisons[0].level.clone();
    assert_eq!(level(0, 1), "different");
    // Blanks of any kind are missing.
    assert_eq!([level(0, 6), level(0, 7), level(7, 8)], ["missing"; 3]);
}

#[test]
fn sources_of_one_name_are_refused() {
    let twice = || source("people.csv", ["ada"], ["1950"]);
    let error = refusal(&model(r#"[["name"]]"#), &[twice(), twice()], &across());
    assert_eq!((error.kind(), error.file()), (ErrorKind::InvalidArgument, Some("people.csv")));
}

#[test]
fn keys_that_are_there_twice_leave_the_ledger_as_it_is() {
    let key = |name, keys: [&'static str; 2]| {
        source(name, ["ada", "ben"], ["1950", "1951"]).with_column("key", keys)
    };
    let model = model(r#"[["name"]]"#);
    for (keys, words) in [(["7", " 7 "], "the same key"), (["7", " "], "no key to know it by")] {
        let sources = [key("a", ["7", "8"]), key("b", keys)];
        let options = Options { record_key: Some("key".to_owned()), ..across() };
        let linkage = link(&model, &sources, &options, &Silent).unwrap();
        let mut ledger = Ledger::default();
        let run = Run::new(1, crate::date::PartialDate::new(2026, 11, 1).unwrap()).unwrap();
        let error = linkage.enter(&mut ledger, &run, Some("key")).unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!((error.file(), error.row()), (Some("b"), Some(2)));
        assert!(ledger.is_empty());
    }
}

#[test]
fn a_truth_of_one_person_is_counted_without_looking_at_every_pair() {
    const RECORDS: u64 = 300_000;
    let names: Vec<String> = (0..RECORDS).map(|n| format!("n{}", n / 2)).collect();
    let source = source("a", names.iter().map(String::as_str), vec!["1950"; RECORDS as usize])
        .with_column("person", vec!["p"; RECORDS as usize]);
    let truth = Truth::new(std::slice::from_ref(&source), "person", LinkType::Dedupe).unwrap();
    let model = model(r#"[["name"]]"#);
    let linkage = link(&model, &[source], &Options::default(), &Silent).unwrap();
    let links = linkage.links()[..100_000].to_vec();
    let errors = linkage
        .into_scorer(Options::default().blocks)
        .errors(&links, &truth, 3, 1, &Silent)
        .unwrap();
    let all = RECORDS * (RECORDS - 1) / 2;
    let counts = errors.counts;
    assert_eq!((counts.false_links, counts.below_threshold), (0, 50_000));
    assert_eq!((counts.not_blocked, counts.with_copies), (all - 150_000, 0));
    assert_eq!(errors.pairs.len(), 6);
}

#[test]
fn a_value_as_long_as_a_file_has_bounded_keys() {
    let long = "甲乙丙".repeat(200_000);
    let other = long.replacen('乙', "", 1);
    let source = source("a", [long.as_str(), &other], ["1950", "1950"]);
    let plan = plan(&model(r#"[["name:deletions"]]"#), &[source], &Options::default(), &Silent);
    let plan = plan.unwrap();
    assert_eq!((plan.rules[0].with_too_many_keys, plan.rules[0].pairs), (2, 1));
}

#[test]
fn a_run_that_is_cancelled_leaves_its_trained_model() {
    use std::sync::Mutex;

    struct AfterTraining(Mutex<Option<Model>>);
    impl Progress for AfterTraining {
        fn trained(&self, model: &Model) {
            *self.0.lock().unwrap() = Some(model.clone());
        }
        fn cancelled(&self) -> bool {
            self.0.lock().unwrap().is_some()
        }
    }

    let names: Vec<String> = (0..600).map(|n| format!("person {}", n % 400)).collect();
    let years: Vec<String> = (0..600).map(|n| (1950 + n % 400 % 31).to_string()).collect();
    let sources = [source("a", names.iter().map(String::as_str), years.iter().map(String::as_str))];
    let untrained = untrained(r#"[["name"], ["year"]]"#);
    let progress = AfterTraining(Mutex::default());
    let error = link(&untrained, &sources, &Options::default(), &progress).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    let kept = progress.0.into_inner().unwrap().unwrap();
    let whole = link(&untrained, &sources, &Options::default(), &Silent).unwrap();
    assert_eq!(kept, whole.model);
    let resumed = link(&kept, &sources, &Options::default(), &Silent).unwrap();
    assert!(resumed.training.is_none());
    assert_eq!(resumed.kept, whole.kept);
}
