//! Pairs for review as a table that people fill in, and the filled table.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt64Array};

use super::{Judgement, ReviewPair};
use crate::link::Scorer;
use crate::record::Table;
use crate::text::mask;
use crate::{Error, ErrorKind, Result};

impl Scorer {
    /// Drawn pairs as a table to be filled in.
    ///
    /// Columns: `pair` (a number from 1), `left_source`, `left_row`, `right_source`, `right_row`, for each
    /// column of the model `left_COLUMN` and `right_COLUMN`, `match` (empty: 1 for one person, 0 for two,
    /// or a score between) and `stratum`. Values are masked unless `show_values`; the weight is not
    /// told, since it would sway the judgement.
    ///
    /// # Errors
    ///
    /// Only when Arrow refuses the batch, which is a fault here.
    pub fn review_table(&self, pairs: &[ReviewPair], show_values: bool) -> Result<RecordBatch> {
        let records = self.records();
        let texts = |of: &dyn Fn(&ReviewPair) -> String| -> ArrayRef {
            Arc::new(StringArray::from_iter_values(pairs.iter().map(of)))
        };
        let numbers = |of: &dyn Fn(&ReviewPair) -> u64| -> ArrayRef {
            Arc::new(UInt64Array::from_iter_values(pairs.iter().map(of)))
        };
        let shown = |record: u32, column: usize| {
            let value = records.text(record, column);
            if show_values { value.to_owned() } else { mask(value) }
        };
        let source = |record: u32| self.place(record).source;
        let mut columns: Vec<(String, ArrayRef)> = vec![
            ("pair".to_owned(), Arc::new(UInt64Array::from_iter_values(1..=pairs.len() as u64))),
            ("left_source".to_owned(), texts(&|pair| source(pair.left))),
            ("left_row".to_owned(), numbers(&|pair| records.row_number(pair.left))),
            ("right_source".to_owned(), texts(&|pair| source(pair.right))),
            ("right_row".to_owned(), numbers(&|pair| records.row_number(pair.right))),
        ];
        for name in self.model.columns() {
            let Some(column) = records.column(&name) else { continue };
            columns.push((format!("left_{name}"), texts(&|pair| shown(pair.left, column))));
            columns.push((format!("right_{name}"), texts(&|pair| shown(pair.right, column))));
        }
        columns.push(("match".to_owned(), texts(&|_| String::new())));
        columns.push(("stratum".to_owned(), numbers(&|pair| pair.stratum as u64)));
        RecordBatch::try_from_iter(columns).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the result does not form a table")
                .caused_by(error)
        })
    }
}

impl Judgement {
    /// Reads the judgements of a filled table; rows without `match` are passed over.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] without `match` or `stratum`, [`ErrorKind::InvalidArgument`] with its
    /// row for what is no judgement.
    pub fn from_table(table: &Table) -> Result<Vec<Self>> {
        let column = |name: &str| {
            if table.column_index(name).is_none() {
                let words = "a filled review has this column";
                return Err(Error::new(ErrorKind::UnknownColumn, words).at_item(name));
            }
            table.text(name)
        };
        let (judged, strata) = (column("match")?, column("stratum")?);
        let mut judgements = Vec::new();
        let rows = judged.iter().flatten().zip(strata.iter().flatten());
        for ((judged, stratum), row) in rows.zip(1..) {
            let judged = judged.unwrap_or("").trim();
            if judged.is_empty() {
                continue;
            }
            let wrong = |words: &str| Error::new(ErrorKind::InvalidArgument, words).at_row(row);
            let score: f64 = judged.parse().unwrap_or(f64::NAN);
            if !(0.0..=1.0).contains(&score) {
                let words = "a judgement is a number from 0 (two people) to 1 (one person)";
                return Err(wrong(words).at_item("match"));
            }
            let stratum = stratum.unwrap_or("").trim().parse();
            let stratum = stratum.map_err(|_| wrong("this is no stratum").at_item("stratum"))?;
            judgements.push(Self { stratum, score });
        }
        Ok(judgements)
    }
}
