//! A session (会话): the encoding of the caller's text, the day that counts as today, the last error.

use std::borrow::Cow;
use std::ffi::c_char;
use std::panic::{AssertUnwindSafe, catch_unwind};

use renkou::date::PartialDate;
use renkou::{Error, ErrorKind, Result};

use crate::{RENKOU_ERR_NULL_POINTER, RENKOU_ERR_PANICKED, RENKOU_OK, Status, border};

/// Text is UTF-8.
pub const RENKOU_ENCODING_UTF8: i32 = 1;
/// Text is GB18030, of which GBK and GB2312 are parts.
pub const RENKOU_ENCODING_GB18030: i32 = 2;

/// Words in English.
pub const RENKOU_LANGUAGE_EN: i32 = 1;
/// Words in Chinese (中文).
pub const RENKOU_LANGUAGE_ZH: i32 = 2;

/// A session: the encoding of the caller's text, the day that counts as today, and the last error.
///
/// Used by one thread at a time.
#[derive(Debug)]
pub struct Session {
    encoding: Encoding,
    today: PartialDate,
    error: String,
    panicked: bool,
}

/// The character encodings of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Gb18030,
}

/// The languages of words that come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Chinese,
}

impl Language {
    pub(crate) fn new(number: i32) -> Result<Self> {
        match number {
            RENKOU_LANGUAGE_EN => Ok(Self::English),
            RENKOU_LANGUAGE_ZH => Ok(Self::Chinese),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "a language is RENKOU_LANGUAGE_EN or RENKOU_LANGUAGE_ZH",
            )),
        }
    }
}

impl Session {
    fn new(encoding: i32) -> Result<Self> {
        let encoding = match encoding {
            RENKOU_ENCODING_UTF8 => Encoding::Utf8,
            RENKOU_ENCODING_GB18030 => Encoding::Gb18030,
            _ => {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    "an encoding is RENKOU_ENCODING_UTF8 or RENKOU_ENCODING_GB18030",
                ));
            }
        };
        Ok(Self { encoding, today: PartialDate::today(), error: String::new(), panicked: false })
    }

    /// The day that counts as today.
    pub(crate) fn today(&self) -> PartialDate {
        self.today
    }

    pub(crate) fn has_panicked(&self) -> bool {
        self.panicked
    }

    /// Keeps the words of an error for `renkou_session_error`, and gives its number.
    pub(crate) fn fail(&mut self, error: &Error) -> Status {
        self.error = error.to_string();
        error.kind().number()
    }

    /// Closes the session for all but being freed.
    pub(crate) fn panicked(&mut self) -> Status {
        self.panicked = true;
        self.error = String::from("an internal fault was caught; this session can only be freed");
        RENKOU_ERR_PANICKED
    }

    /// The caller's text, which must be well formed: codes and names.
    pub(crate) fn text<'a>(&self, bytes: &'a [u8]) -> Result<Cow<'a, str>> {
        let text = match self.encoding {
            Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Encoding::Gb18030 => {
                encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes)
            }
        };
        text.ok_or_else(|| {
            Error::new(ErrorKind::Encoding, "the text is not valid in the encoding of the session")
        })
    }

    /// The caller's text with a mark in place of what is not well formed: values to be judged.
    pub(crate) fn text_with_marks<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        match self.encoding {
            Encoding::Utf8 => String::from_utf8_lossy(bytes),
            Encoding::Gb18030 => encoding_rs::GB18030.decode_without_bom_handling(bytes).0,
        }
    }

    /// Words of this library, in the encoding of the session.
    pub(crate) fn encode<'a>(&self, text: &'a str) -> Cow<'a, [u8]> {
        match self.encoding {
            Encoding::Utf8 => Cow::Borrowed(text.as_bytes()),
            // Every character has a place in GB18030.
            Encoding::Gb18030 => encoding_rs::GB18030.encode(text).0,
        }
    }
}

