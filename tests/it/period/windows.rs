//! Periods, comparisons and cohorts.

use super::{any_day, any_market_zone, date, vectors};
use chrono::TimeDelta;
use kpi_core::period::{Cohort, Comparison, Grain, Period};
use proptest::prelude::*;

fn any_period() -> impl Strategy<Value = Period> {
    (any_day(), any_day()).prop_map(|(a, b)| Period::inclusive(a.min(b), a.max(b)).unwrap())
}

#[test]
fn comparisons_equal_the_published_vectors() {
    let file = vectors("comparison_window.json");
    let cases = file.as_array().unwrap();
    assert_eq!(cases.len(), 6);
    for case in cases {
        let text = |group: &str, field: &str| case[group][field].as_str().unwrap().to_owned();
        let day = |group: &str, field: &str| date(&text(group, field));
        let comparison = match text("inputs", "mode").as_str() {
            "previous_period" => Comparison::PreviousPeriod,
            "previous_year" => Comparison::PreviousYear,
            "previous_year_dow" => Comparison::PreviousYearSameWeekday,
            "previous_month" => Comparison::PreviousMonth,
            "event" => Comparison::Event { now: day("inputs", "event_now"), then: day("inputs", "event_then") },
            other => panic!("{other}"),
        };
        let period = Period::inclusive(day("inputs", "start"), day("inputs", "end")).unwrap();
        let result = period.compare(&comparison).unwrap();
        assert_eq!(
            result,
            Period::inclusive(day("expected", "start"), day("expected", "end")).unwrap(),
            "{}",
            case["id"]
        );
        assert_eq!(result.len_days().to_string(), text("expected", "days"), "{}", case["id"]);
    }
}

#[test]
fn comparisons_at_the_edges_of_months_and_years() {
    let compare =
        |period: &str, comparison| period.parse::<Period>().unwrap().compare(&comparison).unwrap().to_string();
    assert_eq!(compare("2028-02-29..2028-03-01", Comparison::PreviousYear), "2027-02-28..2027-03-01");
    assert_eq!(compare("2026-01", Comparison::PreviousMonth), "2025-12-01..2026-01-01");
    assert_eq!(compare("2026-03-29..2026-04-01", Comparison::PreviousMonth), "2026-02-28..2026-03-01");
    assert_eq!(compare("2026-04-10..2026-05-01", Comparison::PreviousMonth), "2026-03-10..2026-04-01");
    assert_eq!(compare("2026-W53", Comparison::PreviousYearSameWeekday), "2025-12-29..2026-01-05");
    let early = Period::month(1990, 1).unwrap();
    assert_eq!(early.compare(&Comparison::PreviousYear).unwrap_err().code(), "period.date_out_of_range");
}

