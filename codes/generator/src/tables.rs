//! The code tables.

use crate::output::{Output, Result};
use crate::sources::Sources;

/// Nothing yet.
pub(crate) fn outputs(_sources: &Sources) -> Result<Vec<Output>> {
    Ok(Vec::new())
}
