//! Candidates side by side: blocks of texts of one length, with the masks of all their units.

use super::column::TextColumn;
use super::jaro::{reach, with_bonus};
use super::lanes::{self, Lane, Matched};
use super::metric::Metric;
use super::pattern::WORD;
use super::unit::Unit;

/// Codes below this are looked up in a table.
const LOW: usize = 256;
/// Places for other codes: twice as many as the queries of one tile can have.
const PLACES: usize = 2 * WORD * QUERIES;
/// Queries that take turns with one block of candidates.
pub(super) const QUERIES: usize = 16;
/// The row of all units that no query has.
const NO_ROW: u16 = 0;

/// Up to so many rows, units beside units are compared sooner than looked up.
const FEW_ROWS: u16 = 8;

/// Some queries, as the rows of masks that they ask for, one row for each of their units.
pub(super) struct Tile<T> {
    /// The number of each query for the caller, and its rows.
    queries: Vec<(usize, Vec<u16>)>,
    /// The unit of each row but that of no query.
    units: Vec<T>,
    low: [u16; LOW],
    /// Code and row, at the first free place from that of the code on.
    places: Vec<(u32, u16)>,
}

impl<T: Unit> Tile<T> {
    /// At most [`QUERIES`] texts of up to [`WORD`] units, each with its number for the caller.
    pub(super) fn new<'t>(queries: impl Iterator<Item = (usize, &'t [T])>) -> Self
    where
        T: 't,
    {
        let (low, places) = ([NO_ROW; LOW], vec![(0, NO_ROW); PLACES]);
        let mut tile = Self { queries: Vec::new(), units: Vec::new(), low, places };
        for (number, query) in queries {
            let rows = query.iter().map(|unit| tile.add(*unit)).collect();
            tile.queries.push((number, rows));
        }
        tile
    }

    fn add(&mut self, unit: T) -> u16 {
        let code = unit.code();
        let next = self.rows();
        let place = self.place(code);
        let row = match self.low.get_mut(code as usize) {
            Some(row) => row,
            None => match self.places.get_mut(place) {
                Some((known, row)) => {
                    *known = code;
                    row
                }
                None => return NO_ROW,
            },
        };
        if *row == NO_ROW {
            *row = next;
            self.units.push(unit);
        }
        *row
    }

    /// The number of rows, that of no query among them.
    fn rows(&self) -> u16 {
        NO_ROW + 1 + self.units.len() as u16
    }

    fn row(&self, code: u32) -> u16 {
        match self.low.get(code as usize) {
            Some(row) => *row,
            None => self.places.get(self.place(code)).map_or(NO_ROW, |(_, row)| *row),
        }
    }

    /// The place of a code, or the free one where it would be; half of them stay free.
    fn place(&self, code: u32) -> usize {
        let mut place = code as usize % PLACES;
        while self.places.get(place).is_some_and(|(other, row)| *row != NO_ROW && *other != code) {
            place = (place + 1) % PLACES;
        }
        place
    }
}

/// The masks of some candidates of one length, `L` side by side, one in each lane of type `W`.
struct Block<W, const L: usize> {
    rows: Vec<[W; L]>,
    matched: Box<Matched<W, L>>,
}

impl<W: Lane, const L: usize> Block<W, L> {
    fn new() -> Self {
        Self { rows: Vec::new(), matched: Box::new([[W::default(); L]; WORD]) }
    }

    /// Takes in candidates; no more than there are lanes, none longer than a lane has bits.
    fn fill<'t, T: Unit + 't>(
        &mut self,
        tile: &Tile<T>,
        len: usize,
        texts: impl Iterator<Item = &'t [T]>,
    ) {
        self.rows.clear();
        self.rows.resize(usize::from(tile.rows()), [W::default(); L]);
        if tile.rows() <= FEW_ROWS {
            let mut abreast: [&[T]; L] = [&[]; L];
            abreast.iter_mut().zip(texts).for_each(|(place, text)| *place = text);
            self.fill_few(tile, len, &abreast);
            return;
        }
        for (lane, text) in texts.enumerate().take(L) {
            let mut bit = W::ONE;
            for unit in text {
                let masks = self.rows.get_mut(usize::from(tile.row(unit.code())));
                if let Some(mask) = masks.and_then(|masks| masks.get_mut(lane)) {
                    *mask = *mask | bit;
                }
                bit = bit.plus(bit);
            }
        }
        // What no query has was collected in one row; for queries it is without a bit.
        if let Some(none) = self.rows.first_mut() {
            *none = [W::default(); L];
        }
    }

    /// The same for texts of this length, of which those at the end may be missing: at each place the
    /// units of all of them are compared with the unit of each row.
    fn fill_few<T: Unit>(&mut self, tile: &Tile<T>, len: usize, texts: &[&[T]; L]) {
        let mut bit = W::ONE;
        for place in 0..len {
            let Some(first) = texts.first().and_then(|text| text.get(place)) else { return };
            let mut column = [*first; L];
            for (unit, text) in column.iter_mut().zip(texts) {
                *unit = *text.get(place).unwrap_or(first);
            }
            for (masks, unit) in self.rows.iter_mut().skip(1).zip(&tile.units) {
                lanes::mark(masks, &column, *unit, bit);
            }
            bit = bit.plus(bit);
        }
    }

