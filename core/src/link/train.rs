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

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::blocks::{Blocks, LinkType, choose_two};
use super::comparer::Comparer;
use super::model::Model;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::{Options, parallel};
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
    /// What a reader of the model should know: levels never seen, levels out of order.
    pub remarks: Vec<String>,
}

/// Rounds after which training ends, converged or not.
const MAX_ROUNDS: u32 = 500;
/// A change of every parameter below this ends the training.
const TOLERANCE: f64 = 1e-6;
/// No level is rarer than this among pairs that belong together: somebody always mistypes.
const LEAST_M: f64 = 1e-5;
/// Pairs of each group assumed besides those seen, spread over the levels; keeps small samples sane.
const PSEUDO_PAIRS: f64 = 1.0;

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
    let mut state = State::new(model, &random, all_pairs);
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
        training.converged = state.round(&histogram, sampled_share) < TOLERANCE;
    }
    training.expected_matches = state.prior * all_pairs;
    training.expected_relatives = state.relatives_prior * all_pairs;
    let trained = state.into_model(model);
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

/// The number of pairs a link type allows at all.
pub(super) fn all_pairs(records: &Records, link_type: LinkType) -> f64 {
    let counted: Vec<usize> =
        (0..records.source_count()).map(|source| records.counted_in(source)).collect();
    let all = choose_two(counted.iter().sum());
    let within: u64 = match link_type {
        LinkType::Dedupe => 0,
        LinkType::Link => counted.iter().map(|count| choose_two(*count)).sum(),
    };
    (all - within) as f64
}

/// Shares of the levels among any two records.
struct RandomLevels {
    pairs: u64,
    /// For each comparison, the share of each level among pairs where neither value is missing.
    shares: Vec<Vec<f64>>,
}

/// Random pairs are drawn in tiles, so many records against so many, which stay in the cache.
const TILE: usize = 32;
/// Random pairs of one piece of work.
const CHUNK_PAIRS: u64 = 1 << 16;

/// Whether two records drawn at random may count as a pair.
fn is_allowed(records: &Records, options: &Options, left: u32, right: u32) -> bool {
    let across = match options.link_type {
        LinkType::Dedupe => left != right,
        LinkType::Link => records.source_of(left) != records.source_of(right),
    };
    across && !records.is_left_out(left) && !records.is_left_out(right)
}

fn random_levels(
    records: &Records,
    comparers: &[Comparer],
    options: &Options,
    progress: &dyn Progress,
) -> Result<RandomLevels> {
    let wanted = options.random_pairs.min(all_pairs(records, options.link_type) as u64 * 4);
    let chunks = wanted.div_ceil(CHUNK_PAIRS) as usize;
    progress.begin("random pairs", chunks as u64);
    let counted = parallel::map(chunks, |chunk| {
        go_on(progress)?;
        let mut random = Random::new(options.seed, chunk as u64);
        let mut counts = vec![[0_u64; 16]; comparers.len()];
        let mut pairs = 0;
        // With sources of very different size most pairs lie inside one; give up in time.
        for _ in 0..CHUNK_PAIRS * 64 / (TILE * TILE) as u64 {
            let mut draw = || -> [u32; TILE] {
                std::array::from_fn(|_| random.below(records.len() as u64) as u32)
            };
            let (lefts, rights) = (draw(), draw());
            let all = lefts.iter().flat_map(|left| rights.iter().map(|right| (*left, *right)));
            for (left, right) in
                all.filter(|(left, right)| is_allowed(records, options, *left, *right))
            {
                let pattern = Pattern::of(comparers, records, left.min(right), left.max(right));
                for (comparison, levels) in counts.iter_mut().enumerate() {
                    if let Some(count) = levels.get_mut(usize::from(pattern.level(comparison))) {
                        *count += 1;
                    }
                }
                pairs += 1;
            }
            if pairs >= CHUNK_PAIRS.min(wanted) {
                break;
            }
        }
        progress.advance(1);
        Ok::<_, Error>((pairs, counts))
    });
    let mut pairs = 0;
    let mut counts = vec![[0_u64; 16]; comparers.len()];
    for chunk in counted {
        let (more, levels) = chunk?;
        pairs += more;
        for (sum, level) in counts.iter_mut().flatten().zip(levels.iter().flatten()) {
            *sum += level;
        }
    }
    let shares = comparers
        .iter()
        .zip(&counts)
        .map(|(comparer, levels)| {
            shares_of(levels, first_level_share(comparer, records, options.link_type))
        })
        .collect();
    Ok(RandomLevels { pairs, shares })
}

