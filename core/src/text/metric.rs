//! The metrics by name, as similarities from 0 to 1.

use std::fmt;
use std::str::FromStr;

use super::damerau::damerau_levenshtein;
use super::edits::{alignment_in, levenshtein_in};
use super::grams::{cosine, dice, jaccard};
use super::jaro::{equal_beginning, jaro_in, with_bonus};
use super::pattern::Masks;
use super::subsequence::common_subsequence_in;
use super::unit::{OfUnits, Unit, of_texts};
use crate::{Error, ErrorKind, Result};

/// A measure of how alike two texts are (文本相似度), 0 to 1.
///
/// Values are those of RapidFuzz where it has the metric. Two empty texts are equal under each. A
/// Han character counts as one, whatever its bytes.
///
/// # Examples
///
/// ```
/// use renkou::text::Metric;
///
/// let metric: Metric = "jaro_winkler".parse()?;
/// assert_eq!(metric, Metric::JaroWinkler);
/// assert!((metric.similarity("王晓明", "王小明") - 0.8).abs() < 1e-12);
/// assert_eq!(Metric::Levenshtein.distance("王晓明", "王小明"), Some(1));
/// assert_eq!(Metric::Levenshtein.similarity_at_least("smith", "jones", 0.8), None);
/// assert!("jaro-winkel".parse::<Metric>().is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Metric {
    /// 1 - [`levenshtein`](super::levenshtein) / the longer length.
    Levenshtein,
    /// 1 - [`alignment`](super::alignment) / the longer length.
    Alignment,
    /// 1 - [`damerau_levenshtein`] / the longer length.
    DamerauLevenshtein,
    /// 1 - [`indel`](super::indel) / the sum of the lengths.
    Indel,
    /// [`common_subsequence`](super::common_subsequence) / the longer length.
    Subsequence,
    /// [`jaro`](super::jaro).
    Jaro,
    /// [`jaro_winkler`](super::jaro_winkler).
    JaroWinkler,
    /// [`jaccard`] on grams of so many characters.
    Jaccard(u8),
    /// [`dice`] on grams of so many characters.
    Dice(u8),
    /// [`cosine`] on tokens.
    Cosine,
}

impl Metric {
    /// Every metric; those on grams with grams of two characters.
    pub const ALL: [Self; 10] = [
        Self::Levenshtein,
        Self::Alignment,
        Self::DamerauLevenshtein,
        Self::Indel,
        Self::Subsequence,
        Self::Jaro,
        Self::JaroWinkler,
        Self::Jaccard(2),
        Self::Dice(2),
        Self::Cosine,
    ];

    /// The name without the length of grams, such as `jaro_winkler`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Levenshtein => "levenshtein",
            Self::Alignment => "osa",
            Self::DamerauLevenshtein => "damerau_levenshtein",
            Self::Indel => "indel",
            Self::Subsequence => "lcs",
            Self::Jaro => "jaro",
            Self::JaroWinkler => "jaro_winkler",
            Self::Jaccard(_) => "jaccard",
            Self::Dice(_) => "dice",
            Self::Cosine => "cosine",
        }
    }

    /// The similarity of two texts.
    pub fn similarity(self, a: &str, b: &str) -> f64 {
        of_texts(a, b, Similarity(self))
    }

    /// The similarity of two texts, or nothing below the cutoff.
    pub fn similarity_at_least(self, a: &str, b: &str, cutoff: f64) -> Option<f64> {
        // The number of characters is not known yet, but it lies between these.
        let (most, least) = (|text: &str| text.len(), |text: &str| text.len().div_ceil(4));
        let apart = least(a) > most(b) || least(b) > most(a);
        let (shorter, longer) = (most(a).min(most(b)), least(a).max(least(b)));
        if apart && self.best_possible(shorter, longer) < cutoff {
            return None;
        }
        Some(self.similarity(a, b)).filter(|similarity| *similarity >= cutoff)
    }

    /// The distance in edits; nothing for metrics that count none.
    pub fn distance(self, a: &str, b: &str) -> Option<usize> {
        of_texts(a, b, Distance(self))
    }

    /// No two texts of these lengths are more alike.
    pub(super) fn best_possible(self, a: usize, b: usize) -> f64 {
        let (shorter, longer) = if a < b { (a, b) } else { (b, a) };
        if longer == 0 {
            return 1.0;
        }
        let part = shorter as f64 / longer as f64;
        match self {
            Self::Levenshtein | Self::Alignment | Self::DamerauLevenshtein | Self::Subsequence => {
                1.0 - (longer - shorter) as f64 / longer as f64
            }
            Self::Indel => 1.0 - (longer - shorter) as f64 / (longer + shorter) as f64,
            Self::Jaro if shorter == 0 => 0.0,
            Self::Jaro => (1.0 + part + 1.0) / 3.0,
            // The slack is for rounding, which is not the same in another order of operations.
            Self::JaroWinkler => {
                let jaro = Self::Jaro.best_possible(a, b);
                with_bonus(jaro, super::jaro::PREFIX_MAX) + 1e-9
            }
            Self::Jaccard(_) | Self::Dice(_) | Self::Cosine => 1.0,
        }
    }

    /// The similarity of two texts in units, with the room for masks kept by the caller.
    pub(super) fn of_units<T: Unit>(self, masks: &mut Masks, a: &[T], b: &[T]) -> f64 {
        match self {
            Self::Jaro => jaro_in(masks, a, b),
            Self::JaroWinkler => with_bonus(jaro_in(masks, a, b), equal_beginning(a, b)),
            Self::Jaccard(q) => jaccard(a, b, usize::from(q)),
            Self::Dice(q) => dice(a, b, usize::from(q)),
            Self::Cosine => cosine(a, b),
            _ => {
                let distance = self.distance_of_units(masks, a, b).unwrap_or(0);
                self.of_distance(distance, a.len(), b.len())
            }
        }
    }

    fn distance_of_units<T: Unit>(self, masks: &mut Masks, a: &[T], b: &[T]) -> Option<usize> {
        match self {
            Self::Levenshtein => Some(levenshtein_in(masks, a, b)),
            Self::Alignment => Some(alignment_in(masks, a, b)),
            Self::DamerauLevenshtein => Some(damerau_levenshtein(a, b)),
            Self::Indel => Some(a.len() + b.len() - 2 * common_subsequence_in(masks, a, b)),
            Self::Subsequence => Some(a.len().max(b.len()) - common_subsequence_in(masks, a, b)),
            Self::Jaro | Self::JaroWinkler | Self::Jaccard(_) | Self::Dice(_) | Self::Cosine => {
                None
            }
        }
    }

    /// The similarity that a distance in edits is between texts of these lengths.
    pub(super) fn of_distance(self, distance: usize, a: usize, b: usize) -> f64 {
        let most = if self == Self::Indel { a + b } else { a.max(b) };
        if most == 0 { 1.0 } else { 1.0 - distance as f64 / most as f64 }
    }
}

