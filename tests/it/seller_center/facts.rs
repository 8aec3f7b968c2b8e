//! Sums over the facts themselves, as a second way to the figures of the report.

use std::collections::{BTreeMap, BTreeSet};

use kpi_core::facts::{FactBatch, to_rows};
use kpi_core::model::{Amount, OrderLine};
use tiktok_client::seller_center::Export;

pub(super) fn lines(export: &Export) -> Vec<OrderLine> {
    let batch = export.order_lines().expect("an order file has lines");
    let issues = kpi_core::facts::validate(batch, kpi_core::facts::table("order_lines").unwrap());
    assert!(!issues.has_errors(), "{}: {issues}", export.report.file);
    let table = kpi_core::facts::table("order_lines").unwrap();
    to_rows(&FactBatch::try_new(batch.clone(), table).unwrap()).unwrap()
}

pub(super) fn sum(values: impl Iterator<Item = Option<Amount>>) -> Amount {
    Amount::try_from_scaled(values.flatten().map(Amount::scaled).sum()).unwrap()
}

/// The figures that the facts of an order file can give.
pub(super) fn order_figures(lines: &[OrderLine]) -> BTreeMap<&'static str, String> {
    let product = |line: &OrderLine| line.list_amount().unwrap();
    let before = sum(lines.iter().map(|line| Some(product(line))));
    let platform = sum(lines.iter().map(|line| line.platform_discount));
    let seller = sum(lines.iter().map(|line| line.seller_discount));
    let after = Amount::try_from_scaled(before.scaled() - platform.scaled() - seller.scaled()).unwrap();
    let orders: BTreeSet<&str> = lines.iter().map(|line| line.order_id.as_str()).collect();
    let first = lines.iter().map(|line| line.create_time).min().unwrap();
    let last = lines.iter().map(|line| line.create_time).max().unwrap();
    BTreeMap::from([
        ("quantity", lines.iter().map(|line| line.quantity).sum::<i64>().to_string()),
        ("returned_quantity", lines.iter().filter_map(|line| line.returned_quantity).sum::<i64>().to_string()),
        ("subtotal_before_discount", before.to_string()),
        ("platform_discount", platform.to_string()),
        ("seller_discount", seller.to_string()),
        ("subtotal_after_discount", after.to_string()),
        ("order_refund_amount", sum(lines.iter().map(|line| line.refund_amount)).to_string()),
        ("shipping_fee_after_discount", sum(lines.iter().map(|line| line.shipping_fee)).to_string()),
        ("taxes", sum(lines.iter().map(|line| line.tax)).to_string()),
        ("payment_platform_discount", sum(lines.iter().map(|line| line.payment_platform_discount)).to_string()),
        ("distinct_orders", orders.len().to_string()),
        ("min_utc", first.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        ("max_utc", last.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
    ])
}
