//! Whether two codes in two years mean the same place.

use super::lineage::nested;
use super::{Change, Division, DivisionCode, Level, Lineage, Step};
use crate::{Error, ErrorKind};

/// How a code in one year stands to a code in another, with the changes that explain it.
///
/// # Examples
///
/// ```
/// use renkou_codes::DivisionCode;
/// use renkou_codes::division::{Equivalence, Relation};
///
/// // Fuling: a city in Sichuan, divided in 1995, put together as a district of Chongqing in 1997.
/// let before: DivisionCode = "512301".parse()?;
/// let after: DivisionCode = "500102".parse()?;
/// let found = Equivalence::between((before, 1994), (after, 2020))?;
/// assert!(found.is_equivalent());
/// assert_eq!(found.relation(), Relation::Moved);
///
/// // A county became a district under another code: the same place.
/// let tongxian: DivisionCode = "110223".parse()?;
/// let tongzhou: DivisionCode = "110112".parse()?;
/// let found = Equivalence::between((tongxian, 1990), (tongzhou, 2020))?;
/// assert_eq!(found.relation(), Relation::Renamed);
/// assert_eq!(found.path()[0].year, 1997);
///
/// // A code that was in force in no part of the year is an error.
/// assert!(Equivalence::between((tongxian, 2010), (tongzhou, 2020)).is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equivalence {
    relation: Relation,
    path: Vec<Step>,
    area_changed: bool,
}

/// How the first of two divisions stands to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Relation {
    /// The same code and name.
    Same,
    /// The same unit under another code.
    Renumbered,
    /// The same unit under another name, perhaps with another code.
    Renamed,
    /// The same unit under another prefecture or province.
    Moved,
    /// The first went into the second, which holds more.
    MergedInto,
    /// The first holds the second and more.
    MergedFrom,
    /// The first was divided; the second is a part of it.
    SplitInto,
    /// The first is a part of what the second was.
    SplitFrom,
    /// They share area, and each holds other area as well.
    Overlapping,
    /// Part of the area of one went to the other while it went on.
    AreaTransfer,
    /// Nothing leads from one to the other.
    Unrelated,
}

impl Equivalence {
    /// Compares a code in one year with a code in another; the order of the years is free.
    pub fn between(
        (code, year): (DivisionCode, u16),
        (other, other_year): (DivisionCode, u16),
    ) -> Result<Self, Error> {
        let first = Division::during(code, year).ok_or(NOT_IN_FORCE)?;
        let second = Division::during(other, other_year).ok_or(NOT_IN_FORCE)?;
        Ok(Self::of_divisions((first, year), (second, other_year)))
    }

    /// How the first stands to the second.
    pub const fn relation(&self) -> Relation {
        self.relation
    }

    /// Whether both are one unit, whole and undivided.
    pub const fn is_equivalent(&self) -> bool {
        self.relation.is_equivalent()
    }

    /// The changes between them, the oldest first.
    pub fn path(&self) -> &[Step] {
        &self.path
    }

    /// Whether a unit on the way gave area away or took other area up, so that figures of the two
    /// years are not comparable although the unit is the same.
    pub const fn area_changed(&self) -> bool {
        self.area_changed
    }

    /// Compares two records, each looked at in a year; the order of the years is free.
    pub fn of_divisions(first: (Division, u16), second: (Division, u16)) -> Self {
        if second.1 < first.1 {
            let mut found = Self::of(second, first);
            found.relation = found.relation.inverse();
            return found;
        }
        Self::of(first, second)
    }

    fn of((old, year): (Division, u16), (new, new_year): (Division, u16)) -> Self {
        // A number of another list stands for a unit of the curated history.
        let (old_unit, new_unit) = (old.curated(year), new.curated(new_year));
        let mut path = Vec::new();
        let mut by_transfer = false;
        if old_unit != new_unit {
            let lineage = old_unit.follow(year, new_year);
            let end = lineage.ends().find(|end| end.division == new_unit);
            let Some(end) = end else {
                return Self { relation: Relation::Unrelated, path, area_changed: false };
            };
            by_transfer = end.by_transfer;
            path = lineage.path_to(new_unit);
        }
        let area_changed = area_changed(old_unit, &path, year, new_year);
        let other_number = |from, to, year| Step { year, from, to, change: Change::OtherNumber };
        if old_unit != old {
            path.insert(0, other_number(old, old_unit, year));
        }
        if new_unit != new {
            path.push(other_number(new_unit, new, new_year));
        }
        let relation = if by_transfer {
            Relation::AreaTransfer
        } else {
            relation((old_unit, year), (new_unit, new_year), (old, new), &path)
        };
        Self { relation, path, area_changed }
    }
}

