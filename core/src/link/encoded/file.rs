//! The file that a province sends: `RENKOUEN`, version (`u32`), the number of sources, each of them, and
//! a check sum (CRC-32) of all before it. Little-endian; lists have their length (`u32`) before them.

use std::io::{Read, Write};
use std::path::Path;

use super::EncodedRecords;
use crate::link::input::Input;
use crate::replace::check_replaceable;
use crate::{Error, ErrorKind, Result};

const MAGIC: &[u8; 8] = b"RENKOUEN";
const VERSION: u32 = 1;

/// Writes encoded sources to a file, which is there in full or not at all.
///
/// # Errors
///
/// When the file cannot be written.
pub fn write_encoded(sources: &[EncodedRecords], path: impl AsRef<Path>) -> Result<()> {
    let path = path.as_ref();
    check_replaceable(path)?;
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".tmp");
    let written = std::fs::File::create(&temporary).and_then(|mut file| {
        file.write_all(&to_bytes(sources))?;
        file.sync_all()?;
        std::fs::rename(&temporary, path)
    });
    written.map_err(|error| {
        let _ = std::fs::remove_file(&temporary);
        Error::new(ErrorKind::FileUnwritable, "the file cannot be written")
            .in_file(path.display().to_string())
            .caused_by(error)
    })
}

/// Reads a file that [`write_encoded`] made.
///
/// # Errors
///
/// When it cannot be read, is of another kind, or a byte of it is wrong.
pub fn read_encoded(path: impl AsRef<Path>) -> Result<Vec<EncodedRecords>> {
    let path = path.as_ref();
    from_bytes(&read_bytes(path)?).map_err(|error| error.in_file(path.display().to_string()))
}

/// All bytes of a file.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes));
    read.map_err(|error| {
        let kind = match error.kind() {
            std::io::ErrorKind::NotFound => ErrorKind::FileNotFound,
            _ => ErrorKind::FileUnreadable,
        };
        Error::new(kind, "the file cannot be read")
            .in_file(path.display().to_string())
            .caused_by(error)
    })?;
    Ok(bytes)
}

fn to_bytes(sources: &[EncodedRecords]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(VERSION.to_le_bytes());
    length(&mut out, sources.len());
    for source in sources {
        write(source, &mut out);
    }
    out.extend(crc32fast::hash(&out).to_le_bytes());
    out
}

fn length(out: &mut Vec<u8>, length: usize) {
    out.extend((length as u32).to_le_bytes());
}

fn hashes(out: &mut Vec<u8>, hashes: &[u128]) {
    out.extend(hashes.iter().flat_map(|hash| hash.to_le_bytes()));
}

fn write(source: &EncodedRecords, out: &mut Vec<u8>) {
    length(out, source.name.len());
    out.extend(source.name.as_bytes());
    hashes(out, &[source.model, source.outline]);
    length(out, source.rows.len());
    out.extend(source.rows.iter().flat_map(|row| row.to_le_bytes()));
    hashes(out, &source.whole);
    length(out, source.numbers.len());
    source.numbers.iter().for_each(|numbers| hashes(out, numbers));
    out.extend((source.classes.len() as u64).to_le_bytes());
    hashes(out, &source.classes);
    length(out, source.keys.len());
    for keys in source.keys.iter().flatten() {
        length(out, keys.len());
        hashes(out, keys);
    }
}

fn from_bytes(bytes: &[u8]) -> Result<Vec<EncodedRecords>> {
    if bytes.get(..8) != Some(MAGIC) {
        let words = "these are not encoded records of renkou";
        return Err(Error::new(ErrorKind::UnknownFormat, words));
    }
    let malformed =
        || Error::new(ErrorKind::MalformedFile, "the encoded records are damaged or cut short");
    let (body, sum) = bytes.split_last_chunk::<4>().ok_or_else(malformed)?;
    if crc32fast::hash(body) != u32::from_le_bytes(*sum) {
        return Err(malformed());
    }
    let mut input = Input(body.get(8..).unwrap_or(&[]));
    if input.word() != Some(VERSION) {
        let words = "the encoded records have a format that this version of renkou does not know";
        return Err(Error::new(ErrorKind::UnknownFormat, words));
    }
    let count = input.word().ok_or_else(malformed)?;
    let sources = (0..count).map(|_| input.records()).collect::<Option<Vec<_>>>();
    sources.filter(|_| input.0.is_empty()).ok_or_else(malformed)
}

/// More blocking rules and constraints than any model has.
const MOST: u32 = 1 << 16;

/// The encoded records at the front of bytes.
impl Input<'_> {
    fn hash(&mut self) -> Option<u128> {
        Some(u128::from_le_bytes(self.take(16)?.try_into().ok()?))
    }

    fn hashes(&mut self, count: usize) -> Option<Vec<u128>> {
        let bytes = self.take(count.checked_mul(16)?)?;
        let hash = |bytes: &[u8]| Some(u128::from_le_bytes(bytes.try_into().ok()?));
        bytes.chunks_exact(16).map(hash).collect()
    }

    fn records(&mut self) -> Option<EncodedRecords> {
        let name = self.text()?;
        let (model, outline) = (self.hash()?, self.hash()?);
        let count = self.word()? as usize;
        let row = |bytes: &[u8]| Some(u64::from_le_bytes(bytes.try_into().ok()?));
        let rows = self.take(count.checked_mul(8)?)?.chunks_exact(8).map(row);
        let rows = rows.collect::<Option<_>>()?;
        let whole = self.hashes(count)?;
        // Columns and rules without records take no bytes: without a limit, a few could ask for all memory.
        let columns = self.word().filter(|columns| *columns <= MOST)?;
        let numbers = (0..columns).map(|_| self.hashes(count)).collect::<Option<_>>()?;
        let cells = self.long()?;
        let classes = self.hashes(usize::try_from(cells).ok()?)?;
        let rules = self.word().filter(|rules| *rules <= MOST)?;
        let mut keys = Vec::new();
        for _ in 0..rules {
            let mut of_rule = Vec::new();
            for _ in 0..count {
                let count = self.word()? as usize;
                of_rule.push(self.hashes(count)?);
            }
            keys.push(of_rule);
        }
        Some(EncodedRecords { name, model, outline, rows, whole, numbers, classes, keys })
    }
}
