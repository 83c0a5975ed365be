//! Written addresses: one in its parts, and two compared.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use renkou::text::{self, AddressPart};

/// A written address in its parts (地址).
#[pyclass(frozen, module = "renkou.text")]
pub(crate) struct AddressText(text::AddressText);

#[pymethods]
impl AddressText {
    /// The code of the lowest division that was found; None where there is none.
    #[getter]
    fn division(&self) -> Option<String> {
        self.0.division().map(|code| code.to_string())
    }

    /// What is written of each part, from the wide to the narrow: ``{"road": "麓山南路", "number": "12"}``.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let parts = PyDict::new(py);
        for part in AddressPart::ALL {
            if let Some(value) = self.0.part(part) {
                parts.set_item(part.as_str(), value)?;
            }
        }
        Ok(parts)
    }

    /// Nothing of the address.
    fn __repr__(&self) -> String {
        let parts = AddressPart::ALL.iter().filter(|part| self.0.part(**part).is_some()).count();
        format!("AddressText(parts={parts})")
    }
}

/// How far down two addresses agree.
#[pyclass(frozen, module = "renkou.text")]
pub(crate) struct AddressComparison(text::AddressComparison);

#[pymethods]
impl AddressComparison {
    /// The level, such as ``same_door``.
    #[getter]
    fn level(&self) -> &'static str {
        self.0.level().as_str()
    }

    /// One number from 0 to 1.
    #[getter]
    fn similarity(&self) -> f64 {
        self.0.similarity()
    }

    fn __repr__(&self) -> String {
        format!("AddressComparison({}, similarity={:.2})", self.level(), self.similarity())
    }
}

/// Takes a written address apart, by the names that divisions had in a year.
#[pyfunction]
pub(crate) fn address(text: &str, year: u16) -> AddressText {
    AddressText(text::AddressText::parse(text, year))
}

/// Compares two written addresses; which is the first makes no difference.
#[pyfunction]
pub(crate) fn compare_addresses(a: &str, b: &str, year: u16) -> AddressComparison {
    let parse = |text| text::AddressText::parse(text, year);
    AddressComparison(parse(a).compare(&parse(b)))
}
