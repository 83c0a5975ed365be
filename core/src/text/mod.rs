//! Text: similarity and edit distance, character encodings, masking.
//!
//! Metrics work on slices of code points (or bytes, or anything comparable), so that a Han
//! character counts as one and a value compared a thousand times is decoded once.

mod digits;
mod edits;
mod encoding;
mod jaro;
mod mask;

pub(crate) use digits::EightDigits;
pub use edits::{alignment_within, levenshtein_within};
pub use encoding::{Encoding, Guess};
pub use jaro::{jaro, jaro_winkler};
pub use mask::mask;
