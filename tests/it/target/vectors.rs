//! The published vectors of the methods, each computed there by two independent programs.

use kpi_core::money::{Fraction, Rounding, exact};
use kpi_core::period::{Grain, Period};
use kpi_core::target::{
    Attainment, CalendarSplit, CalendarWeights, ChangeKind, DayCaps, Denton, Elapsed, Figure, Knot, Member, NodeKind,
    ReplanStatus, SplitBy, chow_lin, controlled_rounding, denton, ipf, min_deviation, period_change, replan_days,
    run_rate, seasonal_pace,
};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{build, day, spec};

fn cases(method: &str) -> Vec<Value> {
    let mut all: Vec<Value> = serde_json::from_str(include_str!("../../vectors/target.json")).unwrap();
    let calendar: Vec<Value> = serde_json::from_str(include_str!("../../vectors/calendar_allocation.json")).unwrap();
    all.extend(calendar);
    let found: Vec<Value> = all.into_iter().filter(|case| case["method"] == method).collect();
    assert!(!found.is_empty(), "no vectors for {method}");
    found
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is not text"))
}

fn decimal(value: &Value) -> Decimal {
    exact::parse_plain(text(value)).unwrap()
}

fn integer(value: &Value) -> i128 {
    text(value).parse().unwrap()
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> T) -> Vec<T> {
    value.as_array().unwrap().iter().map(read).collect()
}

fn assert_figure(figure: &Figure, expected: &Value, case: &Value) {
    match expected {
        Value::Null => assert!(figure.reason().is_some(), "{figure} for {case}"),
        value => {
            let expected: Fraction = text(value).parse().unwrap();
            assert_eq!(figure.value(), Some(&expected), "{case}");
        }
    }
}

fn member(node: &Value) -> Member {
    let mut member = Member::new(NodeKind::Team, text(&node["name"])).with_split(SplitBy::History);
    if !node["weight"].is_null() {
        member = member.with_history(decimal(&node["weight"]));
    }
    let children = node["children"].as_array().map(Vec::as_slice).unwrap_or_default();
    member.with_children(children.iter().map(self::member))
}

#[test]
fn cascade() {
    for case in cases("cascade") {
        let total = decimal(&case["inputs"]["total"]);
        let plan = build(&spec("count", "2026-11", &total.to_string(), member(&case["inputs"]["root"])));
        let expected = case["expected"].as_object().unwrap();
        assert_eq!(plan.nodes().len(), expected.len());
        for (node, units) in expected {
            assert_eq!(plan.node(node).unwrap().target.to_string(), text(units), "{node}");
        }
    }
}

#[test]
fn calendar_allocation() {
    for case in cases("calendar_allocation") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let weekdays: Vec<Decimal> = list(&input["dow"], decimal);
        let mut weights = CalendarWeights::even().with_weekdays(weekdays.try_into().unwrap()).unwrap();
        for event in input["events"].as_array().unwrap() {
            weights = weights.with_uplift(day(text(&event["date"])), "event", decimal(&event["uplift"])).unwrap();
        }
        for closed in input["closed"].as_array().unwrap() {
            weights = weights.with_closed(day(text(closed)), "closed");
        }
        let period = Period::inclusive(day(text(&input["start"])), day(text(&input["end"]))).unwrap();
        let split = CalendarSplit::new("shop", integer(&input["total"]), period, &weights, &[]).unwrap();
        let days = expected["days"].as_object().unwrap();
        assert_eq!(split.days().len(), days.len());
        for share in split.days() {
            assert_eq!(share.units, integer(&days[&share.weight.day.to_string()]), "{}", share.weight.day);
        }
        for (name, grain) in [("iso_weeks", Grain::WEEK), ("months", Grain::Month)] {
            let buckets = expected[name].as_object().unwrap();
            let found = split.by(grain).unwrap();
            assert_eq!(found.len(), buckets.len());
            for (bucket, units) in found {
                assert_eq!(units, integer(&buckets[&grain.label(bucket.from()).unwrap()]), "{bucket}");
            }
        }
    }
}

#[test]
fn min_deviation_allocation() {
    for case in cases("min_deviation_allocation") {
        let input = &case["inputs"];
        let decimals = |name: &str| list(&input[name], decimal);
        let upper: Vec<Option<Decimal>> = decimals("upper").into_iter().map(Some).collect();
        let shares = min_deviation(
            decimal(&input["total"]),
            &decimals("base"),
            &decimals("weights"),
            &decimals("lower"),
            &upper,
        );
        let expected: Vec<Fraction> = list(&case["expected"]["allocation"], |value| text(value).parse().unwrap());
        assert_eq!(shares.unwrap(), expected, "{case}");
    }
}

