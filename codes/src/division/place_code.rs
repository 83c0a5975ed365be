//! Codes that go below the county: townships, villages and their groups.

use std::fmt;
use std::str::FromStr;

use super::DivisionCode;
use crate::{Error, ErrorKind};

/// A division code of fifteen digits (区划代码): 6 for the county, 3 for the township, 3 for the
/// village or community, 3 for an extension such as a group.
///
/// Codes of six, nine and twelve digits are read as well and stand for the same place with zeros
/// behind them.
///
/// # Examples
///
/// ```
/// use renkou_codes::division::{PlaceCode, PlaceLevel};
///
/// let village: PlaceCode = "430104001002".parse()?;
/// assert_eq!(village.level(), PlaceLevel::Village);
/// assert_eq!(village.parent().map(|parent| parent.to_string()), Some("430104001000000".into()));
/// assert_eq!(village.division().to_string(), "430104");
///
/// // Dongguan has no counties: its townships stand under the city itself.
/// let township: PlaceCode = "441900003".parse()?;
/// assert_eq!(township.level(), PlaceLevel::Township);
/// assert_eq!(township.platform_level(), PlaceLevel::Prefecture);
/// assert_eq!(township.parent(), Some("441900".parse()?));
///
/// assert!("4301040010".parse::<PlaceCode>().is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct PlaceCode(u64);

/// The level of a place; the numbers are those of the platform's table `division_level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum PlaceLevel {
    /// 国家: fifteen zeros.
    Country = 0,
    /// 省.
    Province = 1,
    /// 市.
    Prefecture = 2,
    /// 县.
    County = 3,
    /// 乡.
    Township = 4,
    /// 村.
    Village = 5,
    /// 组: a group or another extension.
    Group = 6,
}

/// What a township code says of its kind, by its first digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TownshipKind {
    /// 街道: 001-099.
    Street,
    /// 镇: 100-199.
    Town,
    /// 乡: 200-399.
    Township,
    /// 政企合一单位: 400-599.
    Enterprise,
}

/// What a village code says of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VillageKind {
    /// 居民委员会: 001-199.
    Residents,
    /// 村民委员会: 200-399.
    Villagers,
}

/// How many zeros stand behind the last digit of each level, from the province down.
const UNITS: [u64; 6] = [10_000_000_000_000, 100_000_000_000, 1_000_000_000, 1_000_000, 1_000, 1];

const INVALID: Error = Error::new(ErrorKind::InvalidCode, "a place code is 6, 9, 12 or 15 digits");

impl PlaceCode {
    /// The code of the whole country, above every province.
    pub const COUNTRY: Self = Self(0);

    /// The code with these fifteen digits as a number.
    pub const fn new(number: u64) -> Option<Self> {
        if number < 1_000_000_000_000_000 { Some(Self(number)) } else { None }
    }

    /// The fifteen digits as a number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The first twelve digits; the extension is dropped.
    pub const fn twelve_digits(self) -> u64 {
        self.0 / 1000
    }

    /// The code of the county or higher division that it begins with.
    pub const fn division(self) -> DivisionCode {
        DivisionCode::from_row((self.0 / UNITS[2]) as u32)
    }

    /// The level: that of the last segment that is not zero.
    ///
    /// So a township of a city without counties, whose county digits are `00`, is a township.
    pub fn level(self) -> PlaceLevel {
        self.lowest().map_or(PlaceLevel::Country, |place| LEVELS[place])
    }

    /// The level by the rule as the platform prints it: that above the first segment of zeros.
    ///
    /// For townships of cities without counties it gives the prefecture.
    pub fn platform_level(self) -> PlaceLevel {
        let first_zero = (0..UNITS.len()).find(|&place| self.segment(place) == 0);
        match first_zero {
            Some(0) => PlaceLevel::Country,
            Some(place) => LEVELS[place - 1],
            None => PlaceLevel::Group,
        }
    }

