//! Seller Center export files.

use std::path::PathBuf;

use chrono::NaiveDate;
use kpi_core::error::ModelError;
use kpi_core::money::DecimalMark;
use kpi_core::period::{Market, PeriodError, ShopZone};
use pyo3::{exceptions::PyValueError, prelude::*};
use tiktok_client::seller_center::{DateOrder, ExportKind, ReadOptions, ReadReport, SellerCenterError, read};

use crate::arrow::PyFacts;
use crate::currency::CurrencyLike;
use crate::error::{export_error, to_py};
use crate::{json, work};

/// An export file that was read: its facts, and what was detected, skipped and rejected.
#[pyclass(name = "Export", module = "shopkpi", frozen)]
#[derive(Debug)]
pub struct PyExport {
    report: ReadReport,
    tables: Vec<Py<PyFacts>>,
}

#[pymethods]
impl PyExport {
    /// What was detected and how sure, rows read, used, skipped and rejected with their places, control totals.
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.report)
    }

    /// Kind of export, such as ``"orders"``.
    #[getter]
    fn kind(&self) -> &'static str {
        self.report.kind.value.name()
    }

    /// The facts by the name of their table.
    #[getter]
    fn tables(&self, py: Python<'_>) -> std::collections::BTreeMap<String, Py<PyFacts>> {
        self.tables.iter().map(|facts| (facts.get().name.clone(), facts.clone_ref(py))).collect()
    }

    fn __repr__(&self) -> String {
        let rows = &self.report.rows;
        format!(
            "<Export {:?}: {}, {} rows used, {} rejected, {} skipped>",
            self.report.file,
            self.kind(),
            rows.used,
            rows.rejected,
            rows.skipped.values().sum::<u64>()
        )
    }
}

fn choice<T>(name: &str, text: &str, known: &str, found: Option<T>) -> PyResult<T> {
    found.ok_or_else(|| PyValueError::new_err(format!("{name} is {text:?}; give one of {known}")))
}

/// Reads a file exported from Seller Center (CSV, TXT or XLSX, any language and region).
///
/// Kind, language, region, encoding, delimiter, date order and decimal mark are detected from the content and reported;
/// each can be set. What the content does not settle is an error that names the option.
///
/// Parameters
/// ----------
/// path : str or os.PathLike
///     The file.
/// shop : str
///     Id of the shop that the file belongs to; files do not say it.
/// market, zone, currency, kind, date_order, decimal_mark, encoding, delimiter, sheet : str, optional
///     What is known better than by detection, for example ``market="TH"``, ``date_order="day_first"``.
/// period : tuple of datetime.date, optional
///     First and last day that the figures of an analytics file cover.
///
/// Returns
/// -------
/// Export
///
/// Raises
/// ------
/// ExportError
///     The file as a whole cannot be read or leaves a choice open; ``cure`` says what to do.
#[pyfunction]
#[pyo3(signature = (path, *, shop, market=None, zone=None, currency=None, kind=None, date_order=None, decimal_mark=None,
    encoding=None, delimiter=None, sheet=None, period=None))]
#[allow(clippy::too_many_arguments, reason = "keyword-only options in Python")]
pub(crate) fn read_export(
    py: Python<'_>,
    path: PathBuf,
    shop: &str,
    market: Option<&str>,
    zone: Option<&str>,
    currency: Option<CurrencyLike>,
    kind: Option<&str>,
    date_order: Option<&str>,
    decimal_mark: Option<&str>,
    encoding: Option<&str>,
    delimiter: Option<char>,
    sheet: Option<String>,
    period: Option<(NaiveDate, NaiveDate)>,
) -> PyResult<PyExport> {
    let shop = shop.parse().map_err(|error: ModelError| to_py(py, error))?;
    let mut options = ReadOptions::new(shop);
    if let Some(market) = market {
        options = options.with_market(market.parse::<Market>().map_err(|error| to_py(py, error))?);
    }
    if let Some(zone) = zone {
        options = options.with_zone(zone.parse::<ShopZone>().map_err(|error: PeriodError| to_py(py, error))?);
    }
    if let Some(currency) = currency {
        options = options.with_currency(currency.0);
    }
    if let Some(kind) = kind {
        let known = ExportKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ");
        options = options.with_kind(choice("kind", kind, &known, kind.parse().ok())?);
    }
    if let Some(text) = date_order {
        let found = match text {
            "day_first" => Some(DateOrder::DayFirst),
            "month_first" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        options = options.with_date_order(choice("date_order", text, "day_first, month_first", found)?);
    }
    if let Some(text) = decimal_mark {
        let found = match text {
            "." => Some(DecimalMark::Point),
            "," => Some(DecimalMark::Comma),
            _ => None,
        };
        options = options.with_decimal_mark(choice("decimal_mark", text, "\".\", \",\"", found)?);
    }
    if let Some(encoding) = encoding {
        options = options.with_encoding(encoding).map_err(|error| export_error(py, &error))?;
    }
    if let Some(sign) = delimiter {
        let byte = u8::try_from(sign).ok();
        options = options.with_delimiter(choice("delimiter", &sign.to_string(), "an ASCII character", byte)?);
    }
    if let Some(sheet) = sheet {
        options = options.with_sheet(sheet);
    }
    if let Some((first, last)) = period {
        options = options.with_period(first, last);
    }
    let found = work::outside(py, move || read(path, &options))?;
    let export = found.map_err(|error: SellerCenterError| export_error(py, &error))?;
    let tables = export
        .tables
        .into_iter()
        .map(|(name, batch)| {
            let (name, schema) = (name.to_owned(), batch.schema());
            Py::new(py, PyFacts { name, schema, batches: vec![batch], issues: Vec::new() })
        })
        .collect::<PyResult<_>>()?;
    Ok(PyExport { report: export.report, tables })
}
