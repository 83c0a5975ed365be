//! The weights of all pairs compared, counted; what quality at every threshold is read from.

use serde::Serialize;

/// How many pairs have which weight.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScoreHistogram {
    /// Pairs by weight; see [`Self::lower_edge`].
    pub pairs: Vec<u64>,
    /// Of those, the pairs that truly belong together; empty when the truth is not known.
    pub true_pairs: Vec<u64>,
}

/// The histogram reaches from minus to plus this weight; pairs beyond stand in the outermost bins.
const REACH: f64 = 64.0;
/// Bins to one unit of weight.
const BINS: f64 = 16.0;

impl ScoreHistogram {
    /// How many bins there are.
    pub(super) const BINS: usize = (2.0 * REACH * BINS) as usize;

    pub(super) fn new(with_truth: bool) -> Self {
        let bins = || vec![0; Self::BINS];
        Self { pairs: bins(), true_pairs: if with_truth { bins() } else { vec![] } }
    }

    /// The least weight that falls into a bin.
    pub fn lower_edge(bin: usize) -> f64 {
        bin as f64 / BINS - REACH
    }

    /// The bin of a weight; ascending.
    pub(super) fn bin(weight: f64) -> usize {
        usize::from(((weight.clamp(-REACH, REACH - 0.5 / BINS) + REACH) * BINS) as u16)
    }

    pub(super) fn add(&mut self, weight: f64, is_true: bool) {
        let bin = Self::bin(weight);
        if let Some(count) = self.pairs.get_mut(bin) {
            *count += 1;
        }
        if let (true, Some(count)) = (is_true, self.true_pairs.get_mut(bin)) {
            *count += 1;
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let mine = self.pairs.iter_mut().chain(&mut self.true_pairs);
        for (count, more) in mine.zip(other.pairs.iter().chain(&other.true_pairs)) {
            *count += more;
        }
    }
}
