//! The flaws of real registers: what they are, how often they are made, and how often they were.

use crate::{Error, ErrorKind, Result};

/// One kind of flaw that a register has (数据瑕疵), made with a rate of its own and counted.
///
/// The rate of a kind is its share among the records that can have it: only a person born before
/// October 1999 can have a number of 15 digits, only a division that was renumbered has a former code.
///
/// # Examples
///
/// ```
/// use renkou::synthetic::Flaw;
///
/// assert_eq!(Flaw::NumberMistyped.as_str(), "number-mistyped");
/// assert_eq!(Flaw::ALL.len(), 20);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(u8)]
pub enum Flaw {
    /// A character of the name is one that sounds the same (同音字).
    NameHomophone,
    /// A character of the name is one that looks alike (形近字).
    NameLookAlike,
    /// A character of the name is written in its traditional or another variant form (繁体字、异体字).
    NameVariant,
    /// A common character of the name was lost: `?`, U+FFFD, a private-use character, or nothing.
    NameLost,
    /// A character outside GB 2312 was lost in the same ways, as old systems could not hold it (生僻字).
    NameRareLost,
    /// The citizen number is still the one of 15 digits of the first edition (15 位身份号码).
    NumberOld,
    /// The citizen number was mistyped: a digit changed, dropped, or two swapped.
    NumberMistyped,
    /// There is no citizen number.
    NumberMissing,
    /// Month and day of the birth date are swapped; only where the day can be a month.
    BirthSwapped,
    /// The birth date is the lunar one, written as if it were Gregorian (农历生日).
    BirthLunar,
    /// Only the year of birth is known: `19630000`.
    BirthYearOnly,
    /// The sex is the other one.
    SexWrong,
    /// The registered division is written with a code from before a merge or renumbering.
    DivisionFormer,
    /// The register knows another current residence than where the person now lives.
    Moved,
    /// The household has another number than the rest of the family: split, married out, renumbered.
    HouseholdChanged,
    /// The address is written without its upper levels.
    AddressShortened,
    /// The telephone number is one given up or of somebody else.
    PhoneChanged,
    /// There is no telephone number.
    PhoneMissing,
    /// The names of the parents are missing.
    ParentsMissing,
    /// Marital status and education were not kept up to date.
    StatusOutdated,
}

/// Every kind, its name, and its default rate.
const KINDS: [(Flaw, &str, f64); 20] = [
    (Flaw::NameHomophone, "name-homophone", 0.020),
    (Flaw::NameLookAlike, "name-look-alike", 0.012),
    (Flaw::NameVariant, "name-variant", 0.012),
    (Flaw::NameLost, "name-lost", 0.002),
    (Flaw::NameRareLost, "name-rare-lost", 0.200),
    (Flaw::NumberOld, "number-old", 0.030),
    (Flaw::NumberMistyped, "number-mistyped", 0.020),
    (Flaw::NumberMissing, "number-missing", 0.100),
    (Flaw::BirthSwapped, "birth-swapped", 0.010),
    (Flaw::BirthLunar, "birth-lunar", 0.040),
    (Flaw::BirthYearOnly, "birth-year-only", 0.015),
    (Flaw::SexWrong, "sex-wrong", 0.003),
    (Flaw::DivisionFormer, "division-former", 0.040),
    (Flaw::Moved, "moved", 0.100),
    (Flaw::HouseholdChanged, "household-changed", 0.060),
    (Flaw::AddressShortened, "address-shortened", 0.200),
    (Flaw::PhoneChanged, "phone-changed", 0.300),
    (Flaw::PhoneMissing, "phone-missing", 0.250),
    (Flaw::ParentsMissing, "parents-missing", 0.450),
    (Flaw::StatusOutdated, "status-outdated", 0.050),
];

/// The share of records that are careless.
pub(super) const CARELESS: f64 = 0.1;

/// How many times as often a careless record has a flaw.
const CARELESSNESS: f64 = 4.0;

impl Flaw {
    /// All kinds.
    pub const ALL: [Self; 20] = {
        let mut all = [Self::NameHomophone; 20];
        let mut index = 0;
        while index < all.len() {
            all[index] = KINDS[index].0;
            index += 1;
        }
        all
    };

