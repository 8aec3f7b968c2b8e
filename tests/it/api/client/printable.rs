//! Planted secrets are searched for in everything that can be printed: debug texts, errors, spans, events, reports.

use super::{CIPHER, REFRESH, Rig, SECRET, TOKEN, broken, new_pair, orders, refused, seller, start};
use chrono::TimeDelta;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use tiktok_client::api::order::GetOrderList;
use tiktok_client::auth::{AuthorizationCode, AuthorizeState, FileStore, MemoryStore, TokenStore};
use tiktok_client::client::{Client, PathRequest};
use tiktok_client::error::TransportFault;
use tiktok_client::testing::{ScriptedTransport, success};
use tiktok_client::transport::{AttemptReport, CallReport, HttpResponse, Observer};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

const BUYER: &str = "Planted Buyer Name";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn add(&self, text: &str) {
        let mut log = self.0.lock().unwrap();
        log.push_str(text);
        log.push('\n');
    }
}

struct Fields<'a>(&'a Log);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.add(&format!("{field}={value:?}"));
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("tiktok_client")
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut Fields(self));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(self));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl Observer for Log {
    fn attempt_ended(&self, attempt: &AttemptReport<'_>) {
        self.add(&format!("{attempt:?}"));
    }

    fn call_ended(&self, call: &CallReport<'_>) {
        self.add(&format!("{call:?}"));
    }
}

#[tokio::test]
async fn no_secret_and_no_buyer_is_in_anything_printable() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let with_buyer =
        || Ok(success(&format!(r#"{{"orders":[{{"id":"1","recipient_address":{{"name":"{BUYER}"}}}}]}}"#)));
    let broken_buyer = format!(
        r#"{{"code":0,"data":{{"orders":[{{"recipient_address":{{"name":"{BUYER}"}},"create_time":"never"}}]}}}}"#
    );
    let answers = [
        with_buyer(),
        refused(401, 105_002, &format!("expired: {TOKEN}")),
        Ok(new_pair(2, start() + TimeDelta::days(14))),
        with_buyer(),
        broken(TransportFault::Invalid),
        refused(400, 36_009_004, &format!("shop_cipher {CIPHER} is wrong")),
        refused(401, 106_001, &format!("bad signature for {SECRET}")),
        Ok(HttpResponse::new(200, broken_buyer)),
        refused(200, 36_004_001, "ROW_refresh_2 is over"),
        refused(200, 36_004_004, "used code ROW_planted-code"),
        Ok(orders(&["1"], "")),
        Ok(orders(&["1"], "")),
    ];
    let store = Arc::new(MemoryStore::new());
    let rig = Rig::with(ScriptedTransport::of(answers), |builder| {
        let builder = builder.with_observer(Arc::new(log.clone())).with_token_store(store.clone());
        log.add(&format!("{builder:?} {builder:#?}"));
        builder
    })
    .await;
    let call = GetOrderList::new(50);
    for _ in 0..6 {
        match rig.shop.call(&call).await {
            Ok(reply) => log.add(&format!("{:?}", reply.meta)),
            Err(error) => {
                log.add(&format!("{error} {error:?} {error:#?} {} {:?}", error.cure(), error.refusal()));
                let mut source = std::error::Error::source(&error);
                while let Some(cause) = source {
                    log.add(&format!("{cause} {cause:?}"));
                    source = cause.source();
                }
            }
        }
    }
    let error = rig.client.refresh(&seller()).await.unwrap_err();
    log.add(&format!("{error} {error:?}"));
    let code = AuthorizationCode::new("ROW_planted-code");
    let error = rig.client.exchange_code(&code).await.unwrap_err();
    log.add(&format!("{error} {error:?} {code:?} {:?}", AuthorizeState::new("planted-state")));
    let pages = rig.shop.pages(call);
    log.add(&format!("{pages:?} {:?} {:?}", rig.client, rig.shop));
    let raw = rig.shop.raw(PathRequest::get("/order/202309/orders")).await.unwrap();
    log.add(&format!("{raw:?} {store:?} {:?}", FileStore::new("tokens.json")));
    for request in rig.transport.requests() {
        log.add(&format!("{request:?} {request:#?}"));
    }
    log.add(&format!("{:?} {:?}", rig.transport, store.load(&seller()).await));
    let config = Client::builder("", SECRET.into()).build().unwrap_err();
    log.add(&format!("{config} {config:?}"));
    drop(guard);

    let mut text = String::new();
    write!(text, "{}", log.0.lock().unwrap()).unwrap();
    assert!(text.contains("call ended") && text.contains("AttemptReport"), "the log saw something");
    let signs: Vec<_> =
        rig.transport.requests().iter().filter_map(|r| r.parameter("sign").map(str::to_owned)).collect();
    assert!(!signs.is_empty());
    let planted =
        [SECRET, TOKEN, REFRESH, CIPHER, BUYER, "ROW_access_2", "ROW_refresh_2", "ROW_planted-code", "planted-state"];
    for secret in planted.into_iter().chain(signs.iter().map(String::as_str)) {
        let line = text.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} is in {line:?}");
    }
}
