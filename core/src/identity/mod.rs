//! Identity numbers: what they say, how far they can be trusted, and how two of them compare.
//!
//! A number is never merely right or wrong. [`check`] gives it a [`Grade`] with a set of
//! [`Reason`]s and all the parts that can be read, so that a bad check character lowers what the
//! number proves and rejects nothing. A [`CitizenNumber`] is a number that passed.
//!
//! # Examples
//!
//! ```
//! use renkou::date::PartialDate;
//! use renkou::identity::{self, Grade, Reason};
//!
//! let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
//! // The example printed in GB 11643-1999.
//! let checked = identity::check("11010519491231002X", today);
//! assert_eq!(checked.grade(), Grade::Valid);
//! assert_eq!(checked.birth(), PartialDate::new(1949, 12, 31));
//!
//! let checked = identity::check("110105194912310021", today);
//! assert_eq!(checked.grade(), Grade::Invalid);
//! assert!(checked.reasons().contains(Reason::Check));
//! assert_eq!(checked.check_expected(), Some('X'));
//! # Ok::<(), &str>(())
//! ```

mod answer;
mod check_character;
mod checked;
mod citizen_number;
mod document;
mod document_kind;
mod fields;
mod foreigner;
mod grade;
mod normal;
mod number_text;
mod organisation;
mod reason;
mod relation;
mod suggestion;
#[cfg(test)]
mod tests;
mod travel;

pub use answer::Answer;
pub use check_character::mod_11_2;
pub(crate) use checked::check_plain;
pub use checked::{Checked, Form, check, reasons};
pub use citizen_number::CitizenNumber;
pub use document::Document;
pub use document_kind::DocumentKind;
pub use grade::Grade;
pub use number_text::NumberText;
pub use reason::{Reason, Reasons};
pub use relation::NumberRelation;
pub use suggestion::{Known, Slip, Suggestion, suggestions};
