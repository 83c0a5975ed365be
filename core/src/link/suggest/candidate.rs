//! Conjunctions of keys, with how many pairs they give as a sample tells.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::key_hashes::KeyHashes;
use crate::link::blocks::{LinkType, Oversized, choose_two};
use crate::link::key::{BlockingRule, MOST_KEYS};
use crate::link::linkage::Options;
use crate::link::parallel;
use crate::link::progress::{Progress, go_on};
use crate::link::random::Random;
use crate::link::records::Records;
use crate::{Error, Result};

/// Records of the sample that pairs are estimated from.
const SAMPLE: f64 = 25_000.0;
/// Keys of a conjunction at most.
const MOST_PARTS: u32 = 4;
/// Conjunctions that are counted at most.
const MOST_COUNTED: usize = 1_500;
/// A conjunction that gives less than this part of the budget is not narrowed further.
const NARROWED_ABOVE: f64 = 0.125;
/// Of the records with a key at most this share may stand in blocks too large to be compared.
const OVERSIZED_SHARE: f64 = 0.02;

/// Records drawn by a hash of their number.
pub(super) struct Sample {
    records: Vec<u32>,
    /// Records for each that was drawn.
    every: f64,
}

impl Sample {
    pub(super) fn new(records: &Records, options: &Options) -> Self {
        let all = (0..records.len() as u32).filter(|record| !records.is_left_out(*record));
        let counted = all.clone().count() as f64;
        let limit = (SAMPLE / counted.max(1.0)).min(1.0) * u64::MAX as f64;
        let drawn: Vec<u32> = all
            .filter(|record| Random::new(options.seed, u64::from(*record)).next() <= limit as u64)
            .collect();
        let every = counted / drawn.len().max(1) as f64;
        Self { records: drawn, every }
    }
}

/// What rules are wanted for.
pub(super) struct Task<'t> {
    /// The pairs they may give.
    pub(super) budget: u64,
    /// The rules there are.
    pub(super) own: &'t [BlockingRule],
    pub(super) options: &'t Options,
}

/// A conjunction of keys.
struct Candidate {
    keys: u64,
    pairs: f64,
    /// Whether its blocks are small enough.
    is_fit: bool,
}

/// All conjunctions that were counted.
pub(super) struct Candidates {
    found: Vec<Candidate>,
}

impl Candidates {
    /// Counts single keys, and narrows those that give too many pairs by keys of other columns.
    pub(super) fn new(
        keys: &KeyHashes,
        records: &Records,
        sample: &Sample,
        task: &Task<'_>,
        progress: &dyn Progress,
    ) -> Result<Self> {
        let &Task { budget, own, options } = task;
        let columns: Vec<u64> = (0..keys.len())
            .map(|at| {
                let column = keys.at(at).map(|key| key.column);
                let same = |other: &usize| keys.at(*other).map(|key| key.column) == column;
                (0..keys.len()).filter(same).fold(0, |set, other| set | 1 << other)
            })
            .collect();
        let mut found: Vec<Candidate> = Vec::new();
        let mut pairs_of: FxHashMap<u64, f64> = FxHashMap::default();
        let mut level: Vec<u64> = (0..keys.len()).map(|at| 1 << at).collect();
        let own = own.iter().filter_map(|rule| keys.set_of(rule));
        level.extend(own.filter(|set| set.count_ones() > 1));
        let mut known = FxHashSet::default();
        while !level.is_empty() {
            level.retain(|set| known.insert(*set));
            level.truncate(MOST_COUNTED.saturating_sub(found.len()));
            progress.begin("counting pairs", level.len() as u64);
            let counted = parallel::map(level.len(), |at| {
                go_on(progress)?;
                let set = level.get(at).copied().unwrap_or(0);
                progress.advance(1);
                Ok::<_, Error>(count(set, keys, records, sample, options))
            });
            let mut wide = Vec::new();
            for (set, counted) in level.iter().zip(counted) {
                let (pairs, is_fit) = counted?;
                found.push(Candidate { keys: *set, pairs, is_fit });
                if pairs > budget as f64 * NARROWED_ABOVE || !is_fit {
                    pairs_of.insert(*set, pairs);
                    wide.push(*set);
                }
            }
            level = narrowed(&wide, &columns, &pairs_of);
        }
        Ok(Self { found })
    }

    /// Candidates as they are given: keys and pairs.
    #[cfg(test)]
    pub(super) fn of(given: &[(u64, f64)]) -> Self {
        let candidate = |&(keys, pairs)| Candidate { keys, pairs, is_fit: true };
        Self { found: given.iter().map(candidate).collect() }
    }

    pub(super) fn len(&self) -> usize {
        self.found.len()
    }

