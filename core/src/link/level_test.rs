//! Tests of comparison levels: when two values, or two records, stand at a level.
//!
//! Most tests look at the comparison's own column, one value on each side. Where that is not enough,
//! [`LevelTest::On`] looks at another column or at a part of a value, and [`LevelTest::All`],
//! [`LevelTest::Any`] and [`LevelTest::Not`] put tests together.

use serde::{Deserialize, Serialize};

use super::change::Change;
use super::model::invalid;
use crate::Result;
use crate::date::DateRelation;
#[cfg(feature = "names")]
use crate::name::NameLevel;
use crate::text::AddressLevel;

/// When a pair is at a level.
///
/// A test of a value that is missing is neither true nor false, and a level whose test is not true
/// is passed over; so `not` of a test of a missing value is not true either.
///
/// # Examples
///
/// ```
/// use renkou::link::{Change, LevelTest};
///
/// let json = r#"{"any": ["exact", {"on": {"column": "YM", "change": ["lower"], "test": "exact"}}]}"#;
/// let test: LevelTest = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&test)?, json.replace(": ", ":").replace(", ", ","));
/// assert!(serde_json::from_str::<LevelTest>(r#"{"sounds_like": 3}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LevelTest {
    /// The same text.
    Exact,
    /// At most so many insertions, deletions and substitutions of characters, with at least one
    /// character in common.
    Edits(usize),
    /// At most so many edits, the swap of two neighbours counting as one (optimal string alignment),
    /// with at least one character in common.
    EditsAndSwaps(usize),
    /// Levenshtein distance of at most this, whatever the texts have in common.
    Levenshtein(usize),
    /// Damerau-Levenshtein distance (unrestricted) of at most this.
    DamerauLevenshtein(usize),
    /// Jaro similarity of at least this.
    Jaro(f64),
    /// Jaro-Winkler similarity of at least this.
    JaroWinkler(f64),
    /// At least this share of the different characters of both texts stands in both (Jaccard).
    Jaccard(f64),
    /// Dice similarity of the pairs of neighbouring characters of at least this.
    Dice(f64),
    /// Numbers that differ by at most this, or full dates that are at most so many days apart.
    Within(f64),
    /// Numbers that differ by less than this share of the larger one.
    WithinShare(f64),
    /// Dates that stand to each other like this, or nearer: `{"date": "swapped"}`.
    Date(DateRelation),
    /// Full dates at most so many days apart.
    WithinDays(u32),
    /// Dates at most so many calendar months apart, by year and month alone.
    WithinMonths(u32),
    /// Full dates at most so many months apart, counting the days: one month lies between the 5th and
    /// the 5th and between the last days of two months, and more between the 5th and the 6th.
    WithinMonthsToTheDay(u32),
    /// Dates at most so many years apart, by the year alone.
    WithinYears(u32),
    /// The same citizen number; 15 digits are compared with 18 by upgrading them.
    SameNumber,
    /// Citizen numbers one wrong, lost or swapped digit apart, of which at most one is well-formed.
    NumberMistyped,
    /// Citizen numbers of one length with exactly one other digit, of which at most one is
    /// well-formed.
    NumberOneDigit,
    /// Citizen numbers with two neighbouring digits swapped, of which at most one is well-formed.
    NumberSwapped,
    /// Two different citizen numbers, both well-formed: two people.
    DifferentNumbers,
    /// The same division code, or one that succeeded the other.
    SameDivision,
    /// Divisions in the same prefecture.
    SamePrefecture,
    /// Divisions in the same province.
    SameProvince,
    /// The same telephone number, however it is written: +86, 0086, leading 0, blanks, hyphens.
    SamePhone,
    /// Addresses that agree this far down, or farther: `{"address": "same_building"}`.
    Address(AddressDepth),
    /// Lists with elements in common.
    Common(CommonElements),
    /// Lists of which the shorter one, not empty, lies wholly in the longer one.
    Subset(ListForm),
    /// The same, where an empty list lies in every other.
    SubsetOrEmpty(ListForm),
    /// Lists with an element each that stand to each other like this.
    Elements(Box<ElementPair>),
    /// Lists of numbers whose cosine is at least this; such numbers may stand for a meaning or a picture.
    Cosine(f64),
    /// Places on the earth at most so far apart.
    Distance(PlacesWithin),
    /// Names at this level or a nearer one: `{"name": "same_sound"}`.
    #[cfg(feature = "names")]
    Name(NameLevel),
    /// Surnames that are an item of their own, at this level or a nearer one.
    #[cfg(feature = "names")]
    Surname(NameLevel),
    /// Given names that are an item of their own, at this level or a nearer one.
    #[cfg(feature = "names")]
    GivenName(NameLevel),
    /// Names with a similarity of at least this.
    #[cfg(feature = "names")]
    NameSimilarity(f64),
    /// The value is missing on one side or both.
    Missing,
    /// The value of the left record is missing.
    LeftMissing,
    /// The value of the right record is missing.
    RightMissing,
    /// The value of the left record is this text.
    LeftIs(String),
    /// The value of the right record is this text.
    RightIs(String),
    /// A test of the caller's own, by its name; see [`super::OwnTest`].
    Own(String),
    /// Another column, or values changed before they are tested.
    On(Box<On>),
    /// Every one of these.
    All(Vec<LevelTest>),
    /// One of these at least.
    Any(Vec<LevelTest>),
    /// Never: as what is `missing`, when missing values are evidence like others.
    Never,
    /// Not this.
    Not(Box<LevelTest>),
    /// Always: what none of the tests before it took.
    Else,
}

