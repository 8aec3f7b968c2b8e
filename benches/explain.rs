//! Explains a change along a tree of twelve nodes, for many shops.
//!
//! One iteration explains 10,000 shops (two months each, sales in cents, rates as exact quotients) on one or two threads,
//! printed lines included.

#![expect(clippy::unwrap_used, reason = "a benchmark may stop with a panic")]

use std::sync::LazyLock;

use benches::is_measured;
use divan::Bencher;
use divan::counter::ItemsCount;
use kpi_core::driver::{DriverTree, DriverValues};
use kpi_core::explain::{Explain, Method};
use kpi_core::metric::Catalogue;
use kpi_core::money::{Currency, Fraction};
use rust_decimal::Decimal;

static SHOPS: LazyLock<u64> = LazyLock::new(|| if is_measured() { 10_000 } else { 20 });

const TREE: &str = r#"
    id = "bench"
    version = 1
    root = "net"
    [[node]]
    id = "net"
    sum = ["gmv", "-refund_amount", "-cost"]
    [[node]]
    id = "gmv"
    product = ["visits", "cvr", "aov"]
    [[node]]
    id = "visits"
    unit = "person"
    sum = ["live", "video", "card"]
    [[node]]
    id = "live"
    unit = "person"
    [[node]]
    id = "video"
    unit = "person"
    [[node]]
    id = "card"
    unit = "person"
    [[node]]
    id = "cost"
    unit = "money"
    product = ["ad_clicks", "cpc"]
"#;

static DATA: LazyLock<(DriverTree, Vec<(DriverValues, DriverValues)>)> = LazyLock::new(|| {
    let tree = DriverTree::from_toml(TREE, Catalogue::standard()).unwrap();
    let mut state = 7_u64;
    let mut next = |from: u64, to: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from + (state >> 33) % (to - from)
    };
    let mut month = || {
        let (live, video, card) = (next(500, 90_000), next(500, 60_000), next(500, 30_000));
        let orders = next(100, 4_000);
        let sales = Decimal::new(i64::try_from(next(100_000, 20_000_000)).unwrap(), 2);
        let clicks = next(100, 9_000);
        let spent = Decimal::new(i64::try_from(next(10_000, 900_000)).unwrap(), 2);
        let quotient = |above: Decimal, below: u64| Fraction::try_new(above, below.into()).unwrap();
        DriverValues::default()
            .with("live", live)
            .with("video", video)
            .with("card", card)
            .with("cvr", quotient(orders.into(), live + video + card))
            .with("aov", quotient(sales, orders))
            .with("refund_amount", Decimal::new(i64::try_from(next(0, 400_000)).unwrap(), 2))
            .with("ad_clicks", clicks)
            .with("cpc", quotient(spent, clicks))
    };
    let shops = (0..*SHOPS).map(|_| (month(), month())).collect();
    (tree, shops)
});

fn run(bencher: Bencher<'_, '_>, method: Method, threads: usize) {
    let (tree, shops) = &*DATA;
    let explain = Explain::new(tree).with_method(method).with_currency(Currency::USD);
    bencher.counter(ItemsCount::new(*SHOPS)).bench(|| {
        let all = explain.run_many(shops, threads);
        assert!(all.iter().all(Result::is_ok));
        all
    });
}

#[divan::bench(sample_count = 5, args = [1, 2])]
fn shapley(bencher: Bencher<'_, '_>, threads: usize) {
    run(bencher, Method::Shapley, threads);
}

#[divan::bench(sample_count = 5, args = [1, 2])]
fn lmdi(bencher: Bencher<'_, '_>, threads: usize) {
    run(bencher, Method::Lmdi, threads);
}

fn main() {
    divan::main();
}
