//! Many pairs at once: the values of some records are fetched together, and then their pairs compared.
//!
//! The records of a block lie all over the memory, and so do their values. Fetched one after the other
//! without waiting for the first they arrive together; afterwards every comparison goes over all pairs
//! with its values side by side. That is several times as fast as one pair after the other.

mod carried;
mod equality;
mod lane;
mod settled;
mod short_text;
mod sieve;
mod word;

use self::equality::Symbols;
use self::lane::Lane;
use self::settled::Settled;
use self::sieve::Sieve;
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
    /// The records whose pairs come next.
    fn fetch(&mut self, _near: &Near<'_>) {}

    /// Some pairs of the records fetched last, with their patterns.
    fn take(&mut self, near: &Near<'_>, pairs: &[Places], patterns: &[Pattern]);
}

/// Finds the patterns of many pairs and tells them to a sink.
pub(super) struct Fetched<'p, S> {
    near: Near<'p>,
    symbols: Symbols,
    settled: Settled,
    lanes: Vec<Lane<'p>>,
    wanted: Wanted,
    sieve: Sieve,
    pairs: Vec<Places>,
    patterns: Vec<Pattern>,
    /// For each pair the comparisons that have to look at its values, as bits.
    looks: Vec<u32>,
    sink: S,
}

/// Which values are carried along for which records.
#[derive(Default)]
struct Wanted {
    /// The comparisons that carry anything, as bits.
    all: u32,
    /// By place: the comparisons whose value is carried already.
    carried: Vec<u32>,
    /// Places, and the comparisons whose value is not carried yet.
    new: Vec<(u32, u32)>,
}

/// The records fetched last.
pub(super) struct Near<'p> {
    records: &'p Records,
    members: Vec<u32>,
    rows: Rows,
}

impl Near<'_> {
    /// The places of all records.
    pub(super) fn places(&self) -> std::ops::Range<u32> {
        0..self.members.len() as u32
    }

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

impl Wanted {
    /// Notes that a pair of this record is looked at by some comparisons.
    #[inline]
    fn note(&mut self, place: u32, look: u32) {
        if let Some(carried) = self.carried.get_mut(place as usize) {
            let new = look & self.all & !*carried;
            if new != 0 {
                *carried |= new;
                self.new.push((place, new));
            }
        }
    }
}

impl<'p, S: Sink> Fetched<'p, S> {
    pub(super) fn new(comparers: &'p [Comparer], records: &'p Records, sink: S) -> Self {
        let lanes: Vec<_> = comparers.iter().map(Lane::new).collect();
        let says: Vec<_> = lanes.iter().map(Lane::says).collect();
        let carrying = (0..).zip(&lanes).map(|(at, lane)| u32::from(lane.carries()) << at);
        Self {
            near: Near { records, members: Vec::new(), rows: Rows::new(0) },
            symbols: Symbols::new(comparers.iter().map(|comparer| comparer.column)),
            settled: Settled::of(&says),
            wanted: Wanted { all: carrying.sum(), ..Wanted::default() },
            lanes,
            sieve: Sieve::default(),
            pairs: Vec::with_capacity(PAIRS),
            patterns: Vec::new(),
            looks: Vec::new(),
            sink,
        }
    }

    /// Compares the pairs that wait.
    fn compare(&mut self) {
        if self.pairs.is_empty() {
            return;
        }
        self.patterns.clear();
        self.looks.clear();
        self.wanted.new.clear();
        self.symbols.meet(&self.pairs, |(left, right), met| {
            let (pattern, look) = self.settled.levels(met);
            self.patterns.push(pattern);
            self.looks.push(look);
            self.wanted.note(left, look);
            self.wanted.note(right, look);
        });
        let looking = self.looks.iter().fold(0, |all, look| all | look);
        let lanes = self.lanes.iter_mut().enumerate();
        for (comparison, lane) in lanes.filter(|(at, _)| looking >> at & 1 == 1) {
            lane.carry(comparison, &self.symbols, &self.wanted.new);
            self.sieve.begin(&self.pairs, comparison, &self.looks);
            lane.levels(
                comparison,
                &self.near.rows,
                &self.symbols,
                &mut self.sieve,
                &mut self.patterns,
            );
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
        self.sink.fetch(&self.near);
        self.symbols.fetch(&self.near.rows);
        self.wanted.carried.clear();
        self.wanted.carried.resize(members.len(), 0);
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
