//! Files that are written under another name and then take the place of what was there.

use std::path::Path;

use crate::{Error, ErrorKind, Result};

/// Refuses a place where something else than an ordinary file stands.
///
/// A renamed file takes the place of a device or a pipe too, if the user may do that: for an
/// administrator `/dev/null` would be gone.
///
/// # Errors
///
/// [`ErrorKind::FileUnwritable`] for a folder, a device, a pipe or a socket.
pub(crate) fn check_replaceable(path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(about) if !about.is_file() => {
            let words = "this is no ordinary file and cannot be replaced by one; name another";
            Err(Error::new(ErrorKind::FileUnwritable, words).in_file(path.display().to_string()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ordinary_files_are_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        assert!(check_replaceable(&file).is_ok());
        std::fs::write(&file, "x").unwrap();
        assert!(check_replaceable(&file).is_ok());
        assert_eq!(check_replaceable(folder.path()).unwrap_err().kind(), ErrorKind::FileUnwritable);
        #[cfg(unix)]
        assert_eq!(
            check_replaceable(Path::new("/dev/null")).unwrap_err().kind(),
            ErrorKind::FileUnwritable
        );
    }
}
