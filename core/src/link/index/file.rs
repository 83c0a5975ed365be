//! The form of the file: a header, sections of numbers and texts, and a table that says where they are.
//!
//! Everything is little-endian. The header and the table have a check sum that is looked at whenever a
//! file is opened, every section one of its own for [`verify`](File::verify), which reads it all.
//!
//! | bytes | header |
//! |---|---|
//! | 0..8 | `RENKOUIX` |
//! | 8..12 | version of the format, 1 |
//! | 12..16 | number of sections |
//! | 16..24 | where the table begins; it ends with the file |
//! | 24..32 | length of the file |
//! | 32..40 | id of the file, which its journal names |
//! | 40..48 | how keys are hashed: the hash of a known record |
//! | 48..52 | CRC-32 of bytes 0..48 and of the table |
//! | 52..64 | zero |
//!
//! An entry of the table is kind, part (`u32`), start, length (`u64`), CRC-32 (`u32`) and zero (`u32`).

use std::io::{BufWriter, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::map::{Bytes, unwritable};
use crate::replace::check_replaceable;
use crate::{Error, ErrorKind, Result};

const MAGIC: &[u8; 8] = b"RENKOUIX";
const VERSION: u32 = 1;
const HEADER: usize = 64;
const ENTRY: usize = 32;

/// What a section holds. `part` counts columns, rules, comparisons or sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Kind {
    Model = 1,
    About = 2,
    /// By column: texts end to end, where each ends (`u64`), how often each occurs (`u32`).
    Texts = 3,
    Ends = 4,
    Counts = 5,
    /// By column: hashes of texts in order (`u64`), and whose they are (`u32`).
    TextHashes = 6,
    TextSymbols = 7,
    /// Symbols of all records, row after row (`u32`).
    Rows = 8,
    /// By source: numbers of its records in its file (`u64`), where they do not count from 1.
    RowNumbers = 9,
    /// By rule of keys: different keys in order (`u64`), where the records of each end (`u64`), records (`u32`).
    Keys = 10,
    KeyEnds = 11,
    KeyRecords = 12,
    /// By rule of neighbours: records in order (`u32`).
    Line = 13,
    /// By comparison: classes of its first level in order (`u64`), and whose they are (`u32`).
    Classes = 14,
    ClassSymbols = 15,
    /// Copies with their originals: pairs of `u32` in the order of originals.
    Copies = 16,
    /// Keys of all records in their sources end to end, and where each ends (`u64`); hashes of the keys in
    /// order (`u64`), and whose they are (`u32`).
    RecordKeys = 17,
    RecordKeyEnds = 18,
    RecordKeyHashes = 19,
    RecordKeyRecords = 20,
}

/// Writes a file under another name, and gives it its own at the end.
pub(super) struct FileWriter {
    path: PathBuf,
    temporary: PathBuf,
    out: BufWriter<std::fs::File>,
    place: u64,
    table: Vec<u8>,
    finished: bool,
}

impl FileWriter {
    /// Begins a file that will stand at `path`.
    pub(super) fn create(path: &Path) -> Result<Self> {
        check_replaceable(path)?;
        let temporary = beside(path, "tmp");
        let file =
            std::fs::File::create(&temporary).map_err(|error| unwritable(&temporary, error))?;
        let mut writer = Self {
            path: path.to_owned(),
            temporary,
            out: BufWriter::with_capacity(1 << 20, file),
            place: 0,
            table: Vec::new(),
            finished: false,
        };
        writer.bytes(&[0; HEADER])?;
        Ok(writer)
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.out.write_all(bytes).map_err(|error| unwritable(&self.temporary, error))?;
        self.place += bytes.len() as u64;
        Ok(())
    }

