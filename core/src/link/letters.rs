//! Which letters a text has, as bits: enough to see that two texts cannot be alike.
//!
//! Most pairs of names in a block are of two people and share few letters. That no more of their
//! letters can match than both have bounds the similarity after Jaro, for three counts of bits.

use crate::text::Unit;

/// The letters of a text as a set of 64 bits; different letters may share one.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    set: u64,
    len: u32,
    /// By how many letters the text is longer than the set.
    repeated: u32,
}

/// What rounding can add to a similarity, and more.
const MARGIN: f64 = 1e-9;
/// 1 by the lengths of texts, where nothing needs to be divided.
const INVERSE: [f64; 33] = {
    let mut inverse = [0.0; 33];
    let mut len = 1;
    while len < inverse.len() {
        inverse[len] = 1.0 / len as f64;
        len += 1;
    }
    inverse
};

impl Letters {
    /// Those of an empty text.
    pub(super) const NONE: Self = Self { set: 0, len: 0, repeated: 0 };

    pub(super) fn of<T: Unit>(text: &[T]) -> Self {
        let bit = |unit: &T| 1_u64 << (unit.code() & 63);
        let set = text.iter().map(bit).fold(0, |set, bit| set | bit);
        let len = text.len() as u32;
        Self { set, len, repeated: len - set.count_ones() }
    }

    /// At least as much as the similarity after Jaro of two texts, whatever their order of letters.
    pub(super) fn jaro_at_most(self, other: Self) -> f64 {
        if self.len == 0 || other.len == 0 {
            return 1.0;
        }
        // A letter that the other text has not matches nothing, and there may be others.
        let common = (self.set & other.set).count_ones();
        if common == 0 {
            return 0.0;
        }
        let matches = f64::from(common + self.repeated.min(other.repeated));
        let inverse = |of: Self| {
            INVERSE.get(of.len as usize).copied().unwrap_or_else(|| 1.0 / f64::from(of.len))
        };
        (matches * (inverse(self) + inverse(other)) + 1.0) * (1.0 / 3.0) + MARGIN
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{equal_beginning, jaro, jaro_winkler, with_bonus};

    proptest! {
        #[test]
        fn no_similarity_is_above_its_bound(a in "[a-f王李张]{0,9}", b in "[a-f王李张]{0,9}") {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let bound = Letters::of(&a).jaro_at_most(Letters::of(&b));
            prop_assert!(jaro(&a, &b) <= bound);
            prop_assert!(jaro_winkler(&a, &b) <= with_bonus(bound, equal_beginning(&a, &b)));
        }
    }

    #[test]
    fn what_shares_no_letter_is_ruled_out() {
        let letters = |text: &str| Letters::of(text.as_bytes());
        // Only the s of both can match.
        let bound = letters("smith").jaro_at_most(letters("jones"));
        assert!((bound - (1.0 / 5.0 + 1.0 / 5.0 + 1.0) / 3.0).abs() < 2.0 * MARGIN);
        assert!(letters("abc").jaro_at_most(letters("def")) < MARGIN);
    }
}
