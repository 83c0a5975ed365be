//! Severities.

use serde::{Deserialize, Serialize};

/// How much a finding weighs (严重程度); orders from lightest to heaviest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[repr(u8)]
pub enum Severity {
    /// Worth knowing (提示).
    Hint = 1,
    /// Probably wrong (警告).
    Warning = 2,
    /// Certainly wrong (错误).
    Error = 3,
}

impl Severity {
    /// All severities, from lightest to heaviest.
    pub const ALL: [Self; 3] = [Self::Hint, Self::Warning, Self::Error];

    /// A stable name for it: `hint`, `warning`, `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Its name in Chinese.
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::Hint => "提示",
            Self::Warning => "警告",
            Self::Error => "错误",
        }
    }
}
