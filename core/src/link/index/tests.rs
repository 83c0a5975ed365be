//! Tests of the index as a whole, held against linkages of the same records.

mod changes;
mod lock;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use tempfile::TempDir;

use super::file::beside;
use super::*;
use crate::link::random::Random;
use crate::link::{
    BlockLimit, LevelTest, LinkType, Linkage, Oversized, OwnTest, Progress, Silent, link,
};

const COLUMNS: [&str; 4] = ["name", "born", "number", "town"];

type Row = [String; 4];

/// Tests, rarity over several writings of a date, and rules of all kinds but neighbours.
fn model(blocking: &str) -> Model {
    let json = r#"{"renkou_model": 1, "name": "test", "prior": 0.002, "relatives_prior": 0.001,
      "comparisons": [
        {"name": "name", "column": "name", "shared_by_relatives": true, "levels": [
          {"label": "same", "test": "exact", "term_frequency": true, "m": 0.8, "u": 0.01, "relatives": 0.02},
          {"label": "close", "test": {"jaro_winkler": 0.85}, "m": 0.15, "u": 0.04, "relatives": 0.08},
          {"label": "different", "test": "else", "m": 0.05, "u": 0.95, "relatives": 0.9}]},
        {"name": "born", "column": "born", "levels": [
          {"label": "same", "test": {"date": "same"}, "term_frequency": true, "m": 0.9, "u": 0.02},
          {"label": "near", "test": {"within_years": 1}, "m": 0.07, "u": 0.1},
          {"label": "different", "test": "else", "m": 0.03, "u": 0.88}]},
        {"name": "number", "column": "number", "levels": [
          {"label": "same", "test": "same_number", "m": 0.9, "u": 0.0001},
          {"label": "one slip", "test": "number_mistyped", "m": 0.05, "u": 0.0001},
          {"label": "different", "test": "else", "m": 0.05, "u": 0.9998}]},
        {"name": "town", "column": "town", "levels": [
          {"label": "same", "test": "exact", "term_frequency": true, "m": 0.8, "u": 0.1},
          {"label": "different", "test": "else", "m": 0.2, "u": 0.9}]}],
      "blocking": BLOCKING}"#;
    Model::from_json(&json.replace("BLOCKING", blocking)).unwrap()
}

const KEYS: &str =
    r#"[["number:number"], ["name", "born:year"], ["name:deletions", "town"], ["born", "town"]]"#;

/// Invented people, some twice with slips; dates in two writings, numbers of 15 and 18 digits.
fn rows(count: usize, seed: u64) -> Vec<Row> {
    let mut random = Random::new(seed, 0);
    let mut pick = |limit: usize| random.below(limit as u64) as usize;
    let mut rows: Vec<Row> = Vec::new();
    while rows.len() < count {
        let again = !rows.is_empty() && pick(3) == 0;
        let mut row = if again {
            let at = pick(rows.len());
            rows[at].clone()
        } else {
            let name = format!(
                "{} {}",
                ["Ada", "Ben", "Cy", "Di", "Eva"][pick(5)],
                ["North", "South", "East", "West", "Hill", "Dale"][pick(6)]
            );
            let (year, month, day) = (1950 + pick(3), 1 + pick(3), 1 + pick(4));
            let number = format!("440524{:02}{month:02}{day:02}000", year - 1900);
            let born = match pick(2) {
                0 => format!("{year}{month:02}{day:02}"),
                _ => format!("{year}-{month:02}-{day:02}"),
            };
            [name, born, number, ["Port", "Lake", "Moor", ""][pick(4)].to_owned()]
        };
        match pick(6) {
            0 => row[0].push('e'),
            1 => row[pick(4)].clear(),
            _ => {}
        }
        rows.push(row);
    }
    rows
}

fn source(name: &str, rows: &[Row]) -> Source {
    COLUMNS.iter().enumerate().fold(Source::new(name), |source, (at, column)| {
        source.with_column(*column, rows.iter().map(|row| row[at].as_str()))
    })
}

fn record(row: &Row) -> Vec<(&str, &str)> {
    COLUMNS.iter().copied().zip(row.iter().map(String::as_str)).collect()
}

