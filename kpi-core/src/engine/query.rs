//! What is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use smol_str::SmolStr;

use super::assign;
use super::compare;
use super::data::Dataset;
use super::dimension::Dimension;
use super::part::PartialResult;
use super::plan::Plan;
use super::run;
use super::table::KpiTable;
use crate::error::{EngineError, did_you_mean};
use crate::facts::nearest;
use crate::metric::{Definition, ResolvedMeasure};
use crate::model::{FieldKind, Issue, Issues};
use crate::period::{Comparison, Grain, Period};

/// Metrics, what to group them by, and which rows count.
///
/// ```
/// use kpi_core::engine::{Dataset, Dimension, Query};
/// use kpi_core::facts::{self, FactBatch};
/// use kpi_core::metric::{Basis, Catalogue, resolve};
/// use kpi_core::model::{OrderLine, OrderStatus};
/// use kpi_core::money::Currency;
/// use kpi_core::period::Grain;
/// let mut line = OrderLine::new(
///     "576461413038785752".parse()?, "1".parse()?, "7495000000000000001".parse()?, Currency::THB,
///     "2026-11-10T17:02:03Z".parse()?, OrderStatus::InTransit, 2, "199.50".parse()?,
/// );
/// line.paid_time = Some("2026-11-10T17:03:00Z".parse()?);
/// let mut data = Dataset::new().with_default_zone("Asia/Bangkok".parse()?);
/// data.add(FactBatch::try_new(facts::to_batch([&line])?, facts::table("order_lines")?)?)?;
///
/// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
/// let table = Query::new([gmv]).by(Dimension::column("shop_id")).grain(Grain::Day).run(&data)?;
/// assert_eq!(table.keys(0)?, [Some("7495000000000000001")]);
/// assert_eq!(table.period(0)?.unwrap().from().to_string(), "2026-11-11"); // in Bangkok
/// assert_eq!(table.value(0, "gmv")?.unwrap().to_string(), "399");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Query {
    pub(crate) definitions: Vec<Definition>,
    pub(crate) by: Vec<Dimension>,
    pub(crate) grain: Option<Grain>,
    pub(crate) period: Option<Period>,
    /// By columns.
    pub(crate) scope: BTreeMap<SmolStr, BTreeSet<SmolStr>>,
    /// By the other dimensions.
    pub(crate) scope_derived: BTreeMap<Dimension, BTreeSet<SmolStr>>,
    pub(crate) comparisons: Vec<Comparison>,
    /// The last complete day, where the data says so and the query compares.
    pub(crate) through: Option<NaiveDate>,
    threads: usize,
}

impl Query {
    /// A query of these metrics over all rows, in one cell. A definition that comes twice is computed and shown once.
    pub fn new(definitions: impl IntoIterator<Item = Definition>) -> Self {
        let mut distinct: Vec<Definition> = Vec::new();
        for definition in definitions {
            if !distinct.iter().any(|known| known.fingerprint == definition.fingerprint) {
                distinct.push(definition);
            }
        }
        Self {
            definitions: distinct,
            by: Vec::new(),
            grain: None,
            period: None,
            scope: BTreeMap::new(),
            scope_derived: BTreeMap::new(),
            comparisons: Vec::new(),
            through: None,
            threads: 1,
        }
    }

    /// Groups by a dimension too; results have the key columns in this order.
    pub fn by(mut self, dimension: impl Into<Dimension>) -> Self {
        self.by.push(dimension.into());
        self
    }

    /// Groups by days, weeks, months and so on of the shop's calendar. For hours use [`Dimension::Hour`].
    pub fn grain(mut self, grain: Grain) -> Self {
        self.grain = Some(grain);
        self
    }

    /// Only days of the period count. Without it all do.
    pub fn period(mut self, period: Period) -> Self {
        self.period = Some(period);
        self
    }

