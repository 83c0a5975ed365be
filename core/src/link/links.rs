//! Scoring: every blocked pair gets its weight, and the likely ones are kept as links.

use super::blocks::Blocks;
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
        let mut scored =
            Scored { links: vec![], compared: 0, histogram: ScoreHistogram::new(truth.is_some()) };
        let mut patterns = Patterns::new(comparers, records);
        for unit in walk.units() {
            go_on(progress)?;
            let visit = |left, rights: &[u32]| {
                scored.compared += rights.len() as u64;
                for (&right, &pattern) in rights.iter().zip(patterns.of(left, rights)) {
                    let weight = weights.of(pattern, records, left, right);
                    let is_true = truth.is_some_and(|truth| truth.same(left, right));
                    scored.histogram.add(weight, is_true);
                    if weight >= least {
                        scored.links.push(Link { left, right, pattern, weight });
                    }
                }
            };
            walk.visit(unit, |_| true, visit);
            progress.advance(1);
        }
        Ok::<_, Error>(scored)
    });
    let mut all =
        Scored { links: vec![], compared: 0, histogram: ScoreHistogram::new(truth.is_some()) };
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
