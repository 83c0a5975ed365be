//! Values that hold a list: their elements, and what tests need of them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::level_test::LevelTest;
use super::model::invalid;
use super::operand::Operand;
use super::own::OwnTests;
use super::value_test::Similarities;
use super::value_texts::ValueTexts;
use crate::Result;

/// The elements of a list that a value holds.
///
/// Square brackets around the list and quotes and blanks around an element are not part of it.
pub(super) fn elements<'t>(text: &'t str, separator: &'t str) -> impl Iterator<Item = &'t str> {
    let text = text.trim();
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner
        .unwrap_or(text)
        .split(separator)
        .map(|element| element.trim().trim_matches(['"', '\'']))
        .filter(|element| !element.is_empty())
}

/// The element at a place, from 1, or from the end with -1.
pub(super) fn element_at(text: &str, place: i32) -> Option<&str> {
    let mut all = elements(text, ",");
    if place > 0 {
        return all.nth(place.unsigned_abs() as usize - 1);
    }
    let all: Vec<&str> = all.collect();
    all.len().checked_sub(place.unsigned_abs() as usize).and_then(|at| all.get(at).copied())
}

/// A list of numbers; empty where the value is none.
pub(super) fn numbers(text: &str) -> Box<[f64]> {
    elements(text, ",").map(|number| number.parse().ok()).collect::<Option<_>>().unwrap_or_default()
}

/// The cosine of two lists of as many numbers each, unless one of them has no direction.
pub(super) fn cosine(a: &[f64], b: &[f64]) -> Option<f64> {
    if a.len() != b.len() {
        return None;
    }
    let product = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
    let lengths = product(a, a).sqrt() * product(b, b).sqrt();
    (lengths > 0.0).then(|| product(a, b) / lengths)
}

/// The lists of all values of an operand, with tests of their elements.
pub(super) struct Elements {
    pub(super) separator: String,
    lists: Vec<Box<[u32]>>,
    /// The different elements.
    operand: Operand,
}

impl Elements {
    /// The lists of those values, the first of which stands for the missing one, for every separator
    /// that some test asks for.
    pub(super) fn all(texts: &ValueTexts, tests: &[LevelTest]) -> Result<Vec<Self>> {
        let mut found: Vec<Self> = Vec::new();
        for test in tests {
            let LevelTest::Elements(pair) = test else { continue };
            if found.iter().any(|known| known.separator == pair.separator) {
                continue;
            }
            let same = tests.iter().filter_map(|test| match test {
                LevelTest::Elements(other) if other.separator == pair.separator => {
                    Some(other.test.clone())
                }
                _ => None,
            });
            found.push(Self::new(texts.iter(), &pair.separator, &same.collect::<Vec<_>>())?);
        }
        Ok(found)
    }

    fn new<'t>(
        texts: impl Iterator<Item = &'t str>,
        separator: &str,
        tests: &[LevelTest],
    ) -> Result<Self> {
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        // The first stands for the missing value.
        let mut different = vec![String::new()];
        let lists = texts.map(|text| {
            let list = elements(text, separator).map(|element| {
                let next = different.len() as u32;
                *numbers.entry(element.to_owned()).or_insert_with_key(|element| {
                    different.push(element.clone());
                    next
                })
            });
            list.collect()
        });
        let lists = lists.collect();
        let texts = ValueTexts::of(different.iter().map(String::as_str));
        let texts = texts.ok_or_else(|| invalid("the elements of lists are too long"))?;
        let operand = Operand::of_texts(&Arc::new(texts), tests, &OwnTests::default())?;
        Ok(Self { separator: separator.to_owned(), lists, operand })
    }

    /// Whether some element of the one and some element of the other list pass the test.
    pub(super) fn hold(&self, test: &LevelTest, a: u32, b: u32) -> bool {
        let list = |symbol: u32| self.lists.get(symbol as usize).map_or(&[][..], |list| list);
        list(a).iter().any(|&x| {
            let passes = |&y: &u32| self.operand.holds(test, x, y, &mut Similarities::default());
            list(b).iter().any(passes)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_of_lists() {
        for (text, expected) in [
            ("a, b", vec!["a", "b"]),
            ("[\"a b\", 'c']", vec!["a b", "c"]),
            ("[]", vec![]),
            ("one", vec!["one"]),
        ] {
            assert_eq!(elements(text, ",").collect::<Vec<_>>(), expected, "{text}");
        }
        let places = [1, 2, -1, -2, 3, -3, 0].map(|place| element_at("[x, y]", place));
        assert_eq!(places, [Some("x"), Some("y"), Some("y"), Some("x"), None, None, None]);
    }

    #[test]
    fn cosines() {
        let of = |a: &str, b: &str| cosine(&numbers(a), &numbers(b));
        assert_eq!(of("[1, 0]", "[0, 2]"), Some(0.0));
        // 3 * 4 + 4 * 3, by 5 * 5.
        assert!((of("[3, 4]", "4, 3").unwrap() - 0.96).abs() < 1e-12);
        assert_eq!(of("[0, 0]", "[1, 2]"), None, "no direction");
        assert_eq!(of("[1]", "[1, 2]"), None, "another length");
        assert_eq!(of("x, 1", "[1, 2]"), None, "no numbers");
    }
}
