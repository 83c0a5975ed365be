//! How two dates stand to each other.

use serde::{Deserialize, Serialize};

use super::partial_date::PartialDate;

/// How two records of one date stand to each other (两个日期记录的关系), from nearest to farthest.
///
/// The order is the order of the levels in which a comparison of dates of birth asks.
///
/// # Examples
///
/// ```
/// use renkou::date::{DateRelation, PartialDate};
///
/// let a = PartialDate::new(1963, 5, 3).ok_or("no such day")?;
/// let b = PartialDate::new(1963, 3, 5).ok_or("no such day")?;
/// assert_eq!(a.relation(b), DateRelation::Swapped);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateRelation {
    /// The same day, both fully known.
    Same,
    /// One or both are partial, and the known parts agree.
    Compatible,
    /// The same date with month and day exchanged.
    Swapped,
    /// One of them is the other's lunar date, recorded as a Gregorian one (feature `lunar`).
    Lunar,
    /// The eight digits differ in one place, or two neighbouring digits are exchanged.
    OneSlip,
    /// The same year and month, another day.
    SameMonth,
    /// The same year, another month.
    SameYear,
    /// Nothing of the above.
    Different,
}

impl DateRelation {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Compatible => "compatible",
            Self::Swapped => "swapped",
            Self::Lunar => "lunar",
            Self::OneSlip => "one_slip",
            Self::SameMonth => "same_month",
            Self::SameYear => "same_year",
            Self::Different => "different",
        }
    }
}

impl PartialDate {
    /// How this date stands to another record of, presumably, the same one; symmetric.
    pub fn relation(self, other: Self) -> DateRelation {
        if self == other {
            return if self.is_full() { DateRelation::Same } else { DateRelation::Compatible };
        }
        let same_year = self.year() == other.year();
        if !self.is_full() || !other.is_full() {
            let months_agree = match (self.month(), other.month()) {
                (Some(a), Some(b)) => a == b,
                _ => true,
            };
            return match (same_year, months_agree) {
                (true, true) => DateRelation::Compatible,
                (true, false) => DateRelation::SameYear,
                (false, _) => DateRelation::Different,
            };
        }
        if same_year && self.month() == other.day() && self.day() == other.month() {
            DateRelation::Swapped
        } else if is_lunar_of(self, other) || is_lunar_of(other, self) {
            DateRelation::Lunar
        } else if is_one_slip(self.digits(), other.digits()) {
            DateRelation::OneSlip
        } else if same_year && self.month() == other.month() {
            DateRelation::SameMonth
        } else if same_year {
            DateRelation::SameYear
        } else {
            DateRelation::Different
        }
    }
}

#[cfg(feature = "lunar")]
fn is_lunar_of(recorded: PartialDate, gregorian: PartialDate) -> bool {
    // The lunar calendar lags by one to two months; asking the calendar is worth it only then.
    let months =
        |date: PartialDate| i32::from(date.year()) * 12 + i32::from(date.month().unwrap_or(0));
    let lag = months(gregorian) - months(recorded);
    (0..=2).contains(&lag) && super::lunar::is_recorded_lunar(recorded, gregorian)
}

#[cfg(not(feature = "lunar"))]
fn is_lunar_of(_recorded: PartialDate, _gregorian: PartialDate) -> bool {
    false
}

/// Whether two eight-digit numbers differ by one digit or by one exchange of neighbours.
fn is_one_slip(a: u32, b: u32) -> bool {
    let (mut a, mut b) = (a, b);
    // Skip equal low digits; the first difference decides what the rest must be.
    while a % 10 == b % 10 {
        if a == b {
            return false;
        }
        (a, b) = (a / 10, b / 10);
    }
    a / 10 == b / 10 || (a / 100 == b / 100 && a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The slow, obvious twin of [`is_one_slip`].
    fn is_one_slip_by_text(a: u32, b: u32) -> bool {
        let (a, b) = (format!("{a:08}").into_bytes(), format!("{b:08}").into_bytes());
        let differing: Vec<usize> = (0..8).filter(|&i| a[i] != b[i]).collect();
        match differing[..] {
            [_] => true,
            [i, j] => j == i + 1 && a[i] == b[j] && a[j] == b[i],
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn slips_agree_with_the_text(a in 18_000_101_u32..21_001_231, place in 0_u32..8, digit in 0_u32..10) {
            let unit = 10_u32.pow(place);
            let b = a - a / unit % 10 * unit + digit * unit;
            prop_assert_eq!(is_one_slip(a, b), is_one_slip_by_text(a, b));
            let mut text = format!("{a:08}").into_bytes();
            text.swap(place as usize, (place as usize + 1) % 8);
            let swapped: u32 = String::from_utf8(text).unwrap().parse().unwrap();
            prop_assert_eq!(is_one_slip(a, swapped), is_one_slip_by_text(a, swapped));
        }

        #[test]
        fn the_relation_is_symmetric(a in 19_500_101_u32..19_531_231, b in 19_500_101_u32..19_531_231) {
            if let (Some(a), Some(b)) = (PartialDate::from_digits(a), PartialDate::from_digits(b)) {
                prop_assert_eq!(a.relation(b), b.relation(a));
            }
        }
    }
}
