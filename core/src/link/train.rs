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
//! among any two people. Without it brothers and sisters would look like one person. Where no
//! comparison is marked, training looks for such a group itself ([`super::kinds`]).
//!
//! The work is over a histogram of patterns, thousands of rows whatever the number of pairs.

use serde::Serialize;

use super::blocks::{Blocks, LinkType};
use super::comparer::Comparer;
use super::estimate::{Estimate, LEAST_M, Start};
use super::history::Round;
use super::kinds::{marked, two_kinds, with_relatives};
use super::level::Level;
use super::linkage::Options;
use super::model::Model;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::sample::{RandomLevels, all_pairs, histogram, random_levels};
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
    /// The comparisons in which relatives were found to agree, where the model marks none.
    pub relatives_found_by: Vec<String>,
    /// The pairs expected to belong together when training begins somewhere else. Where this is far
    /// from `expected_matches`, the data do not decide between two sets of parameters.
    pub expected_from_other_start: f64,
    /// What a reader of the model should know: levels never seen, levels out of order, comparisons
    /// that tell nothing, parameters the data do not decide.
    pub remarks: Vec<String>,
}

/// Rounds after which training ends, converged or not.
const MAX_ROUNDS: u32 = 500;
/// A change of every parameter below this ends the training.
const TOLERANCE: f64 = 1e-6;
/// Matches expected from two starts may differ by this factor before it is worth a remark.
const SAME_OPTIMUM: f64 = 1.02;
/// Among matches and among others a level as frequent as that, within this factor, tells nothing.
const TELLS_NOTHING: f64 = 1.1;

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
        return Err(nothing_to_learn(records, options.link_type));
    }
    let random = random_levels(records, comparers, options, progress)?;
    let (histogram, sampled_share) = histogram(records, comparers, blocks, options, progress)?;
    let known = model.deterministic.as_ref();
    let known = known.map(|rules| rules.pairs(model, records, options, progress)).transpose()?;
    let known_prior = known.map(|matches| (matches / all_pairs).clamp(1e-15, 0.5));
    let fit = Fit {
        model,
        random: &random,
        histogram: &histogram,
        sampled_share,
        all_pairs,
        known_prior,
    };
    let is_marked = marked(model).contains(&true);
    let (mut settled, shared) = if is_marked || !options.find_relatives {
        let shared = marked(model);
        (with_relatives(&fit, &fit.begin(&shared, Start::Usual), progress)?, shared)
    } else {
        two_kinds(&fit, progress)?
    };
    let other = with_relatives(&fit, &fit.begin(&shared, Start::Other), progress)?;
    settled.estimate.read_relatives(&histogram);
    let trained = settled.estimate.clone().into_model(model);
    let mut training = Training {
        pairs: histogram.iter().map(|(_, count)| count).sum(),
        sampled_share,
        random_pairs: random.pairs,
        patterns: histogram.len() as u64,
        rounds: settled.rounds,
        converged: settled.converged,
        expected_matches: settled.estimate.prior * all_pairs,
        expected_relatives: settled.estimate.relatives_prior * all_pairs,
        expected_from_other_start: other.estimate.prior * all_pairs,
        history: settled.history,
        ..Training::default()
    };
    if shared != marked(model) {
        let found = trained.comparisons.iter().filter(|c| c.shared_by_relatives);
        training.relatives_found_by = found.map(|comparison| comparison.name.clone()).collect();
    }
    training.remarks = remarks(&trained, &training);
    Ok((trained, training))
}

/// What every fit to the same pairs has in common.
pub(super) struct Fit<'f> {
    pub(super) model: &'f Model,
    pub(super) random: &'f RandomLevels,
    pub(super) histogram: &'f [(Pattern, u64)],
    pub(super) sampled_share: f64,
    pub(super) all_pairs: f64,
    pub(super) known_prior: Option<f64>,
}

/// Where expectation maximisation ended.
pub(super) struct Settled {
    pub(super) estimate: Estimate,
    rounds: u32,
    converged: bool,
    history: Vec<Round>,
}

impl Fit<'_> {
    pub(super) fn begin(&self, shared: &[bool], start: Start) -> Estimate {
        Estimate::new(self.model, self.random, self.all_pairs, shared, start)
            .with_known_prior(self.known_prior)
    }

    /// Goes on until nothing changes.
    pub(super) fn settle(&self, estimate: Estimate, progress: &dyn Progress) -> Result<Settled> {
        let mut settled = Settled { estimate, rounds: 0, converged: false, history: Vec::new() };
        while settled.rounds < MAX_ROUNDS && !settled.converged {
            go_on(progress)?;
            settled.rounds += 1;
            let change = settled.estimate.round(self.histogram, self.sampled_share);
            settled.converged = change < TOLERANCE;
            let round = settled.estimate.parameters(settled.rounds, change);
            settled.history.push(round);
        }
        Ok(settled)
    }
}

fn nothing_to_learn(records: &Records, link_type: LinkType) -> Error {
    let counted = |source| records.counted_in(source);
    let all: usize = (0..records.source_count()).map(counted).sum();
    let is_empty = |source: &usize| records.source_range(*source).is_empty();
    let empty = (0..records.source_count()).find(is_empty);
    let wrong = |words: String| Error::new(ErrorKind::TrainingFailed, words);
    if let (LinkType::Link, Some(source)) = (link_type, empty) {
        let words = "there is no record in this source, so no pair to learn from".to_owned();
        return wrong(words).in_file(records.source_name(source));
    }
    let has_value = |column| records.values(column).is_some_and(|values| !values.is_empty());
    wrong(if records.is_empty() {
        "there are no records".to_owned()
    } else if !(0..records.column_count()).any(has_value) {
        format!("all {} records lack a value in every column the model reads", records.len())
    } else if records.len() == 1 {
        "there is one record alone, and no pair to learn from".to_owned()
    } else if all == 1 {
        format!("all {} records are equal in every column the model reads", records.len())
    } else {
        "no two records share a blocking key, so there is nothing to learn from".to_owned()
    })
}

fn remarks(model: &Model, training: &Training) -> Vec<String> {
    let mut remarks = Vec::new();
    if !training.converged {
        remarks.push(format!("training had not settled after {} rounds", training.rounds));
    }
    let ratio = training.expected_from_other_start / training.expected_matches;
    if ratio.max(ratio.recip()) > SAME_OPTIMUM {
        remarks.push(format!(
            "the data do not decide: from another start training ends with {:.0} pairs that belong \
             together, not {:.0}",
            training.expected_from_other_start, training.expected_matches
        ));
    }
    if !training.relatives_found_by.is_empty() {
        remarks.push(format!(
            "pairs that agree in {} and hardly in anything else were taken for relatives",
            training.relatives_found_by.join(", ")
        ));
    }
    for comparison in &model.comparisons {
        let tells_nothing = |level: &Level| match (level.m, level.u) {
            (Some(m), Some(u)) => (m / u).max(u / m) < TELLS_NOTHING,
            _ => false,
        };
        if comparison.levels.iter().all(tells_nothing) {
            remarks.push(format!(
                "{}: tells nothing, its levels are as frequent among pairs that belong together as among others",
                comparison.name
            ));
        }
        if comparison.levels.len() > 1
            && comparison.levels.last().and_then(|level| level.m).is_some_and(|m| m > 0.5)
        {
            remarks.push(format!(
                "{}: most pairs taken to belong together differ in it; they may be of relatives",
                comparison.name
            ));
        }
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
