//! Links and clusters as Arrow tables, for writing and for other programs.

use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    Array, ArrayRef, DictionaryArray, Float64Array, Int32Array, RecordBatch, StringArray,
    UInt32Array, UInt64Array,
};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType};

use super::clusters::{Clusters, Cut, CutRule};
#[cfg(feature = "encoded")]
use super::encoded::Across;
use super::linkage::Linkage;
use super::links::Link;
use super::model::{Comparison, Model};
use super::records::Records;
use super::weights::probability;
use crate::{Error, ErrorKind, Result};

/// Rows of one batch of output.
const BATCH_ROWS: usize = 1 << 17;

/// What links and clusters are written of.
struct Found<'f> {
    model: &'f Model,
    records: &'f Records,
    kept: &'f [Link],
    clusters: &'f Clusters,
}

impl Linkage {
    fn found(&self) -> Found<'_> {
        let Self { model, records, kept, clusters, .. } = self;
        Found { model, records, kept, clusters }
    }

    /// The pairs kept, strongest first.
    ///
    /// Columns: `left_source`, `left_row`, `right_source`, `right_row` (numbers of the record in its
    /// file, from 1), `match_weight` (log2 of odds), `match_probability`, and for each comparison
    /// `level_NAME` with the label of its level, or "missing".
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn links_table(&self) -> Result<Vec<RecordBatch>> {
        self.links_batches().map(|batch| plain(&batch?)).collect()
    }

    /// The same, a batch at a time, at least one; text comes as dictionaries.
    pub fn links_batches(&self) -> impl Iterator<Item = Result<RecordBatch>> + Send {
        self.found().links()
    }

    /// The cluster of every record.
    ///
    /// Columns: `source`, `row` (number of the record in its file, from 1), `cluster` (the same number
    /// for all records of one person) and `cluster_size`.
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn clusters_table(&self) -> Result<Vec<RecordBatch>> {
        self.clusters_batches(None)?.map(|batch| plain(&batch?)).collect()
    }

    /// The cluster of every record, with its id in a ledger as a further column, `cluster_id`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when there are not as many ids as records.
    pub fn clusters_table_with(&self, ids: &[u64]) -> Result<Vec<RecordBatch>> {
        self.clusters_batches(Some(ids))?.map(|batch| plain(&batch?)).collect()
    }

    /// The cluster of every record, a batch at a time, at least one; with the ids of a ledger if there
    /// are any. Text comes as dictionaries.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when there are not as many ids as records.
    pub fn clusters_batches<'l>(
        &'l self,
        ids: Option<&'l [u64]>,
    ) -> Result<impl Iterator<Item = Result<RecordBatch>> + Send + 'l> {
        if ids.is_some_and(|ids| ids.len() != self.records().len()) {
            let words = "there are not as many ids as records";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        Ok(self.found().clusters(ids))
    }

    /// The links that were not followed, strongest first: their two records are in different clusters.
    ///
    /// Columns: `left_source`, `left_row`, `right_source`, `right_row`, `match_weight`,
    /// `match_probability`, `reason` (the word of a [`CutReason`](super::CutReason)) and `constraint`
    /// (the column, source or policy it comes from).
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn cuts_table(&self) -> Result<Vec<RecordBatch>> {
        self.found().cuts()
    }
}

#[cfg(feature = "encoded")]
impl Across {
    fn found(&self) -> Found<'_> {
        let Self { model, records, kept, clusters, .. } = self;
        Found { model, records, kept, clusters }
    }

    /// The pairs kept, as [`Linkage::links_table`] has them.
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn links_table(&self) -> Result<Vec<RecordBatch>> {
        self.found().links().map(|batch| plain(&batch?)).collect()
    }

    /// The cluster of every record, as [`Linkage::clusters_table`] has them.
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn clusters_table(&self) -> Result<Vec<RecordBatch>> {
        self.found().clusters(None).map(|batch| plain(&batch?)).collect()
    }

    /// The links that were not followed, as [`Linkage::cuts_table`] has them.
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn cuts_table(&self) -> Result<Vec<RecordBatch>> {
        self.found().cuts()
    }
}

