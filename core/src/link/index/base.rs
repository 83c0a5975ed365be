//! The records of the file, read where they lie.

use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::file::{File, Kind, Words, malformed};
use super::keys::{RecordKeys, row_of};
use super::map::Bytes;
use crate::link::blocks::{BlockLimit, LinkType, keys_of};
use crate::link::key::{KeyPart, hash_of};
use crate::link::{BlockingRule, LevelTest, Model, RecordKey, Records, Source};
use crate::{Error, ErrorKind, Result};

/// What the file says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct About {
    pub(super) columns: Vec<String>,
    /// Name and number of records.
    pub(super) sources: Vec<(String, u32)>,
    /// By column: in how many records there is a value.
    pub(super) present: Vec<u64>,
    pub(super) link_type: LinkType,
    pub(super) blocks: BlockLimit,
    /// The file whose records and journal are in this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) previous: Option<u64>,
    /// The column by which sources know their records; their number in the source when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) record_key: Option<String>,
}

/// The records of the file.
pub(super) struct Base {
    pub(super) file: File,
    pub(super) about: About,
    pub(super) model: Model,
    columns: Vec<Column>,
    rules: Vec<Rule>,
    classes: Vec<(Range<usize>, Range<usize>)>,
    rows: Range<usize>,
    row_numbers: Vec<Range<usize>>,
    record_keys: RecordKeys,
    copies: Range<usize>,
    len: u32,
}

struct Column {
    texts: Range<usize>,
    ends: Range<usize>,
    counts: Range<usize>,
    hashes: Range<usize>,
    symbols: Range<usize>,
}

struct Rule {
    keys: Range<usize>,
    ends: Range<usize>,
    records: Range<usize>,
    line: Range<usize>,
}

impl Base {
    pub(super) fn new(bytes: Bytes) -> Result<Self> {
        let file = File::new(bytes)?;
        let text = |kind| {
            std::str::from_utf8(file.bytes(&file.range(kind, 0)))
                .map_err(|_| malformed("its description is damaged"))
        };
        let about: About = serde_json::from_str(text(Kind::About)?)
            .map_err(|_| malformed("its description is damaged"))?;
        let model = Model::from_json(text(Kind::Model)?)?;
        if file.probe != probe(&model)? {
            return Err(Error::new(
                ErrorKind::UnknownFormat,
                "the keys of the index were made by another version of renkou; build it again",
            ));
        }
        let count = about.sources.iter().try_fold(0_u32, |sum, (_, count)| sum.checked_add(*count));
        let len = count.ok_or_else(|| malformed("it has too many records"))?;
        let rows = file.range(Kind::Rows, 0);
        let record_keys = RecordKeys::new(&file);
        let cells = (len as usize).checked_mul(about.columns.len());
        if cells.and_then(|cells| cells.checked_mul(4)) != Some(rows.len())
            || about.columns != model.columns()
            || about.present.len() != about.columns.len()
            || record_keys.len(&file) != about.record_key.as_ref().map_or(0, |_| len as usize)
        {
            return Err(malformed("its parts do not belong together"));
        }
        let columns = (0..about.columns.len()).map(|part| Column {
            texts: file.range(Kind::Texts, part),
            ends: file.range(Kind::Ends, part),
            counts: file.range(Kind::Counts, part),
            hashes: file.range(Kind::TextHashes, part),
            symbols: file.range(Kind::TextSymbols, part),
        });
        let rules = (0..model.blocking.len()).map(|part| Rule {
            keys: file.range(Kind::Keys, part),
            ends: file.range(Kind::KeyEnds, part),
            records: file.range(Kind::KeyRecords, part),
            line: file.range(Kind::Line, part),
        });
        let classes = (0..model.comparisons.len())
            .map(|part| (file.range(Kind::Classes, part), file.range(Kind::ClassSymbols, part)));
        let row_numbers =
            (0..about.sources.len()).map(|part| file.range(Kind::RowNumbers, part)).collect();
        Ok(Self {
            columns: columns.collect(),
            rules: rules.collect(),
            classes: classes.collect(),
            rows,
            row_numbers,
            record_keys,
            copies: file.range(Kind::Copies, 0),
            len,
            model,
            about,
            file,
        })
    }

