//! Everything about a name or two, for programs in other languages.

use renkou_codes::name::Reading;
use serde::Serialize;

use super::comparison::compare;
use super::described::Name;
use super::level::NameLevel;
use super::normal::SEPARATOR;
use crate::{Error, ErrorKind, Result};

/// Everything that can be said of one name (姓名解析答复), in the form in which it is written as JSON.
///
/// It holds the name itself: it is the answer to somebody who had it.
///
/// # Examples
///
/// ```
/// use renkou::name::Answer;
///
/// let json = serde_json::to_value(Answer::to("曾　國藩")?)?;
/// assert_eq!((&json["normal"], &json["folded"]), (&"曾國藩".into(), &"曾国藩".into()));
/// assert_eq!((&json["surname"], &json["surname_pinyin"]), (&"曾".into(), &"zeng1".into()));
/// assert_eq!(json["pinyin"][1][0], "guo2");
/// assert!(Answer::to("  ").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// The text as it was asked.
    pub input: String,
    /// The normal form.
    pub normal: String,
    /// The surname; null where there is none.
    pub surname: Option<String>,
    /// The given name, or the whole of a name without a surname.
    pub given: Option<String>,
    /// The usual reading of the surname, with a blank between syllables; null without a surname.
    pub surname_pinyin: Option<String>,
    /// The readings of each character of the normal form, the likeliest first.
    pub pinyin: Vec<Vec<String>>,
    /// The folded form.
    pub folded: String,
    /// Blocking keys, each with its kind.
    pub keys: Vec<String>,
    /// How many characters are lost or hidden.
    pub unknown: usize,
    /// The other way to read it: surname and given name.
    pub other_split: Option<[String; 2]>,
}

impl Answer {
    /// The answer about a name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] where nothing is written.
    pub fn to(input: &str) -> Result<Self> {
        let name = Name::new(input);
        if name.is_empty() {
            return Err(no_name());
        }
        let written = |readings: &Vec<Reading>| readings.iter().map(Reading::to_string).collect();
        let pinyin = name.readings().iter().map(written).collect();
        let reading = name.surname_reading();
        Ok(Self {
            input: input.to_owned(),
            normal: name.normal(),
            surname: name.surname(),
            given: name.given(),
            surname_pinyin: (!reading.is_empty()).then_some(reading),
            pinyin,
            folded: name.folded(),
            keys: name.keys().iter().map(ToString::to_string).collect(),
            unknown: name.unknown(),
            other_split: name.other_split().map(|(surname, given)| [surname, given]),
        })
    }
}

/// Everything that can be said of two names (姓名比对答复), in the form in which it is written as JSON.
///
/// # Examples
///
/// ```
/// use renkou::name::ComparisonAnswer;
///
/// let json = serde_json::to_value(ComparisonAnswer::to("張煒", "张炜")?)?;
/// assert_eq!(json["equal_after_fold"], true);
/// assert_eq!((&json["surname_level"], &json["given_levels"][0]), (&"folded".into(), &"folded".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct ComparisonAnswer {
    /// The two texts as they were asked.
    pub input: [String; 2],
    /// Whether the names have one folded form, with nothing lost or hidden in either.
    pub equal_after_fold: bool,
    /// The level of the surnames; null where the names have none.
    pub surname_level: Option<NameLevel>,
    /// The levels of the characters of the given name, or of the parts of a name.
    pub given_levels: Vec<NameLevel>,
    /// The level of the whole name.
    pub level: NameLevel,
    /// One number from 0 to 1.
    pub similarity: f64,
    /// Whether characters of the given name changed places.
    pub swapped: bool,
    /// The comparison in words.
    pub explanation: String,
    /// The comparison in Chinese.
    pub explanation_zh: String,
}

impl ComparisonAnswer {
    /// The answer about two names.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] where nothing is written for one of them.
    pub fn to(a: &str, b: &str) -> Result<Self> {
        let names = [a, b].map(Name::new);
        if names.iter().any(Name::is_empty) {
            return Err(no_name());
        }
        let known = names.iter().all(|name| name.unknown() == 0);
        // A separator is lost as easily as a stroke.
        let [folded_a, folded_b] = names.map(|name| name.folded().replace(SEPARATOR, ""));
        let comparison = compare(a, b);
        Ok(Self {
            input: [a.to_owned(), b.to_owned()],
            equal_after_fold: known && folded_a == folded_b,
            surname_level: comparison.surname(),
            given_levels: comparison.given().to_vec(),
            level: comparison.level(),
            // Four digits tell all that the levels do.
            similarity: (comparison.similarity() * 10_000.0).round() / 10_000.0,
            swapped: comparison.is_swapped(),
            explanation: comparison.explain_en(),
            explanation_zh: comparison.explain_zh(),
        })
    }
}

/// The answer to one line: a name, or two with a tab between.
#[derive(Clone, Serialize)]
#[serde(untagged)]
pub enum LineAnswer {
    /// One name.
    One(Answer),
    /// Two names.
    Two(ComparisonAnswer),
}

impl LineAnswer {
    /// Answers a line of a file, without its line end.
    ///
    /// ```
    /// use renkou::name::LineAnswer;
    ///
    /// assert!(matches!(LineAnswer::to("张伟\t张炜".as_bytes()), Ok(LineAnswer::Two(_))));
    /// assert!(matches!(LineAnswer::to("张伟".as_bytes()), Ok(LineAnswer::One(_))));
    /// assert!(LineAnswer::to(b"").is_err());
    /// assert!(LineAnswer::to(b"\xD5\xC5").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// When the line is empty, is not UTF-8 or holds more than two names.
    pub fn to(line: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(line).map_err(|_| {
            Error::new(ErrorKind::Encoding, "the line is not UTF-8; convert it from GB18030 first")
        })?;
        match text.split('\t').collect::<Vec<_>>().as_slice() {
            [name] => Answer::to(name).map(Self::One),
            [a, b] => ComparisonAnswer::to(a, b).map(Self::Two),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "a line holds one name, or two with a tab between",
            )),
        }
    }
}

fn no_name() -> Error {
    Error::new(ErrorKind::InvalidArgument, "no name is written")
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("unknown", &self.unknown).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for ComparisonAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComparisonAnswer")
            .field("level", &self.level)
            .field("similarity", &self.similarity)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for LineAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::One(answer) => answer.fmt(f),
            Self::Two(answer) => answer.fmt(f),
        }
    }
}
