//! The bit-parallel walks with one text in every lane of a machine vector.
//!
//! Candidates of one length stand side by side, each in a lane as wide as it needs bits; one query
//! is walked along all of them at once, as RapidFuzz does. The lanes are plain arrays, of a size
//! that the compiler turns into vector registers on every machine.

use std::ops::{BitAnd, BitOr, BitXor, Not};

use super::unit::Unit;

/// The unsigned integer of a lane.
pub(super) trait Lane:
    Copy
    + Default
    + PartialEq
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + BitXor<Output = Self>
    + Not<Output = Self>
{
    const ONE: Self;

    /// The lowest bits of a word.
    fn low(word: u64) -> Self;
    fn word(self) -> u64;
    fn plus(self, other: Self) -> Self;
    fn minus(self, other: Self) -> Self;
    /// All bits where this is zero, else none.
    fn is_zero(self) -> Self;
    /// The lowest bit that is set.
    fn first(self) -> Self;
}

macro_rules! lane {
    ($($integer:ty),*) => {$(
        impl Lane for $integer {
            const ONE: Self = 1;

            #[inline(always)]
            fn low(word: u64) -> Self {
                word as Self
            }

            #[inline(always)]
            fn word(self) -> u64 {
                u64::from(self)
            }

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn minus(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }

            #[inline(always)]
            fn is_zero(self) -> Self {
                if self == 0 { Self::MAX } else { 0 }
            }

            #[inline(always)]
            fn first(self) -> Self {
                self & self.wrapping_neg()
            }
        }
    )*};
}

lane!(u8, u16, u32, u64);

/// Sets a bit in the masks of the candidates that have this unit at one place.
#[allow(clippy::indexing_slicing)] // arrays of the length that the index runs to
#[inline]
pub(super) fn mark<T: Unit, W: Lane, const L: usize>(
    masks: &mut [W; L],
    column: &[T; L],
    unit: T,
    bit: W,
) {
    for lane in 0..L {
        masks[lane] = masks[lane] | if column[lane] == unit { bit } else { W::default() };
    }
}

/// Levenshtein's distance of each candidate, all of one length, to a text given as rows of masks.
#[allow(clippy::indexing_slicing)] // arrays of the length that the index runs to
pub(super) fn levenshtein<'r, W: Lane + 'r, const L: usize>(
    len: usize,
    rows: impl Iterator<Item = &'r [W; L]>,
) -> [W; L] {
    let last = W::low(1 << (len - 1));
    let mut rises = [!W::default(); L];
    let mut falls = [W::default(); L];
    let mut distances = [W::low(len as u64); L];
    for row in rows {
        for lane in 0..L {
            let (equal, rise, fall) = (row[lane], rises[lane], falls[lane]);
            let diagonal = ((equal & rise).plus(rise) ^ rise) | equal | fall;
            let right_rises = fall | !(diagonal | rise);
            let right_falls = diagonal & rise;
            // One more where the last row rises: each `is_zero` is 0 or -1.
            distances[lane] = distances[lane]
                .plus((right_rises & last).is_zero())
                .minus((right_falls & last).is_zero());
            let right_rises = right_rises.plus(right_rises) | W::ONE;
            rises[lane] = right_falls.plus(right_falls) | !(diagonal | right_rises);
            falls[lane] = right_rises & diagonal;
        }
    }
    distances
}

/// The same with swaps of neighbours.
#[allow(clippy::indexing_slicing)] // arrays of the length that the index runs to
pub(super) fn alignment<'r, W: Lane + 'r, const L: usize>(
    len: usize,
    rows: impl Iterator<Item = &'r [W; L]>,
) -> [W; L] {
    let last = W::low(1 << (len - 1));
    let mut rises = [!W::default(); L];
    let mut falls = [W::default(); L];
    let mut diagonals = [W::default(); L];
    let mut before = [W::default(); L];
    let mut distances = [W::low(len as u64); L];
    for row in rows {
        for lane in 0..L {
            let (equal, rise, fall) = (row[lane], rises[lane], falls[lane]);
            let missed = !diagonals[lane] & equal;
            let swapped = missed.plus(missed) & before[lane];
            let diagonal = ((equal & rise).plus(rise) ^ rise) | equal | fall | swapped;
            let right_rises = fall | !(diagonal | rise);
            let right_falls = diagonal & rise;
            distances[lane] = distances[lane]
                .plus((right_rises & last).is_zero())
                .minus((right_falls & last).is_zero());
            let right_rises = right_rises.plus(right_rises) | W::ONE;
            rises[lane] = right_falls.plus(right_falls) | !(diagonal | right_rises);
            falls[lane] = right_rises & diagonal;
            diagonals[lane] = diagonal;
            before[lane] = equal;
        }
    }
    distances
}

/// The length of the longest common subsequence of each candidate and a text.
#[allow(clippy::indexing_slicing)] // arrays of the length that the index runs to
pub(super) fn subsequence<'r, W: Lane + 'r, const L: usize>(
    rows: impl Iterator<Item = &'r [W; L]>,
) -> [u32; L] {
    let mut levels = [!W::default(); L];
    for row in rows {
        for lane in 0..L {
            let equal = levels[lane] & row[lane];
            levels[lane] = levels[lane].plus(equal) | levels[lane].minus(equal);
        }
    }
    levels.map(|level| (!level).word().count_ones())
}

/// What Jaro counts of each candidate, and the length of the equal beginning.
pub(super) struct JaroLanes<W, const L: usize> {
    pub(super) matches: [W; L],
    pub(super) out_of_order: [W; L],
    pub(super) prefix: [W; L],
}

/// Room for the lanes that match at each unit of the text.
pub(super) type Matched<W, const L: usize> = [[W; L]; super::pattern::WORD];

/// Jaro's counts for candidates of one length and a text of at most 64 units.
#[allow(clippy::indexing_slicing)] // arrays of the length that the index runs to
pub(super) fn jaro<'r, W: Lane + 'r, const L: usize>(
    reach: usize,
    rows: impl Iterator<Item = &'r [W; L]> + Clone,
    matched: &mut Matched<W, L>,
) -> JaroLanes<W, L> {
    let zeros = [W::default(); L];
    let (mut taken, mut matches) = (zeros, zeros);
    let mut window = (1_u64 << (reach + 1)) - 1;
    for ((j, row), hits) in rows.clone().enumerate().zip(matched.iter_mut()) {
        let near = W::low(window);
        for lane in 0..L {
            let free = row[lane] & near & !taken[lane];
            let hit = !free.is_zero();
            taken[lane] = taken[lane] | free.first();
            hits[lane] = hit;
            matches[lane] = matches[lane].minus(hit);
        }
        window = window << 1 | u64::from(j < reach);
    }
    let mut out_of_order = zeros;
    for (row, hits) in rows.clone().zip(matched.iter()) {
        for lane in 0..L {
            let first = taken[lane].first();
            let wrong = (row[lane] & first).is_zero() & hits[lane];
            out_of_order[lane] = out_of_order[lane].minus(wrong);
            taken[lane] = taken[lane] ^ (first & hits[lane]);
        }
    }
    let (mut prefix, mut equal) = (zeros, [!W::default(); L]);
    for (i, row) in rows.take(super::jaro::PREFIX_MAX).enumerate() {
        let place = W::low(1 << i);
        for lane in 0..L {
            equal[lane] = equal[lane] & !(row[lane] & place).is_zero();
            prefix[lane] = prefix[lane].minus(equal[lane]);
        }
    }
    JaroLanes { matches, out_of_order, prefix }
}
