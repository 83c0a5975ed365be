//! From a model to Splink's settings, in the SQL of DuckDB.

use serde_json::{Map, Value, json};

use super::super::blocks::LinkType;
use super::super::change::Change;
use super::super::key::{BlockKey, KeyPart};
use super::super::level::Level;
use super::super::level_test::{CommonElements, LevelTest, ListForm, On, PlacesWithin};
use super::super::model::{Comparison, Model, invalid};
use crate::Result;

/// A model written for Splink.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Written {
    /// The settings as JSON, for Splink 4 and 5 on DuckDB.
    pub json: String,
    /// What Splink has no words for and is therefore left out.
    pub remarks: Vec<String>,
}

/// Writes a model in the form that Splink saves and loads.
///
/// # Errors
///
/// [`crate::ErrorKind::InvalidModel`] when a test or key cannot be said in SQL, naming it.
///
/// # Examples
///
/// ```
/// use renkou::link::{LinkType, Model, splink};
///
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "small", "blocking": [["born"]],
///     "comparisons": [{"name": "name", "column": "name", "levels": [
///         {"label": "same", "test": "exact"},
///         {"label": "close", "test": {"jaro_winkler": 0.9}}]}]}"#)?;
/// let written = splink::write(&model, LinkType::Dedupe)?;
/// assert!(written.json.contains(r#"jaro_winkler_similarity(\"name_l\", \"name_r\") >= 0.9"#));
/// assert!(splink::write(&Model::built_in("person")?, LinkType::Dedupe).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn write(model: &Model, link_type: LinkType) -> Result<Written> {
    let mut remarks = Vec::new();
    if model.comparisons.iter().any(|comparison| comparison.shared_by_relatives) {
        remarks.push("what relatives share is left out; weights of relatives will differ".into());
    }
    if !model.constraints.is_empty() {
        remarks.push("the constraints on clusters are left out".to_owned());
    }
    let comparisons = model.comparisons.iter().map(comparison).collect::<Result<Vec<_>>>()?;
    let rules = model.blocking.iter().map(|rule| {
        if rule.window().is_some() {
            return Err(invalid(format!("Splink has no words for the blocking rule `{rule}`")));
        }
        let keys = rule.keys().iter().map(key).collect::<Result<Vec<_>>>()?;
        let arrays = rule.keys().iter().filter(|key| key.part == KeyPart::Elements);
        let arrays: Vec<&str> = arrays.map(|key| key.column.as_str()).collect();
        let mut written = json!({"blocking_rule": keys.join(" AND "), "sql_dialect": "duckdb"});
        if let Some(written) = written.as_object_mut().filter(|_| !arrays.is_empty()) {
            written.insert("arrays_to_explode".to_owned(), json!(arrays));
        }
        Ok(written)
    });
    let mut settings = json!({
        "link_type": match link_type {
            LinkType::Link => "link_only",
            LinkType::Dedupe => "dedupe_only",
            LinkType::LinkAndDedupe => "link_and_dedupe",
        },
        "sql_dialect": "duckdb",
        "unique_id_column_name": "unique_id",
        "comparisons": comparisons,
        "blocking_rules_to_generate_predictions": rules.collect::<Result<Vec<_>>>()?,
    });
    if let (Some(prior), Some(settings)) = (model.prior, settings.as_object_mut()) {
        settings.insert("probability_two_random_records_match".to_owned(), json!(prior));
    }
    let json = serde_json::to_string_pretty(&settings)
        .map_err(|error| invalid(format!("the model cannot be written: {error}")))?;
    Ok(Written { json: json + "\n", remarks })
}

