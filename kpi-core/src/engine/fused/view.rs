//! The columns of rows that the steps of a program give.

use std::rc::Rc;

use arrow_array::{Array, BooleanArray};

use super::batch::Batch;
use super::column::{
    Col, MAX_BITS, Stop, TRUE, UNKNOWN, Valid, arithmetic, bits_of, both, compared, masked, one_scale, power,
    unknown_where_null, widened,
};
use super::picked::Picked;
use super::program::{Step, StepId};
use crate::facts::CountView;
use crate::model::{AMOUNT_SCALE, FieldKind, RATE_SCALE};

/// Rows of a batch with what was computed for them.
pub(super) struct View {
    pub(super) picked: Picked,
    columns: Vec<Option<Rc<Col>>>,
}

impl View {
    /// Rows for which none of so many columns is computed yet.
    pub(super) fn new(picked: Picked, steps: usize) -> Self {
        Self { picked, columns: vec![None; steps] }
    }

    /// The rows that passed a selection, with the selections that they passed.
    pub(super) fn passing(&self, seen: &[u32]) -> (Self, Vec<u32>) {
        let (picked, kept) = self.picked.passing(seen);
        (Self::new(picked, self.columns.len()), kept)
    }

    /// Numbers of the rows, 0 where there is none, and the bits that hold them all.
    fn numbers<T: Copy + Default>(&self, all: &[T], valid: &Valid, make: impl Fn(T) -> i64) -> (Vec<i64>, u32) {
        let mut values = self.picked.fetch(all, make);
        masked(&mut values, valid);
        let bits = bits_of(&values);
        (values, bits)
    }

    /// A column, computed at most once.
    pub(super) fn column(&mut self, batch: &mut Batch<'_>, step: StepId) -> Result<Rc<Col>, Stop> {
        if let Some(Some(known)) = self.columns.get(step) {
            return Ok(Rc::clone(known));
        }
        let column = Rc::new(self.compute(batch, step)?);
        if let Some(slot) = self.columns.get_mut(step) {
            *slot = Some(Rc::clone(&column));
        }
        Ok(column)
    }

    fn read(&mut self, batch: &Batch<'_>, name: &str, kind: FieldKind) -> Result<Col, Stop> {
        let facts = batch.facts;
        let nothing = || Some(vec![0; self.picked.rows]);
        Ok(match kind {
            FieldKind::Money | FieldKind::Rate => {
                let money = kind == FieldKind::Money;
                let scale = if money { AMOUNT_SCALE } else { RATE_SCALE };
                match if money { facts.money(name)? } else { facts.rate(name)? } {
                    None => Col::Number { scale, bits: 0, values: vec![0; self.picked.rows], valid: nothing() },
                    Some(view) => {
                        // A checked batch has values of at most 18 digits; what stands in a null's slot is arbitrary.
                        #[allow(clippy::cast_possible_truncation, reason = "18 digits fit 64 bits")]
                        let narrow = |value: i128| value as i64;
                        let valid = self.picked.validity(view.nulls());
                        let (values, bits) = self.numbers(view.values(), &valid, narrow);
                        Col::Number { scale, bits, values, valid }
                    }
                }
            }
            FieldKind::Count => match facts.count(name)? {
                None => Col::Number { scale: 0, bits: 0, values: vec![0; self.picked.rows], valid: nothing() },
                Some(view) => {
                    let valid = self.picked.validity(view.nulls());
                    let (values, bits) = match view {
                        CountView::Int64(values, _) => self.numbers(values, &valid, |value| value),
                        CountView::Int32(values, _) => self.numbers(values, &valid, i64::from),
                        CountView::Int16(values, _) => self.numbers(values, &valid, i64::from),
                        CountView::Int8(values, _) => self.numbers(values, &valid, i64::from),
                        CountView::UInt32(values, _) => self.numbers(values, &valid, i64::from),
                        CountView::UInt16(values, _) => self.numbers(values, &valid, i64::from),
                        CountView::UInt8(values, _) => self.numbers(values, &valid, i64::from),
                    };
                    Col::Number { scale: 0, bits, values, valid }
                }
            },
            FieldKind::Instant => match facts.instant(name)? {
                None => Col::Instant { values: vec![0; self.picked.rows].into(), valid: nothing() },
                Some(view) => {
                    let values = match view.per_second() {
                        1 => self.picked.fetch(view.values(), |value| value.saturating_mul(1_000)).into(),
                        1_000 if self.picked.is_range() => view.buffer().slice(self.picked.first, self.picked.rows),
                        1_000 => self.picked.fetch(view.values(), |value| value).into(),
                        ticks => self.picked.fetch(view.values(), |value| value.div_euclid(ticks / 1_000)).into(),
                    };
                    Col::Instant { values, valid: self.picked.validity(view.nulls()) }
                }
            },
            FieldKind::Date => match facts.date(name)? {
                None => Col::Date { values: vec![0; self.picked.rows], valid: nothing() },
                Some(view) => {
                    let nulls = facts.batch().column_by_name(name).and_then(|column| column.nulls());
                    Col::Date {
                        values: self.picked.fetch(view.values(), |day| day),
                        valid: self.picked.validity(nulls),
                    }
                }
            },
            FieldKind::Flag => Col::Truth(match facts.flag(name)? {
                None => vec![UNKNOWN; self.picked.rows],
                Some(array) => {
                    let mut truths = self.flags(array);
                    unknown_where_null(&mut truths, self.picked.validity(array.nulls()).as_deref());
                    truths
                }
            }),
            _ => return Err(Stop::Unfit),
        })
    }

