//! Proposals and forecasts from daily history, driver trees, and why a number moved.

use chrono::NaiveDate;
use kpi_core::driver::{DriverSplit, DriverTree, DriverValues};
use kpi_core::explain::{Against, Explain, Explanation, Method};
use kpi_core::forecast::{Baseline, DailySeries, Forecaster, Proposer};
use kpi_core::metric::{Catalogue, Lang};
use pyo3::{exceptions::PyValueError, prelude::*};

use crate::catalog::{Language, PyCatalog};
use crate::convert::ExactDecimal;
use crate::currency::CurrencyLike;
use crate::error::to_py;
use crate::{json, work};

fn series(py: Python<'_>, days: Vec<(NaiveDate, ExactDecimal)>) -> PyResult<DailySeries> {
    DailySeries::from_points(days.into_iter().map(|(day, value)| (day, value.0))).map_err(|error| to_py(py, error))
}

/// Proposes targets for the month after a daily history.
///
/// Parameters
/// ----------
/// days : list of (datetime.date, amount)
///     The history; a day that is missing is a hole, not a zero.
/// baseline : str
///     ``"trimmed_mean"``, ``"percentiles"`` or ``"seasonal_trend"``.
/// uplift : amount
///     Step from base to target and from target to stretch, ``"0.1"`` for 10 %.
/// lang : str
///     Language of the sentences.
///
/// Returns
/// -------
/// dict
///     ``tiers`` with value and probability, ``phase`` of the shop, ``findings`` about the history, ``sentences``.
///
/// Raises
/// ------
/// ForecastError
///     The history is too short for the baseline.
#[pyfunction]
#[pyo3(signature = (days, *, baseline="trimmed_mean", uplift=ExactDecimal(rust_decimal::Decimal::from_parts(1, 0, 0, false, 1)), lang=Language::ENGLISH))]
pub(crate) fn propose<'py>(
    py: Python<'py>,
    days: Vec<(NaiveDate, ExactDecimal)>,
    baseline: &str,
    uplift: ExactDecimal,
    lang: Language,
) -> PyResult<Bound<'py, PyAny>> {
    let baseline = match baseline {
        "trimmed_mean" => Baseline::TrimmedMean,
        "percentiles" => Baseline::Percentiles,
        "seasonal_trend" => Baseline::SeasonalTrend,
        other => {
            let known = "\"trimmed_mean\", \"percentiles\" or \"seasonal_trend\"";
            return Err(PyValueError::new_err(format!("baseline is {other:?}; give {known}")));
        }
    };
    let series = series(py, days)?;
    let proposal = Proposer::new(baseline).with_uplift(uplift.0).propose(&series).map_err(|error| to_py(py, error))?;
    with_sentences(py, &proposal, proposal.sentences(lang.0))
}

fn with_sentences<'py>(
    py: Python<'py>,
    value: &impl serde::Serialize,
    sentences: Vec<String>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut document = serde_json::to_value(value).map_err(|error| PyValueError::new_err(error.to_string()))?;
    if let Some(fields) = document.as_object_mut() {
        fields.insert("sentences".to_owned(), sentences.into());
    }
    json::to_python(py, &document)
}

/// Forecasts the days after a daily history, with intervals.
///
/// Parameters
/// ----------
/// days : list of (datetime.date, amount)
///     The history.
/// horizon : int
///     Days to forecast.
/// closed : list of datetime.date, optional
///     Days on which nothing is sold.
///
/// Returns
/// -------
/// dict
///     ``days`` with value and interval, total and its interval, ``findings``.
///
/// Raises
/// ------
/// ForecastError
///     The history is too short.
#[pyfunction]
#[pyo3(signature = (days, horizon, *, closed=Vec::new()))]
pub(crate) fn forecast(
    py: Python<'_>,
    days: Vec<(NaiveDate, ExactDecimal)>,
    horizon: usize,
    closed: Vec<NaiveDate>,
) -> PyResult<Bound<'_, PyAny>> {
    let series = series(py, days)?;
    let forecaster = Forecaster::new().with_closed(closed);
    let forecast = work::outside(py, move || forecaster.run(&series, horizon))?.map_err(|error| to_py(py, error))?;
    let mut document = serde_json::to_value(&forecast).map_err(|error| PyValueError::new_err(error.to_string()))?;
    if let Some(fields) = document.as_object_mut() {
        fields.insert("total".to_owned(), forecast.total().to_string().into());
        let interval = serde_json::to_value(forecast.total_interval()).unwrap_or_default();
        fields.insert("total_interval".to_owned(), interval);
    }
    json::to_python(py, &document)
}

/// How one metric is made of others, as data: sums, products and ratios.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> tree = sk.DriverTree.builtin("shop")
/// >>> base = {"visitors": 100_000, "cvr": "0.02", "aov": 25}
/// >>> now = {"visitors": 120_000, "cvr": "0.018", "aov": "27.5"}
/// >>> why = tree.explain(base, now, currency="USD")
/// >>> [(line["node"], line["printed"]) for line in why["lines"] if line["node"] == "visitors"]
/// [('visitors', '9966.67')]
#[pyclass(name = "DriverTree", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyDriverTree(DriverTree);

fn values(document: &Bound<'_, PyAny>) -> PyResult<DriverValues> {
    let mut map: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&json::from_python(document)?)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    for (node, value) in &mut map {
        match value {
            serde_json::Value::String(_) => {}
            serde_json::Value::Number(number) if !number.is_f64() => *value = number.to_string().into(),
            other => {
                let message = format!("{node} is {other}; give a Decimal, an int, or text such as \"0.02\" or \"2/3\"");
                return Err(PyValueError::new_err(message));
            }
        }
    }
    serde_json::from_value(map.into()).map_err(|error| PyValueError::new_err(error.to_string()))
}

