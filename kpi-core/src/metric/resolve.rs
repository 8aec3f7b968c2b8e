//! From a metric and a basis to a definition.

use std::collections::BTreeMap;

use super::basis::{Basis, BasisPatch, Clock, refund_measure};
use super::catalogue::Catalogue;
use super::definition::{Aggregate, Empty, Measure, Metric, MetricKind, Operand};
use super::expr::{Arithmetic, BASIS_AMOUNT, Expr, Literal, TimeScale};
use super::resolved::{Convert, Definition, Fingerprint, Node, NodeExpr, NodeId, Note, ResolvedMeasure, RowClock};
use super::unit::Unit;
use super::validate;
use crate::error::MetricError;
use crate::facts;
use crate::model::Issues;

/// The definition of a metric under a basis: everything that is needed to compute it.
///
/// ```
/// use kpi_core::metric::{Basis, Catalogue, Node, resolve};
/// let aov = resolve(Catalogue::standard(), "aov", &Basis::preset("tiktok_analytics")?)?;
/// assert_eq!(aov.tables().keys().copied().collect::<Vec<_>>(), ["order_lines"]);
/// assert!(matches!(aov.nodes.last(), Some(Node::Ratio { numerator: 0, denominator: 1 })));
/// let error = resolve(Catalogue::standard(), "gvm", &Basis::default()).unwrap_err();
/// assert_eq!(error.to_string(), "there is no metric \"gvm\"; did you mean \"gmv\"?");
/// # Ok::<(), kpi_core::error::MetricError>(())
/// ```
///
/// Errors: [`MetricError::UnknownMetric`]; [`MetricError::Invalid`] with everything that is wrong with the metric, the
/// metrics below it or the basis; [`MetricError::RefundFilter`].
pub fn resolve(catalogue: &Catalogue, metric: &str, basis: &Basis) -> Result<Definition, MetricError> {
    let metric = catalogue.require(metric)?;
    let mut issues = Issues::default();
    issues.extend_within("basis", basis.validate());
    issues.extend_within(metric.id.as_str(), validate::with_inputs(catalogue, metric));
    if issues.has_errors() {
        return Err(MetricError::Invalid(Box::new(issues)));
    }
    let mut builder =
        Builder { catalogue, nodes: Vec::new(), known: BTreeMap::new(), done: BTreeMap::new(), money: Vec::new() };
    let root = builder.metric(metric, &Under { basis: *basis, filters: Vec::new() }, 0)?;
    // The value is the last node even when it is also an input of nothing else.
    let mut nodes = builder.nodes;
    if root + 1 != nodes.len() {
        nodes.push(Node::Formula(NodeExpr::Node(root)));
    }
    let mut definition = Definition {
        metric: metric.id.clone(),
        version: metric.version,
        en: metric.en.clone(),
        zh: metric.zh.clone(),
        unit: metric.unit.clone(),
        direction: metric.direction,
        basis: *basis,
        nodes,
        rounding: basis.rounding,
        notes: mixed_bases(&builder.money),
        fingerprint: Fingerprint::of(""),
    };
    definition.fingerprint = Fingerprint::of(&definition.canonical_text());
    Ok(definition)
}

/// Columns that mean the same in `order_lines` and `after_sales`: `status` and `refund_amount` do not.
const SHARED: [&str; 7] = ["order_id", "line_id", "shop_id", "market", "currency", "product_id", "sku_id"];

/// Deepest nesting of metrics.
const MAX_DEPTH: u16 = 64;

/// The basis and the additional conditions under which a metric is taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Under {
    basis: Basis,
    filters: Vec<Expr>,
}

impl Under {
    fn with(&self, filter: Option<&Expr>, pin: &BasisPatch) -> Self {
        let mut filters = self.filters.clone();
        filters.extend(filter.cloned());
        Self { basis: self.basis.patched(pin), filters }
    }
}

struct Builder<'c> {
    catalogue: &'c Catalogue,
    nodes: Vec<Node>,
    /// Canonical text of each node, so that none is computed twice.
    known: BTreeMap<String, NodeId>,
    /// Metrics already taken under the same basis and conditions.
    done: BTreeMap<(String, Under), NodeId>,
    /// The metrics that sum amounts under a basis, with that basis.
    money: Vec<(String, Basis)>,
}

