//! How far two models, or two runs, lie apart.
//!
//! A model trained last year and one trained today differ a little. Where they differ much, the files
//! have changed: a column is filled in otherwise, a source was added, an error has crept in.

use serde::Serialize;

use super::model::{Comparison, Model};

/// Two models side by side (模型漂移).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModelDrift {
    /// The prior in each.
    pub prior: (Option<f64>, Option<f64>),
    /// The threshold in each.
    pub threshold: (f64, f64),
    /// Comparisons of the same name, in the order of the first model.
    pub comparisons: Vec<ComparisonDrift>,
    /// Comparisons that only the first has.
    pub only_in_first: Vec<String>,
    /// Comparisons that only the second has.
    pub only_in_second: Vec<String>,
    /// Blocking rules that only the first has.
    pub rules_only_in_first: Vec<String>,
    /// Blocking rules that only the second has.
    pub rules_only_in_second: Vec<String>,
}

/// One comparison in two models.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparisonDrift {
    /// What it is called.
    pub comparison: String,
    /// Levels of the same label, in the order of the first model.
    pub levels: Vec<LevelDrift>,
    /// Labels of levels that only one of the two has.
    pub unpaired_levels: Vec<String>,
    /// How far the shares among pairs of one person lie apart; see [`population_stability`].
    pub m_stability: Option<f64>,
    /// How far the shares among pairs of two people lie apart.
    pub u_stability: Option<f64>,
}

/// One level in two models: first, second.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LevelDrift {
    /// What it is called.
    pub label: String,
    /// Its share among pairs of one person.
    pub m: (Option<f64>, Option<f64>),
    /// Its share among pairs of two people.
    pub u: (Option<f64>, Option<f64>),
    /// What it adds.
    pub weight: (f64, f64),
    /// How much more it adds in the second model.
    pub weight_change: f64,
}

impl ModelDrift {
    /// Compares two models by the names of their comparisons and the labels of their levels.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{Model, ModelDrift};
    ///
    /// let model = |m: f64| Model::from_json(&format!(r#"{{"renkou_model": 1, "name": "doc",
    ///   "prior": 0.1, "comparisons": [{{"name": "n", "column": "n", "levels": [
    ///     {{"label": "same", "test": "exact", "m": {m}, "u": 0.1}},
    ///     {{"label": "different", "test": "else", "m": 0.2, "u": 0.9}}]}}],
    ///   "blocking": [["n"]]}}"#));
    /// let drift = ModelDrift::between(&model(0.8)?, &model(0.4)?);
    /// assert_eq!(drift.comparisons[0].levels[0].weight_change, -1.0);
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn between(first: &Model, second: &Model) -> Self {
        let named = |model: &Model, name: &str| {
            model.comparisons.iter().find(|comparison| comparison.name == name).cloned()
        };
        let missing = |from: &Model, to: &Model| -> Vec<String> {
            let names = from.comparisons.iter().map(|comparison| comparison.name.clone());
            names.filter(|name| named(to, name).is_none()).collect()
        };
        let rules = |from: &Model, to: &Model| -> Vec<String> {
            let there: Vec<String> = to.blocking.iter().map(ToString::to_string).collect();
            let rules = from.blocking.iter().map(ToString::to_string);
            rules.filter(|rule| !there.contains(rule)).collect()
        };
        let pairs = first
            .comparisons
            .iter()
            .filter_map(|comparison| Some((comparison, named(second, &comparison.name)?)));
        Self {
            prior: (first.prior, second.prior),
            threshold: (first.threshold, second.threshold),
            comparisons: pairs.map(|(a, b)| ComparisonDrift::between(a, &b)).collect(),
            only_in_first: missing(first, second),
            only_in_second: missing(second, first),
            rules_only_in_first: rules(first, second),
            rules_only_in_second: rules(second, first),
        }
    }
}

