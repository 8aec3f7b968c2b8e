//! The rest of a period when its beginning is known.

use super::actuals::Actuals;
use super::catch_up::{ReplanStatus, Replanned, catch_up, times};
use super::edit::{check_size, sum_up};
use super::plan::{Change, Plan};
use super::split::{Taker, split_units};
use super::unit::to_cell;
use super::words::Why;
use crate::error::TargetError;
use crate::money::exact;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What a re-plan keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Keep {
    /// Everybody's total: what is missing so far goes to the remaining days of the same node.
    #[default]
    Totals,
    /// The total of the whole: what is missing so far is shared by all remaining days of all nodes.
    Whole,
    /// The targets of the remaining days: the total becomes what was sold plus these.
    Days,
}

/// How the rest of a plan is made.
///
/// ```
/// use kpi_core::target::{Keep, Replan};
/// let policy = Replan::keeping(Keep::Totals).with_cap_factor("1.25".parse().unwrap());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct Replan {
    keep: Keep,
    cap: Option<Decimal>,
    pins: BTreeMap<(SmolStr, NaiveDate), Decimal>,
    restated: bool,
}

impl Replan {
    /// A policy without caps and pins.
    pub fn keeping(keep: Keep) -> Self {
        Self { keep, ..Self::default() }
    }

    /// No remaining day carries more than this many times its plan; what is left over is reported.
    pub fn with_cap_factor(mut self, factor: Decimal) -> Self {
        self.cap = Some(factor);
        self
    }

    /// A remaining day of a node without parts that carries exactly this amount.
    pub fn with_pin(mut self, node: impl Into<SmolStr>, day: NaiveDate, amount: Decimal) -> Self {
        self.pins.insert((node.into(), day), amount);
        self
    }

    /// Accepts actuals that differ from what an earlier version has booked, as after late refunds.
    pub fn with_restated_actuals(mut self) -> Self {
        self.restated = true;
        self
    }
}

/// How the re-plan of one node ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeReplan {
    /// The node.
    pub node: SmolStr,
    /// How it ended.
    pub status: ReplanStatus,
    /// Smallest units that the remaining days cannot carry.
    pub shortfall: i64,
    /// Smallest units sold beyond the target.
    pub surplus: i64,
}

/// The next version of a plan and what it could not place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct ReplanResult {
    /// The next version.
    pub plan: Plan,
    /// Each node without parts; the whole when the whole is kept.
    pub nodes: Vec<NodeReplan>,
}

impl ReplanResult {
    /// Smallest units that could not be placed, over all nodes.
    pub fn shortfall(&self) -> i64 {
        self.nodes.iter().map(|node| node.shortfall).sum()
    }
}

impl Plan {
    /// The next version: past days hold what was really sold, the remaining days the rest of the target.
    ///
    /// Remaining days share in the proportions that they have in this version. This version stays as it is: attainment
    /// is measured against the version that was agreed. To cap the catch-up against the first plan, re-plan that
    /// version with all actuals.
    ///
    /// Tiers follow the new targets from the whole down; a base above the new total, or a stretch below it, is left out
    /// and the audit trail says so.
    ///
    /// Errors: unknown nodes; actuals for a node with parts, outside the period or after the last complete day; actuals
    /// that contradict booked days; pins on booked days.
    ///
    /// ```
    /// # use kpi_core::target::{Actuals, Change, Keep, PlanSpec, Replan};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11-01..2026-11-05"
    /// #     target = "400.00"
    /// #     root = { id = "us" }
    /// # "#)?;
    /// # let now = "2026-10-25T08:00:00Z".parse().unwrap();
    /// # let plan = spec.build(Change::new("mei", "first version", now)?)?;
    /// let first = "2026-11-01".parse().unwrap();
    /// let actuals = Actuals::through(first).with("us", first, 70.into());
    /// let change = Change::new("mei", "slow start", now)?;
    /// let next = plan.replan(&actuals, &Replan::keeping(Keep::Totals), change)?;
    /// assert_eq!(next.plan.days("us")?, [7000, 11000, 11000, 11000]);
    /// assert_eq!(plan.days("us")?, [10000, 10000, 10000, 10000]);
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn replan(&self, actuals: &Actuals, policy: &Replan, mut change: Change) -> Result<ReplanResult, TargetError> {
        let booked = self.elapsed(actuals.through)?;
        let below_zero =
            |at: &usize| self.nodes[*at].is_leaf() && self.row(*at).iter().skip(self.booked).any(|cell| *cell < 0);
        if let Some(node) = (0..self.nodes.len()).find(below_zero).map(|at| &self.nodes[at]) {
            let reason = "is below zero; only targets of zero or more can be caught up";
            return Err(TargetError::InvalidNumber {
                place: node.id.to_string(),
                value: self.unit.text(node.target),
                reason,
            });
        }
        let mut next = self.clone();
        next.booked = booked;
        next.book(self, actuals, policy.restated)?;
        let pins = self.day_pins(policy, booked)?;
        let nodes = match policy.keep {
            Keep::Days => next.keep_days(self, &pins)?,
            Keep::Totals => next.keep_totals(self, policy.cap, &pins)?,
            Keep::Whole => next.keep_whole(self, policy.cap, &pins)?,
        };
        sum_up(&mut next)?;
        change.what = vec![match policy.keep {
            Keep::Totals => format!("re-planned after {}, everybody's total kept", actuals.through),
            Keep::Whole => format!("re-planned after {}, the total of the whole kept", actuals.through),
            Keep::Days => format!("re-planned after {}, the remaining days kept", actuals.through),
        }];
        let root = &mut next.nodes[0];
        for (name, tier, wrong) in [("base", &mut root.base, 1), ("stretch", &mut root.stretch, -1)] {
            if let Some(units) = *tier
                && (units - root.target).signum() == wrong
            {
                change.what.push(format!(
                    "{name} {} left out, the new total is {}",
                    self.unit.text(units),
                    self.unit.text(root.target)
                ));
                *tier = None;
            }
        }
        next.share_tiers()?;
        next.version += 1;
        change.version = next.version;
        next.changes.push(change);
        Ok(ReplanResult { plan: next, nodes })
    }

