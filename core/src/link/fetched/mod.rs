//! Many pairs at once: the values of some records are fetched together, and then their pairs compared.
//!
//! The records of a block lie all over the memory, and so do their values. Fetched one after the other
//! without waiting for the first they arrive together; afterwards every comparison goes over all pairs
//! with its values side by side. That is several times as fast as one pair after the other.

mod carried;
mod lane;
mod short_text;
mod sieve;

use self::lane::Lane;
use super::blocks::Visitor;
use super::comparer::Comparer;
use super::pattern::Pattern;
use super::records::Records;
use super::rows::{Row, Rows};

/// Pairs that are compared together.
const PAIRS: usize = 1 << 10;

/// The places of two records among those fetched.
pub(super) type Places = (u32, u32);

/// Who is told the patterns of pairs.
pub(super) trait Sink {
    /// Some pairs of the records fetched last, with their patterns.
    fn take(&mut self, near: &Near<'_>, pairs: &[Places], patterns: &[Pattern]);
}

/// Finds the patterns of many pairs and tells them to a sink.
pub(super) struct Fetched<'p, S> {
    near: Near<'p>,
    lanes: Vec<Lane<'p>>,
    pairs: Vec<Places>,
    patterns: Vec<Pattern>,
    sink: S,
}

/// The records fetched last.
pub(super) struct Near<'p> {
    records: &'p Records,
    members: Vec<u32>,
    rows: Rows,
}

impl Near<'_> {
    /// The number of a record, by its place among those fetched.
    pub(super) fn record(&self, place: u32) -> u32 {
        self.members.get(place as usize).copied().unwrap_or(0)
    }

    /// The row of a record, by its place among those fetched.
    pub(super) fn row(&self, place: u32) -> Row<'_> {
        self.rows.row(place)
    }

    fn fetch(&mut self, members: &[u32]) {
        self.members.clear();
        self.members.extend(members);
        self.rows.fetch(members, self.records.rows());
    }
}

impl<'p, S: Sink> Fetched<'p, S> {
    pub(super) fn new(comparers: &'p [Comparer], records: &'p Records, sink: S) -> Self {
        Self {
            near: Near { records, members: Vec::new(), rows: Rows::new(0) },
            lanes: comparers.iter().map(Lane::new).collect(),
            pairs: Vec::with_capacity(PAIRS),
            patterns: Vec::new(),
            sink,
        }
    }

    /// Compares the pairs that wait.
    fn compare(&mut self) {
        if self.pairs.is_empty() {
            return;
        }
        self.patterns.clear();
        self.patterns.resize(self.pairs.len(), Pattern::default());
        for (comparison, lane) in self.lanes.iter_mut().enumerate() {
            lane.levels(comparison, &self.near.rows, &self.pairs, &mut self.patterns);
        }
        self.sink.take(&self.near, &self.pairs, &self.patterns);
        self.pairs.clear();
    }

    /// The sink, which has been told of all pairs.
    pub(super) fn finish(mut self) -> S {
        self.compare();
        self.sink
    }
}

impl<S: Sink> Visitor for Fetched<'_, S> {
    fn fetch(&mut self, members: &[u32]) {
        self.compare();
        self.near.fetch(members);
        for lane in &mut self.lanes {
            lane.fetch(&self.near.rows);
        }
    }

    fn visit(&mut self, left: usize, rights: &[u32]) {
        for rights in rights.chunks(PAIRS) {
            self.pairs.extend(rights.iter().map(|right| (left as u32, *right)));
            if self.pairs.len() >= PAIRS {
                self.compare();
            }
        }
    }
}

#[cfg(test)]
mod tests;
