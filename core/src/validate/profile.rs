//! Profiles: which rules are asked, and how much their findings weigh.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::severity::Severity;
use crate::{Error, ErrorKind, Result};

/// Rules switched on or off and weighed anew (校验方案); what it does not name stays as it is.
///
/// Read from JSON, or any other format that serde reads.
///
/// # Examples
///
/// ```
/// use renkou::validate::Profile;
///
/// let profile: Profile = serde_json::from_str(
///     r#"{ "rules": { "ID-116": "off", "ST-102": "on", "ST-124": "warning" } }"#,
/// )?;
/// assert_eq!(profile.settings()?.len(), 3);
///
/// let unknown: Profile = serde_json::from_str(r#"{ "rules": { "XX-999": "off" } }"#)?;
/// assert!(unknown.settings().is_err());
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
