//! What an expression yields: kinds of values and units.

use super::ast::{Arithmetic, Expr, Literal, TimeScale};
use crate::error::did_you_mean;
use crate::metric::unit::{TimeUnit, Unit};
use crate::model::{FieldKind, TableSpec};

/// Name that stands for the amount of a line under the basis.
pub(crate) const BASIS_AMOUNT: &str = "basis_amount";

/// Kind of value that an expression over a row yields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowType {
    /// A number; `None` for a bare literal, which takes any unit in comparisons and `coalesce`.
    Number(Option<Unit>),
    Text,
    Instant,
    Date,
    Flag,
    /// Something already reported.
    Unknown,
}

impl RowType {
    const fn what(&self) -> &'static str {
        match self {
            Self::Number(_) => "a number",
            Self::Text => "a text",
            Self::Instant => "an instant",
            Self::Date => "a date",
            Self::Flag => "yes or no",
            Self::Unknown => "unknown",
        }
    }
}

/// One finding inside an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    /// Text of the part that is wrong.
    pub(crate) part: String,
    pub(crate) message: String,
    pub(crate) cure: &'static str,
}

fn fault(code: &'static str, part: &Expr, message: String, cure: &'static str) -> Fault {
    Fault { code, part: part.to_string(), message, cure }
}

/// Checks an expression over the rows of a table.
pub(crate) fn check_row(expr: &Expr, table: &'static TableSpec, with_basis: bool) -> (RowType, Vec<Fault>) {
    let mut check = RowCheck { table, with_basis, faults: Vec::new() };
    let found = check.visit(expr);
    (found, check.faults)
}

struct RowCheck {
    table: &'static TableSpec,
    with_basis: bool,
    faults: Vec<Fault>,
}

impl RowCheck {
    fn report(&mut self, code: &'static str, part: &Expr, message: String, cure: &'static str) -> RowType {
        self.faults.push(fault(code, part, message, cure));
        RowType::Unknown
    }

    fn visit(&mut self, expr: &Expr) -> RowType {
        match expr {
            Expr::Name(name) => self.column(expr, name),
            Expr::Literal(Literal::Number(_)) => RowType::Number(None),
            Expr::Literal(Literal::Text(_)) => RowType::Text,
            Expr::Literal(Literal::Flag(_)) | Expr::IsNull { .. } => {
                for child in expr.children() {
                    self.visit(child);
                }
                RowType::Flag
            }
            Expr::Negate(inner) => self.number(inner),
            Expr::Arithmetic(operator, left, right) => self.arithmetic(expr, *operator, left, right),
            Expr::Coalesce(items) => self.coalesce(expr, items),
            Expr::Duration(from, to) => {
                for side in [from, to] {
                    let found = self.visit(side);
                    if !matches!(found, RowType::Instant | RowType::Unknown) {
                        let message = format!("duration needs instants, `{side}` is {}", found.what());
                        self.report("metric.wrong_kind", side, message, "pass two instant columns of the table");
                    }
                }
                RowType::Number(Some(Unit::time(TimeUnit::Second)))
            }
            Expr::Scale(scale, _) => self.report(
                "metric.formula_only",
                expr,
                format!("{} belongs into formulas over metrics", scale.name()),
                "keep seconds in the measure and scale them in a formula",
            ),
            Expr::Compare(_, left, right) => {
                let (a, b) = (self.visit(left), self.visit(right));
                self.alike(expr, &a, &b);
                RowType::Flag
            }
            Expr::In { value, list, .. } => {
                let found = self.visit(value);
                for item in list {
                    let kind = match item {
                        Literal::Number(_) => RowType::Number(None),
                        Literal::Text(_) => RowType::Text,
                        Literal::Flag(_) => RowType::Flag,
                    };
                    self.alike(expr, &found, &kind);
                }
                RowType::Flag
            }
            Expr::Not(inner) => self.flag(inner),
            Expr::And(left, right) | Expr::Or(left, right) => {
                self.flag(left);
                self.flag(right)
            }
        }
    }

