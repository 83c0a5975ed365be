//! Bit masks of a text: for every unit the positions where it stands, 64 to a word.
//!
//! Bit-parallel metrics go through one text unit by unit and ask the masks of the other, so that
//! one machine word holds 64 rows of the textbook table.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::unit::Unit;

/// Codes below this have their masks in a table; others are looked up.
const LOW: usize = 256;
/// Room for the other codes of a short text: twice its units, so that a free slot is near.
const SLOTS: usize = 128;
/// Up to this length reading through a text costs less than a table.
const READ_THROUGH: usize = 6;
/// The units whose masks fit one word.
pub(super) const WORD: usize = 64;

/// A walk along a text that asks for the masks of a pattern of at most 64 units.
pub(super) trait Walk {
    type Answer;

    fn along<T: Unit>(&self, pattern: usize, text: &[T], mask: impl Fn(T) -> u64) -> Self::Answer;
}

/// The masks of one short text after another, in the same room.
pub(super) struct Masks {
    /// Made, as the rest, when the first text asks for it.
    low: Option<[u64; LOW]>,
    high: Option<Box<High>>,
}

/// Masks by code, each at the first free slot from the place of its code on.
struct High {
    slots: [Slot; SLOTS],
    used: Vec<u8>,
}

/// The masks of one code; free while the mask is empty.
#[derive(Clone, Copy)]
struct Slot {
    code: u32,
    mask: u64,
}

impl Masks {
    pub(super) const fn new() -> Self {
        Self { low: None, high: None }
    }

    /// Calls a function with the room that this thread keeps.
    pub(super) fn lend<R>(function: impl FnOnce(&mut Self) -> R) -> R {
        thread_local! {
            static ROOM: RefCell<Masks> = const { RefCell::new(Masks::new()) };
        }
        ROOM.with(|room| match room.try_borrow_mut() {
            Ok(mut masks) => function(&mut masks),
            Err(_) => function(&mut Self::new()),
        })
    }

    /// Walks along a text with the masks of a pattern of at most 64 units.
    pub(super) fn walk<T: Unit, W: Walk>(
        &mut self,
        pattern: &[T],
        text: &[T],
        walk: &W,
    ) -> W::Answer {
        if pattern.len() <= READ_THROUGH {
            return walk.along(pattern.len(), text, |unit| positions(pattern, unit));
        }
        let low = self.low.get_or_insert([0; LOW]);
        for (position, unit) in pattern.iter().enumerate() {
            match low.get_mut(unit.code() as usize) {
                Some(mask) => *mask |= bit(position),
                None => self.high.get_or_insert_with(High::new).add(unit.code(), bit(position)),
            }
        }
        let answer = match &self.high {
            None => walk.along(pattern.len(), text, |unit| {
                low.get(unit.code() as usize).copied().unwrap_or(0)
            }),
            Some(high) => walk.along(pattern.len(), text, |unit| {
                low.get(unit.code() as usize).copied().unwrap_or_else(|| high.of(unit.code()))
            }),
        };
        for unit in pattern {
            if let Some(mask) = low.get_mut(unit.code() as usize) {
                *mask = 0;
            }
        }
        if let Some(high) = &mut self.high {
            high.clear();
        }
        answer
    }
}

impl High {
    fn new() -> Box<Self> {
        Box::new(Self { slots: [Slot { code: 0, mask: 0 }; SLOTS], used: Vec::new() })
    }

    fn add(&mut self, code: u32, mask: u64) {
        let place = self.place(code);
        if let Some(slot) = self.slots.get_mut(place) {
            if slot.mask == 0 {
                self.used.push(place as u8);
            }
            slot.code = code;
            slot.mask |= mask;
        }
    }

    fn of(&self, code: u32) -> u64 {
        self.slots.get(self.place(code)).map_or(0, |slot| slot.mask)
    }

    /// The slot of a code, or the free one where it would be; at most half of them are taken.
    fn place(&self, code: u32) -> usize {
        let mut place = code as usize % SLOTS;
        while self.slots.get(place).is_some_and(|slot| slot.mask != 0 && slot.code != code) {
            place = (place + 1) % SLOTS;
        }
        place
    }

