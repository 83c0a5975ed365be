//! Match weights of many pairs.
//!
//! What levels add up to is worked out once per pattern, and what values add is fetched once per
//! record. For a pair no more is left than to add, without a branch that no processor could foresee.

use super::fetched::{Near, Places};
use super::pattern::Pattern;
use super::rarity::{OfValue, Rarity};
use super::weights::{OfLevels, Weights, doubt};

/// Patterns whose sums are kept, each at the one place that its hash says: what comes later takes the
/// place of what was there. There are rarely more than some hundreds.
const KEPT: usize = 1 << 10;

/// The weights of pairs of the records fetched last.
pub(super) struct PatternWeights<'w> {
    weights: &'w Weights,
    known: Vec<(Pattern, OfLevels)>,
    adjustments: Vec<Adjustment<'w>>,
    /// What the levels of each pair add up to, and then all.
    sums: Vec<OfLevels>,
}

/// What values add at one level of a comparison.
struct Adjustment<'w> {
    comparison: usize,
    level: u8,
    rarity: &'w Rarity,
    /// By the place of the record.
    values: Vec<OfValue>,
}

impl<'w> PatternWeights<'w> {
    pub(super) fn new(weights: &'w Weights) -> Self {
        let adjustments = weights.rarities().map(|(comparison, level, rarity)| Adjustment {
            comparison,
            level,
            rarity,
            values: Vec::new(),
        });
        Self {
            weights,
            // Correct from the start, for one pattern at all places.
            known: vec![(Pattern::default(), weights.of_levels(Pattern::default())); KEPT],
            adjustments: adjustments.collect(),
            sums: Vec::new(),
        }
    }

    /// Fetches what the values of some records add.
    pub(super) fn fetch(&mut self, near: &Near<'_>) {
        for Adjustment { rarity, values, .. } in &mut self.adjustments {
            values.clear();
            values.extend(near.places().map(|place| rarity.of(near.row(place))));
        }
    }

    /// log2 of the odds that each pair belongs together.
    pub(super) fn of(
        &mut self,
        pairs: &[Places],
        patterns: &[Pattern],
    ) -> impl Iterator<Item = f64> + '_ {
        self.sums.clear();
        for pattern in patterns {
            let place = (pattern.hash() >> (u64::BITS - KEPT.trailing_zeros())) as usize;
            let sums = match self.known.get_mut(place) {
                Some((known, sums)) if known == pattern => *sums,
                other => {
                    let sums = self.weights.of_levels(*pattern);
                    if let Some(place) = other {
                        *place = (*pattern, sums);
                    }
                    sums
                }
            };
            self.sums.push(sums);
        }
        for Adjustment { comparison, level, values, .. } in &self.adjustments {
            let value =
                |place: u32| values.get(place as usize).copied().unwrap_or(OfValue::NOTHING);
            for ((sums, pattern), (left, right)) in self.sums.iter_mut().zip(patterns).zip(pairs) {
                let value = value(*left).commoner(value(*right));
                let is_at_level = pattern.level(*comparison) == *level;
                sums.sum += if is_at_level { value.weight() } else { 0.0 };
                sums.related *= if is_at_level { value.related } else { 1.0 };
            }
        }
        self.sums.iter().map(|sums| sums.sum + doubt(sums.related))
    }
}
