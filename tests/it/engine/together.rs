//! Several queries in one pass give what each gives alone.

use kpi_core::engine::{Dataset, Dimension, KpiTable, Query, RankOrder, run_all};
use kpi_core::error::EngineError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Basis, Catalogue, Conversion, resolve};
use kpi_core::model::{OrderLine, OrderStatus};
use kpi_core::money::{Currency, FxGap, FxRate, FxRounding, FxTable, Rounding};
use kpi_core::period::{Comparison, Grain};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::random::{Case, case, dataset, pick};
use super::{rendered, standard};

/// Table, coverage and what can be made of them, as text.
fn told(table: &KpiTable) -> String {
    let metric = &table.metrics()[0];
    let top = table.top_n(metric, 2, &[], RankOrder::Best).map(|top| rendered(&top));
    format!("{}{:?}{top:?}", rendered(table), table.coverage())
}

fn alone(queries: &[Query], data: &Dataset) -> Result<Vec<String>, EngineError> {
    queries.iter().map(|query| query.run(data).map(|table| told(&table))).collect()
}

fn together(queries: &[Query], data: &Dataset) -> Result<Vec<String>, EngineError> {
    Ok(run_all(queries, data)?.iter().map(told).collect())
}

/// The query of a case with other metrics, other dimensions, other days.
fn variants(case: &Case, runner: &mut TestRunner) -> Vec<Query> {
    let count = case.definitions.len();
    let mut queries = vec![case.query.clone()];
    for _ in 0..runner.rng().random_range(1..4_usize) {
        let first = runner.rng().random_range(0..count);
        let of_some = Query::new(case.definitions[first..].iter().cloned()).period(case.period);
        let grained = |query: Query| match case.grain {
            Some(grain) => query.grain(grain),
            None => query,
        };
        let rng = runner.rng();
        queries.push(match rng.random_range(0..4) {
            // The same cells, other metrics.
            0 | 1 => case.by.iter().fold(grained(of_some), |query, name| query.by(name.as_str())),
            2 => grained(of_some),
            _ => of_some.grain(*pick(&[Grain::Day, Grain::Month], rng)),
        });
    }
    queries.into_iter().map(|query| query.threads(runner.rng().random_range(1..4))).collect()
}

#[test]
fn prop_queries_of_one_pass_give_what_each_gives_alone() {
    let mut runner = TestRunner::deterministic();
    let mut refused = 0;
    for _ in 0..200 {
        let case = case(runner.rng());
        let queries = variants(&case, &mut runner);
        let data = dataset(&case);
        let found = together(&queries, &data);
        refused += usize::from(found.is_err());
        assert!(found == alone(&queries, &data), "{queries:#?}");
    }
    assert!(refused < 50, "{refused}");
}

/// Enough rows for several chunks and threads: orders of one to three lines in two currencies, with refunds, samples,
/// cancellations and hours around the change of a zone's clock.
fn many_lines() -> Dataset {
    let mut lines = Vec::new();
    for number in 0..6_000_i64 {
        let order = number / 3 + i64::from(number % 3 == 2);
        let time = chrono::DateTime::from_timestamp(1_792_000_000 + order * 1_733, 0).unwrap();
        let thai = order % 3 == 0;
        let (shop, currency) = if thai { ("7", Currency::THB) } else { ("8", Currency::GBP) };
        let status = if number % 11 == 0 { OrderStatus::Cancelled } else { OrderStatus::Delivered };
        let price = format!("{}.{:02}", 10 + number % 90, number % 100).parse().unwrap();
        let (id, line) = ((order * 7_919 % 100_003).to_string(), number.to_string());
        let (id, line, shop) = (id.parse().unwrap(), line.parse().unwrap(), shop.parse().unwrap());
        let mut row = OrderLine::new(id, line, shop, currency, time, status, 1 + number % 4, price);
        row.paid_time = (number % 13 != 0).then_some(time);
        row.refund_amount = (number % 17 == 0).then(|| "1.05".parse().unwrap());
        row.is_sample = Some(number % 19 == 0);
        row.buyer_id = (number % 23 != 0).then(|| (order % 400).to_string().parse().unwrap());
        lines.push(row);
    }
    let day = "2026-01-01".parse().unwrap();
    let rate = |from, rate: &str| FxRate::new(from, Currency::USD, day, rate.parse().unwrap(), "test");
    let fx = FxTable::from_rates([rate(Currency::THB, "0.02831234"), rate(Currency::GBP, "1.3125")]).unwrap();
    let mut data = Dataset::new().with_default_zone("Europe/London".parse().unwrap()).with_fx(fx);
    let batch = facts::to_batch(&lines).unwrap();
    data.add(FactBatch::try_new(batch, facts::table("order_lines").unwrap()).unwrap()).unwrap();
    data
}

