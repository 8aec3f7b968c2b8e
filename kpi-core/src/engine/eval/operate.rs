//! The operators of the expression language on columns.

use std::rc::Rc;

use super::chunk::Chunk;
use super::column::{BAD, Column, NULL, OK, Values, both};
use crate::engine::texts::Texts;
use crate::error::EngineError;
use crate::metric::{Arithmetic, Comparison, Expr, Literal};

const POWERS: u32 = 38;

fn power(digits: u32) -> Option<i128> {
    if digits > POWERS { None } else { 10_i128.checked_pow(digits) }
}

/// A value at a finer scale.
fn widened(value: i128, by: u32) -> Option<i128> {
    if by == 0 { Some(value) } else { value.checked_mul(power(by)?) }
}

fn number(column: &Column) -> (u32, &[i128]) {
    match &column.values {
        Values::Number { scale, values } => (*scale, values),
        _ => (0, &[]),
    }
}

/// Combines two columns of numbers row by row; `None` is a value that does not fit.
fn combine(a: &Column, b: &Column, scale: u32, operate: impl Fn(i128, i128) -> Option<i128>) -> Column {
    let ((_, left), (_, right)) = (number(a), number(b));
    let rows = a.states.len();
    let (mut values, mut states) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
    for ((x, y), (s, t)) in left.iter().zip(right).zip(a.states.iter().zip(&b.states)) {
        let state = both(*s, *t);
        let found = if state == OK { operate(*x, *y) } else { Some(0) };
        states.push(if found.is_none() { BAD } else { state });
        values.push(found.unwrap_or_default());
    }
    Column { values: Values::Number { scale, values }, states }
}

fn arithmetic(operator: Arithmetic, a: &Column, b: &Column) -> Column {
    let (left, right) = (number(a).0, number(b).0);
    let scale = left.max(right);
    let (up_left, up_right) = (scale - left, scale - right);
    match operator {
        Arithmetic::Add => combine(a, b, scale, |x, y| widened(x, up_left)?.checked_add(widened(y, up_right)?)),
        Arithmetic::Sub => combine(a, b, scale, |x, y| widened(x, up_left)?.checked_sub(widened(y, up_right)?)),
        Arithmetic::Mul => combine(a, b, left.saturating_add(right), i128::checked_mul),
        // Validation refuses a division within a row.
        Arithmetic::Div => Column::nulls(a.states.len()),
    }
}

#[allow(clippy::many_single_char_names, reason = "two columns, their values and scales")]
fn compare(texts: &Texts, comparison: Comparison, a: &Column, b: &Column) -> Column {
    fn rows<T>(a: &Column, b: &Column, x: &[T], y: &[T], holds: impl Fn(&T, &T) -> Option<bool>) -> Column {
        let states = a.states.iter().zip(&b.states).map(|(s, t)| both(*s, *t));
        let (mut values, mut after) = (Vec::with_capacity(x.len()), Vec::with_capacity(x.len()));
        for ((x, y), state) in x.iter().zip(y).zip(states) {
            let found = if state == OK { holds(x, y) } else { Some(false) };
            after.push(if found.is_none() { BAD } else { state });
            values.push(found.unwrap_or_default());
        }
        Column::flags(values, after)
    }
    match (&a.values, &b.values) {
        (Values::Number { scale: s, values: x }, Values::Number { scale: t, values: y }) => {
            let (up_x, up_y) = (t.saturating_sub(*s), s.saturating_sub(*t));
            rows(a, b, x, y, |x, y| Some(comparison.holds(widened(*x, up_x)?.cmp(&widened(*y, up_y)?))))
        }
        (Values::Text(x), Values::Text(y)) => match comparison {
            Comparison::Equal => rows(a, b, x, y, |x, y| Some(x == y)),
            Comparison::NotEqual => rows(a, b, x, y, |x, y| Some(x != y)),
            _ => rows(a, b, x, y, |x, y| Some(comparison.holds(texts.get(*x).cmp(&texts.get(*y))))),
        },
        (Values::Instant(x), Values::Instant(y)) => rows(a, b, x, y, |x, y| Some(comparison.holds(x.cmp(y)))),
        (Values::Date(x), Values::Date(y)) => rows(a, b, x, y, |x, y| Some(comparison.holds(x.cmp(y)))),
        (Values::Flag(x), Values::Flag(y)) => rows(a, b, x, y, |x, y| Some(comparison.holds(x.cmp(y)))),
        // Validation refuses comparisons of different kinds.
        _ => Column::nulls(a.states.len()),
    }
}

fn duration(from: &Column, to: &Column) -> Column {
    let (Values::Instant(x), Values::Instant(y)) = (&from.values, &to.values) else {
        return Column::nulls(from.states.len());
    };
    let states: Vec<u8> = from.states.iter().zip(&to.states).map(|(s, t)| both(*s, *t)).collect();
    let values = x.iter().zip(y).zip(&states);
    let values = values.map(|((x, y), s)| if *s == OK { i128::from(*y) - i128::from(*x) } else { 0 }).collect();
    Column { values: Values::Number { scale: 3, values }, states }
}