    /// Only rows count whose dimension has one of the values: a column, or a name of the table at [`Dimension`]. A second
    /// scope on the same dimension replaces the first.
    pub fn scope<T: AsRef<str>>(mut self, dimension: impl AsRef<str>, values: impl IntoIterator<Item = T>) -> Self {
        let values = values.into_iter().map(SmolStr::new).collect();
        match Dimension::named(dimension.as_ref()) {
            Dimension::Column(name) => self.scope.insert(name, values),
            derived => self.scope_derived.insert(derived, values),
        };
        self
    }

    /// Computes what each number is compared with, too; more than one comparison may be asked for. Results are read by
    /// [`KpiTable::change`].
    ///
    /// Every cell meets the days that its own days have in the comparison; the previous period is that of the whole
    /// query. Where the data [states](Dataset::with_coverage) up to which day it is complete, both sides are cut to the
    /// days that are; where it does not, numbers that reach to the first or last day with rows have no change.
    pub fn compare(mut self, comparison: Comparison) -> Self {
        if !self.comparisons.contains(&comparison) {
            self.comparisons.push(comparison);
        }
        self
    }

    /// Number of threads, 1 at least. The result is the same for any number.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads.clamp(1, 256);
        self
    }

    /// Computes the metrics. For several queries over the same data, [`run_all`](super::run_all) reads the rows once.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with everything [`check`](Self::check) finds; everything that only the rows show:
    /// unknown shops, mixed currencies, missing rates, values that do not fit.
    pub fn run(&self, data: &Dataset) -> Result<KpiTable, EngineError> {
        let mut part = self.state(data)?;
        part.close(self.threads)?;
        part.finish(data)
    }

    /// The state before the last step: it merges with the states of other rows for the same query.
    ///
    /// # Errors
    /// As [`run`](Self::run), but for mixed currencies and for rates of totals.
    pub fn partial(&self, data: &Dataset) -> Result<PartialResult, EngineError> {
        let mut part = self.state(data)?;
        part.settle();
        Ok(part)
    }

    fn state(&self, data: &Dataset) -> Result<PartialResult, EngineError> {
        let plan = Arc::new(self.plan(data)?);
        run::run(&[plan], data, self.threads)?.pop().ok_or(EngineError::Worker)
    }

    /// What is to be computed, checked against the data.
    pub(crate) fn plan(&self, data: &Dataset) -> Result<Plan, EngineError> {
        self.check(data).into_result().map_err(|issues| EngineError::Invalid(Box::new(issues)))?;
        Plan::new(Self { through: compare::through(self, data), ..self.clone() })
    }

    pub(crate) const fn thread_count(&self) -> usize {
        self.threads
    }

    /// Whether the two differ in metrics and threads at most.
    pub(crate) fn differs_in_metrics(&self, other: &Self) -> bool {
        let rows = |query: &Self| (query.grain, query.period, query.through);
        rows(self) == rows(other)
            && self.by == other.by
            && self.scope == other.scope
            && self.scope_derived == other.scope_derived
            && self.comparisons == other.comparisons
    }

    /// All metrics of queries that differ in nothing else.
    pub(crate) fn joined(queries: &[&Self]) -> Self {
        let all = Self::new(queries.iter().flat_map(|query| query.definitions.iter().cloned()));
        match queries.first() {
            Some(first) => Self { definitions: all.definitions, ..(*first).clone() },
            None => all,
        }
    }

    /// Everything about the query that does not fit the data.
    pub fn check(&self, data: &Dataset) -> Issues {
        let mut issues = Issues::default();
        if self.definitions.is_empty() {
            issues.push(Issue::error(
                "engine.no_metric",
                "metrics",
                "",
                "the query asks for no metric",
                "name a metric",
            ));
        }
        if self.grain == Some(Grain::Hour) {
            let message = "hours are no grain of a table";
            issues.push(Issue::error(
                "engine.grain_too_fine",
                "grain",
                "hour",
                message,
                "group by Dimension::Hour and days",
            ));
        }
        let mut names = BTreeSet::new();
        for dimension in &self.by {
            if !names.insert(dimension.name()) {
                let message = format!("{dimension} is grouped by twice");
                issues.push(Issue::error("engine.repeated_dimension", "by", dimension, message, "leave one out"));
            }
        }
        if self.period.is_none() && !self.comparisons.is_empty() {
            let message = "there are no days to compare with without a period";
            issues.push(Issue::error("engine.needs_period", "period", "", message, "name the period of the query"));
        }
        for dimension in [Dimension::Person, Dimension::Team] {
            if self.by.contains(&dimension) || self.scope_derived.contains_key(&dimension) {
                assign::check(data, &dimension, &mut issues);
            }
        }
        let mut reported = BTreeSet::new();
        for definition in &self.definitions {
            let moving = definition
                .nodes
                .iter()
                .any(|node| matches!(node, crate::metric::Node::Windowed { .. } | crate::metric::Node::Cohort { .. }));
            let to_date = definition.measures().any(|(_, measure)| super::plan::is_to_date(measure));
            if self.period.is_none() && (moving || (to_date && self.grain.is_some())) {
                let message =
                    format!("{} looks back from the days of a period, and the query has none", definition.metric);
                issues.push(Issue::error("engine.needs_period", "period", "", message, "name the period of the query"));
            }
            for (_, measure) in definition.measures() {
                if reported.insert((definition.metric.clone(), measure.table.name, measure.clock.clone())) {
                    self.check_measure(data, definition, measure, &mut issues);
                }
            }
        }
        issues
    }

    fn check_measure(&self, data: &Dataset, definition: &Definition, measure: &ResolvedMeasure, issues: &mut Issues) {
        let (metric, table) = (&definition.metric, measure.table);
        if !data.has(table.name) {
            let message = format!("{metric} needs {}, which was not given", table.name);
            issues.push(Issue::error(
                "engine.missing_table",
                metric.as_str(),
                table.name,
                message,
                "add a batch of the table",
            ));
        }
        let columns = self.by.iter().filter_map(|dimension| match dimension {
            Dimension::Column(name) => Some(("by", name)),
            _ => None,
        });
        for (place, name) in columns.chain(self.scope.keys().map(|name| ("scope", name))) {
            let texts = || table.fields.iter().filter(|field| is_text(field.kind)).map(|field| field.name);
            if !texts().any(|known| known == name.as_str()) {
                let near = nearest(name, texts().chain(Dimension::derived_names()));
                let hint = did_you_mean(near.unwrap_or_default());
                let message = format!("{metric} reads {}, which has no dimension {name:?}{hint}", table.name);
                let cure = "use a column of ids, keys, categories or texts that every table of the query has";
                issues.push(Issue::error("engine.unknown_dimension", place, name, message, cure));
            }
        }
        let derived = self.by.iter().map(|dimension| ("by", dimension));
        for (place, dimension) in derived.chain(self.scope_derived.keys().map(|dimension| ("scope", dimension))) {
            let unknown =
                |message: String, cure| Issue::error("engine.unknown_dimension", place, dimension, message, cure);
            let needs_shop = matches!(dimension, Dimension::Market | Dimension::Seller);
            if needs_shop && table.field("shop_id").is_none() {
                let message = format!("{metric} reads {}, whose rows have no shop", table.name);
                issues.push(unknown(message, "leave the dimension out"));
            }
            let assigned = matches!(dimension, Dimension::Person | Dimension::Team);
            if assigned && !assign::can_answer(data, table, dimension) {
                let message =
                    format!("{metric} by {dimension} needs assignments for {}, which were not given", table.name);
                issues.push(unknown(message, "add the assignments to the data set"));
            }
            let instant =
                |column: &str| matches!(table.field(column), Some((_, field)) if field.kind == FieldKind::Instant);
            if *dimension == Dimension::Hour && !measure.clock.cases().iter().all(|case| instant(&case.column)) {
                let message = format!("{metric} is counted by whole days in {}, there is no hour", table.name);
                issues.push(Issue::error("engine.no_hour", place, dimension, message, "leave the hour out"));
            }
        }
    }
}

const fn is_text(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text)
}
