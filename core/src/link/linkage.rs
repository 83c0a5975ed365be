//! The whole job: from sources and a model to links and clusters.

use std::time::{Duration, Instant};

use serde::Serialize;

use super::blocks::{BlockLimit, Blocks, LinkType, Oversized, RuleCount};
use super::calibration::{Calibration, ExpectedQuality};
use super::clusters::{self, Clusters};
use super::comparer::Comparer;
use super::copies;
use super::evaluate::Evaluation;
use super::explain::{Explanation, explain};
use super::histogram::ScoreHistogram;
use super::ledger::{Ledger, Reconciled, RecordKey, Run};
use super::links::{Link, score};
use super::model::Model;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::source::Source;
use super::train::{Training, train};
use super::truth::Truth;
use super::weights::{Weights, weight_of};
use crate::{Error, ErrorKind, Result};

/// How a job is run. The defaults suit registers of any size.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Options {
    /// Which pairs may belong together.
    pub link_type: LinkType,
    /// The start of all random choices; the same seed gives the same result.
    pub seed: u64,
    /// Random pairs from which the shares of levels among any pairs are taken.
    pub random_pairs: u64,
    /// Blocked pairs that training looks at, at most (about).
    pub training_pairs: u64,
    /// Whether training looks for relatives itself where the model marks nothing that they share.
    pub find_relatives: bool,
    /// How large a block may be, and what is done with larger ones.
    pub blocks: BlockLimit,
    /// Pairs from this probability on are kept as links, if it is below the model's threshold.
    pub least_probability: Option<f64>,
    /// A column that names the person of each record, for evaluation.
    pub truth: Option<String>,
    /// A column by which each source knows its records, for a ledger; the number of the record in its
    /// file when there is none.
    pub record_key: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            link_type: LinkType::Dedupe,
            seed: 1,
            random_pairs: 500_000,
            training_pairs: 1_000_000,
            find_relatives: true,
            blocks: BlockLimit { records: 10_000, oversized: Oversized::Neighbours(20) },
            least_probability: None,
            truth: None,
            record_key: None,
        }
    }
}

/// What a job found.
pub struct Linkage {
    pub(super) records: Records,
    pub(super) comparers: Vec<Comparer>,
    pub(super) weights: Weights,
    /// The model with its trained parameters.
    pub model: Model,
    /// How training went; `None` when the model came trained.
    pub training: Option<Training>,
    /// What each blocking rule gave.
    pub rules: Vec<RuleCount>,
    /// Pairs compared, each counted once.
    pub compared: u64,
    /// Pairs kept, strongest first; see [`Self::links`] for those above the threshold.
    pub kept: Vec<Link>,
    /// How many pairs have which weight.
    pub histogram: ScoreHistogram,
    /// Which pairs could belong together.
    pub link_type: LinkType,
    /// What the match probabilities promise, and where the truth is known, whether they keep it.
    pub calibration: Calibration,
    /// Which records are one person.
    pub clusters: Clusters,
    /// Records that equal another in all that is read, too many to compare; they share its cluster,
    /// unless they are among `copies_apart`.
    pub copies: u64,
    /// Those of the copies that have too little in common with their original to be one person with
    /// it, such as records that are blank; each is a cluster of its own.
    pub copies_apart: u64,
    /// The quality, where the truth is known.
    pub evaluation: Option<Evaluation>,
    /// How long each stage took.
    pub stages: Vec<(&'static str, Duration)>,
}

impl std::fmt::Debug for Linkage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Linkage")
            .field("records", &self.records.len())
            .field("compared", &self.compared)
            .field("links", &self.links().len())
            .finish_non_exhaustive()
    }
}

