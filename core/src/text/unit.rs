//! Units of comparison: what one position of a text holds, and texts decoded into them.

use std::hash::Hash;

use super::window::Window;

/// One position of a text: a byte of ASCII or Latin-1, or a code point of two or four bytes.
///
/// The metrics take slices of units, so that a value that is compared a thousand times is decoded
/// once. A Han character is one unit; in UTF-8 it would be three.
///
/// # Examples
///
/// ```
/// use renkou::text::{Unit, levenshtein};
///
/// assert_eq!('王'.code(), 0x738B);
/// assert_eq!(levenshtein(&['王', '小', '明'], &['王', '明']), 1);
/// assert_eq!(levenshtein(b"smith", b"smyth"), 1);
/// ```
pub trait Unit: Copy + Ord + Hash {
    /// The code point.
    fn code(self) -> u32;
}

impl Unit for u8 {
    fn code(self) -> u32 {
        u32::from(self)
    }
}

impl Unit for u16 {
    fn code(self) -> u32 {
        u32::from(self)
    }
}

impl Unit for u32 {
    fn code(self) -> u32 {
        self
    }
}

impl Unit for char {
    fn code(self) -> u32 {
        u32::from(self)
    }
}

/// What is computed of two texts whatever their units are.
pub(super) trait OfUnits {
    type Answer;

    fn of<T: Unit>(self, a: &[T], b: &[T]) -> Self::Answer;
}

/// Two texts as units: ASCII as its own bytes, Latin-1 as bytes, anything else as code points.
pub(super) fn of_texts<F: OfUnits>(a: &str, b: &str, function: F) -> F::Answer {
    if a.is_ascii() && b.is_ascii() {
        return function.of(a.as_bytes(), b.as_bytes());
    }
    let latin = |text: &str| text.chars().all(|character| u32::from(character) <= 0xFF);
    if latin(a) && latin(b) {
        let byte = |character: char| u32::from(character) as u8;
        let (mut room_a, mut room_b) = (Window::new(), Window::new());
        return function.of(room_a.fill(a.chars().map(byte)), room_b.fill(b.chars().map(byte)));
    }
    let (mut room_a, mut room_b) = (Window::new(), Window::new());
    function.of(room_a.fill(a.chars().map(u32::from)), room_b.fill(b.chars().map(u32::from)))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Lengths;

    impl OfUnits for Lengths {
        type Answer = (usize, usize, usize);

        fn of<T: Unit>(self, a: &[T], b: &[T]) -> Self::Answer {
            (size_of::<T>(), a.len(), b.len())
        }
    }

    #[test]
    fn every_text_in_the_narrowest_units() {
        let long = "王".repeat(100);
        for (a, b, expected) in [
            ("smith", "", (1, 5, 0)),
            ("smith", "müller", (1, 5, 6)),
            ("smith", "王小明", (4, 5, 3)),
            ("𬭎", &long, (4, 1, 100)),
        ] {
            assert_eq!(of_texts(a, b, Lengths), expected);
        }
    }
}
