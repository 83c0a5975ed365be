//! Blocking rules for a budget of pairs, found in the data (分块规则建议).
//!
//! Which rules find the most matches at so many pairs depends on the data: how often each column is
//! missing or mistyped, and how common its values are. Both can be seen without knowing the truth.
//! How many pairs a rule gives is counted. Which share of the matches it keeps is taken from pairs
//! that the model thinks are matches, found by many rules that have no column in common, so that a
//! slip in one column does not hide them all.
//!
//! Keys are those that suit the model's comparisons: whole values, beginnings, years, sounds. Their
//! conjunctions are counted on a sample, chosen greedily and improved by exchange, and what is chosen
//! is counted exactly. The same records, model and seed give the same rules.

mod candidate;
mod cover;
mod key_hashes;
mod likely;
#[cfg(test)]
mod tests;

use serde::Serialize;

use self::candidate::{Candidates, Sample, Task};
use self::key_hashes::KeyHashes;
use self::likely::LikelyMatches;
use super::blocks::{Blocks, RuleCount};
use super::copies;
use super::key::BlockingRule;
use super::linkage::Options;
use super::model::Model;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::source::Source;
use crate::Result;

/// Rules that fit a budget of pairs, and what they are worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion {
    /// Records of all sources.
    pub records: u64,
    /// The pairs that the rules may give together.
    pub budget: u64,
    /// The rules, each adding as much as it can to those before it. They can stand in a model as
    /// its `blocking`.
    pub rules: Vec<SuggestedRule>,
    /// The pairs of these rules together, counted exactly; one that several rules give counts for
    /// each.
    pub pairs: u64,
    /// The share of likely matches that the rules keep together.
    pub recall: f64,
    /// The pairs of the model's own rules.
    pub own_pairs: u64,
    /// The share of likely matches that the model's own rules keep.
    pub own_recall: f64,
    /// Likely matches that recall was measured on, after their probabilities.
    pub likely_matches: f64,
    /// Conjunctions of keys that were looked at.
    pub candidates: u64,
}

/// A rule and what it is worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SuggestedRule {
    /// The rule.
    pub rule: BlockingRule,
    /// The pairs it gives, counted exactly.
    pub pairs: u64,
    /// Records in its largest block.
    pub largest_block: u64,
    /// The share of likely matches that it keeps.
    pub recall: f64,
    /// The share that it keeps and no rule before it does.
    pub added_recall: f64,
}

impl Suggestion {
    /// The rules alone.
    pub fn blocking(&self) -> Vec<BlockingRule> {
        self.rules.iter().map(|suggested| suggested.rule.clone()).collect()
    }
}

/// A rule that was chosen, with its blocks.
struct Chosen {
    candidate: usize,
    rule: BlockingRule,
    count: RuleCount,
    blocks: Blocks,
}

/// Times that rules are chosen anew, because those chosen give more pairs than was estimated.
const MOST_CHOICES: usize = 12;

