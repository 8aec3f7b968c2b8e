//! What a request meets: the pages of the authorisation, the token endpoints, and the gate before the operations.

use super::accounts::{self, Accounts};
use super::call::Call;
use super::clock::{RequestClock, WorldClock, wall};
use super::faults::{Fault, FaultPlan, Roll};
use super::form;
use super::limit::{Buckets, RateLimit};
use super::parcel::{Parcel, parcel};
use super::refusal::Refusal;
use super::reply::{Incoming, Reply};
use super::routes::{Routes, Target};
use super::world::World;
use crate::sign::Signer;
use crate::transport::Clock as _;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc::UnboundedSender;

/// What does not change while the simulator runs.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) app_key: String,
    pub(super) app_secret: String,
    pub(super) service_id: String,
    pub(super) redirect: Option<String>,
    pub(super) request_clock: RequestClock,
    pub(super) limit: RateLimit,
    pub(super) left_out: usize,
}

/// The simulator without its network.
pub(super) struct Host {
    pub(super) settings: Settings,
    pub(super) signer: Signer,
    pub(super) clock: Arc<WorldClock>,
    pub(super) routes: Routes,
    parcels: UnboundedSender<Vec<Parcel>>,
    inner: Mutex<Inner>,
}

/// What changes.
pub(super) struct Inner {
    pub(super) world: World,
    pub(super) accounts: Accounts,
    pub(super) faults: FaultPlan,
    /// Calls by operation, and all of them.
    pub(super) calls: BTreeMap<String, u64>,
    pub(super) total: u64,
    pub(super) hit: BTreeMap<Fault, u64>,
    buckets: Buckets,
    notices: u64,
    pub(super) deliveries: Deliveries,
}

/// What became of notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Deliveries {
    /// Notifications that were sent out; each counts once.
    pub sent: u64,
    /// Attempts that were answered with 200.
    pub taken: u64,
    /// Attempts that were not.
    pub refused: u64,
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host").field("app_key", &self.settings.app_key).finish_non_exhaustive()
    }
}

impl Host {
    pub(super) fn new(
        settings: Settings,
        clock: Arc<WorldClock>,
        world: World,
        accounts: Accounts,
        faults: FaultPlan,
        parcels: UnboundedSender<Vec<Parcel>>,
    ) -> Self {
        let signer = Signer::new(settings.app_key.clone(), settings.app_secret.clone().into());
        let inner = Inner {
            world,
            accounts,
            faults,
            calls: BTreeMap::new(),
            total: 0,
            hit: BTreeMap::new(),
            buckets: Buckets::default(),
            notices: 0,
            deliveries: Deliveries::default(),
        };
        Self { settings, signer, clock, routes: Routes::new(), parcels, inner: Mutex::new(inner) }
    }