    fn column(&mut self, expr: &Expr, name: &str) -> RowType {
        if name == BASIS_AMOUNT && self.with_basis {
            return RowType::Number(Some(Unit::money()));
        }
        let Some((_, field)) = self.table.field(name) else {
            let near = crate::facts::nearest(name, self.table.fields.iter().map(|field| field.name));
            let hint = did_you_mean(near.unwrap_or_default());
            let message = format!("table {} has no column {name:?}{hint}", self.table.name);
            return self.report("metric.unknown_column", expr, message, "use a column of the table, see docs/facts.md");
        };
        match field.kind {
            FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text => RowType::Text,
            FieldKind::Instant => RowType::Instant,
            FieldKind::Date => RowType::Date,
            FieldKind::Flag => RowType::Flag,
            FieldKind::Money | FieldKind::Rate | FieldKind::Count => RowType::Number(Unit::of_field(field)),
        }
    }

    fn number(&mut self, expr: &Expr) -> RowType {
        match self.visit(expr) {
            found @ (RowType::Number(_) | RowType::Unknown) => found,
            found => {
                let message = format!("expected a number, `{expr}` is {}", found.what());
                self.report("metric.wrong_kind", expr, message, "use a column of amounts, rates or counts")
            }
        }
    }

    fn flag(&mut self, expr: &Expr) -> RowType {
        let found = self.visit(expr);
        if !matches!(found, RowType::Flag | RowType::Unknown) {
            let message = format!("expected a condition, `{expr}` is {}", found.what());
            self.report("metric.wrong_kind", expr, message, "compare it with something");
        }
        RowType::Flag
    }

    fn alike(&mut self, whole: &Expr, a: &RowType, b: &RowType) {
        let same = match (a, b) {
            (RowType::Number(Some(a)), RowType::Number(Some(b))) if !a.adds_to(b) => {
                let message = format!("`{whole}` compares {a} with {b}");
                self.report("metric.unit_mismatch", whole, message, "compare values of one unit");
                return;
            }
            (RowType::Unknown, _) | (_, RowType::Unknown) | (RowType::Number(_), RowType::Number(_)) => true,
            (a, b) => a == b,
        };
        if !same {
            let message = format!("`{whole}` compares {} with {}", a.what(), b.what());
            self.report("metric.wrong_kind", whole, message, "compare values of one kind");
        }
    }

    fn coalesce(&mut self, whole: &Expr, items: &[Expr]) -> RowType {
        let mut result = RowType::Unknown;
        for item in items {
            let found = self.visit(item);
            self.alike(whole, &result, &found);
            if matches!(result, RowType::Unknown | RowType::Number(None)) {
                result = found;
            }
        }
        result
    }

    fn arithmetic(&mut self, whole: &Expr, operator: Arithmetic, left: &Expr, right: &Expr) -> RowType {
        let (a, b) = (self.number(left), self.number(right));
        if operator == Arithmetic::Div {
            let message = format!("`{whole}` divides within a row");
            let cure = "a quotient is a ratio or formula of two metrics: sums first, then division";
            return self.report("metric.row_division", whole, message, cure);
        }
        let (RowType::Number(a), RowType::Number(b)) = (a, b) else { return RowType::Unknown };
        match (operator, a, b) {
            (Arithmetic::Mul, Some(a), Some(b)) => RowType::Number(Some(row_product(&a, &b))),
            (Arithmetic::Mul, a, b) => RowType::Number(a.or(b)),
            (_, Some(a), Some(b)) if a.adds_to(&b) => RowType::Number(Some(a)),
            (_, None, None) => RowType::Number(None),
            (_, a, b) => self.report("metric.unit_mismatch", whole, mismatch(whole, a.as_ref(), b.as_ref()), SAME_UNIT),
        }
    }
}

const SAME_UNIT: &str = "add and subtract only values of one unit; divide or multiply to combine units";

fn mismatch(whole: &Expr, a: Option<&Unit>, b: Option<&Unit>) -> String {
    let name = |unit: Option<&Unit>| unit.map_or_else(|| "a plain number".to_owned(), Unit::to_string);
    format!("`{whole}` combines {} with {}", name(a), name(b))
}