/// Links the records of one or more sources.
///
/// The model is trained first unless it comes with its parameters.
///
/// # Errors
///
/// When a column of the model is missing, nothing can be learnt, or the caller cancels.
///
/// # Examples
///
/// ```
/// use renkou::link::{link, LinkType, Model, Options, Silent, Source};
///
/// let names = ["Ada North", "Ben South", "Cy East", "Di West", "Eva Hill", "Flo Dale"];
/// let years = ["1950", "1961", "1972", "1983", "1994", "2005"];
/// let a = Source::new("a").with_column("name", names).with_column("year", years);
/// let b = Source::new("b").with_column("name", names).with_column("year", years);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
///   "comparisons": [
///     {"name": "name", "column": "name", "levels": [{"label": "same", "test": "exact"}]},
///     {"name": "year", "column": "year", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["name"], ["year"]]}"#)?;
/// let options = Options { link_type: LinkType::Link, ..Options::default() };
/// let linkage = link(&model, &[a, b], &options, &Silent)?;
/// assert_eq!(linkage.links().len(), 6);
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn link(
    model: &Model,
    sources: &[Source],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Linkage> {
    let clock = Clock::new();
    progress.begin("interning values", 1);
    let further = options.truth.iter().chain(&options.record_key);
    let records = Records::with_columns(model, sources, further)?;
    run(model, records, options, progress, clock)
}

/// Links records that were taken in batch by batch; see [`Intake`](super::Intake).
///
/// The columns of the truth and of the records' keys, where the options name them, are among them.
///
/// # Errors
///
/// Those of [`link`].
pub fn link_records(
    model: &Model,
    records: Records,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Linkage> {
    run(model, records, options, progress, Clock::new())
}

fn run(
    model: &Model,
    mut records: Records,
    options: &Options,
    progress: &dyn Progress,
    mut clock: Clock,
) -> Result<Linkage> {
    let truth = options.truth.as_ref();
    let truth = truth.map(|column| Truth::of(&records, column, options.link_type)).transpose()?;
    clusters::check(model, &records, options.link_type)?;
    let copies = copies::take_out(&mut records, options.link_type);
    clock.lap("intern");
    go_on(progress)?;
    progress.begin("preparing values", 1);
    let comparers = Comparer::all(model, &records)?;
    clock.lap("prepare");
    go_on(progress)?;
    progress.begin("building blocks", model.blocking.len() as u64);
    let blocks =
        Blocks::with_progress(model, &records, options.link_type, options.blocks, progress)?;
    clock.lap("block");
    let (model, training) = if model.is_trained() {
        (model.clone(), None)
    } else {
        let (model, training) = train(model, &records, &comparers, &blocks, options, progress)?;
        clock.lap("train");
        progress.trained(&model);
        (model, Some(training))
    };
    let weights = Weights::new(&model, &records, &comparers)?;
    let threshold = weight_of(model.threshold);
    let least =
        options.least_probability.map_or(threshold, |least| threshold.min(weight_of(least)));
    let scored = score(&records, &comparers, &weights, &blocks, truth.as_ref(), least, progress)?;
    clock.lap("score");
    let rules = blocks.counts().cloned().collect();
    drop(blocks);
    progress.begin("clustering", 1);
    let above = scored.links.partition_point(|link| link.weight >= threshold);
    let links = scored.links.get(..above).unwrap_or(&[]);
    let agreeing_copies: Vec<(u32, u32, f64)> = copies
        .iter()
        .map(|&(original, copy)| {
            let pattern = Pattern::of(&comparers, &records, original, copy);
            (original, copy, weights.of(pattern, &records, original, copy))
        })
        .filter(|(_, _, weight)| *weight >= threshold)
        .collect();
    let parts = clusters::Parts {
        model: &model,
        records: &records,
        link_type: options.link_type,
        copies: &agreeing_copies,
        links,
        numbers: None,
    };
    let clusters = Clusters::new(&parts, progress)?;
    clock.lap("cluster");
    let evaluation = truth.map(|truth| {
        let correct = links.iter().filter(|link| truth.same(link.left, link.right)).count();
        let quality = (links.len() as u64, correct as u64);
        truth.evaluate(&records, &scored.histogram, quality, &clusters)
    });
    if evaluation.is_some() {
        clock.lap("evaluate");
    }
    Ok(Linkage {
        rules,
        records,
        comparers,
        weights,
        model,
        training,
        compared: scored.compared,
        kept: scored.links,
        calibration: Calibration::new(&scored.histogram),
        histogram: scored.histogram,
        link_type: options.link_type,
        clusters,
        copies: copies.len() as u64,
        copies_apart: (copies.len() - agreeing_copies.len()) as u64,
        evaluation,
        stages: clock.laps,
    })
}

impl Linkage {
    /// The links: pairs at or above the model's threshold, strongest first.
    pub fn links(&self) -> &[Link] {
        let threshold = weight_of(self.model.threshold);
        let above = self.kept.partition_point(|link| link.weight >= threshold);
        self.kept.get(..above).unwrap_or(&[])
    }

    /// The quality that the probabilities promise at the model's threshold; `None` without a link.
    pub fn expected(&self) -> Option<ExpectedQuality> {
        self.calibration.expected_at(weight_of(self.model.threshold))
    }

    /// The records that were linked.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// Enters the clusters in a ledger.
    ///
    /// `key` is the column by which the sources know their records: one of the columns that were read,
    /// such as [`Options::record_key`]. Without one the number of the record in its file is the key,
    /// which suits files whose rows stay where they are.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] when no such column was read, and those of [`Ledger::reconcile`].
    pub fn enter(&self, ledger: &mut Ledger, run: &Run, key: Option<&str>) -> Result<Reconciled> {
        let records = &self.records;
        let all = 0..records.len() as u32;
        let source = |record| records.source_name(records.source_of(record));
        let mut numbers = Vec::new();
        let keys: Vec<RecordKey<'_>> = if let Some(name) = key {
            let column = records.column(name).ok_or_else(|| {
                Error::new(ErrorKind::UnknownColumn, "the column of the records' keys was not read")
                    .at_item(name)
            })?;
            let key =
                |record| RecordKey { source: source(record), key: records.text(record, column) };
            all.map(key).collect()
        } else {
            numbers.extend(all.clone().map(|record| records.row_number(record).to_string()));
            all.zip(&numbers)
                .map(|(record, key)| RecordKey { source: source(record), key })
                .collect()
        };
        ledger.reconcile(run, &keys, self.clusters.as_slice())
    }

    /// The evidence for and against a pair, with masked values.
    pub fn explain(&self, left: u32, right: u32) -> Explanation {
        explain(&self.model, &self.records, &self.comparers, &self.weights, left, right)
    }
}

/// Notes how long each stage took.
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn new() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}
