//! Validation: records in, findings out.
//!
//! A [`Rule`] has a stable id, a severity, the items it reads, a clause and texts in Chinese and
//! English. Structural rules follow from the data set; rules across items are asked for people, and
//! for events what their dates, orders and documents allow. What only whole registers show (one
//! number on two people, reciprocal spouses, gaps in the order of children) [`RegisterCheck`] asks. Nothing is rejected: a [`Finding`] says which rule a record breaks, on which item, with masked
//! evidence, and the record is kept. Nothing here judges whether a birth was allowed.
//!
//! # Examples
//!
//! ```
//! use renkou::date::PartialDate;
//! use renkou::record::{DataSet, Mapping};
//! use renkou::validate::{Findings, Validator};
//!
//! let headers = ["姓名", "公民身份号码", "性别", "出生日期"];
//! let mapping = Mapping::of_headers(DataSet::person(), &headers, &[])?;
//! let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
//! let validator = Validator::new(&mapping, today);
//! let mut findings = Findings::new(DataSet::person());
//! let record = ["王小明", "11010519491231002X", "男", "19491213"];
//! validator.check_columns(1, &record, &mut findings);
//!
//! let found: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
//! assert_eq!(found, ["ST-113", "ID-201", "ID-204"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "arrow")]
mod arrow;
mod birth;
#[cfg(feature = "arrow")]
mod block;
mod code_set;
mod documents;
mod events;
mod findings;
#[rustfmt::skip]
mod generated;
mod heaping;
#[rustfmt::skip]
mod item_relations;
mod names;
mod person;
mod profile;
mod record;
mod register;
mod rule;
mod severity;
mod structure;
mod summary;
#[cfg(test)]
mod tests;
mod validator;

pub use findings::{Finding, Findings};
pub use heaping::Heaping;
pub use profile::{Profile, Setting};
pub use register::RegisterCheck;
pub use rule::Rule;
pub use severity::Severity;
pub use summary::{DivisionCount, ItemQuality, Summary, Uniqueness};
pub use validator::Validator;