#[test]
fn controlled_rounding_2d() {
    for case in cases("controlled_rounding_2d") {
        let table: Vec<Vec<Decimal>> = list(&case["inputs"]["table"], |row| list(row, decimal));
        let expected: Vec<Vec<i128>> = list(&case["expected"], |row| list(row, integer));
        assert_eq!(controlled_rounding(&table).unwrap(), expected, "{case}");
    }
}

#[test]
fn ipf_tables() {
    for case in cases("ipf") {
        let input = &case["inputs"];
        assert_eq!(case["tolerance"], "abs:1e-9");
        let seed: Vec<Vec<Decimal>> = list(&input["seed"], |row| list(row, decimal));
        let tolerance = Decimal::new(1, 12);
        let fitted = ipf(&seed, &list(&input["rows"], decimal), &list(&input["cols"], decimal), tolerance).unwrap();
        let expected = list(&case["expected"], |row| list(row, |cell| text(cell).parse::<Decimal>().unwrap()));
        for (cell, expected) in fitted.iter().flatten().zip(expected.iter().flatten()) {
            assert!((cell - expected).abs() <= Decimal::new(1, 9), "{cell} for {expected}");
        }
    }
}

#[test]
fn replan() {
    for case in cases("replan") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let caps = match (input["cap_factor"].as_str(), input.get("caps")) {
            (Some(factor), _) => DayCaps::Factor(factor.parse().unwrap()),
            (None, Some(caps)) => DayCaps::Units(list(caps, integer)),
            (None, None) => DayCaps::None,
        };
        let weights = list(&input["weights"], decimal);
        let rest = replan_days(integer(&input["target"]), &weights, &list(&input["actuals"], integer), &caps).unwrap();
        let status = match rest.status {
            ReplanStatus::Ok => "ok",
            ReplanStatus::Capped => "capped",
            ReplanStatus::TargetMet => "target_met",
            ReplanStatus::PeriodOver => "period_over",
            other => panic!("{other:?}"),
        };
        assert_eq!(status, text(&expected["status"]), "{case}");
        assert_eq!(rest.remaining, list(&expected["remaining"], integer), "{case}");
        for (name, found) in [("shortfall", rest.shortfall), ("surplus", rest.surplus)] {
            if !expected[name].is_null() {
                assert_eq!(found, integer(&expected[name]), "{name} of {case}");
            }
        }
    }
}

#[test]
fn attainment() {
    for case in cases("attainment") {
        let input = &case["inputs"]["metric"];
        let get = |name: &str| decimal(&input[name]);
        let kind = match text(&input["kind"]) {
            "higher" => Attainment::Higher { target: get("target") },
            "lower_linear" => Attainment::LowerLinear { target: get("target") },
            "lower_ratio" => Attainment::LowerRatio { target: get("target") },
            "baseline" => Attainment::Baseline { base: get("base"), target: get("target") },
            "range" => Attainment::Range { lo: get("lo"), hi: get("hi"), tol_lo: get("tol_lo"), tol_hi: get("tol_hi") },
            "knots" => Attainment::Knots {
                knots: list(&input["knots"], |knot| Knot { at: decimal(&knot[0]), value: decimal(&knot[1]) }),
            },
            other => panic!("unknown kind {other}"),
        };
        assert_figure(&kind.of(get("actual")), &case["expected"]["attainment"], &case);
    }
}

#[test]
fn run_rates() {
    for case in cases("run_rate") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let number = |name: &str| text(&input[name]).parse().unwrap();
        let pace = run_rate(decimal(&input["actual"]), decimal(&input["target"]), number("elapsed"), number("period"))
            .unwrap();
        assert_figure(&pace.attainment, &expected["attainment"], &case);
        assert_figure(&pace.forecast, &expected["run_rate_forecast"], &case);
        assert_figure(&pace.forecast_attainment, &expected["forecast_attainment"], &case);
        assert_figure(&pace.required_per_unit, &expected["required_per_unit"], &case);
    }
}

