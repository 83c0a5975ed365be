//! The index: a register in one file that answers at once which of its records are like a given one.
//!
//! A linkage compares all records with all; a counter window asks about one. [`Index::build`] writes
//! everything a linkage would work out first (values, how often each occurs, the keys of all blocking
//! rules) to a file, which [`Index::open`] maps into memory: opening takes no longer for a large
//! register than for a small one, and processes on one machine share its pages. The weights of a
//! pair are those that [`link`](super::link()) gives.
//!
//! A value that the register does not have counts as one that was seen once.
//!
//! # Files
//!
//! `people.index` is never written to: whoever makes it anew writes `people.index.tmp` and renames
//! it. What an [`IndexWriter`] adds and removes goes to the end of `people.index.log`. So a crash at any
//! moment leaves an index that can be opened, and readers see it as it was when they opened it.
//!
//! # Examples
//!
//! ```
//! use renkou::link::index::Index;
//! use renkou::link::{Model, Options, Silent, Source};
//!
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("people.index");
//! let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.01,
//!   "comparisons": [{"name": "name", "column": "name", "levels": [
//!     {"label": "same", "test": "exact", "m": 0.8, "u": 0.01},
//!     {"label": "one edit", "test": {"edits": 1}, "m": 0.19, "u": 0.01},
//!     {"label": "different", "test": "else", "m": 0.01, "u": 0.98}]}],
//!   "blocking": [["name:deletions"]]}"#)?;
//! let source = Source::new("county").with_column("name", ["Ada North", "Ben South"]);
//! Index::build(&model, &[source], &Options::default(), &path, &Silent)?;
//!
//! let index = Index::open(&path)?;
//! let answer = index.query(&[("name", "Ada Noth")], 5)?;
//! assert_eq!((answer.candidates[0].source.as_str(), answer.candidates[0].row), ("county", 1));
//! assert_eq!(answer.candidates[0].explanation.comparisons[0].level, "one edit");
//! assert!(index.query(&[("height", "180")], 5).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod base;
mod build;
mod changes;
mod excerpt;
mod file;
mod journal;
mod keys;
mod lock;
mod map;
mod query;
mod store;
mod summary;
#[cfg(test)]
mod tests;
mod writer;

use std::path::{Path, PathBuf};

use self::base::Base;
use self::file::malformed;
use self::journal::Journal;
use self::lock::Lock;
use self::map::{Bytes, unreadable};
use self::store::Store;
use self::writer::replay;
use super::explain::Explanation;
use super::model::Model;
use super::progress::Progress;
use super::{Options, RecordKey, Source};
use crate::{Error, ErrorKind, Result};

pub use self::build::Built;
pub use self::changes::{Changed, KnownKeys};
pub use self::journal::Damage;
pub use self::query::{Answer, Candidate};
pub use self::summary::{IndexSummary, JournalSummary, SourceSummary};
pub use self::writer::IndexWriter;

/// How many candidates a question is answered with where nobody says how many.
pub const CANDIDATES: usize = 10;

/// How often a journal is read anew that grows while it is read.
const READINGS: u32 = 10;

/// A register that can be asked for one record at a time; any number of threads may ask.
pub struct Index {
    store: Store,
    damage: Option<Damage>,
    /// Where the entries of the journal end that are in here.
    journal_end: u64,
    journal_bytes: u64,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("records", &self.len()).finish_non_exhaustive()
    }
}

impl Index {
    /// Writes the index of some sources. A model that is not trained is trained on them.
    ///
    /// An index that stood there before is replaced at the very end; until then, and if anything
    /// fails, it stays as it was.
    ///
    /// # Errors
    ///
    /// As [`link`](super::link()); when the file cannot be written; and when there is a journal beside
    /// the file it would replace, whose records would be lost.
    pub fn build(
        model: &Model,
        sources: &[Source],
        options: &Options,
        path: impl AsRef<Path>,
        progress: &dyn Progress,
    ) -> Result<Built> {
        Self::build_with(model, sources, options, path.as_ref(), None, progress)
    }

