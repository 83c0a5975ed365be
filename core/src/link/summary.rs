//! A linkage in figures, for `summary.json`.

use serde::Serialize;

use super::blocks::{LinkType, RuleCount};
use super::clusters::{ClusterCounts, Clustering};
use super::evaluate::Evaluation;
use super::ledger::EventCounts;
use super::linkage::Linkage;

/// All counts of a linkage (匹配汇总).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LinkageSummary {
    /// The model's name.
    pub model: String,
    /// Which pairs could belong together.
    pub link_type: LinkType,
    /// Records of all sources.
    pub records: u64,
    /// Pairs compared, each counted once.
    pub compared: u64,
    /// Pairs at or above the threshold.
    pub links: u64,
    /// Records that equal another in all that is read, too many to compare.
    pub copies: u64,
    /// Those of them that have too little in common with their original to be put with it.
    pub copies_apart: u64,
    /// What each blocking rule gave.
    pub rules: Vec<RuleCount>,
    /// How links became clusters.
    pub clustering: Clustering,
    /// Clusters, and what was cut.
    pub clusters: ClusterCounts,
    /// What changed in the ledger, when the run was entered in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ledger: Option<EventCounts>,
    /// The quality, where the truth is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<Evaluation>,
}

impl Linkage {
    /// The linkage in figures.
    ///
    /// The curve of the evaluation is left out: the report draws it.
    pub fn summary(&self) -> LinkageSummary {
        let mut evaluation = self.evaluation.clone();
        if let Some(evaluation) = &mut evaluation {
            evaluation.curve.clear();
        }
        LinkageSummary {
            model: self.model.name.clone(),
            link_type: self.link_type,
            records: self.records().len() as u64,
            compared: self.compared,
            links: self.links().len() as u64,
            copies: self.copies,
            copies_apart: self.copies_apart,
            rules: self.rules.clone(),
            clustering: self.model.clustering,
            clusters: self.clusters.counts(),
            ledger: None,
            evaluation,
        }
    }
}
