use super::day;
use crate::support::{cases as all_cases, fraction, near, real, text};
use kpi_core::forecast::{
    Season, Smoothing, WeekdayRule, beta_posterior, feasibility_empirical, feasibility_normal, percentile,
    poisson_guard, run_rate, seasonal_trend, split_conformal, trimmed_mean, weekday_baseline, wilson,
};
use kpi_core::money::Fraction;
use rust_decimal::Decimal;
use serde_json::Value;

fn cases(method: &str) -> Vec<Value> {
    all_cases(include_str!("../../vectors/forecast.json"), method)
}

fn list(value: &Value) -> Vec<Fraction> {
    value.as_array().unwrap().iter().map(fraction).collect()
}

fn decimal(value: &Value) -> Decimal {
    fraction(value).to_decimal().unwrap()
}

fn count(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| text(value).parse().unwrap())
}

fn exact(value: &Value, found: Option<&Fraction>, case: &Value) {
    match found {
        Some(found) => assert_eq!(found, &fraction(value), "{case}"),
        None => assert!(value.is_null(), "{case}"),
    }
}

#[test]
fn trimmed_means() {
    for case in cases("trimmed_mean_target") {
        let mean = trimmed_mean(&list(&case["inputs"]["history"]), decimal(&case["inputs"]["trim"])).unwrap();
        exact(&case["expected"]["trimmed_mean"], Some(&mean), &case);
        let target = mean.clone() + mean * fraction(&case["inputs"]["uplift"]);
        exact(&case["expected"]["target"], Some(&target), &case);
    }
}

#[test]
fn percentiles() {
    for case in cases("percentile_target") {
        for p in case["inputs"]["p"].as_array().unwrap() {
            let found = percentile(&list(&case["inputs"]["history"]), decimal(p)).unwrap();
            exact(&case["expected"][text(p)], Some(&found), &case);
        }
    }
}

#[test]
fn seasonal_trends() {
    for case in cases("seasonal_trend_target") {
        let size = |name: &str| usize::try_from(count(&case["inputs"][name])).unwrap();
        let found = seasonal_trend(&list(&case["inputs"]["y"]), size("period"), size("horizon")).unwrap();
        assert_eq!(found.index, list(&case["expected"]["index"]), "{case}");
        assert_eq!(found.slope, fraction(&case["expected"]["slope"]), "{case}");
        assert_eq!(found.forecast, list(&case["expected"]["forecast"]), "{case}");
    }
}

#[test]
fn run_rates() {
    for case in cases("run_rate") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let units = |name: &str| u32::try_from(count(&input[name])).unwrap();
        let found =
            run_rate(&fraction(&input["actual"]), &fraction(&input["target"]), units("elapsed"), units("period"))
                .unwrap();
        exact(&expected["attainment"], found.attainment.as_ref(), &case);
        exact(&expected["run_rate_forecast"], found.forecast.as_ref(), &case);
        exact(&expected["forecast_attainment"], found.forecast_attainment.as_ref(), &case);
        exact(&expected["required_per_unit"], found.required_per_unit.as_ref(), &case);
    }
    assert_eq!(run_rate(&1.into(), &1.into(), 3, 2).unwrap_err().to_string(), "elapsed 3 is more than the period has");
    let nothing = run_rate(&0.into(), &0.into(), 0, 30).unwrap();
    assert_eq!((nothing.attainment, nothing.forecast, nothing.required_per_unit), (None, None, Some(0.into())));
}

#[test]
fn weekday_baselines() {
    for case in cases("weekday_baseline") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let points = input["history"].as_array().unwrap();
        let history = points.iter().map(|point| (day(text(&point["date"])), fraction(&point["value"]))).collect();
        let exclude: Vec<_> = input["exclude"].as_array().unwrap().iter().map(|date| day(text(date))).collect();
        let size = |name: &str| count(&input[name]);
        let rule = WeekdayRule {
            weeks: usize::try_from(size("weeks")).unwrap(),
            max_lookback: u32::try_from(size("max_lookback")).unwrap(),
            min_points: usize::try_from(size("min_points")).unwrap(),
        };
        let found = weekday_baseline(day(text(&input["date"])), &fraction(&input["value"]), &history, &exclude, rule);
        exact(&expected["baseline"], found.baseline.as_ref(), &case);
        exact(&expected["drop"], found.drop.as_ref(), &case);
        let alert = found.drop.is_some_and(|drop| drop >= fraction(&input["threshold"]));
        assert_eq!(alert, expected["alert"], "{case}");
        assert_eq!(found.baseline.is_none(), expected["status"] == "insufficient_baseline", "{case}");
    }
}

