//! How many pairs one rule may give, whatever its blocks.
//!
//! Blocks that are each within the limit can be so many that comparing them would never end: a year
//! of birth and a sex make a hundred blocks of ten thousand from every million records. So a rule has
//! an allowance that grows with the records and not with their square. Beyond it the largest blocks
//! count as oversized, however small they are, and are reported as such.

use super::choose_two;

/// Pairs of one rule for each record; sensible rules give a tenth of it at most.
const PAIRS_PER_RECORD: u64 = 1_000;
/// Pairs a rule may give however few the records are.
const LEAST_PAIRS: u64 = 1_000_000_000;

/// The size of the largest blocks that a rule can compare all with all: `most`, or less where its
/// blocks, of these sizes, would give more than the allowance of so many records.
pub(super) fn largest_size(
    sizes: impl Iterator<Item = usize> + Clone,
    most: usize,
    records: usize,
) -> usize {
    largest_within(sizes, most, LEAST_PAIRS.max(PAIRS_PER_RECORD.saturating_mul(records as u64)))
}

fn largest_within(
    sizes: impl Iterator<Item = usize> + Clone,
    most: usize,
    allowance: u64,
) -> usize {
    let sizes = sizes.filter(|size| (2..=most).contains(size));
    let pairs = sizes.clone().map(choose_two).fold(0_u64, u64::saturating_add);
    if pairs <= allowance {
        return most;
    }
    let mut counts = std::collections::BTreeMap::<usize, u64>::new();
    for size in sizes {
        *counts.entry(size).or_default() += 1;
    }
    let (mut sum, mut largest) = (0_u64, 1);
    for (size, blocks) in counts {
        sum = sum.saturating_add(choose_two(size).saturating_mul(blocks));
        if sum > allowance {
            break;
        }
        largest = size;
    }
    largest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_blocks_go_first() {
        // Blocks of 2, 3, 3, 4 and 6 give 1, 3, 3, 6 and 15 pairs.
        let sizes = [6, 3, 1, 4, 2, 3];
        let largest = |most, allowance| largest_within(sizes.into_iter(), most, allowance);
        assert_eq!(largest(10, 28), 10, "all of them");
        assert_eq!(largest(10, 27), 4, "not the block of six");
        assert_eq!(largest(5, 13), 5, "that block was not asked for");
        assert_eq!(largest(10, 6), 2, "both blocks of three, or none");
        assert_eq!(largest(10, 0), 1, "no pair at all");
    }
}
