use super::Answer;
use crate::simulator::call::Call;
use crate::simulator::json::{Obj, object};
use crate::simulator::page::{Found, Sizes, Walk, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::order::{LineRow, OrderRow, Status, flag};
use crate::simulator::world::{Minor, Shop, SortedBy, World};

/// `POST /order/…/orders/search`
pub(super) fn search(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let wanted = Wanted::of(call, Sizes::required(1, 100), true)?;
    let by_update = match call.query("sort_field") {
        None | Some("create_time" | "") => false,
        Some("update_time") => true,
        Some(_) => return Err(Refusal::parameter("sort_field", "it must be create_time or update_time")),
    };
    let (created, updated) = (call.span("create_time")?, call.span("update_time")?);
    let status = call.word("order_status");
    if status.is_some_and(|word| !STATUSES.contains(&word)) {
        return Err(Refusal::body("order_status", "is not a known status"));
    }
    let buyer = call.word("buyer_user_id");
    let asked = call.flag("is_buyer_request_cancel");
    let (warehouses, shipping) = (call.texts("warehouse_ids"), call.word("shipping_type"));
    let sorted = if by_update { Some(shop.sorted(SortedBy::OrderUpdate, now)) } else { None };
    let shop = &*shop;
    let there = shop.orders_until(now);
    let key = |index: usize| match &sorted {
        Some(list) => list.get(index).copied().unwrap_or_default(),
        None => (there.get(index).map_or(0, |order| order.create), u32::try_from(index).unwrap_or(u32::MAX)),
    };
    let ((from, to), other) = if by_update { (updated, created) } else { (created, updated) };
    let whole = other == (i64::MIN, i64::MAX);
    let fits = |order: &OrderRow| {
        let value = || if by_update { order.create } else { order.update(now) };
        (whole || (other.0..other.1).contains(&value()))
            && status.is_none_or(|word| order.status(now).word() == word)
            && buyer.is_none_or(|id| shop.buyer_text(order) == id)
            && asked.is_none_or(|asked| order.past(order.plan.cancel_requested, now).is_some() == asked)
            && (warehouses.is_empty() || warehouses.contains(&warehouse_id(shop)))
            && shipping.is_none_or(|kind| shipping_type(order) == kind)
    };
    let keep = |place: u32| there.get(place as usize).is_some_and(fits);
    let all =
        whole && status.is_none() && buyer.is_none() && asked.is_none() && warehouses.is_empty() && shipping.is_none();
    let walk = Walk { length: there.len(), key: &key, from, to, keep: if all { None } else { Some(&keep) } };
    let found = walk.page(&wanted, call.extras);
    Ok(write_page(shop, &found, now))
}

const STATUSES: [&str; 9] = [
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "PARTIALLY_SHIPPING",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
    "CANCELLED",
];

fn write_page(shop: &Shop, found: &Found, now: i64) -> Vec<u8> {
    let mut out = Vec::with_capacity(found.rows.len() * 3_500 + 100);
    object(&mut out, |o| {
        o.text("next_page_token", &found.next);
        o.int("total_count", i64::try_from(found.total).unwrap_or(i64::MAX));
        let rows = found.rows.iter().filter_map(|(place, stale)| {
            let order = shop.orders.get(*place as usize)?;
            // An older version is the order as it was before its last change.
            let at = if *stale { order.update_before(now).unwrap_or(now) } else { now };
            Some((order, at))
        });
        o.list("orders", rows, |out, (order, at)| write_order(out, shop, order, at, false));
    });
    out
}

/// `GET /order/…/orders`
pub(super) fn detail(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let ids: Vec<&str> = call.need("ids")?.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
    if ids.is_empty() || ids.len() > 50 {
        return Err(Refusal::parameter("ids", "1 to 50 order ids"));
    }
    let mut places = Vec::with_capacity(ids.len());
    for id in ids {
        places.push(shop.find_order(id, now).ok_or_else(Refusal::not_yours)?);
    }
    let mut out = Vec::with_capacity(places.len() * 3_500);
    object(&mut out, |o| {
        let rows = places.iter().filter_map(|place| shop.orders.get(*place));
        o.list("orders", rows, |out, order| write_order(out, shop, order, now, true));
    });
    Ok(out)
}

/// An order as it stands at a time.
pub(in crate::simulator) fn write_order(out: &mut Vec<u8>, shop: &Shop, order: &OrderRow, now: i64, detail: bool) {
    let status = order.status(now);
    let lines = shop.lines_of(order);
    let plan = &order.plan;
    let packed = !matches!(status, Status::Unpaid | Status::OnHold);
    let cod = order.has(flag::COD);
    let past = |moment| order.past(moment, now);
    object(out, |o| {
        o.text("id", &shop.order_text(order));
        o.text("user_id", &shop.buyer_text(order));
        o.text("status", status.word());
        o.text("order_type", if order.has(flag::PREORDER) { "PRE_ORDER" } else { "NORMAL" });
        o.text("buyer_email", &format!("v{:08x}@scs.example.com", order.buyer));
        o.text("buyer_message", "");
        o.text("buyer_nickname", &format!("buyer{}", order.buyer));
        o.int("create_time", order.create);
        o.int("update_time", order.update(now));
        moment(o, "paid_time", past(plan.paid));
        moment(o, "rts_time", past(plan.rts));
        moment(o, "collection_time", past(plan.collected));
        moment(o, "delivery_time", past(plan.delivered));
        moment(o, "cancel_time", past(plan.cancelled));
        moment(o, "request_cancel_time", past(plan.cancel_requested));
        if past(plan.released).is_some() && !shop.is_loaded() {
            o.int("rts_sla_time", order.create + i64::from(order.rts_sla));
            o.int("tts_sla_time", order.create + i64::from(order.tts_sla));
            o.int("delivery_sla_time", order.create + i64::from(order.delivery_sla));
            o.int("cancel_order_sla_time", order.create + i64::from(order.tts_sla) + 2 * 86_400);
            o.int("shipping_due_time", order.create + i64::from(order.rts_sla));
            o.int("collection_due_time", order.create + i64::from(order.tts_sla));
            o.int("delivery_due_time", order.create + i64::from(order.delivery_sla));
        }
        o.flag("is_on_hold_order", status == Status::OnHold);
        o.flag("is_cod", cod);
        o.flag("is_sample_order", order.has(flag::SAMPLE));
        o.flag("is_replacement_order", order.has(flag::REPLACEMENT));
        o.flag("is_exchange_order", order.has(flag::EXCHANGE));
        o.flag("is_buyer_request_cancel", past(plan.cancel_requested).is_some() && status != Status::Cancelled);
        let edited = past(plan.edited).is_some() && !shop.is_loaded();
        o.flag("has_updated_recipient_address", edited);
        o.text("seller_note", if edited { "Corrected after completion" } else { "" });
        if status == Status::Cancelled {
            let (by, text) = shop.cancel_reason(order);
            o.text("cancellation_initiator", by);
            o.text("cancel_reason", text);
        }
        o.text("commerce_platform", "TIKTOK_SHOP");
        o.text("fulfillment_type", fulfillment(order));
        o.text("delivery_type", "HOME_DELIVERY");
        o.text("shipping_type", shipping_type(order));
        o.text("delivery_option_id", "7091146663229654785");
        o.text("delivery_option_name", "Standard shipping");
        o.text("warehouse_id", &warehouse_id(shop));
        o.text("payment_method_name", payment_method(shop, order));
        if detail {
            o.text("payment_method_code", if cod { "COD" } else { "CARD" });
        }
        if packed {
            o.list("packages", [order.package_id()], |out, id| object(out, |o| o.id("id", id)));
        }
        if past(plan.rts).is_some() {
            o.text("tracking_number", &tracking_number(order));
            o.text("shipping_provider", carrier(shop, order));
            o.text("shipping_provider_id", &carrier_id(shop, order));
        }
        o.object("payment", |o| write_payment(o, shop, order, lines));
        o.object("recipient_address", |o| write_address(o, shop, order, packed));
        o.list("line_items", lines.iter().zip(0_u16..), |out, (line, place)| {
            object(out, |o| write_line(o, shop, order, line, place, now, status));
        });
    });
}

fn moment(o: &mut Obj<'_>, name: &str, time: Option<i64>) {
    if let Some(time) = time {
        o.int(name, time);
    }
}

fn write_payment(o: &mut Obj<'_>, shop: &Shop, order: &OrderRow, lines: &[LineRow]) {
    let digits = shop.site.digits;
    let sum = |part: fn(&LineRow) -> Minor| lines.iter().map(part).sum::<Minor>();
    let sub_total = sum(LineRow::sale);
    o.text("currency", shop.currency());
    for (name, amount) in [
        ("original_total_product_price", sum(|line| line.price)),
        ("seller_discount", sum(|line| line.seller_discount)),
        ("platform_discount", sum(|line| line.platform_discount)),
        ("sub_total", sub_total),
        ("original_shipping_fee", order.shipping),
        ("shipping_fee_seller_discount", order.shipping_seller),
        ("shipping_fee_platform_discount", order.shipping_platform),
        ("shipping_fee_cofunded_discount", Minor::ZERO),
        ("shipping_fee", order.shipping_fee()),
        ("shipping_fee_tax", Minor::ZERO),
        ("product_tax", order.tax),
        ("tax", order.tax),
        ("buyer_service_fee", order.fees),
        ("payment_platform_discount", order.payment_discount),
        ("total_amount", total(order, sub_total)),
    ] {
        o.amount(name, amount, digits);
    }
}

/// What the buyer pays for everything.
pub(in crate::simulator) fn total(order: &OrderRow, sub_total: Minor) -> Minor {
    sub_total + order.shipping_fee() + order.tax + order.fees - order.payment_discount
}

fn write_address(o: &mut Obj<'_>, shop: &Shop, order: &OrderRow, packed: bool) {
    let (state, city) = shop.site.cities.get(usize::from(order.city)).copied().unwrap_or_default();
    let name = shop.site.names.get(order.buyer as usize % shop.site.names.len()).copied().unwrap_or_default();
    let (first, last) = name.split_once(' ').unwrap_or((name, ""));
    o.text("name", name);
    o.text("first_name", first);
    o.text("last_name", last);
    o.text("phone_number", "(+00)*****00");
    o.text("region_code", shop.market.code());
    o.text("postal_code", &format!("{:05}", order.buyer % 90_000 + 10_000));
    o.text("full_address", &format!("***, {city}, {state}, {}", shop.market.code()));
    o.text("address_detail", "***");
    o.text("address_line1", "***");
    o.text("address_line2", "");
    o.text("address_line3", "");
    o.text("address_line4", "");
    // The platform says nothing about where before the order may be shipped.
    let places = [("Country", shop.market.code(), "L0"), ("State", state, "L1"), ("City", city, "L2")];
    let shown = if packed { places.as_slice() } else { &[] };
    o.list("district_info", shown, |out, (level_name, name, level)| {
        object(out, |o| {
            o.text("address_level_name", level_name);
            o.text("address_name", name);
            o.text("address_level", level);
        });
    });
}

fn write_line(o: &mut Obj<'_>, shop: &Shop, order: &OrderRow, line: &LineRow, place: u16, now: i64, status: Status) {
    let digits = shop.site.digits;
    let status = if line.cancelled { Status::Cancelled } else { status };
    o.text("id", &shop.line_text(order, place));
    if let Some(sku) = shop.skus.get(line.sku as usize) {
        let product = shop.products.get(sku.product as usize);
        o.text("sku_id", &shop.sku_text(line.sku));
        o.text("sku_name", &sku.name);
        o.text("seller_sku", &sku.seller_sku);
        if let Some(product) = product {
            o.text("product_id", &shop.product_text(sku.product));
            o.text("product_name", &product.name);
        }
    }
    o.text("sku_type", "NORMAL");
    o.text("currency", shop.currency());
    o.amount("original_price", line.price, digits);
    o.amount("sale_price", line.sale(), digits);
    o.amount("seller_discount", line.seller_discount, digits);
    o.amount("platform_discount", line.platform_discount, digits);
    o.flag("is_gift", line.gift);
    o.text("display_status", status.line_word());
    if !matches!(status, Status::Unpaid | Status::OnHold) {
        o.id("package_id", order.package_id());
        o.text("package_status", status.package_word());
    }
    if status == Status::Cancelled {
        let (by, text) = shop.cancel_reason(order);
        o.text("cancel_user", by);
        o.text("cancel_reason", text);
    }
    if let Some(rts) = order.past(order.plan.rts, now) {
        o.int("rts_time", rts);
        o.text("tracking_number", &tracking_number(order));
        o.text("shipping_provider_id", &carrier_id(shop, order));
        o.text("shipping_provider_name", carrier(shop, order));
    }
    // The platform names the session in the US alone.
    if line.live != 0 && shop.market == kpi_core::period::Market::US {
        o.id("room_id", line.live);
    }
    o.list("item_tax", std::iter::empty::<u8>(), |_, _| ());
}

pub(in crate::simulator) fn warehouse_id(shop: &Shop) -> String {
    format!("72729498565701{:05}", shop.index)
}

pub(in crate::simulator) fn tracking_number(order: &OrderRow) -> String {
    format!("SIM{:015}", order.package_id() % 1_000_000_000_000_000)
}

pub(in crate::simulator) fn carrier<'a>(shop: &'a Shop, order: &OrderRow) -> &'a str {
    shop.site.carriers.get(usize::from(order.carrier)).copied().unwrap_or_default()
}

pub(in crate::simulator) fn carrier_id(shop: &Shop, order: &OrderRow) -> String {
    format!("7117858858072016{:03}", shop.index * 3 + u16::from(order.carrier))
}

fn payment_method(shop: &Shop, order: &OrderRow) -> &'static str {
    if order.has(flag::COD) {
        "Cash on delivery"
    } else {
        shop.site.methods.get(usize::from(order.method)).copied().unwrap_or_default()
    }
}

fn shipping_type(order: &OrderRow) -> &'static str {
    if order.carrier == 2 { "SELLER" } else { "TIKTOK" }
}

fn fulfillment(order: &OrderRow) -> &'static str {
    if order.has(flag::FBT) { "FULFILLMENT_BY_TIKTOK" } else { "FULFILLMENT_BY_SELLER" }
}
