//! Blocking rules: which parts of which columns two records must share to be compared at all.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use super::model::invalid;
use super::number::NumberForm;
use crate::date::Writing;
#[cfg(feature = "names")]
use crate::name::{KeyKind, Name};
use crate::{Error, Result};

/// Keys that must all agree, written as `["XM", "CSRQ:year"]`.
///
/// # Examples
///
/// ```
/// use renkou::link::BlockingRule;
///
/// let rule = BlockingRule::new(["XM:prefix1", "CSRQ"])?;
/// assert_eq!(rule.to_string(), "XM:prefix1 + CSRQ");
/// assert!(BlockingRule::new(["XM:sideways"]).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BlockingRule {
    keys: Vec<BlockKey>,
}

impl BlockingRule {
    /// A rule of one or more keys.
    ///
    /// # Errors
    ///
    /// When there is no key, or one is not of the form `COLUMN` or `COLUMN:part`.
    pub fn new<'k>(keys: impl IntoIterator<Item = &'k str>) -> Result<Self> {
        let rule = Self { keys: keys.into_iter().map(str::parse).collect::<Result<_>>()? };
        rule.check()?;
        Ok(rule)
    }

    #[cfg(feature = "splink")]
    pub(super) fn of_keys(keys: Vec<BlockKey>) -> Result<Self> {
        let rule = Self { keys };
        rule.check()?;
        Ok(rule)
    }

    /// The keys.
    pub fn keys(&self) -> &[BlockKey] {
        &self.keys
    }

    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| key.column.as_str())
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.keys.is_empty() {
            return Err(invalid("a blocking rule needs at least one key"));
        }
        Ok(())
    }
}

impl fmt::Display for BlockingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, key) in self.keys.iter().enumerate() {
            write!(f, "{}{key}", if i == 0 { "" } else { " + " })?;
        }
        Ok(())
    }
}

/// A column and the part of its value that must agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BlockKey {
    /// The column.
    pub column: String,
    /// The part of the value.
    pub part: KeyPart,
}

#[cfg(feature = "names")]
const PARTS: &str = "a part is prefixN, suffixN, substringN-M, lower, year, number, or of a name sound, initials, corners or surname";
#[cfg(not(feature = "names"))]
const PARTS: &str = "a part is prefixN, suffixN, substringN-M, lower, year or number";

/// Which part of a value is the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPart {
    /// The whole value.
    Whole,
    /// So many first characters.
    Prefix(usize),
    /// So many last characters.
    Suffix(usize),
    /// From this character on, counted from 1, at most so many; of a shorter value what there is.
    Substring(usize, usize),
    /// The value in small letters.
    Lower,
    /// The year of a date, however the date is written.
    Year,
    /// A citizen number in its 18-digit form, however it is written; a malformed one as it stands.
    Number,
    /// A key of a name, the likeliest of its kind: what sounds or looks alike.
    #[cfg(feature = "names")]
    Name(KeyKind),
}

impl KeyPart {
    /// A hash of the part, or `None` when the value has no such part and so stands in no block.
    pub(super) fn hash(self, value: &str) -> Option<u64> {
        let mut hasher = FxHasher::default();
        match self {
            Self::Whole => value.hash(&mut hasher),
            Self::Prefix(n) => {
                let end = value.char_indices().map(|(at, c)| at + c.len_utf8()).nth(n - 1)?;
                value.get(..end)?.hash(&mut hasher);
            }
            Self::Suffix(n) => {
                let start = value.char_indices().rev().map(|(at, _)| at).nth(n - 1)?;
                value.get(start..)?.hash(&mut hasher);
            }
            Self::Substring(start, length) => {
                let part: String =
                    value.chars().skip(start.saturating_sub(1)).take(length).collect();
                part.hash(&mut hasher);
            }
            Self::Lower => value.to_lowercase().hash(&mut hasher),
            Self::Year => Writing::default().read(value).ok()?.year().hash(&mut hasher),
            Self::Number => return Some(NumberForm::new(value).class()),
            #[cfg(feature = "names")]
            Self::Name(kind) => {
                let key = Name::new(value).key(kind)?;
                key.as_str().hash(&mut hasher);
            }
        }
        Some(hasher.finish())
    }
}

impl fmt::Display for BlockKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.column)?;
        match self.part {
            KeyPart::Whole => Ok(()),
            KeyPart::Prefix(n) => write!(f, ":prefix{n}"),
            KeyPart::Suffix(n) => write!(f, ":suffix{n}"),
            KeyPart::Substring(start, length) => write!(f, ":substring{start}-{length}"),
            KeyPart::Lower => f.write_str(":lower"),
            KeyPart::Year => f.write_str(":year"),
            KeyPart::Number => f.write_str(":number"),
            #[cfg(feature = "names")]
            KeyPart::Name(kind) => write!(f, ":{}", kind.as_str()),
        }
    }
}

impl FromStr for BlockKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (column, part) = text.rsplit_once(':').unwrap_or((text, ""));
        let count = |digits: &str| digits.parse().ok().filter(|n| (1..=99).contains(n));
        let part = match part {
            "" => KeyPart::Whole,
            "number" => KeyPart::Number,
            "year" => KeyPart::Year,
            "lower" => KeyPart::Lower,
            #[cfg(feature = "names")]
            "sound" | "initials" | "corners" | "surname" => {
                let kinds = [KeyKind::Sound, KeyKind::Initials, KeyKind::Corners];
                let kind = kinds.into_iter().find(|kind| kind.as_str() == part);
                KeyPart::Name(kind.unwrap_or(KeyKind::SurnameSound))
            }
            _ => {
                let prefix = part.strip_prefix("prefix").and_then(count).map(KeyPart::Prefix);
                let suffix = part.strip_prefix("suffix").and_then(count).map(KeyPart::Suffix);
                let substring = part.strip_prefix("substring").and_then(|part| {
                    let (start, length) = part.split_once('-')?;
                    Some(KeyPart::Substring(count(start)?, count(length)?))
                });
                prefix.or(suffix).or(substring).ok_or_else(|| invalid(PARTS).at_item(text))?
            }
        };
        if column.is_empty() {
            return Err(invalid("a blocking key needs a column"));
        }
        Ok(Self { column: column.to_owned(), part })
    }
}

impl TryFrom<String> for BlockKey {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<BlockKey> for String {
    fn from(key: BlockKey) -> Self {
        key.to_string()
    }
}
