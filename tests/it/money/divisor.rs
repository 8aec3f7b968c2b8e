use kpi_core::money::{DivisorMethod, MoneyError, apportion};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// One unit at a time, each to the best quotient, in plain 128-bit numbers.
fn one_by_one(units: u64, weights: &[u32], method: DivisorMethod) -> Vec<u64> {
    let mut given = vec![0_u64; weights.len()];
    for _ in 0..units {
        let mut best: Option<usize> = None;
        for i in (0..weights.len()).filter(|i| weights[*i] > 0) {
            let better = best.is_none_or(|b| claim(weights[i], given[i], weights[b], given[b], method).is_gt());
            if better {
                best = Some(i);
            }
        }
        given[best.unwrap()] += 1;
    }
    given
}

fn claim(weight_a: u32, have_a: u64, weight_b: u32, have_b: u64, method: DivisorMethod) -> Ordering {
    let (wa, wb, a, b) = (u128::from(weight_a), u128::from(weight_b), u128::from(have_a), u128::from(have_b));
    match method {
        DivisorMethod::DHondt => (wa * (b + 1)).cmp(&(wb * (a + 1))),
        DivisorMethod::SainteLague => (wa * (2 * b + 1)).cmp(&(wb * (2 * a + 1))),
        _ if a == 0 && b == 0 => wa.cmp(&wb),
        DivisorMethod::Adams => (wa * b).cmp(&(wb * a)),
        _ => (wa * wa * b * (b + 1)).cmp(&(wb * wb * a * (a + 1))),
    }
}

proptest! {
    #[test]
    fn prop_apportion_is_the_slow_way(
        units in 0..120_u64,
        weights in prop::collection::vec(prop_oneof![0..30_u32, any::<u32>()], 1..9),
        method in prop::sample::select(DivisorMethod::ALL.to_vec()),
    ) {
        prop_assume!(weights.iter().any(|w| *w > 0));
        let decimals: Vec<Decimal> = weights.iter().map(|w| Decimal::from(*w)).collect();
        prop_assert_eq!(apportion(units, &decimals, method).unwrap(), one_by_one(units, &weights, method));
    }

    #[test]
    fn prop_one_more_unit_takes_nothing_away(
        units in any::<u64>().prop_map(|u| u / 2),
        weights in prop::collection::vec(0..1000_i64, 1..9),
        method in prop::sample::select(DivisorMethod::ALL.to_vec()),
    ) {
        prop_assume!(weights.iter().any(|w| *w > 0));
        let decimals: Vec<Decimal> = weights.iter().map(|w| Decimal::new(*w, 2)).collect();
        let before = apportion(units, &decimals, method).unwrap();
        let after = apportion(units + 1, &decimals, method).unwrap();
        prop_assert_eq!(before.iter().map(|u| u128::from(*u)).sum::<u128>(), u128::from(units));
        prop_assert_eq!(before.iter().zip(&after).filter(|(b, a)| **a == **b + 1).count(), 1);
        prop_assert_eq!(before.iter().zip(&after).filter(|(b, a)| a == b).count(), weights.len() - 1);
    }
}

#[test]
fn refusals() {
    let method = DivisorMethod::Adams;
    assert!(matches!(apportion(1, &[], method), Err(MoneyError::EmptyAllocation { .. })));
    assert!(matches!(apportion(1, &[Decimal::ZERO], method), Err(MoneyError::ZeroWeights { parts: 1, .. })));
    assert!(matches!(apportion(0, &[Decimal::NEGATIVE_ONE], method), Err(MoneyError::NegativeWeight { index: 0, .. })));
    assert_eq!(apportion(0, &[], method).unwrap(), [0; 0]);
    assert!("d'hondt".parse::<DivisorMethod>().is_err());
}

#[test]
fn names_are_the_document_names() {
    for method in DivisorMethod::ALL {
        assert_eq!(serde_json::to_value(method).unwrap(), method.name());
        assert_eq!(method.to_string().parse::<DivisorMethod>().unwrap(), method);
    }
}