impl<'f> Found<'f> {
    fn links(self) -> impl Iterator<Item = Result<RecordBatch>> + Send + use<'f> {
        // An empty table still has its columns.
        let chunks = self.kept.chunks(BATCH_ROWS);
        let empty: &[Link] = &[];
        let empty = self.kept.is_empty().then_some(empty);
        let words = Words {
            sources: self.source_names(),
            levels: self.model.comparisons.iter().map(level_labels).collect(),
        };
        chunks.chain(empty).map(move |links| self.links_batch(links, &words))
    }

    fn source_names(&self) -> ArrayRef {
        let names = (0..self.records.source_count()).map(|source| self.records.source_name(source));
        Arc::new(StringArray::from_iter_values(names))
    }

    fn links_batch(&self, links: &[Link], words: &Words) -> Result<RecordBatch> {
        let records = self.records;
        let sources = |end: fn(&Link) -> u32| {
            keyed(&words.sources, links.iter().map(|link| records.source_of(end(link))))
        };
        let rows = |end: fn(&Link) -> u32| -> ArrayRef {
            let numbers = links.iter().map(|link| records.row_number(end(link)));
            Arc::new(UInt64Array::from_iter_values(numbers))
        };
        let numbers = |value: fn(&Link) -> f64| -> ArrayRef {
            Arc::new(Float64Array::from_iter_values(links.iter().map(value)))
        };
        let mut columns: Vec<(String, ArrayRef)> = vec![
            ("left_source".to_owned(), sources(|link| link.left)?),
            ("left_row".to_owned(), rows(|link| link.left)),
            ("right_source".to_owned(), sources(|link| link.right)?),
            ("right_row".to_owned(), rows(|link| link.right)),
            ("match_weight".to_owned(), numbers(|link| link.weight)),
            ("match_probability".to_owned(), numbers(Link::probability)),
        ];
        let comparisons = self.model.comparisons.iter().zip(&words.levels).enumerate();
        for (at, (comparison, labels)) in comparisons {
            let level = |link: &Link| {
                let level = usize::from(link.pattern.level(at));
                if level < labels.len() { level } else { 0 }
            };
            let levels = keyed(labels, links.iter().map(level))?;
            columns.push((format!("level_{}", comparison.name), levels));
        }
        batch(columns)
    }

    fn clusters(
        self,
        ids: Option<&'f [u64]>,
    ) -> impl Iterator<Item = Result<RecordBatch>> + Send + use<'f> {
        let records = self.records;
        let mut sizes = vec![0_u32; records.len()];
        for cluster in self.clusters.as_slice() {
            if let Some(size) = sizes.get_mut(*cluster as usize) {
                *size += 1;
            }
        }
        let sources = self.source_names();
        // An empty table still has its columns.
        let starts = (0..records.len().max(1) as u32).step_by(BATCH_ROWS);
        starts.map(move |start| {
            let end = (start + BATCH_ROWS as u32).min(records.len() as u32);
            let here = || start..end;
            let source = here().map(|record| records.source_of(record));
            let clusters = || here().map(|record| self.clusters.of(record));
            let size = |cluster: u32| sizes.get(cluster as usize).copied().unwrap_or(0);
            let rows = here().map(|record| records.row_number(record));
            let mut columns: Vec<(String, ArrayRef)> = vec![
                ("source".to_owned(), keyed(&sources, source)?),
                ("row".to_owned(), Arc::new(UInt64Array::from_iter_values(rows))),
                ("cluster".to_owned(), Arc::new(UInt32Array::from_iter_values(clusters()))),
                (
                    "cluster_size".to_owned(),
                    Arc::new(UInt32Array::from_iter_values(clusters().map(size))),
                ),
            ];
            if let Some(ids) = ids {
                let id = |record: u32| ids.get(record as usize).copied().unwrap_or(0);
                let ids = UInt64Array::from_iter_values(here().map(id));
                columns.push(("cluster_id".to_owned(), Arc::new(ids)));
            }
            batch(columns)
        })
    }

    fn cuts(&self) -> Result<Vec<RecordBatch>> {
        let chunks = self.clusters.cuts().chunks(BATCH_ROWS);
        let empty: &[Cut] = &[];
        let empty = self.clusters.cuts().is_empty().then_some(empty);
        chunks.chain(empty).map(|cuts| self.cuts_batch(cuts)).collect()
    }

    fn cuts_batch(&self, cuts: &[Cut]) -> Result<RecordBatch> {
        let records = self.records;
        let source = |record: u32| records.source_name(records.source_of(record));
        let sources = |end: fn(&Cut) -> u32| -> ArrayRef {
            Arc::new(StringArray::from_iter_values(cuts.iter().map(|cut| source(end(cut)))))
        };
        let rows = |end: fn(&Cut) -> u32| -> ArrayRef {
            let numbers = cuts.iter().map(|cut| records.row_number(end(cut)));
            Arc::new(UInt64Array::from_iter_values(numbers))
        };
        let rules = || cuts.iter().map(|cut| self.clusters.rule(cut));
        let reason = |rule: Option<&CutRule>| rule.map(|rule| rule.reason.as_str());
        let weights = cuts.iter().map(|cut| cut.weight);
        batch(vec![
            ("left_source".to_owned(), sources(|cut| cut.left)),
            ("left_row".to_owned(), rows(|cut| cut.left)),
            ("right_source".to_owned(), sources(|cut| cut.right)),
            ("right_row".to_owned(), rows(|cut| cut.right)),
            ("match_weight".to_owned(), Arc::new(Float64Array::from_iter_values(weights.clone()))),
            (
                "match_probability".to_owned(),
                Arc::new(Float64Array::from_iter_values(weights.map(probability))),
            ),
            ("reason".to_owned(), Arc::new(rules().map(reason).collect::<StringArray>())),
            (
                "constraint".to_owned(),
                Arc::new(
                    rules()
                        .map(|rule| rule.map(|rule| rule.constraint.as_str()))
                        .collect::<StringArray>(),
                ),
            ),
        ])
    }
}

