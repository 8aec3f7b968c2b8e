//! `Brief`.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::engine::Dataset;
use kpi_core::metric::Lang;
use kpi_core::report::{Audience, Brief, BriefSpec, FigureId, Text};
use pyo3::{prelude::*, types::PyDict};
use rust_decimal::Decimal;

use crate::arrow::PyFacts;
use crate::catalog::{BasisLike, Language};
use crate::currency::CurrencyLike;
use crate::dataset::{PyDataset, conversion};
use crate::error::to_py;
use crate::plan::PyPlan;
use crate::{json, work};

/// The Monday-morning brief: sections, findings and every figure with its evidence.
///
/// ``shopkpi.brief`` makes it. In a notebook it shows itself.
#[pyclass(name = "Brief", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyBrief(Arc<Brief>);

/// Makes a brief: what ``shopkpi.brief`` hands over after it has read its arguments.
#[pyfunction]
#[pyo3(signature = (data, basis, made_at, *, second, by, by_name, top, as_of, currency, person, team, title, sources, threads))]
#[allow(clippy::too_many_arguments, reason = "called by shopkpi.brief only")]
pub(crate) fn make_brief(
    py: Python<'_>,
    data: &PyDataset,
    basis: BasisLike,
    made_at: DateTime<Utc>,
    second: Option<BasisLike>,
    by: &str,
    by_name: Option<(String, String)>,
    top: usize,
    as_of: Option<NaiveDate>,
    currency: Option<CurrencyLike>,
    person: Option<String>,
    team: Option<String>,
    title: Option<(String, String)>,
    sources: Vec<(String, String)>,
    threads: usize,
) -> PyResult<PyBrief> {
    let data: Arc<Dataset> = Arc::clone(&data.0);
    let converted = |basis: BasisLike| match &currency {
        Some(currency) => basis.0.in_currency(conversion(currency.0, data.fx())),
        None => basis.0,
    };
    let mut spec = BriefSpec::new(converted(basis), made_at).with_top(top).threads(threads);
    if let Some(second) = second {
        spec = spec.with_second_basis(converted(second));
    }
    let text = |(en, zh): (String, String)| Text::new(en, zh);
    spec = spec.with_breakdown(by, by_name.map_or_else(|| Text::same(by), text));
    if let Some(title) = title {
        spec = spec.with_title(text(title));
    }
    if let Some(day) = as_of {
        spec = spec.with_as_of(day);
    }
    if let Some(audience) = person.map(Audience::Person).or_else(|| team.map(Audience::Team)) {
        spec = spec.with_audience(audience);
    }
    for (name, account) in sources {
        spec = spec.with_source(kpi_core::report::SourceNote { name, account: Text::same(account), fingerprint: None });
    }
    let brief = work::outside(py, move || spec.build(&data))?;
    brief.map(|brief| PyBrief(Arc::new(brief))).map_err(|error| to_py(py, error))
}

#[pymethods]
impl PyBrief {
    /// The page: one file that needs no network, with both languages and a switch.
    #[pyo3(signature = (*, lang=Language::ENGLISH))]
    fn to_html(&self, py: Python<'_>, lang: Language) -> PyResult<String> {
        self.0.report.to_html(lang.0).map_err(|error| to_py(py, error))
    }

    /// The same as Markdown.
    #[pyo3(signature = (*, lang=Language::ENGLISH))]
    fn to_markdown(&self, py: Python<'_>, lang: Language) -> PyResult<String> {
        self.0.report.to_markdown(lang.0).map_err(|error| to_py(py, error))
    }

    /// The same as JSON, for other programs.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        self.0.report.to_json().map_err(|error| to_py(py, error))
    }

    /// Where a figure comes from: definition, days, rows, arithmetic, and the same for the figures it is computed from.
    ///
    /// Raises
    /// ------
    /// ReportError
    ///     No figure has this name; the message holds the nearest one.
    #[pyo3(signature = (figure, *, lang=Language::ENGLISH))]
    fn explain(&self, py: Python<'_>, figure: &str, lang: Language) -> PyResult<String> {
        self.0.report.explain(figure, lang.0).map_err(|error| to_py(py, error))
    }

    /// Names of the figures.
    #[getter]
    fn figures(&self) -> Vec<String> {
        self.0.report.figures.keys().map(ToString::to_string).collect()
    }

    /// The value of a figure; ``None`` where there is none, and ``explain`` says why.
    ///
    /// Raises
    /// ------
    /// ReportError
    ///     No figure has this name.
    fn value(&self, py: Python<'_>, figure: &str) -> PyResult<Option<Decimal>> {
        match self.0.report.figures.get(&FigureId::from(figure)) {
            Some(found) => Ok(found.value),
            None => self.explain(py, figure, Language::ENGLISH).map(|_| None),
        }
    }

    /// What should be done, the most important first: dicts with ``severity``, ``title``, ``action``, ``figures`` and,
    /// where known, ``owner`` and ``due``.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.0.report.findings)
    }

    /// The last complete local day.
    #[getter]
    fn as_of(&self) -> NaiveDate {
        self.0.report.as_of
    }

    /// The plan of the month that is under way; ``None`` when history is too short.
    #[getter]
    fn plan(&self) -> Option<PyPlan> {
        self.0.plan.clone().map(PyPlan::from)
    }

    /// The plan of the month after it; ``None`` when history is too short.
    #[getter]
    fn next_plan(&self) -> Option<PyPlan> {
        self.0.next_plan.clone().map(PyPlan::from)
    }

    /// Tables by name: key figures of the last month, and the plans by node and by node and day. Each is anything that an
    /// Arrow library takes, such as ``polars.DataFrame(brief.tables["month"])``.
    #[getter]
    fn tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let tables = PyDict::new(py);
        for (name, batch) in &self.0.tables {
            let facts = PyFacts {
                name: (*name).to_owned(),
                schema: batch.schema(),
                batches: vec![batch.clone()],
                issues: Vec::new(),
            };
            tables.set_item(name, Bound::new(py, facts)?)?;
        }
        Ok(tables)
    }

    /// Writes ``brief.html``, ``brief.en.md``, ``brief.zh.md`` and ``brief.json`` into a folder, which is made where it is
    /// missing, and says where the page is.
    #[pyo3(signature = (folder, *, lang=Language::ENGLISH))]
    fn save(&self, py: Python<'_>, folder: PathBuf, lang: Language) -> PyResult<PathBuf> {
        let page = folder.join("brief.html");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(&page, self.to_html(py, lang)?)?;
        std::fs::write(folder.join("brief.en.md"), self.to_markdown(py, Language(Lang::En))?)?;
        std::fs::write(folder.join("brief.zh.md"), self.to_markdown(py, Language(Lang::Zh))?)?;
        std::fs::write(folder.join("brief.json"), self.to_json(py)?)?;
        Ok(page)
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        let page = self.to_html(py, Language::ENGLISH)?.replace('&', "&amp;").replace('"', "&quot;");
        Ok(format!("<iframe srcdoc=\"{page}\" title=\"brief\" style=\"width:100%;height:900px;border:0\"></iframe>"))
    }

    fn __repr__(&self) -> String {
        let report = &self.0.report;
        format!("Brief(as_of={}, {} findings, {} figures)", report.as_of, report.findings.len(), report.figures.len())
    }
}
