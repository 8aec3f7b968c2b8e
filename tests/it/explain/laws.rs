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
                kpi_core::money::exact::sum(below.iter().map(|line| line.printed)).unwrap(),
                line.printed,
                "{}",
                line.node
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

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

/// A tree drawn from a number: sums with signs, products and ratios up to four levels deep, over leaves without a metric.
fn any_tree(seed: u64) -> (DriverTree, Vec<String>) {
    fn grow(random: &mut impl FnMut(u64) -> u64, depth: u64, text: &mut String, leaves: &mut Vec<String>) -> String {
        let id = format!("n{}", text.matches("[[node]]").count());
        let kind = if depth == 0 { 3 } else { random(5).min(3) };
        text.push_str(&format!("[[node]]\nid = \"{id}\"\n"));
        if kind == 3 && depth < 4 {
            text.push_str("unit = \"multiple\"\n");
            leaves.push(id.clone());
            return id;
        }
        // The list of children comes after them in the text, but belongs to this node: kept open until it is known.
        let place = text.len();
        let count = if kind == 2 { 2 } else { 2 + random(3) };
        let mut children = Vec::new();
        for _ in 0..count {
            let child = grow(random, depth.saturating_sub(1), text, leaves);
            let sign = if kind == 0 && random(3) == 0 { "-" } else { "" };
            children.push(format!("{sign}{child}"));
        }
        let name = ["sum", "product", "ratio", "sum"][usize::try_from(kind).unwrap()];
        text.insert_str(place, &format!("{name} = {children:?}\n"));
        id
    }
    let mut state = seed;
    let mut random = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let (mut text, mut leaves) = (String::new(), Vec::new());
    let root = grow(&mut random, 4, &mut text, &mut leaves);
    let text = format!("id = \"any\"\nversion = 1\nroot = \"{root}\"\n{text}");
    let tree = DriverTree::from_toml(&text, Catalogue::standard()).unwrap_or_else(|error| panic!("{error}\n{text}"));
    (tree, leaves)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    /// For any tree and any leaves every level adds up, exactly and as printed, and the way back turns every sign.
    #[test]
    fn prop_any_tree_adds_up_and_turns_back(seed in any::<u64>(), values in prop::collection::vec(leaf(), 96)) {
        let (tree, leaves) = any_tree(seed);
        let side = |from: usize| {
            let named = leaves.iter().zip(values.iter().cycle().skip(from));
            named.fold(DriverValues::default(), |side, (leaf, value)| side.with(leaf, value.clone()))
        };
        let (base, current) = (side(0), side(leaves.len()));
        let run = |base: &DriverValues, current: &DriverValues| Explain::new(&tree).with_digits(2).run(base, current);
        match (run(&base, &current), run(&current, &base)) {
            (Ok(there), Ok(back)) => {
                adds_up(&there);
                let (before, after) = (tree.evaluate(&base).unwrap(), tree.evaluate(&current).unwrap());
                let root = tree.root().id();
                prop_assert_eq!(there.gap(), after.value(root).unwrap() - before.value(root).unwrap());
                for (there, back) in there.lines().iter().zip(back.lines()) {
                    prop_assert_eq!(&-there.contribution.clone(), &back.contribution);
                }
            }
            (Err(there), Err(back)) => {
                prop_assert_eq!(there.code(), back.code());
                prop_assert!(["explain.no_value", "money.overflow", "money.digits_lost"].contains(&there.code()), "{}", there);
            }
            (there, back) => return Err(TestCaseError::fail(format!("{there:?} but {back:?}"))),
        }
    }
}
