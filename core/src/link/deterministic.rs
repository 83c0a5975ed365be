//! The prior from rules that hardly ever err.
//!
//! Expectation maximisation finds how many pairs match from the pairs that are blocked. An author who
//! knows rules whose pairs nearly always belong together, and about which share of all matches they
//! find, can have the prior taken from them instead: their pairs, divided by that share.

use serde::{Deserialize, Serialize};

use super::blocks::Blocks;
use super::key::BlockingRule;
use super::linkage::Options;
use super::model::{Model, invalid};
use super::progress::{Progress, go_on};
use super::records::Records;
use crate::{Error, Result};

/// Rules whose pairs nearly always belong together, and the share of all matches they find.
///
/// # Examples
///
/// ```
/// use renkou::link::Model;
///
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "m",
///   "comparisons": [{"name": "n", "column": "XM", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["XM"]],
///   "deterministic": {"rules": [["GMSFHM:number"], ["XM", "CSRQ"]], "recall": 0.8}}"#)?;
/// assert_eq!(model.columns(), ["XM", "GMSFHM", "CSRQ"]);
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeterministicRules {
    /// The rules, written like those of blocking.
    pub rules: Vec<BlockingRule>,
    /// Which share of all matches the rules find, as far as the author knows.
    pub recall: f64,
}

impl DeterministicRules {
    pub(super) fn check(&self) -> Result<()> {
        if self.rules.is_empty() {
            return Err(invalid("`deterministic` needs at least one rule"));
        }
        if !(self.recall > 0.0 && self.recall <= 1.0) {
            return Err(invalid("the recall of `deterministic` must be above 0 and at most 1"));
        }
        self.rules.iter().try_for_each(BlockingRule::check)
    }

    /// The matches there are, by these rules.
    pub(super) fn pairs(
        &self,
        model: &Model,
        records: &Records,
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<f64> {
        let rules = Model { blocking: self.rules.clone(), ..model.clone() };
        let blocks = Blocks::new(&rules, records, options.link_type, options.blocks);
        let counted = blocks.walk(|walk| {
            let mut pairs = 0_u64;
            for unit in walk.units() {
                go_on(progress)?;
                walk.visit(unit, |_| true, |_, rights| pairs += rights.len() as u64);
            }
            Ok::<_, Error>(pairs)
        });
        let pairs = counted.into_iter().sum::<Result<u64>>()?;
        Ok(pairs as f64 / self.recall)
    }
}
