//! Classification codes of China's population registers, and its administrative divisions through time.
//!
//! Two things live here. [`division`] knows every six-digit division code since the first lists,
//! with the years in which it was in force, what it was called, what became of it and what it came
//! from. [`table`] holds the classification tables (sex, marital status, ethnic group, education,
//! relation, ...), each with its standard, source and confidence; the small closed ones are enums
//! as well.
//!
//! With the feature `names`, `name` knows what names are made of: readings, variants and shapes of
//! characters, surnames, marks.
//!
//! Everything is static: nothing is built at start-up and no lookup allocates.
//!
//! # Examples
//!
//! ```
//! use renkou_codes::{Division, DivisionCode};
//!
//! let tongxian: DivisionCode = "110223".parse()?;
//! let division = Division::at(tongxian, 1990).ok_or("not in force")?;
//! assert_eq!(division.full_name(1990).to_string(), "北京市通县");
//!
//! // The county became a district, with another code, in 1997.
//! let successor = division.successors().next().ok_or("no successor")?;
//! assert_eq!((successor.code().to_string(), successor.name()), ("110112".into(), "通州区"));
//! assert!(Division::at(tongxian, 2000).is_none());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]

pub mod closed;
pub mod division;
mod error;
mod fold;
#[cfg(feature = "names")]
pub mod name;
pub mod payment;
pub mod table;

pub use closed::*;
pub use division::{CodeState, Division, DivisionCode};
pub use error::{Error, ErrorKind};
pub use table::{Entry, Table};
