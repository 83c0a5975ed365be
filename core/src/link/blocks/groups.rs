//! Records with the same key, brought together.
//!
//! Only records of one key have to meet, so keys are not sorted as a whole. Each record is put with
//! those whose keys' hashes begin alike: some thousands, which fit into the cache of a processor.
//! There the next bits of the hash tell most keys apart, and most records turn out to be alone. Parts
//! are independent, and what stands in each is the same for any number of threads.

use crate::link::parallel;

/// The groups of records whose keys begin alike.
#[derive(Default)]
pub(in crate::link) struct Part {
    /// The records of each group, in ascending order, group after group.
    members: Vec<u32>,
    /// How many records each group has: two or more.
    sizes: Vec<u32>,
}

/// Records whose keys are found and put apart together, so that they stay in a cache.
const RECORDS: usize = 1 << 16;
/// Records of a part, about, as a power of two.
const PART_BITS: u32 = 12;
/// Parts at most, as a power of two.
const MOST_PARTS_BITS: u32 = 12;
/// Numbers of which a part is put in order by its next bits, at most, as a power of two.
const MOST_NEXT_BITS: u32 = 15;

/// How an entry is read: the bits of a key's hash, and below them the number of the record.
///
/// They are all that one number can hold, so that half as much is moved. At a million records two
/// keys in thirty million million share them, and then two records are compared that need not be.
#[derive(Clone, Copy)]
struct Layout {
    /// The low bits in which the number of the record stands.
    record_bits: u32,
    /// The high bits by which entries are put into parts.
    part_bits: u32,
}

/// Brings records below `records` together by their keys: all that share one with another, and how
/// many have a key.
pub(in crate::link) fn group(
    records: usize,
    key: impl Fn(u32) -> Option<u64> + Sync + Send,
) -> (Vec<Part>, usize) {
    let record_bits = usize::BITS - records.leading_zeros();
    let part_bits = record_bits.saturating_sub(PART_BITS).min(MOST_PARTS_BITS);
    let layout = Layout { record_bits, part_bits };
    let mut entries = vec![0; records];
    let mut pieces: Vec<&mut [u64]> = entries.chunks_mut(RECORDS).collect();
    let ends = parallel::each(&mut pieces, |at, piece| {
        let first = (at * RECORDS) as u32;
        let with_key = (first..first + piece.len() as u32).filter_map(|record| {
            Some(key(record)? >> record_bits << record_bits | u64::from(record))
        });
        let with_key: Vec<u64> = with_key.collect();
        spread(&with_key, piece, 1 << part_bits, |entry| layout.part(entry))
    });
    let with_key = ends.iter().filter_map(|ends| ends.last()).map(|end| *end as usize).sum();
    let parts = parallel::map(1 << part_bits, |part| {
        let pieces = pieces.iter().zip(&ends);
        let slices = pieces.map(|(piece, ends)| {
            let end = |part: usize| ends.get(part).map_or(0, |end| *end as usize);
            piece.get(part.checked_sub(1).map_or(0, end)..end(part)).unwrap_or(&[])
        });
        Part::new(&slices.collect::<Vec<_>>().concat(), layout)
    });
    (parts, with_key)
}

impl Layout {
    fn part(self, entry: u64) -> usize {
        // In two steps, as no number is shifted by all its bits.
        (entry >> 1 >> (u64::BITS - 1 - self.part_bits)) as usize
    }

    /// So many bits that follow those of the part; together they are fewer than a hash has.
    fn next(self, entry: u64, bits: u32) -> usize {
        (entry << self.part_bits >> 1 >> (u64::BITS - 1 - bits)) as usize
    }

    fn key(self, entry: u64) -> u64 {
        entry >> self.record_bits
    }

    fn record(self, entry: u64) -> u32 {
        (entry & ((1 << self.record_bits) - 1)) as u32
    }
}

