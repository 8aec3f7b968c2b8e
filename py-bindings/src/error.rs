//! Core errors as the exceptions of `shopkpi.exceptions`.

use kpi_core::Error;
use pyo3::{PyErr, Python, prelude::*, types::PyType};
use tiktok_client::seller_center::SellerCenterError;

/// Turns a core error into the exception of its subject, with message, code and cure.
pub(crate) fn to_py(py: Python<'_>, error: impl Into<Error>) -> PyErr {
    let error = error.into();
    let name = match &error {
        Error::Money(_) => "MoneyError",
        Error::Model(_) => "ModelError",
        Error::Facts(_) => "FactsError",
        Error::Metric(_) => "MetricError",
        Error::Engine(_) => "EngineError",
        Error::Driver(_) => "DriverError",
        Error::Explain(_) => "ExplainError",
        Error::Forecast(_) => "ForecastError",
        Error::Period(_) => "PeriodError",
        Error::Target(_) => "TargetError",
        _ => "ShopKpiError",
    };
    raised(py, name, error.to_string(), error.code(), error.cure())
}

/// Turns an error about an export file into `ExportError`.
pub(crate) fn export_error(py: Python<'_>, error: &SellerCenterError) -> PyErr {
    raised(py, "ExportError", error.to_string(), error.code(), error.cure())
}

fn raised(py: Python<'_>, name: &str, message: String, code: &str, cure: &str) -> PyErr {
    let class = py
        .import("shopkpi.exceptions")
        .and_then(|module| module.getattr(name)?.cast_into::<PyType>().map_err(Into::into));
    match class {
        Ok(class) => PyErr::from_type(class, (message, code.to_owned(), cure.to_owned())),
        Err(import_failed) => import_failed,
    }
}
