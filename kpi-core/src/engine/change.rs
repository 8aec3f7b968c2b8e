//! A number against that of another period.

use serde::Serialize;

use crate::metric::Unit;
use crate::money::{Currency, Fraction};
use crate::period::{Comparison, Period};

/// Whether two numbers may be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Comparability {
    /// Both sides hold all of their days.
    Whole,
    /// Both sides were cut to the days that are complete by now, the same number on each side.
    ToDate,
    /// The orders of the cohort are not old enough yet, those of the base are.
    Immature,
    /// Days that were looked at are said to be missing.
    Uncovered,
    /// Nobody said that the days are complete, and the rows cannot tell: the first or the last day with rows may be half
    /// a day.
    Unknown,
}

impl Comparability {
    /// Name in documents and columns.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::ToDate => "to_date",
            Self::Immature => "immature",
            Self::Uncovered => "uncovered",
            Self::Unknown => "unknown",
        }
    }

    /// Whether a difference of the two numbers means something.
    pub const fn is_fair(self) -> bool {
        matches!(self, Self::Whole | Self::ToDate)
    }
}

/// A number and what it is compared with.
///
/// [`delta`](Self::delta) and [`relative`](Self::relative) are exact. They are `None` when a side is null and when the
/// sides may not be compared: half a day never meets a whole one.
///
/// ```
/// # use kpi_core::engine::{Comparability, Dataset, Query, TableCoverage};
/// # use kpi_core::facts::{self, FactBatch};
/// # use kpi_core::metric::{Basis, Catalogue, resolve};
/// # use kpi_core::model::{OrderLine, OrderStatus};
/// # use kpi_core::money::Currency;
/// use kpi_core::period::{Comparison, Period};
/// # let line = |order: &str, paid: &str, price: &str| -> Result<OrderLine, Box<dyn std::error::Error>> {
/// #     let (shop, status) = ("7495000000000000001".parse()?, OrderStatus::InTransit);
/// #     let mut line = OrderLine::new(order.parse()?, "1".parse()?, shop, Currency::GBP, paid.parse()?, status, 1, price.parse()?);
/// #     line.paid_time = Some(paid.parse()?);
/// #     Ok(line)
/// # };
/// let lines = [line("1", "2026-10-05T10:00:00Z", "80")?, line("2", "2026-11-05T10:00:00Z", "100")?];
/// # let mut data = Dataset::new().with_default_zone("UTC".parse()?);
/// # data.add(FactBatch::try_new(facts::to_batch(&lines)?, facts::table("order_lines")?)?)?;
/// let data = data.with_coverage("order_lines", TableCoverage::new("2026-10-01..2026-11-22".parse()?))?;
/// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
/// let table = Query::new([gmv]).period(Period::month(2026, 11)?).compare(Comparison::PreviousMonth).run(&data)?;
/// let change = table.change(0, "gmv", &Comparison::PreviousMonth)?;
/// assert_eq!(change.comparability(), Comparability::ToDate);
/// assert_eq!(change.base_days().unwrap().to_string(), "2026-10-01..2026-10-22"); // 21 days, like November so far
/// assert_eq!(change.delta().unwrap().to_string(), "20");
/// assert_eq!(change.relative().unwrap().to_string(), "1/4");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct Change {
    pub(super) value: Option<Fraction>,
    pub(super) base: Option<Fraction>,
    pub(super) days: Option<Period>,
    pub(super) base_days: Option<Period>,
    pub(super) comparability: Comparability,
    pub(super) unit: Unit,
    pub(super) currency: Option<Currency>,
}

impl Change {
    /// The number: that of the cell, or of the complete days of the cell.
    pub fn value(&self) -> Option<&Fraction> {
        self.value.as_ref()
    }

    /// The number it is compared with.
    pub fn base(&self) -> Option<&Fraction> {
        self.base.as_ref()
    }

    /// The days of the number; `None` when no day of the cell is complete.
    pub fn days(&self) -> Option<Period> {
        self.days
    }

    /// The days of the base.
    pub fn base_days(&self) -> Option<Period> {
        self.base_days
    }

    /// Whether the two may be compared.
    pub fn comparability(&self) -> Comparability {
        self.comparability
    }

    /// Currency of both numbers.
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// Value minus base.
    pub fn delta(&self) -> Option<Fraction> {
        let sides = self.value.as_ref().zip(self.base.as_ref()).filter(|_| self.comparability.is_fair());
        sides.map(|(value, base)| value - base)
    }

    /// The difference as a part of the size of the base, so that an improvement from below zero is positive. `None` when
    /// the base is zero.
    pub fn relative(&self) -> Option<Fraction> {
        self.delta()?.checked_div(&self.base.as_ref()?.abs()).ok()
    }

    /// The difference in percentage points, for metrics that are shares.
    pub fn points(&self) -> Option<Fraction> {
        self.delta().filter(|_| self.unit == Unit::share()).map(|delta| delta * Fraction::from(100_i128))
    }
}

/// The name of a comparison in columns.
pub(crate) const fn name(comparison: &Comparison) -> &'static str {
    match comparison {
        Comparison::PreviousPeriod => "previous_period",
        Comparison::PreviousYear => "previous_year",
        Comparison::PreviousYearSameWeekday => "previous_year_same_weekday",
        Comparison::PreviousMonth => "previous_month",
        Comparison::Event { .. } => "event",
    }
}
