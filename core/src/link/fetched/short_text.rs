//! A short text as it lies beside others: a fixed number of bytes, one for each character.
//!
//! Names, dates and numbers fit into 32 characters, nearly all of them of one byte. Such a value is
//! carried to where its pairs are compared, instead of being looked up for each of them.

use crate::link::letters::Letters;
use crate::text::Unit;

/// Characters that fit.
const ROOM: usize = 32;
/// Characters of which two texts are compared as one number each.
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

impl ShortText {
    /// A text that does not fit.
    pub(super) const OTHER: Self = Self { units: [0; ROOM], letters: Letters::NONE, len: None };

    /// The first `len` of these bytes; what follows them is read, where there is enough, and let go.
    ///
    /// A copy of known length and two masks wait for nothing; a copy of any length does.
    pub(super) fn of_bytes(bytes: &[u8], len: usize) -> Self {
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

    /// Finds out which letters there are.
    pub(super) fn find_letters(&mut self) {
        self.letters = Letters::of(self.units());
    }

    /// Characters of any width.
    pub(super) fn of_units<T: Unit>(text: &[T]) -> Self {
        if text.len() > ROOM {
            return Self::OTHER;
        }
        let mut units = [0; ROOM];
        for (place, unit) in units.iter_mut().zip(text) {
            let Ok(unit) = u8::try_from(unit.code()) else { return Self::OTHER };
            *place = unit;
        }
        Self::of_bytes(&units, text.len())
    }

    /// Whether the text fits.
    pub(super) fn is_whole(&self) -> bool {
        self.len.is_some()
    }

    fn len(&self) -> usize {
        usize::from(self.len.unwrap_or(0))
    }

    pub(super) fn units(&self) -> &[u8] {
        self.units.get(..self.len()).unwrap_or(&[])
    }

    /// The letters, if they were looked for.
    pub(super) fn letters(&self) -> Letters {
        self.letters
    }

    /// The first characters, as one number with the first of them lowest.
    fn word(&self) -> u128 {
        self.units.first_chunk::<WORD>().map_or(0, |first| u128::from_le_bytes(*first))
    }

    /// Whether two different texts are one insertion, deletion or substitution apart.
    ///
    /// They are when what they share at the beginning and at the end is all but one character.
    pub(super) fn is_one_edit_from(&self, other: &Self) -> bool {
        let (longer, shorter) = (self.len().max(other.len()), self.len().min(other.len()));
        if longer - shorter > 1 {
            return false;
        }
        if longer > WORD {
            return crate::text::levenshtein_within(self.units(), other.units(), 1).is_some();
        }
        let (a, b) = (self.word(), other.word());
        let begin = (a ^ b).trailing_zeros() / 8;
        let at_end =
            |text: &Self, word: u128| word.checked_shl(8 * (WORD - text.len()) as u32).unwrap_or(0);
        let end = (at_end(self, a) ^ at_end(other, b)).leading_zeros() / 8;
        let shared = (begin as usize).min(shorter) + (end as usize).min(shorter);
        shared + 1 >= longer
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
    use crate::text::levenshtein_within;

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

        #[test]
        fn one_edit_is_one_edit(a in "[ab]{0,20}", b in "[ab]{0,20}") {
            let short = |text: &str| ShortText::of_bytes(text.as_bytes(), text.len());
            let expected = levenshtein_within(a.as_bytes(), b.as_bytes(), 1);
            let found = a == b || short(&a).is_one_edit_from(&short(&b));
            prop_assert_eq!(found, expected.is_some());
        }
    }

    #[test]
    fn one_edit_at_the_edges() {
        let short = |text: &str| ShortText::of_bytes(text.as_bytes(), text.len());
        for (a, b, expected) in [
            ("", "a", true),
            ("", "ab", false),
            ("a", "b", true),
            ("ab", "ba", false),
            ("1234567890123456", "1234567890123457", true),
            ("1234567890123456", "12345678901234567", true),
            ("123456789012345", "023456789012346", false),
            ("aaaa", "aaa", true),
        ] {
            assert_eq!(short(a).is_one_edit_from(&short(b)), expected, "{a} {b}");
            assert_eq!(short(b).is_one_edit_from(&short(a)), expected, "{b} {a}");
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
