//! A column of texts in the caller's memory: fixed width with a stride, or offsets as in Apache Arrow.

use std::ffi::c_void;

use renkou::{Error, ErrorKind, Result};

use crate::border;

/// Rows of `width` bytes, `stride` bytes apart: CHAR(18) of a table in memory. Blanks and NULs at the end are padding.
pub const RENKOU_COLUMN_FIXED: i32 = 1;
/// Texts one after another at `data`; text i lies between `offsets[i]` and `offsets[i + 1]`, which are int32_t.
pub const RENKOU_COLUMN_OFFSETS32: i32 = 2;
/// The same with offsets of int64_t.
pub const RENKOU_COLUMN_OFFSETS64: i32 = 3;

/// A column of texts in the caller's memory; nothing of it is kept after the call.
///
/// An Apache Arrow array of type utf8 is RENKOU_COLUMN_OFFSETS32 with its three buffers, large_utf8 is
/// RENKOU_COLUMN_OFFSETS64.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Column {
    /// sizeof(renkou_column), set by the caller.
    pub size: u32,
    /// RENKOU_COLUMN_FIXED, RENKOU_COLUMN_OFFSETS32 or RENKOU_COLUMN_OFFSETS64.
    pub kind: i32,
    /// The bytes of the texts.
    pub data: *const c_void,
    /// The offsets, `offset + len + 1` of them; NULL for RENKOU_COLUMN_FIXED.
    pub offsets: *const c_void,
    /// One bit per row, lowest first, 1 where the row has a value; NULL where every row has.
    pub validity: *const u8,
    /// How many rows to pass over at the start.
    pub offset: usize,
    /// How many rows there are after them.
    pub len: usize,
    /// RENKOU_COLUMN_FIXED: bytes from one row to the next.
    pub stride: usize,
    /// RENKOU_COLUMN_FIXED: bytes of a row that belong to the text, at most `stride`.
    pub width: usize,
}

impl Default for Column {
    fn default() -> Self {
        Self {
            size: size_of::<Self>() as u32,
            kind: 0,
            data: std::ptr::null(),
            offsets: std::ptr::null(),
            validity: std::ptr::null(),
            offset: 0,
            len: 0,
            stride: 0,
            width: 0,
        }
    }
}

/// A column whose pointers have been checked, as far as pointers can be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts<'a> {
    bytes: &'a [u8],
    layout: Layout<'a>,
    validity: &'a [u8],
    offset: usize,
    len: usize,
}

#[derive(Debug, Clone, Copy)]
enum Layout<'a> {
    Fixed { stride: usize, width: usize },
    Offsets32(&'a [i32]),
    Offsets64(&'a [i64]),
}

impl<'a> Texts<'a> {
    /// The texts of a column.
    ///
    /// # Safety
    /// `column` is NULL, or its `size` is right and its pointers are readable as its
    /// documentation says, as long as `'a`.
    pub(crate) unsafe fn new(column: *const Column) -> Result<Self> {
        // SAFETY: by the caller's promise; every field of a column may have any value.
        let column: Column = unsafe { border::read_sized(column) }?;
        let wrong = |message: &str| Error::new(ErrorKind::InvalidArgument, message);
        let rows = column
            .offset
            .checked_add(column.len)
            .filter(|rows| *rows < isize::MAX as usize)
            .ok_or_else(|| wrong("the column has more rows than memory"))?;
        let (layout, size) = match column.kind {
            RENKOU_COLUMN_FIXED => {
                let (stride, width) = (column.stride, column.width);
                if width > stride {
                    return Err(wrong("the width of a fixed column is larger than its stride"));
                }
                // The last row may end with its text: what follows belongs to somebody else.
                let size = match rows {
                    0 => Some(0),
                    rows => (rows - 1).checked_mul(stride).and_then(|all| all.checked_add(width)),
                };
                let size = size.ok_or_else(|| wrong("the column is larger than memory"))?;
                (Layout::Fixed { stride, width }, size)
            }
            RENKOU_COLUMN_OFFSETS32 => {
                // SAFETY: by the caller's promise.
                let offsets = unsafe { border::slice(column.offsets.cast::<i32>(), rows + 1) }?;
                let size = last_offset(offsets.iter().map(|offset| i64::from(*offset)))?;
                (Layout::Offsets32(offsets), size)
            }
            RENKOU_COLUMN_OFFSETS64 => {
                // SAFETY: by the caller's promise.
                let offsets = unsafe { border::slice(column.offsets.cast::<i64>(), rows + 1) }?;
                let size = last_offset(offsets.iter().copied())?;
                (Layout::Offsets64(offsets), size)
            }
            _ => return Err(wrong("the kind of a column is one of RENKOU_COLUMN_...")),
        };
        // SAFETY: by the caller's promise; the last offset is the largest, which was checked.
        let bytes = unsafe { border::slice(column.data.cast::<u8>(), size) }?;
        let validity = if column.validity.is_null() {
            &[][..]
        } else {
            // SAFETY: by the caller's promise.
            unsafe { border::slice(column.validity, rows.div_ceil(8)) }?
        };
        Ok(Self { bytes, layout, validity, offset: column.offset, len: column.len })
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The text of each row; nothing where a row has no value.
    pub(crate) fn iter(self) -> impl Iterator<Item = Option<&'a [u8]>> {
        (self.offset..self.offset + self.len).map(move |row| {
            let has_value = self.validity.is_empty()
                || self.validity.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1);
            has_value.then(|| self.row(row)).flatten()
        })
    }

    fn row(&self, row: usize) -> Option<&'a [u8]> {
        match self.layout {
            Layout::Fixed { stride, width } => {
                let start = row * stride;
                let text = self.bytes.get(start..start + width)?;
                let end = text.iter().rposition(|byte| !matches!(byte, b' ' | 0));
                text.get(..end.map_or(0, |last| last + 1))
            }
            Layout::Offsets32(offsets) => {
                self.bytes.get(*offsets.get(row)? as usize..*offsets.get(row + 1)? as usize)
            }
            Layout::Offsets64(offsets) => {
                self.bytes.get(*offsets.get(row)? as usize..*offsets.get(row + 1)? as usize)
            }
        }
    }
}

/// The last of offsets that never go down and never lie before the start.
fn last_offset(offsets: impl Iterator<Item = i64>) -> Result<usize> {
    let mut last = 0;
    for offset in offsets {
        if offset < last {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "the offsets of a column are negative or go down",
            ));
        }
        last = offset;
    }
    usize::try_from(last).map_err(|_| {
        Error::new(ErrorKind::InvalidArgument, "the offsets of a column are larger than memory")
    })
}