fn comparison(comparison: &Comparison) -> Result<Value> {
    let own = Values { left: &comparison.column, right: &comparison.column, change: &[] };
    let named = |level: &str, test: &LevelTest| {
        condition(test, &own).map_err(|words| {
            invalid(format!("level \"{level}\" cannot be said in SQL: {words}"))
                .at_item(&comparison.name)
        })
    };
    let missing = comparison.missing.as_ref().unwrap_or(&LevelTest::Missing);
    let mut levels = Vec::new();
    if *missing != LevelTest::Never {
        levels.push(json!({
            "sql_condition": named("missing", missing)?,
            "label_for_charts": "missing",
            "is_null_level": true,
        }));
    }
    for level in &comparison.levels {
        levels.push(Value::Object(level_settings(
            level,
            comparison,
            &named(&level.label, &level.test)?,
        )));
    }
    Ok(json!({
        "output_column_name": comparison.name,
        "comparison_description": comparison.name,
        "comparison_levels": levels,
    }))
}

fn level_settings(level: &Level, comparison: &Comparison, condition: &str) -> Map<String, Value> {
    let mut settings = Map::new();
    let mut put = |key: &str, value: Value| settings.insert(key.to_owned(), value);
    put("sql_condition", json!(condition));
    put("label_for_charts", json!(level.label));
    if let Some(m) = level.m {
        put("m_probability", json!(m));
    }
    if let Some(u) = level.u {
        put("u_probability", json!(u));
    }
    if level.fixed {
        put("fix_m_probability", json!(true));
        put("fix_u_probability", json!(true));
    }
    if level.term_frequency && level.test != LevelTest::Else {
        let frequency = level.frequency.clone().unwrap_or_default();
        let column = frequency.column.unwrap_or_else(|| comparison.column.clone());
        put("tf_adjustment_column", json!(column));
        put("tf_adjustment_weight", json!(frequency.weight));
        if let Some(least) = frequency.least {
            put("tf_minimum_u_value", json!(least));
        }
        if frequency.own_average {
            put("disable_tf_exact_match_detection", json!(true));
        }
    }
    settings
}

/// The values that a test looks at.
struct Values<'v> {
    left: &'v str,
    right: &'v str,
    change: &'v [Change],
}

type Words<T> = std::result::Result<T, String>;

impl Values<'_> {
    fn sql(&self) -> Words<(String, String)> {
        Ok((changed(self.left, "_l", self.change)?, changed(self.right, "_r", self.change)?))
    }
}

