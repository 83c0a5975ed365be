//! Jaro and Jaro-Winkler similarity over slices of anything comparable.
//!
//! Slices, not strings: values are decoded once and compared many times. Winkler's bonus is given
//! for up to four equal leading characters, when the Jaro similarity exceeds 0.7.

/// How much one equal leading character adds, as Winkler published it.
const PREFIX_SCALE: f64 = 0.1;
/// Leading characters beyond this many add nothing.
const PREFIX_MAX: usize = 4;
/// Below this similarity an equal beginning says nothing.
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
pub fn jaro<T: Copy + Eq>(a: &[T], b: &[T]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return if a.len() == b.len() { 1.0 } else { 0.0 };
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let (matches, half_transpositions) = if a.len() <= 64 && b.len() <= 64 {
        matches_in_words(a, b, reach)
    } else {
        matches_in_vectors(a, b, reach)
    };
    if matches == 0 {
        return 0.0;
    }
    let m = f64::from(matches);
    let t = f64::from(half_transpositions / 2);
    (m / a.len() as f64 + m / b.len() as f64 + (m - t) / m) / 3.0
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
pub fn jaro_winkler<T: Copy + Eq>(a: &[T], b: &[T]) -> f64 {
    let similarity = jaro(a, b);
    if similarity <= BONUS_ABOVE {
        return similarity;
    }
    let prefix = a.iter().zip(b).take(PREFIX_MAX).take_while(|(x, y)| x == y).count();
    similarity + prefix as f64 * PREFIX_SCALE * (1.0 - similarity)
}

/// Matching characters, and how many of them stand out of order; flags in two words.
fn matches_in_words<T: Copy + Eq>(a: &[T], b: &[T], reach: usize) -> (u32, u32) {
    let (mut flags_a, mut flags_b) = (0_u64, 0_u64);
    for (i, x) in a.iter().enumerate() {
        let from = i.saturating_sub(reach);
        for (j, y) in b.iter().enumerate().take(i + reach + 1).skip(from) {
            if x == y && flags_b >> j & 1 == 0 {
                flags_a |= 1 << i;
                flags_b |= 1 << j;
                break;
            }
        }
    }
    let matches = flags_a.count_ones();
    let mut out_of_order = 0;
    while flags_a != 0 {
        let i = flags_a.trailing_zeros() as usize;
        let j = flags_b.trailing_zeros() as usize;
        out_of_order += u32::from(a.get(i) != b.get(j));
        flags_a &= flags_a - 1;
        flags_b &= flags_b - 1;
    }
    (matches, out_of_order)
}

/// The same for texts of any length.
fn matches_in_vectors<T: Copy + Eq>(a: &[T], b: &[T], reach: usize) -> (u32, u32) {
    let mut taken = vec![false; b.len()];
    let mut matched_a = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let from = i.saturating_sub(reach);
        let window = b.iter().zip(taken.iter_mut()).take(i + reach + 1).skip(from);
        for (y, used) in window {
            if x == y && !*used {
                *used = true;
                matched_a.push(*x);
                break;
            }
        }
    }
    let matched_b = b.iter().zip(&taken).filter(|(_, used)| **used).map(|(y, _)| *y);
    let out_of_order = matched_a.iter().zip(matched_b).filter(|(x, y)| *x != y).count();
    (matched_a.len() as u32, out_of_order as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
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
        fn words_and_vectors_agree(a in "[abc李王]{0,40}", b in "[abc李王]{0,40}") {
            let (a, b) = (chars(&a), chars(&b));
            let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
            prop_assert_eq!(matches_in_words(&a, &b, reach), matches_in_vectors(&a, &b, reach));
        }

        #[test]
        fn symmetric_and_bounded(a in "\\PC{0,80}", b in "\\PC{0,80}") {
            let (a, b) = (chars(&a), chars(&b));
            let similarity = jaro_winkler(&a, &b);
            prop_assert!((0.0..=1.0).contains(&similarity));
            prop_assert!((jaro_winkler(&a, &a) - 1.0).abs() < 1e-12);
        }
    }
}
