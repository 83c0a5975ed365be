//! Payment standards of assistance programmes, each from the day it took effect.
//!
//! They are national minimums, in yuan a month for one person; provinces pay more. Every figure
//! carries its source and how sure it is.
//!
//! # Examples
//!
//! ```
//! use renkou_codes::payment::PaymentStandard;
//!
//! let on = |date| PaymentStandard::on("TBFZ", "C1", date).map(|standard| standard.yuan_per_month());
//! assert_eq!(on(2020_01_01), Some(400));
//! assert_eq!(on(2022_06_30), Some(400));
//! assert_eq!(on(2022_07_01), Some(520));
//! assert_eq!(on(1999_01_01), None);
//! ```

#[rustfmt::skip]
#[allow(clippy::inconsistent_digit_grouping, reason = "dates are grouped as dates")]
mod generated;

use crate::table::Confidence;

/// A minimum payment (发放标准) of a programme to one category of persons, from one day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentStandard {
    programme: &'static str,
    category: &'static str,
    effective_from: u32,
    yuan_per_month: u16,
    note: &'static str,
    confidence: Confidence,
    source: &'static str,
}

impl PaymentStandard {
    /// All standards, by programme and date.
    pub fn all() -> &'static [Self] {
        generated::STANDARDS
    }

    /// The standard in force on a day, which is given as `yyyymmdd`.
    pub fn on(programme: &str, category: &str, date: u32) -> Option<&'static Self> {
        Self::all()
            .iter()
            .filter(|standard| standard.programme == programme && standard.category == category)
            .filter(|standard| standard.effective_from <= date)
            .max_by_key(|standard| standard.effective_from)
    }

    /// The programme by its initials: LNJF (奖励扶助), TBFZ (特别扶助).
    pub const fn programme(&self) -> &'static str {
        self.programme
    }

    /// The category of persons within the programme.
    pub const fn category(&self) -> &'static str {
        self.category
    }

    /// The first day, as `yyyymmdd`.
    pub const fn effective_from(&self) -> u32 {
        self.effective_from
    }

    /// The amount for one person, in yuan a month.
    pub const fn yuan_per_month(&self) -> u16 {
        self.yuan_per_month
    }

    /// What there is to say about it; often nothing.
    pub const fn note(&self) -> &'static str {
        self.note
    }

    /// How sure the figure and its date are.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Where the figure was read.
    pub const fn source(&self) -> &'static str {
        self.source
    }
}
