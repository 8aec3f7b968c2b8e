//! Plans: a tree of targets with a row of days for each, whose parts sum to the whole.

use super::member::NodeKind;
use super::spec::Tier;
use super::unit::PlanUnit;
use super::words::Why;
use crate::error::{TargetError, excerpt};
use crate::metric::MetricId;
use crate::money::{ZeroWeights, allocate};
use crate::period::{Grain, Period};
use crate::similar::nearest;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Who changed a plan, why and when: one line of its audit trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Change {
    /// Version of the plan after the change; filled in by the change.
    #[serde(default)]
    pub version: u32,
    /// Person or program.
    pub who: String,
    /// Reason.
    pub why: String,
    /// Moment, given by the caller.
    #[schemars(with = "String")]
    pub at: DateTime<Utc>,
    /// What was done, one entry each; filled in by the change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub what: Vec<String>,
}

impl Change {
    /// Somebody's reason for a change at a moment.
    ///
    /// Error: the name or the reason is blank.
    ///
    /// ```
    /// use kpi_core::target::Change;
    /// let now = "2026-10-25T08:00:00Z".parse().unwrap();
    /// assert_eq!(Change::new("mei", " ", now).unwrap_err().code(), "target.blank_change");
    /// ```
    pub fn new(who: impl Into<String>, why: impl Into<String>, at: DateTime<Utc>) -> Result<Self, TargetError> {
        let change = Self { version: 0, who: who.into(), why: why.into(), at, what: Vec::new() };
        for (what, text) in [("who", &change.who), ("why", &change.why)] {
            if text.trim().is_empty() {
                return Err(TargetError::BlankChange { what });
            }
        }
        Ok(change)
    }
}

/// One node of a plan: its place, its amounts for the whole period, and what decided them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlanNode {
    /// Id, once in the plan.
    pub id: SmolStr,
    /// What it stands for.
    pub kind: NodeKind,
    /// Id in the data, where it differs.
    pub key: Option<SmolStr>,
    /// Name as shown.
    pub name: Option<SmolStr>,
    /// Position of the node above.
    pub parent: Option<u32>,
    /// Smallest units: what must be reached.
    pub base: Option<i64>,
    /// Smallest units: what is aimed at.
    pub target: i64,
    /// Smallest units: what would be excellent.
    pub stretch: Option<i64>,
    /// Weight among the parts of the node above.
    pub weight: Decimal,
    /// What decided the target.
    pub why: Why,
    /// Nodes from here on that belong to it, itself included.
    pub(super) size: u32,
}

impl PlanNode {
    /// The amount of a tier in smallest units, when the plan has it.
    pub fn tier(&self, tier: Tier) -> Option<i64> {
        match tier {
            Tier::Base => self.base,
            Tier::Target => Some(self.target),
            Tier::Stretch => self.stretch,
        }
    }

    /// The id in the data: the key, or else the node's own id.
    pub fn scope(&self) -> (NodeKind, &str) {
        (self.kind, self.key.as_ref().unwrap_or(&self.id))
    }

    /// Whether it has no parts.
    pub fn is_leaf(&self) -> bool {
        self.size == 1
    }
}

/// One target of a plan as a value: metric, scope, period, tiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Target {
    /// The metric.
    pub metric: MetricId,
    /// Dimension of the scope.
    pub kind: NodeKind,
    /// Id in the data.
    pub key: String,
    /// The days.
    pub period: Period,
    /// Currency or count.
    pub unit: PlanUnit,
    /// What must be reached.
    #[serde(with = "crate::money::decimal_text::option")]
    pub base: Option<Decimal>,
    /// What is aimed at.
    #[serde(with = "crate::money::decimal_text")]
    pub target: Decimal,
    /// What would be excellent.
    #[serde(with = "crate::money::decimal_text::option")]
    pub stretch: Option<Decimal>,
}

