//! Eight digits at a time.

/// Eight ASCII digits as their values, the first in the lowest byte.
#[derive(Clone, Copy)]
pub(crate) struct EightDigits(u64);

impl EightDigits {
    /// The digits of a text; none if one of its characters is no digit.
    #[inline]
    pub(crate) const fn read(text: [u8; 8]) -> Option<Self> {
        let values = Self::subtracted(text);
        if values.above_nine() == 0 { Some(values) } else { None }
    }

    /// The digits of two texts; none if one of their characters is no digit.
    #[inline]
    pub(crate) const fn read_two(first: [u8; 8], second: [u8; 8]) -> Option<(Self, Self)> {
        let (first, second) = (Self::subtracted(first), Self::subtracted(second));
        if first.above_nine() | second.above_nine() == 0 { Some((first, second)) } else { None }
    }

    /// Each character less a zero; none of them may be a digit.
    #[inline]
    const fn subtracted(text: [u8; 8]) -> Self {
        Self(u64::from_le_bytes(text) ^ 0x3030_3030_3030_3030)
    }

    /// The high bit of each byte that is above nine.
    #[inline]
    const fn above_nine(self) -> u64 {
        // 10 and 0x76 are 0x80; what spills over comes from a byte that has its high bit itself.
        (self.0.wrapping_add(0x7676_7676_7676_7676) | self.0) & 0x8080_8080_8080_8080
    }

    /// The value of each digit, in a byte of its own.
    #[inline]
    pub(crate) const fn values(self) -> u64 {
        self.0
    }

    /// The numbers that the four pairs of digits spell.
    #[inline]
    pub(crate) const fn pairs(self) -> [u16; 4] {
        // Ten times 9 and 9 more is 99: no byte spills into the next.
        let pairs = self.0.wrapping_mul(10).wrapping_add(self.0 >> 8);
        [
            (pairs & 0xFF) as u16,
            (pairs >> 16 & 0xFF) as u16,
            (pairs >> 32 & 0xFF) as u16,
            (pairs >> 48 & 0xFF) as u16,
        ]
    }

    /// The number that all of them spell.
    #[inline]
    pub(crate) const fn number(self) -> u32 {
        let [a, b, c, d] = self.pairs();
        (a as u32 * 100 + b as u32) * 10_000 + c as u32 * 100 + d as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_they_are_parsed() {
        for number in (0..100_000_000_u32).step_by(9_973) {
            let digits =
                EightDigits::read(*format!("{number:08}").as_bytes().first_chunk().unwrap());
            let digits = digits.unwrap();
            assert_eq!(digits.number(), number);
            let pairs =
                [number / 1_000_000, number / 10_000 % 100, number / 100 % 100, number % 100];
            assert_eq!(digits.pairs().map(u32::from), pairs);
        }
    }

    #[test]
    fn only_digits_are_digits() {
        for place in 0..8 {
            for byte in 0..=u8::MAX {
                let mut text = *b"98765432";
                text[place] = byte;
                assert_eq!(EightDigits::read(text).is_some(), byte.is_ascii_digit());
            }
        }
    }
}
