use super::{f, read};
use crate::support::{cases as all_cases, fraction, near, text};
use kpi_core::driver::{DriverError, DriverSplit, DriverTree, DriverValues, Limit};
use kpi_core::money::{Fraction, Rounding};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

fn cases(method: &str) -> Vec<Value> {
    all_cases(include_str!("../../vectors/explain.json"), method)
}

fn shop() -> &'static DriverTree {
    DriverTree::builtin("shop").unwrap()
}

fn base(value: &Value) -> DriverValues {
    let object = value.as_object().unwrap();
    object.iter().fold(DriverValues::default(), |values, (name, value)| values.with(name, fraction(value)))
}

fn decimal(value: &Value) -> Decimal {
    fraction(value).round(20, Rounding::HalfEven).unwrap()
}

fn real(value: &Fraction) -> f64 {
    value.round(18, Rounding::HalfEven).unwrap().to_string().parse().unwrap()
}

#[test]
fn growth_by_agreed_shares() {
    for case in cases("driver_log_share") {
        let shares = case["inputs"]["shares"].as_object().unwrap();
        let split = shares
            .iter()
            .fold(DriverSplit::new(shop()), |split, (name, share)| split.with_weight(name, decimal(share)));
        let target = fraction(&case["inputs"]["target"]);
        let plan = split.split(target.clone(), &base(&case["inputs"]["base"])).unwrap();
        for (name, expected) in case["expected"]["drivers"].as_object().unwrap() {
            near(&case, real(&plan.get(name).unwrap().ideal), expected);
        }
        assert_eq!(plan.evaluate(shop()).unwrap(), target, "{case}");
    }
}

#[test]
fn growth_within_bounds() {
    for case in cases("driver_bounded") {
        let input = &case["inputs"];
        let mut split = DriverSplit::new(shop());
        for (name, cost) in input["cost"].as_object().unwrap() {
            let bound = |key: &str| Some(decimal(&input[key][name]));
            split = split.with_weight(name, Decimal::ONE / decimal(cost)).with_bounds(
                name,
                bound("min_ratio"),
                bound("max_ratio"),
            );
        }
        let target = fraction(&input["target"]);
        let plan = split.split(target.clone(), &base(&input["base"]));
        match text(&case["expected"]["status"]) {
            "ok" => {
                let plan = plan.unwrap();
                for (name, expected) in case["expected"]["drivers"].as_object().unwrap() {
                    near(&case, real(&plan.get(name).unwrap().ideal), expected);
                }
                let held = plan.targets().iter().filter(|line| line.limit.is_some());
                let held: Vec<&str> = held.map(|line| line.node.as_str()).collect();
                assert_eq!(serde_json::json!(held), case["expected"]["at_limit"], "{case}");
                assert_eq!(plan.evaluate(shop()).unwrap(), target, "{case}");
            }
            "infeasible" => {
                let Err(DriverError::Infeasible { best, missing, limits, .. }) = plan else { panic!("{case}") };
                near(&case, real(&best), &case["expected"]["best_product"]);
                assert_eq!(*missing + *best, target);
                assert_eq!(limits, ["visitors", "cvr", "aov"]);
            }
            other => panic!("unknown status {other}"),
        }
    }
}

#[test]
fn whole_visitors_and_orders_close_on_the_target() {
    for case in cases("driver_integer_closure") {
        let input = &case["inputs"];
        let target = fraction(&input["target"]);
        // The ideal drivers are the base, so that the split has nothing to do but to close.
        let value = |name: &str| fraction(&input[name]);
        let aov = target.checked_div(&(value("visitors") * value("cvr"))).unwrap();
        let now =
            DriverValues::default().with("visitors", value("visitors")).with("cvr", value("cvr")).with("aov", aov);
        let plan = DriverSplit::new(shop()).split(target.clone(), &now).unwrap();
        for name in ["visitors", "cvr", "aov"] {
            assert_eq!(plan.target(name).unwrap(), &fraction(&case["expected"][name]), "{name} {case}");
        }
        let orders = plan.target("visitors").unwrap() * plan.target("cvr").unwrap();
        assert_eq!(orders, fraction(&case["expected"]["orders"]), "{case}");
        assert_eq!(plan.evaluate(shop()).unwrap(), fraction(&case["expected"]["product_check"]), "{case}");
    }
}

const NET: &str = r#"
    [[node]]
    id = "net"
    sum = ["gross", "-refunds"]
    [[node]]
    id = "gross"
    product = ["orders", "aov"]
    [[node]]
    id = "orders"
    sum = ["live", "video"]
    [[node]]
    id = "live"
    metric = "orders"
    filter = "channel = 'LIVE'"
    [[node]]
    id = "video"
    metric = "orders"
    filter = "channel = 'VIDEO'"
    [[node]]
    id = "refunds"
    metric = "refund_amount"
"#;

fn net(live: i64, video: i64, aov: &str, refunds: &str) -> DriverValues {
    DriverValues::default().with("live", live).with("video", video).with("aov", f(aov)).with("refunds", f(refunds))
}

#[test]
fn fixing_some_drivers_leaves_the_rest_to_the_others() {
    let tree = read("net", NET).unwrap();
    let plan = DriverSplit::new(&tree)
        .with_kept("refunds")
        .with_fixed("aov", f("20"))
        .split(12_345, &net(300, 200, "20", "655"))
        .unwrap();
    assert_eq!(plan.target("refunds"), Some(&f("655")));
    assert_eq!(plan.get("refunds").unwrap().limit, Some(Limit::Fixed));
    assert_eq!(plan.target("gross"), Some(&f("13000")));
    assert_eq!((plan.target("live"), plan.target("video")), (Some(&f("390")), Some(&f("260"))));
    assert_eq!(plan.evaluate(&tree).unwrap(), f("12345"));
    let all = DriverSplit::new(&tree).with_kept("refunds").with_kept("aov").with_kept("orders");
    let error = all.split(12_345, &net(300, 200, "20", "655")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "node \"gross\" cannot be 13000: the bounds of orders, aov allow 10000 at best, 3000 away"
    );
}

