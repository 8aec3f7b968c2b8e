//! Working days, holidays and campaign days.

use super::{any_day, date};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use kpi_core::period::{
    Calendar, CampaignCalendar, CampaignKind, Confidence, CustomCampaign, Holiday, Market, Period, WorkWeek,
    us_federal_holidays,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Federal days off that fall on a weekday, written down from the published lists of the years.
const US_DAYS_OFF: &str = "
    2024-01-01 2024-01-15 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-10-14 2024-11-11 2024-11-28
    2024-12-25
    2025-01-01 2025-01-20 2025-02-17 2025-05-26 2025-06-19 2025-07-04 2025-09-01 2025-10-13 2025-11-11 2025-11-27
    2025-12-25
    2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26
    2026-12-25
    2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25
    2027-12-24 2027-12-31";

#[test]
fn federal_holidays_are_the_published_ones() {
    let published: BTreeSet<NaiveDate> = US_DAYS_OFF.split_whitespace().map(date).collect();
    let weekday = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let ours: BTreeSet<NaiveDate> =
        (2024..=2027).flat_map(|year| us_federal_holidays(year).unwrap()).map(|day| day.date).filter(weekday).collect();
    assert_eq!(ours, published);
    let calendar = Calendar::for_market(Market::US);
    for day in Period::new(date("2024-01-01"), date("2028-01-01")).unwrap().days() {
        assert_eq!(calendar.is_working_day(day), weekday(&day) && !published.contains(&day), "{day}");
        assert_eq!(
            calendar.holiday(day).is_some(),
            published.contains(&day) || calendar.holiday(day).is_some_and(|_| !weekday(&day)),
            "{day}"
        );
    }
}

#[test]
fn juneteenth_begins_in_2021() {
    let names = |year: i32| us_federal_holidays(year).unwrap().into_iter().map(|day| day.name).collect::<Vec<_>>();
    assert!(!names(2020).iter().any(|name| name.starts_with("Juneteenth")));
    // 19 June 2021 was a Saturday: off on the Friday before.
    let june: Vec<NaiveDate> =
        us_federal_holidays(2021).unwrap().into_iter().map(|day| day.date).filter(|day| day.month() == 6).collect();
    assert_eq!(june, [date("2021-06-18"), date("2021-06-19")]);
    assert_eq!(us_federal_holidays(1800).unwrap_err().code(), "period.date_out_of_range");
}

#[test]
fn each_market_has_its_working_week_and_says_how_well_it_is_known() {
    let week = |calendar: &Calendar| (calendar.weeks()[0].week.to_string(), calendar.weeks()[0].confidence);
    let market = |market| week(&Calendar::for_market(market));
    let region = |name| week(&Calendar::for_region(Market::MY, name).unwrap());
    assert_eq!(market(Market::US), ("mon-fri".to_owned(), Confidence::Official));
    assert_eq!(market(Market::ID), ("mon-fri".to_owned(), Confidence::Official));
    assert_eq!(market(Market::TH), ("mon-sat".to_owned(), Confidence::Official));
    assert_eq!(market(Market::VN), ("mon-sat".to_owned(), Confidence::Official));
    assert_eq!(market(Market::MY), ("mon-fri".to_owned(), Confidence::Secondary));
    for state in ["Kedah", "Kelantan", "Terengganu", "my-02", "kelantan"] {
        assert_eq!(region(state), ("sun-thu".to_owned(), Confidence::Secondary), "{state}");
    }
    for state in ["Johor", "Selangor", "MY-10"] {
        assert_eq!(region(state).0, "mon-fri", "{state}");
    }
    for assumed in [Market::GB, Market::DE, Market::MX, Market::BR, Market::JP, Market::PH, Market::SG] {
        assert_eq!(market(assumed), ("mon-fri".to_owned(), Confidence::Assumed));
    }
    assert_eq!(Calendar::for_region(Market::MY, "Atlantis").unwrap_err().code(), "period.unknown_region");
    assert_eq!(Calendar::for_region(Market::ID, " ").unwrap_err().code(), "period.unknown_region");
    assert_eq!(Calendar::regions(Market::MY).count(), 16);
}

#[test]
fn holidays_count_in_their_market_and_region_only() {
    let list = || {
        [
            Holiday::new(date("2026-03-04"), "state day", Market::MY).with_region("Terengganu"),
            Holiday::new(date("2026-08-31"), "national day", Market::MY),
            Holiday::new(date("2026-09-02"), "national day", Market::VN),
        ]
    };
    let through = date("2026-12-31");
    let terengganu = Calendar::for_region(Market::MY, "Terengganu").unwrap().with_holidays(list(), through);
    let selangor = Calendar::for_region(Market::MY, "Selangor").unwrap().with_holidays(list(), through);
    assert!(!terengganu.is_working_day(date("2026-03-04")) && selangor.is_working_day(date("2026-03-04")));
    assert!(!terengganu.is_working_day(date("2026-08-31")) && !selangor.is_working_day(date("2026-08-31")));
    assert!(terengganu.is_working_day(date("2026-09-02")));
    assert_eq!(terengganu.holidays_known_through(), Some(through));
    assert_eq!(terengganu.holidays().len(), 3);
}

#[test]
fn a_calendar_that_never_opens_is_an_error_and_not_a_loop() {
    let closed = (0..400).map(|n| Holiday::new(date("2026-01-01") + TimeDelta::days(n), "closed", Market::ID));
    let calendar = Calendar::for_market(Market::ID).with_holidays(closed, date("2027-12-31"));
    assert_eq!(calendar.next_working_day(date("2026-01-01")).unwrap_err().code(), "period.no_working_day");
    assert_eq!(calendar.add_working_days(date("2026-11-22"), i32::MAX).unwrap_err().code(), "period.date_out_of_range");
    assert_eq!(calendar.add_working_days(date("2100-12-31"), 1).unwrap_err().code(), "period.date_out_of_range");
}

#[test]
fn calendars_come_back_from_documents() {
    let calendar = Calendar::for_region(Market::MY, "Johor")
        .unwrap()
        .with_work_week(WorkWeek::SUN_THU)
        .with_work_week_from(date("2025-01-01"), WorkWeek::MON_FRI)
        .with_holidays([Holiday::new(date("2026-08-31"), "national day", Market::MY)], date("2026-12-31"));
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
    let us = Calendar::for_market(Market::US);
    let json = serde_json::to_string(&us).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), us);
    for broken in [
        r#"{"market":"US","weeks":[]}"#,
        r#"{"market":"US","weeks":[{"from":"2025-01-01","week":"mon-fri","confidence":"given"}]}"#,
        r#"{"market":"MY","region":"Kelatan","weeks":[{"week":"mon-fri","confidence":"given"}]}"#,
        r#"{"market":"US","weeks":[{"week":"","confidence":"given"}]}"#,
        r#"{"market":"US","weeks":[{"week":"mon-fri","confidence":"given"}],"holiday":[]}"#,
    ] {
        assert!(serde_json::from_str::<Calendar>(broken).is_err(), "{broken}");
    }
}

