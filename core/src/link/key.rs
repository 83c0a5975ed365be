//! Blocking rules: which parts of which columns two records must share to be compared at all.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use rustc_hash::FxHasher;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lists::elements;
use super::model::invalid;
use super::number::NumberForm;
use super::random::Random;
use crate::Error;
use crate::date::Writing;
use crate::identity::CitizenNumber;
#[cfg(feature = "names")]
use crate::name::{KeyKind, Name};

type Result<T, E = Error> = std::result::Result<T, E>;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockingRule {
    keys: Vec<BlockKey>,
    window: Option<usize>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Neighbours {
    sorted_by: Vec<BlockKey>,
    window: usize,
}

impl Serialize for BlockingRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.window {
            None => self.keys.serialize(serializer),
            Some(window) => {
                Neighbours { sorted_by: self.keys.clone(), window }.serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for BlockingRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Not an untagged enum: its errors do not say what is wrong.
        deserializer.deserialize_any(RuleVisitor)
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = BlockingRule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of keys, or `sorted_by` and `window`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, keys: A) -> Result<BlockingRule, A::Error> {
        let keys = Vec::deserialize(SeqAccessDeserializer::new(keys))?;
        Ok(BlockingRule { keys, window: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, rule: A) -> Result<BlockingRule, A::Error> {
        let rule = Neighbours::deserialize(MapAccessDeserializer::new(rule))?;
        Ok(BlockingRule { keys: rule.sorted_by, window: Some(rule.window) })
    }
}

/// The largest window of a rule of neighbours.
pub(super) const MAX_WINDOW: usize = 1000;

impl BlockingRule {
    /// A rule of one or more keys.
    ///
    /// # Errors
    ///
    /// When there is no key, or one is not of the form `COLUMN` or `COLUMN:part`.
    pub fn new<'k>(keys: impl IntoIterator<Item = &'k str>) -> Result<Self> {
        let rule =
            Self { keys: keys.into_iter().map(str::parse).collect::<Result<_>>()?, window: None };
        rule.check()?;
        Ok(rule)
    }

    #[cfg(feature = "splink")]
    pub(super) fn of_keys(keys: Vec<BlockKey>) -> Result<Self> {
        let rule = Self { keys, window: None };
        rule.check()?;
        Ok(rule)
    }

    /// A rule of neighbours (sorted neighbourhood): records are sorted by the parts, and those at
    /// most `window` places apart are compared. It finds what a slip in a key hides.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and when the window is not 1 to 1000, or a part is many.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::BlockingRule;
    ///
    /// let rule = BlockingRule::neighbours(["XM:suffix1", "CSRQ"], 5)?;
    /// assert_eq!(rule.to_string(), "5 neighbours by XM:suffix1, CSRQ");
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn neighbours<'k>(keys: impl IntoIterator<Item = &'k str>, window: usize) -> Result<Self> {
        let rule = Self { window: Some(window), ..Self::new(keys)? };
        rule.check()?;
        Ok(rule)
    }

    /// How many places apart records are compared; none for a rule of keys that must agree.
    pub fn window(&self) -> Option<usize> {
        self.window
    }

    /// Whether a record may have several keys.
    pub(super) fn has_many_keys(&self) -> bool {
        self.keys.iter().any(|key| key.part.is_many())
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
        if self.window.is_some_and(|window| !(1..=MAX_WINDOW).contains(&window)) {
            return Err(invalid(format!(
                "a window of neighbours is 1 to {MAX_WINDOW} records wide"
            )));
        }
        if self.window.is_some() && self.has_many_keys() {
            return Err(invalid("records are sorted by one part of a value, not by several"));
        }
        Ok(())
    }
}

impl fmt::Display for BlockingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(window) = self.window {
            write!(f, "{window} neighbours by ")?;
        }
        let between = if self.window.is_some() { ", " } else { " + " };
        for (i, key) in self.keys.iter().enumerate() {
            write!(f, "{}{key}", if i == 0 { "" } else { between })?;
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
const PARTS: &str = "a part is prefixN, suffixN, substringN-M, lower, year, number, deletions, items, \
     elements, minhashN (N up to 32), or of a name sound, initials, corners or surname";
#[cfg(not(feature = "names"))]
const PARTS: &str = "a part is prefixN, suffixN, substringN-M, lower, year, number, deletions, items, \
     elements or minhashN (N up to 32)";

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
    /// The value and what is left of it without any one of its characters: values that differ by
    /// one wrong, missing or additional character, or two swapped ones, have one of them in common.
    Deletions,
    /// Every part of a value that lists several, such as the numbers of children: between commas,
    /// semicolons, 、, bars or blanks.
    Items,
    /// Every element of a list as databases write it: `[a b, c]` or the same without brackets.
    Elements,
    /// So many hashes, each of two pairs of neighbouring characters chosen at random but the same for
    /// all values (MinHash): the more pairs of characters two values share, the likelier they have
    /// one of the hashes in common.
    MinHash(usize),
    /// A key of a name, the likeliest of its kind: what sounds or looks alike.
    #[cfg(feature = "names")]
    Name(KeyKind),
}

impl KeyPart {
    /// Whether one value may have several parts of this kind.
    pub(super) fn is_many(self) -> bool {
        matches!(self, Self::Deletions | Self::Items | Self::Elements | Self::MinHash(_))
    }

    /// The hashes of all parts of a value.
    pub(super) fn hashes(self, value: &str, hashes: &mut Vec<u64>) {
        match self {
            Self::Deletions => {
                hashes.push(hash_of(value));
                // Each costs the length of the value, and of a long one most would not be kept.
                for (at, c) in value.char_indices().take(MOST_KEYS) {
                    let (before, after) = (value.get(..at), value.get(at + c.len_utf8()..));
                    let rest = [before.unwrap_or(""), after.unwrap_or("")].concat();
                    hashes.push(hash_of(&rest));
                }
            }
            Self::Items => {
                let items = value.split(|c: char| c.is_whitespace() || ITEM_ENDS.contains(c));
                hashes.extend(items.filter(|item| !item.is_empty()).map(hash_of));
            }
            Self::Elements => hashes.extend(elements(value, ",").map(hash_of)),
            Self::MinHash(bands) => {
                let characters: Vec<char> = value.chars().collect();
                let grams: Vec<u64> = match characters.as_slice() {
                    [one] => vec![hash_of(&one.to_string())],
                    many => many
                        .windows(2)
                        .map(|pair| hash_of(&pair.iter().collect::<String>()))
                        .collect(),
                };
                let least = |row: u64| {
                    grams.iter().map(|gram| Random::new(row, *gram).next()).min().unwrap_or(0)
                };
                hashes.extend((0..bands as u64).map(|band| {
                    let mut hasher = FxHasher::default();
                    (band, least(2 * band), least(2 * band + 1)).hash(&mut hasher);
                    hasher.finish()
                }));
            }
            _ => hashes.extend(self.hash(value)),
        }
    }

    /// The part as a text to sort by, or `None` when the value has no such part.
    pub(super) fn text(self, value: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Whole | Self::Deletions | Self::Items | Self::Elements | Self::MinHash(_) => {
                Some(value.into())
            }
            Self::Prefix(n) => {
                let end = value.char_indices().map(|(at, c)| at + c.len_utf8()).nth(n - 1)?;
                value.get(..end).map(Cow::Borrowed)
            }
            Self::Suffix(n) => {
                let start = value.char_indices().rev().map(|(at, _)| at).nth(n - 1)?;
                value.get(start..).map(Cow::Borrowed)
            }
            Self::Substring(start, length) => {
                let part = value.chars().skip(start.saturating_sub(1)).take(length);
                Some(part.collect::<String>().into())
            }
            Self::Lower => Some(value.to_lowercase().into()),
            Self::Year => Some(Writing::default().read(value).ok()?.year().to_string().into()),
            Self::Number => {
                let number: Option<CitizenNumber> = value.parse().ok();
                Some(
                    number.map_or(value.into(), |number| number.to_18().as_str().to_owned().into()),
                )
            }
            #[cfg(feature = "names")]
            Self::Name(kind) => Some(Name::new(value).key(kind)?.as_str().to_owned().into()),
        }
    }

    /// A hash of the part, or `None` when the value has no such part and so stands in no block.
    fn hash(self, value: &str) -> Option<u64> {
        match self {
            Self::Number => Some(NumberForm::new(value).class()),
            _ => Some(hash_of(&self.text(value)?)),
        }
    }
}

/// Keys of one record beyond this many are not kept, but counted.
pub(super) const MOST_KEYS: usize = 64;

/// What ends an item of a value that lists several.
const ITEM_ENDS: &str = ",，;；、|";

pub(super) fn hash_of(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
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
            KeyPart::Deletions => f.write_str(":deletions"),
            KeyPart::Items => f.write_str(":items"),
            KeyPart::Elements => f.write_str(":elements"),
            KeyPart::MinHash(bands) => write!(f, ":minhash{bands}"),
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
            "deletions" => KeyPart::Deletions,
            "items" => KeyPart::Items,
            "elements" => KeyPart::Elements,
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
                let bands = part.strip_prefix("minhash").and_then(count).map(KeyPart::MinHash);
                let bands = bands.filter(|part| !matches!(part, KeyPart::MinHash(33..)));
                let substring = part.strip_prefix("substring").and_then(|part| {
                    let (start, length) = part.split_once('-')?;
                    Some(KeyPart::Substring(count(start)?, count(length)?))
                });
                prefix
                    .or(suffix)
                    .or(substring)
                    .or(bands)
                    .ok_or_else(|| invalid(PARTS).at_item(text))?
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
