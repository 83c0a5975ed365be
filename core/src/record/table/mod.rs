//! A table: named columns, in batches of rows.

mod batch;
mod text;

use std::collections::HashSet;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions, StringArray};
use arrow_schema::{DataType, Field, Schema};

pub use batch::{Batch, text_column};
pub(crate) use text::{Fault, TextBuilder, text_of};

use crate::{Error, ErrorKind, Result};

/// Named columns of equal length (数据表), held in batches of rows.
///
/// All batches have the same columns in the same order, and no two columns share a name. A register
/// that does not fit into memory is not a table: its reader hands out one [`Batch`] at a time.
///
/// # Examples
///
/// ```
/// use renkou::record::Table;
///
/// let column = |values: [&str; 2]| values.map(String::from).to_vec();
/// let mut table = Table::from_columns([
///     ("姓名", column(["王小明", "李芳"])),
///     ("性别", column(["1", ""])),
/// ])?;
/// table.rename("姓名", "XM")?;
/// assert_eq!(table.columns(), ["XM", "性别"]);
/// assert_eq!(table.len(), 2);
/// let sex = table.text("性别")?;
/// assert_eq!(sex[0].iter().collect::<Vec<_>>(), [Some("1"), None]);
/// assert!(table.text("民族").is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    columns: Vec<String>,
    batches: Vec<Batch>,
}

/// Rows in one batch of a table made from columns: enough to share out among threads.
const ROWS_PER_BATCH: usize = 1 << 16;

/// Bytes of one column in one batch before the next batch is begun; far below Arrow's 2 GiB.
const BYTES_PER_BATCH: usize = 1 << 28;

