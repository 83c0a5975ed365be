//! renkou (人口, "population"): data model, codes, validation and record matching for China's population registers.

#![forbid(unsafe_code)]

pub use renkou_codes as codes;

pub mod date;
pub mod error;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod identity;
pub mod link;
pub mod name;
pub mod record;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "synthetic")]
pub mod synthetic;
pub mod text;
pub mod validate;

pub use error::{Error, ErrorKind, Result};
