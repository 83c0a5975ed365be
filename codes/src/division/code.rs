//! The six-digit division code.

use std::fmt;
use std::str::FromStr;

use super::state::CodeState;
use super::{Level, index};
use crate::{Error, ErrorKind};

const INVALID: Error = Error::new(ErrorKind::InvalidCode, "a division code is six digits");

/// A code of six digits in the form of GB/T 2260 (行政区划代码): province, prefecture, county.
///
/// Any six digits are a code; whether one was ever assigned, and whether it was in force in a
/// year, is a question of its own that [`DivisionCode::state`] answers. So a code that a register
/// holds is never lost, however wrong it is.
///
/// # Examples
///
/// ```
/// use renkou_codes::DivisionCode;
///
/// let yuelu: DivisionCode = "430104".parse()?;
/// assert_eq!(yuelu.prefecture().to_string(), "430100");
/// assert_eq!(yuelu.province().to_string(), "430000");
/// assert!("43010".parse::<DivisionCode>().is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct DivisionCode(u32);

impl DivisionCode {
    /// The code with these digits as a number; none above 999999.
    ///
    /// ```
    /// use renkou_codes::DivisionCode;
    ///
    /// assert_eq!(DivisionCode::new(430_104).map(|code| code.to_string()), Some("430104".into()));
    /// assert_eq!(DivisionCode::new(4_301_040), None);
    /// ```
    pub const fn new(number: u32) -> Option<Self> {
        if number <= 999_999 { Some(Self(number)) } else { None }
    }

