//! The Open API and the exports of Seller Center give the same facts: rows read from an export are told again as answers
//! of the API, and their facts must be the rows.

use std::collections::BTreeMap;

use kpi_core::facts::{FactBatch, table, to_rows};
use kpi_core::model::{
    AffiliateOrder, Amount, Market, OrderLine, Rate, Record, SettlementGroup, SettlementLine, Traffic,
};
use serde_json::{Map, Value, json};
use tiktok_client::api::{affiliate_seller, analytics, finance, order};
use tiktok_client::seller_center::{ReadOptions, read};
use tiktok_client::to_facts::{self, FactContext};

use crate::support::repo;

fn exported<R: Record>(file: &str, market: Market) -> Vec<R> {
    let options = ReadOptions::new("7495000000000000001".parse().unwrap()).with_market(market);
    let export = read(repo("tests/fixtures/exports").join(file), &options).unwrap();
    let (name, batch) = &export.tables[0];
    to_rows(&FactBatch::try_new(batch.clone(), table(name).unwrap()).unwrap()).unwrap()
}

fn context(market: Market) -> FactContext {
    FactContext::new("7495000000000000001".parse().unwrap()).with_market(market)
}

/// What a row says, without where it came from and without the columns that only one of the two sources has.
fn said<R: Record + serde::Serialize>(row: &R, only_one_has: &[&str]) -> Map<String, Value> {
    let Value::Object(mut fields) = serde_json::to_value(row).unwrap() else { panic!("a row is an object") };
    for name in ["source", "source_row", "observed_time"].iter().chain(only_one_has) {
        fields.remove(*name);
    }
    fields
}

fn same<R: Record + serde::Serialize>(api: &[R], export: &[R], only_one_has: &[&str]) {
    assert_eq!(api.len(), export.len());
    for (api, export) in api.iter().zip(export) {
        assert_eq!(said(api, only_one_has), said(export, only_one_has));
    }
}

fn typed<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn text(amount: Option<Amount>) -> Option<String> {
    amount.map(|amount| amount.to_string())
}

fn money(amount: Option<Amount>, currency: &str) -> Value {
    amount.map_or(Value::Null, |amount| json!({"amount": amount.to_string(), "currency": currency}))
}

fn total(amounts: impl Iterator<Item = Option<Amount>>) -> Option<String> {
    let known: Vec<i64> = amounts.flatten().map(Amount::scaled).collect();
    (!known.is_empty()).then(|| Amount::try_from_scaled(known.iter().sum()).unwrap().to_string())
}

/// What both sources say of a line.
const LINE_FIELDS: &[&str] = &[
    "order_id",
    "shop_id",
    "market",
    "currency",
    "create_time",
    "paid_time",
    "rts_time",
    "collection_time",
    "delivery_time",
    "cancel_time",
    "cancel_initiator",
    "status",
    "quantity",
    "unit_price",
    "seller_discount",
    "platform_discount",
    "sku_id",
    "seller_sku",
    "product_name",
    "fulfillment",
];

/// What both sources say of an order; it is split over the lines.
const ORDER_AMOUNTS: &[fn(&OrderLine) -> Option<Amount>] = &[
    |line| line.shipping_fee,
    |line| line.shipping_seller_discount,
    |line| line.shipping_platform_discount,
    |line| line.payment_platform_discount,
    |line| line.tax,
    |line| line.buyer_fees,
];

#[test]
fn orders_are_the_same_lines() {
    let mut compared = 0;
    for (file, market) in [("orders-gb.csv", Market::GB), ("orders-us.csv", Market::US), ("orders-id.csv", Market::ID)]
    {
        let mut orders: BTreeMap<String, Vec<OrderLine>> = BTreeMap::new();
        for line in exported::<OrderLine>(file, market) {
            orders.entry(line.order_id.to_string()).or_default().push(line);
        }
        // The API has a line for each piece, the export one for each SKU.
        for lines in orders.values().filter(|lines| lines.iter().all(|line| line.quantity == 1)) {
            let sent: order::Order = typed(as_order(lines));
            let converted = to_facts::order_lines(&[sent], &context(market));
            assert_eq!(converted.rows.len(), lines.len(), "{:?}", converted.issues);
            for (api, export) in converted.rows.iter().zip(lines) {
                let (api, export) = (said(api, &[]), said(export, &[]));
                for field in LINE_FIELDS {
                    assert_eq!(api.get(*field), export.get(*field), "{field} of {export:?}");
                }
            }
            for amount in ORDER_AMOUNTS {
                let sum = |lines: &[OrderLine]| total(lines.iter().map(amount));
                assert_eq!(sum(&converted.rows), sum(lines), "{lines:?}");
            }
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared}");
}

/// An order of the API with the figures of exported lines.
fn as_order(lines: &[OrderLine]) -> Value {
    let first = &lines[0];
    let time = |time: Option<chrono::DateTime<chrono::Utc>>| time.map(|time| time.timestamp());
    let sum = |field: fn(&OrderLine) -> Option<Amount>| total(lines.iter().map(field));
    let items: Vec<Value> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            json!({
                "id": (index + 1).to_string(), "sku_id": line.sku_id, "seller_sku": line.seller_sku,
                "product_name": line.product_name, "original_price": line.unit_price.to_string(),
                "seller_discount": text(line.seller_discount), "platform_discount": text(line.platform_discount),
                "display_status": line.status, "cancel_user": line.cancel_initiator,
            })
        })
        .collect();
    json!({
        "id": first.order_id, "status": first.status, "create_time": first.create_time.timestamp(),
        "paid_time": time(first.paid_time), "rts_time": time(first.rts_time), "cancel_time": time(first.cancel_time),
        "collection_time": time(first.collection_time), "delivery_time": time(first.delivery_time),
        "fulfillment_type": first.fulfillment, "warehouse_id": first.warehouse_id, "is_cod": first.is_cod,
        "commerce_platform": first.commerce_platform,
        "payment": {
            "currency": first.currency.code(), "shipping_fee": sum(|line| line.shipping_fee), "tax": sum(|line| line.tax),
            "shipping_fee_seller_discount": sum(|line| line.shipping_seller_discount),
            "shipping_fee_platform_discount": sum(|line| line.shipping_platform_discount),
            "payment_platform_discount": sum(|line| line.payment_platform_discount),
            "handling_fee": sum(|line| line.buyer_fees),
        },
        "line_items": items,
    })
}

