//! Values of typed records.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::date::{PartialDate, Writing};
use crate::identity::CitizenNumber;

/// A value of a record: missing, read as what its item holds, or kept as it was written (取值).
///
/// So a record with a wrong date or an unknown code is a record all the same, and what was wrong
/// in it comes out as it went in.
///
/// # Examples
///
/// ```
/// use renkou::codes::Sex;
/// use renkou::record::Value;
///
/// assert_eq!(Value::<Sex>::read("2"), Value::Known(Sex::Female));
/// assert_eq!(Value::<Sex>::read("7").to_text(), "7");
/// assert_eq!(Value::<Sex>::read(""), Value::Missing);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Value<T> {
    /// There is none.
    #[default]
    Missing,
    /// It was read.
    Known(T),
    /// It could not be read.
    Other(String),
}

/// What can stand in a [`Value`]: read from text and written as text.
pub trait Read: Sized {
    /// Reads a text that is not empty.
    fn read(text: &str) -> Option<Self>;

    /// The text, in the form of the standard.
    fn to_text(&self) -> Cow<'static, str>;
}

impl<T: Read> Value<T> {
    /// Reads a text; an empty one is a missing value.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::Missing;
        }
        T::read(text).map_or_else(|| Self::Other(text.to_owned()), Self::Known)
    }

    /// The text of it; empty if it is missing.
    pub fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Missing => Cow::Borrowed(""),
            Self::Known(value) => value.to_text(),
            Self::Other(text) => Cow::Borrowed(text),
        }
    }
}

impl<T> Value<T> {
    /// What was read.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether there is none.
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}

impl<T> From<T> for Value<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// Says only whether there is a value: it may be personal.
impl<T> fmt::Debug for Value<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "Missing",
            Self::Known(_) => "Known(..)",
            Self::Other(_) => "Other(..)",
        })
    }
}

impl<T: Read> Serialize for Value<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Missing => serializer.serialize_none(),
            other => serializer.serialize_str(&other.to_text()),
        }
    }
}

impl<'de, T: Read> Deserialize<'de> for Value<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<Cow<'_, str>>::deserialize(deserializer)?;
        Ok(text.map_or(Self::Missing, |text| Self::read(&text)))
    }
}

impl Read for String {
    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.clone())
    }
}

impl Read for u32 {
    fn read(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        // A number with leading zeros is a code, and would not come out as it went in.
        let round = text == "0" || !text.starts_with('0');
        if plain && round { text.parse().ok() } else { None }
    }

    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.to_string())
    }
}

impl Read for PartialDate {
    fn read(text: &str) -> Option<Self> {
        Writing::default().read(text).ok()
    }

    /// Eight digits, the form of the standards.
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(format!("{:08}", self.digits()))
    }
}

impl Read for CitizenNumber {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.to_string())
    }
}

/// Enums of code tables, which are written as their codes.
macro_rules! read_code {
    ($($type:ident),+ $(,)?) => {
        $(
            impl Read for renkou_codes::$type {
                fn read(text: &str) -> Option<Self> {
                    Self::from_code(text)
                }

                fn to_text(&self) -> Cow<'static, str> {
                    Cow::Borrowed(self.code())
                }
            }
        )+
    };
}

read_code!(
    BirthHealth,
    ChildSurvival,
    Contraception,
    DisabilityGrade,
    DisabilityType,
    DocumentType,
    Education,
    EthnicGroup,
    HealthStatus,
    HouseholdType,
    MaritalStatus,
    MigrationReason,
    OnlyChildStatus,
    Parentage,
    PregnancyOutcome,
    RegistrationNature,
    Relation,
    Sex,
    VerificationResult,
);
