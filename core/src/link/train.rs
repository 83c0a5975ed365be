//! Training without labels.
//!
//! Three things are estimated. How often each level occurs among *any* two records is seen from
//! random pairs, and for the first level, where frequencies give it exactly, counted. How often it
//! occurs among pairs that *belong together* (`m`), and how many such pairs there are (the prior),
//! comes from expectation maximisation over the patterns of the blocked pairs; the rest of all pairs
//! is taken not to match. `u` follows from the first two, since a few of any pairs do match.
//!
//! Pairs that do not belong together are not all alike: relatives share a surname, a telephone, a
//! place, parents. Where the model marks comparisons as shared by relatives, a third group of pairs
//! is estimated, in which those comparisons agree at their own rate (`relatives`) and all others as
//! among any two people. Without it brothers and sisters would look like one person.
//!
//! The work is over a histogram of patterns, thousands of rows whatever the number of pairs.

use serde::Serialize;

use super::blocks::Blocks;
use super::comparer::Comparer;
use super::estimate::{Estimate, LEAST_M};
use super::history::Round;
use super::linkage::Options;
use super::model::Model;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::sample::{all_pairs, histogram, random_levels};
use crate::{Error, ErrorKind, Result};

/// How the training went.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Training {
    /// Blocked pairs looked at.
    pub pairs: u64,
    /// Which share of all blocked pairs that was.
    pub sampled_share: f64,
    /// Random pairs looked at.
    pub random_pairs: u64,
    /// Different patterns among the blocked pairs.
    pub patterns: u64,
    /// Rounds of expectation maximisation.
    pub rounds: u32,
    /// Whether the last round changed nothing worth mentioning.
    pub converged: bool,
    /// The pairs expected to belong together.
    pub expected_matches: f64,
    /// The pairs expected to be of relatives.
    pub expected_relatives: f64,
    /// The parameters after each round.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Round>,
    /// What a reader of the model should know: levels never seen, levels out of order.
    pub remarks: Vec<String>,
}

/// Rounds after which training ends, converged or not.
const MAX_ROUNDS: u32 = 500;
/// A change of every parameter below this ends the training.
const TOLERANCE: f64 = 1e-6;

/// Trains the parameters of a model that are not fixed.
///
/// # Errors
///
/// [`ErrorKind::TrainingFailed`] when the blocks hold no pair, [`ErrorKind::Cancelled`].
pub(super) fn train(
    model: &Model,
    records: &Records,
    comparers: &[Comparer],
    blocks: &Blocks,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Model, Training)> {
    let all_pairs = all_pairs(records, options.link_type);
    if blocks.pair_count() == 0 {
        return Err(nothing_to_learn(records));
    }
    let random = random_levels(records, comparers, options, progress)?;
    let (histogram, sampled_share) = histogram(records, comparers, blocks, options, progress)?;
    let mut estimate = Estimate::new(model, &random, all_pairs);
    let mut training = Training {
        pairs: histogram.iter().map(|(_, count)| count).sum(),
        sampled_share,
        random_pairs: random.pairs,
        patterns: histogram.len() as u64,
        ..Training::default()
    };
    while training.rounds < MAX_ROUNDS && !training.converged {
        go_on(progress)?;
        training.rounds += 1;
        let change = estimate.round(&histogram, sampled_share);
        training.converged = change < TOLERANCE;
        training.history.push(estimate.parameters(training.rounds, change));
    }
    training.expected_matches = estimate.prior * all_pairs;
    training.expected_relatives = estimate.relatives_prior * all_pairs;
    let trained = estimate.into_model(model);
    training.remarks = remarks(&trained, &training);
    Ok((trained, training))
}

fn nothing_to_learn(records: &Records) -> Error {
    let counted: usize = (0..records.source_count()).map(|source| records.counted_in(source)).sum();
    let words = if counted == 1 && records.len() > 1 {
        format!("all {} records are equal in every column the model reads", records.len())
    } else {
        "no two records share a blocking key, so there is nothing to learn from".to_owned()
    };
    Error::new(ErrorKind::TrainingFailed, words)
}

fn remarks(model: &Model, training: &Training) -> Vec<String> {
    let mut remarks = Vec::new();
    if !training.converged {
        remarks.push(format!("training had not settled after {} rounds", training.rounds));
    }
    for comparison in &model.comparisons {
        for pair in comparison.levels.windows(2) {
            let [stronger, weaker] = pair else { continue };
            if stronger.weight() < weaker.weight() {
                remarks.push(format!(
                    "{}: level \"{}\" weighs less than \"{}\" below it",
                    comparison.name, stronger.label, weaker.label
                ));
            }
        }
        for level in &comparison.levels {
            if level.m.is_some_and(|m| m <= LEAST_M) {
                remarks.push(format!(
                    "{}: level \"{}\" was hardly seen among pairs that belong together",
                    comparison.name, level.label
                ));
            }
        }
    }
    remarks
}
