//! Match weights of a trained model, ready to be added up.

use rustc_hash::FxHashMap;

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

    /// log2 of the odds that a pair belongs together.
    pub(super) fn of(&self, pattern: Pattern, records: &Records, left: u32, right: u32) -> f64 {
        self.of_rows(pattern, records.row(left), records.row(right))
    }

    /// The same, given the rows.
    fn of_rows(&self, pattern: Pattern, left: Row<'_>, right: Row<'_>) -> f64 {
        self.with_values(&self.of_levels(pattern), pattern, left, right, &mut [])
    }

    /// What the levels of a pattern add up to, whatever the values.
    fn of_levels(&self, pattern: Pattern) -> OfLevels {
        let (mut sum, mut related) = (self.prior, self.relatives_prior.unwrap_or(f64::MIN));
        let mut adjusted = 0;
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = pattern.level(at);
            sum += comparison.level(level);
            related += comparison.relatives(level, 0.0);
            adjusted |= u32::from(comparison.rarity(level).is_some()) << at;
        }
        OfLevels { sum, related: related.exp2(), adjusted }
    }

    /// The weight, with what rare and common values add; `last` holds what they added last.
    fn with_values(
        &self,
        levels: &OfLevels,
        pattern: Pattern,
        left: Row<'_>,
        right: Row<'_>,
        last: &mut [OfValues],
    ) -> f64 {
        let (mut sum, mut related) = (levels.sum, levels.related);
        let mut adjusted = levels.adjusted;
        while adjusted != 0 {
            let at = adjusted.trailing_zeros() as usize;
            adjusted &= adjusted - 1;
            let level = pattern.level(at);
            let Some(comparison) = self.comparisons.get(at) else { break };
            let Some(rarity) = comparison.rarity(level) else { continue };
            let values = rarity.values(left, right);
            let known = last.get_mut(at);
            let added = match &known {
                Some(known) if (known.level, known.values) == (level, values) => **known,
                _ => comparison.of_values(level, values, rarity),
            };
            if let Some(known) = known {
                *known = added;
            }
            sum += added.rarity;
            related *= added.related;
        }
        sum + doubt(related)
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
struct OfLevels {
    sum: f64,
    /// How many times likelier relatives are than unrelated people.
    related: f64,
    /// The comparisons, as bits, to which the frequency of the value adds.
    adjusted: u32,
}

/// What two values add at a level.
#[derive(Clone, Copy, Default)]
struct OfValues {
    level: u8,
    values: (u32, u32),
    rarity: f64,
    /// How many times likelier it makes relatives.
    related: f64,
}

/// Weights of many pairs: what levels add up to is worked out once per pattern.
pub(super) struct PatternWeights<'w> {
    weights: &'w Weights,
    known: FxHashMap<Pattern, OfLevels>,
    /// By comparison: in a block the same values come again and again.
    last: Vec<OfValues>,
}

/// Patterns whose sums are kept; there are rarely more than some thousands.
const KEPT: usize = 1 << 16;

impl<'w> PatternWeights<'w> {
    pub(super) fn new(weights: &'w Weights) -> Self {
        let last = vec![OfValues::default(); weights.comparisons.len()];
        Self { weights, known: FxHashMap::default(), last }
    }

    /// log2 of the odds that a pair belongs together.
    pub(super) fn of(&mut self, pattern: Pattern, left: Row<'_>, right: Row<'_>) -> f64 {
        if self.known.len() >= KEPT && !self.known.contains_key(&pattern) {
            return self.weights.of_rows(pattern, left, right);
        }
        let of_levels = || self.weights.of_levels(pattern);
        let levels = self.known.entry(pattern).or_insert_with(of_levels);
        self.weights.with_values(levels, pattern, left, right, &mut self.last)
    }
}

/// What is taken off a weight when relatives are so many times likelier than unrelated people.
fn doubt(related: f64) -> f64 {
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
        self.rarity(level).map_or(0.0, |rarity| rarity.of(rarity.values(left, right)))
    }

    fn of_values(&self, level: u8, values: (u32, u32), rarity: &Rarity) -> OfValues {
        let rarity = rarity.of(values);
        let related = if self.shared { rarity.exp2() } else { 1.0 };
        OfValues { level, values, rarity, related }
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
