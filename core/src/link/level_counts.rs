//! How many links of a run are at which level, to be compared with those of another run.

use serde::{Deserialize, Serialize};

use super::drift::population_stability;
use super::linkage::Linkage;

/// The links of a run by the level of one comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelCounts {
    /// The comparison.
    pub comparison: String,
    /// Links where a value is missing.
    pub missing: u64,
    /// For each level, strongest first: its label and the links at it.
    pub levels: Vec<(String, u64)>,
}

impl LevelCounts {
    /// The population stability index of two runs; `None` when their levels are not the same.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::LevelCounts;
    ///
    /// let run = |same, other, missing| LevelCounts {
    ///     comparison: "name".to_owned(),
    ///     missing,
    ///     levels: vec![("same".to_owned(), same), ("different".to_owned(), other)],
    /// };
    /// assert_eq!(run(30, 10, 0).stability(&run(300, 100, 0)), Some(0.0));
    /// // Half of the links lost the value: a great change.
    /// assert!(run(30, 10, 0).stability(&run(15, 5, 20)).is_some_and(|index| index > 0.25));
    /// ```
    pub fn stability(&self, other: &Self) -> Option<f64> {
        let labels = |counts: &Self| -> Vec<String> {
            counts.levels.iter().map(|(label, _)| label.clone()).collect()
        };
        if labels(self) != labels(other) {
            return None;
        }
        let shares = |counts: &Self| -> Vec<f64> {
            let levels = counts.levels.iter().map(|(_, links)| *links as f64);
            std::iter::once(counts.missing as f64).chain(levels).collect()
        };
        Some(population_stability(&shares(self), &shares(other)))
    }
}

/// The links of two runs by the level of one comparison: first, second.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LevelStability {
    /// The comparison.
    pub comparison: String,
    /// How far the two lie apart, as [`population_stability`] has it; none when their levels are not the
    /// same.
    pub stability: Option<f64>,
    /// Links where a value is missing.
    pub missing: (u64, u64),
    /// For each level that both have: its label and the links at it.
    pub levels: Vec<(String, u64, u64)>,
}

impl LevelStability {
    /// Compares two runs by the names of comparisons and the labels of levels.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{LevelCounts, LevelStability};
    ///
    /// let run = |same, other| LevelCounts {
    ///     comparison: "name".to_owned(),
    ///     missing: 0,
    ///     levels: vec![("same".to_owned(), same), ("different".to_owned(), other)],
    /// };
    /// let found = LevelStability::between(&[run(30, 10)], &[run(10, 10)]);
    /// assert_eq!(found[0].levels[0], ("same".to_owned(), 30, 10));
    /// assert!(LevelStability::between(&[run(30, 10)], &[]).is_empty());
    /// ```
    pub fn between(first: &[LevelCounts], second: &[LevelCounts]) -> Vec<Self> {
        let both = first.iter().filter_map(|counts| {
            let other = second.iter().find(|other| other.comparison == counts.comparison)?;
            Some((counts, other))
        });
        let compared = both.map(|(counts, other)| {
            let levels = counts.levels.iter().filter_map(|(label, links)| {
                let (_, there) = other.levels.iter().find(|(known, _)| known == label)?;
                Some((label.clone(), *links, *there))
            });
            Self {
                comparison: counts.comparison.clone(),
                stability: counts.stability(other),
                missing: (counts.missing, other.missing),
                levels: levels.collect(),
            }
        });
        compared.collect()
    }
}

impl Linkage {
    /// The links by the level of each comparison.
    pub fn level_counts(&self) -> Vec<LevelCounts> {
        let counts = self.model.comparisons.iter().enumerate().map(|(at, comparison)| {
            let mut levels: Vec<(String, u64)> =
                comparison.levels.iter().map(|level| (level.label.clone(), 0)).collect();
            let mut missing = 0;
            for link in self.links() {
                let level = usize::from(link.pattern.level(at)).checked_sub(1);
                match level.and_then(|level| levels.get_mut(level)) {
                    Some((_, links)) => *links += 1,
                    None => missing += 1,
                }
            }
            LevelCounts { comparison: comparison.name.clone(), missing, levels }
        });
        counts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Model, Options, Silent, Source, link};

    #[test]
    fn links_are_counted_by_level() {
        let model = r#"{"renkou_model": 1, "name": "m", "prior": 0.9, "comparisons": [
            {"name": "name", "column": "name", "levels": [
                {"label": "same", "test": "exact", "m": 0.8, "u": 0.1},
                {"label": "different", "test": "else", "m": 0.2, "u": 0.9}]},
            {"name": "year", "column": "year", "levels": [
                {"label": "same", "test": "exact", "m": 0.8, "u": 0.2},
                {"label": "different", "test": "else", "m": 0.2, "u": 0.8}]}],
            "blocking": [["name"]]}"#;
        let source = Source::new("a")
            .with_column("name", ["a", "a", "b", "b", "c", "c"])
            .with_column("year", ["1", "1", "2", "", "3", "4"]);
        let model = Model::from_json(model).unwrap();
        let linkage = link(&model, &[source], &Options::default(), &Silent).unwrap();
        let [name, year] = linkage.level_counts().try_into().unwrap();
        assert_eq!((name.missing, name.levels[0].1, name.levels[1].1), (0, 3, 0));
        assert_eq!((year.missing, year.levels[0].1, year.levels[1].1), (1, 1, 1));
        assert_eq!(name.stability(&name), Some(0.0));
    }
}