    /// The stable name, in lower case with hyphens.
    pub fn as_str(self) -> &'static str {
        KINDS.get(self as usize).map_or("", |kind| kind.1)
    }

    /// The kind of this name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when no kind has the name.
    pub fn from_name(name: &str) -> Result<Self> {
        KINDS
            .iter()
            .find(|kind| kind.1 == name)
            .map(|kind| kind.0)
            .ok_or_else(|| Error::new(ErrorKind::InvalidArgument, "no kind of flaw has this name"))
    }
}

/// How often each flaw is made, as a share of the records that can have it (瑕疵率).
///
/// Flaws come together, as they do where a clerk was in a hurry: one record in ten is careless, and
/// has each flaw four times as often as the register as a whole. Which records are careless is drawn
/// for each register apart.
///
/// # Examples
///
/// ```
/// use renkou::synthetic::{Flaw, FlawRates};
///
/// let rates = FlawRates::none().with(Flaw::NameHomophone, 0.5)?;
/// assert_eq!(rates.of(Flaw::NameHomophone), 0.5);
/// assert_eq!(rates.of(Flaw::NumberMissing), 0.0);
/// assert!(FlawRates::default().with(Flaw::Moved, 1.5).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FlawRates([f64; 20]);

impl Default for FlawRates {
    fn default() -> Self {
        Self(KINDS.map(|kind| kind.2))
    }
}

impl FlawRates {
    /// Registers without a flaw.
    pub fn none() -> Self {
        Self([0.0; 20])
    }

    /// The rate of one kind.
    pub fn of(&self, flaw: Flaw) -> f64 {
        self.0.get(flaw as usize).copied().unwrap_or(0.0)
    }

    /// The rate of one kind among careless records or among the others; together they give the rate.
    pub(super) fn among(&self, flaw: Flaw, careless: bool) -> f64 {
        let of_all = self.of(flaw);
        let of_careless = (of_all * CARELESSNESS).min(1.0);
        if careless { of_careless } else { (of_all - CARELESS * of_careless) / (1.0 - CARELESS) }
    }

    /// The same rates with another one for a kind.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when the rate is not from 0 to 1.
    pub fn with(mut self, flaw: Flaw, rate: f64) -> Result<Self> {
        if !(0.0..=1.0).contains(&rate) {
            let message = format!("the rate of {} must be from 0 to 1", flaw.as_str());
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        if let Some(slot) = self.0.get_mut(flaw as usize) {
            *slot = rate;
        }
        Ok(self)
    }

    /// All rates multiplied by a factor, none above 1: registers that are twice as bad.
    #[must_use]
    pub fn scaled(mut self, factor: f64) -> Self {
        for rate in &mut self.0 {
            *rate = (*rate * factor).clamp(0.0, 1.0);
        }
        self
    }
}

/// How many records of a register have each flaw (瑕疵计数).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlawCounts([u64; 20]);

impl FlawCounts {
    /// The count of one kind.
    pub fn of(&self, flaw: Flaw) -> u64 {
        self.0.get(flaw as usize).copied().unwrap_or(0)
    }

    /// Every kind with its count.
    pub fn iter(&self) -> impl Iterator<Item = (Flaw, u64)> + '_ {
        Flaw::ALL.into_iter().zip(self.0)
    }

    pub(super) fn count(&mut self, flaw: Flaw) {
        if let Some(count) = self.0.get_mut(flaw as usize) {
            *count += 1;
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_stand_in_the_order_of_their_numbers() {
        for (index, flaw) in Flaw::ALL.into_iter().enumerate() {
            assert_eq!(flaw as usize, index);
            assert_eq!(Flaw::from_name(flaw.as_str()).unwrap(), flaw);
        }
        assert!(Flaw::from_name("name").is_err());
    }

    #[test]
    fn careless_records_and_the_others_give_the_rate() {
        for rate in [0.0, 0.01, 0.25, 0.3, 0.9, 1.0] {
            let rates = FlawRates::none().with(Flaw::Moved, rate).unwrap();
            let (careless, other) =
                (rates.among(Flaw::Moved, true), rates.among(Flaw::Moved, false));
            assert!(careless <= 1.0 && (0.0..=1.0).contains(&other), "{careless} {other}");
            assert!((CARELESS * careless + (1.0 - CARELESS) * other - rate).abs() < 1e-12);
        }
    }

    #[test]
    fn scaled_rates_stay_shares() {
        let rates = FlawRates::default().scaled(100.0);
        assert!(Flaw::ALL.into_iter().all(|flaw| rates.of(flaw) <= 1.0));
        assert_eq!(FlawRates::default().scaled(0.0), FlawRates::none());
    }
}
