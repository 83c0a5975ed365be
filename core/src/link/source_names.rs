//! What sources are called.

use std::collections::BTreeSet;

use super::records::Source;
use crate::{Error, ErrorKind, Result};

/// Refuses sources of one name: results and ledgers know a record by source and row, and could not
/// tell theirs apart.
pub(super) fn check(sources: &[Source]) -> Result<()> {
    let mut names = BTreeSet::new();
    match sources.iter().find(|source| !names.insert(source.name())) {
        None => Ok(()),
        Some(source) => {
            let words = "two sources have this name, so that their records cannot be told apart";
            Err(Error::new(ErrorKind::InvalidArgument, words).in_file(source.name()))
        }
    }
}
