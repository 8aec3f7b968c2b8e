//! `Basis`, `Metric`, `Definition` and `Catalog`.

use std::hash::{Hash, Hasher};

use kpi_core::metric::{Basis, Catalogue, Definition, Difference, Lang, Metric, MetricError, Preset, resolve};
use pyo3::{
    exceptions::PyValueError,
    inspect::PyStaticExpr,
    prelude::*,
    type_hint_identifier, type_hint_union,
    types::{PyDict, PyType},
};

use crate::{error::to_py, json};

/// ``"en"`` or ``"zh"``.
pub(crate) struct Language(pub(crate) Lang);

impl<'py> FromPyObject<'_, 'py> for Language {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "str");

    fn extract(value: pyo3::Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match value.extract::<&str>()? {
            "en" => Ok(Self(Lang::En)),
            "zh" => Ok(Self(Lang::Zh)),
            other => Err(PyValueError::new_err(format!("lang is {other:?}; give \"en\" or \"zh\""))),
        }
    }
}

impl Language {
    pub(crate) const ENGLISH: Self = Self(Lang::En);
}

fn sentences(differences: &[Difference], lang: Lang) -> Vec<String> {
    differences.iter().map(|difference| difference.text(lang).to_owned()).collect()
}

/// The choices (口径) that turn a word such as "GMV" into one number.
///
/// Parameters
/// ----------
/// preset : str, optional
///     Name to start from, one of ``Basis.presets()``; ``"tiktok_analytics"`` when absent.
/// **choices
///     What differs from the preset, for example ``clock="shipped"`` or ``samples="include"``.
///
/// Raises
/// ------
/// MetricError
///     ``metric.unknown_preset`` with the nearest name, ``metric.document`` for a choice that does not exist.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> paid = sk.Basis("paid_net")
/// >>> sk.Basis("paid_net", samples="include").diff(paid)
/// ['samples: a included, b excluded']
#[pyclass(name = "Basis", module = "shopkpi", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PyBasis(pub(crate) Basis);

#[pymethods]
impl PyBasis {
    #[new]
    #[pyo3(signature = (preset=None, **choices))]
    fn new(py: Python<'_>, preset: Option<&str>, choices: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let start = match preset {
            Some(name) => Basis::preset(name).map_err(|error| to_py(py, error))?,
            None => Basis::default(),
        };
        let Some(choices) = choices else { return Ok(Self(start)) };
        let patch = serde_json::from_str(&json::from_python(choices)?).map_err(|error| wrong_document(py, &error))?;
        let basis = start.patched(&patch);
        match basis.validate().into_result() {
            Ok(_) => Ok(Self(basis)),
            Err(issues) => Err(to_py(py, MetricError::Invalid(Box::new(issues)))),
        }
    }

    /// The basis of a document that ``to_dict`` or ``json.dumps`` wrote.
    ///
    /// Raises
    /// ------
    /// MetricError
    ///     ``metric.document``.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        serde_json::from_str(text).map(Self).map_err(|error| wrong_document(py, &error))
    }

    /// The names of the presets, with their sources.
    ///
    /// Examples
    /// --------
    /// >>> import shopkpi as sk
    /// >>> "paid_net" in sk.Basis.presets()
    /// True
    #[staticmethod]
    fn presets() -> std::collections::BTreeMap<&'static str, &'static str> {
        Preset::ALL.iter().map(|preset| (preset.name(), preset.source())).collect()
    }

    /// The preset that equals this basis, if one does.
    #[getter]
    fn preset(&self) -> Option<&'static str> {
        self.0.preset_name()
    }

    /// All choices as a dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.0)
    }

    /// The basis in a sentence, in English (``lang="en"``) or Chinese (``"zh"``).
    #[pyo3(signature = (lang=Language::ENGLISH))]
    fn describe(&self, lang: Language) -> String {
        self.0.describe(lang.0)
    }

    /// What differs between this basis (a) and another (b), a sentence each.
    #[pyo3(signature = (other, lang=Language::ENGLISH))]
    fn diff(&self, other: &Self, lang: Language) -> Vec<String> {
        sentences(&Basis::diff(&self.0, &other.0), lang.0)
    }

    fn __repr__(&self) -> String {
        match self.0.preset_name() {
            Some(name) => format!("Basis({name:?})"),
            None => format!("Basis.from_json({:?})", serde_json::to_string(&self.0).unwrap_or_default()),
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let text = serde_json::to_string(&self.0).map_err(|error| wrong_document(py, &error))?;
        Ok((py.get_type::<Self>().getattr("from_json")?, (text,)))
    }
}

