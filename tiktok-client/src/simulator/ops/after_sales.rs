use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::json::{Obj, object};
use crate::simulator::page::{Found, Sizes, Walk, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::after::{AfterRow, Kind, Outcome};
use crate::simulator::world::order::{NEVER, OrderRow, Plan, Status};
use crate::simulator::world::{Minor, Shop, SortedBy, World};
use serde_json::json;

/// `POST /return_refund/…/returns/search`
pub(super) fn returns(world: &mut World, call: &Call) -> Answer {
    let wanted = Wanted::of(call, Sizes::new(10, 50, 10), true)?;
    let (found, now) = search(world, call, &wanted, false)?;
    page(world, call, &found, now, "return_orders")
}

/// `POST /return_refund/…/cancellations/search`
pub(super) fn cancellations(world: &mut World, call: &Call) -> Answer {
    let wanted = Wanted::of(call, Sizes::new(1, 50, 10), true)?;
    let (found, now) = search(world, call, &wanted, true)?;
    page(world, call, &found, now, "cancellations")
}

fn search(world: &mut World, call: &Call, wanted: &Wanted, cancellation: bool) -> Result<(Found, i64), Refusal> {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let by_update = match call.query("sort_field") {
        None | Some("create_time" | "") => false,
        Some("update_time") => true,
        Some(_) => return Err(Refusal::parameter("sort_field", "it must be create_time or update_time")),
    };
    let (created, updated) = (call.span("create_time")?, call.span("update_time")?);
    let (ids, types, states) = if cancellation {
        (call.texts("cancel_ids"), call.texts("cancel_types"), call.texts("cancel_status"))
    } else {
        (call.texts("return_ids"), call.texts("return_types"), call.texts("return_status"))
    };
    let (orders, buyers) = (call.texts("order_ids"), call.texts("buyer_user_ids"));
    let sorted = shop.sorted(if by_update { SortedBy::AfterUpdate } else { SortedBy::AfterCreate }, now);
    let shop = &*shop;
    let key = |index: usize| sorted.get(index).copied().unwrap_or_default();
    let ((from, to), other) = if by_update { (updated, created) } else { (created, updated) };
    let allowed = |list: &[String], value: &str| list.is_empty() || list.iter().any(|known| known == value);
    let keep = |place: u32| {
        let Some(row) = shop.afters.get(place as usize) else { return false };
        let order = shop.orders.get(row.order as usize);
        let value = if by_update { row.create } else { row.update(now) };
        row.kind.is_cancellation() == cancellation
            && (other.0..other.1).contains(&value)
            && allowed(&ids, &shop.after_text(place))
            && allowed(&types, row.kind.word())
            && allowed(&states, row.status(now))
            && order.is_some_and(|order| {
                allowed(&orders, &shop.order_text(order)) && allowed(&buyers, &shop.buyer_text(order))
            })
    };
    let walk = Walk { length: sorted.len(), key: &key, from, to, keep: Some(&keep) };
    Ok((walk.page(wanted, call.extras), now))
}

fn page(world: &World, call: &Call, found: &Found, now: i64, name: &str) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let mut out = Vec::with_capacity(found.rows.len() * 1_500 + 100);
    object(&mut out, |o| {
        o.text("next_page_token", &found.next);
        o.int("total_count", i64::try_from(found.total).unwrap_or(i64::MAX));
        let rows = found.rows.iter().filter_map(|(place, stale)| {
            let row = shop.afters.get(*place as usize)?;
            let last = row.update(now);
            // An older version is the record as it was before its last change.
            let at = if *stale && last > row.create { last - 1 } else { now };
            Some((*place, row, shop.orders.get(row.order as usize)?, at))
        });
        o.list(name, rows, |out, (place, row, order, at)| {
            object(out, |o| write(o, shop, place, row, order, at));
        });
    });
    Ok(out)
}

/// A record of either kind.
pub(in crate::simulator) fn write(
    o: &mut Obj<'_>,
    shop: &Shop,
    place: u32,
    row: &AfterRow,
    order: &OrderRow,
    now: i64,
) {
    let write = if row.kind.is_cancellation() { write_cancellation } else { write_return };
    write(o, shop, place, row, order, now);
}