#[test]
fn a_shop_by_day_is_the_same_traffic() {
    let rows: Vec<Traffic> = exported("shop-key-metrics-zh.xlsx", Market::JP);
    let intervals: Vec<analytics::GetShopPerformancePerformanceInterval> = rows
        .iter()
        .map(|row| {
            typed(json!({
                "start_date": row.day, "end_date": row.day + chrono::Days::new(1),
                "sales": {
                    "gmv": money(row.gmv, "JPY"), "gmv_with_tiktok_co_funding": money(row.gmv_with_cofunding, "JPY"),
                    "tax": money(row.tax, "JPY"), "refunds": money(row.refunds, "JPY"), "orders_count": row.orders,
                    "sku_orders_count": row.sku_orders, "items_sold": row.units, "customers_count": row.buyers,
                },
                "traffic": {
                    "product_impressions": row.impressions, "unique_product_impressions": row.unique_impressions,
                    "product_clicks": row.clicks, "unique_clicks": row.unique_clicks,
                    "avg_page_views": row.page_views, "avg_visitors": row.visitors,
                },
            }))
        })
        .collect();
    let converted = to_facts::shop_traffic(&intervals, &context(Market::JP));
    same(&converted.rows, &rows, &["units_refunded"]);
}

#[test]
fn products_are_the_same_traffic() {
    let rows: Vec<Traffic> = exported("product_list_20260914.xlsx", Market::US);
    let (first, days) = (rows[0].day, rows[0].days);
    let tab = |id| rows.iter().find(|row| row.product_id == id && row.channel.is_some());
    let products: Vec<analytics::GetShopProductPerformanceListProduct> = rows
        .iter()
        .filter(|row| row.channel.is_none())
        .map(|row| {
            let tab = tab(row.product_id.clone()).map(|tab| {
                json!({
                    "shop_tab_gmv": money(tab.gmv, "USD"), "shop_tab_sold_items": tab.units,
                    "estimated_shop_tab_customers": tab.buyers, "shop_tab_product_impressions": tab.impressions,
                    "shop_tab_product_clicks": tab.clicks,
                })
            });
            typed(json!({
                "id": row.product_id,
                "total_performance": {
                    "gmv": money(row.gmv, "USD"), "gross_merchandise_value": money(row.gmv_with_cofunding, "USD"),
                    "tax": money(row.tax, "USD"), "refunds": money(row.refunds, "USD"), "orders": row.orders,
                    "sku_orders": row.sku_orders, "items_sold": row.units, "refunded_items": row.units_refunded,
                    "estimated_customers": row.buyers, "product_impressions": row.impressions,
                    "unique_product_impressions": row.unique_impressions, "product_clicks": row.clicks,
                    "unique_clicks": row.unique_clicks, "add_cart_count": row.add_to_cart,
                    "add_cart_users": row.add_to_cart_users,
                },
                "shop_tab_performance": tab,
            }))
        })
        .collect();
    let converted = to_facts::product_traffic(&products, first, days, &context(Market::US));
    assert!(converted.issues.is_empty(), "{:?}", converted.issues);
    same(&converted.rows, &rows, &["product_name"]);
}

/// What the API calls a component, without `_amount`.
fn api_name(component: &str) -> &str {
    match component {
        "subtotal_before_discounts" => "subtotal_before_discount",
        "seller_discounts" => "seller_discount",
        "refund_before_seller_discounts" => "refund_subtotal_before_discount",
        "refund_of_seller_discounts" => "seller_discount_refund",
        "customer_shipping_fee" => "customer_paid_shipping_fee",
        "actual_return_shipping_fee" => "return_shipping_fee",
        "referral_fee_tax" => "sales_tax_referral_fee",
        other => other,
    }
}

