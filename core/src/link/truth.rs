//! Who each record truly is, where that is known.

use super::blocks::{LinkType, choose_two};
use super::interner::{MISSING, Values};
use super::records::Records;
use super::source::Source;
use crate::{Error, ErrorKind, Result};

/// Who each record truly is.
pub struct Truth {
    of: Vec<u32>,
    pairs: u64,
    link_type: LinkType,
}

impl std::fmt::Debug for Truth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Truth").field("true_pairs", &self.pairs).finish_non_exhaustive()
    }
}

impl Truth {
    /// Takes the truth from a column that names the person of each record.
    ///
    /// # Errors
    ///
    /// When a source has no such column.
    pub fn new(sources: &[Source], column: &str, link_type: LinkType) -> Result<Self> {
        let mut values = Values::default();
        let mut of = Vec::new();
        let mut ends = Vec::new();
        for source in sources {
            let names = source.column(column).ok_or_else(|| no_column(source.name(), column))?;
            for name in names {
                of.push(values.intern(name)?);
            }
            ends.push(of.len());
        }
        Ok(Self::of_symbols(of, values.len(), &ends, link_type))
    }

    /// Takes the truth from a column that was read with the records.
    pub(super) fn of(records: &Records, name: &str, link_type: LinkType) -> Result<Self> {
        let column = records.column(name);
        let column = column.ok_or_else(|| no_column(records.source_name(0), name))?;
        let of = (0..records.len() as u32).map(|record| records.row(record).symbol(column));
        let ends: Vec<usize> = (0..records.source_count())
            .map(|source| records.source_range(source).end as usize)
            .collect();
        let different = records.values(column).map_or(0, Values::len);
        Ok(Self::of_symbols(of.collect(), different, &ends, link_type))
    }

    fn of_symbols(of: Vec<u32>, different: usize, ends: &[usize], link_type: LinkType) -> Self {
        let pairs = |records: &[u32]| -> u64 {
            let mut counts = vec![0_u32; different + 1];
            for person in records.iter().filter(|person| **person != MISSING) {
                if let Some(count) = counts.get_mut(*person as usize) {
                    *count += 1;
                }
            }
            counts.into_iter().map(|count| choose_two(count as usize)).sum()
        };
        let within: u64 = match link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => 0,
            LinkType::Link => {
                let starts = std::iter::once(0).chain(ends.iter().copied());
                let sources = starts.zip(ends).map(|(start, end)| of.get(start..*end));
                sources.flatten().map(pairs).sum()
            }
        };
        let pairs = pairs(&of) - within;
        Self { of, pairs, link_type }
    }

    /// Whether two records are truly one person.
    pub fn same(&self, left: u32, right: u32) -> bool {
        self.person(left) != MISSING && self.person(left) == self.person(right)
    }

    /// The pairs that truly belong together.
    pub fn pairs(&self) -> u64 {
        self.pairs
    }

    /// The symbol of a record's person; the missing one where the truth says nothing.
    pub(super) fn person(&self, record: u32) -> u32 {
        self.of.get(record as usize).copied().unwrap_or(MISSING)
    }

    pub(super) fn link_type(&self) -> LinkType {
        self.link_type
    }
}

fn no_column(source: &str, column: &str) -> Error {
    Error::new(ErrorKind::UnknownColumn, "there is no column of the truth")
        .in_file(source)
        .at_item(column)
}
