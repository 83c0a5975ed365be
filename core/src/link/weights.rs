//! Match weights of a trained model, ready to be added up.

use super::comparer::Comparer;
use super::model::Model;
use super::pattern::Pattern;
use super::rarity::Rarity;
use super::records::Records;
use super::rows::Row;
use crate::{Error, ErrorKind, Result};

/// The weights of all levels, and what rare and common values add to them.
///
/// The odds that a pair belongs together are taken against two other explanations: that it is any
/// pair, and that it is one of relatives. Against the first alone the weights add up, comparison by
/// comparison; the second is taken off at the end.
pub(super) struct Weights {
    prior: f64,
    /// log2 of how many more pairs of relatives there are than of unrelated people; always below 0.
    relatives_prior: Option<f64>,
    comparisons: Vec<ComparisonWeights>,
}

struct ComparisonWeights {
    /// By level; the missing value's weight is 0, it is no evidence either way.
    levels: Vec<f64>,
    /// By level: log2 of how much likelier it is among relatives than among any pair.
    relatives: Vec<f64>,
    /// Whether relatives share the value itself, rare or common, and do not agree by chance.
    shared: bool,
    /// By level: the adjustment for the frequency of the value, where there is one.
    rarities: Vec<Option<Rarity>>,
}

impl Weights {
    pub(super) fn new(model: &Model, records: &Records, comparers: &[Comparer]) -> Result<Self> {
        let prior = model.prior.filter(|_| model.is_trained()).ok_or_else(|| {
            Error::new(ErrorKind::InvalidModel, "the model has to be trained before it can score")
        })?;
        let comparisons = model
            .comparisons
            .iter()
            .zip(comparers)
            .map(|(comparison, comparer)| {
                let weights = comparison.levels.iter().map(super::Level::weight);
                let rarity = |level| Rarity::new(level, comparison, comparer, records);
                let rarities = comparison.levels.iter().map(rarity);
                ComparisonWeights {
                    levels: std::iter::once(0.0).chain(weights).collect(),
                    relatives: relatives(comparison),
                    shared: comparison.shared_by_relatives,
                    rarities: std::iter::once(None).chain(rarities).collect(),
                }
            })
            .collect();
        let others = 1.0 - prior - model.relatives_prior.unwrap_or(0.0);
        let relatives_prior = model.relatives_prior.map(|relatives| (relatives / others).log2());
        Ok(Self { prior: (prior / others).log2(), relatives_prior, comparisons })
    }

    /// log2 of the odds that a pair belongs together; for many pairs there is
    /// [`PatternWeights`](super::pattern_weights::PatternWeights).
    pub(super) fn of(&self, pattern: Pattern, records: &Records, left: u32, right: u32) -> f64 {
        let (left, right) = (records.row(left), records.row(right));
        let OfLevels { mut sum, mut related } = self.of_levels(pattern);
        for (at, comparison) in self.comparisons.iter().enumerate() {
            if let Some(rarity) = comparison.rarity(pattern.level(at)) {
                let value = rarity.of(left).commoner(rarity.of(right));
                sum += value.weight();
                related *= value.related;
            }
        }
        sum + doubt(related)
    }

    /// What the levels of a pattern add up to, whatever the values.
    pub(super) fn of_levels(&self, pattern: Pattern) -> OfLevels {
        let (mut sum, mut related) = (self.prior, self.relatives_prior.unwrap_or(f64::MIN));
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = pattern.level(at);
            sum += comparison.level(level);
            related += comparison.relatives(level, 0.0);
        }
        OfLevels { sum, related: related.exp2() }
    }

    /// The adjustments for the frequency of values, each with its comparison and level.
    pub(super) fn rarities(&self) -> impl Iterator<Item = (usize, u8, &Rarity)> {
        self.comparisons.iter().enumerate().flat_map(|(at, comparison)| {
            let levels = (0..).zip(&comparison.rarities);
            levels.filter_map(move |(level, rarity)| Some((at, level, rarity.as_ref()?)))
        })
    }

    /// The parts of the sum: the prior; for each comparison the level's and the value's share; and
    /// what the chance takes off that the two are relatives.
    pub(super) fn parts(
        &self,
        pattern: Pattern,
        records: &Records,
        left: u32,
        right: u32,
    ) -> (f64, Vec<(f64, f64)>, f64) {
        let (left, right) = (records.row(left), records.row(right));
        let mut related = self.relatives_prior.unwrap_or(f64::MIN);
        let mut parts = Vec::with_capacity(self.comparisons.len());
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = pattern.level(at);
            let rarity = comparison.adjustment(level, left, right);
            related += comparison.relatives(level, rarity);
            parts.push((comparison.level(level), rarity));
        }
        (self.prior, parts, doubt(related.exp2()))
    }
}

