//! Errors of the crates as the exceptions of `shopkpi.exceptions`.

use crate::json;
use kpi_core::Error;
use pyo3::{PyErr, PyErrArguments, Python, prelude::*, types::PyType};
use tiktok_client::error::{
    AuthError, CallError, CallFault, ConfigError, ResponseError, SimulatorError, StorageError, SyncError, WebhookError,
};
use tiktok_client::seller_center::SellerCenterError;
use tiktok_client::store::DatasetError;

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
        Error::Report(_) => "ReportError",
        _ => "ShopKpiError",
    };
    match error.issues() {
        None => raised(py, name, error.to_string(), error.code(), error.cure()),
        Some(issues) => match json::to_python(py, issues) {
            Ok(issues) => exception(py, name, (error.to_string(), error.code(), error.cure(), issues.unbind())),
            Err(failed) => failed,
        },
    }
}

/// Turns an error about an export file into `ExportError`.
pub(crate) fn export_error(py: Python<'_>, error: &SellerCenterError) -> PyErr {
    raised(py, "ExportError", error.to_string(), error.code(), error.cure())
}

/// Turns an error of a store into `StorageError`, or into that of its facts.
pub(crate) fn storage_error(py: Python<'_>, error: StorageError) -> PyErr {
    match error {
        StorageError::Facts(error) => to_py(py, *error),
        StorageError::Rows { .. } => {
            let cure = "make the rows again from the kept payloads with store.rebuild()";
            raised(py, "StorageError", error.to_string(), error.code(), cure)
        }
        _ => raised(py, "StorageError", error.to_string(), error.code(), error.cure()),
    }
}

/// Turns an error of reading a store as a dataset into that of the store or of the engine.
pub(crate) fn dataset_error(py: Python<'_>, error: DatasetError) -> PyErr {
    match error {
        DatasetError::Storage(error) => storage_error(py, error),
        DatasetError::Engine(error) => to_py(py, error),
        other => raised(py, "StorageError", other.to_string(), "storage.rows", ""),
    }
}

/// Turns an error about a client's settings into `ConfigError`.
pub(crate) fn config_error(py: Python<'_>, error: &ConfigError) -> PyErr {
    raised(py, "ConfigError", error.to_string(), error.code(), error.cure())
}

/// Turns an error of a simulator into `SimulatorError`.
pub(crate) fn simulator_error(py: Python<'_>, error: &SimulatorError) -> PyErr {
    raised(py, "SimulatorError", error.to_string(), error.code(), error.cure())
}

/// Turns an error about a notification into `WebhookError`.
pub(crate) fn webhook_error(py: Python<'_>, error: &WebhookError) -> PyErr {
    raised(py, "WebhookError", error.to_string(), error.code(), error.cure())
}

/// Turns an error of a sync into that of the call or the store that it failed of, or into `SyncError`.
pub(crate) fn sync_error(py: Python<'_>, error: SyncError) -> PyErr {
    match error {
        SyncError::Call(error) => call_error(py, &error),
        SyncError::Storage(error) => storage_error(py, error),
        other => raised(py, "SyncError", other.to_string(), other.code(), other.cure()),
    }
}

/// Turns a failed call into the exception of what it failed of, with operation, request id, attempts and the
/// platform's own code.
pub(crate) fn call_error(py: Python<'_>, error: &CallError) -> PyErr {
    let name = match error.fault() {
        CallFault::Request(_) => "RequestError",
        CallFault::Auth(_) => "AuthError",
        CallFault::Store(_) => "TokenStoreError",
        CallFault::Transport(_) => "TransportError",
        CallFault::Response(ResponseError::Api(_)) => "ApiError",
        CallFault::Response(_) => "AnswerError",
        _ => "CallError",
    };
    let cure = match error.fault() {
        CallFault::Auth(AuthError::ShopNeeded { .. }) => "name the shop: client.call(path, shop=client.shops()[0])",
        CallFault::Auth(AuthError::NoRandomness { .. }) => "give a state of your own",
        _ => error.cure(),
    };
    let platform = error.refusal().map(|refusal| refusal.code);
    let arguments = (
        error.to_string(),
        error.code(),
        cure,
        error.operation().to_owned(),
        error.request_id().map(str::to_owned),
        error.attempts(),
        platform,
    );
    exception(py, name, arguments)
}

/// Turns a refused callback into `AuthError`; nothing was sent.
pub(crate) fn auth_error(py: Python<'_>, error: AuthError) -> PyErr {
    account_error(py, error.to_string(), error.code(), error.cure())
}

/// A call that needs the choice of an account; it was not sent.
pub(crate) fn account_error(py: Python<'_>, message: String, code: &str, cure: &str) -> PyErr {
    let arguments = (message, code.to_owned(), cure.to_owned(), String::new(), None::<String>, 0, None::<i64>);
    exception(py, "AuthError", arguments)
}

/// Use of an object in a child of the process that made it.
pub(crate) fn after_fork(py: Python<'_>, what: &str) -> PyErr {
    let message = format!("this {what} was made before os.fork() and belongs to the parent process");
    raised(py, "ShopKpiError", message, "python.after_fork", "make a new one in the child, or start it with \"spawn\"")
}

/// Use of an object after its end.
pub(crate) fn closed(py: Python<'_>, what: &str) -> PyErr {
    let message = format!("this {what} is closed");
    raised(py, "ShopKpiError", message, "python.closed", "use it inside its `with` block, or make a new one")
}

fn raised(py: Python<'_>, name: &str, message: String, code: &str, cure: &str) -> PyErr {
    exception(py, name, (message, code.to_owned(), cure.to_owned()))
}

fn exception(py: Python<'_>, name: &str, arguments: impl PyErrArguments + 'static) -> PyErr {
    let class = py
        .import("shopkpi.exceptions")
        .and_then(|module| module.getattr(name)?.cast_into::<PyType>().map_err(Into::into));
    match class {
        Ok(class) => PyErr::from_type(class, arguments),
        Err(import_failed) => import_failed,
    }
}
