//! One dated record of a division.

use std::fmt;

use super::index;
use super::row::{self, Row};
use super::{DivisionCode, generated};

/// One entry in the history of a division (行政区划): a code with a name, for a span of years.
///
/// The same code has another record for every name it had and every time it was given anew.
///
/// # Examples
///
/// ```
/// use renkou_codes::{Division, DivisionCode};
///
/// let code: DivisionCode = "500102".parse()?;
/// let names: Vec<_> = Division::history(code).map(|d| (d.name(), d.start_year())).collect();
/// assert_eq!(names, [("涪陵区", 1997)]);
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Division(&'static Row);

/// The level of a division.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// 省级.
    Province,
    /// 地级.
    Prefecture,
    /// 县级.
    County,
}

/// Where a record comes from, and so how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordClass {
    /// The curated history.
    Official,
    /// A code printed in a year list of the ministry, replaced in the curated history.
    MinistryRaw,
    /// A known code with another name or period in a year list of the ministry.
    MinistryRawName,
    /// A code printed in GB/T 2260-2002 or -2007 only.
    GbEdition,
    /// Another name under a known code in those editions.
    GbEditionName,
    /// A code that stands for several units, such as 市辖区 `XXXX01`.
    Aggregate,
    /// A development zone or similar unit of the statistics lists.
    Statistical,
    /// A number of the 1980 list only.
    Pre1982,
}

/// A part of a division that went to another one while the first went on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AreaTransfer {
    /// The division that received the area, as it was after the change.
    pub to: Division,
    /// The year of the change.
    pub year: u16,
}

impl Division {
    /// The record of a code in the list of a year's end; the curated history goes before others.
    ///
    /// ```
    /// use renkou_codes::{Division, DivisionCode};
    ///
    /// let code: DivisionCode = "110103".parse()?;
    /// assert_eq!(Division::at(code, 2000).map(|d| d.name()), Some("崇文区"));
    /// assert_eq!(Division::at(code, 2010), None);
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub fn at(code: DivisionCode, year: u16) -> Option<Self> {
        index::with_code(code.number()).iter().find(|row| row.in_force(year)).map(Self)
    }

    /// All records of a code: those of the curated history first, each class by years.
    pub fn history(code: DivisionCode) -> impl ExactSizeIterator<Item = Self> {
        index::with_code(code.number()).iter().map(Self)
    }

