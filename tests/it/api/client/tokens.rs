//! Authorisation, refresh, stores and scopes.

use super::{REFRESH, Rig, TOKEN, broken, grant, new_pair, orders, refused, seller, start};
use chrono::TimeDelta;
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tiktok_client::api::order::GetOrderList;
use tiktok_client::auth::{AccountId, AuthorizationCode, FileStore, MemoryStore, TokenGrant, TokenStore};
use tiktok_client::client::PathRequest;
use tiktok_client::error::{AuthError, CallFault, StoreError, TransportFault};
use tiktok_client::testing::{ManualClock, NoJitter, Scripted, ScriptedTransport, success};
use tiktok_client::transport::{BoxFuture, HttpRequest, HttpResponse, LimitPolicy, Transport};

fn page() -> Scripted {
    Ok(orders(&["1"], ""))
}

fn read() -> GetOrderList {
    GetOrderList::new(50)
}

#[tokio::test]
async fn a_code_becomes_tokens_that_are_stored_under_the_account() {
    let expires = start() + TimeDelta::days(7);
    let answer = success(&format!(
        r#"{{"access_token":"ROW_a","access_token_expire_in":{},"refresh_token":"ROW_r","refresh_token_expire_in":{},"open_id":"77","seller_name":"S","granted_scopes":["seller.order.info"]}}"#,
        expires.timestamp(),
        expires.timestamp(),
    ));
    let store = Arc::new(MemoryStore::new());
    let rig = Rig::with(ScriptedTransport::of([Ok(answer)]), |builder| builder.with_token_store(store.clone())).await;
    let account = rig.client.exchange_code(&AuthorizationCode::new("ROW_code")).await.unwrap();
    assert_eq!(account, AccountId::new("77"));
    let stored = store.load(&account).await.unwrap().unwrap();
    assert_eq!(stored.access_token.expose_secret(), "ROW_a");
    assert_eq!(stored.access_expires, Some(expires));
    let request = &rig.transport.requests()[0];
    assert_eq!(
        request.url(),
        "https://auth.tiktok-shops.com/api/v2/token/get?app_key=key&app_secret=planted-app-secret-4711\
         &auth_code=ROW_code&grant_type=authorized_code"
    );
    assert!(request.headers().is_empty(), "token calls carry no access token");
    assert_eq!(rig.client.accounts().await.unwrap(), [account, seller()]);
}

#[tokio::test]
async fn a_code_is_not_sent_twice_after_a_lost_answer() {
    let rig = Rig::of([broken(TransportFault::Reset)]).await;
    let error = rig.client.exchange_code(&AuthorizationCode::new("c")).await.unwrap_err();
    assert_eq!((error.operation(), error.code(), rig.sent()), ("token.get", "transport.reset", 1));
    let rig = Rig::of([refused(200, 36_004_004, "used")]).await;
    let error = rig.client.exchange_code(&AuthorizationCode::new("c")).await.unwrap_err();
    assert_eq!((error.code(), rig.sent()), ("api.authorization", 1));
    let rig = Rig::of([Ok(success("{}"))]).await;
    assert_eq!(rig.client.exchange_code(&AuthorizationCode::new("c")).await.unwrap_err().code(), "auth.incomplete");
}

#[tokio::test]
async fn tokens_are_refreshed_before_they_run_out_and_rotate() {
    let rig = Rig::of([
        page(),
        Ok(new_pair(2, start() + TimeDelta::days(14))),
        page(),
        Ok(new_pair(3, start() + TimeDelta::days(21))),
        page(),
    ])
    .await;
    for _ in 0..3 {
        rig.shop.call(&read()).await.unwrap();
        rig.clock.advance(Duration::from_secs(7 * 86_400 - 250));
    }
    let requests = rig.transport.requests();
    let used: Vec<_> = requests
        .iter()
        .map(|request| request.header("x-tts-access-token").or(request.parameter("refresh_token")).unwrap())
        .collect();
    assert_eq!(used, [TOKEN, REFRESH, "ROW_access_2", "ROW_refresh_2", "ROW_access_3"]);
}

#[tokio::test]
async fn a_refresh_that_fails_for_now_does_not_stop_a_token_that_still_works() {
    let later = Ok(new_pair(2, start() + TimeDelta::days(14)));
    let faults = (0..5).map(|_| broken(TransportFault::Connect));
    let rig = Rig::of(faults.chain([page(), page(), later, page()])).await;
    rig.clock.advance(Duration::from_secs(7 * 86_400 - 500));
    for _ in 0..2 {
        assert_eq!(rig.shop.call(&read()).await.unwrap().meta.attempts, 1);
        assert_eq!(rig.transport.requests().last().unwrap().header("x-tts-access-token"), Some(TOKEN));
    }
    assert_eq!(rig.sent(), 7, "the refresh is left alone for a minute");
    rig.clock.advance(Duration::from_secs(61));
    rig.shop.call(&read()).await.unwrap();
    assert_eq!(rig.transport.requests().last().unwrap().header("x-tts-access-token"), Some("ROW_access_2"));

    let rig = Rig::of((0..5).map(|_| broken(TransportFault::Connect))).await;
    rig.clock.advance(Duration::from_secs(7 * 86_400 + 1));
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.operation(), error.code(), rig.sent()), ("token.refresh", "transport.connect", 5));
}