/// Shares from counts; the first level's share is replaced where it is known exactly.
fn shares_of(counts: &[u64; 16], exact_first: Option<f64>) -> Vec<f64> {
    let present: u64 = counts.iter().skip(1).sum();
    // Half a pair each for levels never seen: rarer than anything seen, but not impossible.
    let share = |count: u64| (count as f64).max(0.5) / (present as f64).max(1.0);
    let mut shares: Vec<f64> = counts.iter().skip(1).map(|count| share(*count)).collect();
    if let (Some(exact), Some(first)) = (exact_first, shares.first_mut()) {
        *first = exact;
    }
    shares
}

/// The exact share of first-level agreement among all pairs where both values are there.
fn first_level_share(comparer: &Comparer, records: &Records, link_type: LinkType) -> Option<f64> {
    if !comparer.has_classes() {
        return None;
    }
    let sources = records.source_count();
    let mut classes: FxHashMap<u64, Vec<u64>> = FxHashMap::default();
    let mut present = vec![0_u64; sources];
    for source in 0..sources {
        for record in records.source_range(source) {
            let symbol = records.row(record).get(comparer.column).copied().unwrap_or(0);
            if symbol == super::MISSING || records.is_left_out(record) {
                continue;
            }
            if let Some(count) = present.get_mut(source) {
                *count += 1;
            }
            let Some(class) = comparer.first_level_class(symbol) else { continue };
            let counts = classes.entry(class).or_insert_with(|| vec![0; sources]);
            if let Some(count) = counts.get_mut(source) {
                *count += 1;
            }
        }
    }
    let pairs = |counts: &[u64]| -> u64 {
        let all = choose_two(counts.iter().sum::<u64>() as usize);
        match link_type {
            LinkType::Dedupe => all,
            LinkType::Link => {
                all - counts.iter().map(|count| choose_two(*count as usize)).sum::<u64>()
            }
        }
    };
    let agreeing: u64 = classes.values().map(|counts| pairs(counts)).sum();
    let possible = pairs(&present);
    (possible > 0).then(|| (agreeing as f64).max(0.5) / possible as f64)
}

/// Patterns of the blocked pairs with their counts, in order; and the share of pairs looked at.
fn histogram(
    records: &Records,
    comparers: &[Comparer],
    blocks: &Blocks,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Vec<(Pattern, u64)>, f64)> {
    let share = (options.training_pairs as f64 / blocks.pair_count().max(1) as f64).min(1.0);
    // Left records are drawn by a hash of their number: any thread draws the same ones.
    let limit = if share >= 1.0 { u64::MAX } else { (share * u64::MAX as f64) as u64 };
    let units = blocks.unit_count();
    progress.begin("training pairs", units as u64);
    let counted = parallel::map(units, |unit| {
        go_on(progress)?;
        let mut counts: FxHashMap<Pattern, u64> = FxHashMap::default();
        blocks.visit(
            unit,
            |left| Random::new(options.seed, u64::from(left)).next() <= limit,
            |left, right| {
                *counts.entry(Pattern::of(comparers, records, left, right)).or_default() += 1;
            },
        );
        progress.advance(1);
        Ok::<_, Error>(counts)
    });
    let mut histogram: BTreeMap<Pattern, u64> = BTreeMap::new();
    for counts in counted {
        for (pattern, count) in counts? {
            *histogram.entry(pattern).or_default() += count;
        }
    }
    Ok((histogram.into_iter().collect(), share))
}

/// The parameters while they are being estimated.
struct State {
    all_pairs: f64,
    prior: f64,
    /// The share of relatives among all pairs; 0 when the model knows of none.
    relatives_prior: f64,
    comparisons: Vec<ComparisonState>,
}

struct ComparisonState {
    /// Whether relatives agree in this more often than other people do.
    shared: bool,
    levels: Vec<Parameters>,
}

#[derive(Clone, Copy)]
struct Parameters {
    m: f64,
    u: f64,
    /// The share of the level among relatives.
    relatives: f64,
    /// The share of the level among any two records.
    any: f64,
    fixed: bool,
}

impl State {
    fn new(model: &Model, random: &RandomLevels, all_pairs: f64) -> Self {
        let comparisons: Vec<_> = model
            .comparisons
            .iter()
            .zip(&random.shares)
            .map(|(comparison, shares)| {
                let start = first_guess(comparison.levels.len());
                let levels = comparison.levels.iter().zip(shares).zip(start);
                let levels = levels.map(|((level, any), m)| Parameters {
                    m: level.m.unwrap_or(m),
                    u: if level.fixed { level.u.unwrap_or(*any) } else { *any },
                    // Relatives begin halfway between one person and any two.
                    relatives: f64::midpoint(m, *any),
                    any: *any,
                    fixed: level.fixed,
                });
                ComparisonState { shared: comparison.shared_by_relatives, levels: levels.collect() }
            })
            .collect();
        // One match for every hundred records, to begin with, and as many relatives.
        let prior = (all_pairs.sqrt() / 100.0 / all_pairs).clamp(1e-12, 0.1);
        let knows_relatives = comparisons.iter().any(|comparison| comparison.shared);
        let relatives_prior = if knows_relatives { prior } else { 0.0 };
        Self { all_pairs, prior, relatives_prior, comparisons }
    }

