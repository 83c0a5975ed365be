//! A date whose day, or month and day, may be unknown.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::written::{DateFault, Writing};
use crate::{Error, ErrorKind};

/// A Gregorian date (公历日期) of which the day, or the month and the day, may be unknown.
///
/// Always a date that exists: year 1 to 9999, a month of that year, a day of that month. Stored in
/// four bytes, and so is an `Option` of it. Orders by year, month, day, an unknown part before all
/// known ones.
///
/// Two spellings are written: eight digits ([`digits`](Self::digits), `19630500`), the form of the
/// standards, and `1963-05` ([`Display`](fmt::Display)). Serde uses the second.
///
/// A date can be a birthday, hence personal: `Debug` shows the year only.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
///
/// let month = PartialDate::of_month(1963, 5).ok_or("no such month")?;
/// assert_eq!(month.digits(), 19_630_500);
/// assert_eq!((month.year(), month.month(), month.day()), (1963, Some(5), None));
/// assert!(PartialDate::new(1963, 2, 29).is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct PartialDate(NonZeroU32);

impl PartialDate {
    /// The date of a year, month and day, if there is such a day in years 1 to 9999.
    #[inline]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        // A leap day aside, a look into a table of two bits a month decides.
        let usual = month.wrapping_sub(1) < 12
            && day.wrapping_sub(1) < 28 + (DAYS_OVER_28 >> (2 * (month & 0xF)) & 3) as u8;
        if usual || (month == 2 && day == 29 && is_leap_year(year)) {
            Self::pack(year, month, day)
        } else {
            None
        }
    }

    /// A month of which the day is not known.
    pub const fn of_month(year: u16, month: u8) -> Option<Self> {
        if month == 0 || month > 12 { None } else { Self::pack(year, month, 0) }
    }

    /// A year of which month and day are not known.
    pub const fn of_year(year: u16) -> Option<Self> {
        Self::pack(year, 0, 0)
    }

    /// The date of eight digits as one number, zeros standing for unknown parts.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::date::PartialDate;
    ///
    /// assert_eq!(PartialDate::from_digits(19_630_000), PartialDate::of_year(1963));
    /// assert_eq!(PartialDate::from_digits(19_631_301), None);
    /// ```
    pub const fn from_digits(digits: u32) -> Option<Self> {
        if digits > 99_991_231 {
            return None;
        }
        let (year, month, day) =
            ((digits / 10_000) as u16, (digits / 100 % 100) as u8, (digits % 100) as u8);
        match (month, day) {
            (0, 0) => Self::of_year(year),
            (_, 0) => Self::of_month(year, month),
            _ => Self::new(year, month, day),
        }
    }

    const fn pack(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 {
            return None;
        }
        match NonZeroU32::new((year as u32) << 9 | (month as u32) << 5 | day as u32) {
            Some(packed) => Some(Self(packed)),
            None => None,
        }
    }

    /// Today's date in China (UTC+8), by the clock of this machine.
    pub fn today() -> Self {
        let seconds = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |elapsed| i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX / 2));
        chrono::DateTime::from_timestamp(seconds.saturating_add(8 * 3600), 0)
            .and_then(|moment| Self::try_from(moment.date_naive()).ok())
            .unwrap_or(Self::EPOCH)
    }

    /// 1 January 1970.
    pub const EPOCH: Self = match Self::new(1970, 1, 1) {
        Some(date) => date,
        None => unreachable!(),
    };

    /// The year.
    pub const fn year(self) -> u16 {
        (self.0.get() >> 9) as u16
    }

    /// The month, from 1, if known.
    pub const fn month(self) -> Option<u8> {
        match (self.0.get() >> 5 & 0xF) as u8 {
            0 => None,
            month => Some(month),
        }
    }

    /// The day of the month, from 1, if known.
    pub const fn day(self) -> Option<u8> {
        match (self.0.get() & 0x1F) as u8 {
            0 => None,
            day => Some(day),
        }
    }

    /// Whether year, month and day are all known.
    pub const fn is_full(self) -> bool {
        self.0.get() & 0x1F != 0
    }

    /// The date as one number of eight digits, with zeros for unknown parts.
    pub const fn digits(self) -> u32 {
        let packed = self.0.get();
        (packed >> 9) * 10_000 + (packed >> 5 & 0xF) * 100 + (packed & 0x1F)
    }

    /// The first day it can mean.
    #[inline]
    #[must_use]
    pub const fn earliest(self) -> Self {
        if self.is_full() { self } else { self.first_day() }
    }

    #[cold]
    const fn first_day(self) -> Self {
        let month = match self.month() {
            Some(month) => month,
            None => 1,
        };
        match (self.day(), Self::new(self.year(), month, 1)) {
            (None, Some(first)) => first,
            _ => self,
        }
    }

    /// The last day it can mean.
    #[inline]
    #[must_use]
    pub const fn latest(self) -> Self {
        if self.is_full() { self } else { self.last_day() }
    }

    #[cold]
    const fn last_day(self) -> Self {
        let month = match self.month() {
            Some(month) => month,
            None => 12,
        };
        let last = days_in_month(self.year(), month);
        match (self.day(), Self::new(self.year(), month, last)) {
            (None, Some(last)) => last,
            _ => self,
        }
    }

    /// Whether every day it can mean lies before every day the other can mean.
    #[inline]
    pub const fn is_certainly_before(self, other: Self) -> bool {
        self.latest().0.get() < other.earliest().0.get()
    }

    /// Whether every day it can mean lies after every day the other can mean.
    #[inline]
    pub const fn is_certainly_after(self, other: Self) -> bool {
        other.is_certainly_before(self)
    }

    /// The most full years that can have passed from this date to a later one; 0 if it is later.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::date::PartialDate;
    ///
    /// let born = PartialDate::new(1980, 6, 15).ok_or("no such day")?;
    /// let married = PartialDate::of_year(2000).ok_or("no such year")?;
    /// assert_eq!(born.most_years_until(married), 20);
    /// assert_eq!(born.least_years_until(married), 19);
    /// # Ok::<(), &str>(())
    /// ```
    #[inline]
    pub const fn most_years_until(self, later: Self) -> u16 {
        full_years(self.earliest(), later.latest())
    }

    /// The fewest full years that can have passed from this date to a later one; 0 if it is later.
    #[inline]
    pub const fn least_years_until(self, later: Self) -> u16 {
        full_years(self.latest(), later.earliest())
    }

    /// The number of days from this date to another; none unless both are fully known.
    pub fn days_until(self, other: Self) -> Option<i64> {
        Some((other.to_chrono()? - self.to_chrono()?).num_days())
    }

    /// The date as a `chrono` date; none unless it is fully known.
    pub fn to_chrono(self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(
            i32::from(self.year()),
            u32::from(self.month()?),
            u32::from(self.day()?),
        )
    }

    /// The number of days since 1 January 1970; none unless it is fully known.
    pub fn days_since_epoch(self) -> Option<i32> {
        self.to_chrono().map(|date| date.to_epoch_days())
    }

    /// The date that many days after (before, if negative) 1 January 1970.
    pub fn from_days_since_epoch(days: i32) -> Option<Self> {
        Self::try_from(chrono::NaiveDate::from_epoch_days(days)?).ok()
    }
}

