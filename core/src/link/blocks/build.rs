//! Building the blocks of one rule.

use super::allowance::largest_size;
use super::groups::{Part, group};
use super::keys::{Keys, OneKey};
use super::membership::Noted;
use super::order::Order;
use super::shared::Shared;
use super::walk::cut;
use super::{BlockLimit, Blocks, Oversized, RuleBlocks, choose_two};
use crate::link::key::BlockingRule;
use crate::link::parallel;
use crate::link::records::Records;

/// The blocks of a rule while they are found.
struct Found {
    blocks: RuleBlocks,
    sizes: Vec<u32>,
    oversized: Vec<Vec<u32>>,
}

impl Blocks {
    /// Builds the blocks of a rule; one of neighbours has no keys but an order.
    pub(super) fn build(
        &mut self,
        rule: &BlockingRule,
        records: &Records,
        limit: BlockLimit,
        noted: &Noted,
    ) {
        let mut found = match rule.window() {
            Some(window) => self.line_up(rule, records, window),
            None if rule.has_many_keys() => self.group_by_many_keys(rule, records, limit),
            None => self.group(rule, records, limit, noted),
        };
        found.blocks.count.rule = rule.to_string();
        let (line, window) = (found.blocks.line.len(), found.blocks.window);
        let sizes = found.sizes.iter().map(|size| *size as usize);
        found.blocks.units = cut(sizes, line, window);
        self.rules.push(found.blocks);
    }

    /// Notes a block; whether its pairs are compared all with all.
    fn note(&self, members: &[u32], largest_size: usize, found: &mut Found) -> bool {
        let pairs = self.pairs_in(members);
        let count = &mut found.blocks.count;
        if pairs == 0 {
            // Without a block here a record is free to be found by the rules that follow.
            return false;
        }
        count.largest_block = count.largest_block.max(members.len() as u64);
        found.blocks.largest.note(members, pairs);
        if members.len() > largest_size {
            count.oversized_blocks += 1;
            count.oversized_pairs += pairs;
            found.oversized.push(members.to_vec());
            return false;
        }
        count.blocks += 1;
        count.pairs += pairs;
        found.sizes.push(members.len() as u32);
        true
    }

    /// The blocks of a rule that gives each record one key at most.
    fn group(
        &self,
        rule: &BlockingRule,
        records: &Records,
        limit: BlockLimit,
        noted: &Noted,
    ) -> Found {
        let lane = self.rules.iter().filter(|rule| rule.lane.is_some()).count();
        let keys = OneKey::new(rule, records);
        let is_counted = |record: &u32| !records.is_left_out(*record);
        let key_of =
            |record| Some(record).filter(is_counted).and_then(|at| keys.of(records.row(at)));
        let (mut parts, with_key) = group(records.len(), key_of);
        let sizes = parts.iter().flat_map(Part::sizes).map(|size| *size as usize);
        let largest_size = largest_size(sizes, limit.records, records.len());
        let parts = parallel::each(&mut parts, |_, part| {
            let part = std::mem::take(part);
            let mut found = Found::new();
            for members in part.groups() {
                if self.note(members, largest_size, &mut found) {
                    found.blocks.members.extend(members);
                }
            }
            found
        });
        let mut found = Found::joined(parts, |first, part| {
            let mut rest = part.blocks.members.as_slice();
            for (size, number) in part.sizes.iter().zip(first + 1..) {
                let (members, others) = rest.split_at_checked(*size as usize).unwrap_or_default();
                for record in members {
                    noted.set(*record, lane, number);
                }
                rest = others;
            }
        });
        found.blocks.lane = Some(lane);
        found.blocks.count.without_key = (records.len() - with_key) as u64;
        if let (Oversized::Neighbours(window), false) =
            (limit.oversized, found.oversized.is_empty())
        {
            found.blocks.window = window;
            let order = Order::of_all(records);
            for mut run in std::mem::take(&mut found.oversized) {
                order.sort(records, &mut run);
                found.blocks.add_run(records, &run);
            }
            let pairs = self.line_pairs(&found.blocks);
            let count = &mut found.blocks.count;
            count.neighbour_pairs = pairs;
            count.pairs += pairs;
            count.oversized_pairs -= pairs;
        }
        found
    }

