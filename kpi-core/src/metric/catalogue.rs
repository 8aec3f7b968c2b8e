//! Catalogues: many metrics in order, read, merged, searched, checked.

mod reference;
mod search;

use std::sync::LazyLock;

use indexmap::IndexMap;

use super::definition::{Metric, MetricId};
use super::document::{CatalogueDoc, MetricDoc};
use crate::error::{MetricError, excerpt};
use crate::model::{Issue, Issues};

pub use search::Hit;

const STANDARD: [(&str, &str); 11] = [
    ("sales", include_str!("catalogue/sales.toml")),
    ("traffic", include_str!("catalogue/traffic.toml")),
    ("content", include_str!("catalogue/content.toml")),
    ("live", include_str!("catalogue/live.toml")),
    ("ads", include_str!("catalogue/ads.toml")),
    ("affiliate", include_str!("catalogue/affiliate.toml")),
    ("service", include_str!("catalogue/service.toml")),
    ("logistics", include_str!("catalogue/logistics.toml")),
    ("after_sales", include_str!("catalogue/after_sales.toml")),
    ("profit", include_str!("catalogue/profit.toml")),
    ("compliance", include_str!("catalogue/compliance.toml")),
];

/// Metrics by id, in the order in which they were added, each with the family (the file) it came from.
///
/// ```
/// use kpi_core::metric::Catalogue;
/// let own = Catalogue::from_toml("own", r#"
///     [[metric]]
///     id = "refund_share_of_live"
///     version = 1
///     en = "refunded amount of LIVE sales"
///     zh = "直播退款金额"
///     unit = "money"
///     direction = "lower"
///     meaning = "Refunds of lines sold in LIVE sessions."
///     source = "our own agreement with the studio"
///     since = "2026-11-01"
///     measure = { table = "order_lines", aggregate = "sum", value = "coalesce(refund_amount, 0)", filter = "channel = 'LIVE'", basis = true }
/// "#)?;
/// let (all, overridden) = Catalogue::standard().merged(&own);
/// assert!(overridden.is_empty());
/// assert!(all.validate().is_empty());
/// assert_eq!(all.search("退款").first().map(|hit| hit.metric.zh.contains("退款")), Some(true));
/// # Ok::<(), kpi_core::error::MetricError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    pub(super) metrics: IndexMap<MetricId, (String, Metric)>,
}

/// A metric that another catalogue replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Override {
    /// The metric.
    pub id: MetricId,
    /// Where it came from, and with which version.
    pub before: (String, u32),
    /// Where it comes from now, and with which version.
    pub after: (String, u32),
}

