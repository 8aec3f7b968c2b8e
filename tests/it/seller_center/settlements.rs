//! Components of settlements, and the other tables, by sums over the facts themselves.

use std::collections::BTreeMap;

use kpi_core::facts::{FactBatch, table, to_rows};
use kpi_core::model::{
    AfterSale, Amount, LiveSession, Record, SettlementGroup, SettlementLine, Traffic, VideoPerformance,
};
use tiktok_client::seller_center::read;

use super::facts::sum;
use super::options::for_file;
use crate::support::repo;

fn rows<R: Record>(file: &str) -> Vec<R> {
    let export = read(repo("tests/fixtures/exports").join(file), &for_file(file)).unwrap();
    let (name, batch) = &export.tables[0];
    to_rows(&FactBatch::try_new(batch.clone(), table(name).unwrap()).unwrap()).unwrap()
}

/// Sum of each component, and of everything that is settled.
fn components(rows: &[SettlementLine]) -> (BTreeMap<String, Amount>, Amount) {
    let mut sums: BTreeMap<String, Amount> = BTreeMap::new();
    for row in rows {
        let total = sums.entry(row.component.to_string()).or_default();
        *total = Amount::try_from_scaled(total.scaled() + row.amount.scaled()).unwrap();
    }
    let settled = sum(rows.iter().map(|row| (row.group != SettlementGroup::Info).then_some(row.amount)));
    (sums, settled)
}

#[test]
fn components_sum_to_the_settlement() {
    for (file, total) in [
        ("income-id-en.xlsx", "1532082"),
        ("income-vn-vi.xlsx", "5726833"),
        ("income-th-th.xlsx", "9412.94"),
        ("income-br-pt.xlsx", "1929.29"),
        ("statement-us.xlsx", "78.52"),
        ("statement-jp.csv", "22320"),
        ("Onhold-unsettled-orders-2026_06_01-2026_06_12(UTC-7).xlsx", "503.32"),
    ] {
        let (sums, settled) = components(&rows(file));
        assert_eq!(settled.to_string(), total, "{file}: {sums:?}");
        // Only the Brazilian file lacks a column: the seller's discounts.
        let unlisted: Vec<&String> = sums.keys().filter(|name| name.ends_with("_other")).collect();
        let known: &[&str] = if file == "income-br-pt.xlsx" { &["total_revenue_other"] } else { &[] };
        assert_eq!(unlisted, known, "{file}");
    }
}

#[test]
fn components_have_the_names_of_the_api_in_every_language() {
    for (file, wanted) in [
        ("income-id-en.xlsx", ["-241560", "-60390", "-50468", "4518000", "-605700"]),
        ("income-vn-vi.xlsx", ["-595753", "-274964", "-207900", "12201000", "-1592850"]),
        ("income-th-th.xlsx", ["-1004.27", "-376.61", "-35.87", "14179.18", "-1419.22"]),
    ] {
        let (sums, _) = components(&rows(file));
        let names = [
            "platform_commission",
            "transaction_fee",
            "affiliate_commission",
            "subtotal_before_discounts",
            "seller_discounts",
        ];
        let got = names.map(|name| sums[name].to_string());
        assert_eq!(got, wanted, "{file}");
    }
}

#[test]
fn kinds_of_rows_have_one_name_in_every_language() {
    for file in ["income-id-en.xlsx", "income-vn-vi.xlsx", "income-th-th.xlsx"] {
        let rows: Vec<SettlementLine> = rows(file);
        let kinds: Vec<&str> = rows.iter().map(|row| row.kind.as_str()).collect();
        for kind in ["ORDER", "GMV_PAYMENT_FOR_ADS", "PLATFORM_REIMBURSEMENT"] {
            assert!(kinds.contains(&kind), "{file} has no {kind}");
        }
        assert!(rows.iter().all(|row| row.order_id.is_some() == (row.kind.as_str() == "ORDER")));
    }
    let jp: Vec<SettlementLine> = rows("statement-jp.csv");
    let mut orders: Vec<(i64, i64)> = jp
        .iter()
        .filter(|row| row.kind.as_str() == "ORDER")
        .map(|row| (row.source_row.unwrap(), row.quantity.unwrap()))
        .collect();
    orders.dedup();
    assert_eq!(orders.iter().map(|(_, quantity)| quantity).sum::<i64>(), 12);
}

#[test]
fn a_row_of_zeros_is_still_a_fact() {
    let rows: Vec<SettlementLine> = rows("income-br-pt.xlsx");
    let refunds: Vec<&SettlementLine> = rows.iter().filter(|row| row.kind.as_str() == "REFUND").collect();
    assert_eq!(refunds.len(), 6);
    assert!(refunds.iter().all(|row| row.amount == Amount::ZERO));
}

#[test]
fn estimates_are_marked_and_have_no_settled_day() {
    let rows: Vec<SettlementLine> = rows("Onhold-unsettled-orders-2026_06_01-2026_06_12(UTC-7).xlsx");
    assert!(rows.iter().all(|row| row.is_estimate == Some(true) && row.settled_day.is_none()));
    assert!(
        rows.iter().any(|row| row.unsettled_reason.as_ref().is_some_and(|reason| reason.as_str().contains("delivery")))
    );
}

#[test]
fn analytics_become_rows_per_day_product_session_and_video() {
    let shop: Vec<Traffic> = rows("shop-key-metrics-zh.xlsx");
    assert!(shop.iter().all(|row| row.days == 1));
    assert_eq!(sum(shop.iter().map(|row| row.gmv)).to_string(), "461396");
    let products: Vec<Traffic> = rows("product_list_20260914.xlsx");
    let whole: Vec<&Traffic> = products.iter().filter(|row| row.channel.is_none()).collect();
    assert_eq!((whole.len(), whole[0].days), (7, 14));
    assert_eq!(sum(whole.iter().map(|row| row.gmv)).to_string(), "4321.23");
    let lives: Vec<LiveSession> = rows("Creator-Live-Performance_20260914103000.xlsx");
    assert_eq!(sum(lives.iter().map(|row| row.attributed_gmv)).to_string(), "9840.6");
    let videos: Vec<VideoPerformance> = rows("Video-Performance_20260914.xlsx");
    assert_eq!(sum(videos.iter().map(|row| row.gmv)).to_string(), "16541201");
    assert_eq!(videos[0].finish_rate, Some("0.1101".parse().unwrap()));
}

#[test]
fn a_return_is_worth_price_times_pieces_and_a_replacement_nothing() {
    let rows: Vec<AfterSale> = rows("returns-us.csv");
    assert_eq!(rows.len(), 14);
    let completed = rows.iter().filter(|row| row.status.as_str() == "COMPLETED");
    assert_eq!(sum(completed.map(|row| row.refund_amount)).to_string(), "109.4");
    // Day first, although the orders of the same shop are month first: 2026-08-08 06:25:26 in Los Angeles.
    let first = rows.iter().map(|row| row.first_time).min().unwrap();
    assert_eq!(first.to_rfc3339(), "2026-08-08T13:25:26+00:00");
}
