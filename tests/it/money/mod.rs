//! Exact money: published vectors, oracles in big rational numbers, and damaged input.
mod allocate;
mod amounts;
mod divisor;
mod errors;
mod exact;
mod fractions;
mod fuzz;
mod fx;
mod rounding;
mod text;
mod vectors;

use kpi_core::money::Currency;
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// A decimal as a rational number, by a way of its own: through its text.
fn rational(value: Decimal) -> BigRational {
    let text = value.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: BigInt = format!("{whole}{fraction}").parse().unwrap();
    BigRational::new(digits, BigInt::from(10).pow(u32::try_from(fraction.len()).unwrap()))
}

/// Any decimal at all, extremes included.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    let raw = |(lo, mid, hi, negative, scale)| Decimal::from_parts(lo, mid, hi, negative, scale);
    prop_oneof![
        (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0..=28_u32).prop_map(raw),
        (any::<u32>(), Just(0), Just(0), any::<bool>(), 0..=6_u32).prop_map(raw),
        prop::sample::select(vec![Decimal::MAX, Decimal::MIN, Decimal::ZERO, Decimal::ONE, Decimal::new(1, 28)]),
    ]
}

fn any_currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::all().collect::<Vec<_>>())
}
