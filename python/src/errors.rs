//! Exceptions: `RenkouError`, and one subclass for each kind of error, under the kind's name.

use std::ffi::CString;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use renkou::{Error, ErrorKind};

/// The classes, in the order of `ErrorKind::ALL`.
static CLASSES: PyOnceLock<Vec<Py<PyType>>> = PyOnceLock::new();

/// Adds the exceptions to the module.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let base = PyErr::new_type(
        py,
        c"renkou.RenkouError",
        Some(c"Something that could not be done; `number`, `file`, `row` and `item` say what and where."),
        Some(&py.get_type::<PyValueError>()),
        None,
    )?;
    module.add("RenkouError", &base)?;
    let base = base.into_bound(py);
    base.setattr("number", 0)?;
    for place in ["file", "row", "item"] {
        base.setattr(place, py.None())?;
    }
    let mut classes = Vec::with_capacity(ErrorKind::ALL.len());
    for kind in ErrorKind::ALL {
        let name = CString::new(format!("renkou.exceptions.{}", kind.name()))?;
        let text = kind.text_en();
        let doc = CString::new(format!("{} ({}).", capital(text), kind.text_zh()))?;
        // Attributes are set afterwards: `new_type` of PyO3 0.30.1 frees the dictionary given to it
        // before Python reads it.
        let class = PyErr::new_type(py, &name, Some(&doc), Some(&base), None)?;
        class.bind(py).setattr("number", kind.number())?;
        module.add(kind.name(), &class)?;
        classes.push(class);
    }
    // A second interpreter of the process keeps the first one's classes; both are the same.
    let _ = CLASSES.set(py, classes);
    Ok(())
}

/// The exception of an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    let place = ErrorKind::ALL.iter().position(|kind| *kind == error.kind());
    let class = CLASSES.get(py).zip(place).and_then(|(classes, place)| classes.get(place));
    let Some(class) = class else {
        return PyValueError::new_err(error.to_string());
    };
    let raised = PyErr::from_type(class.bind(py).clone(), error.to_string());
    let value = raised.value(py);
    let set = value
        .setattr("file", error.file())
        .and_then(|()| value.setattr("row", error.row()))
        .and_then(|()| value.setattr("item", error.item()));
    match set {
        Ok(()) => raised,
        Err(other) => other,
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str())
}