/// The words of a table of links, each once.
struct Words {
    sources: ArrayRef,
    /// Of each comparison: "missing", then the labels of its levels.
    levels: Vec<ArrayRef>,
}

fn level_labels(comparison: &Comparison) -> ArrayRef {
    let labels = comparison.levels.iter().map(|level| level.label.as_str());
    Arc::new(StringArray::from_iter_values(std::iter::once("missing").chain(labels)))
}

/// A column of words by their places.
fn keyed(words: &ArrayRef, places: impl Iterator<Item = usize>) -> Result<ArrayRef> {
    let places =
        Int32Array::from_iter_values(places.map(|place| i32::try_from(place).unwrap_or(i32::MAX)));
    let column = DictionaryArray::try_new(places, Arc::clone(words)).map_err(no_table)?;
    Ok(Arc::new(column))
}

/// The same rows, text by text.
fn plain(rows: &RecordBatch) -> Result<RecordBatch> {
    let names = rows.schema_ref().fields().iter().map(|field| field.name().clone());
    let columns = names.zip(rows.columns()).map(|(name, column)| {
        let is_keyed = column.as_any().is::<DictionaryArray<Int32Type>>();
        let column = if is_keyed { cast(column, &DataType::Utf8) } else { Ok(Arc::clone(column)) };
        Ok((name, column.map_err(no_table)?))
    });
    batch(columns.collect::<Result<_>>()?)
}

fn batch(columns: Vec<(String, ArrayRef)>) -> Result<RecordBatch> {
    RecordBatch::try_from_iter(columns).map_err(no_table)
}

fn no_table(error: ArrowError) -> Error {
    Error::new(ErrorKind::InvalidArgument, "the result does not form a table").caused_by(error)
}
