//! Edit distances with a limit: Levenshtein, and optimal string alignment with neighbour swaps.
//!
//! Matching asks "at most n edits?", with n of 1 or 2 nearly always. So the functions take the limit
//! and answer `None` beyond it, and one edit is decided by looking once along both texts.

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
pub fn levenshtein_within<T: Copy + Eq>(a: &[T], b: &[T], limit: usize) -> Option<usize> {
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
pub fn alignment_within<T: Copy + Eq>(a: &[T], b: &[T], limit: usize) -> Option<usize> {
    within(a, b, limit, true)
}

fn within<T: Copy + Eq>(a: &[T], b: &[T], limit: usize, swaps: bool) -> Option<usize> {
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
        _ => in_rows(a, b, limit, swaps),
    }
}

/// What is left of two texts without their equal beginning and equal end.
fn without_equal_ends<'t, T: Eq>(mut a: &'t [T], mut b: &'t [T]) -> (&'t [T], &'t [T]) {
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

/// The textbook table, three rows of it, left as soon as a whole row exceeds the limit.
#[allow(clippy::indexing_slicing)] // rows are b.len() + 1 long, and j runs from 1 to b.len()
fn in_rows<T: Copy + Eq>(a: &[T], b: &[T], limit: usize, swaps: bool) -> Option<usize> {
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
        if least > limit + usize::from(swaps) {
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
    }
}
