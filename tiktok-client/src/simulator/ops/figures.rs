//! Sums over the orders of days, which the analytics are made of.

use crate::simulator::call::Call;
use crate::simulator::refusal::Refusal;
use crate::simulator::world::after::Outcome;
use crate::simulator::world::dice::Dice;
use crate::simulator::world::order::{OrderRow, flag};
use crate::simulator::world::{Minor, Shop, live, next};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Where a line was bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    SellerLive,
    CreatorLive,
    SellerVideo,
    CreatorVideo,
    Card,
}

/// How many videos a shop has.
pub(super) const VIDEOS: u64 = 24;

/// Where an order was bought, and by which session or video.
pub(super) fn source(shop: &Shop, order: &OrderRow, live: u64) -> (Source, u64) {
    if live != 0 {
        return (if live & 3 == 3 { Source::CreatorLive } else { Source::SellerLive }, live);
    }
    let mut dice = Dice::of(order.id, &[u64::from(order.buyer), 0x50]);
    let video = video_id(shop, dice.below(VIDEOS));
    match dice.below(100) {
        0..16 => (Source::SellerVideo, video),
        16..38 => (Source::CreatorVideo, video),
        _ => (Source::Card, 0),
    }
}

/// The number of a video of a shop.
pub(super) fn video_id(shop: &Shop, place: u64) -> u64 {
    7_410_000_000_000_000_000 + u64::from(shop.index) * 1_000 + place
}

/// Figures of a span.
#[derive(Debug, Clone, Default)]
pub(super) struct Sales {
    pub(super) gmv: Minor,
    pub(super) orders: i64,
    pub(super) sku_orders: i64,
    pub(super) items: i64,
    pub(super) buyers: BTreeSet<u32>,
    pub(super) tax: Minor,
    pub(super) shipping: Minor,
    pub(super) cofunded: Minor,
    pub(super) refunds: Minor,
    pub(super) refunded_items: i64,
    pub(super) cancelled: i64,
    pub(super) by_source: BTreeMap<Source, Part>,
}

/// Figures of one source.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    pub(super) gmv: Minor,
    pub(super) orders: i64,
    pub(super) items: i64,
    pub(super) buyers: BTreeSet<u32>,
}

impl Sales {
    pub(super) fn of(&self, source: Source) -> Part {
        self.by_source.get(&source).cloned().unwrap_or_default()
    }

    pub(super) fn gmv_of(&self, sources: &[Source]) -> Minor {
        sources.iter().filter_map(|source| self.by_source.get(source)).map(|part| part.gmv).sum()
    }

    pub(super) fn customers(&self) -> i64 {
        count(self.buyers.len())
    }
}

pub(super) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Which lines count.
pub(super) type Only<'a> = Option<&'a dyn Fn(&OrderRow, u32, u64) -> bool>;

/// Sums the orders that were paid in a span of Unix seconds: on delivery counts when it was ordered. Cancelled and
/// refunded orders are in, samples are not. `only` sees order, SKU and session of a line.
pub(super) fn sum(shop: &Shop, from: i64, to: i64, now: i64, only: Only<'_>) -> Sales {
    let mut sales = Sales::default();
    let to = to.min(now + 1);
    // Payment follows within a quarter of an hour.
    for place in shop.created_in(from - 3_600, to) {
        let Some(order) = shop.orders.get(place) else { continue };
        let paid = if order.has(flag::COD) { Some(order.create) } else { order.past(order.plan.paid, now) };
        if order.has(flag::SAMPLE) || !paid.is_some_and(|at| (from..to).contains(&at)) {
            continue;
        }
        add(&mut sales, shop, order, now, only);
    }
    sales
}

fn add(sales: &mut Sales, shop: &Shop, order: &OrderRow, now: i64, only: Only<'_>) {
    let lines = shop.lines_of(order);
    let mut skus = BTreeSet::new();
    let mut parts: BTreeMap<Source, (Minor, i64)> = BTreeMap::new();
    for line in lines.iter().filter(|line| !line.gift) {
        if only.is_some_and(|only| !only(order, line.sku, line.live)) {
            continue;
        }
        skus.insert(line.sku);
        sales.gmv += line.sale();
        sales.cofunded += line.sale() + line.platform_discount;
        sales.items += 1;
        let (source, _) = source(shop, order, line.live);
        let part = parts.entry(source).or_default();
        part.0 += line.sale();
        part.1 += 1;
    }
    if skus.is_empty() {
        return;
    }
    sales.orders += 1;
    sales.sku_orders += count(skus.len());
    sales.buyers.insert(order.buyer);
    sales.tax += order.tax;
    sales.shipping += order.shipping_fee();
    if order.past(order.plan.cancelled, now).is_some() {
        sales.cancelled += 1;
    }
    for (source, (gmv, items)) in parts {
        let part = sales.by_source.entry(source).or_default();
        part.gmv += gmv;
        part.items += items;
        part.orders += 1;
        part.buyers.insert(order.buyer);
    }
}