impl Table {
    /// A table of batches that all have the columns named.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DuplicateColumn`] when two columns share a name, [`ErrorKind::InvalidArgument`] when a
    /// batch has other columns.
    pub fn new(columns: Vec<String>, batches: Vec<Batch>) -> Result<Self> {
        check_names(&columns)?;
        for batch in &batches {
            if !batch.column_names().eq(columns.iter().map(String::as_str)) {
                let message = "the batches of a table must have its columns, in its order";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        }
        Ok(Self { columns, batches })
    }

    /// A table of text columns; an empty text is a missing value.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DuplicateColumn`] when two columns share a name, [`ErrorKind::InvalidArgument`] when
    /// they are not equally long.
    pub fn from_columns<N, V, T>(columns: impl IntoIterator<Item = (N, V)>) -> Result<Self>
    where
        N: Into<String>,
        V: AsRef<[T]>,
        T: AsRef<str>,
    {
        let (names, values): (Vec<String>, Vec<V>) =
            columns.into_iter().map(|(name, values)| (name.into(), values)).unzip();
        let len = values.first().map_or(0, |column| column.as_ref().len());
        if let Some((name, _)) =
            names.iter().zip(&values).find(|(_, column)| column.as_ref().len() != len)
        {
            let message = "the columns of a table must have the same number of rows";
            return Err(Error::new(ErrorKind::InvalidArgument, message).at_item(name.as_str()));
        }
        let columns: Vec<&[T]> = values.iter().map(AsRef::as_ref).collect();
        let schema = std::sync::Arc::new(Schema::new(
            names.iter().map(|name| Field::new(name, DataType::Utf8, true)).collect::<Vec<_>>(),
        ));
        let mut batches = Vec::new();
        let mut start = 0;
        while start < len {
            let end = end_of_batch(&columns, start, len);
            let mut arrays = Vec::with_capacity(columns.len());
            for (column, name) in columns.iter().zip(&names) {
                let array = text_array(column.get(start..end).unwrap_or_default());
                let first = crate::record::RowNumbers::starting_at(start as u64 + 1, end - start);
                let array = array.map_err(|fault| fault.into_error(name, &first))?;
                arrays.push(std::sync::Arc::new(array) as ArrayRef);
            }
            let options = RecordBatchOptions::new().with_row_count(Some(end - start));
            let records = RecordBatch::try_new_with_options(schema.clone(), arrays, &options)
                .map_err(unusable_columns)?;
            batches.push(Batch::new(records, start as u64 + 1));
            start = end;
        }
        Self::new(names, batches)
    }

    /// The names of the columns, in order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Where the column of this name stands, from 0.
    pub fn column_index(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The column of this name as text, batch by batch: see [`text_column`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] when there is none, and the errors of [`text_column`].
    pub fn text(&self, name: &str) -> Result<Vec<StringArray>> {
        let index = self.column_index(name).ok_or_else(|| no_column(name))?;
        self.batches.iter().map(|batch| batch.text_column(index)).collect()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.batches.iter().map(Batch::len).sum()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows, batch by batch.
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// The rows, batch by batch, taken out of the table.
    pub fn into_batches(self) -> Vec<Batch> {
        self.batches
    }

    /// Gives a column another name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] when there is no such column, [`ErrorKind::DuplicateColumn`] when another
    /// has the new name.
    pub fn rename(&mut self, from: &str, to: &str) -> Result<()> {
        let mut names = self.columns.clone();
        let name = names.iter_mut().find(|name| *name == from).ok_or_else(|| no_column(from))?;
        to.clone_into(name);
        check_names(&names)?;
        let batches: std::result::Result<Vec<_>, _> =
            self.batches.iter().map(|batch| batch.renamed(&names)).collect();
        self.batches = batches.map_err(unusable_columns)?;
        self.columns = names;
        Ok(())
    }
}

/// Refuses two columns of one name.
pub(crate) fn check_names(names: &[String]) -> Result<()> {
    let mut seen = HashSet::new();
    match names.iter().find(|name| !seen.insert(name.as_str())) {
        None => Ok(()),
        Some(name) => {
            let message = "two columns have this name";
            Err(Error::new(ErrorKind::DuplicateColumn, message).at_item(name.as_str()))
        }
    }
}

fn no_column(name: &str) -> Error {
    Error::new(ErrorKind::UnknownColumn, "the table has no column of this name").at_item(name)
}

fn unusable_columns(cause: arrow_schema::ArrowError) -> Error {
    Error::new(ErrorKind::InvalidArgument, "the columns do not make a table").caused_by(cause)
}

fn text_array<T: AsRef<str>>(values: &[T]) -> std::result::Result<StringArray, Fault> {
    let bytes = values.iter().map(|value| value.as_ref().len()).sum();
    let mut builder = TextBuilder::with_capacity(values.len(), bytes);
    for value in values {
        builder.push(value.as_ref())?;
    }
    builder.finish()
}

/// The row after the last of the batch that begins at `start`; at least one row is in it.
fn end_of_batch<T: AsRef<str>>(columns: &[&[T]], start: usize, len: usize) -> usize {
    let mut end = len.min(start + ROWS_PER_BATCH);
    for column in columns {
        let mut bytes = 0_usize;
        for (index, value) in column.iter().enumerate().take(end).skip(start) {
            bytes = bytes.saturating_add(value.as_ref().len());
            if bytes > BYTES_PER_BATCH && index > start {
                end = index;
                break;
            }
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_table_is_cut_into_batches_that_number_on() {
        let values: Vec<String> = (0..=ROWS_PER_BATCH).map(|row| row.to_string()).collect();
        let table = Table::from_columns([("a", &values)]).unwrap();
        assert_eq!(table.len(), values.len());
        assert_eq!(table.batches().len(), 2);
        assert_eq!(table.batches()[1].row_number(0), Some(ROWS_PER_BATCH as u64 + 1));
        assert_eq!(table.text("a").unwrap()[1].value(0), ROWS_PER_BATCH.to_string());
    }

    #[test]
    fn columns_that_do_not_make_a_table_are_refused() {
        let kind =
            |columns: [(&str, Vec<&str>); 2]| Table::from_columns(columns).unwrap_err().kind();
        assert_eq!(kind([("a", vec!["1"]), ("a", vec!["2"])]), ErrorKind::DuplicateColumn);
        assert_eq!(kind([("a", vec!["1"]), ("b", vec![])]), ErrorKind::InvalidArgument);
        let one = Table::from_columns([("a", ["1"])]).unwrap();
        let error = Table::new(vec!["b".into()], one.into_batches()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }

    #[test]
    fn renaming_reaches_the_batches_and_keeps_names_apart() {
        let mut table = Table::from_columns([("a", ["1"]), ("b", ["2"])]).unwrap();
        assert_eq!(table.rename("c", "d").unwrap_err().kind(), ErrorKind::UnknownColumn);
        assert_eq!(table.rename("a", "b").unwrap_err().kind(), ErrorKind::DuplicateColumn);
        table.rename("a", "c").unwrap();
        assert_eq!(table.batches()[0].column_names().collect::<Vec<_>>(), ["c", "b"]);
    }

    #[test]
    fn a_table_may_be_without_rows_or_columns() {
        assert!(Table::from_columns([("a", Vec::<String>::new())]).unwrap().is_empty());
        assert!(Table::from_columns(Vec::<(String, Vec<String>)>::new()).unwrap().is_empty());
    }

    #[test]
    fn printing_a_table_shows_no_value() {
        let table = Table::from_columns([("a", ["secret"])]).unwrap();
        let printed = format!("{table:?}");
        assert!(printed.contains('a') && !printed.contains("secret"), "{printed}");
    }
}
