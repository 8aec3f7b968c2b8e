//! Queries and their results; `shopkpi.compute` and `shopkpi.KpiTable` are what people use.

use std::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;
use kpi_core::engine::{Dataset, EngineError, Explanation, KpiTable, Query, RankOrder};
use kpi_core::metric::{Basis, Catalogue, Definition, resolve};
use kpi_core::period::{Comparison, Grain, Period};
use pyo3::{exceptions::PyValueError, prelude::*};
use rust_decimal::Decimal;

use crate::arrow::stream;
use crate::catalog::{BasisLike, Language, PyCatalog, PyDefinition};
use crate::currency::CurrencyLike;
use crate::dataset::{PyDataset, conversion};
use crate::error::to_py;
use crate::{json, work};

fn parsed<T: FromStr<Err: Into<kpi_core::Error>>>(py: Python<'_>, text: &str) -> PyResult<T> {
    text.parse().map_err(|error| to_py(py, error))
}

fn comparison(document: &Bound<'_, PyAny>) -> PyResult<Comparison> {
    let text = json::from_python(document)?;
    serde_json::from_str(&text).map_err(|_| {
        PyValueError::new_err(format!(
            "{text} is no comparison; give \"previous_period\", \"previous_month\", \"previous_year\", \
             \"previous_year_same_weekday\", or {{\"event\": {{\"now\": \"2026-11-11\", \"then\": \"2025-11-11\"}}}}"
        ))
    })
}

fn order(text: &str) -> PyResult<RankOrder> {
    match text {
        "best" => Ok(RankOrder::Best),
        "highest" => Ok(RankOrder::Highest),
        "lowest" => Ok(RankOrder::Lowest),
        other => Err(PyValueError::new_err(format!("order is {other:?}; give \"best\", \"highest\" or \"lowest\""))),
    }
}

