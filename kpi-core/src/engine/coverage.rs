//! How complete the data behind a number is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::period::Period;

/// What the source of a table says about its completeness: the local days whose rows are all there.
///
/// ```
/// use kpi_core::engine::TableCoverage;
/// use kpi_core::period::Period;
/// let gap = "2026-11-05".parse()?;
/// let coverage = TableCoverage::new("2026-11-01..2026-11-22".parse()?).without_days([gap]);
/// assert!(!coverage.covers(gap) && coverage.covers("2026-11-21".parse()?));
/// assert_eq!(coverage.covered_days(Period::month(2026, 11)?), 20);
/// assert_eq!(coverage.complete_through().unwrap().to_string(), "2026-11-21");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct TableCoverage {
    days: Period,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    missing: BTreeSet<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    watermark: Option<DateTime<Utc>>,
}

impl TableCoverage {
    /// Every day of the period is complete, no other day is.
    pub fn new(days: Period) -> Self {
        Self { days, missing: BTreeSet::new(), watermark: None }
    }

    /// The same without some days: a failed download, a file that was never sent.
    pub fn without_days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.missing.extend(days);
        self
    }

    /// The same with the instant up to which the source had been read. It is shown with results; a day that it cuts is
    /// not complete and does not belong to the days.
    pub fn with_watermark(mut self, instant: DateTime<Utc>) -> Self {
        self.watermark = Some(instant);
        self
    }

    /// The days from the first to the last complete one.
    pub fn days(&self) -> Period {
        self.days
    }

    /// The instant up to which the source had been read.
    pub fn watermark(&self) -> Option<DateTime<Utc>> {
        self.watermark
    }

    /// Whether all rows of the day are there.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.days.contains(day) && !self.missing.contains(&day)
    }

    /// How many days of a period are complete.
    pub fn covered_days(&self, period: Period) -> u32 {
        let Some(common) = self.days.intersect(period) else { return 0 };
        let missing = self.missing.range(common.from()..common.to()).count();
        common.len_days().saturating_sub(u32::try_from(missing).unwrap_or(u32::MAX))
    }

    /// The last complete day.
    pub fn complete_through(&self) -> Option<NaiveDate> {
        self.days.days().rev().find(|day| self.covers(*day))
    }
}

/// What is known about the rows of a table, before any filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// Fact table.
    pub table: &'static str,
    /// Clock in words: the column that puts a row on a day.
    pub clock: String,
    /// Rows read.
    pub rows: u64,
    /// Rows on which the clock has no value, so that they count nowhere.
    pub rows_without_clock: u64,
    /// First local day with a row.
    pub first_day: Option<NaiveDate>,
    /// Last local day with a row.
    pub last_day: Option<NaiveDate>,
    /// What the source says about the table's completeness.
    pub stated: Option<TableCoverage>,
}

/// How complete the data behind one number is.
///
/// `None` stands for unknown: nothing was stated, and the rows cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CellCoverage {
    /// Days that the number looks at, windows and cohorts included; `None` for a query without period and grain.
    pub days_expected: Option<u32>,
    /// How many of them are covered in every table that is asked for them: complete as stated, or between the first and
    /// the last day with a row.
    pub days_covered: Option<u32>,
    /// Whether the completeness of every table was stated, so that a day without rows is a day without business.
    pub stated: bool,
    /// The last day covered in every table.
    pub through: Option<NaiveDate>,
    /// The earliest instant up to which a source had been read.
    pub watermark: Option<DateTime<Utc>>,
    /// Whether the orders of the metric's cohorts are old enough to be final; `None` for metrics without a cohort, too.
    pub mature: Option<bool>,
    /// The first day on which they are.
    pub matures_on: Option<NaiveDate>,
}

impl CellCoverage {
    /// Whether every day is covered and every cohort mature, as far as is known.
    pub fn is_complete(&self) -> bool {
        self.days_expected.is_some() && self.days_expected == self.days_covered && self.mature != Some(false)
    }
}

/// What the sources of tables say, by table.
pub(crate) type Stated = BTreeMap<&'static str, TableCoverage>;
