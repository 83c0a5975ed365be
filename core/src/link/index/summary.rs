//! An index in figures.

use serde::Serialize;

use super::Index;
use super::journal::Damage;
use crate::link::LinkType;

/// An index in figures (索引概况).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IndexSummary {
    /// Records that are there.
    pub records: u64,
    /// Bytes of the file, without the journal.
    pub bytes: u64,
    /// Bytes of the file for each record in it.
    pub bytes_per_record: u64,
    /// The sources, with the records that are there of each.
    pub sources: Vec<SourceSummary>,
    /// The column by which sources know their records; the number of the row when there is none.
    pub record_key: Option<String>,
    /// What was changed since the file was made.
    pub journal: JournalSummary,
    /// The model's name.
    pub model: String,
    /// What is compared.
    pub comparisons: Vec<String>,
    /// The match probability from which a candidate is a link.
    pub threshold: f64,
    /// Which pairs of its own records an index was built for.
    pub link_type: LinkType,
}

/// A source in an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceSummary {
    /// What it is called.
    pub name: String,
    /// Its records that are there.
    pub records: u64,
}

/// The journal of an index in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JournalSummary {
    /// Its bytes.
    pub bytes: u64,
    /// Records it added, those included that it removed again.
    pub added: u64,
    /// Records it removed.
    pub removed: u64,
    /// The end of it that cannot be read.
    pub damage: Option<Damage>,
}

impl Index {
    /// The index in figures.
    pub fn summary(&self) -> IndexSummary {
        let store = &self.store;
        let (base, in_file) = (&store.base, u64::from(store.base.len()));
        let bytes = base.file.len() as u64;
        IndexSummary {
            records: self.len() as u64,
            bytes,
            bytes_per_record: bytes / in_file.max(1),
            sources: store.sources(),
            record_key: base.about.record_key.clone(),
            journal: JournalSummary {
                bytes: self.journal_bytes,
                added: u64::from(store.end()) - in_file,
                removed: u64::from(store.end()) - self.len() as u64,
                damage: self.damage,
            },
            model: base.model.name.clone(),
            comparisons: base.model.comparisons.iter().map(|one| one.name.clone()).collect(),
            threshold: base.model.threshold,
            link_type: base.about.link_type,
        }
    }
}