fn changed(column: &str, side: &str, change: &[Change]) -> Words<String> {
    let start = quoted(&format!("{column}{side}"));
    change.iter().try_fold(start, |value, change| {
        Ok(match change {
            Change::Lower => format!("lower({value})"),
            Change::Upper => format!("upper({value})"),
            Change::Trim => format!("trim({value})"),
            Change::Prefix(count) => format!("left({value}, {count})"),
            Change::Suffix(count) => format!("right({value}, {count})"),
            Change::Substring(start, length) => format!("substring({value}, {start}, {length})"),
            Change::NullIf(word) => format!("nullif({value}, {})", literal(word)),
            Change::Extract(pattern) => {
                format!("nullif(regexp_extract({value}, {}, 0), '')", literal(pattern))
            }
            Change::ExtractOrEmpty(pattern) => {
                format!("regexp_extract({value}, {}, 0)", literal(pattern))
            }
            Change::ExtractGroup(pattern, group) => {
                format!("regexp_extract({value}, {}, {group})", literal(pattern))
            }
            Change::Element(place) => format!("list_extract({value}, {place})"),
            Change::Date(form) => {
                format!("CAST(try_strptime({value}, {}) AS DATE)", literal(form))
            }
            Change::Seconds(form) if form == "iso" => format!("epoch({value})"),
            Change::Seconds(form) => format!("epoch(try_strptime({value}, {}))", literal(form)),
        })
    })
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn condition(test: &LevelTest, values: &Values<'_>) -> Words<String> {
    let (left, right) = values.sql()?;
    let joined = |tests: &[LevelTest], word: &str| -> Words<String> {
        let tests = tests.iter().map(|test| Ok(format!("({})", condition(test, values)?)));
        Ok(tests.collect::<Words<Vec<_>>>()?.join(word))
    };
    Ok(match test {
        LevelTest::Else => "ELSE".to_owned(),
        LevelTest::Never => "1 = 0".to_owned(),
        LevelTest::Exact => format!("{left} = {right}"),
        LevelTest::Levenshtein(most) => format!("levenshtein({left}, {right}) <= {most}"),
        LevelTest::Edits(most) => format!(
            "levenshtein({left}, {right}) <= {most} AND \
             levenshtein({left}, {right}) < greatest(length({left}), length({right}))"
        ),
        LevelTest::DamerauLevenshtein(most) => {
            format!("damerau_levenshtein({left}, {right}) <= {most}")
        }
        LevelTest::Jaro(least) => format!("jaro_similarity({left}, {right}) >= {least}"),
        LevelTest::JaroWinkler(least) => {
            format!("jaro_winkler_similarity({left}, {right}) >= {least}")
        }
        LevelTest::Jaccard(least) => format!("jaccard({left}, {right}) >= {least}"),
        // A date in seconds is a number already; other values are text.
        LevelTest::Within(most) if matches!(values.change.last(), Some(Change::Seconds(_))) => {
            format!("abs({left} - {right}) <= {most}")
        }
        LevelTest::Within(most) => {
            format!("abs(try_cast({left} AS double) - try_cast({right} AS double)) <= {most}")
        }
        LevelTest::WithinShare(share) => format!(
            "(abs({left} - {right}) / (CASE WHEN {right} > {left} THEN {right} ELSE {left} END)) \
             < {share}"
        ),
        LevelTest::WithinDays(days) => {
            let date = |value| format!("epoch(try_strptime({value}, '%Y-%m-%d'))");
            let seconds = u64::from(*days) * 86_400;
            format!("abs({} - {}) <= {seconds}", date(&left), date(&right))
        }
        LevelTest::WithinMonths(months) => calendar("month", *months, values)?,
        LevelTest::WithinYears(years) => calendar("year", *years, values)?,
        LevelTest::Common(CommonElements { at_least, columns, .. }) if columns.is_empty() => {
            format!("array_length(list_intersect({left}, {right})) >= {at_least}")
        }
        LevelTest::Subset(ListForm { .. }) => {
            let least = format!("LEAST(ARRAY_LENGTH({left}), ARRAY_LENGTH({right}))");
            format!("{least} <> 0 AND ARRAY_LENGTH(ARRAY_INTERSECT({left}, {right})) = {least}")
        }
        LevelTest::SubsetOrEmpty(ListForm { .. }) => format!(
            "ARRAY_LENGTH(ARRAY_INTERSECT({left}, {right})) = \
             LEAST(ARRAY_LENGTH({left}), ARRAY_LENGTH({right}))"
        ),
        LevelTest::Elements(pair) => nearest_elements(&pair.test, &left, &right)?,
        LevelTest::Cosine(least) => {
            format!("list_cosine_similarity({left}, {right}) >= {least}")
        }
        LevelTest::Distance(PlacesWithin { latitude, longitude, kilometres }) => {
            great_circle(latitude, longitude) + &format!(" <= {kilometres}")
        }
        LevelTest::Missing => format!("{left} IS NULL OR {right} IS NULL"),
        LevelTest::LeftMissing => format!("{left} IS NULL"),
        LevelTest::RightMissing => format!("{right} IS NULL"),
        LevelTest::LeftIs(text) => format!("{left} = {}", literal(text)),
        LevelTest::RightIs(text) => format!("{right} = {}", literal(text)),
        LevelTest::All(tests) => joined(tests, " AND ")?,
        LevelTest::Any(tests) => joined(tests, " OR ")?,
        LevelTest::Not(test) => format!("NOT ({})", condition(test, values)?),
        LevelTest::On(on) => {
            let On { column, right_column, change, test } = on.as_ref();
            let change = if column.is_some() {
                change.clone()
            } else {
                values.change.iter().chain(change).cloned().collect()
            };
            let left = column.as_deref().unwrap_or(values.left);
            let same = column.as_deref().unwrap_or(values.right);
            let right = right_column.as_deref().unwrap_or(same);
            condition(test, &Values { left, right, change: &change })?
        }
        other => return Err(no_words(other)),
    })
}

fn no_words(test: &LevelTest) -> String {
    match serde_json::to_value(test) {
        Ok(word) => format!("Splink has no words for the test {word}"),
        Err(error) => error.to_string(),
    }
}

/// Dates so many calendar months or years apart.
fn calendar(unit: &str, most: u32, values: &Values<'_>) -> Words<String> {
    // A date that was read from another form is read from it at once.
    let (form, change) = match values.change.split_last() {
        Some((Change::Date(form), before)) => (form.as_str(), before),
        _ => ("%Y-%m-%d", values.change),
    };
    let (left, right) = Values { change, ..*values }.sql()?;
    let date = |value| format!("try_strptime({value}, {})", literal(form));
    Ok(format!("abs(date_diff('{unit}', {}, {})) <= {most}", date(left), date(right)))
}

/// The nearest two elements of two lists, as Splink writes it.
fn nearest_elements(test: &LevelTest, left: &str, right: &str) -> Words<String> {
    let (nearest, function, limit) = match test {
        LevelTest::Levenshtein(most) => ("list_min", "levenshtein", format!("<= {most}")),
        LevelTest::DamerauLevenshtein(most) => {
            ("list_min", "damerau_levenshtein", format!("<= {most}"))
        }
        LevelTest::Jaro(least) => ("list_max", "jaro_similarity", format!(">= {least}")),
        LevelTest::JaroWinkler(least) => {
            ("list_max", "jaro_winkler_similarity", format!(">= {least}"))
        }
        other => return Err(no_words(other)),
    };
    Ok(format!(
        "{nearest}(list_transform(flatten(list_transform({left}, x -> list_transform({right}, \
         y -> [x, y]))), pair -> {function}(pair[1], pair[2]))) {limit}"
    ))
}

fn great_circle(latitude: &str, longitude: &str) -> String {
    let of = |name: &str, side: &str| quoted(&format!("{name}{side}"));
    let (a, b) = (of(latitude, "_l"), of(latitude, "_r"));
    let (from, to) = (of(longitude, "_l"), of(longitude, "_r"));
    let cosine = format!(
        "(sin(radians({a})) * sin(radians({b})) + \
         cos(radians({a})) * cos(radians({b})) * cos(radians({to} - {from})))"
    );
    format!(
        "cast(acos(case when {cosine} > 1 then 1 when {cosine} < -1 then -1 else {cosine} end) \
         * 6371 as float)"
    )
}

fn key(key: &BlockKey) -> Result<String> {
    let of = |side: &str| -> Option<String> {
        let column = format!("{side}.{}", quoted(&key.column));
        Some(match key.part {
            // An array is taken apart before.
            KeyPart::Whole | KeyPart::Elements => column,
            KeyPart::Substring(start, length) => format!("substring({column}, {start}, {length})"),
            KeyPart::Lower => format!("lower({column})"),
            // Values with fewer characters are in no block.
            KeyPart::Prefix(count) => {
                format!("CASE WHEN length({column}) >= {count} THEN left({column}, {count}) END")
            }
            KeyPart::Suffix(count) => {
                format!("CASE WHEN length({column}) >= {count} THEN right({column}, {count}) END")
            }
            _ => return None,
        })
    };
    match (of("l"), of("r")) {
        (Some(left), Some(right)) => Ok(format!("{left} = {right}")),
        _ => Err(invalid("the blocking key cannot be said in SQL").at_item(key.to_string())),
    }
}