    fn section<'b>(
        &mut self,
        kind: Kind,
        part: usize,
        pieces: impl Iterator<Item = impl AsRef<[u8]> + 'b>,
    ) -> Result<()> {
        let start = self.place;
        let mut sum = crc32fast::Hasher::new();
        for piece in pieces {
            sum.update(piece.as_ref());
            self.bytes(piece.as_ref())?;
        }
        self.table.extend((kind as u32).to_le_bytes());
        self.table.extend((part as u32).to_le_bytes());
        self.table.extend(start.to_le_bytes());
        self.table.extend((self.place - start).to_le_bytes());
        self.table.extend(sum.finalize().to_le_bytes());
        self.table.extend([0; 4]);
        Ok(())
    }

    /// A section of bytes.
    pub(super) fn raw(&mut self, kind: Kind, part: usize, bytes: &[u8]) -> Result<()> {
        self.section(kind, part, std::iter::once(bytes))
    }

    /// A section of texts, end to end.
    pub(super) fn texts<'t>(
        &mut self,
        kind: Kind,
        part: usize,
        texts: impl Iterator<Item = &'t str>,
    ) -> Result<()> {
        self.section(kind, part, texts.map(str::as_bytes))
    }

    /// A section of numbers.
    pub(super) fn words(
        &mut self,
        kind: Kind,
        part: usize,
        words: impl Iterator<Item = u32>,
    ) -> Result<()> {
        self.section(kind, part, words.map(u32::to_le_bytes))
    }

    /// A section of long numbers.
    pub(super) fn long_words(
        &mut self,
        kind: Kind,
        part: usize,
        words: impl Iterator<Item = u64>,
    ) -> Result<()> {
        self.section(kind, part, words.map(u64::to_le_bytes))
    }

    /// Ends the file, waits until it is on the disk, and puts it in the place of the one before. Gives
    /// its length.
    pub(super) fn finish(mut self, probe: u64) -> Result<u64> {
        let table = std::mem::take(&mut self.table);
        let (start, sections) = (self.place, table.len() / ENTRY);
        self.bytes(&table)?;
        let mut header = Vec::with_capacity(HEADER);
        header.extend(MAGIC);
        header.extend(VERSION.to_le_bytes());
        header.extend((sections as u32).to_le_bytes());
        header.extend(start.to_le_bytes());
        header.extend(self.place.to_le_bytes());
        // Made of the check sums of all sections: the same content has the same id.
        header.extend((u64::from(crc32fast::hash(&table)) << 32 | self.place).to_le_bytes());
        header.extend(probe.to_le_bytes());
        let sum = sum_of(&header, &table);
        header.extend(sum.to_le_bytes());
        header.resize(HEADER, 0);
        let written = self
            .out
            .seek(SeekFrom::Start(0))
            .and_then(|_| self.out.write_all(&header))
            .and_then(|()| self.out.flush())
            .and_then(|()| self.out.get_ref().sync_all())
            .and_then(|()| std::fs::rename(&self.temporary, &self.path));
        written.map_err(|error| unwritable(&self.path, error))?;
        self.finished = true;
        sync_folder(&self.path);
        Ok(self.place)
    }
}