impl Part {
    fn new(entries: &[u64], layout: Layout) -> Self {
        let mut part = Self::default();
        let bits = (usize::BITS - entries.len().leading_zeros()).min(MOST_NEXT_BITS);
        let mut sorted = vec![0; entries.len()];
        let ends = spread(entries, &mut sorted, 1 << bits, |entry| layout.next(entry, bits));
        let mut rest = sorted.as_mut_slice();
        let mut start = 0;
        for end in ends {
            let split = std::mem::take(&mut rest).split_at_mut_checked((end - start) as usize);
            let Some((alike, others)) = split else { break };
            (rest, start) = (others, end);
            if alike.len() < 2 {
                continue;
            }
            alike.sort_unstable();
            for group in alike.chunk_by(|a, b| layout.key(*a) == layout.key(*b)) {
                if group.len() > 1 {
                    part.members.extend(group.iter().map(|entry| layout.record(*entry)));
                    part.sizes.push(group.len() as u32);
                }
            }
        }
        part
    }

    /// The groups, each with its records in ascending order.
    pub(in crate::link) fn groups(&self) -> impl Iterator<Item = &[u32]> {
        let mut rest = self.members.as_slice();
        self.sizes.iter().map_while(move |size| {
            let (group, others) = rest.split_at_checked(*size as usize)?;
            rest = others;
            Some(group)
        })
    }

    /// How many records each group has.
    pub(super) fn sizes(&self) -> &[u32] {
        &self.sizes
    }
}

/// Puts entries in the order of their classes, and tells where each class ends.
fn spread(
    entries: &[u64],
    places: &mut [u64],
    classes: usize,
    class: impl Fn(u64) -> usize,
) -> Vec<u32> {
    let mut ends = vec![0_u32; classes];
    for entry in entries {
        if let Some(count) = ends.get_mut(class(*entry)) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for end in &mut ends {
        (*end, sum) = (sum, sum + *end);
    }
    // A class begins where its entries are put next, which in the end is where it ends.
    for entry in entries {
        if let Some(next) = ends.get_mut(class(*entry)) {
            if let Some(place) = places.get_mut(*next as usize) {
                *place = *entry;
            }
            *next += 1;
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::link::random::Random;

    fn groups(keys: &[Option<u64>]) -> (Vec<Vec<u32>>, usize) {
        let (parts, with_key) = group(keys.len(), |record| keys[record as usize]);
        let groups = parts.iter().flat_map(Part::groups).map(<[u32]>::to_vec);
        (groups.collect(), with_key)
    }

    /// The same in a plain way; groups in the order of their first records.
    fn expected(keys: &[Option<u64>]) -> Vec<Vec<u32>> {
        let mut by_key: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
        for (key, record) in keys.iter().zip(0..) {
            by_key.entry(key.unwrap_or(0)).or_default().extend(key.map(|_| record));
        }
        let mut groups: Vec<_> = by_key.into_values().filter(|group| group.len() > 1).collect();
        groups.sort();
        groups
    }

    proptest! {
        #[test]
        fn records_meet_where_their_keys_are_equal(
            keys in prop::collection::vec(prop::option::of(1_u64..30), 0..60),
            seed in any::<u64>(),
        ) {
            // Hashes as of texts: any bits.
            let hash = |key: u64| Random::new(seed, key).next();
            let keys: Vec<Option<u64>> = keys.into_iter().map(|key| key.map(hash)).collect();
            let (mut found, with_key) = groups(&keys);
            found.sort();
            prop_assert_eq!(found, expected(&keys));
            prop_assert_eq!(with_key, keys.iter().flatten().count());
        }
    }

    #[test]
    fn many_parts_and_pieces_are_one_grouping() {
        let records = 3 * RECORDS + 5;
        for (keys, is_one_common) in
            [(records as u64 / 3, false), (7, false), (1, false), (100, true)]
        {
            let key = |record: u64| {
                let of = Random::new(1, record).below(keys);
                let of = if record.is_multiple_of(2) && is_one_common { 0 } else { of };
                (record % 4 != 1).then(|| Random::new(2, of).next())
            };
            let keys: Vec<Option<u64>> = (0..records as u64).map(key).collect();
            let (mut found, _) = groups(&keys);
            found.sort();
            assert_eq!(found, expected(&keys));
        }
    }
}
