//! How a day of a shop comes into being.

use super::after::{AfterRow, Kind, Outcome};
use super::dice::Dice;
use super::live::{self, Live};
use super::order::{LineRow, NEVER, OrderRow, Plan, flag, order_id};
use super::season::{self, HOURS};
use super::{Minor, Shop};
use chrono::NaiveDate;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// Adds a day to a shop: its orders, and what will become of them.
pub(crate) fn day(seed: u64, late_edits: u64, shop: &mut Shop, date: NaiveDate) {
    let number = live::day_number(date);
    let mut dice = Dice::of(seed, &[u64::from(shop.index), number]);
    let weight = season::day_weight(shop.market, date);
    let lives = live::of_day(seed, shop.index, date, weight, shop.pace, shop.site);
    let expected = shop.pace * weight / 1_000 * dice.below(301).saturating_add(850) / 1_000;
    let count = (expected + dice.below(1_000)) / 1_000;
    let midnight = shop.midnight(date);
    let mut seconds: Vec<i64> = (0..count)
        .map(|_| i64::try_from(dice.weighted(&HOURS)).unwrap_or(0) * HOUR + dice.between(0, HOUR - 1))
        .collect();
    seconds.sort_unstable();
    // Dispatch suffers in the days after a campaign.
    let busy = (1..=2).any(|back| {
        date.checked_sub_days(chrono::Days::new(back)).is_some_and(|day| season::campaign(shop.market, day) > 2_000)
    });
    let (mut before, mut place) = (-1, 0);
    for second in seconds {
        place = if second == before { place + 1 } else { 0 };
        before = second;
        let live = lives.iter().find(|live| (live.from..live.to).contains(&second) && dice.chance(550));
        order(&mut dice, late_edits, shop, midnight + second, place, live, busy);
    }
}

fn order(dice: &mut Dice, late_edits: u64, shop: &mut Shop, create: i64, place: u64, live: Option<&Live>, busy: bool) {
    let site = shop.site;
    let first_line = u32::try_from(shop.lines.len()).unwrap_or(u32::MAX);
    let sample = dice.chance(6);
    lines(dice, shop, live, sample);
    let pieces = shop.lines.get(first_line as usize..).unwrap_or_default();
    let goods: Minor = pieces.iter().map(LineRow::sale).sum();
    let count = u16::try_from(pieces.len()).unwrap_or(u16::MAX);
    let mut flags = 0;
    let cod = dice.chance(site.cod) && !sample;
    for (mark, set) in [
        (flag::COD, cod),
        (flag::SAMPLE, sample),
        (flag::PREORDER, dice.chance(12)),
        (flag::REPLACEMENT, dice.chance(3)),
        (flag::FBT, dice.chance(120)),
    ] {
        if set {
            flags |= mark;
        }
    }
    let units = |cents: i64| Minor::of_units(cents * site.level / 1_000, site.digits);
    let shipping = if sample { Minor::ZERO } else { units(dice.between(199, 699)) };
    let (shipping_seller, shipping_platform) = match dice.weighted(&[45, 25, 20, 10]) {
        1 => (shipping, Minor::ZERO),
        2 => (Minor::ZERO, shipping),
        3 => (Minor::ZERO, shipping.share(5_000, site.digits)),
        _ => (Minor::ZERO, Minor::ZERO),
    };
    let payment_discount = if dice.chance(60) { goods.share(200, site.digits) } else { Minor::ZERO };
    let mut row = OrderRow {
        id: order_id(create, shop.index, place),
        create,
        plan: Plan::NOTHING,
        rts_sla: 0,
        tts_sla: 0,
        delivery_sla: 0,
        buyer: u32::try_from(dice.below(1 + shop.pace * 40 / 1_000)).unwrap_or(0),
        first_line,
        lines: count,
        flags,
        cancel_reason: 0,
        city: u8::try_from(dice.index(site.cities.len())).unwrap_or(0),
        carrier: u8::try_from(dice.index(site.carriers.len())).unwrap_or(0),
        method: u8::try_from(dice.index(site.methods.len())).unwrap_or(0),
        shipping,
        shipping_seller,
        shipping_platform,
        tax: goods.share(site.tax, site.digits),
        fees: if site.cod > 0 && !sample { units(6) } else { Minor::ZERO },
        payment_discount,
    };
    let order = u32::try_from(shop.orders.len()).unwrap_or(u32::MAX);
    plan(dice, &mut row, busy);
    after(dice, &mut row, order, shop);
    if dice.chance(late_edits) && row.plan.completed != NEVER {
        row.plan.edited = row.plan.completed.saturating_add(secs(dice.between(DAY, 12 * DAY)));
    }
    shop.orders.push(row);
}