/// Suggests blocking rules that together give at most `budget` pairs; without one, as many as the
/// model's own rules give.
///
/// A model without parameters is trained first: as in any run, or where its rules are too wide to learn
/// from, or all have a column in common, on the pairs of other rules.
///
/// # Errors
///
/// [`ErrorKind::TrainingFailed`](crate::ErrorKind::TrainingFailed) when no column tells records
/// apart or no two records agree in anything, and those of [`link`](super::link).
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Options, Silent, Source, suggest};
///
/// let names: Vec<String> = (0..80).map(|n| format!("name {}", n % 40)).collect();
/// let years: Vec<String> = (0..80).map(|n| format!("{}", 1950 + n % 40 % 9)).collect();
/// let people = Source::new("a")
///     .with_column("name", names.iter().map(String::as_str))
///     .with_column("year", years.iter().map(String::as_str));
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
///   "comparisons": [
///     {"name": "name", "column": "name", "levels": [{"label": "same", "test": "exact"}]},
///     {"name": "year", "column": "year", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["year"]]}"#)?;
/// // Every name is there twice: 40 pairs are enough, and years alone would give hundreds.
/// let suggestion = suggest(&model, &[people], Some(50), &Options::default(), &Silent)?;
/// assert_eq!(suggestion.pairs, 40);
/// assert_eq!(suggestion.blocking()[0].to_string(), "name");
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn suggest(
    model: &Model,
    sources: &[Source],
    budget: Option<u64>,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Suggestion> {
    progress.begin("interning values", 1);
    let mut records = Records::new(model, sources)?;
    copies::take_out(&mut records, options.link_type);
    go_on(progress)?;
    progress.begin("building blocks", 1);
    let own = Blocks::new(model, &records, options.link_type, options.blocks);
    let budget = budget.unwrap_or_else(|| own.pair_count());
    go_on(progress)?;
    let keys = KeyHashes::of_model(model, &records)?;
    let sample = Sample::new(&records, options);
    let task = Task { budget, own: &model.blocking, options };
    let mut candidates = Candidates::new(&keys, &records, &sample, &task, progress)?;
    let likely = LikelyMatches::find(model, &records, &keys, &candidates, &own, options, progress)?;
    let parts = Parts { model, records: &records, keys: &keys, likely: &likely, task: &task };
    let chosen = parts.choose(&mut candidates, progress)?;
    let mut rules = Vec::new();
    let mut before: Vec<&Blocks> = Vec::new();
    for Chosen { rule, count, blocks, .. } in &chosen {
        let recall_before = likely.recall(&before);
        before.push(blocks);
        rules.push(SuggestedRule {
            rule: rule.clone(),
            pairs: count.pairs,
            largest_block: count.largest_block,
            recall: likely.recall(&[blocks]),
            added_recall: likely.recall(&before) - recall_before,
        });
    }
    Ok(Suggestion {
        records: records.len() as u64,
        budget,
        pairs: rules.iter().map(|rule| rule.pairs).sum(),
        rules,
        recall: likely.recall(&before),
        own_pairs: own.pair_count(),
        own_recall: likely.recall(&[&own]),
        likely_matches: likely.weight(),
        candidates: candidates.len() as u64,
    })
}

/// What rules are chosen from.
struct Parts<'p> {
    model: &'p Model,
    records: &'p Records,
    keys: &'p KeyHashes,
    likely: &'p LikelyMatches,
    task: &'p Task<'p>,
}

impl Parts<'_> {
    /// Chooses rules until all that are chosen are counted exactly.
    fn choose(&self, candidates: &mut Candidates, progress: &dyn Progress) -> Result<Vec<Chosen>> {
        let patterns = self.likely.patterns();
        let mut counted: Vec<Chosen> = Vec::new();
        progress.begin("choosing rules", MOST_CHOICES as u64);
        for _ in 0..MOST_CHOICES {
            go_on(progress)?;
            let choice = cover::choose(candidates, patterns, self.task.budget);
            let is_known = |candidate: &usize| counted.iter().any(|c| c.candidate == *candidate);
            let unknown: Vec<usize> = choice.iter().copied().filter(|at| !is_known(at)).collect();
            if unknown.is_empty() {
                return Ok(in_order(counted, &choice));
            }
            for candidate in unknown {
                let chosen = self.counted(candidate, candidates.keys(candidate))?;
                candidates.set_pairs(candidate, chosen.count.pairs);
                counted.push(chosen);
            }
            progress.advance(1);
        }
        // Estimates go on being wrong, so the choice is among what is counted.
        let known: Vec<usize> = counted.iter().map(|chosen| chosen.candidate).collect();
        let choice = cover::choose_among(&known, candidates, patterns, self.task.budget);
        Ok(in_order(counted, &choice))
    }

    fn counted(&self, candidate: usize, keys: u64) -> Result<Chosen> {
        let rule = self.keys.rule(keys)?;
        let alone = Model { blocking: vec![rule.clone()], ..self.model.clone() };
        let options = self.task.options;
        let blocks = Blocks::new(&alone, self.records, options.link_type, options.blocks);
        let count = blocks.counts().next().cloned().unwrap_or_default();
        Ok(Chosen { candidate, rule, count, blocks })
    }
}

/// Those of a choice, in its order.
fn in_order(mut counted: Vec<Chosen>, choice: &[usize]) -> Vec<Chosen> {
    let place = |chosen: &Chosen| choice.iter().position(|at| *at == chosen.candidate);
    counted.retain(|chosen| place(chosen).is_some());
    counted.sort_by_key(place);
    counted
}
