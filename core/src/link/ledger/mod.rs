//! The cluster ledger: ids that stay with people from one run to the next (聚类台账).
//!
//! A run of linkage numbers its clusters afresh. Who has handed out such numbers wants them to stay: new
//! records join old clusters, and where clusters merge or split, that is told. The ledger
//! knows records by source and key, compares the clusters of a run with those it holds, and writes
//! down what changed as [`Event`]s, from which everything it knows can be made again.
//!
//! An id is a number from 1 that is never given twice. Which cluster keeps which id does not depend on
//! the order of records.

mod event;
mod file;
mod reconcile;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

pub use event::{ClusterChange, Event, EventCounts, Keys};

use crate::date::PartialDate;
use crate::{Error, ErrorKind, Result};

/// Clusters with ids that stay.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::link::{Ledger, RecordKey, Run};
///
/// let day = |day| PartialDate::new(2026, 11, day).unwrap_or(PartialDate::EPOCH);
/// let key = |key| RecordKey { source: "county", key };
/// let mut ledger = Ledger::default();
/// // Records with equal numbers are one cluster, whatever the number.
/// let first = ledger.reconcile(&Run::new(1, day(1))?, &[key("A"), key("B"), key("C")], &[7, 7, 9])?;
/// assert_eq!(first.ids, [1, 1, 2]);
/// // A month later C is found to be the person of A and B, and D is new.
/// let second = ledger.reconcile(&Run::new(2, day(2))?, &[key("D"), key("C"), key("A"), key("B")], &[0, 1, 1, 1])?;
/// assert_eq!(second.ids, [3, 1, 1, 1]);
/// assert_eq!(second.counts().merged, 1);
/// assert_eq!(ledger.current(2), Some(1));
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Ledger {
    /// By source and key: the cluster.
    records: BTreeMap<String, FxHashMap<String, u64>>,
    /// By id less one: what became of the cluster.
    clusters: Vec<Cluster>,
    last_run: u64,
    /// Runs that are not in a file yet.
    unsaved: Vec<(Run, Vec<Event>)>,
    /// The length of the file the ledger came from.
    read_bytes: u64,
}

/// What became of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cluster {
    /// It has so many records.
    Of(u64),
    /// It is part of another.
    In(u64),
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger")
            .field("records", &self.len())
            .field("last_run", &self.last_run)
            .finish_non_exhaustive()
    }
}

/// A record as the ledger knows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RecordKey<'k> {
    /// What the source is called; from run to run the same.
    pub source: &'k str,
    /// What the source calls the record.
    pub key: &'k str,
}

impl std::fmt::Debug for RecordKey<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordKey").field("source", &self.source).finish_non_exhaustive()
    }
}

/// A run that is entered: its number and its date, which the caller gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    number: u64,
    date: String,
}

impl Run {
    /// A run of a day.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when the number is 0 or the date is not a full one.
    pub fn new(number: u64, date: PartialDate) -> Result<Self> {
        match (date.month(), date.day()) {
            (Some(month), Some(day)) if number > 0 => {
                Ok(Self { number, date: format!("{:04}-{month:02}-{day:02}", date.year()) })
            }
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "a run of a ledger has a number from 1 and the date of a day",
            )),
        }
    }
}

/// What a run changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// The id of the cluster of each record, in the order in which they were given.
    pub ids: Vec<u64>,
    /// What happened, in the order in which it can be done again.
    pub events: Vec<Event>,
}

impl Reconciled {
    /// The events by kind.
    pub fn counts(&self) -> EventCounts {
        EventCounts::of(&self.events)
    }
}

