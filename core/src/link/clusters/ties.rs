//! Assignments that are as good as each other.
//!
//! Once prices prove an assignment the best, every other best one differs from it by ways over
//! pairs whose prices equal their weight. In the graph below each such way is a cycle: a left leads
//! to the rights it could take, a right to the left it is assigned to, and the vertex *nobody* stands
//! for those who may do without.

use super::assignment::{Assignment, put};

const UNSEEN: u32 = u32::MAX;

/// The graph of what could be exchanged: lefts first, then rights, then nobody.
pub(super) struct Tight {
    lefts: u32,
    rights: u32,
    /// By vertex: which strongly connected part it is in. Exchanging along a cycle turns the cycle
    /// round, and the parts stay what they are.
    parts: Vec<u32>,
}

impl Tight {
    pub(super) fn new(assignment: &Assignment<'_>) -> Self {
        let lefts = assignment.of_left.len() as u32;
        let rights = assignment.of_right.len() as u32;
        let mut tight = Self { lefts, rights, parts: Vec::new() };
        tight.parts = tight.strong(assignment);
        tight
    }

    fn nobody(&self) -> u32 {
        self.lefts + self.rights
    }

    fn len(&self) -> usize {
        self.nobody() as usize + 1
    }

    /// Where one gets from a vertex, in order.
    fn next(&self, assignment: &Assignment<'_>, vertex: u32) -> Vec<u32> {
        let is_free = |prices: &[i64], place: u32| prices.get(place as usize) == Some(&0);
        let assigned = |pairs: &[u32], place: u32| {
            pairs.get(place as usize).is_some_and(|pair| *pair != UNSEEN)
        };
        let mut next = Vec::new();
        if vertex < self.lefts {
            for (number, pair) in assignment.pairs_of(vertex) {
                let own = assignment.of_left.get(vertex as usize) == Some(&number);
                if !own && assignment.slack(pair) == 0 {
                    next.push(self.lefts + pair.1);
                }
            }
            if assigned(&assignment.of_left, vertex) && is_free(&assignment.left_prices, vertex) {
                next.push(self.nobody());
            }
        } else if vertex < self.nobody() {
            let right = vertex - self.lefts;
            match assignment.left_of(right) {
                Some(left) => next.push(left),
                None => next.push(self.nobody()),
            }
        } else {
            let lefts = (0..self.lefts).filter(|left| !assigned(&assignment.of_left, *left));
            next.extend(lefts);
            let rights = (0..self.rights).filter(|right| {
                assigned(&assignment.of_right, *right) && is_free(&assignment.right_prices, *right)
            });
            next.extend(rights.map(|right| self.lefts + right));
        }
        next
    }

    fn part(&self, vertex: u32) -> Option<&u32> {
        self.parts.get(vertex as usize)
    }

    /// By pair: whether it is in every best assignment, which it is when it lies on no cycle.
    pub(super) fn common(&self, assignment: &Assignment<'_>) -> Vec<bool> {
        let mut common = vec![false; assignment.pairs.len()];
        for &pair in &assignment.of_left {
            let Some((left, right, _)) = assignment.pair(pair) else { continue };
            put(&mut common, pair, self.part(left) != self.part(self.lefts + right));
        }
        common
    }

    /// By vertex: which strongly connected part it is in (Tarjan 1972), without recursion.
    fn strong(&self, assignment: &Assignment<'_>) -> Vec<u32> {
        let mut order = vec![UNSEEN; self.len()];
        let mut lowest = vec![UNSEEN; self.len()];
        let mut part = vec![UNSEEN; self.len()];
        let at = |values: &[u32], vertex: u32| values.get(vertex as usize).copied().unwrap_or(0);
        let (mut next, mut parts) = (0, 0);
        let mut open = Vec::new();
        for root in 0..self.len() as u32 {
            if at(&order, root) != UNSEEN {
                continue;
            }
            let mut path = vec![(root, self.next(assignment, root), 0_usize)];
            while let Some((vertex, targets, done)) = path.last_mut() {
                let vertex = *vertex;
                if at(&order, vertex) == UNSEEN {
                    put(&mut order, vertex, next);
                    put(&mut lowest, vertex, next);
                    next += 1;
                    open.push(vertex);
                }
                if let Some(&target) = targets.get(*done) {
                    *done += 1;
                    if at(&order, target) == UNSEEN {
                        path.push((target, self.next(assignment, target), 0));
                    } else if at(&part, target) == UNSEEN {
                        let reached = at(&lowest, vertex).min(at(&order, target));
                        put(&mut lowest, vertex, reached);
                    }
                    continue;
                }
                path.pop();
                if let Some((parent, _, _)) = path.last() {
                    let reached = at(&lowest, *parent).min(at(&lowest, vertex));
                    put(&mut lowest, *parent, reached);
                }
                if at(&lowest, vertex) == at(&order, vertex) {
                    while let Some(member) = open.pop() {
                        put(&mut part, member, parts);
                        if member == vertex {
                            break;
                        }
                    }
                    parts += 1;
                }
            }
        }
        part
    }

