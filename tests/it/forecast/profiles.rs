use super::{day, series};
use chrono::Weekday;
use kpi_core::forecast::{SeasonalProfile, campaign_uplift, hour_profile};
use kpi_core::money::Fraction;
use kpi_core::period::Period;
use kpi_core::target::{CalendarSplit, CalendarWeights};
use rust_decimal::Decimal;

fn f(text: &str) -> Fraction {
    text.parse().unwrap()
}

#[test]
fn one_campaign_friday_does_not_make_fridays_strong() {
    let mut values: Vec<i64> = [100, 100, 100, 100, 120, 80, 100].into_iter().cycle().take(70).collect();
    values[32] = 5000;
    let profile = SeasonalProfile::learn(&series("2026-01-05", values)).unwrap();
    assert_eq!(profile.weekday(Weekday::Fri), &"6/5".parse::<Fraction>().unwrap());
    assert_eq!(profile.month(11), Fraction::from(1));
}

#[test]
fn a_whole_year_gives_month_factors_around_one() {
    let days = day("2025-01-01").iter_days().take(365);
    let values = days.map(|date| if date >= day("2025-12-01") { 210 } else { 90 });
    let profile = SeasonalProfile::learn(&series("2025-01-01", values)).unwrap();
    assert!(profile.has_months());
    assert_eq!(profile.month(12), Fraction::try_new(21.into(), 10.into()).unwrap());
    assert_eq!((1..=12).map(|month| profile.month(month)).sum::<Fraction>(), Fraction::from(12));
    let monday = profile.weekday(Weekday::Mon) * &profile.month(12);
    assert_eq!(profile.weight(day("2026-12-07")), monday);
}

#[test]
fn a_learned_profile_is_a_calendar() {
    let week = [90, 90, 95, 100, 120, 140, 65];
    let values = series("2025-01-06", week.into_iter().cycle().take(364));
    let weights = CalendarWeights::learned(&SeasonalProfile::learn(&values).unwrap()).unwrap();
    let november = Period::month(2026, 11).unwrap();
    let split = CalendarSplit::new("gmv", 100_000, november, &weights, &[]).unwrap();
    assert_eq!(split.days().iter().map(|day| day.units).sum::<i128>(), 100_000);
    let units = |date: &str| split.days().iter().find(|found| found.weight.day == day(date)).unwrap().units;
    assert!((units("2026-11-07") * 90 - units("2026-11-02") * 140).abs() < 140, "Saturday over Monday is 140 over 90");
    let refunds_only = series("2026-01-05", [10, 10, 10, 10, 10, 10, -5].into_iter().cycle().take(28));
    let error = CalendarWeights::learned(&SeasonalProfile::learn(&refunds_only).unwrap()).unwrap_err();
    assert_eq!(error.code(), "target.negative_weight");
}

#[test]
fn hours_are_learned_as_shares_of_whole_days() {
    let row = |hour: usize, units: i64| {
        let mut day = [Decimal::ZERO; 24];
        (day[9], day[hour]) = (10.into(), units.into());
        day
    };
    let mut days = vec![row(20, 30); 8];
    days.push(row(3, 100_000)); // one night sale does not make nights strong
    let shares = hour_profile(&days).unwrap();
    assert_eq!((shares[9].clone(), shares[20].clone(), shares[3].clone()), (f("1/4"), f("3/4"), f("0")));
    let weights = CalendarWeights::even().with_hour_profile(&shares).unwrap();
    assert_eq!(weights.hours()[20], Decimal::new(75, 2));
    assert_eq!(hour_profile(&days[..6]).unwrap_err().to_string(), "a profile of hours needs 7 values, there are 6");
    let scattered: Vec<_> = (0..24)
        .map(|hour| {
            let mut day = [Decimal::ZERO; 24];
            day[hour] = Decimal::ONE;
            day
        })
        .collect();
    assert_eq!(hour_profile(&scattered).unwrap_err().code(), "forecast.undefined");
}

#[test]
fn uplifts_are_learned_against_ordinary_weekdays() {
    let mut values: Vec<i64> = vec![100; 150];
    let first = day("2026-06-01");
    let place = |date: &str| usize::try_from((day(date) - first).num_days()).unwrap();
    for (date, value) in [("2026-07-07", 300), ("2026-08-08", 500), ("2026-09-09", 400), ("2026-10-10", 350)] {
        values[place(date)] = value;
    }
    let series = series("2026-06-01", values);
    let double = ["2026-07-07", "2026-08-08", "2026-09-09", "2026-10-10"].map(day);
    let found = campaign_uplift(&series, &double, &[], &f("2"));
    assert_eq!((found.factor, found.events, found.shrunk), (f("3.75"), 4, false));
    let few = campaign_uplift(&series, &double[..1], &double[1..], &f("2"));
    assert_eq!((few.factor, few.events, few.shrunk), (f("7/3"), 1, true));
    let none = campaign_uplift(&series, &[day("2026-11-11")], &double, &f("2"));
    assert_eq!((none.factor, none.events, none.shrunk), (f("2"), 0, true));
}

#[test]
fn too_little_and_empty_history_are_refused() {
    let error = SeasonalProfile::learn(&series("2026-01-05", [5; 13])).unwrap_err();
    assert_eq!(error.to_string(), "a weekday profile needs 2 values, there are 1");
    assert_eq!(SeasonalProfile::learn(&series("2026-01-05", [0; 30])).unwrap_err().code(), "forecast.undefined");
}
