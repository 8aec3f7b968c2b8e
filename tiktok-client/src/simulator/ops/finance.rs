//! Settlement: every day at 00:00 UTC a statement over the orders that were completed the day before.

use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::order::{OrderRow, flag};
use crate::simulator::world::{Minor, Shop, World};
use kpi_core::period::Market;
use serde_json::{Value, json};

const DAY: i64 = 86_400;
/// Statements are numbered by the day they close.
const BASE: u64 = 3_460_000_000_000_000_000;

/// What an order brings; every part carries its sign.
#[derive(Debug, Clone, Copy, Default)]
struct Money {
    goods: Minor,
    seller_discount: Minor,
    refund: Minor,
    refund_discount: Minor,
    commission: Minor,
    transaction: Minor,
    affiliate: Minor,
    shipping_paid: Minor,
    shipping_actual: Minor,
}

impl Money {
    fn revenue(&self) -> Minor {
        self.goods + self.seller_discount + self.refund + self.refund_discount
    }

    fn fees(&self) -> Minor {
        self.commission + self.transaction + self.affiliate
    }

    fn shipping(&self) -> Minor {
        self.shipping_paid + self.shipping_actual
    }

    fn settlement(&self) -> Minor {
        self.revenue() + self.fees() + self.shipping()
    }
}

/// When an order is settled: when it is completed. Samples and cancelled orders bring nothing.
fn settled(order: &OrderRow) -> Option<i64> {
    if order.has(flag::SAMPLE) { None } else { order.time(order.plan.completed) }
}

fn money_of(shop: &Shop, order: &OrderRow, refunded: Minor, refunded_discount: Minor) -> Money {
    let digits = shop.site.digits;
    let lines = shop.lines_of(order);
    let goods: Minor = lines.iter().map(|line| line.price).sum();
    let discount: Minor = lines.iter().map(|line| line.seller_discount).sum();
    let net = goods - discount - refunded + refunded_discount;
    let (source, _) = super::figures::source(shop, order, lines.first().map_or(0, |line| line.live));
    let creator = matches!(source, super::figures::Source::CreatorLive | super::figures::Source::CreatorVideo);
    Money {
        goods,
        seller_discount: -discount,
        refund: -refunded,
        refund_discount: refunded_discount,
        commission: -net.share(600, digits),
        transaction: -net.share(200, digits),
        affiliate: if creator { -net.share(1_200, digits) } else { Minor::ZERO },
        shipping_paid: order.shipping - order.shipping_seller,
        shipping_actual: -order.shipping,
    }
}

/// List prices and seller discounts of what went back.
fn went_back(shop: &Shop, until: i64) -> std::collections::BTreeMap<u32, (Minor, Minor)> {
    let mut back = std::collections::BTreeMap::new();
    for row in shop.afters.iter().filter(|row| !row.kind.is_cancellation() && row.refunded(until).is_some()) {
        let Some(order) = shop.orders.get(row.order as usize) else { continue };
        let lines = shop.lines_of(order);
        let first = usize::from(row.first);
        for line in lines.iter().skip(first).take(usize::from(row.lines)) {
            let sums: &mut (Minor, Minor) = back.entry(row.order).or_default();
            sums.0 += line.price;
            sums.1 += line.seller_discount;
        }
    }
    back
}

/// A day's statement.
struct Statement {
    /// 00:00 UTC after the day.
    time: i64,
    orders: Vec<(usize, Money)>,
}

impl Statement {
    fn id(&self, shop: &Shop) -> u64 {
        BASE + u64::from(shop.index) * 1_000_000 + u64::try_from(self.time / DAY).unwrap_or(0)
    }

    fn sum(&self, part: fn(&Money) -> Minor) -> Minor {
        self.orders.iter().map(|(_, money)| part(money)).sum()
    }
}

