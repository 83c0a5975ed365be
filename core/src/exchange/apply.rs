//! Carrying division changes into the columns of a table, and taking them back.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchOptions, StringArray};
use arrow_schema::{DataType, Field, Schema};
use renkou_codes::division::PlaceCode;

use super::DivisionChange;
use crate::record::Batch;
use crate::{Error, ErrorKind, Result};

/// The changes of one file in the form in which they are applied: each code leads to one other.
///
/// All changes of a set happen at once: a code that one change gives up and another hands out
/// anew is read by what it meant before. Codes below a changed one are not touched; the platform
/// lists every place that changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeSet {
    targets: HashMap<PlaceCode, (PlaceCode, String)>,
    cross_level: Vec<DivisionChange>,
}

/// What was changed, row by row, so that it can be taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeLog {
    changed: Vec<Changed>,
}

/// One value that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The number of the record in its source, from 1.
    pub row: u64,
    /// The column.
    pub column: String,
    /// The code before, as it was written.
    pub old: String,
    /// The code after.
    pub new: String,
    /// 调整编号: the number of the adjustment.
    pub number: String,
}

impl ChangeSet {
    /// The changes that move codes in records; merges and moves to another grandparent are kept
    /// apart, as the platform does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] where one code is changed into two different ones.
    pub fn of<'a>(changes: impl IntoIterator<Item = &'a DivisionChange>) -> Result<Self> {
        let mut set = Self::default();
        for change in changes {
            if change.is_cross_level() {
                set.cross_level.push(change.clone());
                continue;
            }
            let Some(from) = change.from.as_ref().filter(|_| change.moves_codes()) else {
                continue;
            };
            let target = (change.to.code(), change.number.clone());
            let known = set.targets.entry(from.code()).or_insert_with(|| target.clone());
            if known.0 != target.0 {
                let message = "one division code is changed into two different ones";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        }
        Ok(set)
    }

    /// How many codes lead to another one.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// Whether no code changes.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// The merges and moves to another grandparent: not applied, for somebody to decide.
    pub fn cross_level(&self) -> &[DivisionChange] {
        &self.cross_level
    }

    /// What a written code of 6, 9, 12 or 15 digits becomes, and by which adjustment; none where
    /// it stays, or is no code.
    ///
    /// The answer is as long as the code that was written, or longer where the new code needs it.
    pub fn changed(&self, code: &str) -> Option<(String, &str)> {
        let (target, number) = self.targets.get(&code.parse().ok()?)?;
        let digits = target.to_string();
        let needed = digits.trim_end_matches('0').len();
        let len = [6, 9, 12, 15].into_iter().find(|&len| len >= code.len().max(needed))?;
        Some((digits.get(..len)?.to_owned(), number))
    }

    /// A batch with the changes carried into its division columns; each is logged.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] where the batch has no such column, [`ErrorKind::ColumnType`]
    /// for one that has no text.
    pub fn apply(&self, batch: &Batch, columns: &[&str], log: &mut ChangeLog) -> Result<Batch> {
        let mut places = Vec::new();
        for column in columns {
            let place = batch.column_names().position(|name| name == *column);
            places.push(place.ok_or_else(|| unknown(column))?);
        }
        rewritten(batch, &places, |row, column, value| {
            let (new, number) = self.changed(value)?;
            log.changed.push(Changed {
                row,
                column: column.to_owned(),
                old: value.to_owned(),
                new: new.clone(),
                number: number.to_owned(),
            });
            Some(new)
        })
    }
}

impl ChangeLog {
    /// A log of changes that were made, such as one that was kept in a file.
    pub fn new(changed: Vec<Changed>) -> Self {
        Self { changed }
    }

    /// What was changed, in the order of the rows of each column.
    pub fn changed(&self) -> &[Changed] {
        &self.changed
    }

    /// How many values were changed.
    pub fn len(&self) -> usize {
        self.changed.len()
    }

    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// A batch with the logged changes of its rows taken back; a value that was changed again
    /// since then stays as it is.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] where the batch lacks a column of the log.
    pub fn undo(&self, batch: &Batch) -> Result<Batch> {
        let mut olds: HashMap<(&str, u64), &Changed> = HashMap::new();
        let mut places: Vec<usize> = Vec::new();
        for changed in &self.changed {
            let place = batch.column_names().position(|name| name == changed.column);
            let place = place.ok_or_else(|| unknown(&changed.column))?;
            if !places.contains(&place) {
                places.push(place);
            }
            olds.insert((&changed.column, changed.row), changed);
        }
        rewritten(batch, &places, |row, column, value| {
            let changed = olds.get(&(column, row)).filter(|changed| changed.new == value)?;
            Some(changed.old.clone())
        })
    }
}

fn unknown(column: &str) -> Error {
    Error::new(ErrorKind::UnknownColumn, "the batch has no such column").at_item(column)
}

