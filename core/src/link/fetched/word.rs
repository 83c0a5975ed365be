//! A short text as one number: enough to see whether two are a single edit apart.

use super::carried::{Text, narrow};
use crate::text::Unit;

/// Characters that fit.
const ROOM: usize = 16;

/// A text of at most 16 characters up to U+00FF.
#[derive(Clone, Copy)]
pub(super) struct Word {
    /// The characters, and zeros after them.
    units: [u8; ROOM],
    len: u8,
    is_whole: bool,
}

impl Text for Word {
    const OTHER: Self = Self { units: [0; ROOM], len: 0, is_whole: false };

    fn of_bytes(bytes: &[u8], len: usize) -> Self {
        if len > ROOM {
            return Self::OTHER;
        }
        let mut units = [0; ROOM];
        if let Some(all) = bytes.first_chunk() {
            // What lies behind the text is shifted out.
            let beyond = 8 * (ROOM - len) as u32;
            let last = u128::from_le_bytes(*all).checked_shl(beyond).unwrap_or(0);
            units = last.checked_shr(beyond).unwrap_or(0).to_le_bytes();
        } else {
            units.iter_mut().zip(bytes.iter().take(len)).for_each(|(unit, byte)| *unit = *byte);
        }
        Self { units, len: len as u8, is_whole: true }
    }

    fn of_units<T: Unit>(text: &[T]) -> Self {
        narrow::<ROOM, T>(text).map_or(Self::OTHER, |units| Self::of_bytes(&units, text.len()))
    }

    fn is_whole(&self) -> bool {
        self.is_whole
    }
}

impl Word {
    /// The characters of the longer of two texts.
    #[inline]
    pub(super) fn longer(&self, other: &Self) -> u8 {
        self.len.max(other.len)
    }

    /// Whether two different texts are one insertion, deletion or substitution apart.
    #[inline]
    pub(super) fn is_one_edit_from(&self, other: &Self) -> bool {
        if self.len == other.len {
            let pairs = self.units.iter().zip(&other.units);
            return pairs.map(|(a, b)| u8::from(a != b)).sum::<u8>() <= 1;
        }
        self.is_one_more_or_less_than(other)
    }

    /// Whether what two texts have in common at the beginning and at the end is all but one character of
    /// the longer one.
    fn is_one_more_or_less_than(&self, other: &Self) -> bool {
        let (longer, shorter) = (self.longer(other), self.len.min(other.len));
        let number = |text: &Self| u128::from_le_bytes(text.units);
        let at_end = |text: &Self| {
            number(text).checked_shl(8 * (ROOM as u32 - u32::from(text.len))).unwrap_or(0)
        };
        let begin = (number(self) ^ number(other)).trailing_zeros() as u8 / 8;
        let end = (at_end(self) ^ at_end(other)).leading_zeros() as u8 / 8;
        longer - shorter == 1 && begin.min(shorter) + end.min(shorter) >= shorter
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::levenshtein_within;

    fn word(text: &str) -> Word {
        // Other texts follow in the memory.
        Word::of_bytes(format!("{text}bbaabbaabbaabbaabb").as_bytes(), text.len())
    }

    proptest! {
        #[test]
        fn one_edit_is_one_edit(a in "[ab\0]{0,16}", b in "[ab\0]{0,16}") {
            let expected = levenshtein_within(a.as_bytes(), b.as_bytes(), 1);
            prop_assert_eq!(a == b || word(&a).is_one_edit_from(&word(&b)), expected.is_some());
            let (a, b) = (a.as_bytes(), b.as_bytes());
            let alone = Word::of_units(a).is_one_edit_from(&Word::of_bytes(b, b.len()));
            prop_assert_eq!(a == b || alone, expected.is_some());
        }
    }

    #[test]
    fn one_edit_at_the_edges() {
        for (a, b, expected) in [
            ("", "a", true),
            ("", "ab", false),
            ("a", "b", true),
            ("ab", "ba", false),
            ("1234567890123456", "1234567890123457", true),
            ("1234567890123456", "123456789012345", true),
            ("123456789012345", "023456789012346", false),
            ("aaaa", "aaa", true),
        ] {
            assert_eq!(word(a).is_one_edit_from(&word(b)), expected, "{a} {b}");
            assert_eq!(word(b).is_one_edit_from(&word(a)), expected, "{b} {a}");
        }
    }

    #[test]
    fn what_does_not_fit_says_so() {
        assert!(!Word::of_units(&['王']).is_whole());
        assert!(!Word::of_units(&[b'x'; ROOM + 1]).is_whole());
        assert!(Word::of_units(&[b'x'; ROOM]).is_whole());
        assert!(!Word::OTHER.is_whole());
        assert_eq!(word("abc").longer(&word("a")), 3);
    }
}
