//! Work in order on all cores, or on one without the feature `parallel`.

/// `work` for every number below `count`, answers in order.
#[cfg(feature = "parallel")]
pub(super) fn map<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    use rayon::prelude::*;

    (0..count).into_par_iter().with_max_len(1).map(work).collect()
}

/// `work` for every number below `count`, answers in order.
#[cfg(not(feature = "parallel"))]
pub(super) fn map<R>(count: usize, work: impl Fn(usize) -> R) -> Vec<R> {
    (0..count).map(work).collect()
}
