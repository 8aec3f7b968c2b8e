//! Values of rows in 64-bit integers and bytes, and what is computed from them.

use std::borrow::Cow;

use arrow_buffer::ScalarBuffer;

use crate::error::{EngineError, FactsError};
use crate::metric::{Arithmetic, Comparison};

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

impl From<FactsError> for Stop {
    fn from(_: FactsError) -> Self {
        Self::Unfit
    }
}

/// Truth values in the order in which `and` is the least and `or` the greatest.
pub(super) const FALSE: u8 = 0;
pub(super) const UNKNOWN: u8 = 1;
pub(super) const TRUE: u8 = 2;

/// Bits of the largest value that 64-bit arithmetic is used for.
pub(super) const MAX_BITS: u32 = 62;

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

/// Bits that hold every value.
pub(super) fn bits_of(values: &[i64]) -> u32 {
    let mut all = values.iter().fold(0, |all, value| all | value);
    if all < 0 {
        // The bits of a negative value are turned round.
        all = values.iter().fold(0, |all, value| all | (value ^ (value >> 63)));
    }
    64 - all.leading_zeros()
}

pub(super) fn power(digits: u32) -> Option<(i64, u32)> {
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
pub(super) fn masked(values: &mut [i64], valid: &Valid) {
    if let Some(valid) = valid {
        values.iter_mut().zip(valid).for_each(|(value, valid)| *value &= -i64::from(*valid));
    }
}

pub(super) fn widened(values: &[i64], bits: u32, by: u32) -> Result<(Cow<'_, [i64]>, u32), Stop> {
    if by == 0 {
        return Ok((values.into(), bits));
    }
    let (power, more) = power(by).ok_or(Stop::Unfit)?;
    if bits + more > MAX_BITS {
        return Err(Stop::Unfit);
    }
    Ok((values.iter().map(|value| value * power).collect(), bits + more))
}

pub(super) fn compared<T: Copy + Ord>(
    comparison: Comparison,
    a: impl Iterator<Item = T>,
    b: impl Iterator<Item = T>,
) -> Vec<u8> {
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
pub(super) fn unknown_where_null(truths: &mut [u8], valid: Option<&[u8]>) {
    if let Some(valid) = valid {
        truths.iter_mut().zip(valid).for_each(|(truth, valid)| *truth = if *valid == 0 { UNKNOWN } else { *truth });
    }
}

/// The values of two number columns at the finer scale of both, each with the bits they may need.
#[allow(clippy::type_complexity, reason = "a scale and two columns")]
pub(super) fn one_scale<'c>(
    left: &'c Col,
    right: &'c Col,
) -> Result<(u32, (Cow<'c, [i64]>, u32), (Cow<'c, [i64]>, u32)), Stop> {
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

pub(super) fn arithmetic(operator: Arithmetic, left: &Col, right: &Col) -> Result<Col, Stop> {
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