impl Ledger {
    /// The ledger that events from the first on lead to.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MalformedFile`] when an event does not fit those before it.
    pub fn replay<'e>(events: impl IntoIterator<Item = &'e Event>) -> Result<Self> {
        let mut ledger = Self::default();
        for event in events {
            ledger.apply(event)?;
        }
        Ok(ledger)
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.records.values().map(FxHashMap::len).sum()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of the last run; 0 when there was none.
    pub fn last_run(&self) -> u64 {
        self.last_run
    }

    /// The cluster of a record.
    pub fn cluster_of(&self, record: RecordKey<'_>) -> Option<u64> {
        let cluster = self.records.get(record.source)?.get(record.key)?;
        Some(resolved(&self.clusters, *cluster))
    }

    /// The cluster that an id, perhaps an old one, stands for today: `None` for ids that were never
    /// given, and for clusters whose records are all gone.
    pub fn current(&self, id: u64) -> Option<u64> {
        let id = resolved(&self.clusters, id);
        let index = usize::try_from(id.checked_sub(1)?).ok()?;
        matches!(self.clusters.get(index)?, Cluster::Of(1..)).then_some(id)
    }

    /// Everything the ledger knows of today: by cluster its records, in order.
    pub fn snapshot(&self) -> BTreeMap<u64, Keys> {
        let mut clusters: BTreeMap<u64, Keys> = BTreeMap::new();
        for (source, keys) in &self.records {
            for (key, cluster) in keys {
                let cluster = resolved(&self.clusters, *cluster);
                let records = &mut clusters.entry(cluster).or_default().0;
                records.entry(source.clone()).or_default().push(key.clone());
            }
        }
        for keys in clusters.values_mut().flat_map(|keys| keys.0.values_mut()) {
            keys.sort_unstable_by(|a, b| reconcile::order(a).cmp(&reconcile::order(b)));
        }
        clusters
    }

    fn cluster_mut(&mut self, id: u64) -> Option<&mut Cluster> {
        self.clusters.get_mut(usize::try_from(id.checked_sub(1)?).ok()?)
    }

    /// The id that the next new cluster is given.
    fn next_id(&self) -> u64 {
        self.clusters.len() as u64 + 1
    }

    /// Does what an event says.
    fn apply(&mut self, event: &Event) -> Result<()> {
        if event.run < self.last_run {
            return Err(unfit("the runs are not in order"));
        }
        self.last_run = event.run;
        match &event.change {
            ClusterChange::Created { cluster, records } => {
                self.begin(*cluster)?;
                self.enter(*cluster, records)
            }
            ClusterChange::Joined { cluster, records } => self.enter(*cluster, records),
            ClusterChange::Left { cluster, records } => self.take(*cluster, records),
            ClusterChange::Split { cluster, to, records } => {
                if *to == self.next_id() {
                    self.begin(*to)?;
                }
                self.take(*cluster, records)?;
                self.enter(*to, records)
            }
            ClusterChange::Merged { cluster, from } => self.merge(*cluster, from),
        }
    }

    fn begin(&mut self, id: u64) -> Result<()> {
        if id != self.next_id() {
            return Err(unfit("an id is given twice or left out"));
        }
        self.clusters.push(Cluster::Of(0));
        Ok(())
    }

    fn count(&mut self, id: u64, change: impl Fn(u64) -> Option<u64>) -> Result<()> {
        match self.cluster_mut(id) {
            Some(Cluster::Of(count)) => {
                *count = change(*count).ok_or_else(|| unfit("a cluster loses what it lacks"))?;
                Ok(())
            }
            _ => Err(unfit("a cluster is named that is retired or was never made")),
        }
    }

    fn enter(&mut self, id: u64, records: &Keys) -> Result<()> {
        let more = records.len() as u64;
        self.count(id, |count| count.checked_add(more))?;
        for (source, keys) in &records.0 {
            let known = self.records.entry(source.clone()).or_default();
            for key in keys {
                if known.insert(key.clone(), id).is_some() {
                    return Err(unfit("a record is entered twice"));
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, id: u64, records: &Keys) -> Result<()> {
        let less = records.len() as u64;
        self.count(id, |count| count.checked_sub(less))?;
        for (source, keys) in &records.0 {
            let known = self.records.get_mut(source);
            let known = known.ok_or_else(|| unfit("a source is named that is not there"))?;
            for key in keys {
                let from = known.remove(key).map(|from| resolved(&self.clusters, from));
                if from != Some(id) {
                    return Err(unfit("a record is not where the event says"));
                }
            }
            if known.is_empty() {
                self.records.remove(source);
            }
        }
        Ok(())
    }

    fn merge(&mut self, into: u64, from: &[u64]) -> Result<()> {
        let mut moved = 0;
        for id in from {
            match self.cluster_mut(*id) {
                Some(cluster @ Cluster::Of(_)) if *id > into => {
                    if let Cluster::Of(count) = *cluster {
                        moved += count;
                    }
                    *cluster = Cluster::In(into);
                }
                _ => return Err(unfit("a cluster is merged that is retired or the oldest")),
            }
        }
        self.count(into, |count| count.checked_add(moved))
    }
}

/// The id that an id points to by now. Pointers lead to lower ids, so they lead to an end.
fn resolved(clusters: &[Cluster], mut id: u64) -> u64 {
    loop {
        let index = id.checked_sub(1).and_then(|index| usize::try_from(index).ok());
        match index.and_then(|index| clusters.get(index)) {
            Some(Cluster::In(other)) => id = *other,
            _ => return id,
        }
    }
}

fn unfit(words: &str) -> Error {
    Error::new(ErrorKind::MalformedFile, format!("the ledger contradicts itself: {words}"))
}