#[test]
fn exponential_smoothing() {
    for case in cases("exponential_smoothing") {
        let input = &case["inputs"];
        let number = |name: &str| real(&input[name]);
        let reals = |value: &Value| value.as_array().unwrap().iter().map(real).collect::<Vec<f64>>();
        let mut model = Smoothing::simple(number("alpha"), number("level0"));
        let name = text(&input["model"]);
        if name != "ses" {
            model.trend = Some((number("beta"), number("trend0")));
        }
        if name.starts_with("hw") {
            model.gamma = number("gamma");
            let start = reals(&input["season0"]);
            model.season = if name == "hw_add" { Season::Additive(start) } else { Season::Multiplicative(start) };
        }
        let found = model.run(&reals(&input["y"]), usize::try_from(count(&input["horizon"])).unwrap()).unwrap();
        for (name, values) in [("fitted", &found.fitted), ("forecast", &found.forecast)] {
            let expected = case["expected"][name].as_array().unwrap();
            assert_eq!(values.len(), expected.len());
            for (value, expected) in values.iter().zip(expected) {
                if text(expected).len() < 300 {
                    near(&case, *value, expected);
                }
            }
        }
    }
}

#[test]
fn conformal_widths() {
    for case in cases("split_conformal") {
        let input = &case["inputs"];
        let width = split_conformal(&list(&input["residuals"]), decimal(&input["alpha"])).unwrap();
        exact(&case["expected"]["half_width"], width.as_ref(), &case);
        let upper = width.map(|width| fraction(&input["forecast"]) + width);
        exact(&case["expected"]["upper"], upper.as_ref(), &case);
    }
    assert_eq!(split_conformal(&[], Decimal::ONE).unwrap_err().code(), "forecast.setting");
}

#[test]
fn probability_of_a_normal_outcome() {
    for case in cases("feasibility_normal") {
        let number = |name: &str| real(&case["inputs"][name]);
        let found = feasibility_normal(number("target"), number("mean"), number("sd")).unwrap();
        near(&case, found, &case["expected"]["probability"]);
    }
    assert_eq!(feasibility_normal(1.0, 1.0, 0.0).unwrap_err().code(), "forecast.setting");
    assert_eq!(feasibility_normal(f64::NAN, 1.0, 1.0).unwrap_err().code(), "forecast.setting");
}

#[test]
fn probability_by_counting() {
    for case in cases("feasibility_empirical") {
        let input = &case["inputs"];
        let found = feasibility_empirical(
            &fraction(&input["target"]),
            &fraction(&input["actual"]),
            &list(&input["remaining_baseline"]),
            &list(&input["daily_factors"]),
        )
        .unwrap();
        exact(&case["expected"]["probability"], Some(&found.probability), &case);
        assert_eq!(found.combinations.to_string(), text(&case["expected"]["combinations"]), "{case}");
    }
    assert_eq!(feasibility_empirical(&1.into(), &0.into(), &[1.into()], &[]).unwrap_err().code(), "forecast.too_short");
}

#[test]
fn wilson_intervals() {
    for case in cases("wilson") {
        let input = &case["inputs"];
        let found = wilson(count(&input["successes"]), count(&input["n"]), real(&input["z"])).unwrap();
        match found {
            Some(interval) => {
                near(&case, interval.lower, &case["expected"]["lower"]);
                near(&case, interval.upper, &case["expected"]["upper"]);
            }
            None => assert_eq!(text(&case["expected"]["status"]), "no_data", "{case}"),
        }
    }
    assert_eq!(wilson(3, 2, 1.96).unwrap_err().code(), "forecast.setting");
}

#[test]
fn posteriors_of_rates() {
    for case in cases("beta_posterior") {
        let input = &case["inputs"];
        let prior = (real(&input["prior_a"]), real(&input["prior_b"]));
        let found =
            beta_posterior(count(&input["successes"]), count(&input["n"]), prior, real(&input["threshold"])).unwrap();
        near(&case, found.mean, &case["expected"]["posterior_mean"]);
        near(&case, found.below, &case["expected"]["prob_below"]);
    }
    assert!(beta_posterior(1, 2, (0.0, 1.0), 0.5).is_err() && beta_posterior(3, 2, (1.0, 1.0), 0.5).is_err());
}

#[test]
fn tails_of_counts() {
    for case in cases("poisson_guard") {
        let found = poisson_guard(real(&case["inputs"]["expected"]), count(&case["inputs"]["observed"])).unwrap();
        near(&case, found.low, &case["expected"]["p_low"]);
        near(&case, found.high, &case["expected"]["p_high"]);
    }
    assert!(poisson_guard(f64::INFINITY, 1).is_err());
}
