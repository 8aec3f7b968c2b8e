//! A second way: every order in which the factors can move, one after the other.
use super::f;
use kpi_core::explain::{shapley_expr, shapley_product};
use kpi_core::money::Fraction;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::One;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn rational(value: &Fraction) -> BigRational {
    BigRational::new(value.numerator(), value.denominator())
}

fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(count - 1);
    let insert = |order: &Vec<usize>, at: usize| {
        let mut longer = order.clone();
        longer.insert(at, count - 1);
        longer
    };
    shorter.iter().flat_map(|order| (0..count).map(move |at| insert(order, at))).collect()
}

fn average_over_orders(base: &[Fraction], current: &[Fraction]) -> Vec<BigRational> {
    let product = |values: &[BigRational]| values.iter().fold(BigRational::one(), |total, value| total * value);
    let mut parts = vec![BigRational::from_integer(0.into()); base.len()];
    let all = orders(base.len());
    for order in &all {
        let mut values: Vec<BigRational> = base.iter().map(rational).collect();
        for factor in order {
            let before = product(&values);
            values[*factor] = rational(&current[*factor]);
            parts[*factor] += product(&values) - before;
        }
    }
    parts.into_iter().map(|part| part / BigRational::from_integer(BigInt::from(all.len()))).collect()
}

fn any_value() -> impl Strategy<Value = Fraction> {
    prop_oneof![
        4 => (-2000_i128..2000, 1_i128..50).prop_map(|(above, below)| f(&format!("{above}/{below}"))),
        1 => Just(Fraction::zero()),
    ]
}

proptest! {
    #[test]
    fn prop_the_closed_form_is_the_average_over_all_orders(pairs in prop::collection::vec((any_value(), any_value()), 0..6)) {
        let (base, current): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        let parts = shapley_product(&base, &current).unwrap();
        prop_assert_eq!(parts.iter().map(rational).collect::<Vec<_>>(), average_over_orders(&base, &current));
    }

    #[test]
    fn prop_an_expression_of_a_product_is_the_product(pairs in prop::collection::vec((any_value(), any_value()), 1..5)) {
        let names: Vec<String> = (0..pairs.len()).map(|index| format!("x{index}")).collect();
        let side = |pick: fn(&(Fraction, Fraction)) -> &Fraction| {
            names.iter().zip(&pairs).map(|(name, pair)| (name.as_str().into(), pick(pair).clone())).collect::<BTreeMap<_, _>>()
        };
        let parts = shapley_expr(&names.join(" * ").parse().unwrap(), &side(|p| &p.0), &side(|p| &p.1)).unwrap();
        let (base, current): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
        prop_assert_eq!(parts.into_values().collect::<Vec<_>>(), shapley_product(&base, &current).unwrap());
    }
}

#[test]
fn two_hundred_factors_add_up() {
    let base: Vec<Fraction> = (0..200).map(|index| f(&format!("{}/100", 90 + index % 7))).collect();
    let current: Vec<Fraction> = (0..200).map(|index| f(&format!("{}/100", 88 + index % 11))).collect();
    let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
    let parts = shapley_product(&base, &current).unwrap();
    assert_eq!(parts.iter().sum::<Fraction>(), product(&current) - product(&base));
}

#[test]
fn too_many_names_are_refused() {
    let names: Vec<String> = (0..17).map(|index| format!("x{index}")).collect();
    let error = shapley_expr(&names.join(" + ").parse().unwrap(), &BTreeMap::new(), &BTreeMap::new()).unwrap_err();
    assert_eq!(error.to_string(), "17 factors: Shapley over an expression takes 16 at most");
    let error = shapley_expr(
        &"coalesce(a, 0)".parse().unwrap(),
        &[("a".into(), f("1"))].into(),
        &[("a".into(), f("1"))].into(),
    );
    assert_eq!(error.unwrap_err().code(), "explain.not_arithmetic");
}
