//! Dates as registers hold them: whole, partial, and written in many ways.
//!
//! A register knows of many people only the year or the month of birth, writes `19630000` or
//! `63年5月` for it, and has lunar birthdays in Gregorian columns. A date here is therefore a
//! [`PartialDate`] of four bytes; [`Writing`] reads the forms people write, and
//! [`DateRelation`] says how two dates stand to each other.
//!
//! # Examples
//!
//! ```
//! use renkou::date::{DateRelation, PartialDate, Writing};
//!
//! let exact = PartialDate::new(1963, 5, 3).ok_or("no such day")?;
//! let vague = Writing::default().read("63年5月")?;
//! assert_eq!(vague.to_string(), "1963-05");
//! assert_eq!(exact.relation(vague), DateRelation::Compatible);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "lunar")]
mod lunar;
mod partial_date;
mod relation;
mod written;

#[cfg(feature = "lunar")]
pub use lunar::LunarDate;
pub use partial_date::{PartialDate, days_in_month, is_leap_year};
pub use relation::DateRelation;
pub use written::{DateFault, Serial, Writing};
