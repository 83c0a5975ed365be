//! Classification tables, reachable by name at run time, with what is known about each.
//!
//! A [`Table`] has [`Entry`]s: codes with a Chinese and an English name, some with a parent. Codes
//! are text: leading zeros count, and some begin with a letter (`A00`).
//!
//! # Examples
//!
//! ```
//! use renkou_codes::Table;
//!
//! let education = Table::by_id("education")?;
//! let doctor = education.by_code("11").ok_or("no such code")?;
//! assert_eq!(doctor.name_zh(), "博士研究生毕业");
//! assert_eq!(doctor.parent().map(|parent| parent.code()), Some("10"));
//! assert_eq!(education.by_name("小学毕业").map(|entry| entry.code()), Some("81"));
//! assert_eq!(education.standard(), "GB/T 4658-2006");
//! assert!(Table::by_id("shoe_size").is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod entry;
#[rustfmt::skip]
mod generated;
mod matching;
mod row;

use crate::Error;

pub use entry::Entry;
pub use matching::{EntryMatch, Matched};

/// A classification table (分类代码表): its entries, its standard, and how far it can be trusted.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    id: &'static str,
    title_zh: &'static str,
    title_en: &'static str,
    standard: &'static str,
    edition: &'static str,
    source: &'static str,
    confidence: Confidence,
    licence: &'static str,
    aliases: &'static [&'static str],
    first: u16,
    len: u16,
}

/// How sure it is that a table is what the standard prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// One weak source, or a numbering that may be an application's own.
    Low,
    /// One secondary source.
    Medium,
    /// Two independent sources that agree, or one of authority.
    High,
}

impl Table {
    /// The table of this name; its other names are known too.
    ///
    /// ```
    /// use renkou_codes::Table;
    ///
    /// assert_eq!(Table::by_id("ethnic_group")?.len(), 58);
    /// assert_eq!(Table::by_id("民族")?.id(), "ethnic_group");
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub fn by_id(id: &str) -> Result<&'static Self, Error> {
        Self::all()
            .iter()
            .find(|table| table.id == id)
            .or_else(|| Self::all().iter().find(|table| table.aliases.contains(&id)))
            .ok_or(Error::UNKNOWN_TABLE)
    }

    /// All tables.
    pub fn all() -> &'static [Self] {
        &generated::TABLES
    }

    /// The stable name for programs.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Other names it is found under.
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// The title in Chinese, as the standard has it.
    pub const fn title_zh(&self) -> &'static str {
        self.title_zh
    }

    /// The title in English.
    pub const fn title_en(&self) -> &'static str {
        self.title_en
    }

    /// The standard or system it is from.
    pub const fn standard(&self) -> &'static str {
        self.standard
    }

    /// The edition of the standard: its year, `draft`, or nothing where none is known.
    pub const fn edition(&self) -> &'static str {
        self.edition
    }

    /// Where the values were read.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// How sure it is that the values are those of the standard.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// The licence of the compilation; the codes themselves are facts.
    pub const fn licence(&self) -> &'static str {
        self.licence
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether there are none; no table is empty.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The entries in the order of the standard.
    pub fn entries(&'static self) -> impl ExactSizeIterator<Item = Entry> + DoubleEndedIterator {
        self.rows().iter().map(move |row| Entry::new(self, row))
    }

    /// The entry with a code, letter for letter.
    pub fn by_code(&'static self, code: &str) -> Option<Entry> {
        let order = self.order(&generated::BY_CODE);
        let at = |&place: &u16| self.at(place).map_or("", |entry| entry.code());
        order
            .binary_search_by(|place| at(place).cmp(code))
            .ok()
            .and_then(|found| order.get(found).and_then(|&place| self.at(place)))
    }

    /// The first entry with a Chinese name, letter for letter.
    pub fn by_name(&'static self, name: &str) -> Option<Entry> {
        let order = self.order(&generated::BY_NAME);
        let at = |&place: &u16| self.at(place).map_or("", |entry| entry.name_zh());
        let found = order.partition_point(|place| at(place) < name);
        order.get(found).and_then(|&place| self.at(place)).filter(|entry| entry.name_zh() == name)
    }

    /// The entry with another code of the same standard: letters for an ethnic group or a country.
    ///
    /// ```
    /// use renkou_codes::Table;
    ///
    /// let found = Table::by_id("country")?.by_alternate("CHN").map(|entry| entry.code());
    /// assert_eq!(found, Some("156"));
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub fn by_alternate(&'static self, code: &str) -> Option<Entry> {
        self.entries().find(|entry| entry.alternates().any(|alternate| alternate == code))
    }

    fn rows(&self) -> &'static [row::Row] {
        generated::ROWS.get(self.range()).unwrap_or_default()
    }

    fn order(&self, orders: &'static [u16]) -> &'static [u16] {
        orders.get(self.range()).unwrap_or_default()
    }

    fn range(&self) -> std::ops::Range<usize> {
        let first = usize::from(self.first);
        first..first + self.len()
    }

    fn at(&'static self, place: u16) -> Option<Entry> {
        self.rows().get(usize::from(place)).map(move |row| Entry::new(self, row))
    }
}

impl Confidence {
    /// The confidence as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_code_and_by_its_name() {
        for table in Table::all() {
            assert!(!table.is_empty());
            assert_eq!(Table::by_id(table.id()), Ok(table));
            for alias in table.aliases() {
                assert_eq!(Table::by_id(alias), Ok(table), "{alias}");
            }
            for entry in table.entries() {
                assert_eq!(table.by_code(entry.code()), Some(entry));
                let named = table.by_name(entry.name_zh()).unwrap();
                assert_eq!(named.name_zh(), entry.name_zh());
                for alternate in entry.alternates() {
                    assert_eq!(table.by_alternate(alternate), Some(entry));
                }
                assert!(!entry.name_zh().is_empty() && !entry.name_en().is_empty());
            }
            assert_eq!(table.by_code("no such code"), None);
            assert_eq!(table.by_name("no such name"), None);
        }
    }
}
