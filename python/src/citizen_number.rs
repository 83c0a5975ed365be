//! Citizen numbers: one, and a column of them.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyString, PyTuple};
use renkou::date::PartialDate;
use renkou::identity::{self, Checked};

use crate::{arrow, errors};

/// What a citizen number says, and what is to be said of it.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct CitizenNumberCheck(Checked);

#[pymethods]
impl CitizenNumberCheck {
    /// ``valid``, ``suspect`` or ``invalid``.
    #[getter]
    fn grade(&self) -> &'static str {
        self.0.grade().as_str()
    }

    /// The names of the reasons for the grade.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.reasons().iter().map(identity::Reason::as_str).collect::<Vec<_>>())
    }

    /// The reasons in words, in English (``en``) or Chinese (``zh``).
    #[pyo3(signature = (language = "en"))]
    fn explain(&self, language: &str) -> PyResult<Vec<&'static str>> {
        let text = match language {
            "en" => identity::Reason::text_en,
            "zh" => identity::Reason::text_zh,
            _ => return Err(PyTypeError::new_err("a language is 'en' or 'zh'")),
        };
        Ok(self.0.reasons().iter().map(text).collect())
    }

    /// The number as written, without blanks and with half-width digits; None where it is no number.
    #[getter]
    fn normal(&self) -> Option<String> {
        self.0.normal().map(|text| text.as_str().to_owned())
    }

    /// The number in 18 digits; None where the digits or the check character are wrong.
    #[getter]
    fn canonical18(&self) -> Option<String> {
        self.0.canonical_18().map(|text| text.as_str().to_owned())
    }

    /// Whether the check character is right; None where there is none.
    #[getter]
    fn check_ok(&self) -> Option<bool> {
        self.0.check_ok()
    }

    /// The check character that belongs to the digits.
    #[getter]
    fn check_expected(&self) -> Option<String> {
        self.0.check_expected().map(String::from)
    }

    /// The date of birth, ``YYYY-MM-DD``.
    #[getter]
    fn birth(&self) -> Option<String> {
        self.0.birth().map(|birth| birth.to_string())
    }

    /// ``male`` or ``female``.
    #[getter]
    fn sex(&self) -> Option<&'static str> {
        sex(&self.0)
    }

    /// The sequence number, three digits.
    #[getter]
    fn sequence(&self) -> Option<String> {
        self.0.sequence().map(|sequence| format!("{sequence:03}"))
    }

    /// The division code of the first registration.
    #[getter]
    fn division(&self) -> Option<String> {
        self.0.division().map(|code| code.to_string())
    }

    /// How the division code stood in the year of birth, such as ``in_force``.
    #[getter]
    fn division_at_birth(&self) -> Option<&'static str> {
        self.0.division_at_birth().map(renkou::codes::CodeState::as_str)
    }

    /// Whether the first digits are those of a residence permit.
    #[getter]
    fn is_residence_permit(&self) -> bool {
        self.0.is_residence_permit()
    }

    /// The grade and the reasons, never a part of the number.
    fn __repr__(&self) -> String {
        let reasons: Vec<_> = self.0.reasons().iter().map(identity::Reason::as_str).collect();
        format!("CitizenNumberCheck({}, reasons={reasons:?})", self.grade())
    }
}

/// The checks of a column: one row for each number, as Arrow.
///
/// Columns: ``grade``, ``reasons`` (a list), ``birth``, ``sex``, ``division``.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct CitizenNumberChecks(RecordBatch);

#[pymethods]
impl CitizenNumberChecks {
    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        // A wish that the interface allows us not to meet: the columns have one type each.
        let _ = requested_schema;
        arrow::to_array(py, &arrow::of_records(&self.0))
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        arrow::to_stream(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("CitizenNumberChecks({} rows)", self.0.num_rows())
    }
}

/// Checks one citizen number of 18 or 15 digits. A wrong number is an answer, not an error.
#[pyfunction]
#[pyo3(signature = (text, today = None))]
pub(crate) fn check_citizen_number(
    py: Python<'_>,
    text: &str,
    today: Option<Bound<'_, PyAny>>,
) -> PyResult<CitizenNumberCheck> {
    Ok(CitizenNumberCheck(identity::check(text, day(py, today)?)))
}

/// Checks a column of citizen numbers: a pyarrow, polars, pandas or duckdb column, or texts.
#[pyfunction]
#[pyo3(signature = (column, today = None))]
pub(crate) fn check_citizen_numbers(
    py: Python<'_>,
    column: &Bound<'_, PyAny>,
    today: Option<Bound<'_, PyAny>>,
) -> PyResult<CitizenNumberChecks> {
    let today = day(py, today)?;
    let texts = arrow::texts(column)?;
    let checked = py.detach(|| {
        let mut answers = Answers::default();
        for text in texts.iter().flatten() {
            answers.add(&identity::check(text.unwrap_or_default(), today));
        }
        answers.finish()
    });
    checked.map(CitizenNumberChecks).map_err(arrow::arrow_error)
}

#[derive(Default)]
struct Answers {
    grade: StringBuilder,
    reasons: ListBuilder<StringBuilder>,
    birth: StringBuilder,
    sex: StringBuilder,
    division: StringBuilder,
}

impl Answers {
    fn add(&mut self, checked: &Checked) {
        self.grade.append_value(checked.grade().as_str());
        for reason in checked.reasons().iter() {
            self.reasons.values().append_value(reason.as_str());
        }
        self.reasons.append(true);
        self.birth.append_option(checked.birth().map(|birth| birth.to_string()));
        self.sex.append_option(sex(checked));
        self.division.append_option(checked.division().map(|code| code.to_string()));
    }

    fn finish(mut self) -> Result<RecordBatch, arrow_schema::ArrowError> {
        let reasons = self.reasons.finish();
        let fields = vec![
            Field::new("grade", DataType::Utf8, false),
            Field::new("reasons", reasons.data_type().clone(), false),
            Field::new("birth", DataType::Utf8, true),
            Field::new("sex", DataType::Utf8, true),
            Field::new("division", DataType::Utf8, true),
        ];
        RecordBatch::try_new(
            Arc::new(Schema::new(fields)),
            vec![
                Arc::new(self.grade.finish()),
                Arc::new(reasons),
                Arc::new(self.birth.finish()),
                Arc::new(self.sex.finish()),
                Arc::new(self.division.finish()),
            ],
        )
    }
}

fn sex(checked: &Checked) -> Option<&'static str> {
    checked.is_male().map(|male| if male { "male" } else { "female" })
}

/// The day that counts as today: a `datetime.date`, a text `YYYY-MM-DD`, or the computer's.
fn day(py: Python<'_>, today: Option<Bound<'_, PyAny>>) -> PyResult<PartialDate> {
    let Some(today) = today else {
        return Ok(PartialDate::today());
    };
    let text = if today.is_instance_of::<PyString>() {
        today
    } else {
        today.call_method0("isoformat").map_err(|_| {
            PyTypeError::new_err("today is a datetime.date or a text like 2026-01-31")
        })?
    };
    let text: String = text.extract()?;
    text.parse().map_err(|error: renkou::Error| errors::raise(py, &error))
}
