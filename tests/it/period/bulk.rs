//! Columns of instants against one-by-one conversion with chrono.

use super::{market_zones, strange_zones};
use arrow_buffer::NullBuffer;
use chrono::{DateTime, Timelike};
use kpi_core::period::{Market, PeriodError, ShopZone, ZoneTable, local_days_by_zone, local_days_by_zone_ms};
use proptest::prelude::*;
use std::sync::OnceLock;

fn chrono_day(zone: ShopZone, seconds: i64) -> i32 {
    DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&zone.tz()).date_naive().to_epoch_days()
}

fn chrono_hour(zone: ShopZone, seconds: i64) -> i32 {
    let local = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&zone.tz());
    local.date_naive().to_epoch_days() * 24 + i32::try_from(local.hour()).unwrap()
}

/// Tables of every market and of strange zones, built once.
fn tables() -> &'static [ZoneTable] {
    static TABLES: OnceLock<Vec<ZoneTable>> = OnceLock::new();
    TABLES.get_or_init(|| [market_zones(), strange_zones()].concat().into_iter().map(ZoneTable::new).collect())
}

fn any_table() -> impl Strategy<Value = &'static ZoneTable> {
    (0..tables().len()).prop_map(|at| &tables()[at])
}

fn days(table: &ZoneTable, seconds: &[i64]) -> Vec<i32> {
    let mut out = vec![i32::MIN; seconds.len()];
    table.local_days(seconds, &mut out).unwrap();
    out
}

fn check(table: &ZoneTable, seconds: &[i64]) {
    let zone = table.zone();
    let expected: Vec<i32> = seconds.iter().map(|at| chrono_day(zone, *at)).collect();
    assert_eq!(days(table, seconds), expected, "{zone} days");

    let mut out = vec![i32::MIN; seconds.len()];
    table.local_hours(seconds, &mut out).unwrap();
    let hours: Vec<i32> = seconds.iter().map(|at| chrono_hour(zone, *at)).collect();
    assert_eq!(out, hours, "{zone} hours");

    // The last and the first millisecond of a second belong to its day.
    for part in [0, 999] {
        let millis: Vec<i64> = seconds.iter().map(|at| at * 1000 + part).collect();
        table.local_days_ms(&millis, &mut out).unwrap();
        assert_eq!(out, expected, "{zone} days of milliseconds + {part}");
        table.local_hours_ms(&millis, &mut out).unwrap();
        assert_eq!(out, hours, "{zone} hours of milliseconds + {part}");
    }
}

/// Seconds next to a clock change and next to the local midnights around it.
fn near_changes(table: &ZoneTable) -> Vec<i64> {
    let zone = table.zone();
    let mut seconds = Vec::new();
    for (start, _) in table.stretches() {
        let day = zone.local_day(DateTime::from_timestamp(start, 0).unwrap());
        let midnights = [zone.day_start(day).timestamp(), zone.day_end(day).timestamp()];
        for edge in midnights.into_iter().chain([start, start - 3600, start + 3600]) {
            seconds.extend([edge - 1, edge, edge + 1]);
        }
    }
    seconds
}

#[test]
fn columns_equal_chrono_at_every_change_of_every_market() {
    for table in tables() {
        let sorted = near_changes(table);
        check(table, &sorted);
        // Every change alone in a column: the path of one stretch and the path of several.
        for (start, _) in table.stretches() {
            check(table, &[start - 2, start - 1]);
            check(table, &[start, start + 1]);
            check(table, &[start, start - 1, start + 86_400, start - 86_400]);
        }
    }
}

#[test]
fn tables_of_other_years_give_the_same_days() {
    let zone = Market::US.default_zone();
    let seconds = near_changes(&ZoneTable::new(zone));
    for (first, last) in [(2026, 2026), (1900, 2200), (1990, 2100), (2150, 2200)] {
        check(&ZoneTable::with_years(zone, first, last).unwrap(), &seconds);
    }
}

#[test]
fn every_zone_of_the_database_has_an_exact_table() {
    for zone in chrono_tz::TZ_VARIANTS {
        let zone = ShopZone::new(zone);
        let table = ZoneTable::with_years(zone, 2005, 2040).unwrap();
        let (first, end) = (1_104_537_600_i64, 2_240_611_200_i64);
        let every_three_hours: Vec<i64> = (first..end).step_by(3 * 3600).collect();
        let mut hours = vec![0; every_three_hours.len()];
        table.local_hours(&every_three_hours, &mut hours).unwrap();
        for (at, hour) in every_three_hours.iter().zip(hours).step_by(5) {
            assert_eq!(hour, chrono_hour(zone, *at), "{zone} {at}");
        }
    }
}

#[test]
fn an_instant_without_a_date_is_named_with_its_row() {
    let table = ZoneTable::new(Market::GB.default_zone());
    let mut out = [0; 3];
    let error = table.local_days(&[0, 1, i64::MAX], &mut out).unwrap_err();
    assert_eq!(error, PeriodError::InstantOutOfRange { row: 2, value: i64::MAX, unit: "s" });
    let error = table.local_days_ms(&[0, i64::MIN, 0], &mut out).unwrap_err();
    assert_eq!(error, PeriodError::InstantOutOfRange { row: 1, value: i64::MIN, unit: "ms" });
    let mut column = vec![0; 5000];
    column[4321] = i64::MIN;
    let error = table.local_hours(&column, &mut vec![0; 5000]).unwrap_err();
    assert_eq!(error, PeriodError::InstantOutOfRange { row: 4321, value: i64::MIN, unit: "s" });
    // With nulls, rows still count from the start of the column.
    let nulls = NullBuffer::from((0..5000).map(|row| row % 7 != 0).collect::<Vec<_>>());
    let error = table.local_days_nullable(&column, Some(&nulls), &mut vec![0; 5000]).unwrap_err();
    assert_eq!(error, PeriodError::InstantOutOfRange { row: 4321, value: i64::MIN, unit: "s" });
}