/// The batch with some values replaced; columns in which nothing changes stay as they are.
fn rewritten(
    batch: &Batch,
    places: &[usize],
    mut replace: impl FnMut(u64, &str, &str) -> Option<String>,
) -> Result<Batch> {
    let records = batch.records();
    let names: Vec<&str> = batch.column_names().collect();
    let mut columns = records.columns().to_vec();
    let mut fields: Vec<Arc<Field>> = records.schema_ref().fields().iter().cloned().collect();
    for &place in places {
        let text = batch.text_column(place)?;
        let name = names.get(place).copied().unwrap_or_default();
        let mut changes = false;
        let values: StringArray = (0..text.len())
            .map(|at| {
                let value = text.is_valid(at).then(|| text.value(at))?;
                let row = batch.row_number(at).unwrap_or_default();
                let new = replace(row, name, value);
                changes |= new.is_some();
                Some(new.unwrap_or_else(|| value.to_owned()))
            })
            .collect();
        if let (true, Some(column), Some(field)) =
            (changes, columns.get_mut(place), fields.get_mut(place))
        {
            *column = Arc::new(values) as ArrayRef;
            *field = Arc::new(Field::clone(field).with_data_type(DataType::Utf8));
        }
    }
    let schema = Schema::new_with_metadata(fields, records.schema_ref().metadata().clone());
    let options = RecordBatchOptions::new().with_row_count(Some(batch.len()));
    let records = RecordBatch::try_new_with_options(Arc::new(schema), columns, &options).map_err(
        |error| {
            Error::new(ErrorKind::ColumnType, "the changed columns do not fit").caused_by(error)
        },
    )?;
    Batch::with_rows(records, batch.rows().clone())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use renkou_codes::DivisionChangeType;

    use super::super::ListedPlace;
    use super::*;
    use crate::record::Table;

    fn change(from: &str, kind: DivisionChangeType, to: &str) -> DivisionChange {
        DivisionChange {
            number: "1".into(),
            description: String::new(),
            from: Some(ListedPlace::new("甲", from).unwrap()),
            kind,
            to: ListedPlace::new("乙", to).unwrap(),
        }
    }

    #[test]
    fn codes_keep_their_length() {
        let set = ChangeSet::of(&[
            change("430122000000", DivisionChangeType::Change, "430112000000"),
            change("430104001000", DivisionChangeType::Move, "430104002000"),
        ])
        .unwrap();
        let changed = |code| set.changed(code).map(|(code, _)| code);
        assert_eq!(changed("430122").as_deref(), Some("430112"));
        assert_eq!(changed("430122000000000").as_deref(), Some("430112000000000"));
        assert_eq!(changed("430104001").as_deref(), Some("430104002"));
        assert_eq!(changed("430104"), None);
        assert_eq!(changed("43012"), None);
    }

    #[test]
    fn a_set_happens_at_once() {
        let set = ChangeSet::of(&[
            change("430104001000", DivisionChangeType::Change, "430104002000"),
            change("430104002000", DivisionChangeType::Change, "430104001000"),
        ])
        .unwrap();
        assert_eq!(set.changed("430104001").unwrap().0, "430104002");
        assert_eq!(set.changed("430104002").unwrap().0, "430104001");
    }

    #[test]
    fn what_is_no_ordinary_change_is_kept_apart() {
        let same_name = change("430104001000", DivisionChangeType::Change, "430104001000");
        let within = change("430104001000", DivisionChangeType::Merge, "430102001000");
        let across = change("430104002000", DivisionChangeType::Move, "430201001000");
        let set = ChangeSet::of(&[same_name, within, across.clone()]).unwrap();
        assert_eq!(set.len(), 1);
        assert_eq!(set.cross_level(), [across]);
        let two_ways = [
            change("430104001000", DivisionChangeType::Change, "430104002000"),
            change("430104001000", DivisionChangeType::Change, "430104003000"),
        ];
        assert!(ChangeSet::of(&two_ways).is_err());
    }

    proptest! {
        #[test]
        fn applying_then_undoing_changes_nothing(
            pairs in prop::collection::btree_map(0u64..40, 0u64..40, 0..20),
            codes in prop::collection::vec(0u64..40, 1..80),
            width in prop::sample::select(vec![12usize, 15]),
        ) {
            let written = |place: u64| format!("430104{place:03}000");
            let changes: Vec<_> = pairs
                .iter()
                .map(|(&from, &to)| change(&written(from), DivisionChangeType::Merge, &written(to)))
                .collect();
            let set = ChangeSet::of(&changes).unwrap();
            let values: Vec<String> =
                codes.iter().map(|&code| format!("{:0<width$}", written(code))).collect();
            let table = Table::from_columns([("XJXZQH", values.clone()), ("HJDXZQH", values)]).unwrap();
            let batch = &table.batches()[0];
            let mut log = ChangeLog::default();
            let changed = set.apply(batch, &["XJXZQH", "HJDXZQH"], &mut log).unwrap();
            let back = log.undo(&changed).unwrap();
            prop_assert_eq!(back.records(), batch.records());
            // Two columns of the same values change alike.
            prop_assert_eq!(changed.text_column(0).unwrap(), changed.text_column(1).unwrap());
        }
    }
}
