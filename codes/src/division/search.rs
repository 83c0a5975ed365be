//! From a name to the divisions that bear it.

use super::index;
use super::names;
use super::row::{self, Row};
use super::{Division, LAST_YEAR};
use crate::fold;

/// A division that answers to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Named {
    /// The division, as it was in the year asked for.
    pub division: Division,
    /// How the name stands to it.
    pub how: NameMatch,
}

/// How a name stands to a division.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NameMatch {
    /// Its name in that year.
    Exact,
    /// Its name without the word for the kind of unit, or with a shorter one (长沙, 延边州).
    Short,
    /// Its name with those of units above it.
    Qualified,
    /// Another printing of its name, or one with characters that could not be read.
    Variant,
    /// A name of another year, or of a unit that went into it.
    Former,
}

impl NameMatch {
    /// The match as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Short => "short",
            Self::Qualified => "qualified",
            Self::Variant => "variant",
            Self::Former => "former",
        }
    }
}

impl Division {
    /// The divisions that bore a name in a year: exact names first, then short forms.
    ///
    /// Traditional characters, blanks and the marks of unreadable characters (`?`, `□`) are
    /// understood. Where nothing bore the name in that year, the answer is what stands for the
    /// bearers of other years. Several divisions can share a name; the province tells them apart.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::{Division, division::NameMatch};
    ///
    /// let found = |name, year| {
    ///     let found = Division::named(name, year);
    ///     found.iter().map(|found| (found.division.code().number(), found.how)).collect::<Vec<_>>()
    /// };
    /// assert_eq!(found("长沙市", 2020), [(430_100, NameMatch::Exact)]);
    /// assert_eq!(found("長沙", 2020), [(430_100, NameMatch::Short), (430_121, NameMatch::Short)]);
    /// assert_eq!(found("湖南长沙岳麓区", 2020), [(430_104, NameMatch::Qualified)]);
    /// assert_eq!(found("通县", 2020), [(110_112, NameMatch::Former)]);
    /// assert!(found("□桥区", 2020).contains(&(341_302, NameMatch::Variant)));
    /// assert!(found("无此地", 2020).is_empty());
    /// ```
    pub fn named(name: &str, year: u16) -> Vec<Named> {
        let folded = fold::fold(name);
        if folded.is_empty() {
            return Vec::new();
        }
        let mut found = Found { year, all: Vec::new() };
        if folded.chars().any(fold::is_unreadable) {
            if !folded.chars().all(fold::is_unreadable) {
                let alike = |row: &&Row| fits(row.name(), &folded);
                found.add(row::all().iter().filter(alike), NameMatch::Variant);
            }
            return found.sorted();
        }
        found.add(names::exact(&folded), NameMatch::Exact);
        found.add(names::short(&folded), NameMatch::Short);
        found.add(abbreviated(&folded), NameMatch::Short);
        if found.all.is_empty() || found.only_former() {
            let address = super::Address::parse(&folded, year);
            if let Some(division) = address.division().filter(|_| address.rest().is_empty()) {
                found.all.push(Named { division, how: NameMatch::Qualified });
            }
        }
        found.sorted()
    }
}

/// What was found so far.
struct Found {
    year: u16,
    all: Vec<Named>,
}

impl Found {
    fn add(&mut self, rows: impl IntoIterator<Item = &'static Row>, how: NameMatch) {
        for division in rows.into_iter().map(Division::from_row) {
            if division.in_force(self.year) && (division.is_official() || !division.is_alias()) {
                self.all.push(Named { division, how });
                continue;
            }
            let seen = division.end_year().map_or(LAST_YEAR, |end| end - 1);
            let from = self.year.clamp(division.start_year(), seen);
            let unit = division.printed_for(from);
            for end in unit.follow(from, self.year).ends().filter(|end| !end.by_transfer) {
                let how = if end.division.name() == division.name() {
                    how
                } else if unit.name() == division.name() {
                    NameMatch::Former
                } else {
                    NameMatch::Variant
                };
                self.all.push(Named { division: end.division, how });
            }
        }
    }

    fn only_former(&self) -> bool {
        self.all.iter().all(|named| named.how == NameMatch::Former)
    }

    /// The best first, every division once; former names only where there is nothing else.
    fn sorted(mut self) -> Vec<Named> {
        if !self.only_former() {
            self.all.retain(|named| named.how != NameMatch::Former);
        }
        self.all.sort_by_key(|named| (named.how, named.division.level(), named.division.code()));
        let mut seen = Vec::new();
        self.all.retain(|named| {
            let new = !seen.contains(&named.division);
            seen.push(named.division);
            new
        });
        self.all
    }
}

impl Division {
    /// The unit of the curated history that another list printed this name or number for.
    pub(super) fn printed_for(self, year: u16) -> Self {
        if self.is_official() {
            return self;
        }
        let same_code = || Self::official(self.code(), year);
        self.successors().next().or_else(same_code).unwrap_or(self)
    }

    /// Whether the record only gives another number or name for a unit of the curated history.
    fn is_alias(self) -> bool {
        use super::RecordClass::{Aggregate, Official, Statistical};

        !matches!(self.record_class(), Official | Aggregate | Statistical)
    }
}

/// Whether a name is like a text in which some characters could not be read.
fn fits(name: &str, text: &str) -> bool {
    name.chars().count() == text.chars().count()
        && name.chars().zip(text.chars()).all(|(n, t)| n == t || fold::is_unreadable(t))
}

/// The provinces with this one-character name (湘).
fn abbreviated(text: &str) -> impl Iterator<Item = &'static Row> {
    super::generated::ABBREVIATIONS
        .iter()
        .filter(move |(_, short)| *short == text)
        .flat_map(|&(code, _)| index::with_code(code))
}
