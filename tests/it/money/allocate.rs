use super::{any_currency, any_decimal, rational};
use kpi_core::money::{
    Allocator, Currency, Fraction, Money, MoneyError, ZeroWeights, allocate, allocate_into, bounded_integer,
    bounded_proportional, round_fractions_preserve_sum, round_preserve_sum,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Hamilton by sorting rational remainders; shares nothing with the library.
fn hamilton(total: i128, weights: &[Decimal]) -> Vec<BigInt> {
    let weights: Vec<BigRational> = weights.iter().map(|w| rational(*w)).collect();
    let sum: BigRational = weights.iter().sum();
    let magnitude = BigRational::from_integer(BigInt::from(total).abs());
    let ideal: Vec<BigRational> = weights.iter().map(|w| &magnitude * w / &sum).collect();
    let mut parts: Vec<BigInt> = ideal.iter().map(|share| share.floor().to_integer()).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|i| (-(&ideal[*i] - ideal[*i].floor()), *i));
    let mut left = magnitude.to_integer() - parts.iter().sum::<BigInt>();
    for i in order {
        if left.is_zero() {
            break;
        }
        parts[i] += 1;
        left -= 1;
    }
    if total < 0 { parts.into_iter().map(|p| -p).collect() } else { parts }
}

fn weight() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        3 => any_decimal().prop_map(|d| d.abs()),
        3 => (0..1000_i64, 0..4_u32).prop_map(|(n, scale)| Decimal::new(n, scale)),
        1 => Just(Decimal::ZERO),
    ]
}

fn total() -> impl Strategy<Value = i128> {
    prop_oneof![any::<i128>(), -1000..1000_i128, Just(i128::MIN), Just(i128::MAX), any::<i64>().prop_map(i128::from)]
}

