//! `Currency`, and currencies given by their codes.

use crate::{convert::refused, error::to_py};
use kpi_core::money::Currency;
use pyo3::{
    Borrowed, PyTypeInfo,
    inspect::PyStaticExpr,
    prelude::*,
    type_hint_identifier, type_hint_union,
    types::{PyString, PyType},
};

/// A currency of ISO 4217, for example ``Currency("USD")``.
///
/// Parameters
/// ----------
/// code : str
///     The three-letter code, in upper or lower case.
///
/// Raises
/// ------
/// MoneyError
///     ``money.unknown_currency``, ``money.unsupported_currency``.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> sk.Currency("idr").minor_digits
/// 0
#[pyclass(name = "Currency", module = "shopkpi", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PyCurrency(pub(crate) Currency);

#[pymethods]
impl PyCurrency {
    #[new]
    fn new(code: CurrencyLike) -> Self {
        Self(code.0)
    }

    /// The three-letter code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The English name.
    #[getter]
    fn name(&self) -> &str {
        self.0.name()
    }

    /// Digits after the point in which the platform settles; 0 for IDR, JPY, VND.
    #[getter]
    fn minor_digits(&self) -> u8 {
        self.0.minor_digits()
    }

    /// Digits after the point by ISO 4217.
    #[getter]
    fn iso_minor_digits(&self) -> u8 {
        self.0.iso_minor_digits()
    }

    fn __str__(&self) -> &'static str {
        self.0.code()
    }

    fn __repr__(&self) -> String {
        format!("Currency('{}')", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&'static str,)) {
        (py.get_type::<Self>(), (self.0.code(),))
    }
}

/// A currency given as `shopkpi.Currency` or as its ISO 4217 code.
pub(crate) struct CurrencyLike(pub(crate) Currency);

impl<'py> FromPyObject<'_, 'py> for CurrencyLike {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(<PyCurrency as PyTypeInfo>::TYPE_HINT, type_hint_identifier!("builtins", "str"));

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(currency) = value.cast::<PyCurrency>() {
            return Ok(Self(currency.get().0));
        }
        if !value.is_instance_of::<PyString>() {
            return Err(refused(value, "give a Currency or an ISO 4217 code such as \"USD\""));
        }
        let text = value.str()?;
        Currency::try_new(&text.to_cow()?).map(Self).map_err(|error| to_py(value.py(), error))
    }
}
