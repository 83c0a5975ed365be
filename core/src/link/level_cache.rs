//! Levels of pairs of values that were compared before.
//!
//! Within blocks the same two names meet again and again. A small table, one for each thread and
//! comparison, remembers the last level at each of its places; it never grows, and where it helps
//! too rarely it is put away. What it answers is what the comparer would.

/// Places of a table; 64 kilobytes.
const PLACES: usize = 1 << 13;
/// Bits of a symbol that a place can hold; values beyond are compared anew each time.
const SYMBOL_BITS: u32 = 30;
const LEVEL_BITS: u32 = 4;
/// After so many questions it is looked at whether the table helps.
const TRIAL: u32 = 1 << 12;
/// It helps where one in so many questions is answered.
const ONE_IN: u32 = 8;

/// The levels last found, for one comparison.
pub(super) struct LevelCache {
    /// Two symbols and a level; 0 stands for nothing. Empty once the table is put away.
    places: Vec<u64>,
    asked: u32,
    answered: u32,
}

impl LevelCache {
    pub(super) fn new() -> Self {
        Self { places: vec![0; PLACES], asked: 0, answered: 0 }
    }

    /// The level of two symbols, neither of them missing; found by `find` unless it is remembered.
    #[inline]
    pub(super) fn level(&mut self, a: u32, b: u32, find: impl FnOnce() -> u8) -> u8 {
        if (a | b) >> SYMBOL_BITS != 0 {
            return find();
        }
        let pair = u64::from(a) << (SYMBOL_BITS + LEVEL_BITS) | u64::from(b) << LEVEL_BITS;
        // Multiplicative hashing: the high bits of the product depend on all of the pair.
        let hash = (pair >> LEVEL_BITS).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let at = (hash >> (u64::BITS - PLACES.trailing_zeros())) as usize;
        let Some(place) = self.places.get_mut(at) else { return find() };
        self.asked = self.asked.saturating_add(1);
        if *place & !((1 << LEVEL_BITS) - 1) == pair {
            self.answered = self.answered.saturating_add(1);
            return (*place & ((1 << LEVEL_BITS) - 1)) as u8;
        }
        let level = find();
        *place = pair | u64::from(level);
        // The question that ends a trial may have been answered above.
        if self.asked >= TRIAL {
            if self.answered < self.asked / ONE_IN {
                self.places = Vec::new();
            }
            (self.asked, self.answered) = (0, 0);
        }
        level
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::random::Random;

    #[test]
    fn answers_are_those_of_the_finder() {
        let level = |a: u32, b: u32| ((a ^ b.rotate_left(3)) % 15) as u8;
        let mut random = Random::new(1, 0);
        for below in [40, 1 << 20, 1 << 32] {
            let mut cache = LevelCache::new();
            for _ in 0..20_000 {
                let (a, b) = (random.below(below) as u32 | 1, random.below(below) as u32 | 1);
                assert_eq!(cache.level(a, b, || level(a, b)), level(a, b));
            }
        }
    }

    #[test]
    fn it_is_put_away_where_it_does_not_help() {
        let mut cache = LevelCache::new();
        for symbol in 1..=TRIAL {
            cache.level(symbol, symbol + 1, || 1);
        }
        assert!(cache.places.is_empty());
        // Also where the last question of the trial was answered.
        let mut cache = LevelCache::new();
        for symbol in 1..TRIAL {
            cache.level(symbol, symbol + 1, || 1);
        }
        cache.level(TRIAL - 1, TRIAL, || 1);
        cache.level(1, 1, || 1);
        assert!(cache.places.is_empty());
        let mut cache = LevelCache::new();
        for symbol in 1..=2 * TRIAL {
            cache.level(symbol % 16 + 1, 1, || 1);
        }
        assert!(!cache.places.is_empty());
    }
}