    /// Puts what was sold on the complete days of every node without parts.
    fn book(&mut self, before: &Self, actuals: &Actuals, restated: bool) -> Result<(), TargetError> {
        let (width, booked) = (self.width(), self.booked);
        for at in (0..self.nodes.len()).filter(|at| before.nodes[*at].is_leaf()) {
            self.cells[at * width + before.booked..at * width + booked].fill(0);
        }
        for (node, days) in &actuals.cells {
            let at = self.leaf(node)?;
            for (day, amount) in days {
                let index = self.day_index(node, *day, 0, booked)?;
                let units = self.unit.to_units(&format!("{node} {day}"), *amount)?;
                let known = before.row(at)[index];
                if index < before.booked && known != units && !restated {
                    return Err(TargetError::BookedMoved {
                        node: node.to_string(),
                        day: *day,
                        booked: self.unit.text(known),
                        given: self.unit.text(units),
                    });
                }
                self.cells[at * width + index] = units;
            }
        }
        check_size(self)
    }

    fn day_pins(&self, policy: &Replan, booked: usize) -> Result<BTreeMap<(usize, usize), i64>, TargetError> {
        let mut pins = BTreeMap::new();
        for ((node, day), amount) in &policy.pins {
            let at = self.leaf(node)?;
            let index = self.day_index(node, *day, booked, self.width())?;
            pins.insert((at, index), self.unit.to_units(node, *amount)?);
        }
        Ok(pins)
    }

    fn keep_days(
        &mut self,
        before: &Self,
        pins: &BTreeMap<(usize, usize), i64>,
    ) -> Result<Vec<NodeReplan>, TargetError> {
        let width = self.width();
        for ((at, day), units) in pins {
            self.cells[at * width + day] = *units;
        }
        let mut nodes = Vec::new();
        for at in (0..self.nodes.len()).filter(|at| before.nodes[*at].is_leaf()) {
            let total: i128 = self.row(at).iter().map(|cell| i128::from(*cell)).sum();
            let gap = to_cell(&self.nodes[at].id, i128::from(before.nodes[at].target) - total)?;
            nodes.push(NodeReplan {
                node: self.nodes[at].id.clone(),
                status: if self.booked == width && gap > 0 { ReplanStatus::PeriodOver } else { ReplanStatus::Ok },
                shortfall: gap.max(0),
                surplus: (-gap).max(0),
            });
            self.nodes[at].why = Why::Booked;
        }
        Ok(nodes)
    }

