//! The largest blocks of a rule, for people to look at before anything is compared.

use serde::Serialize;

use crate::link::key::BlockingRule;
use crate::link::records::Records;
use crate::text::mask;

/// So many of the largest blocks of a rule are told.
const TOLD: usize = 3;

/// One of the largest blocks of a rule (最大分块).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LargeBlock {
    /// Its records.
    pub records: u64,
    /// The pairs among them that the link type allows, compared or not.
    pub pairs: u64,
    /// What the records share, key by key, masked. Where one record has several keys of a kind, the
    /// value of the first record.
    pub key: Vec<String>,
}

/// The largest blocks so far: pairs, records and the first record.
#[derive(Default)]
pub(super) struct Largest(Vec<(u64, u64, u32)>);

impl Largest {
    /// Looks at one more block.
    pub(super) fn note(&mut self, members: &[u32], pairs: u64) {
        if let Some(first) = members.first().filter(|_| pairs > 0) {
            self.insert(pairs, members.len() as u64, *first);
        }
    }

    /// Looks at the largest of further blocks.
    pub(super) fn append(&mut self, others: &Self) {
        others.0.iter().for_each(|&(pairs, size, first)| self.insert(pairs, size, first));
    }

    fn insert(&mut self, pairs: u64, size: u64, first: u32) {
        let is_smaller = |&(least, of, _): &(u64, u64, u32)| (least, of) < (pairs, size);
        if self.0.len() >= TOLD && !self.0.last().is_some_and(is_smaller) {
            return;
        }
        self.0.push((pairs, size, first));
        self.0.sort_unstable_by(|a, b| (b.0, b.1, a.2).cmp(&(a.0, a.1, b.2)));
        self.0.truncate(TOLD);
    }

    /// The blocks with their keys, the largest first.
    pub(super) fn told(&self, rule: &BlockingRule, records: &Records) -> Vec<LargeBlock> {
        let key = |record: u32| {
            let parts = rule.keys().iter().map(|key| {
                let value = records.column(&key.column).map_or("", |at| records.text(record, at));
                mask(&key.part.text(value).unwrap_or_default())
            });
            parts.collect()
        };
        let blocks = self.0.iter();
        blocks
            .map(|&(pairs, of, first)| LargeBlock { records: of, pairs, key: key(first) })
            .collect()
    }
}