/// Opens a session for text of one encoding: RENKOU_ENCODING_UTF8 or RENKOU_ENCODING_GB18030.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_session_new(encoding: i32, out: *mut *mut Session) -> Status {
    if out.is_null() {
        return RENKOU_ERR_NULL_POINTER;
    }
    match catch_unwind(|| Session::new(encoding).map(Box::new)) {
        // SAFETY: not NULL, writable by the caller's promise.
        Ok(Ok(session)) => match unsafe { border::put(out, Box::into_raw(session)) } {
            Ok(()) => RENKOU_OK,
            Err(error) => error.kind().number(),
        },
        Ok(Err(error)) => error.kind().number(),
        Err(_) => RENKOU_ERR_PANICKED,
    }
}

/// Gives a session back. NULL is allowed.
///
/// # Safety
/// `session` is NULL or was given by `renkou_session_new`, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_session_free(session: *mut Session) {
    if session.is_null() {
        return;
    }
    // SAFETY: made by `Box::into_raw` and not used again, by the caller's promise.
    let session = unsafe { Box::from_raw(session) };
    // Dropping a session runs no code that can panic, but nothing may cross.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(session)));
}

/// The words of the last call of this session that failed; empty when none has.
///
/// The words name the file, row or item, never the value. This call does not change them.
///
/// # Safety
/// `session` is NULL or open; `buffer` is NULL or writable for `capacity` bytes; `length` is NULL
/// or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_session_error(
    session: *const Session,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    // SAFETY: NULL or a session that no other thread changes, by the caller's promise.
    let Some(session) = (unsafe { session.as_ref() }) else {
        return RENKOU_ERR_NULL_POINTER;
    };
    let Ok(text) = catch_unwind(AssertUnwindSafe(|| session.encode(&session.error))) else {
        return RENKOU_ERR_PANICKED;
    };
    // SAFETY: by the caller's promise.
    match unsafe { border::put_text(&text, buffer, capacity, length) } {
        Ok(()) => RENKOU_OK,
        Err(error) => error.kind().number(),
    }
}

/// Says which day counts as today (yyyymmdd): a birth after it lies in the future.
///
/// Without this call it is the day of the computer's clock, in China, when the session was opened.
///
/// # Safety
/// `session` is NULL or open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_session_set_today(session: *mut Session, today: i32) -> Status {
    // SAFETY: by the caller's promise.
    unsafe {
        border::guard(session, |session| {
            session.today = u32::try_from(today)
                .ok()
                .and_then(PartialDate::from_digits)
                .filter(|today| today.is_full())
                .ok_or_else(|| {
                    Error::new(ErrorKind::InvalidDate, "today is a whole date, as yyyymmdd")
                })?;
            Ok(())
        })
    }
}

/// The meaning of a status in words, as UTF-8; needs no session.
///
/// # Safety
/// `buffer` is NULL or writable for `capacity` bytes; `length` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn renkou_status_text(
    status: Status,
    language: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Status {
    let text = || -> Result<&'static str> {
        let kind = ErrorKind::ALL.iter().find(|kind| kind.number() == status).ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "a status is RENKOU_OK or a RENKOU_ERR_ number")
        });
        Ok(match (Language::new(language)?, status) {
            (Language::English, RENKOU_OK) => "the call did what it says",
            (Language::Chinese, RENKOU_OK) => "调用成功",
            (Language::English, _) => kind?.text_en(),
            (Language::Chinese, _) => kind?.text_zh(),
        })
    };
    // SAFETY: by the caller's promise.
    let written = catch_unwind(AssertUnwindSafe(|| unsafe {
        border::put_text(text()?.as_bytes(), buffer, capacity, length)
    }));
    match written {
        Ok(Ok(())) => RENKOU_OK,
        Ok(Err(error)) => error.kind().number(),
        Err(_) => RENKOU_ERR_PANICKED,
    }
}
