//! What names are made of: characters with their readings, variants and shapes; surnames; marks.
//!
//! A comparison of names has to know that 炜 sounds as 伟 does and looks like 玮, that 單 is 单, that
//! 单 as a surname is read shàn, and that `？` is a character that some system lost. These tables
//! know it for 46,000 characters in about half a megabyte. Nothing is built at start-up: arrays of
//! bytes become arrays of numbers while the library is compiled.
//!
//! A character leads to its *slot* by two tables of bits (one bit for a code point, one count for
//! 64 of them), and everything else is an array by slot. `codes/generator/src/han.rs` describes and
//! writes the arrays.
//!
//! # Examples
//!
//! ```
//! use renkou_codes::name::{Han, Surname};
//!
//! let [wei, other] = ['伟', '炜'].map(Han::of);
//! let (wei, other) = (wei.ok_or("伟")?, other.ok_or("炜")?);
//! assert_eq!(wei.readings().first(), other.readings().first());
//!
//! let shan = Surname::of('单', None).ok_or("no surname")?;
//! assert_eq!(shan.readings().next().ok_or("not read")?[0].to_string(), "shan4");
//! # Ok::<(), &str>(())
//! ```

mod arrays;
mod generated;
mod han;
mod mark;
mod surname;
mod syllable;
#[cfg(test)]
mod tests;
mod transliteration;

pub use han::{Charset, Han};
pub use mark::{Mark, unified};
pub use surname::Surname;
pub use syllable::{Reading, Syllable};
pub use transliteration::Transliteration;
