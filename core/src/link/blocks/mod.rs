//! Blocks: the records that share a key, and from them a stream of pairs.
//!
//! For every rule each record has a key, or several; sorting their hashes puts the records of a
//! block side by side. Rules of the other kind sort records by their values and pair neighbours.
//! Pairs are never stored: they are walked block by block, in work units of about equal size.
//! A pair that several rules find is given by the first of them only.

mod allowance;
mod count;
mod keys;
mod largest;
mod order;
mod shared;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::keys::Keys;
use self::largest::Largest;
use self::order::Order;
use self::shared::Shared;
use super::key::BlockingRule;
use super::model::Model;
use super::parallel;
use super::records::Records;

pub use self::count::RuleCount;
pub use self::largest::LargeBlock;

/// Which pairs may belong together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

/// What is done with blocks of more records than are compared all with all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Oversized {
    /// Their records are sorted by all columns of the model, and each is compared with so many that
    /// follow.
    Neighbours(usize),
    /// They are set aside; other rules may give some of their pairs.
    SetAside,
}

/// How large a block may be, and what is done with larger ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockLimit {
    /// Records of the largest block that is compared all with all.
    pub records: usize,
    /// What is done with larger ones.
    pub oversized: Oversized,
}

/// The blocks of all rules.
pub struct Blocks {
    link_type: LinkType,
    rules: Vec<RuleBlocks>,
    /// For each record the end of its source, when only pairs across sources count.
    source_ends: Vec<u32>,
    units: Vec<Unit>,
}

#[derive(Default)]
struct RuleBlocks {
    /// The records of all blocks, block after block.
    members: Vec<u32>,
    /// Where each block ends in `members`.
    ends: Vec<u64>,
    /// Sorted records, run after run, of which neighbours are pairs.
    line: Vec<u32>,
    /// Where each run ends in `line`.
    run_ends: Vec<u64>,
    window: usize,
    /// Whether two records may stand together in several blocks of the rule.
    may_meet_twice: bool,
    shared: Shared,
    count: RuleCount,
    largest: Largest,
}

/// A piece of work.
#[derive(Clone)]
struct Unit {
    rule: usize,
    work: Work,
}

#[derive(Clone)]
enum Work {
    /// Some blocks.
    Blocks(Range<usize>),
    /// Some lefts of a single large block.
    Lefts(usize, Range<usize>),
    /// Some places of the line.
    Line(Range<usize>),
}

/// A unit of work is closed when it reaches this many pairs.
const UNIT_PAIRS: u64 = 1 << 16;

impl std::fmt::Debug for Blocks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.counts()).finish()
    }
}

impl Blocks {
    /// Builds the blocks of a model's rules.
    pub fn new(model: &Model, records: &Records, link_type: LinkType, limit: BlockLimit) -> Self {
        let source_ends: Vec<u32> =
            (0..records.source_count()).map(|source| records.source_range(source).end).collect();
        let mut blocks = Self { link_type, rules: Vec::new(), source_ends, units: Vec::new() };
        for rule in &model.blocking {
            let found = match rule.window() {
                Some(window) => blocks.line_up(rule, records, window),
                None => blocks.group(rule, records, limit),
            };
            blocks.rules.push(found);
        }
        blocks.units = blocks.plan();
        blocks
    }

    /// What each rule gives.
    pub fn counts(&self) -> impl Iterator<Item = &RuleCount> {
        self.rules.iter().map(|rule| &rule.count)
    }