#[test]
fn a_request_of_many_shapes_equals_its_queries_for_any_number_of_threads() {
    let dollars = Basis::default().in_currency(Conversion {
        currency: Currency::USD,
        rounded: FxRounding::PerLine,
        rounding: Rounding::HalfEven,
        digits: None,
        gap: FxGap::LastKnown { max_age_days: 4_000 },
        rate_day: None,
    });
    let own = ["gmv", "orders", "aov"].map(|metric| standard(metric, &Basis::default()));
    let converted = ["gmv", "orders", "refund_rate_by_orders"]
        .into_iter()
        .filter_map(|metric| resolve(Catalogue::standard(), metric, &dollars).ok());
    let by_shop = |query: Query| query.by(Dimension::column("shop_id"));
    let month = "2026-10-20..2026-11-20".parse().unwrap();
    let queries = [
        by_shop(Query::new(own.clone())).grain(Grain::Day),
        by_shop(Query::new(converted)).grain(Grain::Day),
        by_shop(Query::new(own.clone())).grain(Grain::WEEK).period(month),
        by_shop(Query::new([own[1].clone()])).grain(Grain::WEEK).period(month),
        by_shop(Query::new([own[2].clone()])).period(month).compare(Comparison::PreviousPeriod),
        Query::new([own[1].clone()]).by(Dimension::column("buyer_id")),
        Query::new([own[1].clone()]).by(Dimension::Weekday),
    ];
    let data = many_lines();
    let wanted = alone(&queries, &data).unwrap();
    for threads in [1, 2, 3] {
        let asked: Vec<Query> = queries.iter().cloned().map(|query| query.threads(threads)).collect();
        assert!(together(&asked, &data).unwrap() == wanted, "{threads} threads");
    }
    let (first, second) = (queries[0].run(&data).unwrap(), run_all(&queries, &data).unwrap());
    let shape = "the tables of one pass can be rolled up, too";
    assert_eq!(rendered(&first.rollup(&[]).unwrap()), rendered(&second[0].rollup(&[]).unwrap()), "{shape}");
}

#[test]
fn the_error_is_that_of_the_first_query_that_has_one() {
    let data = many_lines();
    let good = Query::new([standard("orders", &Basis::default())]);
    let mixed = Query::new([standard("gmv", &Basis::default())]);
    let unknown = good.clone().by(Dimension::column("color"));
    for queries in [[good.clone(), mixed.clone(), unknown.clone()], [good, unknown, mixed]] {
        assert_eq!(run_all(&queries, &data).map(|_| ()), queries[1].run(&data).map(|_| ()));
    }
    assert!(run_all(&[], &data).unwrap().is_empty());
}

#[test]
fn a_query_of_many_selections_gives_what_each_metric_gives_alone() {
    let data = many_lines();
    let by_shop = |metrics: Vec<_>| Query::new(metrics).by(Dimension::column("shop_id")).threads(2);
    let all = Catalogue::standard().iter().filter_map(|metric| {
        let definition = resolve(Catalogue::standard(), metric.id.as_str(), &Basis::default()).ok()?;
        let alone = by_shop(vec![definition.clone()]).run(&data).ok()?;
        Some((definition, alone))
    });
    let all: Vec<_> = all.collect();
    assert!(all.len() > 40, "{}", all.len());
    // A dozen at a time, so that their selections fill more than a byte and fewer than those of the fast path.
    for some in all.chunks(12) {
        let table = by_shop(some.iter().map(|(definition, _)| definition.clone()).collect()).run(&data).unwrap();
        for ((definition, alone), metric) in some.iter().zip(table.metrics()) {
            for row in 0..alone.len() {
                let here =
                    (0..table.len()).find(|here| table.keys(*here).unwrap() == alone.keys(row).unwrap()).unwrap();
                assert_eq!(
                    table.exact(here, metric).unwrap(),
                    alone.exact(row, &alone.metrics()[0]).unwrap(),
                    "{}",
                    definition.metric
                );
            }
        }
    }
}
