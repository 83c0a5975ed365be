//! Registers of invented people (虚构人口数据), with known truth and the flaws of real registers.
//!
//! Nobody may publish a real register, and a matcher cannot be judged without one whose truth is
//! known. These are made from published figures: populations of the provinces, the age pyramid,
//! shares of surnames, characters of given names by sex and cohort, divisions with their history.
//! People live in families, families share surname, address and often a telephone; part of the one
//! province has moved to the other. Each record is written from its person alone, with flaws that
//! know nothing of the same person's other records.
//!
//! # Numbers that belong to nobody
//!
//! Every citizen number has the sequence `000`, which is never issued. A number then says no more
//! than division and birth date, and not the sex; two people of one division born on one day would
//! have the same one. So people are given other birthdays of the same year until the numbers differ,
//! which works up to about two million people in a register; how many share a number beyond that is
//! in [`Registers::shared_numbers`]. Telephone numbers begin with `154`, which no carrier was given.
//!
//! # The same for a seed
//!
//! The registers of some options are the same bytes on every platform, with any number of threads,
//! with the feature `parallel` and without it.
//!
//! # Examples
//!
//! ```
//! use renkou::synthetic::{Flaw, Options, two_registers};
//!
//! let registers = two_registers(&Options { people: 1_000, ..Options::default() })?;
//! assert_eq!(registers.a.len(), 1_000);
//! assert_eq!(registers.b.len(), 1_000);
//! assert!(registers.a.columns().iter().any(|column| column == "GMSFHM"));
//! assert_eq!(registers.a.columns().last().unwrap(), "person", "the truth");
//! assert!(registers.flaws_a.of(Flaw::NumberMissing) > 0);
//! # Ok::<(), renkou::Error>(())
//! ```

mod community;
mod family;
mod flaw;
#[rustfmt::skip]
mod generated;
mod naming;
mod parallel;
mod person;
mod place;
mod plan;
mod random;
mod writing;

use community::Land;
use plan::Plan;

pub use flaw::{Flaw, FlawCounts, FlawRates};

use crate::record::Table;
use crate::validate::{Profile, Setting};
use crate::{Error, ErrorKind, Result};

/// The column that holds the truth: records with the same value are of the same person.
pub const TRUTH: &str = "person";

/// The year at whose end the registers were made: ages and divisions are as of then.
pub const REFERENCE_YEAR: u16 = 2024;

/// The most people one register can be asked for.
const MOST_PEOPLE: usize = 100_000_000;

/// What the streams of random numbers are for; none shares another one's numbers.
mod purpose {
    pub(super) const COMMUNITY: u64 = 1000;
    pub(super) const BIRTHDAY: u64 = 2000;
    pub(super) const MOVES: u64 = 3000;
    pub(super) const ROWS: u64 = 4000;
    pub(super) const RECORD: u64 = 5000;
}

/// What registers to make (虚构数据选项).
///
/// # Examples
///
/// ```
/// use renkou::synthetic::{FlawRates, Options, single_register};
///
/// let options = Options { people: 500, flaws: FlawRates::default().scaled(2.0), ..Options::default() };
/// assert_eq!(single_register(&options)?.table.len(), 500);
/// let too_many = Options { duplicates: 1.5, ..options };
/// assert!(single_register(&too_many).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Records per register.
    pub people: usize,
    /// What the random numbers begin with.
    pub seed: u64,
    /// The provinces of A and B, by the first two digits of their codes.
    pub provinces: [u32; 2],
    /// The share of a register's records whose people are in the other register too, to 0.5.
    pub overlap: f64,
    /// The share of records that enter a person once more into the same register, to 0.5.
    pub duplicates: f64,
    /// How often each flaw is made.
    pub flaws: FlawRates,
}

impl Default for Options {
    /// A hundred thousand people each in Hunan and Guangdong, a quarter of them in both.
    fn default() -> Self {
        Self {
            people: 100_000,
            seed: 42,
            provinces: [43, 44],
            overlap: 0.25,
            duplicates: 0.02,
            flaws: FlawRates::default(),
        }
    }
}

/// Two registers that share people (两省登记册).
#[derive(Clone, Debug)]
pub struct Registers {
    /// The register of the province that people leave.
    pub a: Table,
    /// The register of the province that people move to.
    pub b: Table,
    /// The flaws made in A.
    pub flaws_a: FlawCounts,
    /// The flaws made in B.
    pub flaws_b: FlawCounts,
    /// People whose number somebody else has too; see the module's documentation.
    pub shared_numbers: u64,
}

/// One register, in which some people stand twice (单省登记册).
#[derive(Clone, Debug)]
pub struct Register {
    /// The records.
    pub table: Table,
    /// The flaws made.
    pub flaws: FlawCounts,
    /// People whose number somebody else has too; see the module's documentation.
    pub shared_numbers: u64,
}

/// The validation profile for these registers: without the rules that a sequence `000` always breaks.
///
/// The sequence of a real number is never `000` and tells the sex; here it does neither.
///
/// # Examples
///
/// ```
/// assert!(renkou::synthetic::profile().settings().is_ok());
/// ```
pub fn profile() -> Profile {
    let off = ["ID-114", "ID-204", "ID-207"].map(|rule| (rule.to_owned(), Setting::Off));
    Profile { rules: off.into_iter().collect() }
}

/// Makes two provincial registers that share people.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] when an option is outside what it allows.
pub fn two_registers(options: &Options) -> Result<Registers> {
    let land = Land::new();
    options.check(&land, 2)?;
    let plan = Plan::new(options, &land, 2);
    let (a, flaws_a) = writing::write(options, &land, &plan, 0)?;
    let (b, flaws_b) = writing::write(options, &land, &plan, 1)?;
    Ok(Registers { a, b, flaws_a, flaws_b, shared_numbers: plan.shared_numbers })
}

/// Makes one provincial register, of the first province of the options.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] when an option is outside what it allows.
pub fn single_register(options: &Options) -> Result<Register> {
    let land = Land::new();
    options.check(&land, 1)?;
    let plan = Plan::new(options, &land, 1);
    let (table, flaws) = writing::write(options, &land, &plan, 0)?;
    Ok(Register { table, flaws, shared_numbers: plan.shared_numbers })
}

impl Options {
    fn check(&self, land: &Land, registers: usize) -> Result<()> {
        let wrong = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
        if !(1..=MOST_PEOPLE).contains(&self.people) {
            return wrong("a register has from 1 to 100 million people");
        }
        if !(0.0..=0.5).contains(&self.overlap) {
            return wrong("the overlap must be from 0 to 0.5");
        }
        if !(0.0..=0.5).contains(&self.duplicates) {
            return wrong("the share of duplicates must be from 0 to 0.5");
        }
        let [a, b] = self.provinces;
        if !land.places.has(a) || (registers == 2 && (!land.places.has(b) || a == b)) {
            return wrong(
                "the provinces must be two different ones of the mainland, as in 43 and 44",
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