proptest! {
    #[test]
    fn prop_allocate_is_hamilton_and_loses_nothing(total in total(), weights in prop::collection::vec(weight(), 1..12)) {
        prop_assume!(weights.iter().any(|w| !w.is_zero()));
        let parts = allocate(total, &weights, ZeroWeights::Error).unwrap();
        prop_assert_eq!(parts.iter().map(|p| BigInt::from(*p)).sum::<BigInt>(), BigInt::from(total));
        prop_assert_eq!(&parts.iter().map(|p| BigInt::from(*p)).collect::<Vec<_>>(), &hamilton(total, &weights));
        let sum: BigRational = weights.iter().map(|w| rational(*w)).sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let ideal = BigRational::from_integer(total.into()) * rational(*weight) / &sum;
            prop_assert!((BigRational::from_integer((*part).into()) - ideal).abs() < BigRational::from_integer(1.into()));
            prop_assert!(!weight.is_zero() || *part == 0);
        }
    }

    #[test]
    fn prop_integer_weights_and_decimal_weights_agree(
        totals in prop::collection::vec(total(), 1..5),
        weights in prop::collection::vec(prop_oneof![0..100_i64, 0..=i64::MAX], 0..20),
    ) {
        let decimals: Vec<Decimal> = weights.iter().map(|w| Decimal::from(*w)).collect();
        let mut allocator = Allocator::new();
        let mut out = vec![7; weights.len()];
        for total in totals {
            for policy in [ZeroWeights::Error, ZeroWeights::Equal] {
                let before = out.clone();
                let result = allocator.allocate_into(total, &weights, policy, &mut out);
                match allocate(total, &decimals, policy) {
                    Ok(parts) => prop_assert_eq!((result, &parts), (Ok(()), &out)),
                    Err(error) => prop_assert_eq!((result, before), (Err(error), out.clone())),
                }
            }
        }
    }

    #[test]
    fn prop_order_of_different_weights_does_not_matter(
        total in -10_000..10_000_i128,
        weights in prop::collection::btree_set(1..10_000_u32, 1..8),
    ) {
        // Without equal remainders a permutation of the weights permutes the parts.
        let sum = i128::from(weights.iter().sum::<u32>());
        let rests: std::collections::BTreeSet<i128> =
            weights.iter().map(|w| total.abs() * i128::from(*w) % sum).collect();
        prop_assume!(rests.len() == weights.len());
        let forward: Vec<Decimal> = weights.iter().map(|w| Decimal::from(*w)).collect();
        let backward: Vec<Decimal> = forward.iter().rev().copied().collect();
        let mut parts = allocate(total, &backward, ZeroWeights::Error).unwrap();
        parts.reverse();
        prop_assert_eq!(parts, allocate(total, &forward, ZeroWeights::Error).unwrap());
    }

    #[test]
    fn prop_scaling_all_weights_changes_nothing(total in total(), weights in prop::collection::vec(0..1_000_000_i64, 1..10), scale in 0..=18_u32) {
        let whole: Vec<Decimal> = weights.iter().map(|w| Decimal::from(*w)).collect();
        let small: Vec<Decimal> = weights.iter().map(|w| Decimal::new(*w, scale)).collect();
        prop_assert_eq!(allocate(total, &whole, ZeroWeights::Equal), allocate(total, &small, ZeroWeights::Equal));
    }

    #[test]
    fn prop_money_parts_sum_to_the_amount(units in any::<i64>(), currency in any_currency(), weights in prop::collection::vec(weight(), 1..8)) {
        let money = Money::from_minor(units, currency).unwrap();
        let parts = money.allocate(&weights, ZeroWeights::Equal).unwrap();
        prop_assert_eq!(Money::try_sum(&parts, currency).unwrap(), money);
        prop_assert!(parts.iter().all(|part| part.to_minor().is_ok()));
    }

    #[test]
    fn prop_equal_split_is_the_split_by_equal_weights(units in -100_000..100_000_i64, parts in 1..50_usize) {
        let money = Money::from_minor(units, Currency::USD).unwrap();
        let equal = money.split_equal(parts).unwrap();
        prop_assert_eq!(equal, money.allocate(&vec![Decimal::ONE; parts], ZeroWeights::Error).unwrap());
    }

    #[test]
    fn prop_bounded_shares_keep_bounds_and_sum(
        takers in prop::collection::vec((0..50_u32, -20..40_i64, prop::option::of(0..60_i64)), 1..8),
        total in -200..400_i128,
    ) {
        let weights: Vec<Decimal> = takers.iter().map(|t| Decimal::from(t.0)).collect();
        let lower: Vec<i128> = takers.iter().map(|t| i128::from(t.1)).collect();
        let upper: Vec<Option<i128>> = takers.iter().map(|t| t.2.map(|width| i128::from(t.1 + width))).collect();
        let decimal = |v: i128| Decimal::from_i128_with_scale(v, 0);
        let lower_d: Vec<Decimal> = lower.iter().map(|v| decimal(*v)).collect();
        let upper_d: Vec<Option<Decimal>> = upper.iter().map(|v| v.map(decimal)).collect();
        let exact = bounded_proportional(decimal(total), &weights, &lower_d, &upper_d);
        let whole = bounded_integer(total, &weights, &lower, &upper);
        // A taker without weight has one possible share; the others move between their bounds.
        let fixed = |i: usize| { let z = 0.max(lower[i]); upper[i].map_or(z, |u| z.min(u)) };
        let least: i128 = (0..weights.len()).map(|i| if weights[i].is_zero() { fixed(i) } else { lower[i] }).sum();
        let most: Option<i128> = (0..weights.len()).map(|i| if weights[i].is_zero() { Some(fixed(i)) } else { upper[i] }).sum();
        let shortfall = if total < least { Some(total - least) } else { most.filter(|m| total > *m).map(|m| total - m) };
        if let Some(shortfall) = shortfall {
            let error = MoneyError::Infeasible { shortfall: Box::new(Fraction::from(shortfall)) };
            prop_assert_eq!(exact, Err(error.clone()));
            prop_assert_eq!(whole, Err(error));
        } else {
            let (exact, whole) = (exact.unwrap(), whole.unwrap());
            prop_assert_eq!(exact.iter().sum::<Fraction>(), Fraction::from(total));
            prop_assert_eq!(whole.iter().sum::<i128>(), total);
            // One price for all: a taker strictly inside its bounds gets exactly the common multiple of its weight,
            // one at its cap would get more, one at its floor less.
            let inside: Vec<Fraction> = (0..weights.len())
                .filter(|i| !weights[*i].is_zero() && exact[*i] > Fraction::from(lower[*i]) && upper[*i].is_none_or(|u| exact[*i] < Fraction::from(u)))
                .map(|i| exact[i].checked_div(&Fraction::from(weights[i])).unwrap()).collect();
            prop_assert!(inside.windows(2).all(|pair| pair[0] == pair[1]));
            for i in 0..weights.len() {
                prop_assert!(exact[i] >= Fraction::from(lower[i]) && upper[i].is_none_or(|u| exact[i] <= Fraction::from(u)));
                prop_assert!(whole[i] >= lower[i] && upper[i].is_none_or(|u| whole[i] <= u));
                prop_assert!((&Fraction::from(whole[i]) - &exact[i]).abs() < Fraction::from(1));
                if let (Some(price), false) = (inside.first(), weights[i].is_zero()) {
                    let wish = price * &Fraction::from(weights[i]);
                    let clamped = wish.max(Fraction::from(lower[i]));
                    prop_assert_eq!(upper[i].map_or(clamped.clone(), |u| clamped.min(Fraction::from(u))), exact[i].clone());
                }
            }
        }
    }

    #[test]
    fn prop_printed_lines_add_up(values in prop::collection::vec(-1_000_000..1_000_000_i64, 1..12)) {
        let values: Vec<Decimal> = values.into_iter().map(|v| Decimal::new(v, 4)).collect();
        let total = kpi_core::money::round(values.iter().sum(), 2, kpi_core::money::Rounding::HalfEven);
        let unit = Decimal::new(1, 2);
        match round_preserve_sum(&values, total, unit) {
            Ok(lines) => {
                prop_assert_eq!(lines.iter().sum::<Decimal>(), total);
                for (line, value) in lines.iter().zip(&values) {
                    prop_assert!((line - value).abs() < unit && line.scale() == 2);
                }
            }
            // A lone line can be a fraction of a unit away from a total that was rounded down past its floor.
            Err(error) => prop_assert!(matches!(error, MoneyError::Infeasible { .. }), "{}", error),
        }
    }
}

