//! The client over a scripted transport and a clock moved by hand: no network, no waiting.

#![allow(clippy::unnecessary_wraps, reason = "a script is made of results, of which most are answers")]

mod blocking;
mod faults;
mod network;
mod paging;
mod printable;
mod requests;
mod tokens;

use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::auth::{AccountId, TokenGrant};
use tiktok_client::client::{Client, ClientBuilder, Session, ShopCipher};
use tiktok_client::error::{TransportError, TransportFault};
use tiktok_client::testing::{ManualClock, NoJitter, Scripted, ScriptedTransport, refusal, success};
use tiktok_client::transport::{HttpResponse, LimitPolicy};

pub(crate) const SECRET: &str = "planted-app-secret-4711";
pub(crate) const TOKEN: &str = "ROW_planted-access-0815";
pub(crate) const REFRESH: &str = "ROW_planted-refresh-0816";
pub(crate) const CIPHER: &str = "planted-cipher-0817";

pub(crate) fn start() -> DateTime<Utc> {
    "2026-11-11T00:00:00Z".parse().unwrap()
}

pub(crate) fn seller() -> AccountId {
    AccountId::new("seller-1")
}

/// A pair that lasts for a week.
pub(crate) fn grant() -> TokenGrant {
    let mut grant = TokenGrant::new(TOKEN, REFRESH);
    grant.access_expires = Some(start() + TimeDelta::days(7));
    grant.refresh_expires = Some(start() + TimeDelta::days(365));
    grant
}

/// A client with its tokens, and what to watch it by.
pub(crate) struct Rig {
    pub(crate) client: Client,
    pub(crate) shop: Session,
    pub(crate) transport: Arc<ScriptedTransport>,
    pub(crate) clock: Arc<ManualClock>,
}

impl Rig {
    pub(crate) async fn of(answers: impl IntoIterator<Item = Scripted>) -> Self {
        Self::with(ScriptedTransport::of(answers), |builder| builder).await
    }

    pub(crate) async fn with(transport: ScriptedTransport, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let (transport, clock) = (Arc::new(transport), Arc::new(ManualClock::at(start())));
        let builder = Client::builder("key", SECRET.into())
            .with_transport(transport.clone())
            .with_clock(clock.clone())
            .with_jitter(Arc::new(NoJitter))
            .with_limits(LimitPolicy::unlimited());
        let client = set(builder).build().unwrap();
        client.import_grant(&seller(), grant()).await.unwrap();
        let shop = client.account(seller()).for_shop(ShopCipher::new(CIPHER));
        Self { client, shop, transport, clock }
    }

    pub(crate) fn sent(&self) -> usize {
        self.transport.requests().len()
    }

    /// The pauses in milliseconds.
    pub(crate) fn pauses(&self) -> Vec<u128> {
        self.clock.slept().iter().map(Duration::as_millis).collect()
    }
}

pub(crate) fn broken(fault: TransportFault) -> Scripted {
    Err(TransportError::new(fault, "scripted"))
}

/// What a refresh answers.
pub(crate) fn new_pair(number: u32, expires: DateTime<Utc>) -> HttpResponse {
    success(&format!(
        r#"{{"access_token":"ROW_access_{number}","access_token_expire_in":{},"refresh_token":"ROW_refresh_{number}","refresh_token_expire_in":{}}}"#,
        expires.timestamp(),
        (start() + TimeDelta::days(365)).timestamp(),
    ))
}

pub(crate) fn refused(status: u16, code: i64, message: &str) -> Scripted {
    Ok(refusal(status, code, message))
}

pub(crate) fn orders(ids: &[&str], next: &str) -> HttpResponse {
    let rows: Vec<_> = ids.iter().map(|id| serde_json::json!({"id": id})).collect();
    let data = serde_json::json!({"orders": rows, "next_page_token": next, "total_count": 7});
    success(&data.to_string())
}
