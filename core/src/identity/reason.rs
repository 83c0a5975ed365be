//! Reasons why a number is not simply valid.

use std::fmt;

use super::grade::Grade;

/// Why a number is suspect or invalid (号码存疑或无效的原因).
///
/// The number of a reason is its bit in [`Reasons`]; it is the same in every language and never
/// given to another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Reason {
    /// There is nothing.
    Empty = 0,
    /// The length is not that of a number of this kind.
    Length = 1,
    /// There are characters that the number cannot have.
    Character = 2,
    /// The check character does not fit the others (校验码, GB 11643-1999).
    Check = 3,
    /// The date of birth in it is no date.
    Date = 4,
    /// The date of birth in it is yet to come.
    Future = 5,
    /// Its first digits are no province.
    Province = 6,
    /// It is a filler: one digit repeated, or digits counted up.
    Placeholder = 7,
    /// A spreadsheet took it for a quantity: exponent form, or the last digits lost.
    Spreadsheet = 8,
    /// The division code is in no list.
    UnknownDivision = 9,
    /// The division code stands for several units, such as 市辖区.
    AggregateDivision = 10,
    /// The division code is of the statistics lists only.
    StatisticalDivision = 11,
    /// The division code is of the list of 1980 only.
    Pre1982Division = 12,
    /// The division code was abolished before the birth.
    AbolishedDivision = 13,
    /// The sequence number is 000, which is not given.
    SequenceZero = 14,
    /// The birth lies before 1850.
    BornBefore1850 = 15,
    /// A part of it has a value that is not in its table.
    Part = 16,
}

impl Reason {
    /// All reasons, by number.
    pub const ALL: [Self; 17] = [
        Self::Empty,
        Self::Length,
        Self::Character,
        Self::Check,
        Self::Date,
        Self::Future,
        Self::Province,
        Self::Placeholder,
        Self::Spreadsheet,
        Self::UnknownDivision,
        Self::AggregateDivision,
        Self::StatisticalDivision,
        Self::Pre1982Division,
        Self::AbolishedDivision,
        Self::SequenceZero,
        Self::BornBefore1850,
        Self::Part,
    ];

    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Length => "length",
            Self::Character => "character",
            Self::Check => "check",
            Self::Date => "date",
            Self::Future => "future",
            Self::Province => "province",
            Self::Placeholder => "placeholder",
            Self::Spreadsheet => "spreadsheet",
            Self::UnknownDivision => "unknown_division",
            Self::AggregateDivision => "aggregate_division",
            Self::StatisticalDivision => "statistical_division",
            Self::Pre1982Division => "pre1982_division",
            Self::AbolishedDivision => "abolished_division",
            Self::SequenceZero => "sequence_zero",
            Self::BornBefore1850 => "born_before_1850",
            Self::Part => "part",
        }
    }

    /// What it says, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::Empty => "there is no number",
            Self::Length => "the number has a wrong length",
            Self::Character => "the number has characters it cannot have",
            Self::Check => "the check character is wrong",
            Self::Date => "the date of birth in the number is no date",
            Self::Future => "the date of birth in the number is yet to come",
            Self::Province => "the first digits are no province",
            Self::Placeholder => "the number is a filler",
            Self::Spreadsheet => "a spreadsheet has damaged the number",
            Self::UnknownDivision => "the division code is in no list",
            Self::AggregateDivision => "the division code stands for several units",
            Self::StatisticalDivision => "the division code is used in statistics only",
            Self::Pre1982Division => "the division code is of the list of 1980 only",
            Self::AbolishedDivision => "the division code was abolished before the birth",
            Self::SequenceZero => "the sequence number is 000",
            Self::BornBefore1850 => "the birth lies before 1850",
            Self::Part => "a part of the number is not in its table",
        }
    }

    /// What it says, in Chinese.
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::Empty => "号码为空",
            Self::Length => "号码长度不符",
            Self::Character => "号码含有不允许的字符",
            Self::Check => "校验码不符",
            Self::Date => "号码中的出生日期不存在",
            Self::Future => "号码中的出生日期在将来",
            Self::Province => "号码开头不是省级代码",
            Self::Placeholder => "号码是占位数字",
            Self::Spreadsheet => "号码被电子表格损坏",
            Self::UnknownDivision => "行政区划代码未见于任何名录",
            Self::AggregateDivision => "行政区划代码为汇总码",
            Self::StatisticalDivision => "行政区划代码仅用于统计",
            Self::Pre1982Division => "行政区划代码仅见于1980年名录",
            Self::AbolishedDivision => "行政区划代码在出生前已撤销",
            Self::SequenceZero => "顺序码为000",
            Self::BornBefore1850 => "出生早于1850年",
            Self::Part => "号码的某一部分不在其代码表中",
        }
    }

    /// The grade a number has for this reason alone.
    pub const fn grade(self) -> Grade {
        match self {
            Self::Empty
            | Self::Length
            | Self::Character
            | Self::Check
            | Self::Date
            | Self::Future
            | Self::Province
            | Self::Placeholder
            | Self::Spreadsheet => Grade::Invalid,
            _ => Grade::Suspect,
        }
    }
}

