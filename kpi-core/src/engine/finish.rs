//! From states to values: conversion of totals, ratios, formulas, windows.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use smol_str::SmolStr;

use super::coverage::Stated;
use super::day::day_of;
use super::dimension::Dimension;
use super::fx::{Converter, scaled};
use super::needs::{self, Known};
use super::part::PartialResult;
use super::plan::Plan;
use super::state::{Outcome, currencies};
use super::texts::Texts;
use crate::error::EngineError;
use crate::metric::{Aggregate, Arithmetic, Empty, Node, NodeExpr, NodeId, Partial};
use crate::money::{Currency, Fraction, FxTable};
use crate::period::Period;

/// A value with its parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Cell {
    pub(crate) value: Option<Fraction>,
    /// Both sides where the metric is a ratio.
    pub(crate) sides: Option<(Option<Fraction>, Option<Fraction>)>,
    pub(crate) currency: Option<Currency>,
    /// Rows that counted in any measure of the metric.
    pub(crate) rows: u64,
}

/// Code of the groups that are not shown by themselves.
pub(crate) const OTHERS: u32 = u32::MAX;

/// Text of a code of a dimension; `None` is the group without a value.
pub(crate) fn key_text(dimension: &Dimension, texts: &Texts, code: u32) -> Option<String> {
    match dimension {
        _ if code == OTHERS => None,
        Dimension::Weekday => (code > 0).then(|| code.to_string()),
        Dimension::Hour => code.checked_sub(1).map(|hour| format!("{hour:02}")),
        _ => texts.get(code).map(String::from),
    }
}

/// A group in words.
pub(crate) fn group_text(part: &PartialResult, texts: &Texts, group: u32) -> String {
    let codes = part.groups.codes(group);
    let mut words: Vec<String> = Vec::new();
    for (dimension, code) in part.plan.levels().into_iter().zip(&codes) {
        words.push(format!("{dimension} {}", key_text(dimension, texts, *code).unwrap_or_else(|| "–".to_owned())));
    }
    let bucket = codes.last().and_then(|code| part.plan.bucket(code.cast_signed()));
    words.extend(bucket.map(|period| period.to_string()));
    if words.is_empty() { "all rows".to_owned() } else { words.join(", ") }
}

/// One cell of the key of a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub(crate) keys: Vec<Option<SmolStr>>,
    pub(crate) period: Option<Period>,
    pub(crate) group: u32,
    /// Whether it holds the groups that are not shown by themselves.
    pub(crate) others: bool,
}

pub(crate) struct Finisher<'p> {
    part: &'p PartialResult,
    stated: &'p Stated,
    converter: Converter<'p>,
    outcomes: Vec<Vec<Option<Outcome>>>,
}

/// What the definition and its nodes see of a group.
struct Place<'f> {
    definition: usize,
    nodes: &'f [Node],
    metric: &'f str,
    group: u32,
    /// The days that are looked at.
    frame: usize,
}

impl<'p> Finisher<'p> {
    pub(crate) fn new(part: &'p PartialResult, fx: &'p FxTable, stated: &'p Stated) -> Self {
        let outcomes = (0..part.states.len()).map(|task| part.outcomes(task)).collect();
        Self { part, stated, converter: Converter::new(fx), outcomes }
    }

    /// The groups with a row in any measure, in no order.
    pub(crate) fn groups(&self) -> Vec<u32> {
        let groups = u32::try_from(self.part.groups.len()).unwrap_or(u32::MAX);
        let tasks = 0..self.part.states.len();
        (0..groups).filter(|group| tasks.clone().any(|task| self.part.count(task, *group) > 0)).collect()
    }

