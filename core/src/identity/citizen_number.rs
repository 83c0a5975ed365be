//! A citizen number that passed its check.

use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

use renkou_codes::DivisionCode;

use super::check_character::of_values;
use super::checked::{Checked, Form, check};
use super::number_text::NumberText;
use crate::date::PartialDate;
use crate::{Error, ErrorKind};

/// A citizen number (公民身份号码, GB 11643) about which nothing is impossible.
///
/// Its check character is right, its date of birth exists, its province is known. It can still be
/// suspect; [`check`] tells. Takes eight bytes. A number of 15 digits equals its upgrade in all
/// but [`form`](Self::form), so compare people with [`is_same_person`](Self::is_same_person).
/// `Debug` shows only that there is a number.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::CitizenNumber;
///
/// let number: CitizenNumber = "11010519491231002x".parse()?;
/// assert_eq!(number.birth(), PartialDate::new(1949, 12, 31).ok_or("no such day")?);
/// assert_eq!(number.division().to_string(), "110105");
/// assert!(!number.is_male());
/// assert_eq!(number.to_string(), "11010519491231002X");
/// assert!("110105194912310021".parse::<CitizenNumber>().is_err());
///
/// let old: CitizenNumber = "110105491231002".parse()?;
/// assert!(old.is_same_person(number) && old != number);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct CitizenNumber(
    /// The first 17 digits, times two, plus one if it was written with 15.
    NonZeroU64,
);

impl CitizenNumber {
    pub(super) fn of_checked(checked: &Checked) -> Option<Self> {
        let body = checked.whole()?.iter().take(17);
        let body = body.fold(0, |sum, byte| sum * 10 + u64::from(byte.wrapping_sub(b'0')));
        let fifteen = checked.form()? == Form::Fifteen;
        NonZeroU64::new(body * 2 + u64::from(fifteen)).map(Self)
    }

    /// The first 17 digits as a number.
    pub(crate) const fn body(self) -> u64 {
        self.0.get() / 2
    }

    /// Which of the two lengths it was written with.
    pub const fn form(self) -> Form {
        if self.0.get() % 2 == 1 { Form::Fifteen } else { Form::Eighteen }
    }

    /// The date of birth.
    pub fn birth(self) -> PartialDate {
        PartialDate::from_digits((self.body() / 1000 % 100_000_000) as u32)
            .unwrap_or(PartialDate::EPOCH)
    }

    /// The division code (地址码): where the person was registered when the number was given.
    pub fn division(self) -> DivisionCode {
        DivisionCode::new((self.body() / 100_000_000_000) as u32).unwrap_or(NO_DIVISION)
    }

    /// The sequence number (顺序码), 0 to 999.
    pub const fn sequence(self) -> u16 {
        (self.body() % 1000) as u16
    }

    /// Whether it is a man's number: an odd sequence number.
    pub const fn is_male(self) -> bool {
        self.body() % 2 == 1
    }

    /// The check character (校验码): a digit or X.
    pub fn check_character(self) -> char {
        char::from(of_values(&self.values()))
    }

    fn values(self) -> [u8; 17] {
        let mut values = [0; 17];
        let mut rest = self.body();
        for value in values.iter_mut().rev() {
            *value = (rest % 10) as u8;
            rest /= 10;
        }
        values
    }

    /// The number of 18 characters; 15 digits are upgraded.
    pub fn to_18(self) -> NumberText {
        let values = self.values();
        let mut text = [of_values(&values); 18];
        for (byte, value) in text.iter_mut().zip(values) {
            *byte = b'0' + value;
        }
        NumberText::of(&text)
    }

    /// Whether two numbers belong to one person: equal, or one the upgrade of the other.
    ///
    /// Two people can share a number of 15 digits, so an upgrade proves a little less.
    pub const fn is_same_person(self, other: Self) -> bool {
        self.body() == other.body()
    }

    /// The number as it may be shown: the first three and the last character.
    pub fn masked(self) -> NumberText {
        self.to_18().masked(3, 1)
    }
}

const NO_DIVISION: DivisionCode = match DivisionCode::new(0) {
    Some(code) => code,
    None => unreachable!(),
};

/// The last date there is: a number parsed without a reference date is born before it.
const END_OF_TIME: PartialDate = match PartialDate::new(9999, 12, 31) {
    Some(date) => date,
    None => unreachable!(),
};

impl FromStr for CitizenNumber {
    type Err = Error;

    /// Reads a number as [`check`] does, without a reference date.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidNumber`] with all reasons.
    fn from_str(text: &str) -> Result<Self, Error> {
        let checked = check(text, END_OF_TIME);
        checked.number().ok_or_else(|| {
            let reasons: Vec<_> = checked.reasons().iter().map(super::Reason::text_en).collect();
            Error::new(ErrorKind::InvalidNumber, reasons.join("; "))
        })
    }
}

impl fmt::Display for CitizenNumber {
    /// The number as it was written: 18 characters, or 15 digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.to_18();
        let whole = whole.as_str();
        match self.form() {
            Form::Eighteen => f.pad(whole),
            Form::Fifteen => {
                f.write_str(whole.get(..6).unwrap_or_default())?;
                f.write_str(whole.get(8..17).unwrap_or_default())
            }
        }
    }
}

impl fmt::Debug for CitizenNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CitizenNumber({:?})", self.form())
    }
}

impl serde::Serialize for CitizenNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for CitizenNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