    /// Writes the index of some sources that know their records by a column, which the model may read
    /// or not.
    ///
    /// Records are then found, replaced and removed by that key, and candidates name it.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), and when a record has no key or that of another of its source.
    ///
    /// # Examples
    ///
    /// ```
    /// # use renkou::link::index::{Index, IndexWriter, KnownKeys};
    /// # use renkou::link::{Model, Options, RecordKey, Silent, Source};
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("people.index");
    /// # let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.01,
    /// #   "comparisons": [{"name": "name", "column": "name", "levels": [
    /// #     {"label": "same", "test": "exact", "m": 0.9, "u": 0.01},
    /// #     {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]}],
    /// #   "blocking": [["name"]]}"#)?;
    /// let source = |names: [&str; 2], keys: [&str; 2]| {
    ///     Source::new("county").with_column("name", names).with_column("id", keys)
    /// };
    /// let first = [source(["Ada North", "Ben South"], ["17", "18"])];
    /// Index::build_keyed(&model, &first, "id", &Options::default(), &path, &Silent)?;
    ///
    /// let mut writer = IndexWriter::open(&path)?;
    /// let later = [source(["Ada West", "Cy East"], ["17", "19"])];
    /// assert!(writer.add_sources(&later, KnownKeys::Refuse, &Silent).is_err());
    /// let changed = writer.add_sources(&later, KnownKeys::Replace, &Silent)?;
    /// assert_eq!((changed.added, changed.removed), (2, 1));
    ///
    /// let found = writer.index().find(&[RecordKey { source: "county", key: "18" }])?;
    /// writer.remove_all(&found)?;
    /// assert_eq!(writer.index().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn build_keyed(
        model: &Model,
        sources: &[Source],
        record_key: &str,
        options: &Options,
        path: impl AsRef<Path>,
        progress: &dyn Progress,
    ) -> Result<Built> {
        Self::build_with(model, sources, options, path.as_ref(), Some(record_key), progress)
    }

    fn build_with(
        model: &Model,
        sources: &[Source],
        options: &Options,
        path: &Path,
        record_key: Option<&str>,
        progress: &dyn Progress,
    ) -> Result<Built> {
        let _lock = Lock::new(path)?;
        let journal = journal_of(path);
        if journal.exists() {
            let words = "the index that would be replaced has a journal of changes; compact it, or \
                         delete this file if the new sources hold them";
            return Err(
                Error::new(ErrorKind::FileUnwritable, words).in_file(journal.display().to_string())
            );
        }
        build::build(model, sources, options, path, None, record_key, progress)
    }

    /// Opens an index by mapping its file into memory.
    ///
    /// The file must not be written to or cut short by other programs while it is open: the system
    /// ends a process that reads what is no longer there. What this library writes never does that.
    /// For files in places where others write, use [`read`](Self::read).
    ///
    /// # Errors
    ///
    /// When there is no such file, it is no index or damaged, or its journal is of another file.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::with(path.as_ref(), Bytes::map)
    }

    /// Opens an index by reading all of it, whatever becomes of the file later.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), and when a check sum of any part is wrong.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let index = Self::with(path, Bytes::read)?;
        index.verify().map_err(|error| error.in_file(path.display().to_string()))?;
        Ok(index)
    }

    fn with(path: &Path, bytes: impl Fn(&Path) -> Result<Bytes>) -> Result<Self> {
        let (mut index, mut is_cut) = Self::once(path, &bytes)?;
        for _ in 0..READINGS {
            if !is_cut {
                break;
            }
            // An entry that is being written at this moment is no damage.
            if Lock::is_held(path) {
                index.damage = None;
                break;
            }
            // It may just have been finished.
            let before = index.journal_bytes;
            (index, is_cut) = Self::once(path, &bytes)?;
            if index.journal_bytes == before {
                break;
            }
        }
        Ok(index)
    }

    /// Opens it as it is, and says whether its journal ends in the middle of an entry.
    fn once(path: &Path, bytes: &impl Fn(&Path) -> Result<Bytes>) -> Result<(Self, bool)> {
        // The journal first: should the two be made one meanwhile, the new file knows that it holds
        // the entries already, while an old file would lack them.
        let log = journal_of(path);
        let journal = match std::fs::read(&log) {
            Ok(bytes) => Journal::read(&bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Journal::default(),
            Err(error) => return Err(unreadable(&log, error)),
        };
        let base = Base::new(bytes(path)?).map_err(|error| match error.file() {
            None => error.in_file(path.display().to_string()),
            Some(_) => error,
        })?;
        let (id, previous) = (base.file.id, base.about.previous);
        let mut store = Store::new(base);
        let (journal_end, damage) = match journal.id {
            Some(of) if of != id && Some(of) == previous => (0, None),
            Some(of) if of != id => {
                return Err(malformed("its journal belongs to another file")
                    .in_file(log.display().to_string()));
            }
            _ => replay(&mut store, &journal),
        };
        let is_cut = journal.is_cut && damage.is_some();
        let journal_bytes = journal.length as u64;
        Ok((Self { store, damage, journal_end, journal_bytes }, is_cut))
    }

    /// The best candidates for a record, given as pairs of column and value.
    ///
    /// Columns that are not named count as missing.
    ///
    /// # Errors
    ///
    /// For a column that the model does not read, or that is named twice.
    pub fn query(&self, record: &[(&str, &str)], limit: usize) -> Result<Answer> {
        query::query(&self.store, &self.store.cells(record)?, limit)
    }

    /// The evidence for and against two records of the index, by their numbers.
    ///
    /// # Errors
    ///
    /// When there is no record of a number.
    pub fn score_pair(&self, left: u32, right: u32) -> Result<Explanation> {
        query::score_pair(&self.store, left, right)
    }

    /// The evidence for and against any two records, with values as rare as they are in the index.
    ///
    /// # Errors
    ///
    /// As [`query`](Self::query).
    pub fn score(&self, left: &[(&str, &str)], right: &[(&str, &str)]) -> Result<Explanation> {
        query::score(&self.store, &self.store.cells(left)?, &self.store.cells(right)?)
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.store.len() as usize
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Source and row of a record, if there is one of that number.
    pub fn record(&self, record: u32) -> Option<(&str, u64)> {
        self.store.has(record).then(|| self.store.key(record))
    }

    /// The records of some keys, in their order; where several records have one key, all of them.
    ///
    /// Without a [column of keys](Self::build_keyed) the number of its row is the key of a record.
    ///
    /// # Errors
    ///
    /// When no record has one of the keys; the row of the error is the place of the first such key.
    pub fn find(&self, keys: &[RecordKey<'_>]) -> Result<Vec<u32>> {
        let found = self.store.find(keys);
        if let Some(at) = found.iter().position(Vec::is_empty) {
            let words = "the index has no record of this key";
            return Err(Error::new(ErrorKind::InvalidArgument, words).at_row(at as u64 + 1));
        }
        Ok(found.concat())
    }

    /// The name of the source that is meant: one that is named, or the only one there is.
    ///
    /// # Errors
    ///
    /// When there is none of that name, or none is named and there are several.
    pub fn source(&self, name: Option<&str>) -> Result<String> {
        let sources = self.store.sources();
        let wrong = |words: &str| {
            let names: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
            Error::new(ErrorKind::InvalidArgument, format!("{words}: {}", names.join(", ")))
        };
        match (name, sources.as_slice()) {
            (None, [only]) => Ok(only.name.clone()),
            (None, _) => Err(wrong("say which source is meant; there are")),
            (Some(name), _) => sources
                .iter()
                .find(|source| source.name == name)
                .map(|source| source.name.clone())
                .ok_or_else(|| wrong("the index has no source of that name; there are")),
        }
    }

    /// What the source of a record calls it, where the index was built with a column of keys.
    pub fn record_key(&self, record: u32) -> Option<&str> {
        self.store.has(record).then(|| self.store.record_key(record)).flatten()
    }

    /// The column by which sources know their records, if the index was built with one.
    pub fn key_column(&self) -> Option<&str> {
        self.store.base.about.record_key.as_deref()
    }

    /// The model, trained.
    pub fn model(&self) -> &Model {
        &self.store.base.model
    }

    /// The end of the journal that could not be read, if there is such: an entry cut short in a crash,
    /// or damage. One that is being written at this moment is none of both.
    pub fn damage(&self) -> Option<Damage> {
        self.damage
    }

    /// Reads the whole file, and says whether it is as it was written.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MalformedFile`] when it is not.
    pub fn verify(&self) -> Result<()> {
        self.store.base.file.verify()
    }
}

fn known_key() -> Error {
    let words = "the index has a record of this key already; replace or remove it";
    Error::new(ErrorKind::InvalidArgument, words)
}

/// Where the journal of an index stands.
fn journal_of(path: &Path) -> PathBuf {
    file::beside(path, "log")
}
