//! What a job would compare, before it compares anything.

use serde::Serialize;

use super::blocks::{Blocks, LargeBlock, RuleCount};
use super::copies;
use super::linkage::Options;
use super::model::Model;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::sample::all_pairs;
use super::source::Source;
use crate::Result;

/// What the blocking rules of a model give for some sources.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// Records of all sources.
    pub records: u64,
    /// Records that equal another in all that is read, too many to compare.
    pub copies: u64,
    /// What each rule gives, in the order of the model.
    pub rules: Vec<RuleCount>,
    /// The largest blocks of each rule, in the same order; none of rules of neighbours.
    pub largest_blocks: Vec<Vec<LargeBlock>>,
    /// The pairs of all rules; one that several rules give is counted for each, so that fewer are
    /// compared.
    pub pairs: u64,
    /// The pairs there would be without blocking.
    pub all_pairs: u64,
}

/// Counts the pairs of every blocking rule, exactly and without making one.
///
/// # Errors
///
/// When a column of the model is missing, or the caller cancels.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Options, Silent, Source, plan};
///
/// let source = Source::new("a")
///     .with_column("name", ["Ada North", "Ada Noth", "Ben South"])
///     .with_column("year", ["1950", "1950", "1950"]);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
///   "comparisons": [{"name": "name", "column": "name", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["year"], ["name:deletions"]]}"#)?;
/// let plan = plan(&model, &[source], &Options::default(), &Silent)?;
/// assert_eq!((plan.rules[0].pairs, plan.rules[1].pairs), (3, 1));
/// assert_eq!((plan.largest_blocks[0][0].records, plan.largest_blocks[0][0].key[0].as_str()), (3, "****"));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn plan(
    model: &Model,
    sources: &[Source],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Plan> {
    progress.begin("interning values", 1);
    plan_records(model, Records::new(model, sources)?, options, progress)
}

/// The same for records that were taken in batch by batch.
///
/// # Errors
///
/// When the caller cancels.
pub fn plan_records(
    model: &Model,
    mut records: Records,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Plan> {
    let copies = copies::take_out(&mut records, options.link_type).len() as u64;
    go_on(progress)?;
    progress.begin("building blocks", model.blocking.len() as u64);
    let blocks =
        Blocks::with_progress(model, &records, options.link_type, options.blocks, progress)?;
    Ok(Plan {
        records: records.len() as u64,
        copies,
        rules: blocks.counts().cloned().collect(),
        largest_blocks: blocks.largest(model, &records).collect(),
        pairs: blocks.pair_count(),
        all_pairs: all_pairs(&records, options.link_type) as u64,
    })
}
