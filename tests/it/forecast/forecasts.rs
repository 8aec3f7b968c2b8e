use super::{day, series};
use chrono::NaiveDate;
use kpi_core::forecast::{DailySeries, Finding, Forecaster};
use kpi_core::metric::Lang;
use kpi_core::period::Period;
use proptest::prelude::*;
use rust_decimal::Decimal;

const WEEK: [i64; 7] = [100, 110, 120, 130, 150, 90, 0];

#[test]
fn a_regular_week_is_repeated_with_its_closed_sunday() {
    let forecast = Forecaster::new().run(&series("2026-01-05", WEEK.into_iter().cycle().take(140)), 14).unwrap();
    let values: Vec<Decimal> = forecast.days().iter().map(|day| day.value).collect();
    assert_eq!(values, WEEK.into_iter().cycle().take(14).map(Decimal::from).collect::<Vec<_>>());
    assert!(forecast.days().iter().all(|day| day.interval.is_some_and(|interval| interval.contains(day.value))));
    assert_eq!(forecast.days()[0].day, day("2026-05-25"));
}

#[test]
fn closed_days_are_zero_and_shape_nothing() {
    let mut values: Vec<i64> = WEEK.into_iter().cycle().take(140).collect();
    values[133] = 0;
    values[134] = 0;
    let closed = [day("2026-05-18"), day("2026-05-19"), day("2026-05-25")];
    let forecast = Forecaster::new().with_closed(closed).run(&series("2026-01-05", values), 7).unwrap();
    let found: Vec<Decimal> = forecast.days().iter().map(|day| day.value).collect();
    assert_eq!(found, [0, 110, 120, 130, 150, 90, 0].map(Decimal::from));
}

#[test]
fn last_years_december_is_expected_again() {
    let from = day("2025-01-06");
    let height = |date: NaiveDate| if date >= day("2025-12-01") && date < day("2025-12-29") { 400 } else { 100 };
    let values = from.iter_days().take_while(|date| *date < day("2026-11-30")).map(height);
    let history = series("2025-01-06", values);
    let with_year = Forecaster::new().run(&history, 28).unwrap();
    let without = Forecaster::new().without_year().run(&history, 28).unwrap();
    assert_eq!(without.total(), Decimal::from(2800));
    // Nothing, the square root and all of the fourfold December, each at most double: 166.67 a day.
    assert_eq!(with_year.total(), Decimal::new(4_666_76, 2));
}

#[test]
fn poor_history_is_said() {
    let short = series("2026-11-01", WEEK.into_iter().cycle().take(20));
    let forecast = Forecaster::new().run(&short, 7).unwrap();
    assert_eq!(forecast.findings()[0], Finding::TooShort { days: 20, needed: 56 });
    assert_eq!(
        forecast.findings()[0].sentence(Lang::En),
        "Only 20 days of history; 56 are needed for a reliable baseline."
    );
    let error = Forecaster::new().run(&series("2026-11-01", [1; 13]), 7).unwrap_err();
    assert_eq!(error.to_string(), "a forecast needs 14 values, there are 13");
    let error = Forecaster::new().run(&series("2026-11-01", [0; 60]), 7).unwrap_err();
    assert_eq!(error.code(), "forecast.undefined");
}

#[test]
fn holes_and_level_shifts_are_found_on_their_day() {
    let values = (0..182).map(|at: i64| if at < 112 { 100 + at % 5 } else { 220 + at % 5 });
    let shifted = series("2026-01-05", values);
    let found = shifted.findings();
    assert!(
        matches!(found[0], Finding::LevelShift { from, percent } if from == day("2026-04-27") && percent == Decimal::from(118)),
        "{found:?}"
    );
    let holed = shifted.without(&[day("2026-02-01"), day("2026-02-02"), day("2026-03-01")]);
    assert!(holed.findings().contains(&Finding::Hole { from: day("2026-02-01"), days: 2 }));
    assert!(holed.findings().contains(&Finding::Hole { from: day("2026-03-01"), days: 1 }));
    let slow = series("2026-01-05", (0..182).map(|at: i64| 100 + at / 7));
    assert!(!slow.findings().iter().any(|finding| matches!(finding, Finding::LevelShift { .. })));
}

#[test]
fn settings_are_bounded() {
    let history = series("2026-01-05", [5; 60]);
    let code = |forecaster: Forecaster, horizon: usize| forecaster.run(&history, horizon).unwrap_err().code();
    assert_eq!(code(Forecaster::new().with_level(Decimal::ONE), 7), "forecast.setting");
    assert_eq!(code(Forecaster::new().with_digits(13), 7), "forecast.setting");
    assert_eq!(code(Forecaster::new(), 0), "forecast.setting");
    assert_eq!(code(Forecaster::new(), 401), "forecast.setting");
    assert_eq!(DailySeries::try_new(day("2026-01-01"), vec![]).unwrap_err().code(), "forecast.too_short");
    let twice = DailySeries::from_points([(day("2026-01-01"), 1.into()), (day("2026-01-01"), 2.into())]);
    assert_eq!(twice.unwrap_err().to_string(), "2026-01-01 has two values");
}

