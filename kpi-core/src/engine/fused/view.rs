//! Columns of a range of rows, or of some rows of a range, in 64-bit integers and bytes.

use std::borrow::Cow;
use std::rc::Rc;

use arrow_array::{Array, BooleanArray};
use arrow_buffer::{BooleanBuffer, NullBuffer, ScalarBuffer};

use super::batch::Batch;
use super::program::{Step, StepId};
use crate::engine::place::place;
use crate::error::EngineError;
use crate::facts::CountView;
use crate::metric::{Arithmetic, Comparison};
use crate::model::{AMOUNT_SCALE, FieldKind, RATE_SCALE};

/// Why a chunk is not computed here.
#[derive(Debug)]
pub(super) enum Stop {
    /// A value may not fit 64 bits, or an error must be named: the general path computes the chunk.
    Unfit,
}

impl From<EngineError> for Stop {
    fn from(_: EngineError) -> Self {
        Self::Unfit
    }
}

impl From<crate::error::FactsError> for Stop {
    fn from(_: crate::error::FactsError) -> Self {
        Self::Unfit
    }
}

/// Truth values in the order in which `and` is the least and `or` the greatest.
pub(super) const FALSE: u8 = 0;
pub(super) const UNKNOWN: u8 = 1;
pub(super) const TRUE: u8 = 2;

/// Bits of the largest value that 64-bit arithmetic is used for.
const MAX_BITS: u32 = 62;

/// One byte per row, 1 where there is a value; `None` when all rows have one.
pub(super) type Valid = Option<Vec<u8>>;

/// A computed column.
#[derive(Debug)]
pub(super) enum Col {
    /// Numbers in units of ten to the minus `scale`, none of more than `bits` bits. Rows without a value hold 0.
    Number {
        scale: u32,
        bits: u32,
        values: Vec<i64>,
        valid: Valid,
    },
    Truth(Vec<u8>),
    /// Milliseconds since 1970. Rows without a value hold anything.
    Instant {
        values: ScalarBuffer<i64>,
        valid: Valid,
    },
    /// Days since 1970.
    Date {
        values: Vec<i32>,
        valid: Valid,
    },
}

impl Col {
    pub(super) fn valid(&self) -> Option<&[u8]> {
        match self {
            Self::Number { valid, .. } | Self::Instant { valid, .. } | Self::Date { valid, .. } => valid.as_deref(),
            Self::Truth(_) => None,
        }
    }
}

/// Rows of a batch: a range, or some rows of one, with what was computed for them.
pub(super) struct View {
    pub(super) first: usize,
    pub(super) rows: usize,
    /// Rows of the batch, when not all of the range are meant.
    picks: Option<Vec<u32>>,
    columns: Vec<Option<Rc<Col>>>,
}

/// The bytes of all values of a byte's bits.
const SPREAD: [[u8; 8]; 256] = {
    let mut table = [[0; 8]; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut bit = 0;
        while bit < 8 {
            table[byte][bit] = if byte >> bit & 1 == 1 { 1 } else { 0 };
            bit += 1;
        }
        byte += 1;
    }
    table
};

/// One byte per bit.
fn spread(bits: &BooleanBuffer) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(bits.len() + 64);
    for word in bits.bit_chunks().iter_padded() {
        for byte in word.to_le_bytes() {
            bytes.extend_from_slice(&SPREAD[usize::from(byte)]);
        }
    }
    bytes.truncate(bits.len());
    bytes
}

/// Bits that hold every value.
pub(super) fn bits_of(values: &[i64]) -> u32 {
    let mut all = values.iter().fold(0, |all, value| all | value);
    if all < 0 {
        // The bits of a negative value are turned round.
        all = values.iter().fold(0, |all, value| all | (value ^ (value >> 63)));
    }
    64 - all.leading_zeros()
}

fn power(digits: u32) -> Option<(i64, u32)> {
    let power = 10_i64.checked_pow(digits)?;
    Some((power, 64 - power.leading_zeros()))
}

