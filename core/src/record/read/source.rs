//! The bytes of a file, block by block, and how many have been read.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{Decoder, DecoderResult};
use memchr::memchr2;

use super::ReadOptions;
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// Bytes of a line that is too long which are kept to show what it was.
const KEPT_OF_LONG_LINE: usize = 1 << 16;

/// Opens a file that can be read, and tells its length.
pub(super) fn open_file(path: &Path) -> Result<(File, u64)> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|cause| unreadable(cause).in_file(name.as_str()))?;
    let about = file.metadata().map_err(|cause| unreadable(cause).in_file(name.as_str()))?;
    if about.is_dir() {
        let message = "this is a folder; name a file";
        return Err(Error::new(ErrorKind::FileUnreadable, message).in_file(name));
    }
    Ok((file, about.len()))
}

/// The error for a file that the system does not give.
pub(super) fn unreadable(cause: io::Error) -> Error {
    match cause.kind() {
        io::ErrorKind::NotFound => Error::new(ErrorKind::FileNotFound, "the file does not exist"),
        io::ErrorKind::PermissionDenied => {
            Error::new(ErrorKind::FileUnreadable, "there is no permission to read the file")
        }
        _ => Error::new(ErrorKind::FileUnreadable, "the file cannot be read"),
    }
    .caused_by(cause)
}

/// A stream of bytes that counts what it gives, and turns UTF-16 into UTF-8 on the way.
pub(super) struct Source {
    inner: Box<dyn Read + Send>,
    bytes_read: u64,
    ended: bool,
    utf16: Option<Transcoder>,
}

struct Transcoder {
    decoder: Decoder,
    raw: Vec<u8>,
}

impl Source {
    /// A stream that has not been read yet.
    pub(super) fn new(inner: Box<dyn Read + Send>) -> Self {
        Self { inner, bytes_read: 0, ended: false, utf16: None }
    }

    /// How many bytes of the file have been read.
    pub(super) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// Whether there are no more bytes.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Turns the rest of the stream, with what is in `buffer`, from UTF-16 into UTF-8.
    pub(super) fn transcode(&mut self, encoding: Encoding, buffer: &mut Vec<u8>) {
        let mut transcoder = Transcoder { decoder: encoding.decoder(), raw: Vec::new() };
        let raw = std::mem::take(buffer);
        transcoder.decode(&raw, self.ended, buffer);
        self.utf16 = Some(transcoder);
    }

    /// Appends up to `wanted` bytes more to `buffer`, fewer only at the end of the stream.
    pub(super) fn fill(&mut self, buffer: &mut Vec<u8>, wanted: usize) -> Result<()> {
        if self.ended {
            return Ok(());
        }
        let target = match &mut self.utf16 {
            Some(transcoder) => &mut transcoder.raw,
            None => &mut *buffer,
        };
        let before = target.len();
        let read = self.inner.by_ref().take(wanted as u64).read_to_end(target);
        let read = read.map_err(unreadable)?;
        debug_assert_eq!(before + read, target.len());
        self.bytes_read += read as u64;
        self.ended = read < wanted;
        if let Some(transcoder) = &mut self.utf16 {
            let raw = std::mem::take(&mut transcoder.raw);
            transcoder.decode(&raw, self.ended, buffer);
            transcoder.raw = raw;
            transcoder.raw.clear();
        }
        Ok(())
    }
}

impl Source {
    /// Drops the character with which DOS programs end a text file.
    pub(super) fn drop_end_mark(&self, buffer: &mut Vec<u8>) {
        if self.ended
            && let [.., b'\r' | b'\n', 0x1A] | [0x1A] = buffer.as_slice()
        {
            buffer.pop();
        }
    }

    /// Passes over a line that does not fit into memory and stands at the start of `buffer`; tells its first bytes and
    /// its length.
    pub(super) fn skip_line(
        &mut self,
        buffer: &mut Vec<u8>,
        block: usize,
        options: &ReadOptions,
    ) -> Result<(Vec<u8>, u64)> {
        let kept = buffer.get(..KEPT_OF_LONG_LINE).unwrap_or(buffer).to_vec();
        let mut len = 0_u64;
        loop {
            if let Some(end) = line_end(buffer) {
                buffer.drain(..end);
                len += end as u64;
                break;
            }
            len += buffer.len() as u64;
            buffer.clear();
            buffer.shrink_to(block);
            if self.ended {
                break;
            }
            options.go_on()?;
            self.fill(buffer, block)?;
        }
        Ok((kept, len))
    }
}

/// Where the first line ends.
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    memchr2(b'\r', b'\n', bytes)
}

impl Transcoder {
    /// Appends the UTF-8 of `raw`. A unit that is no character becomes the byte FF, which is not UTF-8 either,
    /// so that whoever decodes next finds the fault where it lies.
    fn decode(&mut self, raw: &[u8], last: bool, buffer: &mut Vec<u8>) {
        let mut block = [0_u8; 8192];
        let mut rest = raw;
        loop {
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(rest, &mut block, last);
            buffer.extend_from_slice(block.get(..written).unwrap_or_default());
            rest = rest.get(read..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => return,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => buffer.push(0xFF),
            }
        }
    }
}