    fn flags(&self, array: &BooleanArray) -> Vec<u8> {
        let mut truths = self.picked.bytes(array.values());
        truths.iter_mut().for_each(|truth| *truth *= TRUE);
        truths
    }

    /// Whether a column has a value, as bytes of 1.
    fn presence(&mut self, batch: &mut Batch<'_>, name: &str) -> Valid {
        match batch.presence(name) {
            None => Some(vec![0; self.picked.rows]),
            Some(nulls) => self.picked.validity(nulls.as_ref().as_ref()),
        }
    }

    fn compute(&mut self, batch: &mut Batch<'_>, step: StepId) -> Result<Col, Stop> {
        let Some(step) = batch.program.steps.get(step) else { return Err(Stop::Unfit) };
        Ok(match step.clone() {
            Step::Column(name, kind) => self.read(batch, &name, kind)?,
            Step::Negate(inner) => match &*self.column(batch, inner)? {
                Col::Number { scale, bits, values, valid } => Col::Number {
                    scale: *scale,
                    bits: *bits + 1,
                    values: values.iter().map(|value| -value).collect(),
                    valid: valid.clone(),
                },
                _ => return Err(Stop::Unfit),
            },
            Step::Arithmetic(operator, a, b) => {
                let (a, b) = (self.column(batch, a)?, self.column(batch, b)?);
                arithmetic(operator, &a, &b)?
            }
            Step::OrNumber(inner, mantissa, digits) => {
                let inner = self.column(batch, inner)?;
                let Col::Number { scale, bits, values, valid } = &*inner else { return Err(Stop::Unfit) };
                let target = digits.max(*scale);
                let (values, bits) = widened(values, *bits, target - scale)?;
                let (other, more) = power(target - digits).ok_or(Stop::Unfit)?;
                let other = other.checked_mul(mantissa).filter(|_| more <= MAX_BITS).ok_or(Stop::Unfit)?;
                let values = match valid {
                    Some(valid) if other != 0 => {
                        values.iter().zip(valid).map(|(v, valid)| if *valid == 0 { other } else { *v }).collect()
                    }
                    // Rows without a value hold 0 already.
                    _ => values.into_owned(),
                };
                Col::Number { scale: target, bits: bits.max(bits_of(&[other])), values, valid: None }
            }
            Step::OrFlag(inner, flag) => {
                let inner = self.column(batch, inner)?;
                let Col::Truth(truths) = &*inner else { return Err(Stop::Unfit) };
                let other = TRUE * u8::from(flag);
                Col::Truth(truths.iter().map(|truth| if *truth == UNKNOWN { other } else { *truth }).collect())
            }
            Step::Duration(from, to) => {
                let (from, to) = (self.column(batch, from)?, self.column(batch, to)?);
                let (Col::Instant { values: x, valid: s }, Col::Instant { values: y, valid: t }) = (&*from, &*to)
                else {
                    return Err(Stop::Unfit);
                };
                let valid = both(s.as_deref(), t.as_deref());
                let mut values: Vec<i64> = x.iter().zip(y).map(|(x, y)| y.wrapping_sub(*x)).collect();
                masked(&mut values, &valid);
                Col::Number { scale: 3, bits: bits_of(&values), values, valid }
            }
            Step::Compare(comparison, left, right) => {
                let (left, right) = (self.column(batch, left)?, self.column(batch, right)?);
                let mut truths = match (&*left, &*right) {
                    (Col::Number { .. }, Col::Number { .. }) => {
                        let (_, (left, _), (right, _)) = one_scale(&left, &right)?;
                        compared(comparison, left.iter(), right.iter())
                    }
                    (Col::Instant { values: left, .. }, Col::Instant { values: right, .. }) => {
                        compared(comparison, left.iter(), right.iter())
                    }
                    (Col::Date { values: left, .. }, Col::Date { values: right, .. }) => {
                        compared(comparison, left.iter(), right.iter())
                    }
                    _ => return Err(Stop::Unfit),
                };
                unknown_where_null(&mut truths, left.valid());
                unknown_where_null(&mut truths, right.valid());
                Col::Truth(truths)
            }
            Step::CompareNumber(comparison, inner, mantissa, digits) => {
                let inner = self.column(batch, inner)?;
                let Col::Number { scale, bits, values, valid } = &*inner else { return Err(Stop::Unfit) };
                let target = digits.max(*scale);
                let values = widened(values, *bits, target - scale)?.0;
                let other = power(target - digits).and_then(|(power, _)| power.checked_mul(mantissa));
                let other = other.ok_or(Stop::Unfit)?;
                let mut truths = compared(comparison, values.iter().copied(), std::iter::repeat(other));
                unknown_where_null(&mut truths, valid.as_deref());
                Col::Truth(truths)
            }
            Step::OneOf { column, list, negated } => Col::Truth(batch.one_of(&self.picked, &column, &list, negated)?),
            Step::Null { column, negated } => {
                let present = self.presence(batch, &column);
                let truth = |present: u8| TRUE * u8::from((present != 0) == negated);
                Col::Truth(match present {
                    None => vec![truth(1); self.picked.rows],
                    Some(present) => present.into_iter().map(truth).collect(),
                })
            }
            Step::Not(inner) => {
                let inner = self.column(batch, inner)?;
                let Col::Truth(truths) = &*inner else { return Err(Stop::Unfit) };
                Col::Truth(truths.iter().map(|truth| TRUE - truth).collect())
            }
            Step::And(a, b) => self.joined(batch, a, b, u8::min)?,
            Step::Or(a, b) => self.joined(batch, a, b, u8::max)?,
        })
    }

    fn joined(&mut self, batch: &mut Batch<'_>, a: StepId, b: StepId, join: fn(u8, u8) -> u8) -> Result<Col, Stop> {
        let (a, b) = (self.column(batch, a)?, self.column(batch, b)?);
        let (Col::Truth(a), Col::Truth(b)) = (&*a, &*b) else { return Err(Stop::Unfit) };
        Ok(Col::Truth(a.iter().zip(b).map(|(a, b)| join(*a, *b)).collect()))
    }
}
