//! What a report says of a model that was trained.

use serde::Serialize;

use super::matching::ComparisonWeights;
use crate::link::{Model, ParameterHistory, Training, parameter_history};

/// A trained model and how it came about (训练结果).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Trained {
    /// The model's name.
    pub model: String,
    /// Blocked pairs looked at.
    pub pairs: u64,
    /// The pairs expected to belong together.
    pub expected_matches: f64,
    /// What each comparison level adds.
    pub comparisons: Vec<ComparisonWeights>,
    /// The parameters round by round.
    pub history: Vec<ParameterHistory>,
    /// What a reader of the model should know.
    pub remarks: Vec<String>,
}

impl Trained {
    /// A model with what its training says of itself.
    pub fn new(model: &Model, training: &Training) -> Self {
        Self {
            model: model.name.clone(),
            pairs: training.pairs,
            expected_matches: training.expected_matches,
            comparisons: ComparisonWeights::of_model(model),
            history: parameter_history(model, &training.history),
            remarks: training.remarks.clone(),
        }
    }
}
