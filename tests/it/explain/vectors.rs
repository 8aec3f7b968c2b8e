use crate::support::{cases as all_cases, fraction, near, real, text};
use kpi_core::driver::{DriverTree, DriverValues};
use kpi_core::explain::{
    Cell, Explain, FactorSegment, LocateOptions, Method, PricedQuantity, PvmItem, RatioSegment, lmdi_additive,
    lmdi_multiplicative, lmdi_segments, locate_gap, log_mean, mix_rate, mrci, price_volume_mix, ratio_contribution,
    root_cause_score, shapley_expr, shapley_product, simpson_check,
};
use kpi_core::metric::{Catalogue, Expr};
use kpi_core::money::{Fraction, Ratio};
use rust_decimal::Decimal;
use serde_json::Value;

fn cases(method: &str) -> Vec<Value> {
    all_cases(include_str!("../../vectors/explain.json"), method)
}

fn decimal(value: &Value) -> Decimal {
    fraction(value).to_decimal().unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// Values of an object in the order of names given.
fn side(value: &Value, names: &[&str]) -> Vec<Fraction> {
    names.iter().map(|name| fraction(&value[name])).collect()
}

fn exact(value: &Value, wanted: Option<&Fraction>, case: &Value) {
    match wanted {
        Some(found) => assert_eq!(found, &fraction(value), "{case}"),
        None => assert!(value.is_null(), "{case}"),
    }
}

#[test]
fn log_means() {
    for case in cases("log_mean") {
        let (a, b) = (fraction(&case["inputs"]["a"]), fraction(&case["inputs"]["b"]));
        near(&case, log_mean(&a, &b).unwrap(), &case["expected"]);
        near(&case, log_mean(&b, &a).unwrap(), &case["expected"]);
    }
}

#[test]
fn additive_lmdi() {
    for case in cases("lmdi_additive") {
        let names = keys(&case["inputs"]["base"]);
        let parts =
            lmdi_additive(&side(&case["inputs"]["base"], &names), &side(&case["inputs"]["current"], &names)).unwrap();
        for (name, part) in names.iter().zip(&parts) {
            near(&case, *part, &case["expected"]["contributions"][name]);
        }
    }
}

#[test]
fn zeros_and_signs_of_lmdi() {
    for case in cases("lmdi_zero_limit") {
        let names = keys(&case["inputs"]["base"]);
        let parts = lmdi_additive(&side(&case["inputs"]["base"], &names), &side(&case["inputs"]["current"], &names));
        match text(&case["expected"]["status"]) {
            "ok" => {
                for (name, part) in names.iter().zip(parts.unwrap()) {
                    near(&case, part, &case["expected"]["contributions"][name]);
                }
            }
            "sign_change" => assert_eq!(parts.unwrap_err().code(), "explain.undefined", "{case}"),
            other => panic!("unknown status {other}"),
        }
    }
}

#[test]
fn multiplicative_lmdi() {
    for case in cases("lmdi_multiplicative") {
        let names = keys(&case["inputs"]["base"]);
        let indices =
            lmdi_multiplicative(&side(&case["inputs"]["base"], &names), &side(&case["inputs"]["current"], &names))
                .unwrap();
        for (name, index) in names.iter().zip(&indices) {
            exact(&case["expected"]["indices"][name], Some(index), &case);
        }
        let product = indices.iter().fold(Fraction::from(1), |total, index| &total * index);
        exact(&case["expected"]["ratio"], Some(&product), &case);
    }
}

fn factor_segments(case: &Value, names: &[&str]) -> Vec<FactorSegment> {
    let list = case["inputs"]["segments"].as_array().unwrap();
    list.iter()
        .map(|segment| FactorSegment {
            name: segment["name"].as_str().unwrap_or_default().to_owned(),
            base: side(&segment["base"], names),
            current: side(&segment["current"], names),
        })
        .collect()
}

fn names_of(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(text).collect()
}

#[test]
fn lmdi_over_segments() {
    for case in cases("lmdi_segments") {
        let names = names_of(&case["inputs"]["factors"]);
        let segments = factor_segments(&case, &names);
        let result = lmdi_segments(&segments).unwrap();
        for (position, name) in names.iter().enumerate() {
            near(&case, result.contributions[position], &case["expected"]["contributions"][name]);
            near(&case, result.indices[position], &case["expected"]["indices"][name]);
            for (segment, parts) in segments.iter().zip(&result.by_segment) {
                near(&case, parts[position], &case["expected"]["by_segment"][&segment.name][name]);
            }
        }
        near(&case, result.indices.iter().product(), &case["expected"]["ratio"]);
    }
}

#[test]
fn shapley_of_products() {
    for case in cases("shapley_product") {
        let names = keys(&case["inputs"]["base"]);
        let parts =
            shapley_product(&side(&case["inputs"]["base"], &names), &side(&case["inputs"]["current"], &names)).unwrap();
        for (name, part) in names.iter().zip(&parts) {
            exact(&case["expected"]["contributions"][name], Some(part), &case);
        }
        exact(&case["expected"]["delta"], Some(&parts.iter().sum()), &case);
    }
}

#[test]
fn shapley_of_formulas() {
    for case in cases("shapley_expr") {
        let expr: Expr = text(&case["inputs"]["expr"]).parse().unwrap();
        let values = |side: &Value| keys(side).iter().map(|name| ((*name).into(), fraction(&side[name]))).collect();
        let parts = shapley_expr(&expr, &values(&case["inputs"]["base"]), &values(&case["inputs"]["current"]));
        match text(&case["expected"]["status"]) {
            "ok" => {
                let parts = parts.unwrap();
                for (name, part) in &parts {
                    exact(&case["expected"]["contributions"][name.as_str()], Some(part), &case);
                }
                exact(&case["expected"]["delta"], Some(&parts.values().sum()), &case);
            }
            "undefined_coalition" => assert_eq!(parts.unwrap_err().code(), "explain.undefined", "{case}"),
            other => panic!("unknown status {other}"),
        }
    }
}

#[test]
fn mean_rate_of_change() {
    for case in cases("mrci") {
        let names = names_of(&case["inputs"]["factors"]);
        let parts = mrci(&factor_segments(&case, &names));
        match text(&case["expected"]["status"]) {
            "ok" => {
                for (name, part) in names.iter().zip(parts.unwrap()) {
                    exact(&case["expected"]["contributions"][name], Some(&part), &case);
                }
            }
            "undefined" => assert_eq!(parts.unwrap_err().code(), "explain.undefined", "{case}"),
            other => panic!("unknown status {other}"),
        }
    }
}

fn ratio_segments(case: &Value) -> Vec<RatioSegment> {
    let ratio = |side: &Value| match side.as_array() {
        Some(pair) => Ratio::new(decimal(&pair[0]), decimal(&pair[1])),
        None => Ratio::new(decimal(&side["num"]), decimal(&side["den"])),
    };
    let current =
        |segment: &Value| if segment["cur"].is_null() { ratio(&segment["current"]) } else { ratio(&segment["cur"]) };
    let list = case["inputs"]["segments"].as_array().unwrap();
    list.iter()
        .map(|segment| RatioSegment {
            name: text(&segment["name"]).to_owned(),
            base: ratio(&segment["base"]),
            current: current(segment),
        })
        .collect()
}

#[test]
fn mix_and_rate() {
    for case in cases("mix_rate") {
        let result = mix_rate(&ratio_segments(&case)).unwrap();
        exact(&case["expected"]["delta"], Some(&result.delta), &case);
        exact(&case["expected"]["orphan"], Some(&result.orphan), &case);
        for line in &result.lines {
            exact(&case["expected"]["segments"][&line.name]["mix"], Some(&line.mix), &case);
            exact(&case["expected"]["segments"][&line.name]["rate"], Some(&line.rate), &case);
        }
    }
}

#[test]
fn contribution_to_a_ratio() {
    for case in cases("ratio_contribution") {
        let segments = ratio_segments(&case);
        let parts = ratio_contribution(&segments).unwrap();
        for (segment, part) in segments.iter().zip(&parts) {
            exact(&case["expected"]["contributions"][&segment.name], Some(part), &case);
        }
        exact(&case["expected"]["delta"], Some(&parts.iter().sum()), &case);
    }
}

#[test]
fn simpsons_reversal() {
    for case in cases("simpson_check") {
        let segments = ratio_segments(&case);
        let result = simpson_check(&segments).unwrap();
        exact(&case["expected"]["overall_delta"], Some(&result.overall_delta), &case);
        assert_eq!(result.reversal, case["expected"]["reversal"], "{case}");
        for (segment, delta) in segments.iter().zip(&result.segment_deltas) {
            exact(&case["expected"]["segment_delta"][&segment.name], delta.as_ref(), &case);
        }
    }
}

#[test]
fn price_volume_and_mix() {
    for method in ["pvm", "pvm_fx"] {
        for case in cases(method) {
            let list = case["inputs"]["items"].as_array().unwrap();
            let items: Vec<PvmItem> = list
                .iter()
                .map(|item| {
                    let side = |q: &str, p: &str, fx: &str| {
                        let mut side = PricedQuantity::new(decimal(&item[q]), decimal(&item[p]));
                        if !item[fx].is_null() {
                            side.fx = decimal(&item[fx]);
                        }
                        side
                    };
                    let name = text(&item["name"]).to_owned();
                    PvmItem { name, base: side("q0", "p0", "fx0"), current: side("q1", "p1", "fx1") }
                })
                .collect();
            let result = price_volume_mix(&items).unwrap();
            let found = [
                ("delta", &result.delta),
                ("volume", &result.volume),
                ("mix", &result.mix),
                ("price", &result.price),
                ("fx", &result.fx),
                ("new", &result.new),
                ("lost", &result.lost),
            ];
            for (name, value) in found.into_iter().filter(|(name, _)| !case["expected"][name].is_null()) {
                exact(&case["expected"][name], Some(value), &case);
            }
            assert_eq!(found[1..].iter().map(|(_, line)| *line).sum::<Fraction>(), result.delta, "{case}");
        }
    }
}

#[test]
fn adtributor() {
    for case in cases("adtributor") {
        let (each, together) = (fraction(&case["inputs"]["t_eep"]), fraction(&case["inputs"]["t_ep"]));
        let options = LocateOptions::default().with_each(each).with_together(together).with_smallest(Fraction::zero());
        let mut best = (String::new(), f64::MIN);
        for dimension in case["inputs"]["dimensions"].as_array().unwrap() {
            let name = text(&dimension["name"]);
            let list = dimension["elements"].as_array().unwrap();
            let cells: Vec<Cell> = list
                .iter()
                .map(|element| Cell {
                    keys: vec![text(&element["name"]).to_owned()],
                    base: fraction(&element["forecast"]),
                    current: fraction(&element["actual"]),
                })
                .collect();
            let found = locate_gap(&[name], &cells, &options).unwrap().remove(0);
            let expected = &case["expected"]["dimensions"][name];
            assert_eq!(found.candidates, names_of(&expected["candidate"]), "{case}");
            near(&case, found.candidate_surprise, &expected["candidate_surprise"]);
            for element in &found.elements {
                let expected = &expected["elements"][element.name.as_deref().unwrap()];
                near(&case, element.surprise, &expected["surprise"]);
                let power = element.power.as_ref().unwrap();
                let (above, below): (f64, f64) =
                    (power.numerator().to_string().parse().unwrap(), power.denominator().to_string().parse().unwrap());
                near(&case, above / below, &expected["ep"]);
            }
            if found.candidate_surprise > best.1 {
                best = (name.to_owned(), found.candidate_surprise);
            }
        }
        let named = ["best", "best_dimension"].iter().find_map(|key| case["expected"][key].as_str());
        assert_eq!(Some(best.0.as_str()), named, "{case}");
    }
}

#[test]
fn potential_scores() {
    for case in cases("root_cause_score") {
        let cells = |list: &Value| -> Vec<(Fraction, Fraction)> {
            list.as_array()
                .unwrap()
                .iter()
                .map(|leaf| (fraction(&leaf["forecast"]), fraction(&leaf["actual"])))
                .collect()
        };
        let score = root_cause_score(&cells(&case["inputs"]["in_cause"]), &cells(&case["inputs"]["outside"])).unwrap();
        near(&case, score.general, &case["expected"]["gps"]);
        near(&case, score.classic, &case["expected"]["potential_score"]);
    }
}

/// A tree of leaves without metrics: `root = product` of the names, or sums of such products.
fn product_node(id: &str, names: &[String]) -> String {
    let leaves =
        names.iter().fold(String::new(), |all, name| all + &format!("[[node]]\nid = \"{name}\"\nmetric = \"roas\"\n"));
    format!("[[node]]\nid = \"{id}\"\nproduct = {names:?}\n{leaves}")
}

#[test]
fn gap_waterfall() {
    for case in cases("gap_waterfall") {
        let names: Vec<String> = keys(&case["inputs"]["target"]).into_iter().map(str::to_owned).collect();
        let text = format!("id = \"t\"\nversion = 1\nroot = \"total\"\n{}", product_node("total", &names));
        let tree = DriverTree::from_toml(&text, Catalogue::standard()).unwrap();
        let values = |side: &Value| {
            names.iter().fold(DriverValues::default(), |values, name| values.with(name, fraction(&side[name])))
        };
        let explanation = Explain::new(&tree)
            .with_method(Method::Lmdi)
            .with_digits(2)
            .run(&values(&case["inputs"]["target"]), &values(&case["inputs"]["actual"]))
            .unwrap();
        exact(&case["expected"]["gap"], Some(&explanation.gap()), &case);
        for name in &names {
            let line = explanation.line(name).unwrap();
            assert_eq!(Fraction::from(line.printed), fraction(&case["expected"]["lines"][name]), "{name} {case}");
        }
    }
}

#[test]
fn tree_waterfall() {
    for case in cases("tree_waterfall") {
        let children = case["inputs"]["children"].as_array().unwrap();
        let factor = |child: &Value, name: &str| format!("{}_{name}", text(&child["name"]));
        let mut terms = Vec::new();
        let mut nodes = String::new();
        let (mut base, mut current) = (DriverValues::default(), DriverValues::default());
        for child in children {
            let sign = if child["sign"] == -1 { "-" } else { "" };
            terms.push(format!("{sign}{}", text(&child["name"])));
            let names: Vec<String> = keys(&child["base"]).iter().map(|name| factor(child, name)).collect();
            nodes += &product_node(text(&child["name"]), &names);
            for name in keys(&child["base"]) {
                base.set(&factor(child, name), fraction(&child["base"][name]));
                current.set(&factor(child, name), fraction(&child["current"][name]));
            }
        }
        let document =
            format!("id = \"t\"\nversion = 1\nroot = \"total\"\n[[node]]\nid = \"total\"\nsum = {terms:?}\n{nodes}");
        let tree = DriverTree::from_toml(&document, Catalogue::standard()).unwrap();
        let explanation = Explain::new(&tree).with_method(Method::Lmdi).with_digits(2).run(&base, &current).unwrap();
        exact(&case["expected"]["delta"], Some(&explanation.gap()), &case);
        for child in children {
            let name = text(&child["name"]);
            let expected = &case["expected"]["children"][name];
            let printed = |node: &str| Fraction::from(explanation.line(node).unwrap().printed);
            assert_eq!(printed(name), fraction(&expected["delta"]), "{name} {case}");
            for inner in keys(&child["base"]) {
                assert_eq!(printed(&factor(child, inner)), fraction(&expected["factors"][inner]), "{name} {inner}");
            }
        }
        assert!(real(&case["expected"]["delta"]).is_finite());
    }
}