#[test]
fn hundred_over_seven_equal_parts_is_exactly_hundred() {
    let whole: Money = "100.00 USD".parse().unwrap();
    let parts = whole.split_equal(7).unwrap();
    assert_eq!(parts.iter().map(Money::to_string).collect::<Vec<_>>()[3..5], ["14.29 USD", "14.28 USD"]);
    assert_eq!(Money::try_sum(&parts, Currency::USD).unwrap().to_string(), "100.00 USD");
}

#[test]
fn a_negative_target_over_seven_is_shared_not_zeroed() {
    assert_eq!(allocate(-70, &[Decimal::ONE; 7], ZeroWeights::Error).unwrap(), [-10; 7]);
}

#[test]
fn nothing_is_lost_beyond_binary_floats() {
    let parts = allocate(100_000_000_000_000_001, &[Decimal::ONE; 3], ZeroWeights::Error).unwrap();
    assert_eq!(parts.iter().sum::<i128>(), 100_000_000_000_000_001);
    let whole = Money::new("1000000000000000.00".parse().unwrap(), Currency::USD);
    assert_eq!(Money::try_sum(whole.split_equal(3).unwrap(), Currency::USD).unwrap(), whole);
}

#[test]
fn the_left_over_cent_goes_to_the_largest_remainder_not_to_the_first() {
    let parts = "99.99 USD".parse::<Money>().unwrap().allocate(&[75.into(), 25.into()], ZeroWeights::Error).unwrap();
    assert_eq!(parts.iter().map(Money::to_string).collect::<Vec<_>>(), ["74.99 USD", "25.00 USD"]);
}

