//! Edit distances: Levenshtein, and optimal string alignment with neighbour swaps.
//!
//! Matching asks "at most n edits?", with n of 1 or 2 nearly always. So besides the distances there
//! are forms that take a limit and answer `None` beyond it; one edit is decided by looking once
//! along both texts. All else goes 64 rows of the textbook table at a time (Myers 1999, Hyyrö 2003).

use super::pattern::{Masks, Pattern, WORD, Walk};
use super::unit::Unit;

/// The Levenshtein distance: the least number of insertions, deletions and substitutions.
///
/// # Examples
///
/// ```
/// use renkou::text::levenshtein;
///
/// assert_eq!(levenshtein(b"kitten", b"sitting"), 3);
/// assert_eq!(levenshtein(&['李', '秀', '英'], &['李', '英']), 1);
/// ```
pub fn levenshtein<T: Unit>(a: &[T], b: &[T]) -> usize {
    Masks::lend(|masks| levenshtein_in(masks, a, b))
}

/// The optimal string alignment distance (OSA): Levenshtein's edits and swaps of neighbours, no
/// place edited twice.
///
/// # Examples
///
/// ```
/// use renkou::text::alignment;
///
/// assert_eq!(alignment(b"19630412", b"19634012"), 1);
/// // Between the swapped letters nothing may be inserted: see `damerau_levenshtein`.
/// assert_eq!(alignment(b"ca", b"abc"), 3);
/// ```
pub fn alignment<T: Unit>(a: &[T], b: &[T]) -> usize {
    Masks::lend(|masks| alignment_in(masks, a, b))
}

/// The Levenshtein distance (insertions, deletions, substitutions), or `None` above `limit`.
///
/// # Examples
///
/// ```
/// use renkou::text::levenshtein_within;
///
/// assert_eq!(levenshtein_within(&['李', '秀', '英'], &['李', '秀', '莲'], 1), Some(1));
/// assert_eq!(levenshtein_within(b"smith", b"smyhte", 2), None);
/// ```
pub fn levenshtein_within<T: Unit>(a: &[T], b: &[T], limit: usize) -> Option<usize> {
    within(a, b, limit, false)
}

/// The optimal string alignment distance (also swaps of neighbours), or `None` above `limit`.
///
/// # Examples
///
/// ```
/// use renkou::text::alignment_within;
///
/// assert_eq!(alignment_within(b"19630412", b"19634012", 1), Some(1));
/// assert_eq!(alignment_within(b"ca", b"abc", 2), None);
/// ```
pub fn alignment_within<T: Unit>(a: &[T], b: &[T], limit: usize) -> Option<usize> {
    within(a, b, limit, true)
}

fn within<T: Unit>(a: &[T], b: &[T], limit: usize, swaps: bool) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let (a, b) = without_equal_ends(a, b);
    match (a, b) {
        ([], rest) | (rest, []) => (rest.len() <= limit).then_some(rest.len()),
        _ if limit == 0 => None,
        ([_], [_]) => Some(1),
        ([x1, x2], [y1, y2]) if swaps && x1 == y2 && x2 == y1 => Some(1),
        _ if limit == 1 => None,
        // A table of masks does not pay for a few rows.
        _ if a.len() * b.len() <= 64 => in_rows(a, b, limit, swaps),
        _ if swaps => Some(alignment(a, b)).filter(|distance| *distance <= limit),
        _ => Some(levenshtein(a, b)).filter(|distance| *distance <= limit),
    }
}

pub(super) fn levenshtein_in<T: Unit>(masks: &mut Masks, a: &[T], b: &[T]) -> usize {
    let (a, b) = without_equal_ends(a, b);
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match short.len() {
        0 => long.len(),
        1..=WORD => masks.walk(short, long, &Levenshtein),
        _ => levenshtein_in_words(&Pattern::new(short), long),
    }
}

pub(super) fn alignment_in<T: Unit>(masks: &mut Masks, a: &[T], b: &[T]) -> usize {
    let (a, b) = without_equal_ends(a, b);
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match short.len() {
        0 => long.len(),
        1..=WORD => masks.walk(short, long, &Alignment),
        _ => in_rows(short, long, usize::MAX, true).unwrap_or(long.len()),
    }
}

/// What is left of two texts without their equal beginning and equal end.
pub(super) fn without_equal_ends<'t, T: Eq>(mut a: &'t [T], mut b: &'t [T]) -> (&'t [T], &'t [T]) {
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b) {
        if x != y {
            break;
        }
        (a, b) = (rest_a, rest_b);
    }
    while let ([rest_a @ .., x], [rest_b @ .., y]) = (a, b) {
        if x != y {
            break;
        }
        (a, b) = (rest_a, rest_b);
    }
    (a, b)
}

/// One column of the table at a time, as the places where it rises and falls (Hyyrö 2003).
pub(super) struct Levenshtein;

impl Walk for Levenshtein {
    type Answer = usize;

    fn along<T: Unit>(&self, pattern: usize, text: &[T], mask: impl Fn(T) -> u64) -> usize {
        let Some(last) = pattern.checked_sub(1) else { return text.len() };
        let (mut rises, mut falls) = (u64::MAX, 0_u64);
        let mut distance = pattern;
        for unit in text {
            let equal = mask(*unit);
            let diagonal = ((equal & rises).wrapping_add(rises) ^ rises) | equal | falls;
            let right_rises = falls | !(diagonal | rises);
            let right_falls = diagonal & rises;
            distance += (right_rises >> last & 1) as usize;
            distance -= (right_falls >> last & 1) as usize;
            let right_rises = right_rises << 1 | 1;
            rises = right_falls << 1 | !(diagonal | right_rises);
            falls = right_rises & diagonal;
        }
        distance
    }
}

