//! Changes against other periods.

use chrono::{Datelike, Days, NaiveDate};
use kpi_core::engine::{Comparability, Dataset, Query, TableCoverage};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::Basis;
use kpi_core::model::{OrderLine, OrderStatus};
use kpi_core::money::Currency;
use kpi_core::period::{Comparison, Grain, Period};
use proptest::test_runner::TestRunner;

use super::random::{case, dataset, hides_uncovered, pick};
use super::reference::{self, Place, parse};
use super::standard;

fn line(order: u32, day: NaiveDate, price: u32) -> OrderLine {
    let at = day.and_hms_opt(12, 0, 0).unwrap().and_utc();
    let order = order.to_string();
    let price = price.to_string().parse().unwrap();
    let mut line = OrderLine::new(
        order.parse().unwrap(),
        "1".parse().unwrap(),
        "7".parse().unwrap(),
        Currency::GBP,
        at,
        OrderStatus::InTransit,
        1,
        price,
    );
    line.paid_time = Some(at);
    line
}

/// Every day from 2025-10-01 to 2026-11-22 sells as many pounds as the day of the month says.
fn shop() -> Dataset {
    let (first, last): (NaiveDate, NaiveDate) = ("2025-10-01".parse().unwrap(), "2026-11-22".parse().unwrap());
    let days = first.iter_days().take_while(|day| *day <= last);
    let lines: Vec<OrderLine> = (1..).zip(days).map(|(order, day)| line(order, day, day.day())).collect();
    let mut data = Dataset::new().with_default_zone("UTC".parse().unwrap());
    let table = facts::table("order_lines").unwrap();
    data.add(FactBatch::try_new(facts::to_batch(&lines).unwrap(), table).unwrap()).unwrap();
    data
}

fn gmv(period: &str) -> Query {
    Query::new([standard("gmv", &Basis::default())]).period(period.parse().unwrap())
}

fn text(query: &Query, data: &Dataset, comparison: Comparison) -> Vec<String> {
    let table = query.clone().compare(comparison).run(data).unwrap();
    (0..table.len())
        .map(|row| {
            let change = table.change(row, "gmv", &comparison).unwrap();
            let number = |value: Option<&kpi_core::money::Fraction>| value.map_or("-".to_owned(), ToString::to_string);
            let (delta, relative) = (change.delta(), change.relative());
            let days = change.base_days().map_or("-".to_owned(), |days| days.to_string());
            let parts = [change.value(), change.base(), delta.as_ref(), relative.as_ref()].map(number).join(" ");
            format!("{parts} {days} {:?}", change.comparability())
        })
        .collect()
}

#[test]
fn a_month_meets_the_month_the_days_and_the_year_before() {
    let (march, data) = (gmv("2026-03"), shop());
    // 1 + … + 31 = 496 against 1 + … + 28 = 406.
    assert_eq!(text(&march, &data, Comparison::PreviousMonth), ["496 406 90 45/203 2026-02-01..2026-03-01 Whole"]);
    // 31 days before: 29, 30, 31 January and February.
    assert_eq!(text(&march, &data, Comparison::PreviousPeriod), ["496 496 0 0 2026-01-29..2026-03-01 Whole"]);
    let week = gmv("2026-W46");
    // Monday 9 to Sunday 15 November 2026: 84; Monday 10 to Sunday 16 November 2025: 91.
    assert_eq!(
        text(&week, &data, Comparison::PreviousYearSameWeekday),
        ["84 91 -7 -1/13 2025-11-10..2025-11-17 Whole"]
    );
    assert_eq!(text(&week, &data, Comparison::PreviousYear), ["84 84 0 0 2025-11-09..2025-11-16 Whole"]);
}

#[test]
fn days_meet_the_days_of_the_previous_period_of_the_whole() {
    let found = text(&gmv("2026-11-09..2026-11-12").grain(Grain::Day), &shop(), Comparison::PreviousPeriod);
    assert_eq!(
        found,
        [
            "9 6 3 1/2 2026-11-06..2026-11-07 Whole",
            "10 7 3 3/7 2026-11-07..2026-11-08 Whole",
            "11 8 3 3/8 2026-11-08..2026-11-09 Whole",
        ]
    );
}

#[test]
fn half_a_month_never_meets_a_whole_one() {
    let november = gmv("2026-11");
    // Nobody says that 22 November is over: no change.
    let unknown = ["253 496 - - 2026-10-01..2026-11-01 Unknown"];
    assert_eq!(text(&november, &shop(), Comparison::PreviousMonth), unknown);
    // Complete to the 21st: 21 days against 21 days.
    let coverage = TableCoverage::new("2025-10-01..2026-11-22".parse().unwrap());
    let stated = shop().with_coverage("order_lines", coverage.clone()).unwrap();
    let to_date = ["231 231 0 0 2026-10-01..2026-10-22 ToDate"];
    assert_eq!(text(&november, &stated, Comparison::PreviousMonth), to_date);
    // A day in the base that is known to be missing.
    let gap = coverage.without_days(["2026-10-05".parse().unwrap()]);
    let gap = shop().with_coverage("order_lines", gap).unwrap();
    assert_eq!(text(&november, &gap, Comparison::PreviousMonth), ["231 231 - - 2026-10-01..2026-10-22 Uncovered"]);
    // The shop's first days: what was before is not known.
    let first = gmv("2025-10-08..2025-10-15");
    assert_eq!(text(&first, &shop(), Comparison::PreviousPeriod), ["77 28 - - 2025-10-01..2025-10-08 Unknown"]);
}