pub(super) fn both(a: Option<&[u8]>, b: Option<&[u8]>) -> Valid {
    match (a, b) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one.to_vec()),
        (Some(a), Some(b)) => Some(a.iter().zip(b).map(|(a, b)| a & b).collect()),
    }
}

/// Zero where there is no value.
fn masked(values: &mut [i64], valid: &Valid) {
    if let Some(valid) = valid {
        values.iter_mut().zip(valid).for_each(|(value, valid)| *value &= -i64::from(*valid));
    }
}

fn widened(values: &[i64], bits: u32, by: u32) -> Result<(Cow<'_, [i64]>, u32), Stop> {
    if by == 0 {
        return Ok((values.into(), bits));
    }
    let (power, more) = power(by).ok_or(Stop::Unfit)?;
    if bits + more > MAX_BITS {
        return Err(Stop::Unfit);
    }
    Ok((values.iter().map(|value| value * power).collect(), bits + more))
}

fn compared<T: Copy + Ord>(comparison: Comparison, a: impl Iterator<Item = T>, b: impl Iterator<Item = T>) -> Vec<u8> {
    let pairs = a.zip(b);
    fn bytes<T>(pairs: impl Iterator<Item = (T, T)>, holds: impl Fn(T, T) -> bool) -> Vec<u8> {
        pairs.map(|(a, b)| TRUE * u8::from(holds(a, b))).collect()
    }
    match comparison {
        Comparison::Equal => bytes(pairs, |a, b| a == b),
        Comparison::NotEqual => bytes(pairs, |a, b| a != b),
        Comparison::Less => bytes(pairs, |a, b| a < b),
        Comparison::LessOrEqual => bytes(pairs, |a, b| a <= b),
        Comparison::Greater => bytes(pairs, |a, b| a > b),
        Comparison::GreaterOrEqual => bytes(pairs, |a, b| a >= b),
    }
}

/// Unknown where there is no value.
fn unknown_where_null(truths: &mut [u8], valid: Option<&[u8]>) {
    if let Some(valid) = valid {
        truths.iter_mut().zip(valid).for_each(|(truth, valid)| *truth = if *valid == 0 { UNKNOWN } else { *truth });
    }
}

impl View {
    pub(super) fn range(first: usize, rows: usize, steps: usize) -> Self {
        Self { first, rows, picks: None, columns: vec![None; steps] }
    }

    /// The rows that passed a selection, with the selections that they passed.
    pub(super) fn picked(&self, seen: &[u32]) -> (Self, Vec<u32>) {
        let (mut picks, mut kept, mut rows) = (vec![0_u32; seen.len()], vec![0_u32; seen.len()], 0);
        // Every row is written and most are written over: which ones pass cannot be foretold.
        for (row, seen) in (0..).zip(seen) {
            (picks[rows], kept[rows]) = (row, *seen);
            rows += usize::from(*seen != 0);
        }
        picks.truncate(rows);
        kept.truncate(rows);
        let first = u32::try_from(self.first).unwrap_or(u32::MAX);
        picks.iter_mut().for_each(|pick| {
            *pick = match &self.picks {
                None => first.saturating_add(*pick),
                Some(picks) => picks.get(place(*pick)).copied().unwrap_or_default(),
            }
        });
        (Self { first: self.first, rows, picks: Some(picks), columns: vec![None; self.columns.len()] }, kept)
    }

    /// The values of the rows.
    pub(super) fn fetch<T: Copy + Default, U>(&self, all: &[T], mut make: impl FnMut(T) -> U) -> Vec<U> {
        match &self.picks {
            None => all.get(self.first..self.first + self.rows).unwrap_or_default().iter().map(|v| make(*v)).collect(),
            Some(picks) => {
                let value = |pick: &u32| usize::try_from(*pick).ok().and_then(|pick| all.get(pick)).copied();
                picks.iter().map(|pick| make(value(pick).unwrap_or_default())).collect()
            }
        }
    }