fn any_week() -> impl Strategy<Value = WorkWeek> {
    (1_u8..128).prop_map(|bits| {
        let days: Vec<Weekday> =
            (0..7_u8).filter(|day| bits & (1 << day) != 0).map(|day| Weekday::try_from(day).unwrap()).collect();
        WorkWeek::custom(&days).unwrap()
    })
}

/// A calendar of any week with holidays around a day, and the same facts as a plain function.
fn any_calendar(around: NaiveDate) -> impl Strategy<Value = (Calendar, WorkWeek, BTreeSet<NaiveDate>)> {
    (any_week(), prop::collection::btree_set(-60_i64..60, 0..30)).prop_map(move |(week, offsets)| {
        let days: BTreeSet<NaiveDate> = offsets.iter().map(|n| around + TimeDelta::days(*n)).collect();
        let holidays = days.iter().map(|day| Holiday::new(*day, "off", Market::VN));
        let calendar =
            Calendar::for_market(Market::VN).with_work_week(week).with_holidays(holidays, date("2100-12-31"));
        (calendar, week, days)
    })
}

fn inner_day() -> impl Strategy<Value = NaiveDate> {
    any_day().prop_filter("room for a walk", |day| (1995..=2095).contains(&day.year()))
}

proptest! {
    #[test]
    fn prop_working_days_equal_a_walk(((calendar, week, off), day) in inner_day().prop_flat_map(|day| (any_calendar(day), Just(day))), n in -25..=25_i32) {
        let works = |day: NaiveDate| week.contains(day.weekday()) && !off.contains(&day);
        let mut expected = day;
        if n == 0 {
            while !works(expected) {
                expected += TimeDelta::days(1);
            }
        }
        let mut left = n.abs();
        while left > 0 {
            expected += TimeDelta::days(i64::from(n.signum()));
            left -= i32::from(works(expected));
        }
        let found = calendar.add_working_days(day, n).unwrap();
        prop_assert_eq!(found, expected);
        prop_assert!(calendar.is_working_day(found));
        // Counting the way back gives n, the start not counted and the end counted.
        let step = TimeDelta::days(1);
        let counted = if n >= 0 {
            calendar.working_days_between(day + step, found + step).unwrap()
        } else {
            calendar.working_days_between(day, found).unwrap()
        };
        if n != 0 {
            prop_assert_eq!(counted, i64::from(n));
        }
    }

    #[test]
    fn prop_working_days_between_counts_each_day(((calendar, week, off), a) in inner_day().prop_flat_map(|day| (any_calendar(day), Just(day))), length in 0..100_i64) {
        let b = a + TimeDelta::days(length);
        let expected = (0..length).map(|n| a + TimeDelta::days(n)).filter(|day| week.contains(day.weekday()) && !off.contains(day)).count();
        prop_assert_eq!(calendar.working_days_between(a, b).unwrap(), i64::try_from(expected).unwrap());
        prop_assert_eq!(calendar.working_days_between(b, a).unwrap(), -i64::try_from(expected).unwrap());
    }

    #[test]
    fn prop_work_week_texts_come_back(week in any_week()) {
        prop_assert_eq!(week.to_string().parse::<WorkWeek>().unwrap(), week);
        prop_assert_eq!(WorkWeek::custom(&week.days().collect::<Vec<_>>()).unwrap(), week);
        prop_assert_eq!(week.len() as usize, week.days().count());
    }

    #[test]
    fn prop_campaign_days_of_parts_are_those_of_the_whole(a in any_day(), length in 0..800_i64, cut in 0..800_i64) {
        let Ok(period) = Period::inclusive(a, a + TimeDelta::days(length)) else { return Ok(()) };
        let calendar = CampaignCalendar::default();
        let whole = calendar.days(period);
        prop_assert!(whole.iter().all(|day| period.contains(day.date)));
        prop_assert!(whole.is_sorted_by_key(|day| day.date));
        let middle = a + TimeDelta::days(cut % (length + 1));
        if middle > a {
            let parts = [Period::new(a, middle).unwrap(), Period::new(middle, period.to()).unwrap()];
            prop_assert_eq!(parts.into_iter().flat_map(|part| calendar.days(part)).collect::<Vec<_>>(), whole);
        }
    }
}

