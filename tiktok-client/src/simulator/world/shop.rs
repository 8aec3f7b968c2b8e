use super::after::{AfterRow, Outcome};
use super::catalog::{Product, Sku, stock_up};
use super::dice::Dice;
use super::market::{Site, site};
use super::names::{self, Names};
use super::order::{LineRow, OrderRow};
use super::{Minor, Size, reasons, season};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use kpi_core::period::Market;
use smol_str::{SmolStr, format_smolstr};
use std::sync::Arc;

/// A shop with its goods and its orders.
#[derive(Debug, Clone)]
pub(crate) struct Shop {
    pub(crate) index: u16,
    pub(crate) seller: usize,
    pub(crate) market: Market,
    pub(crate) site: &'static Site,
    pub(crate) zone: Tz,
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) cipher: String,
    pub(crate) products: Vec<Product>,
    pub(crate) skus: Vec<Sku>,
    /// Rising in time.
    pub(crate) orders: Vec<OrderRow>,
    pub(crate) lines: Vec<LineRow>,
    pub(crate) afters: Vec<AfterRow>,
    /// Orders of an ordinary day, in thousandths; nothing in a shop that was loaded.
    pub(crate) pace: u64,
    /// Whether the seller took the authorisation back.
    pub(crate) revoked: bool,
    pub(crate) names: Option<Box<Names>>,
    /// The first day that is not there yet.
    pub(crate) grown_until: NaiveDate,
    pub(crate) opened: NaiveDate,
    /// Sum of the weights of the products.
    weights: Arc<[u32]>,
    /// Counts changes, for the sorted lists.
    version: u64,
    sorted: Option<Sorted>,
}

/// Lists that are sorted once for each moment.
#[derive(Debug, Clone)]
struct Sorted {
    now: i64,
    version: u64,
    orders: Arc<[(i64, u32)]>,
    after_updates: Arc<[(i64, u32)]>,
    after_creates: Arc<[(i64, u32)]>,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SortedBy {
    OrderUpdate,
    AfterUpdate,
    AfterCreate,
}

impl Shop {
    pub(crate) fn open(size: &Size, place: usize, market: Market, first: NaiveDate, orders: u64) -> Self {
        let index = u16::try_from(place).unwrap_or(u16::MAX);
        let site = site(market);
        let mut dice = Dice::of(size.seed, &[place as u64, 0x5809]);
        let zone = market.default_zone().tz();
        let opened = midnight_of(zone, first);
        let (products, skus) = stock_up(size.seed, index, site, opened);
        let mut weight: u64 = 0;
        let mut day = first;
        for _ in 0..size.days.max(1) {
            weight += season::day_weight(market, day);
            day = super::next(day);
        }
        // What is asked for is spread over the days by their weight.
        let pace = u64::try_from(u128::from(orders) * 1_000_000 / u128::from(weight.max(1))).unwrap_or(0).max(1);
        Self {
            index,
            seller: place % size.sellers.max(1),
            market,
            site,
            zone,
            id: 7_495_000_000_000_000_000 + dice.below(1_000_000_000_000) * 1_000 + place as u64,
            name: format!("Simulated Shop {} {}", market.code(), place + 1),
            code: format!("{}LC{:08X}", market.code(), dice.below(1 << 32)),
            cipher: format!("{}_{}{:016x}", prefix(market), "c", dice.bits()),
            weights: products.iter().map(|product| product.weight).collect(),
            products,
            skus,
            orders: Vec::new(),
            lines: Vec::new(),
            afters: Vec::new(),
            pace,
            revoked: false,
            names: None,
            grown_until: first,
            opened: first,
            version: 0,
            sorted: None,
        }
    }

    /// A shop without anything, to be filled.
    pub(crate) fn empty(place: usize, market: Market, site: &'static Site) -> Self {
        Self {
            index: u16::try_from(place).unwrap_or(u16::MAX),
            seller: 0,
            market,
            site,
            zone: market.default_zone().tz(),
            id: 0,
            name: String::new(),
            code: String::new(),
            cipher: String::new(),
            products: Vec::new(),
            skus: Vec::new(),
            orders: Vec::new(),
            lines: Vec::new(),
            afters: Vec::new(),
            pace: 0,
            revoked: false,
            names: None,
            grown_until: NaiveDate::MAX,
            opened: NaiveDate::MIN,
            weights: Arc::default(),
            version: 0,
            sorted: None,
        }
    }

    /// Who cancelled an order, and why.
    pub(crate) fn cancel_reason(&self, order: &OrderRow) -> (&str, &str) {
        match &self.names {
            Some(names) => {
                let text = names.reasons.get(usize::from(order.cancel_reason)).map_or("", SmolStr::as_str);
                text.split_once('\n').unwrap_or((text, ""))
            }
            None => {
                let reason = reasons::cancel(order.cancel_reason);
                (reason.by, reason.text)
            }
        }
    }