/// A linkage that keeps every pair it compares.
fn linked(model: &Model, sources: &[Source], options: &Options) -> Linkage {
    let options = Options { least_probability: Some(0.0), ..options.clone() };
    link(model, sources, &options, &Silent).unwrap()
}

struct Place {
    _folder: TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.index");
    Place { _folder: folder, path }
}

fn built(model: &Model, sources: &[Source], options: &Options) -> (Place, Index) {
    let place = place();
    Index::build(model, sources, options, &place.path, &Silent).unwrap();
    let index = Index::open(&place.path).unwrap();
    index.verify().unwrap();
    (place, index)
}

/// The weights of all candidates of a record, by the record, without its own.
fn weights(index: &Index, own: u32, row: &Row) -> BTreeMap<u32, u64> {
    let answer = index.query(&record(row), usize::MAX).unwrap();
    assert_eq!(answer.compared, answer.candidates.len() as u64);
    let others = answer.candidates.iter().filter(|candidate| candidate.record != own);
    others.map(|candidate| (candidate.record, candidate.weight.to_bits())).collect()
}

/// For every record the weights of the pairs a linkage compares it in.
fn weights_of(linkage: &Linkage, record: u32) -> BTreeMap<u32, u64> {
    let own = linkage.kept.iter().filter(|link| link.left == record || link.right == record);
    own.map(|link| (link.left ^ link.right ^ record, link.weight.to_bits())).collect()
}

#[test]
fn a_query_gives_the_pairs_and_weights_of_a_linkage() {
    let model = model(KEYS);
    let rows = rows(160, 1);
    let sources = [source("a", &rows[..100]), source("b", &rows[100..])];
    let options = Options::default();
    let linkage = linked(&model, &sources, &options);
    assert!(linkage.compared > 300, "the records are too different to show anything");
    let (_place, index) = built(&model, &sources, &options);
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(weights(&index, at as u32, row), weights_of(&linkage, at as u32), "record {at}");
    }
    for link in linkage.kept.iter().take(200) {
        let explained = index.score_pair(link.left, link.right).unwrap();
        assert_eq!(explained, linkage.explain(link.left, link.right));
        let (left, right) = (&rows[link.left as usize], &rows[link.right as usize]);
        assert_eq!(index.score(&record(left), &record(right)).unwrap(), explained);
    }
}

#[test]
fn candidates_come_best_first_and_say_where_they_are_from() {
    let model = model(KEYS);
    let rows = rows(100, 2);
    let sources = [source("a", &rows[..60]), source("b", &rows[60..])];
    let (_place, index) = built(&model, &sources, &Options::default());
    assert_eq!(index.len(), 100);
    let asked = ["Ada North".into(), rows[70][1].clone(), rows[70][2].clone(), "Port".into()];
    let all = index.query(&record(&asked), usize::MAX).unwrap();
    assert!(all.candidates.len() > 3);
    assert!(all.candidates.is_sorted_by(|a, b| a.weight >= b.weight));
    let own = all.candidates.iter().find(|candidate| candidate.record == 70).unwrap();
    assert_eq!((own.source.as_str(), own.row), ("b", 11));
    let best = index.query(&record(&asked), 3).unwrap();
    assert_eq!(best.candidates, all.candidates[..3]);
    assert_eq!(best.compared, all.compared);
}

