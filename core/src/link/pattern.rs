//! The agreement pattern of a pair: one level per comparison, packed into an integer.

use super::comparer::Comparer;
use super::records::Records;

/// Bits for one level; there are at most 14 levels and the missing value.
const BITS: u32 = 4;

/// The levels of one pair. Comparison 0 stands in the lowest bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pattern(u64);

impl Pattern {
    /// The level of a comparison: 0 when a value is missing, else counted from 1 as in the model.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::Pattern;
    ///
    /// let pattern = Pattern::from_levels([1, 0, 3]);
    /// assert_eq!((pattern.level(0), pattern.level(1), pattern.level(2)), (1, 0, 3));
    /// ```
    pub fn level(self, comparison: usize) -> u8 {
        (self.0 >> (comparison as u32 * BITS) & 0xF) as u8
    }

    /// The pattern of these levels.
    pub fn from_levels(levels: impl IntoIterator<Item = u8>) -> Self {
        let place = |(at, level): (u32, u8)| u64::from(level & 0xF) << (at * BITS);
        Self((0..16).zip(levels).map(place).fold(0, |packed, level| packed | level))
    }

    /// Sets the level of a comparison that has none yet.
    #[inline]
    pub(super) fn add(&mut self, comparison: usize, level: u8) {
        self.0 |= u64::from(level) << (comparison as u32 * BITS);
    }

    /// A number of which the high bits depend on all levels.
    #[inline]
    pub(super) fn hash(self) -> u64 {
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    /// The pattern of a pair of records; for many pairs there is [`Fetched`](super::fetched::Fetched).
    pub(super) fn of(comparers: &[Comparer], records: &Records, left: u32, right: u32) -> Self {
        let (left, right) = (records.row(left), records.row(right));
        Self::from_levels(comparers.iter().map(|comparer| comparer.level_of(left, right)))
    }
}

/// The levels of both patterns, which have none of the same comparison.
impl std::ops::BitOr for Pattern {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
