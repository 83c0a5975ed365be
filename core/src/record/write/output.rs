//! A file that appears whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::{Error, ErrorKind, Result};

/// A file under construction, which takes its name only when it is complete.
///
/// It grows beside its place under another name, and is removed when it is dropped before [`Self::complete`]. What
/// is not an ordinary file, such as a pipe or `/dev/stdout`, is written to at once.
#[derive(Debug)]
pub(super) struct Output {
    path: PathBuf,
    file: Place,
}

#[derive(Debug)]
enum Place {
    Beside(NamedTempFile),
    Itself(File),
}

impl Output {
    /// Begins the file that is to stand at `path`.
    pub(super) fn create(path: &Path) -> Result<Self> {
        let refuse = |cause| unwritable(path, cause);
        let about = std::fs::metadata(path);
        if about.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
            let message = "this is a folder; name a file";
            return Err(
                Error::new(ErrorKind::FileUnwritable, message).in_file(path.display().to_string())
            );
        }
        if about.is_ok_and(|about| !about.is_file()) {
            let file = OpenOptions::new().write(true).open(path).map_err(refuse)?;
            return Ok(Self { path: path.into(), file: Place::Itself(file) });
        }
        // A link keeps pointing at what it points at.
        let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.into());
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".renkou-").suffix(".part");
        #[cfg(unix)]
        let builder = {
            use std::os::unix::fs::PermissionsExt;
            // As for any new file, the mask of the process decides who may read it.
            builder.permissions(std::fs::Permissions::from_mode(0o666))
        };
        let file = builder.tempfile_in(folder).map_err(refuse)?;
        Ok(Self { path, file: Place::Beside(file) })
    }

    /// Gives the file its name, in place of one that had it.
    pub(super) fn complete(self) -> Result<()> {
        match self.file {
            Place::Itself(mut file) => file.flush().map_err(|cause| unwritable(&self.path, cause)),
            Place::Beside(file) => match file.persist(&self.path) {
                Ok(_) => Ok(()),
                Err(refusal) => Err(unwritable(&self.path, refusal.error)),
            },
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Place::Beside(file) => file.write(bytes),
            Place::Itself(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.file {
            Place::Beside(file) => file.flush(),
            Place::Itself(file) => file.flush(),
        }
    }
}

/// The error for a file that the system does not take.
pub(super) fn unwritable(path: &Path, cause: io::Error) -> Error {
    let message = match cause.kind() {
        io::ErrorKind::NotFound => "the folder does not exist",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "there is no permission to write here; name another folder"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "there is no room left",
        _ => "the file cannot be written",
    };
    Error::new(ErrorKind::FileUnwritable, message)
        .in_file(path.display().to_string())
        .caused_by(cause)
}
