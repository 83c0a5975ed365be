//! Which of the links are followed.

use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::link::LinkType;
use crate::link::model::invalid;
use crate::{Error, ErrorKind, Result};

/// How links become clusters (聚类方式). Constraints of the model hold with every policy.
///
/// In a model it is a word, or a word with its settings.
///
/// # Examples
///
/// ```
/// use renkou::link::{Clustering, Ties};
///
/// let clustering: Clustering = "one_to_one".parse()?;
/// assert_eq!(clustering.with_ties(Ties::Drop)?.name(), "one_to_one");
/// assert!("closest_friend".parse::<Clustering>().is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
pub enum Clustering {
    /// All links, strongest first.
    #[default]
    Connected,
    /// Every record keeps its best link. Between sources these hold one record of a person each.
    SingleBestLink {
        /// What is done with links of equal weight.
        #[serde(default)]
        ties: Ties,
    },
    /// Of any two sources the assignment of one to one with the greatest sum of weights.
    OneToOne {
        /// What is done when several assignments are as good.
        #[serde(default)]
        ties: Ties,
        /// Links of the largest component that is assigned exactly; beyond it the strongest link
        /// goes first, and the report says so.
        #[serde(default = "largest_component")]
        largest_component: usize,
    },
    /// All links but those that alone, and not surely, hold two groups together.
    SplitBridges {
        /// A link is cut only if less than this share of the pairs between the two groups is linked,
        /// which of groups of two and three is a sixth.
        #[serde(default = "linked_below")]
        linked_below: f64,
        /// A link of at least this match probability is never cut.
        #[serde(default = "weaker_than")]
        weaker_than: f64,
    },
}

/// What is done with links of equal weight of which only one can be followed (并列处理).
///
/// # Examples
///
/// ```
/// use renkou::link::Ties;
///
/// assert_eq!("drop".parse::<Ties>()?, Ties::Drop);
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ties {
    /// All are followed; sources then need not be free of duplicates.
    KeepAll,
    /// None is followed. The result does not depend on the order of records.
    Drop,
    /// The one with the lowest record is followed.
    #[default]
    LowestRow,
}

/// A component of so many links is assigned within seconds even when all its weights are equal.
fn largest_component() -> usize {
    10_000
}

/// Two pairs joined in the middle are a chain of four, as common among true clusters as among false;
/// a pair and a triangle are not.
fn linked_below() -> f64 {
    0.2
}

fn weaker_than() -> f64 {
    0.99
}

impl Clustering {
    /// Each policy with its usual settings.
    pub const ALL: [&'static str; 4] =
        ["connected", "single_best_link", "one_to_one", "split_bridges"];

    /// The word that stands for the policy in models.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::SingleBestLink { .. } => "single_best_link",
            Self::OneToOne { .. } => "one_to_one",
            Self::SplitBridges { .. } => "split_bridges",
        }
    }

    /// The same policy with ties treated so.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidModel`] when the policy has no ties, or cannot treat them so.
    pub fn with_ties(mut self, wanted: Ties) -> Result<Self> {
        match &mut self {
            Self::SingleBestLink { ties } | Self::OneToOne { ties, .. } => *ties = wanted,
            Self::Connected | Self::SplitBridges { .. } => {
                return Err(invalid("ties are for `single_best_link` and `one_to_one`")
                    .at_item("clustering"));
            }
        }
        self.check()?;
        Ok(self)
    }

    pub(in crate::link) fn is_connected(&self) -> bool {
        *self == Self::Connected
    }

    /// Whether the settings make sense.
    pub(in crate::link) fn check(&self) -> Result<()> {
        let wrong = |words: &str| Err(invalid(words).at_item("clustering"));
        let share = |share: f64| (0.0..=1.0).contains(&share);
        match *self {
            Self::OneToOne { ties: Ties::KeepAll, .. } => {
                wrong("`one_to_one` cannot keep all ties; `drop` or `lowest_row`")
            }
            Self::SplitBridges { linked_below, weaker_than }
                if !share(linked_below) || !share(weaker_than) =>
            {
                wrong("`linked_below` and `weaker_than` must be from 0 to 1")
            }
            _ => Ok(()),
        }
    }

    /// Whether the policy goes with the pairs that are looked at.
    pub(in crate::link) fn check_for(&self, link_type: LinkType) -> Result<()> {
        match self {
            Self::OneToOne { .. } if link_type == LinkType::Dedupe => Err(Error::new(
                ErrorKind::InvalidArgument,
                "`one_to_one` is between sources, and the sources of a deduplication are parts of one \
                 register: take `single_best_link`, or link the sources",
            )
            .at_item("clustering")),
            _ => Ok(()),
        }
    }
}

impl FromStr for Clustering {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Ok(match name {
            "connected" => Self::Connected,
            "single_best_link" => Self::SingleBestLink { ties: Ties::default() },
            "one_to_one" => {
                Self::OneToOne { ties: Ties::default(), largest_component: largest_component() }
            }
            "split_bridges" => {
                Self::SplitBridges { linked_below: linked_below(), weaker_than: weaker_than() }
            }
            _ => {
                let words = format!("no clustering is called that: {}", Self::ALL.join(", "));
                return Err(invalid(words));
            }
        })
    }
}

impl FromStr for Ties {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "keep_all" => Ok(Self::KeepAll),
            "drop" => Ok(Self::Drop),
            "lowest_row" => Ok(Self::LowestRow),
            _ => Err(invalid("ties are treated by keep_all, drop or lowest_row")),
        }
    }
}

impl Serialize for Clustering {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Clustering {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

/// A policy as it is written: a word, or a word with settings.
struct Written;

impl<'de> serde::de::Visitor<'de> for Written {
    type Value = Clustering;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "one of {}", Clustering::ALL.join(", "))
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> std::result::Result<Clustering, E> {
        name.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(name), &self))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(
        self,
        map: A,
    ) -> std::result::Result<Clustering, A::Error> {
        Clustering::deserialize(MapAccessDeserializer::new(map))
    }
}
