//! Changes against another period.

use chrono::NaiveDate;
use serde::Serialize;

use super::coverage::{self, Known, Stated};
use super::data::Dataset;
use super::finish::{Cell, Finisher, group_text};
use super::part::PartialResult;
use super::plan::day_number;
use super::query::Query;
use super::table::{KpiTable, Row};
use crate::error::EngineError;
use crate::metric::{Definition, Unit};
use crate::money::{Currency, Fraction};
use crate::period::{Comparison, Period, PeriodError};

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
    value: Option<Fraction>,
    base: Option<Fraction>,
    days: Option<Period>,
    base_days: Option<Period>,
    comparability: Comparability,
    unit: Unit,
    currency: Option<Currency>,
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

/// The two sides of a comparison of a cell.
#[derive(Debug, Clone)]
pub(crate) struct Compared {
    pub(crate) value: Cell,
    pub(crate) base: Cell,
    days: Option<Period>,
    base_days: Option<Period>,
    comparability: Comparability,
}

/// The days that a cell of a period is compared with. The previous period is that of the whole, so that the first day of
/// a month by days meets the first day of the month's previous period, not the day before.
pub(crate) fn base_days(whole: Period, cell: Period, comparison: &Comparison) -> Result<Period, PeriodError> {
    match comparison {
        Comparison::PreviousPeriod => cell.shift_days(-i64::from(whole.len_days())),
        other => cell.compare(other),
    }
}

/// The last day on which every table of the query is complete, when that cuts the period.
pub(crate) fn through(query: &Query, data: &Dataset) -> Option<NaiveDate> {
    let period = query.period.filter(|_| !query.comparisons.is_empty())?;
    let tables = query.definitions.iter().flat_map(|definition| definition.tables().into_keys());
    let complete = tables.filter_map(|table| data.stated_coverage(table)?.complete_through()).min()?;
    (complete < period.last_day()).then_some(complete)
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

/// What is known about the days below a frame: all covered, not all, or nothing certain.
fn side(
    part: &PartialResult,
    stated: &Stated,
    definition: usize,
    root: usize,
    frame: usize,
    bucket: Option<i32>,
) -> Result<Comparability, EngineError> {
    let needs = coverage::needs(&part.plan, definition, root, frame, bucket);
    let mut found = Comparability::Whole;
    for need in &needs.tables {
        let here = match (coverage::known(part, stated, need.table, &need.clock), need.days) {
            (_, None) => Comparability::Uncovered,
            (Known::Stated(stated), Some(days)) if stated.covered_days(days) < days.len_days() => {
                Comparability::Uncovered
            }
            (Known::Stated(_), Some(_)) => Comparability::Whole,
            (Known::Seen(span), Some(days))
                if span.first < day_number(days.from()) && day_number(days.last_day()) < span.last =>
            {
                Comparability::Whole
            }
            (Known::Seen(_) | Known::Nothing, Some(_)) => Comparability::Unknown,
        };
        found = found.max(here);
    }
    let immature = coverage::of_needs(part, stated, &needs)?.mature == Some(false);
    Ok(if immature { found.max(Comparability::Immature) } else { found })
}

/// Both sides of every comparison: by comparison, by metric, by row.
pub(crate) fn compare(
    part: &PartialResult,
    stated: &Stated,
    finisher: &mut Finisher<'_>,
    rows: &[Row],
    cells: &[Vec<Cell>],
) -> Result<Vec<Vec<Vec<Compared>>>, EngineError> {
    let plan = &part.plan;
    let mut out = Vec::with_capacity(plan.compared.len());
    for (value_frame, base_frame) in &plan.compared {
        let mut by_metric = Vec::with_capacity(cells.len());
        for ((definition, asked), own) in plan.query.definitions.iter().enumerate().zip(cells) {
            let mut known = std::collections::BTreeMap::new();
            let mut by_row = Vec::with_capacity(rows.len());
            for (row, own) in rows.iter().zip(own) {
                let bucket = part.groups.codes(row.group).last().map(|code| code.cast_signed());
                let comparability = match known.get(&bucket) {
                    Some(known) => *known,
                    None => {
                        let whole = side(part, stated, definition, asked.root(), *value_frame, bucket)?.max(side(
                            part,
                            stated,
                            definition,
                            asked.root(),
                            *base_frame,
                            bucket,
                        )?);
                        let cut = plan.days_under(*value_frame, bucket) != row.period;
                        let found = if whole == Comparability::Whole && cut { Comparability::ToDate } else { whole };
                        known.insert(bucket, found);
                        found
                    }
                };
                let days = plan.days_under(*value_frame, bucket);
                let (value, base) = match (*value_frame, days) {
                    (_, None) => (Cell::default(), Cell::default()),
                    (0, _) => (own.clone(), finisher.cell(definition, row.group, *base_frame)?),
                    (frame, _) => (
                        finisher.cell(definition, row.group, frame)?,
                        finisher.cell(definition, row.group, *base_frame)?,
                    ),
                };
                if let (Some(a), Some(b)) = (value.currency, base.currency)
                    && a != b
                {
                    let group = group_text(part, &part.texts, row.group);
                    let currencies = format!("{}, {}", a.code().min(b.code()), a.code().max(b.code()));
                    let metric = asked.metric.to_string();
                    return Err(EngineError::MixedCurrency { metric, group, currencies });
                }
                by_row.push(Compared {
                    value,
                    base,
                    days,
                    base_days: plan.days_under(*base_frame, bucket),
                    comparability,
                });
            }
            by_metric.push(by_row);
        }
        out.push(by_metric);
    }
    Ok(out)
}

impl Compared {
    pub(crate) fn change(&self, definition: &Definition) -> Change {
        Change {
            value: self.value.value.clone(),
            base: self.base.value.clone(),
            days: self.days,
            base_days: self.base_days,
            comparability: self.comparability,
            unit: definition.unit.clone(),
            currency: self.value.currency.or(self.base.currency),
        }
    }
}

impl KpiTable {
    /// The comparisons of the query.
    pub fn comparisons(&self) -> &[Comparison] {
        &self.part.plan.query.comparisons
    }

    /// A number and what it is compared with.
    ///
    /// # Errors
    /// [`EngineError::UnknownComparison`] when the query did not ask for the comparison; [`EngineError::UnknownRow`],
    /// [`EngineError::UnknownMetric`].
    pub fn change(&self, row: usize, metric: &str, comparison: &Comparison) -> Result<Change, EngineError> {
        let asked = self.comparisons().iter().position(|known| known == comparison);
        let index = asked.ok_or_else(|| EngineError::UnknownComparison { comparison: name(comparison) })?;
        let definition = self.metric(metric)?;
        let compared = self.compared.get(index).and_then(|metrics| metrics.get(definition)?.get(row));
        let compared = compared.ok_or(EngineError::UnknownRow { row, rows: self.len() })?;
        Ok(compared.change(self.definition(metric)?))
    }
}