impl Builder<'_> {
    fn add(&mut self, node: Node) -> NodeId {
        let text = node.to_string();
        if let Some(known) = self.known.get(&text) {
            return *known;
        }
        self.nodes.push(node);
        self.known.insert(text, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// Cycles were refused before, so this ends.
    fn metric(&mut self, metric: &Metric, under: &Under, depth: u16) -> Result<NodeId, MetricError> {
        if depth > MAX_DEPTH {
            return Err(MetricError::TooDeep { metric: metric.id.to_string(), limit: MAX_DEPTH });
        }
        let key = (metric.id.to_string(), under.clone());
        if let Some(done) = self.done.get(&key) {
            return Ok(*done);
        }
        let node = self.kind(metric, under, depth)?;
        self.done.insert(key, node);
        Ok(node)
    }

    fn kind(&mut self, metric: &Metric, under: &Under, depth: u16) -> Result<NodeId, MetricError> {
        match &metric.kind {
            MetricKind::Measure(measure) => self.measure(metric, measure, Some(&metric.unit), under),
            MetricKind::Ratio { numerator, denominator } => {
                let numerator = self.operand(metric, numerator, under, depth)?;
                let denominator = self.operand(metric, denominator, under, depth)?;
                Ok(self.add(Node::Ratio { numerator, denominator }))
            }
            MetricKind::Formula(expr) => {
                let expr = self.formula(expr, under, depth)?;
                Ok(if let NodeExpr::Node(only) = expr { only } else { self.add(Node::Formula(expr)) })
            }
            MetricKind::Windowed { input, span, partial } => {
                let input = self.metric(self.catalogue.require(input.as_str())?, under, depth + 1)?;
                Ok(self.add(Node::Windowed { input, span: *span, partial: *partial }))
            }
            MetricKind::Cohort { input, cohort } => {
                let input = self.metric(self.catalogue.require(input.as_str())?, under, depth + 1)?;
                Ok(self.add(Node::Cohort { input, cohort: *cohort }))
            }
        }
    }

    fn operand(&mut self, owner: &Metric, operand: &Operand, under: &Under, depth: u16) -> Result<NodeId, MetricError> {
        match operand {
            Operand::Metric { metric, filter, pin } => {
                let metric = self.catalogue.require(metric.as_str())?;
                self.metric(metric, &under.with(filter.as_ref(), pin), depth + 1)
            }
            Operand::Measure(measure) => self.measure(owner, measure, None, under),
        }
    }

    fn formula(&mut self, expr: &Expr, under: &Under, depth: u16) -> Result<NodeExpr, MetricError> {
        Ok(match expr {
            Expr::Name(name) => NodeExpr::Node(self.metric(self.catalogue.require(name)?, under, depth + 1)?),
            Expr::Literal(Literal::Number(number)) => NodeExpr::Number(number.normalize()),
            Expr::Negate(inner) => NodeExpr::Negate(Box::new(self.formula(inner, under, depth)?)),
            Expr::Arithmetic(operator, left, right) => {
                let left = self.formula(left, under, depth)?;
                NodeExpr::Arithmetic(*operator, Box::new(left), Box::new(self.formula(right, under, depth)?))
            }
            Expr::Coalesce(items) => {
                NodeExpr::Coalesce(items.iter().map(|item| self.formula(item, under, depth)).collect::<Result<_, _>>()?)
            }
            Expr::Scale(scale, inner) => scaled(*scale, self.formula(inner, under, depth)?),
            other => {
                // Validation refuses conditions in formulas.
                return Err(MetricError::Document {
                    file: "formula".to_owned(),
                    message: format!("`{other}` is no formula"),
                });
            }
        })
    }

    fn measure(
        &mut self,
        owner: &Metric,
        measure: &Measure,
        unit: Option<&Unit>,
        under: &Under,
    ) -> Result<NodeId, MetricError> {
        let table = facts::table(&measure.table)
            .map_err(|error| MetricError::Document { file: owner.id.to_string(), message: error.to_string() })?;
        let basis = under.basis.patched(&measure.pin);
        let unit =
            unit.cloned().unwrap_or_else(|| validate::measure_unit(measure, table).unwrap_or_else(Unit::multiple));
        let own: Vec<Expr> = measure.filter.iter().chain(&under.filters).cloned().collect();
        let mut parts: Vec<Expr> = Vec::new();
        let mut aggregate = measure.aggregate.clone();
        let mut clock = measure.clock.as_ref().map(|column| RowClock::column(column));
        let mut refunds = None;
        let mut per_day = false;
        if measure.basis {
            let folded = basis.fold();
            parts.extend(folded.conditions);
            if clock.is_some() {
                parts.extend(folded.clock.has_value());
            }
            if aggregate.value() == Some(&Expr::name(BASIS_AMOUNT)) {
                refunds = refund_measure(&basis).map(|refunds| (refunds, clock.clone()));
                set_value(&mut aggregate, folded.amount);
                self.money.push((owner.id.to_string(), basis));
            }
            clock = clock.or(Some(folded.clock));
            per_day = counts_buyers(&aggregate) && basis.buyers == super::basis::BuyerCount::PerDay;
        }
        let clock = clock.unwrap_or_else(|| RowClock::new(Vec::new()));
        let base = ResolvedMeasure {
            origin: owner.id.clone(),
            table,
            aggregate,
            per_day,
            filter: Expr::all(parts.into_iter().chain(own.iter().cloned())),
            convert: convert(&basis, &unit, &clock, table.name),
            clock,
            totals: measure.totals.clone(),
            empty: measure.empty,
            unit: unit.clone(),
        };
        let gross = self.add(Node::Measure(Box::new(base.clone())));
        let Some(((refund_table, value, conditions, refund_clock), pinned)) = refunds else { return Ok(gross) };
        let refund_table = facts::table(refund_table)
            .map_err(|error| MetricError::Document { file: owner.id.to_string(), message: error.to_string() })?;
        let shared = |name: &&str| refund_table.name == table.name || SHARED.contains(name);
        if let Some(column) = own.iter().flat_map(Expr::names).find(|name| !shared(name)) {
            return Err(MetricError::RefundFilter { metric: owner.id.to_string(), column: column.to_owned() });
        }
        let mut aggregate = base.aggregate.clone();
        set_value(&mut aggregate, value);
        let refund_clock = pinned.filter(|_| refund_table.name == table.name).unwrap_or(refund_clock);
        let filter =
            if refund_table.name == table.name { base.filter } else { Expr::all(conditions.into_iter().chain(own)) };
        let refunded = self.add(Node::Measure(Box::new(ResolvedMeasure {
            table: refund_table,
            aggregate,
            filter,
            convert: convert(&basis, &unit, &refund_clock, refund_table.name),
            clock: refund_clock,
            empty: Empty::Zero,
            ..base
        })));
        let difference =
            NodeExpr::Arithmetic(Arithmetic::Sub, Box::new(NodeExpr::Node(gross)), Box::new(NodeExpr::Node(refunded)));
        Ok(self.add(Node::Formula(difference)))
    }
}

fn counts_buyers(aggregate: &Aggregate) -> bool {
    matches!(aggregate, Aggregate::CountDistinct { columns } if columns.iter().any(|column| column == "buyer_id"))
}

fn set_value(aggregate: &mut Aggregate, new: Expr) {
    match aggregate {
        Aggregate::Sum { value }
        | Aggregate::Min { value }
        | Aggregate::Max { value }
        | Aggregate::Last { value, .. } => {
            *value = new;
        }
        Aggregate::Count | Aggregate::CountDistinct { .. } | Aggregate::CountRepeated { .. } => {}
    }
}

fn scaled(scale: TimeScale, inner: NodeExpr) -> NodeExpr {
    let seconds = NodeExpr::Number(scale.seconds().into());
    NodeExpr::Arithmetic(Arithmetic::Div, Box::new(inner), Box::new(seconds))
}

fn convert(basis: &Basis, unit: &Unit, clock: &RowClock, table: &str) -> Option<Convert> {
    let conversion = basis.conversion.filter(|_| unit.has_money())?;
    // Only order lines know the other clocks.
    let rate_day = conversion.rate_day.filter(|_| table == "order_lines").map(Clock::row_clock);
    Some(Convert {
        currency: conversion.currency,
        rounded: conversion.rounded,
        rounding: conversion.rounding,
        digits: conversion.digits.unwrap_or_else(|| conversion.currency.minor_digits()),
        gap: conversion.gap,
        rate_day: rate_day.unwrap_or_else(|| clock.clone()),
    })
}

impl RowClock {
    pub(crate) fn column(column: &str) -> Self {
        Self::new(vec![super::resolved::ClockCase::always(column)])
    }

    /// The condition that the clock has a value.
    fn has_value(&self) -> Option<Expr> {
        let mut cases = self.cases().iter().rev();
        let present = |column: &str| Expr::name(column).is_null(true);
        let last = cases.next().map(|case| present(&case.column));
        cases.fold(last, |otherwise, case| {
            let here = present(&case.column);
            match (&case.when, otherwise) {
                (Some(when), Some(otherwise)) => Some(when.clone().and(here).or(when.clone().negated().and(otherwise))),
                _ => Some(here),
            }
        })
    }
}

/// A note when amounts under different bases meet in one definition.
fn mixed_bases(money: &[(String, Basis)]) -> Vec<Note> {
    let Some((first, basis)) = money.first() else { return Vec::new() };
    let Some((other, differs)) = money.iter().find(|(_, other)| other != basis) else { return Vec::new() };
    let difference = Basis::diff(basis, differs);
    let join = |words: fn(&super::basis::Difference) -> &str, by: &str| {
        difference.iter().map(words).collect::<Vec<_>>().join(by)
    };
    vec![Note {
        code: "metric.mixed_bases",
        en: format!("amounts under different bases meet: {first} (a) and {other} (b): {}", join(|d| &d.en, "; ")),
        zh: format!("不同口径的金额在同一公式中：{first}（a）与{other}（b）：{}", join(|d| &d.zh, "；")),
    }]
}