#[test]
fn more_parts_than_units_leaves_the_rest_empty() {
    let parts = "0.02 USD".parse::<Money>().unwrap().split_equal(5).unwrap();
    let units: Vec<i128> = parts.iter().map(|part| part.to_minor().unwrap()).collect();
    assert_eq!(units, [1, 1, 0, 0, 0]);
}

#[test]
fn whole_rupiah_are_never_split_into_sen() {
    let parts = "IDR 100".parse::<Money>().unwrap().split_equal(3).unwrap();
    assert_eq!(parts.iter().map(Money::to_string).collect::<Vec<_>>(), ["34 IDR", "33 IDR", "33 IDR"]);
}

#[test]
fn digits_below_the_minor_unit_are_refused_and_named() {
    let money: Money = "10.005 USD".parse().unwrap();
    assert_eq!(money.split_equal(2).unwrap_err(), MoneyError::DigitsLost { value: "10.005".into(), digits: 2 });
    assert_eq!(money.allocate_at(3, &[Decimal::ONE], ZeroWeights::Error).unwrap(), [money]);
}

#[test]
fn refusals_name_their_place() {
    let weights = [Decimal::ONE, Decimal::new(-5, 1)];
    let expected = MoneyError::NegativeWeight { index: 1, weight: Decimal::new(-5, 1) };
    assert_eq!(allocate(1, &weights, ZeroWeights::Equal).unwrap_err(), expected);
    assert_eq!(allocate(0, &weights, ZeroWeights::Equal).unwrap_err(), expected);
    assert_eq!(allocate(3, &[], ZeroWeights::Equal).unwrap_err(), MoneyError::EmptyAllocation { total: "3".into() });
    assert_eq!(allocate(0, &[], ZeroWeights::Error).unwrap(), [0; 0]);
    assert_eq!(allocate(0, &[Decimal::ZERO; 2], ZeroWeights::Error).unwrap(), [0, 0]);
    let mut short = [0; 1];
    assert!(matches!(
        allocate_into(1, &[1, 1], ZeroWeights::Error, &mut short),
        Err(MoneyError::LengthMismatch { expected: 2, found: 1, .. })
    ));
    assert!(matches!(
        Money::zero(Currency::USD).split_equal(usize::MAX),
        Err(MoneyError::TooManyParts { parts: usize::MAX, .. })
    ));
    assert!(Money::from_minor(1, Currency::USD).unwrap().split_equal(0).is_err());
    assert_eq!(Money::zero(Currency::USD).split_equal(0).unwrap(), []);
}

#[test]
fn a_total_that_lines_cannot_reach_is_refused() {
    let lines = ["1.00".parse().unwrap(), "2.00".parse().unwrap()];
    let cent = "0.01".parse().unwrap();
    let shortfall = |total: &str| match round_preserve_sum(&lines, total.parse().unwrap(), cent).unwrap_err() {
        MoneyError::Infeasible { shortfall } => shortfall.to_string(),
        other => panic!("{other}"),
    };
    assert_eq!(shortfall("3.05"), "3/100");
    assert_eq!(shortfall("2.99"), "-1/100");
    assert!(matches!(round_preserve_sum(&lines, "3.005".parse().unwrap(), cent), Err(MoneyError::NotAMultiple { .. })));
    assert!(matches!(round_preserve_sum(&lines, 3.into(), Decimal::ZERO), Err(MoneyError::InvalidUnit { .. })));
    assert_eq!(round_fractions_preserve_sum(&[], Decimal::ZERO, cent).unwrap(), [Decimal::ZERO; 0]);
}

#[test]
fn bounds_that_cross_or_miss_are_refused() {
    let one = [Decimal::ONE];
    assert!(matches!(bounded_integer(1, &one, &[5], &[Some(4)]), Err(MoneyError::ReversedBounds { index: 0, .. })));
    assert!(matches!(bounded_integer(1, &one, &[], &[None]), Err(MoneyError::LengthMismatch { .. })));
    assert!(matches!(bounded_integer(1, &[], &[], &[]), Err(MoneyError::EmptyAllocation { .. })));
    assert_eq!(bounded_integer(0, &[], &[], &[]).unwrap(), [0; 0]);
}
