//! Bad input: typed errors, never a wrong number.

use kpi_core::engine::{Dataset, Dimension, Query};
use kpi_core::error::EngineError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Basis, Conversion};
use kpi_core::model::{Amount, OrderLine, OrderStatus, Shop};
use kpi_core::money::{Currency, FxGap, FxRounding, Rounding};
use kpi_core::period::{Grain, Market};

use super::standard;

fn line(order: &str, shop: &str, currency: Currency, quantity: i64, price: Amount) -> OrderLine {
    let at = "2026-11-02T08:00:00Z".parse().unwrap();
    let mut line = OrderLine::new(
        order.parse().unwrap(),
        "1".parse().unwrap(),
        shop.parse().unwrap(),
        currency,
        at,
        OrderStatus::InTransit,
        quantity,
        price,
    );
    line.paid_time = Some(at);
    line
}

fn dataset(lines: &[OrderLine]) -> Dataset {
    let mut data = Dataset::new();
    let batch = facts::to_batch(lines).unwrap();
    data.add(FactBatch::try_new(batch, facts::table("order_lines").unwrap()).unwrap()).unwrap();
    data.add_shop(Shop::new("7".parse().unwrap(), Market::TH, Currency::THB, Market::TH.default_zone()));
    data
}

fn gmv() -> Query {
    Query::new([standard("gmv", &Basis::default())])
}

fn problems(error: EngineError) -> Vec<String> {
    match error {
        EngineError::Invalid(issues) => {
            issues.iter().map(|issue| format!("{} {}", issue.code, issue.message)).collect()
        }
        other => panic!("{other}"),
    }
}

#[test]
fn a_missing_table_is_named_with_the_metric() {
    let found = Query::new([standard("refund_rate", &Basis::default())]).run(&Dataset::new()).unwrap_err();
    let text = problems(found);
    assert!(
        text.iter().any(|text| text.ends_with(", which was not given") && text.contains("refund_rate needs ")),
        "{text:?}"
    );
}

#[test]
fn all_problems_are_reported_at_once() {
    let query = gmv().by(Dimension::column("chanel")).by(Dimension::column("channel")).by(Dimension::column("channel"));
    let found = problems(query.grain(Grain::Hour).scope("shop", ["7"]).run(&dataset(&[])).unwrap_err());
    assert!(found.iter().any(|text| text.contains("no dimension \"chanel\"; did you mean \"channel\"?")), "{found:?}");
    assert!(found.iter().any(|text| text.starts_with("engine.repeated_dimension")), "{found:?}");
    assert!(found.iter().any(|text| text.starts_with("engine.grain_too_fine")), "{found:?}");
    assert!(found.iter().any(|text| text.contains("\"shop\"; did you mean \"shop_id\"?")), "{found:?}");
}

#[test]
fn a_shop_without_a_zone_is_named() {
    let lines = [line("1", "8", Currency::THB, 1, "5".parse().unwrap())];
    let error = gmv().run(&dataset(&lines)).unwrap_err();
    assert_eq!(error, EngineError::UnknownShop { table: "order_lines", shop: "8".to_owned() });
    let zoned = dataset(&lines).with_default_zone("UTC".parse().unwrap());
    assert_eq!(gmv().run(&zoned).unwrap().value(0, "gmv").unwrap(), Some(5.into()));
}

#[test]
fn a_shop_without_a_zone_matters_only_where_its_rows_count() {
    let price: Amount = "5".parse().unwrap();
    let data = dataset(&[line("1", "7", Currency::THB, 1, price), line("2", "8", Currency::THB, 1, price)]);
    let unknown = EngineError::UnknownShop { table: "order_lines", shop: "8".to_owned() };
    for query in [gmv(), gmv().by("shop_market"), gmv().by("hour"), gmv().scope("shop_market", ["TH"])] {
        assert_eq!(query.run(&data).unwrap_err(), unknown);
    }
    for query in [gmv(), gmv().by("shop_market"), gmv().by("hour"), gmv().by("shop_id").grain(Grain::Day)] {
        let table = query.scope("shop_id", ["7"]).run(&data).unwrap();
        assert_eq!((table.len(), table.value(0, "gmv").unwrap()), (1, Some(5.into())));
    }
}