fn wrong_document(py: Python<'_>, error: &serde_json::Error) -> PyErr {
    to_py(py, MetricError::Document { file: "basis".to_owned(), message: error.to_string() })
}

/// A metric: what it is called, what it means, and how it is computed. The basis is not part of it.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> aov = sk.catalog["aov"]
/// >>> aov.unit, aov.direction, aov.zh
/// ('money/order', 'higher', '笔单价')
#[pyclass(name = "Metric", module = "shopkpi", frozen)]
#[derive(Debug, Clone)]
pub struct PyMetric {
    metric: Metric,
    family: String,
}

#[pymethods]
impl PyMetric {
    /// Name in code, files and results.
    #[getter]
    fn id(&self) -> &str {
        self.metric.id.as_str()
    }

    /// Raised whenever the meaning or the computation changes.
    #[getter]
    fn version(&self) -> u32 {
        self.metric.version
    }

    /// English name.
    #[getter]
    fn en(&self) -> &str {
        &self.metric.en
    }

    /// Chinese name.
    #[getter]
    fn zh(&self) -> &str {
        &self.metric.zh
    }

    /// Other words that people use for it.
    #[getter]
    fn aliases(&self) -> Vec<String> {
        self.metric.aliases.clone()
    }

    /// Group of the catalogue, such as ``"sales"``.
    #[getter]
    fn family(&self) -> &str {
        &self.family
    }

    /// Unit of the value, such as ``"money/order"``.
    #[getter]
    fn unit(&self) -> String {
        self.metric.unit.to_string()
    }

    /// Which way is better: ``"higher"``, ``"lower"`` or ``"neutral"``.
    #[getter]
    fn direction(&self) -> String {
        serde_json::to_value(self.metric.direction)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The formula as people read it.
    #[getter]
    fn formula(&self) -> String {
        self.metric.formula_text()
    }

    /// What it says, in a sentence.
    #[getter]
    fn meaning(&self) -> &str {
        &self.metric.meaning
    }

    /// Choices that must be stated before two people compare the number.
    #[getter]
    fn choices(&self) -> Vec<String> {
        self.metric.choices.clone()
    }

    /// Other meanings of the same word.
    #[getter]
    fn disputes(&self) -> Vec<String> {
        self.metric.disputes.clone()
    }

    /// Where the definition comes from.
    #[getter]
    fn source(&self) -> &str {
        &self.metric.source
    }

    fn __repr__(&self) -> String {
        format!("Metric({:?}, {} {}, {})", self.id(), self.metric.en, self.metric.zh, self.metric.unit)
    }
}

/// A metric under a basis: everything that is needed to compute a number, with the fingerprint that is stamped on it.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> gmv, net = sk.catalog.define("gmv"), sk.catalog.define("gmv", "paid_net")
/// >>> gmv.fingerprint == net.fingerprint
/// False
#[pyclass(name = "Definition", module = "shopkpi", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PyDefinition(pub(crate) Definition);

impl Hash for PyDefinition {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.fingerprint.hash(state);
    }
}

#[pymethods]
impl PyDefinition {
    /// The metric's id.
    #[getter]
    fn metric(&self) -> &str {
        self.0.metric.as_str()
    }

    /// English name.
    #[getter]
    fn en(&self) -> &str {
        &self.0.en
    }

