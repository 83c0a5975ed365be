//! Suggested rules against counts by hand, against every other choice, and against the truth.

use proptest::prelude::*;

use super::candidate::{Candidates, Task};
use super::*;
use crate::link::random::Random;
use crate::link::{LinkType, Silent};

const JSON: &str = r#"{"renkou_model": 1, "name": "t", "blocking": [["year", "town"]], "comparisons": [
    {"name": "name", "column": "name", "levels": [
        {"label": "same", "test": "exact"}, {"label": "close", "test": {"edits": 1}}]},
    {"name": "year", "column": "year", "levels": [{"label": "same", "test": "exact"}]},
    {"name": "town", "column": "town", "levels": [{"label": "same", "test": "exact"}]}]}"#;

fn model() -> Model {
    Model::from_json(JSON).unwrap()
}

fn options(link_type: LinkType) -> Options {
    Options { link_type, random_pairs: 50_000, training_pairs: 200_000, ..Options::default() }
}

/// Two registers of the same people; one value in ten is another one, another in ten is missing.
fn registers(people: u64) -> Vec<Source> {
    let mut random = Random::new(11, 0);
    let mut rows = [Vec::new(), Vec::new()];
    for person in 0..people {
        for rows in &mut rows {
            let mut value = |whole: String, others: u64, of: &str| match random.below(20) {
                0 | 1 => format!("{of} {}", random.below(others)),
                2 | 3 => String::new(),
                _ => whole,
            };
            rows.push([
                value(format!("n {}", person * 7 % 900), 900, "n"),
                value(format!("y {}", person * 13 % 80), 80, "y"),
                value(format!("t {}", person * 29 % 50), 50, "t"),
            ]);
        }
    }
    let source = |(name, rows): (&str, &Vec<[String; 3]>)| {
        ["name", "year", "town"].iter().enumerate().fold(
            Source::new(name),
            |source, (at, column)| {
                source.with_column(*column, rows.iter().map(|row| row[at].as_str()))
            },
        )
    };
    ["a", "b"].into_iter().zip(&rows).map(source).collect()
}

fn suggested(budget: u64) -> Suggestion {
    let sources = registers(1500);
    suggest(&model(), &sources, Some(budget), &options(LinkType::Link), &Silent).unwrap()
}

#[test]
fn the_budget_is_kept_and_more_of_it_finds_more() {
    let mut before = 0.0;
    for budget in [500, 2_000, 8_000, 40_000] {
        let found = suggested(budget);
        assert!(found.pairs <= budget, "{found:?}");
        assert!(found.recall >= before, "{found:?}");
        let added: f64 = found.rules.iter().map(|rule| rule.added_recall).sum();
        assert!((added - found.recall).abs() < 1e-9);
        before = found.recall;
        // What is told of the rules is what they give.
        let ruled = Model { blocking: found.blocking(), ..model() };
        if !found.rules.is_empty() {
            let link = options(LinkType::Link);
            let plan = crate::link::plan(&ruled, &registers(1500), &link, &Silent).unwrap();
            assert_eq!(plan.pairs, found.pairs);
        }
    }
    // A name is right in both with (0.8)^2; so are year and town together, or either with it.
    assert!(before > 0.8, "{before}");
    assert!(suggested(40_000).recall > suggested(40_000).own_recall);
}

#[test]
fn too_small_a_budget_has_no_rule() {
    let found = suggested(0);
    assert_eq!((found.rules.len(), found.pairs, found.recall), (0, 0, 0.0));
    assert!(found.own_recall > 0.0);
}

#[test]
fn the_same_records_give_the_same_rules() {
    assert_eq!(suggested(8_000), suggested(8_000));
    #[cfg(feature = "parallel")]
    {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
        assert_eq!(pool.install(|| suggested(8_000)), suggested(8_000));
    }
}

#[test]
fn columns_that_tell_nothing_are_no_keys() {
    let names: Vec<String> = (0..400).map(|n| format!("n {}", n % 200)).collect();
    let source = |names: &[String]| {
        let count = names.len();
        Source::new("a")
            .with_column("name", names.iter().map(String::as_str))
            .with_column("year", vec!["1950"; count])
            .with_column("town", vec![""; count])
    };
    let options = options(LinkType::Dedupe);
    let found = suggest(&model(), &[source(&names)], Some(1000), &options, &Silent).unwrap();
    assert!(found.rules.iter().all(|rule| rule.rule.to_string().starts_with("name")));
    let same = vec!["n".to_owned(); 400];
    let error = suggest(&model(), &[source(&same)], None, &options, &Silent).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::TrainingFailed);
    assert!(error.to_string().contains("tells one record from another"), "{error}");
}

#[test]
fn a_small_file_is_counted_exactly() {
    for link_type in [LinkType::Dedupe, LinkType::Link] {
        let (model, options) = (model(), options(link_type));
        let records = Records::new(&model, &registers(500)).unwrap();
        let keys = KeyHashes::of_model(&model, &records).unwrap();
        let sample = Sample::new(&records, &options);
        let task = Task { budget: 100, own: &model.blocking, options: &options };
        let found = Candidates::new(&keys, &records, &sample, &task, &Silent).unwrap();
        assert!(found.len() > 7);
        for candidate in 0..found.len() {
            let rule = keys.rule(found.keys(candidate)).unwrap();
            let alone = Model { blocking: vec![rule], ..model.clone() };
            let blocks = Blocks::new(&alone, &records, link_type, options.blocks);
            assert!((found.pairs(candidate) - blocks.pair_count() as f64).abs() < 1e-6);
        }
    }
}

