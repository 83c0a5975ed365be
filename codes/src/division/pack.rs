//! Packs of towns and villages: a list of place codes with names, in one file outside the program.
//!
//! The lists are too large to live in every program and are frozen snapshots of one year, so they
//! are made once from a CSV file, kept beside the data, and loaded whole or mapped into memory.
//! Reading allocates nothing but the bytes themselves.
//!
//! # Layout
//!
//! Little-endian numbers: `RENKOUPK`, version (u32), year (u32), number of places (u32), length of
//! the text (u32), FNV-1a of these four numbers and all that follows (u64); then per place its fifteen digits
//! as a number (7 bytes), ascending; then per place where its name begins (u32) and how many bytes
//! it has (u8); then the text.

use std::collections::HashMap;
use std::fmt;

use super::PlaceCode;
use crate::{Error, ErrorKind};

const MAGIC: &[u8; 8] = b"RENKOUPK";
const VERSION: u32 = 1;
const HEAD: usize = 32;
const CODE: usize = 7;
const NAME: usize = 5;

const INVALID: Error = Error::new(ErrorKind::InvalidPack, "not a pack of places, or a damaged one");
const DISORDER: Error =
    Error::new(ErrorKind::InvalidPack, "a code occurs twice, or a name is longer than 255 bytes");

/// A list of towns or villages (乡镇、村居) with their names, as of one year.
///
/// # Examples
///
/// ```
/// use renkou_codes::division::{Pack, PlaceCode};
///
/// let street: PlaceCode = "430104001".parse()?;
/// let village: PlaceCode = "430104001002".parse()?;
/// let bytes = Pack::build(2022, [(village, "左家垅社区居委会"), (street, "望月湖街道")])?;
///
/// let pack = Pack::open(bytes)?;
/// assert_eq!((pack.year(), pack.len()), (2022, 2));
/// assert_eq!(pack.name(street), Some("望月湖街道"));
/// assert_eq!(pack.children(street).collect::<Vec<_>>(), [(village, "左家垅社区居委会")]);
/// assert_eq!(pack.name("430104002".parse()?), None);
/// assert!(Pack::open(b"something else".as_slice()).is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Pack<B> {
    bytes: B,
    year: u16,
    len: usize,
}

impl Pack<Vec<u8>> {
    /// The bytes of a pack with these places, in any order.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidPack`] if a code occurs twice or a name is longer than 255 bytes.
    pub fn build<'a>(
        year: u16,
        places: impl IntoIterator<Item = (PlaceCode, &'a str)>,
    ) -> Result<Vec<u8>, Error> {
        let mut places: Vec<_> = places.into_iter().collect();
        places.sort_unstable();
        if places.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            return Err(DISORDER);
        }
        let count = u32::try_from(places.len()).map_err(|_| INVALID)?;
        // Names such as 城关镇 occur again and again.
        let mut text = String::new();
        let mut starts: HashMap<&str, u32> = HashMap::new();
        let mut names = Vec::with_capacity(places.len() * NAME);
        let mut codes = Vec::with_capacity(places.len() * CODE);
        for &(code, name) in &places {
            let next = u32::try_from(text.len()).map_err(|_| INVALID)?;
            let start = *starts.entry(name).or_insert_with(|| {
                text.push_str(name);
                next
            });
            codes.extend(code.number().to_le_bytes().into_iter().take(CODE));
            names.extend(start.to_le_bytes());
            names.push(u8::try_from(name.len()).map_err(|_| DISORDER)?);
        }
        let text_len = u32::try_from(text.len()).map_err(|_| INVALID)?;
        let body = [codes, names, text.into_bytes()].concat();
        let mut bytes = Vec::with_capacity(HEAD + body.len());
        bytes.extend(MAGIC);
        for number in [VERSION, u32::from(year), count, text_len] {
            bytes.extend(number.to_le_bytes());
        }
        let sum = checksum(bytes.get(MAGIC.len()..).unwrap_or_default(), &body);
        bytes.extend(sum.to_le_bytes());
        bytes.extend(body);
        Ok(bytes)
    }
}

