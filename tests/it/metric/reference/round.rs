//! Exact numbers from text, and rounding by definition: the neighbours are named, the nearer one is taken.

use std::cmp::Ordering;

use kpi_core::money::Rounding;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

/// A decimal or a fraction.
pub(in super::super) fn parse(text: &str) -> BigRational {
    if let Some((above, below)) = text.split_once('/') {
        return parse(above) / parse(below);
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{whole}{decimals}").parse().unwrap_or_else(|_| panic!("{text} is no number"));
    BigRational::new(digits, BigInt::from(10).pow(u32::try_from(decimals.len()).unwrap()))
}

/// The value rounded to some digits.
pub(in super::super) fn round(value: &BigRational, digits: u8, mode: Rounding) -> BigRational {
    let scale = BigRational::from_integer(BigInt::from(10).pow(u32::from(digits)));
    let scaled = value * &scale;
    let below = scaled.floor();
    if below == scaled {
        return value.clone();
    }
    let above = &below + BigRational::one();
    let half = BigRational::new(1.into(), 2.into());
    let from_below = &scaled - &below;
    let even = |number: &BigRational| (number.to_integer() % 2_u8).is_zero();
    let (to_zero, from_zero) =
        if scaled.is_negative() { (above.clone(), below.clone()) } else { (below.clone(), above.clone()) };
    let nearer = |tie: BigRational| match from_below.cmp(&half) {
        Ordering::Less => below.clone(),
        Ordering::Equal => tie,
        Ordering::Greater => above.clone(),
    };
    let rounded = match mode {
        Rounding::HalfEven => nearer(if even(&below) { below.clone() } else { above.clone() }),
        Rounding::HalfUp => nearer(from_zero),
        Rounding::HalfDown => nearer(to_zero),
        Rounding::Up => from_zero,
        Rounding::Down => to_zero,
        Rounding::Floor => below,
        Rounding::Ceiling => above,
        other => panic!("{other:?}"),
    };
    rounded / scale
}
