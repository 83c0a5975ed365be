//! The digits of a citizen number as the numbers they are.

use renkou_codes::DivisionCode;

use super::check_character::of_packed;
use crate::date::PartialDate;
use crate::text::EightDigits;

/// The fields of a citizen number: its first 17 characters, all digits.
pub(super) struct Fields {
    /// The first four digits of the division code.
    first_four: u16,
    /// Its last two digits.
    last_two: u8,
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) sequence: u16,
    /// The check character that belongs to them, in ASCII.
    pub(super) check: u8,
}

impl Fields {
    /// Reads the first 17 characters; none if one of them is not a digit.
    #[inline]
    pub(super) fn of(whole: &[u8; 18]) -> Option<Self> {
        let (first, rest) = whole.split_first_chunk::<8>()?;
        let (second, rest) = rest.split_first_chunk::<8>()?;
        let (first, second) = EightDigits::read_two(*first, *second)?;
        let last = rest.first()?.wrapping_sub(b'0');
        if last > 9 {
            return None;
        }
        // AA AA AA YY and YY MM DD SS, and behind them S.
        let [province, prefecture, county, century] = first.pairs();
        let [year, month, day, sequence] = second.pairs();
        Some(Self {
            first_four: province * 100 + prefecture,
            last_two: county as u8,
            year: century * 100 + year,
            month: month as u8,
            day: day as u8,
            sequence: sequence * 10 + u16::from(last),
            check: of_packed(first.values(), second.values(), last),
        })
    }
}

impl Fields {
    /// The division code.
    #[inline]
    pub(super) const fn division(&self) -> u32 {
        self.first_four as u32 * 100 + self.last_two as u32
    }

    /// The date of birth, if it is one.
    #[inline]
    pub(super) const fn birth(&self) -> Option<PartialDate> {
        PartialDate::new(self.year, self.month, self.day)
    }

    /// Whether sequence, year and place are such that nothing but the division's state and the
    /// calendar can speak against the number.
    #[inline]
    pub(super) const fn is_unremarkable(&self) -> bool {
        // From 800000 on there are residence permits.
        self.sequence != 0 && self.year >= 1850 && self.first_four < 8000
    }

    /// Whether the division code fits the year of birth, as is seen at once of nearly all.
    #[inline]
    pub(super) fn division_certainly_fits(&self) -> bool {
        DivisionCode::digits_certainly_fit_birth(self.first_four, self.last_two, self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_where_the_standard_puts_them() {
        let fields = Fields::of(b"11010519491231002X").unwrap();
        assert_eq!((fields.division(), fields.sequence, fields.check), (110_105, 2, b'X'));
        assert_eq!((fields.year, fields.month, fields.day), (1949, 12, 31));
    }

    #[test]
    fn only_digits_are_digits() {
        for place in 0..17 {
            for byte in 0..=u8::MAX {
                let mut whole = *b"98765432109876543X";
                whole[place] = byte;
                assert_eq!(Fields::of(&whole).is_some(), byte.is_ascii_digit(), "{place} {byte}");
            }
        }
    }
}
