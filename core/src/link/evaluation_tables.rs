//! Evaluations as Arrow tables.

use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt64Array};

use super::errors::PairError;
use super::evaluate::ThresholdQuality;
use super::unlinkables::{UnlinkableShare, Unlinkables};
use crate::{Error, ErrorKind, Result};

/// Quality by threshold as a table: `match_weight`, `match_probability`, `true_positives`,
/// `false_positives`, `false_negatives`, `precision`, `recall`, `f1`, `false_positive_rate`.
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// let table = renkou::link::thresholds_table(&[])?;
/// assert_eq!((table.num_rows(), table.num_columns()), (0, 9));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn thresholds_table(curve: &[ThresholdQuality]) -> Result<RecordBatch> {
    let numbers = |of: fn(&ThresholdQuality) -> f64| -> ArrayRef {
        Arc::new(Float64Array::from_iter_values(curve.iter().map(of)))
    };
    let counts = |of: fn(&ThresholdQuality) -> u64| -> ArrayRef {
        Arc::new(UInt64Array::from_iter_values(curve.iter().map(of)))
    };
    batch(vec![
        ("match_weight", numbers(|point| point.weight)),
        ("match_probability", numbers(|point| point.probability)),
        ("true_positives", counts(|point| point.quality.true_positives)),
        ("false_positives", counts(|point| point.quality.false_positives)),
        ("false_negatives", counts(|point| point.quality.false_negatives)),
        ("precision", numbers(|point| point.quality.precision)),
        ("recall", numbers(|point| point.quality.recall)),
        ("f1", numbers(|point| point.quality.f1)),
        ("false_positive_rate", numbers(|point| point.false_positive_rate)),
    ])
}

/// Errors as a table: `kind`, `left_source`, `left_row`, `right_source`, `right_row`, `match_weight`,
/// `match_probability`, `rules` (those that give the pair) and `evidence` (each comparison with its level
/// and what that adds; no values).
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// let table = renkou::link::errors_table(&[])?;
/// assert_eq!((table.num_rows(), table.num_columns()), (0, 9));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn errors_table(errors: &[PairError]) -> Result<RecordBatch> {
    let texts = |of: fn(&PairError) -> String| -> ArrayRef {
        Arc::new(StringArray::from_iter_values(errors.iter().map(of)))
    };
    let rows = |of: fn(&PairError) -> u64| -> ArrayRef {
        Arc::new(UInt64Array::from_iter_values(errors.iter().map(of)))
    };
    let numbers = |of: fn(&PairError) -> f64| -> ArrayRef {
        Arc::new(Float64Array::from_iter_values(errors.iter().map(of)))
    };
    batch(vec![
        ("kind", texts(|error| error.kind.as_str().to_owned())),
        ("left_source", texts(|error| error.pair.left.source.clone())),
        ("left_row", rows(|error| error.pair.left.row)),
        ("right_source", texts(|error| error.pair.right.source.clone())),
        ("right_row", rows(|error| error.pair.right.row)),
        ("match_weight", numbers(|error| error.pair.explanation.weight)),
        ("match_probability", numbers(|error| error.pair.explanation.probability)),
        ("rules", texts(|error| error.pair.rules.join("; "))),
        ("evidence", texts(evidence)),
    ])
}

/// Records that cannot be linked as a table: `match_weight` and `match_probability` of a threshold,
/// `records` that cannot reach it, and their `share`.
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// use renkou::link::{Unlinkables, unlinkables_table};
///
/// let table = unlinkables_table(&Unlinkables::default())?;
/// assert_eq!((table.num_rows(), table.num_columns()), (0, 4));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn unlinkables_table(found: &Unlinkables) -> Result<RecordBatch> {
    let numbers = |of: fn(&UnlinkableShare) -> f64| -> ArrayRef {
        Arc::new(Float64Array::from_iter_values(found.curve.iter().map(of)))
    };
    let records = UInt64Array::from_iter_values(found.curve.iter().map(|point| point.records));
    batch(vec![
        ("match_weight", numbers(|point| point.weight)),
        ("match_probability", numbers(|point| point.probability)),
        ("records", Arc::new(records)),
        ("share", numbers(|point| point.share)),
    ])
}

fn evidence(error: &PairError) -> String {
    let parts = error.pair.explanation.comparisons.iter();
    let parts = parts.map(|part| {
        format!("{}: {} ({:+.2})", part.comparison, part.level, part.weight + part.rarity_weight)
    });
    parts.collect::<Vec<_>>().join("; ")
}

pub(super) fn batch(columns: Vec<(&str, ArrayRef)>) -> Result<RecordBatch> {
    RecordBatch::try_from_iter(columns).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the result does not form a table").caused_by(error)
    })
}
