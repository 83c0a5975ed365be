//! Columns of texts compared: row by row, one against many, and all against all.

use super::block::{Blocks, Candidates, QUERIES, Tile};
use super::column::{OfColumns, TextColumn, of_columns};
use super::metric::Metric;
use super::pattern::{Masks, WORD};
use super::unit::Unit;
use crate::{Error, ErrorKind, Result};

/// The similarities of two columns row by row; 0 below the cutoff, NaN for a missing value.
///
/// # Errors
///
/// When the columns have different numbers of rows.
///
/// # Examples
///
/// ```
/// use renkou::text::{Metric, TextColumn, pairwise};
///
/// let left: TextColumn = ["smith", "李秀英"].into_iter().collect();
/// let right: TextColumn = ["smyth", "张伟"].into_iter().collect();
/// assert_eq!(pairwise(Metric::Levenshtein, &left, &right, 0.7)?, [0.8, 0.0]);
/// assert!(pairwise(Metric::Jaro, &left, &TextColumn::new(), 0.0).is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn pairwise(
    metric: Metric,
    left: &TextColumn,
    right: &TextColumn,
    cutoff: f64,
) -> Result<Vec<f64>> {
    if left.len() != right.len() {
        let message = "columns that are compared row by row have the same number of rows";
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    Ok(of_columns(&left.units, &right.units, Pairwise { metric, left, right, cutoff }))
}

/// The similarities of every text on the left to every text on the right, row by row of the left.
///
/// The similarity of text `i` to text `j` stands at `i * right.len() + j`; it is 0 below the
/// cutoff and NaN for a missing value. One query against many is a left column of one text.
///
/// # Examples
///
/// ```
/// use renkou::text::{Metric, TextColumn, matrix};
///
/// let names: TextColumn = ["王小明", "王晓明", "张伟"].into_iter().collect();
/// let found = matrix(Metric::Levenshtein, &names, &names, 0.5);
/// let third = 1.0 / 3.0;
/// assert_eq!(found, [1.0, 1.0 - third, 0.0, 1.0 - third, 1.0, 0.0, 0.0, 0.0, 1.0]);
/// ```
pub fn matrix(metric: Metric, left: &TextColumn, right: &TextColumn, cutoff: f64) -> Vec<f64> {
    of_columns(&left.units, &right.units, Matrix { metric, left, right, cutoff })
}

struct Pairwise<'c> {
    metric: Metric,
    left: &'c TextColumn,
    right: &'c TextColumn,
    cutoff: f64,
}

impl OfColumns for Pairwise<'_> {
    type Answer = Vec<f64>;

    fn of<T: Unit>(self, left: &[T], right: &[T]) -> Vec<f64> {
        let mut masks = Masks::new();
        let one = |row| {
            if self.left.is_missing(row) || self.right.is_missing(row) {
                return f64::NAN;
            }
            let (a, b) = (self.left.of(left, row), self.right.of(right, row));
            at_least(self.cutoff, self.metric, &mut masks, a, b)
        };
        (0..self.left.len()).map(one).collect()
    }
}

/// The similarity of two texts; 0 below the cutoff.
fn at_least<T: Unit>(cutoff: f64, metric: Metric, masks: &mut Masks, a: &[T], b: &[T]) -> f64 {
    if cutoff > 0.0 && metric.best_possible(a.len(), b.len()) < cutoff {
        return 0.0;
    }
    let similarity = metric.of_units(masks, a, b);
    if similarity >= cutoff { similarity } else { 0.0 }
}

/// Similarities that are written before the next candidates are taken in; they stay in the cache.
const WRITTEN: usize = 1 << 15;

struct Matrix<'c> {
    metric: Metric,
    left: &'c TextColumn,
    right: &'c TextColumn,
    cutoff: f64,
}

