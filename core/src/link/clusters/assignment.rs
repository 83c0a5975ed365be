//! The assignment of one to one with the greatest sum of weights, over few pairs of many.
//!
//! Successive shortest augmenting paths with dual prices (Kuhn 1955, Tomizawa 1971), over the links
//! there are instead of a full matrix. Weights are whole numbers, so every comparison is exact.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::ties::Tight;

/// A pair that may be assigned: a left, a right, and a weight above 0.
pub(super) type Pair = (u32, u32, i64);

/// No vertex and no pair.
const NONE: u32 = u32::MAX;

/// A best assignment, and the prices that prove that it is one.
///
/// No price is below 0; the prices of the two ends of a pair are together at least its weight, and
/// equal to it for pairs assigned; who is not assigned has price 0. The sum of prices is then the sum
/// of weights, which no assignment can exceed.
pub(super) struct Assignment<'p> {
    pub(super) pairs: &'p [Pair],
    /// Where the pairs of each left begin; pairs come in order of lefts.
    pub(super) starts: Vec<u32>,
    /// By left: its assigned pair.
    pub(super) of_left: Vec<u32>,
    /// By right: its assigned pair.
    pub(super) of_right: Vec<u32>,
    pub(super) left_prices: Vec<i64>,
    pub(super) right_prices: Vec<i64>,
}

/// Pairs by number, in order of lefts.
pub(super) struct Chosen {
    /// Of the best assignments that which gives the first left the lowest right, then the second...
    pub(super) lowest: Vec<usize>,
    /// What all best assignments have in common.
    pub(super) common: Vec<usize>,
}

impl<'p> Assignment<'p> {
    /// Assigns `lefts` and `rights` to each other; `pairs` come in order of lefts, then of rights.
    pub(super) fn new(lefts: usize, rights: usize, pairs: &'p [Pair]) -> Self {
        let starts = (0..=lefts as u32)
            .map(|left| pairs.partition_point(|pair| pair.0 < left) as u32)
            .collect();
        let mut assignment = Self {
            pairs,
            starts,
            of_left: vec![NONE; lefts],
            of_right: vec![NONE; rights],
            left_prices: vec![0; lefts],
            right_prices: vec![0; rights],
        };
        for left in 0..lefts as u32 {
            let most = assignment.pairs_of(left).map(|(_, pair)| pair.2).max().unwrap_or(0);
            put(&mut assignment.left_prices, left, most);
        }
        let mut search = Search::new(lefts, rights);
        for left in 0..lefts as u32 {
            search.add(&mut assignment, left);
        }
        assignment
    }

    /// What is assigned, in numbers of pairs.
    pub(super) fn into_chosen(mut self) -> Chosen {
        let tight = Tight::new(&self);
        let common = tight.common(&self);
        let assigned = |assignment: &Self| -> Vec<usize> {
            let pairs = assignment.of_left.iter().filter(|pair| **pair != NONE);
            pairs.map(|pair| *pair as usize).collect()
        };
        let is_common = |pair: &usize| common.get(*pair).copied().unwrap_or(false);
        let common = assigned(&self).into_iter().filter(is_common).collect();
        tight.settle(&mut self);
        Chosen { lowest: assigned(&self), common }
    }

    /// The pairs of a left, with their numbers.
    pub(super) fn pairs_of(&self, left: u32) -> impl Iterator<Item = (u32, Pair)> + use<'p> {
        let at = |left: u32| self.starts.get(left as usize).copied().unwrap_or(0);
        let (start, end) = (at(left), at(left + 1));
        let pairs = self.pairs.get(start as usize..end as usize).unwrap_or(&[]);
        (start..end).zip(pairs.iter().copied())
    }

    pub(super) fn pair(&self, pair: u32) -> Option<Pair> {
        self.pairs.get(pair as usize).copied()
    }

    /// The left that a right is assigned to.
    pub(super) fn left_of(&self, right: u32) -> Option<u32> {
        self.pair(at(&self.of_right, right)).map(|pair| pair.0)
    }

    /// By how much the prices of a pair exceed its weight.
    pub(super) fn slack(&self, pair: Pair) -> i64 {
        price(&self.left_prices, pair.0) + price(&self.right_prices, pair.1) - pair.2
    }
}