const NOT_IN_FORCE: Error =
    Error::new(ErrorKind::UnknownCode, "the code was in force in no part of that year");

impl Division {
    /// The record of the curated history for the same unit in a year; itself if it has none.
    fn curated(self, year: u16) -> Self {
        if self.is_official() {
            return self;
        }
        let same = |to: &Self| to.in_use_during(year);
        self.successors().find(same).or_else(|| self.successors().next()).unwrap_or(self)
    }
}

/// The relation of two records that a way without transfers leads between.
///
/// The units are records of the curated history; what was asked about may be other numbers of them.
fn relation(
    (old, year): (Division, u16),
    (new, new_year): (Division, u16),
    asked: (Division, Division),
    path: &[Step],
) -> Relation {
    if !path.iter().all(|step| step.change.is_one_to_one()) {
        // What was divided may have been put together again: the ends decide, not the way.
        let others = |ends: Lineage, unit: Division, year: u16| {
            ends.ends()
                .filter(|end| !end.by_transfer && end.division != unit)
                .any(|end| !nested(end.division, unit, year))
        };
        let divided = others(old.follow(year, new_year), new, new_year);
        let joined = others(new.follow(new_year, year), old, year);
        match (divided, joined) {
            (true, true) => return Relation::Overlapping,
            (true, false) => return Relation::SplitInto,
            (false, true) => return Relation::MergedInto,
            (false, false) => {}
        }
    }
    let other_province = old.code().province() != new.code().province();
    let below_province = old.level() != Level::Province;
    if path.iter().any(|step| step.change == Change::Moved) || (other_province && below_province) {
        Relation::Moved
    } else if asked.0.name() != asked.1.name() {
        Relation::Renamed
    } else if asked.0.code() != asked.1.code() {
        Relation::Renumbered
    } else {
        Relation::Same
    }
}

/// Whether one of the units on the way gave or took area in its time.
fn area_changed(first: Division, path: &[Step], year: u16, last_year: u16) -> bool {
    let mut from = year;
    let mut unit = first;
    for step in path.iter().map(Some).chain([None]) {
        let until = step.map_or(last_year, |step| step.year);
        let within = |year: u16| from < year && year <= until;
        let gave = unit.area_transfers().any(|transfer| within(transfer.year));
        let received = unit.area_received().any(|step| within(step.year));
        let took_up = unit.predecessors().filter_map(Division::end_year).any(within);
        if gave || received || took_up || step.is_some_and(|step| !step.change.is_one_to_one()) {
            return true;
        }
        if let Some(step) = step {
            (from, unit) = (step.year, step.to);
        }
    }
    false
}

impl Relation {
    /// The relation told from the other side.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::MergedInto => Self::MergedFrom,
            Self::MergedFrom => Self::MergedInto,
            Self::SplitInto => Self::SplitFrom,
            Self::SplitFrom => Self::SplitInto,
            symmetric => symmetric,
        }
    }

    /// Whether both are one unit, whole and undivided.
    pub const fn is_equivalent(self) -> bool {
        matches!(self, Self::Same | Self::Renumbered | Self::Renamed | Self::Moved)
    }

    /// The relation as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Renumbered => "renumbered",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::MergedInto => "merged_into",
            Self::MergedFrom => "merged_from",
            Self::SplitInto => "split_into",
            Self::SplitFrom => "split_from",
            Self::Overlapping => "overlapping",
            Self::AreaTransfer => "area_transfer",
            Self::Unrelated => "unrelated",
        }
    }

    /// The relation in Chinese.
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::Same => "相同",
            Self::Renumbered => "代码变更",
            Self::Renamed => "更名",
            Self::Moved => "划转",
            Self::MergedInto => "并入",
            Self::MergedFrom => "由并入而成",
            Self::SplitInto => "分设出",
            Self::SplitFrom => "由其分设",
            Self::Overlapping => "部分重合",
            Self::AreaTransfer => "部分划入",
            Self::Unrelated => "无关",
        }
    }
}
