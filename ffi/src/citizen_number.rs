//! Citizen numbers (公民身份号码): one at a time, and whole columns.

use std::ffi::c_char;
use std::fmt;
use std::mem::MaybeUninit;

use renkou::identity::{self, Checked, Form, Reason, Reasons};
use renkou::{Error, ErrorKind, Result};

use crate::column::{Column, Texts};
use crate::session::{Language, Session};
use crate::{Status, border, division};

/// Nothing is known against the number.
pub const RENKOU_GRADE_VALID: i32 = 0;
/// The number can be right, but something about it is unusual.
pub const RENKOU_GRADE_SUSPECT: i32 = 1;
/// The number cannot be right as it stands.
pub const RENKOU_GRADE_INVALID: i32 = 2;

/// There is no number (号码为空).
pub const RENKOU_REASON_EMPTY: u32 = 1 << 0;
/// The number has a wrong length (号码长度不符).
pub const RENKOU_REASON_LENGTH: u32 = 1 << 1;
/// The number has characters it cannot have (号码含有不允许的字符).
pub const RENKOU_REASON_CHARACTER: u32 = 1 << 2;
/// The check character is wrong (校验码不符).
pub const RENKOU_REASON_CHECK: u32 = 1 << 3;
/// The date of birth in the number is no date (号码中的出生日期不存在).
pub const RENKOU_REASON_DATE: u32 = 1 << 4;
/// The date of birth in the number is yet to come (号码中的出生日期在将来).
pub const RENKOU_REASON_FUTURE: u32 = 1 << 5;
/// The first digits are no province (号码开头不是省级代码).
pub const RENKOU_REASON_PROVINCE: u32 = 1 << 6;
/// The number is a filler (号码是占位数字).
pub const RENKOU_REASON_PLACEHOLDER: u32 = 1 << 7;
/// A spreadsheet has damaged the number (号码被电子表格损坏).
pub const RENKOU_REASON_SPREADSHEET: u32 = 1 << 8;
/// The division code is in no list (行政区划代码未见于任何名录).
pub const RENKOU_REASON_UNKNOWN_DIVISION: u32 = 1 << 9;
/// The division code stands for several units (行政区划代码为汇总码).
pub const RENKOU_REASON_AGGREGATE_DIVISION: u32 = 1 << 10;
/// The division code is used in statistics only (行政区划代码仅用于统计).
pub const RENKOU_REASON_STATISTICAL_DIVISION: u32 = 1 << 11;
/// The division code is of the list of 1980 only (行政区划代码仅见于1980年名录).
pub const RENKOU_REASON_PRE1982_DIVISION: u32 = 1 << 12;
/// The division code was abolished before the birth (行政区划代码在出生前已撤销).
pub const RENKOU_REASON_ABOLISHED_DIVISION: u32 = 1 << 13;
/// The sequence number is 000 (顺序码为000).
pub const RENKOU_REASON_SEQUENCE_ZERO: u32 = 1 << 14;
/// The birth lies before 1850 (出生早于1850年).
pub const RENKOU_REASON_BORN_BEFORE_1850: u32 = 1 << 15;
/// A part of the number is not in its table (号码的某一部分不在其代码表中).
pub const RENKOU_REASON_PART: u32 = 1 << 16;

/// Sex of a person (GB/T 2261.1): male (男).
pub const RENKOU_SEX_MALE: i32 = 1;
/// Sex of a person (GB/T 2261.1): female (女).
pub const RENKOU_SEX_FEMALE: i32 = 2;

/// What a citizen number says, and what is to be said of it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct CitizenNumberParts {
    /// sizeof(renkou_citizen_number), set by the caller.
    pub size: u32,
    /// RENKOU_GRADE_VALID, RENKOU_GRADE_SUSPECT or RENKOU_GRADE_INVALID.
    pub grade: i32,
    /// The reasons for the grade: RENKOU_REASON_... bits.
    pub reasons: u32,
    /// 18 or 15 digits; 0 where the text is no number.
    pub form: i32,
    /// 1 where the check character is right, 0 where it is wrong, -1 where there is none.
    pub check_ok: i32,
    /// The check character that belongs to the digits, '0' to '9' or 'X'; 0 where the text is no number.
    pub check_expected: i32,
    /// The date of birth as yyyymmdd, or 0.
    pub birth: i32,
    /// RENKOU_SEX_MALE, RENKOU_SEX_FEMALE or 0.
    pub sex: i32,
    /// The sequence number, or -1.
    pub sequence: i32,
    /// The division code of the first registration, or 0.
    pub division: u32,
    /// How the division code stood in the year of birth, RENKOU_DIVISION_IN_FORCE ..., or 0.
    pub division_state: i32,
    /// The number as written, without blanks and with half-width digits, ending with NUL; empty where it is no number.
    pub normal: [c_char; 25],
    /// The number in 18 digits with the check character that belongs to them, ending with NUL; empty where it is no number.
    pub canonical18: [c_char; 19],
}

