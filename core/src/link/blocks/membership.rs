//! In which block each record stands, under all rules that put it in one block at most.
//!
//! Whether an earlier rule gives a pair is asked for every pair, so the blocks of a record lie side by
//! side: one look at each of two records answers for all rules.

/// Blocks are numbered from 1 under each rule; 0 stands for none.
#[derive(Default)]
pub(super) struct Memberships {
    /// Places of one record, a multiple of [`LANES`].
    width: usize,
    blocks: Vec<u32>,
}

/// Numbers that are compared at once.
const LANES: usize = 4;
/// Stands for no block on the left side, and so equals nothing on the right.
const NO_BLOCK: u32 = u32::MAX;

impl Memberships {
    /// Room for so many records and rules.
    pub(super) fn new(records: usize, rules: usize) -> Self {
        let width = rules.next_multiple_of(LANES);
        Self { width, blocks: vec![0; records * width] }
    }

    /// Puts a record in a block of a rule.
    pub(super) fn set(&mut self, record: u32, rule: usize, block: u32) {
        if let Some(place) = self.blocks.get_mut(record as usize * self.width + rule) {
            *place = block;
        }
    }

    fn of(&self, record: u32) -> &[u32] {
        let start = record as usize * self.width;
        self.blocks.get(start..start + self.width).unwrap_or(&[])
    }

    /// The block of each record under one rule.
    pub(super) fn under(&self, rule: usize) -> impl Iterator<Item = u32> {
        self.blocks.iter().skip(rule).step_by(self.width.max(1)).copied()
    }

    /// Whether one of the rules puts two records in one block.
    pub(super) fn share(&self, left: u32, right: u32, rule: usize) -> bool {
        match (self.of(left).get(rule), self.of(right).get(rule)) {
            (Some(x), Some(y)) => x == y && *x != 0,
            _ => false,
        }
    }

    /// The blocks of a left record under the first rules, to be held against many right ones.
    pub(super) fn left(&self, record: u32, rules: usize, left: &mut Left) {
        left.0.clear();
        let known = self.of(record).iter().take(rules);
        left.0.extend(known.map(|block| if *block == 0 { NO_BLOCK } else { *block }));
        left.0.resize(rules.next_multiple_of(LANES), NO_BLOCK);
    }

    /// Whether one of the first rules puts the right record in a block of the left one.
    #[inline]
    pub(super) fn meet(&self, left: &Left, right: u32) -> bool {
        let (left, _) = left.0.as_chunks::<LANES>();
        let (right, _) = self.of(right).as_chunks::<LANES>();
        left.iter().zip(right).any(|(left, right)| {
            left.iter().zip(right).fold(false, |met, (left, right)| met | (left == right))
        })
    }
}

/// The blocks of a left record.
#[derive(Default)]
pub(super) struct Left(Vec<u32>);
