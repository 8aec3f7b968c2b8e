//! A target at the root becomes targets for the drivers.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::close::{Factor, close};
use super::plan::{DriverPlan, DriverTarget, Limit};
use super::solve::{Line, LogLine, exact_sum, log_sum};
use super::tree::{DriverNode, DriverTree, NodeKind, Source};
use super::value::{DriverValues, Evaluation, IntoFraction};
use crate::error::DriverError;
use crate::money::{Currency, Fraction, round_fractions_preserve_sum};
use crate::real;
use rust_decimal::Decimal;

/// How a target at the root is shared among the drivers.
///
/// | children of | rule |
/// |---|---|
/// | a product or ratio | the growth `g = ln(target / base)` is shared by weight: `x = base · e^(λ·weight)`, clamped to the bounds |
/// | a sum | all children keep their proportions, unless weights are given: then the difference is shared by weight |
///
/// Weights say who carries the growth: shares agreed by people, head-room, elasticities, or how much a driver moved in
/// the past ([`with_history`](Self::with_history)). Without weights all drivers of a product grow alike. A fixed driver
/// keeps its value and the others take its part.
///
/// Logarithms are computed in floating point; then counts become whole numbers and the last free driver of each product
/// closes it exactly, so the drivers make the target to the last digit. Rounding a count may put its rate past a bound by
/// less than one thing counted.
///
/// ```
/// use kpi_core::driver::{DriverSplit, DriverTree, DriverValues};
/// use kpi_core::money::Fraction;
/// let tree = DriverTree::builtin("shop")?;
/// let base = DriverValues::default().with("visitors", 100_000).with("cvr", "0.02".parse::<Fraction>()?).with("aov", 25);
/// let little_more_traffic = DriverSplit::new(tree).with_bounds("visitors", Some("0.8".parse()?), Some("1.1".parse()?));
/// let plan = little_more_traffic.split(75_000, &base)?;
/// assert_eq!(plan.target("visitors"), Some(&Fraction::from(110_000)));
/// assert_eq!(plan.evaluate(tree)?, Fraction::from(75_000));
///
/// let all = ["visitors", "cvr", "aov"].into_iter().fold(DriverSplit::new(tree), |split, node| {
///     split.with_bounds(node, None, Some("1.1".parse().unwrap()))
/// });
/// let error = all.split(75_000, &base).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "node \"gmv\" cannot be 75000: the bounds of visitors, cvr, aov allow 66550 at best, 8450 away"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct DriverSplit<'a> {
    tree: &'a DriverTree,
    weights: BTreeMap<SmolStr, Decimal>,
    bounds: BTreeMap<SmolStr, Bounds>,
    fixed: BTreeMap<SmolStr, Option<Fraction>>,
    digits: u32,
}

/// Bounds of a driver: multiples of its base, or values.
#[derive(Debug, Clone, Default)]
struct Bounds {
    low: Option<Fraction>,
    high: Option<Fraction>,
    relative: bool,
}

fn setting(node: &str, what: &'static str, value: impl ToString, reason: &'static str) -> DriverError {
    DriverError::Setting { node: node.to_owned(), what, value: value.to_string(), reason }
}

impl<'a> DriverSplit<'a> {
    /// A split in which every driver of a product grows alike.
    pub fn new(tree: &'a DriverTree) -> Self {
        Self { tree, weights: BTreeMap::new(), bounds: BTreeMap::new(), fixed: BTreeMap::new(), digits: 2 }
    }

    /// How much of the growth of its parent a node carries, against its siblings; 0 keeps it where it is.
    ///
    /// For an effort or cost `c` give `1/c`; for an elasticity give it as it is.
    pub fn with_weight(mut self, node: &str, weight: Decimal) -> Self {
        self.weights.insert(SmolStr::new(node), weight);
        self
    }

    /// Least and greatest multiple of its base.
    pub fn with_bounds(mut self, node: &str, low: Option<Decimal>, high: Option<Decimal>) -> Self {
        let bounds = Bounds { low: low.map(Fraction::from), high: high.map(Fraction::from), relative: true };
        self.bounds.insert(SmolStr::new(node), bounds);
        self
    }

    /// Least and greatest value, such as the tenth and ninetieth percentile of the driver's own history.
    pub fn with_range(mut self, node: &str, low: Option<Fraction>, high: Option<Fraction>) -> Self {
        self.bounds.insert(SmolStr::new(node), Bounds { low, high, relative: false });
        self
    }

    /// Keeps a node at a value.
    pub fn with_fixed(mut self, node: &str, value: impl IntoFraction) -> Self {
        self.fixed.insert(SmolStr::new(node), Some(value.into_fraction()));
        self
    }

