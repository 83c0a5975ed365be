//! Bridges: links that alone hold two groups together.
//!
//! One false link makes one person of two whole clusters. What such a link leaves behind shows in the
//! shape of the graph: two groups, each linked in itself, and a single link between them.

use std::collections::VecDeque;

use super::steps;
use crate::link::links::Link;
use crate::link::weights::weight_of;

/// Which bridges are cut.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) linked_below: f64,
    pub(super) weaker_than: f64,
}

/// The links of some records, as a graph.
struct Graph {
    /// Where the neighbours of each vertex begin in `neighbours`.
    starts: Vec<u32>,
    /// Vertex and link.
    neighbours: Vec<(u32, u32)>,
}

/// Finds the bridges that the rule cuts, among links that stand in a cluster each; their numbers.
///
/// The weakest goes first. A bridge is cut when, as the cuts before have left it, there are two
/// records or more at each end, and of the pairs that one could form across so small a share is
/// linked, by this one link. Cutting makes no new bridges and makes the ends of others smaller
/// only, so a bridge that was let be stays so, and one pass suffices.
pub(super) fn find(links: &[Link], rule: Rule) -> Vec<usize> {
    let mut vertices: Vec<u32> = links.iter().flat_map(|link| [link.left, link.right]).collect();
    vertices.sort_unstable();
    vertices.dedup();
    let vertex = |record: u32| vertices.partition_point(|other| *other < record) as u32;
    let ends: Vec<(u32, u32)> =
        links.iter().map(|link| (vertex(link.left), vertex(link.right))).collect();
    let graph = Graph::new(vertices.len(), &ends);
    let mut bridges = graph.bridges(ends.len());
    let bound = steps(weight_of(rule.weaker_than));
    let weight = |link: usize| links.get(link).map_or(i64::MAX, |link| steps(link.weight));
    bridges.retain(|link| weight(*link) < bound);
    // Links are in order of rows where they are equal, so their numbers are too.
    bridges.sort_by_key(|link| (weight(*link), *link));
    let mut parts = Parts::new(&graph, ends.len());
    bridges.retain(|&link| {
        ends.get(link).is_some_and(|ends| parts.cut(link, *ends, rule.linked_below))
    });
    bridges
}

impl Graph {
    fn new(vertices: usize, ends: &[(u32, u32)]) -> Self {
        let mut both: Vec<(u32, u32, u32)> = Vec::with_capacity(ends.len() * 2);
        for (&(left, right), link) in ends.iter().zip(0..) {
            both.extend([(left, right, link), (right, left, link)]);
        }
        both.sort_unstable();
        let starts = (0..=vertices as u32)
            .map(|vertex| both.partition_point(|(from, _, _)| *from < vertex) as u32);
        Self {
            starts: starts.collect(),
            neighbours: both.iter().map(|(_, to, link)| (*to, *link)).collect(),
        }
    }

    fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    fn neighbours(&self, of: u32) -> &[(u32, u32)] {
        let at = |vertex: usize| self.starts.get(vertex).map_or(0, |start| *start as usize);
        self.neighbours.get(at(of as usize)..at(of as usize + 1)).unwrap_or(&[])
    }

    /// The links on no cycle (Tarjan 1974), without recursion: chains may be long.
    fn bridges(&self, links: usize) -> Vec<usize> {
        const UNSEEN: u32 = u32::MAX;
        let mut order = vec![UNSEEN; self.len()];
        let mut lowest = vec![UNSEEN; self.len()];
        let at = |values: &[u32], vertex: u32| values.get(vertex as usize).copied().unwrap_or(0);
        let lower = |values: &mut [u32], vertex: u32, to: u32| {
            if let Some(value) = values.get_mut(vertex as usize) {
                *value = (*value).min(to);
            }
        };
        let mut bridges = Vec::new();
        let mut next = 0;
        for root in 0..self.len() as u32 {
            if at(&order, root) != UNSEEN {
                continue;
            }
            // Vertex, the link it was reached by, and how many of its neighbours are done.
            let mut path = vec![(root, links as u32, 0_usize)];
            while let Some((vertex, by, done)) = path.last_mut() {
                let (vertex, by) = (*vertex, *by);
                if *done == 0 && at(&order, vertex) == UNSEEN {
                    lower(&mut order, vertex, next);
                    lower(&mut lowest, vertex, next);
                    next += 1;
                }
                if let Some(&(other, link)) = self.neighbours(vertex).get(*done) {
                    *done += 1;
                    if at(&order, other) == UNSEEN {
                        path.push((other, link, 0));
                    } else if link != by {
                        let seen = at(&order, other);
                        lower(&mut lowest, vertex, seen);
                    }
                    continue;
                }
                path.pop();
                let Some(&(parent, _, _)) = path.last() else { break };
                let reached = at(&lowest, vertex);
                lower(&mut lowest, parent, reached);
                if reached > at(&order, parent) {
                    bridges.push(by as usize);
                }
            }
        }
        bridges
    }
}

