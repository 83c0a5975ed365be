//! Work in order on all cores, or on one without the feature `parallel`.
//!
//! Results come back in the order of the work, so nothing downstream can tell how many threads ran.

/// `work` for every number below `count`, answers in order.
#[cfg(feature = "parallel")]
pub(super) fn map<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    use rayon::prelude::*;

    (0..count).into_par_iter().with_max_len(1).map(work).collect()
}

/// `work` for every number below `count`, answers in order.
#[cfg(not(feature = "parallel"))]
pub(super) fn map<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    (0..count).map(work).collect()
}

/// Sorts entries that are all different, so the order is one and the same for any algorithm.
#[cfg(feature = "parallel")]
pub(super) fn sort(entries: &mut [(u64, u32)]) {
    use rayon::prelude::*;

    entries.par_sort_unstable();
}

/// Sorts entries that are all different, so the order is one and the same for any algorithm.
#[cfg(not(feature = "parallel"))]
pub(super) fn sort(entries: &mut [(u64, u32)]) {
    entries.sort_unstable();
}
