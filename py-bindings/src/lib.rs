//! The compiled half of the Python package `shopkpi`.
//!
//! Each class wraps one value of `kpi-core`; nothing is computed here. `convert` accepts exact numbers only, `error` maps
//! core errors to the exceptions of `shopkpi.exceptions`.

mod convert;
mod error;
mod money;
mod parse;
mod period;

/// Exact money and shop time; the public names are those of `shopkpi`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::money::{PyCurrency, PyMoney, allocate};
    #[pymodule_export]
    use super::parse::{PyParsedAmount, parse_amount};
    #[pymodule_export]
    use super::period::{local_days, tz_data_version};
}
