//! Files that renkou writes for itself: indexes, their journals, encoded records.
//!
//! Any bytes at all are refused by a check sum, so bytes are also taken as edits of a good file, whose
//! check sums are then put right: what lies behind them has to stand it as well.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use renkou::link::encoded::{EncodedRecords, Secret, link_encoded, read_encoded, write_encoded};
use renkou::link::index::{Index, IndexWriter, KnownKeys};
use renkou::link::{LinkType, Model, Options, RecordKey, Silent, Source};
use tempfile::TempDir;

/// Keys of all kinds, neighbours, and a rarity that is counted over several writings.
const MODEL: &str = r#"{"renkou_model": 1, "name": "small", "prior": 0.01, "comparisons": [
    {"name": "name", "column": "name", "levels": [
        {"label": "same", "test": "exact", "term_frequency": true, "m": 0.8, "u": 0.01},
        {"label": "close", "test": {"edits": 1}, "m": 0.1, "u": 0.04},
        {"label": "different", "test": "else", "m": 0.1, "u": 0.95}]},
    {"name": "birth", "column": "born", "levels": [
        {"label": "same", "test": {"date": "same"}, "term_frequency": true, "m": 0.9, "u": 0.02},
        {"label": "different", "test": "else", "m": 0.1, "u": 0.98}]}],
    "blocking": [["name:deletions"], ["born"], {"sorted_by": ["name"], "window": 2}]}"#;

const ENCODED_MODEL: &str = r#"{"renkou_model": 1, "name": "small", "prior": 0.01, "comparisons": [
    {"name": "birth", "column": "born", "levels": [
        {"label": "same", "test": {"date": "same"}, "m": 0.9, "u": 0.02},
        {"label": "same year", "test": {"within_years": 0}, "m": 0.05, "u": 0.1},
        {"label": "different", "test": "else", "m": 0.05, "u": 0.88}]}],
    "blocking": [["name:deletions"], ["born"]],
    "constraints": [{"distinct_numbers": "number"}, {"duplicate_free": "all"}]}"#;

const HEAD_OF_JOURNAL: usize = 24;

/// An index with a journal, and where its entries end.
struct Example {
    index: Vec<u8>,
    journal: Vec<u8>,
    ends: Vec<usize>,
    answer: String,
}

fn source(name: &str) -> Source {
    Source::new(name)
        .with_column("name", ["Ada North", "Ada Noth", "Ben South", "Ben South", ""])
        .with_column("born", ["1963-04-12", "19630412", "1950", "19500101", "1950-01-01"])
        .with_column("number", ["110105196304120002", "", "x", "110105195001010002", ""])
        .with_column("id", ["1", "2", "3", "4", "5"])
}

fn example() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("people.index");
        let model = Model::from_json(MODEL).expect("a model");
        let options = Options::default();
        Index::build_keyed(&model, &[source("a")], "id", &options, &place, &Silent)
            .expect("an index");
        let index = fs::read(&place).expect("its file");
        let answer = ask(&Index::open(&place).expect("what was built"));
        let mut writer = IndexWriter::open(&place).expect("a writer");
        let log = folder.path().join("people.index.log");
        let length = || fs::read(&log).expect("a journal").len();
        let mut ends = vec![length()];
        writer.add("b", 1, &[("id", "1"), ("name", "Cy East")]).expect("added");
        ends.push(length());
        writer.add_sources(&[source("c")], KnownKeys::Refuse, &Silent).expect("added");
        ends.push(length());
        writer.remove(2).expect("removed");
        ends.push(length());
        Example { index, journal: fs::read(&log).expect("a journal"), ends, answer }
    })
}

/// Records after each entry of the journal.
const RECORDS: [usize; 4] = [5, 6, 11, 10];

/// Bytes changed as the data say: a place and what is wrong there, five bytes each.
fn edited(good: &[u8], data: &[u8]) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for edit in data.chunks_exact(5) {
        let place = u32::from_le_bytes([edit[0], edit[1], edit[2], edit[3]]) as usize;
        let place = place % bytes.len();
        bytes[place] ^= edit[4];
    }
    bytes
}

