//! Ranks, shares, first rows and coarser tables.

use std::collections::BTreeMap;

use kpi_core::engine::{Dataset, KpiTable, Query, RankOrder};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Aggregate, Basis, Catalogue, Node, resolve};
use kpi_core::model::{OrderLine, OrderStatus};
use kpi_core::money::{Currency, Fraction};
use kpi_core::period::{Grain, Period};
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;

use super::random::{case, dataset, pick};
use super::{rendered, standard};

/// Product, day of November, price, buyer.
const LINES: [(&str, u32, &str, &str); 8] = [
    ("a", 2, "50", "x"),
    ("b", 2, "30", "y"),
    ("c", 2, "30", "y"),
    ("d", 2, "6", "y"),
    ("e", 2, "4", "z"),
    ("a", 9, "1", "x"),
    ("b", 9, "2", "x"),
    ("c", 10, "2", "z"),
];

fn data() -> Dataset {
    let line = |(order, (product, day, price, buyer)): (u32, &(&str, u32, &str, &str))| {
        let at = format!("2026-11-{day:02}T08:00:00Z").parse().unwrap();
        let (order, price) = (order.to_string().parse().unwrap(), price.parse().unwrap());
        let (shop, status) = ("7".parse().unwrap(), OrderStatus::InTransit);
        let mut line = OrderLine::new(order, "1".parse().unwrap(), shop, Currency::GBP, at, status, 1, price);
        (line.paid_time, line.product_id) = (Some(at), Some(product.parse().unwrap()));
        line.buyer_id = Some(buyer.parse().unwrap());
        line
    };
    let lines: Vec<OrderLine> = (1..).zip(&LINES).map(line).collect();
    let mut data = Dataset::new().with_default_zone("UTC".parse().unwrap());
    let table = facts::table("order_lines").unwrap();
    data.add(FactBatch::try_new(facts::to_batch(&lines).unwrap(), table).unwrap()).unwrap();
    data
}

fn query(metrics: &[&str]) -> Query {
    Query::new(metrics.iter().map(|metric| standard(metric, &Basis::default())))
}

fn lines(table: &KpiTable, metric: &str) -> Vec<String> {
    let line = |row| {
        let keys = table.keys(row).unwrap().into_iter().map(|key| key.unwrap_or("-").to_owned());
        let value = table.value(row, metric).unwrap().map_or("null".to_owned(), |value| value.to_string());
        let mark = if table.is_others(row).unwrap() { " others" } else { "" };
        format!("{} {value}{mark}", keys.collect::<Vec<_>>().join(" "))
    };
    (0..table.len()).map(line).collect()
}

#[test]
fn a_definition_that_comes_twice_is_shown_once() {
    let table = query(&["gmv", "orders", "gmv"]).run(&data()).unwrap();
    assert_eq!(table.metrics(), ["gmv", "orders"]);
}

#[test]
fn equal_values_share_a_rank_and_the_next_rank_is_skipped() {
    let table = query(&["gmv"]).by("product_id").run(&data()).unwrap();
    assert_eq!(lines(&table, "gmv"), ["a 51", "b 32", "c 32", "d 6", "e 4"]);
    let ranks = |order| table.ranks("gmv", &[], order).unwrap().into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(ranks(RankOrder::Best), [1, 2, 2, 4, 5]);
    assert_eq!(ranks(RankOrder::Lowest), [5, 3, 3, 2, 1]);
    let days = query(&["gmv"]).by("product_id").grain(Grain::WEEK).run(&data()).unwrap();
    // Every week and, with `within`, every product by itself.
    let weekly: Vec<_> = days.ranks("gmv", &[], RankOrder::Best).unwrap().into_iter().flatten().collect();
    assert_eq!(weekly, [1, 3, 2, 1, 2, 1, 4, 5]);
    assert!(days.ranks("gmv", &["product_id"], RankOrder::Best).unwrap().iter().all(|rank| *rank == Some(1)));
    assert_eq!(days.ranks("gmv", &["shop_id"], RankOrder::Best).unwrap_err().code(), "engine.not_rollable");
}

#[test]
fn the_best_of_a_rate_that_should_be_low_is_the_lowest() {
    let rate = Catalogue::standard().iter().find(|metric| metric.direction == kpi_core::metric::Direction::Lower);
    let id = rate.unwrap().id.to_string();
    let definition = resolve(Catalogue::standard(), &id, &Basis::default()).unwrap();
    let mut data = data();
    for table in definition.tables().into_keys().filter(|table| *table != "order_lines") {
        data.add(super::rows::batch(facts::table(table).unwrap(), &[])).unwrap();
    }
    let table = Query::new([definition]).run(&data).unwrap();
    assert_eq!(table.ranks(&id, &[], RankOrder::Best).unwrap(), table.ranks(&id, &[], RankOrder::Lowest).unwrap());
}