#[test]
fn comparisons_are_named_in_documents() {
    let event = Comparison::Event { now: date("2026-11-11"), then: date("2025-11-11") };
    let text = serde_json::to_string(&[Comparison::PreviousYearSameWeekday, event]).unwrap();
    assert_eq!(text, r#"["previous_year_same_weekday",{"event":{"now":"2026-11-11","then":"2025-11-11"}}]"#);
    let back: Vec<Comparison> = serde_json::from_str(&text).unwrap();
    assert_eq!(back, [Comparison::PreviousYearSameWeekday, event]);
}

#[test]
fn periods_outside_the_supported_years_are_refused() {
    assert_eq!(Period::year(2100).unwrap().to_string(), "2100-01-01..2101-01-01");
    assert_eq!(Period::year(2101).unwrap_err().code(), "period.date_out_of_range");
    assert_eq!(Period::year(1989).unwrap_err().code(), "period.date_out_of_range");
    assert_eq!(Period::year(i32::MAX).unwrap_err().code(), "period.invalid_date");
    assert_eq!("0206-11-01..2026-12-01".parse::<Period>().unwrap_err().code(), "period.date_out_of_range");
    assert_eq!("2026-11..2026-12".parse::<Period>().unwrap_err().code(), "period.invalid_date");
    assert_eq!("next week".parse::<Period>().unwrap_err().code(), "period.invalid_period_text");
    assert_eq!("2026-12-01..2026-11-01".parse::<Period>().unwrap_err().code(), "period.invalid_period");
    assert!(Period::quarter(2026, 0).is_err() && Period::quarter(2026, 5).is_err());
    assert!(Period::half(2026, 0).is_err() && Period::half(2026, u32::MAX).is_err());
}

#[test]
fn the_lagged_cohort_of_the_platform_is_read_as_documented() {
    let cohort: Cohort = "s14d_e8d".parse().unwrap();
    let days = cohort.period(date("2026-10-31")).unwrap();
    assert_eq!((days.from(), days.last_day()), (date("2026-10-17"), date("2026-10-23")));
    assert_eq!(Cohort::lagged(7, 1).unwrap().period(date("2026-10-31")).unwrap().to_string(), "2026-10-24..2026-10-31");
    assert_eq!(
        Cohort::lagged(0, 0).unwrap().period(date("2026-10-31")).unwrap(),
        Period::day(date("2026-10-31")).unwrap()
    );
}

#[test]
fn cohort_texts_of_another_form_are_refused() {
    for text in [
        "",
        "s14d",
        "e8d_s14d",
        "s8d_e14d",
        "s014d_e8d",
        "s-1d_e0d",
        "s14_e8",
        "s14d_e8d_m",
        "s14d_e8d_mxd",
        "s99999999999d_e1d",
        "14_8",
    ] {
        assert_eq!(text.parse::<Cohort>().unwrap_err().code(), "period.invalid_cohort", "{text}");
    }
}

proptest! {
    #[test]
    fn prop_period_texts_come_back(period in any_period()) {
        prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
        let json = serde_json::to_string(&period).unwrap();
        prop_assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
    }

    #[test]
    fn prop_days_are_the_members(first in any_day(), length in 0..800_i64, offset in -50..850_i64) {
        let Ok(period) = Period::inclusive(first, first + TimeDelta::days(length)) else { return Ok(()) };
        let probe = first + TimeDelta::days(offset);
        let days: Vec<_> = period.days().collect();
        prop_assert_eq!(days.len(), period.len_days() as usize);
        prop_assert_eq!(days.contains(&probe), period.contains(probe));
        prop_assert!(days.iter().all(|day| period.contains(*day)));
        prop_assert!(days.windows(2).all(|pair| pair[1] - pair[0] == TimeDelta::days(1)));
    }

    #[test]
    fn prop_intersection_is_membership_in_both(a in any_period(), b in any_period(), probe in any_day()) {
        let both = a.intersect(b);
        prop_assert_eq!(both, b.intersect(a));
        prop_assert_eq!(both.is_some_and(|both| both.contains(probe)), a.contains(probe) && b.contains(probe));
        prop_assert!(both.is_none_or(|both| a.contains_period(both) && b.contains_period(both)));
    }

    #[test]
    fn prop_days_tile_the_instants_of_a_period(zone in any_market_zone(), first in any_day(), n in 0..40_i64) {
        let Ok(period) = Period::inclusive(first, first + TimeDelta::days(n)) else { return Ok(()) };
        let (from, to) = period.utc_bounds(zone);
        let mut at = from;
        for day in period.days() {
            prop_assert_eq!(zone.day_start(day), at);
            at = zone.day_end(day);
        }
        prop_assert_eq!(at, to);
        prop_assert_eq!((to - from).num_seconds(), period.days().map(|day| zone.day_len_seconds(day)).sum::<i64>());
    }

    #[test]
    fn prop_moves_keep_the_length(period in any_period()) {
        for comparison in [Comparison::PreviousPeriod, Comparison::PreviousYearSameWeekday] {
            if let Ok(before) = period.compare(&comparison) {
                prop_assert_eq!(before.len_days(), period.len_days());
                prop_assert!(before.from() < period.from());
            }
        }
        if let Ok(before) = period.compare(&Comparison::PreviousPeriod) {
            prop_assert_eq!(before.to(), period.from());
        }
    }

    #[test]
    fn prop_whole_months_compare_with_whole_months(day in any_day(), months in 1..30_u32) {
        let first = Grain::Month.floor(day);
        let Ok(period) = Period::new(first, first + chrono::Months::new(months)) else { return Ok(()) };
        let Ok(before) = period.compare(&Comparison::PreviousMonth) else { return Ok(()) };
        prop_assert_eq!(before.from() + chrono::Months::new(1), period.from());
        prop_assert_eq!(before.to() + chrono::Months::new(1), period.to());
    }

    #[test]
    fn prop_cohorts(start in 0..400_u32, length in 0..400_u32, maturity in prop::option::of(0..500_u32), as_of in any_day(), fixed in prop::option::of(any_period())) {
        let cohort = fixed.map_or_else(|| Cohort::lagged(start + length, start).unwrap(), Cohort::fixed);
        let cohort = maturity.map_or(cohort, |days| cohort.with_maturity(days));
        prop_assert_eq!(cohort.to_string().parse::<Cohort>().unwrap(), cohort);
        let Ok(days) = cohort.period(as_of) else { return Ok(()) };
        if fixed.is_none() {
            prop_assert_eq!((as_of - days.from()).num_days(), i64::from(start + length));
            prop_assert_eq!((as_of - days.last_day()).num_days(), i64::from(start));
        }
        if let Ok(day) = cohort.matures_on(as_of) {
            prop_assert_eq!(cohort.is_mature(as_of).unwrap(), as_of >= day);
        }
        if let Some(before) = as_of.pred_opt() {
            // Older data never makes a cohort more mature.
            prop_assert!(cohort.is_mature(as_of).unwrap() || !cohort.is_mature_with_data(as_of, before).unwrap());
        }
    }
}
