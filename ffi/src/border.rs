//! The border: pointers of the caller's become references, panics become a status.
//!
//! All casts of this crate are here.

use std::ffi::c_char;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use renkou::{Error, ErrorKind, Result};

use crate::{RENKOU_ERR_NULL_POINTER, RENKOU_ERR_PANICKED, RENKOU_OK, Session, Status};

/// Runs the work of one call on its session.
///
/// # Safety
/// `session` is NULL, or was given by `renkou_session_new`, is not freed, and is used by no other
/// thread during the call.
pub(crate) unsafe fn guard(
    session: *mut Session,
    work: impl FnOnce(&mut Session) -> Result<()>,
) -> Status {
    // SAFETY: NULL, or a session that only this call uses, by the caller's promise.
    let Some(session) = (unsafe { session.as_mut() }) else {
        return RENKOU_ERR_NULL_POINTER;
    };
    if session.has_panicked() {
        return RENKOU_ERR_PANICKED;
    }
    match catch_unwind(AssertUnwindSafe(|| work(session))) {
        Ok(Ok(())) => RENKOU_OK,
        Ok(Err(error)) => session.fail(&error),
        Err(_) => session.panicked(),
    }
}

/// The bytes of a text; NULL is allowed for an empty one.
///
/// # Safety
/// `data` is NULL or readable for `len` bytes as long as `'a`.
pub(crate) unsafe fn bytes<'a>(data: *const c_char, len: usize) -> Result<&'a [u8]> {
    // SAFETY: the same promise.
    unsafe { slice(data.cast(), len) }
}

/// `len` values in a row; NULL is allowed for none.
///
/// # Safety
/// `data` is NULL or aligned and readable for `len` values as long as `'a`.
pub(crate) unsafe fn slice<'a, T>(data: *const T, len: usize) -> Result<&'a [T]> {
    if len == 0 {
        return Ok(&[]);
    }
    check(data, len)?;
    // SAFETY: not NULL, aligned and not longer than memory by the checks, readable by the caller's
    // promise.
    Ok(unsafe { std::slice::from_raw_parts(data, len) })
}

/// Room for `len` values; nothing where the pointer is NULL.
///
/// # Safety
/// `data` is NULL or aligned and writable for `len` values as long as `'a`, and nothing else points
/// there.
pub(crate) unsafe fn room<'a, T>(
    data: *mut T,
    len: usize,
) -> Result<Option<&'a mut [MaybeUninit<T>]>> {
    if data.is_null() {
        return Ok(None);
    }
    check(data, len)?;
    // SAFETY: as above, and writable by the caller's promise; nothing is read from it.
    Ok(Some(unsafe { std::slice::from_raw_parts_mut(data.cast(), len) }))
}

/// Writes one output.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put<T>(out: *mut T, value: T) -> Result<()> {
    check(out, 1)?;
    // SAFETY: not NULL and aligned by the check, writable by the caller's promise.
    unsafe { out.write(value) };
    Ok(())
}

/// Writes a structure as far as the size goes that the caller set in its first field.
///
/// # Safety
/// `out` is NULL or begins with a `u32` that says how many bytes are writable there; `T` is
/// `repr(C)` and begins with such a field.
pub(crate) unsafe fn put_sized<T: Copy>(out: *mut T, value: T) -> Result<()> {
    check(out, 1)?;
    // SAFETY: not NULL and aligned by the check; the first field is readable by the promise.
    let size = unsafe { out.cast::<u32>().read() };
    let len = (size as usize).min(size_of::<T>());
    if len < size_of::<u32>() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            "the first field of a structure must be its size: x.size = sizeof x",
        ));
    }
    // SAFETY: `len` bytes are readable in `value` and writable at `out`, which do not overlap.
    unsafe {
        std::ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), out.cast::<u8>(), len);
        out.cast::<u32>().write(size);
    }
    Ok(())
}

/// Reads a structure as far as the size goes that the caller set in its first field.
///
/// # Safety
/// `data` is NULL or begins with a `u32` that says how many bytes are readable there; `T` is
/// `repr(C)`, begins with such a field, and any bytes are a value of it.
pub(crate) unsafe fn read_sized<T: Copy + Default>(data: *const T) -> Result<T> {
    check(data, 1)?;
    // SAFETY: not NULL and aligned by the check; the first field is readable by the promise.
    let size = unsafe { data.cast::<u32>().read() } as usize;
    if size < size_of::<u32>() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            "the first field of a structure must be its size: x.size = sizeof x",
        ));
    }
    let mut value = T::default();
    // SAFETY: the smaller of both sizes is readable at `data` and writable in `value`.
    unsafe {
        std::ptr::copy_nonoverlapping(
            data.cast::<u8>(),
            (&raw mut value).cast::<u8>(),
            size.min(size_of::<T>()),
        );
    }
    Ok(value)
}

/// Writes a text and a NUL into the caller's buffer, and its length beside it.
///
/// # Safety
/// `buffer` is NULL or writable for `capacity` bytes; `length` is NULL or writable.
pub(crate) unsafe fn put_text(
    text: &[u8],
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
) -> Result<()> {
    if !length.is_null() {
        // SAFETY: writable by the caller's promise.
        unsafe { put(length, text.len()) }?;
    }
    if capacity <= text.len() {
        return Err(Error::new(
            ErrorKind::BufferTooSmall,
            "the buffer is too small for the text and its NUL; its length is written",
        ));
    }
    check(buffer, capacity)?;
    // SAFETY: the text and the NUL fit into `capacity`, writable by the caller's promise; the text
    // is this library's, so they do not overlap.
    unsafe {
        std::ptr::copy_nonoverlapping(text.as_ptr(), buffer.cast::<u8>(), text.len());
        buffer.add(text.len()).write(0);
    }
    Ok(())
}

/// Refuses what cannot be a pointer to `len` values.
fn check<T>(data: *const T, len: usize) -> Result<()> {
    if data.is_null() {
        return Err(Error::new(ErrorKind::NullPointer, "a required pointer is NULL"));
    }
    if !data.is_aligned() {
        return Err(Error::new(ErrorKind::InvalidArgument, "a pointer is not aligned"));
    }
    if len.checked_mul(size_of::<T>()).is_none_or(|bytes| bytes > isize::MAX as usize) {
        return Err(Error::new(ErrorKind::InvalidArgument, "a length is larger than memory"));
    }
    Ok(())
}