impl<B: AsRef<[u8]>> Pack<B> {
    /// A pack over its bytes: a vector, or a file mapped into memory.
    ///
    /// Everything is checked once: the head, the sum, the order of the codes, the names.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidPack`] if the bytes are not a pack, or not whole.
    pub fn open(bytes: B) -> Result<Self, Error> {
        let all = bytes.as_ref();
        let number = |at: usize| -> Option<u32> {
            all.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
        };
        let head = || Some((number(8)?, number(12)?, number(16)?, number(20)?));
        let (version, year, count, text_len) = head().ok_or(INVALID)?;
        let (count, text_len) = (count as usize, text_len as usize);
        let size = count
            .checked_mul(CODE + NAME)
            .and_then(|size| size.checked_add(text_len)?.checked_add(HEAD))
            .ok_or(INVALID)?;
        let sum = all.get(24..HEAD).and_then(|sum| sum.try_into().ok()).map(u64::from_le_bytes);
        let body = all.get(HEAD..).unwrap_or_default();
        if all.get(..8) != Some(MAGIC)
            || version != VERSION
            || size != all.len()
            || sum != Some(checksum(all.get(MAGIC.len()..24).unwrap_or_default(), body))
        {
            return Err(INVALID);
        }
        let year = u16::try_from(year).map_err(|_| INVALID)?;
        let pack = Self { bytes, year, len: count };
        let mut last = None;
        for at in 0..count {
            let (code, _) = pack.at(at).ok_or(INVALID)?;
            if last.is_some_and(|last| last >= code) {
                return Err(INVALID);
            }
            last = Some(code);
        }
        Ok(pack)
    }

    /// The year whose state the list shows.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The name of a place.
    pub fn name(&self, code: PlaceCode) -> Option<&str> {
        let at = self.first_at_or_after(code.number());
        self.at(at).filter(|&(found, _)| found == code).map(|(_, name)| name)
    }

    /// All places, by code.
    pub fn places(&self) -> impl Iterator<Item = (PlaceCode, &str)> {
        (0..self.len).filter_map(|at| self.at(at))
    }

    /// The places directly below one, by code.
    pub fn children(&self, above: PlaceCode) -> impl Iterator<Item = (PlaceCode, &str)> {
        self.below(above).filter(move |(code, _)| code.parent() == Some(above))
    }

    /// The places below one at any depth, by code.
    pub fn below(&self, above: PlaceCode) -> impl Iterator<Item = (PlaceCode, &str)> {
        (self.first_at_or_after(above.number())..self.len)
            .filter_map(|at| self.at(at))
            .skip_while(move |&(code, _)| code == above)
            .take_while(move |&(code, _)| above.contains(code))
    }

    fn first_at_or_after(&self, number: u64) -> usize {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = low.midpoint(high);
            if self.code_at(middle).is_some_and(|code| code < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn code_at(&self, at: usize) -> Option<u64> {
        let start = HEAD + at * CODE;
        let digits = self.bytes.as_ref().get(start..start + CODE)?;
        Some(digits.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
    }

    fn at(&self, at: usize) -> Option<(PlaceCode, &str)> {
        if at >= self.len {
            return None;
        }
        let code = PlaceCode::new(self.code_at(at)?)?;
        let bytes = self.bytes.as_ref();
        let place = HEAD + self.len * CODE + at * NAME;
        let start = u32::from_le_bytes(bytes.get(place..place + 4)?.try_into().ok()?) as usize;
        let len = usize::from(*bytes.get(place + 4)?);
        let text = bytes.get(HEAD + self.len * (CODE + NAME)..)?;
        let name = std::str::from_utf8(text.get(start..start.checked_add(len)?)?).ok()?;
        Some((code, name))
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for Pack<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pack")
            .field("year", &self.year)
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

/// FNV-1a: it finds damage, not malice.
fn checksum(head: &[u8], body: &[u8]) -> u64 {
    head.iter().chain(body).fold(0xcbf2_9ce4_8422_2325, |sum, &byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_goes_in_comes_out(
            places in prop::collection::btree_map(0u64..1_000_000_000_000_000, "\\PC{0,12}", 0..60)
        ) {
            let places: Vec<_> = places
                .iter()
                .map(|(&number, name)| (PlaceCode::new(number).unwrap(), name.as_str()))
                .collect();
            let pack = Pack::open(Pack::build(2022, places.iter().copied()).unwrap()).unwrap();
            prop_assert_eq!(pack.places().collect::<Vec<_>>(), places.clone());
            for &(code, name) in &places {
                prop_assert_eq!(pack.name(code), Some(name));
                let below: Vec<_> = places.iter().copied().filter(|p| code.contains(p.0)).collect();
                prop_assert_eq!(pack.below(code).collect::<Vec<_>>(), below);
            }
        }

        #[test]
        fn damage_is_found(at in 0usize..60, change in 1u8..) {
            let code: PlaceCode = "430104001".parse().unwrap();
            let mut bytes = Pack::build(2022, [(code, "望月湖街道")]).unwrap();
            let at = at % bytes.len();
            bytes[at] ^= change;
            prop_assert!(Pack::open(bytes).is_err());
        }

        #[test]
        fn any_bytes_are_refused_quietly(bytes: Vec<u8>) {
            prop_assert!(Pack::open([MAGIC.to_vec(), bytes].concat()).is_err());
        }
    }

    #[test]
    fn a_code_twice_is_refused() {
        let code: PlaceCode = "430104001".parse().unwrap();
        assert!(Pack::build(2022, [(code, "甲"), (code, "乙")]).is_err());
    }
}
