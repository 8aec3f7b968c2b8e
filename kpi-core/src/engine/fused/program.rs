//! Expressions of the measures of a table, each part once, in the forms that the columns of a view compute.

use smol_str::SmolStr;

use crate::metric::{Arithmetic, Comparison, Expr, Literal};
use crate::model::{FieldKind, TableSpec};

/// Position of a step in its program.
pub(super) type StepId = usize;

/// One step; steps only refer to steps before them.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// A column of numbers, flags, instants or days.
    Column(SmolStr, FieldKind),
    Negate(StepId),
    Arithmetic(Arithmetic, StepId, StepId),
    /// A number where there is none.
    OrNumber(StepId, i64, u32),
    /// A flag where there is none.
    OrFlag(StepId, bool),
    Duration(StepId, StepId),
    Compare(Comparison, StepId, StepId),
    /// Against a number in units of ten to the minus the last field.
    CompareNumber(Comparison, StepId, i64, u32),
    /// Whether the text of a column is one of some.
    OneOf {
        column: SmolStr,
        list: Vec<SmolStr>,
        negated: bool,
    },
    /// Whether a column is null.
    Null {
        column: SmolStr,
        negated: bool,
    },
    Not(StepId),
    And(StepId, StepId),
    Or(StepId, StepId),
}

/// The steps of a table.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub(super) table: &'static TableSpec,
    pub(super) steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Number,
    Truth,
    Instant,
    Date,
}

fn is_text(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text)
}

fn number(literal: &Literal) -> Option<(i64, u32)> {
    match literal {
        Literal::Number(number) => Some((i64::try_from(number.mantissa()).ok()?, number.scale())),
        _ => None,
    }
}

impl Program {
    pub(super) fn new(table: &'static TableSpec) -> Self {
        Self { table, steps: Vec::new() }
    }

    /// The step of an expression; `None` when it has a part that only the general evaluator computes.
    pub(super) fn add(&mut self, expr: &Expr) -> Option<StepId> {
        let step = match expr {
            Expr::Name(name) => {
                let kind = self.kind(name)?;
                if is_text(kind) {
                    return None;
                }
                Step::Column(name.clone(), kind)
            }
            Expr::Negate(inner) => Step::Negate(self.shaped(inner, Shape::Number)?),
            Expr::Arithmetic(Arithmetic::Div, ..) | Expr::Literal(_) | Expr::Scale(..) => return None,
            Expr::Arithmetic(operator, a, b) => {
                Step::Arithmetic(*operator, self.shaped(a, Shape::Number)?, self.shaped(b, Shape::Number)?)
            }
            Expr::Coalesce(items) => match items.as_slice() {
                [first, Expr::Literal(Literal::Flag(flag))] => Step::OrFlag(self.shaped(first, Shape::Truth)?, *flag),
                [first, Expr::Literal(literal)] => {
                    let (mantissa, scale) = number(literal)?;
                    Step::OrNumber(self.shaped(first, Shape::Number)?, mantissa, scale)
                }
                _ => return None,
            },
            Expr::Duration(from, to) => {
                Step::Duration(self.shaped(from, Shape::Instant)?, self.shaped(to, Shape::Instant)?)
            }
            Expr::Compare(comparison, a, b) => self.compare(*comparison, a, b)?,
            Expr::In { value, list, negated } => {
                let texts = list.iter().map(|item| match item {
                    Literal::Text(text) => Some(text.clone()),
                    _ => None,
                });
                Step::OneOf { column: self.text_column(value)?, list: texts.collect::<Option<_>>()?, negated: *negated }
            }
            Expr::IsNull { value, negated } => {
                let Expr::Name(name) = &**value else { return None };
                self.kind(name)?;
                Step::Null { column: name.clone(), negated: *negated }
            }
            Expr::Not(inner) => Step::Not(self.shaped(inner, Shape::Truth)?),
            Expr::And(a, b) => Step::And(self.shaped(a, Shape::Truth)?, self.shaped(b, Shape::Truth)?),
            Expr::Or(a, b) => Step::Or(self.shaped(a, Shape::Truth)?, self.shaped(b, Shape::Truth)?),
        };
        Some(self.step(step))
    }

    /// The step of an expression of numbers.
    pub(super) fn number(&mut self, expr: &Expr) -> Option<StepId> {
        self.shaped(expr, Shape::Number)
    }

    /// The steps of the parts of a condition that are joined by `and`.
    pub(super) fn conditions(&mut self, expr: &Expr, into: &mut Vec<StepId>) -> Option<()> {
        if let Expr::And(a, b) = expr {
            self.conditions(a, into)?;
            return self.conditions(b, into);
        }
        into.push(self.shaped(expr, Shape::Truth)?);
        Some(())
    }

    /// The step of a column that was added before.
    pub(super) fn column(&self, name: &str) -> Option<StepId> {
        self.steps.iter().position(|step| matches!(step, Step::Column(column, _) if column == name))
    }

    fn step(&mut self, step: Step) -> StepId {
        if let Some(known) = self.steps.iter().position(|known| *known == step) {
            return known;
        }
        self.steps.push(step);
        self.steps.len() - 1
    }

    fn kind(&self, name: &str) -> Option<FieldKind> {
        self.table.field(name).map(|(_, field)| field.kind)
    }

    fn text_column(&self, expr: &Expr) -> Option<SmolStr> {
        match expr {
            Expr::Name(name) if is_text(self.kind(name)?) => Some(name.clone()),
            _ => None,
        }
    }

    fn shape(&self, step: StepId) -> Option<Shape> {
        Some(match self.steps.get(step)? {
            Step::Column(_, FieldKind::Flag) => Shape::Truth,
            Step::Column(_, FieldKind::Instant) => Shape::Instant,
            Step::Column(_, FieldKind::Date) => Shape::Date,
            Step::Column(..) | Step::Negate(_) | Step::Arithmetic(..) | Step::OrNumber(..) | Step::Duration(..) => {
                Shape::Number
            }
            _ => Shape::Truth,
        })
    }

    fn shaped(&mut self, expr: &Expr, shape: Shape) -> Option<StepId> {
        let step = self.add(expr)?;
        (self.shape(step)? == shape).then_some(step)
    }

    fn compare(&mut self, comparison: Comparison, a: &Expr, b: &Expr) -> Option<Step> {
        if let Expr::Literal(literal) = b {
            if let Literal::Text(text) = literal {
                let negated = match comparison {
                    Comparison::Equal => false,
                    Comparison::NotEqual => true,
                    _ => return None,
                };
                return Some(Step::OneOf { column: self.text_column(a)?, list: vec![text.clone()], negated });
            }
            let (mantissa, scale) = number(literal)?;
            return Some(Step::CompareNumber(comparison, self.shaped(a, Shape::Number)?, mantissa, scale));
        }
        let (left, right) = (self.add(a)?, self.add(b)?);
        let shape = self.shape(left)?;
        (shape == self.shape(right)? && shape != Shape::Truth).then_some(Step::Compare(comparison, left, right))
    }
}