    fn clear(&mut self) {
        for place in self.used.drain(..) {
            if let Some(slot) = self.slots.get_mut(usize::from(place)) {
                slot.mask = 0;
            }
        }
    }
}

/// The positions of a unit in a text of at most 64.
pub(super) fn positions<T: Unit>(text: &[T], unit: T) -> u64 {
    text.iter().rev().fold(0, |mask, other| mask << 1 | u64::from(*other == unit))
}

const fn bit(position: usize) -> u64 {
    1 << (position % WORD)
}

/// The masks of a text of any length, made once for many comparisons.
#[derive(Clone)]
pub(super) struct Pattern {
    len: usize,
    words: usize,
    /// The masks of each code below [`LOW`], one after another.
    low: Vec<u64>,
    /// Where the masks of another code begin in `rare`.
    high: FxHashMap<u32, u32>,
    rare: Vec<u64>,
}

impl Pattern {
    pub(super) fn new<T: Unit>(text: &[T]) -> Self {
        let words = text.len().div_ceil(WORD).max(1);
        let (len, low) = (text.len(), vec![0; LOW * words]);
        let mut pattern = Self { len, words, low, high: FxHashMap::default(), rare: Vec::new() };
        for (position, unit) in text.iter().enumerate() {
            let code = unit.code();
            let (row, table) = if (code as usize) < LOW {
                (code as usize * words, &mut pattern.low)
            } else {
                let next = pattern.rare.len();
                let row = *pattern.high.entry(code).or_insert(next as u32) as usize;
                if row == next {
                    pattern.rare.resize(next + words, 0);
                }
                (row, &mut pattern.rare)
            };
            if let Some(word) = table.get_mut(row + position / WORD) {
                *word |= bit(position);
            }
        }
        pattern
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }

    pub(super) const fn words(&self) -> usize {
        self.words
    }

    /// The masks of a unit; nothing when the text lacks it.
    pub(super) fn row(&self, code: u32) -> &[u64] {
        let (table, row) = if (code as usize) < LOW {
            (&self.low, code as usize * self.words)
        } else {
            match self.high.get(&code) {
                Some(row) => (&self.rare, *row as usize),
                None => return &[],
            }
        };
        table.get(row..row + self.words).unwrap_or_default()
    }

    /// Walks along a text with these masks; for patterns of at most 64 units.
    pub(super) fn walk<T: Unit, W: Walk>(&self, text: &[T], walk: &W) -> W::Answer {
        let first = |unit: T| self.row(unit.code()).first().copied().unwrap_or(0);
        walk.along(self.len, text, first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The masks as one sees them: every unit of the text with its positions.
    struct Seen;

    impl Walk for Seen {
        type Answer = Vec<u64>;

        fn along<T: Unit>(&self, _: usize, text: &[T], mask: impl Fn(T) -> u64) -> Vec<u64> {
            text.iter().map(|unit| mask(*unit)).collect()
        }
    }

    #[test]
    fn the_same_positions_in_every_form() {
        let mut masks = Masks::new();
        // 王, 琋 and 璋 share a place among the slots.
        let texts = ["", "a", "abab", "abcabcabc", "王琋璋王琋璋王bé", "小明小明小明小明"];
        for pattern in texts {
            let pattern: Vec<char> = pattern.chars().collect();
            for text in texts {
                let text: Vec<char> = text.chars().collect();
                let expected: Vec<u64> = text
                    .iter()
                    .map(|unit| {
                        (0..pattern.len()).map(|i| u64::from(pattern[i] == *unit) << i).sum()
                    })
                    .collect();
                assert_eq!(masks.walk(&pattern, &text, &Seen), expected);
                assert_eq!(Pattern::new(&pattern).walk(&text, &Seen), expected);
            }
        }
        assert_eq!(u32::from('王') % 128, u32::from('琋') % 128);
    }
}
