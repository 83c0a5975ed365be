//! Records that equal another in everything the model reads.
//!
//! A file may hold one record a million times over. Comparing the copies with each other would be
//! half a million million pairs that all say the same, so beyond a number that honest registers do
//! not reach, copies are taken out before blocking and follow their original into its cluster.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::blocks::{LinkType, Part, group};
use super::records::Records;

/// Groups of equal records up to this size are compared like all others.
const MOST_COMPARED: usize = 64;

/// Finds the copies, each with its original (the first such record of the source), and leaves them
/// out of the records' counts.
///
/// Their values would otherwise look so common that agreeing on them proves nothing.
pub(super) fn take_out(records: &mut Records, link_type: LinkType) -> Vec<(u32, u32)> {
    let hash = |record| {
        let mut hasher = FxHasher::default();
        records.compared(record).hash(&mut hasher);
        if link_type == LinkType::Link {
            records.source_of(record).hash(&mut hasher);
        }
        Some(hasher.finish())
    };
    let (parts, _) = group(records.len(), hash);
    let mut copies = Vec::new();
    for group in parts.iter().flat_map(Part::groups).filter(|group| group.len() > MOST_COMPARED) {
        let Some((&original, rest)) = group.split_first() else { continue };
        for &copy in rest {
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
