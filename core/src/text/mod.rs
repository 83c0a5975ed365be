//! Text: similarity and edit distance, written addresses, character encodings, masking.
//!
//! Metrics work on slices of [`Unit`]s: bytes or code points, so that a Han character counts as one
//! and a value compared a thousand times is decoded once. [`Metric`] takes
//! `&str`; [`TextColumn`] holds many texts for [`pairwise`], [`matrix`] and [`Query`].

mod address;
#[cfg(feature = "arrow")]
mod array;
mod block;
mod column;
mod compare;
mod damerau;
mod digits;
mod edits;
mod encoding;
mod grams;
mod jaro;
mod lanes;
mod mask;
mod metric;
mod pattern;
mod private_use;
mod query;
mod repertoire;
mod subsequence;
mod transcript;
mod unit;
mod window;

pub use address::{AddressComparison, AddressLevel, AddressPart, AddressText};
pub use column::TextColumn;
pub use compare::{matrix, pairwise};
pub use damerau::damerau_levenshtein;
pub(crate) use digits::EightDigits;
pub use edits::{alignment, alignment_within, levenshtein, levenshtein_within};
pub use encoding::{Encoding, Guess};
pub use grams::{cosine, dice, jaccard};
pub(crate) use jaro::{equal_beginning, with_bonus};
pub use jaro::{jaro, jaro_winkler};
pub use mask::mask;
pub use metric::Metric;
pub use private_use::{Unified, unify_private_use};
pub use query::Query;
pub use subsequence::{common_subsequence, indel};
pub use transcript::{Decoded, Gap, Unwritable};
pub use unit::Unit;
