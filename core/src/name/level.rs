//! Levels: how nearly two characters, or two names, are the same.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How nearly two characters or names are the same (一致程度), from the nearest to the farthest.
///
/// The order is that of the evidence: two people agree by chance least often at the first levels.
///
/// # Examples
///
/// ```
/// use renkou::name::NameLevel;
///
/// assert!(NameLevel::SameSound < NameLevel::Different);
/// assert_eq!(NameLevel::LookAlike.as_str(), "look_alike");
/// assert_eq!(NameLevel::LookAlike.text_zh(), "形近或常见混淆");
/// assert_eq!(serde_json::to_string(&NameLevel::Dialect)?, "\"dialect\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameLevel {
    /// The same character.
    Same,
    /// The same after folding: traditional, variant and compatibility forms.
    Folded,
    /// Another character with the same sound and tone.
    SameSoundAndTone,
    /// The same sound, with another tone or one that is not known.
    SameSound,
    /// Another character that looks alike, or is listed as taken for it.
    LookAlike,
    /// Syllables that some dialect speaks alike.
    Dialect,
    /// A character that is lost, hidden or missing on one side.
    Unknown,
    /// None of these.
    Different,
}

impl NameLevel {
    /// Every level, the nearest first.
    pub const ALL: [Self; 8] = [
        Self::Same,
        Self::Folded,
        Self::SameSoundAndTone,
        Self::SameSound,
        Self::LookAlike,
        Self::Dialect,
        Self::Unknown,
        Self::Different,
    ];

    /// The name, the same in every language and in model files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Folded => "folded",
            Self::SameSoundAndTone => "same_sound_and_tone",
            Self::SameSound => "same_sound",
            Self::LookAlike => "look_alike",
            Self::Dialect => "dialect",
            Self::Unknown => "unknown",
            Self::Different => "different",
        }
    }

    /// What it means, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::Same => "the same",
            Self::Folded => "the same in another form",
            Self::SameSoundAndTone => "the same sound and tone",
            Self::SameSound => "the same sound",
            Self::LookAlike => "looks alike or is often confused",
            Self::Dialect => "alike in a dialect",
            Self::Unknown => "unknown",
            Self::Different => "different",
        }
    }

    /// What it means, in Chinese (中文).
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::Same => "相同",
            Self::Folded => "异体或繁简字",
            Self::SameSoundAndTone => "同音同调",
            Self::SameSound => "同音",
            Self::LookAlike => "形近或常见混淆",
            Self::Dialect => "方言音近",
            Self::Unknown => "无从比对",
            Self::Different => "不同",
        }
    }

    /// What the level counts for in a similarity, from 1 down to 0; never more than a nearer level.
    ///
    /// ```
    /// use renkou::name::NameLevel;
    ///
    /// let scores = NameLevel::ALL.map(NameLevel::score);
    /// assert_eq!((scores[0], scores[7]), (1.0, 0.0));
    /// assert!(scores.is_sorted_by(|nearer, farther| nearer >= farther));
    /// ```
    pub const fn score(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Folded => 0.98,
            Self::SameSoundAndTone => 0.9,
            Self::SameSound => 0.85,
            Self::LookAlike => 0.8,
            Self::Dialect => 0.7,
            Self::Unknown => 0.5,
            Self::Different => 0.0,
        }
    }
}

impl fmt::Display for NameLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