/// A tree of targets for one metric and period, with a row of days for every node.
///
/// For every node and every day the parts sum to the whole, to the smallest unit, in every tier. A plan does not
/// change: [`edit`](Self::edit) and [`replan`](Self::replan) give the next version, and the audit trail says who made
/// each one and why.
///
/// ```
/// use kpi_core::metric::MetricId;
/// use kpi_core::period::Grain;
/// use kpi_core::target::{Change, Member, NodeKind, PlanSpec};
/// let shop = |id: &str| {
///     let people = ["a", "b", "c"].map(|name| Member::new(NodeKind::Person, format!("{id}/{name}")));
///     Member::new(NodeKind::Shop, id).with_children(people)
/// };
/// let root = Member::new(NodeKind::Company, "brand").with_children([shop("us"), shop("gb")]);
/// let metric = MetricId::try_new("gmv").unwrap();
/// let spec = PlanSpec::new("2026-11", metric, "USD".parse()?, "2026-11".parse()?, 1000.into(), root);
/// let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
///
/// let anna = plan.node("us/a")?;
/// assert_eq!(plan.unit().text(anna.target), "166.67 USD");
/// let weeks: Vec<_> = plan.by("us/a", Grain::WEEK)?.into_iter().map(|(_, units)| units).collect();
/// assert_eq!(weeks.iter().sum::<i64>(), anna.target);
/// # Ok::<(), kpi_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Plan {
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) metric: MetricId,
    pub(super) unit: PlanUnit,
    pub(super) period: Period,
    /// In preorder: a node, then all its parts.
    pub(super) nodes: Vec<PlanNode>,
    /// Positions in order of the ids.
    pub(super) by_id: Vec<u32>,
    /// Nodes × days, smallest units.
    pub(super) cells: Vec<i64>,
    /// Days from the first that hold what was really sold.
    pub(super) booked: usize,
    pub(super) changes: Vec<Change>,
}

impl Plan {
    /// Name of the plan.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Version, from 1.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The metric that is planned.
    pub fn metric(&self) -> &MetricId {
        &self.metric
    }

    /// Currency or count, and the smallest unit.
    pub fn unit(&self) -> PlanUnit {
        self.unit
    }

    /// The days.
    pub fn period(&self) -> Period {
        self.period
    }

    /// All nodes: each one directly before its parts; the first is the whole.
    pub fn nodes(&self) -> &[PlanNode] {
        &self.nodes
    }

    /// The audit trail, oldest first.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The last day that holds what was really sold, after a re-plan.
    pub fn booked_through(&self) -> Option<NaiveDate> {
        self.booked.checked_sub(1).and_then(|last| self.period.days().nth(last))
    }

    /// The node of an id.
    ///
    /// Error: there is none; the nearest id is named.
    pub fn node(&self, id: &str) -> Result<&PlanNode, TargetError> {
        self.position(id).map(|at| &self.nodes[at])
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by(|at| self.nodes[*at as usize].id.as_str().cmp(id));
        found.ok().map(|at| self.by_id[at] as usize)
    }

    pub(super) fn position(&self, id: &str) -> Result<usize, TargetError> {
        self.find(id).ok_or_else(|| TargetError::UnknownNode {
            node: excerpt(id),
            suggestion: nearest(id, self.nodes.iter().map(|node| node.id.as_str())).unwrap_or_default().to_owned(),
        })
    }

    /// The direct parts of a node.
    ///
    /// Error: there is no such node.
    pub fn parts(&self, id: &str) -> Result<impl Iterator<Item = &PlanNode>, TargetError> {
        let at = self.position(id)?;
        Ok(self.children(at).map(|at| &self.nodes[at]))
    }