    /// Who began an after-sales record, and the reason as code and text.
    pub(crate) fn after_reason(&self, row: &AfterRow) -> (&str, &str, &str) {
        match &self.names {
            Some(names) => {
                let place = usize::try_from(row.id).unwrap_or(usize::MAX);
                let mut parts = names.after_reasons.get(place).map_or("", SmolStr::as_str).split('\n');
                let mut next = || parts.next().unwrap_or_default();
                (next(), next(), next())
            }
            None => {
                let cancels = row.kind.is_cancellation();
                let reason = if cancels { reasons::cancel(row.reason) } else { reasons::returned(row.reason) };
                (reason.by, reason.code, reason.text)
            }
        }
    }

    /// `LOCAL`, or `CROSS_BORDER` where one seller has shops in several markets.
    pub(crate) fn seller_type(sellers: usize, shops: usize) -> &'static str {
        if shops > sellers { "CROSS_BORDER" } else { "LOCAL" }
    }

    pub(crate) fn is_loaded(&self) -> bool {
        self.names.is_some()
    }

    pub(crate) fn currency(&self) -> &str {
        match &self.names {
            Some(names) => &names.currency,
            None => self.market.currency().code(),
        }
    }

    /// The shop's id as the platform writes it.
    pub(crate) fn id_text(&self) -> SmolStr {
        match &self.names {
            Some(names) => names.shop.clone(),
            None => format_smolstr!("{}", self.id),
        }
    }

