//! The compiled half of the Python package `shopkpi`.
//!
//! Each class wraps one value of the Rust crates; nothing is computed here. `convert` accepts exact numbers only, `arrow`
//! hands tables over without copying, `error` maps errors to the exceptions of `shopkpi.exceptions`, `work` keeps Ctrl-C
//! alive during long calls, `runtime` does the same for calls over the network.

mod arrow;
mod brief;
mod catalog;
mod client;
mod convert;
mod currency;
mod dataset;
mod error;
mod export_files;
mod history;
mod json;
mod mapping;
mod money;
mod parse;
mod period;
mod plan;
mod runtime;
mod simulator;
mod store;
mod sync;
mod table;
mod webhook;
mod work;

/// The public names are those of `shopkpi`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::arrow::PyFacts;
    #[pymodule_export]
    use super::brief::{PyBrief, make_brief};
    #[pymodule_export]
    use super::catalog::{PyBasis, PyCatalog, PyDefinition, PyMetric};
    #[pymodule_export]
    use super::client::PyClient;
    #[pymodule_export]
    use super::currency::PyCurrency;
    #[pymodule_export]
    use super::dataset::{PyDataset, PyFxTable, facts_from, table_columns, table_names};
    #[pymodule_export]
    use super::export_files::{PyExport, read_export};
    #[pymodule_export]
    use super::history::{PyDriverTree, forecast, propose};
    #[pymodule_export]
    use super::mapping::{arrow_columns, mapped_facts};
    #[pymodule_export]
    use super::money::{PyMoney, allocate};
    #[pymodule_export]
    use super::parse::{PyParsedAmount, parse_amount};
    #[pymodule_export]
    use super::period::{local_days, tz_data_version};
    #[pymodule_export]
    use super::plan::{PyPlan, plan};
    #[pymodule_export]
    use super::runtime::PyCall;
    #[pymodule_export]
    use super::simulator::PySimulator;
    #[pymodule_export]
    use super::store::PyStore;
    #[pymodule_export]
    use super::sync::{PyProgress, examine, plan_sync, start_sync};
    #[pymodule_export]
    use super::table::{PyExplanation, PyKpiTable, run_query};
    #[pymodule_export]
    use super::webhook::read_webhook;

    /// Version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
