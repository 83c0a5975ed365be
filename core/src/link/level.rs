//! Comparison levels: named degrees of agreement, each with a test and its two probabilities.

use serde::{Deserialize, Serialize};

use super::model::invalid;
use crate::Result;
use crate::date::DateRelation;
#[cfg(feature = "names")]
use crate::name::NameLevel;

/// One degree of agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// What the level is called in reports.
    pub label: String,
    /// When a pair is at this level.
    pub test: LevelTest,
    /// Whether agreement on a rare value counts more than on a common one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub term_frequency: bool,
    /// Probability of this level among pairs that belong together, once trained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m: Option<f64>,
    /// Probability of this level among pairs that do not, once trained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub u: Option<f64>,
    /// Probability of this level among relatives, once trained, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relatives: Option<f64>,
    /// Whether `m` and `u` stay as they are written when the model is trained.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fixed: bool,
}

impl Level {
    /// A level without parameters.
    pub fn new(label: impl Into<String>, test: LevelTest) -> Self {
        Self {
            label: label.into(),
            test,
            term_frequency: false,
            m: None,
            u: None,
            relatives: None,
            fixed: false,
        }
    }

    /// The match weight: log2 of how much likelier this level is among pairs that belong together.
    ///
    /// 0 when the level is not trained.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{Level, LevelTest};
    ///
    /// let mut level = Level::new("same", LevelTest::Exact);
    /// (level.m, level.u) = (Some(0.8), Some(0.1));
    /// assert_eq!(level.weight(), 3.0);
    /// ```
    pub fn weight(&self) -> f64 {
        match (self.m, self.u) {
            (Some(m), Some(u)) => (m / u).log2(),
            _ => 0.0,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        let probability = |p: Option<f64>| p.is_none_or(|p| p > 0.0 && p <= 1.0);
        if ![self.m, self.u, self.relatives].into_iter().all(probability) {
            return Err(invalid("`m`, `u` and `relatives` must be above 0 and at most 1"));
        }
        if self.fixed && (self.m.is_none() || self.u.is_none()) {
            return Err(invalid("a fixed level needs both `m` and `u`"));
        }
        self.test.check()
    }
}

/// When a pair of values is at a level. Values that are missing are never tested.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LevelTest {
    /// The same text.
    Exact,
    /// At most so many insertions, deletions and substitutions of characters (Levenshtein).
    Edits(usize),
    /// At most so many edits, the swap of two neighbours counting as one (optimal string alignment).
    EditsAndSwaps(usize),
    /// Jaro similarity of at least this.
    Jaro(f64),
    /// Jaro-Winkler similarity of at least this.
    JaroWinkler(f64),
    /// Numbers that differ by at most this.
    Within(f64),
    /// Dates that stand to each other like this, or nearer: `{"date": "swapped"}`.
    Date(DateRelation),
    /// Full dates at most so many days apart.
    WithinDays(u32),
    /// Dates at most so many years apart, by the year alone.
    WithinYears(u32),
    /// The same citizen number; 15 digits are compared with 18 by upgrading them.
    SameNumber,
    /// Citizen numbers one wrong, lost or swapped digit apart, of which at most one is well-formed.
    NumberMistyped,
    /// The same division code, or one that succeeded the other.
    SameDivision,
    /// Divisions in the same prefecture.
    SamePrefecture,
    /// Divisions in the same province.
    SameProvince,
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
    /// Always: what none of the tests before it took.
    Else,
}

impl LevelTest {
    fn check(self) -> Result<()> {
        match self {
            Self::Jaro(at_least) | Self::JaroWinkler(at_least)
                if !(at_least > 0.0 && at_least <= 1.0) =>
            {
                Err(invalid("a similarity must be above 0 and at most 1"))
            }
            #[cfg(feature = "names")]
            Self::NameSimilarity(at_least) if !(at_least > 0.0 && at_least <= 1.0) => {
                Err(invalid("a similarity must be above 0 and at most 1"))
            }
            Self::Within(distance) if !(distance >= 0.0 && distance.is_finite()) => {
                Err(invalid("a distance must be a number, 0 or more"))
            }
            Self::Edits(0) | Self::EditsAndSwaps(0) => Err(invalid("0 edits are the test `exact`")),
            _ => Ok(()),
        }
    }

    /// What the test takes its column to hold, if it is one of names.
    pub(super) fn name_reader(self) -> Option<&'static str> {
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

    /// Whether equal texts always pass.
    pub(super) fn holds_for_equal(self) -> bool {
        self != Self::NumberMistyped
    }
}
