//! Models, their training and what changed between two of them as Arrow tables.

use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt32Array, UInt64Array};

use super::drift::{ComparisonDrift, LevelDrift, ModelDrift};
use super::evaluation_tables::batch;
use super::history::ParameterHistory;
use super::level_counts::{LevelCounts, LevelStability};
use crate::Result;

/// The parameters of a training as a table, one row for each level and round: `comparison`, `level`,
/// `round`, `m`, `u`, `match_weight`.
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// use renkou::link::{ParameterHistory, history_table};
///
/// let history = ParameterHistory {
///     comparison: "name".to_owned(),
///     level: "same".to_owned(),
///     m: vec![0.5, 0.8],
///     u: vec![0.1, 0.1],
/// };
/// let table = history_table(&[history])?;
/// assert_eq!((table.num_rows(), table.num_columns()), (2, 6));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn history_table(history: &[ParameterHistory]) -> Result<RecordBatch> {
    let rows: Vec<(&ParameterHistory, u32, f64, f64)> = history
        .iter()
        .flat_map(|parameter| {
            let shares = parameter.m.iter().zip(&parameter.u);
            (1..).zip(shares).map(move |(round, (m, u))| (parameter, round, *m, *u))
        })
        .collect();
    batch(vec![
        ("comparison", texts(rows.iter().map(|row| &row.0.comparison))),
        ("level", texts(rows.iter().map(|row| &row.0.level))),
        ("round", Arc::new(UInt32Array::from_iter_values(rows.iter().map(|row| row.1)))),
        ("m", numbers(rows.iter().map(|row| Some(row.2)))),
        ("u", numbers(rows.iter().map(|row| Some(row.3)))),
        ("match_weight", numbers(rows.iter().map(|row| Some((row.2 / row.3).log2())))),
    ])
}

/// Two models as a table, one row for each level that both have: `comparison`, `level`, `first_m`,
/// `second_m`, `first_u`, `second_u`, `first_weight`, `second_weight`, `weight_change`, and of the whole
/// comparison `m_stability` and `u_stability` (see [`super::population_stability`]).
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, ModelDrift, drift_table};
///
/// let model = Model::built_in("person")?;
/// let levels: usize = model.comparisons.iter().map(|comparison| comparison.levels.len()).sum();
/// assert_eq!(drift_table(&ModelDrift::between(&model, &model))?.num_rows(), levels);
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn drift_table(drift: &ModelDrift) -> Result<RecordBatch> {
    let rows: Vec<(&ComparisonDrift, &LevelDrift)> = drift
        .comparisons
        .iter()
        .flat_map(|comparison| comparison.levels.iter().map(move |level| (comparison, level)))
        .collect();
    let of = |of: fn(&LevelDrift) -> Option<f64>| numbers(rows.iter().map(|row| of(row.1)));
    batch(vec![
        ("comparison", texts(rows.iter().map(|row| &row.0.comparison))),
        ("level", texts(rows.iter().map(|row| &row.1.label))),
        ("first_m", of(|level| level.m.0)),
        ("second_m", of(|level| level.m.1)),
        ("first_u", of(|level| level.u.0)),
        ("second_u", of(|level| level.u.1)),
        ("first_weight", of(|level| Some(level.weight.0))),
        ("second_weight", of(|level| Some(level.weight.1))),
        ("weight_change", of(|level| Some(level.weight_change))),
        ("m_stability", numbers(rows.iter().map(|row| row.0.m_stability))),
        ("u_stability", numbers(rows.iter().map(|row| row.0.u_stability))),
    ])
}

/// The links of a run by level as a table: `comparison`, `level`, `links`. Links where a value is missing
/// have no level.
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// use renkou::link::{LevelCounts, level_counts_table};
///
/// let counts = LevelCounts {
///     comparison: "name".to_owned(),
///     missing: 3,
///     levels: vec![("same".to_owned(), 30), ("different".to_owned(), 10)],
/// };
/// assert_eq!(level_counts_table(&[counts])?.num_rows(), 3);
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn level_counts_table(counts: &[LevelCounts]) -> Result<RecordBatch> {
    let rows: Vec<(&str, Option<&str>, u64)> = counts
        .iter()
        .flat_map(|counts| {
            let name = counts.comparison.as_str();
            let levels = counts.levels.iter();
            std::iter::once((name, None, counts.missing))
                .chain(levels.map(move |(label, links)| (name, Some(label.as_str()), *links)))
        })
        .collect();
    batch(vec![
        ("comparison", texts(rows.iter().map(|row| row.0))),
        ("level", Arc::new(rows.iter().map(|row| row.1).collect::<StringArray>())),
        ("links", Arc::new(UInt64Array::from_iter_values(rows.iter().map(|row| row.2)))),
    ])
}

