//! `Dataset`, `FxTable`, and facts from rows.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::engine::{Dataset, TableCoverage};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::Conversion;
use kpi_core::money::{Currency, FxGap, FxRate, FxRounding, FxTable, Rounding};
use kpi_core::period::{Period, PeriodError, ShopZone};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyList, PyTuple},
};
use serde_json::Value;

use crate::arrow::{PyFacts, batches, facts_of};
use crate::currency::CurrencyLike;
use crate::error::to_py;
use crate::{json, work};

/// Dated exchange rates, each with its source.
///
/// Parameters
/// ----------
/// rates : list of dict
///     Each with ``from``, ``to``, ``date``, ``rate`` (text, Decimal or int) and ``source``.
/// max_age_days : int, optional
///     On a day without a rate the last one counts if it is at most this old; otherwise such a day is an error.
/// pivot : Currency or str, optional
///     Pairs without a rate may be derived through this currency.
/// inverse : bool, optional
///     Whether a rate may be turned round.
///
/// Raises
/// ------
/// MoneyError
///     For a rate that is not above zero, twice the same pair and day, or an unknown currency.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> fx = sk.FxTable([{"from": "GBP", "to": "USD", "date": "2026-11-02", "rate": "1.2503", "source": "ECB"}])
/// >>> len(fx)
/// 1
#[pyclass(name = "FxTable", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyFxTable(pub(crate) FxTable);

#[pymethods]
impl PyFxTable {
    #[new]
    #[pyo3(signature = (rates, *, max_age_days=None, pivot=None, inverse=false))]
    fn new(
        py: Python<'_>,
        rates: &Bound<'_, PyAny>,
        max_age_days: Option<u32>,
        pivot: Option<CurrencyLike>,
        inverse: bool,
    ) -> PyResult<Self> {
        let documents: Vec<Value> = documents(rates)?;
        let mut read = Vec::with_capacity(documents.len());
        for (row, mut document) in documents.into_iter().enumerate() {
            if let Some(rate) = document.get_mut("rate").filter(|rate| rate.is_i64() || rate.is_u64()) {
                *rate = Value::String(rate.to_string());
            }
            let rate: FxRate = serde_json::from_value(document)
                .map_err(|error| PyValueError::new_err(format!("rates[{row}]: {error}")))?;
            read.push(rate);
        }
        let mut table = FxTable::from_rates(read).map_err(|error| to_py(py, error))?.with_inverse(inverse);
        if let Some(max_age_days) = max_age_days {
            table = table.with_gap(FxGap::LastKnown { max_age_days });
        }
        if let Some(pivot) = pivot {
            table = table.with_pivot(pivot.0);
        }
        Ok(Self(table))
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("FxTable({} rates)", self.0.len())
    }
}

/// The conversion of a query that is to report in `currency`: the exact total is rounded once, half up.
pub(crate) fn conversion(currency: Currency, fx: &FxTable) -> Conversion {
    Conversion {
        currency,
        rounded: FxRounding::PerTotal,
        rounding: Rounding::HalfUp,
        digits: None,
        gap: fx.gap(),
        rate_day: None,
    }
}

fn documents(rows: &Bound<'_, PyAny>) -> PyResult<Vec<Value>> {
    if !rows.is_instance_of::<PyList>() && !rows.is_instance_of::<PyTuple>() {
        return Err(crate::arrow::no_table(rows));
    }
    let text = json::from_python(rows)?;
    serde_json::from_str(&text).map_err(|error| PyValueError::new_err(format!("give a list of dicts: {error}")))
}

/// Facts from rows or from a table of another library, checked and in the types of the fact table.
///
/// Parameters
/// ----------
/// table : str
///     Name of the fact table, such as ``"order_lines"``; ``table_names()`` lists them.
/// rows : list of dict, or any Arrow table
///     Rows with the columns as keys, amounts as text, Decimal or int; or a pyarrow, Polars, pandas or DuckDB table.
///
/// Returns
/// -------
/// Facts
///
/// Raises
/// ------
/// FactsError
///     ``facts.invalid_batch`` with every finding and its place; ``facts.unknown_table`` with the nearest name.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> sk.facts("costs", [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": 450.5}])
/// Traceback (most recent call last):
///     ...
/// shopkpi.exceptions.FactsError: costs: the batch does not fit: ...
#[pyfunction(name = "facts")]
pub(crate) fn facts_from(py: Python<'_>, table: &str, rows: &Bound<'_, PyAny>) -> PyResult<PyFacts> {
    let spec = facts::table(table).map_err(|error| to_py(py, error))?;
    let batches = read(py, spec.name, rows)?;
    let schema = batches.first().map_or_else(|| facts::schema(spec), |first| first.batch().schema());
    Ok(PyFacts {
        name: spec.name.to_owned(),
        schema,
        batches: batches.iter().map(|facts| facts.batch().clone()).collect(),
        issues: Vec::new(),
    })
}

/// The names of the fact and dimension tables.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> sk.table_names()[:2]
/// ['order_lines', 'after_sales']
#[pyfunction]
pub(crate) fn table_names() -> Vec<&'static str> {
    facts::tables().iter().map(|table| table.name).collect()
}

