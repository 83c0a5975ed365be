//! A model ready for the records of some sources: it scores, explains and walks single pairs.
//!
//! [`link`](super::link) answers what belongs together. A [`Scorer`] answers questions about single
//! pairs, also those that no blocking rule gives: why two records are a link, why two are not.

use serde::Serialize;

use super::blocks::{BlockLimit, Blocks, LinkType};
use super::clusters;
use super::comparer::Comparer;
use super::copies;
use super::explain::{Explanation, explain};
use super::linkage::{Linkage, Options};
use super::model::Model;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::source::Source;
use super::train::{Training, train};
use super::weights::{Weights, weight_of};
use crate::{Error, ErrorKind, Result};

/// A trained model with the records it scores.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Options, Scorer, Silent, Source};
///
/// let people = Source::new("a").with_column("name", ["Ada North", "Ada North", "Ben South"]);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.5,
///   "comparisons": [{"name": "name", "column": "name", "levels": [
///     {"label": "same", "test": "exact", "m": 0.9, "u": 0.1},
///     {"label": "different", "test": "else", "m": 0.1, "u": 0.9}]}],
///   "blocking": [["name"]]}"#)?;
/// let scorer = Scorer::new(&model, &[people], &Options::default(), &Silent)?;
/// let same = scorer.explain(scorer.find("a", 1)?, scorer.find("a", 2)?)?;
/// assert!(same.is_link && same.rules == ["name"]);
/// let other = scorer.explain(scorer.find("a", 1)?, scorer.find("a", 3)?)?;
/// assert!(!other.is_link && other.rules.is_empty());
/// assert!(scorer.find("a", 4).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
pub struct Scorer {
    pub(super) records: Records,
    comparers: Vec<Comparer>,
    weights: Weights,
    pub(super) blocks: Blocks,
    pub(super) link_type: LinkType,
    /// The model with its trained parameters.
    pub model: Model,
    /// How training went; `None` when the model came trained.
    pub training: Option<Training>,
}

impl std::fmt::Debug for Scorer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scorer").field("records", &self.records.len()).finish_non_exhaustive()
    }
}

/// Where a record stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordPlace {
    /// What its source is called.
    pub source: String,
    /// Its number in the file of the source, from 1.
    pub row: u64,
}

/// A pair with the evidence for and against it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExplainedPair {
    /// The first record.
    pub left: RecordPlace,
    /// The second.
    pub right: RecordPlace,
    /// The blocking rules that give the pair; without one a run does not look at it.
    pub rules: Vec<String>,
    /// Whether a run makes it a link: some rule gives it, and its weight reaches the threshold.
    pub is_link: bool,
    /// The evidence.
    #[serde(flatten)]
    pub explanation: Explanation,
}

/// Trains a model on some sources, from the parameters it has, if any.
///
/// # Errors
///
/// Those of [`link`](super::link).
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Options, Silent, Source, train_model};
///
/// let names = ["Ada North", "Ben South", "Cy East", "Ada North", "Ben South", "Di West"];
/// let years = ["1950", "1961", "1972", "1950", "1961", "1983"];
/// let people = Source::new("a").with_column("name", names).with_column("year", years);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
///   "comparisons": [
///     {"name": "name", "column": "name", "levels": [{"label": "same", "test": "exact"}]},
///     {"name": "year", "column": "year", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["name"], ["year"]]}"#)?;
/// let (model, training) = train_model(&model, &[people], &Options::default(), &Silent)?;
/// assert!(model.is_trained() && training.pairs == 2);
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn train_model(
    model: &Model,
    sources: &[Source],
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Model, Training)> {
    progress.begin("interning values", 1);
    train_on(model, Records::new(model, sources)?, options, progress)
}

/// Trains a model on records that were taken in batch by batch.
///
/// # Errors
///
/// Those of [`link`](super::link).
pub fn train_on(
    model: &Model,
    records: Records,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Model, Training)> {
    let (records, comparers, blocks) = prepare(model, records, options, progress)?;
    train(model, &records, &comparers, &blocks, options, progress)
}

fn prepare(
    model: &Model,
    mut records: Records,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Records, Vec<Comparer>, Blocks)> {
    clusters::check(model, &records, options.link_type)?;
    // Copies are counted as in a run, so that the weights are those of a run.
    copies::take_out(&mut records, options.link_type);
    let comparers = Comparer::all(model, &records)?;
    go_on(progress)?;
    progress.begin("building blocks", model.blocking.len() as u64);
    let blocks =
        Blocks::with_progress(model, &records, options.link_type, options.blocks, progress)?;
    Ok((records, comparers, blocks))
}