fn at(values: &[u32], place: u32) -> u32 {
    values.get(place as usize).copied().unwrap_or(NONE)
}

fn price(values: &[i64], place: u32) -> i64 {
    values.get(place as usize).copied().unwrap_or(0)
}

pub(super) fn put<T>(values: &mut [T], place: u32, value: T) {
    if let Some(there) = values.get_mut(place as usize) {
        *there = value;
    }
}

/// A search for the shortest way to assign one more left; its memory serves all of them.
struct Search {
    left_distances: Vec<i64>,
    right_distances: Vec<i64>,
    /// By right: the pair by which it was reached.
    by: Vec<u32>,
    lefts: Vec<u32>,
    rights: Vec<u32>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
}

/// Farther than anything.
const FAR: i64 = i64::MAX;

/// Where the shortest way ends.
#[derive(Clone, Copy)]
enum End {
    /// At a left, which is then assigned to nobody.
    Left(u32),
    /// At a right that was assigned to nobody.
    Right(u32),
}

impl Search {
    fn new(lefts: usize, rights: usize) -> Self {
        Self {
            left_distances: vec![FAR; lefts],
            right_distances: vec![FAR; rights],
            by: vec![NONE; rights],
            lefts: Vec::new(),
            rights: Vec::new(),
            queue: BinaryHeap::new(),
        }
    }

    fn add(&mut self, assignment: &mut Assignment<'_>, left: u32) {
        let (length, end) = self.shortest(assignment, left);
        for &left in &self.lefts {
            let distance = price(&self.left_distances, left);
            if distance < length {
                let lower = price(&assignment.left_prices, left) - (length - distance);
                put(&mut assignment.left_prices, left, lower);
            }
            put(&mut self.left_distances, left, FAR);
        }
        for &right in &self.rights {
            let distance = price(&self.right_distances, right);
            if distance < length {
                let higher = price(&assignment.right_prices, right) + (length - distance);
                put(&mut assignment.right_prices, right, higher);
            }
            put(&mut self.right_distances, right, FAR);
        }
        self.reassign(assignment, left, end);
        self.lefts.clear();
        self.rights.clear();
        self.queue.clear();
    }

    /// Widens from a left, nearest first, until nothing farther can end the way sooner.
    fn shortest(&mut self, assignment: &Assignment<'_>, from: u32) -> (i64, End) {
        let mut best = (price(&assignment.left_prices, from), End::Left(from));
        self.reach(assignment, from, 0);
        while let Some(Reverse((distance, right))) = self.queue.pop() {
            if distance >= best.0 {
                break;
            }
            if distance > price(&self.right_distances, right) {
                continue;
            }
            let Some(left) = assignment.left_of(right) else {
                best = (distance, End::Right(right));
                break;
            };
            let alone = distance + price(&assignment.left_prices, left);
            if alone < best.0 {
                best = (alone, End::Left(left));
            }
            self.reach(assignment, left, distance);
        }
        best
    }

    /// Notes how far the rights of a left are.
    fn reach(&mut self, assignment: &Assignment<'_>, left: u32, distance: i64) {
        put(&mut self.left_distances, left, distance);
        self.lefts.push(left);
        for (number, pair) in assignment.pairs_of(left) {
            let there = distance + assignment.slack(pair);
            let known = price(&self.right_distances, pair.1);
            if there < known {
                if known == FAR {
                    self.rights.push(pair.1);
                }
                put(&mut self.right_distances, pair.1, there);
                put(&mut self.by, pair.1, number);
                self.queue.push(Reverse((there, pair.1)));
            }
        }
    }

