//! The bytes of a file: mapped into memory, or read.
//!
//! A map costs nothing until a page is looked at, and processes that map one file share its pages.
//! Its price: should another program cut the file short or write into it, reading the map ends the
//! process (`SIGBUS`) or sees the change. Our own writers do neither, they put a new file in the place
//! of the old one, whose pages live on as long as somebody maps them. Where strangers can write to
//! the file, such as on a share, it is read instead.

use std::fs::File;
use std::ops::Deref;
use std::path::Path;

use crate::{Error, ErrorKind, Result};

/// The bytes of a file.
pub(super) enum Bytes {
    Mapped(memmap2::Mmap),
    Read(Vec<u8>),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Mapped(map) => map,
            Self::Read(bytes) => bytes,
        }
    }
}

impl Bytes {
    /// Maps a file.
    pub(super) fn map(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| unreadable(path, error))?;
        map(&file).map(Self::Mapped).map_err(|error| unreadable(path, error))
    }

    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self> {
        std::fs::read(path).map(Self::Read).map_err(|error| unreadable(path, error))
    }
}

#[allow(unsafe_code)]
fn map(file: &File) -> std::io::Result<memmap2::Mmap> {
    // SAFETY: the map is read-only, and nothing in this crate writes to the file of an index or cuts
    // it short: every writer makes a new file and renames it. That no other program does is asked of
    // the caller of `Index::open`, which says so. Every length and offset within the bytes is checked
    // at every access, and texts are checked to be UTF-8, so that wrong bytes give wrong answers only.
    unsafe { memmap2::Mmap::map(file) }
}

/// The error for a file that cannot be opened or read.
pub(super) fn unreadable(path: &Path, error: std::io::Error) -> Error {
    let kind = match error.kind() {
        std::io::ErrorKind::NotFound => ErrorKind::FileNotFound,
        _ => ErrorKind::FileUnreadable,
    };
    let words = match kind {
        ErrorKind::FileNotFound => "there is no such file",
        _ => "the file cannot be read",
    };
    Error::new(kind, words).in_file(path.display().to_string()).caused_by(error)
}

/// The error for a file that cannot be written.
pub(super) fn unwritable(path: &Path, error: std::io::Error) -> Error {
    Error::new(ErrorKind::FileUnwritable, "the file cannot be written")
        .in_file(path.display().to_string())
        .caused_by(error)
}