    fn keep_totals(
        &mut self,
        before: &Self,
        cap: Option<Decimal>,
        pins: &BTreeMap<(usize, usize), i64>,
    ) -> Result<Vec<NodeReplan>, TargetError> {
        let (width, booked) = (self.width(), self.booked);
        let mut nodes = Vec::new();
        for at in (0..self.nodes.len()).filter(|at| before.nodes[*at].is_leaf()) {
            let id = self.nodes[at].id.clone();
            let plan: Vec<i128> = before.row(at)[booked..].iter().map(|cell| i128::from(*cell)).collect();
            let caps = cap.map(|factor| times(factor, &plan)).transpose()?;
            let days: Vec<Taker<'_>> = plan
                .iter()
                .enumerate()
                .map(|(index, cell)| Taker {
                    cap: caps.as_ref().and_then(|caps| caps.get(index).copied()),
                    pin: pins.get(&(at, index + booked)).map(|units| i128::from(*units)),
                    ..Taker::new(&id, weight(*cell))
                })
                .collect();
            let days: Vec<Taker<'_>> = days.into_iter().map(loosen).collect();
            let sold: i64 = self.row(at)[..booked].iter().sum();
            let need = i128::from(before.nodes[at].target) - i128::from(sold);
            // A node that was closed for the rest can carry nothing more.
            let closed = need > 0 && days.iter().all(|day| day.weight.is_zero() && day.pin.is_none());
            let rest = if closed {
                let (status, remaining) = (ReplanStatus::PeriodOver, vec![0; days.len()]);
                Replanned { status, remaining, shortfall: need, surplus: 0 }
            } else {
                catch_up(&id, need, &days)?
            };
            for (index, units) in rest.remaining.iter().enumerate() {
                self.cells[at * width + booked + index] = to_cell(&id, *units)?;
            }
            nodes.push(NodeReplan {
                shortfall: to_cell(&id, rest.shortfall)?,
                surplus: to_cell(&id, rest.surplus)?,
                node: id,
                status: rest.status,
            });
            self.nodes[at].why = Why::Booked;
        }
        Ok(nodes)
    }

    /// The rest of the whole over its days, then each day over the nodes, by their plan for it.
    fn keep_whole(
        &mut self,
        before: &Self,
        cap: Option<Decimal>,
        pins: &BTreeMap<(usize, usize), i64>,
    ) -> Result<Vec<NodeReplan>, TargetError> {
        let (width, booked) = (self.width(), self.booked);
        let leaves: Vec<usize> = (0..self.nodes.len()).filter(|at| before.nodes[*at].is_leaf()).collect();
        let root = self.nodes[0].id.clone();
        let sold: i128 = leaves.iter().flat_map(|at| &self.row(*at)[..booked]).map(|cell| i128::from(*cell)).sum();
        let plan: Vec<i128> = before.row(0)[booked..].iter().map(|cell| i128::from(*cell)).collect();
        let caps = cap.map(|factor| times(factor, &plan)).transpose()?;
        let pinned = |day: usize| pins.iter().filter(move |((_, at), _)| *at == day);
        // A day with pins keeps its pins and its plan for the others.
        let day_pin = |index: usize| {
            let day = index + booked;
            pinned(day).next().map(|_| {
                pinned(day).map(|((at, _), units)| i128::from(*units) - i128::from(before.row(*at)[day])).sum::<i128>()
                    + plan[index]
            })
        };
        let days: Vec<Taker<'_>> = plan
            .iter()
            .enumerate()
            .map(|(index, cell)| Taker {
                cap: caps.as_ref().and_then(|caps| caps.get(index).copied()),
                pin: day_pin(index),
                ..Taker::new(&root, weight(*cell))
            })
            .map(loosen)
            .collect();
        let need = i128::from(before.nodes[0].target) - sold;
        let closed = need > 0 && days.iter().all(|day| day.weight.is_zero() && day.pin.is_none());
        let rest = if closed {
            let (status, remaining) = (ReplanStatus::PeriodOver, vec![0; days.len()]);
            Replanned { status, remaining, shortfall: need, surplus: 0 }
        } else {
            catch_up(&root, need, &days)?
        };
        for (index, units) in rest.remaining.iter().enumerate() {
            let day = index + booked;
            let takers: Vec<Taker<'_>> = leaves
                .iter()
                .map(|at| Taker {
                    pin: pins.get(&(*at, day)).map(|units| i128::from(*units)),
                    ..Taker::new(&before.nodes[*at].id, weight(i128::from(before.row(*at)[day])))
                })
                .collect();
            let shares = split_units(&root, *units, &takers).map_err(|error| self.unit.say(error))?;
            for (at, units) in leaves.iter().zip(shares) {
                self.cells[at * width + day] = to_cell(&self.nodes[*at].id, units)?;
            }
        }
        for at in leaves {
            self.nodes[at].why = Why::Booked;
        }
        Ok(vec![NodeReplan {
            shortfall: to_cell(&root, rest.shortfall)?,
            surplus: to_cell(&root, rest.surplus)?,
            node: root,
            status: rest.status,
        }])
    }
}

/// A cell as a weight.
fn weight(cell: i128) -> Decimal {
    exact::from_scaled_i128(cell, 0).map_or(Decimal::ZERO, |cell| cell.abs())
}

/// A pin is stronger than the cap of its day.
fn loosen(day: Taker<'_>) -> Taker<'_> {
    if day.pin.is_some() { Taker { cap: None, ..day } } else { day }
}
