//! Divisions (行政区划) by code and year.

use std::ffi::c_char;

use renkou::codes::{CodeState, Division, DivisionCode, division};
use renkou::{Error, ErrorKind, Result};

use crate::session::Session;
use crate::{Status, border};

/// A province (省级).
pub const RENKOU_LEVEL_PROVINCE: i32 = 1;
/// A prefecture (地级).
pub const RENKOU_LEVEL_PREFECTURE: i32 = 2;
/// A county (县级).
pub const RENKOU_LEVEL_COUNTY: i32 = 3;

/// The code stands in the list of the year's end.
pub const RENKOU_DIVISION_IN_FORCE: i32 = 1;
/// The code was given up in the course of the year, and used in a part of it.
pub const RENKOU_DIVISION_ENDED_THIS_YEAR: i32 = 2;
/// The code exists from a later year only: `state_year`.
pub const RENKOU_DIVISION_NOT_YET: i32 = 3;
/// The code was given up in an earlier year: `state_year`.
pub const RENKOU_DIVISION_ABOLISHED: i32 = 4;
/// The code is not in the official history of that year, but in another list.
pub const RENKOU_DIVISION_LISTED: i32 = 5;
/// The code is in no list; its province is known.
pub const RENKOU_DIVISION_UNKNOWN_CODE: i32 = 6;
/// The first two digits are no province.
pub const RENKOU_DIVISION_UNKNOWN_PROVINCE: i32 = 7;
/// In a number only: the digits are those of a residence permit (港澳台居民居住证), which is no division.
pub const RENKOU_DIVISION_RESIDENCE_PERMIT: i32 = 8;

/// What is known of a division code in a year.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub struct DivisionParts {
    /// sizeof(renkou_division), set by the caller.
    pub size: u32,
    /// The code, as a number of six digits.
    pub code: u32,
    /// The year that was asked about.
    pub year: i32,
    /// One of RENKOU_DIVISION_IN_FORCE ...
    pub state: i32,
    /// The year that belongs to the state, or 0.
    pub state_year: i32,
    /// 1 where a list of that year has the code; the fields below are 0 where none has.
    pub in_force: i32,
    /// One of RENKOU_LEVEL_...
    pub level: i32,
    /// The code of the division above it in that year, or 0.
    pub parent: u32,
    /// The first year of this record; 1981 means 1981 or earlier.
    pub start_year: i32,
    /// The year of the change that ended it, or 0.
    pub end_year: i32,
}

/// Tells what is known of a division code (six digits) in a year.
///
/// A code that is not known or not in force is an answer: `state` and `in_force` say so. Text that is not six digits is
/// RENKOU_ERR_INVALID_CODE, a year outside 1900 to 2100 RENKOU_ERR_YEAR_OUT_OF_RANGE.
///
/// # Safety
/// `session` is NULL or open; `code` is readable for `code_length` bytes; `out` is NULL or begins
/// with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_division_find(
    session: *mut Session,
    code: *const c_char,
    code_length: usize,
    year: i32,
    out: *mut DivisionParts,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let bytes = border::bytes(code, code_length)?;
            let parts = parts(session, bytes, year)?;
            border::put_sized(out, parts)
        })
    }
}

/// Writes the name of a division in a year; RENKOU_ERR_UNKNOWN_CODE when no list of that year has the code.
///
/// # Safety
/// As for `renkou_division_find`; `buffer` is NULL or writable for `capacity` bytes; `length` is
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_division_name(
    session: *mut Session,
    code: *const c_char,
    code_length: usize,
    year: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let (division, _) = in_force(session, border::bytes(code, code_length)?, year)?;
            border::put_text(&session.encode(division.name()), buffer, capacity, length)
        })
    }
}

/// Writes the name of a division with those above it (湖南省长沙市岳麓区).
///
/// # Safety
/// As for `renkou_division_name`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_division_full_name(
    session: *mut Session,
    code: *const c_char,
    code_length: usize,
    year: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let (division, year) = in_force(session, border::bytes(code, code_length)?, year)?;
            let name = division.full_name(year).to_string();
            border::put_text(&session.encode(&name), buffer, capacity, length)
        })
    }
}

fn parts(session: &Session, code: &[u8], year: i32) -> Result<DivisionParts> {
    let (code, year) = question(session, code, year)?;
    let mut parts = DivisionParts {
        size: 0,
        code: code.number(),
        year: i32::from(year),
        ..DivisionParts::default()
    };
    (parts.state, parts.state_year) = state_number(code.state(year));
    if let Some(division) = Division::at(code, year) {
        parts.in_force = 1;
        parts.level = match division.level() {
            division::Level::Province => RENKOU_LEVEL_PROVINCE,
            division::Level::Prefecture => RENKOU_LEVEL_PREFECTURE,
            _ => RENKOU_LEVEL_COUNTY,
        };
        parts.parent = division.parent(year).map_or(0, |parent| parent.code().number());
        parts.start_year = i32::from(division.start_year());
        parts.end_year = division.end_year().map_or(0, i32::from);
    }
    Ok(parts)
}

/// The number of a state, and the year that belongs to it or 0.
pub(crate) fn state_number(state: CodeState) -> (i32, i32) {
    match state {
        CodeState::InForce => (RENKOU_DIVISION_IN_FORCE, 0),
        CodeState::EndedThisYear => (RENKOU_DIVISION_ENDED_THIS_YEAR, 0),
        CodeState::NotYet { from } => (RENKOU_DIVISION_NOT_YET, i32::from(from)),
        CodeState::Abolished { year } => (RENKOU_DIVISION_ABOLISHED, i32::from(year)),
        CodeState::Listed(_) => (RENKOU_DIVISION_LISTED, 0),
        CodeState::UnknownProvince => (RENKOU_DIVISION_UNKNOWN_PROVINCE, 0),
        _ => (RENKOU_DIVISION_UNKNOWN_CODE, 0),
    }
}

fn in_force(session: &Session, code: &[u8], year: i32) -> Result<(Division, u16)> {
    let (code, year) = question(session, code, year)?;
    let division = Division::at(code, year).ok_or_else(|| {
        Error::new(ErrorKind::UnknownCode, "no list of that year has the division code")
    })?;
    Ok((division, year))
}

fn question(session: &Session, code: &[u8], year: i32) -> Result<(DivisionCode, u16)> {
    let code: DivisionCode = session.text(code)?.parse()?;
    Ok((code, division::parse_year(&year.to_string())?))
}