impl Scorer {
    /// Makes a model ready for the records of some sources; it is trained first unless it comes with
    /// its parameters.
    ///
    /// # Errors
    ///
    /// Those of [`link`](super::link).
    pub fn new(
        model: &Model,
        sources: &[Source],
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Self> {
        progress.begin("interning values", 1);
        let records = Records::new(model, sources)?;
        let (records, comparers, blocks) = prepare(model, records, options, progress)?;
        let (model, training) = if model.is_trained() {
            (model.clone(), None)
        } else {
            let (model, training) = train(model, &records, &comparers, &blocks, options, progress)?;
            (model, Some(training))
        };
        let weights = Weights::new(&model, &records, &comparers)?;
        let link_type = options.link_type;
        Ok(Self { records, comparers, weights, blocks, link_type, model, training })
    }

    /// The records.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The record with this number in the file of a source.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when there is no such source, or no such record in it.
    pub fn find(&self, source: &str, row: u64) -> Result<u32> {
        find(&self.records, source, row)
    }

    /// The record that is written as `SOURCE:ROW`, or as a row alone when there is one source.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when it is written otherwise, or is not there.
    pub fn find_written(&self, record: &str) -> Result<u32> {
        let (source, row) = match record.rsplit_once(':') {
            Some((source, row)) => (source, row),
            None if self.records.source_count() == 1 => (self.records.source_name(0), record),
            None => return Err(unreadable_place()),
        };
        self.find(source, row.parse().map_err(|_| unreadable_place())?)
    }

    /// Where a record stands.
    pub fn place(&self, record: u32) -> RecordPlace {
        RecordPlace {
            source: self.records.source_name(self.records.source_of(record)).to_owned(),
            row: self.records.row_number(record),
        }
    }

    /// The match weight of two records, whether or not a rule gives the pair.
    pub fn weight(&self, left: u32, right: u32) -> f64 {
        let (left, right) = (left.min(right), left.max(right));
        self.weights.of(self.pattern(left, right), &self.records, left, right)
    }

    pub(super) fn pattern(&self, left: u32, right: u32) -> Pattern {
        Pattern::of(&self.comparers, &self.records, left, right)
    }

    /// The weight from which a pair is a link.
    pub fn threshold(&self) -> f64 {
        weight_of(self.model.threshold)
    }

    /// Whether a run looks at a pair.
    pub fn is_blocked(&self, left: u32, right: u32) -> bool {
        self.is_possible(left, right) && self.blocks.rules_giving(left, right).next().is_some()
    }

    /// Whether the link type allows a pair at all.
    pub(super) fn is_possible(&self, left: u32, right: u32) -> bool {
        is_possible(&self.records, self.link_type, left, right)
    }

    /// The evidence for and against a pair, with masked values.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] for a record and itself.
    pub fn explain(&self, left: u32, right: u32) -> Result<ExplainedPair> {
        if left == right {
            let words = "a pair is of two different records";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        let (first, second) = (left.min(right), left.max(right));
        let mut explanation =
            explain(&self.model, &self.records, &self.comparers, &self.weights, first, second);
        if first != left {
            for evidence in &mut explanation.comparisons {
                std::mem::swap(&mut evidence.left, &mut evidence.right);
            }
        }
        let rules: Vec<String> = if self.is_possible(left, right) {
            self.blocks.rules_giving(left, right).map(str::to_owned).collect()
        } else {
            Vec::new()
        };
        let is_link = !rules.is_empty() && explanation.weight >= self.threshold();
        let (left, right) = (self.place(left), self.place(right));
        Ok(ExplainedPair { left, right, rules, is_link, explanation })
    }
}

impl Linkage {
    /// What answers questions about single pairs of this linkage; `limit` is that of its options.
    ///
    /// The blocks are built again, which takes less memory than keeping them.
    pub fn into_scorer(self, limit: BlockLimit) -> Scorer {
        let blocks = Blocks::new(&self.model, &self.records, self.link_type, limit);
        Scorer {
            records: self.records,
            comparers: self.comparers,
            weights: self.weights,
            blocks,
            link_type: self.link_type,
            model: self.model,
            training: self.training,
        }
    }
}

fn unreadable_place() -> Error {
    let words = "a record is written FILE:ROW, or with one file as the number of its row";
    Error::new(ErrorKind::InvalidArgument, words)
}

/// Whether a link type allows a pair of records at all.
pub(super) fn is_possible(records: &Records, link_type: LinkType, left: u32, right: u32) -> bool {
    match link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => left != right,
        LinkType::Link => records.source_of(left) != records.source_of(right),
    }
}

/// The record with this number in the file of a source; numbers ascend in every file.
pub(super) fn find(records: &Records, source: &str, row: u64) -> Result<u32> {
    let wrong = |words: &str| Error::new(ErrorKind::InvalidArgument, words).in_file(source);
    let at = (0..records.source_count())
        .find(|at| records.source_name(*at) == source)
        .ok_or_else(|| wrong("there is no source of that name"))?;
    let range = records.source_range(at);
    let (mut low, mut high) = (range.start, range.end);
    while low < high {
        let middle = low + (high - low) / 2;
        if records.row_number(middle) < row {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < range.end && records.row_number(low) == row {
        Ok(low)
    } else {
        Err(wrong("there is no record with this number, or it could not be read").at_row(row))
    }
}
