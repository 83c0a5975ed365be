//! The Damerau-Levenshtein distance without restriction: swapped units may stand apart, and what
//! stands between them may be edited.

use rustc_hash::FxHashMap;

use super::edits::without_equal_ends;
use super::unit::Unit;

/// The Damerau-Levenshtein distance: Levenshtein's edits, and swaps with edits between.
///
/// A metric in the strict sense, which [`alignment`](super::alignment) is not. In linear space,
/// after Zhao and Sahni (2019).
///
/// # Examples
///
/// ```
/// use renkou::text::{alignment, damerau_levenshtein};
///
/// // One swap, one insertion between.
/// assert_eq!(damerau_levenshtein(b"ca", b"abc"), 2);
/// assert_eq!(alignment(b"ca", b"abc"), 3);
/// ```
#[allow(clippy::indexing_slicing)] // rows are b.len() + 2 long; columns run from 1 to b.len()
pub fn damerau_levenshtein<T: Unit>(a: &[T], b: &[T]) -> usize {
    let (a, b) = without_equal_ends(a, b);
    if a.is_empty() || b.is_empty() {
        return a.len().max(b.len());
    }
    let beyond = a.len().max(b.len()) + 1;
    // Column 0 of these stands before the table, so that a swap may reach back from its first.
    let mut row: Vec<usize> = std::iter::once(beyond).chain(0..=b.len()).collect();
    let mut above = vec![beyond; b.len() + 2];
    // By column: the distance two columns back in the row above the last equal unit.
    let mut before_equal = vec![beyond; b.len() + 2];
    let mut last_row_of: FxHashMap<u32, usize> = FxHashMap::default();
    for (i, x) in (1..).zip(a) {
        std::mem::swap(&mut row, &mut above);
        let mut last_equal = None;
        let mut two_above = row[1];
        row[1] = i;
        let mut before_row = beyond;
        for (j, y) in (1..).zip(b) {
            let mut cost = (above[j] + usize::from(x != y)).min(row[j] + 1).min(above[j + 1] + 1);
            if x == y {
                last_equal = Some(j);
                before_equal[j + 1] = above[j - 1];
                before_row = two_above;
            } else {
                let last_row = last_row_of.get(&y.code()).copied();
                if let (Some(k), true) = (last_row, last_equal == Some(j - 1)) {
                    cost = cost.min(before_equal[j + 1] + (i - k));
                } else if let (Some(l), true) = (last_equal, last_row == Some(i - 1)) {
                    cost = cost.min(before_row + (j - l));
                }
            }
            two_above = row[j + 1];
            row[j + 1] = cost;
        }
        last_row_of.insert(x.code(), i);
    }
    row[b.len() + 1]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The whole table of Lowrance and Wagner (1975): the oracle.
    pub(super) fn naive(a: &[char], b: &[char]) -> usize {
        let far = a.len() + b.len();
        let mut table = vec![vec![far; b.len() + 2]; a.len() + 2];
        for i in 0..=a.len() {
            table[i + 1][1] = i;
        }
        for j in 0..=b.len() {
            table[1][j + 1] = j;
        }
        let mut rows = std::collections::HashMap::new();
        for i in 1..=a.len() {
            let mut column = 0;
            for j in 1..=b.len() {
                let row = rows.get(&b[j - 1]).copied().unwrap_or(0);
                let (k, l) = (row, column);
                let equal = a[i - 1] == b[j - 1];
                if equal {
                    column = j;
                }
                table[i + 1][j + 1] = (table[i][j] + usize::from(!equal))
                    .min(table[i + 1][j] + 1)
                    .min(table[i][j + 1] + 1)
                    .min(table[k][l] + (i - k - 1) + 1 + (j - l - 1));
            }
            rows.insert(a[i - 1], i);
        }
        table[a.len() + 1][b.len() + 1]
    }

    proptest! {
        #[test]
        fn equal_to_the_whole_table(a in "[abc李]{0,12}", b in "[abc李]{0,12}") {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            prop_assert_eq!(damerau_levenshtein(&a, &b), naive(&a, &b));
            prop_assert_eq!(damerau_levenshtein(&b, &a), naive(&a, &b));
        }
    }
}