    pub(crate) fn order_text(&self, order: &OrderRow) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.orders, usize::try_from(order.id).unwrap_or(usize::MAX)),
            None => format_smolstr!("{}", order.id),
        }
    }

    pub(crate) fn line_text(&self, order: &OrderRow, line: u16) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.lines, order.first_line as usize + usize::from(line)),
            None => format_smolstr!("{}", order.line_id(line)),
        }
    }

    pub(crate) fn sku_text(&self, place: u32) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.skus, place as usize),
            None => self.skus.get(place as usize).map_or_else(SmolStr::default, |sku| format_smolstr!("{}", sku.id)),
        }
    }

    pub(crate) fn product_text(&self, place: u32) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.products, place as usize),
            None => self
                .products
                .get(place as usize)
                .map_or_else(SmolStr::default, |product| format_smolstr!("{}", product.id)),
        }
    }

    pub(crate) fn buyer_text(&self, order: &OrderRow) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.buyers, order.buyer as usize),
            None => format_smolstr!("7{:03}{:015}", self.index, 494_000_000_000_000_u64 + u64::from(order.buyer)),
        }
    }

    pub(crate) fn after_text(&self, place: u32) -> SmolStr {
        match &self.names {
            Some(names) => names::at(&names.afters, place as usize),
            None => self.afters.get(place as usize).map_or_else(SmolStr::default, |row| format_smolstr!("{}", row.id)),
        }
    }

    /// The place of the order that an id names.
    pub(crate) fn find_order(&self, id: &str, now: i64) -> Option<usize> {
        match &self.names {
            Some(names) => {
                let place = *names.places.get(id)? as usize;
                self.orders.get(place).filter(|order| order.create <= now).map(|_| place)
            }
            None => self.order_place(id.parse().ok()?, now),
        }
    }

    /// The place of the after-sales record that an id names.
    pub(crate) fn find_after(&self, id: &str, now: i64) -> Option<usize> {
        let place = match &self.names {
            Some(names) => names.afters.iter().position(|known| known == id)?,
            None => {
                let number: u64 = id.parse().ok()?;
                self.afters.iter().rposition(|row| row.id == number)?
            }
        };
        self.afters.get(place).filter(|row| row.create <= now).map(|_| place)
    }

    /// The place of a product.
    pub(crate) fn find_product(&self, id: &str) -> Option<usize> {
        match &self.names {
            Some(names) => names.products.iter().position(|known| known == id),
            None => {
                let number: u64 = id.parse().ok()?;
                self.products.iter().position(|product| product.id == number)
            }
        }
    }

    /// The place of a SKU.
    pub(crate) fn find_sku(&self, id: &str) -> Option<usize> {
        match &self.names {
            Some(names) => names.skus.iter().position(|known| known == id),
            None => {
                let number: u64 = id.parse().ok()?;
                self.skus.iter().position(|sku| sku.id == number)
            }
        }
    }

    /// The place of the order of a package.
    pub(crate) fn order_of_package(&self, package: u64, now: i64) -> Option<usize> {
        match &self.names {
            Some(_) => {
                let place = self.orders.partition_point(|order| order.package_id() < package);
                let order = self.orders.get(place)?;
                (order.package_id() == package && order.create <= now).then_some(place)
            }
            None => self.order_place(OrderRow::of_package(package)?, now),
        }
    }

    /// The seller settled an order: open requests of its buyer end now, and what had not begun does not come. The rows
    /// stay where they are, because pages count by their places.
    pub(crate) fn settle(&mut self, order: usize, now: i64, outcome: Outcome) {
        for row in self.afters.iter_mut().filter(|row| row.order as usize == order) {
            if row.create > now {
                row.create = i64::MAX / 2;
            } else if row.is_open(now) && row.kind.is_cancellation() {
                row.outcome = outcome;
                row.ended = row.since(now);
            }
        }
    }

    /// The place of a product, by how often it is bought.
    pub(crate) fn pick(&self, dice: &mut Dice) -> usize {
        dice.weighted(&self.weights)
    }

    /// Says that something changed.
    pub(crate) fn touch(&mut self) {
        self.version += 1;
    }

    /// The date in the shop's zone.
    pub(crate) fn local_date(&self, time: DateTime<Utc>) -> NaiveDate {
        time.with_timezone(&self.zone).date_naive()
    }

    /// The date of Unix seconds in the shop's zone.
    pub(crate) fn date_at(&self, seconds: i64) -> NaiveDate {
        self.local_date(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
    }

    /// Unix seconds of a local midnight.
    pub(crate) fn midnight(&self, date: NaiveDate) -> i64 {
        midnight_of(self.zone, date)
    }

    pub(crate) fn lines_of(&self, order: &OrderRow) -> &[LineRow] {
        let first = order.first_line as usize;
        self.lines.get(first..first + usize::from(order.lines)).unwrap_or_default()
    }

    /// The orders that are there at a time.
    pub(crate) fn orders_until(&self, now: i64) -> &[OrderRow] {
        let end = self.orders.partition_point(|order| order.create <= now);
        self.orders.get(..end).unwrap_or_default()
    }

    /// The orders that were created in a span, the end excluded, as places.
    pub(crate) fn created_in(&self, from: i64, to: i64) -> std::ops::Range<usize> {
        let start = self.orders.partition_point(|order| order.create < from);
        start..self.orders.partition_point(|order| order.create < to).max(start)
    }

    /// Place of an order by its number.
    pub(crate) fn order_place(&self, id: u64, now: i64) -> Option<usize> {
        let place = self.orders.binary_search_by_key(&id, |order| order.id).ok()?;
        self.orders.get(place).filter(|order| order.create <= now).map(|_| place)
    }

    /// (sort value, place) in rising order, of what is there at a time.
    pub(crate) fn sorted(&mut self, by: SortedBy, now: i64) -> Arc<[(i64, u32)]> {
        let fresh = self.sorted.as_ref().is_some_and(|sorted| sorted.now == now && sorted.version == self.version);
        if !fresh {
            self.sorted = Some(self.sort(now));
        }
        match (&self.sorted, by) {
            (Some(sorted), SortedBy::OrderUpdate) => sorted.orders.clone(),
            (Some(sorted), SortedBy::AfterUpdate) => sorted.after_updates.clone(),
            (Some(sorted), SortedBy::AfterCreate) => sorted.after_creates.clone(),
            (None, _) => Arc::default(),
        }
    }

    fn sort(&self, now: i64) -> Sorted {
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let sorted = |mut list: Vec<(i64, u32)>| -> Arc<[(i64, u32)]> {
            list.sort_unstable();
            list.into()
        };
        let orders = self.orders_until(now).iter().enumerate();
        let there = || self.afters.iter().enumerate().filter(|(_, after)| after.create <= now);
        Sorted {
            now,
            version: self.version,
            orders: sorted(orders.map(|(place, order)| (order.update(now), number(place))).collect()),
            after_updates: sorted(there().map(|(place, after)| (after.update(now), number(place))).collect()),
            after_creates: sorted(there().map(|(place, after)| (after.create, number(place))).collect()),
        }
    }

    /// What the buyer paid for lines of an order, with their part of the tax.
    pub(crate) fn paid_for(&self, order: &OrderRow, first: u16, lines: u16) -> (Minor, Minor) {
        let pieces = self.lines_of(order);
        let chosen = pieces.get(usize::from(first)..usize::from(first) + usize::from(lines)).unwrap_or_default();
        let goods: Minor = chosen.iter().map(LineRow::sale).sum();
        let all: Minor = pieces.iter().map(LineRow::sale).sum();
        let tax = if goods == all {
            order.tax
        } else {
            let part = i128::from(order.tax.0) * i128::from(goods.0) / i128::from(all.0.max(1));
            let unit = 10_i128.pow(4_u32.saturating_sub(self.site.digits));
            Minor(i64::try_from(part / unit * unit).unwrap_or(0))
        };
        (goods, tax)
    }
}

fn midnight_of(zone: Tz, date: NaiveDate) -> i64 {
    let local = date.and_time(chrono::NaiveTime::MIN);
    zone.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc().timestamp(), |time| time.timestamp())
}

/// How tokens and ciphers of a region begin.
pub(crate) const fn prefix(market: Market) -> &'static str {
    match market {
        Market::US => "TTP",
        Market::GB => "GCP",
        _ => "ROW",
    }
}