fn lines(dice: &mut Dice, shop: &mut Shop, live: Option<&Live>, sample: bool) {
    let site = shop.site;
    let seller = if dice.chance(400) { dice.between(5, 20) * 100 } else { 0 };
    let platform = if dice.chance(300) { dice.between(3, 10) * 100 } else { 0 };
    let items = if sample { 1 } else { 1 + dice.weighted(&[62, 24, 9, 5]) };
    for place in 0..items {
        let Some(product) = shop.products.get(shop.pick(dice)) else { continue };
        let sku = product.first_sku + u32::try_from(dice.below(u64::from(product.skus))).unwrap_or(0);
        let Some(price) = shop.skus.get(sku as usize).map(|sku| sku.price) else { continue };
        let gift = place > 0 && dice.chance(40);
        let pieces = if dice.chance(180) && !sample { 2 } else { 1 };
        for _ in 0..pieces {
            let free = sample || gift;
            let seller_discount = if free { price } else { price.share(seller, site.digits) };
            let platform_discount =
                if free { Minor::ZERO } else { (price - seller_discount).share(platform, site.digits) };
            let live = live.map_or(0, |live| live.id);
            shop.lines.push(LineRow { sku, live, price, seller_discount, platform_discount, gift });
        }
    }
}

/// Payment, dispatch, delivery; and cancellations by time-out.
fn plan(dice: &mut Dice, row: &mut OrderRow, busy: bool) {
    let cod = row.has(flag::COD);
    let paid = dice.between(15, 900);
    let plan = &mut row.plan;
    if !cod && dice.chance(60) {
        plan.cancel(secs(DAY));
        return;
    }
    let released = paid + HOUR;
    plan.released = secs(released);
    row.rts_sla = secs(released + 2 * DAY);
    row.tts_sla = secs(released + 3 * DAY);
    row.delivery_sla = secs(released + 8 * DAY);
    let late = dice.chance(if busy { 130 } else { 45 });
    let handling = if late { 2 * DAY + dice.between(HOUR, 40 * HOUR) } else { dice.between(2 * HOUR, 40 * HOUR) };
    let rts = released + handling;
    let collected = rts + dice.between(3 * HOUR, 22 * HOUR);
    let delivered = collected + dice.between(DAY, 6 * DAY);
    plan.rts = secs(rts);
    plan.collected = secs(collected);
    if !dice.chance(7) {
        plan.delivered = secs(delivered);
        plan.completed = secs(delivered + dice.between(3 * DAY, 9 * DAY));
    }
    plan.paid = if cod { plan.delivered } else { secs(paid) };
}

