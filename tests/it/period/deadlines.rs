//! Due instants against a walk over a list of working days.

use super::date;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use kpi_core::period::{Calendar, Cutoff, Deadline, Holiday, Market, NonWorkingStart, Period, ShopZone, SlaExtension};
use proptest::prelude::*;

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn viet_nam_hands_over_by_the_end_of_the_day_or_of_the_next_working_day() {
    let rule = Deadline::working_days(0).with_cutoff("14:00".parse().unwrap());
    let calendar = Calendar::for_market(Market::VN);
    let zone = Market::VN.default_zone();
    for (local, due) in [
        ("2026-11-20T13:59:59", "2026-11-20"), // Friday
        ("2026-11-20T14:00:00", "2026-11-21"), // Saturday is worked
        ("2026-11-21T14:00:00", "2026-11-23"),
        ("2026-11-22T09:00:00", "2026-11-23"), // Sunday
        ("2026-11-22T20:00:00", "2026-11-23"), // the cut-off means nothing on a day that is not worked
    ] {
        let at = utc(&format!("{local}+07:00"));
        assert_eq!(rule.due_day(at, zone, &calendar).unwrap(), date(due), "{local}");
        let instant = rule.due(at, zone, &calendar).unwrap();
        assert_eq!(instant, utc(&format!("{due}T23:59:59+07:00")) + TimeDelta::seconds(1), "{local}");
    }
}

#[test]
fn the_minute_23_59_is_on_time_and_midnight_is_late() {
    let at = utc("2026-11-16T20:00:00Z");
    let due = Deadline::working_days(2).due(at, Market::US.default_zone(), &Calendar::for_market(Market::US)).unwrap();
    assert!(!Deadline::is_late(utc("2026-11-18T23:59:59.999-08:00"), due));
    assert!(Deadline::is_late(utc("2026-11-19T00:00:00-08:00"), due));
}

#[test]
fn the_day_of_a_clock_change_is_given_in_full() {
    let zone = Market::US.default_zone();
    let calendar = Calendar::for_market(Market::US);
    // Ordered on Friday, 30 October 2026; the clock goes back on Sunday, and calendar days count.
    let at = utc("2026-10-30T20:00:00Z");
    let due = Deadline::calendar_days(2).due(at, zone, &calendar).unwrap();
    assert_eq!(due, utc("2026-11-02T08:00:00Z"));
    let noon = Deadline::calendar_days(2).with_until("11:59".parse().unwrap());
    assert_eq!(noon.due(at, zone, &calendar).unwrap(), utc("2026-11-01T20:00:00Z"));
    // 01:30 happens twice that day, and the later one counts.
    let twice = Deadline::calendar_days(2).with_until("01:30".parse().unwrap());
    assert_eq!(twice.due(at, zone, &calendar).unwrap(), utc("2026-11-01T09:31:00Z"));
}

#[test]
fn extensions_apply_to_their_order_days_and_add_up() {
    let zone = Market::ID.default_zone();
    let calendar = Calendar::for_market(Market::ID);
    let peak = Period::new(date("2026-11-11"), date("2026-11-13")).unwrap();
    let rule = Deadline::working_days(1)
        .with_extension(SlaExtension::new(peak).with_working_days(1).with_source("notice"))
        .with_extension(SlaExtension::new(peak).with_calendar_days(2));
    let due = |at: &str| rule.due_day(utc(at), zone, &calendar).unwrap();
    assert_eq!(due("2026-11-10T05:00:00Z"), date("2026-11-11"));
    assert_eq!(due("2026-11-11T05:00:00Z"), date("2026-11-15"));
    assert_eq!(due("2026-11-12T16:59:59Z"), date("2026-11-18")); // Thursday: Monday, and two days
    assert_eq!(due("2026-11-12T17:00:00Z"), date("2026-11-16")); // already Friday in Jakarta
    let huge = Deadline::calendar_days(u32::MAX).with_extension(SlaExtension::new(peak).with_working_days(u32::MAX));
    assert_eq!(
        huge.due_day(utc("2026-11-11T05:00:00Z"), zone, &calendar).unwrap_err().code(),
        "period.date_out_of_range"
    );
}

