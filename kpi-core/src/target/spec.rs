//! What a plan is built from.

use super::member::Member;
use super::unit::PlanUnit;
use super::weights::CalendarWeights;
use crate::error::TargetError;
use crate::metric::MetricId;
use crate::money::decimal_text;
use crate::period::Period;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// The three amounts of a target, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// What must be reached.
    Base,
    /// What is aimed at.
    Target,
    /// What would be excellent.
    Stretch,
}

impl Tier {
    /// All tiers, lowest first.
    pub const ALL: [Self; 3] = [Self::Base, Self::Target, Self::Stretch];

    /// Name in documents.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Target => "target",
            Self::Stretch => "stretch",
        }
    }
}

/// An amount fixed by hand for a run of days of the whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PinnedDays {
    /// First day.
    #[schemars(with = "String")]
    pub from: NaiveDate,
    /// Last day.
    #[schemars(with = "String")]
    pub through: NaiveDate,
    /// What these days take together.
    #[serde(with = "decimal_text")]
    #[schemars(with = "String")]
    pub amount: Decimal,
}

/// Everything that a plan is built from: the amount, the days, the organisation.
///
/// In documents:
///
/// ```
/// use kpi_core::target::{Change, PlanSpec};
/// let spec = PlanSpec::from_toml("november.toml", r#"
///     id = "2026-11"
///     metric = "gmv"
///     unit = "USD"
///     period = "2026-11-01..2026-12-01"
///     target = "100.00"
///     calendar = { uplift = [{ day = "2026-11-11", name = "11.11", factor = "4" }] }
///
///     [root]
///     id = "brand"
///     children = [{ id = "us", kind = "shop" }, { id = "gb", kind = "shop" }, { id = "my", kind = "shop" }]
/// "#)?;
/// let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
/// let amounts: Vec<_> = plan.nodes().iter().map(|node| plan.unit().text(node.target)).collect();
/// assert_eq!(amounts, ["100.00 USD", "33.34 USD", "33.33 USD", "33.33 USD"]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[must_use]
pub struct PlanSpec {
    /// Name of the plan.
    pub id: String,
    /// The metric that is planned; it must add up over days and parts.
    #[serde(deserialize_with = "metric_id")]
    #[schemars(with = "String")]
    pub metric: MetricId,
    /// Currency or count.
    #[schemars(with = "String")]
    pub unit: PlanUnit,
    /// The days.
    #[schemars(with = "String")]
    pub period: Period,
    /// What is aimed at.
    #[serde(with = "decimal_text")]
    #[schemars(with = "String")]
    pub target: Decimal,
    /// What must be reached.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub base: Option<Decimal>,
    /// What would be excellent.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub stretch: Option<Decimal>,
    /// Weights of the days.
    #[serde(default)]
    pub calendar: CalendarWeights,
    /// Amounts fixed for days of the whole plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<PinnedDays>,
    /// The organisation.
    pub root: Member,
}

pub(super) fn metric_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<MetricId, D::Error> {
    let text = String::deserialize(deserializer)?;
    MetricId::try_new(&text).map_err(serde::de::Error::custom)
}

impl PlanSpec {
    /// A plan with even days and no tiers but the target.
    pub fn new(
        id: impl Into<String>,
        metric: MetricId,
        unit: PlanUnit,
        period: Period,
        target: Decimal,
        root: Member,
    ) -> Self {
        Self {
            id: id.into(),
            metric,
            unit,
            period,
            target,
            base: None,
            stretch: None,
            calendar: CalendarWeights::even(),
            pins: Vec::new(),
            root,
        }
    }

    /// With the two other tiers.
    pub fn with_tiers(mut self, base: Option<Decimal>, stretch: Option<Decimal>) -> Self {
        self.base = base;
        self.stretch = stretch;
        self
    }

    /// With weights of the days.
    pub fn with_calendar(mut self, calendar: CalendarWeights) -> Self {
        self.calendar = calendar;
        self
    }

    /// With an amount fixed for some days of the whole plan.
    pub fn with_pinned_days(mut self, from: NaiveDate, through: NaiveDate, amount: Decimal) -> Self {
        self.pins.push(PinnedDays { from, through, amount });
        self
    }

    /// Reads a TOML document; `file` names it in errors.
    ///
    /// Error: [`TargetError::Document`].
    pub fn from_toml(file: &str, text: &str) -> Result<Self, TargetError> {
        toml::from_str(text).map_err(|error| document(file, &error))
    }

    /// Reads a JSON document of the same format.
    ///
    /// Error: [`TargetError::Document`].
    pub fn from_json(file: &str, text: &str) -> Result<Self, TargetError> {
        serde_json::from_str(text).map_err(|error| document(file, &error))
    }

    /// The document as JSON.
    ///
    /// Error: [`TargetError::Document`] when the writer refuses.
    pub fn to_json(&self) -> Result<String, TargetError> {
        serde_json::to_string_pretty(self).map_err(|error| document(&self.id, &error))
    }

    /// The document as TOML.
    ///
    /// Error: [`TargetError::Document`] when the writer refuses.
    pub fn to_toml(&self) -> Result<String, TargetError> {
        toml::to_string(self).map_err(|error| document(&self.id, &error))
    }

    /// JSON Schema of the document format.
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(Self).into()
    }
}

pub(super) fn document(file: &str, error: &dyn std::fmt::Display) -> TargetError {
    TargetError::Document { file: file.to_owned(), message: error.to_string() }
}
