//! Grades.

use serde::{Deserialize, Serialize};

/// How far a number can be trusted (号码等级).
///
/// Orders from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[repr(u8)]
pub enum Grade {
    /// Nothing speaks against it (有效).
    Valid = 0,
    /// It can be right, but something about it is unusual (可疑).
    Suspect = 1,
    /// It cannot be right as it stands (无效).
    Invalid = 2,
}

impl Grade {
    /// A stable name for it: `valid`, `suspect`, `invalid`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Suspect => "suspect",
            Self::Invalid => "invalid",
        }
    }

    /// Its name in Chinese.
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::Valid => "有效",
            Self::Suspect => "可疑",
            Self::Invalid => "无效",
        }
    }
}