#[test]
fn deadlines_come_back_from_documents() {
    let rule = Deadline::working_days(3)
        .with_cutoff(Cutoff::new(9, 5).unwrap())
        .with_non_working_start(NonWorkingStart::CountNext)
        .with_extension(SlaExtension::new("2026-11".parse().unwrap()).with_calendar_days(2));
    let json = serde_json::to_string(&rule).unwrap();
    assert_eq!(serde_json::from_str::<Deadline>(&json).unwrap(), rule);
    let short: Deadline = serde_json::from_str(r#"{"working_days":2}"#).unwrap();
    assert_eq!(short, Deadline::working_days(2));
    for broken in [
        "{}",
        r#"{"working_days":1,"calendar_days":1}"#,
        r#"{"working_days":1,"cutoff":"25:00"}"#,
        r#"{"working_days":-1}"#,
        r#"{"working_days":1,"cut_off":"14:00"}"#,
    ] {
        assert!(serde_json::from_str::<Deadline>(broken).is_err(), "{broken}");
    }
}

/// Markets with the clock changes and weeks that differ.
fn places() -> Vec<(ShopZone, Calendar, Vec<Weekday>)> {
    let off =
        || ["2026-12-25", "2026-12-28", "2027-01-01"].map(|day| Holiday::new(date(day), "off", Market::GB)).into_iter();
    let western = vec![Weekday::Sat, Weekday::Sun];
    vec![
        (Market::VN.default_zone(), Calendar::for_market(Market::VN), vec![Weekday::Sun]),
        (
            Market::GB.default_zone(),
            Calendar::for_market(Market::GB).with_holidays(off(), date("2027-12-31")),
            western.clone(),
        ),
        (Market::US.default_zone(), Calendar::for_market(Market::US).without_federal_holidays(), western),
        (
            Market::MY.default_zone(),
            Calendar::for_region(Market::MY, "Kelantan").unwrap(),
            vec![Weekday::Fri, Weekday::Sat],
        ),
    ]
}

proptest! {
    #[test]
    fn prop_due_equals_a_walk_over_working_days(
        (zone, calendar, rest) in prop::sample::select(places()),
        seconds in 1_772_000_000_i64..1_800_000_000,
        days in 0..10_u32,
        cutoff in prop::option::of((0..24_u32, 0..60_u32)),
        count_next in any::<bool>(),
    ) {
        let at = DateTime::from_timestamp(seconds, 0).unwrap();
        let mut rule = Deadline::working_days(days);
        if let Some((hour, minute)) = cutoff {
            rule = rule.with_cutoff(Cutoff::new(hour, minute).unwrap());
        }
        if count_next {
            rule = rule.with_non_working_start(NonWorkingStart::CountNext);
        }

        let off: Vec<NaiveDate> = calendar.holidays().iter().map(|holiday| holiday.date).collect();
        let worked: Vec<NaiveDate> = date("2026-01-01")
            .iter_days()
            .take(900)
            .filter(|day| !rest.contains(&day.weekday()) && !off.contains(day))
            .collect();
        let local = at.with_timezone(&zone.tz());
        let order_day = local.date_naive();
        let after = worked.iter().position(|day| *day > order_day).unwrap();
        let missed = cutoff.is_some_and(|(hour, minute)| {
            local.time() >= NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
        });
        let days = days as usize;
        let due = match worked.iter().position(|day| *day == order_day) {
            Some(today) if !missed => worked[today + days],
            None if count_next => worked[after + days.saturating_sub(1)],
            _ => worked[after + days],
        };
        prop_assert_eq!(rule.due_day(at, zone, &calendar).unwrap(), due);
        let midnight = (due + TimeDelta::days(1)).and_time(NaiveTime::MIN);
        let expected = zone.tz().from_local_datetime(&midnight).single().unwrap().with_timezone(&Utc);
        let instant = rule.due(at, zone, &calendar).unwrap();
        prop_assert_eq!(instant, expected);
        prop_assert!(instant > at);
        let last = (instant - TimeDelta::seconds(1)).with_timezone(&zone.tz());
        prop_assert_eq!((last.day(), last.hour(), last.minute()), (due.day(), 23, 59));
    }
}