fn refs(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// Computes metrics: what `shopkpi.compute` hands over after it has read its arguments.
#[pyfunction]
#[pyo3(signature = (data, catalog, metrics, definitions, by, grain, period, scope, basis, currency, compare, threads))]
#[allow(clippy::too_many_arguments, reason = "called by shopkpi.compute only")]
pub(crate) fn run_query(
    py: Python<'_>,
    data: &PyDataset,
    catalog: &PyCatalog,
    metrics: Vec<String>,
    definitions: Vec<PyRef<'_, PyDefinition>>,
    by: Vec<String>,
    grain: Option<&str>,
    period: Option<&str>,
    scope: Vec<(String, Vec<String>)>,
    basis: Option<BasisLike>,
    currency: Option<CurrencyLike>,
    compare: Vec<Bound<'_, PyAny>>,
    threads: Option<usize>,
) -> PyResult<PyKpiTable> {
    let basis = under(basis, currency, &data.0);
    let mut asked: Vec<Definition> = resolved(py, &catalog.0, &metrics, &basis)?;
    asked.extend(definitions.iter().map(|definition| definition.0.clone()));
    let mut query = Query::new(asked).threads(threads.unwrap_or_else(work::all_cores));
    for dimension in &by {
        query = query.by(dimension.as_str());
    }
    if let Some(grain) = grain {
        query = query.grain(parsed::<Grain>(py, grain)?);
    }
    if let Some(period) = period {
        query = query.period(parsed::<Period>(py, period)?);
    }
    for (dimension, values) in &scope {
        query = query.scope(dimension, values);
    }
    for document in &compare {
        query = query.compare(comparison(document)?);
    }
    let data = Arc::clone(&data.0);
    let read = Arc::clone(&data);
    let table = work::outside(py, move || query.run(&read))?.map_err(|error| to_py(py, error))?;
    Ok(PyKpiTable { table: Arc::new(table), data })
}

fn under(basis: Option<BasisLike>, currency: Option<CurrencyLike>, data: &Dataset) -> Basis {
    let basis = basis.map(|basis| basis.0).unwrap_or_default();
    match currency {
        Some(currency) => basis.in_currency(conversion(currency.0, data.fx())),
        None => basis,
    }
}

fn resolved(py: Python<'_>, catalog: &Catalogue, metrics: &[String], basis: &Basis) -> PyResult<Vec<Definition>> {
    metrics.iter().map(|metric| resolve(catalog, metric, basis).map_err(|error| to_py(py, error))).collect()
}

/// The result of a query with everything behind its numbers.
#[pyclass(name = "NativeKpiTable", module = "shopkpi._native", frozen)]
#[derive(Debug, Clone)]
pub struct PyKpiTable {
    table: Arc<KpiTable>,
    data: Arc<Dataset>,
}

impl PyKpiTable {
    fn with(&self, py: Python<'_>, table: Result<KpiTable, EngineError>) -> PyResult<Self> {
        let table = table.map_err(|error| to_py(py, error))?;
        Ok(Self { table: Arc::new(table), data: Arc::clone(&self.data) })
    }
}

#[pymethods]
impl PyKpiTable {
    fn __len__(&self) -> usize {
        self.table.len()
    }

    /// Names of the key columns.
    #[getter]
    fn dimensions(&self) -> Vec<String> {
        self.table.dimensions().iter().map(ToString::to_string).collect()
    }

    /// Labels of the metrics.
    #[getter]
    fn metrics(&self) -> Vec<String> {
        self.table.metrics().to_vec()
    }

    /// The definition behind a metric's column.
    fn definition(&self, py: Python<'_>, metric: &str) -> PyResult<PyDefinition> {
        self.table.definition(metric).map(|found| PyDefinition(found.clone())).map_err(|error| to_py(py, error))
    }

    /// Keys of a row.
    fn keys(&self, py: Python<'_>, row: usize) -> PyResult<Vec<Option<String>>> {
        let keys = self.table.keys(row).map_err(|error| to_py(py, error))?;
        Ok(keys.into_iter().map(|key| key.map(str::to_owned)).collect())
    }

    /// First day of a row and the day after its last one.
    fn period(&self, py: Python<'_>, row: usize) -> PyResult<Option<(NaiveDate, NaiveDate)>> {
        let period = self.table.period(row).map_err(|error| to_py(py, error))?;
        Ok(period.map(|period| (period.from(), period.to())))
    }

    /// Whether a row holds the groups that are not shown.
    fn is_others(&self, py: Python<'_>, row: usize) -> PyResult<bool> {
        self.table.is_others(row).map_err(|error| to_py(py, error))
    }

    /// The value as shown: rounded once, as the definition says.
    fn value(&self, py: Python<'_>, row: usize, metric: &str) -> PyResult<Option<Decimal>> {
        self.table.value(row, metric).map_err(|error| to_py(py, error))
    }

    /// The exact value as a fraction in text.
    fn exact(&self, py: Python<'_>, row: usize, metric: &str) -> PyResult<Option<String>> {
        let value = self.table.exact(row, metric).map_err(|error| to_py(py, error))?;
        Ok(value.map(ToString::to_string))
    }

    /// Currency of a value.
    fn currency(&self, py: Python<'_>, row: usize, metric: &str) -> PyResult<Option<&'static str>> {
        let currency = self.table.currency(row, metric).map_err(|error| to_py(py, error))?;
        Ok(currency.map(kpi_core::money::Currency::code))
    }

    /// What was read of each fact table.
    fn coverage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.table.coverage())
    }

    /// How complete the data behind one number is.
    fn cell_coverage<'py>(&self, py: Python<'py>, row: usize, metric: &str) -> PyResult<Bound<'py, PyAny>> {
        let coverage = self.table.cell_coverage(row, metric).map_err(|error| to_py(py, error))?;
        let mut document = serde_json::to_value(&coverage).map_err(|e| PyValueError::new_err(e.to_string()))?;
        if let Some(fields) = document.as_object_mut() {
            fields.insert("complete".to_owned(), coverage.is_complete().into());
        }
        json::to_python(py, &document)
    }

    /// The table without some dimensions.
    fn rollup(&self, py: Python<'_>, without: Vec<String>) -> PyResult<Self> {
        self.with(py, self.table.rollup(&refs(&without)))
    }

    /// The table by a coarser grain, or in one period.
    #[pyo3(signature = (grain))]
    fn rollup_grain(&self, py: Python<'_>, grain: Option<&str>) -> PyResult<Self> {
        let grain = grain.map(|grain| parsed::<Grain>(py, grain)).transpose()?;
        self.with(py, self.table.rollup_grain(grain))
    }

    /// The first rows by a metric, and one that holds all others.
    fn top(&self, py: Python<'_>, metric: &str, n: usize, within: Vec<String>, by: &str) -> PyResult<Self> {
        self.with(py, self.table.top_n(metric, n, &refs(&within), order(by)?))
    }

    /// Rank of each row.
    fn ranks(&self, py: Python<'_>, metric: &str, within: Vec<String>, by: &str) -> PyResult<Vec<Option<usize>>> {
        self.table.ranks(metric, &refs(&within), order(by)?).map_err(|error| to_py(py, error))
    }

    /// Share of each row in percent; those of a partition add up to 100 as printed.
    fn shares(&self, py: Python<'_>, metric: &str, within: Vec<String>, digits: u32) -> PyResult<Vec<Option<Decimal>>> {
        self.table.printed_shares(metric, &refs(&within), digits).map_err(|error| to_py(py, error))
    }

    /// A number and what it is compared with.
    fn change<'py>(
        &self,
        py: Python<'py>,
        row: usize,
        metric: &str,
        against: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let change = self.table.change(row, metric, &comparison(against)?).map_err(|error| to_py(py, error))?;
        let mut document = serde_json::to_value(&change).map_err(|e| PyValueError::new_err(e.to_string()))?;
        if let Some(fields) = document.as_object_mut() {
            let text = |value: Option<kpi_core::money::Fraction>| value.map(|value| value.to_string()).into();
            fields.insert("delta".to_owned(), text(change.delta()));
            fields.insert("relative".to_owned(), text(change.relative()));
        }
        json::to_python(py, &document)
    }

    /// Everything behind one number.
    fn explain(&self, py: Python<'_>, row: usize, metric: String, sample: usize) -> PyResult<PyExplanation> {
        let (table, data) = (Arc::clone(&self.table), Arc::clone(&self.data));
        let explained = work::outside(py, move || table.explain_number(row, &metric, &data, sample))?;
        explained.map(PyExplanation).map_err(|error| to_py(py, error))
    }

    /// The table as an Arrow stream.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let batch = py.detach(|| self.table.to_arrow()).map_err(|error| to_py(py, error))?;
        stream(py, &batch.schema(), vec![batch], requested_schema)
    }
}

/// A number with everything that led to it: definition, filters, days and zones, both sides of a ratio, how many rows
/// counted and which, how complete the data is.
#[pyclass(name = "Explanation", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyExplanation(Explanation);

#[pymethods]
impl PyExplanation {
    /// The explanation in English (``lang="en"``) or Chinese (``"zh"``), a fact a line.
    #[pyo3(signature = (lang=Language::ENGLISH))]
    fn text(&self, lang: Language) -> String {
        self.0.text(lang.0)
    }

    /// The same as a dict; exact values are text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.0)
    }

    /// Rows that counted, added over the measures.
    #[getter]
    fn rows(&self) -> u64 {
        self.0.rows
    }

    /// Fingerprint of the definition.
    #[getter]
    fn fingerprint(&self) -> &str {
        &self.0.fingerprint
    }

    /// The value as shown.
    #[getter]
    fn shown(&self) -> Option<Decimal> {
        self.0.shown
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Explanation of {}: {} rows>", self.0.metric, self.0.rows)
    }
}