fn write_return(o: &mut Obj<'_>, shop: &Shop, place: u32, row: &AfterRow, order: &OrderRow, now: i64) {
    let (by, code, text) = shop.after_reason(row);
    let status = row.status(now);
    o.text("return_id", &shop.after_text(place));
    o.text("order_id", &shop.order_text(order));
    o.text("return_type", row.kind.word());
    o.text("return_status", status);
    o.text("role", by);
    o.text("return_reason", code);
    o.text("return_reason_text", text);
    o.int("create_time", row.create);
    o.int("update_time", row.update(now));
    if row.kind == Kind::ReturnAndRefund {
        o.text("shipment_type", "PLATFORM");
        o.text("handover_method", "DROP_OFF");
        o.text("return_method", "BUYER_SHIPPED");
        if matches!(status, "BUYER_SHIPPED_ITEM" | "RETURN_OR_REFUND_REQUEST_COMPLETE") {
            o.text("return_tracking_number", &format!("RET{}", row.id % 1_000_000_000_000));
            o.text("return_provider_name", super::orders::carrier(shop, order));
            o.text("return_provider_id", &super::orders::carrier_id(shop, order));
        }
    }
    o.flag("can_buyer_keep_item", row.kind == Kind::Refund);
    o.flag("is_combined_return", false);
    o.flag("is_quick_refund", false);
    if let Some(action) = next_action(status) {
        o.list("seller_next_action_response", [action], |out, action| {
            object(out, |o| {
                o.text("action", action);
                o.int("deadline", row.update(now) + 2 * 86_400);
            });
        });
    }
    write_refund(o, shop, row, order, now, "return_line_items", "return_line_item_id");
}

fn next_action(status: &str) -> Option<&'static str> {
    match status {
        "RETURN_OR_REFUND_REQUEST_PENDING" => Some("SELLER_RESPOND_REFUND"),
        "BUYER_SHIPPED_ITEM" => Some("SELLER_RESPOND_RECEIVE_PACKAGE"),
        _ => None,
    }
}

fn write_cancellation(o: &mut Obj<'_>, shop: &Shop, place: u32, row: &AfterRow, order: &OrderRow, now: i64) {
    let (by, code, text) = shop.after_reason(row);
    let status = row.status(now);
    o.text("cancel_id", &shop.after_text(place));
    o.text("order_id", &shop.order_text(order));
    o.text("cancel_type", row.kind.word());
    o.text("cancel_status", status);
    o.text("role", by);
    o.text("cancel_reason", code);
    o.text("cancel_reason_text", text);
    o.int("create_time", row.create);
    o.int("update_time", row.update(now));
    if status == "CANCELLATION_REQUEST_PENDING" {
        o.list("seller_next_action_response", [row.create + 86_400], |out, deadline| {
            object(out, |o| {
                o.text("action", "SELLER_RESPOND_CANCEL");
                o.int("deadline", deadline);
            });
        });
    }
    write_refund(o, shop, row, order, now, "cancel_line_items", "cancel_line_item_id");
}

/// Parts of a refund.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::simulator) struct Refund {
    pub(in crate::simulator) goods: Minor,
    pub(in crate::simulator) shipping: Minor,
    pub(in crate::simulator) tax: Minor,
    pub(in crate::simulator) fees: Minor,
    pub(in crate::simulator) discount: Minor,
}

impl Refund {
    pub(in crate::simulator) fn total(&self) -> Minor {
        self.goods + self.shipping + self.tax + self.fees - self.discount
    }
}

/// What goes back for each line. A whole order brings shipping and fees back too, on its first line; what was never
/// paid does not come back.
pub(in crate::simulator) fn refunds(shop: &Shop, row: &AfterRow, order: &OrderRow, now: i64) -> Vec<Refund> {
    if let Some(names) = &shop.names {
        let place = usize::try_from(row.id).unwrap_or(usize::MAX);
        let parts = names.parts.get(place).map(Vec::as_slice).unwrap_or_default();
        return parts
            .iter()
            .map(|part| Refund {
                goods: part.total - part.shipping - part.tax,
                shipping: part.shipping,
                tax: part.tax,
                ..Refund::default()
            })
            .collect();
    }
    let count = usize::from(row.lines);
    let paid = if row.kind.is_cancellation() { order.past(order.plan.paid, now).is_some() } else { true };
    if !paid {
        return vec![Refund::default(); count];
    }
    let whole = row.lines == order.lines;
    let (goods, tax) = shop.paid_for(order, row.first, row.lines);
    let first = usize::from(row.first);
    let lines = shop.lines_of(order).get(first..first + count).unwrap_or_default();
    let unit = 10_i128.pow(4_u32.saturating_sub(shop.site.digits));
    let mut left = tax;
    let mut parts: Vec<Refund> = lines
        .iter()
        .map(|line| {
            let share = i128::from(tax.0) * i128::from(line.sale().0) / i128::from(goods.0.max(1)) / unit * unit;
            let share = Minor(i64::try_from(share).unwrap_or(0));
            left = left - share;
            Refund { goods: line.sale(), tax: share, ..Refund::default() }
        })
        .collect();
    if let Some(part) = parts.first_mut() {
        part.tax += left;
        if whole {
            part.shipping = order.shipping_fee();
            part.fees = order.fees;
            part.discount = order.payment_discount;
        }
    }
    parts
}