impl OfColumns for Matrix<'_> {
    type Answer = Vec<f64>;

    fn of<T: Unit>(self, left: &[T], right: &[T]) -> Vec<f64> {
        let Self { metric, cutoff, .. } = self;
        let width = self.right.len();
        let mut cells = self.blank();
        let text = |place: u32| self.right.of(right, place as usize);
        let (mut order, mut blocks, mut masks) = (ByLength::new(), Blocks::new(), Masks::new());
        let rows: Vec<usize> = (0..self.left.len()).filter(|r| !self.left.is_missing(*r)).collect();
        for rows in rows.chunks(QUERIES) {
            let queries: Vec<_> = rows.iter().map(|row| (*row, self.left.of(left, *row))).collect();
            let (abreast, alone): (Vec<_>, Vec<_>) =
                queries.iter().partition(|(_, query)| Blocks::fit(metric, query.len()));
            let tile = Tile::new(abreast.iter().copied());
            let best = |len, queries: &[(usize, &[T])]| {
                let best = queries.iter().map(|(_, query)| metric.best_possible(len, query.len()));
                best.fold(0.0, f64::max)
            };
            let step = WRITTEN / rows.len();
            for start in (0..width).step_by(step) {
                let end = width.min(start + step);
                let places = (start..end).filter(|place| !self.right.is_missing(*place));
                order.sort(places, |place| self.right.len_of(place));
                let mut write = |row: usize, places: &[u32], similarities: &[f64]| {
                    let cells = cells.get_mut(row * width..).unwrap_or_default();
                    for (place, similarity) in places.iter().zip(similarities) {
                        if let Some(cell) = cells.get_mut(*place as usize) {
                            *cell = if *similarity >= cutoff { *similarity } else { 0.0 };
                        }
                    }
                };
                for (len, places) in order.groups.iter().enumerate() {
                    let fits = Blocks::fit(metric, len);
                    if fits && best(len, &abreast) >= cutoff {
                        let candidates =
                            Candidates { len, places, column: self.right, units: right };
                        blocks.compare(metric, &candidates, &tile, &mut write);
                    }
                    for (row, query) in if fits { &alone } else { &queries } {
                        for place in places {
                            let similarity =
                                at_least(cutoff, metric, &mut masks, query, text(*place));
                            write(*row, &[*place], &[similarity]);
                        }
                    }
                }
            }
        }
        cells
    }
}

impl Matrix<'_> {
    /// Zeros, and NaN where a value is missing.
    fn blank(&self) -> Vec<f64> {
        let width = self.right.len();
        let mut cells = vec![0.0; self.left.len() * width];
        for (row, cells) in cells.chunks_mut(width.max(1)).enumerate() {
            if self.left.is_missing(row) {
                cells.fill(f64::NAN);
            }
        }
        for column in (0..width).filter(|column| self.right.is_missing(*column)) {
            cells.iter_mut().skip(column).step_by(width).for_each(|cell| *cell = f64::NAN);
        }
        cells
    }
}

/// Places by the length of their texts; all texts that no lane holds stand in the last group.
struct ByLength {
    groups: Vec<Vec<u32>>,
}

impl ByLength {
    fn new() -> Self {
        Self { groups: vec![Vec::new(); WORD + 2] }
    }

    fn sort(&mut self, places: impl Iterator<Item = usize>, len: impl Fn(usize) -> usize) {
        self.groups.iter_mut().for_each(Vec::clear);
        for place in places {
            if let Some(group) = self.groups.get_mut(len(place).min(WORD + 1)) {
                group.push(place as u32);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Texts of every width, empty, missing and longer than a word.
    fn texts() -> impl Strategy<Value = Vec<Option<String>>> {
        let text = prop_oneof![
            "[ab]{0,8}",
            "[abcé]{0,20}",
            "[ab王小明]{0,6}",
            "[王小明𬭎]{0,40}",
            "[abcde ]{30,80}",
            "[a-z一-十]{0,20}",
        ];
        proptest::collection::vec(proptest::option::weighted(0.95, text), 0..40)
    }

    fn column(texts: &[Option<String>]) -> TextColumn {
        texts.iter().map(Option::as_deref).collect()
    }

    /// One pair by itself: what columns have to equal, bit by bit.
    fn alone(metric: Metric, a: Option<&String>, b: Option<&String>, cutoff: f64) -> u64 {
        let (Some(a), Some(b)) = (a, b) else { return f64::NAN.to_bits() };
        metric.similarity_at_least(a, b, cutoff).unwrap_or(0.0).to_bits()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn all_against_all_is_each_pair(
            left in texts(), right in texts(), cutoff in prop_oneof![Just(0.0), 0.0..1.0],
        ) {
            for metric in Metric::ALL {
                let found = matrix(metric, &column(&left), &column(&right), cutoff);
                let pairs = left.iter().flat_map(|a| right.iter().map(move |b| (a, b)));
                prop_assert_eq!(found.len(), left.len() * right.len());
                for ((a, b), found) in pairs.zip(found) {
                    let expected = alone(metric, a.as_ref(), b.as_ref(), cutoff);
                    prop_assert_eq!(found.to_bits(), expected, "{} {:?} {:?}", metric, a, b);
                }
            }
        }

        #[test]
        fn row_by_row_is_each_pair(
            left in texts(), right in texts(), cutoff in prop_oneof![Just(0.0), 0.0..1.0],
        ) {
            let len = left.len().min(right.len());
            let (left, right) = (&left[..len], &right[..len]);
            for metric in Metric::ALL {
                let found = pairwise(metric, &column(left), &column(right), cutoff).unwrap();
                for ((a, b), found) in left.iter().zip(right).zip(found) {
                    prop_assert_eq!(found.to_bits(), alone(metric, a.as_ref(), b.as_ref(), cutoff));
                }
            }
        }
    }
}
