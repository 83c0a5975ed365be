//! What tests need of the values of the records fetched last, by the places of the records.
//!
//! A record whose value differs from no other has nothing here: most values are the same or missing,
//! and are never looked at.

use std::ops::Range;

use super::short_text::ShortText;
use super::word::Word;
use crate::link::MISSING;
use crate::link::comparer::{Comparer, LEVEL_MISSING};
use crate::link::prepared::Characters;
use crate::link::step::{SameChanged, Steps, TOGETHER, WithinDays};
use crate::text::Unit;

/// Stands for a value that is no full date.
const NO_DAY: i32 = i32::MIN;

/// A short text in the form in which some test looks at it.
pub(super) trait Text: Copy {
    /// A text that does not fit.
    const OTHER: Self;

    /// The first `len` of these bytes; what follows them is read, where there is enough, and let go.
    fn of_bytes(bytes: &[u8], len: usize) -> Self;

    /// Characters of any width.
    fn of_units<T: Unit>(text: &[T]) -> Self;

    /// Whether the text fits.
    fn is_whole(&self) -> bool;
}

/// The first characters in one byte each, and zeros after them; nothing where one is beyond U+00FF.
pub(super) fn narrow<const ROOM: usize, T: Unit>(text: &[T]) -> Option<[u8; ROOM]> {
    let mut units = [0; ROOM];
    for (place, unit) in units.iter_mut().zip(text) {
        *place = u8::try_from(unit.code()).ok()?;
    }
    Some(units)
}

#[derive(Default)]
pub(super) struct Carried {
    /// Places to be filled, and the symbols there.
    wanted: Vec<(u32, u32)>,
    /// How many groups of changes there are.
    groups: usize,
    /// The numbers of changed values, those of one place side by side.
    changed: Vec<[u32; TOGETHER]>,
    texts: Vec<ShortText>,
    words: Vec<Word>,
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
        Self { groups: steps.changes().div_ceil(TOGETHER), ..Self::default() }
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
        if self.groups > 0 {
            let groups = self.groups;
            let len = self.changed.len().max(len * groups);
            self.changed.resize(len, [MISSING; TOGETHER]);
            for (place, symbol) in &self.wanted {
                let first = *place as usize * groups;
                let carried = self.changed.get_mut(first..first + groups).unwrap_or(&mut []);
                let carried = carried.as_flattened_mut().iter_mut().zip(steps.changed(*symbol));
                carried.for_each(|(carried, number)| *carried = *number);
            }
        }
        let Some(operand) = comparer.operands().first() else { return };
        let characters = &operand.prepared.characters;
        if (steps.need_texts() || steps.need_words())
            && let Characters::Ascii(texts) = characters
        {
            self.ranges.clear();
            self.ranges.extend(self.wanted.iter().map(|(_, symbol)| texts.range(*symbol)));
            let first = |range| texts.from(range).0.first().copied().unwrap_or(0);
            self.touched = self.ranges.iter().map(first).fold(0, |all, byte| all ^ byte);
        }
        if steps.need_texts() {
            let (texts, wanted, ranges) = (&mut self.texts, &self.wanted, &self.ranges);
            self.has_other_texts |= !carry_texts(texts, len, wanted, characters, ranges);
            for (place, symbol) in wanted {
                let letters = operand.prepared.letters.get(*symbol as usize);
                if let Some((text, letters)) = texts.get_mut(*place as usize).zip(letters) {
                    text.set_letters(*letters);
                }
            }
        }
        if steps.need_words() {
            let (words, wanted, ranges) = (&mut self.words, &self.wanted, &self.ranges);
            self.has_other_texts |= !carry_texts(words, len, wanted, characters, ranges);
        }
        if steps.need_days() {
            let days = &operand.prepared.days;
            let day = |symbol| days.get(symbol as usize).copied().flatten();
            carry(&mut self.days, len, NO_DAY, &self.wanted, |symbol| {
                day(symbol).unwrap_or(NO_DAY)
            });
        }
    }

    /// Whether two texts may not be looked at here.
    pub(super) fn has_other_texts(&self) -> bool {
        self.has_other_texts
    }

    /// Whether the text of a record may be looked at here.
    pub(super) fn is_whole(&self, place: u32) -> bool {
        self.texts.get(place as usize).is_none_or(Text::is_whole)
            && self.words.get(place as usize).is_none_or(Text::is_whole)
    }

    pub(super) fn text(&self, place: u32) -> &ShortText {
        self.texts.get(place as usize).unwrap_or(&ShortText::OTHER)
    }

    pub(super) fn word(&self, place: u32) -> &Word {
        self.words.get(place as usize).unwrap_or(&Word::OTHER)
    }

    /// The first level at which two values are the same after a change; or 0.
    #[inline]
    pub(super) fn same_changed(&self, asked: &SameChanged, left: u32, right: u32) -> u8 {
        let numbers = |place: u32| {
            let at = place as usize * self.groups + asked.group;
            self.changed.get(at).copied().unwrap_or([MISSING; TOGETHER])
        };
        asked.level(numbers(left), numbers(right))
    }

    /// The first level at which two values are full dates so many days apart; or 0.
    #[inline]
    pub(super) fn within_days(&self, asked: &WithinDays, left: u32, right: u32) -> u8 {
        let day = |place: u32| self.days.get(place as usize).copied().unwrap_or(NO_DAY);
        let (a, b) = (day(left), day(right));
        let level = asked.level(a.abs_diff(b));
        if a != NO_DAY && b != NO_DAY { level } else { LEVEL_MISSING }
    }
}

/// Puts the texts of symbols where their records are; whether all of them fit.
fn carry_texts<T: Text>(
    carried: &mut Vec<T>,
    len: usize,
    wanted: &[(u32, u32)],
    characters: &Characters,
    ranges: &[Range<usize>],
) -> bool {
    match characters {
        Characters::None => return true,
        Characters::Ascii(texts) => {
            let mut ranges = ranges.iter();
            carry(carried, len, T::OTHER, wanted, |_| {
                let (bytes, len) = ranges.next().map_or((&[][..], 0), |at| texts.from(at));
                T::of_bytes(bytes, len)
            });
        }
        Characters::Narrow(pool) => {
            carry(carried, len, T::OTHER, wanted, |symbol| T::of_units(pool.slice(symbol)));
        }
        Characters::Wide(pool) => {
            carry(carried, len, T::OTHER, wanted, |symbol| T::of_units(pool.slice(symbol)));
        }
    }
    let is_whole = |(place, _): &(u32, u32)| carried.get(*place as usize).is_none_or(T::is_whole);
    wanted.iter().all(is_whole)
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
