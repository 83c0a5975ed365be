//! How good links and clusters are, where the truth is known.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::blocks::{LinkType, choose_two};
use super::clusters::Clusters;
use super::histogram::ScoreHistogram;
use super::interner::MISSING;
use super::records::Records;
use super::truth::Truth;
use super::weights::probability;

/// Precision, recall and their harmonic mean, over pairs of records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Quality {
    /// Pairs found that are true.
    pub true_positives: u64,
    /// Pairs found that are not.
    pub false_positives: u64,
    /// True pairs not found.
    pub false_negatives: u64,
    /// Share of the found pairs that are true.
    pub precision: f64,
    /// Share of the true pairs that are found.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
}

impl Quality {
    fn new(found: u64, correct: u64, truth: u64) -> Self {
        let share =
            |part: u64, whole: u64| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let (precision, recall) = (share(correct, found), share(correct, truth));
        let sum = precision + recall;
        Self {
            true_positives: correct,
            false_positives: found - correct,
            false_negatives: truth.saturating_sub(correct),
            precision,
            recall,
            f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 },
        }
    }
}

/// Quality at one threshold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ThresholdQuality {
    /// Pairs of at least this weight are taken.
    pub weight: f64,
    /// The same as a probability.
    pub probability: f64,
    /// The quality of the pairs taken.
    pub quality: Quality,
}

/// Everything that can be said with the truth at hand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Pairs that truly belong together and could be found by the link type.
    pub true_pairs: u64,
    /// Of those, the share that blocking put side by side.
    pub blocking_recall: f64,
    /// The links at the model's threshold.
    pub links: Quality,
    /// All pairs inside clusters.
    pub clusters: Quality,
    /// The threshold with the best F1 of links, for comparison with the model's own.
    pub best: ThresholdQuality,
    /// Quality over all thresholds, from the highest weight down.
    pub curve: Vec<ThresholdQuality>,
}

impl Truth {
    /// Measures links (by their histogram) and clusters against the truth.
    pub(super) fn evaluate(
        &self,
        records: &Records,
        histogram: &ScoreHistogram,
        link_quality: (u64, u64),
        clusters: &Clusters,
    ) -> Evaluation {
        let blocked: u64 = histogram.true_pairs.iter().sum();
        let (mut found, mut correct) = (0, 0);
        let mut curve = Vec::new();
        let bins = histogram.pairs.iter().zip(&histogram.true_pairs).enumerate().rev();
        for (bin, (pairs, true_pairs)) in bins.filter(|(_, (pairs, _))| **pairs > 0) {
            found += pairs;
            correct += true_pairs;
            let weight = ScoreHistogram::lower_edge(bin);
            curve.push(ThresholdQuality {
                weight,
                probability: probability(weight),
                quality: Quality::new(found, correct, self.pairs()),
            });
        }
        let links = Quality::new(link_quality.0, link_quality.1, self.pairs());
        let best = curve
            .iter()
            .copied()
            .reduce(|best, next| if next.quality.f1 > best.quality.f1 { next } else { best });
        Evaluation {
            true_pairs: self.pairs(),
            blocking_recall: if self.pairs() == 0 {
                1.0
            } else {
                blocked as f64 / self.pairs() as f64
            },
            links,
            clusters: self.cluster_quality(records, clusters),
            best: best.unwrap_or(ThresholdQuality {
                weight: 0.0,
                probability: 0.5,
                quality: links,
            }),
            curve,
        }
    }

    /// Pairs inside clusters against true pairs, from counts alone.
    fn cluster_quality(&self, records: &Records, clusters: &Clusters) -> Quality {
        let mut found = 0_i128;
        let mut correct = 0_i128;
        let mut count = |range: std::ops::Range<u32>, sign: i128| {
            let mut sizes: FxHashMap<u32, u64> = FxHashMap::default();
            let mut shared: FxHashMap<(u32, u32), u64> = FxHashMap::default();
            for record in range {
                let cluster = clusters.of(record);
                *sizes.entry(cluster).or_default() += 1;
                let person = self.person(record);
                if person != MISSING {
                    *shared.entry((cluster, person)).or_default() += 1;
                }
            }
            found +=
                sign * sizes.values().map(|n| i128::from(choose_two(*n as usize))).sum::<i128>();
            correct +=
                sign * shared.values().map(|n| i128::from(choose_two(*n as usize))).sum::<i128>();
        };
        count(0..records.len() as u32, 1);
        if self.link_type() == LinkType::Link {
            for source in 0..records.source_count() {
                count(records.source_range(source), -1);
            }
        }
        Quality::new(found.max(0) as u64, correct.max(0) as u64, self.pairs())
    }
}
