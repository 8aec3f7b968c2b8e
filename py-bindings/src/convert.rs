//! Strict conversions from Python: exact numbers only.

use crate::error::to_py;
use kpi_core::money::{ZeroWeights, exact};
use pyo3::{
    Borrowed,
    buffer::PyBuffer,
    exceptions::{PyTypeError, PyValueError},
    inspect::PyStaticExpr,
    prelude::*,
    sync::PyOnceLock,
    type_hint_identifier, type_hint_subscript, type_hint_union,
    types::{PyBool, PyBytes, PyFloat, PyInt, PyString, PyType},
};
use rust_decimal::Decimal;

/// More digits than this before or after the point cannot be an amount; writing them out would only cost memory.
const LARGEST_EXPONENT: i64 = 64;

static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// A decimal number given as `decimal.Decimal`, `int` or `str`; never a float, never a bool, never rounded.
#[derive(Clone, Copy)]
pub(crate) struct ExactDecimal(pub(crate) Decimal);

impl<'py> FromPyObject<'_, 'py> for ExactDecimal {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("decimal", "Decimal"),
        type_hint_identifier!("builtins", "int"),
        type_hint_identifier!("builtins", "str")
    );

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = value.py();
        let text = if value.is_instance_of::<PyBool>() {
            return Err(refused(value, "give the amount as a number: Decimal, int or str"));
        } else if value.is_instance_of::<PyFloat>() {
            return Err(refused(
                value,
                "a float has already lost the exact digits; give Decimal(\"0.10\"), an int, or the text \"0.10\"",
            ));
        } else if value.is_instance_of::<PyString>() || value.is_instance_of::<PyInt>() {
            value.str()?
        } else if value.is_instance(DECIMAL.import(py, "decimal", "Decimal")?)? {
            let finite = value.call_method0("is_finite")?.extract::<bool>()?;
            let digits = value.call_method0("adjusted")?.extract::<i64>()?;
            if finite && digits.abs() <= LARGEST_EXPONENT {
                value.call_method1("__format__", ("f",))?.cast_into::<PyString>()?
            } else {
                value.str()?
            }
        } else {
            return Err(refused(value, "give a Decimal, an int or a str"));
        };
        exact::parse_plain(text.to_cow()?.trim()).map(Self).map_err(|error| to_py(py, error))
    }
}

/// A `TypeError` that names what was given and what is wanted.
pub(crate) fn refused(value: Borrowed<'_, '_, PyAny>, cure: &str) -> PyErr {
    let kind = value.get_type().name().map_or_else(|_| "this object".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("{kind} is not accepted here: {cure}"))
}

/// A whole number given as `int`; never a bool.
pub(crate) struct WholeUnits(pub(crate) i128);

impl<'py> FromPyObject<'_, 'py> for WholeUnits {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "int");

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
            return Err(refused(value, "give a whole number as an int"));
        }
        value.extract::<i128>().map(Self)
    }
}

/// What a split does when all weights are zero: `"error"` or `"equal"`.
#[derive(Clone, Copy)]
pub(crate) struct ZeroWeightsName(pub(crate) ZeroWeights);

impl ZeroWeightsName {
    pub(crate) const ERROR: Self = Self(ZeroWeights::Error);
}

impl<'py> FromPyObject<'_, 'py> for ZeroWeightsName {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "str");

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match value.extract::<&str>()? {
            "error" => Ok(Self(ZeroWeights::Error)),
            "equal" => Ok(Self(ZeroWeights::Equal)),
            other => Err(PyValueError::new_err(format!("zero_weights is {other:?}; give \"error\" or \"equal\""))),
        }
    }
}

/// Seconds since 1970-01-01 UTC, from an int64 buffer in bulk or from any iterable of ints.
pub(crate) struct UtcSeconds(pub(crate) Vec<i64>);

impl<'py> FromPyObject<'_, 'py> for UtcSeconds {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterable"),
        type_hint_identifier!("builtins", "int")
    );

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(buffer) = PyBuffer::<i64>::get(&value)
            && buffer.dimensions() == 1
        {
            return buffer.to_vec(value.py()).map(Self);
        }
        value.try_iter()?.map(|second| second?.extract::<i64>()).collect::<PyResult<_>>().map(Self)
    }
}

/// Day numbers on their way to Python, as `array.array("i")`.
pub(crate) struct DayNumbers(pub(crate) Vec<i32>);

impl<'py> IntoPyObject<'py> for DayNumbers {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("array", "array"), type_hint_identifier!("builtins", "int"));

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        static ARRAY: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let bytes: Vec<u8> = self.0.iter().flat_map(|day| day.to_ne_bytes()).collect();
        ARRAY.import(py, "array", "array")?.call1(("i", PyBytes::new(py, &bytes)))
    }
}
