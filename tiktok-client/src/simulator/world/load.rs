//! Worlds from facts: order lines and after-sales of any source become shops that answer like the platform.

use super::after::{AfterRow, Kind, Outcome};
use super::catalog::{Product, Sku};
use super::market::site;
use super::names::{Names, Part};
use super::order::{LineRow, NEVER, OrderRow, Plan, Status, flag};
use super::{Minor, Shop};
use crate::error::SimulatorError;
use chrono::{DateTime, TimeDelta, Utc};
use kpi_core::model::{
    AfterSale, AfterSaleKind, AfterSaleStatus, Amount, Fulfillment, Label, OrderLine, OrderStatus, ProductId, SkuId,
};
use kpi_core::period::Market;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What becomes a world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub(crate) lines: Vec<OrderLine>,
    pub(crate) after_sales: Vec<AfterSale>,
}

/// The shops of the facts, the newest time in them, and how many after-sales belong to no order line that is there.
pub(crate) struct Loaded {
    pub(crate) shops: Vec<Shop>,
    pub(crate) newest: DateTime<Utc>,
    pub(crate) left_out: usize,
}

/// An order while its lines come in.
struct Draft {
    row: OrderRow,
    lines: Vec<(LineRow, SmolStr)>,
}

#[derive(Default)]
struct Bench {
    market: Option<Market>,
    currency: SmolStr,
    orders: BTreeMap<SmolStr, Draft>,
    skus: Places,
    products: Places,
    buyers: Places,
    reasons: Places,
    sku_rows: Vec<Sku>,
    product_rows: Vec<Product>,
}

/// Texts with a number for each.
#[derive(Default)]
struct Places {
    by_name: BTreeMap<SmolStr, u32>,
    names: Vec<SmolStr>,
}

impl Places {
    fn of(&mut self, name: &str) -> u32 {
        if let Some(place) = self.by_name.get(name) {
            return *place;
        }
        let place = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.by_name.insert(name.into(), place);
        self.names.push(name.into());
        place
    }
}

fn refuse(line: &OrderLine, why: &str) -> SimulatorError {
    SimulatorError::Facts { message: format!("order {} line {}: {why}", line.order_id, line.line_id) }
}

fn minor(amount: Option<Amount>) -> Minor {
    Minor(amount.map_or(0, Amount::scaled))
}

/// Makes the shops.
pub(crate) fn load(facts: &Facts) -> Result<Loaded, SimulatorError> {
    let mut benches: BTreeMap<SmolStr, Bench> = BTreeMap::new();
    let mut newest = DateTime::<Utc>::MIN_UTC;
    for line in &facts.lines {
        let bench = benches.entry(line.shop_id.as_str().into()).or_default();
        add(bench, line)?;
        let times = [line.paid_time, line.delivery_time, line.cancel_time, line.update_time];
        newest = times.into_iter().flatten().fold(newest.max(line.create_time), DateTime::max);
    }
    let mut shops = Vec::with_capacity(benches.len());
    for (place, (id, bench)) in benches.into_iter().enumerate() {
        shops.push(open(place, &id, bench)?);
    }
    let left_out = after(&mut shops, &facts.after_sales, &mut newest)?;
    Ok(Loaded { shops, newest: newest + TimeDelta::seconds(1), left_out })
}