#[test]
fn settings_without_meaning_are_refused_with_the_node() {
    let now = DriverValues::default().with("visitors", 1000).with("cvr", f("0.02")).with("aov", 25);
    let code = |split: DriverSplit<'_>, target: i64, base: &DriverValues| split.split(target, base).unwrap_err().code();
    let one = Decimal::ONE;
    let two = Decimal::TWO;
    assert_eq!(code(DriverSplit::new(shop()).with_weight("aov", -one), 600, &now), "driver.setting");
    assert_eq!(code(DriverSplit::new(shop()).with_bounds("aov", Some(two), Some(one)), 600, &now), "driver.setting");
    assert_eq!(
        code(DriverSplit::new(shop()).with_bounds("aov", Some(Decimal::ZERO), None), 600, &now),
        "driver.setting"
    );
    assert_eq!(code(DriverSplit::new(shop()).with_kept("gmv"), 600, &now), "driver.setting");
    assert_eq!(code(DriverSplit::new(shop()).with_weight("refunds", one), 600, &now), "driver.unknown_node");
    assert_eq!(code(DriverSplit::new(shop()), 0, &now), "driver.not_positive");
    assert_eq!(code(DriverSplit::new(shop()), 600, &now.clone().with("visitors", 0)), "driver.not_positive");
    assert_eq!(code(DriverSplit::new(shop()), 600, &DriverValues::default()), "driver.not_positive");
}

#[test]
fn history_and_headroom_say_who_carries_the_growth() {
    let month = |visitors: i64, cvr: &str| {
        DriverValues::default().with("visitors", visitors).with("cvr", f(cvr)).with("aov", 25)
    };
    let past = [month(900, "0.02"), month(1400, "0.0201"), month(1000, "0.0199"), month(1500, "0.02")];
    let plan =
        DriverSplit::new(shop()).with_weight("aov", Decimal::ZERO).with_history(&past).split(900, &past[3]).unwrap();
    let moved = |node: &str| real(&plan.get(node).unwrap().ratio().unwrap());
    assert!(moved("visitors") > 1.19 && moved("cvr") < 1.01, "{} {}", moved("visitors"), moved("cvr"));
    let now = month(1000, "0.02");
    let roomy = DriverSplit::new(shop())
        .with_range("visitors", None, Some(f("1000")))
        .with_range("cvr", None, Some(f("0.04")))
        .with_weight("aov", Decimal::ZERO)
        .with_headroom(&now);
    let plan = roomy.split(750, &now).unwrap();
    assert_eq!(plan.target("visitors"), Some(&f("1000")));
    assert_eq!(plan.target("cvr"), Some(&f("0.03")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn prop_drivers_make_the_target_to_the_minor_unit(
        live in 1_i64..5000, video in 1_i64..5000, aov in 100_i64..90_000, refunds in 1_i64..5000,
        target in 100_000_i64..900_000_000, weight in 0_i64..10, keep in any::<bool>(),
    ) {
        let tree = read("net", NET).unwrap();
        let now = net(live, video, &format!("{aov}/100"), &format!("{refunds}/100"));
        let target = f(&format!("{target}/100"));
        let mut split = DriverSplit::new(&tree).with_weight("aov", Decimal::from(weight + 1));
        if keep {
            split = split.with_kept("refunds");
        }
        match split.split(target.clone(), &now) {
            Ok(plan) => {
                prop_assert_eq!(plan.evaluate(&tree).unwrap(), target);
                for node in ["live", "video"] {
                    prop_assert!(plan.target(node).unwrap().is_integer());
                }
            }
            Err(error) => prop_assert!(matches!(error, DriverError::NotPositive { .. } | DriverError::Infeasible { .. }), "{error}"),
        }
    }

    #[test]
    fn prop_bounds_hold_before_counts_become_whole(
        target in 1_i64..400, low in 50_i64..=100, high in 100_i64..200, weights in prop::collection::vec(0_i64..5, 3),
    ) {
        let now = DriverValues::default().with("visitors", 10_000).with("cvr", f("0.02")).with("aov", 25);
        let target = Fraction::from(i128::from(target) * 5000) ;
        let (low, high) = (Decimal::new(low, 2), Decimal::new(high, 2));
        let split = ["visitors", "cvr", "aov"].iter().zip(&weights).fold(DriverSplit::new(shop()), |split, (node, weight)| {
            split.with_bounds(node, Some(low), Some(high)).with_weight(node, Decimal::from(*weight))
        });
        match split.split(target.clone(), &now) {
            Ok(plan) => {
                prop_assert_eq!(plan.evaluate(shop()).unwrap(), target);
                for line in plan.targets().iter().skip(1) {
                    let ratio = line.ideal.checked_div(&line.base).unwrap();
                    prop_assert!(ratio >= Fraction::from(low) && ratio <= Fraction::from(high), "{line:?}");
                }
            }
            Err(DriverError::Infeasible { best, missing, .. }) => {
                prop_assert_eq!(*best + *missing.clone(), target);
                prop_assert!(!missing.is_zero());
            }
            Err(other) => panic!("{other}"),
        }
    }
}
