//! Changes of a value before it is tested: a part of it, another case, nothing instead of a word.

use serde::{Deserialize, Serialize};

use super::lists;
use super::model::invalid;
use crate::Result;

/// What is done to a value before a test looks at it.
///
/// # Examples
///
/// ```
/// use renkou::link::Change;
///
/// let change: Change = serde_json::from_str(r#"{"substring": [1, 3]}"#)?;
/// assert_eq!(change.apply("Northam")?, Some("Nor".to_owned()));
/// assert_eq!(Change::NullIf("unknown".to_owned()).apply("unknown")?, None);
/// assert!(serde_json::from_str::<Change>(r#"{"reverse": 1}"#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Small letters.
    Lower,
    /// Capital letters.
    Upper,
    /// No blanks at the ends.
    Trim,
    /// So many first characters, or all where there are fewer.
    Prefix(usize),
    /// So many last characters, or all where there are fewer.
    Suffix(usize),
    /// From this character on, counted from 1, at most so many.
    Substring(usize, usize),
    /// A missing value instead of this text.
    NullIf(String),
    /// The first part of the text that a regular expression finds; missing where it finds none.
    #[cfg(feature = "splink")]
    Extract(String),
    /// The same, but an empty text where the expression finds none, as SQL has it.
    #[cfg(feature = "splink")]
    ExtractOrEmpty(String),
    /// What this group of a regular expression holds, counted from 1; an empty text where the expression
    /// finds nothing.
    #[cfg(feature = "splink")]
    ExtractGroup(String, usize),
    /// The element of a list at this place, counted from 1, or from the end with −1; missing where
    /// there is none. Lists are written as in [`super::ListForm`], with commas.
    Element(i32),
    /// A date in this form of `strptime` as `YYYY-MM-DD`; missing where it is none.
    Date(String),
    /// A date or time in this form of `strptime` as seconds since 1970; missing where it is none.
    /// The form `iso` stands for dates as databases show them, with or without a time.
    Seconds(String),
}

/// A change made ready to be applied to many values.
pub(super) type Changer = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

impl Change {
    /// The changed value, or nothing when it is missing after the change.
    ///
    /// # Errors
    ///
    /// When the change itself cannot be read, such as a regular expression with a slip in it.
    pub fn apply(&self, value: &str) -> Result<Option<String>> {
        Ok(self.changer()?(value))
    }

    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Prefix(0) | Self::Suffix(0) | Self::Substring(0, _) | Self::Substring(_, 0) => {
                Err(invalid("characters are counted from 1, and there must be one at least"))
            }
            _ => self.changer().map(drop),
        }
    }

    pub(super) fn changer(&self) -> Result<Changer> {
        Ok(match self.clone() {
            Self::Lower => Box::new(|text| Some(text.to_lowercase())),
            Self::Upper => Box::new(|text| Some(text.to_uppercase())),
            Self::Trim => Box::new(|text| Some(text.trim().to_owned())),
            Self::Prefix(count) => Box::new(move |text| Some(text.chars().take(count).collect())),
            Self::Suffix(count) => Box::new(move |text| {
                let all = text.chars().count();
                Some(text.chars().skip(all.saturating_sub(count)).collect())
            }),
            Self::Substring(start, length) => Box::new(move |text| {
                Some(text.chars().skip(start.saturating_sub(1)).take(length).collect())
            }),
            Self::NullIf(word) => Box::new(move |text| (text != word).then(|| text.to_owned())),
            #[cfg(feature = "splink")]
            Self::Extract(pattern) => {
                let pattern = expression(&pattern)?;
                Box::new(move |text| Some(pattern.find(text)?.as_str().to_owned()))
            }
            #[cfg(feature = "splink")]
            Self::ExtractOrEmpty(pattern) => {
                let pattern = expression(&pattern)?;
                Box::new(move |text| {
                    Some(pattern.find(text).map_or("", |found| found.as_str()).to_owned())
                })
            }
            #[cfg(feature = "splink")]
            Self::ExtractGroup(pattern, group) => {
                let pattern = expression(&pattern)?;
                if group >= pattern.captures_len() {
                    return Err(invalid("the regular expression has no such group"));
                }
                Box::new(move |text| {
                    let found = pattern.captures(text).and_then(|found| found.get(group));
                    Some(found.map_or("", |found| found.as_str()).to_owned())
                })
            }
            Self::Element(0) => return Err(invalid("elements are counted from 1")),
            Self::Element(place) => {
                Box::new(move |text| lists::element_at(text, place).map(str::to_owned))
            }
            Self::Date(format) => {
                check_form(&format)?;
                Box::new(move |text| date(text, &format).map(|date| date.to_string()))
            }
            Self::Seconds(format) if format == "iso" => Box::new(|text| {
                let forms = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"];
                let mut read = forms.into_iter().filter_map(|form| seconds(text, form));
                read.next().map(|seconds| seconds.to_string())
            }),
            Self::Seconds(format) => {
                check_form(&format)?;
                Box::new(move |text| seconds(text, &format).map(|seconds| seconds.to_string()))
            }
        })
    }
}

