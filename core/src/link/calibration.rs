//! What match probabilities promise, and whether they keep it.
//!
//! Of the pairs with a probability of 0.8, eight in ten should be of one person. If that holds, the
//! probabilities themselves say how good links at any threshold are, without anybody knowing the
//! truth: the precision is the mean probability of the links, the recall their share of all matches
//! expected among the pairs compared. Where the truth is known, the promise is held against it.

use serde::Serialize;

use super::histogram::ScoreHistogram;
use super::weights::probability;

/// What the match probabilities of a linkage promise, and whether they keep it.
///
/// # Examples
///
/// ```
/// use renkou::link::{Calibration, ScoreHistogram};
///
/// // Eight pairs at even odds, of which four are of one person.
/// let mut histogram = ScoreHistogram { pairs: vec![0; 2048], true_pairs: vec![0; 2048] };
/// (histogram.pairs[1024], histogram.true_pairs[1024]) = (8, 4);
/// let calibration = Calibration::new(&histogram);
/// assert!((calibration.expected_matches - 4.0).abs() < 0.1);
/// assert!(calibration.error.is_some_and(|error| error < 0.02));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Calibration {
    /// Pairs of one person expected among the pairs compared.
    pub expected_matches: f64,
    /// Pairs by match probability, those below 0.001 left out.
    pub bins: Vec<CalibrationBin>,
    /// How far promise and truth lie apart: the mean over the bins, weighted by their pairs. `None`
    /// where the truth is not known.
    pub error: Option<f64>,
    /// The quality to expect at each threshold, from the highest weight down.
    pub expected: Vec<ExpectedQuality>,
}

/// Pairs of about the same match probability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct CalibrationBin {
    /// The least probability of the bin.
    pub from: f64,
    /// Where the next bin begins.
    pub to: f64,
    /// The pairs in it.
    pub pairs: u64,
    /// Their mean probability: the share of them that should be of one person.
    pub expected: f64,
    /// The share that is; `None` where the truth is not known.
    pub observed: Option<f64>,
}

/// The quality of links that the probabilities promise at one threshold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ExpectedQuality {
    /// Pairs of at least this weight are taken.
    pub weight: f64,
    /// The same as a probability.
    pub probability: f64,
    /// Expected share of the pairs taken that are of one person.
    pub precision: f64,
    /// Expected share of the matches among the pairs compared that are taken.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
}

/// Where bins begin; finer towards certainty, where most links are.
const EDGES: [f64; 10] = [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 0.9999];

impl Calibration {
    /// Reads it from the weights of all pairs compared.
    pub fn new(histogram: &ScoreHistogram) -> Self {
        let knows_truth = histogram.true_pairs.len() == histogram.pairs.len();
        let middle = ScoreHistogram::lower_edge(1) / 2.0 - ScoreHistogram::lower_edge(0) / 2.0;
        let mut sums = [(0_u64, 0.0, 0_u64); EDGES.len()];
        let mut taken = Vec::new();
        let (mut pairs, mut matches) = (0_u64, 0.0);
        for (bin, count) in histogram.pairs.iter().enumerate().rev().filter(|(_, n)| **n > 0) {
            let share = probability(ScoreHistogram::lower_edge(bin) + middle);
            pairs += count;
            matches += share * *count as f64;
            taken.push((ScoreHistogram::lower_edge(bin), pairs, matches));
            let place = EDGES.partition_point(|edge| *edge <= share).checked_sub(1);
            if let Some(sum) = place.and_then(|place| sums.get_mut(place)) {
                sum.0 += count;
                sum.1 += share * *count as f64;
                sum.2 += histogram.true_pairs.get(bin).copied().unwrap_or(0);
            }
        }
        let ends = EDGES.iter().skip(1).copied().chain([1.0]);
        let bins: Vec<CalibrationBin> = EDGES
            .iter()
            .zip(ends)
            .zip(sums)
            .filter(|(_, sum)| sum.0 > 0)
            .map(|((from, to), (pairs, expected, observed))| CalibrationBin {
                from: *from,
                to,
                pairs,
                expected: expected / pairs as f64,
                observed: knows_truth.then_some(observed as f64 / pairs as f64),
            })
            .collect();
        let expected = taken.iter().map(|&(weight, pairs, found)| {
            let (precision, recall) = (found / pairs as f64, found / matches);
            ExpectedQuality {
                weight,
                probability: probability(weight),
                precision,
                recall,
                f1: 2.0 * precision * recall / (precision + recall),
            }
        });
        Self {
            expected_matches: matches,
            error: knows_truth.then(|| mean_distance(&bins)).flatten(),
            expected: expected.filter(|quality| quality.f1.is_finite()).collect(),
            bins,
        }
    }

    /// The quality to expect of links from a weight on.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{Calibration, ScoreHistogram};
    ///
    /// let mut histogram = ScoreHistogram { pairs: vec![0; 2048], true_pairs: vec![] };
    /// // A thousand pairs as good as certain, and a hundred at odds of one to four.
    /// (histogram.pairs[1500], histogram.pairs[991]) = (1000, 100);
    /// let expected = Calibration::new(&histogram).expected_at(0.0).unwrap_or_default();
    /// assert!(expected.precision > 0.999);
    /// assert!((expected.recall - 1000.0 / 1020.0).abs() < 0.001);
    /// ```
    pub fn expected_at(&self, weight: f64) -> Option<ExpectedQuality> {
        let above = self.expected.partition_point(|quality| quality.weight >= weight);
        above.checked_sub(1).and_then(|last| self.expected.get(last)).copied()
    }
}

fn mean_distance(bins: &[CalibrationBin]) -> Option<f64> {
    let pairs: u64 = bins.iter().map(|bin| bin.pairs).sum();
    let distance = |bin: &CalibrationBin| {
        bin.observed.map(|observed| (bin.expected - observed).abs() * bin.pairs as f64)
    };
    let sum: f64 = bins.iter().filter_map(distance).sum();
    (pairs > 0).then(|| sum / pairs as f64)
}
