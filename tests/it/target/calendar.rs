//! Calendar splits: pins, closed days, hours.

use kpi_core::period::{Calendar, Grain, Market, Period};
use kpi_core::target::{CalendarSplit, CalendarWeights, DayPin, Why, split_day};
use proptest::prelude::*;

use super::{day, decimal, period};

fn november() -> Period {
    period("2026-11")
}

#[test]
fn pins_fix_days_and_runs_of_days_in_any_order() {
    let weights = CalendarWeights::even();
    let week = DayPin::period(Period::iso_week(2026, 46).unwrap(), 1_001);
    let payday = DayPin::day(day("2026-11-25"), 500);
    let split = CalendarSplit::new("us", 10_000, november(), &weights, &[week, payday]).unwrap();
    let other = CalendarSplit::new("us", 10_000, november(), &weights, &[payday, week]).unwrap();
    assert_eq!(split, other);
    assert_eq!(split.total(), 10_000);
    assert_eq!(split.by(Grain::WEEK).unwrap()[2].1, 1_001);
    let pinned: Vec<i128> = split.days().iter().filter(|day| day.why == Why::Pin).map(|day| day.units).collect();
    assert_eq!(pinned, [143, 143, 143, 143, 143, 143, 143, 500]);
    assert!(split.days().iter().filter(|day| day.why == Why::Weight).all(|day| (386..=387).contains(&day.units)));
}

#[test]
fn contradictory_and_impossible_pins_are_refused_with_the_day() {
    let weights = CalendarWeights::even().with_closed(day("2026-11-02"), "stocktaking");
    let split = |total, pins: &[DayPin]| CalendarSplit::new("us", total, november(), &weights, pins).unwrap_err();
    let twice = [DayPin::day(day("2026-11-25"), 5), DayPin::day(day("2026-11-25"), 5)];
    let error = split(100, &twice);
    assert_eq!(error.code(), "target.contradictory_pins");
    assert!(error.to_string().starts_with("us 2026-11-25: two pins"), "{error}");
    let error = split(100, &[DayPin::day(day("2026-12-01"), 5)]);
    assert_eq!(error.to_string(), "us: 2026-12-01 is outside 2026-11-01..2026-12-01");
    let error = split(100, &[DayPin::day(day("2026-11-02"), 5)]);
    assert_eq!(error.code(), "target.no_open_day");
    let error = split(100, &[DayPin::day(day("2026-11-03"), 160)]);
    assert_eq!(error.to_string(), "us: the pins of 160 on 2026-11-03 take 160 of 100, and -60 has nowhere to go");
    let whole = [DayPin::period(november(), 90)];
    assert_eq!(split(100, &whole).code(), "target.pins_do_not_fit");
    let all_closed =
        november().days().fold(CalendarWeights::even(), |weights, day| weights.with_closed(day, "holiday"));
    let error = CalendarSplit::new("us", 100, november(), &all_closed, &[]).unwrap_err();
    assert_eq!(error.to_string(), "us: 100 cannot be put on 2026-11-01..2026-12-01, no day of it is open");
    assert!(CalendarSplit::new("us", 0, november(), &all_closed, &[]).unwrap().days().iter().all(|day| day.units == 0));
}

#[test]
fn weights_say_what_they_are_made_of() {
    let weights = CalendarWeights::even()
        .with_weekdays(["1", "1", "1", "1", "1.5", "2", "2"].map(decimal))
        .unwrap()
        .with_months([1; 12].map(decimal_of))
        .unwrap()
        .with_uplift(day("2026-11-27"), "black friday", decimal("2.5"))
        .unwrap()
        .with_uplift(day("2026-11-27"), "own event", decimal("1.2"))
        .unwrap()
        .with_closed_by(&Calendar::for_market(Market::US), period("2026-11-26..2026-11-27"));
    let friday = weights.day(day("2026-11-27")).unwrap();
    assert_eq!(friday.weight.normalize(), decimal("4.5"));
    assert_eq!(
        friday.uplift.iter().map(|uplift| uplift.name.as_str()).collect::<Vec<_>>(),
        ["black friday", "own event"]
    );
    assert!(weights.day(day("2026-11-26")).unwrap().weight.is_zero());
    let copy: CalendarWeights = serde_json::from_str(&serde_json::to_string(&weights).unwrap()).unwrap();
    assert_eq!(copy, weights);
    let error = CalendarWeights::even().with_weekdays(["1", "1", "1", "1", "1", "1", "-1"].map(decimal)).unwrap_err();
    assert_eq!(error.to_string(), "weekday 7: weight -1 is below zero");
    let short = serde_json::from_str::<CalendarWeights>(r#"{"weekday": ["1"]}"#).unwrap_err().to_string();
    assert!(short.contains("expected 7 entries, found 1"), "{short}");
    assert!(serde_json::from_str::<CalendarWeights>(r#"{"weekday": [1, 1, 1, 1, 1, 1, 1]}"#).is_err());
}

fn decimal_of(number: i64) -> rust_decimal::Decimal {
    number.into()
}

#[test]
fn hours_sum_to_the_day() {
    let hours: [rust_decimal::Decimal; 24] = std::array::from_fn(|hour| i64::try_from(hour).unwrap().into());
    let cells = split_day("us", -1_000, &hours).unwrap();
    assert_eq!((cells.iter().sum::<i128>(), cells[0]), (-1_000, 0));
    assert_eq!(split_day("us", 5, &[0.into(); 24]).unwrap_err().code(), "target.no_weight");
    assert_eq!(split_day("us", 0, &[0.into(); 24]).unwrap(), [0; 24]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_every_grain_sums_to_the_total(
        total in -1_000_000_000_000_000_000_000..1_000_000_000_000_000_000_000_i128,
        from in 0..400_u64,
        length in 1..120_u64,
        weekdays in proptest::array::uniform7(1..100_i64),
    ) {
        let first = day("2026-01-01") + chrono::Days::new(from);
        let period = Period::new(first, first + chrono::Days::new(length)).unwrap();
        let weights = CalendarWeights::even().with_weekdays(weekdays.map(decimal_of)).unwrap();
        let split = CalendarSplit::new("us", total, period, &weights, &[]).unwrap();
        for grain in [Grain::Day, Grain::WEEK, Grain::Month, Grain::Quarter] {
            prop_assert_eq!(split.by(grain).unwrap().iter().map(|(_, units)| units).sum::<i128>(), total);
        }
    }
}