/// For every month, two bits each from the third on, how many days it has over 28 in a common year.
const DAYS_OVER_28: u32 = {
    let (mut table, mut month) = (0, 1);
    while month <= 12 {
        table |= (days_in_month(1, month) as u32 - 28) << (2 * month);
        month += 1;
    }
    table
};

/// The number of days of a month, 0 if there is no such month.
pub const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 => 28 + is_leap_year(year) as u8,
        // Every other month has 31 days, and from August on the other ones.
        1..=12 => 30 + (month + month / 8) % 2,
        _ => 0,
    }
}

/// Whether a Gregorian year has 366 days.
pub const fn is_leap_year(year: u16) -> bool {
    // Of the multiples of 4, those of 100 are those of 25, and those of 400 the ones of 16 among them.
    year.is_multiple_of(4) && (!year.is_multiple_of(25) || year.is_multiple_of(16))
}

#[inline]
const fn full_years(from: PartialDate, to: PartialDate) -> u16 {
    if to.0.get() <= from.0.get() {
        return 0;
    }
    let birthday_passed = (to.0.get() & 0x1FF) >= (from.0.get() & 0x1FF);
    to.year() - from.year() - if birthday_passed { 0 } else { 1 }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year())?;
        if let Some(month) = self.month() {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartialDate({:04}", self.year())?;
        if self.month().is_some() {
            f.write_str("-**")?;
        }
        if self.day().is_some() {
            f.write_str("-**")?;
        }
        f.write_str(")")
    }
}

