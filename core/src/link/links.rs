//! Scoring: every blocked pair gets its weight, and the likely ones are kept as links.

use super::blocks::Blocks;
use super::by_strength::ByStrength;
use super::comparer::Comparer;
use super::fetched::{Fetched, Near, Places, Sink};
use super::histogram::ScoreHistogram;
use super::pattern::Pattern;
use super::pattern_weights::PatternWeights;
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
    /// Strongest first.
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
        let scoring = Scoring {
            weights: PatternWeights::new(weights),
            truth,
            least,
            links: ByStrength::new(),
            compared: 0,
            histogram: ScoreHistogram::new(truth.is_some()),
        };
        let mut fetched = Fetched::new(comparers, records, scoring);
        for unit in walk.units() {
            go_on(progress)?;
            walk.visit_near(unit, |_| true, &mut fetched);
            progress.advance(1);
        }
        let Scoring { links, compared, histogram, .. } = fetched.finish();
        Ok::<_, Error>((links, compared, histogram))
    });
    let (mut compared, mut histogram) = (0, ScoreHistogram::new(truth.is_some()));
    let mut links = Vec::with_capacity(scored.len());
    for part in scored {
        let (of_part, pairs, weights) = part?;
        links.push(of_part);
        compared += pairs;
        histogram.merge(&weights);
    }
    Ok(Scored { links: ByStrength::sorted(links), compared, histogram })
}

/// Scores the pairs it is told of.
struct Scoring<'s> {
    weights: PatternWeights<'s>,
    truth: Option<&'s Truth>,
    least: f64,
    links: ByStrength,
    compared: u64,
    histogram: ScoreHistogram,
}

impl Sink for Scoring<'_> {
    fn fetch(&mut self, near: &Near<'_>) {
        self.weights.fetch(near);
    }

    fn take(&mut self, near: &Near<'_>, pairs: &[Places], patterns: &[Pattern]) {
        self.compared += pairs.len() as u64;
        let weights = self.weights.of(pairs, patterns);
        for ((&(left, right), &pattern), weight) in pairs.iter().zip(patterns).zip(weights) {
            let is_true =
                self.truth.is_some_and(|truth| truth.same(near.record(left), near.record(right)));
            self.histogram.add(weight, is_true);
            if weight >= self.least {
                let (left, right) = (near.record(left), near.record(right));
                self.links.push(Link { left, right, pattern, weight });
            }
        }
    }
}
