//! Scoring: every blocked pair gets its weight, and the likely ones are kept as links.

use super::blocks::{Blocks, Visitor};
use super::comparer::Comparer;
use super::histogram::ScoreHistogram;
use super::pattern::{Pattern, Patterns};
use super::progress::{Progress, go_on};
use super::records::Records;
use super::truth::Truth;
use super::weights::{Weights, probability};
use crate::{Error, Result};

/// Two records that probably belong to one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The record with the lower number.
    pub left: u32,
    /// The other record.
    pub right: u32,
    /// The levels of the pair.
    pub pattern: Pattern,
    /// log2 of the odds that the two belong together.
    pub weight: f64,
}

impl Link {
    /// The probability that the two belong together.
    pub fn probability(&self) -> f64 {
        probability(self.weight)
    }
}

/// What scoring gives.
pub(super) struct Scored {
    pub(super) links: Vec<Link>,
    pub(super) compared: u64,
    pub(super) histogram: ScoreHistogram,
}

/// Scores all blocked pairs and keeps those of at least `least` weight, strongest first.
pub(super) fn score(
    records: &Records,
    comparers: &[Comparer],
    weights: &Weights,
    blocks: &Blocks,
    truth: Option<&Truth>,
    least: f64,
    progress: &dyn Progress,
) -> Result<Scored> {
    progress.begin("scoring pairs", blocks.unit_count() as u64);
    let scored = blocks.walk(|walk| {
        let mut scoring = Scoring {
            weights,
            truth,
            least,
            members: Vec::new(),
            patterns: Patterns::new(comparers, records),
            scored: Scored::new(truth.is_some()),
        };
        for unit in walk.units() {
            go_on(progress)?;
            walk.visit_near(unit, |_| true, &mut scoring);
            progress.advance(1);
        }
        Ok::<_, Error>(scoring.scored)
    });
    let mut all = Scored::new(truth.is_some());
    for part in scored {
        let part = part?;
        all.links.extend(part.links);
        all.compared += part.compared;
        all.histogram.merge(&part.histogram);
    }
    all.links.sort_unstable_by(|a, b| {
        b.weight.total_cmp(&a.weight).then(a.left.cmp(&b.left)).then(a.right.cmp(&b.right))
    });
    Ok(all)
}

impl Scored {
    fn new(with_truth: bool) -> Self {
        Self { links: vec![], compared: 0, histogram: ScoreHistogram::new(with_truth) }
    }
}

/// Scores the pairs it is shown.
struct Scoring<'s> {
    weights: &'s Weights,
    truth: Option<&'s Truth>,
    least: f64,
    members: Vec<u32>,
    patterns: Patterns<'s>,
    scored: Scored,
}

impl Visitor for Scoring<'_> {
    fn fetch(&mut self, members: &[u32]) {
        self.members.clear();
        self.members.extend(members);
        self.patterns.fetch(members);
    }

    fn visit(&mut self, left: usize, rights: &[u32]) {
        self.patterns.find(left, rights);
        let record = |place: usize| self.members.get(place).copied().unwrap_or(0);
        let (left_record, left) = (record(left), self.patterns.row(left));
        self.scored.compared += rights.len() as u64;
        for (right, &pattern) in rights.iter().zip(self.patterns.found()) {
            let right = *right as usize;
            let weight = self.weights.of_rows(pattern, left, self.patterns.row(right));
            let right = record(right);
            let is_true = self.truth.is_some_and(|truth| truth.same(left_record, right));
            self.scored.histogram.add(weight, is_true);
            if weight >= self.least {
                self.scored.links.push(Link { left: left_record, right, pattern, weight });
            }
        }
    }
}