    /// Keeps a node at its base value.
    pub fn with_kept(mut self, node: &str) -> Self {
        self.fixed.insert(SmolStr::new(node), None);
        self
    }

    /// Digits of money in sums: the minor digits of the currency. Two without a call.
    pub fn with_currency(mut self, currency: Currency) -> Self {
        self.digits = u32::from(currency.minor_digits());
        self
    }

    /// Weights from the past: the variance of each node's growth from one period to the next, so that the drivers that
    /// used to move carry the target. Steps from or to zero or an undefined value are left out; a node with fewer than two
    /// steps keeps the weight it has.
    pub fn with_history(mut self, periods: &[DriverValues]) -> Self {
        for node in self.tree.nodes() {
            let values = periods.iter().map(|period| period.get(node.id()));
            let steps: Vec<f64> = values
                .clone()
                .zip(values.skip(1))
                .filter_map(|(before, after)| real::ln_ratio(after?, before?))
                .collect();
            if let Some(weight) = variance(&steps).and_then(|v| Decimal::from_f64_retain(v * 1e6)) {
                self.weights.insert(SmolStr::new(node.id()), weight.round_dp(9));
            }
        }
        self
    }

    /// Weights by head-room: the logarithm of each node's upper bound over its base, for targets above the base.
    ///
    /// Nodes without an upper bound keep the weight they have; a node at or over its bound gets weight 0.
    pub fn with_headroom(mut self, base: &DriverValues) -> Self {
        for (node, bounds) in &self.bounds {
            let high = match (&bounds.high, base.get(node)) {
                (Some(high), _) if bounds.relative => Some((high.clone(), Fraction::from(1))),
                (Some(high), Some(base)) => Some((high.clone(), base.clone())),
                _ => None,
            };
            let room = high.and_then(|(high, base)| real::ln_ratio(&high, &base));
            if let Some(weight) = room.and_then(|room| Decimal::from_f64_retain(room.max(0.0))) {
                self.weights.insert(node.clone(), weight.round_dp(15));
            }
        }
        self
    }

    /// The targets of all nodes for a target at the root.
    ///
    /// Errors: [`DriverError::Infeasible`] with the bounds in the way and how much is missing;
    /// [`DriverError::NotPositive`] where growth has no base; [`DriverError::Setting`] for a weight or bound without
    /// meaning; [`DriverError::UnknownNode`].
    pub fn split(&self, target: impl IntoFraction, base: &DriverValues) -> Result<DriverPlan, DriverError> {
        self.check()?;
        let now = self.tree.evaluate(base)?;
        let count = self.tree.nodes().len();
        let mut plan: Vec<Option<DriverTarget>> = vec![None; count];
        let root_target = target.into_fraction();
        for (position, node) in self.tree.nodes().enumerate() {
            if node.parent().is_none() {
                let base = now.at(position).map_err(|reason| node.undefined(&reason.to_string()))?;
                let line = DriverTarget {
                    node: node.id.clone(),
                    base: base.clone(),
                    ideal: root_target.clone(),
                    target: root_target.clone(),
                    limit: None,
                };
                if let Some(place) = plan.get_mut(position) {
                    *place = Some(line);
                }
            }
            let Some(Some(own)) = plan.get(position) else { continue };
            let target = own.target.clone();
            let lines = match node.kind() {
                NodeKind::Leaf => continue,
                NodeKind::Sum => self.sum(node, &target, &now)?,
                _ => self.product(node, &target, &now)?,
            };
            for ((child, _), line) in node.children().iter().zip(lines) {
                if let Some(place) = plan.get_mut(*child) {
                    *place = Some(line);
                }
            }
        }
        Ok(DriverPlan { targets: plan.into_iter().flatten().collect() })
    }

    fn check(&self) -> Result<(), DriverError> {
        let named = self.weights.keys().chain(self.bounds.keys()).chain(self.fixed.keys());
        for node in named {
            self.tree.require(node)?;
        }
        if let Some(node) = self.fixed.keys().find(|node| **node == self.tree.root().id) {
            return Err(setting(node, "the root", "fixed", "is the target itself"));
        }
        for (node, weight) in &self.weights {
            if weight.is_sign_negative() && !weight.is_zero() {
                return Err(setting(node, "weight", weight, "is below zero"));
            }
        }
        for (node, bounds) in &self.bounds {
            if let (Some(low), Some(high)) = (&bounds.low, &bounds.high)
                && low > high
            {
                return Err(setting(node, "lower bound", low, "is above the upper bound"));
            }
        }
        Ok(())
    }

