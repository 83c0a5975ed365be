//! Similarity by what two texts share regardless of order: q-grams and tokens, each counted as
//! often as it occurs.

use rustc_hash::FxHashMap;

use super::unit::Unit;

/// The Jaccard similarity of the q-grams (runs of `q` units) of two texts, 0 to 1.
///
/// Grams are counted as often as they occur: the similarity is the sum of the smaller counts over
/// the sum of the larger ones. Nothing is padded; a text shorter than `q` is one gram, and two
/// empty texts are equal. A `q` of 0 is taken as 1.
///
/// # Examples
///
/// ```
/// use renkou::text::jaccard;
///
/// // ni ig gh ht, and na ac ch ht.
/// assert_eq!(jaccard(b"night", b"nacht", 2), 1.0 / 7.0);
/// // aa aa, and aa aa aa aa: as often as they occur.
/// assert_eq!(jaccard(b"aaa", b"aaaaa", 2), 0.5);
/// ```
pub fn jaccard<T: Unit>(a: &[T], b: &[T], q: usize) -> f64 {
    let (common, sum) = shared_grams(a, b, q);
    if sum == 0 { 1.0 } else { common as f64 / (sum - common) as f64 }
}

/// The Dice similarity of the q-grams of two texts: twice what is common over the sum of both.
///
/// Counted as in [`jaccard`], to which it stands in a fixed relation: d = 2j / (1 + j).
///
/// # Examples
///
/// ```
/// use renkou::text::dice;
///
/// assert_eq!(dice(b"night", b"nacht", 2), 0.25);
/// assert_eq!(dice(&['王', '小', '明'], &['王', '小', '敏'], 2), 0.5);
/// ```
pub fn dice<T: Unit>(a: &[T], b: &[T], q: usize) -> f64 {
    let (common, sum) = shared_grams(a, b, q);
    if sum == 0 { 1.0 } else { (2 * common) as f64 / sum as f64 }
}

/// The cosine of two texts as vectors of tokens, each as long as the token is frequent.
///
/// A token is a run of letters and digits, of Han characters each one alone: Chinese text has no
/// blanks between words. Two texts without tokens are equal.
///
/// # Examples
///
/// ```
/// use renkou::text::cosine;
///
/// assert!((cosine(b"12 Main Street", b"Main Street 12") - 1.0).abs() < 1e-12);
/// assert!((cosine(b"Main Street", b"High Street") - 0.5).abs() < 1e-12);
/// assert!((cosine(&['中', '山', '路'], &['中', '山']) - 2.0 / 6_f64.sqrt()).abs() < 1e-12);
/// ```
pub fn cosine<T: Unit>(a: &[T], b: &[T]) -> f64 {
    let (counts_a, counts_b) = (token_counts(a), token_counts(b));
    if counts_a.is_empty() || counts_b.is_empty() {
        return if counts_a.len() == counts_b.len() { 1.0 } else { 0.0 };
    }
    let square = |counts: &FxHashMap<&[T], u64>| counts.values().map(|n| n * n).sum::<u64>();
    let product: u64 =
        counts_a.iter().filter_map(|(token, n)| Some(n * counts_b.get(token)?)).sum();
    product as f64 / (square(&counts_a) as f64 * square(&counts_b) as f64).sqrt()
}

/// How many grams two texts share, and how many they have together.
fn shared_grams<T: Unit>(a: &[T], b: &[T], q: usize) -> (usize, usize) {
    let (grams_a, grams_b) = (sorted_grams(a, q), sorted_grams(b, q));
    let (mut rest_a, mut rest_b) = (grams_a.iter().peekable(), grams_b.iter().peekable());
    let mut common = 0;
    while let (Some(x), Some(y)) = (rest_a.peek(), rest_b.peek()) {
        let order = x.cmp(y);
        common += usize::from(order.is_eq());
        if order.is_le() {
            rest_a.next();
        }
        if order.is_ge() {
            rest_b.next();
        }
    }
    (common, grams_a.len() + grams_b.len())
}

fn sorted_grams<T: Unit>(text: &[T], q: usize) -> Vec<&[T]> {
    let q = q.max(1);
    let mut grams: Vec<&[T]> = match text.len() {
        0 => Vec::new(),
        len if len < q => vec![text],
        _ => text.windows(q).collect(),
    };
    grams.sort_unstable();
    grams
}

fn token_counts<T: Unit>(text: &[T]) -> FxHashMap<&[T], u64> {
    let kinds = text.chunk_by(|x, y| Kind::of(*x) == Kind::Word && Kind::of(*y) == Kind::Word);
    let mut counts = FxHashMap::default();
    for token in kinds {
        if token.first().is_some_and(|unit| Kind::of(*unit) != Kind::Other) {
            *counts.entry(token).or_insert(0) += 1;
        }
    }
    counts
}

/// What a unit is to tokens.
#[derive(PartialEq, Eq)]
enum Kind {
    /// A letter or digit, part of a run.
    Word,
    /// A character that is a token alone.
    Han,
    Other,
}

impl Kind {
    fn of<T: Unit>(unit: T) -> Self {
        match char::from_u32(unit.code()) {
            // The basic block, the extensions, the compatibility forms.
            Some(
                '\u{3400}'..='\u{9FFF}'
                | '\u{F900}'..='\u{FAFF}'
                | '\u{20000}'..='\u{3FFFF}'
                | '〇',
            ) => Self::Han,
            Some(character) if character.is_alphanumeric() => Self::Word,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Counts in a map, smaller and larger ones added up: the oracle.
    fn naive(a: &[char], b: &[char], q: usize) -> (usize, usize) {
        let grams = |text: &[char]| {
            let mut grams: BTreeMap<Vec<char>, usize> = BTreeMap::new();
            if !text.is_empty() {
                for start in 0..=text.len().saturating_sub(q) {
                    let end = (start + q).min(text.len());
                    *grams.entry(text[start..end].to_vec()).or_default() += 1;
                }
            }
            grams
        };
        let (a, b) = (grams(a), grams(b));
        let least = a.iter().map(|(gram, n)| b.get(gram).copied().unwrap_or(0).min(*n)).sum();
        (least, a.values().sum::<usize>() + b.values().sum::<usize>())
    }

    #[test]
    fn tokens() {
        for (text, expected) in [
            ("", Vec::<&str>::new()),
            ("  ,", vec![]),
            ("Main St. 12", vec!["12", "Main", "St"]),
            ("中山路12号A座", vec!["12", "A", "中", "号", "山", "座", "路"]),
            ("O'Neil ünal", vec!["Neil", "O", "ünal"]),
        ] {
            let text: Vec<char> = text.chars().collect();
            let tokens = token_counts(&text).into_keys();
            let mut found: Vec<String> = tokens.map(|token| token.iter().collect()).collect();
            found.sort_unstable();
            assert_eq!(found, expected);
        }
        assert_eq!(token_counts(b"a b a")[&b"a"[..]], 2);
    }

    proptest! {
        #[test]
        fn equal_to_the_counts(a in "[ab李]{0,30}", b in "[ab李]{0,30}", q in 1_usize..5) {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let (common, sum) = naive(&a, &b, q);
            prop_assert_eq!(shared_grams(&a, &b, q), (common, sum));
            if sum > 0 {
                let (j, d) = (jaccard(&a, &b, q), dice(&a, &b, q));
                prop_assert!((d - 2.0 * j / (1.0 + j)).abs() < 1e-12);
            }
        }
    }
}
