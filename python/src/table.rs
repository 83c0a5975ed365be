//! Code tables and their entries.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use renkou::codes;

use crate::errors;

/// A code table (代码表): codes and their names, with the standard they are from.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct Table(&'static codes::Table);

#[pymethods]
impl Table {
    /// The stable name for programs, such as ``ethnic_group``.
    #[getter]
    fn id(&self) -> &'static str {
        self.0.id()
    }

    /// The title in Chinese.
    #[getter]
    fn title_zh(&self) -> &'static str {
        self.0.title_zh()
    }

    /// The title in English.
    #[getter]
    fn title_en(&self) -> &'static str {
        self.0.title_en()
    }

    /// The standard or system it is from.
    #[getter]
    fn standard(&self) -> &'static str {
        self.0.standard()
    }

    /// The edition of the standard.
    #[getter]
    fn edition(&self) -> &'static str {
        self.0.edition()
    }

    /// Where the values were read.
    #[getter]
    fn source(&self) -> &'static str {
        self.0.source()
    }

    /// How sure it is that the values are those of the standard: ``high``, ``medium`` or ``low``.
    #[getter]
    fn confidence(&self) -> &'static str {
        self.0.confidence().as_str()
    }

    /// The entries in the order of the standard.
    fn entries(&self) -> Vec<Entry> {
        self.0.entries().map(Entry).collect()
    }

    /// The entry with a code; None where there is none.
    fn get(&self, code: &str) -> Option<Entry> {
        self.0.by_code(code).map(Entry)
    }

    /// The entry with a Chinese name; None where there is none.
    fn by_name(&self, name: &str) -> Option<Entry> {
        self.0.by_name(name).map(Entry)
    }

    fn __getitem__(&self, code: &str) -> PyResult<Entry> {
        // The code itself stays out of the message: it may come from a record.
        self.get(code).ok_or_else(|| PyKeyError::new_err("the code is not in the table"))
    }

    fn __contains__(&self, code: &str) -> bool {
        self.0.by_code(code).is_some()
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("Table({}, {})", self.0.id(), self.0.standard())
    }
}

/// A code and what it means.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct Entry(codes::Entry);

#[pymethods]
impl Entry {
    /// The code, as text.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The name in Chinese.
    #[getter]
    fn name_zh(&self) -> &'static str {
        self.0.name_zh()
    }

    /// The name in English.
    #[getter]
    fn name_en(&self) -> &'static str {
        self.0.name_en()
    }

    /// What there is to say about it; often nothing.
    #[getter]
    fn note(&self) -> &'static str {
        self.0.note()
    }

    /// The entry above it; None at the top.
    #[getter]
    fn parent(&self) -> Option<Self> {
        self.0.parent().map(Self)
    }

    /// The entries directly below it.
    fn children(&self) -> Vec<Self> {
        self.0.children().map(Self).collect()
    }

    fn __repr__(&self) -> String {
        format!("Entry({}, {})", self.0.code(), self.0.name_zh())
    }
}

/// The code table of an id.
#[pyfunction]
pub(crate) fn table(py: Python<'_>, id: &str) -> PyResult<Table> {
    codes::Table::by_id(id).map(Table).map_err(|error| errors::raise(py, &error.into()))
}

/// The ids of all code tables.
#[pyfunction]
pub(crate) fn table_ids() -> Vec<&'static str> {
    codes::Table::all().iter().map(codes::Table::id).collect()
}
