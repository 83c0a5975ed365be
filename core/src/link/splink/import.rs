//! From Splink's settings to a model.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::blocks::LinkType;
use super::super::level::{Level, TermFrequency};
use super::super::level_test::{LevelTest, On};
use super::super::model::{Comparison, Model, invalid};
use super::settings::{self, Settings, WITHOUT_EFFECT};
use super::{blocking, condition, defaults};
use crate::{Error, Result};

/// A model of Splink that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Read {
    /// The model, trained where it was trained.
    pub model: Model,
    /// Which pairs its author wanted.
    pub link_type: LinkType,
    /// What a reader should know: settings that have no counterpart here.
    pub remarks: Vec<String>,
}

/// Splink takes smaller probabilities for this one.
const LEAST: f64 = 1e-300;
/// What Splink takes two random records to match with when nobody says.
const USUAL_PRIOR: f64 = 0.0001;

/// Reads a model that Splink 3, 4 or 5 saved.
///
/// # Errors
///
/// [`crate::ErrorKind::InvalidModel`], naming comparison, level and condition, when something in it
/// is not understood.
pub fn read(json: &str) -> Result<Read> {
    let settings: Settings = serde_json::from_str(json)
        .map_err(|error| invalid(format!("the Splink model is not readable: {error}")))?;
    let mut remarks = Vec::new();
    for (setting, value) in &settings.rest {
        let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !WITHOUT_EFFECT.contains(&setting.as_str()) && !is_empty {
            remarks.push(format!("the setting `{setting}` is not taken over"));
        }
    }
    let dialect = settings.sql_dialect.as_deref();
    let comparisons = settings.comparisons.iter();
    let mut comparisons = comparisons
        .map(|comparison| read_comparison(comparison, dialect, &mut remarks))
        .collect::<Result<Vec<_>>>()?;
    defaults::fill_in(&mut comparisons, &mut remarks);
    let blocking = settings.blocking_rules_to_generate_predictions.iter();
    let blocking =
        blocking.map(|rule| blocking::rule(rule, dialect)).collect::<Result<Vec<_>>>()?;
    let link_type = match settings.link_type.as_deref() {
        Some("link_only") => LinkType::Link,
        Some("link_and_dedupe") => LinkType::LinkAndDedupe,
        Some("dedupe_only") | None => LinkType::Dedupe,
        Some(other) => {
            return Err(invalid(format!("the link type `{other}` is not known")));
        }
    };
    let model = serde_json::json!({
        "renkou_model": 1,
        "name": "splink",
        "about": "Taken over from Splink.",
        "comparisons": comparisons,
        "blocking": blocking,
        "prior": settings.probability_two_random_records_match.unwrap_or(USUAL_PRIOR),
    });
    // By way of JSON the model is checked like one from a file.
    let model = Model::from_json(&model.to_string())?;
    Ok(Read { model, link_type, remarks })
}

