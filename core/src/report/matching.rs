//! What a report says of a linkage.

use serde::Serialize;

use crate::link::{
    Calibration, CutCount, Evaluation, Explanation, Linkage, Model, ParameterHistory,
    ScoreHistogram, Unlinkables, parameter_history,
};

/// A linkage in figures (匹配概况).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Matching {
    /// The model's name.
    pub model: String,
    /// Records read.
    pub records: u64,
    /// Pairs compared.
    pub compared: u64,
    /// Pairs at or above the threshold.
    pub links: u64,
    /// Clusters, those of a single record included.
    pub clusters: u64,
    /// Links not followed, by reason.
    pub cuts: Vec<CutCount>,
    /// Components too large for the best assignment of one to one, and the links in them.
    pub greedy_components: (u64, u64),
    /// The weight from which a pair is a link.
    pub threshold_weight: f64,
    /// What each comparison level adds.
    pub comparisons: Vec<ComparisonWeights>,
    /// How many pairs have which weight.
    pub scores: ScoreBins,
    /// What the match probabilities promise, and where the truth is known, whether they keep it.
    pub calibration: Calibration,
    /// How good it is, where the truth is known.
    pub quality: Option<MatchQuality>,
    /// By size: how many clusters have so many records.
    pub cluster_sizes: Vec<(u64, u64)>,
    /// Links explained; their values must be masked.
    pub explained: Vec<ExplainedLink>,
    /// Records that cannot reach a threshold whatever they are compared with.
    pub unlinkables: Unlinkables,
    /// The parameters while the model was trained; empty when it came trained.
    pub history: Vec<ParameterHistory>,
}

/// One comparison and the weights of its levels (比较项权重).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ComparisonWeights {
    /// What is compared.
    pub name: String,
    /// The column it reads.
    pub column: String,
    /// Its levels, strongest first.
    pub levels: Vec<LevelWeight>,
}

/// One level: how often it occurs, and what it adds (比较等级权重).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LevelWeight {
    /// What the level is called.
    pub label: String,
    /// Its probability among pairs of one person.
    pub m: f64,
    /// Its probability among pairs of two people.
    pub u: f64,
    /// What it adds: log2 of the ratio of the two.
    pub weight: f64,
}

/// Pairs by match weight, in bins of equal width (权重直方图).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScoreBins {
    /// The least weight of the first bin.
    pub first_edge: f64,
    /// The width of a bin.
    pub width: f64,
    /// Pairs in each bin.
    pub pairs: Vec<u64>,
    /// Of those, pairs that truly belong together; empty where the truth is not known.
    pub true_pairs: Vec<u64>,
}

/// Precision and recall (匹配质量).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchQuality {
    /// Of the links at the threshold.
    pub links: PrecisionRecall,
    /// Of all pairs inside clusters.
    pub clusters: PrecisionRecall,
    /// The share of true pairs that blocking put side by side.
    pub blocking_recall: f64,
    /// The threshold with the best F1 of links.
    pub best: CurvePoint,
    /// Precision and recall at each threshold.
    pub curve: Vec<CurvePoint>,
}

/// Precision, recall and their harmonic mean (准确率与召回率).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct PrecisionRecall {
    /// Share of the found pairs that are true.
    pub precision: f64,
    /// Share of the true pairs that are found.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
}

/// Quality at one threshold (阈值与质量).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct CurvePoint {
    /// Pairs of at least this weight are taken.
    pub weight: f64,
    /// The quality of the pairs taken.
    pub quality: PrecisionRecall,
}

/// One link with the evidence for and against it (匹配解释).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExplainedLink {
    /// Why this link is shown, in English.
    pub title_en: String,
    /// The same in Chinese.
    pub title_zh: String,
    /// Where the sum begins.
    pub prior_weight: f64,
    /// What each comparison adds, in order.
    pub steps: Vec<EvidenceStep>,
    /// The sum.
    pub weight: f64,
    /// The sum as a probability.
    pub probability: f64,
}

/// One step of an explanation (证据).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EvidenceStep {
    /// What is compared.
    pub comparison: String,
    /// The level the pair is at.
    pub level: String,
    /// What it adds, rarity included.
    pub weight: f64,
    /// The part of it that comes from the value being rarer or commoner than others.
    pub rarity_weight: f64,
    /// The left value, masked.
    pub left: String,
    /// The right value, masked.
    pub right: String,
}

