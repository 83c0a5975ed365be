//! A division code in the form in which two of them are compared.

use crate::codes::division::LAST_YEAR;
use crate::codes::{Division, DivisionCode};

/// A division and what it has become since.
pub(super) struct Place {
    code: DivisionCode,
    /// The codes that its area has today; a record does not say of which year its code is.
    successors: Box<[DivisionCode]>,
}

impl Place {
    /// The division at the head of a code of 6, 9, 12 or 15 digits.
    pub(super) fn new(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = digits && matches!(text.len(), 6 | 9 | 12 | 15);
        let code: DivisionCode = text.get(..6).filter(|_| whole)?.parse().ok()?;
        let mut successors: Vec<DivisionCode> = Division::history(code)
            .flat_map(|record| {
                record.follow(record.start_year(), LAST_YEAR).ends().collect::<Vec<_>>()
            })
            .filter(|end| !end.by_transfer)
            .map(|end| end.division.code())
            .filter(|successor| *successor != code)
            .collect();
        successors.sort_unstable();
        successors.dedup();
        Some(Self { code, successors: successors.into() })
    }

    /// The same code, or one that the other was given since.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.code == other.code
            || self.successors.contains(&other.code)
            || other.successors.contains(&self.code)
    }

    pub(super) fn is_in_prefecture_of(&self, other: &Self) -> bool {
        self.code.prefecture() == other.code.prefecture()
    }

    pub(super) fn is_in_province_of(&self, other: &Self) -> bool {
        self.code.province() == other.code.province()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_as_the_one_that_followed_it() {
        let place = |text| Place::new(text).unwrap();
        // Tong county became Tongzhou district in 1997, Chongwen went into Dongcheng in 2010.
        assert!(place("110223").is_same(&place("110112")));
        assert!(place("110101").is_same(&place("110103001")));
        assert!(!place("110101").is_same(&place("110112")));
        assert!(place("110101").is_in_prefecture_of(&place("110112")));
        assert!(Place::new("1101").is_none() && Place::new("11010X").is_none());
    }
}
