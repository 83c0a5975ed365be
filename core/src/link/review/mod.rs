//! Clerical review: pairs drawn for people to judge, and what their judgements say of a linkage.
//!
//! Where no truth is known, people look at pairs. Few of all pairs are worth a look, so the pairs
//! compared are cut into strata by match weight, and from each the same number is drawn at random:
//! that is where most is learnt from a judgement. The judgements of a stratum then stand for all
//! pairs in it. What no blocking rule gave cannot be drawn, so recall is among the pairs compared.

mod estimate;
mod interval;
#[cfg(feature = "arrow")]
mod table;

use std::collections::BinaryHeap;

use serde::{Deserialize, Serialize};

use super::progress::{Progress, go_on};
use super::random::Random;
use super::scorer::Scorer;
use super::weights::weight_of;
use crate::{Error, ErrorKind, Result};

pub use self::estimate::{Judgement, ReviewEstimate, StratumEstimate};
pub use self::interval::Interval;

/// How pairs are drawn (抽样方案).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SamplingPlan {
    /// Match weights between strata, ascending.
    pub edges: Vec<f64>,
    /// Pairs drawn from each stratum, or all where there are fewer.
    pub per_stratum: usize,
    /// The start of the random choice.
    pub seed: u64,
}

/// Strata on each side of the threshold.
const SIDE: i32 = 4;
/// Their width in units of match weight: a factor of four in the odds.
const STEP: f64 = 2.0;
/// Pairs drawn from each where nobody says otherwise.
pub const PAIRS_PER_STRATUM: usize = 25;

impl SamplingPlan {
    /// Strata of two units of weight around a threshold, given as match probability, and two open
    /// ones for all that lies beyond.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::SamplingPlan;
    ///
    /// let plan = SamplingPlan::around(0.5);
    /// assert_eq!(plan.edges, [-8.0, -6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
    /// ```
    pub fn around(threshold: f64) -> Self {
        // A threshold of 0 or 1 has no finite weight; strata need one.
        let middle = weight_of(threshold.clamp(1e-12, 1.0 - 1e-12));
        let edges = (-SIDE..=SIDE).map(|step| middle + STEP * f64::from(step)).collect();
        Self { edges, per_stratum: PAIRS_PER_STRATUM, seed: 1 }
    }

    fn check(&self) -> Result<()> {
        let ascend = self.edges.windows(2).all(|edges| edges.first() < edges.last());
        if self.edges.is_empty() || !ascend || self.edges.iter().any(|edge| !edge.is_finite()) {
            let words = "the edges of strata are match weights in ascending order";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        Ok(())
    }
}

/// What was drawn, as the file beside the pairs says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Version of this format; 1.
    pub renkou_review: u32,
    /// The model that scored the pairs.
    pub model: String,
    /// The match weight from which a pair is a link.
    pub threshold: f64,
    /// The start of the random choice.
    pub seed: u64,
    /// The strata, from the lowest weight up.
    pub strata: Vec<Stratum>,
}

/// A range of match weights (层).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stratum {
    /// The least weight in it; open below when missing.
    pub from: Option<f64>,
    /// The weight above all in it; open when missing.
    pub to: Option<f64>,
    /// Pairs compared that are in it.
    pub pairs: u64,
    /// Of those, pairs drawn.
    pub drawn: u64,
}

/// A pair drawn for review.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReviewPair {
    /// The place of its stratum, from 0.
    pub stratum: usize,
    /// The record with the lower number.
    pub left: u32,
    /// The other record.
    pub right: u32,
    /// Its match weight.
    pub weight: f64,
}

/// The pairs of one stratum with the lowest random numbers.
#[derive(Clone, Default)]
struct Drawn {
    pairs: u64,
    kept: BinaryHeap<(u64, u32, u32)>,
}

impl Drawn {
    fn keep(&mut self, entry: (u64, u32, u32), most: usize) {
        if self.kept.len() < most {
            self.kept.push(entry);
        } else if self.kept.peek().is_some_and(|last| entry < *last) {
            self.kept.pop();
            self.kept.push(entry);
        }
    }
}

