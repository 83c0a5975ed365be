//! How good links and clusters are, where the truth is known.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::blocks::{LinkType, choose_two};
use super::cluster_quality::{BCubed, clusters_against};
use super::clusters::Clusters;
use super::histogram::ScoreHistogram;
use super::interner::MISSING;
use super::records::Records;
use super::truth::Truth;
use super::weights::{probability, weight_of};

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
    pub(super) fn new(found: u64, correct: u64, truth: u64) -> Self {
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
    /// The share of the possible pairs of two people that are taken (1 less the specificity).
    ///
    /// Nearly all possible pairs are of two people, so this is small at any sensible threshold.
    pub false_positive_rate: f64,
}

/// Everything that can be said with the truth at hand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Pairs that truly belong together and could be found by the link type.
    pub true_pairs: u64,
    /// All pairs the link type allows, true or not.
    pub possible_pairs: u64,
    /// Of the true pairs, the share that blocking put side by side.
    pub blocking_recall: f64,
    /// The links at the model's threshold.
    pub links: Quality,
    /// All pairs inside clusters.
    pub clusters: Quality,
    /// Clusters as each record sees them.
    pub b_cubed: BCubed,
    /// Whole clusters against whole people: those found exactly.
    pub exact_clusters: Quality,
    /// The area under precision over recall; recall is over all true pairs, so that pairs outside all
    /// blocks count against it.
    pub area_under_pr: f64,
    /// The area under true over false positive rate; pairs outside all blocks stand last.
    pub area_under_roc: f64,
    /// The threshold with the best F1 of links, for comparison with the model's own.
    pub best: ThresholdQuality,
    /// Quality over all thresholds, from the highest weight down.
    pub curve: Vec<ThresholdQuality>,
}

impl Evaluation {
    /// The quality when pairs of at least this weight are taken.
    ///
    /// Weights are counted in sixteenths; one between two of them stands for the upper.
    pub fn at(&self, weight: f64) -> ThresholdQuality {
        // The weight of a probability is not exact in its last bits.
        let taken = self.curve.partition_point(|point| point.weight >= weight - 1e-9);
        let point = taken.checked_sub(1).and_then(|last| self.curve.get(last));
        let nothing = ThresholdQuality {
            weight,
            probability: probability(weight),
            quality: Quality::new(0, 0, self.true_pairs),
            false_positive_rate: 0.0,
        };
        point.map_or(nothing, |point| ThresholdQuality {
            weight,
            probability: probability(weight),
            ..*point
        })
    }

    /// The quality at round match probabilities, from sure to doubtful (阈值表).
    pub fn table(&self) -> Vec<ThresholdQuality> {
        TABLE.iter().map(|probability| self.at(weight_of(*probability))).collect()
    }
}

/// The match probabilities of [`Evaluation::table`].
const TABLE: [f64; 13] =
    [0.9999, 0.999, 0.99, 0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0.1, 0.05, 0.01, 0.001];

/// The curve over thresholds, from counts of pairs and true pairs by weight, highest first.
pub(super) fn curve(
    counts: impl Iterator<Item = (f64, u64, u64)>,
    truth: u64,
    possible: u64,
) -> Vec<ThresholdQuality> {
    let (mut found, mut correct) = (0, 0);
    let others = possible.saturating_sub(truth).max(1) as f64;
    counts
        .map(|(weight, pairs, true_pairs)| {
            found += pairs;
            correct += true_pairs;
            ThresholdQuality {
                weight,
                probability: probability(weight),
                quality: Quality::new(found, correct, truth),
                false_positive_rate: (found - correct) as f64 / others,
            }
        })
        .collect()
}

/// The point of a curve with the best F1, of equal ones the strictest.
pub(super) fn best(curve: &[ThresholdQuality]) -> Option<ThresholdQuality> {
    let better = |best: ThresholdQuality, next: ThresholdQuality| {
        if next.quality.f1 > best.quality.f1 { next } else { best }
    };
    curve.iter().copied().reduce(better)
}

/// The area under precision over recall, as average precision: each step of recall at the
/// precision it is bought with. Straight lines between the points would promise too much.
pub(super) fn area_under_pr(curve: &[ThresholdQuality]) -> f64 {
    let mut recall = 0.0;
    let steps = curve.iter().map(|point| {
        let step = (point.quality.recall - recall) * point.quality.precision;
        recall = point.quality.recall;
        step
    });
    steps.sum()
}