#[test]
fn the_others_are_counted_as_one_group() {
    let table = query(&["buyers", "gmv", "aov"]).by("product_id").run(&data()).unwrap();
    let top = table.top_n("gmv", 2, &[], RankOrder::Best).unwrap();
    assert_eq!(lines(&top, "gmv"), ["a 51", "b 32", "- 42 others"]);
    // c, d and e were bought by y, y, z and z again.
    assert_eq!(lines(&top, "buyers"), ["a 1", "b 2", "- 2 others"]);
    // 30 + 6 + 4 + 2 over four orders.
    assert_eq!(lines(&top, "aov"), ["a 25.5", "b 16", "- 10.5 others"]);
    assert_eq!(lines(&top.rollup(&["product_id"]).unwrap(), "gmv"), [" 125"]);
    assert_eq!(lines(&table.top_n("gmv", 9, &[], RankOrder::Best).unwrap(), "gmv"), lines(&table, "gmv"));
    assert_eq!(lines(&top.top_n("gmv", 1, &[], RankOrder::Best).unwrap(), "gmv"), ["a 51", "- 74 others"]);
    let batch = top.to_arrow().unwrap();
    let others = batch.column_by_name("others").unwrap();
    let others = others.as_any().downcast_ref::<arrow_array::BooleanArray>().unwrap();
    assert_eq!(others.iter().collect::<Vec<_>>(), [Some(false), Some(false), Some(true)]);
}

#[test]
fn shares_are_exact_and_printed_shares_add_up() {
    let table = query(&["gmv", "aov", "buyers"]).by("product_id").run(&data()).unwrap();
    let shares = table.shares("gmv", &[]).unwrap();
    assert_eq!(shares[0].as_ref().unwrap().to_string(), "51/125");
    let printed: Vec<String> =
        table.printed_shares("gmv", &[], 0).unwrap().into_iter().map(|share| share.unwrap().to_string()).collect();
    // 40.8, 25.6, 25.6, 4.8, 3.2: of the cut parts the largest are rounded up.
    assert_eq!(printed, ["41", "26", "25", "5", "3"]);
    for metric in ["aov", "buyers"] {
        assert_eq!(table.shares(metric, &[]).unwrap_err().code(), "engine.not_additive");
    }
}

#[test]
fn days_become_weeks_months_and_the_whole() {
    let days = query(&["buyers", "gmv"]).grain(Grain::Day).run(&data()).unwrap();
    assert_eq!(lines(&days, "buyers"), [" 3", " 1", " 1"]);
    assert_eq!(lines(&days.rollup_grain(Some(Grain::WEEK)).unwrap(), "buyers"), [" 3", " 2"]);
    assert_eq!(lines(&days.rollup_grain(None).unwrap(), "buyers"), [" 3"]);
    let weeks = query(&["gmv"]).grain(Grain::WEEK).run(&data()).unwrap();
    assert_eq!(weeks.rollup_grain(Some(Grain::Month)).unwrap().len(), 1);
    let november = Period::month(2026, 11).unwrap();
    let months = query(&["gmv"]).grain(Grain::Month).period(november).run(&data()).unwrap();
    let error = months.rollup_grain(Some(Grain::WEEK)).unwrap_err();
    assert_eq!(error.code(), "engine.not_rollable");
    let window = query(&["gmv_28_days"]).grain(Grain::Day).period(november).run(&data()).unwrap();
    assert!(window.rollup_grain(Some(Grain::Month)).unwrap_err().to_string().contains("looks back"));
    let whole = query(&["gmv"]).run(&data()).unwrap();
    assert!(whole.rollup_grain(None).unwrap_err().to_string().contains("it has no grain"));
}

