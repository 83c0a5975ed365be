//! What agreement on a rare value adds to a match weight, and on a common one takes off.

use rustc_hash::FxHashMap;

use super::MISSING;
use super::comparer::Comparer;
use super::level::{Level, TermFrequency};
use super::level_test::{LevelTest, On};
use super::model::Comparison;
use super::records::Records;
use super::rows::Row;

/// The adjustment of one level for the frequency of its values.
pub(super) struct Rarity {
    /// The column whose values are counted.
    pub(super) column: usize,
    /// By symbol.
    values: Vec<OfValue>,
}

/// What agreement on a value adds.
#[derive(Clone, Copy)]
pub(super) struct OfValue {
    /// To the match weight.
    pub(super) weight: f64,
    /// How many times likelier it makes relatives, where these share the value itself; else 1.
    pub(super) related: f64,
}

impl OfValue {
    /// What a missing value adds. No other value adds more, so that it never decides.
    pub(super) const NOTHING: Self = Self { weight: f64::INFINITY, related: 1.0 };

    /// Of two values the commoner one decides: agreement on it is the likelier accident.
    #[inline]
    pub(super) fn commoner(self, other: Self) -> Self {
        if self.weight <= other.weight { self } else { other }
    }

    /// The weight; nothing where no value is there.
    #[inline]
    pub(super) fn weight(self) -> f64 {
        if self.weight < f64::INFINITY { self.weight } else { 0.0 }
    }
}

impl Rarity {
    /// The adjustment of a level, if the model asks for one.
    pub(super) fn new(
        level: &Level,
        comparison: &Comparison,
        comparer: &Comparer,
        records: &Records,
    ) -> Option<Self> {
        if !level.term_frequency {
            return None;
        }
        let options = level.frequency.clone().unwrap_or_default();
        let other = options.column.as_deref().filter(|column| *column != comparison.column);
        let column = other.map_or(Some(comparer.column), |column| records.column(column))?;
        let average = average(level, comparison, &options)?.log2();
        let classes = if other.is_none() { Some(comparer) } else { None };
        let least = options.least.unwrap_or(0.0);
        let value = |share: f64| {
            let weight = options.weight * (average - share.max(least).log2());
            let related = if comparison.shared_by_relatives { weight.exp2() } else { 1.0 };
            OfValue { weight, related }
        };
        let mut values: Vec<_> = shares(records, column, classes).into_iter().map(value).collect();
        if let Some(missing) = values.get_mut(MISSING as usize) {
            *missing = OfValue::NOTHING;
        }
        Some(Self { column, values })
    }

    /// What the value of a record adds.
    #[inline]
    pub(super) fn of(&self, row: Row<'_>) -> OfValue {
        let symbol = row.symbol(self.column) as usize;
        self.values.get(symbol).copied().unwrap_or(OfValue::NOTHING)
    }
}

/// How often values agree on average: at the level of equal values of the column that is counted.
fn average(level: &Level, comparison: &Comparison, options: &TermFrequency) -> Option<f64> {
    if options.own_average {
        return level.u;
    }
    let column = options.column.as_ref().unwrap_or(&comparison.column);
    let is_of_equal = |level: &&Level| match &level.test {
        LevelTest::Exact => *column == comparison.column,
        LevelTest::On(on) => {
            let On { column: tested, right_column, change, test } = on.as_ref();
            tested.as_ref().unwrap_or(&comparison.column) == column
                && right_column.as_ref().is_none_or(|right| right == column)
                && change.is_empty()
                && *test == LevelTest::Exact
        }
        _ => false,
    };
    let equal = comparison.levels.iter().find(is_of_equal).or(comparison.levels.first());
    equal.and_then(|level| level.u)
}

/// The share of every symbol's value among the values that are there.
///
/// Values that are one to the comparison's first level count together.
fn shares(records: &Records, column: usize, classes: Option<&Comparer>) -> Vec<f64> {
    let Some(values) = records.values(column) else { return Vec::new() };
    let symbols = 0..=values.len() as u32;
    let class = |symbol: u32| {
        classes.and_then(|comparer| comparer.first_level_class(symbol)).unwrap_or(symbol.into())
    };
    let mut counts: FxHashMap<u64, u64> = FxHashMap::default();
    for symbol in symbols.clone().skip(1) {
        *counts.entry(class(symbol)).or_default() += u64::from(values.count(symbol));
    }
    let present = values.present().max(1) as f64;
    let share = |symbol| counts.get(&class(symbol)).copied().unwrap_or(1).max(1) as f64 / present;
    symbols.map(share).collect()
}
