//! The records that have been taken in so far.

use std::ops::Range;

use super::rows::Rows;
use crate::{Error, ErrorKind, Result};

/// Rows of symbols, and which of them are whose.
pub(super) struct Taken {
    pub(super) rows: Rows,
    pub(super) sources: Vec<(String, Range<u32>)>,
    /// Of each source, where its records are not numbered from 1 on.
    pub(super) row_numbers: Vec<Option<Vec<u64>>>,
}

impl Taken {
    pub(super) fn new(columns: usize) -> Self {
        Self { rows: Rows::new(columns), sources: Vec::new(), row_numbers: Vec::new() }
    }

    /// Begins a source. Refuses one of a name that was there: results and ledgers know a record by source
    /// and row, and could not tell theirs apart.
    pub(super) fn begin(&mut self, name: String) -> Result<()> {
        if self.sources.iter().any(|(known, _)| *known == name) {
            let words = "two sources have this name, so that their records cannot be told apart";
            return Err(Error::new(ErrorKind::InvalidArgument, words).in_file(name));
        }
        let start = self.rows.len() as u32;
        self.sources.push((name, start..start));
        self.row_numbers.push(None);
        Ok(())
    }

    /// The source that was begun last.
    #[cfg(feature = "arrow")]
    pub(super) fn source(&self) -> &str {
        self.sources.last().map_or("", |(name, _)| name)
    }

    /// Adds records of the source that was begun last, by the symbols in each column.
    pub(super) fn append(&mut self, symbols: &[Vec<u32>]) -> Result<()> {
        let len = self.rows.len() + symbols.first().map_or(0, Vec::len);
        let Some((name, range)) = self.sources.last_mut() else { return Err(without_source()) };
        range.end = u32::try_from(len).map_err(|_| too_many().in_file(name.as_str()))?;
        self.rows.extend(symbols);
        Ok(())
    }

    /// The same, with their numbers in the file.
    #[cfg(feature = "arrow")]
    pub(super) fn append_numbered(
        &mut self,
        symbols: &[Vec<u32>],
        numbers: impl Iterator<Item = u64> + Clone,
    ) -> Result<()> {
        let before = self.sources.last().map_or(0, |(_, range)| u64::from(range.end - range.start));
        self.append(symbols)?;
        let Some(own) = self.row_numbers.last_mut() else { return Ok(()) };
        match own {
            Some(own) => own.extend(numbers),
            None if numbers.clone().eq(before + 1..=before + numbers.clone().count() as u64) => {}
            None => *own = Some((1..=before).chain(numbers).collect()),
        }
        Ok(())
    }
}

fn without_source() -> Error {
    Error::new(ErrorKind::InvalidArgument, "records are taken in after their source was begun")
}

fn too_many() -> Error {
    Error::new(ErrorKind::InvalidArgument, "more than 4,294,967,295 records cannot be linked")
}
