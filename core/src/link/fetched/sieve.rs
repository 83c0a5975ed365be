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
    /// Those that are open stand first; what follows is left from before.
    all: Vec<Open>,
    open: usize,
    likely: Vec<Open>,
}

impl Sieve {
    /// Begins with the pairs whose values a comparison has to look at.
    pub(super) fn begin(&mut self, pairs: &[Places], comparison: usize, looks: &[u32]) {
        make_room(&mut self.all, pairs.len());
        self.open = 0;
        for ((at, look), &(left, right)) in (0..).zip(looks).zip(pairs) {
            put(&mut self.all, self.open, Open { at, left, right });
            self.open += (look >> comparison & 1) as usize;
        }
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
        let stay = usize::from(rest.is_none());
        let rest = rest.unwrap_or(LEVEL_MISSING);
        let mut kept = 0;
        for at in 0..self.open {
            let Some(&pair) = self.all.get(at) else { break };
            let level = level(&pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, or(level, rest));
            }
            put(&mut self.all, kept, pair);
            kept += stay & usize::from(level == LEVEL_MISSING);
        }
        self.open = kept;
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
        make_room(&mut self.likely, self.open);
        let stay = usize::from(rest.is_none());
        let rest = rest.unwrap_or(LEVEL_MISSING);
        let (mut kept, mut likely) = (0, 0);
        for at in 0..self.open {
            let Some(&pair) = self.all.get(at) else { break };
            let goes = is_likely(&pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, if goes { LEVEL_MISSING } else { rest });
            }
            put(&mut self.all, kept, pair);
            put(&mut self.likely, likely, pair);
            kept += stay & usize::from(!goes);
            likely += usize::from(goes);
        }
        self.open = kept;
        for pair in self.likely.get(..likely).unwrap_or(&[]) {
            let level = level(pair);
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, or(level, rest));
            }
            if stay == 1 && level == LEVEL_MISSING {
                put(&mut self.all, self.open, *pair);
                self.open += 1;
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
        let mut kept = 0;
        for at in 0..self.open {
            let Some(&pair) = self.all.get(at) else { break };
            if !goes(&pair) {
                put(&mut self.all, kept, pair);
                kept += 1;
            } else if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, level(&pair));
            }
        }
        self.open = kept;
    }

    /// Gives all that are open the level that is found.
    pub(super) fn finish(
        &mut self,
        comparison: usize,
        patterns: &mut [Pattern],
        mut level: impl FnMut(&Open) -> u8,
    ) {
        for pair in self.all.iter().take(self.open) {
            if let Some(pattern) = patterns.get_mut(pair.at as usize) {
                pattern.add(comparison, level(pair));
            }
        }
        self.open = 0;
    }
}

/// The level, if there is one, or another.
#[inline]
fn or(level: u8, other: u8) -> u8 {
    if level == LEVEL_MISSING { other } else { level }
}

fn make_room(pairs: &mut Vec<Open>, len: usize) {
    if pairs.len() < len {
        pairs.resize(len, Open::default());
    }
}

fn put(pairs: &mut [Open], at: usize, pair: Open) {
    if let Some(place) = pairs.get_mut(at) {
        *place = pair;
    }
}