    /// Numbers of the rows, 0 where there is none, and the bits that hold them all.
    fn numbers<T: Copy + Default>(&self, all: &[T], valid: &Valid, make: impl Fn(T) -> i64) -> (Vec<i64>, u32) {
        let mut values = self.fetch(all, make);
        masked(&mut values, valid);
        let bits = bits_of(&values);
        (values, bits)
    }

    /// The rows as places in the batch.
    pub(super) fn places(&self) -> Box<dyn Iterator<Item = usize> + '_> {
        match &self.picks {
            None => Box::new(self.first..self.first + self.rows),
            Some(picks) => Box::new(picks.iter().map(|pick| usize::try_from(*pick).unwrap_or(usize::MAX))),
        }
    }

    fn bytes(&self, bits: &BooleanBuffer) -> Vec<u8> {
        match &self.picks {
            None => spread(&bits.slice(self.first, self.rows)),
            Some(picks) => {
                let bit = |pick: &u32| usize::try_from(*pick).is_ok_and(|pick| pick < bits.len() && bits.value(pick));
                picks.iter().map(|pick| u8::from(bit(pick))).collect()
            }
        }
    }

    pub(super) fn validity(&self, nulls: Option<&NullBuffer>) -> Valid {
        nulls.filter(|nulls| nulls.null_count() > 0).map(|nulls| self.bytes(nulls.inner()))
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

    /// The truth values of a condition.
    fn truths(&mut self, batch: &mut Batch<'_>, step: StepId) -> Result<Rc<Col>, Stop> {
        self.column(batch, step)
    }

    fn read(&mut self, batch: &Batch<'_>, name: &str, kind: FieldKind) -> Result<Col, Stop> {
        let facts = batch.facts;
        let nothing = || Some(vec![0; self.rows]);
        Ok(match kind {
            FieldKind::Money | FieldKind::Rate => {
                let money = kind == FieldKind::Money;
                let scale = if money { AMOUNT_SCALE } else { RATE_SCALE };
                match if money { facts.money(name)? } else { facts.rate(name)? } {
                    None => Col::Number { scale, bits: 0, values: vec![0; self.rows], valid: nothing() },
                    Some(view) => {
                        // A checked batch has values of at most 18 digits; what stands in a null's slot is arbitrary.
                        #[allow(clippy::cast_possible_truncation, reason = "18 digits fit 64 bits")]
                        let narrow = |value: i128| value as i64;
                        let valid = self.validity(view.nulls());
                        let (values, bits) = self.numbers(view.values(), &valid, narrow);
                        Col::Number { scale, bits, values, valid }
                    }
                }
            }
            FieldKind::Count => match facts.count(name)? {
                None => Col::Number { scale: 0, bits: 0, values: vec![0; self.rows], valid: nothing() },
                Some(view) => {
                    let valid = self.validity(view.nulls());
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
                None => Col::Instant { values: vec![0; self.rows].into(), valid: nothing() },
                Some(view) => {
                    let values = match view.per_second() {
                        1 => self.fetch(view.values(), |value| value.saturating_mul(1_000)).into(),
                        1_000 if self.picks.is_none() => view.buffer().slice(self.first, self.rows),
                        1_000 => self.fetch(view.values(), |value| value).into(),
                        ticks => self.fetch(view.values(), |value| value.div_euclid(ticks / 1_000)).into(),
                    };
                    Col::Instant { values, valid: self.validity(view.nulls()) }
                }
            },
            FieldKind::Date => match facts.date(name)? {
                None => Col::Date { values: vec![0; self.rows], valid: nothing() },
                Some(view) => {
                    let nulls = facts.batch().column_by_name(name).and_then(|column| column.nulls());
                    Col::Date { values: self.fetch(view.values(), |day| day), valid: self.validity(nulls) }
                }
            },
            FieldKind::Flag => Col::Truth(match facts.flag(name)? {
                None => vec![UNKNOWN; self.rows],
                Some(array) => {
                    let mut truths = self.flags(array);
                    unknown_where_null(&mut truths, self.validity(array.nulls()).as_deref());
                    truths
                }
            }),
            _ => return Err(Stop::Unfit),
        })
    }

    fn flags(&self, array: &BooleanArray) -> Vec<u8> {
        let mut truths = self.bytes(array.values());
        truths.iter_mut().for_each(|truth| *truth *= TRUE);
        truths
    }

    /// Whether a column has a value, as bytes of 1.
    fn presence(&mut self, batch: &mut Batch<'_>, name: &str) -> Valid {
        match batch.presence(name) {
            None => Some(vec![0; self.rows]),
            Some(nulls) => self.validity(nulls.as_ref().as_ref()),
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
                let inner = self.truths(batch, inner)?;
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
            Step::OneOf { column, list, negated } => Col::Truth(batch.one_of(self, &column, &list, negated)?),
            Step::Null { column, negated } => {
                let present = self.presence(batch, &column);
                let truth = |present: u8| TRUE * u8::from((present != 0) == negated);
                Col::Truth(match present {
                    None => vec![truth(1); self.rows],
                    Some(present) => present.into_iter().map(truth).collect(),
                })
            }
            Step::Not(inner) => {
                let inner = self.truths(batch, inner)?;
                let Col::Truth(truths) = &*inner else { return Err(Stop::Unfit) };
                Col::Truth(truths.iter().map(|truth| TRUE - truth).collect())
            }
            Step::And(a, b) => self.joined(batch, a, b, u8::min)?,
            Step::Or(a, b) => self.joined(batch, a, b, u8::max)?,
        })
    }

    fn joined(&mut self, batch: &mut Batch<'_>, a: StepId, b: StepId, join: fn(u8, u8) -> u8) -> Result<Col, Stop> {
        let (a, b) = (self.truths(batch, a)?, self.truths(batch, b)?);
        let (Col::Truth(a), Col::Truth(b)) = (&*a, &*b) else { return Err(Stop::Unfit) };
        Ok(Col::Truth(a.iter().zip(b).map(|(a, b)| join(*a, *b)).collect()))
    }
}

