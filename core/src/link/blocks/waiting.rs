//! Pairs of some blocks, which are found first and shown together then.
//!
//! A block whose pairs earlier rules give has none, and nothing is fetched of its records.

use super::walk::Visitor;

/// The pairs that wait, by the places of their records among those that will be fetched.
#[derive(Default)]
pub(super) struct Waiting {
    members: Vec<u32>,
    /// The place of each left record, and where its rights end.
    lefts: Vec<(usize, usize)>,
    rights: Vec<u32>,
    /// Lefts before the block that is open.
    closed: usize,
}

impl Waiting {
    /// Pairs of a left record of the block that is open, whose places are counted from `first`.
    pub(super) fn add(&mut self, left: usize, rights: &[u32], first: usize) {
        let place = |at: usize| at - first + self.members.len();
        self.rights.extend(rights.iter().map(|right| place(*right as usize) as u32));
        self.lefts.push((place(left), self.rights.len()));
    }

    /// Takes the members of the block if it gave a pair.
    pub(super) fn close(&mut self, members: &[u32]) {
        if self.lefts.len() > self.closed {
            self.members.extend(members);
        }
        self.closed = self.lefts.len();
    }

    /// Shows all pairs, and begins anew.
    pub(super) fn show(&mut self, visitor: &mut impl Visitor) {
        if !self.lefts.is_empty() {
            visitor.fetch(&self.members);
        }
        let mut start = 0;
        for (left, end) in self.lefts.drain(..) {
            visitor.visit(left, self.rights.get(start..end).unwrap_or(&[]));
            start = end;
        }
        self.members.clear();
        self.rights.clear();
        self.closed = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Seen {
        members: Vec<u32>,
        pairs: Vec<(u32, u32)>,
    }

    impl Visitor for Seen {
        fn fetch(&mut self, members: &[u32]) {
            self.members = members.to_vec();
        }

        fn visit(&mut self, left: usize, rights: &[u32]) {
            let record = |place: usize| self.members[place];
            let pairs = rights.iter().map(|right| (record(left), record(*right as usize)));
            self.pairs.extend(pairs.collect::<Vec<_>>());
        }
    }

    #[test]
    fn records_of_blocks_without_pairs_are_not_fetched() {
        let (mut waiting, mut seen) = (Waiting::default(), Seen::default());
        // Three blocks whose members stand at 0..2, 2..4 and 4..7; the second gives nothing new.
        waiting.add(0, &[1], 0);
        waiting.close(&[10, 11]);
        waiting.close(&[20, 21]);
        waiting.add(4, &[5, 6], 4);
        waiting.add(5, &[6], 4);
        waiting.close(&[30, 31, 32]);
        waiting.show(&mut seen);
        assert_eq!(seen.members, [10, 11, 30, 31, 32]);
        assert_eq!(seen.pairs, [(10, 11), (30, 31), (30, 32), (31, 32)]);
        // All is gone then.
        let mut seen = Seen::default();
        waiting.show(&mut seen);
        assert!(seen.members.is_empty() && seen.pairs.is_empty());
    }
}
