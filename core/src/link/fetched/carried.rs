//! What tests need of the values of the records fetched last, by the places of the records.
//!
//! A record whose value differs from no other has nothing here: most values are the same or missing,
//! and are never looked at.

use std::ops::Range;

use super::short_text::ShortText;
use crate::link::MISSING;
use crate::link::comparer::Comparer;
use crate::link::prepared::Characters;
use crate::link::step::Steps;

/// Stands for a value that is no full date.
const NO_DAY: i32 = i32::MIN;

#[derive(Default)]
pub(super) struct Carried {
    /// Places to be filled, and the symbols there.
    wanted: Vec<(u32, u32)>,
    /// How many changes there are.
    changes: usize,
    /// The numbers of changed values, those of one place side by side.
    changed: Vec<u32>,
    texts: Vec<ShortText>,
    /// Where the texts that are wanted stand.
    ranges: Vec<Range<usize>>,
    /// Made of a byte of each text that is wanted. Nobody reads it: looking at all of them with nothing
    /// between brings them here together.
    touched: u8,
    /// Whether a text was met that is too long or has other characters.
    has_other_texts: bool,
    days: Vec<i32>,
}

impl Carried {
    pub(super) fn new(steps: &Steps) -> Self {
        Self { changes: steps.changes(), ..Self::default() }
    }

    /// Carries along what the steps need of some of so many records, by their places and symbols.
    ///
    /// First all that is wanted is found, then it is fetched: what lies far away arrives together.
    pub(super) fn fill(
        &mut self,
        wanted: impl Iterator<Item = (u32, u32)>,
        len: usize,
        comparer: &Comparer,
        steps: &Steps,
    ) {
        self.wanted.clear();
        self.wanted.extend(wanted);
        if self.wanted.is_empty() {
            return;
        }
        if self.changes > 0 {
            let width = self.changes;
            self.changed.resize(self.changed.len().max(len * width), MISSING);
            for (place, symbol) in &self.wanted {
                let first = *place as usize * width;
                let carried = self.changed.get_mut(first..first + width).unwrap_or(&mut []);
                let numbers = steps.changed(*symbol);
                carried.iter_mut().zip(numbers).for_each(|(carried, number)| *carried = *number);
            }
        }
        let Some(operand) = comparer.operands().first() else { return };
        if steps.need_texts() {
            self.fill_texts(&operand.prepared.characters, len, steps.need_letters());
        }
        if steps.need_days() {
            let days = &operand.prepared.days;
            let day = |symbol| days.get(symbol as usize).copied().flatten();
            carry(&mut self.days, len, NO_DAY, &self.wanted, |symbol| {
                day(symbol).unwrap_or(NO_DAY)
            });
        }
    }

    /// In turns, each of which waits for the memory once and not once for every text.
    fn fill_texts(&mut self, characters: &Characters, len: usize, with_letters: bool) {
        match characters {
            Characters::None => return,
            Characters::Ascii(texts) => {
                self.ranges.clear();
                self.ranges.extend(self.wanted.iter().map(|(_, symbol)| texts.range(*symbol)));
                let first = |range| texts.from(range).0.first().copied().unwrap_or(0);
                self.touched = self.ranges.iter().map(first).fold(0, |all, byte| all ^ byte);
                let mut ranges = self.ranges.iter();
                let next = |_| {
                    let (bytes, len) = ranges.next().map_or((&[][..], 0), |at| texts.from(at));
                    ShortText::of_bytes(bytes, len)
                };
                carry(&mut self.texts, len, ShortText::OTHER, &self.wanted, next);
            }
            Characters::Narrow(pool) => {
                let text = |symbol| ShortText::of_units(pool.slice(symbol));
                carry(&mut self.texts, len, ShortText::OTHER, &self.wanted, text);
            }
            Characters::Wide(pool) => {
                let text = |symbol| ShortText::of_units(pool.slice(symbol));
                carry(&mut self.texts, len, ShortText::OTHER, &self.wanted, text);
            }
        }
        for (place, _) in &self.wanted {
            if let Some(text) = self.texts.get_mut(*place as usize) {
                self.has_other_texts |= !text.is_whole();
                if with_letters {
                    text.find_letters();
                }
            }
        }
    }

    /// Whether two texts may not be looked at here.
    pub(super) fn has_other_texts(&self) -> bool {
        self.has_other_texts
    }

    pub(super) fn text(&self, place: u32) -> &ShortText {
        self.texts.get(place as usize).unwrap_or(&ShortText::OTHER)
    }

    /// Whether two values are the same after a change.
    pub(super) fn is_same_changed(&self, change: usize, left: u32, right: u32) -> bool {
        let number = |place: u32| {
            let at = place as usize * self.changes + change;
            self.changed.get(at).copied().unwrap_or(MISSING)
        };
        let (a, b) = (number(left), number(right));
        a == b && a != MISSING
    }

    /// Whether two values are full dates at most so many days apart.
    pub(super) fn is_within_days(&self, days: u32, left: u32, right: u32) -> bool {
        let day = |place: u32| self.days.get(place as usize).copied().unwrap_or(NO_DAY);
        let (a, b) = (day(left), day(right));
        a != NO_DAY && b != NO_DAY && a.abs_diff(b) <= days
    }
}

/// Puts what symbols stand for where their records are.
fn carry<T: Copy>(
    values: &mut Vec<T>,
    len: usize,
    none: T,
    wanted: &[(u32, u32)],
    mut value: impl FnMut(u32) -> T,
) {
    if values.len() < len {
        values.resize(len, none);
    }
    for (place, symbol) in wanted {
        if let Some(carried) = values.get_mut(*place as usize) {
            *carried = value(*symbol);
        }
    }
}