impl ComparisonDrift {
    fn between(first: &Comparison, second: &Comparison) -> Self {
        let mut levels = Vec::new();
        let mut unpaired: Vec<String> = Vec::new();
        for level in &first.levels {
            let Some(other) = second.levels.iter().find(|other| other.label == level.label) else {
                unpaired.push(level.label.clone());
                continue;
            };
            levels.push(LevelDrift {
                label: level.label.clone(),
                m: (level.m, other.m),
                u: (level.u, other.u),
                weight: (level.weight(), other.weight()),
                weight_change: other.weight() - level.weight(),
            });
        }
        let known = |label: &String| first.levels.iter().any(|level| &level.label == label);
        unpaired.extend(
            second.levels.iter().map(|level| level.label.clone()).filter(|label| !known(label)),
        );
        let stability = |of: fn(&LevelDrift) -> (Option<f64>, Option<f64>)| {
            let shares: Option<Vec<(f64, f64)>> =
                levels.iter().map(|level| of(level).0.zip(of(level).1)).collect();
            shares.filter(|shares| unpaired.is_empty() && !shares.is_empty()).map(|shares| {
                let (first, second): (Vec<f64>, Vec<f64>) = shares.into_iter().unzip();
                population_stability(&first, &second)
            })
        };
        let m_stability = stability(|level| level.m);
        let u_stability = stability(|level| level.u);
        Self {
            comparison: first.name.clone(),
            levels,
            unpaired_levels: unpaired,
            m_stability,
            u_stability,
        }
    }
}

/// The population stability index of two sets of counts or shares of the same groups.
///
/// The sum over groups of the difference of shares times the logarithm of their ratio: 0 when they
/// are the same. By custom, below 0.1 is no change worth a word, above 0.25 a great one. A group that
/// one side has none of counts as one in ten thousand there.
///
/// # Examples
///
/// ```
/// use renkou::link::population_stability;
///
/// assert_eq!(population_stability(&[10.0, 30.0], &[100.0, 300.0]), 0.0);
/// // (0.75 - 0.5) ln(0.75 / 0.5) + (0.25 - 0.5) ln(0.25 / 0.5)
/// assert!((population_stability(&[1.0, 1.0], &[3.0, 1.0]) - 0.274653).abs() < 1e-6);
/// ```
pub fn population_stability(first: &[f64], second: &[f64]) -> f64 {
    const LEAST: f64 = 1e-4;
    let (all_first, all_second): (f64, f64) = (first.iter().sum(), second.iter().sum());
    if all_first <= 0.0 || all_second <= 0.0 {
        return 0.0;
    }
    let terms = first.iter().zip(second).filter(|(a, b)| **a > 0.0 || **b > 0.0).map(|(a, b)| {
        let (a, b) = ((a / all_first).max(LEAST), (b / all_second).max(LEAST));
        (b - a) * (b / a).ln()
    });
    terms.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(levels: &str, rule: &str) -> Model {
        Model::from_json(&format!(
            r#"{{"renkou_model": 1, "name": "n", "prior": 0.1, "blocking": [["{rule}"]], "comparisons": [
                {{"name": "name", "column": "name", "levels": [{levels}]}}]}}"#
        ))
        .unwrap()
    }

    #[test]
    fn levels_are_paired_by_label() {
        let first = model(
            r#"{"label": "same", "test": "exact", "m": 0.5, "u": 0.25},
               {"label": "close", "test": {"edits": 1}, "m": 0.25, "u": 0.25},
               {"label": "else", "test": "else", "m": 0.25, "u": 0.5}"#,
            "name",
        );
        assert_eq!(ModelDrift::between(&first, &first).comparisons[0].m_stability, Some(0.0));
        let second = model(
            r#"{"label": "same", "test": "exact", "m": 0.75, "u": 0.25},
               {"label": "else", "test": "else", "m": 0.25, "u": 0.75}"#,
            "name:prefix1",
        );
        let drift = ModelDrift::between(&first, &second);
        let found = &drift.comparisons[0];
        assert_eq!(found.unpaired_levels, ["close"]);
        assert_eq!(found.m_stability, None, "the levels are not the same");
        // log2(0.75 / 0.25) - log2(0.5 / 0.25).
        assert!((found.levels[0].weight_change - 0.584_962_500_721_156).abs() < 1e-12);
        assert_eq!(
            (drift.rules_only_in_first, drift.rules_only_in_second.len()),
            (vec!["name".to_owned()], 1)
        );
        assert!(drift.only_in_first.is_empty());
    }

    #[test]
    fn a_group_that_is_gone_is_a_great_change() {
        let found = population_stability(&[0.5, 0.5, 0.0], &[1.0, 0.0, 0.0]);
        // 0.5 ln 2 + (0.0001 - 0.5) ln 0.0002.
        assert!((found - (0.346_574 + 4.257_744)).abs() < 1e-3, "{found}");
        assert!(population_stability(&[], &[]).abs() < 1e-12);
    }
}
