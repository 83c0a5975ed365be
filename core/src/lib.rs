//! renkou (人口, "population"): what China's population registers are built on.
//!
//! | module | holds |
//! |---|---|
//! | [`codes`] | classification codes, and administrative divisions with their history |
//! | [`identity`] | identity numbers: parts, grades with reasons, comparison |
//! | [`date`] | partial dates, the ways they are written, lunar dates |
//! | [`record`] | data sets and their items; tables, readers and writers |
//! | [`validate`] | rules and findings |
//! | [`link`] | record matching, trained without labels |
//! | [`text`] | similarity of texts, character encodings, masking |
//! | `name` | Han names: normal form, surname and given name, readings, comparison |
//! | `report`, `synthetic`, `exchange` | HTML reports, registers of invented people, division changes |
//!
//! Bad data is an answer, not a failure: it is graded, explained and kept. What fails is an
//! [`Error`] that names file, row and item, and never a value.
//!
//! # Features
//!
//! None is on by default. `arrow` brings tables and files, `parquet` Parquet, `parallel` threads,
//! `index` the index of records in a file,
//! `encoded` records as keyed hashes,
//! `lunar` the lunar calendar, `names` names and their comparison, `report`, `synthetic` and
//! `exchange` the modules of those names. A feature adds; it never changes what is there without it,
//! but for one thing: with `names` the built-in model `person` compares names by sound and shape.
//!
//! # Examples
//!
//! ```
//! use renkou::date::PartialDate;
//! use renkou::identity::{self, Grade, Reason};
//!
//! let today = PartialDate::today();
//! let checked = identity::check("110105194912310021", today);
//! assert_eq!(checked.grade(), Grade::Invalid);
//! assert!(checked.reasons().contains(Reason::Check));
//! // What can be read is there all the same.
//! assert_eq!(checked.birth(), PartialDate::new(1949, 12, 31));
//! ```

// Mapping a file into memory is the one thing that cannot be done otherwise; see `link/index/map.rs`.
#![cfg_attr(feature = "index", deny(unsafe_code))]
#![cfg_attr(not(feature = "index"), forbid(unsafe_code))]

pub use renkou_codes as codes;

pub mod date;
pub mod error;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod identity;
pub mod link;
#[cfg(feature = "names")]
pub mod name;
mod parallel;
pub mod record;
mod replace;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "synthetic")]
pub mod synthetic;
pub mod text;
pub mod validate;

pub use error::{Error, ErrorKind, Result};

/// Runs the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
