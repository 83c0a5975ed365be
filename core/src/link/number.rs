//! A citizen number in the form in which two of them are compared.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHasher};

use super::parallel;
use super::value_texts::ValueTexts;
use crate::date::PartialDate;
use crate::identity::{Form, NumberText, check};
use crate::text::alignment_within;

/// A citizen number as 18 characters where it can be brought to them, else as it is written.
#[derive(Clone, Copy)]
pub(super) struct NumberForm {
    characters: [u8; 18],
    len: u8,
    /// Upgraded from 15 digits: its check character was computed, not recorded.
    upgraded: bool,
    /// It was recorded with 18 characters and the check character that belongs to them.
    well_formed: bool,
    class: u64,
}

impl NumberForm {
    pub(super) fn new(text: &str) -> Self {
        let checked = check(text, far_future());
        let normal = checked.canonical_18().or(checked.normal());
        let bytes = normal.as_ref().map_or(text.as_bytes(), NumberText::as_bytes);
        let upgraded = checked.form() == Some(Form::Fifteen);
        Self::as_written(bytes, upgraded, checked.check_ok() == Some(true))
    }

    fn as_written(bytes: &[u8], upgraded: bool, well_formed: bool) -> Self {
        let mut hasher = FxHasher::default();
        bytes.hash(&mut hasher);
        let mut characters = [0; 18];
        for (place, byte) in characters.iter_mut().zip(bytes) {
            *place = *byte;
        }
        let len = bytes.len().min(18) as u8;
        Self { characters, len, upgraded, well_formed, class: hasher.finish() }
    }

    /// The same person's number, written with 15 or 18 digits.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.class == other.class
    }

    /// One slip apart, and not two people's well-formed numbers that happen to be neighbours.
    pub(super) fn is_mistyped(&self, other: &Self) -> bool {
        if self.well_formed && other.well_formed {
            return false;
        }
        // A computed check character differs when any digit does, so it is left out.
        let body = if self.upgraded || other.upgraded { 17 } else { 18 };
        alignment_within(self.first(body), other.first(body), 1).is_some()
    }

    /// The same but for one digit, and not two people's well-formed numbers.
    pub(super) fn is_one_digit_off(&self, other: &Self) -> bool {
        self.places_that_differ(other).is_some_and(|(count, _)| count == 1)
    }

    /// The same but for two neighbours that changed places, and not two people's numbers.
    pub(super) fn is_swapped(&self, other: &Self) -> bool {
        let Some((2, first)) = self.places_that_differ(other) else { return false };
        let pair = |form: &Self| {
            Some((*form.characters.get(first)?, *form.characters.get(first.checked_add(1)?)?))
        };
        pair(self).zip(pair(other)).is_some_and(|((a, b), (c, d))| a == d && b == c)
    }

    /// Two well-formed numbers that are not the same: two people.
    pub(super) fn is_another_person(&self, other: &Self) -> bool {
        self.well_formed && other.well_formed && self.class != other.class
    }

    /// In how many places two numbers of one length differ, and the first of these.
    fn places_that_differ(&self, other: &Self) -> Option<(usize, usize)> {
        if self.len != other.len || self.is_another_person(other) {
            return None;
        }
        let body = if self.upgraded || other.upgraded { 17 } else { 18 };
        let pairs = self.first(body).iter().zip(other.first(body)).enumerate();
        let mut differing = pairs.filter(|(_, (a, b))| a != b).map(|(place, _)| place);
        let first = differing.next()?;
        Some((1 + differing.count(), first))
    }

    /// Equal exactly for numbers that are the same.
    pub(super) fn class(&self) -> u64 {
        self.class
    }

    /// Whether the number proves that a person with another such number is another person.
    pub(super) fn is_well_formed(&self) -> bool {
        self.well_formed
    }

    fn first(&self, count: usize) -> &[u8] {
        self.characters.get(..count.min(usize::from(self.len))).unwrap_or(&[])
    }
}

/// The citizen numbers of a column, ready to be compared.
///
/// Nearly all are written with 18 characters and are different, so that of each only its check is
/// kept, one byte; the rest is read from the text when it is asked for.
pub(super) struct Numbers {
    texts: Arc<ValueTexts>,
    kinds: Vec<Kind>,
    /// Those that are not 18 characters as they are written.
    others: FxHashMap<u32, NumberForm>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// 18 characters, and the check character belongs to them.
    Right,
    /// 18 characters, and it does not.
    Wrong,
    /// Not 18 characters as it is written.
    Other,
}

/// Numbers that are looked at together.
const PIECE: usize = 1 << 12;

impl Numbers {
    /// The numbers of all values, of which the first stands for the missing one.
    pub(super) fn new(texts: Arc<ValueTexts>) -> Self {
        let mut kinds = vec![Kind::Other; texts.len()];
        parallel::fill(&mut kinds, PIECE, |start, kinds| {
            for (kind, symbol) in kinds.iter_mut().zip(start as u32..) {
                let text = texts.bytes(symbol);
                let form = NumberForm::new(texts.get(symbol));
                *kind = match form.well_formed {
                    _ if form.upgraded || form.first(18) != text => Kind::Other,
                    true => Kind::Right,
                    false => Kind::Wrong,
                };
            }
        });
        let others = (0..).zip(&kinds).filter(|(_, kind)| **kind == Kind::Other);
        let others =
            others.map(|(symbol, _)| (symbol, NumberForm::new(texts.get(symbol)))).collect();
        Self { texts, kinds, others }
    }

    /// A number in the form in which it is compared.
    pub(super) fn get(&self, symbol: u32) -> Option<NumberForm> {
        let well_formed = match self.kinds.get(symbol as usize)? {
            Kind::Right => true,
            Kind::Wrong => false,
            Kind::Other => return self.others.get(&symbol).copied(),
        };
        Some(NumberForm::as_written(self.texts.bytes(symbol), false, well_formed))
    }

    /// Whether two different values are both 18 characters as written, and so two numbers.
    pub(super) fn differ_at_sight(&self, a: u32, b: u32) -> bool {
        let is_plain =
            |symbol: u32| self.kinds.get(symbol as usize).is_some_and(|kind| *kind != Kind::Other);
        a != b && is_plain(a) && is_plain(b)
    }
}

/// A reference date after every birth: when a number was written down plays no part in comparing it.
fn far_future() -> PartialDate {
    PartialDate::new(2199, 12, 31).unwrap_or(PartialDate::EPOCH)
}
