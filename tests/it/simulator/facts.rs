//! Worlds from facts.

use super::orders::all;
use super::{enter, small};
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{AfterSale, OrderLine, Record};
use tiktok_client::api::order::GetOrderList;
use tiktok_client::simulator::Simulator;
use tiktok_client::to_facts::{self, FactContext};

fn batch<'a, R: Record + 'a>(rows: impl IntoIterator<Item = &'a R>, table: &str) -> FactBatch {
    FactBatch::try_new(facts::to_batch(rows).unwrap(), facts::table(table).unwrap()).unwrap()
}

/// What a line says about money, state and time.
fn said(line: &OrderLine) -> String {
    format!(
        "{} {} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        line.order_id,
        line.line_id,
        line.shop_id,
        line.status,
        line.unit_price,
        line.seller_discount,
        line.platform_discount,
        line.payment_platform_discount,
        line.shipping_fee,
        line.tax,
        line.buyer_fees,
        line.refund_amount,
        line.create_time,
        line.paid_time,
        line.delivery_time,
        line.update_time,
        line.cancel_initiator,
        line.buyer_id,
        line.sku_id,
    )
}

/// What a record says about its refund.
fn told(row: &AfterSale) -> String {
    format!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        row.after_sale_id,
        row.order_id,
        row.line_id,
        row.kind,
        row.status,
        row.first_time,
        row.refund_amount,
        row.refund_time,
        row.reason,
        row.initiator,
    )
}

#[tokio::test]
async fn a_world_from_facts_says_what_the_facts_say() {
    let source = small().start().await.unwrap();
    let truth = source.truth();
    let (mut lines, mut after) = (Vec::new(), Vec::new());
    for shop in truth.shops() {
        lines.extend(truth.order_lines(&shop.id).rows);
        after.extend(truth.after_sales(&shop.id).rows);
    }
    assert!(lines.len() > 200 && after.len() > 10);
    // One record whose order is not there.
    let mut lost = after[0].clone();
    lost.after_sale_id = "lost".parse().unwrap();
    lost.order_id = Some("1".parse().unwrap());
    let loaded = Simulator::builder()
        .with_facts(&[batch(&lines, "order_lines")], &[batch(after.iter().chain([&lost]), "after_sales")])
        .unwrap()
        .start()
        .await
        .unwrap();
    assert_eq!(loaded.left_out(), 1);
    let (_, session) = enter(&loaded).await;
    let (mut served, mut served_after) = (Vec::new(), Vec::new());
    for shop in session.shops().await.unwrap() {
        let context = FactContext::new(shop.id.clone()).with_market(shop.region.unwrap().parse().unwrap());
        let orders = all(&session.for_shop(shop.cipher), GetOrderList::new(100)).await;
        let facts = to_facts::order_lines(&orders, &context);
        assert!(facts.issues.is_empty(), "{:?}", facts.issues);
        served.extend(facts.rows.iter().map(said));
        served_after.extend(loaded.truth().after_sales(&shop.id).rows.iter().map(told));
    }
    let sorted = |mut list: Vec<String>| {
        list.sort_unstable();
        list
    };
    assert_eq!(sorted(served), sorted(lines.iter().map(said).collect()));
    assert_eq!(sorted(served_after), sorted(after.iter().map(told).collect()));
}
