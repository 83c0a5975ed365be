//! The matching engine: which records belong to one person (记录匹配).
//!
//! A [`Model`] after Fellegi and Sunter says what is compared and which pairs are looked at; it is
//! trained without labels. [`link`] runs it over one or more [`Source`]s and returns a [`Linkage`]:
//! the links with their match weights, the clusters, and, where the truth is known, their quality.
//! Nothing here knows what a population register is: columns have names, and comparisons come from
//! [`crate::text`], [`crate::date`] and [`crate::identity`].
//!
//! The same input, model and seed give the same bytes, whatever the number of threads.
//!
//! # Examples
//!
//! ```
//! use renkou::link::{BlockingRule, Model};
//!
//! let model = Model::built_in("person")?;
//! assert!(!model.is_trained());
//! assert!(model.columns().contains(&"XM".to_string()));
//! # Ok::<(), renkou::Error>(())
//! ```

#[cfg(feature = "arrow")]
mod arrow;
#[cfg(test)]
mod bad_input_tests;
mod blocks;
mod by_strength;
mod calibration;
mod change;
mod cluster_quality;
mod clusters;
mod comparer;
mod condition;
mod copies;
mod dependence;
mod deterministic;
mod drift;
#[cfg(feature = "encoded")]
pub mod encoded;
mod errors;
#[cfg(test)]
mod errors_tests;
mod estimate;
mod evaluate;
#[cfg(feature = "arrow")]
mod evaluation_tables;
mod explain;
mod fetched;
#[cfg(feature = "arrow")]
mod given;
mod histogram;
mod history;
#[cfg(feature = "index")]
pub mod index;
#[cfg(any(feature = "index", feature = "encoded"))]
mod input;
mod intake;
#[cfg(feature = "arrow")]
mod intake_column;
mod interner;
mod key;
mod kinds;
mod labels;
mod ledger;
mod letters;
mod level;
mod level_cache;
mod level_counts;
mod level_test;
mod linkage;
mod links;
mod lists;
mod memory;
mod model;
#[cfg(feature = "arrow")]
mod model_tables;
mod number;
mod operand;
mod own;
mod pattern;
mod pattern_weights;
mod phone;
mod place;
mod plan;
mod prepared;
mod progress;
mod random;
mod rarity;
#[cfg(test)]
mod ready;
mod records;
mod review;
mod rows;
mod sample;
mod scorer;
mod source;
#[cfg(feature = "splink")]
pub mod splink;
mod step;
mod suggest;
mod summary;
mod symbol_table;
mod taken;
#[cfg(test)]
mod tests;
mod train;
mod truth;
mod unlinkables;
mod value_test;
mod value_texts;
mod weights;

use crate::parallel;
pub use crate::parallel::use_threads;
pub use blocks::{BlockLimit, Blocks, LargeBlock, LinkType, Oversized, RuleCount};
pub use calibration::{Calibration, CalibrationBin, ExpectedQuality};
pub use change::Change;
pub use cluster_quality::BCubed;
pub use clusters::{ClusterCounts, Clustering, Clusters, Cut, CutCount, CutReason, CutRule, Ties};
pub use deterministic::DeterministicRules;
pub use drift::{ComparisonDrift, LevelDrift, ModelDrift, population_stability};
pub use errors::{ERRORS_LISTED, ErrorCounts, Errors, PairError, PairErrorKind};
pub use evaluate::{Evaluation, Quality, ThresholdQuality};
#[cfg(feature = "arrow")]
pub use evaluation_tables::{errors_table, thresholds_table, unlinkables_table};
pub use explain::{Evidence, Explanation};
#[cfg(feature = "arrow")]
pub use given::evaluate_links;
pub use histogram::ScoreHistogram;
pub use history::{ParameterHistory, Round, parameter_history};
pub use intake::Intake;
pub use interner::{MISSING, Values};
pub use key::{BlockKey, BlockingRule, KeyPart};
pub use labels::{Label, LabelEvaluation, Labels, MATCH_FROM};
pub use ledger::{ClusterChange, Event, EventCounts, Keys, Ledger, Reconciled, RecordKey, Run};
pub use level::{Level, TermFrequency};
pub use level_counts::{LevelCounts, LevelStability};
pub use level_test::{
    AddressDepth, CommonElements, ElementPair, LevelTest, ListForm, On, PlacesWithin,
};
pub use linkage::{Linkage, Options, link, link_records};
pub use links::Link;
pub use memory::{Memory, MemoryEstimate};
pub use model::{All, Comparison, Constraint, DuplicateFree, MAX_COMPARISONS, MAX_LEVELS, Model};
#[cfg(feature = "arrow")]
pub use model_tables::{drift_table, history_table, level_counts_table, level_stability_table};
pub use own::{OwnTest, OwnTests};
pub use pattern::Pattern;
pub use plan::{Plan, plan, plan_records};
pub use progress::{Progress, Silent};
pub use records::Records;
pub use review::{
    Interval, Judgement, PAIRS_PER_STRATUM, Review, ReviewEstimate, ReviewPair, SamplingPlan,
    Stratum, StratumEstimate,
};
pub use rows::Row;
pub use scorer::{ExplainedPair, RecordPlace, Scorer, train_model, train_on};
pub use source::Source;
pub use suggest::{SuggestedRule, Suggestion, suggest};
pub use summary::LinkageSummary;
pub use train::Training;
pub use truth::Truth;
pub use unlinkables::{UnlinkableShare, Unlinkables};
pub use weights::probability;