/// What the levels of a pattern add up to.
#[derive(Clone, Copy)]
pub(super) struct OfLevels {
    pub(super) sum: f64,
    /// How many times likelier relatives are than unrelated people.
    pub(super) related: f64,
}

/// What is taken off a weight when relatives are so many times likelier than unrelated people.
pub(super) fn doubt(related: f64) -> f64 {
    // Most pairs are far from it, where the series needs no more terms than these to the last bit.
    if related < 1.0 / 1024.0 {
        let terms = 1.0 - related * (1.0 / 2.0 - related * (1.0 / 3.0 - related / 4.0));
        return -(related * terms) * std::f64::consts::LOG2_E;
    }
    -(1.0 + related).log2()
}

fn relatives(comparison: &super::Comparison) -> Vec<f64> {
    let ratio = |level: &super::Level| match (level.relatives, level.u) {
        (Some(relatives), Some(u)) => (relatives / u).log2(),
        _ => 0.0,
    };
    std::iter::once(0.0).chain(comparison.levels.iter().map(ratio)).collect()
}

impl ComparisonWeights {
    fn level(&self, level: u8) -> f64 {
        self.levels.get(usize::from(level)).copied().unwrap_or(0.0)
    }

    /// How much likelier the level is among relatives; what they share is rare or common alike.
    fn relatives(&self, level: u8, rarity: f64) -> f64 {
        let ratio = self.relatives.get(usize::from(level)).copied().unwrap_or(0.0);
        if self.shared { ratio + rarity } else { ratio }
    }

    fn rarity(&self, level: u8) -> Option<&Rarity> {
        self.rarities.get(usize::from(level))?.as_ref()
    }

    fn adjustment(&self, level: u8, left: Row<'_>, right: Row<'_>) -> f64 {
        let rarity = self.rarity(level);
        rarity.map_or(0.0, |rarity| rarity.of(left).commoner(rarity.of(right)).weight())
    }
}

/// The match probability for log2 odds.
///
/// # Examples
///
/// ```
/// use renkou::link::probability;
///
/// assert_eq!(probability(0.0), 0.5);
/// assert!(probability(10.0) > 0.999);
/// ```
pub fn probability(weight: f64) -> f64 {
    1.0 / (1.0 + (-weight).exp2())
}

/// The log2 odds of a match probability.
pub(super) fn weight_of(probability: f64) -> f64 {
    (probability / (1.0 - probability)).log2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubt_is_the_logarithm_wherever_the_series_stands_for_it() {
        for power in -80..8 {
            for step in 0..16 {
                let related = 2_f64.powf(f64::from(power) + f64::from(step) / 16.0);
                let expected = -related.ln_1p() * std::f64::consts::LOG2_E;
                // Weights reach a hundred, so that this is their last bit.
                let apart = (doubt(related) - expected).abs();
                assert!(apart <= 1e-15 * expected.abs().max(1.0), "{related}: {apart}");
            }
        }
        let near = |related: f64, expected: f64| (doubt(related) - expected).abs() < 1e-15;
        assert!(near(0.0, 0.0) && near(1.0, -1.0) && near(f64::MIN.exp2(), 0.0));
    }
}
