//! Records that equal another in everything the model reads.
//!
//! A file may hold one record a million times over. Comparing the copies with each other would be
//! half a million million pairs that all say the same, so beyond a number that honest registers do
//! not reach, copies are taken out before blocking and follow their original into its cluster.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::blocks::LinkType;
use super::parallel;
use super::records::Records;

/// Groups of equal records up to this size are compared like all others.
const MOST_COMPARED: usize = 64;

/// Finds the copies, each with its original (the first such record of the source), and leaves them
/// out of the records' counts.
///
/// Their values would otherwise look so common that agreeing on them proves nothing.
pub(super) fn take_out(records: &mut Records, link_type: LinkType) -> Vec<(u32, u32)> {
    let mut entries: Vec<(u64, u32)> = (0..records.len() as u32)
        .map(|record| {
            let mut hasher = FxHasher::default();
            records.compared(record).hash(&mut hasher);
            if link_type == LinkType::Link {
                records.source_of(record).hash(&mut hasher);
            }
            (hasher.finish(), record)
        })
        .collect();
    parallel::sort(&mut entries);
    let mut copies = Vec::new();
    for group in entries.chunk_by(|a, b| a.0 == b.0) {
        let Some((&(_, original), rest)) = group.split_first() else { continue };
        if group.len() <= MOST_COMPARED {
            continue;
        }
        for &(_, copy) in rest {
            // Different rows may share a hash; they stay where they are.
            if records.compared(copy) == records.compared(original) {
                copies.push((original, copy));
            }
        }
    }
    for (_, copy) in &copies {
        records.leave_out(*copy);
    }
    copies
}
