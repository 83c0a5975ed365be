//! Telling the caller how far the work is, and being told to stop.

use super::model::Model;
use crate::{Error, ErrorKind, Result};

/// What a caller may do while long work runs. Every method has a default that does nothing.
///
/// # Examples
///
/// ```
/// use renkou::link::{Progress, Silent};
///
/// assert!(!Silent.cancelled());
/// ```
pub trait Progress: Sync {
    /// A stage begins, with so many steps to come.
    fn begin(&self, stage: &'static str, steps: u64) {
        let _ = (stage, steps);
    }

    /// So many more steps of the stage are done. Called from worker threads.
    fn advance(&self, steps: u64) {
        let _ = steps;
    }

    /// Training is done. Whoever keeps the model need not train again when the work ends before its
    /// time.
    fn trained(&self, model: &Model) {
        let _ = model;
    }

    /// Whether the work should end as soon as it can. Called from worker threads.
    fn cancelled(&self) -> bool {
        false
    }
}

/// No progress, no cancelling.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {}

/// An error once the caller has cancelled.
pub(super) fn go_on(progress: &dyn Progress) -> Result<()> {
    if progress.cancelled() {
        return Err(Error::new(ErrorKind::Cancelled, "cancelled"));
    }
    Ok(())
}
