//! The symbols of all records, row by row.
//!
//! A pair of records is compared by looking at two rows. The symbols of one record lie together, so
//! that a comparison of eight columns touches one cache line per record instead of eight; and each
//! column takes as many bytes as its largest symbol needs: one for the sex, two for the date of
//! birth, four for the number. The rows of a hundred million people are then two and a half
//! gigabytes, not four.

use std::hash::{Hash, Hasher};

/// The rows of all records, end to end.
#[derive(Clone)]
pub(super) struct Rows {
    cells: Vec<Cell>,
    stride: usize,
    len: usize,
    /// All rows, and [`MARGIN`] bytes more, so that a piece can be read at any place.
    bytes: Vec<u8>,
}

/// Where a column stands in every row.
#[derive(Clone, Copy)]
struct Cell {
    at: usize,
    width: usize,
    mask: u32,
}

const WIDEST: usize = size_of::<u32>();
/// Bytes that are copied at once.
const PIECE: usize = 16;
const MARGIN: usize = PIECE;

/// One row: the symbols of a record.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Records, Source};
///
/// let people = Source::new("a").with_column("name", ["Ada", "Ben", "Ada"]);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
///   "comparisons": [{"name": "n", "column": "name", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["name"]]}"#)?;
/// let records = Records::new(&model, &[people])?;
/// assert_eq!(records.row(2).symbols().collect::<Vec<_>>(), [1]);
/// assert_eq!(records.row(1).symbol(0), 2);
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Row<'r> {
    cells: &'r [Cell],
    /// The row, and what lies behind it up to the margin.
    bytes: &'r [u8],
}

impl Rows {
    /// No rows yet, of so many columns.
    pub(super) fn new(columns: usize) -> Self {
        let cells = (0..columns).map(|at| Cell { at, width: 1, mask: 0xFF });
        Self { cells: cells.collect(), stride: columns, len: 0, bytes: vec![0; MARGIN] }
    }

    /// Adds rows, which are given column by column.
    pub(super) fn extend(&mut self, columns: &[Vec<u32>]) {
        let highest = columns.iter().map(|symbols| symbols.iter().copied().max().unwrap_or(0));
        self.widen(highest.map(width_of));
        let added = columns.first().map_or(0, Vec::len);
        let start = self.len * self.stride;
        self.len += added;
        self.bytes.resize(self.len * self.stride + MARGIN, 0);
        let rows = self.bytes.get_mut(start..self.len * self.stride).unwrap_or(&mut []);
        for (cell, symbols) in self.cells.iter().zip(columns) {
            // Of a width known beforehand, a symbol is copied without a call.
            match cell.width {
                1 => put_all::<1>(rows, self.stride, cell.at, symbols),
                2 => put_all::<2>(rows, self.stride, cell.at, symbols),
                3 => put_all::<3>(rows, self.stride, cell.at, symbols),
                _ => put_all::<WIDEST>(rows, self.stride, cell.at, symbols),
            }
        }
    }

    /// Gives columns at least these widths.
    fn widen(&mut self, widths: impl Iterator<Item = usize>) {
        let mut cells = Vec::with_capacity(self.cells.len());
        let mut at = 0;
        for (cell, width) in self.cells.iter().zip(widths) {
            let width = width.max(cell.width);
            cells.push(Cell { at, width, mask: u32::MAX >> (32 - 8 * width) });
            at += width;
        }
        if at == self.stride {
            return;
        }
        let mut wider = Self { cells, stride: at, len: self.len, bytes: Vec::new() };
        wider.bytes.resize(wider.len * wider.stride + MARGIN, 0);
        for (record, row) in wider.bytes.chunks_exact_mut(at).take(self.len).enumerate() {
            let old = self.row(record as u32);
            for (cell, symbol) in wider.cells.iter().zip(old.symbols()) {
                put(row, *cell, symbol);
            }
        }
        *self = wider;
    }

    pub(super) fn row(&self, record: u32) -> Row<'_> {
        let bytes = self.bytes.get(record as usize * self.stride..).unwrap_or(&[]);
        Row { cells: &self.cells, bytes }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Takes these rows of others in place of its own.
    pub(super) fn fetch(&mut self, records: &[u32], from: &Self) {
        let stride = from.stride.next_multiple_of(PIECE);
        if self.stride != stride {
            (self.stride, self.cells) = (stride, from.cells.clone());
        }
        self.len = records.len();
        self.bytes.resize(self.len * stride + MARGIN, 0);
        for (record, row) in records.iter().zip(self.bytes.chunks_exact_mut(stride.max(1))) {
            let row_of = from.bytes.get(*record as usize * from.stride..).unwrap_or(&[]);
            // Pieces of a size known beforehand are copied without a call.
            let pieces = row.as_chunks_mut::<PIECE>().0.iter_mut().zip(row_of.as_chunks().0);
            pieces.for_each(|(piece, of)| *piece = *of);
        }
    }

