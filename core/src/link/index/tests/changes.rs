//! Many records changed at once, by their keys.

use super::*;
use crate::link::RecordKey;

/// The records with keys in a column that the model does not read.
fn keyed(name: &str, rows: &[Row], keys: &[&str]) -> Source {
    source(name, rows).with_column("id", keys.iter().copied())
}

fn built_keyed(sources: &[Source]) -> Place {
    let place = place();
    let options = Options::default();
    Index::build_keyed(&model(KEYS), sources, "id", &options, &place.path, &Silent).unwrap();
    place
}

fn of<'k>(source: &'k str, keys: &[&'k str]) -> Vec<RecordKey<'k>> {
    keys.iter().map(|key| RecordKey { source, key }).collect()
}

#[test]
fn records_are_replaced_and_removed_by_their_keys() {
    let rows = rows(12, 31);
    let first = ["k1", "k2", "k3", "k4", "k5", "k6"];
    // Another source may use the same keys.
    let place =
        built_keyed(&[keyed("a", &rows[..6], &first), keyed("b", &rows[6..8], &["k2", "k9"])]);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let later = [keyed("a", &rows[8..11], &["k7", "k2", "k8"]), keyed("c", &rows[11..], &["k2"])];
    let error = writer.add_sources(&later, KnownKeys::Refuse, &Silent).unwrap_err();
    assert_eq!((error.file(), error.row()), (Some("a"), Some(2)));
    assert_eq!(writer.index().len(), 8);
    let changed = writer.add_sources(&later, KnownKeys::Replace, &Silent).unwrap();
    assert_eq!(changed, Changed { added: 4, removed: 1 });
    let found = writer.index().find(&of("a", &["k1", "k2", "k7"])).unwrap();
    assert_eq!(found, [0, 9, 8]);
    assert_eq!(writer.remove_all(&found[..1]).unwrap(), Changed { added: 0, removed: 1 });
    assert_eq!(writer.index().find(&of("a", &["k2", "k1"])).unwrap_err().row(), Some(2));

    // What is left, in the order of sources: k3 to k6, k7, k2, k8; k2, k9; k2.
    let left = [2, 3, 4, 5, 8, 9, 10, 6, 7, 11];
    let picked = |from: usize, to: usize| -> Vec<Row> {
        left[from..to].iter().map(|at| rows[*at].clone()).collect()
    };
    let sources =
        [source("a", &picked(0, 7)), source("b", &picked(7, 9)), source("c", &picked(9, 10))];
    let linkage = linked(&model(KEYS), &sources, &Options::default());
    let keys = [
        ("a", "k3"),
        ("a", "k4"),
        ("a", "k5"),
        ("a", "k6"),
        ("a", "k7"),
        ("a", "k2"),
        ("a", "k8"),
        ("b", "k2"),
        ("b", "k9"),
        ("c", "k2"),
    ];
    let reopened = Index::open(&place.path).unwrap();
    for (source, key) in keys {
        let record = reopened.find(&of(source, &[key])).unwrap();
        assert_eq!(record.len(), 1);
        assert_eq!(reopened.record_key(record[0]), Some(key));
    }
    let counts = |index: &Index| -> Vec<(String, u64)> {
        index.summary().sources.into_iter().map(|one| (one.name, one.records)).collect()
    };
    let expected: Vec<_> = [("a", 7), ("b", 2), ("c", 1)].map(|(a, n)| (a.to_owned(), n)).into();
    assert_eq!(counts(&reopened), expected);
    assert_eq!((reopened.summary().journal.added, reopened.summary().journal.removed), (4, 2));

    writer.compact(&Silent).unwrap();
    let compacted = Index::read(&place.path).unwrap();
    assert_eq!(counts(&compacted), expected);
    for (at, (source, key)) in keys.into_iter().enumerate() {
        assert_eq!(compacted.find(&of(source, &[key])).unwrap(), [at as u32]);
        let row = &rows[left[at]];
        assert_eq!(weights(&compacted, at as u32, row), weights_of(&linkage, at as u32));
        let answer = compacted.query(&record(row), usize::MAX).unwrap();
        for candidate in answer.candidates {
            let expected = keys[candidate.record as usize];
            assert_eq!(
                (candidate.source.as_str(), candidate.key.as_deref()),
                (expected.0, Some(expected.1))
            );
        }
    }
}

#[test]
fn without_a_column_of_keys_the_row_is_the_key() {
    let rows = rows(6, 32);
    let options = Options::default();
    let (place, _) = built(&model(KEYS), &[source("a", &rows[..3])], &options);
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let again = writer.add_sources(&[source("a", &rows[..1])], KnownKeys::Refuse, &Silent);
    assert_eq!(again.unwrap_err().row(), Some(1));
    writer.add_sources(&[source("b", &rows[3..])], KnownKeys::Refuse, &Silent).unwrap();
    let found = writer.index().find(&[of("b", &["3"]), of("a", &["2"])].concat()).unwrap();
    assert_eq!(found, [5, 1]);
    writer.remove_all(&found).unwrap();
    for missing in ["2", "0", "4", "03", "x", ""] {
        assert!(writer.index().find(&of("a", &[missing])).is_err(), "{missing}");
    }
    // Rows keep their numbers, and so their keys, when records before them are gone.
    writer.compact(&Silent).unwrap();
    let compacted = Index::open(&place.path).unwrap();
    assert_eq!(
        compacted.find(&[of("a", &["1", "3"]), of("b", &["1", "2"])].concat()).unwrap(),
        [0, 1, 2, 3]
    );
    assert!(compacted.find(&of("a", &["2"])).is_err());
}

#[test]
fn records_without_a_key_of_their_own_are_refused() {
    let rows = rows(3, 33);
    let place = place();
    let build = |keys: &[&str]| {
        let sources = [keyed("a", &rows, keys)];
        Index::build_keyed(&model(KEYS), &sources, "id", &Options::default(), &place.path, &Silent)
    };
    for (keys, row) in [(["1", "2", " 1 "], 3), (["1", " ", "3"], 2)] {
        let error = build(&keys).unwrap_err();
        assert_eq!((error.kind(), error.row()), (ErrorKind::MalformedFile, Some(row)));
    }
    assert!(!place.path.exists());
    build(&["1", "2", "3"]).unwrap();
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let add = |writer: &mut IndexWriter, key| {
        let own: Vec<_> = [("id", key), ("name", "Ada North")].into();
        writer.add("a", 9, &own)
    };
    assert!(writer.add("a", 9, &[("name", "Ada North")]).is_err(), "no key");
    assert!(add(&mut writer, "").is_err() && add(&mut writer, "3").is_err());
    let added = add(&mut writer, "4").unwrap();
    assert_eq!(writer.index().record_key(added), Some("4"));
    let twice = [keyed("a", &rows[..2], &["5", "5"])];
    assert!(writer.add_sources(&twice, KnownKeys::Replace, &Silent).is_err());
    assert!(writer.remove_all(&[0, 0]).is_err() && writer.remove_all(&[0, 99]).is_err());
    assert_eq!(writer.index().len(), 4);
    drop(writer);
    assert_eq!(Index::open(&place.path).unwrap().len(), 4);
}

/// The column of keys may be one that is compared.
#[test]
fn a_key_may_be_compared_as_well() {
    let rows: Vec<Row> = rows(40, 34).into_iter().filter(|row| !row[2].is_empty()).collect();
    let mut seen = std::collections::BTreeSet::new();
    let rows: Vec<Row> = rows.into_iter().filter(|row| seen.insert(row[2].clone())).collect();
    assert!(rows.len() > 4);
    let place = place();
    let (model, options) = (model(KEYS), Options::default());
    let sources = [source("a", &rows[1..])];
    Index::build_keyed(&model, &sources, "number", &options, &place.path, &Silent).unwrap();
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let added = writer.add("a", 99, &record(&rows[0])).unwrap();
    assert_eq!(writer.index().find(&of("a", &[&rows[0][2]])).unwrap(), [added]);
    writer.compact(&Silent).unwrap();
    let compacted = Index::open(&place.path).unwrap();
    assert_eq!(compacted.find(&of("a", &[&rows[0][2]])).unwrap(), [added]);
    assert_eq!(compacted.len(), rows.len());
}

#[test]
fn a_crash_leaves_all_of_a_change_or_nothing_of_it() {
    let rows = rows(20, 35);
    let (place, _) = built(&model(KEYS), &[source("a", &rows[..5])], &Options::default());
    let log = beside(&place.path, "log");
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.remove(0).unwrap();
    let before = fs::metadata(&log).unwrap().len() as usize;
    writer.add_sources(&[source("b", &rows[5..])], KnownKeys::Refuse, &Silent).unwrap();
    drop(writer);
    let whole = fs::read(&log).unwrap();
    for cut in before..=whole.len() {
        fs::write(&log, &whole[..cut]).unwrap();
        let index = Index::open(&place.path).unwrap();
        let expected = if cut == whole.len() { (19, 0) } else { (4, (cut - before) as u64) };
        assert_eq!((index.len(), index.damage().map_or(0, |damage| damage.bytes)), expected);
    }
}

#[test]
fn what_is_being_written_is_no_damage() {
    let rows = rows(6, 36);
    let (place, _) = built(&model(KEYS), &[source("a", &rows[..5])], &Options::default());
    let log = beside(&place.path, "log");
    let mut writer = IndexWriter::open(&place.path).unwrap();
    writer.add("b", 1, &record(&rows[5])).unwrap();
    let whole = fs::read(&log).unwrap();
    // As a reader meets it while the writer is at work.
    fs::write(&log, &whole[..whole.len() - 3]).unwrap();
    let index = Index::open(&place.path).unwrap();
    assert_eq!((index.len(), index.damage()), (5, None));
    // An entry that is there in full and wrong is damage, whoever writes.
    let mut wrong = whole.clone();
    *wrong.last_mut().unwrap() ^= 1;
    fs::write(&log, &wrong).unwrap();
    assert!(Index::open(&place.path).unwrap().damage().is_some());
    fs::write(&log, &whole[..whole.len() - 3]).unwrap();
    drop(writer);
    assert!(Index::open(&place.path).unwrap().damage().is_some(), "nobody writes any more");
}

#[test]
fn a_cancelled_change_is_none() {
    struct Cancelled;
    impl Progress for Cancelled {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let rows = rows(6, 37);
    let (place, _) = built(&model(KEYS), &[source("a", &rows[..5])], &Options::default());
    let mut writer = IndexWriter::open(&place.path).unwrap();
    let cancelled = writer.add_sources(&[source("b", &rows[5..])], KnownKeys::Refuse, &Cancelled);
    assert_eq!(cancelled.unwrap_err().kind(), ErrorKind::Cancelled);
    assert_eq!((writer.index().len(), Index::open(&place.path).unwrap().len()), (5, 5));
}