/// Within a row a price or a length of time, so many times, is money or time: the count only repeats it.
fn row_product(a: &Unit, b: &Unit) -> Unit {
    match (a.is_count(), b.is_count()) {
        (false, true) if a.is_repeatable() => a.clone(),
        (true, false) if b.is_repeatable() => b.clone(),
        _ => a.times(b),
    }
}

/// Checks a formula; `unit_of` knows the units of metrics and is silent about what was already reported.
pub(crate) fn check_formula(expr: &Expr, unit_of: &dyn Fn(&str) -> Option<Unit>) -> (Option<Unit>, Vec<Fault>) {
    let mut faults = Vec::new();
    let unit = formula(expr, unit_of, &mut faults);
    (unit.flatten(), faults)
}

/// Outer `None`: already reported. Inner `None`: a bare number.
#[allow(clippy::option_option, reason = "two different absences, named above")]
fn formula(expr: &Expr, unit_of: &dyn Fn(&str) -> Option<Unit>, faults: &mut Vec<Fault>) -> Option<Option<Unit>> {
    match expr {
        Expr::Name(name) => unit_of(name).map(Some),
        Expr::Literal(Literal::Number(_)) => Some(None),
        Expr::Negate(inner) => formula(inner, unit_of, faults),
        Expr::Arithmetic(operator, left, right) => {
            let (a, b) = (formula(left, unit_of, faults), formula(right, unit_of, faults));
            let (a, b) = (a?, b?);
            let plain = Unit::multiple;
            match operator {
                Arithmetic::Mul => match (a, b) {
                    (None, None) => Some(None),
                    (a, b) => Some(Some(a.unwrap_or_else(plain).times(&b.unwrap_or_else(plain)))),
                },
                Arithmetic::Div => match (a, b) {
                    (None, None) => Some(None),
                    (a, b) => Some(Some(a.unwrap_or_else(plain).divided_by(&b.unwrap_or_else(plain)))),
                },
                Arithmetic::Add | Arithmetic::Sub => match (a, b) {
                    (None, None) => Some(None),
                    (Some(a), Some(b)) if a.adds_to(&b) => Some(Some(a)),
                    (Some(a), None) | (None, Some(a)) if a.is_dimensionless() => Some(Some(a)),
                    (a, b) => {
                        let message = mismatch(expr, a.as_ref(), b.as_ref());
                        faults.push(fault("metric.unit_mismatch", expr, message, SAME_UNIT));
                        None
                    }
                },
            }
        }
        Expr::Coalesce(items) => {
            let mut result: Option<Unit> = None;
            let mut sound = true;
            for item in items {
                match formula(item, unit_of, faults) {
                    None => sound = false,
                    Some(None) => {}
                    Some(Some(unit)) => match &result {
                        Some(first) if !first.adds_to(&unit) => {
                            let message = mismatch(expr, Some(first), Some(&unit));
                            faults.push(fault("metric.unit_mismatch", expr, message, SAME_UNIT));
                            sound = false;
                        }
                        _ => result = Some(unit),
                    },
                }
            }
            sound.then_some(result)
        }
        Expr::Scale(scale, inner) => {
            let unit = formula(inner, unit_of, faults)?;
            let to = match scale {
                TimeScale::Minutes => TimeUnit::Minute,
                TimeScale::Hours => TimeUnit::Hour,
                TimeScale::Days => TimeUnit::Day,
            };
            unit.as_ref().and_then(|unit| unit.rescaled(to)).map(Some).or_else(|| {
                let found = unit.map_or_else(|| "a plain number".to_owned(), |unit| unit.to_string());
                let message = format!("{} needs seconds, `{inner}` is {found}", scale.name());
                faults.push(fault("metric.unit_mismatch", expr, message, "pass a metric in seconds"));
                None
            })
        }
        _ => {
            let message = format!("`{expr}` is not a formula over metrics");
            let cure =
                "a formula has metrics, numbers, + - * /, coalesce, minutes, hours and days; filters stand in measures";
            faults.push(fault("metric.not_a_formula", expr, message, cure));
            None
        }
    }
}
