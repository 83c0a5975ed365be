//! Blocks: the records that share a key, and from them a stream of pairs.
//!
//! For every rule each record has a key, or several; sorting their hashes puts the records of a
//! block side by side. Rules of the other kind sort records by their values and pair neighbours.
//! Pairs are never stored: they are walked block by block, in work units of about equal size.
//! A pair that several rules find is given by the first of them only.

mod allowance;
mod build;
mod count;
mod groups;
mod keys;
mod largest;
mod membership;
mod order;
mod shared;
#[cfg(test)]
mod tests;
mod waiting;
mod walk;

use serde::{Deserialize, Serialize};

#[cfg(any(feature = "index", feature = "encoded"))]
use self::keys::Keys;
use self::largest::Largest;
use self::membership::{Memberships, Noted};
#[cfg(feature = "index")]
use self::order::Order;
use self::shared::Shared;
use self::walk::{Ends, Unit};
use super::key::BlockingRule;
use super::model::Model;
use super::progress::{Progress, Silent, go_on};
use super::records::Records;
use crate::Result;

pub use self::count::RuleCount;
pub(super) use self::groups::{Part, group};
pub use self::largest::LargeBlock;
pub(super) use self::walk::Visitor;

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
#[derive(Default)]
pub struct Blocks {
    link_type: LinkType,
    rules: Vec<RuleBlocks>,
    memberships: Memberships,
    /// For each record the end of its source, when only pairs across sources count.
    source_ends: Vec<u32>,
}

#[derive(Default)]
struct RuleBlocks {
    /// The place of the rule among those that give a record one block at most, which the memberships
    /// then name; else they are in `shared`.
    lane: Option<usize>,
    /// The records of all blocks, block after block. Records that are alone with their key are in none.
    members: Vec<u32>,
    ends: Ends,
    /// Sorted records, run after run, of which neighbours are pairs.
    line: Vec<u32>,
    /// Where each run ends in `line`.
    run_ends: Vec<u64>,
    window: usize,
    /// What records have in common beside the memberships.
    shared: Shared,
    units: Vec<Unit>,
    count: RuleCount,
    largest: Largest,
}

impl std::fmt::Debug for Blocks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.counts()).finish()
    }
}

impl Blocks {
    /// Builds the blocks of a model's rules.
    pub fn new(model: &Model, records: &Records, link_type: LinkType, limit: BlockLimit) -> Self {
        // Who is silent does not cancel.
        Self::with_progress(model, records, link_type, limit, &Silent).unwrap_or_default()
    }

    /// The same, which the caller may end between two rules.
    pub(super) fn with_progress(
        model: &Model,
        records: &Records,
        link_type: LinkType,
        limit: BlockLimit,
        progress: &dyn Progress,
    ) -> Result<Self> {
        let source_ends: Vec<u32> =
            (0..records.source_count()).map(|source| records.source_range(source).end).collect();
        let is_lane = |rule: &&BlockingRule| rule.window().is_none() && !rule.has_many_keys();
        let lanes = model.blocking.iter().filter(is_lane).count();
        let noted = Noted::new(records.len(), lanes);
        let mut blocks = Self { link_type, source_ends, ..Self::default() };
        for rule in &model.blocking {
            go_on(progress)?;
            blocks.build(rule, records, limit, &noted);
            progress.advance(1);
        }
        blocks.memberships = noted.finish();
        Ok(blocks)
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
        let giving = self.rules.iter().filter(move |rule| {
            rule.lane.is_some_and(|lane| self.memberships.share(left, right, lane))
                || rule.shared.gives(left, right)
        });
        giving.map(|rule| rule.count.rule.as_str())
    }

    /// Whether only pairs across sources count.
    fn is_across(&self) -> bool {
        match self.link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => false,
            LinkType::Link => true,
        }
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
