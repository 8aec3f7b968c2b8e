use super::{day, series};
use chrono::Weekday;
use kpi_core::forecast::SeasonalProfile;
use kpi_core::money::Fraction;

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
fn too_little_and_empty_history_are_refused() {
    let error = SeasonalProfile::learn(&series("2026-01-05", [5; 13])).unwrap_err();
    assert_eq!(error.to_string(), "a weekday profile needs 2 values, there are 1");
    assert_eq!(SeasonalProfile::learn(&series("2026-01-05", [0; 30])).unwrap_err().code(), "forecast.undefined");
}