#[test]
fn columns_of_different_length_are_refused() {
    let table = ZoneTable::new(Market::GB.default_zone());
    let error = table.local_days(&[0, 1], &mut [0; 3]).unwrap_err();
    assert_eq!(error, PeriodError::LengthMismatch { what: "output", expected: 2, found: 3 });
    let nulls = NullBuffer::from(vec![false]);
    assert!(table.local_days_nullable(&[0, 1], Some(&nulls), &mut [0; 2]).is_err());
    assert!(local_days_by_zone(&[table], &[0_u8], &[0, 1], &mut [0; 2]).is_err());
}

#[test]
fn a_zone_code_without_a_zone_is_named_with_its_row() {
    let tables = [ZoneTable::new(Market::GB.default_zone())];
    let mut out = vec![0; 3000];
    let seconds = vec![1_700_000_000_i64; 3000];
    let mut codes = vec![0_i32; 3000];
    codes[2048] = -1;
    let error = local_days_by_zone(&tables, &codes, &seconds, &mut out).unwrap_err();
    assert_eq!(error, PeriodError::UnknownZoneCode { code: "-1".to_owned(), row: 2048, zones: 1 });
    assert!(local_days_by_zone(&[], &[0_u8], &[0], &mut [0]).is_err());
}

#[test]
fn empty_columns_are_fine() {
    let table = ZoneTable::new(Market::GB.default_zone());
    table.local_days(&[], &mut []).unwrap();
    local_days_by_zone::<u8>(&[], &[], &[], &mut []).unwrap();
}

/// A column as orders come: one year, nearly sorted, with a few outliers.
fn orders() -> impl Strategy<Value = Vec<i64>> {
    (0_i64..3_900_000_000, prop::collection::vec((0_i64..40_000, any::<u16>()), 0..3000)).prop_map(|(start, steps)| {
        let mut at = start;
        let value = |(step, luck): (i64, u16), at: &mut i64| {
            *at += step;
            match luck {
                0..100 => *at - 10_000_000,
                100..110 => -*at,
                110..115 => *at * 50,
                _ => *at - i64::from(luck % 500),
            }
        };
        steps.into_iter().map(|step| value(step, &mut at)).collect()
    })
}

proptest! {
    #[test]
    fn prop_columns_equal_chrono(table in any_table(), seconds in orders()) {
        check(table, &seconds);
    }

    #[test]
    fn prop_any_order_and_any_chunking_give_the_same_days(table in any_table(), seconds in orders(), cut in any::<prop::sample::Index>()) {
        let whole = days(table, &seconds);
        let cut = cut.index(seconds.len() + 1);
        prop_assert_eq!(&[days(table, &seconds[..cut]), days(table, &seconds[cut..])].concat(), &whole);
        let reversed: Vec<i64> = seconds.iter().rev().copied().collect();
        let mut back = days(table, &reversed);
        back.reverse();
        prop_assert_eq!(back, whole);
    }

    #[test]
    fn prop_nulls_are_not_read(table in any_table(), seconds in orders(), mask in prop::collection::vec(any::<bool>(), 3000)) {
        let valid = &mask[..seconds.len()];
        let nulls = NullBuffer::from(valid.to_vec());
        let dirty: Vec<i64> = seconds.iter().zip(valid).map(|(at, valid)| if *valid { *at } else { i64::MIN }).collect();
        let expected: Vec<i32> =
            days(table, &seconds).into_iter().zip(valid).map(|(day, valid)| if *valid { day } else { 0 }).collect();
        let mut out = vec![i32::MAX; seconds.len()];
        table.local_days_nullable(&dirty, Some(&nulls), &mut out).unwrap();
        prop_assert_eq!(&out, &expected);
        let millis: Vec<i64> = dirty.iter().map(|at| at.saturating_mul(1000)).collect();
        table.local_days_ms_nullable(&millis, Some(&nulls), &mut out).unwrap();
        prop_assert_eq!(&out, &expected);
    }

    #[test]
    fn prop_rows_of_many_zones_equal_their_own_tables(
        first in 0..40_usize,
        count in 1..20_usize,
        seconds in orders(),
        codes in prop::collection::vec(any::<u16>(), 3000),
    ) {
        let tables = &tables()[first..first + count];
        let zones: Vec<ShopZone> = tables.iter().map(ZoneTable::zone).collect();
        let codes: Vec<u16> = codes[..seconds.len()].iter().map(|code| code % u16::try_from(zones.len()).unwrap()).collect();
        let expected: Vec<i32> =
            seconds.iter().zip(&codes).map(|(at, code)| chrono_day(zones[usize::from(*code)], *at)).collect();
        let mut out = vec![0; seconds.len()];
        local_days_by_zone(tables, &codes, &seconds, &mut out).unwrap();
        prop_assert_eq!(&out, &expected);
        let millis: Vec<i64> = seconds.iter().map(|at| at * 1000 + 999).collect();
        local_days_by_zone_ms(tables, &codes, &millis, &mut out).unwrap();
        prop_assert_eq!(out, expected);
    }

    #[test]
    fn prop_no_column_panics(table in any_table(), values in prop::collection::vec(any::<i64>(), 0..50)) {
        let mut out = vec![0; values.len()];
        let _ = table.local_days(&values, &mut out);
        let _ = table.local_days_ms(&values, &mut out);
        let _ = table.local_hours_ms(&values, &mut out);
        let codes = vec![0_i8; values.len()];
        let _ = local_days_by_zone(std::slice::from_ref(table), &codes, &values, &mut out);
    }
}
