//! Pairs that are likely matches, found without knowing the truth.

use std::collections::BTreeMap;

use super::candidate::Candidates;
use super::key_hashes::KeyHashes;
use crate::link::blocks::Blocks;
use crate::link::comparer::Comparer;
use crate::link::key::BlockingRule;
use crate::link::linkage::Options;
use crate::link::model::Model;
use crate::link::pattern::Pattern;
use crate::link::progress::{Progress, go_on};
use crate::link::random::Random;
use crate::link::records::Records;
use crate::link::train::train;
use crate::link::weights::{Weights, probability};
use crate::{Error, Result};

/// Rules that likely matches are looked for with.
const RULES: usize = 14;
/// Pairs of one of them for each record, and however few the records are.
const PAIRS_PER_RECORD: f64 = 8.0;
const LEAST_PAIRS: f64 = 10_000.0;
/// Pairs that are looked at, of all these rules, about.
const LOOKED_AT: f64 = 2_000_000.0;
/// Pairs below this match probability are no likely matches.
const LIKELY: f64 = 0.5;

/// Likely matches with their probabilities.
pub(super) struct LikelyMatches {
    pairs: Vec<(u32, u32, f64)>,
    /// Which keys the two records share, with the sum of probabilities.
    patterns: Vec<(u64, f64)>,
    weight: f64,
}

impl LikelyMatches {
    pub(super) fn find(
        model: &Model,
        records: &Records,
        keys: &KeyHashes,
        candidates: &Candidates,
        own: &Blocks,
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Self> {
        let most = (PAIRS_PER_RECORD * records.len() as f64).max(LEAST_PAIRS);
        // What the model's own rules find is to count, unless one is so wide that it finds all.
        let narrow: Vec<BlockingRule> = model
            .blocking
            .iter()
            .zip(own.counts())
            .filter(|(_, count)| count.pairs as f64 <= most)
            .map(|(rule, _)| rule.clone())
            .collect();
        let are_narrow = narrow.len() == model.blocking.len();
        let mut model = Model { blocking: narrow, ..model.clone() };
        if !model.is_trained() {
            let comparers = Comparer::all(&model, records)?;
            model = if are_narrow && own.pair_count() > 0 && is_varied(&model.blocking) {
                train(&model, records, &comparers, own, options, progress)?.0
            } else {
                // Among many more pairs that do not match, training may take relatives for matches.
                let most = (records.len() as f64).max(LEAST_PAIRS);
                let rules = many_ways(keys, candidates, most);
                let rules = rules.into_iter().map(|set| keys.rule(set));
                let varied = Model { blocking: rules.collect::<Result<_>>()?, ..model.clone() };
                let blocks = Blocks::new(&varied, records, options.link_type, options.blocks);
                let trained = train(&varied, records, &comparers, &blocks, options, progress)?.0;
                Model { blocking: model.blocking, ..trained }
            };
        }
        for set in many_ways(keys, candidates, most) {
            let rule = keys.rule(set)?;
            if !model.blocking.contains(&rule) {
                model.blocking.push(rule);
            }
        }
        progress.begin("building blocks", 1);
        let blocks = Blocks::new(&model, records, options.link_type, options.blocks);
        let comparers = Comparer::all(&model, records)?;
        go_on(progress)?;
        let weights = Weights::new(&model, records, &comparers)?;
        let share = (LOOKED_AT / blocks.pair_count().max(1) as f64).min(1.0);
        let limit = if share >= 1.0 { u64::MAX } else { (share * u64::MAX as f64) as u64 };
        progress.begin("likely matches", blocks.unit_count() as u64);
        let found = blocks.walk(|walk| {
            let mut likely = Vec::new();
            let is_drawn = |left| Random::new(options.seed, u64::from(left)).next() <= limit;
            for unit in walk.units() {
                go_on(progress)?;
                walk.visit(unit, is_drawn, |left, rights| {
                    for &right in rights {
                        let pattern = Pattern::of(&comparers, records, left, right);
                        let found = probability(weights.of(pattern, records, left, right));
                        if found >= LIKELY {
                            likely.push((left, right, found));
                        }
                    }
                });
                progress.advance(1);
            }
            Ok::<_, Error>(likely)
        });
        let mut pairs = Vec::new();
        for unit in found {
            pairs.append(&mut unit?);
        }
        let mut patterns: BTreeMap<u64, f64> = BTreeMap::new();
        for (left, right, weight) in &pairs {
            let shared = keys.shared(records.row(*left), records.row(*right));
            *patterns.entry(shared).or_default() += weight;
        }
        let weight = pairs.iter().map(|(_, _, weight)| weight).sum();
        Ok(Self { pairs, patterns: patterns.into_iter().collect(), weight })
    }

    /// Which keys likely matches share, with how many share just these.
    pub(super) fn patterns(&self) -> &[(u64, f64)] {
        &self.patterns
    }

    /// How many there are, after their probabilities.
    pub(super) fn weight(&self) -> f64 {
        self.weight
    }

    /// The share of them that some blocks hold.
    pub(super) fn recall(&self, blocks: &[&Blocks]) -> f64 {
        let is_kept = |&&(left, right, _): &&(u32, u32, f64)| {
            blocks.iter().any(|blocks| blocks.rules_giving(left, right).next().is_some())
        };
        let kept: f64 = self.pairs.iter().filter(is_kept).map(|(_, _, weight)| weight).sum();
        if self.weight > 0.0 { kept / self.weight } else { 0.0 }
    }
}

/// Whether no column stands in every rule: then each is seen to differ, and training can learn from it.
fn is_varied(rules: &[BlockingRule]) -> bool {
    let stands_in = |column: &str, rule: &BlockingRule| rule.columns().any(|other| other == column);
    let mut columns = rules.iter().flat_map(BlockingRule::columns);
    !columns.any(|column| rules.iter().all(|rule| stands_in(column, rule)))
}

/// Sets of keys that find matches in as different ways as can be: the widest that are not too wide,
/// of columns that have been used least so far.
fn many_ways(keys: &KeyHashes, candidates: &Candidates, most: f64) -> Vec<u64> {
    let mut fit: Vec<usize> = candidates.fit().filter(|at| candidates.pairs(*at) <= most).collect();
    if fit.is_empty() {
        // Nothing is narrow; the narrowest there is has to do, and the engine bounds it.
        fit = (0..candidates.len()).collect();
        fit.sort_by(|a, b| candidates.pairs(*a).total_cmp(&candidates.pairs(*b)));
        fit.truncate(RULES);
    }
    let sets: Vec<(u64, f64)> =
        fit.iter().map(|at| (candidates.keys(*at), candidates.pairs(*at))).collect();
    let holds_another =
        |set: u64| sets.iter().any(|(other, _)| *other != set && other & set == *other);
    let mut widest: Vec<(u64, f64)> =
        sets.iter().copied().filter(|(set, _)| !holds_another(*set)).collect();
    let mut used: BTreeMap<usize, u32> = BTreeMap::new();
    let mut chosen = Vec::new();
    while chosen.len() < RULES && !widest.is_empty() {
        let use_of = |set: u64| -> u32 {
            keys.of(set).map(|key| used.get(&key.column).copied().unwrap_or(0) + 1).sum()
        };
        let best = widest.iter().enumerate().min_by(|(_, a), (_, b)| {
            use_of(a.0).cmp(&use_of(b.0)).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0))
        });
        let Some(at) = best.map(|(at, _)| at) else { break };
        let (set, _) = widest.swap_remove(at);
        keys.of(set).for_each(|key| *used.entry(key.column).or_default() += 1);
        chosen.push(set);
    }
    chosen
}
