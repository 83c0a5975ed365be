//! Comparison levels: named degrees of agreement, each with a test and its two probabilities.

use serde::{Deserialize, Serialize};

use super::level_test::LevelTest;
use super::model::invalid;
use crate::Result;

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
    /// How the frequency is taken into account, where not in the usual way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<TermFrequency>,
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

/// How the frequency of values adjusts the weight of a level.
///
/// Without any of this the values of the comparison's column count, fully, against how often they
/// agree on average. Of two different values at a fuzzy level the commoner one counts.
///
/// # Examples
///
/// ```
/// use renkou::link::Level;
///
/// let level: Level = serde_json::from_str(r#"{"label": "alike", "test": {"jaro_winkler": 0.9},
///     "term_frequency": true, "frequency": {"weight": 0.5, "least": 0.001}}"#)?;
/// assert_eq!(level.frequency.unwrap().weight, 0.5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermFrequency {
    /// The column whose values are counted, if not that of the comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The share of the adjustment that counts, 1 for all of it.
    #[serde(default = "fully")]
    pub weight: f64,
    /// Rarer values than this share count as if they were as common.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<f64>,
    /// Whether the average is the level's own `u` instead of that of equal values.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_average: bool,
}

impl Default for TermFrequency {
    fn default() -> Self {
        Self { column: None, weight: fully(), least: None, own_average: false }
    }
}

fn fully() -> f64 {
    1.0
}

impl Level {
    /// A level without parameters.
    pub fn new(label: impl Into<String>, test: LevelTest) -> Self {
        Self {
            label: label.into(),
            test,
            term_frequency: false,
            frequency: None,
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
        if let Some(frequency) = &self.frequency {
            if !self.term_frequency {
                return Err(invalid("`frequency` needs `term_frequency`"));
            }
            if !(frequency.weight.is_finite() && frequency.weight >= 0.0) {
                return Err(invalid("the weight of a frequency must be a number, 0 or more"));
            }
            if !frequency.least.is_none_or(|least| (0.0..=1.0).contains(&least)) {
                return Err(invalid("the least frequency must be a share, 0 to 1"));
            }
        }
        self.test.check()
    }
}