#[test]
fn prop_a_coarser_grain_equals_the_coarser_query() {
    let mut runner = TestRunner::deterministic();
    let mut compared = 0;
    for _ in 0..200 {
        let case = case(runner.rng());
        let data = dataset(&case);
        let coarser = *pick(&[None, Some(Grain::WEEK), Some(Grain::Month)], runner.rng());
        let with = |grain: Option<Grain>| {
            let mut query = Query::new(case.definitions.clone()).period(case.period);
            for name in &case.by {
                query = query.by(name.as_str());
            }
            if let Some(grain) = grain { query.grain(grain) } else { query }
        };
        let Ok(days) = with(Some(Grain::Day)).run(&data) else { continue };
        let Ok(rolled) = days.rollup_grain(coarser) else { continue };
        assert_eq!(rendered(&rolled), rendered(&with(coarser).run(&data).unwrap()));
        compared += 1;
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn prop_the_first_rows_and_the_others_make_the_whole() {
    let mut runner = TestRunner::deterministic();
    let mut compared = 0;
    for round in 0..200 {
        let case = case(runner.rng());
        if case.by.is_empty() {
            continue;
        }
        let data = dataset(&case);
        let Ok(table) = case.query.run(&data) else { continue };
        let metric = table.metrics()[0].clone();
        let within: Vec<&str> = case.by[1..].iter().map(String::as_str).collect();
        let Ok(top) = table.top_n(&metric, round % 3, &within, RankOrder::Highest) else { continue };
        let all: Vec<&str> = case.by.iter().map(String::as_str).collect();
        if let (Ok(a), Ok(b)) = (top.rollup(&all), table.rollup(&all)) {
            assert_eq!(rendered(&a), rendered(&b));
            compared += 1;
        }
        // Ranks as a person would count them: one more than the rows of the partition that are better.
        let ranks = table.ranks(&metric, &within, RankOrder::Highest).unwrap();
        let key = |row: usize| (table.keys(row).unwrap()[1..].to_vec(), table.period(row).unwrap());
        for (row, rank) in ranks.iter().enumerate() {
            let value = table.exact(row, &metric).unwrap();
            let better = (0..table.len())
                .filter(|other| key(*other) == key(row) && table.exact(*other, &metric).unwrap() > value)
                .count();
            assert_eq!(*rank, value.map(|_| better + 1));
        }
        if let Ok(shares) = table.printed_shares(&metric, &within, 2) {
            let mut sums: BTreeMap<_, Decimal> = BTreeMap::new();
            for (row, share) in shares.into_iter().enumerate().filter_map(|(row, share)| Some((row, share?))) {
                *sums.entry(key(row)).or_default() += share;
            }
            assert!(sums.values().all(|sum| *sum == 100.into()), "{sums:?}");
        }
    }
    assert!(compared > 40, "{compared}");
}

/// Every metric of the catalogue, through the engine, on random rows: a table by shop and day rolls up to the whole, a
/// sum is the sum of its parts, and the line of the others completes the first.
#[test]
fn prop_every_metric_of_the_catalogue_is_made_of_its_parts() {
    let mut runner = TestRunner::deterministic();
    let (mut rolled, mut added) = (0, 0);
    for metric in Catalogue::standard().iter() {
        let definition = standard(metric.id.as_str(), &Basis::default());
        let id = metric.id.as_str();
        for _ in 0..3 {
            let mut data = Dataset::new().with_default_zone("Asia/Bangkok".parse().unwrap());
            for table in definition.tables().into_keys() {
                let spec = facts::table(table).unwrap();
                data.add(super::rows::batch(spec, &super::rows::random(spec, 40, &["THB"], runner.rng()))).unwrap();
            }
            let november = Period::month(2026, 11).unwrap();
            let query = || Query::new([definition.clone()]).period(november);
            let whole = query().run(&data).unwrap();
            let shops = query().by("shop_id").run(&data).unwrap();
            assert_eq!(rendered(&shops.rollup(&["shop_id"]).unwrap()), rendered(&whole), "{id} by shop");
            let top = shops.top_n(id, 1, &[], RankOrder::Best).unwrap();
            assert_eq!(rendered(&top.rollup(&["shop_id"]).unwrap()), rendered(&whole), "{id}, first shop and others");
            let days = query().by("weekday").grain(Grain::Day).run(&data).unwrap();
            match days.rollup_grain(None).and_then(|days| days.rollup(&["weekday"])) {
                Ok(found) => assert_eq!(rendered(&found), rendered(&whole), "{id} by day"),
                Err(error) => assert_eq!(error.code(), "engine.not_rollable", "{id}"),
            }
            rolled += 1;
            let root = &definition.nodes[definition.root()];
            let is_sum = |measure: &kpi_core::metric::ResolvedMeasure| {
                matches!(measure.aggregate, Aggregate::Sum { .. } | Aggregate::Count)
            };
            if matches!(root, Node::Measure(measure) if is_sum(measure)) {
                let parts = (0..shops.len()).filter_map(|row| shops.exact(row, id).unwrap());
                let parts: Fraction = parts.sum();
                assert_eq!(whole.exact(0, id).unwrap().cloned().unwrap_or_else(Fraction::zero), parts, "{id}");
                added += 1;
            }
        }
    }
    assert!(rolled >= 240 && added >= 60, "{rolled} {added}");
}
