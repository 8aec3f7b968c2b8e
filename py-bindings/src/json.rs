//! Plain values between Python and Rust, as JSON: exact numbers travel as text.

use pyo3::{exceptions::PyValueError, prelude::*, sync::PyOnceLock};
use serde::Serialize;

static DUMPS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// A Python value as JSON text; decimals, dates and date-times become text, other objects are refused.
pub(crate) fn from_python(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    let dumps = DUMPS.get_or_try_init(py, || py.import("shopkpi._documents")?.getattr("dumps").map(Bound::unbind))?;
    dumps.bind(py).call1((value,))?.extract()
}

/// A serialisable value as plain Python objects.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_string(value).map_err(|error| PyValueError::new_err(error.to_string()))?;
    let loads = LOADS.get_or_try_init(py, || py.import("json")?.getattr("loads").map(Bound::unbind))?;
    loads.bind(py).call1((text,))
}
