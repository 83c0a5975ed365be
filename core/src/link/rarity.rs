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
    column: usize,
    /// log2 of how often values agree on average.
    average: f64,
    /// How much of the adjustment counts.
    weight: f64,
    /// By symbol: log2 of the share of the value, but not of less than the level allows.
    shares: Vec<f64>,
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
        let shares = shares(records, column, classes);
        let shares = shares.into_iter().map(|share| share.max(least).log2()).collect();
        Some(Self { column, average, weight: options.weight, shares })
    }

    /// The values that are counted, of two records.
    pub(super) fn values(&self, left: Row<'_>, right: Row<'_>) -> (u32, u32) {
        (left.symbol(self.column), right.symbol(self.column))
    }

    /// What the values of a pair add.
    pub(super) fn of(&self, (left, right): (u32, u32)) -> f64 {
        let share = |symbol: u32| {
            let symbol = Some(symbol).filter(|symbol| *symbol != MISSING)?;
            self.shares.get(symbol as usize).copied()
        };
        // Of two different values the commoner one decides: agreement on it is the likelier accident.
        let commoner = match (share(left), if left == right { None } else { share(right) }) {
            (Some(left), Some(right)) => left.max(right),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return 0.0,
        };
        self.weight * (self.average - commoner)
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