    /// The changing part, brought up to the world's time.
    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        let behind = now - inner.world.now;
        // A running clock moves the world by whole seconds.
        if behind >= TimeDelta::seconds(1) {
            inner.world.advance(TimeDelta::seconds(behind.num_seconds()));
            self.post(&mut inner);
        }
        inner
    }

    /// Sends out what happened. A plan of faults sends some of it twice or in another order.
    pub(super) fn post(&self, inner: &mut Inner) {
        let notices = inner.world.take_outbox();
        if notices.is_empty() {
            return;
        }
        let told = self.told(inner.world.now).timestamp();
        let mut batch: Vec<Parcel> = Vec::with_capacity(notices.len());
        for notice in notices {
            inner.notices += 1;
            inner.deliveries.sent += 1;
            let (number, roll) = (inner.notices, inner.faults.roll(inner.notices ^ 0x5EED_0000));
            if roll.extras.repeated > 0 {
                batch.push(parcel(notice.clone(), number, told));
            }
            batch.push(parcel(notice, number, told));
            if roll.extras.stale > 0 && batch.len() > 1 {
                let last = batch.len() - 1;
                batch.swap(last - 1, last);
            }
        }
        // Nobody is there to send it when the server is going down.
        let _ = self.parcels.send(batch);
    }

    pub(super) fn delivered(&self, taken: bool) {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if taken { inner.deliveries.taken += 1 } else { inner.deliveries.refused += 1 }
    }

    fn told(&self, world: DateTime<Utc>) -> DateTime<Utc> {
        self.settings.request_clock.told(world, wall())
    }

    /// Answers a request.
    pub(super) fn answer(&self, request: &Incoming<'_>) -> Reply {
        let mut inner = self.lock();
        inner.total += 1;
        let number = inner.total;
        let now = inner.world.now;
        let revoked: Vec<usize> = inner.faults.revoked_by(number).collect();
        for shop in revoked {
            inner.revoke(shop);
        }
        let mut reply = match request.path {
            "/open/authorize" | "/alliance/creator/auth" | "/oauth/authorize" => {
                inner.count("authorize");
                self.authorize(&mut inner, request)
            }
            "/callback" => super::pages::callback(request.query),
            "/api/v2/token/get" | "/api/v2/token/refresh" => {
                let name = if request.path.ends_with("get") { "token.get" } else { "token.refresh" };
                inner.count(name);
                let result = self.token(&mut inner, request);
                self.enveloped(
                    number,
                    result.and_then(|data| serde_json::to_vec(&data).map_err(|_| Refusal::internal())),
                )
            }
            _ => self.operation(&mut inner, request, number),
        };
        let date = if self.settings.request_clock == RequestClock::World { now } else { wall() };
        reply.headers.push(("date", date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()));
        reply
    }

    fn authorize(&self, inner: &mut Inner, request: &Incoming<'_>) -> Reply {
        let query = form::pairs(request.query);
        let creator = request.path == "/alliance/creator/auth";
        let known = match (form::value(&query, "service_id"), form::value(&query, "app_key")) {
            (Some(id), _) => id == self.settings.service_id,
            (None, Some(key)) => key == self.settings.app_key,
            (None, None) => false,
        };
        if !known {
            return super::pages::unknown_app();
        }
        let state = form::value(&query, "state").unwrap_or_default();
        let redirect = self.settings.redirect.as_deref().unwrap_or("/callback");
        if form::value(&query, "decision") == Some("deny") {
            return super::pages::redirect(redirect, &[("code", "null"), ("error", "auth_denied"), ("state", state)]);
        }
        let kind = i64::from(creator);
        let candidates: Vec<usize> = (0..inner.accounts.list.len())
            .filter(|place| inner.accounts.list.get(*place).is_some_and(|account| account.user_type == kind))
            .collect();
        let chosen = form::value(&query, "seller").and_then(|text| text.parse::<usize>().ok());
        let chosen = chosen.or(if candidates.len() == 1 { candidates.first().copied() } else { None });
        let Some(account) = chosen.filter(|place| candidates.contains(place)) else {
            let names =
                candidates.iter().filter_map(|place| Some((*place, inner.accounts.list.get(*place)?.name.as_str())));
            return super::pages::choose(request.path, request.query, names);
        };
        let now = inner.world.now;
        let Some(code) = inner.accounts.code(account, now) else { return super::pages::unknown_app() };
        for shop in &mut inner.world.shops {
            // A new authorisation covers every shop of the seller again.
            if shop.seller == account {
                shop.revoked = false;
            }
        }
        let region = inner.accounts.list.get(account).map_or("", |account| account.region.as_str());
        let key = self.settings.app_key.as_str();
        super::pages::redirect(
            redirect,
            &[("app_key", key), ("code", &code), ("locale", "en"), ("shop_region", region), ("state", state)],
        )
    }

    fn token(&self, inner: &mut Inner, request: &Incoming<'_>) -> Result<Value, Refusal> {
        if request.method != "GET" {
            return Err(Refusal::method());
        }
        let query = form::pairs(request.query);
        let (key, secret) = (self.settings.app_key.as_str(), self.settings.app_secret.as_str());
        let now = inner.world.now;
        let told = self.told(now);
        if request.path.ends_with("get") {
            let code = accounts::credentials(&query, key, secret, "authorized_code", "auth_code")?;
            inner.accounts.exchange(code, now, told)
        } else {
            let token = accounts::credentials(&query, key, secret, "refresh_token", "refresh_token")?;
            inner.accounts.renew(token, now, told)
        }
    }

    fn operation(&self, inner: &mut Inner, request: &Incoming<'_>, number: u64) -> Reply {
        let target = match self.routes.find(request.method, request.path) {
            Ok(target) => target,
            Err(refusal) => return self.enveloped(number, Err(refusal)),
        };
        let id = target.info.id;
        inner.count(id);
        let roll = inner.faults.roll(number);
        let mut reply = self.faulty(inner, request, target, number, roll);
        reply.delay = roll.latency;
        reply
    }

    fn faulty(&self, inner: &mut Inner, request: &Incoming<'_>, target: Target, number: u64, roll: Roll) -> Reply {
        if let Some(kind) = roll.kind {
            *inner.hit.entry(kind).or_default() += 1;
        }
        for (kind, set) in [
            (Fault::Latency, roll.latency.is_some()),
            (Fault::Duplicates, roll.extras.repeated > 0),
            (Fault::Stale, roll.extras.stale > 0),
        ] {
            if set {
                *inner.hit.entry(kind).or_default() += 1;
            }
        }
        match roll.kind {
            Some(Fault::TooManyRequests) => {
                let hint = roll.chance.is_multiple_of(2).then_some(1);
                return self.enveloped(number, Err(Refusal::too_many(hint)));
            }
            Some(Fault::ServerError) => {
                return match roll.chance % 3 {
                    0 => self.enveloped(number, Err(Refusal::internal())),
                    1 => Reply::html(502, "<html><head><title>502 Bad Gateway</title></head></html>".to_owned()),
                    _ => Reply::html(503, "<html><body>Service Temporarily Unavailable</body></html>".to_owned()),
                };
            }
            Some(Fault::Reset) if roll.chance.is_multiple_of(2) => return Reply::reset(),
            Some(Fault::TokenExpiry) => {
                let now = inner.world.now;
                inner.accounts.expire(request.token.unwrap_or_default(), now);
            }
            _ => {}
        }
        let checked = self.gate(inner, request, target, roll);
        let result = checked.and_then(|(call, operation)| operation(&mut inner.world, &call));
        self.post(inner);
        let mut reply = self.enveloped(number, result);
        match roll.kind {
            Some(Fault::Reset) => Reply::reset(),
            Some(Fault::Truncated) => {
                reply.body.truncate(reply.body.len() / 2);
                reply
            }
            _ => reply,
        }
    }

    /// Signature, time, token, scope and shop, in the platform's order.
    fn gate(
        &self,
        inner: &mut Inner,
        request: &Incoming<'_>,
        target: Target,
        roll: Roll,
    ) -> Result<(Call, super::ops::Operation), Refusal> {
        let info = target.info;
        let sent = form::pairs(request.query);
        let query = form::joined(&sent, |_| ",".to_owned());
        if form::value(&query, "app_key") != Some(self.settings.app_key.as_str()) {
            return Err(Refusal::app_key());
        }
        let time = form::value(&query, "timestamp").filter(|text| text.len() == 10);
        let time: i64 = time.and_then(|text| text.parse().ok()).ok_or_else(Refusal::timestamp)?;
        let now = inner.world.now;
        if !self.settings.request_clock.accepts(time, now, wall()) {
            return Err(Refusal::timestamp());
        }
        let sign = form::value(&query, "sign").filter(|sign| !sign.is_empty()).ok_or_else(Refusal::no_sign)?;
        let form_data = request.content_type.is_some_and(|kind| kind.starts_with("multipart/form-data"));
        let by = |pairs: &[(String, String)], body: &[u8]| {
            let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            self.signer.sign(request.path, pairs, body) == sign
        };
        // Clients sign a repeated name as one value, or name and value each time in the order of the request.
        let signed =
            |body: &[u8]| by(&query, body) || query.len() < sent.len() && by(&form::joined(&sent, str::to_owned), body);
        // How the platform signs a literal `{}` is not known: both ways are taken.
        let genuine =
            if form_data { signed(b"") } else { signed(request.body) || request.body == b"{}" && signed(b"") };
        if !genuine {
            return Err(Refusal::sign());
        }
        let token = request.token.filter(|token| !token.is_empty()).ok_or_else(Refusal::no_token)?;
        let account = inner.accounts.of_token(token, now)?;
        if let Some(refused) = inner.missing_scope(account, info.scopes) {
            return Err(refused);
        }
        let cipher = form::value(&query, "shop_cipher");
        let shop = match (info.takes_shop_cipher, cipher) {
            (false, None) => usize::MAX,
            (false, Some(_)) => return Err(Refusal::unwanted_cipher()),
            (true, None | Some("")) => return Err(Refusal::no_cipher()),
            (true, Some(cipher)) => {
                let shops = &inner.world.shops;
                let place = shops.iter().position(|shop| shop.cipher == cipher);
                let place = place.ok_or_else(Refusal::foreign_cipher)?;
                match shops.get(place) {
                    Some(shop) if shop.seller != account => return Err(Refusal::foreign_cipher()),
                    Some(shop) if shop.revoked => return Err(Refusal::revoked()),
                    _ => place,
                }
            }
        };
        if let Some(wait) = inner.buckets.take(&self.settings.limit, (account, shop), info.path) {
            return Err(Refusal::too_many(Some(wait)));
        }
        let body = match request.body {
            b"" => Value::Null,
            _ if form_data => Value::Null,
            bytes => serde_json::from_slice(bytes).map_err(|_| Refusal::body("", "the body is not JSON"))?,
        };
        let call = Call { path: target.parameters, query, body, account, shop, extras: roll.extras };
        Ok((call, target.operation))
    }

    fn enveloped(&self, number: u64, result: Result<Vec<u8>, Refusal>) -> Reply {
        let request_id = format!("{:014}{number:018X}", self.clock.now().format("%Y%m%d%H%M%S"));
        super::reply::enveloped(&request_id, result)
    }
}

impl Inner {
    fn missing_scope(&self, account: usize, wanted: &[&str]) -> Option<Refusal> {
        let account = self.accounts.list.get(account)?;
        let granted = wanted.is_empty() || wanted.iter().any(|scope| account.scopes.iter().any(|has| has == scope));
        if granted { None } else { wanted.first().map(|scope| Refusal::scope(scope)) }
    }

    fn count(&mut self, operation: &str) {
        match self.calls.get_mut(operation) {
            Some(count) => *count += 1,
            None => drop(self.calls.insert(operation.to_owned(), 1)),
        }
    }

    /// The seller takes the authorisation of a shop back; with the last shop it is over.
    pub(super) fn revoke(&mut self, place: usize) {
        let Some(shop) = self.world.shops.get_mut(place) else { return };
        if shop.revoked {
            return;
        }
        shop.revoked = true;
        let seller = shop.seller;
        self.world.tell_revoked(place);
        if self.world.shops.iter().all(|shop| shop.seller != seller || shop.revoked) {
            self.accounts.revoke(seller);
        }
    }
}
