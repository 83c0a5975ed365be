//! A generated file in memory, and what can go wrong while it is made.

use std::fmt;
use std::fmt::Write as _;
use std::path::Path;

/// The result of everything the generator does.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// What is wrong with a data file, in words.
#[derive(Debug)]
pub(crate) struct Error(String);

impl Error {
    /// An error in words that name the file and the line.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// One generated file: where it lies under the root of the repository, and all that is in it.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) path: String,
    pub(crate) contents: Vec<u8>,
}

impl Output {
    /// A Rust file, headed by the command that made it, its sources and their digests.
    pub(crate) fn rust(path: &str, sources: &[(&str, String)], body: &str) -> Self {
        let mut contents = String::from(
            "// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:\n",
        );
        for (source, digest) in sources {
            let _ = writeln!(contents, "//   {source} {digest}");
        }
        contents.push('\n');
        contents.push_str(body);
        Self::text(path, contents)
    }

    /// A file of text.
    pub(crate) fn text(path: &str, contents: String) -> Self {
        Self { path: path.to_owned(), contents: contents.into_bytes() }
    }

    /// A file of bytes, which a generated Rust file beside it takes in and describes.
    pub(crate) fn bytes(path: &str, contents: Vec<u8>) -> Self {
        Self { path: path.to_owned(), contents }
    }

    /// Whether the file under `root` holds exactly this.
    pub(crate) fn is_current(&self, root: &Path) -> bool {
        std::fs::read(root.join(&self.path)).is_ok_and(|bytes| bytes == self.contents)
    }

    /// Writes the file under `root`.
    pub(crate) fn write(&self, root: &Path) -> Result<()> {
        let path = root.join(&self.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(path, &self.contents)?)
    }
}