#[test]
fn seasonal_paces() {
    for case in cases("seasonal_pace") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let actuals = list(&input["actuals"], decimal);
        let elapsed = Elapsed::days(&list(&input["weights"], decimal), actuals.len()).unwrap();
        let actual = exact::sum(actuals).unwrap();
        let pace = seasonal_pace(decimal(&input["target"]), actual, &elapsed, decimal(&input["credibility"])).unwrap();
        assert_figure(&pace.expected_to_date, &expected["expected_to_date"], &case);
        assert_figure(&pace.pace_index, &expected["pace_index"], &case);
        assert_figure(&pace.seasonal_forecast, &expected["seasonal_forecast"], &case);
        assert_figure(&pace.blended_forecast, &expected["blended_forecast"], &case);
        assert_figure(&pace.required_lift, &expected["required_lift"], &case);
    }
}

#[test]
fn period_changes() {
    for case in cases("period_change") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let kind = if input["kind"] == "rate" { ChangeKind::Rate } else { ChangeKind::Amount };
        let side = |name: &str| input[name].as_str().map(|text| text.parse().unwrap());
        let found = period_change(kind, side("base"), side("current"));
        assert_figure(&found.delta, &expected["delta"], &case);
        assert_figure(&found.relative, &expected["relative"], &case);
        match found.points {
            Some(points) => assert_figure(&points, &expected["points"], &case),
            None => assert!(expected["points"].is_null(), "{case}"),
        }
    }
}

fn close(found: &Fraction, expected: &Value, digits: u32) -> bool {
    let expected: Decimal = text(expected).parse().unwrap();
    (found.round(20, Rounding::HalfEven).unwrap() - expected).abs() <= Decimal::new(1, digits)
}

#[test]
fn denton_series() {
    for (method, kind) in [("denton_proportional", Denton::Proportional), ("denton_additive", Denton::Additive)] {
        for case in cases(method) {
            let input = &case["inputs"];
            assert_eq!(case["tolerance"], "abs:1e-9");
            let totals = list(&input["benchmark"], decimal);
            let blocks = vec![usize::try_from(input["ratio"].as_u64().unwrap()).unwrap(); totals.len()];
            let series = denton(kind, &list(&input["indicator"], decimal), &totals, &blocks).unwrap();
            for (found, expected) in series.iter().zip(case["expected"].as_array().unwrap()) {
                assert!(close(found, expected, 9), "{found} for {expected}");
            }
            // What the vectors hold to nine digits is exact here.
            for (block, total) in series.chunks(blocks[0]).zip(&totals) {
                assert_eq!(block.iter().sum::<Fraction>(), Fraction::from(*total));
            }
        }
    }
}

#[test]
fn chow_lin_series() {
    for case in cases("chow_lin") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        assert_eq!(case["tolerance"], "abs:1e-8");
        let totals = list(&input["benchmark"], decimal);
        let blocks = vec![usize::try_from(input["ratio"].as_u64().unwrap()).unwrap(); totals.len()];
        let fitted = chow_lin(&list(&input["indicator"], decimal), &totals, &blocks, decimal(&input["rho"])).unwrap();
        assert!(close(&fitted.constant, &expected["beta"][0], 8) && close(&fitted.slope, &expected["beta"][1], 8));
        for (found, expected) in fitted.series.iter().zip(expected["series"].as_array().unwrap()) {
            assert!(close(found, expected, 8), "{found} for {expected}");
        }
        for (block, total) in fitted.series.chunks(blocks[0]).zip(&totals) {
            assert_eq!(block.iter().sum::<Fraction>(), Fraction::from(*total));
        }
    }
}

#[test]
fn series_that_do_not_fit_are_refused() {
    let one = Decimal::ONE;
    assert_eq!(denton(Denton::Additive, &[one; 3], &[one], &[2]).unwrap_err().code(), "target.shape");
    assert_eq!(denton(Denton::Additive, &[one; 3], &[one], &[2, 1]).unwrap_err().code(), "target.shape");
    assert_eq!(denton(Denton::Proportional, &[Decimal::ZERO; 2], &[one], &[2]).unwrap_err().code(), "target.no_weight");
    assert_eq!(denton(Denton::Additive, &[one; 401], &[one], &[401]).unwrap_err().code(), "target.shape");
    assert_eq!(chow_lin(&[one; 2], &[one], &[2], one).unwrap_err().code(), "target.invalid_number");
    assert_eq!(chow_lin(&[one; 2], &[one], &[2], Decimal::ZERO).unwrap_err().code(), "target.no_weight");
}