fn read_comparison(
    read: &settings::Comparison,
    dialect: Option<&str>,
    remarks: &mut Vec<String>,
) -> Result<Comparison> {
    let described = read.output_column_name.as_ref().or(read.description.as_ref());
    let tests = read
        .levels
        .iter()
        .map(|level| {
            condition::test(&level.sql_condition, dialect).map_err(|reason| {
                let named = described.map_or("without a name", String::as_str);
                refused(named, level, &reason)
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let column = main_column(&tests, described)
        .ok_or_else(|| invalid("a comparison of the Splink model reads no column"))?;
    let name = described.unwrap_or(&column).clone();
    let mut missing = Vec::new();
    let mut levels = Vec::new();
    for (level, test) in read.levels.iter().zip(tests) {
        let test = on_own_column(test, &column);
        if level.is_null_level {
            if !levels.is_empty() {
                return Err(refused(&name, level, "a null level must stand before the others"));
            }
            missing.push(test);
            continue;
        }
        let exact = |column: &str| has_exact_level(read, dialect, column);
        levels.push(
            read_level(level, test, &column, exact, remarks)
                .map_err(|reason| refused(&name, level, &reason))?,
        );
    }
    let missing = match missing.as_slice() {
        [] => Some(LevelTest::Never),
        [LevelTest::Missing] => None,
        [_] => missing.pop(),
        _ => Some(LevelTest::Any(missing)),
    };
    Ok(Comparison { name, column, shared_by_relatives: false, missing, levels })
}

fn refused(comparison: &str, level: &settings::Level, reason: &str) -> Error {
    let condition = level.sql_condition.split_whitespace().collect::<Vec<_>>().join(" ");
    let label = level.label_for_charts.as_deref().unwrap_or("without a label");
    invalid(format!(
        "level \"{label}\" with the condition `{condition}` is not understood: {reason}"
    ))
    .at_item(comparison)
}

/// The column that stands for the comparison in reports: its own name, or what is read most.
fn main_column(tests: &[LevelTest], described: Option<&String>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut order = Vec::new();
    for test in tests {
        test.columns(&mut |column| {
            *counts.entry(column).or_default() += 1;
            order.push(column);
        });
    }
    let named = described.filter(|name| counts.contains_key(name.as_str()));
    let most = counts.values().max()?;
    let first = order.iter().find(|column| counts.get(*column) == Some(most))?;
    Some(named.map_or_else(|| (*first).to_owned(), Clone::clone))
}

/// The test as it is said of the comparison's own column.
fn on_own_column(test: LevelTest, own: &str) -> LevelTest {
    let all = |tests: Vec<LevelTest>| tests.into_iter().map(|test| on_own_column(test, own));
    match test {
        LevelTest::All(tests) => LevelTest::All(all(tests).collect()),
        LevelTest::Any(tests) => LevelTest::Any(all(tests).collect()),
        LevelTest::Not(test) => LevelTest::Not(Box::new(on_own_column(*test, own))),
        LevelTest::On(on) => {
            let is_own = on.column.as_deref() == Some(own) && on.right_column.is_none();
            match *on {
                On { change, test, .. } if is_own && change.is_empty() => test,
                On { change, test, right_column, .. } if is_own => {
                    LevelTest::On(Box::new(On { column: None, right_column, change, test }))
                }
                on => LevelTest::On(Box::new(on)),
            }
        }
        other => other,
    }
}

/// Whether some level holds exactly when two values of a column are equal.
fn has_exact_level(read: &settings::Comparison, dialect: Option<&str>, column: &str) -> bool {
    read.levels.iter().any(|level| {
        let test = condition::test(&level.sql_condition, dialect);
        test.is_ok_and(|test| on_own_column(test, column) == LevelTest::Exact)
    })
}

fn read_level(
    level: &settings::Level,
    test: LevelTest,
    own_column: &str,
    has_exact_level: impl Fn(&str) -> bool,
    remarks: &mut Vec<String>,
) -> std::result::Result<Level, String> {
    let label = level.label_for_charts.clone().unwrap_or_else(|| level.sql_condition.clone());
    let probability = |value: &Option<Value>| value.as_ref()?.as_f64().map(|p| p.max(LEAST));
    let mut found = Level::new(label, test);
    found.m = probability(&level.m_probability);
    found.u = probability(&level.u_probability);
    found.fixed = level.fix_m_probability && level.fix_u_probability;
    if level.fix_m_probability != level.fix_u_probability {
        remarks.push(format!(
            "level \"{}\": only one of m and u is fixed; training changes both",
            found.label
        ));
    }
    let weight = level.tf_adjustment_weight.unwrap_or(1.0);
    if let Some(column) = &level.tf_adjustment_column
        && weight != 0.0
        && found.test != LevelTest::Else
    {
        if !level.disable_tf_exact_match_detection && !has_exact_level(column) {
            return Err(format!(
                "there is no level of equal values of `{column}` whose `u` frequencies are held \
                 against; Splink does not run such a model either"
            ));
        }
        let frequency = TermFrequency {
            column: (column != own_column).then(|| column.clone()),
            weight,
            least: level.tf_minimum_u_value.filter(|least| *least > 0.0),
            own_average: level.disable_tf_exact_match_detection,
        };
        found.term_frequency = true;
        found.frequency = (frequency != TermFrequency::default()).then_some(frequency);
    }
    Ok(found)
}