    /// The keys of a candidate, as a set.
    pub(super) fn keys(&self, candidate: usize) -> u64 {
        self.found.get(candidate).map_or(0, |candidate| candidate.keys)
    }

    /// The pairs of a candidate, estimated or counted.
    pub(super) fn pairs(&self, candidate: usize) -> f64 {
        self.found.get(candidate).map_or(f64::MAX, |candidate| candidate.pairs)
    }

    pub(super) fn set_pairs(&mut self, candidate: usize, pairs: u64) {
        if let Some(candidate) = self.found.get_mut(candidate) {
            candidate.pairs = pairs as f64;
        }
    }

    /// Those with blocks that are not too large.
    pub(super) fn fit(&self) -> impl Iterator<Item = usize> {
        (0..self.found.len()).filter(|at| self.found.get(*at).is_some_and(|found| found.is_fit))
    }
}

/// Sets of one key more whose every part is too wide; the likeliest to be narrow enough first.
fn narrowed(wide: &[u64], columns: &[u64], pairs_of: &FxHashMap<u64, f64>) -> Vec<u64> {
    let mut sets: Vec<(f64, u64)> = Vec::new();
    for set in wide.iter().filter(|set| set.count_ones() < MOST_PARTS) {
        // Keys are added in ascending order, so that each set comes about once.
        let from = (u64::BITS - set.leading_zeros()) as usize;
        for (key, same_column) in columns.iter().enumerate().skip(from) {
            if set & same_column != 0 {
                continue;
            }
            let whole = set | 1 << key;
            let parts = (0..columns.len()).filter(|at| whole >> at & 1 == 1);
            let pairs = parts.map(|at| pairs_of.get(&(whole & !(1 << at))).copied());
            let least =
                pairs.into_iter().try_fold(f64::MAX, |least, pairs| Some(pairs?.min(least)));
            sets.extend(least.map(|least| (least, whole)));
        }
    }
    sets.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    sets.into_iter().map(|(_, set)| set).collect()
}

/// The pairs that a set of keys gives, as the sample has it, and whether its blocks are small
/// enough. Blocks too large to be compared all with all count as the engine treats them.
fn count(
    set: u64,
    keys: &KeyHashes,
    records: &Records,
    sample: &Sample,
    options: &Options,
) -> (f64, bool) {
    let parts: Vec<_> = keys.of(set).collect();
    let mut entries: Vec<(u64, u32)> = Vec::with_capacity(sample.records.len());
    let mut own: Vec<FxHasher> = Vec::new();
    let mut next = Vec::new();
    for &record in &sample.records {
        own.clear();
        own.push(FxHasher::default());
        for part in &parts {
            let hashes = part.hashes_of(records.row(record));
            if let [hash] = hashes {
                for key in &mut own {
                    key.write_u64(*hash);
                }
                continue;
            }
            next.clear();
            for before in &own {
                for hash in hashes {
                    let mut key = before.clone();
                    key.write_u64(*hash);
                    next.push(key);
                }
            }
            next.truncate(MOST_KEYS);
            std::mem::swap(&mut own, &mut next);
        }
        entries.extend(own.iter().map(|key| (key.finish(), record)));
    }
    entries.sort_unstable();
    entries.dedup();
    // A block of the sample stands for one that is so much larger.
    let largest = options.blocks.records as f64 / sample.every;
    let (mut pairs, mut oversized) = (0.0, 0);
    for block in entries.chunk_by(|a, b| a.0 == b.0) {
        if block.len() > 1 && block.len() as f64 > largest {
            oversized += block.len();
        } else {
            pairs += pairs_in(block, records, options.link_type) as f64;
        }
    }
    let is_fit = oversized as f64 <= OVERSIZED_SHARE * entries.len() as f64;
    if is_fit {
        let window = match options.blocks.oversized {
            Oversized::Neighbours(window) => window as f64,
            Oversized::SetAside => 0.0,
        };
        let neighbours = oversized as f64 * sample.every * window;
        return (pairs * sample.every * sample.every + neighbours, true);
    }
    // For narrowing it matters how wide it is, not how it would be treated.
    let all = entries.chunk_by(|a, b| a.0 == b.0);
    let all: u64 = all.map(|block| pairs_in(block, records, options.link_type)).sum();
    (all as f64 * sample.every * sample.every, false)
}

fn pairs_in(block: &[(u64, u32)], records: &Records, link_type: LinkType) -> u64 {
    let all = choose_two(block.len());
    match link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => all,
        LinkType::Link if all == 0 => 0,
        LinkType::Link => {
            let source = |(_, record): &(u64, u32)| records.source_of(*record);
            let within = block.chunk_by(|a, b| source(a) == source(b));
            all - within.map(|part| choose_two(part.len())).sum::<u64>()
        }
    }
}