    /// The code with its last segment set to zero; none above the country.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let lowest = self.lowest()?;
        let above = if lowest == 0 { 0 } else { self.0 / UNITS[lowest - 1] * UNITS[lowest - 1] };
        Some(Self(above))
    }

    /// The places above it, the nearest first, the country last.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |place| place.parent())
    }

    /// Whether a code lies in this one, at any depth.
    pub fn contains(self, other: Self) -> bool {
        other.ancestors().any(|above| above == self)
    }

    /// Whether a segment is zero although one below it is not: a city without counties, or a
    /// mistake.
    pub fn has_gap(self) -> bool {
        self.level() != self.platform_level()
    }

    /// Whether it is of the Xinjiang Production and Construction Corps, which the population
    /// system numbers as a province of its own (66).
    pub const fn is_corps(self) -> bool {
        self.0 / UNITS[0] == 66
    }

    /// Whether its prefecture or county number is of the range 71-80 that the population system
    /// keeps for units without a code of the ministry: development zones, farms, mines.
    pub fn is_special_to_system(self) -> bool {
        let special = |place| (71..=80).contains(&self.segment(place));
        special(1) || special(2)
    }

    /// The kind that the township number says.
    pub fn township_kind(self) -> Option<TownshipKind> {
        match self.segment(3) {
            1..=99 => Some(TownshipKind::Street),
            100..=199 => Some(TownshipKind::Town),
            200..=399 => Some(TownshipKind::Township),
            400..=599 => Some(TownshipKind::Enterprise),
            _ => None,
        }
    }

    /// The kind that the village number says.
    pub fn village_kind(self) -> Option<VillageKind> {
        match self.segment(4) {
            1..=199 => Some(VillageKind::Residents),
            200..=399 => Some(VillageKind::Villagers),
            _ => None,
        }
    }

    /// The number of one segment, the province first.
    fn segment(self, place: usize) -> u64 {
        let above = if place == 0 { u64::MAX } else { UNITS[place - 1] };
        self.0 % above / UNITS[place]
    }

    fn lowest(self) -> Option<usize> {
        (0..UNITS.len()).rev().find(|&place| self.segment(place) != 0)
    }
}

const LEVELS: [PlaceLevel; 6] = [
    PlaceLevel::Province,
    PlaceLevel::Prefecture,
    PlaceLevel::County,
    PlaceLevel::Township,
    PlaceLevel::Village,
    PlaceLevel::Group,
];

impl FromStr for PlaceCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let digits =
            matches!(text.len(), 6 | 9 | 12 | 15) && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = text.parse().ok().filter(|_| digits).ok_or(INVALID)?;
        (text.len()..15)
            .try_fold(number, |number, _| number.checked_mul(10))
            .map(Self)
            .ok_or(INVALID)
    }
}

impl From<DivisionCode> for PlaceCode {
    fn from(code: DivisionCode) -> Self {
        Self(u64::from(code.number()) * UNITS[2])
    }
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:015}", self.0)
    }
}

impl fmt::Debug for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlaceCode({self})")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PlaceCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PlaceCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl PlaceLevel {
    /// The level as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Province => "province",
            Self::Prefecture => "prefecture",
            Self::County => "county",
            Self::Township => "township",
            Self::Village => "village",
            Self::Group => "group",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Table;

    #[test]
    fn levels_are_those_of_the_table() {
        let table = Table::by_id("division_level").unwrap();
        let levels = ["", "43", "4301", "430104", "430104001", "430104001002", "430104001002003"];
        for (entry, digits) in table.entries().zip(levels) {
            let code: PlaceCode = format!("{digits:0<15}").parse().unwrap();
            assert_eq!((code.level() as u8).to_string(), entry.code());
            assert_eq!(code.platform_level(), code.level());
        }
    }

    #[test]
    fn special_ranges() {
        let is = |text: &str| {
            let code: PlaceCode = text.parse().unwrap();
            (code.is_corps(), code.is_special_to_system())
        };
        assert_eq!(is("660100"), (true, false));
        assert_eq!(is("437100"), (false, true));
        assert_eq!(is("430171"), (false, true));
        assert_eq!(is("430181"), (false, false));
    }

    proptest! {
        #[test]
        fn parents_lead_to_the_country(number in 0u64..1_000_000_000_000_000) {
            let code = PlaceCode::new(number).unwrap();
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            let mut level = code.level();
            for above in code.ancestors() {
                prop_assert!(above.level() < level);
                prop_assert!(above.contains(code));
                level = above.level();
            }
            prop_assert_eq!(level, PlaceLevel::Country);
        }
    }
}
