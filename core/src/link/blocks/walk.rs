//! Walking the pairs: block by block, in units of work of about equal size.

use std::borrow::Cow;
use std::ops::Range;

use super::membership::Rules;
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

/// Parts of a rule at most: enough for many threads, and few enough that each may fill a histogram.
const PARTS: usize = 64;

/// The members of all blocks of a rule, block after block, and where each ends.
struct Laid<'b> {
    members: Cow<'b, [u32]>,
    ends: Cow<'b, [u64]>,
}

/// Some units of one rule.
pub(in crate::link) struct Walk<'b> {
    blocks: &'b Blocks,
    rule: usize,
    laid: &'b Laid<'b>,
    units: &'b [Unit],
}

impl Blocks {
    /// How many units the work is cut into.
    pub(in crate::link) fn unit_count(&self) -> usize {
        self.rules.iter().map(|rule| rule.units.len()).sum()
    }

    /// Has `work` walk the pairs of all rules, each rule in some parts, and gives the answers in order.
    ///
    /// The members of one rule at a time are laid out: what each needs is less than what all do.
    pub(in crate::link) fn walk<R: Send>(
        &self,
        work: impl Fn(&Walk<'_>) -> R + Sync + Send,
    ) -> Vec<R> {
        let mut answers = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            let laid = self.lay_out(rule);
            let (units, parts) = (rule.units.len(), rule.units.len().min(PARTS));
            answers.extend(parallel::map(parts, |part| {
                let range = units * part / parts..units * (part + 1) / parts;
                let units = rule.units.get(range).unwrap_or(&[]);
                work(&Walk { blocks: self, rule: at, laid: &laid, units })
            }));
        }
        answers
    }

    fn lay_out<'b>(&self, rule: &'b RuleBlocks) -> Laid<'b> {
        let Some(lane) = rule.lane else {
            return Laid { members: (&rule.members).into(), ends: (&rule.ends).into() };
        };
        // Entry b holds where block b + 1 starts, until its members have moved it to where that ends.
        let mut ends = vec![0_u64; rule.count.blocks as usize + 1];
        for block in self.memberships.under(lane) {
            if let Some(end) = ends.get_mut(block as usize) {
                *end += u64::from(block != 0);
            }
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += std::mem::replace(end, sum);
        }
        ends.rotate_left(1);
        ends.truncate(rule.count.blocks as usize);
        let mut members = vec![0_u32; sum as usize];
        for (record, block) in self.memberships.under(lane).enumerate() {
            let end = (block as usize).checked_sub(1).and_then(|block| ends.get_mut(block));
            let Some(end) = end else { continue };
            if let Some(member) = members.get_mut(*end as usize) {
                *member = record as u32;
            }
            *end += 1;
        }
        Laid { members: members.into(), ends: ends.into() }
    }

    /// The members of a block that a left record is paired with.
    fn rights<'m>(&self, members: &'m [u32], at: usize, left: u32) -> &'m [u32] {
        let rest = members.get(at + 1..).unwrap_or(&[]);
        if self.is_across() {
            let end = self.source_ends.get(self.source_of(left)).copied().unwrap_or(u32::MAX);
            rest.get(rest.partition_point(|record| *record < end)..).unwrap_or(&[])
        } else {
            rest
        }
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

impl Laid<'_> {
    fn block(&self, block: usize) -> &[u32] {
        let end = self.ends.get(block).copied().unwrap_or(0);
        let start = block.checked_sub(1).and_then(|before| self.ends.get(before));
        self.members.get(start.copied().unwrap_or(0) as usize..end as usize).unwrap_or(&[])
    }
}

impl Walk<'_> {
    /// All pairs of this part.
    #[cfg(test)]
    pub(in crate::link) fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for unit in self.units() {
            let visit =
                |left, rights: &[u32]| pairs.extend(rights.iter().map(|right| (left, *right)));
            self.visit(unit, |_| true, visit);
        }
        pairs
    }

    /// The units of this part, one after the other.
    pub(in crate::link) fn units(&self) -> Range<usize> {
        0..self.units.len()
    }

    /// Calls `visit(left, rights)` for every pair of a unit that no earlier rule gives; the rights of one
    /// left record may come in several calls.
    ///
    /// `wanted` says whether the pairs of a left record are wanted at all. The number of pairs the
    /// unit walked over, visited or not, is returned.
    pub(in crate::link) fn visit(
        &self,
        unit: usize,
        wanted: impl Fn(u32) -> bool,
        mut visit: impl FnMut(u32, &[u32]),
    ) -> u64 {
        let (Some(unit), Some(rule)) = (self.units.get(unit), self.blocks.rules.get(self.rule))
        else {
            return 0;
        };
        let memberships = &self.blocks.memberships;
        let earlier = self.blocks.rules.get(..self.rule).unwrap_or(&[]);
        let lanes = Rules::first(earlier.iter().filter(|rule| rule.lane.is_some()).count());
        // Rules of neighbours and of many keys are asked one by one; most models have none.
        let others: Vec<&RuleBlocks> =
            earlier.iter().filter(|rule| !rule.shared.is_empty()).collect();
        let is_given = |left, right| {
            memberships.meet(left, right, &lanes)
                || others.iter().any(|rule| rule.shared.gives(left, right))
        };
        let mut walked = 0;
        let mut new = Vec::new();
        let mut walk = |block: usize, lefts: Range<usize>| {
            let members = self.laid.block(block);
            for at in lefts.start..lefts.end.min(members.len()) {
                let Some(&left) = members.get(at) else { break };
                let rights = self.blocks.rights(members, at, left);
                walked += rights.len() as u64;
                if rights.is_empty() || !wanted(left) {
                    continue;
                }
                new.clear();
                new.extend(rights.iter().copied().filter(|&right| {
                    let elsewhere = rule.lane.is_none()
                        && rule.shared.first_block(left, right) != Some(block as u32 + 1);
                    !elsewhere && !is_given(left, right)
                }));
                if !new.is_empty() {
                    visit(left, &new);
                }
            }
        };
        match unit {
            Unit::Blocks(blocks) => blocks.clone().for_each(|block| walk(block, 0..usize::MAX)),
            Unit::Lefts(block, lefts) => walk(*block, lefts.clone()),
            Unit::Line(places) => {
                for place in places.clone() {
                    for (left, right) in self.blocks.neighbours(rule, place) {
                        walked += 1;
                        if wanted(left) && !is_given(left, right) {
                            visit(left, &[right]);
                        }
                    }
                }
            }
        }
        walked
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
