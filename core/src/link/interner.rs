//! Interning: every different value of a column gets a dense number, its *symbol*.
//!
//! A register of a million people has a few hundred thousand different names and a few ten thousand
//! birth dates. Whatever is costly (decoding, parsing, normal forms) is done once per symbol, equal
//! values are equal numbers, and a record is a handful of `u32`s.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use super::value_texts::ValueTexts;
use crate::{Error, ErrorKind, Result};

/// The symbol of a missing value.
pub const MISSING: u32 = 0;

/// The different values of one column, with how often each occurs.
///
/// Symbol 0 stands for a missing value; values count from 1 in the order they first occur.
///
/// # Examples
///
/// ```
/// use renkou::link::{Values, MISSING};
///
/// let mut values = Values::default();
/// let first = values.intern("王小明")?;
/// assert_eq!(values.intern("王小明")?, first);
/// assert_eq!(values.intern("  ")?, MISSING);
/// assert_eq!(values.text(first), "王小明");
/// assert_eq!(values.count(first), 2);
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone)]
pub struct Values {
    /// Number 0 is the empty text of the missing value. Shared with what is prepared from it.
    texts: Arc<ValueTexts>,
    counts: Vec<u32>,
    symbols: HashTable<Known>,
    /// How often some value is there, where values are held that are not all of the column's.
    #[cfg(feature = "index")]
    all_present: Option<u64>,
}

/// A value in the table of those known. With its hash beside it the table grows without a look at the
/// texts, and most of those that only share a place are told apart without it.
#[derive(Clone, Copy)]
struct Known {
    hash: u32,
    symbol: u32,
}

impl Known {
    /// The hash as the table wants it: the place comes from the low bits, a tag from the high ones.
    fn spread(hash: u32) -> u64 {
        u64::from(hash) << 32 | u64::from(hash)
    }
}

impl Default for Values {
    fn default() -> Self {
        let mut texts = ValueTexts::default();
        let _ = texts.push("");
        Self {
            texts: Arc::new(texts),
            counts: vec![0],
            symbols: HashTable::new(),
            #[cfg(feature = "index")]
            all_present: None,
        }
    }
}

/// Personal values stay out of `Debug`.
impl std::fmt::Debug for Values {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Values").field("different", &self.len()).finish_non_exhaustive()
    }
}

impl Values {
    /// The symbol of a value, made when it is new. Blank values are missing ones.
    ///
    /// # Errors
    ///
    /// When a column holds more than four thousand million different values, or values of gigabytes.
    pub fn intern(&mut self, value: &str) -> Result<u32> {
        let value = value.trim();
        if value.is_empty() {
            if let Some(missing) = self.counts.first_mut() {
                *missing = missing.saturating_add(1);
            }
            return Ok(MISSING);
        }
        let hash = (FxBuildHasher.hash_one(value) >> 32) as u32;
        let same = |known: &Known| known.hash == hash && self.texts.get(known.symbol) == value;
        if let Some(known) = self.symbols.find(Known::spread(hash), same) {
            if let Some(count) = self.counts.get_mut(known.symbol as usize) {
                *count = count.saturating_add(1);
            }
            return Ok(known.symbol);
        }
        let symbol = u32::try_from(self.texts.len()).map_err(|_| too_many())?;
        Arc::make_mut(&mut self.texts).push(value).ok_or_else(too_many)?;
        self.counts.push(1);
        let known = Known { hash, symbol };
        self.symbols.insert_unique(Known::spread(hash), known, |known| Known::spread(known.hash));
        Ok(symbol)
    }

    /// How many different values there are, missing not counted.
    pub fn len(&self) -> usize {
        self.texts.len() - 1
    }

    /// Whether no value was ever seen.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text of a symbol; empty for the missing value and for symbols never given.
    pub fn text(&self, symbol: u32) -> &str {
        self.texts.get(symbol)
    }

    /// How often a symbol was interned.
    pub fn count(&self, symbol: u32) -> u32 {
        self.counts.get(symbol as usize).copied().unwrap_or(0)
    }

    /// The texts of all symbols in order, beginning with the empty text of the missing value.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        (0..self.texts.len() as u32).map(|symbol| self.text(symbol))
    }

    /// How often some value was there at all.
    pub fn present(&self) -> u64 {
        #[cfg(feature = "index")]
        if let Some(all) = self.all_present {
            return all;
        }
        self.counts.iter().skip(1).map(|count| u64::from(*count)).sum()
    }

    /// Bytes of the texts of all different values together.
    pub(super) fn text_bytes(&self) -> u64 {
        self.texts.byte_count() as u64
    }

    /// The texts, to be shared.
    pub(super) fn shared_texts(&self) -> &Arc<ValueTexts> {
        &self.texts
    }

    /// Adds a value that is new here, with how often it occurs.
    #[cfg(feature = "index")]
    pub(super) fn push(&mut self, value: &str, count: u32) -> u32 {
        let _ = Arc::make_mut(&mut self.texts).push(value);
        self.counts.push(count);
        self.len() as u32
    }

    /// Has the whole column's values counted, of which only some are held here.
    #[cfg(feature = "index")]
    pub(super) fn set_present(&mut self, present: u64) {
        self.all_present = Some(present);
    }

    /// Takes one occurrence of a symbol back.
    pub(super) fn uncount(&mut self, symbol: u32) {
        if let Some(count) = self.counts.get_mut(symbol as usize) {
            *count = count.saturating_sub(1);
        }
    }

    /// Gives back the memory that only interning needs.
    pub(super) fn seal(&mut self) {
        self.symbols = HashTable::new();
        Arc::make_mut(&mut self.texts).shrink_to_fit();
        self.counts.shrink_to_fit();
    }
}

fn too_many() -> Error {
    Error::new(
        ErrorKind::InvalidArgument,
        "a column has too many different values, or too long ones",
    )
}
