use super::orders::{carrier, carrier_id, tracking_number, warehouse_id};
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::json::{Obj, object};
use crate::simulator::page::{Sizes, Walk, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::after::Outcome;
use crate::simulator::world::order::{NEVER, OrderRow, Status};
use crate::simulator::world::{Shop, SortedBy, World};
use serde_json::{Value, json};

/// `POST /fulfillment/…/packages/search`
pub(super) fn search(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let wanted = Wanted::of(call, Sizes::required(1, 50), true)?;
    let by_update = match call.query("sort_field") {
        None | Some("create_time" | "order_pay_time" | "") => false,
        Some("update_time") => true,
        Some(_) => return Err(Refusal::parameter("sort_field", "it must be create_time or update_time")),
    };
    let (created, updated) = (call.span("create_time")?, call.span("update_time")?);
    let status = call.word("package_status");
    let sorted = if by_update { Some(shop.sorted(SortedBy::OrderUpdate, now)) } else { None };
    let shop = &*shop;
    let there = shop.orders_until(now);
    // A package is made when the hold of its order ends.
    let mut made: Vec<(i64, u32)> = Vec::new();
    if !by_update {
        let packed =
            (0_u32..).zip(there).filter_map(|(place, order)| Some((order.past(order.plan.released, now)?, place)));
        made.extend(packed.filter(|(at, _)| (created.0..created.1).contains(at)));
        made.sort_unstable();
    }
    let key = |index: usize| match &sorted {
        Some(list) => list.get(index).copied().unwrap_or_default(),
        None => made.get(index).copied().unwrap_or_default(),
    };
    let ((from, to), other) = if by_update { (updated, created) } else { (created, updated) };
    let keep = |place: u32| {
        there.get(place as usize).is_some_and(|order| {
            order
                .past(order.plan.released, now)
                .is_some_and(|packed| (other.0..other.1).contains(&if by_update { packed } else { order.update(now) }))
                && status.is_none_or(|word| order.status(now).package_word() == word)
        })
    };
    let length = if by_update { there.len() } else { made.len() };
    let walk = Walk { length, key: &key, from, to, keep: Some(&keep) };
    let found = walk.page(&wanted, call.extras);
    let mut out = Vec::with_capacity(found.rows.len() * 500 + 100);
    object(&mut out, |o| {
        o.text("next_page_token", &found.next);
        o.int("total_count", i64::try_from(found.total).unwrap_or(i64::MAX));
        let rows = found.rows.iter().filter_map(|(place, stale)| {
            let order = there.get(*place as usize)?;
            let before = order.update_before(now).filter(|at| order.past(order.plan.released, *at).is_some());
            Some((order, if *stale { before.unwrap_or(now) } else { now }))
        });
        o.list("packages", rows, |out, (order, at)| object(out, |o| write_package(o, shop, order, at)));
    });
    Ok(out)
}

fn write_package(o: &mut Obj<'_>, shop: &Shop, order: &OrderRow, now: i64) {
    o.id("id", order.package_id());
    o.list("orders", [order], |out, order| object(out, |o| o.text("id", &shop.order_text(order))));
    o.list("order_line_item_ids", 0..order.lines, |out, line| {
        crate::simulator::json::text(out, &shop.line_text(order, line));
    });
    o.int("create_time", order.time(order.plan.released).unwrap_or(order.create));
    o.int("update_time", order.update(now));
    o.text("status", order.status(now).package_word());
    if order.past(order.plan.rts, now).is_some() {
        o.text("tracking_number", &tracking_number(order));
    }
    o.text("shipping_provider_name", carrier(shop, order));
    o.text("shipping_provider_id", &carrier_id(shop, order));
}

/// Place of the order of a package that is there.
fn of_package(shop: &Shop, package: &str, now: i64) -> Result<usize, Refusal> {
    let number: u64 = package.parse().map_err(|_| Refusal::not_yours())?;
    let place = shop.order_of_package(number, now).ok_or_else(Refusal::not_yours)?;
    let there = shop.orders.get(place).is_some_and(|order| order.past(order.plan.released, now).is_some());
    if there { Ok(place) } else { Err(Refusal::not_yours()) }
}

/// `GET /fulfillment/…/packages/{package_id}`
pub(super) fn detail(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let place = of_package(shop, call.step(0), now)?;
    let order = shop.orders.get(place).ok_or_else(Refusal::not_yours)?;
    let lines: Vec<_> = (0..order.lines).map(|line| shop.line_text(order, line)).collect();
    let sub_status = match order.status(now) {
        Status::Cancelled => "CANCELLED",
        Status::Delivered | Status::Completed => "DELIVERED",
        Status::InTransit => "TTS",
        Status::AwaitingCollection => "RTS",
        Status::Unpaid | Status::OnHold | Status::AwaitingShipment => "CREATED",
    };
    let mut data = json!({
        "package_id": order.package_id().to_string(),
        "orders": [{ "id": shop.order_text(order) }],
        "order_line_item_ids": lines,
        "package_status": order.status(now).package_word(),
        "package_sub_status": sub_status,
        "split_and_combine_tag": "DEFAULT",
        "has_multi_skus": order.lines > 1,
        "note_tag": "BUYER_UNNOTED",
        "shipping_provider_name": carrier(shop, order),
        "shipping_provider_id": carrier_id(shop, order),
        "shipping_type": if order.carrier == 2 { "SELLER" } else { "TIKTOK" },
        "delivery_option_id": "7091146663229654785",
        "delivery_option_name": "Standard shipping",
        "create_time": order.time(order.plan.released),
        "update_time": order.update(now),
        "handover_method": "DROP_OFF",
        "weight": { "value": (200 + 150 * u32::from(order.lines)).to_string(), "unit": "GRAM" },
        "dimension": { "length": "20", "width": "15", "height": "10", "unit": "CM" },
        "warehouse_id": warehouse_id(shop),
    });
    if order.past(order.plan.rts, now).is_some()
        && let Some(fields) = data.as_object_mut()
    {
        fields.insert("tracking_number".to_owned(), Value::from(tracking_number(order)));
    }
    json(&data)
}

/// `GET /fulfillment/…/orders/{order_id}/tracking`
pub(super) fn tracking(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let place = shop.find_order(call.step(0), now).ok_or_else(Refusal::not_yours)?;
    let order = shop.orders.get(place).ok_or_else(Refusal::not_yours)?;
    let plan = &order.plan;
    let between = |from: u32, to: u32| {
        if from == NEVER || to == NEVER { NEVER } else { from + (to - from) / 2 }
    };
    let mut events: Vec<Value> = [
        (plan.delivered, "Your package has been delivered", 50_101),
        (between(plan.collected, plan.delivered), "Out for delivery", 40_101),
        (plan.collected, "Your package was picked up by the carrier", 30_101),
        (plan.rts, "The seller is preparing your package", 10_101),
    ]
    .into_iter()
    .filter_map(|(moment, text, code)| {
        let at = order.past(moment, now)?;
        Some(json!({ "description": text, "update_time_millis": at * 1_000, "action_code": code }))
    })
    .collect();
    if let Some(at) = order.past(plan.cancelled, now) {
        let text = "The order was cancelled";
        events.insert(0, json!({ "description": text, "update_time_millis": at * 1_000, "action_code": 80_101 }));
    }
    json(&json!({ "tracking": events }))
}

/// Why a package is not shipped.
const NOT_SHIPPABLE: (i64, &str) = (21_011_001, "The package status does not allow shipping");

/// `POST /fulfillment/…/packages/{package_id}/ship`
pub(super) fn ship(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let place = of_package(shop, call.step(0), now)?;
    if !ship_order(shop, place, now) {
        return Err(Refusal::new(200, NOT_SHIPPABLE.0, NOT_SHIPPABLE.1));
    }
    shop.touch();
    world.tell_order(call.shop, place);
    json(&json!({}))
}

/// `POST /fulfillment/…/packages/ship`
pub(super) fn ship_batch(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let packages = call.body.get("packages").and_then(Value::as_array);
    let packages = packages.ok_or_else(|| Refusal::body("packages", "is required"))?;
    let (mut errors, mut shipped) = (Vec::new(), Vec::new());
    for package in packages {
        let id = package.get("id").and_then(Value::as_str).unwrap_or_default();
        let refused = match of_package(shop, id, now) {
            Ok(place) if ship_order(shop, place, now) => {
                shipped.push(place);
                None
            }
            Ok(_) => Some((NOT_SHIPPABLE.0, NOT_SHIPPABLE.1.to_owned())),
            Err(refusal) => Some((refusal.code, refusal.message)),
        };
        if let Some((code, message)) = refused {
            errors.push(json!({ "code": code, "message": message, "detail": { "package_id": id } }));
        }
    }
    shop.touch();
    for place in shipped {
        world.tell_order(call.shop, place);
    }
    json(&if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

/// Ships an order that waits for it; what follows keeps its distance.
fn ship_order(shop: &mut Shop, place: usize, now: i64) -> bool {
    const DAY: u32 = 86_400;
    let Some(order) = shop.orders.get_mut(place) else { return false };
    if order.status(now) != Status::AwaitingShipment {
        return false;
    }
    let since = order.since(now);
    let cod = order.has(crate::simulator::world::order::flag::COD);
    let plan = &mut order.plan;
    let gap = |from: u32, to: u32, usual: u32| if from == NEVER || to == NEVER { usual } else { to - from };
    let (collect, deliver) = (gap(plan.rts, plan.collected, DAY / 2), gap(plan.collected, plan.delivered, 3 * DAY));
    let complete = gap(plan.delivered, plan.completed, 7 * DAY);
    // The seller shipped, so a cancellation that was to come does not.
    plan.cancelled = NEVER;
    plan.rts = since;
    plan.collected = since.saturating_add(collect);
    plan.delivered = plan.collected.saturating_add(deliver);
    plan.completed = plan.delivered.saturating_add(complete);
    if cod {
        plan.paid = plan.delivered;
    }
    shop.settle(place, now, Outcome::Rejected);
    true
}