#[test]
fn probability_falls_with_the_target() {
    let noisy = series("2026-01-05", (0..200).map(|at: i64| 100 + (at * 37 % 23) * 3));
    let forecast = Forecaster::new().run(&noisy, 14).unwrap();
    let at = |percent: i64| forecast.probability_of(forecast.total() * Decimal::new(percent, 2)).unwrap();
    assert!(at(50) > 0.9 && at(150) < 0.1 && at(95) >= at(100) && at(100) >= at(105));
}

proptest! {
    #[test]
    fn prop_any_history_gives_finite_answers_or_a_reason(
        values in prop::collection::vec(prop_oneof![Just(None), (-50_i64..5000).prop_map(Some), Just(Some(0))], 1..500),
        horizon in 1_usize..60,
    ) {
        let values: Vec<Option<Decimal>> = values.into_iter().map(|value| value.map(Decimal::from)).collect();
        let history = DailySeries::try_new(day("2026-01-05"), values).unwrap();
        match Forecaster::new().run(&history, horizon) {
            Ok(forecast) => {
                prop_assert_eq!(forecast.days().len(), horizon);
                prop_assert_eq!(forecast.days().iter().map(|day| day.value).sum::<Decimal>(), forecast.total());
                for day in forecast.days() {
                    prop_assert!(day.interval.is_none_or(|interval| interval.lower <= day.value && day.value <= interval.upper));
                }
                let chance = forecast.probability_of(Decimal::from(1000));
                prop_assert!(chance.is_none_or(|chance| chance > 0.0 && chance < 1.0));
            }
            Err(error) => prop_assert!(["forecast.too_short", "forecast.undefined"].contains(&error.code())),
        }
    }

    #[test]
    fn prop_another_currency_scales_the_forecast(values in prop::collection::vec(1_i64..1000, 60..420), scale in 2_i64..50) {
        let plain = Forecaster::new().with_digits(8).run(&series("2026-01-05", values.clone()), 10).unwrap();
        let scaled = series("2026-01-05", values.into_iter().map(|value| value * scale));
        let scaled = Forecaster::new().with_digits(8).run(&scaled, 10).unwrap();
        for (plain, scaled) in plain.days().iter().zip(scaled.days()) {
            let off = (plain.value * Decimal::from(scale) - scaled.value).abs();
            prop_assert!(off <= Decimal::new(1, 4), "{} {}", plain.value, scaled.value);
        }
    }
}

#[test]
fn a_period_under_way_ends_at_what_came_and_the_rest() {
    let values = WEEK.into_iter().cycle().take(105);
    let history = series("2026-08-03", values); // to 15 November
    let november = Period::month(2026, 11).unwrap();
    let of = |target: i64| Forecaster::new().outlook(&history, november, Decimal::from(target)).unwrap();
    let outlook = of(1);
    let rest = outlook.rest.clone().unwrap();
    assert_eq!((outlook.elapsed, rest.days().len()), (15, 15));
    assert_eq!(outlook.so_far + rest.total(), outlook.total);
    let (lower, upper) = (outlook.interval.unwrap().lower, outlook.interval.unwrap().upper);
    assert!(outlook.so_far <= lower && lower <= outlook.total && outlook.total <= upper);
    let total = i64::try_from(outlook.total.trunc().mantissa()).unwrap();
    assert!(of(total / 2).probability.unwrap() > 0.9 && of(total * 2).probability.unwrap() < 0.1);
    let (english, chinese) = (of(total * 2).sentence(Lang::En), of(total * 2).sentence(Lang::Zh));
    assert!(english.contains("after 15 of 30 days") && english.contains(" in 80 % of cases); "), "{english}");
    assert!(chinese.starts_with("已过 15/30 天，累计 ") && chinese.ends_with(" %。"), "{chinese}");
    assert!(!chinese.contains(|letter: char| letter.is_ascii_alphabetic()), "{chinese}");

    let october = Period::month(2026, 10).unwrap();
    let over = Forecaster::new().outlook(&history, october, Decimal::from(1)).unwrap();
    assert_eq!((over.elapsed, over.total, over.probability), (31, over.so_far, Some(1.0)));
    assert!(over.rest.is_none() && over.sentence(Lang::En).ends_with("1 was reached."));
    let missed = Forecaster::new().outlook(&history, october, Decimal::from(9_999_999)).unwrap();
    assert_eq!(missed.probability, Some(0.0));
    assert!(missed.sentence(Lang::Zh).contains("未达成目标"));
    let next_year = Period::month(2027, 1).unwrap();
    let error = Forecaster::new().outlook(&history, next_year, Decimal::ONE).unwrap_err();
    assert_eq!(error.to_string(), "end of the series 2026-11-16 is before the period begins");
}