/// The same with swaps of neighbours.
pub(super) struct Alignment;

impl Walk for Alignment {
    type Answer = usize;

    fn along<T: Unit>(&self, pattern: usize, text: &[T], mask: impl Fn(T) -> u64) -> usize {
        let Some(last) = pattern.checked_sub(1) else { return text.len() };
        let (mut rises, mut falls) = (u64::MAX, 0_u64);
        let (mut diagonal, mut equal_before) = (0_u64, 0_u64);
        let mut distance = pattern;
        for unit in text {
            let equal = mask(*unit);
            let swapped = (!diagonal & equal) << 1 & equal_before;
            diagonal = ((equal & rises).wrapping_add(rises) ^ rises) | equal | falls | swapped;
            let right_rises = falls | !(diagonal | rises);
            let right_falls = diagonal & rises;
            distance += (right_rises >> last & 1) as usize;
            distance -= (right_falls >> last & 1) as usize;
            let right_rises = right_rises << 1 | 1;
            rises = right_falls << 1 | !(diagonal | right_rises);
            falls = right_rises & diagonal;
            equal_before = equal;
        }
        distance
    }
}

/// Levenshtein's distance to a pattern of any length, word by word down each column.
pub(super) fn levenshtein_in_words<T: Unit>(pattern: &Pattern, text: &[T]) -> usize {
    let Some(last) = pattern.len().checked_sub(1) else { return text.len() };
    let mut columns = vec![(u64::MAX, 0_u64); pattern.words()];
    let mut distance = pattern.len();
    for unit in text {
        let row = pattern.row(unit.code()).iter().copied().chain(std::iter::repeat(0));
        let (mut rise_above, mut fall_above) = (1_u64, 0_u64);
        let mut bottom = (0_u64, 0_u64);
        for ((rises, falls), equal) in columns.iter_mut().zip(row) {
            let start = equal | fall_above;
            let diagonal = ((start & *rises).wrapping_add(*rises) ^ *rises) | start | *falls;
            let right_rises = *falls | !(diagonal | *rises);
            let right_falls = diagonal & *rises;
            bottom = (right_rises, right_falls);
            let shifted = right_rises << 1 | rise_above;
            *rises = (right_falls << 1 | fall_above) | !(diagonal | shifted);
            *falls = shifted & diagonal;
            (rise_above, fall_above) = (right_rises >> 63, right_falls >> 63);
        }
        distance += (bottom.0 >> (last % WORD) & 1) as usize;
        distance -= (bottom.1 >> (last % WORD) & 1) as usize;
    }
    distance
}

/// The textbook table, three rows of it, left as soon as a whole row exceeds the limit.
#[allow(clippy::indexing_slicing)] // rows are b.len() + 1 long, and j runs from 1 to b.len()
fn in_rows<T: Unit>(a: &[T], b: &[T], limit: usize, swaps: bool) -> Option<usize> {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row: Vec<usize> = vec![0; b.len() + 1];
    let mut previous: Option<T> = None;
    for (i, &x) in a.iter().enumerate() {
        row[0] = i + 1;
        let mut least = row[0];
        for j in 1..=b.len() {
            let y = b[j - 1];
            let mut cost = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + usize::from(x != y));
            if swaps && j > 1 && previous == Some(y) && b[j - 2] == x {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            least = least.min(cost);
        }
        // A swap reaches back two rows, so one bad row alone does not end it.
        if least > limit.saturating_add(usize::from(swaps)) {
            return None;
        }
        previous = Some(x);
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition, as slow as it reads: the oracle.
    fn naive(a: &[char], b: &[char], swaps: bool) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([x, rest_a @ ..], [y, rest_b @ ..]) => {
                let mut best = (naive(rest_a, b, swaps) + 1).min(naive(a, rest_b, swaps) + 1);
                best = best.min(naive(rest_a, rest_b, swaps) + usize::from(x != y));
                match (a, b) {
                    ([_, x2, tail_a @ ..], [_, y2, tail_b @ ..]) if swaps && x == y2 && x2 == y => {
                        best = best.min(naive(tail_a, tail_b, swaps) + 1);
                    }
                    _ => {}
                }
                best
            }
        }
    }

    proptest! {
        #[test]
        fn equal_to_the_definition(a in "[ab李]{0,6}", b in "[ab李]{0,6}", limit in 0_usize..8) {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            for swaps in [false, true] {
                let distance = naive(&a, &b, swaps);
                let expected = (distance <= limit).then_some(distance);
                prop_assert_eq!(within(&a, &b, limit, swaps), expected);
            }
        }

        #[test]
        fn long_texts_equal_to_the_rows(a in "[abc李]{0,200}", b in "[abc李]{0,200}") {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            for swaps in [false, true] {
                let expected = in_rows(&a, &b, usize::MAX, swaps).unwrap();
                let found = if swaps { alignment(&a, &b) } else { levenshtein(&a, &b) };
                prop_assert_eq!(found, expected);
            }
            let in_words = levenshtein_in_words(&Pattern::new(&a), &b);
            prop_assert_eq!(in_words, levenshtein(&a, &b));
        }
    }
}