    /// Exchanges until every left in turn has the lowest right it can have.
    pub(super) fn settle(&self, assignment: &mut Assignment<'_>) {
        let mut settled = vec![false; self.len()];
        for left in 0..self.lefts {
            let own = assignment.of_left.get(left as usize).copied().unwrap_or(UNSEEN);
            for (number, pair) in assignment.pairs_of(left) {
                if number == own {
                    break;
                }
                let right = self.lefts + pair.1;
                if assignment.slack(pair) != 0 || self.part(left) != self.part(right) {
                    continue;
                }
                if let Some(way) = self.way(assignment, right, left, &settled) {
                    self.exchange(assignment, number, &way);
                    break;
                }
            }
            put(&mut settled, left, true);
            // A left that is settled keeps its right, so nobody else may come through it.
            let kept = assignment.of_left.get(left as usize).copied().unwrap_or(UNSEEN);
            if let Some((_, right, _)) = assignment.pair(kept) {
                put(&mut settled, self.lefts + right, true);
            }
        }
    }

    /// The vertices from `from` to `to` by way of none that is settled.
    fn way(
        &self,
        assignment: &Assignment<'_>,
        from: u32,
        to: u32,
        settled: &[bool],
    ) -> Option<Vec<u32>> {
        let is_settled = |vertex: u32| settled.get(vertex as usize).copied().unwrap_or(true);
        if is_settled(from) {
            return None;
        }
        let mut before = vec![UNSEEN; self.len()];
        put(&mut before, from, from);
        let mut waiting = std::collections::VecDeque::from([from]);
        while let Some(vertex) = waiting.pop_front() {
            for target in self.next(assignment, vertex) {
                if is_settled(target) || before.get(target as usize) != Some(&UNSEEN) {
                    continue;
                }
                put(&mut before, target, vertex);
                if target == to {
                    let mut way = vec![to];
                    let mut vertex = to;
                    while vertex != from {
                        vertex = before.get(vertex as usize).copied()?;
                        way.push(vertex);
                    }
                    way.reverse();
                    return Some(way);
                }
                waiting.push_back(target);
            }
        }
        None
    }

    /// Gives every left on a cycle the right after it, or nobody.
    ///
    /// The cycle is the first left (that of the pair `first`), then `way`, which ends at it.
    fn exchange(&self, assignment: &mut Assignment<'_>, first: u32, way: &[u32]) {
        let mut taken = vec![first];
        let mut freed_rights = Vec::new();
        for (vertex, next) in way.iter().zip(way.iter().skip(1)) {
            let (vertex, next) = (*vertex, *next);
            if vertex < self.lefts && next < self.nobody() {
                let mut pairs = assignment.pairs_of(vertex);
                let found = pairs.find(|(_, pair)| self.lefts + pair.1 == next);
                taken.extend(found.map(|(number, _)| number));
            } else if vertex < self.lefts {
                put(&mut assignment.of_left, vertex, UNSEEN);
            } else if vertex == self.nobody() && next >= self.lefts {
                freed_rights.push(next - self.lefts);
            }
        }
        for right in freed_rights {
            put(&mut assignment.of_right, right, UNSEEN);
        }
        for pair in taken {
            if let Some((left, right, _)) = assignment.pair(pair) {
                put(&mut assignment.of_left, left, pair);
                put(&mut assignment.of_right, right, pair);
            }
        }
    }
}