/// The statements that are closed, in order of time.
fn statements(shop: &Shop, now: i64) -> Vec<Statement> {
    let back = went_back(shop, now);
    let mut days: std::collections::BTreeMap<i64, Vec<(usize, Money)>> = std::collections::BTreeMap::new();
    for (place, order) in shop.orders_until(now).iter().enumerate() {
        let Some(at) = settled(order) else { continue };
        let time = (at.div_euclid(DAY) + 1) * DAY;
        if time > now {
            continue;
        }
        let (refund, discount) = back.get(&u32::try_from(place).unwrap_or(0)).copied().unwrap_or_default();
        days.entry(time).or_default().push((place, money_of(shop, order, refund, discount)));
    }
    days.into_iter().map(|(time, orders)| Statement { time, orders }).collect()
}

/// Local sellers outside of south-east Asia see other totals.
fn is_sea(shop: &Shop) -> bool {
    matches!(shop.market, Market::ID | Market::TH | Market::VN | Market::MY | Market::PH | Market::SG)
}

/// `GET /finance/…/statements`
pub(super) fn list(world: &mut World, call: &Call) -> Answer {
    let (shop, now) = (world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?, world.seconds());
    if call.need("sort_field")? != "statement_time" {
        return Err(Refusal::parameter("sort_field", "it must be statement_time"));
    }
    let wanted = Wanted::of(call, Sizes::new(1, 100, 20), false)?;
    let (from, to) = call.span("statement_time")?;
    let state = call.query("payment_status");
    let mut rows: Vec<Statement> = statements(shop, now);
    rows.retain(|row| (from..to).contains(&row.time) && state.is_none_or(|word| word == payment_status(row.time, now)));
    if wanted.descending {
        rows.reverse();
    }
    let (page, token) = wanted.window(&rows);
    let digits = shop.site.digits;
    let rows: Vec<Value> = page
        .iter()
        .map(|row| {
            let paid = payment_status(row.time, now);
            let mut value = json!({
                "id": row.id(shop).to_string(), "statement_time": row.time, "currency": shop.currency(),
                "settlement_amount": row.sum(Money::settlement).show(digits),
                "revenue_amount": row.sum(Money::revenue).show(digits),
                "fee_amount": row.sum(Money::fees).show(digits),
                "adjustment_amount": "0",
                "payment_status": paid,
            });
            if let Some(fields) = value.as_object_mut() {
                if !is_sea(shop) {
                    fields.insert("net_sales_amount".to_owned(), Value::from(row.sum(Money::revenue).show(digits)));
                    let shipping = row.sum(Money::shipping).show(digits);
                    fields.insert("shipping_cost_amount".to_owned(), Value::from(shipping));
                }
                if paid == "PAID" {
                    fields.insert("payment_id".to_owned(), Value::from(payment_id(row.id(shop)).to_string()));
                    fields.insert("payment_time".to_owned(), Value::from(row.time + DAY));
                }
            }
            value
        })
        .collect();
    json(&json!({ "statements": rows, "next_page_token": token }))
}

/// Statements are paid out a day later.
fn payment_status(time: i64, now: i64) -> &'static str {
    if now >= time + DAY { "PAID" } else { "PROCESSING" }
}

fn payment_id(statement: u64) -> u64 {
    statement + 100_000_000_000
}

