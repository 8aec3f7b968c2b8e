//! `parse_amount`.

use crate::{
    currency::{CurrencyLike, PyCurrency},
    error::to_py,
    money::PyMoney,
};
use kpi_core::money::{AmountLocale, ParsedAmount, parse_amount as parse, parse_amount_unlocalised};
use pyo3::{exceptions::PyValueError, prelude::*};
use rust_decimal::Decimal;

/// What a cell holds: an amount, a currency, both, or neither.
#[pyclass(name = "ParsedAmount", module = "shopkpi", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PyParsedAmount(ParsedAmount);

#[pymethods]
impl PyParsedAmount {
    /// The number; None for a blank cell, which is not zero.
    #[getter]
    fn amount(&self) -> Option<Decimal> {
        self.0.amount
    }

    /// The currency that the text names, else the one that was expected.
    #[getter]
    fn currency(&self) -> Option<PyCurrency> {
        self.0.currency.map(PyCurrency)
    }

    /// The amount of money, when number and currency are both known.
    #[getter]
    fn money(&self) -> Option<PyMoney> {
        self.0.money().map(PyMoney)
    }

    fn __repr__(&self) -> String {
        let amount = self.0.amount.map_or_else(|| "None".to_owned(), |amount| format!("Decimal('{amount}')"));
        let currency = self.0.currency.map_or_else(|| "None".to_owned(), |currency| format!("Currency('{currency}')"));
        format!("ParsedAmount(amount={amount}, currency={currency})")
    }
}

/// Reads an amount as it stands in an export or an API answer, for example ``"Rp1.234.567"`` or ``"(1,234.50)"``.
///
/// Parameters
/// ----------
/// text : str
///     The cell.
/// decimal_mark : {"point", "comma"} or None
///     What separates the decimals in this file. With None only text that can be read in one way is accepted.
/// currency : Currency or str, optional
///     The currency of the file; another one in the text is an error. Needs a decimal mark.
/// dash_as_none : bool
///     Whether a dash or slash alone means "no amount". Needs a decimal mark.
///
/// Raises
/// ------
/// MoneyError
///     ``money.not_a_number``, ``money.bad_grouping``, ``money.ambiguous_amount``, ``money.ambiguous_symbol``,
///     ``money.currency_mismatch``.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> sk.parse_amount("IDR 12.500", decimal_mark="comma", currency="IDR").money
/// Money('12500', 'IDR')
/// >>> sk.parse_amount("", decimal_mark="point").amount is None
/// True
#[pyfunction]
#[pyo3(signature = (text, *, decimal_mark, currency = None, dash_as_none = false))]
pub(crate) fn parse_amount(
    py: Python<'_>,
    text: &str,
    decimal_mark: Option<&str>,
    currency: Option<CurrencyLike>,
    dash_as_none: bool,
) -> PyResult<PyParsedAmount> {
    let locale = match decimal_mark {
        Some("point") => AmountLocale::POINT,
        Some("comma") => AmountLocale::COMMA,
        None if currency.is_none() && !dash_as_none => {
            return parse_amount_unlocalised(text).map(PyParsedAmount).map_err(|error| to_py(py, error));
        }
        None => {
            return Err(PyValueError::new_err("currency and dash_as_none need a decimal_mark: \"point\" or \"comma\""));
        }
        Some(other) => {
            return Err(PyValueError::new_err(format!("decimal_mark is {other:?}; give \"point\", \"comma\" or None")));
        }
    };
    let locale = locale.with_dash_as_none(dash_as_none);
    let locale = currency.map_or(locale, |currency| locale.with_currency(currency.0));
    parse(text, &locale).map(PyParsedAmount).map_err(|error| to_py(py, error))
}
