//! Many records added, replaced or removed at once: all of them, or none.

use serde::Serialize;

use super::journal::Change;
use super::keys::{self, keys_in};
use super::known_key;
use super::writer::IndexWriter;
use crate::Result;
use crate::link::progress::{Progress, go_on};
use crate::link::{RecordKey, Records, Source};

/// What becomes of a record whose key the source has already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KnownKeys {
    /// Nothing is added, and the error names its row.
    #[default]
    Refuse,
    /// It takes the place of the one that is there.
    Replace,
}

/// What was done to an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// Records that were added.
    pub added: u64,
    /// Records that were removed, those included that others took the place of.
    pub removed: u64,
}

impl IndexWriter {
    /// Adds all records of some sources, or none of them: a crash or a reader never meets only a part.
    ///
    /// A record is known by its source and key, or without a [column of keys](super::Index::build_keyed)
    /// by its source and row, so that a file that was added already is not added twice.
    ///
    /// # Errors
    ///
    /// When a source lacks a column of the model or of the keys, a key is missing or there twice, the
    /// source has a record of this key (unless it is replaced), the journal cannot be written, or the
    /// caller cancels. Then nothing was changed.
    pub fn add_sources(
        &mut self,
        sources: &[Source],
        known: KnownKeys,
        progress: &dyn Progress,
    ) -> Result<Changed> {
        let store = &self.index.store;
        let base = &store.base;
        progress.begin("interning values", 1);
        let records = Records::new(&base.model, sources)?;
        let all = 0..records.len() as u32;
        let source_of = |record: u32| records.source_name(records.source_of(record));
        let rows: Vec<String>;
        let is_keyed = base.about.record_key.is_some();
        let keys: Vec<RecordKey<'_>> = if let Some(column) = &base.about.record_key {
            keys_in(sources, column)?
        } else {
            rows = all.clone().map(|record| records.row_number(record).to_string()).collect();
            let key = |(record, key)| RecordKey { source: source_of(record), key };
            all.clone().zip(rows.iter().map(String::as_str)).map(key).collect()
        };
        keys::check(&keys, |at| records.row_number(at as u32))?;
        go_on(progress)?;
        let found = store.find(&keys);
        if known == KnownKeys::Refuse
            && let Some(record) = all.clone().zip(&found).find(|(_, found)| !found.is_empty())
        {
            let row = records.row_number(record.0);
            return Err(known_key().in_file(source_of(record.0)).at_row(row));
        }
        let mut changes: Vec<Change> = found.concat().into_iter().map(Change::Removed).collect();
        let removed = changes.len() as u64;
        progress.begin("adding records", all.len() as u64);
        for (record, key) in all.zip(&keys) {
            if record % 4096 == 0 {
                go_on(progress)?;
            }
            let columns = base.about.columns.iter().map(|name| records.column(name));
            let text = |column: Option<usize>| column.map_or("", |at| records.text(record, at));
            changes.push(Change::Added {
                source: key.source.to_owned(),
                row: records.row_number(record),
                key: if is_keyed { key.key.to_owned() } else { String::new() },
                values: columns.map(|column| text(column).to_owned()).collect(),
            });
            progress.advance(1);
        }
        go_on(progress)?;
        let added = records.len() as u64;
        self.together(changes)?;
        Ok(Changed { added, removed })
    }

    /// Removes records by their numbers in the index, all of them or none.
    ///
    /// # Errors
    ///
    /// When one is not there or is named twice, and when the journal cannot be written.
    pub fn remove_all(&mut self, records: &[u32]) -> Result<Changed> {
        self.together(records.iter().copied().map(Change::Removed).collect())?;
        Ok(Changed { added: 0, removed: records.len() as u64 })
    }

    /// Makes several changes in one entry of the journal, and waits until it is on the disk.
    fn together(&mut self, changes: Vec<Change>) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        self.change(&Change::Together(changes))?;
        self.sync()
    }
}
