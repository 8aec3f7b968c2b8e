//! The lists of the platform in a few lines, at their most awkward: tokens are offsets, so that rows which move make
//! others slip through; pages are as short as wanted; objects change while they are listed; calls hang or fail.

use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tiktok_client::auth::{AccountId, TokenGrant};
use tiktok_client::client::Client;
use tiktok_client::error::{TransportError, TransportFault};
use tiktok_client::store::{Kind, Store, conformance};
use tiktok_client::sync::ShopSync;
use tiktok_client::testing::{ManualClock, NoJitter, refusal, success};
use tiktok_client::transport::{BoxFuture, Clock, HttpRequest, HttpResponse, LimitPolicy, RetryPolicy, Transport};
use tokio::sync::Notify;

/// The zero of the samples of the conformance suite.
pub(super) const BASE: i64 = 1_700_000_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Object {
    pub(super) created: i64,
    pub(super) updated: i64,
    pub(super) raw: String,
}

/// Something that happens at the platform.
#[derive(Debug, Clone)]
pub(super) enum Change {
    /// An order of so many cents comes, or an order changes to so many.
    Order { shop: u32, id: u64, cents: u32 },
    /// A return comes or changes its reason.
    Return { shop: u32, id: u64, reason: &'static str },
}

#[derive(Default)]
pub(super) struct State {
    pub(super) objects: BTreeMap<(u32, Kind), BTreeMap<u64, Object>>,
    pub(super) shops: u32,
    pub(super) page: usize,
    pub(super) calls: Vec<String>,
    /// Changes before the next call, the first of them first.
    pub(super) script: Vec<Change>,
    pub(super) changes_per_call: usize,
    /// Calls from now on that hang for ever.
    pub(super) hang_after: Option<usize>,
    /// Shops whose calls are refused.
    pub(super) refused: Vec<u32>,
    /// Objects that lists leave out although they count them.
    pub(super) hidden: Vec<(Kind, u64)>,
    /// Data of calls that are answered alike for every day, by path.
    pub(super) figures: BTreeMap<String, String>,
}

pub(super) struct Platform {
    pub(super) state: Mutex<State>,
    pub(super) clock: Arc<ManualClock>,
    pub(super) hung: Notify,
}

pub(super) fn shop_id(number: u32) -> String {
    format!("74950000000000{number:05}")
}

impl State {
    pub(super) fn change(&mut self, change: &Change, now: i64) {
        let (key, id) = match change {
            Change::Order { shop, id, .. } => ((*shop, Kind::Order), *id),
            Change::Return { shop, id, .. } => ((*shop, Kind::Return), *id),
        };
        let objects = self.objects.entry(key).or_default();
        let created = objects.get(&id).map_or(now, |object| object.created);
        // Two changes in one second are told apart by a second: the platform counts in seconds.
        let updated = objects.get(&id).map_or(now, |object| now.max(object.updated + 1));
        let (from, to) = (created - BASE, updated - BASE);
        let raw = match change {
            Change::Order { cents, .. } => conformance::order_json(id, from, to, &[*cents, 7]),
            Change::Return { reason, .. } => {
                conformance::return_json(id, from, to, reason, "RETURN_OR_REFUND_REQUEST_PENDING")
            }
        };
        objects.insert(id, Object { created, updated, raw });
    }