/// Two runs as a table, one row for each comparison and level: `comparison`, `level`, `first_links`,
/// `second_links`, and of the whole comparison `stability` (see [`super::population_stability`]). Links
/// where a value is missing have no level.
///
/// # Errors
///
/// Only when Arrow refuses the batch, which is a fault here.
///
/// # Examples
///
/// ```
/// let table = renkou::link::level_stability_table(&[])?;
/// assert_eq!((table.num_rows(), table.num_columns()), (0, 5));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn level_stability_table(runs: &[LevelStability]) -> Result<RecordBatch> {
    let rows: Vec<(&LevelStability, Option<&str>, u64, u64)> =
        runs.iter()
            .flat_map(|run| {
                let levels = run.levels.iter();
                std::iter::once((run, None, run.missing.0, run.missing.1)).chain(levels.map(
                    move |(label, first, second)| (run, Some(label.as_str()), *first, *second),
                ))
            })
            .collect();
    batch(vec![
        ("comparison", texts(rows.iter().map(|row| &row.0.comparison))),
        ("level", Arc::new(rows.iter().map(|row| row.1).collect::<StringArray>())),
        ("first_links", Arc::new(UInt64Array::from_iter_values(rows.iter().map(|row| row.2)))),
        ("second_links", Arc::new(UInt64Array::from_iter_values(rows.iter().map(|row| row.3)))),
        ("stability", numbers(rows.iter().map(|row| row.0.stability))),
    ])
}

fn texts(values: impl Iterator<Item = impl AsRef<str>>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(values))
}

fn numbers(values: impl Iterator<Item = Option<f64>>) -> ArrayRef {
    Arc::new(values.collect::<Float64Array>())
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;

    use super::*;

    fn column<'b, A: Array + 'static>(table: &'b RecordBatch, name: &str) -> &'b A {
        table.column_by_name(name).unwrap().as_any().downcast_ref().unwrap()
    }

    #[test]
    fn rounds_are_counted_from_one() {
        let history = |level: &str, m: &[f64]| ParameterHistory {
            comparison: "name".to_owned(),
            level: level.to_owned(),
            m: m.to_vec(),
            u: vec![0.25; m.len()],
        };
        let histories = [history("same", &[0.5, 0.25]), history("different", &[0.5, 0.75])];
        let table = history_table(&histories).unwrap();
        assert_eq!(column::<UInt32Array>(&table, "round").values()[..], [1, 2, 1, 2]);
        assert_eq!(column::<Float64Array>(&table, "match_weight").values()[..2], [1.0, 0.0]);
        let levels = column::<StringArray>(&table, "level");
        assert_eq!((levels.value(1), levels.value(2)), ("same", "different"));
    }

    #[test]
    fn missing_values_have_no_level() {
        let counts = LevelCounts {
            comparison: "name".to_owned(),
            missing: 5,
            levels: vec![("same".to_owned(), 15)],
        };
        let table = level_counts_table(std::slice::from_ref(&counts)).unwrap();
        let levels = column::<StringArray>(&table, "level");
        assert!(levels.is_null(0) && levels.value(1) == "same");
        assert_eq!(column::<UInt64Array>(&table, "links").values()[..], [5, 15]);

        let other = LevelCounts { missing: 0, ..counts.clone() };
        let runs = LevelStability::between(&[counts], &[other]);
        let table = level_stability_table(&runs).unwrap();
        assert_eq!(column::<UInt64Array>(&table, "first_links").values()[..], [5, 15]);
        assert_eq!(column::<UInt64Array>(&table, "second_links").values()[..], [0, 15]);
        // (0.0001 - 0.25) ln(0.0001 / 0.25) + (1 - 0.75) ln(1 / 0.75).
        let stability = column::<Float64Array>(&table, "stability").value(1);
        assert!((stability - 2.027_150).abs() < 1e-4, "{stability}");
    }
}
