use super::f;
use kpi_core::driver::{DriverTree, DriverValues};
use kpi_core::explain::{Against, Explain, LineNote, Method, NoAnswer};
use kpi_core::metric::Lang;
use kpi_core::money::Currency;

fn shop(visitors: &str, cvr: Option<&str>, aov: Option<&str>) -> DriverValues {
    let mut values = DriverValues::default().with("visitors", f(visitors));
    for (node, value) in [("cvr", cvr), ("aov", aov)] {
        if let Some(value) = value {
            values.set(node, f(value));
        }
    }
    values
}

fn tree() -> &'static DriverTree {
    DriverTree::builtin("shop").unwrap()
}

#[test]
fn a_gap_to_plan_reads_well_in_both_languages() {
    let plan = shop("120000", Some("0.02"), Some("25"));
    let actual = shop("101000", Some("0.021"), Some("24"));
    let explanation = Explain::new(tree()).with_currency(Currency::USD).run(&plan, &actual).unwrap();
    assert_eq!(
        explanation.sentences(Lang::En, Against::Plan),
        [
            "GMV is 9,096.00 USD (-15.2 %) below plan: 50,904.00 instead of 60,000.00 USD.",
            "Visitors took away 9,541.16 USD (120,000 → 101,000, -15.8 %).",
            "Conversion rate added 2,708.83 USD (2.00 % → 2.10 %, +5.0 %).",
            "Average order value took away 2,263.67 USD (25.00 → 24.00, -4.0 %).",
        ]
    );
    assert_eq!(
        explanation.sentences(Lang::Zh, Against::Plan),
        [
            "成交总额低于计划 9,096.00 USD（-15.2 %）：实际 50,904.00，计划 60,000.00 USD。",
            "访客数拉低 9,541.16 USD（120,000 → 101,000，-15.8 %）。",
            "转化率拉高 2,708.83 USD（2.00 % → 2.10 %，+5.0 %）。",
            "笔单价拉低 2,263.67 USD（25.00 → 24.00，-4.0 %）。",
        ]
    );
}

#[test]
fn a_new_shop_without_rates_before_is_explained_by_its_visitors() {
    let before = shop("0", None, None).with("gmv", 0);
    let explanation = Explain::new(tree()).run(&before, &shop("5000", Some("0.03"), Some("20"))).unwrap();
    assert_eq!(explanation.line("visitors").unwrap().contribution, f("3000"));
    let cvr = explanation.line("cvr").unwrap();
    assert!(cvr.contribution.is_zero());
    assert!(matches!(cvr.notes.as_slice(), [LineNote::Borrowed { .. }]));
}

#[test]
fn a_value_that_is_missing_stops_the_split_there_and_is_named() {
    let before = shop("100", None, None).with("gmv", 50);
    let explanation = Explain::new(tree()).run(&before, &shop("5000", Some("0.03"), Some("20"))).unwrap();
    assert_eq!(explanation.lines().len(), 1);
    let [LineNote::NotSplit { node, reason }] = explanation.lines()[0].notes.as_slice() else { panic!("no note") };
    assert_eq!((node.id.as_str(), reason.to_string().as_str()), ("cvr", "cvr has no value"));
    let error = Explain::new(tree()).run(&shop("100", None, None), &before).unwrap_err();
    assert_eq!(error.to_string(), "node \"gmv\" has no value in the base: cvr has no value");
}

#[test]
fn lmdi_falls_back_with_its_reason() {
    let (before, after) = (shop("100", Some("-0.02"), Some("10")), shop("100", Some("0.03"), Some("10")));
    let explanation = Explain::new(tree()).with_method(Method::Lmdi).run(&before, &after).unwrap();
    let root = &explanation.lines()[0];
    assert_eq!(root.method, Some(Method::Shapley));
    let note = &root.notes[0];
    let LineNote::Fallback { from: Method::Lmdi, child: Some(child), reason } = note else { panic!("{note:?}") };
    assert_eq!((child.id.as_str(), *reason), ("cvr", NoAnswer::FactorChangesSign));
    assert_eq!(explanation.line("cvr").unwrap().contribution, f("50"));
}

/// Letters that a Chinese sentence may have: names of methods and currencies.
fn assert_chinese(sentences: &[String]) {
    for sentence in sentences {
        let rest = ["Shapley", "LMDI-I", "MRCI", "USD", "GMV"]
            .iter()
            .fold(sentence.clone(), |text, name| text.replace(name, ""));
        assert!(!rest.contains(|letter: char| letter.is_ascii_alphabetic()), "{sentence}");
    }
}

