//! Laws of an explanation for any tree and any values.
use super::f;
use kpi_core::driver::{DriverTree, DriverValues};
use kpi_core::explain::{Against, Explain, Explanation, LineKind, Method};
use kpi_core::metric::{Catalogue, Lang};
use kpi_core::money::Fraction;
use proptest::prelude::*;

const TREE: &str = r#"
    id = "t"
    version = 1
    root = "net"
    [[node]]
    id = "net"
    sum = ["gross", "-refunds", "other"]
    [[node]]
    id = "gross"
    product = ["traffic", "rate", "value"]
    [[node]]
    id = "traffic"
    unit = "person"
    sum = ["organic", "paid"]
    [[node]]
    id = "organic"
    unit = "person"
    [[node]]
    id = "paid"
    unit = "person"
    [[node]]
    id = "rate"
    unit = "order/person"
    ratio = ["buying", "looking"]
    [[node]]
    id = "buying"
    unit = "order"
    [[node]]
    id = "looking"
    unit = "person"
    [[node]]
    id = "value"
    unit = "money/order"
    [[node]]
    id = "refunds"
    unit = "money"
    [[node]]
    id = "other"
    unit = "money"
"#;

const LEAVES: [&str; 7] = ["organic", "paid", "buying", "looking", "value", "refunds", "other"];

fn tree() -> DriverTree {
    DriverTree::from_toml(TREE, Catalogue::standard()).unwrap()
}

fn values(leaves: &[Fraction]) -> DriverValues {
    LEAVES.iter().zip(leaves).fold(DriverValues::default(), |values, (leaf, value)| values.with(leaf, value.clone()))
}

fn leaf() -> impl Strategy<Value = Fraction> {
    prop_oneof![
        6 => (-500_i128..3000, 1_i128..40).prop_map(|(above, below)| f(&format!("{above}/{below}"))),
        1 => Just(Fraction::zero()),
        2 => (1_i128..3000).prop_map(Fraction::from),
    ]
}

fn sides() -> impl Strategy<Value = (Vec<Fraction>, Vec<Fraction>)> {
    (prop::collection::vec(leaf(), 7), prop::collection::vec(leaf(), 7))
}

fn adds_up(explanation: &Explanation) {
    for (position, line) in explanation.lines().iter().enumerate() {
        let below: Vec<_> = explanation.below(position).collect();
        if !below.is_empty() {
            assert_eq!(
                below.iter().map(|line| &line.contribution).sum::<Fraction>(),
                line.contribution,
                "{}",
                line.node
            );
            assert_eq!(
                below.iter().map(|line| line.printed).sum::<rust_decimal::Decimal>(),
                line.printed,
                "{}",
                line.node
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn prop_every_level_adds_up_exactly_and_as_printed((base, current) in sides(), method in prop::sample::select(vec![Method::Shapley, Method::Lmdi, Method::Mrci])) {
        let tree = tree();
        match Explain::new(&tree).with_method(method).run(&values(&base), &values(&current)) {
            Ok(explanation) => {
                adds_up(&explanation);
                prop_assert!(!explanation.sentences(Lang::En, Against::Plan).is_empty());
                prop_assert!(!explanation.sentences(Lang::Zh, Against::Period).is_empty());
            }
            Err(error) => {
                prop_assert_eq!(error.code(), "explain.no_value");
                prop_assert!(base[3].is_zero() || current[3].is_zero());
            }
        }
    }

    #[test]
    fn prop_the_order_of_drivers_does_not_matter((base, current) in sides()) {
        let turned = TREE
            .replace(r#"["traffic", "rate", "value"]"#, r#"["value", "traffic", "rate"]"#)
            .replace(r#"["gross", "-refunds", "other"]"#, r#"["other", "gross", "-refunds"]"#)
            .replace(r#"["organic", "paid"]"#, r#"["paid", "organic"]"#);
        let (one, two) = (tree(), DriverTree::from_toml(&turned, Catalogue::standard()).unwrap());
        let run = |tree: &DriverTree| Explain::new(tree).run(&values(&base), &values(&current));
        if let (Ok(one), Ok(two)) = (run(&one), run(&two)) {
            for line in one.lines() {
                prop_assert_eq!(&line.contribution, &two.line(&line.node).unwrap().contribution);
            }
        }
    }

    #[test]
    fn prop_another_currency_scales_every_part((base, current) in sides(), above in 1_i128..500, below in 1_i128..500) {
        let scale = f(&format!("{above}/{below}"));
        let scaled = |side: &[Fraction]| -> Vec<Fraction> {
            side.iter().enumerate().map(|(index, value)| if index >= 4 { value * &scale } else { value.clone() }).collect()
        };
        let tree = tree();
        let run = |base: &[Fraction], current: &[Fraction]| Explain::new(&tree).run(&values(base), &values(current));
        if let (Ok(one), Ok(two)) = (run(&base, &current), run(&scaled(&base), &scaled(&current))) {
            for (one, two) in one.lines().iter().zip(two.lines()) {
                prop_assert_eq!(&(&one.contribution * &scale), &two.contribution);
            }
        }
    }

    #[test]
    fn prop_the_way_back_turns_every_sign((base, current) in sides()) {
        let tree = tree();
        let run = |base: &[Fraction], current: &[Fraction]| Explain::new(&tree).run(&values(base), &values(current));
        if let (Ok(there), Ok(back)) = (run(&base, &current), run(&current, &base)) {
            for (there, back) in there.lines().iter().zip(back.lines()) {
                prop_assert_eq!(&-there.contribution.clone(), &back.contribution);
            }
        }
    }

    #[test]
    fn prop_observed_values_leave_a_remainder_that_closes((base, current) in sides(), extra in leaf()) {
        let tree = tree();
        let with_root = values(&current).with("gross", extra);
        if let Ok(explanation) = Explain::new(&tree).run(&values(&base), &with_root) {
            adds_up(&explanation);
            prop_assert!(explanation.lines().iter().filter(|line| line.kind == LineKind::Remainder).count() <= 1);
        }
    }
}