    /// Bytes of all rows.
    #[cfg(feature = "arrow")]
    pub(super) fn byte_count(&self) -> u64 {
        self.bytes.len() as u64
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.bytes.shrink_to_fit();
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows")
            .field("len", &self.len)
            .field("stride", &self.stride)
            .finish_non_exhaustive()
    }
}

impl<'r> Row<'r> {
    /// The symbol in a column; the missing one where there is no such column.
    #[inline]
    pub fn symbol(self, column: usize) -> u32 {
        let Some(cell) = self.cells.get(column) else { return super::MISSING };
        let bytes = self.bytes.get(cell.at..).and_then(|bytes| bytes.first_chunk::<WIDEST>());
        bytes.map_or(super::MISSING, |bytes| u32::from_le_bytes(*bytes) & cell.mask)
    }

    /// The symbols of all columns.
    pub fn symbols(self) -> impl Iterator<Item = u32> + 'r {
        (0..self.cells.len()).map(move |column| self.symbol(column))
    }

    /// The first columns of the row.
    pub(super) fn first(self, columns: usize) -> Part<'r> {
        let end = self.cells.get(..columns).and_then(<[Cell]>::last);
        let end = end.map_or(0, |cell| cell.at + cell.width);
        Part(self.bytes.get(..end).unwrap_or(&[]))
    }
}

/// Symbols of that many columns; equal where all of them are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Part<'r>(&'r [u8]);

impl Hash for Part<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.0);
    }
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.symbols()).finish()
    }
}

/// The bytes that a symbol needs.
fn width_of(symbol: u32) -> usize {
    (WIDEST - symbol.leading_zeros() as usize / 8).max(1)
}

/// Puts the symbols of a column of this width into rows.
fn put_all<const WIDTH: usize>(rows: &mut [u8], stride: usize, at: usize, symbols: &[u32]) {
    for (row, symbol) in rows.chunks_exact_mut(stride).zip(symbols) {
        let place = row.get_mut(at..).and_then(<[u8]>::first_chunk_mut::<WIDTH>);
        if let (Some(place), Some(bytes)) = (place, symbol.to_le_bytes().first_chunk()) {
            *place = *bytes;
        }
    }
}

fn put(row: &mut [u8], cell: Cell, symbol: u32) {
    if let Some(place) = row.get_mut(cell.at..cell.at + cell.width) {
        place.copy_from_slice(symbol.to_le_bytes().get(..cell.width).unwrap_or(&[]));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Symbols of one, two, three and four bytes.
    fn symbol() -> impl Strategy<Value = u32> {
        prop_oneof![0..3_u32, 0..300_u32, 0..70_000_u32, any::<u32>()]
    }

    proptest! {
        #[test]
        fn every_symbol_comes_back(
            batches in prop::collection::vec(prop::collection::vec([symbol(), symbol(), symbol()], 0..5), 0..5)
        ) {
            let mut rows = Rows::new(3);
            for batch in &batches {
                let column = |at: usize| batch.iter().map(|row| row[at]).collect::<Vec<_>>();
                rows.extend(&[column(0), column(1), column(2)]);
            }
            let expected: Vec<[u32; 3]> = batches.into_iter().flatten().collect();
            prop_assert_eq!(rows.len(), expected.len());
            for (record, row) in expected.iter().enumerate() {
                prop_assert_eq!(rows.row(record as u32).symbols().collect::<Vec<_>>(), row);
                for (other, second) in expected.iter().enumerate() {
                    let parts = [record, other].map(|record| rows.row(record as u32).first(2));
                    prop_assert_eq!(parts[0] == parts[1], row[..2] == second[..2]);
                }
            }
        }
    }

    #[test]
    fn what_is_not_there_is_missing() {
        let mut rows = Rows::new(1);
        rows.extend(&[vec![7]]);
        assert_eq!((rows.row(0).symbol(1), rows.row(9).symbol(0)), (0, 0));
    }
}
