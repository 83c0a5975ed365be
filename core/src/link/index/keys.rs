//! The keys by which sources know their records (主键): a column of theirs, or the number of the row.
//!
//! Records come and go, and with them their numbers in the index; a source goes on calling its records as
//! it always did. So whoever changes or removes records names them by source and key.

use std::collections::HashSet;
use std::ops::Range;

use super::file::{File, FileWriter, Kind};
use crate::link::key::hash_of;
use crate::link::{RecordKey, Source, parallel};
use crate::{Error, ErrorKind, Result};

/// The keys of the records in a file.
pub(super) struct RecordKeys {
    texts: Range<usize>,
    ends: Range<usize>,
    hashes: Range<usize>,
    records: Range<usize>,
}

impl RecordKeys {
    pub(super) fn new(file: &File) -> Self {
        Self {
            texts: file.range(Kind::RecordKeys, 0),
            ends: file.range(Kind::RecordKeyEnds, 0),
            hashes: file.range(Kind::RecordKeyHashes, 0),
            records: file.range(Kind::RecordKeyRecords, 0),
        }
    }

    /// How many there are.
    pub(super) fn len(&self, file: &File) -> usize {
        file.words(&self.ends).long_count()
    }

    /// The key of a record.
    pub(super) fn text<'f>(&self, file: &'f File, record: u32) -> &'f str {
        let ends = file.words(&self.ends);
        let start = record.checked_sub(1).map_or(0, |before| ends.long(before as usize));
        let range = start as usize..ends.long(record as usize) as usize;
        let bytes = file.bytes(&self.texts).get(range).unwrap_or(&[]);
        std::str::from_utf8(bytes).unwrap_or("")
    }

    /// The records of a key, whatever their source.
    pub(super) fn records<'f>(
        &'f self,
        file: &'f File,
        key: &'f str,
    ) -> impl Iterator<Item = u32> + 'f {
        let (hashes, records) = (file.words(&self.hashes), file.words(&self.records));
        let hash = hash_of(key);
        (hashes.first_at_least(hash)..hashes.long_count())
            .take_while(move |at| hashes.long(*at) == hash)
            .map(move |at| records.word(at))
            .filter(move |record| self.text(file, *record) == key)
    }
}

/// Writes the keys of all records.
pub(super) fn write(file: &mut FileWriter, keys: &[RecordKey<'_>]) -> Result<()> {
    let texts = || keys.iter().map(|key| key.key);
    file.texts(Kind::RecordKeys, 0, texts())?;
    let mut end = 0;
    let ends = texts().map(|text| {
        end += text.len() as u64;
        end
    });
    file.long_words(Kind::RecordKeyEnds, 0, ends)?;
    let mut hashes: Vec<(u64, u32)> = texts().map(hash_of).zip(0..).collect();
    parallel::sort(&mut hashes);
    file.long_words(Kind::RecordKeyHashes, 0, hashes.iter().map(|(hash, _)| *hash))?;
    file.words(Kind::RecordKeyRecords, 0, hashes.iter().map(|(_, record)| *record))
}

/// The keys of all records of some sources in a column.
pub(super) fn keys_in<'s>(sources: &'s [Source], column: &str) -> Result<Vec<RecordKey<'s>>> {
    let mut keys = Vec::new();
    for source in sources {
        let found = source.column(column).ok_or_else(|| {
            Error::new(ErrorKind::UnknownColumn, "there is no column of the records' keys")
                .in_file(source.name())
                .at_item(column)
        })?;
        let before = keys.len();
        let source_name = source.name();
        keys.extend(found.map(|key| RecordKey { source: source_name, key: key.trim() }));
        if keys.len() - before != source.len() {
            let words = "the column has another number of rows than the rest";
            return Err(Error::new(ErrorKind::UnknownColumn, words)
                .in_file(source.name())
                .at_item(column));
        }
    }
    Ok(keys)
}

/// Whether every record has a key of its own; `row_of` says in which row of its source one stands.
pub(super) fn check(keys: &[RecordKey<'_>], row_of: impl Fn(usize) -> u64) -> Result<()> {
    let mut seen = HashSet::with_capacity(keys.len());
    for (at, key) in keys.iter().enumerate() {
        let words = if key.key.is_empty() {
            "a record has no key by which to know it"
        } else if seen.insert((key.source, key.key)) {
            continue;
        } else {
            "two records of a source have the same key"
        };
        return Err(Error::new(ErrorKind::MalformedFile, words)
            .in_file(key.source)
            .at_row(row_of(at)));
    }
    Ok(())
}

/// The number of a row as it is written when it is a key.
pub(super) fn row_of(key: &str) -> Option<u64> {
    key.parse().ok().filter(|row: &u64| row.to_string() == key)
}
