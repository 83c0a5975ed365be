//! Code tables (代码表): sex, ethnic group, education and all the others, by name.

use std::ffi::c_char;

use renkou::codes::Table;
use renkou::codes::table::Entry;
use renkou::{Error, ErrorKind, Result};

use crate::session::{Language, Session};
use crate::{Status, border};

/// How many code tables there are.
#[unsafe(no_mangle)]
pub extern "C" fn renkou_table_count() -> i32 {
    i32::try_from(Table::all().len()).unwrap_or(i32::MAX)
}

/// Writes the id of a code table, such as `ethnic_group`; `index` counts from 0.
///
/// # Safety
/// `session` is NULL or open; `buffer` is NULL or writable for `capacity` bytes; `length` is NULL
/// or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_table_id(
    session: *mut Session,
    index: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let table = usize::try_from(index).ok().and_then(|index| Table::all().get(index));
            let table = table.ok_or_else(|| outside("the index of a table"))?;
            border::put_text(&session.encode(table.id()), buffer, capacity, length)
        })
    }
}

/// Writes how many codes a table has; RENKOU_ERR_UNKNOWN_TABLE when there is no table of that id.
///
/// # Safety
/// `session` is NULL or open; `table` is NULL or readable for `table_length` bytes; `out` is NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_table_len(
    session: *mut Session,
    table: *const c_char,
    table_length: usize,
    out: *mut i32,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let table = named(session, border::bytes(table, table_length)?)?;
            border::put(out, i32::try_from(table.len()).unwrap_or(i32::MAX))
        })
    }
}

/// Writes the code at a place of a table, in the order of the standard; `index` counts from 0.
///
/// # Safety
/// As for `renkou_table_len` and `renkou_table_id`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_table_code(
    session: *mut Session,
    table: *const c_char,
    table_length: usize,
    index: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let table = named(session, border::bytes(table, table_length)?)?;
            let entry = usize::try_from(index).ok().and_then(|index| table.entries().nth(index));
            let entry = entry.ok_or_else(|| outside("the index of a code"))?;
            border::put_text(&session.encode(entry.code()), buffer, capacity, length)
        })
    }
}

/// Writes what a code means, in a language; RENKOU_ERR_UNKNOWN_CODE when the table has no such code.
///
/// # Safety
/// `session` is NULL or open; `table` and `code` are NULL or readable for as many bytes as their
/// lengths say; `buffer` is NULL or writable for `capacity` bytes; `length` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_code_name(
    session: *mut Session,
    table: *const c_char,
    table_length: usize,
    code: *const c_char,
    code_length: usize,
    language: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let table = named(session, border::bytes(table, table_length)?)?;
            let code = session.text(border::bytes(code, code_length)?)?;
            let entry = table.by_code(&code).ok_or_else(unknown)?;
            let name = match Language::new(language)? {
                Language::English => entry.name_en(),
                Language::Chinese => entry.name_zh(),
            };
            border::put_text(&session.encode(name), buffer, capacity, length)
        })
    }
}

/// Writes the code that has a Chinese name; RENKOU_ERR_UNKNOWN_CODE when the table has no such name.
///
/// # Safety
/// As for `renkou_code_name`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_code_of_name(
    session: *mut Session,
    table: *const c_char,
    table_length: usize,
    name: *const c_char,
    name_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let table = named(session, border::bytes(table, table_length)?)?;
            let name = session.text(border::bytes(name, name_length)?)?;
            let entry: Entry = table.by_name(&name).ok_or_else(unknown)?;
            border::put_text(&session.encode(entry.code()), buffer, capacity, length)
        })
    }
}

fn named(session: &Session, id: &[u8]) -> Result<&'static Table> {
    Ok(Table::by_id(&session.text(id)?)?)
}

fn unknown() -> Error {
    Error::new(ErrorKind::UnknownCode, "the table has no such code or name")
}

fn outside(what: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("{what} is negative or too large"))
}