impl fmt::Debug for CitizenNumberParts {
    /// What is wrong with the number, never a part of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CitizenNumberParts")
            .field("grade", &self.grade)
            .field("reasons", &self.reasons)
            .field("form", &self.form)
            .finish_non_exhaustive()
    }
}

/// Where the answers for a column go: arrays as long as the column, each NULL where it is not wanted.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct CitizenNumberColumns {
    /// sizeof(renkou_citizen_number_columns), set by the caller.
    pub size: u32,
    /// 0.
    pub reserved: u32,
    /// The grade of each row.
    pub grades: *mut u8,
    /// The reasons of each row.
    pub reasons: *mut u32,
    /// The date of birth of each row as yyyymmdd, or 0.
    pub births: *mut i32,
    /// The sex of each row, or 0.
    pub sexes: *mut u8,
    /// The division code of each row, or 0.
    pub divisions: *mut u32,
}

impl Default for CitizenNumberColumns {
    fn default() -> Self {
        Self {
            size: 0,
            reserved: 0,
            grades: std::ptr::null_mut(),
            reasons: std::ptr::null_mut(),
            births: std::ptr::null_mut(),
            sexes: std::ptr::null_mut(),
            divisions: std::ptr::null_mut(),
        }
    }
}

/// Checks one citizen number of 18 or 15 digits.
///
/// A wrong number is an answer: the status is RENKOU_OK, the grade and the reasons say what is wrong. NULL of length 0 is
/// an empty number.
///
/// # Safety
/// `session` is NULL or open; `number` is NULL or readable for `length` bytes; `out` is NULL or
/// begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_citizen_number_check(
    session: *mut Session,
    number: *const c_char,
    length: usize,
    out: *mut CitizenNumberParts,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let bytes = border::bytes(number, length)?;
            border::put_sized(out, parts(&check(session, bytes)))
        })
    }
}

/// Checks a column of citizen numbers; a row without a value has RENKOU_REASON_EMPTY.
///
/// # Safety
/// `session` is NULL or open; `numbers` is NULL or as `renkou_column` says; `out` is NULL or begins
/// with its size, and its arrays are writable for as many rows as the column has and lie apart.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_citizen_number_check_column(
    session: *mut Session,
    numbers: *const Column,
    out: *const CitizenNumberColumns,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let texts = Texts::new(numbers)?;
            let out = border::read_sized(out)?;
            let len = texts.len();
            let mut grades = border::room(out.grades, len)?;
            let mut reasons = border::room(out.reasons, len)?;
            let mut births = border::room(out.births, len)?;
            let mut sexes = border::room(out.sexes, len)?;
            let mut divisions = border::room(out.divisions, len)?;
            for (row, text) in texts.iter().enumerate() {
                let checked = check(session, text.unwrap_or_default());
                set(&mut grades, row, checked.grade() as u8);
                set(&mut reasons, row, checked.reasons().bits());
                set(&mut births, row, birth(&checked));
                set(&mut sexes, row, sex(&checked) as u8);
                set(&mut divisions, row, code(&checked));
            }
            Ok(())
        })
    }
}

/// How many reasons there are: bits 0 to this number less one.
#[unsafe(no_mangle)]
pub extern "C" fn renkou_reason_count() -> i32 {
    Reason::ALL.len() as i32
}

/// Writes the stable name of a reason, such as `check`.
///
/// # Safety
/// `session` is NULL or open; `buffer` is NULL or writable for `capacity` bytes; `length` is NULL
/// or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_reason_name(
    session: *mut Session,
    reason_bit: u32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let name = reason(reason_bit)?.as_str();
            border::put_text(&session.encode(name), buffer, capacity, length)
        })
    }
}

/// Writes what a reason (one RENKOU_REASON_ bit) means, in a language.
///
/// # Safety
/// As for `renkou_reason_name`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_reason_text(
    session: *mut Session,
    reason_bit: u32,
    language: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: by the caller's promise, here and for each pointer inside.
    unsafe {
        border::guard(session, |session| {
            let reason = reason(reason_bit)?;
            let text = match Language::new(language)? {
                Language::English => reason.text_en(),
                Language::Chinese => reason.text_zh(),
            };
            border::put_text(&session.encode(text), buffer, capacity, length)
        })
    }
}

