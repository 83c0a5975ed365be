//! One comparison of the records fetched last, for the pairs whose values have to be looked at.

use super::carried::Carried;
use super::equality::Symbols;
use super::settled::Says;
use super::short_text::ShortText;
use super::sieve::{Open, Sieve};
use crate::link::comparer::{Comparer, LEVEL_MISSING};
use crate::link::level_cache::LevelCache;
use crate::link::pattern::Pattern;
use crate::link::rows::Rows;
use crate::link::step::{Step, StepTest, Steps};
use crate::link::value_test::Similarities;
use crate::text::{jaro, jaro_winkler, with_bonus};

/// One comparison.
pub(super) struct Lane<'p> {
    comparer: &'p Comparer,
    ways: Way<'p>,
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
            Some(steps) if steps.all.is_empty() => Way::Known(steps.rest.unwrap_or(LEVEL_MISSING)),
            Some(steps) => Way::Steps(steps, Carried::new(steps)),
        };
        Self { comparer, ways }
    }

    /// What it says of equal values, and of different ones; nothing where values of other columns have
    /// a part in it.
    pub(super) fn says(&self) -> Option<(Says, Says)> {
        let equal = match self.comparer.level_of_equal()? {
            LEVEL_MISSING => Says::Look,
            level => Says::Level(level),
        };
        let different =
            if let Way::Known(level) = self.ways { Says::Level(level) } else { Says::Look };
        Some((equal, different))
    }

    /// Whether it carries values along.
    pub(super) fn carries(&self) -> bool {
        matches!(self.ways, Way::Steps(..))
    }

    /// Carries values along that are wanted from now on.
    pub(super) fn carry(&mut self, comparison: usize, symbols: &Symbols, wanted: &[(u32, u32)]) {
        if let Way::Steps(steps, carried) = &mut self.ways {
            let wanted = wanted.iter().filter(|(_, by)| by >> comparison & 1 == 1);
            let wanted = wanted.map(|(place, _)| (*place, symbols.get(*place, comparison)));
            carried.fill(wanted, symbols.len(), self.comparer, steps);
        }
    }

    /// Adds the levels of the open pairs to their patterns; the rows are those fetched last.
    pub(super) fn levels(
        &mut self,
        comparison: usize,
        rows: &Rows,
        symbols: &Symbols,
        sieve: &mut Sieve,
        patterns: &mut [Pattern],
    ) {
        let whole = |pair: &Open| self.comparer.level_of(rows.row(pair.left), rows.row(pair.right));
        let symbols_of =
            |pair: &Open| (symbols.get(pair.left, comparison), symbols.get(pair.right, comparison));
        match &mut self.ways {
            Way::Known(_) | Way::Single => sieve.finish(comparison, patterns, whole),
            Way::Remembered(cache) => sieve.finish(comparison, patterns, |pair| {
                let (a, b) = symbols_of(pair);
                cache.level(a, b, || whole(pair))
            }),
            Way::Steps(steps, carried) => {
                let texts = carried.has_other_texts();
                let equal_are_open = self.comparer.level_of_equal() == Some(LEVEL_MISSING);
                if equal_are_open || texts {
                    let is_carried = |place: u32| !texts || carried.is_whole(place);
                    let aside = |pair: &Open| {
                        let (a, b) = symbols_of(pair);
                        a == b || !is_carried(pair.left) || !is_carried(pair.right)
                    };
                    sieve.take_aside(comparison, patterns, aside, whole);
                }
                for (step, after) in steps.all.iter().zip((0..steps.all.len()).rev()) {
                    let rest = (after == 0).then_some(steps.rest.unwrap_or(LEVEL_MISSING));
                    take(sieve, step, comparison, rest, patterns, carried, |pair, test| {
                        let (a, b) = symbols_of(pair);
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
    rest: Option<u8>,
    patterns: &mut [Pattern],
    carried: &Carried,
    holds: impl Fn(&Open, &crate::link::LevelTest) -> bool,
) {
    let first = step.level;
    // Of a test that holds at once the level is the first one.
    let if_so = |holds: bool| if holds { first } else { LEVEL_MISSING };
    let counted = |at: u8| if at == 0 { LEVEL_MISSING } else { first + at - 1 };
    let texts = |pair: &Open| (carried.text(pair.left), carried.text(pair.right));
    match &step.test {
        StepTest::SameChanged(changes) => sieve.take(comparison, rest, patterns, |pair| {
            carried.same_changed(changes, pair.left, pair.right)
        }),
        StepTest::WithinDays(days) => sieve.take(comparison, rest, patterns, |pair| {
            carried.within_days(days, pair.left, pair.right)
        }),
        StepTest::OneEdit { leaves_something } => {
            let least = if *leaves_something { 2 } else { 0 };
            sieve.take(comparison, rest, patterns, |pair| {
                let (a, b) = (carried.word(pair.left), carried.word(pair.right));
                if_so(a.is_one_edit_from(b) & (a.longer(b) >= least))
            });
        }
        StepTest::Jaro(at_least) => {
            let lowest = lowest(at_least);
            let is_likely = |pair: &Open| jaro_at_most(texts(pair)) >= lowest;
            sieve.take_likely(comparison, rest, patterns, is_likely, |pair| {
                let (a, b) = texts(pair);
                counted(reached(at_least, jaro(a.units(), b.units())))
            });
        }
        StepTest::JaroWinkler(at_least) => {
            let lowest = lowest(at_least);
            let is_likely = |pair: &Open| {
                let (a, b) = texts(pair);
                with_bonus(jaro_at_most((a, b)), a.equal_beginning(b)) >= lowest
            };
            sieve.take_likely(comparison, rest, patterns, is_likely, |pair| {
                let (a, b) = texts(pair);
                counted(reached(at_least, jaro_winkler(a.units(), b.units())))
            });
        }
        StepTest::Other(test) => {
            sieve.take(comparison, rest, patterns, |pair| if_so(holds(pair, test)));
        }
    }
}

fn lowest(at_least: &[f64]) -> f64 {
    at_least.iter().copied().fold(f64::INFINITY, f64::min)
}

fn jaro_at_most((a, b): (&ShortText, &ShortText)) -> f64 {
    a.letters().jaro_at_most(b.letters())
}

/// Which bound a similarity reaches first, counted from 1; or 0.
fn reached(at_least: &[f64], similarity: f64) -> u8 {
    let reached = at_least.iter().position(|at_least| similarity >= *at_least);
    reached.map_or(0, |at| at as u8 + 1)
}
