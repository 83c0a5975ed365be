//! Which values of two records are there, and which are equal: one look at both for all comparisons.

use super::Places;
use crate::link::MISSING;
use crate::link::rows::Rows;

/// Symbols that are held against each other at once.
const TOGETHER: usize = 4;

/// The symbols of the records fetched last, those of one record side by side.
#[derive(Default)]
pub(super) struct Symbols {
    /// The column of each comparison.
    columns: Vec<usize>,
    /// By place: so many groups for each.
    groups: Vec<[u32; TOGETHER]>,
    /// By place: the comparisons that have a value, as bits.
    present: Vec<u32>,
}

/// Comparisons as bits.
#[derive(Clone, Copy)]
pub(super) struct Met {
    /// Those where both records have a value.
    pub(super) present: u32,
    /// Of these, those where it is the same.
    pub(super) equal: u32,
}

impl Symbols {
    pub(super) fn new(columns: impl Iterator<Item = usize>) -> Self {
        Self { columns: columns.collect(), ..Self::default() }
    }

    fn width(&self) -> usize {
        self.columns.len().div_ceil(TOGETHER)
    }

    /// Takes the symbols in these rows.
    pub(super) fn fetch(&mut self, rows: &Rows) {
        let width = self.width();
        // What stands behind the last column is never written to and stays as it is.
        self.groups.resize(rows.len() * width, [MISSING; TOGETHER]);
        self.present.clear();
        let places = self.groups.chunks_exact_mut(width.max(1)).zip(0..);
        self.present.extend(places.map(|(groups, place)| {
            let row = rows.row(place);
            let mut present = 0;
            let symbols = groups.as_flattened_mut().iter_mut();
            for (at, (symbol, column)) in symbols.zip(&self.columns).enumerate() {
                *symbol = row.symbol(*column);
                present |= u32::from(*symbol != MISSING) << at;
            }
            present
        }));
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.present.len()
    }

    /// The symbol of one comparison.
    pub(super) fn get(&self, place: u32, comparison: usize) -> u32 {
        let group = self.groups.get(place as usize * self.width() + comparison / TOGETHER);
        group.and_then(|group| group.get(comparison % TOGETHER)).copied().unwrap_or(MISSING)
    }

    /// Tells which values of each pair are equal.
    pub(super) fn meet(&self, pairs: &[Places], tell: impl FnMut(Places, Met)) {
        match self.width() {
            1 => self.meet_of::<1>(pairs, tell),
            2 => self.meet_of::<2>(pairs, tell),
            3 => self.meet_of::<3>(pairs, tell),
            _ => self.meet_of::<4>(pairs, tell),
        }
    }

    /// The same for a number of groups known beforehand, so that there is no loop over them.
    fn meet_of<const WIDTH: usize>(&self, pairs: &[Places], mut tell: impl FnMut(Places, Met)) {
        let groups = self.groups.as_chunks::<WIDTH>().0;
        let none = [[MISSING; TOGETHER]; WIDTH];
        for &(left, right) in pairs {
            let of = |place: u32| groups.get(place as usize).unwrap_or(&none);
            let has = |place: u32| self.present.get(place as usize).copied().unwrap_or(0);
            let mut equal = 0;
            for ((left, right), first) in
                of(left).iter().zip(of(right)).zip((0..).step_by(TOGETHER))
            {
                let same: [u32; TOGETHER] =
                    std::array::from_fn(|at| u32::from(left[at] == right[at]) << at);
                equal |= same.iter().fold(0, |all, bit| all | bit) << first;
            }
            let present = has(left) & has(right);
            tell((left, right), Met { present, equal: equal & present });
        }
    }
}
