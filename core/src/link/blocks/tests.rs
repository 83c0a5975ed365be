//! Blocks against a plain reading of what rules mean.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::link::Source;

type Pairs = BTreeSet<(u32, u32)>;

fn model(blocking: &str) -> Model {
    Model::from_json(&format!(
        r#"{{"renkou_model": 1, "name": "t", "blocking": {blocking}, "comparisons": [
            {{"name": "p", "column": "p", "levels": [{{"label": "same", "test": "exact"}}]}},
            {{"name": "q", "column": "q", "levels": [{{"label": "same", "test": "exact"}}]}}]}}"#
    ))
    .unwrap()
}

fn sources(rows: &[(String, String)], split: usize) -> [Source; 2] {
    let (first, second) = rows.split_at(split.min(rows.len()));
    [("a", first), ("b", second)].map(|(name, rows)| {
        Source::new(name)
            .with_column("p", rows.iter().map(|row| row.0.as_str()))
            .with_column("q", rows.iter().map(|row| row.1.as_str()))
    })
}

fn given(blocks: &Blocks) -> Vec<(u32, u32)> {
    let mut given = Vec::new();
    given.extend(blocks.all_pairs());
    given
}

/// All pairs of a row of records at most `window` places apart.
fn near(run: &[u32], window: usize) -> Pairs {
    let mut pairs = Pairs::new();
    for (at, a) in run.iter().enumerate() {
        for b in run.iter().skip(at + 1).take(window) {
            pairs.insert((*a.min(b), *a.max(b)));
        }
    }
    pairs
}

fn deletions(text: &str) -> BTreeSet<String> {
    let characters: Vec<char> = text.chars().collect();
    let without = |at: usize| {
        characters.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| *c).collect()
    };
    (0..=characters.len()).map(without).collect()
}

/// What a rule gives: keys of each record, large blocks as pairs of neighbours or not at all.
fn by_keys(
    rows: &[(String, String)],
    keys: impl Fn(&(String, String)) -> BTreeSet<String>,
    largest: usize,
    window: usize,
) -> Pairs {
    let mut blocks: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (row, record) in rows.iter().zip(0..) {
        for key in keys(row) {
            blocks.entry(key).or_default().push(record);
        }
    }
    let mut pairs = Pairs::new();
    for mut run in blocks.into_values() {
        if run.len() <= largest {
            pairs.extend(near(&run, usize::MAX));
        } else {
            run.sort_by_key(|record| (rows[*record as usize].clone(), *record));
            pairs.extend(near(&run, window));
        }
    }
    pairs
}

proptest! {
    #[test]
    fn every_pair_of_every_kind_of_rule_is_given_once(
        rows in prop::collection::vec(("[ab]{0,3}", "[cd ]{0,3}"), 0..40),
        split in 0_usize..40,
        across in any::<bool>(),
        largest in 2_usize..12,
        window in 1_usize..4,
    ) {
        // Blanks around a value are no part of it.
        let trimmed = rows.iter().map(|(p, q)| (p.trim().to_owned(), q.trim().to_owned()));
        let trimmed: Vec<_> = trimmed.collect();
        let blocking = format!(
            r#"[["p"], {{"sorted_by": ["q", "p"], "window": {window}}}, ["p:deletions"], ["q:items"]]"#
        );
        let model = model(&blocking);
        let records = Records::new(&model, &sources(&rows, split)).unwrap();
        let link_type = if across { LinkType::Link } else { LinkType::Dedupe };
        let limit = BlockLimit { records: largest, oversized: Oversized::Neighbours(window) };
        let blocks = Blocks::new(&model, &records, link_type, limit);

        let one = |text: &str| BTreeSet::from_iter((!text.is_empty()).then(|| text.to_owned()));
        let mut line: Vec<u32> = (0..rows.len() as u32).collect();
        line.retain(|r| !trimmed[*r as usize].0.is_empty() && !trimmed[*r as usize].1.is_empty());
        line.sort_by_key(|r| (trimmed[*r as usize].1.clone(), trimmed[*r as usize].0.clone(), *r));
        let allowed = |(a, b): &(u32, u32)| !across || ((*a as usize) < split && *b as usize >= split);
        let rules: [Pairs; 4] = [
            by_keys(&trimmed, |row| one(&row.0), largest, window),
            near(&line, window),
            by_keys(&trimmed, |row| if row.0.is_empty() { BTreeSet::new() } else { deletions(&row.0) }, largest, 0),
            by_keys(&trimmed, |row| row.1.split_whitespace().map(str::to_owned).collect(), largest, 0),
        ];
        let given = given(&blocks);
        let distinct: Pairs = given.iter().copied().collect();
        prop_assert_eq!(distinct.len(), given.len(), "a pair was given twice");
        let expected: Pairs = rules.iter().flatten().copied().filter(allowed).collect();
        prop_assert_eq!(distinct, expected);
        let counted: Vec<u64> = blocks.counts().map(|count| count.pairs).take(2).collect();
        let found = rules.iter().map(|pairs| pairs.iter().filter(|pair| allowed(pair)).count() as u64);
        prop_assert_eq!(counted, found.take(2).collect::<Vec<_>>());
    }
}

#[test]
fn what_shares_most_of_its_characters_shares_a_hash() {
    let pairs = [("北京市朝阳区建国路甲1号院", "北京市朝阳区建国路1号院"), ("aa", "zz")];
    let share = |x: &str, y: &str| {
        let part = "p:minhash16".parse::<crate::link::BlockKey>().unwrap().part;
        let (mut a, mut b) = (Vec::new(), Vec::new());
        part.hashes(x, &mut a);
        part.hashes(y, &mut b);
        assert_eq!((a.len(), b.len()), (16, 16));
        a.iter().any(|hash| b.contains(hash))
    };
    assert!(share(pairs[0].0, pairs[0].1));
    assert!(!share(pairs[1].0, pairs[1].1));
    assert!(share("甲", "甲"));
}

#[test]
fn records_with_more_keys_than_are_kept_are_counted() {
    let long = "x".repeat(20) + &"yz".repeat(60);
    let rows = [(long.clone(), String::new()), (long, String::new())];
    let model = model(r#"[["p:deletions", "p:minhash8"]]"#);
    let records = Records::new(&model, &sources(&rows, 2)).unwrap();
    let limit = BlockLimit { records: 10, oversized: Oversized::SetAside };
    let blocks = Blocks::new(&model, &records, LinkType::Dedupe, limit);
    let count = blocks.counts().next().unwrap();
    assert_eq!(count.with_too_many_keys, 2);
    assert_eq!(given(&blocks), [(0, 1)]);
}

#[test]
fn rules_are_written_as_they_are_read() {
    for blocking in
        [r#"[["p:deletions","q:minhash4"]]"#, r#"[{"sorted_by":["p:suffix2","q"],"window":7}]"#]
    {
        let read: Vec<BlockingRule> = serde_json::from_str(blocking).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), blocking);
    }
    for wrong in [
        r#"[{"sorted_by":["p"],"window":0}]"#,
        r#"[{"sorted_by":["p:items"],"window":3}]"#,
        r#"[["p:minhash33"]]"#,
        r#"[{"sorted_by":[],"window":3}]"#,
    ] {
        let json = format!(
            r#"{{"renkou_model": 1, "name": "t", "blocking": {wrong}, "comparisons": [
            {{"name": "p", "column": "p", "levels": [{{"label": "same", "test": "exact"}}]}}]}}"#
        );
        assert!(Model::from_json(&json).is_err(), "{wrong}");
    }
}