struct Similarity(Metric);

impl OfUnits for Similarity {
    type Answer = f64;

    fn of<T: Unit>(self, a: &[T], b: &[T]) -> f64 {
        Masks::lend(|masks| self.0.of_units(masks, a, b))
    }
}

struct Distance(Metric);

impl OfUnits for Distance {
    type Answer = Option<usize>;

    fn of<T: Unit>(self, a: &[T], b: &[T]) -> Option<usize> {
        Masks::lend(|masks| self.0.distance_of_units(masks, a, b))
    }
}

impl FromStr for Metric {
    type Err = Error;

    /// A metric by its name; `jaccard:3` and `dice:3` take grams of three characters.
    fn from_str(name: &str) -> Result<Self> {
        let (name, grams) = match name.split_once(':') {
            Some((name, grams)) => (name, grams.parse().ok().filter(|q| *q > 0)),
            None => (name, Some(2)),
        };
        let known = Self::ALL.into_iter().find(|metric| metric.as_str() == name);
        match (known, grams) {
            (Some(Self::Jaccard(_)), Some(q)) => Ok(Self::Jaccard(q)),
            (Some(Self::Dice(_)), Some(q)) => Ok(Self::Dice(q)),
            (Some(metric), Some(2)) => Ok(metric),
            _ => {
                let message = "no metric of this name is known; try jaro_winkler or levenshtein";
                Err(Error::new(ErrorKind::InvalidArgument, message))
            }
        }
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())?;
        match self {
            Self::Jaccard(q) | Self::Dice(q) => write!(f, ":{q}"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Query, TextColumn, matrix, pairwise};

    /// Values of RapidFuzz, and of plain counts where it has none.
    const CASES: &str = include_str!("../../../tests/vectors/text_metrics.csv");

    #[test]
    fn every_shared_case() {
        let mut lines = CASES.lines();
        let header: Vec<&str> = lines.next().unwrap().split(',').collect();
        assert_eq!(header.len(), 2 + Metric::ALL.len());
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
        let column = |index: usize| rows.iter().map(|row| row[index]).collect::<TextColumn>();
        let (left, right) = (column(0), column(1));
        for (name, index) in header[2..].iter().zip(2..) {
            let metric: Metric = name.parse().unwrap();
            let row_by_row = pairwise(metric, &left, &right, 0.0).unwrap();
            // Two dozen rows against each other: the rows of a block, in the middle of a column.
            let blocks = rows.chunks(24).map(|rows| {
                let side = |at: usize| rows.iter().map(|row| row[at]).collect::<TextColumn>();
                matrix(metric, &side(0), &side(1), 0.0)
            });
            let blocks: Vec<_> = blocks.collect();
            for (number, row) in rows.iter().enumerate() {
                let expected: f64 = row[index].parse().unwrap();
                for found in [
                    metric.similarity(row[0], row[1]),
                    metric.similarity(row[1], row[0]),
                    Query::new(metric, row[0]).similarity(row[1]),
                    row_by_row[number],
                    {
                        let in_block = rows.chunks(24).nth(number / 24).unwrap().len();
                        blocks[number / 24][number % 24 * (in_block + 1)]
                    },
                ] {
                    assert!((found - expected).abs() < 1e-12, "{metric} in row {}", number + 2);
                }
            }
        }
    }

    #[test]
    fn names_lead_back() {
        for metric in [Metric::Jaccard(3), Metric::Dice(1)].into_iter().chain(Metric::ALL) {
            assert_eq!(metric.to_string().parse::<Metric>().unwrap(), metric);
        }
        for wrong in ["", "Jaro", "jaccard:0", "jaccard:x", "jaro:3", "jaccard:300"] {
            assert_eq!(wrong.parse::<Metric>().unwrap_err().kind(), ErrorKind::InvalidArgument);
        }
    }

    #[test]
    fn no_pair_is_more_alike_than_its_lengths_allow() {
        let text = |len: usize| "abcdefghij".get(..len).unwrap();
        for metric in Metric::ALL {
            for a in 0..=10 {
                for b in 0..=10 {
                    let similarity = metric.similarity(text(a), text(b));
                    assert!(similarity <= metric.best_possible(a, b), "{metric} {a} {b}");
                }
            }
        }
    }
}