impl Scorer {
    /// Draws pairs for review; the threshold of the model becomes an edge between strata.
    ///
    /// The pairs come in random order, so that nobody sees from the place of a pair what the model
    /// thinks of it. The same seed draws the same pairs, whatever the number of threads.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] for a plan that makes no sense, and [`ErrorKind::Cancelled`].
    pub fn review(
        &self,
        plan: &SamplingPlan,
        progress: &dyn Progress,
    ) -> Result<(Review, Vec<ReviewPair>)> {
        plan.check()?;
        let threshold = self.threshold();
        let mut edges = plan.edges.clone();
        if threshold.is_finite() && !edges.iter().any(|edge| (edge - threshold).abs() < 1e-9) {
            edges.push(threshold);
            edges.sort_by(f64::total_cmp);
        }
        let drawn = self.draw(&edges, plan, progress)?;
        let from = std::iter::once(None).chain(edges.iter().copied().map(Some));
        let to = edges.iter().copied().map(Some).chain([None]);
        let strata = from.zip(to).zip(&drawn).map(|((from, to), drawn)| Stratum {
            from,
            to,
            pairs: drawn.pairs,
            drawn: drawn.kept.len() as u64,
        });
        let review = Review {
            renkou_review: 1,
            model: self.model.name.clone(),
            threshold,
            seed: plan.seed,
            strata: strata.collect(),
        };
        let all = drawn.into_iter().enumerate();
        let mut pairs: Vec<(u64, ReviewPair)> = all
            .flat_map(|(stratum, drawn)| {
                drawn
                    .kept
                    .into_iter()
                    .map(move |(order, left, right)| (order, left, right, stratum))
            })
            .map(|(order, left, right, stratum)| {
                let weight = self.weight(left, right);
                // The number that drew the pair is low in rich strata; another one orders them.
                (Random::new(order, 1).next(), ReviewPair { stratum, left, right, weight })
            })
            .collect();
        pairs.sort_unstable_by_key(|(order, pair)| (*order, pair.left, pair.right));
        Ok((review, pairs.into_iter().map(|(_, pair)| pair).collect()))
    }

    fn draw(
        &self,
        edges: &[f64],
        plan: &SamplingPlan,
        progress: &dyn Progress,
    ) -> Result<Vec<Drawn>> {
        progress.begin("drawing pairs", self.blocks.unit_count() as u64);
        let parts = self.blocks.walk(|walk| {
            let mut strata = vec![Drawn::default(); edges.len() + 1];
            for unit in walk.units() {
                go_on(progress)?;
                let visit = |left, rights: &[u32]| {
                    for &right in rights {
                        let weight = self.weight(left, right);
                        let stratum = edges.partition_point(|edge| *edge <= weight);
                        if let Some(drawn) = strata.get_mut(stratum) {
                            drawn.pairs += 1;
                            let pair = u64::from(left) << 32 | u64::from(right);
                            let order = Random::new(plan.seed, pair).next();
                            drawn.keep((order, left, right), plan.per_stratum);
                        }
                    }
                };
                walk.visit(unit, |_| true, visit);
                progress.advance(1);
            }
            Ok::<_, Error>(strata)
        });
        let mut all = vec![Drawn::default(); edges.len() + 1];
        for part in parts {
            for (sum, drawn) in all.iter_mut().zip(part?) {
                sum.pairs += drawn.pairs;
                for entry in drawn.kept {
                    sum.keep(entry, plan.per_stratum);
                }
            }
        }
        Ok(all)
    }
}

impl Review {
    /// Reads what [`Self::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MalformedFile`] when it is something else.
    pub fn from_json(json: &str) -> Result<Self> {
        let wrong = |words: String| Error::new(ErrorKind::MalformedFile, words);
        let review: Self = serde_json::from_str(json)
            .map_err(|error| wrong(format!("the plan of the review is not readable: {error}")))?;
        if review.renkou_review != 1 {
            return Err(wrong("`renkou_review` must be 1, the version this program knows".into()));
        }
        Ok(review)
    }

    /// The review as JSON, to be kept beside the pairs.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when a number is not finite.
    pub fn to_json(&self) -> Result<String> {
        let mut json = serde_json::to_string_pretty(self).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the plan cannot be written").caused_by(error)
        })?;
        json.push('\n');
        Ok(json)
    }
}

#[cfg(test)]
mod tests;
