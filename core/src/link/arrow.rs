//! Links and clusters as Arrow tables, for writing and for other programs.

use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt32Array, UInt64Array};

use super::linkage::Linkage;
use super::links::Link;
use crate::{Error, ErrorKind, Result};

/// Rows of one batch of output.
const BATCH_ROWS: usize = 1 << 17;

impl Linkage {
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
        // An empty table still has its columns.
        let chunks = self.kept.chunks(BATCH_ROWS);
        let empty: &[Link] = &[];
        let empty = self.kept.is_empty().then_some(empty);
        chunks.chain(empty).map(|links| self.links_batch(links)).collect()
    }

    fn links_batch(&self, links: &[Link]) -> Result<RecordBatch> {
        let records = self.records();
        let source = |record: u32| records.source_name(records.source_of(record));
        let sources = |end: fn(&Link) -> u32| -> ArrayRef {
            Arc::new(StringArray::from_iter_values(links.iter().map(|link| source(end(link)))))
        };
        let rows = |end: fn(&Link) -> u32| -> ArrayRef {
            let numbers = links.iter().map(|link| records.row_number(end(link)));
            Arc::new(UInt64Array::from_iter_values(numbers))
        };
        let numbers = |value: fn(&Link) -> f64| -> ArrayRef {
            Arc::new(Float64Array::from_iter_values(links.iter().map(value)))
        };
        let mut columns: Vec<(String, ArrayRef)> = vec![
            ("left_source".to_owned(), sources(|link| link.left)),
            ("left_row".to_owned(), rows(|link| link.left)),
            ("right_source".to_owned(), sources(|link| link.right)),
            ("right_row".to_owned(), rows(|link| link.right)),
            ("match_weight".to_owned(), numbers(|link| link.weight)),
            ("match_probability".to_owned(), numbers(Link::probability)),
        ];
        for (at, comparison) in self.model.comparisons.iter().enumerate() {
            let label = |link: &Link| {
                let level = usize::from(link.pattern.level(at)).checked_sub(1);
                let level = level.and_then(|level| comparison.levels.get(level));
                level.map_or("missing", |level| level.label.as_str())
            };
            let labels = StringArray::from_iter_values(links.iter().map(label));
            columns.push((format!("level_{}", comparison.name), Arc::new(labels)));
        }
        batch(columns)
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
        let records = self.records();
        let mut sizes = vec![0_u32; records.len()];
        for cluster in self.clusters.as_slice() {
            if let Some(size) = sizes.get_mut(*cluster as usize) {
                *size += 1;
            }
        }
        let all: Vec<u32> = (0..records.len() as u32).collect();
        let chunks = all.chunks(BATCH_ROWS);
        let empty: &[u32] = &[];
        let empty = all.is_empty().then_some(empty);
        chunks
            .chain(empty)
            .map(|records_here| {
                let source = |record: &u32| records.source_name(records.source_of(*record));
                let clusters = records_here.iter().map(|record| self.clusters.of(*record));
                let size = |cluster: u32| sizes.get(cluster as usize).copied().unwrap_or(0);
                let rows = records_here.iter().map(|record| records.row_number(*record));
                batch(vec![
                    (
                        "source".to_owned(),
                        Arc::new(StringArray::from_iter_values(records_here.iter().map(source))),
                    ),
                    ("row".to_owned(), Arc::new(UInt64Array::from_iter_values(rows))),
                    (
                        "cluster".to_owned(),
                        Arc::new(UInt32Array::from_iter_values(clusters.clone())),
                    ),
                    (
                        "cluster_size".to_owned(),
                        Arc::new(UInt32Array::from_iter_values(clusters.map(size))),
                    ),
                ])
            })
            .collect()
    }
}

fn batch(columns: Vec<(String, ArrayRef)>) -> Result<RecordBatch> {
    RecordBatch::try_from_iter(columns).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the result does not form a table").caused_by(error)
    })
}