    fn plan(&self) -> &'p Plan {
        &self.part.plan
    }

    /// The value of a definition in a group, over the days of a frame.
    pub(crate) fn cell(&mut self, definition: usize, group: u32, frame: usize) -> Result<Cell, EngineError> {
        let plan = self.plan();
        let Some(asked) = plan.query.definitions.get(definition) else { return Ok(Cell::default()) };
        let metric = asked.metric.as_str();
        let place = Place { definition, nodes: &asked.nodes, metric, group, frame };
        let (rows, currency) = self.money(&place)?;
        let mut known = BTreeMap::new();
        let root = asked.root();
        let value = self.node(&place, root, frame, &mut known)?;
        let sides = match asked.nodes.get(root) {
            Some(Node::Ratio { numerator, denominator }) => {
                let above = self.node(&place, *numerator, frame, &mut known)?;
                Some((above, self.node(&place, *denominator, frame, &mut known)?))
            }
            _ => None,
        };
        Ok(Cell { value, sides, currency, rows })
    }

    /// The value of one node of a definition in a group, over the days of a frame.
    pub(crate) fn node_of(
        &mut self,
        definition: usize,
        group: u32,
        node: NodeId,
        frame: usize,
    ) -> Result<Option<Fraction>, EngineError> {
        let plan = self.plan();
        let Some(asked) = plan.query.definitions.get(definition) else { return Ok(None) };
        let place = Place { definition, nodes: &asked.nodes, metric: asked.metric.as_str(), group, frame };
        self.node(&place, node, frame, &mut BTreeMap::new())
    }

    /// Rows that count, and the one currency of all amounts in the cell.
    fn money(&self, place: &Place<'_>) -> Result<(u64, Option<Currency>), EngineError> {
        let (mut rows, mut found) = (0, BTreeSet::new());
        let plan = self.plan();
        for (_, task) in plan.measures_under(place.definition, place.nodes.len().saturating_sub(1), place.frame) {
            let Some(task_of) = plan.tasks.get(task) else { continue };
            rows += self.part.count(task, place.group);
            let Some(outcome) = self.outcome(task, place.group).filter(|_| task_of.money) else { continue };
            if let Some(convert) = &task_of.measure.convert {
                found.insert(convert.currency.code().to_owned());
            } else {
                let texts = currencies(outcome).into_iter().filter_map(|code| self.part.texts.get(code));
                found.extend(texts.map(String::from));
            }
        }
        if found.len() > 1 {
            let currencies = found.into_iter().collect::<Vec<_>>().join(", ");
            let group = group_text(self.part, &self.part.texts, place.group);
            return Err(EngineError::MixedCurrency { metric: place.metric.to_owned(), group, currencies });
        }
        Ok((rows, found.first().and_then(|code| Currency::try_new(code).ok())))
    }

    fn outcome(&self, task: usize, group: u32) -> Option<&Outcome> {
        self.outcomes.get(task)?.get(usize::try_from(group).ok()?)?.as_ref()
    }

    fn node(
        &mut self,
        place: &Place<'_>,
        id: NodeId,
        frame: usize,
        known: &mut BTreeMap<(NodeId, usize), Option<Fraction>>,
    ) -> Result<Option<Fraction>, EngineError> {
        if let Some(known) = known.get(&(id, frame)) {
            return Ok(known.clone());
        }
        let below = self.plan().links.get(&(place.definition, id, frame)).copied().unwrap_or_default();
        let value = match place.nodes.get(id) {
            Some(Node::Measure(_)) => self.measure(place, below)?,
            Some(Node::Ratio { numerator, denominator }) => {
                let above = self.node(place, *numerator, frame, known)?;
                quotient(above, self.node(place, *denominator, frame, known)?)
            }
            Some(Node::Formula(expr)) => self.formula(place, expr, frame, known)?,
            Some(Node::Windowed { input, partial, .. }) => {
                let hidden = *partial == Partial::Null && !self.covered(place, *input, below);
                if hidden { None } else { self.node(place, *input, below, known)? }
            }
            Some(Node::Cohort { input, .. }) => self.node(place, *input, below, known)?,
            None => None,
        };
        known.insert((id, frame), value.clone());
        Ok(value)
    }

    fn formula(
        &mut self,
        place: &Place<'_>,
        expr: &NodeExpr,
        frame: usize,
        known: &mut BTreeMap<(NodeId, usize), Option<Fraction>>,
    ) -> Result<Option<Fraction>, EngineError> {
        Ok(match expr {
            NodeExpr::Node(id) => self.node(place, *id, frame, known)?,
            NodeExpr::Number(number) => Some(Fraction::from(*number)),
            NodeExpr::Negate(inner) => self.formula(place, inner, frame, known)?.map(|value| -value),
            NodeExpr::Arithmetic(operator, a, b) => {
                let (a, b) = (self.formula(place, a, frame, known)?, self.formula(place, b, frame, known)?);
                match operator {
                    Arithmetic::Add => a.zip(b).map(|(a, b)| a + b),
                    Arithmetic::Sub => a.zip(b).map(|(a, b)| a - b),
                    Arithmetic::Mul => a.zip(b).map(|(a, b)| a * b),
                    Arithmetic::Div => quotient(a, b),
                }
            }
            NodeExpr::Coalesce(items) => {
                for item in items {
                    if let Some(found) = self.formula(place, item, frame, known)? {
                        return Ok(Some(found));
                    }
                }
                None
            }
        })
    }

    /// Whether every day of a window is covered in the table of every measure below it.
    fn covered(&self, place: &Place<'_>, input: NodeId, frame: usize) -> bool {
        let bucket = self.part.groups.codes(place.group).last().map(|code| code.cast_signed());
        let needs = needs::needs(self.plan(), place.definition, input, frame, bucket);
        needs.tables.iter().all(|need| {
            let known: Known<'_> = needs::known(self.part, self.stated, need.table, &need.clock);
            need.days.is_some_and(|days| known.days(days) == days.len_days())
        })
    }

    fn measure(&mut self, place: &Place<'_>, task: usize) -> Result<Option<Fraction>, EngineError> {
        let Some(of) = self.plan().tasks.get(task) else { return Ok(None) };
        let scale = self.part.scale(task);
        let outcome = self.outcome(task, place.group).cloned();
        let empty = match (&of.measure.aggregate, of.measure.empty) {
            (Aggregate::Min { .. } | Aggregate::Max { .. } | Aggregate::Last { .. }, _) | (_, Empty::Null) => None,
            _ => Some(Fraction::zero()),
        };
        let least = matches!(of.measure.aggregate, Aggregate::Min { .. });
        let (lots, extreme): (BTreeMap<_, BigInt>, bool) = match outcome {
            None => return Ok(empty),
            Some(Outcome::Count(count)) => return Ok(Some(Fraction::from(i128::from(count)))),
            Some(Outcome::Lots(lots)) => (lots, false),
            Some(Outcome::Candidates(lots)) => {
                (lots.into_iter().map(|(lot, value)| (lot, value.into())).collect(), true)
            }
        };
        let mut values = Vec::with_capacity(lots.len());
        for ((currency, day), amount) in lots {
            let exact = scaled(&amount, scale);
            values.push(match of.measure.convert.as_ref().filter(|_| of.converts_totals()) {
                None => exact,
                Some(convert) => {
                    let rate = self.converter.rate(&self.part.texts, convert, currency, day);
                    let group = || group_text(self.part, &self.part.texts, place.group);
                    exact * rate.map_err(|fault| fault.named(of, group()))?
                }
            });
        }
        let value = match (extreme, least) {
            (false, _) => values.into_iter().reduce(|a, b| a + b),
            (true, true) => values.into_iter().min(),
            (true, false) => values.into_iter().max(),
        };
        let Some(convert) = of.measure.convert.as_ref().filter(|_| of.converts_totals()) else { return Ok(value) };
        let rounded = value.map(|value| value.round(u32::from(convert.digits), convert.rounding)).transpose();
        match rounded {
            Ok(rounded) => Ok(rounded.map(Fraction::from)),
            Err(_) => Err(EngineError::Overflow {
                metric: place.metric.to_owned(),
                group: group_text(self.part, &self.part.texts, place.group),
                limit: "28 digits",
            }),
        }
    }
}

fn quotient(a: Option<Fraction>, b: Option<Fraction>) -> Option<Fraction> {
    a?.checked_div(&b?).ok()
}

/// Days of the query's cell.
pub(crate) fn period_of(plan: &Plan, code: u32) -> Option<Period> {
    plan.bucket(code.cast_signed()).filter(|_| plan.query.period.is_some() || day_of(code.cast_signed()).is_some())
}

/// The row of a group.
pub(crate) fn row(part: &PartialResult, group: u32) -> Row {
    let codes = part.groups.codes(group);
    let levels = part.plan.levels();
    let key = |dimension: &Dimension| {
        let level = levels.iter().position(|known| *known == dimension)?;
        key_text(dimension, &part.texts, codes.get(level).copied()?).map(SmolStr::new)
    };
    let keys = part.plan.query.by.iter().map(key).collect();
    let period = codes.last().and_then(|code| period_of(&part.plan, *code));
    Row { keys, period, group, others: codes.contains(&OTHERS) }
}
