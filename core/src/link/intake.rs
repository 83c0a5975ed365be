//! Taking records in: batch by batch, each value becomes its number, and the text is let go.
//!
//! A province does not fit into memory as text. Only its different values are kept.

use std::ops::Range;

#[cfg(feature = "arrow")]
use super::intake_column::IntakeColumn;
use super::interner::Values;
use super::memory::Memory;
use super::model::Model;
use super::parallel;
use super::records::Records;
use super::rows::Rows;
use super::source::Source;
use crate::{Error, ErrorKind, Result};

/// Records while they are taken in, from any number of sources (读入).
///
/// # Examples
///
/// A table too large for memory is read batch by batch.
///
/// ```
/// # #[cfg(feature = "arrow")] {
/// use renkou::link::{Intake, LinkType, Model, Options, Silent, link_records};
/// use renkou::record::Table;
///
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.5, "comparisons": [
///   {"name": "n", "column": "name", "levels": [{"label": "same", "test": "exact", "m": 0.9, "u": 0.1},
///     {"label": "different", "test": "else", "m": 0.1, "u": 0.9}]}],
///   "blocking": [["name"]]}"#)?;
/// let table = Table::from_columns([("name", vec!["Ada", "Ben", "Ada"])])?;
/// let mut intake = Intake::new(&model, []);
/// intake.begin("town", |column| table.column_index(column))?;
/// for batch in table.batches() {
///     intake.push(batch)?;
/// }
/// let linkage = link_records(&model, intake.finish(), &Options::default(), &Silent)?;
/// assert_eq!(linkage.links().len(), 1);
/// # }
/// # Ok::<(), renkou::Error>(())
/// ```
pub struct Intake {
    columns: Vec<String>,
    /// The model reads so many of the columns, the first ones.
    compared: usize,
    values: Vec<Values>,
    rows: Rows,
    sources: Vec<(String, Range<u32>)>,
    row_numbers: Vec<Option<Vec<u64>>>,
    limit: Option<Memory>,
    /// Where each column stands in the batches of the source.
    #[cfg(feature = "arrow")]
    places: Vec<usize>,
    /// What is known of the values of each column other than their texts.
    #[cfg(feature = "arrow")]
    earlier: Vec<IntakeColumn>,
}

/// Records of a source that are taken in together.
const BATCH: usize = 1 << 16;

impl std::fmt::Debug for Intake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Intake")
            .field("columns", &self.columns)
            .field("records", &self.rows.len())
            .finish_non_exhaustive()
    }
}