    /// All records of all codes, by code.
    ///
    /// ```
    /// use renkou_codes::{Division, division::Level};
    ///
    /// let provinces = Division::all().filter(|d| d.level() == Level::Province && d.in_force(2020));
    /// assert_eq!(provinces.count(), 34);
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        row::all().iter().map(Self)
    }

    /// The code.
    pub const fn code(self) -> DivisionCode {
        DivisionCode::from_row(self.0.code)
    }

    /// The name in Chinese, without the units above it.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The level.
    pub const fn level(self) -> Level {
        match self.0.level {
            0 => Level::Province,
            1 => Level::Prefecture,
            _ => Level::County,
        }
    }

    /// Where the record comes from.
    pub const fn record_class(self) -> RecordClass {
        RecordClass::from_row(self.0.class)
    }

    /// Whether the record is of the curated history.
    pub const fn is_official(self) -> bool {
        matches!(self.record_class(), RecordClass::Official)
    }

    /// The year of the first list that has it; 1981 means 1981 or earlier.
    pub const fn start_year(self) -> u16 {
        self.0.start_year()
    }

    /// The year of the change that ended it; none while it is in force.
    pub const fn end_year(self) -> Option<u16> {
        self.0.end_year()
    }

    /// Whether it stands in the list of a year's end.
    pub fn in_force(self, year: u16) -> bool {
        self.0.in_force(year)
    }

    /// Whether it was in use in any part of a year: also in the year of the change that ended it.
    pub fn in_use_during(self, year: u16) -> bool {
        self.start_year() <= year && self.end_year().is_none_or(|end| year <= end)
    }

    /// What took over its area when it ended, as of that year; the same code where it was renamed.
    ///
    /// For a code of another list ([`RecordClass::MinistryRaw`] and so on) it is the record of the
    /// same unit in the curated history.
    pub fn successors(self) -> impl Iterator<Item = Self> {
        linked(self.0.successors())
    }

    /// The records of the curated history whose area it took over, wholly or in part.
    pub fn predecessors(self) -> impl Iterator<Item = Self> {
        linked(self.0.predecessors())
    }

    /// The parts of its area that went elsewhere while it went on.
    pub fn area_transfers(self) -> impl Iterator<Item = AreaTransfer> {
        let transfer = |&(place, year): &(u16, u16)| {
            row::at(place).map(|row| AreaTransfer { to: Self(row), year })
        };
        self.0.transfers().iter().filter_map(transfer)
    }

    /// The division above it as of a year: prefecture or province, whichever the lists have.
    ///
    /// ```
    /// use renkou_codes::{Division, DivisionCode};
    ///
    /// let parent = |code: &str, year| {
    ///     let division = Division::at(code.parse::<DivisionCode>().ok()?, year)?;
    ///     division.parent(year).map(|parent| parent.name())
    /// };
    /// assert_eq!(parent("430104", 2020), Some("长沙市"));
    /// // Districts of a municipality and counties directly under a province have no prefecture.
    /// assert_eq!(parent("110101", 2020), Some("北京市"));
    /// assert_eq!(parent("469005", 2020), Some("海南省"));
    /// assert_eq!(parent("430000", 2020), None);
    /// ```
    pub fn parent(self, year: u16) -> Option<Self> {
        let (prefecture, province) = (self.code().prefecture(), self.code().province());
        // A list before the first year had the units that the first year has.
        let year = year.max(super::FIRST_YEAR);
        match self.level() {
            Level::Province => None,
            Level::Prefecture => Self::official(province, year),
            Level::County => {
                Self::official(prefecture, year).or_else(|| Self::official(province, year))
            }
        }
    }

    /// The divisions of the curated history directly below it as of a year, by code.
    ///
    /// ```
    /// use renkou_codes::{Division, DivisionCode};
    ///
    /// let hainan = Division::at("460000".parse::<DivisionCode>()?, 2020).ok_or("no Hainan")?;
    /// let names: Vec<_> = hainan.children(2020).map(|child| child.name()).take(5).collect();
    /// assert_eq!(names, ["海口市", "三亚市", "三沙市", "儋州市", "五指山市"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn children(self, year: u16) -> impl Iterator<Item = Self> {
        let code = self.0.code;
        let rows = match self.level() {
            Level::Province => index::with_first_two(code / 10_000),
            Level::Prefecture => index::with_first_four(code / 100),
            Level::County => &[],
        };
        rows.iter()
            .map(Self)
            .filter(move |row| row.is_official() && row.in_force(year))
            .filter(move |row| row.parent(year) == Some(self))
    }

    /// The name with those of the units above it, as of a year.
    ///
    /// ```
    /// use renkou_codes::{Division, DivisionCode};
    ///
    /// let yuelu = Division::at("430104".parse::<DivisionCode>()?, 2020).ok_or("not in force")?;
    /// assert_eq!(yuelu.full_name(2020).to_string(), "湖南省长沙市岳麓区");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn full_name(self, year: u16) -> FullName {
        FullName { division: self, year }
    }

    /// The lists that the record was read from.
    pub fn source(self) -> &'static str {
        generated::SOURCES.get(usize::from(self.0.source)).copied().unwrap_or_default()
    }

    /// What there is to say about the record; often nothing.
    pub fn note(self) -> &'static str {
        generated::NOTES.get(usize::from(self.0.note)).copied().unwrap_or_default()
    }

    pub(super) const fn from_row(row: &'static Row) -> Self {
        Self(row)
    }

    /// The record of the curated history in the list of a year's end.
    pub(super) fn official(code: DivisionCode, year: u16) -> Option<Self> {
        Self::at(code, year).filter(|division| division.is_official())
    }
}

fn linked(places: &'static [u16]) -> impl Iterator<Item = Division> {
    places.iter().filter_map(|&place| row::at(place).map(Division))
}

impl fmt::Debug for Division {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}-", self.code(), self.name(), self.start_year())?;
        if let Some(year) = self.end_year() {
            write!(f, "{year}")?;
        }
        match self.record_class() {
            RecordClass::Official => Ok(()),
            other => write!(f, " ({})", other.as_str()),
        }
    }
}

/// The name of a division with those of the units above it, made while it is displayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FullName {
    division: Division,
    year: u16,
}

impl FullName {
    /// The names from the province down.
    pub fn parts(self) -> impl Iterator<Item = &'static str> {
        let parent = self.division.parent(self.year);
        let grandparent = parent.and_then(|parent| parent.parent(self.year));
        [grandparent, parent, Some(self.division)].into_iter().flatten().map(Division::name)
    }
}

impl fmt::Display for FullName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().try_for_each(|part| f.write_str(part))
    }
}

impl Level {
    /// The level as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Prefecture => "prefecture",
            Self::County => "county",
        }
    }
}

impl RecordClass {
    /// The class as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::MinistryRaw => "ministry_raw",
            Self::MinistryRawName => "ministry_raw_name",
            Self::GbEdition => "gb_edition",
            Self::GbEditionName => "gb_edition_name",
            Self::Aggregate => "aggregate",
            Self::Statistical => "statistical",
            Self::Pre1982 => "pre1982",
        }
    }

    pub(super) const fn from_row(class: u8) -> Self {
        match class {
            0 => Self::Official,
            1 => Self::MinistryRaw,
            2 => Self::MinistryRawName,
            3 => Self::GbEdition,
            4 => Self::GbEditionName,
            5 => Self::Aggregate,
            6 => Self::Statistical,
            _ => Self::Pre1982,
        }
    }
}