fn add(bench: &mut Bench, line: &OrderLine) -> Result<(), SimulatorError> {
    let code = line.currency.code();
    if bench.currency.is_empty() {
        bench.currency = code.into();
        bench.market = line.market;
    } else if bench.currency != code {
        return Err(refuse(line, "a shop of the platform has one currency"));
    }
    let status = status(&line.status).ok_or_else(|| refuse(line, "its status is not one of the platform's"))?;
    let price = line.list_amount().map_err(|error| refuse(line, &error.to_string()))?;
    if price < Amount::ZERO {
        return Err(refuse(line, "its amount is below zero"));
    }
    let sku = sku(bench, line);
    let buyer = bench.buyers.of(line.buyer_id.as_ref().map_or("", |id| id.as_str()));
    let by = line.cancel_initiator.as_ref().map_or("SYSTEM", |by| by.as_str());
    let reason = format!("{by}\n{}", line.cancel_reason.as_ref().map_or("", |reason| reason.as_str()));
    let reason = u8::try_from(bench.reasons.of(&reason)).unwrap_or(u8::MAX);
    let key: SmolStr = line.order_id.as_str().into();
    if !bench.orders.contains_key(&key) {
        let row = order_row(line, buyer)?;
        bench.orders.insert(key.clone(), Draft { row, lines: Vec::new() });
    }
    let Some(draft) = bench.orders.get_mut(&key) else { return Ok(()) };
    let row = &mut draft.row;
    if status == Status::Cancelled {
        row.cancel_reason = reason;
    }
    // The order stands where its farthest line stands; it is cancelled when all of them are.
    row.least = match (row.least, status) {
        (known, Status::Cancelled) if !draft.lines.is_empty() => known,
        (Status::Cancelled, other) => other,
        (known, other) => known.max(other),
    };
    row.shipping +=
        minor(line.shipping_fee) + minor(line.shipping_seller_discount) + minor(line.shipping_platform_discount);
    row.shipping_seller += minor(line.shipping_seller_discount);
    row.shipping_platform += minor(line.shipping_platform_discount);
    row.tax += minor(line.tax);
    row.fees += minor(line.buyer_fees);
    row.payment_discount += minor(line.payment_platform_discount);
    let live = line.live_session_id.as_ref().and_then(|id| id.as_str().parse().ok()).unwrap_or(0);
    let piece = LineRow {
        sku,
        live,
        price: Minor(price.scaled()),
        seller_discount: minor(line.seller_discount),
        platform_discount: minor(line.platform_discount),
        gift: line.is_gift == Some(true),
        cancelled: status == Status::Cancelled,
    };
    draft.lines.push((piece, line.line_id.as_str().into()));
    Ok(())
}

fn status(status: &OrderStatus) -> Option<Status> {
    Some(match status.as_str() {
        "UNPAID" => Status::Unpaid,
        "ON_HOLD" => Status::OnHold,
        "AWAITING_SHIPMENT" | "PARTIALLY_SHIPPING" => Status::AwaitingShipment,
        "AWAITING_COLLECTION" => Status::AwaitingCollection,
        "IN_TRANSIT" => Status::InTransit,
        "DELIVERED" => Status::Delivered,
        "COMPLETED" => Status::Completed,
        "CANCELLED" => Status::Cancelled,
        _ => return None,
    })
}

fn sku(bench: &mut Bench, line: &OrderLine) -> u32 {
    let text = |id: Option<&str>, other: Option<&str>| id.or(other).unwrap_or("unknown").to_owned();
    let seller_sku = line.seller_sku.as_ref().map(Label::as_str);
    let sku_id = text(line.sku_id.as_ref().map(SkuId::as_str), seller_sku);
    let known = bench.skus.names.len();
    let sku = bench.skus.of(&sku_id);
    if sku as usize == known {
        let name = line.product_name.as_ref().map_or("", |name| name.as_str());
        let product_id = text(line.product_id.as_ref().map(ProductId::as_str), Some(&sku_id));
        let products = bench.products.names.len();
        let product = bench.products.of(&product_id);
        if product as usize == products {
            bench.product_rows.push(Product {
                id: 0,
                name: name.to_owned(),
                category: 0,
                first_sku: sku,
                skus: 1,
                weight: 1,
                create: line.create_time.timestamp(),
            });
        }
        bench.sku_rows.push(Sku {
            id: 0,
            product,
            name: String::new(),
            seller_sku: seller_sku.unwrap_or_default().to_owned(),
            price: Minor(line.unit_price.scaled()),
            stock: 0,
        });
    }
    sku
}