    pub(super) fn children(&self, at: usize) -> impl Iterator<Item = usize> + use<'_> {
        children(&self.nodes, at)
    }

    /// Smallest units of a node on each day, in order.
    ///
    /// Error: there is no such node.
    pub fn days(&self, id: &str) -> Result<&[i64], TargetError> {
        self.position(id).map(|at| self.row(at))
    }

    pub(super) fn row(&self, at: usize) -> &[i64] {
        let width = self.width();
        &self.cells[at * width..][..width]
    }

    pub(super) fn width(&self) -> usize {
        self.period.len_days() as usize
    }

    /// The cells of all nodes, node by node, a cell per day.
    pub fn cells(&self) -> &[i64] {
        &self.cells
    }

    /// Smallest units of a node by a grain.
    ///
    /// Errors: there is no such node; a grain finer than a day, see [`split_day`](super::split_day).
    pub fn by(&self, id: &str, grain: Grain) -> Result<Vec<(Period, i64)>, TargetError> {
        let row = self.days(id)?;
        let mut parts = Vec::new();
        let mut rest = row.iter();
        for part in self.period.split(grain)? {
            parts.push((part, rest.by_ref().take(part.len_days() as usize).sum()));
        }
        Ok(parts)
    }

    /// Smallest units of a tier on each day.
    ///
    /// Base and stretch follow the days of the target: a leaf's tier is split by its own days, and nodes are sums of
    /// their parts, so every day adds up over the organisation too. `None` when the plan lacks the tier.
    ///
    /// Error: there is no such node.
    pub fn tier_days(&self, id: &str, tier: Tier) -> Result<Option<Vec<i64>>, TargetError> {
        let at = self.position(id)?;
        let mut sums = vec![0_i64; self.width()];
        for leaf in (at..at + self.nodes[at].size as usize).filter(|at| self.nodes[*at].is_leaf()) {
            let node = &self.nodes[leaf];
            let Some(total) = node.tier(tier) else { return Ok(None) };
            if tier == Tier::Target {
                sums.iter_mut().zip(self.row(leaf)).for_each(|(sum, cell)| *sum = sum.wrapping_add(*cell));
                continue;
            }
            let weights: Vec<Decimal> = self.row(leaf).iter().map(|cell| Decimal::from(cell.unsigned_abs())).collect();
            let days = allocate(i128::from(total), &weights, ZeroWeights::Equal)
                .map_err(TargetError::money(node.id.to_string()))?;
            for (sum, units) in sums.iter_mut().zip(days) {
                *sum += i64::try_from(units).unwrap_or(0);
            }
        }
        Ok(Some(sums))
    }

    /// A node as a target.
    ///
    /// Error: there is no such node.
    pub fn target(&self, id: &str) -> Result<Target, TargetError> {
        let node = self.node(id)?;
        let (kind, key) = node.scope();
        let amount = |units: Option<i64>| units.map(|units| self.unit.amount(units));
        Ok(Target {
            metric: self.metric.clone(),
            kind,
            key: key.to_owned(),
            period: self.period,
            unit: self.unit,
            base: amount(node.base),
            target: self.unit.amount(node.target),
            stretch: amount(node.stretch),
        })
    }

    /// Checks that the parts sum to the whole at every node, day and tier, and that the tiers of the whole are in order.
    ///
    /// Every plan that this library builds passes; documents are checked when they are read.
    ///
    /// Errors: the first node, and day or tier, that does not add up.
    pub fn check(&self) -> Result<(), TargetError> {
        let disagree = |at: usize, what: String, whole: i128, parts: i128| {
            let text =
                |units: i128| i64::try_from(units).map_or_else(|_| units.to_string(), |units| self.unit.text(units));
            TargetError::PartsDisagree {
                node: self.nodes[at].id.to_string(),
                what,
                whole: text(whole),
                parts: text(parts),
            }
        };
        for (at, node) in self.nodes.iter().enumerate() {
            let wide = |units: i64| i128::from(units);
            let days: i128 = self.row(at).iter().copied().map(wide).sum();
            if days != wide(node.target) {
                return Err(disagree(at, "target".into(), wide(node.target), days));
            }
            if at == 0 {
                check_tiers(self.unit, &node.id, node.base, node.target, node.stretch)?;
            }
            if node.is_leaf() {
                continue;
            }
            for tier in Tier::ALL {
                let parts: Option<i128> =
                    self.children(at).map(|part| self.nodes[part].tier(tier).map(wide)).sum::<Option<i128>>();
                let whole = node.tier(tier).map(wide);
                if whole != parts {
                    return Err(disagree(at, tier.name().into(), whole.unwrap_or(0), parts.unwrap_or(0)));
                }
            }
            let mut sums = vec![0_i128; self.width()];
            for part in self.children(at) {
                sums.iter_mut().zip(self.row(part)).for_each(|(sum, cell)| *sum += wide(*cell));
            }
            for ((cell, sum), day) in self.row(at).iter().zip(&sums).zip(self.period.days()) {
                if wide(*cell) != *sum {
                    return Err(disagree(at, day.to_string(), wide(*cell), *sum));
                }
            }
        }
        Ok(())
    }
}

/// Positions of the direct parts of a node in preorder.
pub(super) fn children(nodes: &[PlanNode], at: usize) -> impl Iterator<Item = usize> + use<'_> {
    let end = at + nodes.get(at).map_or(1, |node| node.size as usize);
    let mut next = at + 1;
    std::iter::from_fn(move || {
        let part = next;
        next += nodes.get(part).map_or(1, |node| node.size as usize);
        (part < end).then_some(part)
    })
}

pub(super) fn check_tiers(
    unit: PlanUnit,
    place: &str,
    base: Option<i64>,
    target: i64,
    stretch: Option<i64>,
) -> Result<(), TargetError> {
    let pairs = [("base", base, "target", Some(target)), ("target", Some(target), "stretch", stretch)];
    for (lower_tier, lower, upper_tier, upper) in pairs {
        if let (Some(lower), Some(upper)) = (lower, upper)
            && lower > upper
        {
            return Err(TargetError::TiersOutOfOrder {
                place: place.to_owned(),
                lower_tier,
                lower: unit.text(lower),
                upper_tier,
                upper: unit.text(upper),
            });
        }
    }
    Ok(())
}
