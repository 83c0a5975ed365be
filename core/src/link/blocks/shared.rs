//! What records have in common under a rule of several keys or of neighbours.

/// For every record the blocks it stands in, and its place among neighbours.
///
/// Two records are given as a pair by the first rule that has something for both, and, where they
/// meet in several blocks of it, in the first of these.
#[derive(Default)]
pub(super) struct Shared {
    blocks: BlocksOfRecord,
    /// A place in a sorted run, counted from 1; 0 stands for none. Empty where there is no run.
    places: Vec<u64>,
    /// The last place given so far.
    last: u64,
    window: u64,
}

/// Blocks are numbered from 1; 0 stands for none.
#[derive(Default)]
enum BlocksOfRecord {
    #[default]
    None,
    /// Any number of blocks, in ascending order.
    Many { ends: Vec<u64>, blocks: Vec<u32> },
}

impl Shared {
    /// Of rules with several keys for each record: pairs of record and block, sorted.
    pub(super) fn many(records: usize, memberships: &[(u32, u32)]) -> Self {
        let mut ends = Vec::with_capacity(records);
        let mut at = 0;
        for record in 0..records as u32 {
            at += memberships.get(at..).unwrap_or(&[]).partition_point(|(of, _)| *of == record);
            ends.push(at as u64);
        }
        let blocks = memberships.iter().map(|(_, block)| *block).collect();
        Self { blocks: BlocksOfRecord::Many { ends, blocks }, ..Self::default() }
    }

    /// Puts records in a row in which those at most `window` places apart are pairs.
    ///
    /// Runs of different calls do not touch.
    pub(super) fn line_up(&mut self, records: usize, run: &[u32], window: usize) {
        self.places.resize(records, 0);
        self.window = window as u64;
        let first = self.last + self.window + 1;
        for (record, place) in run.iter().zip(first..) {
            if let Some(own) = self.places.get_mut(*record as usize) {
                *own = place;
            }
        }
        self.last = first + run.len() as u64;
    }

    /// Whether there is nothing that records share.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty() && matches!(self.blocks, BlocksOfRecord::None)
    }

    /// Whether the rule gives the pair.
    #[inline]
    pub(super) fn gives(&self, left: u32, right: u32) -> bool {
        self.first_block(left, right).is_some() || self.are_neighbours(left, right)
    }

    /// The first block in which two records stand together.
    #[inline]
    pub(super) fn first_block(&self, left: u32, right: u32) -> Option<u32> {
        match &self.blocks {
            BlocksOfRecord::None => None,
            BlocksOfRecord::Many { ends, blocks } => {
                first_in_common(slice(ends, blocks, left), slice(ends, blocks, right))
            }
        }
    }

    #[inline]
    fn are_neighbours(&self, left: u32, right: u32) -> bool {
        if self.places.is_empty() {
            return false;
        }
        let place = |record: u32| self.places.get(record as usize).filter(|place| **place != 0);
        match (place(left), place(right)) {
            (Some(x), Some(y)) => x.abs_diff(*y) <= self.window,
            _ => false,
        }
    }
}

fn slice<'b>(ends: &[u64], blocks: &'b [u32], record: u32) -> &'b [u32] {
    let record = record as usize;
    let end = ends.get(record).copied().unwrap_or(0);
    let start = record.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    blocks.get(start as usize..end as usize).unwrap_or(&[])
}

/// The first number of two ascending rows that both have.
fn first_in_common(mut x: &[u32], mut y: &[u32]) -> Option<u32> {
    while let (Some((a, rest_of_x)), Some((b, rest_of_y))) = (x.split_first(), y.split_first()) {
        match a.cmp(b) {
            std::cmp::Ordering::Equal => return Some(*a),
            std::cmp::Ordering::Less => x = rest_of_x,
            std::cmp::Ordering::Greater => y = rest_of_y,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_common_block_is_found() {
        let shared = Shared::many(3, &[(0, 2), (0, 5), (0, 9), (2, 1), (2, 5), (2, 9)]);
        assert_eq!(shared.first_block(0, 2), Some(5));
        assert_eq!(shared.first_block(0, 1), None);
    }

    #[test]
    fn neighbours_stand_near_each_other_in_one_run() {
        let mut shared = Shared::default();
        shared.line_up(6, &[4, 0, 2], 1);
        shared.line_up(6, &[1, 3], 1);
        assert!(shared.gives(0, 4) && shared.gives(0, 2) && shared.gives(1, 3));
        assert!(!shared.gives(2, 4), "two places apart");
        assert!(!shared.gives(1, 2), "the end of one run and the start of the next");
        assert!(!shared.gives(5, 0), "in no run");
    }
}
