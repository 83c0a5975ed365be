//! A short text as it lies beside others: a fixed number of bytes, one for each character.
//!
//! Names, dates and numbers fit into 32 characters, nearly all of them of one byte. Such a value is
//! carried to where its pairs are compared, instead of being looked up for each of them.

use super::carried::{Text, narrow};
use crate::link::letters::Letters;
use crate::text::Unit;

/// Characters that fit.
const ROOM: usize = 32;
/// Characters that are copied as one number.
const WORD: usize = 16;

/// A text of at most 32 characters up to U+00FF.
#[derive(Clone, Copy)]
pub(super) struct ShortText {
    /// The characters, and zeros after them.
    units: [u8; ROOM],
    letters: Letters,
    /// `None` stands for a text that does not fit.
    len: Option<u8>,
}

impl Text for ShortText {
    const OTHER: Self = Self { units: [0; ROOM], letters: Letters::NONE, len: None };

    /// A copy of known length and two masks wait for nothing; a copy of any length does.
    fn of_bytes(bytes: &[u8], len: usize) -> Self {
        let Some(short) = u8::try_from(len).ok().filter(|len| usize::from(*len) <= ROOM) else {
            return Self::OTHER;
        };
        let mut units = [0; ROOM];
        if let Some(all) = bytes.first_chunk::<ROOM>() {
            let words = units.as_chunks_mut::<WORD>().0.iter_mut().zip(all.as_chunks::<WORD>().0);
            for ((word, of), first) in words.zip([0, WORD]) {
                *word = (u128::from_le_bytes(*of) & first_bytes(len.saturating_sub(first)))
                    .to_le_bytes();
            }
        } else {
            units.iter_mut().zip(bytes.iter().take(len)).for_each(|(unit, byte)| *unit = *byte);
        }
        Self { units, letters: Letters::NONE, len: Some(short) }
    }

    fn of_units<T: Unit>(text: &[T]) -> Self {
        narrow::<ROOM, T>(text).map_or(Self::OTHER, |units| Self::of_bytes(&units, text.len()))
    }

    fn is_whole(&self) -> bool {
        self.len.is_some()
    }
}

impl ShortText {
    fn len(&self) -> usize {
        usize::from(self.len.unwrap_or(0))
    }

    pub(super) fn units(&self) -> &[u8] {
        self.units.get(..self.len()).unwrap_or(&[])
    }

    /// Tells which letters there are; they are found once per value.
    pub(super) fn set_letters(&mut self, letters: Letters) {
        self.letters = letters;
    }

    pub(super) fn letters(&self) -> Letters {
        self.letters
    }

    /// How many of the first four characters are equal, up to the first that are not.
    pub(super) fn equal_beginning(&self, other: &Self) -> usize {
        let first =
            |text: &Self| text.units.first_chunk().map_or(0, |units| u32::from_le_bytes(*units));
        let equal = (first(self) ^ first(other)).trailing_zeros() as usize / 8;
        equal.min(self.len()).min(other.len())
    }
}

/// So many low bytes, at most all.
fn first_bytes(count: usize) -> u128 {
    let beyond = WORD.saturating_sub(count) as u32;
    u128::MAX.checked_shr(8 * beyond).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn latin(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    proptest! {
        #[test]
        fn a_text_comes_back(text in "[a-zé]{0,40}", following in "[a-z]{0,40}") {
            let units: Vec<u8> = text.chars().map(|unit| u32::from(unit) as u8).collect();
            let all = [units.as_slice(), following.as_bytes()].concat();
            for short in [ShortText::of_bytes(&all, units.len()), ShortText::of_units(&latin(&text))] {
                prop_assert_eq!(short.is_whole(), units.len() <= ROOM);
                if short.is_whole() {
                    prop_assert_eq!(short.units(), units.as_slice());
                }
            }
        }
    }

    proptest! {
        #[test]
        fn beginnings_are_compared_unit_by_unit(a in "[ab\0]{0,6}", b in "[ab\0]{0,6}") {
            let short = |text: &str| ShortText::of_bytes(text.as_bytes(), text.len());
            let expected = crate::text::equal_beginning(a.as_bytes(), b.as_bytes());
            prop_assert_eq!(short(&a).equal_beginning(&short(&b)), expected);
        }
    }

    #[test]
    fn what_does_not_fit_says_so() {
        assert!(!ShortText::of_units(&latin("王")).is_whole());
        assert!(!ShortText::of_units(&[b'x'; ROOM + 1]).is_whole());
        assert!(ShortText::of_units(&[b'x'; ROOM]).is_whole());
        assert!(!ShortText::OTHER.is_whole());
    }
}