/// The graph without the links cut so far.
struct Parts<'g> {
    graph: &'g Graph,
    cut: Vec<bool>,
    part: Vec<u32>,
    /// Records of each part.
    sizes: Vec<u64>,
}

impl<'g> Parts<'g> {
    fn new(graph: &'g Graph, links: usize) -> Self {
        let mut parts = Self {
            graph,
            cut: vec![false; links],
            part: vec![u32::MAX; graph.len()],
            sizes: Vec::new(),
        };
        for vertex in 0..graph.len() as u32 {
            if parts.part_of(vertex) == u32::MAX {
                let mut walk = Walk::from(vertex);
                while walk.step(&parts) {}
                parts.name(&walk);
            }
        }
        parts
    }

    fn part_of(&self, vertex: u32) -> u32 {
        self.part.get(vertex as usize).copied().unwrap_or(u32::MAX)
    }

    fn is_cut(&self, link: u32) -> bool {
        self.cut.get(link as usize).copied().unwrap_or(true)
    }

    /// Takes a bridge out, unless too large a share of the pairs across is linked.
    ///
    /// The smaller side, found by walking from both ends in step, becomes a part of its own, so that
    /// a chain of any length costs no more than n log n. A bridge that stays is one with few pairs
    /// across, so its smaller side is small too.
    fn cut(&mut self, link: usize, (left, right): (u32, u32), linked_below: f64) -> bool {
        let is_cut = |cut: &mut [bool], value: bool| {
            if let Some(cut) = cut.get_mut(link) {
                *cut = value;
            }
        };
        is_cut(&mut self.cut, true);
        let (mut from_left, mut from_right) = (Walk::from(left), Walk::from(right));
        let smaller = loop {
            if !from_left.step(self) {
                break from_left;
            }
            if !from_right.step(self) {
                break from_right;
            }
        };
        let whole = self.part_of(left) as usize;
        let here = smaller.seen.len() as u64;
        let there = self.sizes.get(whole).copied().unwrap_or(0).saturating_sub(here);
        let share = 1.0 / (here as f64 * there as f64);
        if here < 2 || there < 2 || share >= linked_below {
            is_cut(&mut self.cut, false);
            return false;
        }
        self.name(&smaller);
        if let Some(size) = self.sizes.get_mut(whole) {
            *size = there;
        }
        true
    }

    /// Makes what a finished walk saw a part.
    fn name(&mut self, walk: &Walk) {
        let name = self.sizes.len() as u32;
        for vertex in &walk.seen {
            if let Some(part) = self.part.get_mut(*vertex as usize) {
                *part = name;
            }
        }
        self.sizes.push(walk.seen.len() as u64);
    }
}

/// A walk over everything that can be reached, one neighbour at a time.
struct Walk {
    seen: rustc_hash::FxHashSet<u32>,
    waiting: VecDeque<(u32, usize)>,
}

impl Walk {
    fn from(vertex: u32) -> Self {
        Self { seen: [vertex].into_iter().collect(), waiting: [(vertex, 0)].into() }
    }

    /// Looks at one more neighbour; false when there is none.
    fn step(&mut self, parts: &Parts<'_>) -> bool {
        while let Some((vertex, done)) = self.waiting.front_mut() {
            let Some(&(other, link)) = parts.graph.neighbours(*vertex).get(*done) else {
                self.waiting.pop_front();
                continue;
            };
            *done += 1;
            // A cut link is a step too: a centre that has lost many is not walked over each time.
            if !parts.is_cut(link) && self.seen.insert(other) {
                self.waiting.push_back((other, 0));
            }
            return true;
        }
        false
    }
}
