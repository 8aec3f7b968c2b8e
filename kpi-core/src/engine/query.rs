//! What is asked for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use smol_str::SmolStr;

use super::dimension::Dimension;
use crate::metric::Definition;
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
    /// [`KpiTable::change`](super::KpiTable::change).
    ///
    /// Every cell meets the days that its own days have in the comparison; the previous period is that of the whole
    /// query. Where the data [states](super::Dataset::with_coverage) up to which day it is complete, both sides are cut to the
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
}
