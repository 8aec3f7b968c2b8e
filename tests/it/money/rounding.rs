use super::{any_decimal, rational};
use kpi_core::money::{Fraction, MoneyError, Ratio, Rounding, round, round_div, round_div_big, round_to_unit};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// The rounded value by definition: compare the distances to both neighbours.
fn oracle(value: &BigRational, rounding: Rounding) -> BigInt {
    let (below, above) = (value.floor().to_integer(), value.ceil().to_integer());
    if below == above {
        return below;
    }
    let (to_below, to_above) =
        (value - BigRational::from_integer(below.clone()), BigRational::from_integer(above.clone()) - value);
    let (outer, inner) =
        if value.is_negative() { (below.clone(), above.clone()) } else { (above.clone(), below.clone()) };
    let tie = match rounding {
        Rounding::Up => return outer,
        Rounding::Down => return inner,
        Rounding::Floor => return below,
        Rounding::Ceiling => return above,
        Rounding::HalfUp => outer,
        Rounding::HalfDown => inner,
        _ if &below % 2 == BigInt::from(0) => below.clone(),
        _ => above.clone(),
    };
    match to_below.cmp(&to_above) {
        std::cmp::Ordering::Less => below,
        std::cmp::Ordering::Greater => above,
        std::cmp::Ordering::Equal => tie,
    }
}

fn any_mode() -> impl Strategy<Value = Rounding> {
    prop::sample::select(Rounding::ALL.to_vec())
}

proptest! {
    #[test]
    fn prop_round_div_is_the_definition(
        n in prop_oneof![any::<i128>(), -100..100_i128],
        d in prop_oneof![any::<i128>(), -12..12_i128],
        mode in any_mode(),
    ) {
        prop_assume!(d != 0 && !(n == i128::MIN && d == -1));
        let expected = oracle(&BigRational::new(n.into(), d.into()), mode);
        prop_assert_eq!(BigInt::from(round_div(n, d, mode).unwrap()), expected.clone());
        prop_assert_eq!(round_div_big(&n.into(), &d.into(), mode).unwrap(), expected);
    }

    #[test]
    fn prop_round_is_the_definition(value in any_decimal(), digits in 0..=30_u32, mode in any_mode()) {
        let rounded = round(value, digits, mode);
        let shift = BigRational::from_integer(BigInt::from(10).pow(digits));
        prop_assert_eq!(rational(rounded) * &shift, BigRational::from_integer(oracle(&(rational(value) * &shift), mode)));
        prop_assert!(rounded.scale() <= digits.max(value.scale()));
        prop_assert!(!rounded.to_string().starts_with('-') || !rounded.is_zero());
    }

    #[test]
    fn prop_round_to_unit_is_the_definition(value in -10_000_000..10_000_000_i64, unit in 1..5000_i64, mode in any_mode()) {
        let (value, unit) = (Decimal::new(value, 3), Decimal::new(unit, 2));
        let rounded = round_to_unit(value, unit, mode).unwrap();
        let steps = oracle(&(rational(value) / rational(unit)), mode);
        prop_assert_eq!(rational(rounded), BigRational::from_integer(steps) * rational(unit));
    }

    #[test]
    fn prop_ratio_shows_the_exact_quotient_rounded_once(
        n in -1_000_000..1_000_000_i64, d in -5000..5000_i64, scale in 0..6_u32, digits in 0..8_u32, mode in any_mode(),
    ) {
        let ratio = Ratio::new(Decimal::new(n, scale), Decimal::new(d, 2));
        if d == 0 {
            prop_assert!(!ratio.is_defined());
            prop_assert_eq!(ratio.value(digits, mode), None);
            prop_assert_eq!(ratio.try_value(digits, mode), Ok(None));
            prop_assert_eq!(ratio.percent(digits, mode), None);
        } else {
            let exact = rational(ratio.numerator()) / rational(ratio.denominator());
            for (factor, shown) in [
                (1, ratio.value(digits, mode)),
                (100, ratio.percent(digits, mode)),
                (10_000, ratio.basis_points(digits, mode)),
            ] {
                let shift = BigRational::from_integer(BigInt::from(10).pow(digits));
                let expected = oracle(&(&exact * BigRational::from_integer(factor.into()) * &shift), mode);
                prop_assert_eq!(rational(shown.unwrap()) * shift, BigRational::from_integer(expected));
            }
        }
    }

    #[test]
    fn prop_ratio_order_is_the_order_of_quotients(a in any_decimal(), b in any_decimal(), c in any_decimal(), d in any_decimal()) {
        let (left, right) = (Ratio::new(a, b), Ratio::new(c, d));
        let expected = (!b.is_zero() && !d.is_zero())
            .then(|| (rational(a) / rational(b)).cmp(&(rational(c) / rational(d))));
        prop_assert_eq!(left.compare(&right), expected);
    }

    #[test]
    fn prop_fractions_round_like_the_definition(n in any::<i64>(), d in 1..i64::MAX, digits in 0..9_u32, mode in any_mode()) {
        let fraction: Fraction = format!("{n}/{d}").parse().unwrap();
        let shift = BigRational::from_integer(BigInt::from(10).pow(digits));
        let exact = BigRational::new(n.into(), d.into());
        let expected = oracle(&(&exact * &shift), mode);
        prop_assert_eq!(rational(fraction.round(digits, mode).unwrap()) * shift, BigRational::from_integer(expected));
        prop_assert_eq!(fraction.floor(), exact.floor().to_integer());
    }
}

#[test]
fn ties_by_mode() {
    let table = [
        (Rounding::HalfEven, ["2", "4", "-2", "-4"]),
        (Rounding::HalfUp, ["3", "4", "-3", "-4"]),
        (Rounding::HalfDown, ["2", "3", "-2", "-3"]),
        (Rounding::Up, ["3", "4", "-3", "-4"]),
        (Rounding::Down, ["2", "3", "-2", "-3"]),
        (Rounding::Floor, ["2", "3", "-3", "-4"]),
        (Rounding::Ceiling, ["3", "4", "-2", "-3"]),
    ];
    for (mode, expected) in table {
        let found = ["2.5", "3.5", "-2.5", "-3.5"].map(|v| round(v.parse().unwrap(), 0, mode).to_string());
        assert_eq!(found, expected, "{mode}");
    }
}

#[test]
fn ratio_of_sums_is_not_the_mean_of_ratios() {
    let shops = [(120, 4000), (900, 10_000), (30, 6000)].map(|(n, d)| Ratio::new(n.into(), d.into()));
    let all = shops.iter().try_fold(Ratio::new(0.into(), 0.into()), |sum, shop| sum.combine(shop)).unwrap();
    assert_eq!(all.value(4, Rounding::HalfEven), Some("0.0525".parse().unwrap()));
}

#[test]
fn refusals() {
    assert!(matches!(round_div(i128::MIN, -1, Rounding::Down), Err(MoneyError::Overflow { .. })));
    assert!(matches!(round_div(1, 0, Rounding::Down), Err(MoneyError::DivisionByZero { .. })));
    assert!(matches!(
        round_to_unit(Decimal::ONE, Decimal::NEGATIVE_ONE, Rounding::Up),
        Err(MoneyError::InvalidUnit { .. })
    ));
    assert!("bankers".parse::<Rounding>().unwrap_err().to_string().contains("half_even"));
}