    /// Chinese name.
    #[getter]
    fn zh(&self) -> &str {
        &self.0.zh
    }

    /// Unit of the value.
    #[getter]
    fn unit(&self) -> String {
        self.0.unit.to_string()
    }

    /// Version of the metric.
    #[getter]
    fn version(&self) -> u32 {
        self.0.version
    }

    /// The basis.
    #[getter]
    fn basis(&self) -> PyBasis {
        PyBasis(self.0.basis)
    }

    /// 32 hexadecimal digits; equal ones mean the same rows, arithmetic and rounding.
    #[getter]
    fn fingerprint(&self) -> &str {
        self.0.fingerprint.as_str()
    }

    /// Fact tables with the columns that are read.
    #[getter]
    fn tables(&self) -> std::collections::BTreeMap<&'static str, Vec<String>> {
        let columns = |names: std::collections::BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
        self.0.tables().into_iter().map(|(table, names)| (table, columns(names))).collect()
    }

    /// The definition as text, the same on every machine.
    #[getter]
    fn canonical_text(&self) -> String {
        self.0.canonical_text()
    }

    /// Things to know before using the number.
    #[pyo3(signature = (lang=Language::ENGLISH))]
    fn notes(&self, lang: Language) -> Vec<String> {
        let text = |note: &kpi_core::metric::Note| if lang.0 == Lang::Zh { note.zh.clone() } else { note.en.clone() };
        self.0.notes.iter().map(text).collect()
    }

    /// What differs between this definition (a) and another (b), a sentence each.
    #[pyo3(signature = (other, lang=Language::ENGLISH))]
    fn diff(&self, other: &Self, lang: Language) -> Vec<String> {
        sentences(&Definition::diff(&self.0, &other.0), lang.0)
    }

    fn __repr__(&self) -> String {
        let basis = self.0.basis.preset_name().unwrap_or("own basis");
        format!("Definition({:?}, {basis}, v{}, {})", self.metric(), self.0.version, self.0.fingerprint.short())
    }
}

/// Metrics by id, in two languages.
///
/// ``shopkpi.catalog`` is the standard one. Own metrics come from a document of the same format, or replace standard ones.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> [metric.id for metric in sk.catalog.search("退款")][:1]
/// ['refund_amount']
/// >>> own = sk.Catalog.from_toml('''
/// ... [[metric]]
/// ... id = "big_orders"
/// ... version = 1
/// ... en = "Orders of three pieces or more"
/// ... zh = "三件及以上订单"
/// ... unit = "order"
/// ... direction = "higher"
/// ... meaning = "Orders with a line of at least three pieces."
/// ... source = "our own"
/// ... since = "2026-01-01"
/// ... measure = { table = "order_lines", aggregate = "count_distinct", columns = ["order_id"], filter = "quantity >= 3", basis = true }
/// ... ''')
/// >>> "big_orders" in sk.catalog.merged(own)
/// True
#[pyclass(name = "Catalog", module = "shopkpi", frozen, mapping)]
#[derive(Debug, Clone)]
pub struct PyCatalog(pub(crate) Held);

/// A catalogue that is read when it is first used, so that an import does not wait for it.
#[derive(Debug, Clone)]
pub(crate) enum Held {
    Standard,
    Own(Catalogue),
}

impl std::ops::Deref for Held {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        match self {
            Self::Standard => Catalogue::standard(),
            Self::Own(catalogue) => catalogue,
        }
    }
}

impl PyCatalog {
    fn entry(&self, metric: &Metric) -> PyMetric {
        let family = self.0.family(metric.id.as_str()).unwrap_or_default().to_owned();
        PyMetric { metric: metric.clone(), family }
    }
}

#[pymethods]
impl PyCatalog {
    /// The standard catalogue.
    #[staticmethod]
    fn standard() -> Self {
        Self(Held::Standard)
    }