#[tokio::test]
async fn an_authorisation_that_is_over_is_said_without_a_call() {
    let rig = Rig::of([]).await;
    rig.clock.advance(Duration::from_hours(366 * 24));
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), rig.sent()), ("auth.reauthorize", 0));
    assert!(error.to_string().contains("the authorisation ended on 2027-11-11 00:00 UTC"), "{error}");

    let mut bare = TokenGrant::new("ROW_bare", "");
    bare.access_expires = Some(start() + TimeDelta::hours(1));
    rig.client.import_grant(&seller(), bare).await.unwrap();
    assert_eq!(rig.shop.call(&read()).await.unwrap_err().code(), "auth.no_refresh_token");
    rig.client.forget(&seller()).await.unwrap();
    assert_eq!(rig.shop.call(&read()).await.unwrap_err().code(), "auth.no_grant");
}

/// Answers after letting every other task run.
struct Slow {
    refreshes: AtomicUsize,
}

impl Transport for Slow {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Scripted> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if request.path().ends_with("/refresh") {
                self.refreshes.fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(20)).await;
                return Ok(new_pair(2, start() + TimeDelta::days(14)));
            }
            if request.header("x-tts-access-token") == Some("ROW_access_2") {
                page()
            } else {
                refused(401, 105_002, "expired")
            }
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_calls_with_an_expired_token_refresh_once() {
    let transport = Arc::new(Slow { refreshes: AtomicUsize::new(0) });
    let client = tiktok_client::client::Client::builder("key", "secret".into())
        .with_transport(transport.clone())
        .with_clock(Arc::new(ManualClock::at(start())))
        .with_jitter(Arc::new(NoJitter))
        .with_limits(LimitPolicy::unlimited())
        .build()
        .unwrap();
    client.import_grant(&seller(), grant()).await.unwrap();
    let shop = client.account(seller()).for_shop(tiktok_client::client::ShopCipher::new("c"));
    let calls: Vec<_> = (0..40).map(|_| tokio::spawn(shop.call(&read()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(transport.refreshes.load(Ordering::SeqCst), 1);
}

/// A file lock belongs to the opened file, so two stores on one file stand for two processes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_with_one_token_file_refresh_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let transport = Arc::new(Slow { refreshes: AtomicUsize::new(0) });
    let shops: Vec<_> = (0..2)
        .map(|_| {
            tiktok_client::client::Client::builder("key", "secret".into())
                .with_transport(transport.clone())
                .with_clock(Arc::new(ManualClock::at(start())))
                .with_jitter(Arc::new(NoJitter))
                .with_limits(LimitPolicy::unlimited())
                .with_token_store(Arc::new(FileStore::new(&path)))
                .build()
                .unwrap()
        })
        .map(|client| (client.account(seller()).for_shop(tiktok_client::client::ShopCipher::new("c")), client))
        .collect();
    shops[0].1.import_grant(&seller(), grant()).await.unwrap();
    let calls: Vec<_> = shops.iter().map(|(shop, _)| tokio::spawn(shop.call(&read()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(transport.refreshes.load(Ordering::SeqCst), 1);
    let stored = FileStore::new(&path).load(&seller()).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token.expose_secret(), "ROW_refresh_2");
}

/// Keeps in memory; saving fails while it is told to.
#[derive(Default)]
struct Flaky {
    inner: MemoryStore,
    broken: AtomicBool,
}

impl TokenStore for Flaky {
    fn load<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Option<TokenGrant>, StoreError>> {
        self.inner.load(account)
    }

    fn save<'a>(&'a self, account: &'a AccountId, grant: &'a TokenGrant) -> BoxFuture<'a, Result<(), StoreError>> {
        if self.broken.load(Ordering::SeqCst) {
            let error = StoreError::Io { place: "disk".into(), action: "written", message: "full".into() };
            return Box::pin(std::future::ready(Err(error)));
        }
        self.inner.save(account, grant)
    }

    fn remove<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<(), StoreError>> {
        self.inner.remove(account)
    }

    fn accounts(&self) -> BoxFuture<'_, Result<Vec<AccountId>, StoreError>> {
        self.inner.accounts()
    }
}

#[tokio::test]
async fn a_new_pair_that_cannot_be_stored_is_an_error_and_not_lost() {
    let store = Arc::new(Flaky::default());
    let expired = refused(401, 105_002, "expired");
    let answers = [expired, Ok(new_pair(2, start() + TimeDelta::days(14))), page()];
    let rig = Rig::with(ScriptedTransport::of(answers), |builder| builder.with_token_store(store.clone())).await;
    store.broken.store(true, Ordering::SeqCst);
    for _ in 0..2 {
        assert_eq!(rig.shop.call(&read()).await.unwrap_err().code(), "store.io");
    }
    assert_eq!(rig.sent(), 2, "nothing is called with a pair that is not stored");
    store.broken.store(false, Ordering::SeqCst);
    rig.shop.call(&read()).await.unwrap();
    let stored = store.load(&seller()).await.unwrap().unwrap();
    assert_eq!(stored.access_token.expose_secret(), "ROW_access_2");
    assert_eq!(rig.sent(), 3, "the old refresh token is not used again");
}

#[tokio::test]
async fn what_another_process_stored_is_used_in_place_of_a_refresh() {
    let store = Arc::new(MemoryStore::new());
    let answers = [refused(401, 105_002, "expired"), page()];
    let rig = Rig::with(ScriptedTransport::of(answers), |builder| builder.with_token_store(store.clone())).await;
    let mut other = TokenGrant::new("ROW_other", "ROW_other_refresh");
    other.access_expires = Some(start() + TimeDelta::days(14));
    store.save(&seller(), &other).await.unwrap();
    rig.shop.call(&read()).await.unwrap();
    let used: Vec<_> =
        rig.transport.requests().iter().map(|r| r.header("x-tts-access-token").unwrap().to_owned()).collect();
    assert_eq!(used, [TOKEN, "ROW_other"]);
}

#[tokio::test]
async fn a_missing_scope_is_named_before_the_call() {
    let rig = Rig::of([page(), page()]).await;
    let mut narrow = grant();
    narrow.granted_scopes = vec!["seller.product.basic".into()];
    rig.client.import_grant(&seller(), narrow.clone()).await.unwrap();
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("auth.missing_scope", 0, 0));
    let CallFault::Auth(AuthError::MissingScope { needs, .. }) = error.fault() else { panic!("{error}") };
    assert_eq!(needs[..], ["seller.order.info"]);
    assert_eq!(
        error.to_string(),
        "getOrderList was not sent: getOrderList needs the scope seller.order.info, which account seller-1 did not grant"
    );
    narrow.granted_scopes.push("seller.order.info".into());
    rig.client.import_grant(&seller(), narrow).await.unwrap();
    rig.shop.call(&read()).await.unwrap();
    // A path that no operation describes is left to the platform.
    rig.shop.request(PathRequest::get("/order/202309/orders").with_shop()).await.unwrap();
}

