//! Adding and removing records, and making one file of an index and its journal.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::build::{Built, build};
use super::file::{beside, sync_folder};
use super::journal::{Change, Damage, HEAD, Journal, head};
use super::keys;
use super::lock::Lock;
use super::map::{Bytes, unwritable};
use super::store::Store;
use super::{Index, journal_of, known_key};
use crate::link::progress::Progress;
use crate::link::{Options, RecordKey, Source};
use crate::{Error, ErrorKind, Result};

/// The one writer of an index.
///
/// What it adds and removes goes to the end of a journal beside the file, `people.index.log`. Readers
/// that have the index open go on seeing it as it was; those that open it later see the changes.
/// [`compact`](Self::compact) makes one file of both.
///
/// A lock on the file `people.index.lock` keeps a second writer out. It ends with the writer, and with
/// the process in which the writer lives, however that ends; a file left by a crash locks nothing.
///
/// # Examples
///
/// ```
/// use renkou::link::index::{Index, IndexWriter};
/// use renkou::link::{Model, Options, Silent, Source};
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("people.index");
/// # let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.01,
/// #   "comparisons": [{"name": "name", "column": "name", "levels": [
/// #     {"label": "same", "test": "exact", "m": 0.9, "u": 0.01},
/// #     {"label": "different", "test": "else", "m": 0.1, "u": 0.99}]}],
/// #   "blocking": [["name:deletions"]]}"#)?;
/// let source = Source::new("county").with_column("name", ["Ada North", "Ben South"]);
/// Index::build(&model, &[source], &Options::default(), &path, &Silent)?;
/// let mut writer = IndexWriter::open(&path)?;
/// let added = writer.add("window", 1, &[("name", "Cy East")])?;
/// writer.remove(0)?;
/// writer.sync()?;
/// let index = Index::open(&path)?;
/// assert_eq!(index.query(&[("name", "Cy East")], 1)?.candidates[0].record, added);
/// assert!(index.query(&[("name", "Ada North")], 1)?.candidates.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct IndexWriter {
    path: PathBuf,
    pub(super) index: Index,
    log: File,
    length: u64,
    lock: Lock,
}

impl std::fmt::Debug for IndexWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IndexWriter").field("index", &self.index).finish_non_exhaustive()
    }
}