#[pymethods]
impl PyDriverTree {
    /// A built-in tree: ``"shop"``, ``"live"``, ``"ads"``, ``"affiliate"``, ``"profit"``.
    #[staticmethod]
    fn builtin(py: Python<'_>, id: &str) -> PyResult<Self> {
        DriverTree::builtin(id).map(|tree| Self(tree.clone())).map_err(|error| to_py(py, error))
    }

    /// A tree from a TOML document.
    #[staticmethod]
    #[pyo3(signature = (text, catalog=None))]
    fn from_toml(py: Python<'_>, text: &str, catalog: Option<&PyCatalog>) -> PyResult<Self> {
        let catalogue = match catalog {
            Some(catalog) => &catalog.0,
            None => Catalogue::standard(),
        };
        DriverTree::from_toml(text, catalogue).map(Self).map_err(|error| to_py(py, error))
    }

    /// The tree as a TOML document.
    fn to_toml(&self, py: Python<'_>) -> PyResult<String> {
        self.0.to_toml().map_err(|error| to_py(py, error))
    }

    /// Id of the tree.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// Ids of the nodes, the root first.
    #[getter]
    fn nodes(&self) -> Vec<String> {
        self.0.nodes().map(|node| node.id().to_owned()).collect()
    }

    /// Ids of the metrics that the leaves need.
    #[getter]
    fn metrics(&self) -> Vec<String> {
        self.0.metrics().into_iter().map(ToString::to_string).collect()
    }

    /// What each driver must reach for a target at the root.
    ///
    /// Parameters
    /// ----------
    /// target : amount
    ///     Target of the root.
    /// base : dict
    ///     Value of each leaf now: Decimal, int, or text such as ``"0.02"`` or ``"2/3"``.
    /// weights : dict of str to amount, optional
    ///     How much of the growth a driver carries.
    /// fixed : dict of str to amount, optional
    ///     Drivers that stay at a value.
    /// bounds : dict of str to (low, high), optional
    ///     Least and greatest multiple of the base.
    /// currency : Currency or str, optional
    ///     Digits of money in sums.
    ///
    /// Raises
    /// ------
    /// DriverError
    ///     Which bound is in the way, and by how much.
    #[pyo3(signature = (target, base, *, weights=std::collections::BTreeMap::new(), fixed=std::collections::BTreeMap::new(), bounds=std::collections::BTreeMap::new(), currency=None))]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options in Python")]
    fn split<'py>(
        &self,
        py: Python<'py>,
        target: ExactDecimal,
        base: &Bound<'py, PyAny>,
        weights: std::collections::BTreeMap<String, ExactDecimal>,
        fixed: std::collections::BTreeMap<String, ExactDecimal>,
        bounds: std::collections::BTreeMap<String, (Option<ExactDecimal>, Option<ExactDecimal>)>,
        currency: Option<CurrencyLike>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut split = DriverSplit::new(&self.0);
        for (node, weight) in weights {
            split = split.with_weight(&node, weight.0);
        }
        for (node, value) in fixed {
            split = split.with_fixed(&node, value.0);
        }
        for (node, (low, high)) in bounds {
            split = split.with_bounds(&node, low.map(|low| low.0), high.map(|high| high.0));
        }
        if let Some(currency) = currency {
            split = split.with_currency(currency.0);
        }
        let plan = split.split(target.0, &values(base)?).map_err(|error| to_py(py, error))?;
        json::to_python(py, &plan)
    }

    /// Why the root moved from one set of values to another, along the tree. Contributions add up to the change exactly, also
    /// as printed.
    ///
    /// Parameters
    /// ----------
    /// base, current : dict
    ///     Values of the leaves (and of inner nodes, where they were observed) before and now.
    /// method : str
    ///     ``"shapley"``, ``"lmdi"`` or ``"mrci"``.
    /// currency : Currency or str, optional
    ///     For the digits of printed money.
    /// against : str
    ///     ``"period"`` or ``"plan"``: how the sentences speak of the base.
    /// lang : str
    ///     Language of the sentences.
    #[pyo3(signature = (base, current, *, method="shapley", currency=None, against="period", lang=Language::ENGLISH))]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options in Python")]
    fn explain<'py>(
        &self,
        py: Python<'py>,
        base: &Bound<'py, PyAny>,
        current: &Bound<'py, PyAny>,
        method: &str,
        currency: Option<CurrencyLike>,
        against: &str,
        lang: Language,
    ) -> PyResult<Bound<'py, PyAny>> {
        let method = match method {
            "shapley" => Method::Shapley,
            "lmdi" => Method::Lmdi,
            "mrci" => Method::Mrci,
            other => {
                let message = format!("method is {other:?}; give \"shapley\", \"lmdi\" or \"mrci\"");
                return Err(PyValueError::new_err(message));
            }
        };
        let against = match against {
            "plan" => Against::Plan,
            "period" => Against::Period,
            other => return Err(PyValueError::new_err(format!("against is {other:?}; give \"plan\" or \"period\""))),
        };
        let mut explain = Explain::new(&self.0).with_method(method);
        if let Some(currency) = currency {
            explain = explain.with_currency(currency.0);
        }
        let explained: Explanation =
            explain.run(&values(base)?, &values(current)?).map_err(|error| to_py(py, error))?;
        with_sentences(py, &explained, explained.sentences(lang.0, against))
    }

    fn __repr__(&self) -> String {
        format!("DriverTree({:?}: {}, {} nodes)", self.0.id(), self.0.name(Lang::En), self.0.nodes().len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((py.get_type::<Self>().getattr("from_toml")?, (self.to_toml(py)?,)))
    }
}
