use super::Simulator;
use super::host::Host;
use super::json;
use super::ops::{after_sales, orders};
use super::world::Shop;
use crate::api::order::Order;
use crate::api::return_refund::{Cancellation, ReturnOrder};
use crate::to_facts::{self, Converted, FactContext};
use crate::types::{OrderId, ShopId};
use chrono::{DateTime, Utc};
use kpi_core::model::{AfterSale, OrderLine};
use kpi_core::period::Market;
use std::sync::Arc;

/// What is true in the world at its present time: what a program that missed nothing knows. No call is counted, and no
/// fault strikes.
#[derive(Debug, Clone)]
pub struct Truth {
    host: Arc<Host>,
}

/// A shop of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrueShop {
    /// Id.
    pub id: ShopId,
    /// Place in the world, from 0, as [`Simulator::revoke_shop`] counts.
    pub place: usize,
    /// Country site.
    pub market: Market,
    /// The seller it belongs to, from 0.
    pub seller: usize,
    /// Orders so far.
    pub orders: usize,
}

impl Simulator {
    /// What is true at this moment.
    #[must_use]
    pub fn truth(&self) -> Truth {
        Truth { host: self.host.clone() }
    }
}

impl Truth {
    /// The shops.
    #[must_use]
    pub fn shops(&self) -> Vec<TrueShop> {
        let inner = self.host.lock();
        let now = inner.world.seconds();
        let shops = inner.world.shops.iter().enumerate().filter_map(|(place, shop)| {
            Some(TrueShop {
                id: shop_id(shop)?,
                place,
                market: shop.market,
                seller: shop.seller,
                orders: shop.orders_until(now).len(),
            })
        });
        shops.collect()
    }

    /// The orders of a shop as the order search gives them, in order of creation.
    #[must_use]
    pub fn orders(&self, shop: &ShopId) -> Vec<Order> {
        self.of(shop, |shop, now| {
            let mut bytes = Vec::with_capacity(4_096);
            let read = |order| {
                bytes.clear();
                orders::write_order(&mut bytes, shop, order, now, false);
                serde_json::from_slice(&bytes).ok()
            };
            shop.orders_until(now).iter().filter_map(read).collect()
        })
    }

    /// Id and time of the last change of every order of a shop, without making the orders.
    #[must_use]
    pub fn versions(&self, shop: &ShopId) -> Vec<(OrderId, DateTime<Utc>)> {
        self.of(shop, |shop, now| {
            let version = |order| {
                let time = DateTime::from_timestamp(super::world::order::OrderRow::update(order, now), 0)?;
                Some((OrderId::try_new(shop.order_text(order).as_str()).ok()?, time))
            };
            shop.orders_until(now).iter().filter_map(version).collect()
        })
    }

    /// The returns and refunds of a shop.
    #[must_use]
    pub fn returns(&self, shop: &ShopId) -> Vec<ReturnOrder> {
        self.of(shop, |shop, now| rows(shop, now, false))
    }

    /// The cancellations of a shop.
    #[must_use]
    pub fn cancellations(&self, shop: &ShopId) -> Vec<Cancellation> {
        self.of(shop, |shop, now| rows(shop, now, true))
    }

    /// The orders of a shop as facts.
    #[must_use]
    pub fn order_lines(&self, shop: &ShopId) -> Converted<OrderLine> {
        to_facts::order_lines(&self.orders(shop), &self.context(shop))
    }

    /// Returns, refunds and cancellations of a shop as facts.
    #[must_use]
    pub fn after_sales(&self, shop: &ShopId) -> Converted<AfterSale> {
        let context = self.context(shop);
        let mut converted = to_facts::returns(&self.returns(shop), &context);
        let cancelled = to_facts::cancellations(&self.cancellations(shop), &context);
        converted.rows.extend(cancelled.rows);
        for issue in cancelled.issues {
            converted.issues.push(issue);
        }
        converted
    }

    fn context(&self, shop: &ShopId) -> FactContext {
        let context = FactContext::new(shop.clone());
        let market = self.shops().into_iter().find(|known| known.id == *shop).map(|known| known.market);
        match market {
            Some(market) => context.with_market(market),
            None => context,
        }
    }

    /// Looks at a shop; nothing where there is none.
    fn of<T>(&self, id: &ShopId, look: impl FnOnce(&Shop, i64) -> Vec<T>) -> Vec<T> {
        let inner = self.host.lock();
        let now = inner.world.seconds();
        match inner.world.shops.iter().find(|shop| shop.id_text() == id.as_str()) {
            Some(shop) => look(shop, now),
            None => Vec::new(),
        }
    }
}

fn shop_id(shop: &Shop) -> Option<ShopId> {
    ShopId::try_new(shop.id_text().as_str()).ok()
}

fn rows<T: serde::de::DeserializeOwned>(shop: &Shop, now: i64, cancellations: bool) -> Vec<T> {
    let mut bytes = Vec::with_capacity(2_048);
    let there = (0_u32..).zip(&shop.afters).filter(|(_, row)| row.create <= now);
    there
        .filter(|(_, row)| row.kind.is_cancellation() == cancellations)
        .filter_map(|(place, row)| {
            let order = shop.orders.get(row.order as usize)?;
            bytes.clear();
            json::object(&mut bytes, |o| after_sales::write(o, shop, place, row, order, now));
            serde_json::from_slice(&bytes).ok()
        })
        .collect()
}
