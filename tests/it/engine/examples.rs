//! Hand-made rows whose numbers can be checked by eye.

use kpi_core::engine::{Dataset, Dimension, Query};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::Basis;
use kpi_core::model::{OrderLine, OrderStatus, Shop};
use kpi_core::money::Currency;
use kpi_core::period::{Grain, Market};

use super::standard;

fn line(order: &str, shop: &str, at: &str, price: &str, buyer: &str) -> OrderLine {
    let at = at.parse().unwrap();
    let mut line = OrderLine::new(
        order.parse().unwrap(),
        order.parse().unwrap(),
        shop.parse().unwrap(),
        Currency::USD,
        at,
        OrderStatus::InTransit,
        1,
        price.parse().unwrap(),
    );
    line.paid_time = Some(at);
    line.buyer_id = Some(buyer.parse().unwrap());
    line
}

/// Two shops whose midnights are 14 hours apart.
fn two_shops() -> Dataset {
    let lines = [
        line("1", "10", "2026-11-10T16:59:59Z", "10", "b1"),
        line("2", "10", "2026-11-10T17:00:00Z", "20", "b1"),
        line("3", "10", "2026-11-11T16:59:59Z", "0.1", "b2"),
        line("4", "20", "2026-11-11T04:59:59Z", "5", "b1"),
        line("5", "20", "2026-11-11T05:00:00Z", "7", "b3"),
    ];
    let mut data = Dataset::new();
    let batch = facts::to_batch(&lines).unwrap();
    data.add(FactBatch::try_new(batch, facts::table("order_lines").unwrap()).unwrap()).unwrap();
    let bangkok = "Asia/Bangkok".parse().unwrap();
    let mut shop = Shop::new("10".parse().unwrap(), Market::TH, Currency::USD, bangkok);
    shop.seller_id = Some("seller".parse().unwrap());
    data.add_shop(shop);
    data.add_shop(Shop::new("20".parse().unwrap(), Market::US, Currency::USD, "America/New_York".parse().unwrap()));
    data
}

fn lines_of(query: &Query, metric: &str) -> Vec<String> {
    let table = query.run(&two_shops()).unwrap();
    let text = |row| {
        let keys: Vec<&str> = table.keys(row).unwrap().into_iter().map(|key| key.unwrap_or("-")).collect();
        let day = table.period(row).unwrap().map_or(String::new(), |period| period.from().to_string());
        let value = table.value(row, metric).unwrap().map_or("null".to_owned(), |value| value.to_string());
        format!("{} {day} {value}", keys.join(" "))
    };
    (0..table.len()).map(text).collect()
}

#[test]
fn every_shop_has_its_own_midnight() {
    let query = Query::new([standard("gmv", &Basis::default())]).by(Dimension::column("shop_id")).grain(Grain::Day);
    let expected = ["10 2026-11-10 10", "10 2026-11-11 20.1", "20 2026-11-10 5", "20 2026-11-11 7"];
    assert_eq!(lines_of(&query, "gmv"), expected);
    assert_eq!(lines_of(&query.clone().scope("shop_id", ["20"]), "gmv"), expected[2..]);
}

#[test]
fn shops_bring_market_and_seller_and_clocks_bring_weekday_and_hour() {
    let gmv = || Query::new([standard("gmv", &Basis::default())]);
    assert_eq!(lines_of(&gmv().by(Dimension::Market), "gmv"), ["TH  30.1", "US  12"]);
    assert_eq!(lines_of(&gmv().by(Dimension::Seller), "gmv"), ["-  12", "seller  30.1"]);
    // 2026-11-10 was a Tuesday.
    assert_eq!(lines_of(&gmv().by(Dimension::Weekday), "gmv"), ["2  15", "3  27.1"]);
    assert_eq!(lines_of(&gmv().by(Dimension::Hour), "gmv"), ["00  27", "23  15.1"]);
}

#[test]
fn a_rollup_of_distinct_buyers_counts_nobody_twice() {
    let buyers = standard("buyers", &Basis::default());
    let query = Query::new([buyers]).by(Dimension::column("shop_id"));
    assert_eq!(lines_of(&query, "buyers"), ["10  2", "20  2"]);
    let table = query.run(&two_shops()).unwrap().rollup(&["shop_id"]).unwrap();
    assert_eq!(table.value(0, "buyers").unwrap(), Some(3.into()));
}

#[test]
fn a_ratio_keeps_its_sides() {
    let query = Query::new([standard("aov", &Basis::default())]).by(Dimension::column("shop_id"));
    let table = query.run(&two_shops()).unwrap();
    let (above, below) = table.sides(0, "aov").unwrap().unwrap();
    assert_eq!((above.unwrap().to_string(), below.unwrap().to_string()), ("301/10".to_owned(), "3".to_owned()));
    assert_eq!(table.value(0, "aov").unwrap().unwrap().to_string(), "10.03");
    assert_eq!(table.rollup(&["shop_id"]).unwrap().exact(0, "aov").unwrap().unwrap().to_string(), "421/50");
}

#[test]
fn coverage_says_what_was_read() {
    let table = Query::new([standard("gmv", &Basis::default())]).run(&two_shops()).unwrap();
    let coverage = table.coverage();
    assert_eq!((coverage.len(), coverage[0].table, coverage[0].rows), (1, "order_lines", 5));
    assert_eq!(coverage[0].first_day.unwrap().to_string(), "2026-11-10");
    assert_eq!(coverage[0].last_day.unwrap().to_string(), "2026-11-11");
}