    /// Goes the way back and gives every left on it the right after it.
    fn reassign(&self, assignment: &mut Assignment<'_>, from: u32, end: End) {
        let mut right = match end {
            End::Right(right) => right,
            End::Left(left) if left == from => return,
            End::Left(left) => {
                let pair = at(&assignment.of_left, left);
                put(&mut assignment.of_left, left, NONE);
                let Some((_, right, _)) = assignment.pair(pair) else { return };
                right
            }
        };
        loop {
            let by = at(&self.by, right);
            let Some((left, _, _)) = assignment.pair(by) else { return };
            let before = at(&assignment.of_left, left);
            put(&mut assignment.of_left, left, by);
            put(&mut assignment.of_right, right, by);
            if left == from {
                return;
            }
            let Some((_, next, _)) = assignment.pair(before) else { return };
            right = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Every best assignment, by trying all of them: rights by left.
    fn all_best(lefts: u32, pairs: &[Pair]) -> (i64, Vec<Vec<Option<u32>>>) {
        fn go(
            left: u32,
            lefts: u32,
            pairs: &[Pair],
            so_far: &mut Vec<Option<u32>>,
            sum: i64,
            best: &mut (i64, Vec<Vec<Option<u32>>>),
        ) {
            if left == lefts {
                if sum > best.0 {
                    *best = (sum, vec![]);
                }
                if sum == best.0 {
                    best.1.push(so_far.clone());
                }
                return;
            }
            for pair in pairs.iter().filter(|pair| pair.0 == left) {
                if !so_far.contains(&Some(pair.1)) {
                    so_far.push(Some(pair.1));
                    go(left + 1, lefts, pairs, so_far, sum + pair.2, best);
                    so_far.pop();
                }
            }
            so_far.push(None);
            go(left + 1, lefts, pairs, so_far, sum, best);
            so_far.pop();
        }
        let mut best = (0, vec![]);
        go(0, lefts, pairs, &mut vec![], 0, &mut best);
        best
    }

    fn rights(lefts: u32, pairs: &[Pair], chosen: &[usize]) -> Vec<Option<u32>> {
        let mut rights = vec![None; lefts as usize];
        for pair in chosen {
            let (left, right, _) = pairs[*pair];
            assert_eq!(rights[left as usize].replace(right), None);
        }
        let taken: Vec<_> = rights.iter().flatten().collect();
        let different: std::collections::BTreeSet<_> = taken.iter().collect();
        assert_eq!(taken.len(), different.len(), "a right was assigned twice");
        rights
    }

    #[test]
    fn the_greedy_choice_is_not_the_best() {
        // 9 + 1 is less than 8 + 8.
        let pairs = [(0, 0, 9), (0, 1, 8), (1, 0, 8), (1, 1, 1)];
        let chosen = Assignment::new(2, 2, &pairs).into_chosen();
        assert_eq!(chosen.lowest, [1, 2]);
        assert_eq!(chosen.common, [1, 2]);
    }

    #[test]
    fn one_strong_pair_is_better_than_two_weak_ones() {
        let pairs = [(0, 0, 3), (1, 0, 10), (1, 1, 4)];
        assert_eq!(Assignment::new(2, 2, &pairs).into_chosen().lowest, [1]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// Against all assignments there are: the sum, the first of equals, and what they share.
        #[test]
        fn no_assignment_is_better(
            // Few different weights, so that ties are common.
            weights in prop::collection::btree_map((0_u32..5, 0_u32..5), 1_i64..5, 0..14),
        ) {
            let weights: BTreeMap<_, _> = weights;
            let pairs: Vec<Pair> = weights.iter().map(|((l, r), w)| (*l, *r, *w)).collect();
            let (sum, all) = all_best(5, &pairs);
            let assignment = Assignment::new(5, 5, &pairs);
            let prices = assignment.left_prices.iter().chain(&assignment.right_prices);
            prop_assert_eq!(prices.sum::<i64>(), sum);

            let Chosen { lowest, common } = assignment.into_chosen();
            prop_assert_eq!(lowest.iter().map(|pair| pairs[*pair].2).sum::<i64>(), sum);
            // Nobody comes after everybody.
            let order = |rights: &Vec<Option<u32>>| -> Vec<u32> {
                rights.iter().map(|right| right.unwrap_or(9)).collect()
            };
            let first = all.iter().min_by_key(|rights| order(rights)).unwrap();
            prop_assert_eq!(&rights(5, &pairs, &lowest), first);

            let shared: Vec<Option<u32>> = (0..5)
                .map(|left| first[left].filter(|right| {
                    all.iter().all(|rights| rights[left] == Some(*right))
                }))
                .collect();
            prop_assert_eq!(rights(5, &pairs, &common), shared);
        }
    }
}
