//! Validation of Arrow batches, and findings as an Arrow table.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, UInt64Array};
use arrow_schema::{DataType, Field, Schema};

use super::findings::Findings;
use super::record::CAPACITY;
use super::validator::Validator;
use crate::record::Batch;
use crate::{Error, ErrorKind, Result};

impl Validator {
    /// Checks the records of a batch whose columns are those of the mapping.
    ///
    /// # Errors
    ///
    /// If a mapped column cannot be shown as text.
    pub fn check_batch(&self, batch: &Batch, findings: &mut Findings) -> Result<()> {
        let mut columns: Vec<(usize, StringArray)> = Vec::new();
        for place in 0..self.data_set().items().len().min(CAPACITY) {
            if let Some(column) = self.mapping().column_at(place) {
                columns.push((place, batch.text_column(column)?));
            }
        }
        let mut values = [""; CAPACITY];
        for index in 0..batch.len() {
            for (place, column) in &columns {
                if let Some(value) = values.get_mut(*place) {
                    *value = if column.is_null(index) { "" } else { column.value(index) };
                }
            }
            self.check(batch.row_number(index).unwrap_or(0), &values, findings);
        }
        Ok(())
    }
}

impl Findings {
    /// The schema of [`to_records`](Self::to_records).
    pub fn schema() -> Arc<Schema> {
        Arc::new(Schema::new(vec![
            Field::new("row", DataType::UInt64, false),
            Field::new("rule", DataType::Utf8, false),
            Field::new("item", DataType::Utf8, true),
            Field::new("severity", DataType::Utf8, false),
            Field::new("evidence", DataType::Utf8, true),
        ]))
    }

    /// The findings in the columns as an Arrow table: row, rule, item, severity, evidence.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if they take more than two gigabytes; take them out sooner.
    pub fn to_records(&self) -> Result<RecordBatch> {
        let rows = UInt64Array::from_iter_values(self.iter().map(|finding| finding.row));
        let rules = StringArray::from_iter_values(self.iter().map(|finding| finding.rule.id));
        let items: StringArray =
            self.iter().map(|finding| finding.item.map(|item| item.identifier)).collect();
        let severities =
            StringArray::from_iter_values(self.iter().map(|finding| finding.severity.as_str()));
        let evidence: StringArray = self
            .iter()
            .map(|finding| (!finding.evidence.is_empty()).then_some(finding.evidence))
            .collect();
        let columns: Vec<ArrayRef> = vec![
            Arc::new(rows),
            Arc::new(rules),
            Arc::new(items),
            Arc::new(severities),
            Arc::new(evidence),
        ];
        RecordBatch::try_new(Self::schema(), columns).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the findings do not fit one table")
                .caused_by(error)
        })
    }
}

impl super::register::RegisterCheck<'_> {
    /// Adds the records of a batch whose columns are those of the validator's mapping.
    ///
    /// # Errors
    ///
    /// If a mapped column cannot be shown as text.
    pub fn add_batch(&mut self, batch: &Batch) -> Result<()> {
        let mapping = self.mapping();
        let mut columns: Vec<Option<StringArray>> = Vec::new();
        for place in 0..mapping.data_set().items().len() {
            let column = mapping.column_at(place).map(|column| batch.text_column(column));
            columns.push(column.transpose()?);
        }
        for index in 0..batch.len() {
            self.add_with(batch.row_number(index).unwrap_or(0), |place| {
                let column = columns.get(place)?.as_ref()?;
                (!column.is_null(index)).then(|| column.value(index))
            });
        }
        Ok(())
    }
}
