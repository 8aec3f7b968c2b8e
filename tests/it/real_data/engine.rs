//! The two years of real orders through the engine.

use examples::online_retail;
use kpi_core::engine::{Comparability, Dataset, Query, RankOrder, TableCoverage};
use kpi_core::facts::FactBatch;
use kpi_core::metric::{Basis, Catalogue, Definition, resolve};
use kpi_core::money::Money;
use kpi_core::period::{Comparison, Grain, Period};
use rust_decimal::Decimal;

use super::{LOADED, folder};

/// Every order counts when it was placed, at the list price.
fn metric(id: &str) -> Definition {
    resolve(Catalogue::standard(), id, &Basis::preset("created_list").unwrap()).unwrap()
}

/// All rows; the files end at 12:50 on 9 December 2011, so that the day before is the last complete one.
fn shop() -> Dataset {
    let known = TableCoverage::new("2009-12-01..2011-12-09".parse().unwrap());
    let mut data = Dataset::new().with_default_zone(online_retail::zone());
    data = data.with_coverage("order_lines", known.clone()).unwrap().with_coverage("after_sales", known).unwrap();
    let add = |data: &mut Dataset, batches: &[FactBatch]| {
        batches.iter().for_each(|batch| data.add(batch.clone()).unwrap());
    };
    add(&mut data, &LOADED.order_lines);
    add(&mut data, &LOADED.after_sales);
    data
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn the_totals_are_those_of_the_readme() {
    let table = Query::new([metric("gmv"), metric("units_sold")]).threads(2).run(&shop()).unwrap();
    assert_eq!(table.value(0, "gmv").unwrap(), Some(decimal("20522661.858")));
    // 11,490,114 pieces on the rows that became order lines.
    assert_eq!(table.value(0, "units_sold").unwrap(), Some(11_490_114.into()));
}

#[test]
fn every_day_is_as_published() {
    let days = Query::new([metric("gmv")]).grain(Grain::Day).run(&shop()).unwrap();
    let published = online_retail::published(&folder().join("online-retail-daily.csv")).unwrap();
    let mut wanted: Vec<_> = published.iter().map(|day| (day.date, day.gross)).collect();
    for row in 0..days.len() {
        let date = days.period(row).unwrap().unwrap().from();
        let gross = Money::new(days.value(row, "gmv").unwrap().unwrap(), days.currency(row, "gmv").unwrap().unwrap());
        let day = wanted.iter().position(|(known, _)| *known == date).unwrap();
        assert_eq!(wanted.remove(day).1, gross, "{date}");
    }
    assert!(wanted.iter().all(|(_, gross)| gross.is_zero()), "{wanted:?}");
    assert_eq!(days.len(), 739 - wanted.len());
    let years = days.rollup_grain(Some(Grain::Year)).unwrap();
    let direct = Query::new([metric("gmv")]).grain(Grain::Year).run(&shop()).unwrap();
    let values = |table: &kpi_core::engine::KpiTable| -> Vec<_> {
        (0..table.len()).map(|row| table.value(row, "gmv").unwrap().unwrap()).collect()
    };
    assert_eq!(values(&years), values(&direct));
}

/// A table that a person can check with the daily series: the first week of December in both years.
#[test]
fn a_week_of_two_years_side_by_side() {
    let week: Period = "2011-11-28..2011-12-05".parse().unwrap();
    let query = Query::new([metric("gmv")]).period(week).compare(Comparison::PreviousYearSameWeekday);
    let table = query.run(&shop()).unwrap();
    let change = table.change(0, "gmv", &Comparison::PreviousYearSameWeekday).unwrap();
    assert_eq!(change.comparability(), Comparability::Whole);
    let published = online_retail::published(&folder().join("online-retail-daily.csv")).unwrap();
    let sum = |days: Period| {
        let gross = published.iter().filter(|day| days.contains(day.date)).map(|day| day.gross);
        Money::try_sum(gross, online_retail::CURRENCY).unwrap().amount().normalize()
    };
    let shown = |value: Option<&kpi_core::money::Fraction>| value.unwrap().to_decimal().unwrap();
    assert_eq!(shown(change.value()), sum(week));
    assert_eq!(shown(change.base()), sum("2010-11-29..2010-12-06".parse().unwrap()));
    // December 2011 has eight complete days: they meet eight days, not the whole December before.
    let december = Query::new([metric("gmv")]).period(Period::month(2011, 12).unwrap());
    let table = december.compare(Comparison::PreviousYear).run(&shop()).unwrap();
    let change = table.change(0, "gmv", &Comparison::PreviousYear).unwrap();
    assert_eq!(change.comparability(), Comparability::ToDate);
    assert_eq!(shown(change.base()), sum("2010-12-01..2010-12-09".parse().unwrap()));
}

#[test]
fn the_first_articles_and_all_others_are_the_whole() {
    let table = Query::new([metric("gmv")]).by("sku_id").run(&shop()).unwrap();
    let top = table.top_n("gmv", 10, &[], RankOrder::Best).unwrap();
    assert_eq!((top.len(), top.is_others(10).unwrap()), (11, true));
    let sum: Decimal = (0..11).map(|row| top.value(row, "gmv").unwrap().unwrap()).sum();
    assert_eq!(sum.normalize(), decimal("20522661.858"));
    let why = top.explain_number(0, "gmv", &shop(), 3).unwrap();
    assert_eq!(why.evidence[0].sample.len(), 3);
    assert!(why.evidence[0].sample.iter().all(|row| row.source.is_some() && row.source_row.is_some()));
    let shares: Decimal = top.printed_shares("gmv", &[], 1).unwrap().into_iter().flatten().sum();
    assert_eq!(shares, 100.into());
}
