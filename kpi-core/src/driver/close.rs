//! Drivers that people can act on: whole visitors and orders, and one driver that closes the product exactly.

use super::tree::DriverNode;
use crate::money::{Fraction, Rounding};
use crate::real;
use num_traits::Zero;

/// Digits that a rate keeps.
const SIGNIFICANT: i32 = 12;

/// One factor of a product before it is closed.
pub(super) struct Factor<'a> {
    pub(super) node: &'a DriverNode,
    pub(super) ideal: Fraction,
    pub(super) fixed: bool,
    pub(super) below: bool,
}

/// The factors with their product exactly the target; `None` when no factor is free to close it.
///
/// From the first factor on, wherever the product so far is a number of things it becomes whole (half to even) and the
/// factor follows: with visitors 127,546 and 2,881 orders the conversion rate is 2881/127546. Other free factors keep
/// twelve digits; the last free factor is the target over all others.
pub(super) fn close(factors: &[Factor<'_>], target: &Fraction) -> Option<Vec<Fraction>> {
    let closing = factors.iter().rposition(|factor| !factor.fixed)?;
    let mut values: Vec<Fraction> = Vec::with_capacity(factors.len());
    let mut running = Fraction::from(1);
    let mut unit = crate::metric::Unit::multiple();
    for (index, factor) in factors.iter().enumerate() {
        unit = if factor.below { unit.divided_by(&factor.node.raw_unit) } else { unit.times(&factor.node.raw_unit) };
        let apply =
            |value: &Fraction| if factor.below { running.checked_div(value).ok() } else { Some(&running * value) };
        if factor.fixed || index == closing {
            values.push(factor.ideal.clone());
            if index < closing {
                running = apply(&factor.ideal)?;
            }
            continue;
        }
        let whole = unit
            .is_count()
            .then(|| apply(&factor.ideal).map(|value| value.round_to_integer(Rounding::HalfEven)))
            .flatten()
            .filter(|value| !value.is_zero());
        let value = match whole {
            Some(whole) => {
                let whole = Fraction::from(whole);
                if factor.below { running.checked_div(&whole).ok()? } else { whole.checked_div(&running).ok()? }
            }
            None => shorten(&factor.ideal),
        };
        if index < closing {
            running = apply(&value)?;
        }
        values.push(value);
    }
    let mut others = Fraction::from(1);
    for (index, (factor, value)) in factors.iter().zip(&values).enumerate() {
        if index != closing {
            others = if factor.below { others.checked_div(value).ok()? } else { &others * value };
        }
    }
    let last = factors.get(closing)?;
    let value = if last.below { others.checked_div(target).ok()? } else { target.checked_div(&others).ok()? };
    *values.get_mut(closing)? = value;
    Some(values)
}

/// The value with twelve significant digits.
fn shorten(value: &Fraction) -> Fraction {
    let Some(size) = real::to_f64(&value.abs()).filter(|size| *size > 0.0) else { return value.clone() };
    #[expect(clippy::cast_possible_truncation, reason = "a logarithm of a finite number is small")]
    let digits = SIGNIFICANT - 1 - size.log10().floor() as i32;
    match u32::try_from(digits).ok().filter(|digits| *digits <= 28) {
        Some(digits) => value.round(digits, Rounding::HalfEven).map_or_else(|_| value.clone(), Fraction::from),
        None => value.clone(),
    }
}