impl Matching {
    /// What a linkage found; explained links are the caller's choice.
    pub fn new(linkage: &Linkage, explained: Vec<ExplainedLink>) -> Self {
        let counts = linkage.clusters.counts();
        let odds = linkage.model.threshold / (1.0 - linkage.model.threshold);
        Self {
            model: linkage.model.name.clone(),
            records: counts.sizes.iter().map(|&(size, clusters)| size * clusters).sum(),
            compared: linkage.compared,
            links: linkage.links().len() as u64,
            clusters: counts.clusters,
            cuts: counts.cuts,
            greedy_components: (counts.greedy_components, counts.greedy_links),
            threshold_weight: odds.log2(),
            comparisons: ComparisonWeights::of_model(&linkage.model),
            scores: ScoreBins::from(&linkage.histogram),
            calibration: linkage.calibration.clone(),
            quality: linkage.evaluation.as_ref().map(MatchQuality::from),
            cluster_sizes: counts.sizes,
            explained,
            unlinkables: linkage.unlinkables(),
            history: linkage.training.as_ref().map_or_else(Vec::new, |training| {
                parameter_history(&linkage.model, &training.history)
            }),
        }
    }
}

impl ComparisonWeights {
    /// The weights of a trained model; levels without parameters are left out.
    pub fn of_model(model: &Model) -> Vec<Self> {
        let weights = model.comparisons.iter().map(|comparison| Self {
            name: comparison.name.clone(),
            column: comparison.column.clone(),
            levels: comparison
                .levels
                .iter()
                .filter_map(|level| {
                    let (m, u) = (level.m?, level.u?);
                    Some(LevelWeight { label: level.label.clone(), m, u, weight: (m / u).log2() })
                })
                .collect(),
        });
        weights.collect()
    }
}

impl From<&ScoreHistogram> for ScoreBins {
    fn from(histogram: &ScoreHistogram) -> Self {
        Self {
            first_edge: ScoreHistogram::lower_edge(0),
            width: ScoreHistogram::lower_edge(1) - ScoreHistogram::lower_edge(0),
            pairs: histogram.pairs.clone(),
            true_pairs: histogram.true_pairs.clone(),
        }
    }
}

impl From<&crate::link::Quality> for PrecisionRecall {
    fn from(quality: &crate::link::Quality) -> Self {
        Self { precision: quality.precision, recall: quality.recall, f1: quality.f1 }
    }
}

impl From<&crate::link::ThresholdQuality> for CurvePoint {
    fn from(point: &crate::link::ThresholdQuality) -> Self {
        Self { weight: point.weight, quality: PrecisionRecall::from(&point.quality) }
    }
}

impl From<&Evaluation> for MatchQuality {
    fn from(evaluation: &Evaluation) -> Self {
        Self {
            links: PrecisionRecall::from(&evaluation.links),
            clusters: PrecisionRecall::from(&evaluation.clusters),
            blocking_recall: evaluation.blocking_recall,
            best: CurvePoint::from(&evaluation.best),
            curve: evaluation.curve.iter().map(CurvePoint::from).collect(),
        }
    }
}

impl ExplainedLink {
    /// An explanation with a title that says why it is shown.
    pub fn new(
        title_en: impl Into<String>,
        title_zh: impl Into<String>,
        explanation: &Explanation,
    ) -> Self {
        let mut steps: Vec<EvidenceStep> = explanation
            .comparisons
            .iter()
            .map(|evidence| EvidenceStep {
                comparison: evidence.comparison.clone(),
                level: evidence.level.clone(),
                weight: evidence.weight + evidence.rarity_weight,
                rarity_weight: evidence.rarity_weight,
                left: evidence.left.clone(),
                right: evidence.right.clone(),
            })
            .collect();
        // What does not show in the sum is not shown.
        if explanation.relatives_weight <= -0.05 {
            steps.push(EvidenceStep {
                comparison: "relatives".to_owned(),
                level: "the two may be relatives who share a home".to_owned(),
                weight: explanation.relatives_weight,
                ..EvidenceStep::default()
            });
        }
        Self {
            title_en: title_en.into(),
            title_zh: title_zh.into(),
            prior_weight: explanation.prior_weight,
            steps,
            weight: explanation.weight,
            probability: explanation.probability,
        }
    }
}
