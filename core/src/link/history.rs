//! The parameters of a model while it was trained, round by round.

use serde::Serialize;

use super::model::Model;

/// The parameters after a round of expectation maximisation (参数历史).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Round {
    /// The round, from 1.
    pub round: u32,
    /// The probability that two records taken at random belong together.
    pub prior: f64,
    /// The probability that they are of relatives.
    pub relatives_prior: f64,
    /// The largest change of a parameter in this round.
    pub change: f64,
    /// For each comparison and level of the model, in its order: m and u.
    pub levels: Vec<Vec<(f64, f64)>>,
}

/// One parameter over all rounds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterHistory {
    /// The comparison.
    pub comparison: String,
    /// The level.
    pub level: String,
    /// Its share among pairs of one person, after each round.
    pub m: Vec<f64>,
    /// Its share among pairs of two people, after each round.
    pub u: Vec<f64>,
}

/// The rounds of a training, parameter by parameter.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Round, parameter_history};
///
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "comparisons": [
///   {"name": "n", "column": "n", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["n"]]}"#)?;
/// let round = |round, m| Round { round, levels: vec![vec![(m, 0.1)]], ..Round::default() };
/// let history = parameter_history(&model, &[round(1, 0.9), round(2, 0.8)]);
/// assert_eq!((history[0].level.as_str(), &history[0].m[..]), ("same", &[0.9, 0.8][..]));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn parameter_history(model: &Model, rounds: &[Round]) -> Vec<ParameterHistory> {
    let mut histories = Vec::new();
    for (at, comparison) in model.comparisons.iter().enumerate() {
        for (place, level) in comparison.levels.iter().enumerate() {
            let parameters = || {
                let of = |round: &Round| round.levels.get(at)?.get(place).copied();
                rounds.iter().filter_map(of)
            };
            if parameters().next().is_some() {
                histories.push(ParameterHistory {
                    comparison: comparison.name.clone(),
                    level: level.label.clone(),
                    m: parameters().map(|(m, _)| m).collect(),
                    u: parameters().map(|(_, u)| u).collect(),
                });
            }
        }
    }
    histories
}
