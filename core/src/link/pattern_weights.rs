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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::link::blocks::Visitor;
    use crate::link::comparer::Comparer;
    use crate::link::fetched::{Fetched, Sink};
    use crate::link::records::Records;
    use crate::link::{Model, Source};

    /// Frequencies at two levels, of a column that relatives share, and of another column.
    const MODEL: &str = r#"{"renkou_model": 1, "name": "t", "prior": 0.01, "relatives_prior": 0.02,
      "comparisons": [
        {"name": "a", "column": "a", "levels": [
          {"label": "s", "test": "exact", "term_frequency": true, "m": 0.7, "u": 0.1, "relatives": 0.2},
          {"label": "1", "test": {"levenshtein": 1}, "term_frequency": true,
           "frequency": {"weight": 0.5, "least": 0.2}, "m": 0.2, "u": 0.1, "relatives": 0.1},
          {"label": "e", "test": "else", "m": 0.1, "u": 0.8, "relatives": 0.7}]},
        {"name": "b", "column": "b", "shared_by_relatives": true, "levels": [
          {"label": "s", "test": "exact", "term_frequency": true, "m": 0.8, "u": 0.2, "relatives": 0.9},
          {"label": "e", "test": "else", "m": 0.2, "u": 0.8, "relatives": 0.1}]},
        {"name": "c", "column": "c", "levels": [
          {"label": "s", "test": "exact", "term_frequency": true, "frequency": {"column": "b"},
           "m": 0.8, "u": 0.2, "relatives": 0.3},
          {"label": "e", "test": "else", "m": 0.2, "u": 0.8, "relatives": 0.7}]}],
      "blocking": [["a"]]}"#;

    struct Told<'w> {
        weights: PatternWeights<'w>,
        told: Vec<(u32, u32, Pattern, f64)>,
    }

    impl Sink for Told<'_> {
        fn fetch(&mut self, near: &Near<'_>) {
            self.weights.fetch(near);
        }

        fn take(&mut self, near: &Near<'_>, pairs: &[Places], patterns: &[Pattern]) {
            let weights = self.weights.of(pairs, patterns);
            for (((left, right), pattern), weight) in pairs.iter().zip(patterns).zip(weights) {
                self.told.push((near.record(*left), near.record(*right), *pattern, weight));
            }
        }
    }

    proptest! {
        #[test]
        fn weights_are_those_of_single_pairs_to_the_last_bit(
            rows in prop::collection::vec(("[ab]{0,2}", "[xy]?", "[pq]?"), 2..20),
        ) {
            let column = |of: fn(&(String, String, String)) -> &String| rows.iter().map(move |row| of(row).as_str());
            let source = Source::new("s")
                .with_column("a", column(|row| &row.0))
                .with_column("b", column(|row| &row.1))
                .with_column("c", column(|row| &row.2));
            let model = Model::from_json(MODEL).unwrap();
            let records = Records::new(&model, &[source]).unwrap();
            let comparers = Comparer::all(&model, &records).unwrap();
            let weights = Weights::new(&model, &records, &comparers).unwrap();
            let told = Told { weights: PatternWeights::new(&weights), told: Vec::new() };
            let mut fetched = Fetched::new(&comparers, &records, told);
            let members: Vec<u32> = (0..rows.len() as u32).collect();
            fetched.fetch(&members);
            for left in &members {
                fetched.visit(*left as usize, &(left + 1..members.len() as u32).collect::<Vec<_>>());
            }
            let told = fetched.finish().told;
            prop_assert_eq!(told.len(), rows.len() * (rows.len() - 1) / 2);
            for (left, right, pattern, weight) in told {
                let expected = weights.of(pattern, &records, left, right);
                prop_assert_eq!(weight.to_bits(), expected.to_bits(), "{} {}", weight, expected);
                let (prior, parts, doubt) = weights.parts(pattern, &records, left, right);
                let sum = prior + parts.iter().map(|(level, value)| level + value).sum::<f64>() + doubt;
                prop_assert!((sum - weight).abs() < 1e-9, "{} {}", sum, weight);
            }
        }
    }
}
