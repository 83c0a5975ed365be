//! Interning: every different value of a column gets a dense number, its *symbol*.
//!
//! A register of a million people has a few hundred thousand different names and a few ten thousand
//! birth dates. Whatever is costly (decoding, parsing, normal forms) is done once per symbol, equal
//! values are equal numbers, and a record is a handful of `u32`s.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

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
    text: String,
    /// Where each value ends in `text`; entry 0 is the missing value.
    ends: Vec<u64>,
    counts: Vec<u32>,
    symbols: HashTable<u32>,
    /// How often some value is there, where values are held that are not all of the column's.
    #[cfg(feature = "index")]
    all_present: Option<u64>,
}

impl Default for Values {
    fn default() -> Self {
        Self {
            text: String::new(),
            ends: vec![0],
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
    /// When a column holds more than four thousand million different values.
    pub fn intern(&mut self, value: &str) -> Result<u32> {
        let value = value.trim();
        if value.is_empty() {
            if let Some(missing) = self.counts.first_mut() {
                *missing = missing.saturating_add(1);
            }
            return Ok(MISSING);
        }
        let hash = FxBuildHasher.hash_one(value);
        let Self { text, ends, counts, symbols, .. } = self;
        if let Some(symbol) = symbols.find(hash, |symbol| slice(text, ends, *symbol) == value) {
            if let Some(count) = counts.get_mut(*symbol as usize) {
                *count = count.saturating_add(1);
            }
            return Ok(*symbol);
        }
        let symbol = u32::try_from(ends.len()).map_err(|_| {
            Error::new(ErrorKind::InvalidArgument, "a column has too many different values")
        })?;
        text.push_str(value);
        ends.push(text.len() as u64);
        counts.push(1);
        symbols.insert_unique(hash, symbol, |symbol| {
            FxBuildHasher.hash_one(slice(text, ends, *symbol))
        });
        Ok(symbol)
    }

    /// How many different values there are, missing not counted.
    pub fn len(&self) -> usize {
        self.ends.len() - 1
    }

    /// Whether no value was ever seen.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text of a symbol; empty for the missing value and for symbols never given.
    pub fn text(&self, symbol: u32) -> &str {
        slice(&self.text, &self.ends, symbol)
    }

    /// How often a symbol was interned.
    pub fn count(&self, symbol: u32) -> u32 {
        self.counts.get(symbol as usize).copied().unwrap_or(0)
    }

    /// The texts of all symbols in order, beginning with the empty text of the missing value.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len() as u32).map(|symbol| self.text(symbol))
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
        self.text.len() as u64
    }

    /// Adds a value that is new here, with how often it occurs.
    #[cfg(feature = "index")]
    pub(super) fn push(&mut self, value: &str, count: u32) -> u32 {
        self.text.push_str(value);
        self.ends.push(self.text.len() as u64);
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
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.counts.shrink_to_fit();
    }
}

fn slice<'t>(text: &'t str, ends: &[u64], symbol: u32) -> &'t str {
    let symbol = symbol as usize;
    let Some(end) = ends.get(symbol) else { return "" };
    let start = symbol.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    text.get(start as usize..*end as usize).unwrap_or("")
}
