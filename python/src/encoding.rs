//! Encodings, with a report of what is lost.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use renkou::text::{self, Encoding, Gap};

use crate::errors;

/// Where bytes stand that are no character, which bytes, and the place of their U+FFFD in the text.
type Lost<'py> = (usize, Bound<'py, PyBytes>, usize);

/// The text of some bytes, and for each gap its offset, its bytes and the place of its U+FFFD.
#[pyfunction]
pub(crate) fn decode_reporting<'py>(
    py: Python<'py>,
    data: &[u8],
    encoding: &str,
) -> PyResult<(String, Vec<Lost<'py>>)> {
    let encoding: Encoding = encoding.parse().map_err(|error| errors::raise(py, &error))?;
    let decoded = encoding.decode_reporting(data);
    let lost = |gap: &Gap<'_>| (gap.offset, PyBytes::new(py, gap.bytes), gap.position);
    let gaps = decoded.gaps.iter().map(lost).collect();
    Ok((decoded.text.into_owned(), gaps))
}

/// The bytes of a text; None and the places of the characters that the encoding lacks.
#[pyfunction]
pub(crate) fn encode_reporting<'py>(
    py: Python<'py>,
    text: &str,
    encoding: &str,
) -> PyResult<(Option<Bound<'py, PyBytes>>, Vec<usize>)> {
    let encoding = Encoding::for_writing(encoding).map_err(|error| errors::raise(py, &error))?;
    Ok(match encoding.encode_reporting(text) {
        Ok(bytes) => (Some(PyBytes::new(py, &bytes)), Vec::new()),
        Err(lacking) => (None, lacking.positions),
    })
}

/// A text without the private-use characters of old fonts, where some were replaced, and where some are unknown.
#[pyfunction]
pub(crate) fn unify_private_use(text: &str) -> (Cow<'_, str>, Vec<usize>, Vec<usize>) {
    let unified = text::unify_private_use(text);
    (unified.text, unified.replaced, unified.unknown)
}