fn coalesce(columns: &[Rc<Column>], rows: usize) -> Column {
    fn first<T: Copy>(
        columns: &[Rc<Column>],
        rows: usize,
        none: T,
        value: impl Fn(&Column, usize) -> Option<T>,
    ) -> (Vec<T>, Vec<u8>) {
        let pick = |row: usize| {
            let Some(column) = columns.iter().find(|column| column.state(row) != NULL) else { return (none, NULL) };
            match value(column, row) {
                Some(found) => (found, column.state(row)),
                None => (none, BAD),
            }
        };
        (0..rows).map(pick).unzip()
    }
    let Some(lead) = columns.first() else { return Column::nulls(rows) };
    let (values, states) = match &lead.values {
        Values::Number { .. } => {
            let scale = columns.iter().map(|column| number(column).0).max().unwrap_or(0);
            let (values, states) = first(columns, rows, 0, |column, row| {
                let (own, values) = number(column);
                widened(values.get(row).copied()?, scale - own)
            });
            (Values::Number { scale, values }, states)
        }
        Values::Flag(_) => {
            let (values, states) = first(columns, rows, false, |column, row| column.truths().get(row).copied());
            (Values::Flag(values), states)
        }
        Values::Text(_) => {
            let (values, states) = first(columns, rows, 0, |column, row| match &column.values {
                Values::Text(codes) => codes.get(row).copied(),
                _ => None,
            });
            (Values::Text(values), states)
        }
        Values::Instant(_) => {
            let (values, states) = first(columns, rows, 0, |column, row| match &column.values {
                Values::Instant(values) => values.get(row).copied(),
                _ => None,
            });
            (Values::Instant(values), states)
        }
        Values::Date(_) => {
            let (values, states) = first(columns, rows, 0, |column, row| match &column.values {
                Values::Date(values) => values.get(row).copied(),
                _ => None,
            });
            (Values::Date(values), states)
        }
    };
    Column { values, states }
}

/// `and` with `stop` false, `or` with `stop` true: one operand that equals `stop` decides.
fn logic(a: &Column, b: &Column, stop: bool) -> Column {
    let rows = a.states.len();
    let (mut values, mut states) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
    for ((x, y), (s, t)) in a.truths().iter().zip(b.truths()).zip(a.states.iter().zip(&b.states)) {
        let decided = (*s == OK && *x == stop) || (*t == OK && *y == stop);
        let state = if decided { OK } else { both(*s, *t) };
        values.push(if decided { stop } else { state == OK && !stop });
        states.push(state);
    }
    Column::flags(values, states)
}

impl Chunk<'_, '_> {
    fn literal(&mut self, literal: &Literal) -> Column {
        let rows = self.rows;
        let values = match literal {
            Literal::Number(number) => Values::Number { scale: number.scale(), values: vec![number.mantissa(); rows] },
            Literal::Text(text) => Values::Text(vec![self.texts.code(text); rows]),
            Literal::Flag(flag) => Values::Flag(vec![*flag; rows]),
        };
        Column { values, states: vec![OK; rows] }
    }

    pub(super) fn compute(&mut self, expr: &Expr) -> Result<Column, EngineError> {
        Ok(match expr {
            Expr::Name(name) => (*self.column(name)?).clone(),
            Expr::Literal(literal) => self.literal(literal),
            Expr::Negate(inner) => {
                let zero = self.literal(&Literal::Number(0.into()));
                arithmetic(Arithmetic::Sub, &zero, &*self.expression(inner)?)
            }
            Expr::Arithmetic(operator, a, b) => {
                let (a, b) = (self.expression(a)?, self.expression(b)?);
                arithmetic(*operator, &a, &b)
            }
            Expr::Coalesce(items) => {
                let columns = items.iter().map(|item| self.expression(item)).collect::<Result<Vec<_>, _>>()?;
                coalesce(&columns, self.rows)
            }
            Expr::Duration(from, to) => {
                let (from, to) = (self.expression(from)?, self.expression(to)?);
                duration(&from, &to)
            }
            Expr::Compare(comparison, a, b) => {
                let (a, b) = (self.expression(a)?, self.expression(b)?);
                compare(self.texts, *comparison, &a, &b)
            }
            Expr::In { value, list, negated } => {
                let value = self.expression(value)?;
                let mut found = self.literal(&Literal::Flag(false));
                for item in list {
                    let item = self.literal(item);
                    found = logic(&found, &compare(self.texts, Comparison::Equal, &value, &item), true);
                }
                // Null is in no list and not in no list.
                let states = value.states.iter().zip(&found.states).map(|(s, t)| both(*s, *t)).collect();
                let truths = found.truths().iter().map(|truth| truth != negated);
                let values = truths.zip(&value.states).map(|(truth, state)| truth && *state == OK).collect();
                Column::flags(values, states)
            }
            Expr::IsNull { value, negated } => {
                let value = self.expression(value)?;
                let values = value.states.iter().map(|state| (*state == NULL) != *negated).collect();
                Column::flags(values, vec![OK; self.rows])
            }
            Expr::Not(inner) => {
                let inner = self.expression(inner)?;
                let values = inner.truths().iter().zip(&inner.states).map(|(truth, state)| !truth && *state == OK);
                Column::flags(values.collect(), inner.states.clone())
            }
            Expr::And(a, b) => {
                let (a, b) = (self.expression(a)?, self.expression(b)?);
                logic(&a, &b, false)
            }
            Expr::Or(a, b) => {
                let (a, b) = (self.expression(a)?, self.expression(b)?);
                logic(&a, &b, true)
            }
            // Validation refuses scales of time within a row.
            Expr::Scale(..) => Column::nulls(self.rows),
        })
    }
}
