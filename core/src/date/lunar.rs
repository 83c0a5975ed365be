//! The lunar calendar, and birthdays recorded in it by mistake.
//!
//! The calendar is that of `icu_calendar`, whose months agree with the tables of Purple Mountain
//! and Hong Kong observatories from 1900 to 2100 (GB/T 33661-2017); other years are refused here.

use std::fmt;

use icu_calendar::cal::ChineseTraditional;
use icu_calendar::types::Month;
use icu_calendar::{Date, Gregorian, Iso};

use super::partial_date::PartialDate;
use crate::{Error, ErrorKind, Result};

/// A day of the lunar calendar (农历日期), in the lunar years 1900 to 2100.
///
/// # Examples
///
/// ```
/// use renkou::date::{LunarDate, PartialDate};
///
/// let festival = LunarDate::new(2023, 2, true, 1)?;
/// assert_eq!(Some(festival.to_gregorian()), PartialDate::new(2023, 3, 22));
/// assert_eq!(festival.to_string(), "2023年闰2月1日");
/// assert!(LunarDate::new(2023, 5, true, 1).is_err(), "there was no leap fifth month");
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LunarDate {
    year: u16,
    month: u8,
    leap: bool,
    day: u8,
    gregorian: PartialDate,
}

impl LunarDate {
    /// The first lunar year known.
    pub const FIRST_YEAR: u16 = 1900;
    /// The last lunar year known.
    pub const LAST_YEAR: u16 = 2100;

    /// The day of a lunar year, month, whether that month is a leap month (闰月), and day.
    pub fn new(year: u16, month: u8, leap: bool, day: u8) -> Result<Self> {
        let no_such_day =
            || Error::new(ErrorKind::InvalidDate, "no such day in the lunar years 1900 to 2100");
        if !(Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year) || !(1..=12).contains(&month) {
            return Err(no_such_day());
        }
        let name = if leap { Month::leap(month) } else { Month::new(month) };
        let gregorian = Date::try_new_chinese_traditional(i32::from(year), name, day)
            .ok()
            .and_then(|date| from_iso(date.to_calendar(Iso)))
            .ok_or_else(no_such_day)?;
        Ok(Self { year, month, leap, day, gregorian })
    }

    /// The lunar date of a Gregorian day; none for a partial date or outside the years known.
    pub fn from_gregorian(date: PartialDate) -> Option<Self> {
        let iso = Date::try_new_gregorian(i32::from(date.year()), date.month()?, date.day()?)
            .ok()?
            .to_calendar(Iso);
        let lunar = iso.to_calendar(ChineseTraditional::new());
        let year = u16::try_from(lunar.cyclic_year().related_iso).ok()?;
        let month = lunar.month();
        (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year).then(|| Self {
            year,
            month: month.number(),
            leap: month.to_input().is_leap(),
            day: lunar.day_of_month().0,
            gregorian: date,
        })
    }

    /// The Gregorian day.
    pub const fn to_gregorian(self) -> PartialDate {
        self.gregorian
    }

    /// The lunar year, by the Gregorian year in which it begins.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The number of the month; a leap month has that of the month before it.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Whether the month is a leap month (闰月).
    pub const fn is_leap_month(self) -> bool {
        self.leap
    }

    /// The day of the month.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The date that stands in a register if this lunar date is taken for a Gregorian one.
    ///
    /// None where the Gregorian calendar has no such day, as for the 30th of the second month.
    pub const fn recorded_as_gregorian(self) -> Option<PartialDate> {
        PartialDate::new(self.year, self.month, self.day)
    }
}

impl fmt::Display for LunarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leap = if self.leap { "闰" } else { "" };
        write!(f, "{}年{leap}{}月{}日", self.year, self.month, self.day)
    }
}

impl fmt::Debug for LunarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LunarDate({}-**-**)", self.year)
    }
}

fn from_iso(date: Date<Iso>) -> Option<PartialDate> {
    let date = date.to_calendar(Gregorian);
    PartialDate::new(
        u16::try_from(date.year().extended_year()).ok()?,
        date.month().number(),
        date.day_of_month().0,
    )
}

/// Whether the first date is the lunar date of the second, taken for a Gregorian one.
pub(super) fn is_recorded_lunar(recorded: PartialDate, gregorian: PartialDate) -> bool {
    // A lunar date of the same digits comes 17 to 54 days later: most pairs end here.
    let near = recorded.days_until(gregorian).is_some_and(|days| (15..=56).contains(&days));
    near && LunarDate::from_gregorian(gregorian)
        .and_then(LunarDate::recorded_as_gregorian)
        .is_some_and(|lunar| lunar == recorded)
}

#[cfg(test)]
mod tests {
    use super::super::DateRelation;
    use super::*;

    #[test]
    fn known_days() {
        // New Year's days and leap months by the tables of the Hong Kong Observatory.
        for (lunar, gregorian) in [
            ((1900, 1, false, 1), 19_000_131),
            ((1949, 8, false, 10), 19_491_001),
            ((1984, 10, true, 1), 19_841_123),
            ((1985, 1, false, 1), 19_850_220),
            ((2000, 1, false, 1), 20_000_205),
            ((2020, 4, true, 1), 20_200_523),
            ((2024, 1, false, 1), 20_240_210),
            ((2033, 11, true, 1), 20_331_222),
        ] {
            let (year, month, leap, day) = lunar;
            let date = LunarDate::new(year, month, leap, day).unwrap();
            assert_eq!(date.to_gregorian().digits(), gregorian);
            assert_eq!(LunarDate::from_gregorian(date.to_gregorian()), Some(date));
        }
    }

    #[test]
    fn every_day_is_read_back_and_recognised() {
        let first = PartialDate::new(1900, 1, 31).unwrap().days_since_epoch().unwrap();
        let last = PartialDate::new(2101, 1, 28).unwrap().days_since_epoch().unwrap();
        let mut recognised = 0;
        for days in (first..=last).step_by(7) {
            let date = PartialDate::from_days_since_epoch(days).unwrap();
            let lunar = LunarDate::from_gregorian(date).unwrap();
            let again =
                LunarDate::new(lunar.year(), lunar.month(), lunar.is_leap_month(), lunar.day());
            assert_eq!(again.unwrap().to_gregorian(), date);
            if let Some(recorded) = lunar.recorded_as_gregorian() {
                assert!(is_recorded_lunar(recorded, date), "{recorded} {date}");
                recognised += 1;
            }
        }
        assert!(recognised > 10_000);
    }

    #[test]
    fn a_lunar_birthday_is_seen_from_both_sides() {
        let lunar = LunarDate::new(1963, 4, false, 10).unwrap();
        let (recorded, true_day) = (lunar.recorded_as_gregorian().unwrap(), lunar.to_gregorian());
        assert_eq!(recorded.relation(true_day), DateRelation::Lunar);
        assert_eq!(true_day.relation(recorded), DateRelation::Lunar);
    }

    #[test]
    fn years_not_known_are_refused() {
        assert!(LunarDate::new(1899, 12, false, 1).is_err());
        assert!(LunarDate::new(2101, 1, false, 1).is_err());
        assert!(LunarDate::new(2000, 13, false, 1).is_err());
        assert!(LunarDate::new(2000, 1, false, 31).is_err());
        assert!(LunarDate::from_gregorian(PartialDate::new(1900, 1, 30).unwrap()).is_none());
        assert!(LunarDate::from_gregorian(PartialDate::of_year(1963).unwrap()).is_none());
    }
}
