//! The agreement pattern of a pair: one level per comparison, packed into an integer.

use super::comparer::Comparer;
use super::level_cache::LevelCache;
use super::records::Records;
use super::rows::{Row, Rows};

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

    /// The pattern of a pair of records; for many pairs there is [`Patterns`].
    pub(super) fn of(comparers: &[Comparer], records: &Records, left: u32, right: u32) -> Self {
        let (left, right) = (records.row(left), records.row(right));
        Self::from_levels(comparers.iter().map(|comparer| comparer.level_of(left, right)))
    }
}

/// Finds the patterns of many pairs.
pub(super) struct Patterns<'p> {
    records: &'p Records,
    comparers: Vec<(&'p Comparer, Option<LevelCache>)>,
    /// The rows of the records fetched last.
    near: Rows,
    found: Vec<Pattern>,
}

impl<'p> Patterns<'p> {
    pub(super) fn new(comparers: &'p [Comparer], records: &'p Records) -> Self {
        let cache = |comparer: &Comparer| comparer.is_costly().then(LevelCache::new);
        let comparers = comparers.iter().map(|comparer| (comparer, cache(comparer)));
        let comparers = comparers.collect();
        Self { records, comparers, near: Rows::new(0), found: Vec::new() }
    }

    /// Fetches the rows of some records, whose pairs are asked for next.
    ///
    /// They lie all over the memory. Fetched one after the other without waiting for the first they
    /// arrive together, and then stay in the cache.
    pub(super) fn fetch(&mut self, members: &[u32]) {
        self.near.fetch(members, self.records.rows());
    }

    /// The row of a record that was fetched, by its place among them.
    pub(super) fn row(&self, place: usize) -> Row<'_> {
        self.near.row(place as u32)
    }

    /// The patterns of one record that was fetched with each of some others, by their places.
    ///
    /// Comparison by comparison, not pair by pair: what one needs is then in reach for the next.
    pub(super) fn find(&mut self, left: usize, rights: &[u32]) {
        self.found.clear();
        self.found.resize(rights.len(), Pattern::default());
        let left = self.near.row(left as u32);
        for (at, (comparer, cache)) in self.comparers.iter_mut().enumerate() {
            let shift = at as u32 * BITS;
            let a = left.symbol(comparer.column);
            for (pattern, right) in self.found.iter_mut().zip(rights) {
                let right = self.near.row(*right);
                let b = right.symbol(comparer.column);
                let level = comparer.level_at_once(a, b).unwrap_or_else(|| match cache {
                    Some(cache) => cache.level(a, b, || comparer.level_of(left, right)),
                    None => comparer.level_of(left, right),
                });
                pattern.0 |= u64::from(level) << shift;
            }
        }
    }

    /// The patterns found last.
    pub(super) fn found(&self) -> &[Pattern] {
        &self.found
    }
}
