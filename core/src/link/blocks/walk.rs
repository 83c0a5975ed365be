//! Walking the pairs: block by block, in units of work of about equal size.

use std::ops::Range;

use super::membership::{Near, Rules};
use super::waiting::Waiting;
use super::{Blocks, RuleBlocks, choose_two};
use crate::link::parallel;

/// A piece of work.
#[derive(Clone)]
pub(super) enum Unit {
    /// Some blocks.
    Blocks(Range<usize>),
    /// Some lefts of a single large block.
    Lefts(usize, Range<usize>),
    /// Some places of the line.
    Line(Range<usize>),
}

/// A unit of work is closed when it reaches this many pairs.
const UNIT_PAIRS: u64 = 1 << 16;

/// Records that are fetched together, of several blocks where these are small.
const FETCHED: usize = 1 << 10;

/// Parts of a rule at most: enough for many threads, and few enough that each may fill a histogram.
const PARTS: usize = 64;

/// Where each block of a rule ends among its members: in four bytes as long as these will do.
#[derive(Default)]
pub(super) struct Ends {
    short: Vec<u32>,
    /// The ends beyond what four bytes can hold, which only rules of many keys reach.
    long: Vec<u64>,
}

impl Ends {
    pub(super) fn push(&mut self, end: usize) {
        match u32::try_from(end) {
            Ok(end) if self.long.is_empty() => self.short.push(end),
            _ => self.long.push(end as u64),
        }
    }

    fn get(&self, block: usize) -> usize {
        match self.short.get(block) {
            Some(end) => *end as usize,
            None => self.long.get(block - self.short.len()).map_or(0, |end| *end as usize),
        }
    }
}

/// Some units of one rule.
pub(in crate::link) struct Walk<'b> {
    blocks: &'b Blocks,
    rule: usize,
    units: &'b [Unit],
}

impl Blocks {
    /// How many units the work is cut into.
    pub(in crate::link) fn unit_count(&self) -> usize {
        self.rules.iter().map(|rule| rule.units.len()).sum()
    }

    /// Has `work` walk the pairs of all rules, each rule in some parts, and gives the answers in order.
    pub(in crate::link) fn walk<R: Send>(
        &self,
        work: impl Fn(&Walk<'_>) -> R + Sync + Send,
    ) -> Vec<R> {
        let mut answers = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            let (units, parts) = (rule.units.len(), rule.units.len().min(PARTS));
            answers.extend(parallel::map(parts, |part| {
                let range = units * part / parts..units * (part + 1) / parts;
                let units = rule.units.get(range).unwrap_or(&[]);
                work(&Walk { blocks: self, rule: at, units })
            }));
        }
        answers
    }

    /// All pairs.
    #[cfg(test)]
    pub(in crate::link) fn all_pairs(&self) -> Vec<(u32, u32)> {
        let parts = self.walk(|walk| {
            let mut pairs = Vec::new();
            for unit in walk.units() {
                let visit =
                    |left, rights: &[u32]| pairs.extend(rights.iter().map(|right| (left, *right)));
                walk.visit(unit, |_| true, visit);
            }
            pairs
        });
        parts.concat()
    }

    /// Where the source of a record ends.
    fn end_of_source(&self, record: u32) -> u32 {
        self.source_ends.get(self.source_of(record)).copied().unwrap_or(u32::MAX)
    }

    /// The pairs of a place of the line with those that follow it.
    pub(super) fn neighbours(
        &self,
        rule: &RuleBlocks,
        place: usize,
    ) -> impl Iterator<Item = (u32, u32)> {
        let run = rule.run_ends.partition_point(|end| *end <= place as u64);
        let end = rule.run_ends.get(run).copied().unwrap_or(0) as usize;
        let end = end.min(place + 1 + rule.window);
        let one = rule.line.get(place).copied().unwrap_or(0);
        let others = rule.line.get(place + 1..end).unwrap_or(&[]);
        let pairs = others.iter().map(move |&other| (one.min(other), one.max(other)));
        pairs.filter(|&(left, right)| {
            !self.is_across() || self.source_of(left) != self.source_of(right)
        })
    }

    fn source_of(&self, record: u32) -> usize {
        self.source_ends.partition_point(|end| *end <= record)
    }
}

