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
//! for a record added, its source, row (`u64`), key in its source and values; 2 and the number of a
//! record removed (`u32`); or 3 and several such contents, each behind its length, that are there
//! together or not at all. Texts have their length (`u32`) before them.

use serde::Serialize;

use crate::link::input::Input;

const MAGIC: &[u8; 8] = b"RENKOULG";
const VERSION: u32 = 1;
pub(super) const HEAD: usize = 24;
const ADDED: u8 = 1;
const REMOVED: u8 = 2;
const TOGETHER: u8 = 3;

/// One entry.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Change {
    Added { source: String, row: u64, key: String, values: Vec<String> },
    Removed(u32),
    Together(Vec<Change>),
}

/// Personal values stay out of `Debug`.
impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Added { row, .. } => {
                f.debug_struct("Added").field("row", row).finish_non_exhaustive()
            }
            Self::Removed(record) => f.debug_tuple("Removed").field(record).finish(),
            Self::Together(changes) => f.debug_tuple("Together").field(changes).finish(),
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
    /// Whether it ends in the middle of an entry, as one does that is being written.
    pub(super) is_cut: bool,
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
            journal.is_cut = bytes.len() < HEAD;
            return journal;
        }
        journal.id = id;
        while let Some(change) = input.entry() {
            journal.changes.push((change, bytes.len() - input.0.len()));
        }
        journal.is_cut = input.is_cut();
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
    /// The entry as it is written; nothing when it is longer than an entry can be.
    pub(super) fn to_bytes(&self) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        self.write(&mut content)?;
        let mut bytes = u32::try_from(content.len()).ok()?.to_le_bytes().to_vec();
        bytes.extend(crc32fast::hash(&content).to_le_bytes());
        bytes.append(&mut content);
        Some(bytes)
    }

    fn write(&self, content: &mut Vec<u8>) -> Option<()> {
        let text = |content: &mut Vec<u8>, text: &str| {
            content.extend(u32::try_from(text.len()).ok()?.to_le_bytes());
            content.extend(text.as_bytes());
            Some(())
        };
        match self {
            Self::Added { source, row, key, values } => {
                content.push(ADDED);
                text(content, source)?;
                content.extend(row.to_le_bytes());
                text(content, key)?;
                values.iter().try_for_each(|value| text(content, value))?;
            }
            Self::Removed(record) => {
                content.push(REMOVED);
                content.extend(record.to_le_bytes());
            }
            Self::Together(changes) => {
                content.push(TOGETHER);
                let mut part = Vec::new();
                for change in changes {
                    part.clear();
                    change.write(&mut part)?;
                    content.extend(u32::try_from(part.len()).ok()?.to_le_bytes());
                    content.extend(&part);
                }
            }
        }
        Some(())
    }
}

impl Input<'_> {
    /// The next entry, or nothing, and then nothing is taken.
    fn entry(&mut self) -> Option<Change> {
        let mut ahead = Input(self.0);
        let (length, sum) = (ahead.word()?, ahead.word()?);
        let content = ahead.take(length as usize)?;
        if crc32fast::hash(content) != sum {
            return None;
        }
        let change = match content.split_first()? {
            (&TOGETHER, parts) => {
                let (mut parts, mut changes) = (Input(parts), Vec::new());
                while !parts.0.is_empty() {
                    let length = parts.word()? as usize;
                    changes.push(Input(parts.take(length)?).change()?);
                }
                Change::Together(changes)
            }
            _ => Input(content).change()?,
        };
        self.0 = ahead.0;
        Some(change)
    }

    /// A single change, which is all there is.
    fn change(mut self) -> Option<Change> {
        let change = match self.take(1)? {
            [ADDED] => {
                let (source, row, key) = (self.text()?, self.long()?, self.text()?);
                let mut values = Vec::new();
                while !self.0.is_empty() {
                    values.push(self.text()?);
                }
                Change::Added { source, row, key, values }
            }
            [REMOVED] => Change::Removed(self.word()?),
            _ => return None,
        };
        self.0.is_empty().then_some(change)
    }

    /// Whether what is left is the beginning of an entry.
    fn is_cut(&self) -> bool {
        let mut ahead = Input(self.0);
        let length = ahead.word().filter(|_| ahead.word().is_some());
        !self.0.is_empty() && length.is_none_or(|length| ahead.0.len() < length as usize)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change() -> impl Strategy<Value = Change> {
        let values = prop::collection::vec("\\PC{0,6}", 0..4);
        let added = ("[a-z]{0,4}", any::<u64>(), "[0-9]{0,3}", values);
        let single = prop_oneof![
            added.prop_map(|(source, row, key, values)| Change::Added { source, row, key, values }),
            any::<u32>().prop_map(Change::Removed),
        ];
        let together = prop::collection::vec(single.clone(), 0..4).prop_map(Change::Together);
        prop_oneof![3 => single, 1 => together]
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
                bytes.extend(change.to_bytes().unwrap());
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
                bytes.extend(change.to_bytes().unwrap());
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
