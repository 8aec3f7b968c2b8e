//! What happens in the world as notifications.

use super::{Shop, World};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where notifications of a kind go.
#[derive(Debug, Clone)]
pub(crate) struct Hook {
    pub(crate) address: String,
    pub(crate) create: i64,
    pub(crate) update: i64,
}

/// A notification on its way.
#[derive(Debug, Clone)]
pub(crate) struct Notice {
    pub(crate) address: String,
    /// When it happened, for the order of delivery.
    pub(crate) at: i64,
    pub(crate) shop: String,
    pub(crate) kind: i64,
    pub(crate) data: Value,
}

pub(crate) const ORDER: (i64, &str) = (1, "ORDER_STATUS_CHANGE");
const CANCELLATION: (i64, &str) = (11, "CANCELLATION_STATUS_CHANGE");
const RETURN: (i64, &str) = (12, "RETURN_STATUS_CHANGE");

impl World {
    /// Whether anybody listens.
    fn is_heard(&self) -> bool {
        self.app_hook.is_some() || !self.hooks.is_empty()
    }

    fn address(&self, shop: usize, event: &str) -> Option<String> {
        self.hooks.get(&(shop, event.to_owned())).map(|hook| hook.address.clone()).or_else(|| self.app_hook.clone())
    }

    /// Tells what happened after a moment until now.
    pub(crate) fn tell_since(&mut self, before: i64) {
        if !self.is_heard() {
            return;
        }
        let now = self.seconds();
        let mut notices = Vec::new();
        for place in 0..self.shops.len() {
            let Some(shop) = self.shops.get(place) else { continue };
            if shop.revoked {
                continue;
            }
            if let Some(address) = self.address(place, ORDER.1) {
                for order in shop.orders_until(now) {
                    let mut at = order.update(now);
                    while at > before {
                        notices.push(order_notice(shop, order, at, &address));
                        let Some(earlier) = order.update_before(at) else { break };
                        at = earlier;
                    }
                }
            }
            for (number, row) in (0_u32..).zip(&shop.afters).filter(|(_, row)| row.create <= now) {
                let event = if row.kind.is_cancellation() { CANCELLATION } else { RETURN };
                let at = row.update(now);
                if let Some(address) = self.address(place, event.1).filter(|_| at > before) {
                    notices.push(after_notice(shop, number, at, event.0, &address));
                }
            }
        }
        notices.sort_by_key(|notice| notice.at);
        self.outbox.extend(notices);
    }

    /// Tells that an order was changed by a call.
    pub(crate) fn tell_order(&mut self, shop: usize, order: usize) {
        let now = self.seconds();
        let Some(address) = self.address(shop, ORDER.1) else { return };
        let notice =
            self.shops.get(shop).and_then(|shop| Some(order_notice(shop, shop.orders.get(order)?, now, &address)));
        self.outbox.extend(notice);
    }

    /// Tells that an after-sales record was changed by a call.
    pub(crate) fn tell_after(&mut self, shop: usize, place: usize) {
        let now = self.seconds();
        let Some(known) = self.shops.get(shop) else { return };
        let Some(row) = known.afters.get(place) else { return };
        let event = if row.kind.is_cancellation() { CANCELLATION } else { RETURN };
        let Some(address) = self.address(shop, event.1) else { return };
        let notice = after_notice(known, u32::try_from(place).unwrap_or(u32::MAX), now, event.0, &address);
        self.outbox.push(notice);
    }

    /// Tells that a seller took an authorisation back.
    pub(crate) fn tell_revoked(&mut self, shop: usize) {
        let now = self.seconds();
        let Some(address) = self.address(shop, "SELLER_DEAUTHORIZATION") else { return };
        let Some(known) = self.shops.get(shop) else { return };
        let data = json!({ "message": "The seller has cancelled the authorization of the app" });
        self.outbox.push(Notice { address, at: now, shop: known.id_text().to_string(), kind: 6, data });
    }

    /// The notifications that wait to be sent.
    pub(crate) fn take_outbox(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.outbox)
    }
}

fn order_notice(shop: &Shop, order: &super::order::OrderRow, at: i64, address: &str) -> Notice {
    let status = order.status(at);
    // The word differs from the one of the order search.
    let word = if status == super::order::Status::Cancelled { "CANCEL" } else { status.word() };
    let data = json!({
        "order_id": shop.order_text(order), "order_status": word,
        "is_on_hold_order": status == super::order::Status::OnHold, "update_time": at,
    });
    Notice { address: address.to_owned(), at, shop: shop.id_text().to_string(), kind: ORDER.0, data }
}

fn after_notice(shop: &Shop, place: u32, at: i64, kind: i64, address: &str) -> Notice {
    let row = shop.afters.get(place as usize);
    let order = row.and_then(|row| shop.orders.get(row.order as usize));
    let order = order.map(|order| shop.order_text(order)).unwrap_or_default();
    let (status, word, create) = row.map_or(("", "", at), |row| (row.status(at), row.kind.word(), row.create));
    let by = row.map_or("BUYER", |row| shop.after_reason(row).0);
    let id = shop.after_text(place);
    let data = if kind == CANCELLATION.0 {
        json!({
            "order_id": order, "cancel_id": id, "cancel_status": status,
            "cancellations_role": by, "create_time": create, "update_time": at,
        })
    } else {
        json!({
            "order_id": order, "return_id": id, "return_status": status, "return_type": word,
            "return_role": by, "create_time": create, "update_time": at,
        })
    };
    Notice { address: address.to_owned(), at, shop: shop.id_text().to_string(), kind, data }
}

/// Hooks by shop and kind of event.
pub(crate) type Hooks = BTreeMap<(usize, String), Hook>;
