//! The model: what is compared, at which levels, in which blocks, and the trained parameters.
//!
//! A model is plain JSON, made to be read, edited and compared line by line. The same file serves
//! before training (without `m` and `u`) and after.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::clusters::Clustering;
use super::deterministic::DeterministicRules;
use super::key::BlockingRule;
use super::level::Level;
use super::level_test::LevelTest;
use super::own::{OwnTest, OwnTests};
use crate::{Error, ErrorKind, Result};

/// Comparisons beyond this many do not fit into a pattern.
pub const MAX_COMPARISONS: usize = 16;
/// Levels of one comparison, the last one ("else") included, without the missing value.
pub const MAX_LEVELS: usize = 14;

/// A linkage model after Fellegi and Sunter.
///
/// # Examples
///
/// ```
/// use renkou::link::Model;
///
/// let model = Model::from_json(r#"{
///   "renkou_model": 1,
///   "name": "small",
///   "comparisons": [
///     {"name": "name", "column": "XM", "levels": [
///       {"label": "same", "test": "exact", "term_frequency": true},
///       {"label": "one edit", "test": {"edits": 1}},
///       {"label": "different", "test": "else"}]}
///   ],
///   "blocking": [["XM:prefix1"]]
/// }"#)?;
/// assert_eq!(model.columns(), ["XM"]);
/// assert!(Model::from_json(r#"{"renkou_model": 99}"#).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Version of this format; 1.
    pub renkou_model: u32,
    /// What the model is called.
    pub name: String,
    /// What it is for, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// What is compared.
    pub comparisons: Vec<Comparison>,
    /// Which pairs are looked at: those that agree on all keys of at least one rule.
    pub blocking: Vec<BlockingRule>,
    /// What may not stand together in one cluster.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// How links become clusters.
    #[serde(default, skip_serializing_if = "Clustering::is_connected")]
    pub clustering: Clustering,
    /// Rules whose pairs nearly always belong together; training then takes the prior from them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deterministic: Option<DeterministicRules>,
    /// The match probability from which a pair is a link.
    #[serde(default = "default_threshold")]
    pub threshold: f64,
    /// The probability that two records taken at random belong to one person, once trained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prior: Option<f64>,
    /// The probability that two records taken at random are of relatives, once trained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relatives_prior: Option<f64>,
    /// Tests of the caller's own; they are not part of the file.
    #[serde(skip)]
    pub(super) own_tests: OwnTests,
}

/// One thing that is compared: a column and its levels, strongest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// What it is called in reports.
    pub name: String,
    /// The column it reads.
    pub column: String,
    /// Whether relatives agree in this more often than any two people: a surname, a telephone, a
    /// place, parents. Agreement in such things alone then does not make two people one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared_by_relatives: bool,
    /// When a pair says nothing; where it is left out, when the column is missing on either side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<LevelTest>,
    /// The levels; the first whose test holds is the level of a pair, the last is `else`.
    pub levels: Vec<Level>,
}

/// Something that keeps records out of one cluster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Constraint {
    /// Two different well-formed citizen numbers in this column never stand in one cluster.
    DistinctNumbers(String),
    /// Two records of one of these sources never stand in one cluster.
    DuplicateFree(DuplicateFree),
}

/// Sources that hold every person once (无重复来源): `"all"`, or a list of names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DuplicateFree {
    /// Every source.
    All(All),
    /// Those of these names.
    Named(Vec<String>),
}

/// The word `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum All {
    /// Everything there is.
    All,
}

impl Constraint {
    /// The column it reads.
    pub(super) fn column(&self) -> Option<&str> {
        match self {
            Self::DistinctNumbers(column) => Some(column),
            Self::DuplicateFree(_) => None,
        }
    }
}

impl DuplicateFree {
    /// The names, or `None` for every source.
    pub fn names(&self) -> Option<&[String]> {
        match self {
            Self::All(All::All) => None,
            Self::Named(names) => Some(names),
        }
    }
}

/// Even odds: with probabilities that mean what they say, the fewest wrong decisions.
fn default_threshold() -> f64 {
    0.5
}

