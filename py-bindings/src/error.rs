//! Core errors as the exceptions of `shopkpi.exceptions`.

use kpi_core::Error;
use pyo3::{Py, PyErr, Python, sync::PyOnceLock, types::PyType};

static ROOT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static MONEY: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static MODEL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static FACTS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static METRIC: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static PERIOD: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// Turns a core error into the exception of its subject, with message, code and cure.
pub(crate) fn to_py(py: Python<'_>, error: impl Into<Error>) -> PyErr {
    let error = error.into();
    let (slot, name) = match &error {
        Error::Money(_) => (&MONEY, "MoneyError"),
        Error::Model(_) => (&MODEL, "ModelError"),
        Error::Facts(_) => (&FACTS, "FactsError"),
        Error::Metric(_) => (&METRIC, "MetricError"),
        Error::Period(_) => (&PERIOD, "PeriodError"),
        _ => (&ROOT, "ShopKpiError"),
    };
    match slot.import(py, "shopkpi.exceptions", name) {
        Ok(class) => PyErr::from_type(class.clone(), (error.to_string(), error.code(), error.cure())),
        Err(import_failed) => import_failed,
    }
}
