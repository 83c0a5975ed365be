//! Blocks: the records that share a key, and from them a stream of pairs.
//!
//! For every rule each record has a 64-bit key; sorting the keys puts the records of a block side by
//! side. Pairs are never stored: they are walked block by block, in work units of about equal size.
//! A pair that several rules find is given by the first of them only, which is seen at once from the
//! keys. Two values with the same hash share a block, and then do so for every question asked here,
//! so a collision costs a comparison and nothing else.

use std::ops::Range;

use rustc_hash::FxHasher;
use serde::Serialize;

use super::key::BlockingRule;
use super::model::Model;
use super::parallel;
use super::records::Records;
use std::hash::Hasher;

/// Which pairs may belong together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkType {
    /// All pairs: the sources are parts of one register.
    #[default]
    Dedupe,
    /// Only pairs across sources.
    Link,
    /// All pairs, across sources and inside each; the sources remain registers of their own.
    LinkAndDedupe,
}

/// What a rule gives, known before a single pair is compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleCount {
    /// The rule, as in the model.
    pub rule: String,
    /// Blocks of two records or more.
    pub blocks: u64,
    /// Pairs in them, including those an earlier rule also gives.
    pub pairs: u64,
    /// Records in the largest block.
    pub largest_block: u64,
    /// Records whose keys are missing, so that the rule cannot find them.
    pub without_key: u64,
    /// Blocks set aside because they are larger than allowed.
    pub oversized_blocks: u64,
    /// Pairs not compared for that reason, unless another rule gives them.
    pub oversized_pairs: u64,
}

/// The blocks of all rules.
pub struct Blocks {
    link_type: LinkType,
    rules: Vec<RuleBlocks>,
    /// For each rule, the key of every record; 0 stands for none.
    keys: Vec<Vec<u64>>,
    /// For each record the end of its source, when only pairs across sources count.
    source_ends: Vec<u32>,
    units: Vec<Unit>,
}

struct RuleBlocks {
    members: Vec<u32>,
    /// Where each block ends in `members`.
    ends: Vec<u32>,
    count: RuleCount,
}

/// A piece of work: some lefts of some blocks of a rule.
#[derive(Clone)]
struct Unit {
    rule: usize,
    blocks: Range<usize>,
    /// Within a single large block, only these lefts.
    lefts: Option<Range<u32>>,
}

/// A unit of work is closed when it reaches this many pairs.
const UNIT_PAIRS: u64 = 1 << 16;

impl std::fmt::Debug for Blocks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.counts()).finish()
    }
}

impl Blocks {
    /// Builds the blocks of a model's rules, setting aside those of more than `largest` records.
    pub fn new(model: &Model, records: &Records, link_type: LinkType, largest: usize) -> Self {
        let source_ends: Vec<u32> =
            (0..records.source_count()).map(|source| records.source_range(source).end).collect();
        let mut blocks =
            Self { link_type, rules: Vec::new(), keys: Vec::new(), source_ends, units: Vec::new() };
        for rule in &model.blocking {
            let mut keys = keys_of(rule, records);
            let found = blocks.group(rule, &mut keys, largest);
            blocks.rules.push(found);
            blocks.keys.push(keys);
        }
        blocks.units = blocks.plan();
        blocks
    }

    /// What each rule gives.
    pub fn counts(&self) -> impl Iterator<Item = &RuleCount> {
        self.rules.iter().map(|rule| &rule.count)
    }

    /// Pairs of all rules together, those found by several rules counted for each.
    pub fn pair_count(&self) -> u64 {
        self.counts().map(|count| count.pairs).sum()
    }

    /// How many units the work is cut into.
    pub(super) fn unit_count(&self) -> usize {
        self.units.len()
    }

    /// Calls `visit(left, right)` for every pair of a unit that no earlier rule gives.
    ///
    /// `wanted` says whether the pairs of a left record are wanted at all. The number of pairs the
    /// unit walked over, visited or not, is returned.
    pub(super) fn visit(
        &self,
        unit: usize,
        wanted: impl Fn(u32) -> bool,
        mut visit: impl FnMut(u32, u32),
    ) -> u64 {
        let Some(unit) = self.units.get(unit) else { return 0 };
        let Some(rule) = self.rules.get(unit.rule) else { return 0 };
        let earlier = self.keys.get(..unit.rule).unwrap_or(&[]);
        let mut walked = 0;
        for block in unit.blocks.clone() {
            let members = rule.block(block);
            let lefts = unit.lefts.clone().unwrap_or(0..members.len() as u32);
            for at in lefts {
                let Some(&left) = members.get(at as usize) else { break };
                let rights = self.rights(members, at as usize, left);
                walked += rights.len() as u64;
                if !wanted(left) {
                    continue;
                }
                for &right in rights {
                    if !shares_a_key(earlier, left, right) {
                        visit(left, right);
                    }
                }
            }
        }
        walked
    }