impl RuleBlocks {
    /// The members of some blocks.
    pub(super) fn members_of(&self, blocks: Range<usize>) -> &[u32] {
        let end = |block: usize| self.ends.get(block);
        let start = blocks.start.checked_sub(1).map_or(0, end);
        self.members.get(start..blocks.end.checked_sub(1).map_or(0, end)).unwrap_or(&[])
    }
}

impl Walk<'_> {
    /// The units of this part, one after the other.
    pub(in crate::link) fn units(&self) -> Range<usize> {
        0..self.units.len()
    }

    /// Calls `visit(left, rights)` for every pair of a unit that no earlier rule gives; the rights of one
    /// left record may come in several calls.
    ///
    /// `wanted` says whether the pairs of a left record are wanted at all.
    pub(in crate::link) fn visit(
        &self,
        unit: usize,
        wanted: impl Fn(u32) -> bool,
        visit: impl FnMut(u32, &[u32]),
    ) {
        self.visit_near(
            unit,
            wanted,
            &mut ByRecord { members: Vec::new(), rights: Vec::new(), visit },
        );
    }

    /// The same for a visitor that wants to fetch what it needs of some records before their pairs come.
    pub(in crate::link) fn visit_near(
        &self,
        unit: usize,
        wanted: impl Fn(u32) -> bool,
        visitor: &mut impl Visitor,
    ) {
        let (Some(unit), Some(rule)) = (self.units.get(unit), self.blocks.rules.get(self.rule))
        else {
            return;
        };
        let earlier = Earlier::new(self.blocks, self.rule);
        let mut near = Near::default();
        let mut new = Vec::new();
        match unit {
            Unit::Blocks(blocks) => {
                let (mut members, mut together) = (Vec::new(), Vec::new());
                let mut waiting = Waiting::default();
                let mut next = blocks.start;
                while next < blocks.end {
                    // Some blocks together, so that the records of small ones are fetched at once too.
                    members.clear();
                    together.clear();
                    while next < blocks.end {
                        let more = rule.members_of(next..next + 1);
                        if !members.is_empty() && members.len() + more.len() > FETCHED {
                            break;
                        }
                        if more.iter().any(|record| wanted(*record)) {
                            together.push((next, members.len()..members.len() + more.len()));
                            members.extend(more);
                        }
                        next += 1;
                    }
                    near.fetch(&members, &self.blocks.memberships, &earlier.lanes);
                    for (block, range) in together.drain(..) {
                        let (first, all) = (range.start, 0..usize::MAX);
                        let found = |left: usize, rights: &[u32]| {
                            waiting.add(left, rights, first);
                        };
                        let members = members.get(range.clone()).unwrap_or(&[]);
                        self.walk_block(
                            rule, block, &near, range, all, &earlier, &wanted, &mut new, found,
                        );
                        waiting.close(members);
                    }
                    waiting.show(visitor);
                }
            }
            Unit::Lefts(block, lefts) => {
                let members = rule.members_of(*block..*block + 1);
                near.fetch(members, &self.blocks.memberships, &earlier.lanes);
                visitor.fetch(members);
                let all = 0..members.len();
                let lefts = lefts.clone();
                let found = |left: usize, rights: &[u32]| visitor.visit(left, rights);
                self.walk_block(
                    rule, *block, &near, all, lefts, &earlier, &wanted, &mut new, found,
                );
            }
            Unit::Line(places) => {
                for place in places.clone() {
                    for (left, right) in self.blocks.neighbours(rule, place) {
                        if !wanted(left) {
                            continue;
                        }
                        near.fetch(&[left, right], &self.blocks.memberships, &earlier.lanes);
                        if !earlier.give(&near, 0, 1) {
                            visitor.fetch(&[left, right]);
                            visitor.visit(0, &[1]);
                        }
                    }
                }
            }
        }
    }

    /// The pairs of some lefts of a block, whose members stand near in `range`; those of one left are put
    /// together in `new`.
    #[allow(clippy::too_many_arguments, reason = "the parts of one loop")]
    fn walk_block(
        &self,
        rule: &RuleBlocks,
        block: usize,
        near: &Near,
        range: Range<usize>,
        lefts: Range<usize>,
        earlier: &Earlier<'_>,
        wanted: &impl Fn(u32) -> bool,
        new: &mut Vec<u32>,
        mut found: impl FnMut(usize, &[u32]),
    ) {
        let end = lefts.end.saturating_add(range.start).min(range.end);
        for left in range.start + lefts.start..end {
            let record = near.record(left);
            let first = if self.blocks.is_across() {
                // Members ascend, and so do the records of sources.
                let end = self.blocks.end_of_source(record);
                let rest = near.records(left + 1..range.end);
                left + 1 + rest.partition_point(|record| *record < end)
            } else {
                left + 1
            };
            if first >= range.end || !wanted(record) {
                continue;
            }
            new.clear();
            new.extend(first as u32..range.end as u32);
            if rule.lane.is_none() {
                let here = Some(block as u32 + 1);
                new.retain(|right| {
                    rule.shared.first_block(record, near.record(*right as usize)) == here
                });
            }
            if !earlier.are_none() {
                // Where the next one is put depends on whether this one stays, and nothing branches.
                let mut kept = 0;
                for at in 0..new.len() {
                    let Some(&right) = new.get(at) else { break };
                    let given = earlier.give(near, left, right as usize);
                    if let Some(place) = new.get_mut(kept) {
                        *place = right;
                    }
                    kept += usize::from(!given);
                }
                new.truncate(kept);
            }
            if !new.is_empty() {
                found(left, new);
            }
        }
    }
}