/// Cancellations, returns and refunds.
fn after(dice: &mut Dice, row: &mut OrderRow, order: u32, shop: &mut Shop) {
    let id = 4_035_000_000_000_000_000 + row.id % 1_000_000_000_000_000;
    let base = AfterRow {
        id,
        order,
        first: 0,
        lines: row.lines,
        kind: Kind::Cancel,
        outcome: Outcome::Done,
        reason: 0,
        create: row.create,
        agreed: 0,
        sent: NEVER,
        ended: 0,
    };
    if let Some(at) = row.time(row.plan.cancelled) {
        shop.afters.push(AfterRow { create: at, ..base });
        return;
    }
    let released = i64::from(row.plan.released);
    match dice.weighted(&[955, 30, 15]) {
        1 => {
            let asked = secs(released + dice.between(600, 2 * HOUR));
            let answered = secs(dice.between(HOUR, 20 * HOUR));
            let outcome = [Outcome::Done, Outcome::Rejected, Outcome::Withdrawn];
            let outcome = outcome.get(dice.weighted(&[85, 10, 5])).copied().unwrap_or(Outcome::Done);
            row.plan.cancel_requested = asked;
            row.cancel_reason = u8::try_from(dice.between(1, 3)).unwrap_or(1);
            let create = row.create + i64::from(asked);
            if outcome == Outcome::Done {
                row.plan.cancel(asked.saturating_add(answered));
            } else {
                // Nobody ships while the seller thinks.
                delay(&mut row.plan, answered);
            }
            let kind = Kind::BuyerCancel;
            let reason = row.cancel_reason;
            shop.afters.push(AfterRow { kind, outcome, reason, create, agreed: NEVER, ended: answered, ..base });
        }
        2 => {
            row.plan.cancel(secs(released + dice.between(5 * HOUR, 30 * HOUR)).min(row.plan.rts.saturating_sub(60)));
            row.cancel_reason = if dice.chance(700) { 4 } else { 5 };
            let create = row.time(row.plan.cancelled).unwrap_or(row.create);
            shop.afters.push(AfterRow { create, reason: row.cancel_reason, ..base });
        }
        _ => returns(dice, row, base, shop),
    }
}

fn returns(dice: &mut Dice, row: &mut OrderRow, base: AfterRow, shop: &mut Shop) {
    let lost = row.plan.delivered == NEVER;
    if !lost && !dice.chance(65) {
        return;
    }
    let from = if lost { i64::from(row.plan.collected) + 14 * DAY } else { i64::from(row.plan.delivered) };
    let create = row.create + from + dice.between(6 * HOUR, 4 * DAY);
    let kind = if lost || dice.chance(350) { Kind::Refund } else { Kind::ReturnAndRefund };
    let agreed = dice.between(HOUR, 2 * DAY);
    let outcome = [Outcome::Done, Outcome::Rejected, Outcome::Withdrawn];
    let outcome = outcome.get(dice.weighted(&[84, 9, 7])).copied().unwrap_or(Outcome::Done);
    let (sent, ended) = match (kind, outcome) {
        (_, Outcome::Rejected | Outcome::Withdrawn) => (NEVER, agreed),
        (Kind::ReturnAndRefund, _) => {
            let sent = agreed + dice.between(6 * HOUR, 3 * DAY);
            (secs(sent), sent + dice.between(2 * DAY, 8 * DAY))
        }
        _ => (NEVER, agreed + dice.between(HOUR, DAY)),
    };
    let lines = if row.lines > 1 && dice.chance(600) { 1 } else { row.lines };
    let first = u16::try_from(dice.below(u64::from(row.lines - lines + 1))).unwrap_or(0);
    let reason = if lost { 5 } else { u8::try_from(dice.index(5)).unwrap_or(0) };
    let end = secs(create - row.create + ended);
    // An order does not close while a return is open.
    if row.plan.completed != NEVER && row.plan.completed < end {
        row.plan.completed = end;
    }
    let agreed = if outcome == Outcome::Done { secs(agreed) } else { NEVER };
    shop.afters.push(AfterRow {
        first,
        lines,
        kind,
        outcome,
        reason,
        create,
        agreed,
        sent,
        ended: secs(ended),
        ..base
    });
}

/// Moves everything from the dispatch on by some seconds.
fn delay(plan: &mut Plan, by: u32) {
    let cod = plan.paid == plan.delivered;
    for moment in [&mut plan.rts, &mut plan.collected, &mut plan.delivered, &mut plan.completed] {
        if *moment != NEVER {
            *moment = moment.saturating_add(by);
        }
    }
    if cod {
        plan.paid = plan.delivered;
    }
}

fn secs(seconds: i64) -> u32 {
    u32::try_from(seconds).unwrap_or(0)
}
