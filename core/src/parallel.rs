//! Work in order on all cores, or on one without the feature `parallel`.
//!
//! Results come back in the order of the work, so nothing downstream can tell how many threads ran.

use crate::Result;

/// Has all work of this process done by so many threads; to be called once, before any work.
///
/// Without it, or with 0, every core is used. The results are the same for any number. A program
/// that shares its threads with others rather calls inside a `rayon` pool of its own.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) when work has already begun.
#[cfg(feature = "parallel")]
pub fn use_threads(threads: usize) -> Result<()> {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global().map_err(|_| {
        crate::Error::new(
            crate::ErrorKind::InvalidArgument,
            "the number of threads is set once, before any work",
        )
    })
}

/// Has all work of this process done by so many threads: without the feature `parallel`, by one.
///
/// # Errors
///
/// Never.
#[cfg(not(feature = "parallel"))]
pub fn use_threads(_threads: usize) -> Result<()> {
    Ok(())
}

/// `work` for every number below `count`, answers in order.
#[cfg(feature = "parallel")]
pub(crate) fn map<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    use rayon::prelude::*;

    (0..count).into_par_iter().with_max_len(1).map(work).collect()
}

/// `work` for every number below `count`, answers in order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn map<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    (0..count).map(work).collect()
}

/// `work` for every item, which it may change; answers in order.
#[cfg(feature = "parallel")]
pub(crate) fn each<T: Send, R: Send>(
    items: &mut [T],
    work: impl Fn(usize, &mut T) -> R + Sync + Send,
) -> Vec<R> {
    use rayon::prelude::*;

    let items = items.par_iter_mut().with_max_len(1).enumerate();
    items.map(|(at, item)| work(at, item)).collect()
}

/// `work` for every item, which it may change; answers in order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn each<T: Send, R: Send>(
    items: &mut [T],
    work: impl Fn(usize, &mut T) -> R + Sync + Send,
) -> Vec<R> {
    items.iter_mut().enumerate().map(|(at, item)| work(at, item)).collect()
}

/// Two things at once.
#[cfg(all(feature = "parallel", feature = "arrow"))]
pub(crate) fn join<A: Send, B: Send>(
    a: impl FnOnce() -> A + Send,
    b: impl FnOnce() -> B + Send,
) -> (A, B) {
    rayon::join(a, b)
}

/// Two things, one after the other.
#[cfg(all(not(feature = "parallel"), feature = "arrow"))]
pub(crate) fn join<A: Send, B: Send>(
    a: impl FnOnce() -> A + Send,
    b: impl FnOnce() -> B + Send,
) -> (A, B) {
    (a(), b())
}

/// `work` for every number below `count`, each little; answers in order.
#[cfg(feature = "parallel")]
pub(crate) fn collect<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    use rayon::prelude::*;

    (0..count).into_par_iter().with_min_len(1 << 10).map(work).collect()
}

/// `work` for every number below `count`, each little; answers in order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn collect<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    (0..count).map(work).collect()
}

/// Fills a slice piece by piece; `work` is told where its piece begins.
#[cfg(feature = "parallel")]
pub(crate) fn fill<T: Send>(
    items: &mut [T],
    piece: usize,
    work: impl Fn(usize, &mut [T]) + Sync + Send,
) {
    use rayon::prelude::*;

    let pieces = items.par_chunks_mut(piece).enumerate();
    pieces.for_each(|(at, items)| work(at * piece, items));
}

/// Fills a slice piece by piece; `work` is told where its piece begins.
#[cfg(not(feature = "parallel"))]
pub(crate) fn fill<T: Send>(
    items: &mut [T],
    piece: usize,
    work: impl Fn(usize, &mut [T]) + Sync + Send,
) {
    items.chunks_mut(piece).enumerate().for_each(|(at, items)| work(at * piece, items));
}

/// Sorts entries; equal ones cannot be told apart, so the order is one and the same for any algorithm.
#[cfg(feature = "parallel")]
pub(crate) fn sort(entries: &mut [(u64, u32)]) {
    use rayon::prelude::*;

    entries.par_sort_unstable();
}

/// Sorts entries; equal ones cannot be told apart, so the order is one and the same for any algorithm.
#[cfg(not(feature = "parallel"))]
pub(crate) fn sort(entries: &mut [(u64, u32)]) {
    entries.sort_unstable();
}