#[test]
fn a_year_has_its_campaign_days() {
    let days = CampaignCalendar::default().days(Period::year(2026).unwrap());
    let of = |kind| days.iter().filter(|day| day.kind == kind).map(|day| day.date.to_string()).collect::<Vec<_>>();
    assert_eq!(of(CampaignKind::DoubleDay).len(), 12);
    assert!(of(CampaignKind::DoubleDay).contains(&"2026-09-09".to_owned()));
    assert_eq!(of(CampaignKind::Payday).len(), 12);
    assert_eq!(of(CampaignKind::BlackFriday), ["2026-11-27"]);
    // Thanksgiving 2029 is 22 November, the earliest it can be.
    assert_eq!(
        CampaignCalendar::empty().with_black_friday(true).days(Period::year(2029).unwrap())[0].date,
        date("2029-11-23")
    );
}

#[test]
fn campaign_calendars_come_back_from_documents() {
    let custom = CustomCampaign::new("Ramadan", "2026-02-18..2026-03-20".parse().unwrap()).unwrap();
    let calendar = CampaignCalendar::empty()
        .with_double_days([11, 12])
        .unwrap()
        .with_payday(Some(30))
        .unwrap()
        .with_custom(custom.with_markets([Market::ID, Market::MY]));
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<CampaignCalendar>(&json).unwrap(), calendar);
    assert_eq!(calendar.days_in(Market::ID, Period::month(2026, 3).unwrap()).len(), 19 + 1);
    assert_eq!(calendar.on(Market::US, date("2026-03-01")), []);
    for broken in [r#"{"double_days":[13]}"#, r#"{"payday":0}"#, r#"{"custom":[{"name":" ","period":"2026-11"}]}"#] {
        assert!(serde_json::from_str::<CampaignCalendar>(broken).is_err(), "{broken}");
    }
}
