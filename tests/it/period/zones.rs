//! Local days on one shop's clock.

use super::{any_market_zone, any_zone, date, market_zones, strange_zones, vectors};
use chrono::{DateTime, LocalResult, NaiveDate, TimeDelta, TimeZone, Utc};
use kpi_core::period::{Ambiguity, Gap, Market, ShopZone, ZoneTable, tz_data_version};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

/// The days around every clock change of a zone.
fn days_near_changes(zone: ShopZone) -> Vec<NaiveDate> {
    let table = ZoneTable::with_years(zone, 1970, 2100).unwrap();
    let changes: Vec<i64> = table.stretches().skip(1).map(|(start, _)| start).collect();
    changes.iter().flat_map(|start| (-2..=2).map(|n| zone.local_day(at(*start)) + TimeDelta::days(n))).collect()
}

fn check_day(zone: ShopZone, day: NaiveDate) {
    let start = zone.day_start(day);
    assert_eq!(zone.local_day(start), day, "{zone} {day}: the first instant belongs to the day");
    let before = zone.local_day(start - TimeDelta::nanoseconds(1));
    assert_eq!(before, day.pred_opt().unwrap(), "{zone} {day}: the instant before does not");
    assert_eq!(zone.day_end(day), zone.day_start(day.succ_opt().unwrap()));
    let length = zone.day_len_seconds(day);
    assert_eq!(length, (zone.day_end(day) - start).num_seconds());
    assert!((22 * 3600..=26 * 3600).contains(&length), "{zone} {day}: {length} seconds");
}

#[test]
fn days_begin_and_end_right_around_every_clock_change_of_every_market() {
    for zone in market_zones() {
        for day in days_near_changes(zone) {
            check_day(zone, day);
        }
    }
}

#[test]
fn first_instants_belong_to_their_day_on_strange_clocks_too() {
    for zone in strange_zones() {
        for day in days_near_changes(zone) {
            if zone.name() == "Pacific/Apia" && day == date("2011-12-30") {
                continue;
            }
            assert_eq!(zone.local_day(zone.day_start(day)), day, "{zone} {day}");
        }
    }
}

#[test]
fn a_day_that_a_zone_left_out_has_no_length() {
    let samoa: ShopZone = "Pacific/Apia".parse().unwrap();
    assert_eq!(samoa.day_start(date("2011-12-30")), samoa.day_start(date("2011-12-31")));
    assert_eq!(samoa.day_len_seconds(date("2011-12-30")), 0);
    assert_eq!(samoa.day_len_seconds(date("2011-12-29")), 86_400);
}

#[test]
fn known_days_have_their_known_lengths() {
    let length = |zone: &str, day: &str| zone.parse::<ShopZone>().unwrap().day_len_seconds(date(day)) / 3600;
    assert_eq!(length("America/Los_Angeles", "2026-03-08"), 23);
    assert_eq!(length("America/Los_Angeles", "2026-11-01"), 25);
    assert_eq!(length("Europe/Berlin", "2026-03-29"), 23);
    // Brazil's summer time began and ended at midnight, the last time in 2018/2019.
    assert_eq!(length("America/Sao_Paulo", "2018-11-04"), 23);
    assert_eq!(length("America/Sao_Paulo", "2019-02-16"), 25);
    assert_eq!(length("America/Sao_Paulo", "2026-11-01"), 24);
    // The border towns of Mexico kept summer time when the rest of the country gave it up in 2022.
    assert_eq!(length("America/Tijuana", "2026-03-08"), 23);
    assert_eq!(length("America/Ciudad_Juarez", "2026-11-01"), 25);
    assert_eq!(length("America/Mexico_City", "2026-04-05"), 24);
    assert_eq!(length("America/Mexico_City", "2022-04-03"), 23);
}

#[test]
fn offsets_agree_with_a_second_source_in_every_market_zone() {
    let file = vectors("zone_offsets.json");
    let zones: BTreeMap<String, Vec<(i64, i32)>> = serde_json::from_value(file["zones"].clone()).unwrap();
    let known: Vec<String> = market_zones().iter().map(ToString::to_string).collect();
    assert!(known.iter().all(|zone| zones.contains_key(zone)), "a market zone is missing from the file");
    let mut differences = Vec::new();
    for (name, stretches) in &zones {
        let zone: ShopZone = name.parse().unwrap();
        let table = ZoneTable::with_years(zone, 1990, 2027).unwrap();
        let ours: Vec<(i64, i32)> = table.stretches().collect();
        if &ours != stretches {
            differences
                .push(format!("{name}: {:?}", ours.iter().filter(|row| !stretches.contains(row)).collect::<Vec<_>>()));
        }
        for (start, offset) in stretches {
            if zone.offset_seconds(at(*start)) != *offset {
                differences.push(format!("{name} at {start}: {}, expected {offset}", zone.offset_seconds(at(*start))));
            }
        }
    }
    assert!(differences.is_empty(), "tz data {}: {differences:#?}", tz_data_version());
}

