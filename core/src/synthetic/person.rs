//! An invented person and their household, as they truly are.

use super::naming::Name;
use crate::date::PartialDate;

/// One invented person (虚构个人).
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: Name,
    pub(super) father: Name,
    pub(super) mother: Name,
    pub(super) woman: bool,
    pub(super) born: PartialDate,
    /// The division that the citizen number begins with.
    pub(super) number_division: u32,
    /// The household of the registered residence.
    pub(super) home: u32,
    /// Relation to its head, GB/T 4761, two digits.
    pub(super) relation: u8,
    /// The household after a move to the other province.
    pub(super) away: Option<u32>,
    /// GB/T 3304.
    pub(super) ethnic_group: u8,
    /// GB/T 2261.2.
    pub(super) marital_status: u8,
    /// GB/T 4658; none for those too young.
    pub(super) education: Option<u8>,
    /// The last eight digits of the telephone number, which may be the family's.
    pub(super) phone: u32,
}

/// Where a household is registered and where it lives (虚构家庭户).
#[derive(Clone, Copy, Debug)]
pub(super) struct Household {
    pub(super) registered: u16,
    pub(super) current: u16,
    /// What its address and its number are drawn from.
    pub(super) bits: u64,
    pub(super) members: (u32, u32),
}

impl Person {
    /// The age reached in a year.
    pub(super) fn age(&self, year: u16) -> u32 {
        u32::from(year.saturating_sub(self.born.year()))
    }

    /// The citizen number: sequence 000, which is never issued, and the check character.
    pub(super) fn citizen_number(&self) -> [u8; 18] {
        citizen_number(self.number_division, self.born.digits())
    }
}

/// Relations to the head of household, GB/T 4761-2008.
pub(super) mod relation {
    pub(crate) const HEAD: u8 = 2;
    pub(crate) const HUSBAND: u8 = 11;
    pub(crate) const WIFE: u8 = 12;
    pub(crate) const SON: u8 = 20;
    pub(crate) const DAUGHTER: u8 = 30;
    pub(crate) const GRANDSON: u8 = 41;
    pub(crate) const GRANDDAUGHTER: u8 = 42;
    pub(crate) const FATHER: u8 = 51;
    pub(crate) const MOTHER: u8 = 52;
    pub(crate) const FATHER_IN_LAW: u8 = 53;
    pub(crate) const MOTHER_IN_LAW: u8 = 54;
    pub(crate) const OTHER_RELATIVE: u8 = 97;
}

/// Marital statuses, GB/T 2261.2-2003.
pub(super) mod marital {
    pub(crate) const NEVER: u8 = 10;
    pub(crate) const FIRST: u8 = 21;
    pub(crate) const AGAIN: u8 = 22;
    pub(crate) const WIDOWED: u8 = 30;
    pub(crate) const DIVORCED: u8 = 40;
}

/// The number of a division, a birth date and the sequence 000, by GB 11643-1999.
fn citizen_number(division: u32, birth: u32) -> [u8; 18] {
    let mut number = [b'0'; 18];
    let digits = u64::from(division) * 100_000_000 + u64::from(birth);
    let mut rest = digits;
    for digit in number.iter_mut().take(14).rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    // ISO 7064 MOD 11-2, from the left: double what there is and add the digit.
    let sum = number.iter().take(17).fold(0_u32, |sum, digit| (sum + u32::from(digit - b'0')) * 2);
    let check = (12 - sum % 11) % 11;
    if let Some(last) = number.last_mut() {
        *last = if check == 10 { b'X' } else { b'0' + check as u8 };
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_characters_are_those_of_the_standard() {
        // 11010519491231002X and 440524188001010014 are the standard's examples; these differ in
        // the sequence only, and their check characters were computed with its table of weights.
        for (division, birth) in
            [(110_105, 19_491_231), (440_524, 18_800_101), (430_104, 19_630_517)]
        {
            let number = citizen_number(division, birth);
            let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
            let sum: u32 = number
                .iter()
                .zip(weights)
                .map(|(digit, weight)| u32::from(digit - b'0') * weight)
                .sum();
            assert_eq!(number[17], b"10X98765432"[sum as usize % 11]);
            assert_eq!(&number[14..17], b"000");
            let digits = std::str::from_utf8(&number[..14]).unwrap();
            assert_eq!(digits, format!("{division}{birth}"));
        }
    }
}