fn check(session: &Session, number: &[u8]) -> Checked {
    identity::check(&session.text_with_marks(number), session.today())
}

fn reason(bit: u32) -> Result<Reason> {
    let mut reasons = Reasons::from_bits(bit).iter();
    match (reasons.next(), reasons.next(), bit.count_ones()) {
        (Some(reason), None, 1) => Ok(reason),
        _ => Err(Error::new(
            ErrorKind::InvalidArgument,
            "a reason is one of the RENKOU_REASON_ bits",
        )),
    }
}

fn parts(checked: &Checked) -> CitizenNumberParts {
    let mut parts = CitizenNumberParts {
        size: 0,
        grade: checked.grade() as i32,
        reasons: checked.reasons().bits(),
        form: match checked.form() {
            Some(Form::Eighteen) => 18,
            Some(Form::Fifteen) => 15,
            None => 0,
        },
        check_ok: checked.check_ok().map_or(-1, i32::from),
        check_expected: checked.check_expected().map_or(0, |character| character as i32),
        birth: birth(checked),
        sex: sex(checked),
        sequence: checked.sequence().map_or(-1, i32::from),
        division: code(checked),
        division_state: division_state(checked),
        normal: [0; 25],
        canonical18: [0; 19],
    };
    if let Some(text) = checked.normal() {
        copy(text.as_bytes(), &mut parts.normal);
    }
    if let Some(text) = checked.canonical_18() {
        copy(text.as_bytes(), &mut parts.canonical18);
    }
    parts
}

fn division_state(checked: &Checked) -> i32 {
    match checked.division_at_birth() {
        Some(state) => division::state_number(state).0,
        None if checked.is_residence_permit() => division::RENKOU_DIVISION_RESIDENCE_PERMIT,
        None => 0,
    }
}

fn birth(checked: &Checked) -> i32 {
    checked.birth().map_or(0, |birth| birth.digits() as i32)
}

fn sex(checked: &Checked) -> i32 {
    match checked.is_male() {
        Some(true) => RENKOU_SEX_MALE,
        Some(false) => RENKOU_SEX_FEMALE,
        None => 0,
    }
}

fn code(checked: &Checked) -> u32 {
    checked.division().map_or(0, renkou::codes::DivisionCode::number)
}

/// Copies a text and leaves at least one NUL behind it.
fn copy(text: &[u8], to: &mut [c_char]) {
    let room = to.len().saturating_sub(1);
    for (to, byte) in to.iter_mut().take(room).zip(text) {
        *to = *byte as c_char;
    }
}

fn set<T>(column: &mut Option<&mut [MaybeUninit<T>]>, row: usize, value: T) {
    if let Some(slot) = column.as_mut().and_then(|column| column.get_mut(row)) {
        slot.write(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_bit() {
        let bits = [
            (Reason::Empty, RENKOU_REASON_EMPTY),
            (Reason::Length, RENKOU_REASON_LENGTH),
            (Reason::Character, RENKOU_REASON_CHARACTER),
            (Reason::Check, RENKOU_REASON_CHECK),
            (Reason::Date, RENKOU_REASON_DATE),
            (Reason::Future, RENKOU_REASON_FUTURE),
            (Reason::Province, RENKOU_REASON_PROVINCE),
            (Reason::Placeholder, RENKOU_REASON_PLACEHOLDER),
            (Reason::Spreadsheet, RENKOU_REASON_SPREADSHEET),
            (Reason::UnknownDivision, RENKOU_REASON_UNKNOWN_DIVISION),
            (Reason::AggregateDivision, RENKOU_REASON_AGGREGATE_DIVISION),
            (Reason::StatisticalDivision, RENKOU_REASON_STATISTICAL_DIVISION),
            (Reason::Pre1982Division, RENKOU_REASON_PRE1982_DIVISION),
            (Reason::AbolishedDivision, RENKOU_REASON_ABOLISHED_DIVISION),
            (Reason::SequenceZero, RENKOU_REASON_SEQUENCE_ZERO),
            (Reason::BornBefore1850, RENKOU_REASON_BORN_BEFORE_1850),
            (Reason::Part, RENKOU_REASON_PART),
        ];
        assert_eq!(bits.len(), Reason::ALL.len());
        for (reason, bit) in bits {
            assert_eq!(Reasons::NONE.with(reason).bits(), bit, "{reason:?}");
        }
    }
}
