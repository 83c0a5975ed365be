//! One comparison of the records fetched last: their values side by side, and the levels of pairs.

use super::Places;
use super::carried::Carried;
use super::short_text::ShortText;
use super::sieve::{Open, Sieve};
use crate::link::MISSING;
use crate::link::comparer::{Comparer, LEVEL_MISSING};
use crate::link::letters::jaro_winkler_at_most;
use crate::link::level_cache::LevelCache;
use crate::link::pattern::Pattern;
use crate::link::rows::Rows;
use crate::link::step::{Step, StepTest, Steps};
use crate::link::value_test::Similarities;
use crate::text::{jaro, jaro_winkler};

/// The values of one comparison, by the places of the records fetched last.
pub(super) struct Lane<'p> {
    comparer: &'p Comparer,
    symbols: Vec<u32>,
    ways: Way<'p>,
    sieve: Sieve,
}

/// How the level of two values is found that are there and perhaps not the same.
enum Way<'p> {
    /// It is always the same one.
    Known(u8),
    /// Step by step, over all pairs.
    Steps(&'p Steps, Carried),
    /// One pair after the other, with those remembered that came before.
    Remembered(LevelCache),
    /// One pair after the other.
    Single,
}

impl<'p> Lane<'p> {
    pub(super) fn new(comparer: &'p Comparer) -> Self {
        let ways = match comparer.steps() {
            _ if comparer.is_costly() => Way::Remembered(LevelCache::new()),
            None => Way::Single,
            Some(steps) => match steps.level_of_different() {
                Some(level) => Way::Known(level),
                None => Way::Steps(steps, Carried::new(steps)),
            },
        };
        Self { comparer, symbols: Vec::new(), ways, sieve: Sieve::default() }
    }

    /// Takes the values of the records in these rows.
    pub(super) fn fetch(&mut self, rows: &Rows) {
        let places = 0..rows.len() as u32;
        self.symbols.clear();
        self.symbols.extend(places.map(|place| rows.row(place).symbol(self.comparer.column)));
        if let Way::Steps(_, carried) = &mut self.ways {
            carried.begin(rows.len());
        }
    }

    /// Adds the levels of some pairs to their patterns; the rows are those fetched last.
    pub(super) fn levels(
        &mut self,
        comparison: usize,
        rows: &Rows,
        pairs: &[Places],
        patterns: &mut [Pattern],
    ) {
        let whole = |pair: &Open| self.comparer.level_of(rows.row(pair.left), rows.row(pair.right));
        let sieve = &mut self.sieve;
        let Some(level_of_equal) = self.comparer.level_of_equal() else {
            sieve.begin(pairs, comparison, patterns, |_| (LEVEL_MISSING, true));
            return sieve.finish(comparison, patterns, whole);
        };
        let symbol = |place: u32| self.symbols.get(place as usize).copied().unwrap_or(MISSING);
        let of_different = if let Way::Known(level) = self.ways { level } else { LEVEL_MISSING };
        let equal_are_open = level_of_equal == LEVEL_MISSING;
        let different_are_open = of_different == LEVEL_MISSING;
        sieve.begin(pairs, comparison, patterns, |(left, right)| {
            let (a, b) = (symbol(left), symbol(right));
            let (present, equal) = (a != MISSING && b != MISSING, a == b);
            let level = if equal { level_of_equal } else { of_different };
            let is_open = if equal { equal_are_open } else { different_are_open };
            (if present { level } else { LEVEL_MISSING }, present & is_open)
        });
        let whole_of = |pair: &Open| (symbol(pair.left), symbol(pair.right));
        match &mut self.ways {
            Way::Known(_) | Way::Single => sieve.finish(comparison, patterns, whole),
            Way::Remembered(cache) => sieve.finish(comparison, patterns, |pair| {
                let (a, b) = whole_of(pair);
                cache.level(a, b, || whole(pair))
            }),
            Way::Steps(steps, carried) => {
                carried.fill(sieve.open(), &self.symbols, self.comparer, steps);
                let texts = steps.need_texts() && carried.has_other_texts();
                if equal_are_open || texts {
                    let is_carried = |place: u32| !texts || carried.text(place).is_whole();
                    let aside = |pair: &Open| {
                        symbol(pair.left) == symbol(pair.right)
                            || !is_carried(pair.left)
                            || !is_carried(pair.right)
                    };
                    sieve.take_likely(comparison, patterns, aside, |pair| Some(whole(pair)));
                }
                for step in &steps.all {
                    take(sieve, step, comparison, patterns, carried, |pair, test| {
                        let (a, b) = whole_of(pair);
                        let own = self.comparer.operands().first();
                        own.is_some_and(|own| own.holds(test, a, b, &mut Similarities::default()))
                    });
                }
            }
        }
    }
}

/// Puts one step to all open pairs.
fn take(
    sieve: &mut Sieve,
    step: &Step,
    comparison: usize,
    patterns: &mut [Pattern],
    carried: &Carried,
    holds: impl Fn(&Open, &crate::link::LevelTest) -> bool,
) {
    let level = step.level;
    let texts = |pair: &Open| (carried.text(pair.left), carried.text(pair.right));
    match &step.test {
        StepTest::Always => sieve.finish(comparison, patterns, |_| level),
        StepTest::SameChanged(change) => sieve.take(comparison, level, patterns, |pair| {
            carried.is_same_changed(*change, pair.left, pair.right)
        }),
        StepTest::WithinDays(days) => sieve.take(comparison, level, patterns, |pair| {
            carried.is_within_days(*days, pair.left, pair.right)
        }),
        StepTest::OneEdit { leaves_something } => {
            let leaves = *leaves_something;
            sieve.take(comparison, level, patterns, |pair| {
                let (a, b) = texts(pair);
                (!leaves || a.units().len().max(b.units().len()) > 1) && a.is_one_edit_from(b)
            });
        }
        StepTest::Jaro(at_least) => {
            let lowest = lowest(at_least);
            let is_likely = |pair: &Open| jaro_at_most(texts(pair)) >= lowest;
            sieve.take_likely(comparison, patterns, is_likely, |pair| {
                let (a, b) = texts(pair);
                reached(level, at_least, jaro(a.units(), b.units()))
            });
        }
        StepTest::JaroWinkler(at_least) => {
            let lowest = lowest(at_least);
            let is_likely = |pair: &Open| {
                let (a, b) = texts(pair);
                jaro_winkler_at_most(a.units(), b.units(), jaro_at_most((a, b))) >= lowest
            };
            sieve.take_likely(comparison, patterns, is_likely, |pair| {
                let (a, b) = texts(pair);
                reached(level, at_least, jaro_winkler(a.units(), b.units()))
            });
        }
        StepTest::Other(test) => {
            sieve.take(comparison, level, patterns, |pair| holds(pair, test));
        }
    }
}

fn lowest(at_least: &[f64]) -> f64 {
    at_least.iter().copied().fold(f64::INFINITY, f64::min)
}

fn jaro_at_most((a, b): (&ShortText, &ShortText)) -> f64 {
    a.letters().jaro_at_most(b.letters())
}

/// The level of a similarity, the first of which is that of the first bound.
fn reached(first: u8, at_least: &[f64], similarity: f64) -> Option<u8> {
    let reached = at_least.iter().position(|at_least| similarity >= *at_least)?;
    Some(first + reached as u8)
}