    /// The blocks of a rule that may give a record several keys.
    ///
    /// Oversized blocks are set aside: a record in several of them would need several places.
    fn group_by_many_keys(
        &self,
        rule: &BlockingRule,
        records: &Records,
        limit: BlockLimit,
    ) -> Found {
        let mut keys = Keys::new(rule, records);
        let mut found = Found::new();
        found.blocks.count.without_key = keys.without;
        found.blocks.count.with_too_many_keys = keys.with_too_many;
        parallel::sort(&mut keys.entries);
        let sizes = keys.entries.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len);
        let largest_size = largest_size(sizes, limit.records, records.len());
        for block in keys.entries.chunk_by(|a, b| a.0 == b.0) {
            if block.len() < 2 {
                continue;
            }
            let members: Vec<u32> = block.iter().map(|(_, record)| *record).collect();
            if self.note(&members, largest_size, &mut found) {
                found.blocks.members.extend(members);
                found.blocks.ends.push(found.blocks.members.len());
            }
        }
        drop(keys);
        found.blocks.share(records);
        found
    }

    /// The line of a rule of neighbours.
    fn line_up(&self, rule: &BlockingRule, records: &Records, window: usize) -> Found {
        let order = Order::of_rule(rule, records);
        let mut run: Vec<u32> = (0..records.len() as u32)
            .filter(|record| !records.is_left_out(*record) && order.has(records, *record))
            .collect();
        order.sort(records, &mut run);
        let mut found = Found::new();
        found.blocks.window = window;
        found.blocks.add_run(records, &run);
        let pairs = self.line_pairs(&found.blocks);
        let count = &mut found.blocks.count;
        count.without_key = (records.len() - run.len()) as u64;
        count.pairs = pairs;
        count.blocks = u64::from(pairs > 0);
        count.largest_block = (run.len() as u64).min(window as u64 + 1);
        found
    }

    fn line_pairs(&self, found: &RuleBlocks) -> u64 {
        let counts =
            (0..found.line.len()).map(|place| self.neighbours(found, place).count() as u64);
        counts.sum()
    }

    fn pairs_in(&self, members: &[u32]) -> u64 {
        let all = choose_two(members.len());
        if !self.is_across() {
            return all;
        }
        let (mut within, mut start) = (0, 0);
        for end in &self.source_ends {
            let upto = members.partition_point(|record| record < end);
            within += choose_two(upto - start);
            start = upto;
        }
        all - within
    }
}

impl Found {
    fn new() -> Self {
        Self { blocks: RuleBlocks::default(), sizes: Vec::new(), oversized: Vec::new() }
    }

    /// Blocks that were found part by part; `note` is shown each part, with how many blocks there are
    /// before it.
    fn joined(mut parts: Vec<Self>, note: impl Fn(u32, &Self) + Sync + Send) -> Self {
        let mut found = Self::new();
        let mut firsts = Vec::with_capacity(parts.len());
        for part in &parts {
            firsts.push(found.blocks.count.blocks as u32);
            found.blocks.count.add(&part.blocks.count);
            found.blocks.largest.append(&part.blocks.largest);
        }
        parallel::each(&mut parts, |at, part| note(firsts.get(at).copied().unwrap_or(0), part));
        let members = parts.iter().map(|part| part.blocks.members.len()).sum();
        found.blocks.members.reserve_exact(members);
        found.sizes.reserve_exact(found.blocks.count.blocks as usize);
        let mut end = 0;
        for part in parts {
            found.blocks.members.extend(part.blocks.members);
            for size in &part.sizes {
                end += *size as usize;
                found.blocks.ends.push(end);
            }
            found.sizes.extend(part.sizes);
            found.oversized.extend(part.oversized);
        }
        found
    }
}

impl RuleBlocks {
    fn add_run(&mut self, records: &Records, run: &[u32]) {
        self.shared.line_up(records.len(), run, self.window);
        self.line.extend(run);
        self.run_ends.push(self.line.len() as u64);
    }

    /// Notes for every record in which blocks it stands.
    fn share(&mut self, records: &Records) {
        let blocks = 0..self.count.blocks as usize;
        let mut memberships: Vec<(u32, u32)> = blocks
            .flat_map(|block| {
                let members = self.members_of(block..block + 1);
                members.iter().map(move |record| (*record, block as u32 + 1))
            })
            .collect();
        memberships.sort_unstable();
        self.shared = Shared::many(records.len(), &memberships);
    }
}
