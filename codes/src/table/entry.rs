//! One code of a table.

use std::fmt;

use super::Table;
use super::row::{NONE, Row};

/// One code of a table, with its names and its place in the hierarchy.
///
/// # Examples
///
/// ```
/// use renkou_codes::Table;
///
/// let relation = Table::by_id("relation")?;
/// let wife = relation.by_code("12").ok_or("no such code")?;
/// let spouse = relation.by_code("10").ok_or("no such code")?;
/// assert!(wife.is_a(spouse) && !spouse.is_a(wife));
/// assert_eq!(spouse.descendants().map(|entry| entry.name_en()).collect::<Vec<_>>(), ["Husband", "Wife"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    table: &'static Table,
    row: &'static Row,
}

impl Entry {
    pub(super) const fn new(table: &'static Table, row: &'static Row) -> Self {
        Self { table, row }
    }

    /// The table it is in.
    pub const fn table(self) -> &'static Table {
        self.table
    }

    /// The code, with its leading zeros.
    pub fn code(self) -> &'static str {
        self.row.code.text()
    }

    /// Other codes of the same standard, such as the letters of an ethnic group or a country.
    pub fn alternates(self) -> impl Iterator<Item = &'static str> {
        self.row.alternates.text().split(';').filter(|alternate| !alternate.is_empty())
    }

    /// The Chinese name.
    pub fn name_zh(self) -> &'static str {
        self.row.name_zh.text()
    }

    /// The English name.
    pub fn name_en(self) -> &'static str {
        self.row.name_en.text()
    }

    /// What there is to say about it; often nothing.
    pub fn note(self) -> &'static str {
        self.row.note.text()
    }

    /// The entry directly above it.
    pub fn parent(self) -> Option<Self> {
        if self.row.parent == NONE { None } else { self.table.at(self.row.parent) }
    }

    /// The entries above it, the nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |entry| entry.parent())
    }

    /// The entries directly below it.
    pub fn children(self) -> impl Iterator<Item = Self> {
        self.table.entries().filter(move |entry| entry.parent() == Some(self))
    }

    /// The entries below it at any depth, in the order of the standard.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        self.table.entries().filter(move |entry| entry.ancestors().any(|above| above == self))
    }

    /// Whether it is another entry or lies below it.
    pub fn is_a(self, other: Self) -> bool {
        self == other || self.ancestors().any(|above| above == other)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.table.id(), self.code(), self.name_zh())
    }
}