fn first_change(good: &[u8], bytes: &[u8]) -> Option<usize> {
    good.iter().zip(bytes).position(|(a, b)| a != b)
}

/// Files of an index in a folder of their own.
fn written(index: &[u8], journal: Option<&[u8]>) -> Option<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir().ok()?;
    let place = folder.path().join("people.index");
    fs::write(&place, index).ok()?;
    if let Some(journal) = journal {
        fs::write(folder.path().join("people.index.log"), journal).ok()?;
    }
    Some((folder, place))
}

/// Everything an index can be asked, as one text.
fn ask(index: &Index) -> String {
    let mut answers = format!("{:?}", index.summary());
    for (name, born) in [("Ada North", "19630412"), ("Ben South", ""), ("Zoe", "1950")] {
        let answer = index.query(&[("name", name), ("born", born)], 9);
        answers += &format!("{answer:?}");
    }
    for record in 0..20 {
        answers += &format!("{:?}{:?}", index.record(record), index.record_key(record));
        answers += &format!("{:?}", index.score_pair(0, record));
    }
    answers + &format!("{:?}", index.find(&[RecordKey { source: "a", key: "3" }]))
}

/// What is there is counted by source and found by its key; more can be added, and all made one file.
fn write_to(place: &Path) {
    let Ok(mut writer) = IndexWriter::open(place) else { return };
    let before = writer.index().len();
    let key = writer.index().key_column().map(str::to_owned);
    let record: Vec<_> = key.iter().map(|key| (key.as_str(), "new")).collect();
    let added = writer.add("new", 1, &record).is_ok();
    drop(writer);
    let index = Index::open(place).expect("what was written to");
    assert_eq!((index.len(), index.damage()), (before + usize::from(added), None));
    let writer = IndexWriter::open(place).expect("what was written to");
    if writer.compact(&Silent).is_ok() {
        ask(&Index::read(place).expect("what was written"));
    }
}

/// Puts the check sums of an index right, so that what is wrong is met behind them.
fn mend(bytes: &mut [u8]) {
    let long = |bytes: &[u8], at: usize| {
        let found = bytes.get(at..).and_then(|bytes| bytes.first_chunk());
        found.map_or(usize::MAX, |bytes| u64::from_le_bytes(*bytes) as usize)
    };
    let start = long(bytes, 16);
    if start > bytes.len() || bytes.len() < 64 {
        return;
    }
    for entry in (start..bytes.len().saturating_sub(31)).step_by(32) {
        let (from, length) = (long(bytes, entry + 8), long(bytes, entry + 16));
        let section = from.checked_add(length).and_then(|end| bytes.get(from..end));
        if let Some(sum) = section.map(crc32fast::hash) {
            bytes[entry + 24..entry + 28].copy_from_slice(&sum.to_le_bytes());
        }
    }
    let mut sum = crc32fast::Hasher::new();
    sum.update(&bytes[..48]);
    sum.update(&bytes[start..]);
    bytes[48..52].copy_from_slice(&sum.finalize().to_le_bytes());
}

/// A changed byte of an index is found by whoever reads all of it, and harms nobody who does not; nor does
/// an index that somebody made wrong on purpose.
pub fn index_file(data: &[u8]) {
    let good = example();
    if let Some((_folder, place)) = written(data, None) {
        assert!(Index::open(&place).is_err() && Index::read(&place).is_err());
    }
    let mut bytes = edited(&good.index, data);
    let changed: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != good.index[*at]).collect();
    let Some((_folder, place)) = written(&bytes, None) else { return };
    // The last bytes of the header are of no meaning.
    if changed.iter().all(|at| (52..64).contains(at)) {
        assert_eq!(ask(&Index::read(&place).expect("nothing that matters")), good.answer);
    } else {
        assert!(Index::read(&place).is_err());
    }
    if let Ok(index) = Index::open(&place) {
        ask(&index);
    }
    mend(&mut bytes);
    if fs::write(&place, &bytes).is_ok()
        && let Ok(index) = Index::open(&place)
    {
        ask(&index);
        drop(index);
        write_to(&place);
    }
}