#[cfg(feature = "names")]
const PERSON: &str = include_str!("models/person_by_sound.json");
/// Without the tables of names, names are compared as any text.
#[cfg(not(feature = "names"))]
const PERSON: &str = include_str!("models/person.json");

const BUILT_IN: &[(&str, &str)] = &[
    ("person", PERSON),
    #[cfg(feature = "names")]
    ("person-with-kin", include_str!("models/person_with_kin.json")),
    #[cfg(feature = "names")]
    ("person-without-number", include_str!("models/person_without_number.json")),
    ("western", include_str!("models/western.json")),
    #[cfg(feature = "encoded")]
    ("across-provinces", include_str!("models/across_provinces.json")),
];

impl Model {
    /// Reads a model and checks it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidModel`] or [`ErrorKind::EmptyModel`], saying which part is wrong.
    pub fn from_json(json: &str) -> Result<Self> {
        let mut model: Self = serde_json::from_str(json)
            .map_err(|error| invalid(format!("the model is not readable: {error}")))?;
        model.check()?;
        for comparison in &mut model.comparisons {
            comparison.close();
        }
        Ok(model)
    }

    /// The model as JSON, one fact to a line.
    ///
    /// # Errors
    ///
    /// When a parameter is not a finite number.
    pub fn to_json(&self) -> Result<String> {
        let mut json = serde_json::to_string_pretty(self)
            .map_err(|error| invalid(format!("the model cannot be written: {error}")))?;
        json.push('\n');
        Ok(json)
    }

    /// A model that ships with the library.
    ///
    /// `person` is for Chinese person registers, `person-with-kin` for those that name father, mother
    /// and spouse with their numbers, `person-without-number` for those without citizen numbers,
    /// `western` for people elsewhere, and `across-provinces` for people whose records are encoded. The
    /// second and third need the feature `names`, the last `encoded`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownModel`], listing the names there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::Model;
    ///
    /// for name in Model::built_in_names() {
    ///     assert_eq!(Model::built_in(name)?.name, name);
    /// }
    /// assert!(Model::built_in("martian").is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn built_in(name: &str) -> Result<Self> {
        let found = BUILT_IN.iter().find(|(built_in, _)| *built_in == name);
        let (_, json) = found.ok_or_else(|| {
            let names: Vec<_> = Self::built_in_names().collect();
            Error::new(
                ErrorKind::UnknownModel,
                format!("no model is called that; there are: {}", names.join(", ")),
            )
        })?;
        Self::from_json(json)
    }

    /// The names of the models that ship with the library.
    pub fn built_in_names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The columns the model reads, each once, in the order of their first use.
    pub fn columns(&self) -> Vec<String> {
        let compared = self.comparisons.iter().flat_map(Comparison::columns);
        let blocked = self.blocking.iter().flat_map(BlockingRule::columns);
        let constrained = self.constraints.iter().filter_map(Constraint::column);
        let deterministic = self.deterministic.iter().flat_map(|found| &found.rules);
        let mut seen = BTreeSet::new();
        compared
            .chain(blocked)
            .chain(deterministic.flat_map(BlockingRule::columns))
            .chain(constrained)
            .filter(|column| seen.insert(*column))
            .map(str::to_owned)
            .collect()
    }

    /// Whether every level of every comparison has its parameters.
    pub fn is_trained(&self) -> bool {
        let mut levels = self.comparisons.iter().flat_map(|comparison| &comparison.levels);
        self.prior.is_some() && levels.all(|level| level.m.is_some() && level.u.is_some())
    }

    /// The same model with another threshold.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidModel`] when it is not a probability.
    pub fn with_threshold(mut self, threshold: f64) -> Result<Self> {
        self.threshold = threshold;
        self.check()?;
        Ok(self)
    }

    /// The same model with another way from links to clusters.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidModel`] when its settings make no sense.
    pub fn with_clustering(mut self, clustering: Clustering) -> Result<Self> {
        self.clustering = clustering;
        self.check()?;
        Ok(self)
    }

    /// The same model with a test of the caller's own, which its levels call by this name.
    #[must_use]
    pub fn with_own_test(mut self, name: impl Into<String>, test: impl OwnTest + 'static) -> Self {
        self.own_tests.add(name.into(), test);
        self
    }

    /// The same model for tables that lack some columns: comparisons and rules that read them are left out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::EmptyModel`] when no comparison or no blocking rule remains.
    pub fn restricted_to(&self, has_column: impl Fn(&str) -> bool) -> Result<Self> {
        let mut model = self.clone();
        model.comparisons.retain(|comparison| comparison.columns().into_iter().all(&has_column));
        model.blocking.retain(|rule| rule.columns().all(&has_column));
        model.constraints.retain(|constraint| constraint.column().is_none_or(&has_column));
        // Fewer rules find fewer of the matches than the author said.
        let is_whole = |found: &DeterministicRules| {
            found.rules.iter().all(|rule| rule.columns().all(&has_column))
        };
        model.deterministic = model.deterministic.filter(is_whole);
        model.check()?;
        Ok(model)
    }

    fn check(&self) -> Result<()> {
        if self.renkou_model != 1 {
            return Err(invalid("`renkou_model` must be 1, the version this program knows"));
        }
        if self.comparisons.is_empty() {
            return Err(Error::new(ErrorKind::EmptyModel, "the model compares no column there is"));
        }
        if self.blocking.is_empty() {
            return Err(Error::new(
                ErrorKind::EmptyModel,
                "the model has no blocking rule over the columns there are",
            ));
        }
        if self.comparisons.len() > MAX_COMPARISONS {
            return Err(invalid(format!("more than {MAX_COMPARISONS} comparisons")));
        }
        if !(0.0..=1.0).contains(&self.threshold) {
            return Err(invalid("`threshold` must be a probability, 0 to 1"));
        }
        self.clustering.check()?;
        let mut names = BTreeSet::new();
        for comparison in &self.comparisons {
            if !names.insert(&comparison.name) {
                return Err(invalid("two comparisons have this name").at_item(&comparison.name));
            }
            comparison.check()?;
        }
        if let Some(deterministic) = &self.deterministic {
            deterministic.check()?;
        }
        self.blocking.iter().try_for_each(BlockingRule::check)
    }
}

