use super::figures::{Source, source};
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::order::{OrderRow, Status, flag};
use crate::simulator::world::{Minor, Shop, World};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Hundredths of a percent that creators get.
const RATE: i64 = 1_200;

/// `POST /affiliate_seller/…/orders/search`: orders that creators brought. Paged by SKU row, as the platform does, so one
/// order may stand on two pages.
pub(super) fn orders(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let wanted = Wanted::of(call, Sizes::required(1, 100), true)?;
    let (from, to) = call.span("create_time")?;
    if from != i64::MIN && to.min(now).saturating_sub(from) > 93 * 86_400 {
        return Err(Refusal::body("create_time_ge", "must be in the three months before the end"));
    }
    let mut rows: Vec<(&OrderRow, u32, i64, Minor)> = Vec::new();
    for place in shop.created_in(from, to.min(now + 1)).rev() {
        let Some(order) = shop.orders.get(place) else { continue };
        let lines = shop.lines_of(order);
        let (kind, _) = source(shop, order, lines.first().map_or(0, |line| line.live));
        let brought = matches!(kind, Source::CreatorLive | Source::CreatorVideo);
        if !brought || order.status(now) == Status::Unpaid || order.has(flag::SAMPLE) {
            continue;
        }
        let mut skus: BTreeMap<u32, (i64, Minor)> = BTreeMap::new();
        for line in lines.iter().filter(|line| !line.gift) {
            let sku = skus.entry(line.sku).or_default();
            sku.0 += 1;
            sku.1 += line.sale();
        }
        rows.extend(skus.into_iter().map(|(sku, (pieces, paid))| (order, sku, pieces, paid)));
    }
    let (page, token) = wanted.window(&rows);
    let mut orders: Vec<Value> = Vec::new();
    let mut last = None;
    for (order, sku, pieces, paid) in page {
        let row = sku_row(shop, order, *sku, *pieces, *paid, now);
        if last != Some(order.id) {
            let mut value = json!({ "id": shop.order_text(order), "create_time": order.create, "skus": [] });
            if let (Some(fields), Some(at)) = (value.as_object_mut(), order.past(order.plan.delivered, now)) {
                fields.insert("delivery_time".to_owned(), Value::from(at));
            }
            orders.push(value);
            last = Some(order.id);
        }
        let skus = orders.last_mut().and_then(|order| order.get_mut("skus")).and_then(Value::as_array_mut);
        if let Some(skus) = skus {
            skus.push(row);
        }
    }
    json(&json!({ "orders": orders, "next_page_token": token, "total_count": rows.len() }))
}

fn sku_row(shop: &Shop, order: &OrderRow, sku: u32, pieces: i64, paid: Minor, now: i64) -> Value {
    let digits = shop.site.digits;
    let first = shop.lines_of(order).first().map_or(0, |line| line.live);
    let (kind, content) = source(shop, order, first);
    let money = |amount: Minor| json!({ "amount": amount.show(digits), "currency": shop.currency() });
    let known = shop.skus.get(sku as usize);
    let price = known.map_or(Minor::ZERO, |sku| sku.price);
    let settlement = match order.status(now) {
        Status::Cancelled => "INELIGIBLE",
        Status::Completed => "SETTLED",
        Status::Delivered => "To-SETTLE",
        _ => "AWAITING PAYMENT",
    };
    let mut row = json!({
        "sku_id": shop.sku_text(sku),
        "product_id": known.map(|sku| shop.product_text(sku.product)),
        "settlement_status": settlement,
        "creator_username": format!("sim_creator_{}", content % 7),
        "price": money(price),
        "quantity": pieces,
        "content_type": if kind == Source::CreatorLive { "LIVE" } else { "VIDEO" },
        "content_id": content.to_string(),
        "commission_model": "Fixed commission",
        "commission_rate": RATE.to_string(),
        "shop_ads_commission_rate": "0",
        "estimated_commission_base": money(paid),
        "estimated_paid_commission": money(paid.share(RATE, digits)),
        "refunded_quantity": 0,
        "returned_quantity": 0,
        "fully_return": "false",
    });
    if settlement == "SETTLED"
        && let Some(fields) = row.as_object_mut()
    {
        fields.insert("actual_commission_base".to_owned(), money(paid));
        fields.insert("actual_paid_commission".to_owned(), money(paid.share(RATE, digits)));
    }
    row
}