/// A test of other values than those of the comparison's own column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct On {
    /// The column; of both records, unless the right one has a column of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The column of the right record, where it is another: surname and given name exchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_column: Option<String>,
    /// What is done to the values before, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub change: Vec<Change>,
    /// The test of the values.
    pub test: LevelTest,
}

/// How far down two addresses agree, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressDepth {
    /// All that is written is the same.
    Same,
    /// The same flat or house.
    SameDoor,
    /// The same building.
    SameBuilding,
    /// The same road and number.
    SameNumber,
    /// The same road, village or estate.
    SameRoad,
    /// The same county.
    SameDivision,
}

impl AddressDepth {
    /// The level of [`crate::text::AddressComparison`] that is asked for.
    pub const fn level(self) -> AddressLevel {
        match self {
            Self::Same => AddressLevel::Same,
            Self::SameDoor => AddressLevel::SameDoor,
            Self::SameBuilding => AddressLevel::SameBuilding,
            Self::SameNumber => AddressLevel::SameNumber,
            Self::SameRoad => AddressLevel::SameRoad,
            Self::SameDivision => AddressLevel::SameDivision,
        }
    }
}

/// How a list is written in a value.
///
/// Square brackets around the list and quotes and blanks around an element are not part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListForm {
    /// What stands between two elements.
    #[serde(default = "comma")]
    pub separator: String,
}

impl Default for ListForm {
    fn default() -> Self {
        Self { separator: comma() }
    }
}

fn comma() -> String {
    ",".to_owned()
}

/// Lists that share at least so many different elements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommonElements {
    /// The least number of elements in common.
    pub at_least: usize,
    /// What stands between two elements of one value.
    #[serde(default = "comma")]
    pub separator: String,
    /// Columns whose values are the elements, instead of one column that holds a list: the names or
    /// numbers of father, mother and spouse.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
}

/// Two lists of which some element of the one and some element of the other pass a test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementPair {
    /// What stands between two elements of one value.
    #[serde(default = "comma")]
    pub separator: String,
    /// The test of two elements.
    pub test: LevelTest,
}

/// Two places at most so many kilometres apart on a sphere of 6,371 km radius.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesWithin {
    /// The column of latitudes, in degrees.
    pub latitude: String,
    /// The column of longitudes, in degrees.
    pub longitude: String,
    /// The most kilometres.
    pub kilometres: f64,
}

