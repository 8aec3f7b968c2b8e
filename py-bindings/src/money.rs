//! `Money` and `allocate`.

use crate::{
    convert::{ExactDecimal, WholeUnits, ZeroWeightsName},
    currency::{CurrencyLike, PyCurrency},
    error::to_py,
};
use kpi_core::money::{Money, Rounding};
use pyo3::{basic::CompareOp, prelude::*, types::PyType};
use rust_decimal::Decimal;
use std::{
    cmp::Ordering,
    hash::{DefaultHasher, Hash, Hasher},
};

/// An exact amount of one currency.
///
/// Amounts are given as ``decimal.Decimal``, ``int`` or ``str``. A ``float`` is refused, because it has already lost the
/// exact digits. Nothing is rounded unless a rounding is named, and two currencies never meet in one calculation.
///
/// Parameters
/// ----------
/// amount : Decimal, int or str
///     The amount in units of the currency.
/// currency : Currency or str
///     The currency or its ISO 4217 code.
///
/// Raises
/// ------
/// TypeError
///     The amount is a float, a bool or no number.
/// MoneyError
///     The text is not a number, or the currency is unknown.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> price = sk.Money("12.50", "USD")
/// >>> price + sk.Money(1, "USD")
/// Money('13.50', 'USD')
#[pyclass(name = "Money", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyMoney(pub(crate) Money);

#[pymethods]
impl PyMoney {
    #[new]
    fn new(amount: ExactDecimal, currency: CurrencyLike) -> Self {
        Self(Money::new(amount.0, currency.0))
    }

    /// The sum of amounts of one currency; zero for none.
    ///
    /// Raises
    /// ------
    /// MoneyError
    ///     ``money.currency_mismatch`` when an amount is of another currency, ``money.overflow``.
    #[staticmethod]
    fn total(py: Python<'_>, amounts: Vec<PyRef<'_, PyMoney>>, currency: CurrencyLike) -> PyResult<Self> {
        let total = Money::try_sum(amounts.iter().map(|money| money.0), currency.0);
        total.map(Self).map_err(|error| to_py(py, error))
    }

    /// The amount, with the digits it was given with.
    #[getter]
    fn amount(&self) -> Decimal {
        self.0.amount()
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> PyCurrency {
        PyCurrency(self.0.currency())
    }

    /// The amount rounded to a number of digits by a rounding that is named.
    ///
    /// Parameters
    /// ----------
    /// rounding : str
    ///     ``half_even``, ``half_up``, ``half_down``, ``up``, ``down``, ``floor`` or ``ceiling``.
    /// digits : int, optional
    ///     Digits after the point; the currency's minor digits when left out.
    ///
    /// Raises
    /// ------
    /// MoneyError
    ///     ``money.unknown_name`` for another rounding.
    #[pyo3(signature = (rounding, *, digits = None))]
    fn round(&self, py: Python<'_>, rounding: &str, digits: Option<u32>) -> PyResult<Self> {
        let rounding: Rounding = rounding.parse().map_err(|error: kpi_core::money::MoneyError| to_py(py, error))?;
        Ok(Self(match digits {
            Some(digits) => self.0.round(digits, rounding),
            None => self.0.round_to_minor(rounding),
        }))
    }

    /// Parts in the ratio of the weights, in whole minor units, that add up to the amount.
    ///
    /// Left-over units go to the largest remainders, the first part first.
    ///
    /// Parameters
    /// ----------
    /// weights : sequence of Decimal, int or str
    ///     One weight for each part, none negative.
    /// zero_weights : {"error", "equal"}
    ///     What to do when all weights are zero.
    ///
    /// Raises
    /// ------
    /// MoneyError
    ///     ``money.digits_lost`` when the amount is not in whole minor units (round it first), ``money.zero_weights``,
    ///     ``money.negative_weight``, ``money.empty_allocation``.
    ///
    /// Examples
    /// --------
    /// >>> import shopkpi as sk
    /// >>> [str(part) for part in sk.Money(100, "USD").allocate([1, 1, 1])]
    /// ['33.34 USD', '33.33 USD', '33.33 USD']
    #[pyo3(signature = (weights, *, zero_weights = ZeroWeightsName::ERROR))]
    fn allocate(
        &self,
        py: Python<'_>,
        weights: Vec<ExactDecimal>,
        zero_weights: ZeroWeightsName,
    ) -> PyResult<Vec<Self>> {
        let weights: Vec<Decimal> = weights.into_iter().map(|weight| weight.0).collect();
        let parts = py.detach(|| self.0.allocate(&weights, zero_weights.0));
        Ok(parts.map_err(|error| to_py(py, error))?.into_iter().map(Self).collect())
    }

    fn __add__(&self, py: Python<'_>, other: PyRef<'_, Self>) -> PyResult<Self> {
        self.0.checked_add(&other.0).map(Self).map_err(|error| to_py(py, error))
    }

    fn __sub__(&self, py: Python<'_>, other: PyRef<'_, Self>) -> PyResult<Self> {
        self.0.checked_sub(&other.0).map(Self).map_err(|error| to_py(py, error))
    }

    fn __mul__(&self, py: Python<'_>, factor: ExactDecimal) -> PyResult<Self> {
        self.0.checked_mul(factor.0).map(Self).map_err(|error| to_py(py, error))
    }

    fn __rmul__(&self, py: Python<'_>, factor: ExactDecimal) -> PyResult<Self> {
        self.__mul__(py, factor)
    }

    fn __neg__(&self) -> Self {
        Self(self.0.neg())
    }

    fn __abs__(&self) -> Self {
        Self(self.0.abs())
    }

    fn __bool__(&self) -> bool {
        !self.0.is_zero()
    }

    fn __richcmp__(&self, py: Python<'_>, other: PyRef<'_, Self>, op: CompareOp) -> PyResult<bool> {
        match op {
            CompareOp::Eq => Ok(self.0 == other.0),
            CompareOp::Ne => Ok(self.0 != other.0),
            _ => self.0.compare(&other.0).map(|order: Ordering| op.matches(order)).map_err(|error| to_py(py, error)),
        }
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Money('{}', '{}')", self.0.amount(), self.0.currency())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String, &'static str)) {
        (py.get_type::<Self>(), (self.0.amount().to_string(), self.0.currency().code()))
    }
}

/// Whole units shared in the ratio of the weights; the parts add up to the total.
///
/// For things that are counted: orders, vouchers, minor units. Left-over units go to the largest remainders, the first
/// part first.
///
/// Parameters
/// ----------
/// total : int
///     Units to share; may be negative.
/// weights : sequence of Decimal, int or str
///     One weight for each part, none negative.
/// zero_weights : {"error", "equal"}
///     What to do when all weights are zero.
///
/// Raises
/// ------
/// MoneyError
///     ``money.zero_weights``, ``money.negative_weight``, ``money.empty_allocation``.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> sk.allocate(10, ["0.5", "0.3", "0.2"])
/// [5, 3, 2]
/// >>> sk.allocate(-7, [1, 1])
/// [-4, -3]
#[pyfunction]
#[pyo3(signature = (total, weights, *, zero_weights = ZeroWeightsName::ERROR))]
pub(crate) fn allocate(
    py: Python<'_>,
    total: WholeUnits,
    weights: Vec<ExactDecimal>,
    zero_weights: ZeroWeightsName,
) -> PyResult<Vec<i128>> {
    let weights: Vec<Decimal> = weights.into_iter().map(|weight| weight.0).collect();
    py.detach(|| kpi_core::money::allocate(total.0, &weights, zero_weights.0)).map_err(|error| to_py(py, error))
}