/// `GET /finance/…/statements/{statement_id}/statement_transactions`
pub(super) fn of_statement(world: &mut World, call: &Call) -> Answer {
    let (shop, now) = (world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?, world.seconds());
    if call.need("sort_field")? != "order_create_time" {
        return Err(Refusal::parameter("sort_field", "it must be order_create_time"));
    }
    let wanted = Wanted::of(call, Sizes::new(1, 100, 20), false)?;
    let id = call.number(0);
    let missing = || Refusal::new(200, 21_008_111, "The statement does not belong to this seller");
    let statement = statements(shop, now).into_iter().find(|row| Some(row.id(shop)) == id).ok_or_else(missing)?;
    let mut orders: Vec<&(usize, Money)> = statement.orders.iter().collect();
    if wanted.descending {
        orders.reverse();
    }
    let (page, token) = wanted.window(&orders);
    let digits = shop.site.digits;
    let shown = |amount: Minor| amount.show(digits);
    let rows: Vec<Value> = page
        .iter()
        .filter_map(|(place, money)| {
            let order = shop.orders.get(*place)?;
            let mut row = breakdowns(money, digits);
            let fields = row.as_object_mut()?;
            fields.insert("id".to_owned(), Value::from((order.package_id() + 7_000_000_000_000_000).to_string()));
            fields.insert("type".to_owned(), Value::from("ORDER"));
            fields.insert("order_id".to_owned(), Value::from(shop.order_text(order).as_str()));
            fields.insert("order_create_time".to_owned(), Value::from(order.create));
            fields.insert("adjustment_amount".to_owned(), Value::from("0"));
            Some(row)
        })
        .collect();
    let settlement = statement.sum(Money::settlement);
    json(&json!({
        "id": statement.id(shop).to_string(), "create_time": statement.time, "status": "SETTLED",
        "currency": shop.currency(), "payable_amount": shown(settlement), "total_reserve_amount": "0",
        "total_settlement_amount": shown(settlement),
        "total_settlement_breakdown": {
            "total_revenue_amount": shown(statement.sum(Money::revenue)),
            "total_shipping_cost_amount": shown(statement.sum(Money::shipping)),
            "total_fee_tax_amount": shown(statement.sum(Money::fees)),
            "total_adjustment_amount": "0",
        },
        "transactions": rows, "next_page_token": token, "total_count": orders.len(),
    }))
}

fn breakdowns(money: &Money, digits: u32) -> Value {
    let shown = |amount: Minor| amount.show(digits);
    json!({
        "settlement_amount": shown(money.settlement()),
        "revenue_amount": shown(money.revenue()),
        "revenue_breakdown": {
            "subtotal_before_discount_amount": shown(money.goods),
            "seller_discount_amount": shown(money.seller_discount),
            "refund_subtotal_before_discount_amount": shown(money.refund),
            "seller_discount_refund_amount": shown(money.refund_discount),
        },
        "shipping_cost_amount": shown(money.shipping()),
        "shipping_cost_breakdown": {
            "customer_paid_shipping_fee_amount": shown(money.shipping_paid),
            "actual_shipping_fee_amount": shown(money.shipping_actual),
        },
        "fee_tax_amount": shown(money.fees()),
        "fee_tax_breakdown": { "fee": {
            "platform_commission_amount": shown(money.commission),
            "transaction_fee_amount": shown(money.transaction),
            "affiliate_commission_amount": shown(money.affiliate),
        } },
    })
}

/// `GET /finance/…/payments`
pub(super) fn payments(world: &mut World, call: &Call) -> Answer {
    let (shop, now) = (world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?, world.seconds());
    if is_sea(shop) {
        return Err(Refusal::new(403, 105_004, "Payments are not available in this region"));
    }
    if call.need("sort_field")? != "create_time" {
        return Err(Refusal::parameter("sort_field", "it must be create_time"));
    }
    let wanted = Wanted::of(call, Sizes::new(1, 100, 20), false)?;
    let (from, to) = call.span("create_time")?;
    let mut rows: Vec<Statement> = statements(shop, now);
    rows.retain(|row| (from..to).contains(&row.time));
    if wanted.descending {
        rows.reverse();
    }
    let (page, token) = wanted.window(&rows);
    let rows: Vec<Value> = page
        .iter()
        .map(|row| {
            let amount = row.sum(Money::settlement).show(shop.site.digits);
            let amount = json!({ "value": amount, "currency": shop.currency() });
            let paid = payment_status(row.time, now) == "PAID";
            json!({
                "id": payment_id(row.id(shop)).to_string(), "create_time": row.time,
                "status": payment_status(row.time, now), "amount": amount, "settlement_amount": amount,
                "payment_amount_before_exchange": amount, "exchange_rate": "1",
                "paid_time": if paid { row.time + DAY } else { 0 }, "bank_account": "*****1234",
            })
        })
        .collect();
    json(&json!({ "payments": rows, "next_page_token": token }))
}

