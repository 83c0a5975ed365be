//! Pairs whose level is not known yet, on their way from test to test.

use super::Places;
use crate::link::comparer::LEVEL_MISSING;
use crate::link::pattern::Pattern;

/// A pair, and its place among the pairs that are compared together.
#[derive(Clone, Copy, Default)]
pub(super) struct Open {
    at: u32,
    pub(super) left: u32,
    pub(super) right: u32,
}

/// The pairs that are open.
///
/// Each test goes over all of them before the next one does, and whether it holds decides where the
/// next pair is put, not where the program goes on: no processor could foresee that.
#[derive(Default)]
pub(super) struct Sieve {
    open: Vec<Open>,
    likely: Vec<Open>,
}

impl Sieve {
    /// Begins with the pairs whose values a comparison has to look at.
    pub(super) fn begin(&mut self, pairs: &[Places], comparison: usize, looks: &[u32]) {
        self.open.resize(pairs.len(), Open::default());
        let mut count = 0;
        for ((at, look), &(left, right)) in (0..).zip(looks).zip(pairs) {
            put(&mut self.open, count, Open { at, left, right });
            count += (look >> comparison & 1) as usize;
        }
        self.open.truncate(count);
    }

    /// Gives pairs the level that is found; where there is none they stay, or are at the level of the
    /// `rest`.
    pub(super) fn take(
        &mut self,
        comparison: usize,
        rest: Option<u8>,
        patterns: &mut [Pattern],
        level: impl Fn(&Open) -> u8,
    ) {
        let stay = rest.is_none();
        let rest = rest.unwrap_or(LEVEL_MISSING);
        let mut kept = 0;
        for at in 0..self.open.len() {
            let Some(&pair) = self.open.get(at) else { break };
            let level = level(&pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, or(level, rest));
            }
            put(&mut self.open, kept, pair);
            kept += usize::from(stay & (level == LEVEL_MISSING));
        }
        self.open.truncate(kept);
    }

    /// The same, for a level that is looked for among the likely pairs alone.
    pub(super) fn take_likely(
        &mut self,
        comparison: usize,
        rest: Option<u8>,
        patterns: &mut [Pattern],
        is_likely: impl Fn(&Open) -> bool,
        mut level: impl FnMut(&Open) -> u8,
    ) {
        self.likely.clear();
        self.likely.resize(self.open.len(), Open::default());
        let stay = rest.is_none();
        let rest = rest.unwrap_or(LEVEL_MISSING);
        let (mut kept, mut likely) = (0, 0);
        for at in 0..self.open.len() {
            let Some(&pair) = self.open.get(at) else { break };
            let goes = is_likely(&pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, if goes { LEVEL_MISSING } else { rest });
            }
            put(&mut self.open, kept, pair);
            put(&mut self.likely, likely, pair);
            kept += usize::from(stay & !goes);
            likely += usize::from(goes);
        }
        self.open.truncate(kept);
        for pair in self.likely.get(..likely).unwrap_or(&[]) {
            let level = level(pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, or(level, rest));
            }
            if stay && level == LEVEL_MISSING {
                self.open.push(*pair);
            }
        }
    }

    /// Finishes the pairs that no test should see.
    pub(super) fn take_aside(
        &mut self,
        comparison: usize,
        patterns: &mut [Pattern],
        goes: impl Fn(&Open) -> bool,
        level: impl Fn(&Open) -> u8,
    ) {
        self.open.retain(|pair| {
            let goes = goes(pair);
            if goes && let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, level(pair));
            }
            !goes
        });
    }

    /// Gives all that are open the level that is found.
    pub(super) fn finish(
        &mut self,
        comparison: usize,
        patterns: &mut [Pattern],
        mut level: impl FnMut(&Open) -> u8,
    ) {
        for pair in self.open.drain(..) {
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, level(&pair));
            }
        }
    }
}

/// The level, if there is one, or another.
#[inline]
fn or(level: u8, other: u8) -> u8 {
    if level == LEVEL_MISSING { other } else { level }
}

fn put(pairs: &mut [Open], at: usize, pair: Open) {
    if let Some(place) = pairs.get_mut(at) {
        *place = pair;
    }
}
