//! Expressions over a row, with nulls of three-valued logic.

use kpi_core::metric::{Arithmetic, Expr, Literal};
use num_rational::BigRational;

use super::{Cell, Row, parse};

/// Whether a condition is true; null is not.
pub(in super::super) fn is_true(expr: &Expr, row: &Row) -> bool {
    evaluate(expr, row) == Cell::Flag(true)
}

fn literal(literal: &Literal) -> Cell {
    match literal {
        Literal::Number(number) => Cell::Number(parse(&number.to_string())),
        Literal::Text(text) => Cell::Text(text.to_string()),
        Literal::Flag(flag) => Cell::Flag(*flag),
    }
}

fn truth(cell: Cell) -> Option<bool> {
    match cell {
        Cell::Flag(flag) => Some(flag),
        Cell::Null => None,
        other => panic!("{other:?} is no flag"),
    }
}

fn flag(truth: Option<bool>) -> Cell {
    truth.map_or(Cell::Null, Cell::Flag)
}

/// The value of an expression.
pub(in super::super) fn evaluate(expr: &Expr, row: &Row) -> Cell {
    match expr {
        Expr::Name(name) => row.get(name.as_str()).unwrap_or_else(|| panic!("no column {name}")).clone(),
        Expr::Literal(value) => literal(value),
        Expr::Negate(inner) => match evaluate(inner, row) {
            Cell::Number(number) => Cell::Number(-number),
            other => other,
        },
        Expr::Arithmetic(operator, a, b) => match (evaluate(a, row), evaluate(b, row)) {
            (Cell::Number(a), Cell::Number(b)) => Cell::Number(match operator {
                Arithmetic::Add => a + b,
                Arithmetic::Sub => a - b,
                Arithmetic::Mul => a * b,
                Arithmetic::Div => panic!("rows do not divide"),
            }),
            _ => Cell::Null,
        },
        Expr::Coalesce(items) => {
            items.iter().map(|item| evaluate(item, row)).find(|cell| *cell != Cell::Null).unwrap_or(Cell::Null)
        }
        Expr::Duration(from, to) => match (evaluate(from, row), evaluate(to, row)) {
            (Cell::Instant(from), Cell::Instant(to)) => {
                Cell::Number(BigRational::new((to - from).num_milliseconds().into(), 1000.into()))
            }
            _ => Cell::Null,
        },
        Expr::Compare(comparison, a, b) => match (evaluate(a, row), evaluate(b, row)) {
            (Cell::Null, _) | (_, Cell::Null) => Cell::Null,
            (a, b) => Cell::Flag(comparison.holds(a.cmp(&b))),
        },
        Expr::In { value, list, negated } => match evaluate(value, row) {
            Cell::Null => Cell::Null,
            found => Cell::Flag(list.iter().any(|item| literal(item) == found) != *negated),
        },
        Expr::IsNull { value, negated } => Cell::Flag((evaluate(value, row) == Cell::Null) != *negated),
        Expr::Not(inner) => flag(truth(evaluate(inner, row)).map(|value| !value)),
        Expr::And(a, b) => flag(match (truth(evaluate(a, row)), truth(evaluate(b, row))) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }),
        Expr::Or(a, b) => flag(match (truth(evaluate(a, row)), truth(evaluate(b, row))) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        }),
        Expr::Scale(..) => panic!("rows do not scale"),
    }
}