#[test]
fn unsettled_transactions_are_the_same_estimates() {
    let rows: Vec<SettlementLine> = exported("Onhold-unsettled-orders-2026_06_01-2026_06_12(UTC-7).xlsx", Market::US);
    let mut orders: BTreeMap<(Option<i64>, String), Vec<&SettlementLine>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.group != SettlementGroup::Info && row.amount != Amount::ZERO) {
        orders.entry((row.source_row, row.settlement_id.to_string())).or_default().push(row);
    }
    assert!(orders.len() >= 3, "{}", orders.len());
    for lines in orders.values() {
        let first = lines[0];
        let of = |groups: &[SettlementGroup]| {
            let counted =
                |row: &&&SettlementLine| groups.contains(&row.group) && row.component.as_str() != "estimate_other";
            total(lines.iter().filter(counted).map(|row| Some(row.amount)))
        };
        let named = |group: SettlementGroup| -> Value {
            let of_group = lines.iter().filter(|row| row.group == group);
            of_group.map(|row| (format!("{}_amount", api_name(row.component.as_str())), json!(row.amount))).collect()
        };
        use SettlementGroup::{Adjustment, Fee, Revenue, Shipping, Tax};
        let sent: finance::GetUnsettledTransactionsTransaction = typed(json!({
            "id": first.settlement_id, "type": first.kind, "currency": first.currency.code(), "order_id": first.order_id,
            "order_create_time": first.order_day.map(|day| day.and_hms_opt(8, 0, 0).unwrap().and_utc().timestamp()),
            "unsettled_reason": first.unsettled_reason,
            "est_revenue_amount": of(&[Revenue]), "revenue_breakdown": named(Revenue),
            "est_shipping_cost_amount": of(&[Shipping]), "shipping_cost_breakdown": named(Shipping),
            "est_fee_tax_amount": of(&[Fee, Tax]), "fee_tax_breakdown": {"fee": named(Fee), "tax": named(Tax)},
            "est_adjustment_amount": of(&[Adjustment]),
            "est_settlement_amount": total(lines.iter().map(|row| Some(row.amount))),
        }));
        let mut converted = to_facts::unsettled(&[sent], &context(Market::US)).rows;
        let mut lines: Vec<SettlementLine> = lines.iter().map(|row| (*row).clone()).collect();
        let by_name = |row: &SettlementLine| (row.group.clone(), row.component.to_string());
        converted.sort_by_key(by_name);
        lines.sort_by_key(by_name);
        same(&converted, &lines, &["line_id", "sku_id", "quantity", "product_id", "statement_id", "related_order_id"]);
    }
}

#[test]
fn affiliate_orders_are_the_same_commissions() {
    let rows: Vec<AffiliateOrder> = exported("affiliate-orders-us.csv", Market::US);
    let orders: Vec<affiliate_seller::Order> = rows
        .iter()
        .map(|row| {
            let hundredths = |rate: Option<Rate>| rate.map(|rate| (rate.to_decimal() * rust_decimal::Decimal::from(10_000)).normalize());
            let settlement = row.settlement.as_ref().map(|state| match state.as_str() {
                "TO_SETTLE" => "To-SETTLE",
                "AWAITING_PAYMENT" => "AWAITING PAYMENT",
                word => word,
            });
            let usd = |amount| money(amount, "USD");
            typed(json!({
                "id": row.order_id, "create_time": row.create_time.timestamp(),
                "delivery_time": row.delivery_time.map(|time| time.timestamp()),
                "skus": [{
                    "sku_id": row.sku_id, "product_id": row.product_id, "quantity": row.quantity, "price": usd(row.price),
                    "creator_username": row.creator_id, "content_type": row.content_type, "content_id": row.content_id,
                    "settlement_status": settlement, "commission_rate": hundredths(row.commission_rate).map(|r| r.to_string()),
                    "shop_ads_commission_rate": hundredths(row.ads_commission_rate).map(|r| r.to_string()),
                    "estimated_commission_base": usd(row.estimated_base),
                    "estimated_paid_commission": usd(row.estimated_commission),
                    "actual_commission_base": usd(row.actual_base), "actual_paid_commission": usd(row.actual_commission),
                    "actual_paid_shop_ads_commission": usd(row.actual_ads_commission),
                    "actual_cofunded_creator_bonus_amount": usd(row.cofunded_bonus),
                    "fully_return": row.fully_returned.map(|whole| if whole { "Yes" } else { "No" }),
                }],
            }))
        })
        .collect();
    let converted = to_facts::affiliate_orders(&orders, &context(Market::US));
    assert!(converted.issues.is_empty(), "{:?}", converted.issues);
    same(&converted.rows, &rows, &["product_name", "payment_amount", "commission_time"]);
}