impl Drop for FileWriter {
    fn drop(&mut self) {
        if !self.finished {
            // What is left of a build that failed or was cancelled is of no use to anybody.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

/// A file with the name of another and one more ending.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Has a rename on the disk, where the system can do that for a folder.
pub(super) fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = std::fs::File::open(folder.unwrap_or(Path::new("."))) {
        // Not every system has it; the file itself is safe already.
        let _ = folder.sync_all();
    }
}

fn sum_of(header: &[u8], table: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(header);
    sum.update(table);
    sum.finalize()
}

/// A file that was opened.
pub(super) struct File {
    bytes: Bytes,
    sections: Vec<Section>,
    /// What tells this file from any other.
    pub(super) id: u64,
    /// How the keys in it were hashed.
    pub(super) probe: u64,
}

struct Section {
    kind: u32,
    part: u32,
    range: Range<usize>,
    sum: u32,
}

impl File {
    /// Reads header and table.
    pub(super) fn new(bytes: Bytes) -> Result<Self> {
        let header = bytes.get(..HEADER).ok_or_else(|| malformed("it is cut short"))?;
        if header.get(..8) != Some(MAGIC) {
            return Err(Error::new(ErrorKind::UnknownFormat, "this is not an index of renkou"));
        }
        let head = Words(header);
        if head.word(2) != VERSION {
            return Err(Error::new(
                ErrorKind::UnknownFormat,
                "the index has a format that this version of renkou does not know; build it again",
            ));
        }
        let (count, start, length) = (head.word(3) as usize, head.long(2), head.long(3));
        if length != bytes.len() as u64 {
            return Err(malformed("its length is not what its header says"));
        }
        let table = usize::try_from(start).ok().and_then(|start| bytes.get(start..));
        let table = table.filter(|table| count.checked_mul(ENTRY) == Some(table.len()));
        let table = table.ok_or_else(|| malformed("its table is cut short"))?;
        if sum_of(header.get(..48).unwrap_or(&[]), table) != head.word(12) {
            return Err(malformed("its header is damaged"));
        }
        let mut sections = Vec::with_capacity(count);
        for entry in table.chunks_exact(ENTRY) {
            let entry = Words(entry);
            let end = entry.long(1).checked_add(entry.long(2)).filter(|end| *end <= start);
            let end = end.ok_or_else(|| malformed("a section lies outside of it"))?;
            sections.push(Section {
                kind: entry.word(0),
                part: entry.word(1),
                range: entry.long(1) as usize..end as usize,
                sum: entry.word(6),
            });
        }
        let (id, probe) = (head.long(4), head.long(5));
        Ok(Self { bytes, sections, id, probe })
    }

    /// The number of bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Where a section lies; nowhere when there is none.
    pub(super) fn range(&self, kind: Kind, part: usize) -> Range<usize> {
        let is_it =
            |section: &&Section| section.kind == kind as u32 && section.part as usize == part;
        self.sections.iter().find(is_it).map_or(0..0, |section| section.range.clone())
    }

    /// The bytes in a range.
    pub(super) fn bytes(&self, range: &Range<usize>) -> &[u8] {
        self.bytes.get(range.clone()).unwrap_or(&[])
    }

    /// The numbers in a range.
    pub(super) fn words(&self, range: &Range<usize>) -> Words<'_> {
        Words(self.bytes(range))
    }

    /// Reads everything, and says whether it is as it was written.
    pub(super) fn verify(&self) -> Result<()> {
        for section in &self.sections {
            if crc32fast::hash(self.bytes(&section.range)) != section.sum {
                return Err(malformed("a section is damaged"));
            }
        }
        Ok(())
    }
}

/// Little-endian numbers, wherever they lie.
#[derive(Clone, Copy)]
pub(super) struct Words<'b>(pub(super) &'b [u8]);

impl<'b> Words<'b> {
    /// The `u32` at a place; 0 outside.
    #[inline]
    pub(super) fn word(self, at: usize) -> u32 {
        let bytes = self.0.get(at.saturating_mul(4)..).and_then(|bytes| bytes.first_chunk());
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    /// The `u64` at a place; 0 outside.
    #[inline]
    pub(super) fn long(self, at: usize) -> u64 {
        let bytes = self.0.get(at.saturating_mul(8)..).and_then(|bytes| bytes.first_chunk());
        bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }

    /// How many `u32` there are.
    pub(super) fn word_count(self) -> usize {
        self.0.len() / 4
    }

    /// How many `u64` there are.
    pub(super) fn long_count(self) -> usize {
        self.0.len() / 8
    }

    /// Some of the `u32`.
    pub(super) fn part(self, range: Range<usize>) -> Self {
        Words(self.0.get(range.start.saturating_mul(4)..range.end.saturating_mul(4)).unwrap_or(&[]))
    }

    /// All `u32`.
    pub(super) fn iter(self) -> impl DoubleEndedIterator<Item = u32> + ExactSizeIterator + 'b {
        (0..self.word_count()).map(move |at| self.word(at))
    }

    /// Where a value stands, or would, in ordered `u64`.
    pub(super) fn first_at_least(self, value: u64) -> usize {
        let (mut low, mut high) = (0, self.long_count());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.long(middle) < value {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

pub(super) fn malformed(words: &str) -> Error {
    Error::new(ErrorKind::MalformedFile, format!("the index cannot be used: {words}"))
}