    /// How many records there are.
    pub(super) fn len(&self) -> u32 {
        self.len
    }

    /// The symbols of a record.
    #[inline]
    pub(super) fn row(&self, record: u32) -> Words<'_> {
        let stride = self.columns.len();
        let start = record as usize * stride;
        self.file.words(&self.rows).part(start..start + stride)
    }

    /// How many different values a column has.
    pub(super) fn value_count(&self, column: usize) -> u32 {
        let ends = self.columns.get(column).map_or(0, |column| column.ends.len() / 8);
        ends.saturating_sub(1) as u32
    }

    /// The text of a symbol; empty for the missing value.
    pub(super) fn text(&self, column: usize, symbol: u32) -> &str {
        let Some(column) = self.columns.get(column) else { return "" };
        let Some(before) = (symbol as usize).checked_sub(1) else { return "" };
        let ends = self.file.words(&column.ends);
        let range = ends.long(before) as usize..ends.long(symbol as usize) as usize;
        let bytes = self.file.bytes(&column.texts).get(range).unwrap_or(&[]);
        std::str::from_utf8(bytes).unwrap_or("")
    }

    /// How often a symbol occurs.
    pub(super) fn count(&self, column: usize, symbol: u32) -> u32 {
        let column = self.columns.get(column);
        column.map_or(0, |column| self.file.words(&column.counts).word(symbol as usize))
    }

    /// The symbol of a text.
    pub(super) fn symbol(&self, column: usize, text: &str) -> Option<u32> {
        let places = self.columns.get(column)?;
        let (hashes, symbols) = (self.file.words(&places.hashes), self.file.words(&places.symbols));
        let hash = hash_of(text);
        let first = hashes.first_at_least(hash);
        (first..hashes.long_count())
            .take_while(|at| hashes.long(*at) == hash)
            .map(|at| symbols.word(at))
            .find(|symbol| self.text(column, *symbol) == text)
    }

    /// The records of a rule's block.
    pub(super) fn block(&self, rule: usize, key: u64) -> Words<'_> {
        let Some(places) = self.rules.get(rule) else { return Words(&[]) };
        let keys = self.file.words(&places.keys);
        let at = keys.first_at_least(key);
        if at >= keys.long_count() || keys.long(at) != key {
            return Words(&[]);
        }
        let ends = self.file.words(&places.ends);
        let start = at.checked_sub(1).map_or(0, |before| ends.long(before));
        self.file.words(&places.records).part(start as usize..ends.long(at) as usize)
    }

    /// The records of a rule of neighbours, in its order.
    pub(super) fn line(&self, rule: usize) -> Words<'_> {
        self.rules.get(rule).map_or(Words(&[]), |rule| self.file.words(&rule.line))
    }

    /// The symbols that are one to the first level of a comparison.
    pub(super) fn of_class(&self, comparison: usize, class: u64) -> impl Iterator<Item = u32> {
        let (classes, symbols) = self.classes.get(comparison).cloned().unwrap_or_default();
        let (classes, symbols) = (self.file.words(&classes), self.file.words(&symbols));
        let first = classes.first_at_least(class);
        (first..classes.long_count())
            .take_while(move |at| classes.long(*at) == class)
            .map(move |at| symbols.word(at))
    }

    /// The source and row of a record.
    pub(super) fn key(&self, record: u32) -> (&str, u64) {
        let mut start = 0;
        for (source, (name, count)) in self.about.sources.iter().enumerate() {
            if record - start < *count {
                let own = (record - start) as usize;
                let numbers = self.row_numbers.get(source).map(|range| self.file.words(range));
                let number = numbers.filter(|numbers| own < numbers.long_count());
                return (name, number.map_or(own as u64 + 1, |numbers| numbers.long(own)));
            }
            start += count;
        }
        ("", 0)
    }

    /// What its source calls a record, where sources know their records by a column.
    pub(super) fn record_key(&self, record: u32) -> Option<&str> {
        self.about.record_key.as_ref().map(|_| self.record_keys.text(&self.file, record))
    }

    /// For each key the records that have it.
    pub(super) fn find(&self, keys: &[RecordKey<'_>]) -> Vec<Vec<u32>> {
        if self.about.record_key.is_none() {
            return self.at_rows(keys);
        }
        let of = |key: &RecordKey<'_>| {
            let records = self.record_keys.records(&self.file, key.key);
            records.filter(|record| self.key(*record).0 == key.source).collect()
        };
        keys.iter().map(of).collect()
    }

    /// For each number of a row the records that have it.
    fn at_rows(&self, keys: &[RecordKey<'_>]) -> Vec<Vec<u32>> {
        let mut found = vec![Vec::new(); keys.len()];
        let mut start = 0;
        for (source, (name, count)) in self.about.sources.iter().enumerate() {
            let asked = keys.iter().enumerate().filter(|(_, key)| key.source == name.as_str());
            let asked = asked.filter_map(|(at, key)| Some((row_of(key.key)?, at)));
            let numbers = self.row_numbers.get(source).map(|range| self.file.words(range));
            let numbers = numbers.filter(|numbers| numbers.long_count() > 0);
            let mut note = |at: usize, own: u32| {
                if let Some(found) = found.get_mut(at) {
                    found.push(start + own);
                }
            };
            if let Some(numbers) = numbers {
                let asked: FxHashMap<u64, usize> = asked.collect();
                let own = 0..if asked.is_empty() { 0 } else { *count };
                for own in own {
                    if let Some(at) = asked.get(&numbers.long(own as usize)) {
                        note(*at, own);
                    }
                }
            } else {
                for (row, at) in asked {
                    let own = row.checked_sub(1).and_then(|own| u32::try_from(own).ok());
                    if let Some(own) = own.filter(|own| own < count) {
                        note(at, own);
                    }
                }
            }
            start += count;
        }
        found
    }

    /// The records that equal this one in everything, and stand in no block for that.
    pub(super) fn copies_of(&self, record: u32) -> impl Iterator<Item = u32> {
        let pairs = self.file.words(&self.copies);
        let (mut low, mut high) = (0, pairs.word_count() / 2);
        while low < high {
            let middle = low + (high - low) / 2;
            if pairs.word(middle * 2) < record {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (low..pairs.word_count() / 2)
            .take_while(move |at| pairs.word(at * 2) == record)
            .map(move |at| pairs.word(at * 2 + 1))
    }
}

/// The comparisons whose rarity is counted over several texts that are one to their first level.
pub(super) fn has_classes(comparison: &crate::link::Comparison) -> bool {
    comparison.levels.iter().any(|level| level.term_frequency)
        && comparison.levels.first().is_some_and(|level| level.test != LevelTest::Exact)
}

/// The hash of a known record: another one tells that keys are made in another way here.
pub(super) fn probe(model: &Model) -> Result<u64> {
    let rule = BlockingRule::new(["a:deletions", "a:minhash2", "b:number", "a:prefix1"])?;
    let known = Model {
        blocking: vec![rule.clone()],
        comparisons: Vec::new(),
        constraints: Vec::new(),
        deterministic: None,
        ..model.clone()
    };
    let source =
        Source::new("").with_column("a", ["王小明"]).with_column("b", ["110105194912310021"]);
    let keys = keys_of(&rule, &Records::new(&known, &[source])?);
    let hash = keys.iter().fold(0, |sum: u64, (key, _)| sum.rotate_left(1) ^ key);
    let parts = model.blocking.iter().flat_map(BlockingRule::keys).map(|key| key.part);
    // What names sound like is in tables that change from version to version.
    let version = if parts.into_iter().any(is_of_names) { env!("CARGO_PKG_VERSION") } else { "" };
    Ok(hash ^ hash_of(version))
}

#[cfg(feature = "names")]
fn is_of_names(part: KeyPart) -> bool {
    matches!(part, KeyPart::Name(_))
}

#[cfg(not(feature = "names"))]
fn is_of_names(_part: KeyPart) -> bool {
    false
}