/// A journal gives the entries before the first wrong byte, each wholly or not at all, and keeps the rest.
pub fn index_journal(data: &[u8]) {
    let good = example();
    let (head, _) = good.journal.split_at(HEAD_OF_JOURNAL);
    // Any bytes, and any bytes as entries.
    for journal in [data.to_vec(), [head, data].concat()] {
        let Some((folder, place)) = written(&good.index, Some(&journal)) else { return };
        let Ok(index) = Index::open(&place) else { continue };
        let damage = index.damage();
        let at = damage.map_or(journal.len(), |damage| damage.at as usize);
        assert_eq!(at + damage.map_or(0, |damage| damage.bytes as usize), journal.len());
        drop(index);
        drop(IndexWriter::open(&place));
        let rest = fs::read(folder.path().join("people.index.log.rest")).unwrap_or_default();
        assert_eq!(rest, &journal[at..]);
        let index = Index::open(&place).expect("what was put right");
        assert_eq!(index.damage(), None);
    }
    // Any bytes, and a wrong entry, with a check sum that is right.
    let together = good.journal.get(good.ends[1] + 8..good.ends[2]).expect("the second entry");
    for content in [data.to_vec(), edited(together, data)] {
        let mut journal = [head, &(content.len() as u32).to_le_bytes()].concat();
        journal.extend(crc32fast::hash(&content).to_le_bytes());
        journal.extend(content);
        let Some((_folder, place)) = written(&good.index, Some(&journal)) else { return };
        let index = Index::open(&place).expect("its own journal");
        let summary = index.summary();
        assert_eq!(summary.sources.iter().map(|one| one.records).sum::<u64>(), summary.records);
        let damaged = index.damage().is_some();
        assert!(!damaged || index.len() == RECORDS[0], "an entry is there wholly or not at all");
        ask(&index);
        drop(index);
        if !damaged {
            write_to(&place);
        }
    }
    // Changed bytes.
    let journal = edited(&good.journal, data);
    let Some((_folder, place)) = written(&good.index, Some(&journal)) else { return };
    let first = first_change(&good.journal, &journal).unwrap_or(journal.len());
    match Index::open(&place) {
        Ok(index) => {
            let whole = good.ends.iter().filter(|end| **end <= first).count();
            assert_eq!(index.len(), RECORDS[whole.saturating_sub(1)]);
            assert_eq!(index.damage().is_some(), first < journal.len());
        }
        Err(_) => assert!(first < HEAD_OF_JOURNAL),
    }
}

fn encoded_example() -> &'static (Model, Vec<u8>) {
    static EXAMPLE: OnceLock<(Model, Vec<u8>)> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let model = Model::from_json(ENCODED_MODEL).expect("a model");
        let secret = Secret::new(*b"for fuzzing only");
        let encode = |name| EncodedRecords::new(&model, &source(name), &secret).expect("records");
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("encoded");
        write_encoded(&[encode("a"), encode("b")], &place).expect("a file");
        let bytes = fs::read(&place).expect("a file");
        (model, bytes)
    })
}

/// Encoded records are refused with any changed byte; what is read is written again as it was, and linked
/// or refused.
pub fn encoded_file(data: &[u8]) {
    let (model, good) = encoded_example();
    let Ok(folder) = tempfile::tempdir() else { return };
    let place = folder.path().join("encoded");
    let read = |bytes: &[u8]| {
        fs::write(&place, bytes).ok()?;
        let sources = read_encoded(&place).ok()?;
        write_encoded(&sources, &place).expect("what was read");
        assert!(fs::read(&place).is_ok_and(|again| again == bytes));
        let options = Options { link_type: LinkType::LinkAndDedupe, ..Options::default() };
        Some(link_encoded(model, &sources, &options, &Silent).map(|found| {
            assert_eq!(found.clusters.as_slice().len() as u64, found.summary().records);
            found.links().len()
        }))
    };
    let mend = |mut bytes: Vec<u8>| {
        let sum = crc32fast::hash(&bytes).to_le_bytes();
        bytes.extend(sum);
        bytes
    };
    assert!(read(data).is_none());
    read(&mend([&good[..12], data].concat()));
    let changed = edited(good, data);
    let is_found = read(&changed).is_none();
    assert_eq!(is_found, changed != *good);
    read(&mend(changed[..changed.len() - 4].to_vec()));
}