fn order_row(line: &OrderLine, buyer: u32) -> Result<OrderRow, SimulatorError> {
    let create = line.create_time.timestamp();
    let offset = |time: Option<DateTime<Utc>>| match time {
        None => Ok(NEVER),
        Some(time) => u32::try_from(time.timestamp() - create)
            .map_err(|_| refuse(line, "something happened before it was created, or a century later")),
    };
    let mut flags = 0;
    for (mark, set) in [
        (flag::COD, line.is_cod),
        (flag::SAMPLE, line.is_sample),
        (flag::PREORDER, line.is_preorder),
        (flag::REPLACEMENT, line.is_replacement),
        (flag::EXCHANGE, line.is_exchange),
        (flag::FBT, line.fulfillment.as_ref().map(|kind| *kind == Fulfillment::from("FULFILLMENT_BY_TIKTOK"))),
    ] {
        if set == Some(true) {
            flags |= mark;
        }
    }
    let paid = offset(line.paid_time)?;
    Ok(OrderRow {
        id: 0,
        create,
        plan: Plan {
            paid,
            released: paid,
            rts: offset(line.rts_time)?,
            collected: offset(line.collection_time)?,
            delivered: offset(line.delivery_time)?,
            completed: offset(line.completed_time)?,
            cancel_requested: NEVER,
            cancelled: offset(line.cancel_time)?,
            edited: offset(line.update_time)?,
        },
        rts_sla: offset(line.rts_sla_time)?,
        tts_sla: offset(line.tts_sla_time)?,
        delivery_sla: offset(line.delivery_sla_time)?,
        buyer,
        first_line: 0,
        lines: 0,
        flags,
        least: Status::Unpaid,
        cancel_reason: 0,
        city: 0,
        carrier: 0,
        method: 0,
        shipping: Minor::ZERO,
        shipping_seller: Minor::ZERO,
        shipping_platform: Minor::ZERO,
        tax: Minor::ZERO,
        fees: Minor::ZERO,
        payment_discount: Minor::ZERO,
    })
}

fn open(place: usize, id: &str, bench: Bench) -> Result<Shop, SimulatorError> {
    let market = bench.market.unwrap_or(Market::GB);
    let mut shop = Shop::empty(place, market, site(market));
    let mut drafts: Vec<(SmolStr, Draft)> = bench.orders.into_iter().collect();
    drafts.sort_by_key(|(_, draft)| draft.row.create);
    let mut names = Names {
        shop: id.into(),
        currency: bench.currency,
        skus: bench.skus.names,
        products: bench.products.names,
        buyers: bench.buyers.names,
        reasons: bench.reasons.names,
        ..Names::default()
    };
    for (place, (id, draft)) in drafts.into_iter().enumerate() {
        let mut row = draft.row;
        row.id = place as u64;
        row.first_line = u32::try_from(shop.lines.len()).unwrap_or(u32::MAX);
        row.lines = u16::try_from(draft.lines.len())
            .map_err(|_| SimulatorError::Facts { message: format!("order {id} has more than 65535 lines") })?;
        for (line, name) in draft.lines {
            shop.lines.push(line);
            names.lines.push(name);
        }
        names.places.insert(id.clone(), u32::try_from(place).unwrap_or(u32::MAX));
        names.orders.push(id);
        shop.orders.push(row);
    }
    name_shop(&mut shop, id);
    shop.products = bench.product_rows;
    shop.skus = bench.sku_rows;
    shop.names = Some(Box::new(names));
    Ok(shop)
}

fn name_shop(shop: &mut Shop, id: &str) {
    id.clone_into(&mut shop.name);
    shop.cipher = format!("{}_loaded_{id}", super::prefix(shop.market));
    shop.code = format!("{}LC{:06}", shop.market.code(), shop.index);
}