/// The values of two number columns at the finer scale of both, each with the bits they may need.
#[allow(clippy::type_complexity, reason = "a scale and two columns")]
fn one_scale<'c>(left: &'c Col, right: &'c Col) -> Result<(u32, (Cow<'c, [i64]>, u32), (Cow<'c, [i64]>, u32)), Stop> {
    let (
        Col::Number { scale: left_scale, bits: left_bits, values: left, .. },
        Col::Number { scale: right_scale, bits: right_bits, values: right, .. },
    ) = (left, right)
    else {
        return Err(Stop::Unfit);
    };
    let scale = *left_scale.max(right_scale);
    let left = widened(left, *left_bits, scale - left_scale)?;
    Ok((scale, left, widened(right, *right_bits, scale - right_scale)?))
}

fn arithmetic(operator: Arithmetic, left: &Col, right: &Col) -> Result<Col, Stop> {
    let valid = both(left.valid(), right.valid());
    let (scale, bits, mut values): (u32, u32, Vec<i64>) = match (operator, left, right) {
        (
            Arithmetic::Mul,
            Col::Number { scale: left_scale, bits: left_bits, values: left, .. },
            Col::Number { scale: right_scale, bits: right_bits, values: right, .. },
        ) => {
            let bits = left_bits + right_bits;
            if bits > MAX_BITS {
                return Err(Stop::Unfit);
            }
            (left_scale + right_scale, bits, left.iter().zip(right).map(|(left, right)| left * right).collect())
        }
        (Arithmetic::Add | Arithmetic::Sub, ..) => {
            let (scale, (left, left_bits), (right, right_bits)) = one_scale(left, right)?;
            let bits = left_bits.max(right_bits) + 1;
            if bits > MAX_BITS {
                return Err(Stop::Unfit);
            }
            let pairs = left.iter().zip(right.iter());
            let values = if operator == Arithmetic::Add {
                pairs.map(|(left, right)| left + right).collect()
            } else {
                pairs.map(|(left, right)| left - right).collect()
            };
            (scale, bits, values)
        }
        _ => return Err(Stop::Unfit),
    };
    masked(&mut values, &valid);
    Ok(Col::Number { scale, bits, values, valid })
}
