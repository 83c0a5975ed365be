//! Similarities of columns of texts.

use std::sync::Arc;

use arrow_array::{Array, Float64Array};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use renkou::text::{self, Metric, TextColumn};

use crate::{arrow, errors};

/// Similarities of texts, row by row; an Arrow array of doubles, null for a missing text.
#[pyclass(frozen, module = "renkou.text")]
pub(crate) struct Similarities {
    values: Arc<Float64Array>,
    /// The number of texts on the left, and of those that each was compared with.
    rows: usize,
    columns: Option<usize>,
}

#[pymethods]
impl Similarities {
    /// ``(rows,)`` of two columns row by row, ``(rows, columns)`` of all against all.
    #[getter]
    fn shape<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, [self.rows].into_iter().chain(self.columns).collect::<Vec<_>>())
    }

    /// Every similarity, row by row.
    fn to_list(&self) -> Vec<Option<f64>> {
        self.values.iter().collect()
    }

    fn __len__(&self) -> usize {
        self.values.len()
    }

    fn __getitem__(&self, index: isize) -> PyResult<Option<f64>> {
        let len = self.values.len();
        let index = if index < 0 { index.checked_add_unsigned(len) } else { Some(index) };
        match index.and_then(|index| usize::try_from(index).ok()).filter(|index| *index < len) {
            Some(index) => Ok(self.values.is_valid(index).then(|| self.values.value(index))),
            None => Err(PyIndexError::new_err("no similarity at this place")),
        }
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        // A wish that the interface allows us not to meet: there is one type.
        let _ = requested_schema;
        arrow::to_array(py, &self.values.to_data())
    }
}

/// The similarities of two columns row by row; 0 below the cutoff.
#[pyfunction]
#[pyo3(signature = (metric, left, right, cutoff = 0.0))]
pub(crate) fn similarity(
    py: Python<'_>,
    metric: &str,
    left: &Bound<'_, PyAny>,
    right: &Bound<'_, PyAny>,
    cutoff: f64,
) -> PyResult<Similarities> {
    let metric = parse(py, metric)?;
    let (left, right) = (Texts::of(left)?, Texts::of(right)?);
    let found = py.detach(|| {
        let (left, right) = (left.decoded(), right.decoded());
        text::pairwise(metric, &left, &right, cutoff).map(array)
    });
    let values = found.map_err(|error| errors::raise(py, &error))?;
    Ok(Similarities { rows: values.len(), columns: None, values: Arc::new(values) })
}

/// The similarities of every text on the left to every text on the right; 0 below the cutoff.
#[pyfunction]
#[pyo3(signature = (metric, left, right, cutoff = 0.0))]
pub(crate) fn cdist(
    py: Python<'_>,
    metric: &str,
    left: &Bound<'_, PyAny>,
    right: &Bound<'_, PyAny>,
    cutoff: f64,
) -> PyResult<Similarities> {
    let metric = parse(py, metric)?;
    let (left, right) = (Texts::of(left)?, Texts::of(right)?);
    let (values, rows, columns) = py.detach(|| {
        let (left, right) = (left.decoded(), right.decoded());
        (array(text::matrix(metric, &left, &right, cutoff)), left.len(), right.len())
    });
    Ok(Similarities { values: Arc::new(values), rows, columns: Some(columns) })
}

/// The distance in edits of two texts; None for a metric that counts none.
#[pyfunction]
pub(crate) fn distance(
    py: Python<'_>,
    metric: &str,
    left: &str,
    right: &str,
) -> PyResult<Option<usize>> {
    Ok(parse(py, metric)?.distance(left, right))
}

/// The names of the metrics.
#[pyfunction]
pub(crate) fn metrics() -> Vec<&'static str> {
    Metric::ALL.iter().map(|metric| metric.as_str()).collect()
}

fn parse(py: Python<'_>, metric: &str) -> PyResult<Metric> {
    metric.parse().map_err(|error| errors::raise(py, &error))
}

/// Columns as Python handed them over.
struct Texts(Vec<arrow_array::StringArray>);

impl Texts {
    fn of(column: &Bound<'_, PyAny>) -> PyResult<Self> {
        arrow::texts_or_empty(column).map(Self)
    }

    fn decoded(&self) -> TextColumn {
        let mut column = TextColumn::new();
        self.0.iter().for_each(|texts| column.extend_from_array(texts));
        column
    }
}

fn array(similarities: Vec<f64>) -> Float64Array {
    if similarities.iter().any(|similarity| similarity.is_nan()) {
        similarities.into_iter().map(|x| (!x.is_nan()).then_some(x)).collect()
    } else {
        Float64Array::from(similarities)
    }
}
