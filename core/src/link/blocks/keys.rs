//! The keys of records under a rule: hashes of the parts that must agree.
//!
//! Two values with the same hash share a block, and then do so for every question asked of it, so
//! that a collision costs a comparison and nothing else.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::link::key::{BlockingRule, KeyPart, MOST_KEYS};
use crate::link::parallel;
use crate::link::records::Records;
use crate::link::rows::Row;

/// The keys of all records, in no order.
pub(super) struct Keys {
    /// Key and record.
    pub(super) entries: Vec<(u64, u32)>,
    pub(super) without: u64,
    pub(super) with_too_many: u64,
}

impl Keys {
    /// The keys of a rule: what is costly is worked out once per different value.
    pub(super) fn new(rule: &BlockingRule, records: &Records) -> Self {
        let parts: Vec<(usize, Parts)> = rule
            .keys()
            .iter()
            .filter_map(|key| {
                let column = records.column(&key.column)?;
                let texts = records.values(column)?.texts();
                let mut parts = Parts::default();
                for (symbol, text) in texts.enumerate() {
                    // Symbol 0 is the missing value and has no part.
                    if symbol > 0 {
                        key.part.hashes(text, &mut parts.hashes);
                    }
                    parts.close();
                }
                Some((column, parts))
            })
            .collect();
        let mut keys = Self { entries: Vec::new(), without: 0, with_too_many: 0 };
        let mut own = Vec::new();
        for record in 0..records.len() as u32 {
            own.clear();
            if !records.is_left_out(record) {
                own.push(FxHasher::default());
                let row = records.row(record);
                for (column, parts) in &parts {
                    let hashes = parts.of(row.symbol(*column));
                    extend(&mut own, hashes);
                }
            }
            match own.len() {
                0 => keys.without += 1,
                len => keys.with_too_many += u64::from(len > MOST_KEYS),
            }
            let first = keys.entries.len();
            keys.entries.extend(own.iter().take(MOST_KEYS).map(|key| (key.finish(), record)));
            if own.len() > 1 {
                // A word that stands twice in a text is one key.
                let added = keys.entries.get_mut(first..).unwrap_or(&mut []);
                added.sort_unstable();
                let mut kept = first;
                for at in first..keys.entries.len() {
                    if at == first || keys.entries.get(at) != keys.entries.get(kept - 1) {
                        keys.entries.swap(kept, at);
                        kept += 1;
                    }
                }
                keys.entries.truncate(kept);
            }
        }
        keys
    }
}

/// The key of every record under a rule that gives each one at most.
pub(super) struct OneKey {
    /// Columns, and for every value of each a hash of its part, or 0; nothing where the part is the
    /// whole value, which its symbol stands for.
    parts: Vec<(usize, Option<Vec<u64>>)>,
}

/// Symbols of which the parts are found together.
const SYMBOLS: usize = 1 << 14;

impl OneKey {
    pub(super) fn new(rule: &BlockingRule, records: &Records) -> Self {
        let parts = rule.keys().iter().filter_map(|key| {
            let column = records.column(&key.column)?;
            if key.part == KeyPart::Whole {
                return Some((column, None));
            }
            let values = records.values(column)?;
            let mut hashes = vec![0; values.len() + 1];
            parallel::fill(&mut hashes, SYMBOLS, |start, hashes| {
                let mut found = Vec::new();
                for (hash, symbol) in hashes.iter_mut().zip(start as u32..) {
                    // Symbol 0 is the missing value and has no part.
                    if symbol > 0 {
                        found.clear();
                        key.part.hashes(values.text(symbol), &mut found);
                        *hash = found.first().map_or(0, |hash| (*hash).max(1));
                    }
                }
            });
            Some((column, Some(hashes)))
        });
        Self { parts: parts.collect() }
    }

    /// The key of a record.
    pub(super) fn of(&self, row: Row<'_>) -> Option<u64> {
        let mut key = FxHasher::default();
        for (column, hashes) in &self.parts {
            let symbol = row.symbol(*column);
            let part = match hashes {
                None => u64::from(symbol),
                Some(hashes) => hashes.get(symbol as usize).copied().unwrap_or(0),
            };
            if part == 0 {
                return None;
            }
            key.write_u64(part);
        }
        Some(key.finish())
    }
}

/// Every key so far with every part that is next.
fn extend(keys: &mut Vec<FxHasher>, parts: &[u64]) {
    if let [part] = parts {
        for key in keys {
            key.write_u64(*part);
        }
        return;
    }
    let before = std::mem::take(keys);
    for key in &before {
        for part in parts {
            // One above what is kept tells that there are more.
            if keys.len() > MOST_KEYS {
                return;
            }
            let mut key = key.clone();
            key.write_u64(*part);
            keys.push(key);
        }
    }
}

/// The parts of every value of a column, end to end.
#[derive(Default)]
struct Parts {
    hashes: Vec<u64>,
    ends: Vec<u64>,
}

impl Parts {
    fn close(&mut self) {
        self.ends.push(self.hashes.len() as u64);
    }

    fn of(&self, symbol: u32) -> &[u64] {
        let symbol = symbol as usize;
        let end = self.ends.get(symbol).copied().unwrap_or(0);
        let start = symbol.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or(0);
        self.hashes.get(start as usize..end as usize).unwrap_or(&[])
    }
}
