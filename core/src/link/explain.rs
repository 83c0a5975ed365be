//! Why two records are, or are not, a link.

use serde::Serialize;

use super::comparer::Comparer;
use super::model::Model;
use super::pattern::Pattern;
use super::records::Records;
use super::weights::{Weights, probability};
use crate::text::mask;

/// The evidence of one pair, comparison by comparison, in units of match weight (log2 of odds).
///
/// Values are masked: an explanation is made to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// Where the sum begins: how likely any two records are to belong together.
    pub prior_weight: f64,
    /// What each comparison adds.
    pub comparisons: Vec<Evidence>,
    /// What is taken off because the two may be relatives; 0 or less.
    pub relatives_weight: f64,
    /// The sum.
    pub weight: f64,
    /// The sum as a probability.
    pub probability: f64,
}

/// What one comparison says of a pair.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// The comparison.
    pub comparison: String,
    /// The column it reads.
    pub column: String,
    /// The level the pair is at, or "missing".
    pub level: String,
    /// What the level adds.
    pub weight: f64,
    /// What the value adds for being rarer than others, or takes for being commoner.
    pub rarity_weight: f64,
    /// The left value, masked.
    pub left: String,
    /// The right value, masked.
    pub right: String,
}

pub(super) fn explain(
    model: &Model,
    records: &Records,
    comparers: &[Comparer],
    weights: &Weights,
    left: u32,
    right: u32,
) -> Explanation {
    let pattern = Pattern::of(comparers, records, left, right);
    let (prior_weight, parts, relatives_weight) = weights.parts(pattern, records, left, right);
    let comparisons = model
        .comparisons
        .iter()
        .zip(comparers)
        .zip(parts)
        .enumerate()
        .map(|(at, ((comparison, comparer), (weight, rarity_weight)))| {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            let label = level.and_then(|level| comparison.levels.get(level));
            Evidence {
                comparison: comparison.name.clone(),
                column: comparison.column.clone(),
                level: label.map_or_else(|| "missing".to_owned(), |level| level.label.clone()),
                weight,
                rarity_weight,
                left: mask(records.text(left, comparer.column)),
                right: mask(records.text(right, comparer.column)),
            }
        })
        .collect();
    let weight = weights.of(pattern, records, left, right);
    Explanation {
        prior_weight,
        comparisons,
        relatives_weight,
        weight,
        probability: probability(weight),
    }
}
