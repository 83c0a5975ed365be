//! What a report says of two models, or of two runs.

use serde::Serialize;

use crate::link::{LevelStability, ModelDrift};

/// Two models side by side, and the links of two runs with them (模型漂移).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drift {
    /// The models.
    #[serde(flatten)]
    pub models: ModelDrift,
    /// The links of two runs by level; empty where there are no runs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<LevelStability>,
}