    /// A catalogue from a TOML document.
    ///
    /// Raises
    /// ------
    /// MetricError
    ///     ``metric.document``, or ``metric.invalid`` with everything that is wrong and its place.
    #[staticmethod]
    #[pyo3(signature = (text, family="own"))]
    fn from_toml(py: Python<'_>, text: &str, family: &str) -> PyResult<Self> {
        Catalogue::from_toml(family, text).map(Held::Own).map(Self).map_err(|error| to_py(py, error))
    }

    /// A catalogue from a JSON document, or from the same as plain Python values.
    ///
    /// Raises
    /// ------
    /// MetricError
    ///     As for ``from_toml``.
    #[staticmethod]
    #[pyo3(signature = (document, family="own"))]
    fn from_json(py: Python<'_>, document: &Bound<'_, PyAny>, family: &str) -> PyResult<Self> {
        let text = match document.extract::<String>() {
            Ok(text) => text,
            Err(_) => json::from_python(document)?,
        };
        Catalogue::from_json(family, &text).map(Held::Own).map(Self).map_err(|error| to_py(py, error))
    }

    /// All metrics as a TOML document.
    fn to_toml(&self, py: Python<'_>) -> PyResult<String> {
        self.0.to_toml().map_err(|error| to_py(py, error))
    }

    /// Both catalogues as one; metrics of ``other`` replace those of the same id.
    fn merged(&self, other: &Self) -> Self {
        Self(Held::Own(self.0.merged(&other.0).0))
    }

    /// The metrics that fit a word in English or Chinese, best first.
    fn search(&self, words: &str) -> Vec<PyMetric> {
        self.0.search(words).into_iter().map(|hit| self.entry(hit.metric)).collect()
    }

    /// Everything that is wrong with the metrics, a line each; empty for a sound catalogue.
    fn check(&self) -> Vec<String> {
        self.0.validate().iter().map(ToString::to_string).collect()
    }

    /// A metric under a basis.
    ///
    /// Parameters
    /// ----------
    /// metric : str
    ///     Id of the metric.
    /// basis : Basis or str, optional
    ///     The basis, or the name of a preset; ``"tiktok_analytics"`` when absent.
    ///
    /// Raises
    /// ------
    /// MetricError
    ///     ``metric.unknown_metric`` with the nearest id, ``metric.invalid``.
    #[pyo3(signature = (metric, basis=None))]
    fn define(&self, py: Python<'_>, metric: &str, basis: Option<BasisLike>) -> PyResult<PyDefinition> {
        let basis = basis.map(|basis| basis.0).unwrap_or_default();
        resolve(&self.0, metric, &basis).map(PyDefinition).map_err(|error| to_py(py, error))
    }

    /// Ids in the order of the catalogue.
    fn keys(&self) -> Vec<String> {
        self.0.iter().map(|metric| metric.id.to_string()).collect()
    }

    fn __getitem__(&self, py: Python<'_>, id: &str) -> PyResult<PyMetric> {
        self.0.require(id).map(|metric| self.entry(metric)).map_err(|error| to_py(py, error))
    }

    fn __contains__(&self, id: &str) -> bool {
        self.0.get(id).is_some()
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __iter__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.keys().into_pyobject(py)?.try_iter()?.into_any().unbind())
    }

    fn __repr__(&self) -> String {
        format!("Catalog({} metrics)", self.0.len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let class: Bound<'py, PyType> = py.get_type::<Self>();
        Ok((class.getattr("from_toml")?, (self.to_toml(py)?,)))
    }
}

/// A basis, or the name of a preset.
pub(crate) struct BasisLike(pub(crate) Basis);

impl<'py> FromPyObject<'_, 'py> for BasisLike {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(<PyBasis as pyo3::PyTypeInfo>::TYPE_HINT, type_hint_identifier!("builtins", "str"));

    fn extract(value: pyo3::Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(basis) = value.cast::<PyBasis>() {
            return Ok(Self(basis.get().0));
        }
        let name = value.extract::<String>()?;
        Basis::preset(&name).map(Self).map_err(|error| to_py(value.py(), error))
    }
}