impl IndexWriter {
    /// Opens an index for writing.
    ///
    /// Bytes at the end of the journal that cannot be read, such as an entry cut short by a crash, are
    /// moved to `people.index.log.rest` and reported by [`Index::damage`] of [`index`](Self::index).
    ///
    /// # Errors
    ///
    /// When another writer has the index open, or a file cannot be read or written.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let lock = Lock::new(&path)?;
        // Its own lock says nothing about whether an entry is being written.
        let (index, _) = Index::once(&path, &Bytes::map)?;
        let log_path = journal_of(&path);
        let failed = |error| unwritable(&log_path, error);
        let log = OpenOptions::new().create(true).append(true).open(&log_path).map_err(failed)?;
        let mut writer = Self { path, index, log, length: 0, lock };
        writer.length = writer.index.journal_end;
        let on_disk = writer.log.metadata().map_err(failed)?.len();
        if on_disk > writer.length {
            if writer.index.damage.is_some() {
                writer.keep_rest(&log_path)?;
            }
            writer.log.set_len(writer.length).map_err(failed)?;
        }
        if writer.length < HEAD as u64 {
            let head = head(writer.index.store.base.file.id);
            writer.append(&head)?;
            writer.sync()?;
            sync_folder(&log_path);
        }
        Ok(writer)
    }

    /// The index with all changes so far.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Adds a record of a source, and gives its number in the index.
    ///
    /// Columns that are not named are missing. The same record added twice stands there twice, unless
    /// the index was built with a [column of keys](Index::build_keyed), which the record then has to
    /// name.
    ///
    /// # Errors
    ///
    /// For a column the model does not read, a key that is missing or that the source has already, and
    /// when the journal cannot be written; then nothing was added.
    pub fn add(&mut self, source: &str, row: u64, record: &[(&str, &str)]) -> Result<u32> {
        let store = &self.index.store;
        let key = store.key_in(record)?;
        if let Some(key) = key {
            let key = RecordKey { source, key };
            keys::check(&[key], |_| row)?;
            if store.find(&[key]).iter().any(|found| !found.is_empty()) {
                return Err(known_key().in_file(source).at_row(row));
            }
        }
        let compared = record.iter().filter(|(name, _)| !store.is_only_key(name));
        let cells = store.cells(&compared.copied().collect::<Vec<_>>())?;
        let values = cells.iter().enumerate();
        let values = values.map(|(column, cell)| store.text_of(column, cell).to_owned()).collect();
        let number = store.end();
        let (source, key) = (source.to_owned(), key.unwrap_or_default().to_owned());
        self.change(&Change::Added { source, row, key, values })?;
        Ok(number)
    }

    /// Removes a record by its number in the index.
    ///
    /// # Errors
    ///
    /// When there is none, and when the journal cannot be written.
    pub fn remove(&mut self, record: u32) -> Result<()> {
        self.change(&Change::Removed(record))
    }

    /// Waits until all changes are on the disk.
    ///
    /// # Errors
    ///
    /// When the system cannot promise it.
    pub fn sync(&self) -> Result<()> {
        self.log.sync_data().map_err(|error| unwritable(&journal_of(&self.path), error))
    }

    /// Makes one file of the index and its journal, which is then empty.
    ///
    /// Records keep source and row, but are numbered anew. Readers that have the index open go on
    /// reading the file as it was. A crash leaves either the old file with its journal or the new one.
    ///
    /// # Errors
    ///
    /// When a file cannot be written, or the caller cancels; the index is then as it was.
    pub fn compact(self, progress: &dyn Progress) -> Result<Built> {
        let store = &self.index.store;
        let base = &store.base;
        let options = Options {
            link_type: base.about.link_type,
            blocks: base.about.blocks,
            ..Options::default()
        };
        let sources = sources_of(store);
        let record_key = base.about.record_key.as_deref();
        let model = &base.model;
        let built = build(model, &sources, &options, &self.path, Some(base), record_key, progress)?;
        let log = journal_of(&self.path);
        // Left there by a crash it would do no harm: its file is known as merged.
        std::fs::remove_file(&log).map_err(|error| unwritable(&log, error))?;
        drop(self.lock);
        Ok(built)
    }

    pub(super) fn change(&mut self, change: &Change) -> Result<()> {
        self.index.store.check(change)?;
        let entry = change.to_bytes().ok_or_else(|| {
            let words =
                "these are more changes than the journal takes at once; build the index anew";
            Error::new(ErrorKind::InvalidArgument, words)
        })?;
        self.append(&entry)?;
        self.index.journal_end = self.length;
        self.index.store.apply(change)
    }

    fn append(&mut self, bytes: &[u8]) -> Result<()> {
        if let Err(error) = self.log.write_all(bytes) {
            // Half an entry would hide what comes after it.
            let _ = self.log.set_len(self.length);
            return Err(unwritable(&journal_of(&self.path), error));
        }
        self.length += bytes.len() as u64;
        Ok(())
    }

    fn keep_rest(&self, log: &Path) -> Result<()> {
        let bytes = std::fs::read(log).map_err(|error| unwritable(log, error))?;
        let rest = bytes.get(self.length as usize..).unwrap_or(&[]);
        let path = beside(log, "rest");
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            .map_err(|error| unwritable(&path, error))?;
        file.write_all(rest)
            .and_then(|()| file.sync_all())
            .map_err(|error| unwritable(&path, error))
    }
}

/// The records of an index as the sources they came from.
fn sources_of(store: &Store) -> Vec<Source> {
    let mut names: Vec<String> = Vec::new();
    let mut members: Vec<Vec<u32>> = Vec::new();
    for (name, _) in &store.base.about.sources {
        names.push(name.clone());
        members.push(Vec::new());
    }
    let mut start = 0;
    for (at, (_, count)) in store.base.about.sources.iter().enumerate() {
        if let Some(members) = members.get_mut(at) {
            members.extend((start..start + count).filter(|record| store.has(*record)));
        }
        start += count;
    }
    for record in store.added().filter(|record| store.has(*record)) {
        let (name, _) = store.key(record);
        let at = names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name.to_owned());
            members.push(Vec::new());
            names.len() - 1
        });
        if let Some(members) = members.get_mut(at) {
            members.push(record);
        }
    }
    let columns = &store.base.about.columns;
    names
        .into_iter()
        .zip(members)
        .map(|(name, members)| {
            let source =
                columns.iter().enumerate().fold(Source::new(name), |source, (at, name)| {
                    let texts =
                        members.iter().map(|record| store.text(at, store.symbol(*record, at)));
                    source.with_column(name, texts)
                });
            let source = match &store.base.about.record_key {
                Some(column) if !columns.contains(column) => {
                    let keys = members.iter().map(|record| store.record_key(*record));
                    source.with_column(column, keys.map(Option::unwrap_or_default))
                }
                _ => source,
            };
            let rows = members.iter().map(|record| store.key(*record).1).collect();
            source.with_row_numbers(rows)
        })
        .collect()
}

/// Does all that a journal says, and gives where it could not go on.
pub(super) fn replay(store: &mut Store, journal: &Journal) -> (u64, Option<Damage>) {
    let whole = journal.changes.iter().take_while(|(change, _)| store.apply(change).is_ok());
    let whole = whole.count();
    (journal.end_of(whole) as u64, journal.damage_after(whole))
}