/// The columns of a fact table: name, kind, whether it may be missing, unit, meaning.
///
/// Raises
/// ------
/// FactsError
///     ``facts.unknown_table`` with the nearest name.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> [column["name"] for column in sk.table_columns("costs") if not column["nullable"]]
/// ['cost_id', 'kind', 'day', 'currency', 'amount']
#[pyfunction]
pub(crate) fn table_columns<'py>(py: Python<'py>, table: &str) -> PyResult<Bound<'py, PyAny>> {
    let spec = facts::table(table).map_err(|error| to_py(py, error))?;
    let columns: Vec<Value> = spec
        .fields
        .iter()
        .map(|field| {
            serde_json::json!({
                "name": field.name, "kind": field.kind.name(), "nullable": field.nullable, "unit": field.unit,
                "meaning": field.meaning, "key": spec.key.contains(&field.name), "api": field.api, "export": field.export,
            })
        })
        .collect();
    json::to_python(py, &columns)
}

/// Rows or Arrow as checked batches.
pub(crate) fn read(py: Python<'_>, table: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<FactBatch>> {
    let spec = facts::table(table).map_err(|error| to_py(py, error))?;
    if value.hasattr("__arrow_c_stream__")? || value.hasattr("__arrow_c_array__")? {
        let (_, batches) = batches(value)?;
        let read = py.detach(|| batches.into_iter().map(|batch| facts_of(batch, spec)).collect::<Result<Vec<_>, _>>());
        return read.map_err(|error| to_py(py, error));
    }
    let documents = documents(value)?;
    let batch = py.detach(|| {
        let batch = facts::from_documents(spec, documents)?;
        FactBatch::try_new(batch, spec)
    });
    batch.map(|batch| vec![batch]).map_err(|error| to_py(py, error))
}

/// What a computation reads; `shopkpi.Dataset` is the class people use.
#[pyclass(name = "NativeDataset", module = "shopkpi._native")]
#[derive(Debug, Clone, Default)]
pub struct PyDataset(pub(crate) Arc<Dataset>);

impl PyDataset {
    fn replace(&mut self, change: impl FnOnce(Dataset) -> Dataset) {
        self.0 = Arc::new(change(Arc::unwrap_or_clone(std::mem::take(&mut self.0))));
    }
}

#[pymethods]
impl PyDataset {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Adds rows or an Arrow table; returns the number of rows.
    fn add(&mut self, py: Python<'_>, table: &str, value: &Bound<'_, PyAny>) -> PyResult<usize> {
        let mut rows = 0;
        for batch in read(py, table, value)? {
            rows += batch.len();
            Arc::make_mut(&mut self.0).add(batch).map_err(|error| to_py(py, error))?;
        }
        Ok(rows)
    }

    /// Adds Parquet files or folders, to be read in a stream.
    fn add_parquet(&mut self, py: Python<'_>, table: &str, paths: Vec<std::path::PathBuf>) -> PyResult<()> {
        Arc::make_mut(&mut self.0).add_parquet(table, paths).map_err(|error| to_py(py, error))
    }

    /// Numbers the ids of some columns of a table.
    fn index(&mut self, py: Python<'_>, table: String, columns: Vec<String>) -> PyResult<()> {
        let mut data = self.0.as_ref().clone();
        let indexed = work::outside(py, move || {
            let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
            data.index(&table, &columns, work::all_cores()).map(|()| data)
        })?;
        self.0 = Arc::new(indexed.map_err(|error| to_py(py, error))?);
        Ok(())
    }

    /// The columns of each table whose ids are numbered.
    fn indexed(&self) -> std::collections::BTreeMap<&'static str, Vec<String>> {
        let columns = |table| self.0.indexed(table).map(str::to_owned).collect::<Vec<_>>();
        let tables = self.0.tables().map(|(table, _)| (table, columns(table)));
        tables.filter(|(_, columns)| !columns.is_empty()).collect()
    }

    /// Sets the zone of rows without a known shop.
    fn set_zone(&mut self, py: Python<'_>, zone: &str) -> PyResult<()> {
        let zone: ShopZone = zone.parse().map_err(|error: PeriodError| to_py(py, error))?;
        self.replace(|data| data.with_default_zone(zone));
        Ok(())
    }

    /// Sets the exchange rates.
    fn set_fx(&mut self, fx: &PyFxTable) {
        self.replace(|data| data.with_fx(fx.0.clone()));
    }

    /// States the days that a table is complete for.
    #[pyo3(signature = (table, days, missing, watermark=None))]
    fn set_coverage(
        &mut self,
        py: Python<'_>,
        table: &str,
        days: &str,
        missing: Vec<NaiveDate>,
        watermark: Option<DateTime<Utc>>,
    ) -> PyResult<()> {
        let days: Period = days.parse().map_err(|error: PeriodError| to_py(py, error))?;
        let mut coverage = TableCoverage::new(days).without_days(missing);
        if let Some(watermark) = watermark {
            coverage = coverage.with_watermark(watermark);
        }
        let data = self.0.as_ref().clone().with_coverage(table, coverage).map_err(|error| to_py(py, error))?;
        self.0 = Arc::new(data);
        Ok(())
    }

    /// Rows in memory by table.
    fn rows(&self) -> std::collections::BTreeMap<&'static str, usize> {
        self.0.tables().map(|(table, batches)| (table, batches.iter().map(FactBatch::len).sum())).collect()
    }
}