#[test]
fn the_default_zone_of_a_market_comes_first() {
    for market in Market::all() {
        assert_eq!(market.zones().first(), Some(&market.default_zone().tz()), "{market}");
    }
}

proptest! {
    #[test]
    fn prop_days_hold_their_instants(zone in any_market_zone(), day in super::any_day()) {
        check_day(zone, day);
    }

    #[test]
    fn prop_local_time_is_chronos(zone in any_zone(), seconds in -6_000_000_000_i64..6_000_000_000) {
        let instant = at(seconds);
        prop_assert_eq!(zone.local_time(instant), instant.with_timezone(&zone.tz()).naive_local());
        prop_assert_eq!(zone.local_day(instant), instant.with_timezone(&zone.tz()).date_naive());
    }

    #[test]
    fn prop_wall_clock_comes_back(zone in any_zone(), seconds in 0_i64..4_100_000_000) {
        let instant = at(seconds);
        let local = zone.local_time(instant);
        let earlier = zone.to_utc(local, Ambiguity::Earlier).unwrap();
        let later = zone.to_utc(local, Ambiguity::Later).unwrap();
        prop_assert!(earlier <= later);
        prop_assert!(instant == earlier || instant == later);
        match zone.to_utc(local, Ambiguity::Error) {
            Ok(only) => prop_assert!(only == earlier && only == later),
            Err(error) => {
                prop_assert_eq!(error.code(), "period.local_time_ambiguous");
                prop_assert!(earlier < later);
            }
        }
    }

    #[test]
    fn prop_gaps_shift_forward_by_their_length(zone in any_zone(), pick in any::<prop::sample::Index>(), part in 0..1_000_000_i64) {
        let table = ZoneTable::with_years(zone, 1970, 2099).unwrap();
        let stretches: Vec<(i64, i32)> = table.stretches().collect();
        let gaps: Vec<(i64, i32)> = stretches
            .windows(2)
            .filter(|pair| pair[1].1 > pair[0].1)
            .map(|pair| (pair[1].0, pair[1].1 - pair[0].1))
            .collect();
        prop_assume!(!gaps.is_empty());
        let (change, length) = gaps[pick.index(gaps.len())];
        let last_before = zone.local_time(at(change - 1)) + TimeDelta::seconds(1);
        let skipped = last_before + TimeDelta::microseconds(i64::from(length) * part);
        prop_assert!(matches!(zone.tz().from_local_datetime(&skipped), LocalResult::None));
        prop_assert_eq!(zone.to_utc(skipped, Ambiguity::Earlier).unwrap_err().code(), "period.local_time_gap");
        let moved = zone.to_utc_with(skipped, Ambiguity::Error, Gap::ShiftForward).unwrap();
        prop_assert_eq!(zone.local_time(moved), skipped + TimeDelta::seconds(i64::from(length)));
    }

    #[test]
    fn prop_no_date_of_the_calendar_panics(zone in any_zone(), days in any::<i32>()) {
        let day = NaiveDate::from_epoch_days(days).unwrap_or(if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX });
        let start = zone.day_start(day);
        zone.local_day(start);
        zone.day_end(day);
        zone.local_time(DateTime::<Utc>::MIN_UTC);
        zone.local_time(DateTime::<Utc>::MAX_UTC);
        let _ = zone.to_utc(day.and_hms_opt(23, 59, 59).unwrap(), Ambiguity::Earlier);
    }
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    for zone in [market_zones(), strange_zones()].concat() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            zone.day_start(day);
            zone.day_end(day);
            zone.day_len_seconds(day);
            for hour in [0, 23] {
                let local = day.and_hms_opt(hour, 59, 59).unwrap();
                let _ = zone.to_utc_with(local, Ambiguity::Later, Gap::ShiftForward);
            }
        }
    }
}
