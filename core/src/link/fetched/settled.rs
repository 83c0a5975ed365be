//! What is known of a pair's levels from which of its values are equal.

use super::equality::Met;
use crate::link::pattern::Pattern;

/// What one comparison says of two values that are there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Says {
    /// They are at this level.
    Level(u8),
    /// They have to be looked at.
    Look,
}

/// The levels that equal and different values settle.
#[derive(Default)]
pub(super) struct Settled {
    /// For each byte of the comparisons' bits.
    bytes: Vec<OfByte>,
    look_if_equal: u32,
    look_if_different: u32,
    look_always: u32,
}

/// For every choice of eight comparisons the levels of those chosen.
struct OfByte {
    equal: [Pattern; 256],
    different: [Pattern; 256],
}

impl Settled {
    /// What the comparisons say of equal and of different values, in order; nothing where it takes more
    /// than these to know even whether one of them is missing.
    pub(super) fn of(comparisons: &[Option<(Says, Says)>]) -> Self {
        let mut settled = Self::default();
        for (at, says) in comparisons.iter().enumerate() {
            let bit = 1 << at;
            match says {
                None => settled.look_always |= bit,
                Some((equal, different)) => {
                    settled.look_if_equal |= if *equal == Says::Look { bit } else { 0 };
                    settled.look_if_different |= if *different == Says::Look { bit } else { 0 };
                }
            }
        }
        let of_byte = |(byte, comparisons): (usize, &[Option<(Says, Says)>])| {
            let chosen = |choice: usize, level: fn(&(Says, Says)) -> Says| {
                let mut pattern = Pattern::default();
                let says = comparisons.iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1);
                for (at, says) in says {
                    if let Some(Says::Level(level)) = says.as_ref().map(level) {
                        pattern.add(byte * 8 + at, level);
                    }
                }
                pattern
            };
            OfByte {
                equal: std::array::from_fn(|choice| chosen(choice, |says| says.0)),
                different: std::array::from_fn(|choice| chosen(choice, |says| says.1)),
            }
        };
        settled.bytes = comparisons.chunks(8).enumerate().map(of_byte).collect();
        settled
    }

    /// The levels that are settled, and the comparisons that have to look, as bits.
    #[inline]
    pub(super) fn levels(&self, met: Met) -> (Pattern, u32) {
        let (equal, different) = (met.equal, met.present & !met.equal);
        let mut pattern = Pattern::default();
        for (byte, shift) in self.bytes.iter().zip((0..).step_by(8)) {
            let choice = |of: u32| usize::from((of >> shift) as u8);
            let levels = byte.equal.get(choice(equal)).zip(byte.different.get(choice(different)));
            if let Some((equal, different)) = levels {
                pattern = pattern | *equal | *different;
            }
        }
        let look =
            equal & self.look_if_equal | different & self.look_if_different | self.look_always;
        (pattern, look)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_of_the_values_that_are_there() {
        // Nine comparisons, so that two bytes are looked at.
        let mut comparisons = vec![Some((Says::Level(1), Says::Level(2))); 9];
        comparisons[1] = Some((Says::Level(3), Says::Look));
        comparisons[2] = Some((Says::Look, Says::Level(4)));
        comparisons[3] = None;
        let settled = Settled::of(&comparisons);
        let levels = |present, equal| {
            let (pattern, look) = settled.levels(Met { present, equal });
            ((0..9).map(|at| pattern.level(at)).collect::<Vec<_>>(), look)
        };
        assert_eq!(levels(0, 0), (vec![0; 9], 0b1000));
        assert_eq!(levels(0x1FF, 0x1FF), (vec![1, 3, 0, 0, 1, 1, 1, 1, 1], 0b1100));
        assert_eq!(levels(0x1FF, 0), (vec![2, 0, 4, 0, 2, 2, 2, 2, 2], 0b1010));
        assert_eq!(levels(0b1_0000_0001, 1), (vec![1, 0, 0, 0, 0, 0, 0, 0, 2], 0b1000));
    }
}
