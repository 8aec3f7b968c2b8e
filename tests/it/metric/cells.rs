//! What the rules of definitions mean for cells: grouping, local days, totals, currencies, nulls.

use kpi_core::metric::{Basis, Catalogue, resolve};
use kpi_core::period::{Grain, Market};

use super::reference::{self, Data, Failure, Place, parse, text_table};
use super::{november, standard};

fn data(tables: &[(&'static str, &str)]) -> Data {
    let mut data = Data::default();
    for (table, text) in tables {
        data.tables.insert(table, text_table(table, text));
    }
    data
}

fn cells(metric: &str, data: &Data, by: &[&str], grain: Option<Grain>) -> Vec<String> {
    let found = reference::table(&standard(metric, &Basis::default()), data, by, grain, november()).unwrap();
    let show = |key: Vec<Option<String>>| {
        key.into_iter().map(|part| part.unwrap_or("none".to_owned())).collect::<Vec<_>>().join(" ")
    };
    found
        .into_iter()
        .map(|((key, period), value)| {
            format!("{} {period} {}", show(key), value.map_or("null".to_owned(), |value| value.to_string()))
        })
        .collect()
}

#[test]
fn a_row_counts_on_the_day_of_its_shop() {
    let mut data = data(&[(
        "order_lines",
        "shop_id quantity unit_price paid_time\n\
         JKT 1 10 2026-11-02T18:00:00Z\n\
         LA 1 20 2026-11-02T18:00:00Z\n\
         JKT 1 40 2026-10-31T17:00:00Z\n\
         LA 1 80 2026-11-01T03:00:00Z",
    )]);
    data.zones.insert("JKT".to_owned(), Market::ID.default_zone());
    data.zones.insert("LA".to_owned(), Market::US.default_zone());
    assert_eq!(
        cells("gmv", &data, &["shop_id"], Some(Grain::Day)),
        ["JKT 2026-11-01..2026-11-02 40", "JKT 2026-11-03..2026-11-04 10", "LA 2026-11-02..2026-11-03 20"]
            .map(str::to_owned)
    );
}

#[test]
fn ratios_are_ratios_of_sums_in_every_cell() {
    let data = data(&[("order_lines", "order_id channel quantity unit_price\nA LIVE 1 10\nB LIVE 1 30\nC - 1 5")]);
    assert_eq!(
        cells("aov", &data, &["channel"], None),
        ["none 2026-11-01..2026-12-01 5", "LIVE 2026-11-01..2026-12-01 20"].map(str::to_owned)
    );
    assert_eq!(cells("aov", &data, &[], None), [" 2026-11-01..2026-12-01 15"].map(str::to_owned));
}

#[test]
fn rows_with_totals_and_rows_with_parts_are_never_added() {
    let data = data(&[("traffic", "product_id channel impressions\n- - 100\nP1 - 60\nP2 - 30\n- LIVE 70\nP1 LIVE 50")]);
    assert_eq!(cells("product_impressions", &data, &[], None), [" 2026-11-01..2026-12-01 100"].map(str::to_owned));
    assert_eq!(
        cells("product_impressions", &data, &["product_id"], None),
        ["P1 2026-11-01..2026-12-01 60", "P2 2026-11-01..2026-12-01 30"].map(str::to_owned)
    );
    assert_eq!(
        cells("product_impressions", &data, &["channel", "product_id"], None),
        ["LIVE P1 2026-11-01..2026-12-01 50"].map(str::to_owned)
    );
}

#[test]
fn unknown_is_not_zero() {
    let at = |metric: &str, data: &Data| {
        let definition = standard(metric, &Basis::default());
        reference::value(&definition, data, &Place::whole(november())).unwrap()
    };
    // No orders were placed: zero. No report came: unknown. A report without the figure: unknown.
    assert_eq!(at("gmv", &data(&[("order_lines", "order_id")])), Some(parse("0")));
    assert_eq!(at("visitors", &data(&[("traffic", "shop_id")])), None);
    assert_eq!(at("live_orders", &data(&[("live_sessions", "orders\n-")])), None);
    assert_eq!(at("live_orders", &data(&[("live_sessions", "orders\n-\n3")])), Some(parse("3")));
    assert_eq!(at("aov", &data(&[("order_lines", "order_id")])), None);
    assert_eq!(at("live_peak_viewers", &data(&[("live_sessions", "peak_viewers")])), None);
}

#[test]
fn two_currencies_are_never_added() {
    let data = data(&[("order_lines", "currency quantity unit_price\nUSD 1 10\nGBP 1 10")]);
    let definition = standard("gmv", &Basis::default());
    let mixed = reference::value(&definition, &data, &Place::whole(november()));
    assert_eq!(mixed, Err(Failure::MixedCurrency(vec!["GBP".to_owned(), "USD".to_owned()])));
    assert_eq!(cells("gmv", &data, &["currency"], None).len(), 2);
    let basis: Basis =
        toml::from_str("conversion = { currency = 'USD', rounded = 'per_total', rounding = 'half_even' }").unwrap();
    let gap = reference::value(&standard("gmv", &basis), &data, &Place::whole(november()));
    assert!(matches!(gap, Err(Failure::Fx(message)) if message.contains("GBP/USD")));
}

#[test]
fn every_step_of_a_definition_has_a_value() {
    let data = data(&[("order_lines", "order_id quantity unit_price refund_amount\nA 1 100 -\nB 1 50 20")]);
    let definition = resolve(Catalogue::standard(), "aov", &Basis::preset("paid_net").unwrap()).unwrap();
    let values: Vec<String> = reference::nodes(&definition, &data, &Place::whole(november()))
        .into_iter()
        .map(|value| value.unwrap().unwrap().to_string())
        .collect();
    assert_eq!(values, ["150", "20", "130", "2", "65"]);
    let missing = reference::value(&standard("refund_rate", &Basis::default()), &data, &Place::whole(november()));
    assert_eq!(missing, Err(Failure::MissingTable("after_sales")));
    let unknown = reference::table(&definition, &data, &["colour"], None, november());
    assert_eq!(unknown, Err(Failure::MissingDimension("order_lines", "colour".to_owned())));
}
