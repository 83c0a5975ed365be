//! Models of Splink: read, run and written.
//!
//! A model that Splink 3, 4 or 5 saved says its comparisons in SQL. The SQL of its comparison library,
//! in the dialects of DuckDB and Spark, is read here into tests of our own; anything else is an error
//! that names the condition. The match weights are those that Splink gives for the same parameters,
//! where both count characters in the same way: DuckDB's edit distances count UTF-8 bytes, ours
//! characters, so 王 and 李 are one edit apart here and three there.
//!
//! # Examples
//!
//! ```
//! use renkou::link::{LinkType, splink};
//!
//! let json = r#"{
//!   "link_type": "dedupe_only", "sql_dialect": "duckdb",
//!   "probability_two_random_records_match": 0.001,
//!   "blocking_rules_to_generate_predictions": ["l.surname = r.surname"],
//!   "comparisons": [{"output_column_name": "surname", "comparison_levels": [
//!     {"sql_condition": "surname_l IS NULL OR surname_r IS NULL", "is_null_level": true},
//!     {"sql_condition": "surname_l = surname_r", "m_probability": 0.9, "u_probability": 0.01},
//!     {"sql_condition": "ELSE", "m_probability": 0.1, "u_probability": 0.99}]}]
//! }"#;
//! assert!(splink::is_splink(json));
//! let read = splink::read(json)?;
//! assert_eq!(read.link_type, LinkType::Dedupe);
//! assert!(read.model.is_trained());
//!
//! let odd = json.replace("surname_l = surname_r", "soundex(surname_l) = 'N635'");
//! let error = splink::read(&odd).unwrap_err().to_string();
//! assert!(error.contains("soundex"), "{error}");
//! # Ok::<(), renkou::Error>(())
//! ```

mod blocking;
mod condition;
mod defaults;
mod export;
mod import;
#[cfg(test)]
mod library_tests;
mod lists;
mod settings;
mod sql;
#[cfg(test)]
mod tests;

use super::model::Model;
use crate::Result;

pub use export::{Written, write};
pub use import::{Read, read};

/// Reads a model in our form or in Splink's, whichever it is, with what a reader should know of it.
///
/// # Errors
///
/// Those of [`Model::from_json`] and [`read`].
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, splink};
///
/// let ours = Model::built_in("western")?;
/// let (model, remarks) = splink::read_either(&ours.to_json()?)?;
/// assert_eq!((model, remarks.len()), (ours, 0));
/// assert!(splink::read_either("{}").is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn read_either(json: &str) -> Result<(Model, Vec<String>)> {
    if is_splink(json) {
        return read(json).map(|read| (read.model, read.remarks));
    }
    Model::from_json(json).map(|model| (model, Vec::new()))
}

/// Whether a JSON text is a model of Splink, by its keys.
pub fn is_splink(json: &str) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_str(json).ok();
    let first = |value: &serde_json::Value| {
        value.get("comparisons")?.get(0)?.get("comparison_levels").map(|_| ())
    };
    value.as_ref().and_then(first).is_some()
}
