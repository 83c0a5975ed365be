//! In which block each record stands, under all rules that put it in one block at most.
//!
//! Whether an earlier rule gives a pair is asked for every pair, so the blocks of a record lie side by
//! side: one look at each of two records answers for all rules.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::link::parallel;

/// Blocks are numbered from 1 under each rule; 0 stands for none.
#[derive(Default)]
pub(super) struct Memberships {
    /// Places of one record, a multiple of [`LANES`].
    width: usize,
    blocks: Vec<u32>,
}

/// Numbers that are compared at once.
const LANES: usize = 4;

/// Memberships while they are noted, by all threads at once: no two of them note the same place.
pub(super) struct Noted {
    width: usize,
    blocks: Vec<AtomicU32>,
}

impl Noted {
    /// Room for so many records and rules.
    pub(super) fn new(records: usize, rules: usize) -> Self {
        let width = rules.next_multiple_of(LANES);
        Self { width, blocks: parallel::collect(records * width, |_| AtomicU32::new(0)) }
    }

    /// Puts a record in a block of a rule.
    pub(super) fn set(&self, record: u32, rule: usize, block: u32) {
        if let Some(place) = self.blocks.get(record as usize * self.width + rule) {
            place.store(block, Ordering::Relaxed);
        }
    }

    /// All of them, in the same memory.
    pub(super) fn finish(self) -> Memberships {
        let blocks = self.blocks.into_iter().map(AtomicU32::into_inner).collect();
        Memberships { width: self.width, blocks }
    }
}

impl Memberships {
    fn of(&self, record: u32) -> &[u32] {
        let start = record as usize * self.width;
        self.blocks.get(start..start + self.width).unwrap_or(&[])
    }

    /// Whether one of the rules puts two records in one block.
    pub(super) fn share(&self, left: u32, right: u32, rule: usize) -> bool {
        match (self.of(left).get(rule), self.of(right).get(rule)) {
            (Some(x), Some(y)) => x == y && *x != 0,
            _ => false,
        }
    }
}

/// The blocks of some records, fetched from all over: their pairs are then asked for many times.
#[derive(Default)]
pub(super) struct Near {
    records: Vec<u32>,
    width: usize,
    blocks: Vec<u32>,
}

impl Near {
    /// Fetches what is needed to ask some rules about these records.
    pub(super) fn fetch(&mut self, records: &[u32], memberships: &Memberships, rules: &Rules) {
        self.records.clear();
        self.records.extend(records);
        if rules.0.is_empty() {
            // Of the first rule nobody asks what an earlier one gives.
            self.width = 0;
            return;
        }
        self.width = memberships.width;
        self.blocks.resize(records.len() * self.width, 0);
        let rows = self.blocks.chunks_exact_mut(self.width.max(1));
        for (record, row) in records.iter().zip(rows) {
            let of = memberships.of(*record).as_chunks::<LANES>().0;
            let lanes = row.as_chunks_mut::<LANES>().0.iter_mut().zip(of);
            lanes.for_each(|(lanes, of)| *lanes = *of);
        }
    }

    pub(super) fn record(&self, place: usize) -> u32 {
        self.records.get(place).copied().unwrap_or(0)
    }

    pub(super) fn records(&self, places: std::ops::Range<usize>) -> &[u32] {
        self.records.get(places).unwrap_or(&[])
    }

    fn of(&self, place: usize) -> &[u32] {
        let start = place * self.width;
        self.blocks.get(start..start + self.width).unwrap_or(&[])
    }

    /// Whether one of some rules puts two of the records in one block.
    #[inline]
    pub(super) fn meet(&self, left: usize, right: usize, rules: &Rules) -> bool {
        let (left, _) = self.of(left).as_chunks::<LANES>();
        let (right, _) = self.of(right).as_chunks::<LANES>();
        // All bits of a place, or none, and all places are looked at: so that nothing branches.
        let mut met = [0; LANES];
        for ((left, right), asked) in left.iter().zip(right).zip(&rules.0) {
            let lanes = left.iter().zip(right).zip(asked);
            for (met, ((left, right), asked)) in met.iter_mut().zip(lanes) {
                *met |= if left == right { left & asked } else { 0 };
            }
        }
        met.iter().fold(0, |all, lane| all | lane) != 0
    }
}

/// Which rules are asked: all bits of their places, and no others.
pub(super) struct Rules(Vec<[u32; LANES]>);

impl Rules {
    /// Whether none is asked.
    pub(super) fn are_none(&self) -> bool {
        self.0.is_empty()
    }

    /// The first rules.
    pub(super) fn first(rules: usize) -> Self {
        let lane = |lane: usize| if lane < rules { u32::MAX } else { 0 };
        let chunk = |first: usize| std::array::from_fn(|at| lane(first + at));
        Self((0..rules).step_by(LANES).map(chunk).collect())
    }
}
