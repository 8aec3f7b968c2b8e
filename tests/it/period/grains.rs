//! Grains, labels and buckets.

use super::{any_day, date, vectors};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use kpi_core::period::{Grain, Period};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day_grains() -> Vec<Grain> {
    Grain::all().iter().copied().filter(|grain| *grain != Grain::Hour).collect()
}

#[test]
fn days_of_the_calendar_vectors_add_up_to_their_weeks_and_months() {
    for vector in vectors("calendar_allocation.json").as_array().unwrap() {
        let expected = &vector["expected"];
        let days: BTreeMap<NaiveDate, String> = serde_json::from_value(expected["days"].clone()).unwrap();
        for (field, grain) in [("iso_weeks", Grain::WEEK), ("months", Grain::Month)] {
            let mut sums: BTreeMap<String, i64> = BTreeMap::new();
            for (day, amount) in &days {
                *sums.entry(grain.label(*day).unwrap()).or_default() += amount.parse::<i64>().unwrap();
            }
            let published: BTreeMap<String, String> = serde_json::from_value(expected[field].clone()).unwrap();
            let sums: BTreeMap<String, String> =
                sums.into_iter().map(|(label, sum)| (label, sum.to_string())).collect();
            assert_eq!(sums, published, "{} {field}", vector["id"]);
        }
    }
}

#[test]
fn labels_are_the_ones_people_write() {
    let label = |grain: Grain, day: &str| grain.label(date(day)).unwrap();
    assert_eq!(label(Grain::WEEK, "2027-01-03"), "2026-W53");
    assert_eq!(label(Grain::WEEK, "2024-12-30"), "2025-W01");
    assert_eq!(label(Grain::Quarter, "2026-09-30"), "2026-Q3");
    assert_eq!(label(Grain::Half, "2026-06-30"), "2026-H1");
    assert_eq!(label(Grain::Year, "2026-06-30"), "2026");
    assert_eq!(label("week:sunday".parse().unwrap(), "2026-11-09"), "2026-11-08/P7D");
    assert_eq!(label("week:saturday".parse().unwrap(), "2026-11-06"), "2026-10-31/P7D");
}

#[test]
fn hours_need_a_time() {
    assert_eq!(Grain::Hour.label(date("2026-11-09")).unwrap_err().code(), "period.grain_too_fine");
    assert_eq!(Grain::Hour.next(date("2026-11-09")).unwrap_err().code(), "period.grain_too_fine");
    assert!(Period::month(2026, 11).unwrap().split(Grain::Hour).is_err());
    assert!(Grain::Hour.parse_label("2026-11-09T14").is_err());
    let late = date("2026-12-31").and_hms_opt(23, 59, 59).unwrap();
    assert_eq!(Grain::Hour.next_time(late).unwrap(), date("2027-01-01").and_hms_opt(0, 0, 0).unwrap());
    assert_eq!(Grain::Month.next_time(late).unwrap(), date("2027-01-01").and_hms_opt(0, 0, 0).unwrap());
}

#[test]
fn labels_of_another_form_are_refused() {
    for (grain, label) in [
        (Grain::Day, "2026-2-3"),
        (Grain::Day, "2026-02-30"),
        (Grain::WEEK, "2026-W00"),
        (Grain::WEEK, "2026-W54"),
        (Grain::WEEK, "2026-W7"),
        (Grain::WEEK, "2026-W+7"),
        (Grain::Month, "2026-13"),
        (Grain::Month, "2026-1"),
        (Grain::Quarter, "2026-Q5"),
        (Grain::Quarter, "2026-Q0"),
        (Grain::Half, "2026-H3"),
        (Grain::Half, "2026-H4294967295"),
        (Grain::Year, "+202"),
        (Grain::Year, "26"),
        ("week:sunday".parse().unwrap(), "2026-11-09/P7D"),
    ] {
        assert_eq!(grain.parse_label(label).unwrap_err().code(), "period.unknown_label", "{grain} {label}");
    }
    assert_eq!(Grain::Year.parse_label("2206").unwrap_err().code(), "period.date_out_of_range");
}

/// A second way to the same bucket: walk day by day until the bucket changes.
fn same_bucket(grain: Grain, a: NaiveDate, b: NaiveDate) -> bool {
    let year_of = |day: NaiveDate| day.year();
    match grain.name() {
        "day" => a == b,
        "week" => a.iso_week() == b.iso_week(),
        "week:sunday" => a.week(Weekday::Sun) == b.week(Weekday::Sun),
        "week:saturday" => a.week(Weekday::Sat) == b.week(Weekday::Sat),
        "month" => (year_of(a), a.month()) == (year_of(b), b.month()),
        "quarter" => (year_of(a), a.quarter()) == (year_of(b), b.quarter()),
        "half" => (year_of(a), a.month() > 6) == (year_of(b), b.month() > 6),
        "year" => year_of(a) == year_of(b),
        other => panic!("{other}"),
    }
}

proptest! {
    #[test]
    fn prop_buckets_are_where_the_label_changes(day in any_day(), grain in prop::sample::select(day_grains())) {
        prop_assume!(day < date("2100-01-01") && day > date("1990-01-08"));
        let mut first = day;
        while same_bucket(grain, first - TimeDelta::days(1), day) {
            first -= TimeDelta::days(1);
        }
        let mut next = day;
        while same_bucket(grain, next, day) {
            next += TimeDelta::days(1);
        }
        prop_assert_eq!(grain.floor(day), first);
        prop_assert_eq!(grain.next(day).unwrap(), next);
        let bucket = Period::containing(grain, day).unwrap();
        prop_assert_eq!((bucket.from(), bucket.to()), (first, next));
        let label = grain.label(day).unwrap();
        prop_assert_eq!(grain.parse_label(&label).unwrap(), bucket);
        prop_assert_eq!(label.parse::<Period>().unwrap(), bucket);
        prop_assert_eq!(bucket.label(grain), Some(label));
    }

    #[test]
    fn prop_splits_are_the_whole_period(a in any_day(), b in any_day(), grain in prop::sample::select(day_grains())) {
        let period = Period::inclusive(a.min(b), a.max(b)).unwrap();
        let parts = period.split(grain).unwrap();
        prop_assert_eq!(parts[0].from(), period.from());
        prop_assert_eq!(parts[parts.len() - 1].to(), period.to());
        for pair in parts.windows(2) {
            prop_assert_eq!(pair[0].to(), pair[1].from());
            prop_assert_eq!(grain.floor(pair[1].from()), pair[1].from());
        }
        for part in &parts {
            prop_assert!(same_bucket(grain, part.from(), part.last_day()));
        }
        prop_assert_eq!(parts.iter().map(Period::len_days).sum::<u32>(), period.len_days());
    }

    #[test]
    fn prop_grain_names_come_back(grain in prop::sample::select(Grain::all().to_vec())) {
        prop_assert_eq!(grain.to_string().parse::<Grain>().unwrap(), grain);
        let json = serde_json::to_string(&grain).unwrap();
        prop_assert_eq!(serde_json::from_str::<Grain>(&json).unwrap(), grain);
    }
}