    /// The largest blocks of each rule of `model`, in its order.
    pub(super) fn largest<'b>(
        &'b self,
        model: &'b Model,
        records: &'b Records,
    ) -> impl Iterator<Item = Vec<LargeBlock>> + 'b {
        let rules = self.rules.iter().zip(&model.blocking);
        rules.map(|(found, rule)| found.largest.told(rule, records))
    }

    /// Pairs of all rules together, those found by several rules counted for each.
    pub fn pair_count(&self) -> u64 {
        self.counts().map(|count| count.pairs).sum()
    }

    /// The rules that give a pair, in the order of the model, whichever of them it is counted for.
    pub(super) fn rules_giving(&self, left: u32, right: u32) -> impl Iterator<Item = &str> {
        let giving = self.rules.iter().filter(move |rule| rule.shared.gives(left, right));
        giving.map(|rule| rule.count.rule.as_str())
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
        let (Some(rule), earlier) = (self.rules.get(unit.rule), self.rules.get(..unit.rule)) else {
            return 0;
        };
        let is_given =
            |left, right| earlier.unwrap_or(&[]).iter().any(|rule| rule.shared.gives(left, right));
        let mut walked = 0;
        let mut walk = |block: usize, lefts: Range<usize>| {
            let members = rule.block(block);
            for at in lefts.start..lefts.end.min(members.len()) {
                let Some(&left) = members.get(at) else { break };
                let rights = self.rights(members, at, left);
                walked += rights.len() as u64;
                if !wanted(left) {
                    continue;
                }
                for &right in rights {
                    let elsewhere = rule.may_meet_twice
                        && rule.shared.first_block(left, right) != Some(block as u32 + 1);
                    if !elsewhere && !is_given(left, right) {
                        visit(left, right);
                    }
                }
            }
        };
        match &unit.work {
            Work::Blocks(blocks) => blocks.clone().for_each(|block| walk(block, 0..usize::MAX)),
            Work::Lefts(block, lefts) => walk(*block, lefts.clone()),
            Work::Line(places) => {
                for place in places.clone() {
                    for (left, right) in self.neighbours(rule, place) {
                        walked += 1;
                        if wanted(left) && !is_given(left, right) {
                            visit(left, right);
                        }
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
                let end = self.source_ends.get(self.source_of(left)).copied().unwrap_or(u32::MAX);
                rest.get(rest.partition_point(|record| *record < end)..).unwrap_or(&[])
            }
        }
    }

    /// The pairs of a place of the line with those that follow it.
    fn neighbours(&self, rule: &RuleBlocks, place: usize) -> impl Iterator<Item = (u32, u32)> {
        let run = rule.run_ends.partition_point(|end| *end <= place as u64);
        let end = rule.run_ends.get(run).copied().unwrap_or(0) as usize;
        let end = end.min(place + 1 + rule.window);
        let one = rule.line.get(place).copied().unwrap_or(0);
        let others = rule.line.get(place + 1..end).unwrap_or(&[]);
        let pairs = others.iter().map(move |&other| (one.min(other), one.max(other)));
        pairs.filter(|&(left, right)| match self.link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => true,
            LinkType::Link => self.source_of(left) != self.source_of(right),
        })
    }

    fn source_of(&self, record: u32) -> usize {
        self.source_ends.partition_point(|end| *end <= record)
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

    /// The blocks of a rule of keys.
    fn group(&self, rule: &BlockingRule, records: &Records, limit: BlockLimit) -> RuleBlocks {
        let mut keys = Keys::new(rule, records);
        let mut found =
            RuleBlocks { may_meet_twice: rule.has_many_keys(), ..RuleBlocks::default() };
        found.count.rule = rule.to_string();
        found.count.without_key = keys.without;
        found.count.with_too_many_keys = keys.with_too_many;
        parallel::sort(&mut keys.entries);
        let sizes = keys.entries.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len);
        let largest_size = allowance::largest_size(sizes, limit.records, records.len());
        let mut oversized: Vec<Vec<u32>> = Vec::new();
        for block in keys.entries.chunk_by(|a, b| a.0 == b.0) {
            if block.len() < 2 {
                continue;
            }
            let start = found.members.len();
            found.members.extend(block.iter().map(|(_, record)| *record));
            let members = found.members.get(start..).unwrap_or(&[]);
            let pairs = self.pairs_in(members);
            found.count.largest_block = match pairs {
                0 => found.count.largest_block,
                _ => found.count.largest_block.max(block.len() as u64),
            };
            found.largest.note(members, pairs);
            if pairs > 0 && block.len() > largest_size {
                found.count.oversized_blocks += 1;
                found.count.oversized_pairs += pairs;
                oversized.push(members.to_vec());
            }
            if pairs == 0 || block.len() > largest_size {
                // Without a block here a record is free to be found by the rules that follow.
                found.members.truncate(start);
                continue;
            }
            found.count.blocks += 1;
            found.count.pairs += pairs;
            found.ends.push(found.members.len() as u64);
        }
        drop(keys);
        found.share(records);
        if let (Oversized::Neighbours(window), false) = (limit.oversized, oversized.is_empty()) {
            // Records in several oversized blocks would need several places.
            if !found.may_meet_twice {
                found.window = window;
                let order = Order::of_all(records);
                for mut run in oversized {
                    order.sort(records, &mut run);
                    found.add_run(records, &run);
                }
                found.count.neighbour_pairs = self.line_pairs(&found);
                found.count.pairs += found.count.neighbour_pairs;
                found.count.oversized_pairs -= found.count.neighbour_pairs;
            }
        }
        found
    }

    /// The line of a rule of neighbours.
    fn line_up(&self, rule: &BlockingRule, records: &Records, window: usize) -> RuleBlocks {
        let order = Order::of_rule(rule, records);
        let mut run: Vec<u32> = (0..records.len() as u32)
            .filter(|record| !records.is_left_out(*record) && order.has(records, *record))
            .collect();
        order.sort(records, &mut run);
        let mut found = RuleBlocks { window, ..RuleBlocks::default() };
        found.count.rule = rule.to_string();
        found.count.without_key = (records.len() - run.len()) as u64;
        found.add_run(records, &run);
        found.count.pairs = self.line_pairs(&found);
        found.count.blocks = u64::from(found.count.pairs > 0);
        found.count.largest_block = (run.len() as u64).min(window as u64 + 1);
        found
    }

    fn line_pairs(&self, found: &RuleBlocks) -> u64 {
        let counts =
            (0..found.line.len()).map(|place| self.neighbours(found, place).count() as u64);
        counts.sum()
    }

    /// Cuts the work into units of about [`UNIT_PAIRS`] pairs.
    fn plan(&self) -> Vec<Unit> {
        let mut units = Vec::new();
        for (rule, blocks) in self.rules.iter().enumerate() {
            let mut add = |work| units.push(Unit { rule, work });
            let (mut first, mut pairs) = (0, 0);
            for block in 0..blocks.ends.len() {
                let size = blocks.block(block).len();
                let here = choose_two(size);
                if here > UNIT_PAIRS {
                    if first < block {
                        add(Work::Blocks(first..block));
                    }
                    let step = (UNIT_PAIRS / size as u64).max(1) as usize;
                    for left in (0..size).step_by(step) {
                        add(Work::Lefts(block, left..(left + step).min(size)));
                    }
                    (first, pairs) = (block + 1, 0);
                    continue;
                }
                pairs += here;
                if pairs >= UNIT_PAIRS {
                    add(Work::Blocks(first..block + 1));
                    (first, pairs) = (block + 1, 0);
                }
            }
            if first < blocks.ends.len() {
                add(Work::Blocks(first..blocks.ends.len()));
            }
            let step = (UNIT_PAIRS as usize / blocks.window.max(1)).max(1);
            for place in (0..blocks.line.len()).step_by(step) {
                add(Work::Line(place..(place + step).min(blocks.line.len())));
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

    fn add_run(&mut self, records: &Records, run: &[u32]) {
        self.shared.line_up(records.len(), run, self.window);
        self.line.extend(run);
        self.run_ends.push(self.line.len() as u64);
    }

    /// Notes for every record in which blocks it stands.
    fn share(&mut self, records: &Records) {
        let members = (0..self.ends.len()).flat_map(|block| {
            self.block(block).iter().map(move |record| (*record, block as u32 + 1))
        });
        self.shared = if self.may_meet_twice {
            let mut memberships: Vec<(u32, u32)> = members.collect();
            memberships.sort_unstable();
            Shared::many(records.len(), &memberships)
        } else {
            let mut blocks = vec![0; records.len()];
            for (record, block) in members {
                if let Some(own) = blocks.get_mut(record as usize) {
                    *own = block;
                }
            }
            Shared::one(blocks)
        };
    }
}

/// The keys of records under a rule of keys, in no order: key and record.
#[cfg(any(feature = "index", feature = "encoded"))]
pub(super) fn keys_of(rule: &BlockingRule, records: &Records) -> Vec<(u64, u32)> {
    Keys::new(rule, records).entries
}

/// The records that a rule of neighbours puts in a line.
#[cfg(feature = "index")]
pub(super) fn line_of(rule: &BlockingRule, records: &Records) -> Vec<u32> {
    let order = Order::of_rule(rule, records);
    let all = 0..records.len() as u32;
    let mut line: Vec<u32> =
        all.filter(|record| !records.is_left_out(*record) && order.has(records, *record)).collect();
    order.sort(records, &mut line);
    line
}

/// Sorts each of these blocks as one that is too large to be compared all with all.
#[cfg(feature = "index")]
pub(super) fn sort_oversized<'b>(records: &Records, blocks: impl Iterator<Item = &'b mut [u32]>) {
    let mut order = None;
    for block in blocks {
        order.get_or_insert_with(|| Order::of_all(records)).sort(records, block);
    }
}

/// How many pairs so many things form.
pub(super) fn choose_two(count: usize) -> u64 {
    let count = count as u64;
    count * count.saturating_sub(1) / 2
}