/// Joins after-sales with their orders; gives how many have none.
fn after(shops: &mut [Shop], rows: &[AfterSale], newest: &mut DateTime<Utc>) -> Result<usize, SimulatorError> {
    let mut left_out = 0;
    let mut known: BTreeMap<(usize, SmolStr), usize> = BTreeMap::new();
    for row in rows {
        let refuse = |why: &str| SimulatorError::Facts { message: format!("after-sale {}: {why}", row.after_sale_id) };
        let Some(index) = shops.iter().position(|shop| shop.id_text() == row.shop_id.as_str()) else {
            left_out += 1;
            continue;
        };
        let Some(shop) = shops.get_mut(index) else { continue };
        let order = row.order_id.as_ref().and_then(|id| shop.find_order(id.as_str(), i64::MAX));
        let line = order.and_then(|place| {
            let order = shop.orders.get(place)?;
            let wanted = row.line_id.as_ref()?;
            (0..order.lines).find(|line| shop.line_text(order, *line) == wanted.as_str())
        });
        let (Some(order), Some(line)) = (order, line) else {
            left_out += 1;
            continue;
        };
        let key = (index, SmolStr::from(row.after_sale_id.as_str()));
        let (create, part) = (
            row.first_time.timestamp(),
            Part {
                line,
                total: minor(row.refund_amount),
                shipping: minor(row.refund_shipping),
                tax: minor(row.refund_tax),
            },
        );
        let Some(names) = shop.names.as_mut() else { continue };
        if let Some(place) = known.get(&key) {
            if let Some(parts) = names.parts.get_mut(*place) {
                parts.push(part);
            }
            continue;
        }
        let (outcome, over) = outcome(&row.status).ok_or_else(|| refuse("its status is not one of the platform's"))?;
        let kind = kind(&row.kind).ok_or_else(|| refuse("its kind is not one of the platform's"))?;
        let end = row.refund_time.or(row.update_time).unwrap_or(row.first_time);
        *newest = (*newest).max(end).max(row.first_time);
        let since = |time: DateTime<Utc>| {
            u32::try_from(time.timestamp() - create).map_err(|_| refuse("it ended before it began"))
        };
        let ended = if over { since(end)? } else { NEVER };
        let waits = row.status.as_str() == "APPROVED";
        let approved = row.approve_time.or(row.update_time.filter(|_| waits));
        let agreed = approved.map(since).transpose()?.unwrap_or(NEVER);
        let reason = format!(
            "{}\n{}\n{}",
            row.initiator.as_ref().map_or("BUYER", |by| by.as_str()),
            row.reason.as_ref().or(row.first_reason.as_ref()).map_or("", |reason| reason.as_str()),
            row.reason_text.as_ref().map_or("", |text| text.as_str()),
        );
        let place = names.afters.len();
        names.afters.push(key.1.clone());
        names.parts.push(vec![part]);
        names.after_reasons.push(reason.into());
        known.insert(key, place);
        shop.afters.push(AfterRow {
            id: place as u64,
            order: u32::try_from(order).unwrap_or(u32::MAX),
            first: line,
            lines: 1,
            kind,
            outcome,
            reason: 0,
            create,
            agreed,
            sent: NEVER,
            ended,
        });
    }
    Ok(left_out)
}

fn kind(kind: &AfterSaleKind) -> Option<Kind> {
    Some(match kind.as_str() {
        "CANCEL" => Kind::Cancel,
        "BUYER_CANCEL" => Kind::BuyerCancel,
        "REFUND" => Kind::Refund,
        "RETURN_AND_REFUND" => Kind::ReturnAndRefund,
        _ => return None,
    })
}

/// How it ends, and whether it has.
fn outcome(status: &AfterSaleStatus) -> Option<(Outcome, bool)> {
    Some(match status.as_str() {
        "PENDING" | "APPROVED" => (Outcome::Done, false),
        "COMPLETED" => (Outcome::Done, true),
        "REJECTED" => (Outcome::Rejected, true),
        "WITHDRAWN" => (Outcome::Withdrawn, true),
        _ => return None,
    })
}
