//! How dates of birth heap.

use serde::Serialize;

use super::summary::ratio;
use crate::date::PartialDate;

/// How dates of birth heap on certain days and years (出生日期堆积).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heaping {
    days: [u64; 31],
    months: [u64; 12],
    last_digits: [u64; 10],
    partial: u64,
}

impl Heaping {
    pub(super) const NONE: Self =
        Self { days: [0; 31], months: [0; 12], last_digits: [0; 10], partial: 0 };

    pub(super) fn count(&mut self, birth: PartialDate) {
        if let Some(count) = self.last_digits.get_mut(usize::from(birth.year() % 10)) {
            *count += 1;
        }
        let month = birth.month().and_then(|month| self.months.get_mut(usize::from(month) - 1));
        let day = birth.day().and_then(|day| self.days.get_mut(usize::from(day) - 1));
        match (month, day) {
            (Some(month), Some(day)) => {
                *month += 1;
                *day += 1;
            }
            _ => self.partial += 1,
        }
    }

    /// Births on each day of the month, from the 1st; dates without a day are left out.
    pub const fn by_day(&self) -> &[u64; 31] {
        &self.days
    }

    /// Births in each month; dates without a day are left out.
    pub const fn by_month(&self) -> &[u64; 12] {
        &self.months
    }

    /// Births by the last digit of their year.
    pub const fn by_last_digit(&self) -> &[u64; 10] {
        &self.last_digits
    }

    /// Dates of which the month or the day is not known.
    pub const fn partial(&self) -> u64 {
        self.partial
    }

    /// How many times as many births fall on the 1st of a month as would evenly; 1 is even.
    pub fn first_of_month(&self) -> f64 {
        let births: u64 = self.days.iter().sum();
        // A year has 12 firsts in 365.2425 days.
        ratio(self.days[0] as f64, births as f64 * 12.0 / 365.2425)
    }

    /// How many times as many births fall in years that end in 0 or 5 as would evenly.
    pub fn round_years(&self) -> f64 {
        let births: u64 = self.last_digits.iter().sum();
        ratio((self.last_digits[0] + self.last_digits[5]) as f64, births as f64 / 5.0)
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let add = |ours: &mut [u64], theirs: &[u64]| {
            ours.iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours += theirs);
        };
        add(&mut self.days, &other.days);
        add(&mut self.months, &other.months);
        add(&mut self.last_digits, &other.last_digits);
        self.partial += other.partial;
    }
}

impl Serialize for Heaping {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut object = serializer.serialize_struct("Heaping", 6)?;
        object.serialize_field("first_of_month", &self.first_of_month())?;
        object.serialize_field("round_years", &self.round_years())?;
        object.serialize_field("partial", &self.partial)?;
        object.serialize_field("by_day", &self.days)?;
        object.serialize_field("by_month", &self.months)?;
        object.serialize_field("by_last_digit", &self.last_digits)?;
        object.end()
    }
}
