//! Names: one taken apart, and two compared.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use renkou::name::{Answer, ComparisonAnswer, NameLevel};

use crate::errors;

/// A name in its normal form, with what can be read from it (姓名).
#[pyclass(frozen, module = "renkou")]
pub(crate) struct Name(Answer);

#[pymethods]
impl Name {
    /// The normal form.
    #[getter]
    fn normal(&self) -> &str {
        &self.0.normal
    }

    /// The surname; None where there is none.
    #[getter]
    fn surname(&self) -> Option<&str> {
        self.0.surname.as_deref()
    }

    /// The given name, or the whole of a name without a surname.
    #[getter]
    fn given(&self) -> Option<&str> {
        self.0.given.as_deref()
    }

    /// The usual reading of the surname, such as ``ou1 yang2``.
    #[getter]
    fn surname_pinyin(&self) -> Option<&str> {
        self.0.surname_pinyin.as_deref()
    }

    /// The readings of each character of the normal form, the likeliest first.
    #[getter]
    fn pinyin(&self) -> Vec<Vec<String>> {
        self.0.pinyin.clone()
    }

    /// The folded form.
    #[getter]
    fn folded(&self) -> &str {
        &self.0.folded
    }

    /// Blocking keys, each with its kind, such as ``sound:zan wei``.
    #[getter]
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.keys)
    }

    /// How many characters are lost or hidden.
    #[getter]
    fn unknown(&self) -> usize {
        self.0.unknown
    }

    /// Surname and given name the other way they can be read, if there is one.
    #[getter]
    fn other_split(&self) -> Option<(String, String)> {
        self.0.other_split.clone().map(|[surname, given]| (surname, given))
    }

    /// Nothing of the name.
    fn __repr__(&self) -> String {
        format!("Name(unknown={})", self.0.unknown)
    }
}

/// How nearly two names are the same, in their parts and as a whole.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct NameComparison(ComparisonAnswer);

#[pymethods]
impl NameComparison {
    /// Whether the names have one folded form.
    #[getter]
    fn equal_after_fold(&self) -> bool {
        self.0.equal_after_fold
    }

    /// The level of the surnames; None where the names have none.
    #[getter]
    fn surname_level(&self) -> Option<&'static str> {
        self.0.surname_level.map(NameLevel::as_str)
    }

    /// The levels of the characters of the given name, or of the parts of a name.
    #[getter]
    fn given_levels<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.given_levels.iter().map(|level| level.as_str()).collect::<Vec<_>>())
    }

    /// The level of the whole name, such as ``same_sound``.
    #[getter]
    fn level(&self) -> &'static str {
        self.0.level.as_str()
    }

    /// One number from 0 to 1.
    #[getter]
    fn similarity(&self) -> f64 {
        self.0.similarity
    }

    /// Whether characters of the given name changed places.
    #[getter]
    fn swapped(&self) -> bool {
        self.0.swapped
    }

    /// The comparison in words, in English.
    #[getter]
    fn explanation(&self) -> &str {
        &self.0.explanation
    }

    /// The comparison in words, in English (``en``) or Chinese (``zh``).
    #[pyo3(signature = (language = "en"))]
    fn explain(&self, language: &str) -> PyResult<&str> {
        match language {
            "en" => Ok(&self.0.explanation),
            "zh" => Ok(&self.0.explanation_zh),
            _ => Err(PyTypeError::new_err("a language is 'en' or 'zh'")),
        }
    }

    fn __repr__(&self) -> String {
        format!("NameComparison({}, similarity={:.2})", self.level(), self.0.similarity)
    }
}

/// Takes a name apart: normal form, surname and given name, readings, keys.
#[pyfunction]
pub(crate) fn name(py: Python<'_>, text: &str) -> PyResult<Name> {
    Answer::to(text).map(Name).map_err(|error| errors::raise(py, &error))
}

/// Compares two names; which is the first makes no difference.
#[pyfunction]
pub(crate) fn compare_names(py: Python<'_>, a: &str, b: &str) -> PyResult<NameComparison> {
    ComparisonAnswer::to(a, b).map(NameComparison).map_err(|error| errors::raise(py, &error))
}