    /// The value a node is kept at.
    fn kept(&self, node: &DriverNode, base: &Fraction) -> Option<Fraction> {
        match (&node.source, self.fixed.get(&node.id)) {
            (Source::Constant(value), _) => Some(Fraction::from(*value)),
            (_, Some(Some(value))) => Some(value.clone()),
            (_, Some(None)) => Some(base.clone()),
            (_, None) => None,
        }
    }

    /// Bounds as values.
    fn range(&self, node: &DriverNode, base: &Fraction) -> (Option<Fraction>, Option<Fraction>) {
        let Some(bounds) = self.bounds.get(&node.id) else { return (None, None) };
        let value = |bound: &Option<Fraction>| {
            bound.as_ref().map(|bound| if bounds.relative { bound * base } else { bound.clone() })
        };
        (value(&bounds.low), value(&bounds.high))
    }

    fn children(&self, node: &DriverNode, now: &Evaluation) -> Result<Vec<Child<'a>>, DriverError> {
        let mut all = Vec::with_capacity(node.children().len());
        for (position, below) in node.children() {
            let Some(child) = self.tree.nodes.get(*position) else { continue };
            let base = now.at(*position).map_err(|reason| child.undefined(&reason.to_string()))?.clone();
            let kept = self.kept(child, &base);
            let (low, high) = self.range(child, &base);
            all.push(Child { node: child, base, kept, low, high, below: *below });
        }
        Ok(all)
    }

    fn sum(&self, node: &DriverNode, target: &Fraction, now: &Evaluation) -> Result<Vec<DriverTarget>, DriverError> {
        let children = self.children(node, now)?;
        let weighted = children.iter().any(|child| self.weights.contains_key(&child.node.id));
        let lines: Vec<Line> = children
            .iter()
            .map(|child| {
                let weight = self.weights.get(&child.node.id).copied().unwrap_or(Decimal::ONE);
                let step = match (&child.kept, weighted, child.below) {
                    (Some(_), ..) => Fraction::zero(),
                    (None, false, _) => child.base.clone(),
                    (None, true, false) => Fraction::from(weight),
                    (None, true, true) => -Fraction::from(weight),
                };
                let base = child.kept.clone().unwrap_or_else(|| child.base.clone());
                let (low, high) =
                    if child.kept.is_some() { (None, None) } else { (child.low.clone(), child.high.clone()) };
                Line { base, step, low, high, negative: child.below }
            })
            .collect();
        let move_by = exact_sum(&lines, target)
            .map_err(|best| infeasible(node, target, best, children.iter().filter(|child| child.is_held())))?;
        let ideal: Vec<Fraction> = lines.iter().map(|line| line.at(&move_by)).collect();
        let values = self.whole(&children, &ideal, target);
        Ok(children.iter().zip(ideal).zip(values).map(|((child, ideal), value)| child.line(ideal, value)).collect())
    }

    /// Free children in whole units that still make the target, where the unit has such a thing.
    fn whole(&self, children: &[Child<'_>], ideal: &[Fraction], target: &Fraction) -> Vec<Fraction> {
        let digits = match children.first().map(|child| &child.node.raw_unit) {
            Some(unit) if unit.is_money() => self.digits,
            Some(unit) if unit.is_count() => 0,
            _ => return ideal.to_vec(),
        };
        let signed = |child: &Child<'_>, value: &Fraction| if child.below { -value.clone() } else { value.clone() };
        let mut rest = target.clone();
        let mut free = Vec::new();
        for (child, value) in children.iter().zip(ideal) {
            if child.kept.is_some() { rest = rest - signed(child, value) } else { free.push(signed(child, value)) }
        }
        let unit = Decimal::new(1, digits);
        let Some(printed) =
            rest.to_decimal().ok().and_then(|rest| round_fractions_preserve_sum(&free, rest, unit).ok())
        else {
            return ideal.to_vec();
        };
        let mut printed = printed.into_iter();
        children
            .iter()
            .zip(ideal)
            .map(|(child, value)| match child.kept.is_none().then(|| printed.next()).flatten() {
                Some(whole) => signed(child, &Fraction::from(whole)),
                None => value.clone(),
            })
            .collect()
    }

    fn product(
        &self,
        node: &DriverNode,
        target: &Fraction,
        now: &Evaluation,
    ) -> Result<Vec<DriverTarget>, DriverError> {
        let children = self.children(node, now)?;
        let positive = |value: &Fraction| !value.is_zero() && !value.is_negative();
        if !positive(target) {
            return Err(node.undefined(&target.to_string()));
        }
        let mut product = Fraction::from(1);
        for child in &children {
            let value = child.kept.as_ref().unwrap_or(&child.base);
            if !positive(value) {
                return Err(child.node.undefined(&value.to_string()));
            }
            let divided = product.checked_div(value);
            product = if child.below { divided.map_err(|_| child.node.undefined("0"))? } else { &product * value };
        }
        let growth = real::ln_ratio(target, &product).ok_or_else(|| node.undefined(&target.to_string()))?;
        let mut lines = Vec::with_capacity(children.len());
        for child in &children {
            let weight = self.weights.get(&child.node.id).copied().unwrap_or(Decimal::ONE);
            let weight = real::to_f64(&Fraction::from(weight)).unwrap_or(0.0);
            let bound = |bound: &Option<Fraction>, open: f64| match bound {
                None => Ok(open),
                Some(bound) => real::ln_ratio(bound, &child.base)
                    .ok_or_else(|| setting(&child.node.id, "bound", bound, "is not above zero")),
            };
            let (low, high) = (bound(&child.low, f64::NEG_INFINITY)?, bound(&child.high, f64::INFINITY)?);
            // A factor below the line moves the other way.
            let (low, high) = if child.below { (-high, -low) } else { (low, high) };
            lines.push(match child.kept {
                Some(_) => LogLine { weight: 0.0, low: 0.0, high: 0.0 },
                None => LogLine { weight, low, high },
            });
        }
        let Some(move_by) = log_sum(&lines, growth) else {
            let up = growth > lines.iter().map(|line| line.at(0.0)).sum();
            let best = children.iter().zip(&lines).try_fold(Fraction::from(1), |total, (child, line)| {
                let value = if line.weight > 0.0 { child.bound(up) } else { child.kept.clone() };
                let value = value.unwrap_or_else(|| child.base.clone());
                if child.below { total.checked_div(&value).ok() } else { Some(&total * &value) }
            });
            let held = children.iter().filter(|child| child.is_held());
            return Err(infeasible(node, target, best.unwrap_or_else(Fraction::zero), held));
        };
        let mut ideal = Vec::with_capacity(children.len());
        for (child, line) in children.iter().zip(&lines) {
            let logarithm = line.at(move_by);
            #[expect(clippy::float_cmp, reason = "a clamped value is the bound itself")]
            let at_bound = match () {
                () if child.kept.is_some() => child.kept.clone(),
                () if logarithm == line.high => child.bound(true),
                () if logarithm == line.low => child.bound(false),
                () => None,
            };
            let grown = || {
                let factor = real::from_f64(if child.below { -logarithm } else { logarithm }.exp())?;
                Some(&child.base * &factor)
            };
            let value = at_bound.or_else(grown).ok_or_else(|| child.node.undefined("without a finite target"))?;
            ideal.push(value);
        }
        let factors: Vec<Factor<'_>> = children
            .iter()
            .zip(&ideal)
            .map(|(child, ideal)| Factor {
                node: child.node,
                ideal: ideal.clone(),
                fixed: child.kept.is_some(),
                below: child.below,
            })
            .collect();
        let values = match close(&factors, target) {
            Some(values) => values,
            None if product == *target => ideal.clone(),
            None => return Err(infeasible(node, target, product, children.iter())),
        };
        Ok(children.iter().zip(ideal).zip(values).map(|((child, ideal), value)| child.line(ideal, value)).collect())
    }
}

