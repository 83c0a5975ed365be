//! Profiles: which rules are asked, and how much their findings weigh.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::severity::Severity;
use crate::{Error, ErrorKind, Result};

/// Rules switched on or off and weighed anew (校验方案); what it does not name stays as it is.
///
/// Read from JSON, from TOML, or from any other format that serde reads.
///
/// # Examples
///
/// ```
/// use renkou::validate::Profile;
///
/// let profile = Profile::from_json(
///     r#"{ "rules": { "ID-116": "off", "ST-102": "on", "ST-124": "warning" } }"#,
/// )?;
/// assert_eq!(profile.settings()?.len(), 3);
///
/// assert!(Profile::from_json(r#"{ "rules": { "XX-999": "off" } }"#).is_err(), "no such rule");
/// assert!(Profile::from_json(r#"{ "rules": { "ID-116": "of" } }"#).is_err(), "no such setting");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The setting of each rule, by id.
    pub rules: BTreeMap<String, Setting>,
}

/// What a profile says of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// It is not asked.
    Off,
    /// It is asked, and weighs what the registry says.
    On,
    /// It is asked, and weighs as a hint.
    Hint,
    /// It is asked, and weighs as a warning.
    Warning,
    /// It is asked, and weighs as an error.
    Error,
}

impl Profile {
    /// Reads a profile written in JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if it is not a profile or names a rule that is not there.
    pub fn from_json(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| not_understood(&error)).and_then(Self::checked)
    }

    /// Reads a profile written in TOML.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if it is not a profile or names a rule that is not there.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::validate::{Profile, Setting};
    ///
    /// let profile = Profile::from_toml("[rules]\nID-116 = 'off'\nST-102 = 'warning'\n")?;
    /// assert_eq!(profile.rules["ST-102"], Setting::Warning);
    /// assert!(Profile::from_toml("[rules]\nID-116 = 0\n").is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|error| not_understood(&error)).and_then(Self::checked)
    }

    fn checked(self) -> Result<Self> {
        self.settings()?;
        Ok(self)
    }

    /// The rules it names with the severities it gives them; none for those switched off.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if there is no rule of a name.
    pub fn settings(&self) -> Result<Vec<(&'static Rule, Option<Severity>)>> {
        let setting = |(id, setting): (&String, &Setting)| {
            let rule = Rule::by_id(id).ok_or_else(|| {
                Error::new(ErrorKind::InvalidArgument, format!("the profile names no rule: {id}"))
            })?;
            let severity = match setting {
                Setting::Off => None,
                Setting::On => Some(rule.severity),
                Setting::Hint => Some(Severity::Hint),
                Setting::Warning => Some(Severity::Warning),
                Setting::Error => Some(Severity::Error),
            };
            Ok((rule, severity))
        };
        self.rules.iter().map(setting).collect()
    }
}

fn not_understood(error: &dyn std::fmt::Display) -> Error {
    let message = format!("the profile is not understood: {}", error.to_string().trim_end());
    Error::new(ErrorKind::InvalidArgument, message)
}
