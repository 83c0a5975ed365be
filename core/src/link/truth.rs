//! Who each record truly is, where that is known.

use rustc_hash::FxHashMap;

use super::blocks::{LinkType, choose_two};
use super::interner::{MISSING, Values};
use super::records::Source;
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
        let mut counts: Vec<FxHashMap<u32, u64>> = Vec::new();
        for source in sources {
            let names = source.column(column).ok_or_else(|| {
                Error::new(ErrorKind::UnknownColumn, "there is no column of the truth")
                    .in_file(source.name())
                    .at_item(column)
            })?;
            let mut here: FxHashMap<u32, u64> = FxHashMap::default();
            for name in names {
                let person = values.intern(name)?;
                of.push(person);
                if person != MISSING {
                    *here.entry(person).or_default() += 1;
                }
            }
            counts.push(here);
        }
        let mut all: FxHashMap<u32, u64> = FxHashMap::default();
        for (person, count) in counts.iter().flatten() {
            *all.entry(*person).or_default() += count;
        }
        let pairs = |counts: &FxHashMap<u32, u64>| -> u64 {
            counts.values().map(|count| choose_two(*count as usize)).sum()
        };
        let within: u64 = counts.iter().map(pairs).sum();
        let pairs = match link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => pairs(&all),
            LinkType::Link => pairs(&all) - within,
        };
        Ok(Self { of, pairs, link_type })
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
