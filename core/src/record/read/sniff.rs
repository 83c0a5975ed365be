//! What kind of file some first bytes belong to.

use crate::record::Format;
use crate::text::{Encoding, Guess};
use crate::{Error, ErrorKind, Result};

/// The format that the first bytes of a file show; text shows nothing and gives `None`.
///
/// # Errors
///
/// [`ErrorKind::UnknownFormat`] for the first bytes of well-known formats that cannot be read, saying which.
pub(super) fn format_of(first: &[u8]) -> Result<Option<Format>> {
    let unknown = |what: &str| {
        Err(Error::new(
            ErrorKind::UnknownFormat,
            format!("this is {what}; save it as CSV or Parquet"),
        ))
    };
    match first {
        [b'P', b'A', b'R', b'1', ..] => Ok(Some(Format::Parquet)),
        [b'P', b'A', b'R', b'E', ..] => unknown("an encrypted Parquet file"),
        // A file, or the first message of a stream: a mark, then its length, which is that of a schema.
        [b'A', b'R', b'R', b'O', b'W', b'1', ..] | [0xFF, 0xFF, 0xFF, 0xFF, _, _, _, 0x00, ..] => {
            Ok(Some(Format::Arrow))
        }
        [b'F', b'E', b'A', b'1', ..] => unknown("a Feather file of the first version"),
        [b'P', b'K', 3, 4, ..] => unknown("a ZIP archive or an Excel workbook"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => unknown("an Excel workbook or another old Office document"),
        [0x1F, 0x8B, ..] => unknown("a gzip archive"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => unknown("a zstd archive"),
        [b'%', b'P', b'D', b'F', ..] => unknown("a PDF document"),
        [b'O', b'R', b'C', ..] if first.get(3).is_some_and(|byte| *byte < 0x20) => {
            unknown("an ORC file")
        }
        [b'S', b'Q', b'L', b'i', b't', b'e', ..] if first.starts_with(b"SQLite format 3\0") => {
            unknown("an SQLite database")
        }
        _ if super::dbf::header_len(first).is_some() => Ok(Some(Format::Dbf)),
        _ => Ok(None),
    }
}

/// Whether bytes without a mark look like UTF-16: NUL in nearly every other place of the ASCII among them.
pub(super) fn looks_like_utf16(first: &[u8]) -> bool {
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in first.chunks_exact(2) {
        even += usize::from(pair.first() == Some(&0));
        odd += usize::from(pair.last() == Some(&0));
    }
    let (more, less) = (even.max(odd), even.min(odd));
    more >= 4 && more >= first.len() / 16 && less * 8 < more
}

/// The encoding a sample of text is in; nothing if it is ASCII so far.
pub(super) fn encoding_in(sample: &[u8]) -> Result<Option<Encoding>> {
    match Encoding::guess(sample) {
        Guess::Ascii => Ok(None),
        Guess::Found(encoding) => Ok(Some(encoding)),
        Guess::Neither => {
            let message = "the text is neither UTF-8 nor GB18030; declare its encoding";
            Err(Error::new(ErrorKind::Encoding, message))
        }
    }
}

/// The encoding that the first bytes of a text declare, and how many bytes do so.
pub(super) fn mark_of(bytes: &[u8]) -> Option<(Encoding, usize)> {
    if bytes.starts_with(b"\x84\x31\x95\x33") {
        return Some((Encoding::GB18030, 4));
    }
    Encoding::from_mark(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_bytes() {
        assert_eq!(format_of(b"PAR1\x15").unwrap(), Some(Format::Parquet));
        assert_eq!(format_of(b"ARROW1\0\0").unwrap(), Some(Format::Arrow));
        assert_eq!(format_of(b"\xff\xff\xff\xff\x70\x01\0\0").unwrap(), Some(Format::Arrow));
        assert_eq!(format_of(b"XM,XB\n").unwrap(), None);
        assert_eq!(format_of(b"\xff\xfeX\0").unwrap(), None);
        assert_eq!(format_of(b"").unwrap(), None);
        let error = format_of(b"PK\x03\x04").unwrap_err();
        assert!(error.to_string().contains("Excel"), "{error}");
    }

    #[test]
    fn utf16_without_a_mark() {
        let utf16 = Encoding::UTF_16LE.encode("XM,XB,CSRQ\n王小明,1,1990\n").unwrap();
        assert!(looks_like_utf16(&utf16));
        assert!(!looks_like_utf16("XM,XB,CSRQ\n王小明,1,1990\n".as_bytes()));
        assert!(!looks_like_utf16(&[0; 64]), "all NUL is not text at all");
    }
}
