use proptest::prelude::*;

use super::*;
use crate::link::{Model, Source};

/// Every form of comparison: those with steps, those with a table of levels, those of several columns.
const COMPARISONS: &str = r#"[
  {"name": "winkler", "column": "a", "levels": [
    {"label": "s", "test": "exact"}, {"label": "w", "test": {"jaro_winkler": 0.9}},
    {"label": "j", "test": {"jaro": 0.7}}, {"label": "e", "test": "else"}]},
  {"name": "edits", "column": "a", "levels": [
    {"label": "1", "test": {"levenshtein": 1}}, {"label": "2", "test": {"edits": 1}},
    {"label": "3", "test": {"edits": 2}}]},
  {"name": "some edits", "column": "a", "levels": [
    {"label": "s", "test": "exact"}, {"label": "1", "test": {"edits": 1}}]},
  {"name": "exact", "column": "a", "levels": [{"label": "s", "test": "exact"}, {"label": "e", "test": "else"}]},
  {"name": "never", "column": "a", "levels": [{"label": "n", "test": "never"}]},
  {"name": "changed", "column": "a", "levels": [
    {"label": "s", "test": "exact"},
    {"label": "2", "test": {"on": {"change": [{"prefix": 2}, {"null_if": "ab"}], "test": "exact"}}},
    {"label": "1", "test": {"on": {"change": [{"prefix": 1}], "test": "exact"}}},
    {"label": "e", "test": "else"}]},
  {"name": "days", "column": "d", "levels": [
    {"label": "s", "test": "exact"}, {"label": "30", "test": {"within_days": 30}},
    {"label": "y", "test": {"within_years": 1}}, {"label": "e", "test": "else"}]},
  {"name": "any days", "column": "d", "levels": [{"label": "30", "test": {"within_days": 400}}]},
  {"name": "many days", "column": "d", "levels": [
    {"label": "1", "test": {"within_days": 1}}, {"label": "5", "test": {"within_days": 5}},
    {"label": "3", "test": {"within_days": 3}}, {"label": "40", "test": {"within_days": 40}},
    {"label": "s", "test": "exact"}, {"label": "200", "test": {"within_days": 200}},
    {"label": "500", "test": {"within_days": 500}}]},
  {"name": "many changes", "column": "a", "levels": [
    {"label": "6", "test": {"on": {"change": [{"prefix": 6}], "test": "exact"}}},
    {"label": "5", "test": {"on": {"change": [{"prefix": 5}], "test": "exact"}}},
    {"label": "4", "test": {"on": {"change": [{"prefix": 4}], "test": "exact"}}},
    {"label": "3", "test": {"on": {"change": [{"prefix": 3}], "test": "exact"}}},
    {"label": "4 again", "test": {"on": {"change": [{"prefix": 4}], "test": "exact"}}},
    {"label": "2", "test": {"on": {"change": [{"prefix": 2}], "test": "exact"}}},
    {"label": "1", "test": {"on": {"change": [{"prefix": 1}], "test": "exact"}}},
    {"label": "e", "test": "else"}]},
  {"name": "parted", "column": "a", "levels": [
    {"label": "95", "test": {"jaro_winkler": 0.95}}, {"label": "s", "test": "exact"},
    {"label": "80", "test": {"jaro_winkler": 0.8}}, {"label": "e", "test": "else"}]},
  {"name": "table", "column": "a", "levels": [
    {"label": "s", "test": "exact"}, {"label": "d", "test": {"dice": 0.5}}, {"label": "e", "test": "else"}]},
  {"name": "two columns", "column": "a", "levels": [
    {"label": "s", "test": {"all": ["exact", {"on": {"column": "d", "test": "exact"}}]}},
    {"label": "e", "test": "else"}]},
  {"name": "missing", "column": "a", "missing": "never", "levels": [
    {"label": "m", "test": "missing"}, {"label": "e", "test": "else"}]}
]"#;

fn model() -> Model {
    let json = format!(
        r#"{{"renkou_model": 1, "name": "t", "comparisons": {COMPARISONS}, "blocking": [["a"]]}}"#
    );
    Model::from_json(&json).unwrap()
}

/// Keeps what it is told.
#[derive(Default)]
struct Told(Vec<(u32, u32, Pattern)>);

impl Sink for Told {
    fn take(&mut self, near: &Near<'_>, pairs: &[Places], patterns: &[Pattern]) {
        for ((left, right), pattern) in pairs.iter().zip(patterns) {
            self.0.push((near.record(*left), near.record(*right), *pattern));
        }
    }
}

/// Short and long texts, of ASCII, of one byte, and beyond.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ab]{0,6}",
        2 => "[a-dé]{1,5}",
        1 => "[ab王]{1,4}",
        1 => "[ab]{30,35}",
    ]
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => (2000..2003, 1..4, 1..29).prop_map(|(y, m, d)| format!("{y}{m:02}{d:02}")),
        1 => Just("200001".to_owned()),
        1 => Just("no date".to_owned()),
        1 => Just(String::new()),
    ]
}

proptest! {
    #[test]
    fn patterns_are_those_of_single_pairs(
        rows in prop::collection::vec((text(), date()), 2..24),
        groups in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 2..12), 1..6),
    ) {
        let (texts, dates): (Vec<_>, Vec<_>) = rows.iter().cloned().unzip();
        let source = Source::new("s").with_column("a", texts.iter().map(String::as_str)).with_column("d", dates.iter().map(String::as_str));
        let model = model();
        let records = Records::new(&model, &[source]).unwrap();
        let comparers = Comparer::all(&model, &records).unwrap();
        let mut fetched = Fetched::new(&comparers, &records, Told::default());
        let mut asked = Vec::new();
        for group in &groups {
            let members: Vec<u32> = group.iter().map(|at| at.index(rows.len()) as u32).collect();
            fetched.fetch(&members);
            for left in 0..members.len() {
                let rights: Vec<u32> = (left as u32 + 1..members.len() as u32).collect();
                asked.extend(rights.iter().map(|right| (members[left], members[*right as usize])));
                fetched.visit(left, &rights);
            }
        }
        let told = fetched.finish().0;
        prop_assert_eq!(told.iter().map(|(l, r, _)| (*l, *r)).collect::<Vec<_>>(), asked);
        for (left, right, pattern) in told {
            prop_assert_eq!(pattern, Pattern::of(&comparers, &records, left, right), "{:?} {:?}",
                &rows[left as usize], &rows[right as usize]);
        }
    }
}

#[test]
fn more_pairs_than_are_compared_together() {
    let source = Source::new("s").with_column("a", vec!["a"; 60]).with_column("d", vec![""; 60]);
    let model = model();
    let records = Records::new(&model, &[source]).unwrap();
    let comparers = Comparer::all(&model, &records).unwrap();
    let mut fetched = Fetched::new(&comparers, &records, Told::default());
    let members: Vec<u32> = (0..60).collect();
    fetched.fetch(&members);
    for left in 0..60_u32 {
        fetched.visit(left as usize, &(left + 1..60).collect::<Vec<_>>());
    }
    assert_eq!(fetched.finish().0.len(), 60 * 59 / 2);
}
