//! The lock that keeps a second writer from an index.
//!
//! The system holds it for the open file `people.index.lock` and lets go of it when that file is closed,
//! which it does itself for a process that was killed. So a file that is left behind by a crash locks
//! nothing, and nothing has to be deleted by hand.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
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
    path: PathBuf,
    _held: File,
}

impl Lock {
    /// Takes the lock of the index at `path`.
    pub(super) fn new(path: &Path) -> Result<Self> {
        let lock = beside(path, "lock");
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                sleep(BETWEEN_ATTEMPTS);
            }
            let file = OpenOptions::new().create(true).truncate(false).write(true).open(&lock);
            let file = file.map_err(|error| unwritable(&lock, error))?;
            match FileExt::try_lock(&file) {
                // Another writer may have taken the file away before it was locked here.
                Ok(()) if is_at(&file, &lock) => return Ok(Self { path: lock, _held: file }),
                Ok(()) | Err(TryLockError::WouldBlock) => {}
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

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is locked still. Where one cannot tell whether a file is that of its name, it stays.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether a file is the one that has this name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let (Ok(own), Ok(named)) = (file.metadata(), std::fs::metadata(path)) else { return false };
    (own.dev(), own.ino()) == (named.dev(), named.ino())
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