/// Adds what went back to buyers in a span.
pub(super) fn add_refunds(sales: &mut Sales, shop: &Shop, from: i64, to: i64, now: i64, only: Only<'_>) {
    for row in &shop.afters {
        let back = row.refunded(now).filter(|at| (from..to).contains(at));
        let Some(order) = shop.orders.get(row.order as usize).filter(|_| back.is_some()) else { continue };
        if row.outcome != Outcome::Done {
            continue;
        }
        let parts = super::after_sales::refunds(shop, row, order, now);
        let lines = shop.lines_of(order).iter().skip(usize::from(row.first));
        let mut any = false;
        for (line, part) in lines.zip(&parts) {
            if only.is_none_or(|only| only(order, line.sku, line.live)) {
                sales.refunds += part.total();
                sales.refunded_items += 1;
                any = true;
            }
        }
        if any && !row.kind.is_cancellation() {
            sales.cancelled += 1;
        }
    }
}

/// Days that were asked for, and how amounts are shown.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) shop: &'a Shop,
    pub(super) now: i64,
    pub(super) first: NaiveDate,
    /// Excluded.
    pub(super) end: NaiveDate,
    pub(super) daily: bool,
    usd: bool,
    /// Yesterday in the shop's zone.
    pub(super) latest: NaiveDate,
}

impl<'a> Asked<'a> {
    pub(super) fn of(shop: &'a Shop, call: &Call, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let refuse = |why: &str| Refusal::new(200, 28_001_022, format!("Invalid date range: {why}"));
        let date = |name: &str| -> Result<NaiveDate, Refusal> {
            call.need(name)?.parse().map_err(|_| refuse("dates are written YYYY-MM-DD"))
        };
        let (first, end) = (date("start_date_ge")?, date("end_date_lt")?);
        let today = shop.local_date(now);
        let days = (end - first).num_days();
        if days < 1 {
            return Err(refuse("the end must be after the start"));
        }
        if days > 60 {
            return Err(refuse("at most 60 days"));
        }
        if first > today {
            return Err(refuse("the start is in the future"));
        }
        let daily = match call.query("granularity") {
            None | Some("ALL" | "") => false,
            Some("1D") => true,
            Some(_) => return Err(Refusal::parameter("granularity", "it must be ALL or 1D")),
        };
        let latest = today.pred_opt().unwrap_or(today);
        let now = now.timestamp();
        Ok(Self { shop, now, first, end, daily, usd: usd(call)?, latest })
    }

    /// The same question about a part of the days.
    pub(super) fn within(&self, (first, end): (NaiveDate, NaiveDate)) -> Self {
        Self { first, end, ..*self }
    }

    /// The spans to report: every day with data, or all at once.
    pub(super) fn spans(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let end = self.end.min(next(self.latest)).max(self.first);
        if !self.daily {
            return vec![(self.first, self.end)];
        }
        let mut spans = Vec::new();
        let mut day = self.first;
        while day < end {
            spans.push((day, next(day)));
            day = next(day);
        }
        spans
    }

    pub(super) fn seconds(&self, (first, end): (NaiveDate, NaiveDate)) -> (i64, i64) {
        (self.shop.midnight(first), self.shop.midnight(end))
    }

    pub(super) fn money(&self, amount: Minor) -> Value {
        money(self.shop, amount, self.usd)
    }
}

/// Whether amounts are asked for in US dollars.
pub(super) fn usd(call: &Call) -> Result<bool, Refusal> {
    match call.query("currency") {
        None | Some("LOCAL" | "") => Ok(false),
        Some("USD") => Ok(true),
        Some(_) => Err(Refusal::parameter("currency", "it must be LOCAL or USD")),
    }
}

/// An amount with its currency; in dollars at the level of prices of the site, which is no exchange rate.
pub(super) fn money(shop: &Shop, amount: Minor, usd: bool) -> Value {
    let digits = shop.site.digits;
    if !usd {
        return json!({ "amount": amount.show(digits), "currency": shop.currency() });
    }
    let units = i128::from(amount.0) / 10_i128.pow(4_u32.saturating_sub(digits));
    let cents = units * 1_000 / i128::from(shop.site.level.max(1));
    let dollars = Minor::of_units(i64::try_from(cents).unwrap_or(i64::MAX), 2);
    json!({ "amount": dollars.show(2), "currency": "USD" })
}

/// A ratio with four digits, as text; zero where there is nothing to divide by.
pub(super) fn ratio(part: i64, whole: i64) -> String {
    if whole == 0 {
        return "0".to_owned();
    }
    let scaled = i128::from(part) * 10_000 / i128::from(whole);
    Minor(i64::try_from(scaled).unwrap_or(0)).show(4)
}

/// An amount for each of a count.
pub(super) fn each(amount: Minor, count: i64, digits: u32) -> Minor {
    let unit = 10_i64.pow(4_u32.saturating_sub(digits));
    if count == 0 { Minor::ZERO } else { Minor(amount.0 / count / unit * unit) }
}

/// Visitors and what they did on a day, in keeping with the orders.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Traffic {
    pub(super) visitors: i64,
    pub(super) page_views: i64,
    pub(super) impressions: i64,
    pub(super) clicks: i64,
}

/// The traffic of a span for so many buyers.
pub(super) fn traffic(seed: u64, shop: &Shop, day: NaiveDate, buyers: i64) -> Traffic {
    let mut dice = Dice::of(seed, &[u64::from(shop.index), live::day_number(day), 0x7AFF]);
    let visitors = buyers * dice.between(22, 48) + dice.between(15, 90);
    let page_views = visitors * dice.between(21, 34) / 10;
    let impressions = page_views * dice.between(50, 90) / 10;
    Traffic { visitors, page_views, impressions, clicks: impressions * dice.between(35, 80) / 1_000 + buyers }
}