/// `GET /finance/…/withdrawals`
pub(super) fn withdrawals(world: &mut World, call: &Call) -> Answer {
    let (shop, now) = (world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?, world.seconds());
    let types: Vec<&str> = call.need("types")?.split(',').collect();
    let wanted = Wanted::of(call, Sizes::new(1, 100, 20), false)?;
    let (from, to) = call.span("create_time")?;
    let mut rows: Vec<Statement> = if types.contains(&"SETTLE") { statements(shop, now) } else { Vec::new() };
    rows.retain(|row| (from..to).contains(&row.time));
    let (page, token) = wanted.window(&rows);
    let shown: Vec<Value> = page
        .iter()
        .map(|row| {
            json!({
                "id": (payment_id(row.id(shop)) + 1).to_string(), "type": "SETTLE",
                "amount": row.sum(Money::settlement).show(shop.site.digits), "currency": shop.currency(),
                "status": if payment_status(row.time, now) == "PAID" { "SUCCESS" } else { "PROCESSING" },
                "create_time": row.time,
            })
        })
        .collect();
    json(&json!({ "withdrawals": shown, "next_page_token": token, "total_count": rows.len() }))
}

/// `GET /finance/…/orders/unsettled`
pub(super) fn unsettled(world: &mut World, call: &Call) -> Answer {
    let (shop, now) = (world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?, world.seconds());
    if call.need("sort_field")? != "order_create_time" {
        return Err(Refusal::parameter("sort_field", "it must be order_create_time"));
    }
    let wanted = Wanted::of(call, Sizes::new(1, 100, 20), true)?;
    let (from, to) = call.span("search_time")?;
    let open = |order: &OrderRow| {
        let paid = order.past(order.plan.paid, now).is_some();
        let closed = order.past(order.plan.completed, now).is_some_and(|at| (at.div_euclid(DAY) + 1) * DAY <= now);
        paid && !closed && order.past(order.plan.cancelled, now).is_none() && !order.has(flag::SAMPLE)
    };
    let mut rows: Vec<&OrderRow> = shop.orders_until(now).iter().filter(|order| open(order)).collect();
    rows.retain(|order| (from..to).contains(&order.create));
    if wanted.descending {
        rows.reverse();
    }
    let digits = shop.site.digits;
    let all: Vec<Money> = rows.iter().map(|order| money_of(shop, order, Minor::ZERO, Minor::ZERO)).collect();
    let sum = |part: fn(&Money) -> Minor| all.iter().map(part).sum::<Minor>().show(digits);
    let (page, token) = wanted.window(&rows);
    let shown: Vec<Value> = page
        .iter()
        .map(|order| {
            let money = money_of(shop, order, Minor::ZERO, Minor::ZERO);
            let mut row = json!({
                "id": (order.package_id() + 7_000_000_000_000_000).to_string(), "type": "ORDER",
                "status": "UNSETTLED", "currency": shop.currency(), "order_id": shop.order_text(order),
                "order_create_time": order.create,
                "unsettled_reason": "The order is not completed",
                "est_settlement_amount": money.settlement().show(digits),
                "est_revenue_amount": money.revenue().show(digits),
                "est_shipping_cost_amount": money.shipping().show(digits),
                "est_fee_tax_amount": money.fees().show(digits),
                "est_adjustment_amount": "0",
            });
            if let (Some(fields), Some(at)) = (row.as_object_mut(), order.past(order.plan.delivered, now)) {
                fields.insert("order_delivery_time".to_owned(), Value::from(at));
            }
            row
        })
        .collect();
    json(&json!({
        "transactions": shown, "next_page_token": token, "total_count": rows.len(),
        "sum_est_settlement_amount": sum(Money::settlement), "sum_est_revenue_amount": sum(Money::revenue),
        "sum_est_fee_amount": sum(Money::fees), "sum_est_adjustment_amount": "0",
    }))
}
