//! The journal: what was added and removed since the file was made, one entry behind the other.
//!
//! It only ever grows, so a crash can harm nothing but the entry being written. Readers take the
//! entries whose check sums hold and say how many bytes they could not read.
//!
//! | bytes | head |
//! |---|---|
//! | 0..8 | `RENKOULG` |
//! | 8..12 | version of the format, 1 |
//! | 12..20 | id of the file it belongs to |
//! | 20..24 | CRC-32 of bytes 0..20 |
//!
//! An entry is the length of its content and the content's CRC-32 (`u32` each), then the content: 1
//! for a record added, its source, row (`u64`) and values; or 2 and the number of a record removed
//! (`u32`). Texts have their length (`u32`) before them.

use serde::Serialize;

use crate::link::input::Input;

const MAGIC: &[u8; 8] = b"RENKOULG";
const VERSION: u32 = 1;
pub(super) const HEAD: usize = 24;
const ADDED: u8 = 1;
const REMOVED: u8 = 2;

/// One entry.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Change {
    Added { source: String, row: u64, values: Vec<String> },
    Removed(u32),
}

/// Personal values stay out of `Debug`.
impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Added { row, .. } => {
                f.debug_struct("Added").field("row", row).finish_non_exhaustive()
            }
            Self::Removed(record) => f.debug_tuple("Removed").field(record).finish(),
        }
    }
}

/// The end of a journal that cannot be read: an entry that was being written in a crash, or damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Damage {
    /// Where it begins; everything before was read.
    pub at: u64,
    /// How many bytes were not read.
    pub bytes: u64,
}

/// What a journal holds.
#[derive(Default)]
pub(super) struct Journal {
    /// The file it belongs to; none when the head itself is cut short or damaged.
    pub(super) id: Option<u64>,
    /// The entries, each with where it ends.
    pub(super) changes: Vec<(Change, usize)>,
    pub(super) length: usize,
}

impl Journal {
    /// Reads as many entries as there are whole ones.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut journal = Self { length: bytes.len(), ..Self::default() };
        let mut input = Input(bytes);
        let head = bytes.get(..HEAD - 4).map(crc32fast::hash);
        let is_ours = input.take(8) == Some(MAGIC) && input.word() == Some(VERSION);
        let id = input.long();
        if !is_ours || input.word() != head {
            return journal;
        }
        journal.id = id;
        while let Some(change) = input.entry() {
            journal.changes.push((change, bytes.len() - input.0.len()));
        }
        journal
    }

    /// What lies behind the first so many entries.
    pub(super) fn damage_after(&self, entries: usize) -> Option<Damage> {
        let at = self.end_of(entries);
        let bytes = (self.length - at) as u64;
        (bytes > 0).then_some(Damage { at: at as u64, bytes })
    }

    /// Where the first so many entries end.
    pub(super) fn end_of(&self, entries: usize) -> usize {
        let last = entries.checked_sub(1).and_then(|last| self.changes.get(last));
        let head = if self.id.is_some() { HEAD } else { 0 };
        last.map_or(head, |(_, end)| *end)
    }
}

/// The head of a journal.
pub(super) fn head(id: u64) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    head.extend(VERSION.to_le_bytes());
    head.extend(id.to_le_bytes());
    head.extend(crc32fast::hash(&head).to_le_bytes());
    head
}

impl Change {
    /// The entry as it is written.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut content = Vec::new();
        let text = |content: &mut Vec<u8>, text: &str| {
            content.extend((text.len() as u32).to_le_bytes());
            content.extend(text.as_bytes());
        };
        match self {
            Self::Added { source, row, values } => {
                content.push(ADDED);
                text(&mut content, source);
                content.extend(row.to_le_bytes());
                for value in values {
                    text(&mut content, value);
                }
            }
            Self::Removed(record) => {
                content.push(REMOVED);
                content.extend(record.to_le_bytes());
            }
        }
        let mut bytes = (content.len() as u32).to_le_bytes().to_vec();
        bytes.extend(crc32fast::hash(&content).to_le_bytes());
        bytes.append(&mut content);
        bytes
    }
}

impl Input<'_> {
    /// The next entry, or nothing, and then nothing is taken.
    fn entry(&mut self) -> Option<Change> {
        let mut ahead = Input(self.0);
        let (length, sum) = (ahead.word()?, ahead.word()?);
        let mut content = Input(ahead.take(length as usize)?);
        if crc32fast::hash(content.0) != sum {
            return None;
        }
        let change = match content.take(1)? {
            [ADDED] => {
                let (source, row) = (content.text()?, content.long()?);
                let mut values = Vec::new();
                while !content.0.is_empty() {
                    values.push(content.text()?);
                }
                Change::Added { source, row, values }
            }
            [REMOVED] => Change::Removed(content.word()?),
            _ => return None,
        };
        self.0 = ahead.0;
        Some(change)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change() -> impl Strategy<Value = Change> {
        let added = ("[a-z]{0,4}", any::<u64>(), prop::collection::vec("\\PC{0,6}", 0..4));
        prop_oneof![
            added.prop_map(|(source, row, values)| Change::Added { source, row, values }),
            any::<u32>().prop_map(Change::Removed),
        ]
    }

    proptest! {
        /// Cut at any byte, a journal gives every entry that is whole, and counts the bytes behind.
        #[test]
        fn a_journal_cut_short_keeps_its_whole_entries(
            changes in prop::collection::vec(change(), 0..6),
            share in 0.0..1.0,
        ) {
            let mut bytes = head(7);
            let mut ends = vec![bytes.len()];
            for change in &changes {
                bytes.extend(change.to_bytes());
                ends.push(bytes.len());
            }
            let cut = (bytes.len() as f64 * share) as usize;
            let journal = Journal::read(&bytes[..cut]);
            if cut < HEAD {
                prop_assert_eq!(journal.id, None);
                prop_assert_eq!(journal.damage_after(0).map_or(0, |damage| damage.bytes), cut as u64);
            } else {
                let whole = ends.iter().filter(|end| **end <= cut).count() - 1;
                prop_assert_eq!(journal.id, Some(7));
                prop_assert!(journal.changes.iter().map(|(change, _)| change).eq(&changes[..whole]));
                let behind = cut - ends[whole];
                prop_assert_eq!(
                    journal.damage_after(whole).map_or(0, |damage| damage.bytes),
                    behind as u64
                );
            }
        }

        /// A flipped bit ends the reading before its entry; nothing wrong is read.
        #[test]
        fn a_damaged_entry_is_not_read(
            changes in prop::collection::vec(change(), 1..5),
            share in 0.0..1.0,
            bit in 0_u8..8,
        ) {
            let mut bytes = head(7);
            for change in &changes {
                bytes.extend(change.to_bytes());
            }
            let at = HEAD + ((bytes.len() - HEAD) as f64 * share) as usize;
            bytes[at] ^= 1 << bit;
            let journal = Journal::read(&bytes);
            prop_assert!(journal.changes.len() < changes.len());
            let read = journal.changes.iter().map(|(change, _)| change);
            prop_assert!(read.eq(&changes[..journal.changes.len()]));
        }
    }
}
