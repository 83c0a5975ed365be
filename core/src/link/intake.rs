//! Taking records in: batch by batch, each value becomes its number, and the text is let go.
//!
//! A province does not fit into memory as text. Only its different values are kept.

#[cfg(feature = "arrow")]
use std::cmp::Reverse;

#[cfg(feature = "arrow")]
use super::intake_column::IntakeColumn;
use super::interner::Values;
use super::memory::Memory;
use super::model::Model;
use super::parallel;
use super::records::Records;
use super::source::Source;
use super::taken::Taken;
#[cfg(feature = "arrow")]
use crate::record::Batch;
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
    taken: Taken,
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
            .field("records", &self.taken.rows.len())
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
            taken: Taken::new(columns.len()),
            #[cfg(feature = "arrow")]
            earlier: columns.iter().map(|_| IntakeColumn::default()).collect(),
            columns,
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
        self.taken.begin(name)
    }

    /// Takes in records of the source that was begun last.
    ///
    /// # Errors
    ///
    /// When a column cannot be shown as text, or there are more records than can be numbered.
    #[cfg(feature = "arrow")]
    pub fn push(&mut self, batch: &Batch) -> Result<()> {
        let symbols = number(&mut self.values, &mut self.earlier, &self.places, batch);
        let symbols = symbols.map_err(|error| error.in_file(self.taken.source()))?;
        self.taken.append_numbered(&symbols, batch.rows().iter())?;
        self.check_limit()
    }

    /// Takes in all batches of a reader. While the values of one are numbered, the next is read, and those
    /// of the last become rows.
    ///
    /// # Errors
    ///
    /// Those of the reader, and of [`Self::push`].
    #[cfg(feature = "arrow")]
    pub fn read(&mut self, batches: impl Iterator<Item = Result<Batch>> + Send) -> Result<()> {
        let mut last = None;
        let read = self.read_but_for_rows(batches, &mut last);
        // Also after an error: values that are counted are those of rows.
        let appended = append(&mut self.taken, last);
        read.and(appended).and_then(|()| self.check_limit())
    }

    /// Leaves the last batch to be made rows of.
    #[cfg(feature = "arrow")]
    fn read_but_for_rows(
        &mut self,
        mut batches: impl Iterator<Item = Result<Batch>> + Send,
        last: &mut Option<(Batch, Vec<Vec<u32>>)>,
    ) -> Result<()> {
        let mut next = batches.next().transpose()?;
        while let Some(batch) = next {
            let before = last.take();
            let Self { values, earlier, places, taken, .. } = self;
            let (symbols, (following, appended)) = parallel::join(
                || number(values, earlier, places, &batch),
                || (batches.next().transpose(), append(taken, before)),
            );
            appended?;
            let symbols = symbols.map_err(|error| error.in_file(self.taken.source()))?;
            *last = Some((batch, symbols));
            self.check_limit()?;
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
        self.taken.begin(source.name().to_owned())?;
        let columns = self.columns.iter().filter_map(|column| source.column(column));
        let mut columns: Vec<_> = self.values.iter_mut().zip(columns).collect();
        for start in (0..source.len()).step_by(BATCH) {
            let len = BATCH.min(source.len() - start);
            let symbols = parallel::each(&mut columns, |_, (values, texts)| {
                values.intern_all(texts.by_ref().take(len))
            });
            let symbols = symbols.into_iter().collect::<Result<Vec<_>>>()?;
            self.taken.append(&symbols)?;
        }
        if let (Some(numbers), Some(own)) =
            (source.row_numbers(), self.taken.row_numbers.last_mut())
        {
            *own = Some(numbers.to_vec());
        }
        Ok(())
    }

    #[cfg(feature = "arrow")]
    fn check_limit(&self) -> Result<()> {
        let values = self.values.iter().map(Values::text_bytes).sum::<u64>();
        let held = values + self.taken.rows.byte_count();
        if let Some(limit) = self.limit.filter(|limit| held > limit.0) {
            let words = format!(
                "the records read so far need {} of memory, and the limit is {limit}",
                Memory(held)
            );
            let error = Error::new(ErrorKind::InvalidArgument, words);
            return Err(error.in_file(self.taken.source()));
        }
        Ok(())
    }

    /// All records.
    pub fn finish(mut self) -> Records {
        self.values.iter_mut().for_each(Values::seal);
        let Taken { mut rows, sources, row_numbers } = self.taken;
        rows.shrink_to_fit();
        Records::of(self.columns, self.compared, self.values, rows, sources, row_numbers)
    }
}

/// The symbols of a batch, column by column.
#[cfg(feature = "arrow")]
fn number(
    values: &mut [Values],
    earlier: &mut [IntakeColumn],
    places: &[usize],
    batch: &Batch,
) -> Result<Vec<Vec<u32>>> {
    let columns = values.iter_mut().zip(earlier).zip(places);
    let mut columns: Vec<_> = columns.enumerate().collect();
    // What has most different values takes longest: the others are done meanwhile.
    columns.sort_by_key(|(_, ((values, _), _))| Reverse(values.len()));
    let symbols = parallel::each(&mut columns, |_, (at, ((values, earlier), place))| {
        Ok((*at, earlier.symbols(batch, **place, values)?))
    });
    let mut symbols = symbols.into_iter().collect::<Result<Vec<_>>>()?;
    symbols.sort_by_key(|(at, _)| *at);
    Ok(symbols.into_iter().map(|(_, symbols)| symbols).collect())
}

/// Makes rows of a batch whose values are numbered.
#[cfg(feature = "arrow")]
fn append(taken: &mut Taken, numbered: Option<(Batch, Vec<Vec<u32>>)>) -> Result<()> {
    let Some((batch, symbols)) = numbered else { return Ok(()) };
    taken.append_numbered(&symbols, batch.rows().iter())
}

fn lacking(column: &str, present: bool) -> Error {
    let words = if present {
        "the column has another number of rows than the rest"
    } else {
        "the model reads this column, and the table has none of that name"
    };
    Error::new(ErrorKind::UnknownColumn, words).at_item(column)
}