    /// The code that six ASCII digits spell.
    ///
    /// ```
    /// use renkou_codes::DivisionCode;
    ///
    /// assert_eq!(DivisionCode::from_digits(*b"430104"), DivisionCode::new(430_104));
    /// assert_eq!(DivisionCode::from_digits(*b"43O104"), None);
    /// ```
    pub const fn from_digits(digits: [u8; 6]) -> Option<Self> {
        // All at once: registers ask for several codes in every record.
        let [d1, d2, d3, d4, d5, d6] = digits;
        let values =
            u64::from_le_bytes([d1, d2, d3, d4, d5, d6, b'0', b'0']) ^ 0x3030_3030_3030_3030;
        // 10 and 0x76 are 0x80; what spills over comes from a byte that has its high bit itself.
        let above_nine =
            (values.wrapping_add(0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080;
        if above_nine != 0 {
            return None;
        }
        // Ten times 9 and 9 more is 99: no byte spills into the next.
        let pairs = values.wrapping_mul(10).wrapping_add(values >> 8);
        let [province, prefecture, county] = [pairs & 0xFF, pairs >> 16 & 0xFF, pairs >> 32 & 0xFF];
        Some(Self((province * 10_000 + prefecture * 100 + county) as u32))
    }

    /// The digits as a number.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The digits as ASCII text.
    ///
    /// ```
    /// # use renkou_codes::DivisionCode;
    /// assert_eq!(DivisionCode::new(430_104).map(DivisionCode::to_digits), Some(*b"430104"));
    /// ```
    pub const fn to_digits(self) -> [u8; 6] {
        let mut digits = [b'0'; 6];
        let mut rest = self.0;
        let mut at = digits.len();
        while at > 0 {
            at -= 1;
            digits[at] += (rest % 10) as u8;
            rest /= 10;
        }
        digits
    }

    /// The code of the province: the first two digits and four zeros.
    #[must_use]
    pub const fn province(self) -> Self {
        Self(self.0 / 10_000 * 10_000)
    }

    /// The code of the prefecture: the first four digits and two zeros.
    ///
    /// By the digits alone; counties directly under a province have a number here that is no unit
    /// (`110100`, `469000`).
    #[must_use]
    pub const fn prefecture(self) -> Self {
        Self(self.0 / 100 * 100)
    }

    /// The level that the digits say: the last four zero is a province, the last two a prefecture.
    ///
    /// ```
    /// use renkou_codes::{DivisionCode, division::Level};
    ///
    /// assert_eq!("430100".parse::<DivisionCode>()?.level(), Level::Prefecture);
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub const fn level(self) -> Level {
        if self.0.is_multiple_of(10_000) {
            Level::Province
        } else if self.0.is_multiple_of(100) {
            Level::Prefecture
        } else {
            Level::County
        }
    }

    /// How the code stood in a year.
    ///
    /// ```
    /// use renkou_codes::{CodeState, DivisionCode};
    ///
    /// let chongwen: DivisionCode = "110103".parse()?;
    /// assert_eq!(chongwen.state(1999), CodeState::InForce);
    /// assert_eq!(chongwen.state(2010), CodeState::EndedThisYear);
    /// assert_eq!(chongwen.state(2015), CodeState::Abolished { year: 2010 });
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    #[inline]
    pub fn state(self, year: u16) -> CodeState {
        CodeState::of(self, year)
    }

    /// Whether nothing speaks against the code in the number of a person born in a year: it was in use
    /// in that year, or came into use later, as people are given numbers later.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::DivisionCode;
    ///
    /// let code: DivisionCode = "110112".parse()?; // Tongzhou, a district since 1997
    /// assert!(code.fits_birth(2000) && code.fits_birth(1990));
    /// let code: DivisionCode = "110103".parse()?; // Chongwen, until 2010
    /// assert!(code.fits_birth(2000) && !code.fits_birth(2015));
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    #[inline]
    pub fn fits_birth(self, year: u16) -> bool {
        let (first_four, last_two) = ((self.0 / 100) as u16, (self.0 % 100) as u8);
        Self::digits_certainly_fit_birth(first_four, last_two, year)
            || self.state(year).fits_birth()
    }

    /// Whether [`fits_birth`](Self::fits_birth) holds of the code of these digits and is seen at
    /// once; false also where it takes a look at the records.
    ///
    /// For those who have the digits apart and ask of every number of a register.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::DivisionCode;
    ///
    /// assert!(DivisionCode::digits_certainly_fit_birth(1101, 5, 1949));
    /// assert!(!DivisionCode::digits_certainly_fit_birth(1101, 3, 2015)); // until 2010
    /// ```
    #[inline]
    pub fn digits_certainly_fit_birth(first_four: u16, last_two: u8, year: u16) -> bool {
        index::span_of_digits(first_four, last_two)
            .is_some_and(|span| span.has_or_is_certainly_before(year))
    }

    /// Whether some record of a code begins with the same two digits.
    pub fn has_known_province(self) -> bool {
        !index::with_first_two(self.0 / 10_000).is_empty()
    }

    pub(super) const fn from_row(code: u32) -> Self {
        Self(code)
    }
}

impl FromStr for DivisionCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::try_from(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for DivisionCode {
    type Error = Error;

    fn try_from(text: &[u8]) -> Result<Self, Error> {
        <[u8; 6]>::try_from(text).ok().and_then(Self::from_digits).ok_or(INVALID)
    }
}

impl TryFrom<u32> for DivisionCode {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self, Error> {
        Self::new(number).ok_or(INVALID)
    }
}

impl fmt::Display for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

impl fmt::Debug for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DivisionCode({self})")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DivisionCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for DivisionCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_they_are_written() {
        for number in (0..1_000_000_u32).step_by(37) {
            let digits = *format!("{number:06}").as_bytes().first_chunk().unwrap();
            assert_eq!(DivisionCode::from_digits(digits), DivisionCode::new(number));
        }
    }

    #[test]
    fn only_digits_are_a_code() {
        for place in 0..6 {
            for byte in 0..=u8::MAX {
                let mut text = *b"987654";
                text[place] = byte;
                assert_eq!(DivisionCode::from_digits(text).is_some(), byte.is_ascii_digit());
            }
        }
    }
}