#[test]
fn notes_are_said_in_both_languages() {
    let new = Explain::new(tree())
        .run(&shop("0", None, None).with("gmv", 0), &shop("5000", Some("0.03"), Some("20")))
        .unwrap();
    let english = new.sentences(Lang::En, Against::Period);
    let borrowed =
        "Conversion rate has a value on one side only (conversion rate has no value) and counts as unchanged.";
    assert!(english.iter().any(|sentence| sentence == borrowed), "{english:?}");
    let chinese = new.sentences(Lang::Zh, Against::Period);
    assert!(
        chinese.iter().any(|sentence| sentence.contains("仅一侧有值（转化率没有数值），视为不变。")),
        "{chinese:?}"
    );
    assert_chinese(&chinese);

    let before = shop("100", None, None).with("gmv", 50);
    let stopped = Explain::new(tree()).run(&before, &shop("5000", Some("0.03"), Some("20"))).unwrap();
    assert_eq!(
        stopped.sentences(Lang::En, Against::Plan)[1],
        "GMV is not split further: conversion rate has no value."
    );
    let chinese = stopped.sentences(Lang::Zh, Against::Plan);
    assert!(chinese[1].ends_with("不再拆分：转化率没有数值。"), "{chinese:?}");

    let (before, after) = (shop("100", Some("-0.02"), Some("10")), shop("100", Some("0.03"), Some("10")));
    let turned = Explain::new(tree()).with_method(Method::Lmdi).run(&before, &after).unwrap();
    assert_eq!(
        turned.sentences(Lang::En, Against::Period)[1],
        "GMV: Shapley values instead of LMDI-I, because the factor changes its sign or is too large (conversion rate)."
    );
    let chinese = turned.sentences(Lang::Zh, Against::Period);
    assert!(chinese[1].contains("LMDI-I 不适用（转化率：该因素变号或数值过大），改用 Shapley 值。"), "{chinese:?}");
}

#[test]
fn every_reason_without_an_answer_has_chinese_words() {
    use NoAnswer::*;
    let all = [
        FactorChangesSign,
        FactorZeroOrChangesSign,
        TooLarge,
        MeanIsZero,
        RatesCancel,
        DenominatorsZero,
        SetDividesByZero,
        NegativeQuantity,
        NoGap,
    ];
    for reason in all {
        assert_ne!(reason.words(Lang::En), reason.words(Lang::Zh));
        assert_chinese(&[reason.words(Lang::Zh).to_owned()]);
    }
}

#[test]
fn many_shops_are_explained_as_one_by_one() {
    let scopes: Vec<_> = (1..40_u32)
        .map(|at| {
            let rate = (at % 7 != 0).then_some("0.03");
            (shop(&(at * 100).to_string(), Some("0.02"), Some("25")), shop(&(at * 130).to_string(), rate, Some("24.5")))
        })
        .collect();
    let explain = Explain::new(tree()).with_currency(Currency::USD);
    let alone: Vec<_> = scopes.iter().map(|(base, current)| explain.run(base, current)).collect();
    assert_eq!(alone.iter().filter(|result| result.is_err()).count(), 5);
    for threads in [0, 1, 2, 3, 100] {
        assert_eq!(explain.run_many(&scopes, threads), alone);
    }
    assert!(explain.run_many(&[], 2).is_empty());
}

#[test]
fn lmdi_lines_are_closed_onto_the_gap() {
    let before = shop("100000", Some("0.02"), Some("25"));
    let after = shop("120000", Some("0.018"), Some("27.5"));
    let explanation = Explain::new(tree()).with_method(Method::Lmdi).run(&before, &after).unwrap();
    let printed: Vec<String> = explanation.lines().iter().map(|line| line.printed.to_string()).collect();
    assert_eq!(printed, ["9400.00", "9948.40", "-5749.01", "5200.61"]);
    let sum = explanation.below(0).map(|line| &line.contribution).sum();
    assert_eq!(explanation.gap(), sum);
}

#[test]
fn the_biggest_driver_comes_first_and_digits_are_bounded() {
    let (before, after) = (shop("100", Some("0.5"), Some("10")), shop("50", Some("0.5"), Some("11")));
    let explanation = Explain::new(tree()).run(&before, &after).unwrap();
    assert_eq!(explanation.drivers()[0].node, "visitors");
    let error = Explain::new(tree()).with_digits(29).run(&before, &after).unwrap_err();
    assert_eq!(error.code(), "explain.setting");
    let json = serde_json::to_value(&explanation).unwrap();
    assert_eq!(json["lines"][0]["printed"], "-225.00");
    assert_eq!(json["lines"][1]["contribution"], "-525/2");
}