#[test]
fn every_error_has_a_code_of_its_own_and_a_cure() {
    let text = String::new;
    let errors = [
        EngineError::Invalid(Box::default()),
        EngineError::UnknownShop { table: "", shop: text() },
        EngineError::NoShop { table: "" },
        EngineError::MixedCurrency { metric: text(), group: text(), currencies: text() },
        EngineError::Overflow { metric: text(), group: text(), limit: "" },
        EngineError::UnknownMetric { metric: text(), near: None },
        EngineError::UnknownComparison { comparison: "" },
        EngineError::NotAdditive { metric: text() },
        EngineError::InvalidPartial { reason: text() },
        EngineError::UnknownRow { row: 0, rows: 0 },
        EngineError::NotRollable { metric: text(), dimension: text(), reason: "" },
        EngineError::DifferentQueries,
        EngineError::Arrow { message: text() },
        EngineError::Worker,
    ];
    let codes: std::collections::BTreeSet<_> = errors.iter().map(EngineError::code).collect();
    assert_eq!(codes.len(), errors.len());
    assert!(errors.iter().all(|error| error.code().starts_with("engine.") && error.cure().len() > 10));
}

#[test]
fn a_metric_is_suggested() {
    let table = gmv().run(&dataset(&[])).unwrap();
    let error = table.value(0, "gmw").unwrap_err();
    assert_eq!(error.to_string(), "the result has no metric \"gmw\"; did you mean \"gmv\"?");
    let error = gmv().by("prson").run(&dataset(&[])).unwrap_err();
    assert!(error.to_string().contains("no dimension \"prson\"; did you mean \"person\"?"), "{error}");
}

#[test]
fn currencies_never_meet_in_a_cell() {
    let price: Amount = "5".parse().unwrap();
    let data = dataset(&[line("1", "7", Currency::THB, 1, price), line("2", "7", Currency::USD, 1, price)]);
    let error = gmv().by(Dimension::column("shop_id")).run(&data).unwrap_err();
    assert_eq!(error.to_string(), "gmv: amounts in THB, USD meet in one cell (shop_id 7)");
    let table = gmv().by(Dimension::column("currency")).run(&data).unwrap();
    assert_eq!((table.len(), table.currency(0, "gmv").unwrap()), (2, Some(Currency::THB)));
    assert_eq!(table.rollup(&["currency"]).unwrap_err().code(), "engine.mixed_currency");
}

#[test]
fn a_missing_rate_is_an_error_with_the_pair_and_the_day() {
    let data = dataset(&[line("1", "7", Currency::THB, 1, "5".parse().unwrap())]);
    for rounded in [FxRounding::PerLine, FxRounding::PerTotal] {
        let basis = Basis::default().in_currency(Conversion {
            currency: Currency::USD,
            rounded,
            rounding: Rounding::HalfUp,
            digits: None,
            gap: FxGap::ExactDay,
            rate_day: None,
        });
        let error = Query::new([standard("gmv", &basis)]).by("shop_id").grain(Grain::Day).run(&data).unwrap_err();
        assert_eq!(error.code(), "engine.fx");
        let expected = "gmv (shop_id 7, 2026-11-02..2026-11-03): no THB/USD rate for 2026-11-02";
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_an_error_or_exact() {
    let most = Amount::try_from_scaled(999_999_999_999_999_999).unwrap();
    let huge = 999_999_999_999_999_999;
    // 10^36 in ten-thousandths fits 128 bits; two hundred of them do not.
    let lines: Vec<OrderLine> = (0..200).map(|n| line(&n.to_string(), "7", Currency::THB, huge, most)).collect();
    let table = gmv().by(Dimension::column("shop_id")).run(&dataset(&lines)).unwrap();
    let exact = table.exact(0, "gmv").unwrap().unwrap().to_string();
    let expected = num_bigint::BigInt::from(999_999_999_999_999_999_i64).pow(2) * 200;
    assert_eq!(super::reference::parse(&exact), num_rational::BigRational::new(expected, 10_000.into()));
    let error = table.value(0, "gmv").unwrap_err();
    assert_eq!(error.code(), "engine.overflow");
    assert!(error.to_string().contains("gmv (shop_id 7)"), "{error}");
}

#[test]
fn unknown_rows_and_metrics_are_refused() {
    let table = gmv().run(&dataset(&[])).unwrap();
    assert_eq!(table.value(0, "gmv").unwrap(), Some(0.into()));
    assert_eq!(table.value(1, "gmv").unwrap_err().code(), "engine.unknown_row");
    assert_eq!(table.value(0, "orders").unwrap_err().code(), "engine.unknown_metric");
    let orders = Query::new([standard("orders", &Basis::default())]).partial(&dataset(&[])).unwrap();
    assert_eq!(gmv().partial(&dataset(&[])).unwrap().merge(&orders).unwrap_err().code(), "engine.different_queries");
}