    /// One round: who matches, given the parameters; the parameters, given who matches.
    ///
    /// Returns the largest change of a parameter, those of the priors taken relatively.
    fn round(&mut self, histogram: &[(Pattern, u64)], sampled_share: f64) -> f64 {
        let mut sums = Sums::new(&self.comparisons);
        for (pattern, count) in histogram {
            let (matching, related) = self.probabilities(*pattern);
            sums.add(*pattern, *count as f64 * matching, *count as f64 * related);
        }
        let all = sampled_share * self.all_pairs;
        let prior = (sums.matches / all).clamp(1e-15, 0.5);
        let mut change = (prior / self.prior).ln().abs();
        self.prior = prior;
        if self.relatives_prior > 0.0 {
            let relatives = (sums.relatives / all).clamp(1e-15, 0.5);
            change = change.max((relatives / self.relatives_prior).ln().abs());
            self.relatives_prior = relatives;
        }
        for (comparison, sums) in self.comparisons.iter_mut().zip(&sums.levels) {
            let count = comparison.levels.len() as f64;
            let matches: f64 = sums.iter().map(|(m, _)| m).sum::<f64>() + PSEUDO_PAIRS;
            let relatives: f64 = sums.iter().map(|(_, r)| r).sum::<f64>() + PSEUDO_PAIRS;
            let levels = comparison.levels.iter_mut().zip(sums);
            for (level, (in_matches, in_relatives)) in levels.filter(|(level, _)| !level.fixed) {
                let m = ((in_matches + PSEUDO_PAIRS / count) / matches).max(LEAST_M);
                change = change.max((m - level.m).abs());
                level.m = m;
                // Any pairs are a mixture: any = prior * m + (1 - prior) * u.
                level.u = ((level.any - prior * m) / (1.0 - prior)).max(level.any / 100.0).min(1.0);
                level.relatives = if comparison.shared {
                    ((in_relatives + PSEUDO_PAIRS / count) / relatives).max(level.u)
                } else {
                    level.u
                };
            }
        }
        change
    }

    /// How probable it is that pairs of a pattern match, and that they are relatives.
    fn probabilities(&self, pattern: Pattern) -> (f64, f64) {
        let (mut matching, mut related) = (self.prior, self.relatives_prior);
        let mut other = 1.0 - self.prior - self.relatives_prior;
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            if let Some(level) = level.and_then(|level| comparison.levels.get(level)) {
                matching *= level.m;
                related *= if comparison.shared { level.relatives } else { level.u };
                other *= level.u;
            }
        }
        let all = matching + related + other;
        (matching / all, related / all)
    }

    fn into_model(self, model: &Model) -> Model {
        let mut model = model.clone();
        model.prior = Some(self.prior);
        model.relatives_prior = (self.relatives_prior > 0.0).then_some(self.relatives_prior);
        for (comparison, found) in model.comparisons.iter_mut().zip(&self.comparisons) {
            for (level, parameters) in comparison.levels.iter_mut().zip(&found.levels) {
                level.m = Some(parameters.m);
                level.u = Some(parameters.u);
                level.relatives = found.shared.then_some(parameters.relatives);
            }
        }
        model
    }
}

/// Expected pairs, while a round goes over the patterns.
struct Sums {
    matches: f64,
    relatives: f64,
    /// For each comparison and level: expected pairs that match, and of relatives.
    levels: Vec<Vec<(f64, f64)>>,
}

impl Sums {
    fn new(comparisons: &[ComparisonState]) -> Self {
        let levels = comparisons.iter().map(|comparison| vec![(0.0, 0.0); comparison.levels.len()]);
        Self { matches: 0.0, relatives: 0.0, levels: levels.collect() }
    }

    fn add(&mut self, pattern: Pattern, matches: f64, relatives: f64) {
        self.matches += matches;
        self.relatives += relatives;
        for (at, levels) in self.levels.iter_mut().enumerate() {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            if let Some(sum) = level.and_then(|level| levels.get_mut(level)) {
                sum.0 += matches;
                sum.1 += relatives;
            }
        }
    }
}

/// Where `m` begins: nine in ten agree fully, the rest is spread with a little order.
fn first_guess(levels: usize) -> Vec<f64> {
    if levels == 1 {
        return vec![1.0];
    }
    let rest: f64 = (1..levels).map(|at| 1.0 / at as f64).sum();
    let of = |at: usize| if at == 0 { 0.9 } else { 0.1 / at as f64 / rest };
    (0..levels).map(of).collect()
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

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every platform.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut random = Self(seed ^ stream.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        random.next();
        random
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    fn below(&mut self, limit: u64) -> u64 {
        (u128::from(self.next()) * u128::from(limit) >> 64) as u64
    }
}
