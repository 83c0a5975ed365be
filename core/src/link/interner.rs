//! Interning: every different value of a column gets a dense number, its *symbol*.
//!
//! A register of a million people has a few hundred thousand different names and a few ten thousand
//! birth dates. Whatever is costly (decoding, parsing, normal forms) is done once per symbol, equal
//! values are equal numbers, and a record is a handful of `u32`s.

use std::hash::Hasher;
use std::sync::Arc;

use rustc_hash::FxHasher;

use super::symbol_table::SymbolTable;
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
    symbols: SymbolTable,
    /// How often some value is there, where values are held that are not all of the column's.
    #[cfg(feature = "index")]
    all_present: Option<u64>,
}

/// Values that are looked for together. A look goes to three places that are not in the cache: one after
/// the other for one value, but at once for many.
const TOGETHER: usize = 32;

impl Default for Values {
    fn default() -> Self {
        let mut texts = ValueTexts::default();
        let _ = texts.push("");
        Self {
            texts: Arc::new(texts),
            counts: vec![0],
            symbols: SymbolTable::default(),
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
        let value = trimmed(value);
        if value.is_empty() {
            self.count_again(MISSING);
            return Ok(MISSING);
        }
        self.intern_hashed(value, hash_of(value))
    }

    /// The symbols of many values, as [`Self::intern`] gives them one by one.
    ///
    /// # Errors
    ///
    /// Those of [`Self::intern`].
    pub(super) fn intern_all<'t>(
        &mut self,
        values: impl Iterator<Item = &'t str>,
    ) -> Result<Vec<u32>> {
        let mut symbols = Vec::with_capacity(values.size_hint().0);
        let mut values = values.map(trimmed);
        loop {
            let mut looks = [Look::default(); TOGETHER];
            let mut given = 0;
            for (look, value) in looks.iter_mut().zip(values.by_ref()) {
                *look = Look { value, hash: hash_of(value), symbol: MISSING };
                given += 1;
            }
            let looks = looks.get_mut(..given).unwrap_or(&mut []);
            for look in looks.iter_mut() {
                look.symbol = self.symbols.find(look.hash, |_| true);
            }
            for look in looks.iter() {
                // Nearly always the value that was looked for; it may also be another of its hash.
                let symbol = if look.value.is_empty() {
                    self.count_again(MISSING);
                    MISSING
                } else if look.symbol != MISSING && self.texts.is(look.symbol, look.value) {
                    self.count_again(look.symbol);
                    look.symbol
                } else {
                    self.intern_hashed(look.value, look.hash)?
                };
                symbols.push(symbol);
            }
            if given < TOGETHER {
                return Ok(symbols);
            }
        }
    }

    fn intern_hashed(&mut self, value: &str, hash: u32) -> Result<u32> {
        let known = self.symbols.find(hash, |symbol| self.texts.is(symbol, value));
        if known != MISSING {
            self.count_again(known);
            return Ok(known);
        }
        let symbol = u32::try_from(self.texts.len()).map_err(|_| too_many())?;
        Arc::make_mut(&mut self.texts).push(value).ok_or_else(too_many)?;
        self.counts.push(1);
        self.symbols.insert(hash, symbol);
        Ok(symbol)
    }

    /// Counts one occurrence more of a symbol.
    #[inline]
    pub(super) fn count_again(&mut self, symbol: u32) {
        if let Some(count) = self.counts.get_mut(symbol as usize) {
            *count = count.saturating_add(1);
        }
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
        self.symbols = SymbolTable::default();
        Arc::make_mut(&mut self.texts).shrink_to_fit();
        self.counts.shrink_to_fit();
    }
}

/// A value that is looked for among those known.
#[derive(Clone, Copy, Default)]
struct Look<'t> {
    value: &'t str,
    hash: u32,
    symbol: u32,
}

/// The value without blanks at its ends.
#[inline]
fn trimmed(value: &str) -> &str {
    match value.as_bytes() {
        // Most values show by their ends that there are none.
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => value,
        _ => value.trim(),
    }
}

#[inline]
fn hash_of(value: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(value.as_bytes());
    (hasher.finish() >> 32) as u32
}

fn too_many() -> Error {
    Error::new(
        ErrorKind::InvalidArgument,
        "a column has too many different values, or too long ones",
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn many_values_are_numbered_as_one_by_one(
            values in prop::collection::vec("[ab\u{3000} \u{85}\u{A0}]{0,3}|[a-z]{1,2}|[王李小明]{1,2}", 0..200)
        ) {
            let mut one_by_one = Values::default();
            let mut all: Vec<&str> = Vec::new();
            let mut expected = Vec::new();
            for value in &values {
                // By hand: blank is missing, new values count on, known ones keep their number.
                let value = value.trim();
                let known = all.iter().position(|known| *known == value);
                expected.push(match known {
                    _ if value.is_empty() => MISSING,
                    Some(at) => at as u32 + 1,
                    None => {
                        all.push(value);
                        all.len() as u32
                    }
                });
                one_by_one.intern(value).unwrap();
            }
            let mut together = Values::default();
            let symbols = together.intern_all(values.iter().map(String::as_str)).unwrap();
            prop_assert_eq!(&symbols, &expected);
            for symbol in 0..=all.len() as u32 {
                let count = expected.iter().filter(|of| **of == symbol).count();
                prop_assert_eq!(together.count(symbol) as usize, count);
                prop_assert_eq!(one_by_one.count(symbol) as usize, count);
            }
            prop_assert_eq!(together.texts().skip(1).collect::<Vec<_>>(), all);
        }
    }
}