#[tokio::test]
async fn a_call_of_a_shop_without_a_shop_is_not_sent() {
    let rig = Rig::of([]).await;
    let error = rig.client.account(seller()).call(&read()).await.unwrap_err();
    assert_eq!((error.code(), rig.sent()), ("auth.shop_needed", 0));
}

#[tokio::test]
async fn the_file_store_keeps_several_accounts_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileStore::new(&path);
    let (one, two) = (AccountId::new("1"), AccountId::new("2"));
    assert!(store.load(&one).await.unwrap().is_none());
    let mut full = grant();
    full.seller_name = Some("Müller".into());
    full.granted_scopes = vec!["seller.order.info".into()];
    full.user_type = Some(0);
    store.save(&one, &full).await.unwrap();
    store.save(&two, &TokenGrant::new("b", "")).await.unwrap();
    store.save(&two, &TokenGrant::new("c", "d")).await.unwrap();
    let again = FileStore::new(&path);
    assert_eq!(again.accounts().await.unwrap(), [one.clone(), two.clone()]);
    let loaded = again.load(&one).await.unwrap().unwrap();
    assert_eq!(loaded.access_token.expose_secret(), full.access_token.expose_secret());
    assert_eq!(loaded.refresh_token.expose_secret(), full.refresh_token.expose_secret());
    assert_eq!(
        (loaded.access_expires, loaded.refresh_expires, loaded.seller_name, loaded.granted_scopes, loaded.user_type),
        (full.access_expires, full.refresh_expires, full.seller_name, full.granted_scopes, full.user_type)
    );
    again.remove(&one).await.unwrap();
    assert_eq!(store.accounts().await.unwrap(), [two]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "the file and its lock, no temporary file: {left:?}");
}

#[tokio::test]
async fn a_damaged_token_file_is_an_error_that_shows_no_token_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let damaged = r#"{"version":1,"accounts":{"1":{"access_token":"ROW_planted","access_tok"#;
    std::fs::write(&path, damaged).unwrap();
    let store = FileStore::new(&path);
    let error = store.save(&AccountId::new("1"), &grant()).await.unwrap_err();
    assert_eq!(error.code(), "store.damaged");
    assert!(!format!("{error} {error:?}").contains("ROW_planted"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
    let missing = FileStore::new(folder.path().join("no/such/tokens.json"));
    assert_eq!(missing.save(&AccountId::new("1"), &grant()).await.unwrap_err().code(), "store.io");
    let _ = HttpResponse::new(200, "");
}

#[tokio::test]
async fn many_saves_at_once_leave_every_account() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let saves: Vec<_> = (0..20)
        .map(|number| {
            // A store of its own each, as in processes of their own.
            let store = FileStore::new(&path);
            tokio::spawn(async move {
                let account = AccountId::new(number.to_string());
                store.save(&account, &TokenGrant::new(format!("t{number}"), "")).await
            })
        })
        .collect();
    for save in saves {
        save.await.unwrap().unwrap();
    }
    assert_eq!(FileStore::new(&path).accounts().await.unwrap().len(), 20);
}