    /// The similarities of a query to the candidates, which have this length.
    fn similarities(&mut self, metric: Metric, len: usize, query: &[u16]) -> [f64; L] {
        let none = [W::default(); L];
        let table = self.rows.as_slice();
        let rows = query.iter().map(|row| table.get(usize::from(*row)).unwrap_or(&none));
        let count = query.len();
        match metric {
            Metric::Levenshtein => of_distances(lanes::levenshtein(len, rows), len.max(count)),
            Metric::Alignment => of_distances(lanes::alignment(len, rows), len.max(count)),
            Metric::Subsequence => {
                let most = len.max(count);
                of_distances(lanes::subsequence(rows).map(|common| most as u32 - common), most)
            }
            Metric::Indel => {
                let most = len + count;
                of_distances(lanes::subsequence(rows).map(|common| most as u32 - 2 * common), most)
            }
            _ => {
                let found = lanes::jaro(reach(len, count), rows, &mut self.matched);
                jaro_similarities(metric, len, count, &found)
            }
        }
    }
}

/// Distances as [`Metric::of_distance`] has them, of which none is more than `most`.
fn of_distances<W: Lane, const L: usize>(distances: [W; L], most: usize) -> [f64; L] {
    let most = most as f64;
    distances.map(|distance| 1.0 - f64::from(distance.word() as i32) / most)
}

/// Every m / n up to 64, as the division gives it: Jaro's terms, which cost more than the matches.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler
static PARTS: [[f64; WORD + 1]; WORD + 1] = {
    let mut parts = [[0.0; WORD + 1]; WORD + 1];
    let mut n = 1;
    while n <= WORD {
        let mut m = 0;
        while m <= WORD {
            parts[n][m] = m as f64 / n as f64;
            m += 1;
        }
        n += 1;
    }
    parts
};

/// The similarities of [`jaro::similarity`](super::jaro::similarity), term by term.
fn jaro_similarities<W: Lane, const L: usize>(
    metric: Metric,
    a: usize,
    b: usize,
    found: &lanes::JaroLanes<W, L>,
) -> [f64; L] {
    let none = [0.0; WORD + 1];
    let (of_a, of_b) = (PARTS.get(a).unwrap_or(&none), PARTS.get(b).unwrap_or(&none));
    let mut similarities = [0.0; L];
    let counts = found.matches.iter().zip(&found.out_of_order).zip(&found.prefix);
    for (((matches, out_of_order), prefix), similarity) in counts.zip(&mut similarities) {
        let m = matches.word() as usize & 127;
        // Most pairs of Han names have nothing in common.
        if m == 0 {
            continue;
        }
        let in_order = m - (out_of_order.word() as usize / 2).min(m);
        let term = |parts: &[f64; WORD + 1], of: usize| parts.get(of).copied().unwrap_or(0.0);
        let of_m = PARTS.get(m).unwrap_or(&none);
        let sum = term(of_a, m) + term(of_b, m) + term(of_m, in_order);
        *similarity = sum / 3.0;
        if metric == Metric::JaroWinkler {
            *similarity = with_bonus(*similarity, prefix.word() as usize);
        }
    }
    similarities
}

/// Blocks of every width of lane, 32 bytes of it side by side.
pub(super) struct Blocks {
    eight: Block<u8, 32>,
    sixteen: Block<u16, 16>,
    thirty_two: Block<u32, 8>,
    sixty_four: Block<u64, 4>,
}

impl Blocks {
    pub(super) fn new() -> Self {
        Self {
            eight: Block::new(),
            sixteen: Block::new(),
            thirty_two: Block::new(),
            sixty_four: Block::new(),
        }
    }

    /// Whether texts of this length can be compared side by side under a metric.
    pub(super) fn fit(metric: Metric, len: usize) -> bool {
        let counts = matches!(
            metric,
            Metric::Levenshtein
                | Metric::Alignment
                | Metric::Indel
                | Metric::Subsequence
                | Metric::Jaro
                | Metric::JaroWinkler
        );
        counts && (1..=WORD).contains(&len)
    }

    /// Compares every query of a tile with candidates of one length, and hands over the number of
    /// the query, the places of some candidates, and their similarities.
    pub(super) fn compare<T: Unit>(
        &mut self,
        metric: Metric,
        candidates: &Candidates<'_, T>,
        tile: &Tile<T>,
        hand_over: &mut impl FnMut(usize, &[u32], &[f64]),
    ) {
        match candidates.len {
            _ if tile.queries.is_empty() => {}
            1..=8 => candidates.compare(&mut self.eight, metric, tile, hand_over),
            9..=16 => candidates.compare(&mut self.sixteen, metric, tile, hand_over),
            17..=32 => candidates.compare(&mut self.thirty_two, metric, tile, hand_over),
            _ => candidates.compare(&mut self.sixty_four, metric, tile, hand_over),
        }
    }
}

/// Texts of one length, by their places in a column.
pub(super) struct Candidates<'c, T> {
    pub(super) len: usize,
    pub(super) places: &'c [u32],
    pub(super) column: &'c TextColumn,
    pub(super) units: &'c [T],
}

impl<T: Unit> Candidates<'_, T> {
    fn compare<W: Lane, const L: usize>(
        &self,
        block: &mut Block<W, L>,
        metric: Metric,
        tile: &Tile<T>,
        hand_over: &mut impl FnMut(usize, &[u32], &[f64]),
    ) {
        for places in self.places.chunks(L) {
            let text = |place: &u32| self.column.of(self.units, *place as usize);
            block.fill(tile, self.len, places.iter().map(text));
            for (number, query) in &tile.queries {
                hand_over(*number, places, &block.similarities(metric, self.len, query));
            }
        }
    }
}