/// Who is shown pairs. Records are known by their place among those fetched last.
pub(in crate::link) trait Visitor {
    /// The records whose pairs come next.
    fn fetch(&mut self, members: &[u32]);

    /// Some pairs of one left record.
    fn visit(&mut self, left: usize, rights: &[u32]);
}

/// Tells somebody the records of pairs.
struct ByRecord<V> {
    members: Vec<u32>,
    rights: Vec<u32>,
    visit: V,
}

impl<V: FnMut(u32, &[u32])> Visitor for ByRecord<V> {
    fn fetch(&mut self, members: &[u32]) {
        self.members.clear();
        self.members.extend(members);
    }

    fn visit(&mut self, left: usize, rights: &[u32]) {
        let record = |place: usize| self.members.get(place).copied().unwrap_or(0);
        self.rights.clear();
        self.rights.extend(rights.iter().map(|right| record(*right as usize)));
        (self.visit)(record(left), &self.rights);
    }
}

/// The rules before one: a pair that one of them gives is not given again.
struct Earlier<'b> {
    lanes: Rules,
    /// Rules of neighbours and of many keys are asked one by one; most models have none.
    others: Vec<&'b RuleBlocks>,
}

impl<'b> Earlier<'b> {
    fn new(blocks: &'b Blocks, rule: usize) -> Self {
        let earlier = blocks.rules.get(..rule).unwrap_or(&[]);
        let lanes = earlier.iter().filter(|rule| rule.lane.is_some()).count();
        let others = earlier.iter().filter(|rule| !rule.shared.is_empty());
        Self { lanes: Rules::first(lanes), others: others.collect() }
    }

    fn are_none(&self) -> bool {
        self.lanes.are_none() && self.others.is_empty()
    }

    #[inline]
    fn give(&self, near: &Near, left: usize, right: usize) -> bool {
        near.meet(left, right, &self.lanes)
            || self
                .others
                .iter()
                .any(|rule| rule.shared.gives(near.record(left), near.record(right)))
    }
}

/// Cuts blocks of these sizes, and a line, into units of about [`UNIT_PAIRS`] pairs.
pub(super) fn cut(sizes: impl Iterator<Item = usize>, line: usize, window: usize) -> Vec<Unit> {
    let mut units = Vec::new();
    let (mut first, mut pairs, mut next) = (0, 0, 0);
    for (block, size) in sizes.enumerate() {
        next = block + 1;
        let here = choose_two(size);
        if here > UNIT_PAIRS {
            if first < block {
                units.push(Unit::Blocks(first..block));
            }
            let step = (UNIT_PAIRS / size as u64).max(1) as usize;
            let starts = (0..size).step_by(step);
            units.extend(starts.map(|left| Unit::Lefts(block, left..(left + step).min(size))));
            (first, pairs) = (block + 1, 0);
            continue;
        }
        pairs += here;
        if pairs >= UNIT_PAIRS {
            units.push(Unit::Blocks(first..block + 1));
            (first, pairs) = (block + 1, 0);
        }
    }
    if first < next {
        units.push(Unit::Blocks(first..next));
    }
    let step = (UNIT_PAIRS as usize / window.max(1)).max(1);
    let starts = (0..line).step_by(step);
    units.extend(starts.map(|place| Unit::Line(place..(place + step).min(line))));
    units
}
