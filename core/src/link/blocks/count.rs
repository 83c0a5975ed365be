//! What a blocking rule gives, in numbers.

use serde::Serialize;

/// What a rule gives, known before a single pair is compared.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    /// Records with more keys than are kept of one record; the rest of their keys finds nothing.
    pub with_too_many_keys: u64,
    /// Blocks that are larger than allowed.
    pub oversized_blocks: u64,
    /// Pairs in them that the rule does not give; another rule may.
    pub oversized_pairs: u64,
    /// Pairs of neighbours in them, which the rule gives after all; `pairs` holds them too.
    pub neighbour_pairs: u64,
}

impl RuleCount {
    /// Counts further blocks of the rule.
    pub(super) fn add(&mut self, others: &Self) {
        self.blocks += others.blocks;
        self.pairs += others.pairs;
        self.largest_block = self.largest_block.max(others.largest_block);
        self.without_key += others.without_key;
        self.with_too_many_keys += others.with_too_many_keys;
        self.oversized_blocks += others.oversized_blocks;
        self.oversized_pairs += others.oversized_pairs;
        self.neighbour_pairs += others.neighbour_pairs;
    }
}