impl LevelTest {
    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Jaro(at_least)
            | Self::JaroWinkler(at_least)
            | Self::Jaccard(at_least)
            | Self::Dice(at_least)
            | Self::Cosine(at_least)
                if !(*at_least > 0.0 && *at_least <= 1.0) =>
            {
                Err(invalid("a similarity must be above 0 and at most 1"))
            }
            #[cfg(feature = "names")]
            Self::NameSimilarity(at_least) if !(*at_least > 0.0 && *at_least <= 1.0) => {
                Err(invalid("a similarity must be above 0 and at most 1"))
            }
            Self::Within(distance) | Self::WithinShare(distance)
                if !(*distance >= 0.0 && distance.is_finite()) =>
            {
                Err(invalid("a distance must be a number, 0 or more"))
            }
            Self::Distance(places)
                if !(places.kilometres >= 0.0 && places.kilometres.is_finite()) =>
            {
                Err(invalid("a distance must be a number, 0 or more"))
            }
            Self::Edits(0) | Self::EditsAndSwaps(0) => Err(invalid("0 edits are the test `exact`")),
            Self::Common(common) if common.at_least == 0 => {
                Err(invalid("0 elements in common are no test"))
            }
            Self::Common(CommonElements { separator, .. })
            | Self::Subset(ListForm { separator })
            | Self::SubsetOrEmpty(ListForm { separator })
                if separator.is_empty() =>
            {
                Err(invalid("a separator of lists must not be empty"))
            }
            Self::Elements(pair) => {
                if pair.separator.is_empty() {
                    return Err(invalid("a separator of lists must not be empty"));
                }
                if !pair.test.is_of_elements() {
                    return Err(invalid("this is no test of two elements of lists"));
                }
                pair.test.check()
            }
            Self::All(tests) | Self::Any(tests) => {
                if tests.is_empty() {
                    return Err(invalid("`all` and `any` need at least one test"));
                }
                tests.iter().try_for_each(Self::check)
            }
            Self::Not(test) => test.check(),
            Self::On(on) => {
                if on.right_column.is_some() && on.column.is_none() {
                    return Err(invalid("`right_column` needs a `column` beside it"));
                }
                if matches!(on.test, Self::Else) {
                    return Err(invalid("`else` is no test of a value"));
                }
                on.change.iter().try_for_each(Change::check)?;
                on.test.check()
            }
            _ => Ok(()),
        }
    }

    /// What the test takes its column to hold, if it is one of names.
    pub(super) fn name_reader(&self) -> Option<&'static str> {
        match self {
            #[cfg(feature = "names")]
            Self::Name(_) | Self::NameSimilarity(_) => Some("name"),
            #[cfg(feature = "names")]
            Self::Surname(_) => Some("surname"),
            #[cfg(feature = "names")]
            Self::GivenName(_) => Some("given_name"),
            _ => None,
        }
    }

    /// Whether equal texts always pass, as long as the test can read them.
    pub(super) fn holds_for_equal(&self) -> bool {
        !matches!(
            self,
            Self::NumberMistyped
                | Self::NumberOneDigit
                | Self::NumberSwapped
                | Self::DifferentNumbers
                | Self::LeftIs(_)
                | Self::RightIs(_)
                | Self::Own(_)
                | Self::Common(_)
                | Self::Subset(_)
                | Self::Elements(_)
                | Self::Cosine(_)
                | Self::Never
                | Self::Missing
                | Self::LeftMissing
                | Self::RightMissing
        )
    }

    /// Calls `look` with every column that the test names.
    pub(super) fn columns<'t>(&'t self, look: &mut impl FnMut(&'t str)) {
        match self {
            Self::On(on) => {
                on.column.iter().chain(&on.right_column).for_each(|column| look(column));
                on.test.columns(look);
            }
            Self::All(tests) | Self::Any(tests) => {
                for test in tests {
                    test.columns(look);
                }
            }
            Self::Not(test) => test.columns(look),
            Self::Common(common) => common.columns.iter().for_each(|column| look(column)),
            Self::Distance(places) => {
                look(&places.latitude);
                look(&places.longitude);
            }
            _ => {}
        }
    }

    /// Whether the test takes longer than looking its answer up.
    pub(super) fn is_costly(&self) -> bool {
        match self {
            Self::Jaccard(_)
            | Self::Dice(_)
            | Self::Address(_)
            | Self::Common(_)
            | Self::Subset(_)
            | Self::Own(_) => true,
            #[cfg(feature = "names")]
            Self::Name(_) | Self::Surname(_) | Self::GivenName(_) | Self::NameSimilarity(_) => true,
            Self::All(tests) | Self::Any(tests) => tests.iter().any(Self::is_costly),
            Self::Not(test) => test.is_costly(),
            _ => false,
        }
    }

    /// Whether the test looks at one value on each side and nothing else.
    pub(super) fn is_of_one_column(&self) -> bool {
        match self {
            Self::Common(common) => common.columns.is_empty(),
            Self::On(_) | Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Distance(_) => false,
            _ => true,
        }
    }
    /// Whether the test may be one of two elements of lists: of texts that are there, by itself.
    fn is_of_elements(&self) -> bool {
        self.is_of_one_column()
            && self.name_reader().is_none()
            && !matches!(
                self,
                Self::Missing
                    | Self::LeftMissing
                    | Self::RightMissing
                    | Self::Never
                    | Self::Else
                    | Self::Own(_)
                    | Self::Elements(_)
            )
    }
}