impl Catalogue {
    /// The catalogue of this library: the standard metrics over all fact tables.
    pub fn standard() -> &'static Self {
        static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
            STANDARD.iter().fold(Catalogue::default(), |all, (family, text)| {
                #[expect(clippy::expect_used, reason = "the embedded files do not depend on input; a test reads them")]
                let part = Catalogue::from_toml(family, text).expect("the embedded catalogue can be read");
                all.merged(&part).0
            })
        });
        &CATALOGUE
    }

    /// Reads a TOML document. `family` is its name in reports and listings.
    ///
    /// Metrics may refer to metrics of other documents: merge first, then [`validate`](Self::validate).
    ///
    /// Errors: [`MetricError::Document`] when it is not TOML or not of the format; [`MetricError::Invalid`] with every
    /// expression, unit and id that cannot be read.
    pub fn from_toml(family: &str, text: &str) -> Result<Self, MetricError> {
        let doc = toml::from_str(text).map_err(|error| document(family, &error))?;
        Self::from_doc(family, doc)
    }

    /// Reads a JSON document of the same format.
    ///
    /// Errors: as for [`from_toml`](Self::from_toml).
    pub fn from_json(family: &str, text: &str) -> Result<Self, MetricError> {
        let doc = serde_json::from_str(text).map_err(|error| document(family, &error))?;
        Self::from_doc(family, doc)
    }

    fn from_doc(family: &str, doc: CatalogueDoc) -> Result<Self, MetricError> {
        let mut catalogue = Self::default();
        let mut issues = Issues::default();
        for (index, doc) in doc.metric.into_iter().enumerate() {
            let place = format!("{family}: {} (metric {})", excerpt(&doc.id), index + 1);
            let mut found = Issues::default();
            if let Some(metric) = doc.read(&mut found) {
                let id = metric.id.clone();
                if catalogue.metrics.insert(id.clone(), (family.to_owned(), metric)).is_some() {
                    let message = format!("the document defines {id} twice");
                    let cure = "give one of them another id; a merge of two documents overrides";
                    found.push(Issue::error("metric.duplicate", "id", id, message, cure));
                }
            }
            issues.extend_within(place, found);
        }
        if issues.has_errors() { Err(MetricError::Invalid(Box::new(issues))) } else { Ok(catalogue) }
    }

    /// The document of all metrics as TOML; reading it gives an equal catalogue, families apart.
    ///
    /// Error: [`MetricError::Document`] when the TOML writer refuses.
    pub fn to_toml(&self) -> Result<String, MetricError> {
        toml::to_string(&self.doc()).map_err(|error| document("catalogue", &error))
    }

    /// The document of all metrics as JSON.
    ///
    /// Error: [`MetricError::Document`] when the JSON writer refuses.
    pub fn to_json(&self) -> Result<String, MetricError> {
        serde_json::to_string_pretty(&self.doc()).map_err(|error| document("catalogue", &error))
    }

    fn doc(&self) -> CatalogueDoc {
        CatalogueDoc { metric: self.iter().map(MetricDoc::write).collect() }
    }

    /// JSON Schema of the document format.
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(CatalogueDoc).into()
    }

    /// Both catalogues as one, and what `other` replaced.
    #[must_use]
    pub fn merged(&self, other: &Self) -> (Self, Vec<Override>) {
        let mut all = self.clone();
        let mut overridden = Vec::new();
        for (id, (family, metric)) in &other.metrics {
            let after = (family.clone(), metric.version);
            if let Some((family, before)) = all.metrics.insert(id.clone(), (family.clone(), metric.clone())) {
                overridden.push(Override { id: id.clone(), before: (family, before.version), after });
            }
        }
        (all, overridden)
    }

    /// Adds or replaces one metric, and returns the one that was there.
    pub fn insert(&mut self, family: &str, metric: Metric) -> Option<Metric> {
        self.metrics.insert(metric.id.clone(), (family.to_owned(), metric)).map(|(_, before)| before)
    }

    /// The metric of an id.
    pub fn get(&self, id: &str) -> Option<&Metric> {
        self.metrics.get(id).map(|(_, metric)| metric)
    }

    /// The metric of an id.
    ///
    /// Error: [`MetricError::UnknownMetric`] with the nearest id; a word that is an alias finds its metric.
    pub fn require(&self, id: &str) -> Result<&Metric, MetricError> {
        self.get(id).ok_or_else(|| MetricError::UnknownMetric { id: excerpt(id), suggestion: self.nearest(id) })
    }

    /// The family (document) a metric came from.
    pub fn family(&self, id: &str) -> Option<&str> {
        self.metrics.get(id).map(|(family, _)| family.as_str())
    }

    /// All metrics in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Metric> {
        self.metrics.values().map(|(_, metric)| metric)
    }

    /// Number of metrics.
    pub fn len(&self) -> usize {
        self.metrics.len()
    }

    /// Whether there is no metric.
    pub fn is_empty(&self) -> bool {
        self.metrics.is_empty()
    }
}

fn document(family: &str, error: &dyn std::fmt::Display) -> MetricError {
    MetricError::Document { file: family.to_owned(), message: error.to_string() }
}
