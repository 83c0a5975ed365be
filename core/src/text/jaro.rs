//! Jaro and Jaro-Winkler similarity.
//!
//! Two units match when they are equal and not farther apart than half the longer text; each text
//! is gone through from its beginning and takes the first partner that is free. Winkler's bonus is
//! given for up to four equal leading units, when the Jaro similarity exceeds 0.7, as RapidFuzz and
//! strsim have it.

use super::pattern::{Masks, WORD, Walk};
use super::unit::Unit;

/// How much one equal leading unit adds, as Winkler published it.
const PREFIX_SCALE: f64 = 0.1;
/// Leading units beyond this many add nothing.
pub(super) const PREFIX_MAX: usize = 4;
/// Up to this similarity an equal beginning says nothing.
const BONUS_ABOVE: f64 = 0.7;

/// The Jaro similarity of two texts, 0 to 1.
///
/// # Examples
///
/// ```
/// use renkou::text::jaro;
///
/// assert!((jaro(b"martha", b"marhta") - 0.944_444).abs() < 1e-6);
/// assert_eq!(jaro::<u8>(b"", b"a"), 0.0);
/// ```
pub fn jaro<T: Unit>(a: &[T], b: &[T]) -> f64 {
    Masks::lend(|masks| jaro_in(masks, a, b))
}

/// The Jaro-Winkler similarity of two texts, 0 to 1.
///
/// # Examples
///
/// ```
/// use renkou::text::jaro_winkler;
///
/// assert!((jaro_winkler(b"martha", b"marhta") - 0.961_111).abs() < 1e-6);
/// let (zhang_wei, other) = (['张', '伟'], ['张', '炜']);
/// assert!((jaro_winkler(&zhang_wei, &other) - 0.666_667).abs() < 1e-6);
/// ```
pub fn jaro_winkler<T: Unit>(a: &[T], b: &[T]) -> f64 {
    with_bonus(jaro(a, b), equal_beginning(a, b))
}

pub(super) fn jaro_in<T: Unit>(masks: &mut Masks, a: &[T], b: &[T]) -> f64 {
    if let Some(similarity) = of_empty(a.len(), b.len()) {
        return similarity;
    }
    // Frequent among records that are to be matched.
    if a == b {
        return 1.0;
    }
    let matches = if a.len() <= WORD && b.len() <= WORD {
        masks.walk(a, b, &JaroMatches)
    } else {
        matches_of_long(a, b)
    };
    similarity(a.len(), b.len(), matches)
}

/// The similarity where one of the texts is empty.
pub(super) fn of_empty(a: usize, b: usize) -> Option<f64> {
    (a == 0 || b == 0).then_some(if a == b { 1.0 } else { 0.0 })
}

/// How many units two texts share at their beginning, up to four.
pub(crate) fn equal_beginning<T: Unit>(a: &[T], b: &[T]) -> usize {
    a.iter().zip(b).take(PREFIX_MAX).take_while(|(x, y)| x == y).count()
}

/// A similarity after Jaro with Winkler's bonus; the higher the one, the higher the other.
pub(crate) fn with_bonus(similarity: f64, prefix: usize) -> f64 {
    if similarity <= BONUS_ABOVE {
        return similarity;
    }
    similarity + prefix as f64 * PREFIX_SCALE * (1.0 - similarity)
}

/// How far apart two equal units may stand.
pub(super) const fn reach(a: usize, b: usize) -> usize {
    let longer = if a > b { a } else { b };
    (longer / 2).saturating_sub(1)
}

/// What Jaro counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matches {
    pub(super) matches: u32,
    pub(super) out_of_order: u32,
}

pub(super) fn similarity(a: usize, b: usize, found: Matches) -> f64 {
    if found.matches == 0 {
        return 0.0;
    }
    let m = f64::from(found.matches);
    let t = f64::from(found.out_of_order / 2);
    (m / a as f64 + m / b as f64 + (m - t) / m) / 3.0
}

/// The matches of two texts of at most 64 units, both as bits.
pub(super) struct JaroMatches;

impl Walk for JaroMatches {
    type Answer = Matches;

    fn along<T: Unit>(&self, pattern: usize, text: &[T], mask: impl Fn(T) -> u64) -> Matches {
        let reach = reach(pattern, text.len());
        let (mut taken, mut matched) = (0_u64, 0_u64);
        let mut window = (1_u64 << (reach + 1)) - 1;
        let mut rows = [0_u64; WORD];
        for ((j, unit), row) in text.iter().enumerate().zip(&mut rows) {
            *row = mask(*unit);
            let free = *row & window & !taken;
            taken |= free & free.wrapping_neg();
            matched |= u64::from(free != 0) << j;
            window = window << 1 | u64::from(j < reach);
        }
        let matches = taken.count_ones();
        let mut out_of_order = 0;
        while matched != 0 {
            let first = taken & taken.wrapping_neg();
            let row = rows.get(matched.trailing_zeros() as usize).copied().unwrap_or(0);
            out_of_order += u32::from(row & first == 0);
            taken ^= first;
            matched &= matched - 1;
        }
        Matches { matches, out_of_order }
    }
}