/// The area under true over false positive rate, by trapezes, through to where all pairs are taken.
pub(super) fn area_under_roc(curve: &[ThresholdQuality]) -> f64 {
    let points = curve.iter().map(|point| (point.false_positive_rate, point.quality.recall));
    let mut last = (0.0, 0.0);
    let steps = points.chain([(1.0, 1.0)]).map(|(x, y)| {
        let step = (x - last.0) * f64::midpoint(y, last.1);
        last = (x, y);
        step
    });
    steps.sum()
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
        let possible = possible_pairs(records, self.link_type());
        let bins = histogram.pairs.iter().zip(&histogram.true_pairs).enumerate().rev();
        let bins = bins.filter(|(_, (pairs, _))| **pairs > 0);
        let bins =
            bins.map(|(bin, (all, matches))| (ScoreHistogram::lower_edge(bin), *all, *matches));
        let curve = curve(bins, self.pairs(), possible);
        let links = Quality::new(link_quality.0, link_quality.1, self.pairs());
        let (b_cubed, exact_clusters) = clusters_against(self, records, clusters);
        Evaluation {
            true_pairs: self.pairs(),
            possible_pairs: possible,
            blocking_recall: if self.pairs() == 0 {
                1.0
            } else {
                blocked as f64 / self.pairs() as f64
            },
            links,
            clusters: self.cluster_quality(records, clusters),
            b_cubed,
            exact_clusters,
            area_under_pr: area_under_pr(&curve),
            area_under_roc: area_under_roc(&curve),
            best: best(&curve).unwrap_or(ThresholdQuality {
                weight: 0.0,
                probability: 0.5,
                quality: links,
                false_positive_rate: 0.0,
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

/// All pairs that a link type allows, copies included.
pub(super) fn possible_pairs(records: &Records, link_type: LinkType) -> u64 {
    let all = choose_two(records.len());
    match link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => all,
        LinkType::Link => {
            let within = (0..records.source_count())
                .map(|source| choose_two(records.source_range(source).len()));
            all - within.sum::<u64>()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten possible pairs, four of them true, one outside all blocks. By weight: 3 true, 2 true,
    /// 1 false, 0 true, -1 false.
    fn by_hand() -> Vec<ThresholdQuality> {
        let pairs = [(3.0, true), (2.0, true), (1.0, false), (0.0, true), (-1.0, false)];
        curve(pairs.into_iter().map(|(weight, is)| (weight, 1, u64::from(is))), 4, 10)
    }

    #[test]
    fn a_curve_worked_out_by_hand() {
        let curve = by_hand();
        let shares: Vec<_> = curve
            .iter()
            .map(|p| (p.quality.precision, p.quality.recall, p.false_positive_rate))
            .collect();
        let expected = [
            (1.0, 0.25, 0.0),
            (1.0, 0.5, 0.0),
            (2.0 / 3.0, 0.5, 1.0 / 6.0),
            (0.75, 0.75, 1.0 / 6.0),
            (0.6, 0.75, 2.0 / 6.0),
        ];
        assert_eq!(shares, expected);
        // 0.25 x 1 + 0.25 x 1 + 0.25 x 0.75; the fourth true pair is never reached.
        assert!((area_under_pr(&curve) - 0.6875).abs() < 1e-12);
        // 1/6 at 0.5, 1/6 at 0.75, then from (1/3, 0.75) to (1, 1): 2/3 at 0.875.
        assert!(
            (area_under_roc(&curve) - (0.5 / 6.0 + 0.75 / 6.0 + 2.0 / 3.0 * 0.875)).abs() < 1e-12
        );
        // F1 is 2x1x0.5/1.5 = 0.667 at weight 2 and 0.75 at weight 0.
        assert_eq!(best(&curve).map(|point| (point.weight, point.quality.f1)), Some((0.0, 0.75)));
    }

    #[test]
    fn a_table_takes_what_reaches_the_weight() {
        let nothing = Quality::new(0, 0, 4);
        let evaluation = Evaluation {
            true_pairs: 4,
            possible_pairs: 10,
            blocking_recall: 0.75,
            links: nothing,
            clusters: nothing,
            b_cubed: BCubed::default(),
            exact_clusters: nothing,
            area_under_pr: 0.0,
            area_under_roc: 0.0,
            best: by_hand()[0],
            curve: by_hand(),
        };
        // Weight of 0.9 is 3.17, above everything; of 0.8 it is 2; of 0.5 it is 0.
        let at = |p: f64| {
            evaluation
                .table()
                .into_iter()
                .find(|row| row.probability > p - 1e-9 && row.probability < p + 1e-9)
                .unwrap()
                .quality
        };
        assert_eq!((at(0.9).true_positives, at(0.9).false_negatives), (0, 4));
        assert_eq!((at(0.8).true_positives, at(0.8).false_positives), (2, 0));
        assert_eq!((at(0.5).true_positives, at(0.5).false_positives), (3, 1));
    }
}