    fn list(&self, shop: u32, kind: Kind, request: &HttpRequest) -> String {
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let bound = |name: &str, other: i64| body[name].as_i64().unwrap_or(other);
        let (name, ids) = match kind {
            Kind::Order => ("orders", "order_ids"),
            Kind::Return => ("return_orders", "return_ids"),
            Kind::Cancellation => ("cancellations", "cancel_ids"),
            _ => ("packages", "-"),
        };
        let wanted: Option<Vec<u64>> =
            body[ids].as_array().map(|ids| ids.iter().map(|id| id.as_str().unwrap().parse().unwrap()).collect());
        let by_update = parameter(request, "sort_field") == Some("update_time");
        let none = BTreeMap::new();
        let objects = self.objects.get(&(shop, kind)).unwrap_or(&none);
        let mut rows: Vec<(i64, u64, &Object)> = objects
            .iter()
            .filter(|(id, object)| {
                wanted.as_ref().is_none_or(|wanted| wanted.contains(id))
                    && object.created >= bound("create_time_ge", i64::MIN)
                    && object.created < bound("create_time_lt", i64::MAX)
                    && object.updated >= bound("update_time_ge", i64::MIN)
                    && object.updated < bound("update_time_lt", i64::MAX)
            })
            .map(|(id, object)| (if by_update { object.updated } else { object.created }, *id, object))
            .collect();
        rows.sort_by_key(|(key, id, _)| (*key, *id));
        let total = rows.len();
        rows.retain(|(_, id, _)| !self.hidden.contains(&(kind, *id)));
        let size = parameter(request, "page_size").unwrap().parse::<usize>().unwrap().min(self.page);
        let offset: usize = parameter(request, "page_token").map_or(0, |token| token.parse().unwrap());
        let page: Vec<&str> = rows.iter().skip(offset).take(size).map(|(_, _, object)| object.raw.as_str()).collect();
        let next = if offset + size < rows.len() { (offset + size).to_string() } else { String::new() };
        format!(r#"{{"next_page_token":"{next}","total_count":{total},"{name}":[{}]}}"#, page.join(","))
    }

    fn answer(&mut self, request: &HttpRequest, now: i64) -> Result<HttpResponse, TransportError> {
        for _ in 0..self.changes_per_call {
            if !self.script.is_empty() {
                let change = self.script.remove(0);
                self.change(&change, now);
            }
        }
        let path = request.path();
        self.calls.push(format!("{path} {}", String::from_utf8_lossy(request.body())));
        if path == "/authorization/202309/shops" {
            let shops: Vec<String> = (1..=self.shops)
                .map(|number| {
                    format!(
                        r#"{{"id":"{}","region":"US","name":"Shop {number}","cipher":"c{number}"}}"#,
                        shop_id(number)
                    )
                })
                .collect();
            return Ok(success(&format!(r#"{{"shops":[{}]}}"#, shops.join(","))));
        }
        let shop: u32 = parameter(request, "shop_cipher").unwrap().trim_start_matches('c').parse().unwrap();
        if self.refused.contains(&shop) {
            return Ok(refusal(403, 105_005, "Access denied. The scope is missing"));
        }
        let kind = match path {
            "/order/202309/orders/search" => Kind::Order,
            "/return_refund/202602/returns/search" => Kind::Return,
            "/return_refund/202602/cancellations/search" => Kind::Cancellation,
            "/fulfillment/202309/packages/search" => Kind::Package,
            "/order/202507/orders" => {
                let objects = self.objects.get(&(shop, Kind::Order)).cloned().unwrap_or_default();
                let ids = parameter(request, "ids").unwrap().split(',').map(|id| id.parse::<u64>().unwrap());
                let found: Option<Vec<String>> =
                    ids.map(|id| objects.get(&id).map(|order| order.raw.clone())).collect();
                return Ok(match found {
                    Some(found) => success(&format!(r#"{{"orders":[{}]}}"#, found.join(","))),
                    None => refusal(200, 21_008_111, "the order is not this seller's"),
                });
            }
            other if self.figures.contains_key(other) => return Ok(success(&self.figures[other])),
            other => return Err(TransportError::new(TransportFault::Invalid, format!("unexpected {other}"))),
        };
        Ok(success(&self.list(shop, kind, request)))
    }
}

fn parameter<'r>(request: &'r HttpRequest, name: &str) -> Option<&'r str> {
    request.query().iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
}

impl Transport for Platform {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let hang = {
            let mut state = self.state.lock().unwrap();
            match &mut state.hang_after {
                Some(0) => true,
                Some(left) => {
                    *left -= 1;
                    false
                }
                None => false,
            }
        };
        Box::pin(async move {
            if hang {
                self.hung.notify_waiters();
                std::future::pending::<()>().await;
            }
            self.clock.advance(Duration::from_secs(1));
            let now = self.clock.now().timestamp();
            self.state.lock().unwrap().answer(&request, now)
        })
    }
}

impl Platform {
    /// A platform at the zero of the samples plus 40 days, with shops that have nothing yet.
    pub(super) fn new(shops: u32, page: usize) -> Arc<Self> {
        let clock = Arc::new(ManualClock::at(time(40 * 86_400)));
        let state = State { shops, page, changes_per_call: 0, ..State::default() };
        Arc::new(Self { state: Mutex::new(state), clock, hung: Notify::new() })
    }

    pub(super) fn now(&self) -> i64 {
        self.clock.now().timestamp()
    }

    /// Something that happened at a second after the zero.
    pub(super) fn past(&self, second: i64, change: &Change) {
        self.state.lock().unwrap().change(change, BASE + second);
    }

    pub(super) fn happens(&self, change: &Change) {
        let now = self.now();
        self.state.lock().unwrap().change(change, now);
    }

    pub(super) fn calls(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().unwrap().calls)
    }

    /// What a client that knows everything would have.
    pub(super) fn truth(&self) -> BTreeMap<(Kind, String, String), String> {
        let state = self.state.lock().unwrap();
        let of = |((shop, kind), objects): (&(u32, Kind), &BTreeMap<u64, Object>)| {
            let (shop, kind) = (*shop, *kind);
            let object =
                move |(id, object): (&u64, &Object)| ((kind, shop_id(shop), id.to_string()), object.raw.clone());
            objects.iter().map(object).collect::<Vec<_>>()
        };
        state.objects.iter().flat_map(of).collect()
    }

    /// A sync of all lists since the zero of the samples.
    pub(super) async fn sync(self: &Arc<Self>, store: Arc<dyn Store>) -> ShopSync {
        let client = Client::builder("key", "secret".into())
            .with_transport(self.clone())
            .with_clock(self.clock.clone())
            .with_jitter(Arc::new(NoJitter))
            .with_limits(LimitPolicy::unlimited())
            .with_retry_policy(RetryPolicy::new())
            .build()
            .unwrap();
        client.import_grant(&AccountId::new("seller"), TokenGrant::new("token", "")).await.unwrap();
        let lists = [Kind::Order, Kind::Return, Kind::Cancellation, Kind::Package];
        ShopSync::new(client, store).with_clock(self.clock.clone()).with_since(time(0)).with_kinds(lists)
    }

    /// Runs until the platform hangs, then drops everything, as the end of the process would.
    pub(super) async fn run_and_die(self: &Arc<Self>, store: Arc<dyn Store>, after: usize) -> bool {
        self.state.lock().unwrap().hang_after = Some(after);
        let sync = self.sync(store).await;
        let died = tokio::select! {
            biased;
            () = self.hung.notified() => true,
            report = sync.run() => {
                report.unwrap();
                false
            }
        };
        self.state.lock().unwrap().hang_after = None;
        died
    }
}

pub(super) fn time(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(BASE + second, 0).unwrap()
}