#[test]
fn a_choice_by_hand() {
    // 60 matches share the first key, 50 the second, 45 of them both; 30 share the third alone.
    let patterns = [(0b001, 15.0), (0b010, 5.0), (0b011, 45.0), (0b100, 30.0)];
    let candidates = Candidates::of(&[(0b001, 100.0), (0b010, 90.0), (0b100, 40.0)]);
    let choose = |budget| cover::choose(&candidates, &patterns, budget);
    assert_eq!(choose(39), [0; 0]);
    assert_eq!(choose(60), [2]);
    // The third has most matches for a pair, but leaves no room for the second, which has more.
    assert_eq!(choose(90), [1]);
    assert_eq!(choose(130), [1, 2]);
    assert_eq!(choose(140), [0, 2]);
    assert_eq!(choose(230), [0, 2, 1]);
}

proptest! {
    /// No choice is above the budget, and none is far from the best of all.
    #[test]
    fn a_choice_is_near_the_best(
        rules in prop::collection::vec((1_u64..64, 1_u32..50), 1..8),
        patterns in prop::collection::vec((0_u64..64, 1_u32..100), 1..12),
        budget in 0_u64..150,
    ) {
        let rules: Vec<(u64, f64)> = rules.into_iter().map(|(k, p)| (k, f64::from(p))).collect();
        let patterns: Vec<(u64, f64)> = patterns.into_iter().map(|(k, w)| (k, f64::from(w))).collect();
        let worth = |chosen: &[usize]| -> (f64, f64) {
            let holds = |shared: u64| chosen.iter().any(|at| shared & rules[*at].0 == rules[*at].0);
            let held = patterns.iter().filter(|(shared, _)| holds(*shared)).map(|(_, w)| w).sum();
            (held, chosen.iter().map(|at| rules[*at].1).sum())
        };
        let chosen = cover::choose(&Candidates::of(&rules), &patterns, budget);
        let (found, pairs) = worth(&chosen);
        prop_assert!(pairs <= budget as f64);
        let best = (0..1_usize << rules.len())
            .map(|set| (0..rules.len()).filter(|at| set >> at & 1 == 1).collect::<Vec<_>>())
            .map(|set| worth(&set))
            .filter(|(_, pairs)| *pairs <= budget as f64)
            .map(|(held, _)| held)
            .fold(0.0, f64::max);
        prop_assert!(found >= 0.8 * best - 1e-9, "{found} of {best}");
    }
}

/// The rules of `person`, made by hand, against what is found in registers of invented people.
#[cfg(all(feature = "synthetic", feature = "names"))]
#[test]
fn rules_found_are_as_good_as_rules_made_by_hand() {
    use crate::link::Truth;
    use crate::synthetic;

    let made = synthetic::Options { people: 3_000, overlap: 0.4, ..Default::default() };
    let registers = synthetic::two_registers(&made).unwrap();
    let model = Model::built_in("person").unwrap();
    let mut columns = model.columns();
    columns.push(synthetic::TRUTH.to_owned());
    let sources: Vec<Source> = [("a", &registers.a), ("b", &registers.b)]
        .into_iter()
        .map(|(name, table)| Source::from_table(name, table, &columns).unwrap())
        .collect();
    let options = options(LinkType::Link);
    let found = suggest(&model, &sources, None, &options, &Silent).unwrap();
    assert!(found.pairs <= found.own_pairs, "{found:?}");
    let truth = Truth::new(&sources, synthetic::TRUTH, options.link_type).unwrap();
    let records = Records::new(&model, &sources).unwrap();
    let mut people: std::collections::BTreeMap<u32, Vec<u32>> = std::collections::BTreeMap::new();
    for record in 0..records.len() as u32 {
        people.entry(truth.person(record)).or_default().push(record);
    }
    let recall = |blocking: Vec<BlockingRule>| {
        let model = Model { blocking, ..model.clone() };
        let blocks = Blocks::new(&model, &records, options.link_type, options.blocks);
        let (mut kept, mut all) = (0, 0);
        for records_of in people.values() {
            for (at, &left) in records_of.iter().enumerate() {
                for &right in &records_of[at + 1..] {
                    if records.source_of(left) != records.source_of(right) {
                        all += 1;
                        kept += u32::from(blocks.rules_giving(left, right).next().is_some());
                    }
                }
            }
        }
        f64::from(kept) / f64::from(all)
    };
    let (by_hand, by_data) = (recall(model.blocking.clone()), recall(found.blocking()));
    assert!(by_data >= by_hand, "{by_data} by data, {by_hand} by hand: {found:#?}");
    // What is told of them without the truth is near the truth.
    assert!((found.recall - by_data).abs() < 0.02, "{} told, {by_data} true", found.recall);
    assert!((found.own_recall - by_hand).abs() < 0.02, "{} told, {by_hand} true", found.own_recall);
}