impl Intake {
    /// No record yet. `further` columns are kept beside those that the model reads, such as the truth
    /// or the keys of the records.
    pub fn new<'c>(model: &Model, further: impl IntoIterator<Item = &'c String>) -> Self {
        let mut columns = model.columns();
        let compared = columns.len();
        for column in further {
            if !columns.contains(column) {
                columns.push(column.clone());
            }
        }
        Self {
            compared,
            values: columns.iter().map(|_| Values::default()).collect(),
            rows: Rows::new(columns.len()),
            #[cfg(feature = "arrow")]
            earlier: columns.iter().map(|_| IntakeColumn::default()).collect(),
            columns,
            sources: Vec::new(),
            row_numbers: Vec::new(),
            limit: None,
            #[cfg(feature = "arrow")]
            places: Vec::new(),
        }
    }

    /// The columns that are kept: those that the model reads, then the further ones.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The same, which refuses records beyond this amount of memory.
    #[must_use]
    pub fn with_limit(mut self, limit: Option<Memory>) -> Self {
        self.limit = limit;
        self
    }

    /// Begins a source; `place_of` says where in its batches a column stands.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`] when there is no such column, [`ErrorKind::InvalidArgument`] for a name
    /// that an earlier source has.
    #[cfg(feature = "arrow")]
    pub fn begin(
        &mut self,
        name: impl Into<String>,
        place_of: impl Fn(&str) -> Option<usize>,
    ) -> Result<()> {
        let name = name.into();
        let places = self.columns.iter().map(|column| {
            place_of(column).ok_or_else(|| lacking(column, false).in_file(name.clone()))
        });
        self.places = places.collect::<Result<_>>()?;
        self.begin_source(name)
    }

    /// Refuses a source of a name that was there: results and ledgers know a record by source and row,
    /// and could not tell theirs apart.
    fn begin_source(&mut self, name: String) -> Result<()> {
        if self.sources.iter().any(|(known, _)| *known == name) {
            let words = "two sources have this name, so that their records cannot be told apart";
            return Err(Error::new(ErrorKind::InvalidArgument, words).in_file(name));
        }
        let start = self.rows.len() as u32;
        self.sources.push((name, start..start));
        self.row_numbers.push(None);
        Ok(())
    }

    /// Takes in records of the source that was begun last.
    ///
    /// # Errors
    ///
    /// When a column cannot be shown as text, or there are more records than can be numbered.
    #[cfg(feature = "arrow")]
    pub fn push(&mut self, batch: &crate::record::Batch) -> Result<()> {
        let columns = self.values.iter_mut().zip(&mut self.earlier).zip(&self.places);
        let mut columns: Vec<_> = columns.collect();
        let symbols = parallel::each(&mut columns, |_, ((values, earlier), place)| {
            earlier.symbols(batch, **place, values)
        });
        let symbols = symbols.into_iter().collect::<Result<Vec<_>>>();
        self.append(&symbols.map_err(|error| error.in_file(self.source()))?, batch.rows().iter())
    }

    /// Takes in all batches of a reader. While the values of one are numbered, the next is read.
    ///
    /// # Errors
    ///
    /// Those of the reader, and of [`Self::push`].
    #[cfg(feature = "arrow")]
    pub fn read(
        &mut self,
        mut batches: impl Iterator<Item = Result<crate::record::Batch>> + Send,
    ) -> Result<()> {
        let mut next = batches.next().transpose()?;
        while let Some(batch) = next {
            let (pushed, following) =
                parallel::join(|| self.push(&batch), || batches.next().transpose());
            pushed?;
            next = following?;
        }
        Ok(())
    }

    /// Takes in a source that is in memory.
    pub(super) fn take(&mut self, source: &Source) -> Result<()> {
        for column in &self.columns {
            let found = source.column_len(column);
            if found != Some(source.len()) {
                return Err(lacking(column, found.is_some()).in_file(source.name()));
            }
        }
        self.begin_source(source.name().to_owned())?;
        let columns = self.columns.iter().filter_map(|column| source.column(column));
        let mut columns: Vec<_> = self.values.iter_mut().zip(columns).collect();
        for start in (0..source.len()).step_by(BATCH) {
            let len = BATCH.min(source.len() - start);
            let symbols = parallel::each(&mut columns, |_, (values, texts)| {
                values.intern_all(texts.by_ref().take(len))
            });
            let symbols = symbols.into_iter().collect::<Result<Vec<_>>>()?;
            append(&mut self.rows, &mut self.sources, &symbols)?;
        }
        if let (Some(numbers), Some(own)) = (source.row_numbers(), self.row_numbers.last_mut()) {
            *own = Some(numbers.to_vec());
        }
        Ok(())
    }

    #[cfg(feature = "arrow")]
    fn append(
        &mut self,
        symbols: &[Vec<u32>],
        numbers: impl Iterator<Item = u64> + Clone,
    ) -> Result<()> {
        let before = self.sources.last().map_or(0, |(_, range)| u64::from(range.end - range.start));
        append(&mut self.rows, &mut self.sources, symbols)?;
        let held = self.values.iter().map(Values::text_bytes).sum::<u64>() + self.rows.byte_count();
        if let Some(limit) = self.limit.filter(|limit| held > limit.0) {
            let words = format!(
                "the records read so far need {} of memory, and the limit is {limit}",
                Memory(held)
            );
            return Err(Error::new(ErrorKind::InvalidArgument, words).in_file(self.source()));
        }
        let Some(own) = self.row_numbers.last_mut() else { return Ok(()) };
        match own {
            Some(own) => own.extend(numbers),
            None if numbers.clone().eq(before + 1..=before + numbers.clone().count() as u64) => {}
            None => *own = Some((1..=before).chain(numbers).collect()),
        }
        Ok(())
    }

    #[cfg(feature = "arrow")]
    fn source(&self) -> &str {
        self.sources.last().map_or("", |(name, _)| name)
    }

    /// All records.
    pub fn finish(mut self) -> Records {
        self.values.iter_mut().for_each(Values::seal);
        self.rows.shrink_to_fit();
        Records::of(
            self.columns,
            self.compared,
            self.values,
            self.rows,
            self.sources,
            self.row_numbers,
        )
    }
}

fn append(
    rows: &mut Rows,
    sources: &mut [(String, Range<u32>)],
    symbols: &[Vec<u32>],
) -> Result<()> {
    let len = rows.len() + symbols.first().map_or(0, Vec::len);
    let Some((name, range)) = sources.last_mut() else { return Err(without_source()) };
    range.end = u32::try_from(len).map_err(|_| too_many().in_file(name.as_str()))?;
    rows.extend(symbols);
    Ok(())
}

fn without_source() -> Error {
    Error::new(ErrorKind::InvalidArgument, "records are taken in after their source was begun")
}

fn too_many() -> Error {
    Error::new(ErrorKind::InvalidArgument, "more than 4,294,967,295 records cannot be linked")
}

fn lacking(column: &str, present: bool) -> Error {
    let words = if present {
        "the column has another number of rows than the rest"
    } else {
        "the model reads this column, and the table has none of that name"
    };
    Error::new(ErrorKind::UnknownColumn, words).at_item(column)
}
