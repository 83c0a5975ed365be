//! Memo files: the long texts of a table, in a file beside it.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::header::number;
use super::value::without_blanks;

/// A memo file (备注文件), `.dbt` of dBASE or `.fpt` of FoxPro.
#[derive(Debug)]
pub(super) struct MemoFile {
    file: File,
    form: Form,
    block: u64,
    longest: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Text up to 1A.
    DBase3,
    /// A mark, then the length with those eight bytes, the low byte first.
    DBase4,
    /// A type, then the length without those eight bytes, the high byte first.
    FoxPro,
}

impl MemoFile {
    /// The memo file beside a table of this version, if there is one.
    pub(super) fn beside(table: &Path, version: u8, longest: usize) -> Option<Self> {
        ["fpt", "FPT", "dbt", "DBT", "Fpt", "Dbt"].into_iter().find_map(|extension| {
            let mut file = File::open(table.with_extension(extension)).ok()?;
            let mut first = [0_u8; 24];
            file.read_exact(&mut first).ok()?;
            let is_foxpro = extension.eq_ignore_ascii_case("fpt");
            let (form, block) = match version {
                _ if is_foxpro => {
                    let size = first.get(6..8)?;
                    let size = size.iter().fold(0, |size, byte| size << 8 | u64::from(*byte));
                    (Form::FoxPro, size)
                }
                0x8B | 0xCB => (Form::DBase4, u64::from(number(&first, 20, 2)?)),
                _ => (Form::DBase3, 512),
            };
            let block = if block == 0 { 512 } else { block };
            Some(Self { file, form, block, longest })
        })
    }

    /// The text that a field points at; nothing if it is not there, or is no text.
    pub(super) fn text(&mut self, pointer: &[u8]) -> Option<Vec<u8>> {
        let at = place(pointer)?.checked_mul(self.block)?;
        self.file.seek(SeekFrom::Start(at)).ok()?;
        if self.form == Form::DBase3 {
            let mut text = Vec::new();
            let mut block = [0_u8; 512];
            loop {
                let read = self.file.read(&mut block).ok()?;
                let part = block.get(..read)?;
                let end = part.iter().position(|byte| *byte == 0x1A);
                text.extend_from_slice(part.get(..end.unwrap_or(read))?);
                if end.is_some() {
                    return Some(text);
                }
                if read == 0 || text.len() > self.longest {
                    return None;
                }
            }
        }
        let mut head = [0_u8; 8];
        self.file.read_exact(&mut head).ok()?;
        let len = match self.form {
            Form::FoxPro => {
                let (of_type, len) = head.split_at(4);
                let big =
                    |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | usize::from(*byte));
                (big(of_type) == 1).then(|| big(len))?
            }
            _ => (number(&head, 4, 4)? as usize).checked_sub(8)?,
        };
        if len > self.longest {
            return None;
        }
        let mut text = Vec::new();
        self.file.by_ref().take(len as u64).read_to_end(&mut text).ok()?;
        (text.len() == len).then_some(text)
    }
}

/// Whether a field points at a text at all.
pub(super) fn is_empty(pointer: &[u8]) -> bool {
    place(pointer) == Some(0) || without_blanks(pointer).is_empty()
}

/// The number of a block: digits in ten bytes, or four bytes.
fn place(pointer: &[u8]) -> Option<u64> {
    if pointer.len() == 4 {
        return number(pointer, 0, 4).map(u64::from);
    }
    std::str::from_utf8(without_blanks(pointer)).ok()?.parse().ok()
}
