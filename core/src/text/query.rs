//! One text prepared for comparison with many.

use std::fmt;

use super::column::TextColumn;
use super::compare::matrix;
use super::edits::{Alignment, Levenshtein, levenshtein_in_words};
use super::jaro::{JaroMatches, equal_beginning, of_empty, similarity, with_bonus};
use super::metric::Metric;
use super::pattern::{Masks, Pattern, WORD};
use super::subsequence::{Subsequence, common_subsequence_in_words};
use super::window::Window;

/// A text that many others are compared with: its masks are made once.
///
/// # Examples
///
/// ```
/// use renkou::text::{Metric, Query, TextColumn};
///
/// let query = Query::new(Metric::Levenshtein, "smith");
/// assert_eq!(query.similarity("smyth"), 0.8);
/// assert_eq!(query.similarity_at_least("jones", 0.5), None);
/// // Many at once are faster still.
/// let names: TextColumn = ["smyth", "jones"].into_iter().collect();
/// assert_eq!(query.similarities(&names, 0.5), [0.8, 0.0]);
/// ```
#[derive(Clone)]
pub struct Query {
    metric: Metric,
    text: String,
    units: Vec<u32>,
    pattern: Pattern,
}

impl Query {
    /// Prepares a text.
    pub fn new(metric: Metric, text: &str) -> Self {
        let units: Vec<u32> = text.chars().map(u32::from).collect();
        Self { metric, text: text.to_owned(), pattern: Pattern::new(&units), units }
    }

    /// The metric.
    pub const fn metric(&self) -> Metric {
        self.metric
    }

    /// The similarity of a text, as [`Metric::similarity`] has it.
    pub fn similarity(&self, text: &str) -> f64 {
        self.of(Window::new().fill(text.chars().map(u32::from)))
    }

    /// The similarity of a text, or nothing below the cutoff.
    pub fn similarity_at_least(&self, text: &str, cutoff: f64) -> Option<f64> {
        let mut window = Window::new();
        let units = window.fill(text.chars().map(u32::from));
        if self.metric.best_possible(self.units.len(), units.len()) < cutoff {
            return None;
        }
        Some(self.of(units)).filter(|similarity| *similarity >= cutoff)
    }

    /// The similarities of all texts of a column; 0 below the cutoff, NaN for a missing value.
    pub fn similarities(&self, column: &TextColumn, cutoff: f64) -> Vec<f64> {
        matrix(self.metric, &std::iter::once(self.text.as_str()).collect(), column, cutoff)
    }

    fn of(&self, text: &[u32]) -> f64 {
        let (query, a, b) = (self.units.as_slice(), self.units.len(), text.len());
        let short = a <= WORD;
        let distance = match self.metric {
            Metric::Levenshtein if short => self.pattern.walk(text, &Levenshtein),
            Metric::Levenshtein => levenshtein_in_words(&self.pattern, text),
            Metric::Alignment if short => self.pattern.walk(text, &Alignment),
            Metric::Subsequence | Metric::Indel => {
                let common = if short {
                    self.pattern.walk(text, &Subsequence)
                } else {
                    common_subsequence_in_words(&self.pattern, text)
                };
                if self.metric == Metric::Indel { a + b - 2 * common } else { a.max(b) - common }
            }
            Metric::Jaro | Metric::JaroWinkler if short && b <= WORD => {
                if let Some(similarity) = of_empty(a, b) {
                    return similarity;
                }
                let jaro = similarity(a, b, self.pattern.walk(text, &JaroMatches));
                let winkler = self.metric == Metric::JaroWinkler;
                return if winkler { with_bonus(jaro, equal_beginning(query, text)) } else { jaro };
            }
            _ => return Masks::lend(|masks| self.metric.of_units(masks, query, text)),
        };
        self.metric.of_distance(distance, a, b)
    }
}

/// The metric and the length, never the text.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let len = self.units.len();
        f.debug_struct("Query")
            .field("metric", &self.metric)
            .field("len", &len)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn equal_to_each_pair(a in "[ab王𬭎é]{0,90}", b in "[ab王𬭎é]{0,90}", cutoff in 0.0..1.0) {
            for metric in Metric::ALL {
                let query = Query::new(metric, &a);
                let expected = metric.similarity(&a, &b);
                prop_assert_eq!(query.similarity(&b).to_bits(), expected.to_bits(), "{}", metric);
                let above = Some(expected).filter(|similarity| *similarity >= cutoff);
                prop_assert_eq!(query.similarity_at_least(&b, cutoff), above);
                prop_assert_eq!(metric.similarity_at_least(&a, &b, cutoff), above);
            }
        }
    }
}