    /// The members of a block that a left record is paired with.
    fn rights<'m>(&self, members: &'m [u32], at: usize, left: u32) -> &'m [u32] {
        let rest = members.get(at + 1..).unwrap_or(&[]);
        match self.link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => rest,
            LinkType::Link => {
                let source = self.source_ends.partition_point(|end| *end <= left);
                let end = self.source_ends.get(source).copied().unwrap_or(u32::MAX);
                rest.get(rest.partition_point(|record| *record < end)..).unwrap_or(&[])
            }
        }
    }

    fn pairs_in(&self, members: &[u32]) -> u64 {
        let all = choose_two(members.len());
        match self.link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => all,
            LinkType::Link => {
                let mut within = 0;
                let mut start = 0;
                for end in &self.source_ends {
                    let upto = members.partition_point(|record| record < end);
                    within += choose_two(upto - start);
                    start = upto;
                }
                all - within
            }
        }
    }

    fn group(&self, rule: &BlockingRule, keys: &mut [u64], largest: usize) -> RuleBlocks {
        let mut entries: Vec<(u64, u32)> = keys
            .iter()
            .zip(0..)
            .filter(|(key, _)| **key != 0)
            .map(|(key, record)| (*key, record))
            .collect();
        let mut count = RuleCount {
            rule: rule.to_string(),
            blocks: 0,
            pairs: 0,
            largest_block: 0,
            without_key: (keys.len() - entries.len()) as u64,
            oversized_blocks: 0,
            oversized_pairs: 0,
        };
        parallel::sort(&mut entries);
        let (mut members, mut ends) = (Vec::new(), Vec::new());
        for block in entries.chunk_by(|a, b| a.0 == b.0) {
            if block.len() < 2 {
                continue;
            }
            let start = members.len();
            members.extend(block.iter().map(|(_, record)| *record));
            let pairs = self.pairs_in(members.get(start..).unwrap_or(&[]));
            if pairs == 0 {
                members.truncate(start);
                continue;
            }
            count.largest_block = count.largest_block.max(block.len() as u64);
            if block.len() > largest {
                count.oversized_blocks += 1;
                count.oversized_pairs += pairs;
                members.truncate(start);
                // Without its key here a record is free to be found by the rules that follow.
                for (_, record) in block {
                    if let Some(key) = keys.get_mut(*record as usize) {
                        *key = 0;
                    }
                }
                continue;
            }
            count.blocks += 1;
            count.pairs += pairs;
            ends.push(members.len() as u32);
        }
        RuleBlocks { members, ends, count }
    }

    /// Cuts the blocks into units of about [`UNIT_PAIRS`] pairs.
    fn plan(&self) -> Vec<Unit> {
        let mut units = Vec::new();
        for (rule, blocks) in self.rules.iter().enumerate() {
            let (mut first, mut pairs) = (0, 0);
            for block in 0..blocks.ends.len() {
                let size = blocks.block(block).len();
                let here = choose_two(size);
                if here > UNIT_PAIRS {
                    if first < block {
                        units.push(Unit { rule, blocks: first..block, lefts: None });
                    }
                    let step = (UNIT_PAIRS / size as u64).max(1) as usize;
                    for left in (0..size).step_by(step) {
                        let lefts = Some(left as u32..(left + step).min(size) as u32);
                        units.push(Unit { rule, blocks: block..block + 1, lefts });
                    }
                    (first, pairs) = (block + 1, 0);
                    continue;
                }
                pairs += here;
                if pairs >= UNIT_PAIRS {
                    units.push(Unit { rule, blocks: first..block + 1, lefts: None });
                    (first, pairs) = (block + 1, 0);
                }
            }
            if first < blocks.ends.len() {
                units.push(Unit { rule, blocks: first..blocks.ends.len(), lefts: None });
            }
        }
        units
    }
}

impl RuleBlocks {
    fn block(&self, block: usize) -> &[u32] {
        let end = self.ends.get(block).copied().unwrap_or(0);
        let start = block.checked_sub(1).and_then(|before| self.ends.get(before));
        self.members.get(start.copied().unwrap_or(0) as usize..end as usize).unwrap_or(&[])
    }
}

fn shares_a_key(earlier: &[Vec<u64>], left: u32, right: u32) -> bool {
    earlier.iter().any(|keys| match (keys.get(left as usize), keys.get(right as usize)) {
        (Some(x), Some(y)) => x == y && *x != 0,
        _ => false,
    })
}

/// The key of every record: the hashes of its parts, worked out once per different value.
fn keys_of(rule: &BlockingRule, records: &Records) -> Vec<u64> {
    let parts: Vec<(usize, Vec<Option<u64>>)> = rule
        .keys()
        .iter()
        .filter_map(|key| {
            let column = records.column(&key.column)?;
            let texts = records.values(column)?.texts();
            // Symbol 0 is the missing value and has no part.
            let hashes = texts.enumerate().map(|(symbol, text)| match symbol {
                0 => None,
                _ => key.part.hash(text),
            });
            Some((column, hashes.collect()))
        })
        .collect();
    (0..records.len() as u32)
        .map(|record| {
            if records.is_left_out(record) {
                return 0;
            }
            let row = records.row(record);
            let mut hasher = FxHasher::default();
            for (column, hashes) in &parts {
                let symbol = row.get(*column).copied().unwrap_or(0);
                match hashes.get(symbol as usize) {
                    Some(Some(hash)) => hasher.write_u64(*hash),
                    _ => return 0,
                }
            }
            hasher.finish().max(1)
        })
        .collect()
}

/// How many pairs so many things form.
pub(super) fn choose_two(count: usize) -> u64 {
    let count = count as u64;
    count * count.saturating_sub(1) / 2
}
