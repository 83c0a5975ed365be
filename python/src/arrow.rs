//! Arrow columns in and out by capsules, as the Arrow PyCapsule interface says.
//!
//! pyarrow, polars, pandas, duckdb and others hand over their memory this way; nothing is copied,
//! and none of them has to be installed.

use std::ffi::CStr;
use std::ptr::NonNull;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{
    Array, ArrayRef, RecordBatch, RecordBatchIterator, StringArray, StructArray, make_array,
};
use arrow_data::ArrayData;
use arrow_schema::{ArrowError, Field, Schema};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyCapsuleMethods, PyTuple};
use renkou::record::Batch;

use crate::errors;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// The texts of a column: anything that speaks Arrow, or an iterable of `str` and `None`.
pub(crate) fn texts(column: &Bound<'_, PyAny>) -> PyResult<Vec<StringArray>> {
    columns(column, false)
}

/// The same, but an empty text is a text and no missing value.
pub(crate) fn texts_or_empty(column: &Bound<'_, PyAny>) -> PyResult<Vec<StringArray>> {
    columns(column, true)
}

fn columns(column: &Bound<'_, PyAny>, keep_empty: bool) -> PyResult<Vec<StringArray>> {
    let arrays = if column.hasattr("__arrow_c_stream__")? {
        of_stream(&column.call_method0("__arrow_c_stream__")?)?
    } else if column.hasattr("__arrow_c_array__")? {
        vec![of_array(&column.call_method0("__arrow_c_array__")?)?]
    } else if column.is_instance_of::<pyo3::types::PyString>() {
        return Err(PyTypeError::new_err("one text is no column; put it in a list"));
    } else {
        let texts = column
            .try_iter()?
            .map(|text| text?.extract::<Option<String>>())
            .collect::<PyResult<Vec<_>>>()?;
        return Ok(vec![StringArray::from(texts)]);
    };
    let text = |array: ArrayRef| {
        let field = Field::new("column", array.data_type().clone(), true);
        let records = RecordBatch::try_new(Arc::new(Schema::new(vec![field])), vec![array])?;
        Ok::<_, ArrowError>(Batch::new(records, 1))
    };
    arrays
        .into_iter()
        .map(|array| {
            // As it is wanted; building it anew would check every byte of it again.
            if let Some(texts) = array.as_string_opt::<i32>().filter(|_| keep_empty) {
                return Ok(texts.clone());
            }
            let nulls = array.logical_nulls();
            let batch = text(array).map_err(arrow_error)?;
            let texts = batch.text_column(0).map_err(|error| errors::raise(column.py(), &error))?;
            if keep_empty {
                // A table takes an empty text for a missing value; its place holds no bytes.
                let (offsets, values, _) = texts.into_parts();
                return StringArray::try_new(offsets, values, nulls).map_err(arrow_error);
            }
            Ok(texts)
        })
        .collect()
}

/// A record batch as data of one array.
pub(crate) fn of_records(records: &RecordBatch) -> ArrayData {
    StructArray::from(records.clone()).to_data()
}

/// An array as the pair of capsules that `__arrow_c_array__` gives.
pub(crate) fn to_array<'py>(py: Python<'py>, data: &ArrayData) -> PyResult<Bound<'py, PyTuple>> {
    let (array, schema) = to_ffi(data).map_err(arrow_error)?;
    let schema = PyCapsule::new_with_value(py, schema, SCHEMA)?;
    let array = PyCapsule::new_with_value(py, array, ARRAY)?;
    PyTuple::new(py, [schema, array])
}

/// A record batch as the capsule that `__arrow_c_stream__` gives.
pub(crate) fn to_stream<'py>(
    py: Python<'py>,
    records: &RecordBatch,
) -> PyResult<Bound<'py, PyCapsule>> {
    let batches = RecordBatchIterator::new([Ok(records.clone())], records.schema());
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), STREAM)
}

#[expect(clippy::needless_pass_by_value, reason = "the form that map_err takes")]
pub(crate) fn arrow_error(error: ArrowError) -> PyErr {
    PyTypeError::new_err(error.to_string())
}

fn of_array(pair: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = pair.extract()?;
    let schema = pointer::<FFI_ArrowSchema>(&schema, SCHEMA)?;
    let array = pointer::<FFI_ArrowArray>(&array, ARRAY)?;
    // SAFETY: the capsules have the names that the interface gives to exactly these structures.
    // Both are moved out of, as the interface says: what is left is marked as released, so the
    // capsules free nothing twice.
    let data = unsafe {
        let schema = FFI_ArrowSchema::from_raw(schema.as_ptr());
        from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), &schema)
    };
    Ok(make_array(data.map_err(arrow_error)?))
}

fn of_stream(capsule: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    let stream = pointer::<FFI_ArrowArrayStream>(capsule.cast::<PyCapsule>()?, STREAM)?;
    // SAFETY: as above, for the structure of a stream.
    let arrays = unsafe { ArrayStreamReader::from_raw(stream.as_ptr()) };
    arrays.and_then(Iterator::collect).map_err(arrow_error)
}

fn pointer<T>(capsule: &Bound<'_, PyCapsule>, name: &'static CStr) -> PyResult<NonNull<T>> {
    Ok(capsule.pointer_checked(Some(name))?.cast())
}