/// A set of [`Reason`]s.
///
/// # Examples
///
/// ```
/// use renkou::identity::{Grade, Reason, Reasons};
///
/// let reasons = Reasons::NONE.with(Reason::SequenceZero).with(Reason::Check);
/// assert_eq!(reasons.grade(), Grade::Invalid);
/// assert_eq!(reasons.to_string(), "check sequence_zero");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Reasons(u32);

impl Reasons {
    /// No reason.
    pub const NONE: Self = Self(0);

    const INVALID: Self = {
        let (mut set, mut i) = (0, 0);
        while i < Reason::ALL.len() {
            if matches!(Reason::ALL[i].grade(), Grade::Invalid) {
                set |= 1 << i;
            }
            i += 1;
        }
        Self(set)
    };

    /// The set of these bits; bits that are no reason are left out.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & ((1 << Reason::ALL.len()) - 1))
    }

    /// One bit for every reason, at its number.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The set with one more reason.
    #[must_use]
    pub const fn with(self, reason: Reason) -> Self {
        Self(self.0 | 1 << reason as u8)
    }

    /// The set with one more reason, if it holds.
    #[must_use]
    pub const fn with_if(self, holds: bool, reason: Reason) -> Self {
        Self(self.0 | (holds as u32) << reason as u8)
    }

    /// Whether it has no reason.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it has a reason.
    pub const fn contains(self, reason: Reason) -> bool {
        self.0 >> reason as u8 & 1 == 1
    }

    /// The reasons, by number.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.into_iter().filter(move |&reason| self.contains(reason))
    }

    /// The grade for all of them together: that of the worst.
    pub const fn grade(self) -> Grade {
        if self.0 == 0 {
            Grade::Valid
        } else if self.0 & Self::INVALID.0 == 0 {
            Grade::Suspect
        } else {
            Grade::Invalid
        }
    }
}

impl FromIterator<Reason> for Reasons {
    fn from_iter<I: IntoIterator<Item = Reason>>(reasons: I) -> Self {
        reasons.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Display for Reasons {
    /// The stable names, with blanks between.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, reason) in self.iter().enumerate() {
            f.write_str(if i == 0 { "" } else { " " })?;
            f.write_str(reason.as_str())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Reasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl serde::Serialize for Reasons {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Reason::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_places_and_names_are_unique() {
        for (number, reason) in Reason::ALL.into_iter().enumerate() {
            assert_eq!(reason as usize, number);
            assert_eq!(Reasons::from_bits(1 << number).iter().collect::<Vec<_>>(), [reason]);
            assert_eq!(Reasons::NONE.with(reason).grade(), reason.grade());
            let same_name = Reason::ALL.iter().filter(|r| r.as_str() == reason.as_str());
            assert_eq!(same_name.count(), 1);
        }
        assert_eq!(Reasons::from_bits(u32::MAX).iter().count(), Reason::ALL.len());
    }
}
