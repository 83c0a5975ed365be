//! The lock that keeps a second writer from an index.
//!
//! The system holds it for the open file `people.index.lock` and lets go of it when that file is closed,
//! which it does itself for a process that was killed. So no lock is left behind that would have to be
//! deleted by hand. The file stays where it is, since two writers could otherwise each lock one of
//! that name.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use fs4::{FileExt, TryLockError};

use super::file::beside;
use super::map::unwritable;
use crate::{Error, ErrorKind, Result};

/// How often a lock is asked for: a reader may hold it for the moment in which it looks whether
/// somebody writes.
const ATTEMPTS: u32 = 5;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);

/// Keeps other writers out while it lives.
#[derive(Debug)]
pub(super) struct Lock {
    _held: File,
}

impl Lock {
    /// Takes the lock of the index at `path`.
    pub(super) fn new(path: &Path) -> Result<Self> {
        let lock = beside(path, "lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&lock);
        let file = file.map_err(|error| unwritable(&lock, error))?;
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                sleep(BETWEEN_ATTEMPTS);
            }
            match FileExt::try_lock(&file) {
                Ok(()) => return Ok(Self { _held: file }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    let words =
                        "the file cannot be locked, so that a second writer could harm the index";
                    return Err(Error::new(ErrorKind::FileUnwritable, words)
                        .in_file(lock.display().to_string())
                        .caused_by(error));
                }
            }
        }
        let words = "another writer has the index open; try again when it is done";
        Err(Error::new(ErrorKind::FileUnwritable, words).in_file(path.display().to_string()))
    }

    /// Whether somebody has the lock of the index at `path`.
    pub(super) fn is_held(path: &Path) -> bool {
        let file = File::open(beside(path, "lock"));
        file.is_ok_and(|file| {
            matches!(FileExt::try_lock_shared(&file), Err(TryLockError::WouldBlock))
        })
    }
}