impl FromStr for PartialDate {
    type Err = Error;

    /// Reads a date in the usual written forms, as [`Writing::default`] does.
    fn from_str(text: &str) -> Result<Self, Error> {
        Writing::default().read(text).map_err(Error::from)
    }
}

impl From<DateFault> for Error {
    fn from(fault: DateFault) -> Self {
        Self::new(ErrorKind::InvalidDate, fault.text_en())
    }
}

impl TryFrom<chrono::NaiveDate> for PartialDate {
    type Error = Error;

    fn try_from(date: chrono::NaiveDate) -> Result<Self, Error> {
        use chrono::Datelike;
        u16::try_from(date.year())
            .ok()
            .and_then(|year| Self::new(year, date.month() as u8, date.day() as u8))
            .ok_or_else(|| Error::new(ErrorKind::InvalidDate, "year outside 1 to 9999"))
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = PartialDate;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date such as 1963-05-03, 1963-05 or 19630500")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<PartialDate, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_day_of_1900_to_2100_agrees_with_chrono() {
        for year in 1900..=2100 {
            for month in 0..=13_u8 {
                for day in 0..=32_u8 {
                    let ours = PartialDate::new(year, month, day);
                    let chronos = chrono::NaiveDate::from_ymd_opt(
                        i32::from(year),
                        u32::from(month),
                        u32::from(day),
                    );
                    assert_eq!(ours.and_then(PartialDate::to_chrono), chronos);
                    assert_eq!(ours.is_some(), chronos.is_some());
                }
            }
        }
    }

    #[test]
    fn an_option_takes_no_more_room() {
        assert_eq!(size_of::<Option<PartialDate>>(), 4);
    }

    #[test]
    fn debug_hides_the_birthday() {
        let date = PartialDate::new(1963, 5, 3).unwrap();
        assert_eq!(format!("{date:?}"), "PartialDate(1963-**-**)");
    }

    proptest! {
        #[test]
        fn digits_and_text_are_read_back(digits in 0_u32..100_000_000) {
            if let Some(date) = PartialDate::from_digits(digits) {
                prop_assert_eq!(date.digits(), digits);
                prop_assert_eq!(date.to_string().parse::<PartialDate>().unwrap(), date);
                prop_assert_eq!(format!("{digits:08}").parse::<PartialDate>().unwrap(), date);
                prop_assert!(date.earliest() <= date.latest());
                let json = serde_json::to_string(&date).unwrap();
                prop_assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date);
            }
        }

        #[test]
        fn years_between_are_bounded(a in 18_000_101_u32..21_000_101, b in 18_000_101_u32..21_000_101) {
            if let (Some(a), Some(b)) = (PartialDate::from_digits(a), PartialDate::from_digits(b)) {
                prop_assert!(a.least_years_until(b) <= a.most_years_until(b));
                if let (Some(from), Some(to)) = (a.to_chrono(), b.to_chrono()) {
                    prop_assert_eq!(u32::from(a.most_years_until(b)), to.years_since(from).unwrap_or(0));
                }
            }
        }
    }
}
