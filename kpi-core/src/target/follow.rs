//! Where the nodes of a plan stand.

use super::actuals::Actuals;
use super::pace::{Elapsed, SeasonalPace, seasonal_pace};
use super::plan::Plan;
use crate::error::TargetError;
use crate::money::exact;
use rust_decimal::Decimal;

/// The day after the last complete one, as far as it has run.
///
/// ```
/// use kpi_core::target::RunningDay;
/// // 312.40 by 14:30 of the shop's clock, on a day whose hours all count the same:
/// let today = RunningDay::new([1.into(); 24], 14, 30, "312.40".parse().unwrap());
/// assert_eq!(today.amount, "312.40".parse().unwrap());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunningDay {
    /// Weights of the 24 hours.
    pub hours: [Decimal; 24],
    /// Hour of the shop's clock, 0 to 23.
    pub hour: u32,
    /// Minute, 0 to 59.
    pub minute: u32,
    /// What the node has sold so far on this day.
    pub amount: Decimal,
}

impl RunningDay {
    /// A day that has run to `hour:minute`.
    pub fn new(hours: [Decimal; 24], hour: u32, minute: u32, amount: Decimal) -> Self {
        Self { hours, hour, minute, amount }
    }
}

impl Plan {
    /// The pace of a node: what was sold against the days of its plan that are over.
    ///
    /// Actuals of nodes without parts are summed for the nodes above. The running day counts only with `running`, which
    /// says by the profile of its hours how much of it should be there; without it, actuals of that day are refused, so that
    /// half a day is never compared with a whole one.
    ///
    /// On the first version of a plan this is the pace against what was agreed. A re-planned version has the actuals
    /// themselves on its past days.
    ///
    /// Errors: unknown nodes; actuals for nodes with parts, outside the period or after the last complete day.
    ///
    /// ```
    /// # use kpi_core::target::{Actuals, Change, PlanSpec, RunningDay};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11-01..2026-11-05"
    /// #     target = "400.00"
    /// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }] }
    /// # "#)?;
    /// # let now = "2026-10-25T08:00:00Z".parse().unwrap();
    /// # let plan = spec.build(Change::new("mei", "first version", now)?)?;
    /// let first = "2026-11-01".parse().unwrap();
    /// let actuals = Actuals::through(first).with("us", first, 60.into()).with("gb", first, 30.into());
    /// let pace = plan.pace("brand", &actuals, None, 1.into())?;
    /// assert_eq!((pace.pace_index.to_string().as_str(), pace.seasonal_forecast.to_string().as_str()), ("9/10", "360"));
    ///
    /// let noon = RunningDay::new([1.into(); 24], 12, 0, 60.into());
    /// let pace = plan.pace("brand", &actuals, Some(&noon), 1.into())?;
    /// assert_eq!(pace.pace_index.to_string(), "1"); // 150 against 100 and half of 100
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn pace(
        &self,
        id: &str,
        actuals: &Actuals,
        running: Option<&RunningDay>,
        credibility: Decimal,
    ) -> Result<SeasonalPace, TargetError> {
        let at = self.position(id)?;
        let subtree = at..at + self.nodes[at].size as usize;
        let complete = self.complete_days(actuals.through)?;
        let mut sold = Vec::new();
        for (node, days) in &actuals.cells {
            let place = self.leaf(node)?;
            for (day, amount) in days {
                self.day_index(node, *day, 0, complete)?;
                if subtree.contains(&place) {
                    sold.push(*amount);
                }
            }
        }
        sold.extend(running.map(|running| running.amount));
        let actual = exact::sum(sold).map_err(TargetError::money(id))?;
        let weights: Vec<Decimal> = self.row(at).iter().map(|cell| self.unit.amount(*cell)).collect();
        let mut elapsed = Elapsed::days(&weights, complete)?;
        if let Some(running) = running {
            elapsed = elapsed.with_hours(&running.hours, running.hour, running.minute)?;
        }
        seasonal_pace(self.unit.amount(self.nodes[at].target), actual, &elapsed, credibility)
    }
}
