//! The rest of a period when its beginning is known.

use super::edit::{check_size, sum_up};
use super::plan::{Change, Plan};
use super::split::{Taker, split_units};
use super::unit::to_cell;
use super::words::Why;
use crate::error::TargetError;
use crate::money::{Fraction, ZeroWeights, allocate, exact};
use chrono::NaiveDate;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// How a re-plan ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReplanStatus {
    /// The rest of the period carries the rest of the target.
    Ok,
    /// Every remaining day is at its cap and something is left over.
    Capped,
    /// The target is reached already; nothing is needed from the rest.
    TargetMet,
    /// No day is left.
    PeriodOver,
}

/// Most that a remaining day may carry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DayCaps {
    /// No cap.
    #[default]
    None,
    /// This many times the day's plan, cut to whole units. Such caps bind on all days or on none.
    Factor(Decimal),
    /// An amount for each remaining day, in smallest units.
    Units(Vec<i128>),
}

/// What the remaining days carry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replanned {
    /// How it ended.
    pub status: ReplanStatus,
    /// Smallest units of each remaining day.
    pub remaining: Vec<i128>,
    /// What the remaining days cannot carry.
    pub shortfall: i128,
    /// What was sold beyond the target.
    pub surplus: i128,
}

/// Puts the rest of a target on the remaining days by their weights.
///
/// `actuals` are the first days, complete ones only. What is sold already is taken off the target; the rest is shared
/// over the other days as in [`split`](super::split()).
///
/// Errors: weights below zero, or all zero on days that must carry something; more actuals than days; caps that are not
/// one for each remaining day.
///
/// ```
/// use kpi_core::target::{DayCaps, ReplanStatus, replan_days};
/// let weights = [1.into(), 1.into(), 1.into(), 2.into()];
/// let rest = replan_days(1000, &weights, &[150, 50], &DayCaps::None)?;
/// assert_eq!(rest.remaining, [267, 533]);
/// let capped = replan_days(1000, &weights, &[150, 50], &DayCaps::Units(vec![250, 400]))?;
/// assert_eq!((capped.status, capped.shortfall), (ReplanStatus::Capped, 150));
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn replan_days(
    target: i128,
    weights: &[Decimal],
    actuals: &[i128],
    caps: &DayCaps,
) -> Result<Replanned, TargetError> {
    let Some(rest) = weights.get(actuals.len()..) else {
        return Err(TargetError::Shape { what: "actuals".into(), expected: weights.len(), found: actuals.len() });
    };
    let caps: Option<Vec<i128>> = match caps {
        DayCaps::None => None,
        DayCaps::Units(caps) => Some(caps.clone()),
        DayCaps::Factor(factor) => {
            let plan = allocate(target, weights, ZeroWeights::Error).map_err(TargetError::money("day plan"))?;
            Some(times(*factor, plan.get(actuals.len()..).unwrap_or_default())?)
        }
    };
    if let Some(caps) = caps.as_ref().filter(|caps| caps.len() != rest.len()) {
        return Err(TargetError::Shape { what: "caps".into(), expected: rest.len(), found: caps.len() });
    }
    let sold = actuals.iter().try_fold(0_i128, |sum, day| sum.checked_add(*day));
    let need = sold.and_then(|sold| target.checked_sub(sold)).ok_or_else(|| TargetError::Overflow {
        place: "actuals".into(),
        value: target.to_string(),
        limit: "a 128-bit integer",
    })?;
    let names: Vec<String> = (actuals.len() + 1..=weights.len()).map(|day| format!("day {day}")).collect();
    let days: Vec<Taker<'_>> = names
        .iter()
        .zip(rest)
        .enumerate()
        .map(|(index, (name, weight))| Taker {
            cap: caps.as_ref().and_then(|caps| caps.get(index).copied()),
            ..Taker::new(name, *weight)
        })
        .collect();
    catch_up("the rest", need, &days)
}

/// A factor times each amount, cut to whole units.
fn times(factor: Decimal, plan: &[i128]) -> Result<Vec<i128>, TargetError> {
    if factor.is_sign_negative() && !factor.is_zero() {
        let (place, value, reason) = ("cap factor".into(), factor.to_string(), "is below zero");
        return Err(TargetError::InvalidNumber { place, value, reason });
    }
    let product = |units: &i128| (Fraction::from(*units) * Fraction::from(factor)).floor().to_i128();
    plan.iter()
        .map(|units| {
            product(units).ok_or_else(|| TargetError::Overflow {
                place: "cap".into(),
                value: units.to_string(),
                limit: "a 128-bit integer",
            })
        })
        .collect()
}

/// What is needed, over remaining days with their caps and pins.
fn catch_up(place: &str, need: i128, days: &[Taker<'_>]) -> Result<Replanned, TargetError> {
    let nothing = |status, shortfall, surplus| Replanned { status, remaining: vec![0; days.len()], shortfall, surplus };
    let pinned = days.iter().any(|day| day.pin.is_some_and(|pin| pin != 0));
    if days.is_empty() {
        let status = if need > 0 { ReplanStatus::PeriodOver } else { ReplanStatus::TargetMet };
        return Ok(nothing(status, need.max(0), need.saturating_neg().max(0)));
    }
    if need <= 0 && !pinned {
        return Ok(nothing(ReplanStatus::TargetMet, 0, need.saturating_neg()));
    }
    let most = days.iter().try_fold(0_i128, |sum, day| {
        let weightless = day.weight.is_zero() && day.pin.is_none();
        let most = if weightless { Some(day.floor.unwrap_or(0)) } else { day.pin.or(day.cap) };
        most.and_then(|most| sum.checked_add(most))
    });
    if let Some(most) =
        most.filter(|most| *most < need && days.iter().any(|day| day.cap.is_some() || day.pin.is_some()))
    {
        let full = |day: &Taker<'_>| day.pin.unwrap_or(if day.weight.is_zero() { 0 } else { day.cap.unwrap_or(0) });
        let remaining = days.iter().map(full).collect();
        return Ok(Replanned {
            status: ReplanStatus::Capped,
            remaining,
            shortfall: need.saturating_sub(most),
            surplus: 0,
        });
    }
    let pins: i128 = days.iter().filter_map(|day| day.pin).sum();
    if pins >= need && pinned {
        // Pinned days alone reach the target; the others need nothing.
        let remaining = days.iter().map(|day| day.pin.unwrap_or(0)).collect();
        return Ok(Replanned { status: ReplanStatus::TargetMet, remaining, shortfall: 0, surplus: pins - need });
    }
    let remaining = split_units(place, need, days)?;
    Ok(Replanned { status: ReplanStatus::Ok, remaining, shortfall: 0, surplus: 0 })
}

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

    /// Number of days that are complete, none less than are booked.
    fn elapsed(&self, through: NaiveDate) -> Result<usize, TargetError> {
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