#[cfg(feature = "splink")]
fn expression(pattern: &str) -> Result<regex::Regex> {
    regex::Regex::new(pattern).map_err(|_| invalid("a regular expression cannot be read"))
}

fn check_form(format: &str) -> Result<()> {
    let mut items = chrono::format::StrftimeItems::new(format);
    if items.any(|item| item == chrono::format::Item::Error) {
        return Err(invalid("the form of a date is not one of `strptime`"));
    }
    Ok(())
}

/// The day of a date, or of a date and time.
fn date(text: &str, format: &str) -> Option<chrono::NaiveDate> {
    let days = seconds(text, format)?.div_euclid(86_400);
    chrono::DateTime::from_timestamp(days * 86_400, 0).map(|time| time.date_naive())
}

/// Seconds since 1970 of a date, or of a date and time.
fn seconds(text: &str, format: &str) -> Option<i64> {
    use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
    let of_time = NaiveDateTime::parse_from_str(text, format)
        .map(|time| time.and_utc().timestamp())
        .or_else(|_| DateTime::parse_from_str(text, format).map(|time| time.timestamp()));
    let of_date = || {
        let date = NaiveDate::parse_from_str(text, format).ok()?;
        Some(date.and_time(NaiveTime::MIN).and_utc().timestamp())
    };
    of_time.ok().or_else(of_date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_leave() {
        let some = |text: &str| Some(text.to_owned());
        for (change, value, expected) in [
            (Change::Lower, "McKay", some("mckay")),
            (Change::Upper, "é", some("É")),
            (Change::Trim, " a b ", some("a b")),
            (Change::Prefix(1), "王小明", some("王")),
            (Change::Prefix(9), "王", some("王")),
            (Change::Suffix(2), "王小明", some("小明")),
            (Change::Substring(2, 2), "abcde", some("bc")),
            (Change::Substring(7, 2), "abcde", some("")),
            (Change::NullIf("x".into()), "x", None),
            (Change::Element(1), "[\"tea\", \"ink\"]", some("tea")),
            (Change::Element(-1), "tea, ink", some("ink")),
            (Change::Element(2), "[]", None),
            (Change::Date("%d/%m/%Y".into()), "02/01/1970", some("1970-01-02")),
            (Change::Date("%d/%m/%Y".into()), "31/02/1970", None),
            (Change::Date("%Y%m%d %H:%M".into()), "19691231 23:59", some("1969-12-31")),
            (Change::Seconds("%Y-%m-%d".into()), "1970-01-02", some("86400")),
            (Change::Seconds("%Y-%m-%d".into()), "1970-02-30", None),
            (Change::Seconds("%Y-%m-%dT%H:%M:%SZ".into()), "1970-01-01T00:01:00Z", some("60")),
        ] {
            assert_eq!(change.apply(value).unwrap(), expected, "{change:?}");
        }
        assert!(Change::Substring(0, 1).check().is_err());
        assert!(Change::Seconds("%Q".into()).check().is_err());
        assert!(Change::Date("%Q".into()).check().is_err());
        assert!(Change::Element(0).check().is_err());
    }

    #[cfg(feature = "splink")]
    #[test]
    fn what_expressions_find() {
        let user = Change::Extract("^[^@]+".into());
        assert_eq!(user.apply("ada@example.org").unwrap(), Some("ada".to_owned()));
        assert_eq!(user.apply("@").unwrap(), None);
        assert_eq!(Change::ExtractOrEmpty("x".into()).apply("a").unwrap(), Some(String::new()));
        assert!(Change::Extract("(".into()).check().is_err());
        let second = Change::ExtractGroup("^([a-z]+)-([a-z]+)".into(), 2);
        assert_eq!(second.apply("tea-ink").unwrap(), Some("ink".to_owned()));
        assert_eq!(second.apply("tea").unwrap(), Some(String::new()));
        assert!(Change::ExtractGroup("(a)".into(), 2).check().is_err());
    }
}
