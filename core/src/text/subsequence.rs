//! The longest common subsequence, and the distance in insertions and deletions alone.

use super::edits::without_equal_ends;
use super::pattern::{Masks, Pattern, WORD, Walk};
use super::unit::Unit;

/// The length of the longest common subsequence (LCS): units that two texts share in one order.
///
/// # Examples
///
/// ```
/// use renkou::text::common_subsequence;
///
/// assert_eq!(common_subsequence(b"chang sha", b"changsha"), 8);
/// assert_eq!(common_subsequence(&['王', '小', '明'], &['明', '小']), 1);
/// ```
pub fn common_subsequence<T: Unit>(a: &[T], b: &[T]) -> usize {
    Masks::lend(|masks| common_subsequence_in(masks, a, b))
}

/// The distance in insertions and deletions alone: a substitution counts two.
///
/// # Examples
///
/// ```
/// use renkou::text::indel;
///
/// assert_eq!(indel(b"smith", b"smyth"), 2);
/// assert_eq!(indel(b"smith", b""), 5);
/// ```
pub fn indel<T: Unit>(a: &[T], b: &[T]) -> usize {
    a.len() + b.len() - 2 * common_subsequence(a, b)
}

pub(super) fn common_subsequence_in<T: Unit>(masks: &mut Masks, a: &[T], b: &[T]) -> usize {
    let (rest_a, rest_b) = without_equal_ends(a, b);
    let ends = a.len() - rest_a.len();
    let (short, long) =
        if rest_a.len() <= rest_b.len() { (rest_a, rest_b) } else { (rest_b, rest_a) };
    ends + match short.len() {
        0 => 0,
        1..=WORD => masks.walk(short, long, &Subsequence),
        _ => common_subsequence_in_words(&Pattern::new(short), long),
    }
}

/// A zero bit for every row in which the table rises (Hyyrö 2004).
pub(super) struct Subsequence;

impl Walk for Subsequence {
    type Answer = usize;

    fn along<T: Unit>(&self, _: usize, text: &[T], mask: impl Fn(T) -> u64) -> usize {
        let level = text.iter().fold(u64::MAX, |level, unit| {
            let equal = level & mask(*unit);
            level.wrapping_add(equal) | (level - equal)
        });
        level.count_zeros() as usize
    }
}

/// The same for a pattern of any length, with the carries from word to word.
pub(super) fn common_subsequence_in_words<T: Unit>(pattern: &Pattern, text: &[T]) -> usize {
    let mut levels = vec![u64::MAX; pattern.words()];
    for unit in text {
        let mut carry = false;
        for (level, equal) in levels.iter_mut().zip(pattern.row(unit.code())) {
            let equal = *level & equal;
            let (sum, over) = level.overflowing_add(equal);
            let (sum, over_again) = sum.overflowing_add(u64::from(carry));
            carry = over || over_again;
            *level = sum | (*level - equal);
        }
    }
    levels.iter().map(|level| level.count_zeros() as usize).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The textbook table: the oracle.
    fn naive(a: &[char], b: &[char]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                table[i + 1][j + 1] =
                    if x == y { table[i][j] + 1 } else { table[i][j + 1].max(table[i + 1][j]) };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn equal_to_the_table(a in "[ab李]{0,150}", b in "[ab李]{0,150}") {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            prop_assert_eq!(common_subsequence(&a, &b), naive(&a, &b));
            prop_assert_eq!(common_subsequence_in_words(&Pattern::new(&a), &b), naive(&a, &b));
            prop_assert_eq!(indel(&a, &b), a.len() + b.len() - 2 * naive(&a, &b));
        }
    }
}
