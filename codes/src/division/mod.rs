//! Administrative divisions (行政区划) of county level and above, with their history.
//!
//! A code without a year is ambiguous: numbers were given anew, units renamed, merged, split and
//! moved between prefectures and provinces. Every question here is asked as of a year. A
//! [`DivisionCode`] is what stands in a record, a [`Division`] is one dated entry of the history,
//! and [`CodeState`] says how a code stood in a year.
//!
//! # Years
//!
//! A record is valid for the year-end lists of `start_year <= year < end_year`; `end_year` is the
//! year of the change, so that the code was still in use during part of it. A start of 1981
//! ([`FIRST_YEAR`]) means 1981 or earlier: the first edition with today's numbering is of 1982, and
//! the first identity cards were issued from 1984. The last changes known are those of
//! [`LAST_YEAR`]; what was in force then counts as in force in later years.
//!
//! # Examples
//!
//! ```
//! use renkou_codes::division::{CodeState, DivisionCode};
//!
//! let fuling: DivisionCode = "512301".parse()?;
//! assert_eq!(fuling.state(1990), CodeState::InForce);
//! assert_eq!(fuling.state(2020), CodeState::Abolished { year: 1995 });
//! # Ok::<(), renkou_codes::Error>(())
//! ```

mod address;
mod code;
mod equivalence;
#[rustfmt::skip]
mod generated;
mod index;
mod lineage;
mod names;
mod pack;
mod place_code;
mod query;
mod record;
mod row;
mod search;
mod state;

pub use address::Address;
pub use code::DivisionCode;
pub use equivalence::{Equivalence, Relation};
pub use lineage::{Change, End, Lineage, Step};
pub use pack::Pack;
pub use place_code::{PlaceCode, PlaceLevel, TownshipKind, VillageKind};
pub use query::{AlsoListed, Answer, Became, NamedStanding, PathStep, Query, Standing};
pub use record::{AreaTransfer, Division, FullName, Level, RecordClass};
pub use search::{NameMatch, Named};
pub use state::CodeState;

use crate::{Error, ErrorKind};

/// The first year of the lists; a record that starts in it may be older.
pub const FIRST_YEAR: u16 = 1981;

/// The year of the last changes known.
pub const LAST_YEAR: u16 = 2025;

/// Years that a question may name; others are mistakes of the asker.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

/// A year as people write it: four digits, from 1900 to 2100.
///
/// # Examples
///
/// ```
/// assert_eq!(renkou_codes::division::parse_year("1995"), Ok(1995));
/// assert!(renkou_codes::division::parse_year("1800").is_err());
/// assert!(renkou_codes::division::parse_year("95").is_err());
/// ```
pub fn parse_year(text: &str) -> Result<u16, Error> {
    text.parse()
        .ok()
        .filter(|year| text.len() == 4 && YEARS.contains(year))
        .ok_or(Error::new(ErrorKind::InvalidYear, "a year is four digits from 1900 to 2100"))
}
