//! Which symbol a value has, found by the hash of its text.

use super::MISSING;

/// Symbols by hash (符号表); the texts stand elsewhere.
///
/// One probe touches one cache line, as a slot holds the hash beside the symbol: values that only share
/// a place are told apart, and the table grows, without a look at any text. Symbol 0 is the missing
/// value, which is not looked for, and marks an empty slot.
#[derive(Clone, Default)]
pub(super) struct SymbolTable {
    /// A power of two of them, or none.
    slots: Vec<Slot>,
    used: usize,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u32,
    symbol: u32,
}

/// Slots of the smallest table.
const FEWEST: usize = 16;

impl SymbolTable {
    /// The first symbol of this hash that `is_it` is true of, or the missing one.
    #[inline]
    pub(super) fn find(&self, hash: u32, mut is_it: impl FnMut(u32) -> bool) -> u32 {
        let mut at = self.home(hash);
        // A table is never full, so that the search ends; it is empty before the first symbol.
        while let Some(slot) = self.slots.get(at).filter(|slot| slot.symbol != MISSING) {
            if slot.hash == hash && is_it(slot.symbol) {
                return slot.symbol;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        MISSING
    }

    /// Adds a symbol that is not there.
    pub(super) fn insert(&mut self, hash: u32, symbol: u32) {
        if self.used >= self.slots.len() / 8 * 7 {
            let wider = vec![Slot::default(); (self.slots.len() * 2).max(FEWEST)];
            let slots = std::mem::replace(&mut self.slots, wider);
            for slot in slots.into_iter().filter(|slot| slot.symbol != MISSING) {
                self.put(slot);
            }
        }
        self.used += 1;
        self.put(Slot { hash, symbol });
    }

    fn put(&mut self, new: Slot) {
        let mut at = self.home(new.hash);
        while self.slots.get(at).is_some_and(|slot| slot.symbol != MISSING) {
            at = (at + 1) & (self.slots.len() - 1);
        }
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = new;
        }
    }

    /// Where the search for a hash begins. Hashes keep their order over the slots, so that a table that
    /// grows is copied from one end to the other.
    fn home(&self, hash: u32) -> usize {
        ((u64::from(hash) * self.slots.len() as u64) >> u32::BITS) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_one_hash_are_told_apart() {
        let mut table = SymbolTable::default();
        assert_eq!(table.find(7, |_| true), MISSING);
        // All in the last slots, so that the search goes on at the first.
        for symbol in 1..=1000 {
            table.insert(u32::MAX, symbol);
        }
        table.insert(u32::MAX - 1, 1001);
        for symbol in 1..=1000 {
            assert_eq!(table.find(u32::MAX, |found| found == symbol), symbol);
        }
        assert_eq!(table.find(u32::MAX, |found| found == 1001), MISSING);
        assert_eq!(table.find(u32::MAX - 1, |_| true), 1001);
        assert_eq!(table.find(0, |_| true), MISSING);
    }
}
