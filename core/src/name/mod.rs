//! Han names (汉字姓名): their parts, how they sound and look, and how nearly two are the same.
//!
//! Comparisons made for letters fail on names of two or three characters. One character that
//! differs takes a third or half of the name, and whether it is a homophone typed by a clerk (伟 and
//! 炜), a traditional form (張 and 张), a misread shape (末 and 未) or another person altogether is
//! all one to them. Here a pair of characters has a [`NameLevel`], by tables of readings, variants
//! and shapes; surname and given name are compared apart; and what is lost or hidden is unknown, not
//! different.
//!
//! [`Name`] takes one name apart, [`compare`] compares two, [`PreparedName`] is for many.
//!
//! # Examples
//!
//! ```
//! use renkou::name::{Name, NameLevel, compare};
//!
//! let name = Name::new("歐陽 娜娜");
//! assert_eq!(name.normal(), "歐陽娜娜");
//! assert_eq!(name.surname().as_deref(), Some("歐陽"));
//! assert_eq!(name.folded(), "欧阳娜娜");
//!
//! assert_eq!(compare("王伟", "王炜").level(), NameLevel::SameSoundAndTone);
//! assert_eq!(compare("王明晓", "王晓明").explain_zh(), "姓相同；名：第一字相同，第二字相同；名字次序颠倒");
//! assert!(compare("张伟", "张玮").similarity() > compare("张伟", "张强").similarity());
//! ```

mod answer;
mod comparison;
mod described;
mod explain;
mod folded;
mod key;
mod latin;
mod latin_comparison;
mod level;
mod normal;
mod parts_comparison;
mod prepared;
mod split;
#[cfg(test)]
mod tests;
mod unit;

pub use answer::{Answer, ComparisonAnswer, LineAnswer};
pub use comparison::{Comparison, compare};
pub use described::Name;
pub use folded::folded;
pub use key::{KeyKind, NameKey};
pub use level::NameLevel;
pub use normal::{MASKED, SEPARATOR, UNKNOWN, normal_form};
pub use prepared::PreparedName;