#[test]
fn changes_are_columns() {
    let query = gmv("2026-03").compare(Comparison::PreviousMonth).compare(Comparison::PreviousYear);
    let batch = query.run(&shop()).unwrap().to_arrow().unwrap();
    let text = |column: &str| {
        let column = batch.column_by_name(column).unwrap_or_else(|| panic!("no {column}"));
        arrow_cast::display::array_value_to_string(column, 0).unwrap()
    };
    let found =
        ["value", "base", "delta", "relative", "comparability"].map(|name| text(&format!("gmv.previous_month.{name}")));
    assert_eq!(found, ["496", "406", "90", "0.221675", "whole"]);
    assert_eq!(text("gmv.previous_year.comparability"), "unknown");
    assert_eq!(text("gmv.previous_year.delta"), "");
}

#[test]
fn days_that_are_not_over_have_no_change() {
    let coverage = TableCoverage::new("2025-10-01..2026-11-22".parse().unwrap());
    let stated = shop().with_coverage("order_lines", coverage).unwrap();
    let found = text(&gmv("2026-11-21..2026-11-24").grain(Grain::Day), &stated, Comparison::PreviousPeriod);
    assert_eq!(found[..2], ["21 18 3 1/6 2026-11-18..2026-11-19 Whole", "- - - - - Uncovered"]);
}

#[test]
fn changes_of_windows_look_back_from_the_base() {
    // The 28 days to 28 October against the 28 days to 28 September: 2026-10-01..28 against 2026-09-01..28.
    let window = standard("gmv_28_days", &Basis::default());
    let query = Query::new([window]).period("2026-10-28..2026-10-29".parse().unwrap());
    let table = query.compare(Comparison::PreviousMonth).run(&shop()).unwrap();
    let change = table.change(0, "gmv_28_days", &Comparison::PreviousMonth).unwrap();
    assert_eq!(change.base_days().unwrap().to_string(), "2026-09-28..2026-09-29");
    assert_eq!((change.value().unwrap().to_string(), change.base().unwrap().to_string()), ("406".into(), "406".into()));
}

#[test]
fn shares_change_in_points_and_other_numbers_do_not() {
    let change = |metric: &str| {
        let query = Query::new([standard(metric, &Basis::default())]).period("2026-03".parse().unwrap());
        let table = query.compare(Comparison::PreviousMonth).run(&shop()).unwrap();
        table.change(0, metric, &Comparison::PreviousMonth).unwrap()
    };
    assert!(change("gmv").points().is_none());
    let rate = change("cancel_rate");
    assert_eq!(
        rate.delta().map(|delta| (delta * kpi_core::money::Fraction::from(100_i128)).to_string()),
        rate.points().map(|points| points.to_string())
    );
    let table = gmv("2026-03").run(&shop()).unwrap();
    assert_eq!(table.change(0, "gmv", &Comparison::PreviousYear).unwrap_err().code(), "engine.unknown_comparison");
    let open = Query::new([standard("gmv", &Basis::default())]).compare(Comparison::PreviousYear).run(&shop());
    assert!(open.unwrap_err().to_string().contains("engine.needs_period"));
}

/// The days of a base, in other words than the library's.
fn base(whole: Period, days: Period, comparison: Comparison) -> Period {
    let back = match comparison {
        Comparison::PreviousPeriod => u64::from(whole.len_days()),
        _ => 364,
    };
    Period::new(days.from() - Days::new(back), days.to() - Days::new(back)).unwrap()
}

#[test]
fn prop_both_sides_of_a_change_equal_the_independent_evaluator() {
    let mut runner = TestRunner::deterministic();
    let mut compared = 0;
    for _ in 0..120 {
        let case = case(runner.rng());
        let comparison = *pick(&[Comparison::PreviousPeriod, Comparison::PreviousYearSameWeekday], runner.rng());
        let Ok(table) = case.query.clone().compare(comparison).run(&dataset(&case)) else { continue };
        for definition in case.definitions.iter().filter(|definition| !hides_uncovered(definition)) {
            let metric = definition.metric.as_str();
            for row in 0..table.len() {
                let change = table.change(row, metric, &comparison).unwrap();
                let keys = table.keys(row).unwrap().into_iter().map(|key| key.map(str::to_owned));
                let dimensions = case.by.iter().cloned().zip(keys).collect::<std::collections::BTreeMap<_, _>>();
                let own = table.period(row).unwrap().unwrap();
                for (days, found) in [(own, change.value()), (base(case.period, own, comparison), change.base())] {
                    let place = Place { dimensions: dimensions.clone(), period: days };
                    let expected = reference::value(definition, &case.data, &place);
                    assert_eq!(Ok(found.map(|value| parse(&value.to_string()))), expected, "{metric} at {place:?}");
                    compared += 1;
                }
                let fair = change.comparability() == Comparability::Whole;
                assert_eq!(change.delta().is_some(), fair && change.value().is_some() && change.base().is_some());
            }
        }
    }
    assert!(compared > 500, "{compared}");
}