#[test]
fn a_value_that_is_new_counts_as_one_seen_once() {
    let model = model(r#"[["town"]]"#);
    let row = |name: &str, town: &str| [name.to_owned(), String::new(), String::new(), town.into()];
    let rows = [row("Ada North", "Port"), row("Ben South", "Port"), row("Ada Northe", "Lake")];
    let (_place, index) = built(&model, &[source("a", &rows)], &Options::default());
    let new = index.query(&record(&row("Zoe Far", "Port")), 9).unwrap();
    assert_eq!(new.candidates.len(), 2);
    // Three names, each seen once: the share of a new one is a third, u of the first level 0.01.
    let explained = index.score(&[("name", "Zoe Far")], &[("name", "Zoe Far")]).unwrap();
    let rarity = explained.comparisons[0].rarity_weight;
    assert!((rarity - (0.01_f64 * 3.0).log2()).abs() < 1e-6, "{rarity}");
}

#[test]
fn records_can_be_added_removed_and_made_one_file() {
    let model = model(KEYS);
    let (rows, options) = (rows(150, 3), Options::default());
    let (place, before) = built(&model, &[source("a", &rows[..100])], &options);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    for (row, number) in rows[100..].iter().zip(1..) {
        assert_eq!(writer.add("b", number, &record(row)).unwrap(), 99 + number as u32);
    }
    let removed = [3_u32, 50, 99, 100, 149];
    for record in removed {
        writer.remove(record).unwrap();
        assert!(writer.remove(record).is_err());
    }
    writer.sync().unwrap();
    // The same as records that were never there.
    let kept: Vec<u32> = (0..150).filter(|record| !removed.contains(record)).collect();
    let part = |from: u32, to: u32| -> Vec<Row> {
        let part = kept.iter().filter(|record| (from..to).contains(record));
        part.map(|record| rows[*record as usize].clone()).collect()
    };
    let sources = [source("a", &part(0, 100)), source("b", &part(100, 150))];
    let linkage = linked(&model, &sources, &options);
    let expected = |at: usize| -> BTreeMap<u32, u64> {
        let weights = weights_of(&linkage, at as u32);
        weights.into_iter().map(|(other, weight)| (kept[other as usize], weight)).collect()
    };
    let reopened = Index::open(&place.path).unwrap();
    assert_eq!((before.len(), reopened.len(), reopened.damage()), (100, 145, None));
    for (at, record) in kept.iter().enumerate() {
        let row = &rows[*record as usize];
        assert_eq!(weights(writer.index(), *record, row), expected(at));
        assert_eq!(weights(&reopened, *record, row), expected(at));
    }
    assert_eq!(reopened.record(101), Some(("b", 2)));
    assert_eq!(reopened.record(100), None);
    assert!(reopened.score_pair(3, 4).is_err());

    assert_eq!(writer.compact(&Silent).unwrap().records, 145);
    assert!(!beside(&place.path, "log").exists());
    let compacted = Index::open(&place.path).unwrap();
    compacted.verify().unwrap();
    for (at, record) in kept.iter().enumerate() {
        let row = &rows[*record as usize];
        assert_eq!(weights(&compacted, at as u32, row), weights_of(&linkage, at as u32));
        assert_eq!(compacted.record(at as u32), reopened.record(*record));
    }
    // Whoever had it open goes on seeing what was there.
    assert_eq!(before.len(), 100);
    assert_eq!(before.record(3), Some(("a", 4)));
    assert!(before.query(&record(&rows[3]), 1).unwrap().candidates[0].weight > 0.0);
}

#[test]
fn neighbours_are_those_a_record_would_have_as_the_last_one() {
    let model = model(r#"[{"sorted_by": ["name", "born:year"], "window": 3}, ["number:number"]]"#);
    let rows = rows(120, 4);
    let options = Options::default();
    let (place, index) = built(&model, &[source("a", &rows[..80])], &options);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    for at in [1, 7, 30] {
        writer.remove(at).unwrap();
    }
    for (at, row) in rows[80..].iter().enumerate() {
        let (mut sources, mut kept) = (rows[..80].to_vec(), (0..80).collect::<Vec<u32>>());
        sources.push(row.clone());
        kept.push(80);
        let linkage = linked(&model, &[source("a", &sources)], &options);
        let records = |weights: BTreeMap<u32, u64>| weights.into_keys().collect::<Vec<_>>();
        assert_eq!(records(weights(&index, 80, row)), records(weights_of(&linkage, 80)), "{at}");
        // Records that were removed are not counted among the neighbours.
        for gone in [30, 7, 1] {
            sources.remove(gone);
            kept.remove(gone);
        }
        let linkage = linked(&model, &[source("a", &sources)], &options);
        let expected = records(weights_of(&linkage, 77)).into_iter().map(|at| kept[at as usize]);
        assert_eq!(records(weights(writer.index(), 80, row)), expected.collect::<Vec<_>>(), "{at}");
    }
}

#[test]
fn blocks_too_large_give_neighbours_or_are_counted() {
    let model = model(r#"[["town"]]"#);
    let rows: Vec<Row> = (0..40)
        .map(|at| [format!("Name {at:02}"), "1950".into(), String::new(), "Port".into()])
        .collect();
    let asked = ["Name 20".into(), "1950".into(), String::new(), "Port".into()];
    let with =
        |oversized| Options { blocks: BlockLimit { records: 10, oversized }, ..Options::default() };
    let options = with(Oversized::Neighbours(2));
    let (_place, index) = built(&model, &[source("a", &rows)], &options);
    let answer = index.query(&record(&asked), 9).unwrap();
    let mut found: Vec<u32> = answer.candidates.iter().map(|candidate| candidate.record).collect();
    found.sort_unstable();
    assert_eq!((found, answer.set_aside), (vec![19, 20, 21, 22], 36));
    let options = with(Oversized::SetAside);
    let (_place, index) = built(&model, &[source("a", &rows)], &options);
    let answer = index.query(&record(&asked), 9).unwrap();
    assert_eq!((answer.compared, answer.set_aside), (0, 40));
}

#[test]
fn copies_are_given_with_their_original() {
    let model = model(KEYS);
    let mut rows = rows(10, 5);
    let one: Row = ["Flo Dale".into(), "19500101".into(), String::new(), "Moor".into()];
    rows.extend(std::iter::repeat_n(one.clone(), 100));
    let (place, index) = built(&model, &[source("a", &rows)], &Options::default());
    let copies = |index: &Index| {
        let answer = index.query(&record(&one), 1).unwrap();
        (answer.candidates[0].record, answer.candidates[0].copies.len())
    };
    assert_eq!(copies(&index), (10, 99));
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.remove(60).unwrap();
    assert_eq!(copies(writer.index()), (10, 98));
}

#[test]
fn a_journal_cut_anywhere_gives_its_first_entries() {
    let model = model(KEYS);
    let rows = rows(30, 6);
    let (place, _) = built(&model, &[source("a", &rows[..20])], &Options::default());
    let log = beside(&place.path, "log");
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let mut ends = vec![fs::metadata(&log).unwrap().len()];
    for row in &rows[20..24] {
        writer.add("b", 1, &record(row)).unwrap();
        ends.push(fs::metadata(&log).unwrap().len());
    }
    drop(writer);
    let whole = fs::read(&log).unwrap();
    for cut in 0..=whole.len() {
        fs::write(&log, &whole[..cut]).unwrap();
        let index = Index::open(&place.path).unwrap();
        let entries = ends.iter().filter(|end| **end <= cut as u64).count().saturating_sub(1);
        assert_eq!(index.len(), 20 + entries);
        let head = if (cut as u64) < ends[0] { 0 } else { ends[entries] };
        assert_eq!(index.damage().map_or(0, |damage| damage.bytes), cut as u64 - head);
        // Whoever writes on keeps what could not be read, and loses nothing that follows.
        let mut writer = IndexWriter::open(&place.path).unwrap();
        writer.add("c", 1, &record(&rows[25])).unwrap();
        drop(writer);
        let index = Index::open(&place.path).unwrap();
        assert_eq!((index.len(), index.damage()), (21 + entries, None));
        let rest = beside(&log, "rest");
        let kept = fs::read(&rest).unwrap_or_default();
        assert_eq!(kept, &whole[head as usize..cut]);
        let _ = fs::remove_file(&rest);
    }
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let model = model(r#"[["number:number"]]"#);
    let (place, _) = built(&model, &[source("a", &rows(5, 7))], &Options::default());
    let whole = fs::read(&place.path).unwrap();
    for cut in 0..whole.len() {
        fs::write(&place.path, &whole[..cut]).unwrap();
        assert!(Index::open(&place.path).is_err() && Index::read(&place.path).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// A wrong byte is found by whoever looks at all of them, and harms nobody who does not.
    #[test]
    fn a_wrong_byte_never_ends_the_program(share in 0.0..1.0, bit in 0_u8..8) {
        let model = model(KEYS);
        let rows = rows(12, 8);
        let (place, _) = built(&model, &[source("a", &rows)], &Options::default());
        let mut bytes = fs::read(&place.path).unwrap();
        let at = (bytes.len() as f64 * share) as usize;
        bytes[at] ^= 1 << bit;
        fs::write(&place.path, &bytes).unwrap();
        // Only the last bytes of the header say nothing.
        prop_assert_eq!(Index::read(&place.path).is_err(), !(52..64).contains(&at));
        if let Ok(index) = Index::open(&place.path) {
            for row in &rows {
                let _ = index.query(&record(row), 3);
            }
            let _ = index.score_pair(0, 11);
        }
    }
}

#[test]
fn what_goes_wrong_leaves_the_file_before() {
    struct Cancelled;
    impl Progress for Cancelled {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let model = model(KEYS);
    let rows = rows(20, 9);
    let sources = [source("a", &rows)];
    let (place, _) = built(&model, &sources, &Options::default());
    let whole = fs::read(&place.path).unwrap();
    let build = |progress: &dyn Progress| {
        Index::build(&model, &sources, &Options::default(), &place.path, progress)
    };
    assert_eq!(build(&Cancelled).unwrap_err().kind(), ErrorKind::Cancelled);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.add("b", 1, &record(&rows[0])).unwrap();
    assert!(IndexWriter::open(&place.path).is_err(), "one writer at a time");
    assert!(build(&Silent).is_err(), "a builder is a writer");
    assert_eq!(writer.compact(&Cancelled).unwrap_err().kind(), ErrorKind::Cancelled);
    let error = build(&Silent).unwrap_err();
    assert!(error.to_string().contains("journal"), "{error}");
    assert_eq!(fs::read(&place.path).unwrap(), whole);
    assert!(!beside(&place.path, "tmp").exists());
    assert_eq!(Index::open(&place.path).unwrap().len(), 21);
}

#[test]
fn a_crash_after_compaction_does_not_do_the_journal_twice() {
    let model = model(KEYS);
    let rows = rows(20, 10);
    let (place, _) = built(&model, &[source("a", &rows)], &Options::default());
    let log = beside(&place.path, "log");
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.add("b", 1, &record(&rows[0])).unwrap();
    let journal = fs::read(&log).unwrap();
    writer.compact(&Silent).unwrap();
    // As if it had ended before the journal was taken away.
    fs::write(&log, &journal).unwrap();
    assert_eq!(Index::open(&place.path).unwrap().len(), 21);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.add("b", 2, &record(&rows[1])).unwrap();
    drop(writer);
    assert_eq!(Index::open(&place.path).unwrap().len(), 22);
    assert!(!beside(&log, "rest").exists(), "nothing was lost that would have to be kept");
    // A journal of yet another file is nobody's.
    fs::write(&log, journal::head(1)).unwrap();
    assert!(Index::open(&place.path).unwrap_err().to_string().contains("another file"));
}

#[test]
fn tests_that_no_file_can_hold_are_refused() {
    struct Longer;
    impl OwnTest for Longer {
        fn holds(&self, left: &str, right: &str) -> bool {
            left.len() > right.len()
        }
    }
    let mut model = model(KEYS).with_own_test("longer", Longer);
    model.comparisons[0].levels[1].test = LevelTest::Own("longer".into());
    let place = place();
    let sources = [source("a", &rows(5, 12))];
    let refused = Index::build(&model, &sources, &Options::default(), &place.path, &Silent);
    assert!(refused.unwrap_err().to_string().contains("test of its own"));
    assert!(!place.path.exists());
}

/// Rarity by another column, and tests of the two columns together.
#[test]
fn comparisons_of_several_columns_weigh_the_same() {
    let mut model = model(KEYS);
    let level = r#"{"label": "swapped", "m": 0.1, "u": 0.001, "term_frequency": true,
        "frequency": {"column": "town"},
        "test": {"all": [{"on": {"column": "town", "test": "exact"}},
                         {"on": {"column": "born", "test": {"within_years": 1}}}]}}"#;
    model.comparisons[0].levels.insert(1, serde_json::from_str(level).unwrap());
    let model = Model::from_json(&model.to_json().unwrap()).unwrap();
    let rows = rows(120, 13);
    let sources = [source("a", &rows)];
    let linkage = linked(&model, &sources, &Options::default());
    let (_place, index) = built(&model, &sources, &Options::default());
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(weights(&index, at as u32, row), weights_of(&linkage, at as u32), "record {at}");
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let model = model(KEYS);
    let sources = [source("a", &rows(50, 11))];
    let options = Options { link_type: LinkType::Dedupe, ..Options::default() };
    let (one, _) = built(&model, &sources, &options);
    let (other, _) = built(&model, &sources, &options);
    assert_eq!(fs::read(&one.path).unwrap(), fs::read(&other.path).unwrap());
}
