//! Divisions by code and year.

use pyo3::prelude::*;
use renkou::codes::{self, DivisionCode};

use crate::errors;

/// A division (行政区划) as a dated record, asked about in a year.
#[pyclass(frozen, eq, hash, module = "renkou")]
#[derive(PartialEq, Hash)]
pub(crate) struct Division {
    record: codes::Division,
    year: u16,
}

#[pymethods]
impl Division {
    /// The code, six digits.
    #[getter]
    fn code(&self) -> String {
        self.record.code().to_string()
    }

    /// The year that was asked about.
    #[getter]
    fn year(&self) -> u16 {
        self.year
    }

    /// The name, without those of the units above it.
    #[getter]
    fn name(&self) -> &'static str {
        self.record.name()
    }

    /// The name with those of the units above it.
    #[getter]
    fn full_name(&self) -> String {
        self.record.full_name(self.year).to_string()
    }

    /// ``province``, ``prefecture`` or ``county``.
    #[getter]
    fn level(&self) -> &'static str {
        self.record.level().as_str()
    }

    /// Where the record comes from, such as ``official``.
    #[getter]
    fn record_class(&self) -> &'static str {
        self.record.record_class().as_str()
    }

    /// The first year of the record; 1981 means 1981 or earlier.
    #[getter]
    fn start_year(&self) -> u16 {
        self.record.start_year()
    }

    /// The year of the change that ended it; None while it is in force.
    #[getter]
    fn end_year(&self) -> Option<u16> {
        self.record.end_year()
    }

    /// Whether it stands in the list of the year's end.
    #[getter]
    fn in_force(&self) -> bool {
        self.record.in_force(self.year)
    }

    /// The division above it; None for a province.
    #[getter]
    fn parent(&self) -> Option<Self> {
        self.record.parent(self.year).map(|record| Self { record, year: self.year })
    }

    /// The divisions directly below it.
    fn children(&self) -> Vec<Self> {
        self.record.children(self.year).map(|record| Self { record, year: self.year }).collect()
    }

    /// What took over its area when it ended, as of that year.
    fn successors(&self) -> Vec<Self> {
        self.record.successors().map(of_start).collect()
    }

    /// The records whose area it took over, as of their last year.
    fn predecessors(&self) -> Vec<Self> {
        self.record.predecessors().map(of_start).collect()
    }

    fn __repr__(&self) -> String {
        format!("Division({}, {}, {})", self.code(), self.name(), self.year)
    }
}

/// The division that has a code in a year; None where no list of that year has the code.
#[pyfunction]
pub(crate) fn division(py: Python<'_>, code: &str, year: u16) -> PyResult<Option<Division>> {
    let code = parse(py, code)?;
    let year = checked_year(py, year)?;
    Ok(codes::Division::at(code, year).map(|record| Division { record, year }))
}

/// Every record of a code, each as of its first year.
#[pyfunction]
pub(crate) fn division_history(py: Python<'_>, code: &str) -> PyResult<Vec<Division>> {
    Ok(codes::Division::history(parse(py, code)?).map(of_start).collect())
}

/// How a code stood in a year: ``in_force``, ``abolished``, ``not_yet``, ``unknown_code`` ...
#[pyfunction]
pub(crate) fn code_state(py: Python<'_>, code: &str, year: u16) -> PyResult<&'static str> {
    Ok(parse(py, code)?.state(checked_year(py, year)?).as_str())
}

fn of_start(record: codes::Division) -> Division {
    Division { record, year: record.start_year() }
}

fn parse(py: Python<'_>, code: &str) -> PyResult<DivisionCode> {
    code.parse().map_err(|error: codes::Error| errors::raise(py, &error.into()))
}

fn checked_year(py: Python<'_>, year: u16) -> PyResult<u16> {
    codes::division::parse_year(&year.to_string()).map_err(|error| errors::raise(py, &error.into()))
}