fn write_refund(o: &mut Obj<'_>, shop: &Shop, row: &AfterRow, order: &OrderRow, now: i64, list: &str, id: &str) {
    let parts = refunds(shop, row, order, now);
    let whole = parts.iter().fold(Refund::default(), |sum, part| Refund {
        goods: sum.goods + part.goods,
        shipping: sum.shipping + part.shipping,
        tax: sum.tax + part.tax,
        fees: sum.fees + part.fees,
        discount: sum.discount + part.discount,
    });
    o.object("refund_amount", |o| write_amounts(o, shop, &whole));
    let lines = shop.lines_of(order);
    let places: Vec<u16> = match &shop.names {
        Some(names) => {
            let place = usize::try_from(row.id).unwrap_or(usize::MAX);
            names.parts.get(place).map(|parts| parts.iter().map(|part| part.line).collect()).unwrap_or_default()
        }
        None => (row.first..row.first.saturating_add(row.lines)).collect(),
    };
    o.list(list, places.into_iter().zip(&parts), |out, (place, part)| {
        object(out, |o| {
            o.id(id, row.id.wrapping_mul(4) % 9_000_000_000_000_000_000 + u64::from(place));
            o.text("order_line_item_id", &shop.line_text(order, place));
            if let Some(line) = lines.get(usize::from(place))
                && let Some(sku) = shop.skus.get(line.sku as usize)
            {
                o.text("sku_id", &shop.sku_text(line.sku));
                o.text("sku_name", &sku.name);
                o.text("seller_sku", &sku.seller_sku);
                let name = shop.products.get(sku.product as usize).map_or("", |product| product.name.as_str());
                o.text("product_name", name);
            }
            o.object("refund_amount", |o| write_amounts(o, shop, part));
        });
    });
}

fn write_amounts(o: &mut Obj<'_>, shop: &Shop, part: &Refund) {
    let digits = shop.site.digits;
    o.text("currency", shop.currency());
    o.amount("refund_total", part.total(), digits);
    o.amount("refund_subtotal", part.goods - part.discount, digits);
    o.amount("refund_shipping_fee", part.shipping, digits);
    o.amount("refund_tax", part.tax, digits);
    o.amount("buyer_service_fee", part.fees, digits);
}

/// `POST /return_refund/…/cancellations/{cancel_id}/approve`
pub(super) fn approve_cancellation(world: &mut World, call: &Call) -> Answer {
    decide(world, call, true, Outcome::Done)
}

/// `POST /return_refund/…/cancellations/{cancel_id}/reject`
pub(super) fn reject_cancellation(world: &mut World, call: &Call) -> Answer {
    call.word("reject_reason").ok_or_else(|| Refusal::body("reject_reason", "is required"))?;
    decide(world, call, true, Outcome::Rejected)
}

/// `POST /return_refund/…/returns/{return_id}/approve`
pub(super) fn approve_return(world: &mut World, call: &Call) -> Answer {
    call.word("decision").ok_or_else(|| Refusal::body("decision", "is required"))?;
    decide(world, call, false, Outcome::Done)
}

/// `POST /return_refund/…/returns/{return_id}/reject`
pub(super) fn reject_return(world: &mut World, call: &Call) -> Answer {
    call.word("decision").ok_or_else(|| Refusal::body("decision", "is required"))?;
    decide(world, call, false, Outcome::Rejected)
}

