//! The settings of Splink as they stand in its JSON, versions 3 to 5.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A saved model. What does not bear on links is left in `rest`.
#[derive(Deserialize)]
pub(super) struct Settings {
    #[serde(default)]
    pub(super) link_type: Option<String>,
    #[serde(default)]
    pub(super) sql_dialect: Option<String>,
    #[serde(default)]
    pub(super) probability_two_random_records_match: Option<f64>,
    pub(super) comparisons: Vec<Comparison>,
    #[serde(default)]
    pub(super) blocking_rules_to_generate_predictions: Vec<BlockingRule>,
    #[serde(flatten)]
    pub(super) rest: BTreeMap<String, Value>,
}

/// One comparison.
#[derive(Deserialize)]
pub(super) struct Comparison {
    #[serde(default)]
    pub(super) output_column_name: Option<String>,
    #[serde(default, rename = "comparison_description")]
    pub(super) description: Option<String>,
    #[serde(rename = "comparison_levels")]
    pub(super) levels: Vec<Level>,
}

/// One level; probabilities may be words such as "level not observed in training dataset".
#[derive(Deserialize)]
#[expect(clippy::struct_excessive_bools, clippy::struct_field_names, reason = "named by Splink")]
pub(super) struct Level {
    pub(super) sql_condition: String,
    #[serde(default)]
    pub(super) label_for_charts: Option<String>,
    #[serde(default)]
    pub(super) is_null_level: bool,
    #[serde(default)]
    pub(super) m_probability: Option<Value>,
    #[serde(default)]
    pub(super) u_probability: Option<Value>,
    #[serde(default)]
    pub(super) tf_adjustment_column: Option<String>,
    #[serde(default)]
    pub(super) tf_adjustment_weight: Option<f64>,
    #[serde(default)]
    pub(super) tf_minimum_u_value: Option<f64>,
    #[serde(default)]
    pub(super) disable_tf_exact_match_detection: bool,
    #[serde(default)]
    pub(super) fix_m_probability: bool,
    #[serde(default)]
    pub(super) fix_u_probability: bool,
}

/// A rule as plain SQL, or with its dialect and what is to be done to arrays before.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum BlockingRule {
    Sql(String),
    Settings {
        blocking_rule: String,
        #[serde(default)]
        sql_dialect: Option<String>,
        #[serde(default)]
        arrays_to_explode: Option<Vec<String>>,
    },
}

/// Settings that say how Splink works or what it prints, not which links there are.
pub(super) const WITHOUT_EFFECT: [&str; 14] = [
    "additional_columns_to_retain",
    "additional_column_to_retain",
    "bayes_factor_column_prefix",
    "comparison_vector_value_column_prefix",
    "em_convergence",
    "linker_uid",
    "match_weight_column_prefix",
    "max_iterations",
    "retain_intermediate_calculation_columns",
    "retain_matching_columns",
    "source_dataset_column_name",
    "term_frequency_adjustment_column_prefix",
    "unique_id_column_name",
    "training_timestamp",
];