impl Comparison {
    fn check(&self) -> Result<()> {
        let wrong = |words: &str| Err(invalid(words).at_item(&self.name));
        if self.levels.is_empty() {
            return wrong("a comparison needs at least one level");
        }
        if self.levels.len() > MAX_LEVELS {
            return wrong("too many levels; there may be 14");
        }
        let last = self.levels.len() - 1;
        let early_else = self.levels.iter().take(last).any(|level| level.test == LevelTest::Else);
        if early_else {
            return wrong("the level `else` must be the last one");
        }
        let readers = self.levels.iter().filter_map(|level| level.test.name_reader());
        if readers.collect::<BTreeSet<_>>().len() > 1 {
            return wrong("a column holds names, surnames or given names; use one of these tests");
        }
        if let Some(missing) = &self.missing {
            missing.check().map_err(|error| error.at_item(&self.name))?;
        }
        for level in &self.levels {
            level.check().map_err(|error| error.at_item(&self.name))?;
        }
        Ok(())
    }

    /// The columns it reads, its own first; one may come more than once.
    pub(super) fn columns(&self) -> Vec<&str> {
        let mut columns = vec![self.column.as_str()];
        let levels = self.levels.iter().map(|level| &level.test);
        levels
            .chain(&self.missing)
            .for_each(|test| test.columns(&mut |column| columns.push(column)));
        let counted = self.levels.iter().filter_map(|level| level.frequency.as_ref());
        columns.extend(counted.filter_map(|frequency| frequency.column.as_deref()));
        columns
    }

    /// Adds the level `else` where the author left it out.
    fn close(&mut self) {
        if self.levels.last().is_none_or(|level| level.test != LevelTest::Else) {
            self.levels.push(Level::new("different", LevelTest::Else));
        }
    }
}

pub(super) fn invalid(words: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidModel, words)
}