fn decide(world: &mut World, call: &Call, cancellation: bool, outcome: Outcome) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let place = shop
        .find_after(call.step(0), now)
        .filter(|place| shop.afters.get(*place).is_some_and(|row| row.kind.is_cancellation() == cancellation));
    let unknown = || Refusal::new(200, 25_020_005, "No permission for this after-sales record");
    let place = place.ok_or_else(unknown)?;
    let row = shop.afters.get_mut(place).ok_or_else(unknown)?;
    let since = row.since(now);
    if !row.is_open(now) {
        // The same decision again changes nothing; another one comes too late.
        return if row.outcome == outcome {
            json(&json!({}))
        } else {
            Err(Refusal::new(200, 25_001_001, "The status of the record does not allow this decision"))
        };
    }
    row.outcome = outcome;
    if row.kind == Kind::ReturnAndRefund && outcome == Outcome::Done {
        let waits = row.agreed == NEVER || row.agreed > since;
        if waits {
            // The goods come back first.
            let shift = row.agreed.min(row.ended).min(since.saturating_add(86_400)).max(since) - since;
            row.agreed = since;
            row.sent = if row.sent == NEVER { since + 86_400 } else { row.sent.saturating_sub(shift).max(since + 60) };
            row.ended = row.sent.saturating_add(4 * 86_400);
        } else {
            row.ended = since;
        }
    } else {
        row.ended = since;
        row.agreed = row.agreed.min(since);
        row.sent = if row.sent > since { NEVER } else { row.sent };
    }
    let of = row.order as usize;
    if cancellation && let Some(order) = shop.orders.get_mut(of) {
        let passed = order.since(now);
        if outcome == Outcome::Done {
            order.plan.cancel(passed);
        } else if order.plan.cancelled != NEVER {
            resume(&mut order.plan, passed);
        }
    }
    shop.touch();
    world.tell_after(call.shop, place);
    if cancellation {
        world.tell_order(call.shop, of);
    }
    json(&json!({}))
}

/// The seller said no, so the order goes its way.
fn resume(plan: &mut Plan, now: u32) {
    const DAY: u32 = 86_400;
    plan.cancelled = NEVER;
    plan.rts = now.saturating_add(DAY / 2);
    plan.collected = now.saturating_add(DAY);
    plan.delivered = now.saturating_add(4 * DAY);
    plan.completed = now.saturating_add(10 * DAY);
    if plan.paid == NEVER {
        plan.paid = plan.delivered;
    }
}

/// `POST /return_refund/…/cancellations`
pub(super) fn cancel_order(world: &mut World, call: &Call) -> Answer {
    let now = world.seconds();
    let shop = world.shops.get_mut(call.shop).ok_or_else(Refusal::no_cipher)?;
    let id = call.word("order_id").ok_or_else(|| Refusal::body("order_id", "is required"))?;
    call.word("cancel_reason").ok_or_else(|| Refusal::body("cancel_reason", "is required"))?;
    let place = shop.find_order(id, now).ok_or_else(Refusal::not_yours)?;
    let Some(order) = shop.orders.get_mut(place) else { return Err(Refusal::not_yours()) };
    let open = matches!(order.status(now), Status::OnHold | Status::AwaitingShipment | Status::AwaitingCollection);
    if !open {
        return Err(Refusal::new(200, 25_001_001, "The status of the order does not allow a cancellation"));
    }
    let passed = order.since(now);
    order.plan.cancel(passed);
    order.cancel_reason = 4;
    let (first, lines, reason) = (0, order.lines, order.cancel_reason);
    let row = AfterRow {
        id: 4_036_000_000_000_000_000 + order.id % 1_000_000_000_000_000,
        order: u32::try_from(place).unwrap_or(u32::MAX),
        first,
        lines,
        kind: Kind::Cancel,
        outcome: Outcome::Done,
        reason,
        create: now,
        agreed: 0,
        sent: NEVER,
        ended: 0,
    };
    // What the buyer or the platform would have done later does not come any more.
    shop.settle(place, now, Outcome::Done);
    shop.afters.push(row);
    shop.touch();
    let after = shop.afters.len() - 1;
    world.tell_after(call.shop, after);
    world.tell_order(call.shop, place);
    json(&json!({ "cancel_id": row.id.to_string(), "cancel_status": "CANCELLATION_REQUEST_COMPLETE" }))
}