struct Child<'a> {
    node: &'a DriverNode,
    base: Fraction,
    kept: Option<Fraction>,
    low: Option<Fraction>,
    high: Option<Fraction>,
    below: bool,
}

impl Child<'_> {
    fn is_held(&self) -> bool {
        self.kept.is_some() || self.low.is_some() || self.high.is_some()
    }

    /// The bound that stops the product on its way up or down.
    fn bound(&self, up: bool) -> Option<Fraction> {
        if up == self.below { self.low.clone() } else { self.high.clone() }
    }

    fn line(&self, ideal: Fraction, target: Fraction) -> DriverTarget {
        let limit = match () {
            () if self.kept.is_some() => Some(Limit::Fixed),
            () if self.low.as_ref().is_some_and(|low| ideal <= *low) => Some(Limit::Low),
            () if self.high.as_ref().is_some_and(|high| ideal >= *high) => Some(Limit::High),
            () => None,
        };
        DriverTarget { node: self.node.id.clone(), base: self.base.clone(), ideal, target, limit }
    }
}

fn infeasible<'c>(
    node: &DriverNode,
    target: &Fraction,
    best: Fraction,
    held: impl Iterator<Item = &'c Child<'c>>,
) -> DriverError {
    DriverError::Infeasible {
        node: node.id().to_owned(),
        target: Box::new(target.clone()),
        missing: Box::new(target - &best),
        best: Box::new(best),
        limits: held.map(|child| child.node.id.to_string()).collect(),
    }
}

fn variance(values: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a number of periods")]
    let count = values.len() as f64;
    if values.len() < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0);
    (variance.is_finite() && variance > 0.0).then_some(variance)
}
