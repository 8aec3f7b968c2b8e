//! What was really sold, and the days of a plan that are over.

use super::plan::Plan;
use crate::error::TargetError;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What was sold: amounts per node without parts and day, complete through a day.
///
/// A day without an entry had no sales.
///
/// ```
/// use kpi_core::target::Actuals;
/// let actuals = Actuals::through("2026-11-02".parse()?)
///     .with("us", "2026-11-01".parse()?, "120.50".parse()?)
///     .with("us", "2026-11-02".parse()?, "80".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Actuals {
    pub(super) through: NaiveDate,
    pub(super) cells: BTreeMap<SmolStr, BTreeMap<NaiveDate, Decimal>>,
}

impl Actuals {
    /// Nothing sold yet, known through the end of a day.
    pub fn through(day: NaiveDate) -> Self {
        Self { through: day, cells: BTreeMap::new() }
    }

    /// With one more amount; a second one for the same node and day replaces the first.
    pub fn with(mut self, node: impl Into<SmolStr>, day: NaiveDate, amount: Decimal) -> Self {
        self.cells.entry(node.into()).or_default().insert(day, amount);
        self
    }

    /// The last complete day.
    pub fn last_day(&self) -> NaiveDate {
        self.through
    }
}

impl Plan {
    /// Number of days that are complete, none less than are booked.
    pub(super) fn elapsed(&self, through: NaiveDate) -> Result<usize, TargetError> {
        self.days_from(through, self.booked)
    }

    /// Number of days that are complete.
    pub(super) fn complete_days(&self, through: NaiveDate) -> Result<usize, TargetError> {
        self.days_from(through, 0)
    }

    fn days_from(&self, through: NaiveDate, least: usize) -> Result<usize, TargetError> {
        let days = (through - self.period.from()).num_days() + 1;
        usize::try_from(days).ok().filter(|days| (least..=self.width()).contains(days)).ok_or_else(|| {
            let first = self.booked_through().filter(|_| least > 0).unwrap_or(self.period.from());
            TargetError::DayOutside {
                place: "last complete day".into(),
                day: through,
                period: format!("{first}..={}", self.period.last_day()),
            }
        })
    }

    pub(super) fn leaf(&self, id: &str) -> Result<usize, TargetError> {
        let at = self.position(id)?;
        if self.nodes[at].is_leaf() { Ok(at) } else { Err(TargetError::NotALeaf { node: id.to_owned() }) }
    }

    pub(super) fn day_index(&self, place: &str, day: NaiveDate, from: usize, to: usize) -> Result<usize, TargetError> {
        let index = usize::try_from((day - self.period.from()).num_days()).ok();
        index.filter(|index| (from..to).contains(index)).ok_or_else(|| {
            let date = |index: usize| self.period.from() + chrono::Days::new(index as u64);
            TargetError::DayOutside { place: place.to_owned(), day, period: format!("{}..{}", date(from), date(to)) }
        })
    }
}
