//! What a brief is asked for.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::super::{Audience, SourceNote, Text};
use crate::driver::DriverTree;
use crate::engine::Dimension;
use crate::metric::{Basis, Catalogue};

/// Metrics of the table of key figures, in its order; those whose facts are missing are left out and named.
const METRICS: [&str; 6] = ["gmv", "orders", "units_sold", "buyers", "aov", "units_per_order"];

/// What a [`Brief`](super::Brief) shows, of which day and for whom. [`build`](Self::build) makes it.
///
/// The metric that is planned, paced and explained is `gmv` under the basis.
///
/// ```
/// use kpi_core::engine::{Dataset, TableCoverage};
/// use kpi_core::facts::{self, FactBatch};
/// use kpi_core::metric::{Basis, Lang};
/// use kpi_core::model::{OrderLine, OrderStatus};
/// use kpi_core::money::Currency;
/// use kpi_core::period::Period;
/// use kpi_core::report::BriefSpec;
/// let days: Period = "2026-06-01..2026-11-16".parse()?;
/// let mut lines = Vec::new();
/// for (number, day) in days.days().enumerate() {
///     let (time, price) = (day.and_hms_opt(4, 0, 0).ok_or("time")?.and_utc(), format!("{}.50", 100 + number % 7));
///     let (order, shop) = (format!("58{number:016}").parse()?, "7495000000000000001".parse()?);
///     let mut line =
///         OrderLine::new(order, "1".parse()?, shop, Currency::THB, time, OrderStatus::Completed, 1, price.parse()?);
///     line.paid_time = Some(time);
///     lines.push(line);
/// }
/// let mut data = Dataset::new().with_default_zone("Asia/Bangkok".parse()?);
/// data.add(FactBatch::try_new(facts::to_batch(&lines)?, facts::table("order_lines")?)?)?;
/// let data = data.with_coverage("order_lines", TableCoverage::new(days))?;
/// let brief = BriefSpec::new(Basis::preset("paid_net")?, "2026-11-16T01:00:00Z".parse()?).build(&data)?;
/// assert_eq!(brief.report.as_of.to_string(), "2026-11-15");
/// assert!(brief.report.to_html(Lang::Zh)?.contains("data-figure=\"to-date.gmv\""));
/// assert!(brief.report.explain("to-date.gmv", Lang::En)?.contains("15 rows"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct BriefSpec {
    pub(super) title: Text,
    pub(super) catalogue: Catalogue,
    pub(super) metrics: Vec<String>,
    pub(super) basis: Basis,
    pub(super) second: Option<Basis>,
    pub(super) by: Dimension,
    pub(super) by_name: Text,
    pub(super) top: usize,
    pub(super) tree: DriverTree,
    pub(super) uplift: Decimal,
    pub(super) as_of: Option<NaiveDate>,
    pub(super) made_at: DateTime<Utc>,
    pub(super) who: String,
    pub(super) audience: Audience,
    pub(super) sources: Vec<SourceNote>,
    pub(super) threads: usize,
}

impl BriefSpec {
    /// A brief under a basis (口径), made at a moment: by shop, the ten largest by themselves, with the standard metrics and
    /// the built-in tree `sales`.
    pub fn new(basis: Basis, made_at: DateTime<Utc>) -> Self {
        Self {
            title: Text::new("Monday-morning KPI brief", "周一早间经营简报"),
            catalogue: Catalogue::standard().clone(),
            metrics: METRICS.map(str::to_owned).to_vec(),
            basis,
            second: None,
            by: Dimension::column("shop_id"),
            by_name: Text::new("Shop", "店铺"),
            top: 10,
            tree: super::sales_tree(),
            uplift: Decimal::new(5, 2),
            as_of: None,
            made_at,
            who: "shopkpi".to_owned(),
            audience: Audience::Manager,
            sources: Vec::new(),
            threads: 1,
        }
    }

    /// The title of the brief.
    pub fn with_title(mut self, title: Text) -> Self {
        self.title = title;
        self
    }

    /// A second basis, shown beside the first one with the difference in words.
    pub fn with_second_basis(mut self, basis: Basis) -> Self {
        self.second = Some(basis);
        self
    }

    /// What the figures are broken down by, with its name for people: shops without a call.
    pub fn with_breakdown(mut self, by: impl Into<Dimension>, name: Text) -> Self {
        (self.by, self.by_name) = (by.into(), name);
        self
    }

    /// How many shops (or whatever the figures are broken down by) are shown by themselves; at least one.
    pub fn with_top(mut self, top: usize) -> Self {
        self.top = top.max(1);
        self
    }

    /// The tree along which the gap of the last month is explained. Its root must be `gmv`.
    pub fn with_tree(mut self, tree: DriverTree) -> Self {
        self.tree = tree;
        self
    }

    /// Growth of the target over the baseline; 5 % without a call.
    pub fn with_uplift(mut self, uplift: Decimal) -> Self {
        self.uplift = uplift;
        self
    }

    /// The last complete local day. Without a call it is the last day on which the stated coverage of the order lines is
    /// complete.
    pub fn with_as_of(mut self, day: NaiveDate) -> Self {
        self.as_of = Some(day);
        self
    }

    /// Who is named as the author of the plans.
    pub fn with_author(mut self, who: impl Into<String>) -> Self {
        self.who = who.into();
        self
    }

    /// For whom the brief is: a team's or a person's holds what they answer for.
    pub fn with_audience(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// A source to be named in the brief.
    pub fn with_source(mut self, source: SourceNote) -> Self {
        self.sources.push(source);
        self
    }

    /// Own definitions beside the standard ones.
    pub fn with_catalogue(mut self, catalogue: Catalogue) -> Self {
        self.catalogue = catalogue;
        self
    }

    /// Metrics of the table of key figures, in its order; `gmv` comes first in any case.
    pub fn with_metrics<T: AsRef<str>>(mut self, metrics: impl IntoIterator<Item = T>) -> Self {
        self.metrics = vec!["gmv".to_owned()];
        for metric in metrics {
            if !self.metrics.iter().any(|known| known == metric.as_ref()) {
                self.metrics.push(metric.as_ref().to_owned());
            }
        }
        self
    }

    /// Threads of the computation; the result does not depend on them.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }
}