/// The same for texts of any length.
///
/// Partners of one code pair off from the beginning of both texts: where two stand too far apart,
/// the earlier one has no later partner either. So sorted positions are merged, code by code.
fn matches_of_long<T: Unit>(a: &[T], b: &[T]) -> Matches {
    let reach = reach(a.len(), b.len());
    let sorted = |text: &[T]| {
        let mut places: Vec<(T, usize)> = text.iter().copied().zip(0..).collect();
        places.sort_unstable();
        places
    };
    let (places_a, places_b) = (sorted(a), sorted(b));
    let (mut rest_a, mut rest_b) = (places_a.as_slice(), places_b.as_slice());
    let (mut matched_a, mut matched_b) = (Vec::new(), Vec::new());
    while let ([(x, i), after_a @ ..], [(y, j), after_b @ ..]) = (rest_a, rest_b) {
        let apart = i.abs_diff(*j) > reach;
        if x == y && !apart {
            matched_a.push((*i, *x));
            matched_b.push((*j, *y));
            (rest_a, rest_b) = (after_a, after_b);
        } else if (x, i) < (y, j) {
            rest_a = after_a;
        } else {
            rest_b = after_b;
        }
    }
    matched_a.sort_unstable();
    matched_b.sort_unstable();
    let pairs = matched_a.iter().zip(&matched_b);
    let out_of_order = pairs.filter(|((_, x), (_, y))| x != y).count();
    Matches { matches: matched_a.len() as u32, out_of_order: out_of_order as u32 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    /// The definition: every unit takes the first free partner within reach.
    fn naive(a: &[char], b: &[char]) -> Matches {
        let reach = reach(a.len(), b.len());
        let mut taken = vec![false; b.len()];
        let mut matched_a = Vec::new();
        for (i, x) in a.iter().enumerate() {
            let free = (0..b.len()).find(|j| !taken[*j] && b[*j] == *x && i.abs_diff(*j) <= reach);
            if let Some(j) = free {
                taken[j] = true;
                matched_a.push(*x);
            }
        }
        let matched_b = b.iter().zip(&taken).filter(|(_, used)| **used).map(|(y, _)| *y);
        let out_of_order = matched_a.iter().zip(matched_b).filter(|(x, y)| *x != y).count();
        Matches { matches: matched_a.len() as u32, out_of_order: out_of_order as u32 }
    }

    #[test]
    fn published_values() {
        for (a, b, expected) in [
            ("martha", "marhta", 0.961_111),
            ("dwayne", "duane", 0.84),
            ("dixon", "dicksonx", 0.813_333),
            ("jones", "johnson", 0.832_381),
            ("", "", 1.0),
            ("a", "", 0.0),
            ("a", "b", 0.0),
            ("王晓明", "王小明", 0.8),
        ] {
            let found = jaro_winkler(&chars(a), &chars(b));
            assert!((found - expected).abs() < 1e-6, "{a} {b}: {found}");
        }
    }

    proptest! {
        #[test]
        fn equal_to_the_definition(a in "[abc李王]{0,64}", b in "[abc李王]{0,64}") {
            let (a, b) = (chars(&a), chars(&b));
            let expected = naive(&a, &b);
            prop_assert_eq!(Masks::new().walk(&a, &b, &JaroMatches), expected);
            prop_assert_eq!(matches_of_long(&a, &b), expected);
        }

        #[test]
        fn equal_to_the_definition_when_long(a in "[a-h]{0,200}", b in "[a-h]{0,200}") {
            let (a, b) = (chars(&a), chars(&b));
            prop_assert_eq!(matches_of_long(&a, &b), naive(&a, &b));
        }

        #[test]
        fn symmetric_and_bounded(a in "\\PC{0,80}", b in "\\PC{0,80}") {
            let (a, b) = (chars(&a), chars(&b));
            let similarity = jaro_winkler(&a, &b);
            prop_assert!((0.0..=1.0).contains(&similarity));
            prop_assert_eq!(similarity.to_bits(), jaro_winkler(&b, &a).to_bits());
            prop_assert!((jaro_winkler(&a, &a) - 1.0).abs() < 1e-12);
        }
    }
}
