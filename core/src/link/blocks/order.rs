//! Records in the order of their values, so that those that differ little stand side by side.

use crate::link::key::BlockingRule;
use crate::link::parallel;
use crate::link::records::Records;

/// For some columns the rank of every value in the order of texts.
pub(super) struct Order {
    columns: Vec<(usize, Vec<u32>)>,
}

/// The rank of a value without the part that is sorted by.
const NO_RANK: u32 = 0;

impl Order {
    /// The order by the keys of a rule.
    pub(super) fn of_rule(rule: &BlockingRule, records: &Records) -> Self {
        let keys = rule.keys();
        let columns = parallel::map(keys.len(), |at| {
            let key = keys.get(at)?;
            let column = records.column(&key.column)?;
            let texts = records.values(column)?.texts();
            let texts = texts.map(|text| if text.is_empty() { None } else { key.part.text(text) });
            Some((column, ranks(texts.collect())))
        });
        Self { columns: columns.into_iter().flatten().collect() }
    }

    /// The order by all columns, the first one first.
    pub(super) fn of_all(records: &Records) -> Self {
        let columns = parallel::map(records.column_count(), |column| {
            let texts = records.values(column)?.texts();
            let texts = texts.map(|text| (!text.is_empty()).then_some(text));
            Some((column, ranks(texts.collect())))
        });
        Self { columns: columns.into_iter().flatten().collect() }
    }

    /// Whether a record has a value in all columns of the order.
    pub(super) fn has(&self, records: &Records, record: u32) -> bool {
        self.ranks_of(records, record).all(|rank| rank != NO_RANK)
    }

    /// Sorts records; equal ones by their number.
    pub(super) fn sort(&self, records: &Records, run: &mut [u32]) {
        run.sort_unstable_by(|a, b| {
            self.ranks_of(records, *a).cmp(self.ranks_of(records, *b)).then(a.cmp(b))
        });
    }

    fn ranks_of(&self, records: &Records, record: u32) -> impl Iterator<Item = u32> {
        let row = records.row(record);
        self.columns.iter().map(move |(column, ranks)| {
            let symbol = row.symbol(*column);
            ranks.get(symbol as usize).copied().unwrap_or(NO_RANK)
        })
    }
}

/// The rank of each text, counted from 1; equal texts have equal ranks.
fn ranks<T: Ord>(texts: Vec<Option<T>>) -> Vec<u32> {
    let mut sorted: Vec<(T, usize)> = Vec::new();
    let mut ranks = vec![NO_RANK; texts.len()];
    for (at, text) in texts.into_iter().enumerate() {
        sorted.extend(text.map(|text| (text, at)));
    }
    sorted.sort_unstable();
    for (group, rank) in sorted.chunk_by(|a, b| a.0 == b.0).zip(NO_RANK + 1..) {
        for (_, at) in group {
            if let Some(own) = ranks.get_mut(*at) {
                *own = rank;
            }
        }
    }
    ranks
}
