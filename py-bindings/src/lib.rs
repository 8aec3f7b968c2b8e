//! The compiled half of the Python package `shopkpi`.

use pyo3::pymodule;

#[pymodule(gil_used = false)]
mod _native {}
