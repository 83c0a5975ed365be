//! The clusters of a run against those of the ledger.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::event::{ClusterChange, Event, Keys};
use super::{Ledger, Reconciled, RecordKey, Run};
use crate::{Error, ErrorKind, Result};

/// The order of keys of one source: numbers without leading zeros come in the order of numbers.
pub(super) fn order(key: &str) -> (usize, &str) {
    (key.len(), key)
}

/// A cluster of this run.
#[derive(Default)]
struct Group {
    /// Records the ledger knows, by the cluster they were in.
    known: BTreeMap<u64, Vec<usize>>,
    /// Records that are new.
    new: Vec<usize>,
    /// Clusters of the ledger that this one carries on.
    kept: Vec<u64>,
    id: u64,
}

impl Ledger {
    /// Enters the clusters of a run: `clusters` has for each of `records` the number of its
    /// cluster, any number, equal for records of one cluster.
    ///
    /// A cluster that meets one cluster of the ledger has its id. One that meets several merges them,
    /// and the lowest id goes on. A cluster of the ledger that now stands in several is split; the
    /// largest part goes on, of equal ones that with the lowest record. Records that the run does
    /// not have have left, those of sources it does not have included; a record that comes back
    /// later is new.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when the number of the run is not above the last, or the clusters
    /// are not as many as the records; [`ErrorKind::MalformedFile`], with source and place among its
    /// records, when a record has no key or that of another. The ledger then stays as it is.
    pub fn reconcile(
        &mut self,
        run: &Run,
        records: &[RecordKey<'_>],
        clusters: &[u32],
    ) -> Result<Reconciled> {
        if run.number <= self.last_run {
            let words = "the ledger has a run of this number or a later one";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        if records.len() != clusters.len() {
            let words = "there are not as many clusters as records";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        let sorted = in_order(records)?;
        let mut groups = self.groups(records, clusters, &sorted);
        let known: FxHashSet<RecordKey<'_>> = records.iter().copied().collect();
        let mut changes = self.left(&known);
        keep(&mut groups, &sorted);
        self.name(&mut groups);
        changes.extend(found(&groups, records));
        let event = |change| Event { run: run.number, date: run.date.clone(), change };
        let events: Vec<Event> = changes.into_iter().map(event).collect();
        for event in &events {
            self.apply(event)?;
        }
        self.last_run = run.number;
        self.unsaved.push((run.clone(), events.clone()));
        let mut ids = vec![0; records.len()];
        for group in &groups {
            for record in group.known.values().flatten().chain(&group.new) {
                if let Some(id) = ids.get_mut(*record) {
                    *id = group.id;
                }
            }
        }
        Ok(Reconciled { ids, events })
    }

    /// The clusters of the run, in order of their lowest records.
    fn groups(&self, records: &[RecordKey<'_>], clusters: &[u32], sorted: &[usize]) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut numbers: FxHashMap<u32, usize> = FxHashMap::default();
        for &at in sorted {
            let (Some(record), Some(cluster)) = (records.get(at), clusters.get(at)) else {
                continue;
            };
            let number = *numbers.entry(*cluster).or_insert_with(|| {
                groups.push(Group::default());
                groups.len() - 1
            });
            let Some(group) = groups.get_mut(number) else { continue };
            match self.cluster_of(*record) {
                Some(id) => group.known.entry(id).or_default().push(at),
                None => group.new.push(at),
            }
        }
        groups
    }

    /// Records that the run does not have.
    fn left(&self, known: &FxHashSet<RecordKey<'_>>) -> Vec<ClusterChange> {
        let mut left: BTreeMap<u64, Vec<RecordKey<'_>>> = BTreeMap::new();
        for (source, keys) in &self.records {
            for (key, cluster) in keys {
                let record = RecordKey { source, key };
                if !known.contains(&record) {
                    let cluster = super::resolved(&self.clusters, *cluster);
                    left.entry(cluster).or_default().push(record);
                }
            }
        }
        let change = |(cluster, mut records): (u64, Vec<RecordKey<'_>>)| {
            records.sort_unstable_by_key(|record| (record.source, order(record.key)));
            ClusterChange::Left { cluster, records: keys(records) }
        };
        left.into_iter().map(change).collect()
    }

    /// Gives every cluster of the run its id: the oldest that it carries on, or a new one. Clusters
    /// that split off come first, as their events do.
    fn name(&self, groups: &mut [Group]) {
        let mut next = self.next_id();
        for group in groups.iter_mut() {
            if let Some(oldest) = group.kept.iter().min() {
                group.id = *oldest;
            } else if !group.known.is_empty() {
                group.id = next;
                next += 1;
            }
        }
        for group in groups.iter_mut().filter(|group| group.id == 0) {
            group.id = next;
            next += 1;
        }
    }
}

impl std::hash::Hash for RecordKey<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.source, self.key).hash(state);
    }
}

/// The places of records, by source and key.
fn in_order(records: &[RecordKey<'_>]) -> Result<Vec<usize>> {
    let wrong = |at: usize, words: &str| {
        let source = records.get(at).map_or("", |record| record.source);
        let error = Error::new(ErrorKind::MalformedFile, words);
        let before = records.iter().take(at).filter(|record| record.source == source).count();
        Err(error.in_file(source).at_row(before as u64 + 1))
    };
    if let Some(at) = records.iter().position(|record| record.key.is_empty()) {
        return wrong(at, "a record has no key to know it by from run to run");
    }
    let name = |at: usize| records.get(at).map(|record| (record.source, order(record.key)));
    let mut sorted: Vec<usize> = (0..records.len()).collect();
    sorted.sort_unstable_by_key(|at| (name(*at), *at));
    let mut pairs = sorted.iter().zip(sorted.iter().skip(1));
    if let Some((_, second)) = pairs.find(|(a, b)| name(**a) == name(**b)) {
        return wrong(*second, "two records of a source have the same key");
    }
    Ok(sorted)
}

/// Decides which cluster of the run carries on each cluster of the ledger: that with most of its
/// records, of equals that with the lowest.
fn keep(groups: &mut [Group], sorted: &[usize]) {
    let mut place = vec![0; sorted.len()];
    for (order, at) in sorted.iter().enumerate() {
        if let Some(place) = place.get_mut(*at) {
            *place = order;
        }
    }
    let mut best: FxHashMap<u64, (usize, Reverse<usize>, usize)> = FxHashMap::default();
    for (number, group) in groups.iter().enumerate() {
        for (id, part) in &group.known {
            let first = part.first().and_then(|at| place.get(*at)).copied().unwrap_or(0);
            let claim = (part.len(), Reverse(first), number);
            let best = best.entry(*id).or_insert(claim);
            *best = (*best).max(claim);
        }
    }
    for (id, (_, _, number)) in best {
        if let Some(group) = groups.get_mut(number) {
            group.kept.push(id);
        }
    }
    for group in groups {
        group.kept.sort_unstable();
    }
}

/// What else changed, in the order in which it can be done again.
fn found(groups: &[Group], records: &[RecordKey<'_>]) -> Vec<ClusterChange> {
    let of = |places: &[usize]| keys(places.iter().filter_map(|at| records.get(*at)).copied());
    let (mut split, mut merged, mut joined, mut created) = (vec![], vec![], vec![], vec![]);
    for group in groups {
        for (id, part) in &group.known {
            if group.kept.binary_search(id).is_err() {
                split.push((group.id, *id, of(part)));
            }
        }
        if let Some((oldest, others)) = group.kept.split_first()
            && !others.is_empty()
        {
            merged.push((*oldest, others.to_vec()));
        }
        if group.new.is_empty() {
            continue;
        }
        let all_new = group.known.is_empty();
        let list = if all_new { &mut created } else { &mut joined };
        list.push((group.id, of(&group.new)));
    }
    split.sort_unstable_by_key(|(to, from, _)| (*to, *from));
    merged.sort_unstable();
    joined.sort_unstable_by_key(|(id, _)| *id);
    created.sort_unstable_by_key(|(id, _)| *id);
    let split = split.into_iter().map(|(to, cluster, records)| ClusterChange::Split {
        cluster,
        to,
        records,
    });
    let merged = merged.into_iter().map(|(cluster, from)| ClusterChange::Merged { cluster, from });
    let joined =
        joined.into_iter().map(|(cluster, records)| ClusterChange::Joined { cluster, records });
    let created =
        created.into_iter().map(|(cluster, records)| ClusterChange::Created { cluster, records });
    split.chain(merged).chain(joined).chain(created).collect()
}

fn keys<'k>(records: impl IntoIterator<Item = RecordKey<'k>>) -> Keys {
    let mut keys = Keys::default();
    for record in records {
        if let Some(known) = keys.0.get_mut(record.source) {
            known.push(record.key.to_owned());
        } else {
            keys.0.insert(record.source.to_owned(), vec![record.key.to_owned()]);
        }
    }
    keys
}
