use super::platform::{Change, Platform, shop_id};
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::auth::{AccountId, AuthorizationCode, MemoryStore as TokenMemory, TokenGrant, TokenStore};
use tiktok_client::client::Client;
use tiktok_client::doctor::{Check, Diagnosis, Doctor, Severity};
use tiktok_client::simulator::{RateLimit, Simulator};
use tiktok_client::store::{Kind, MemoryStore, Store};
use tiktok_client::sync::ShopSync;
use tiktok_client::testing::NoJitter;
use tiktok_client::transport::LimitPolicy;

struct Practice {
    platform: Arc<Platform>,
    store: Arc<MemoryStore>,
    tokens: Arc<TokenMemory>,
    client: Client,
}

impl Practice {
    async fn new(grant: TokenGrant) -> Self {
        let platform = Platform::new(1, 100);
        for id in 1..=50 {
            platform.past(i64::try_from(id).unwrap() * 60_000, &Change::Order { shop: 1, id, cents: 100 });
        }
        let tokens = Arc::new(TokenMemory::new());
        tokens.save(&AccountId::new("seller"), &grant).await.unwrap();
        let client = Client::builder("key", "secret".into())
            .with_transport(platform.clone())
            .with_clock(platform.clock.clone())
            .with_jitter(Arc::new(NoJitter))
            .with_limits(LimitPolicy::unlimited())
            .with_token_store(tokens.clone())
            .build()
            .unwrap();
        Self { platform, store: Arc::new(MemoryStore::new()), tokens, client }
    }

    async fn examine(&self) -> Diagnosis {
        let doctor = Doctor::new(self.client.clone(), self.store.clone()).with_tokens(self.tokens.clone());
        doctor.with_clock(self.platform.clock.clone()).with_kinds([Kind::Order]).with_days(365).examine().await
    }

    async fn sync(&self) {
        let sync = self.platform.sync(self.store.clone()).await.with_kinds([Kind::Order]);
        sync.run().await.unwrap();
    }
}

fn granted(scopes: &[&str]) -> TokenGrant {
    let mut grant = TokenGrant::new("token", "");
    grant.granted_scopes = scopes.iter().map(|scope| (*scope).into()).collect();
    grant
}

fn codes(diagnosis: &Diagnosis, check: Check) -> Vec<(Severity, String)> {
    diagnosis.of(check).map(|finding| (finding.severity, finding.code.to_string())).collect()
}

#[tokio::test]
async fn a_shop_that_is_well_has_a_fine_finding_for_every_check() {
    let practice = Practice::new(granted(&["seller.order.info"])).await;
    practice.sync().await;
    let diagnosis = practice.examine().await;
    assert_eq!(diagnosis.worst(), Severity::Fine, "{diagnosis:?}");
    let checks: Vec<Check> = diagnosis.findings.iter().map(|finding| finding.check).collect();
    let order = [Check::Authorisation, Check::Scopes, Check::Clock, Check::Answers, Check::Coverage, Check::Totals];
    assert_eq!(checks, order);
    let last = diagnosis.findings.last().unwrap().to_string();
    assert!(last.starts_with(&format!("fine: totals: shop {}: order, ", shop_id(1))), "{last}");
    assert!(last.contains(" USD (doctor.totals)"), "{last}");
}

#[tokio::test]
async fn what_is_missing_is_said_with_a_cure() {
    let mut grant = granted(&["seller.product.basic"]);
    grant.refresh_expires = Some(super::platform::time(45 * 86_400));
    let practice = Practice::new(grant).await;
    let diagnosis = practice.examine().await;
    assert_eq!(codes(&diagnosis, Check::Authorisation), [(Severity::Warning, "doctor.authorisation_ends".into())]);
    assert_eq!(codes(&diagnosis, Check::Scopes), [(Severity::Error, "auth.missing_scope".into())]);
    assert!(diagnosis.of(Check::Scopes).all(|finding| finding.message.contains("seller.order.info")));
    assert_eq!(codes(&diagnosis, Check::Answers), [(Severity::Warning, "doctor.never_run".into())]);
    assert_eq!(codes(&diagnosis, Check::Coverage), [(Severity::Warning, "doctor.unknown_shop".into())]);
    assert!(diagnosis.findings.iter().all(|finding| finding.severity == Severity::Fine || !finding.cure.is_empty()));
}

#[tokio::test]
async fn holes_failed_calls_and_totals_that_differ_are_found() {
    let practice = Practice::new(granted(&[])).await;
    practice.platform.state.lock().unwrap().hidden = vec![(Kind::Order, 20)];
    practice.sync().await;
    let diagnosis = practice.examine().await;
    assert_eq!(codes(&diagnosis, Check::Coverage), [(Severity::Error, "doctor.hole".into())]);
    assert_eq!(codes(&diagnosis, Check::Totals), [(Severity::Error, "doctor.totals_differ".into())]);
    assert!(codes(&diagnosis, Check::Answers).contains(&(Severity::Error, "sync.hole".into())));

    practice.platform.state.lock().unwrap().refused = vec![1];
    practice.platform.clock.advance(Duration::from_secs(3 * 86_400));
    let diagnosis = practice.examine().await;
    assert!(codes(&diagnosis, Check::Answers).contains(&(Severity::Warning, "doctor.stale".into())));
    assert_eq!(codes(&diagnosis, Check::Totals), [(Severity::Error, "api.scope".into())]);

    practice.tokens.remove(&AccountId::new("seller")).await.unwrap();
    let diagnosis = practice.examine().await;
    assert_eq!(codes(&diagnosis, Check::Authorisation), [(Severity::Error, "doctor.no_account".into())]);
    let store: &dyn Store = &*practice.store;
    assert_eq!(store.shops().unwrap().len(), 1);
}

async fn simulated(shops: usize, sellers: usize) -> (Simulator, Client) {
    let builder = Simulator::builder().seed(3).with_shops(shops).with_sellers(sellers).with_orders(2_000);
    let simulator = builder.with_history(20).with_rate_limit(RateLimit::none()).start().await.unwrap();
    let client = simulator.client().with_limits(LimitPolicy::unlimited()).build().unwrap();
    for seller in 0..sellers {
        let code = simulator.auth_code_of(seller).unwrap();
        client.exchange_code(&AuthorizationCode::new(code)).await.unwrap();
    }
    (simulator, client)
}

#[tokio::test]
async fn a_shop_that_left_is_found_while_others_stay() {
    let (simulator, client) = simulated(4, 2).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let sync = ShopSync::new(client.clone(), store.clone()).with_clock(simulator.clock()).with_kinds([Kind::Order]);
    sync.run().await.unwrap();
    let doctor = Doctor::new(client, store.clone()).with_clock(simulator.clock()).with_kinds([Kind::Order]);
    let left = |diagnosis: &Diagnosis| -> Vec<String> {
        let codes = diagnosis.findings.iter().filter(|finding| finding.code == "doctor.shop_left");
        codes.map(|finding| finding.shop.clone().unwrap().to_string()).collect()
    };
    let diagnosis = doctor.examine().await;
    assert!(left(&diagnosis).is_empty());
    assert_eq!(diagnosis.worst(), Severity::Fine, "{diagnosis:?}");

    let stored = store.shops().unwrap();
    let shops: Vec<String> = simulator.truth().shops().iter().map(|shop| shop.id.to_string()).collect();
    let account = |shop: &str| stored.iter().find(|known| known.id.as_str() == shop).unwrap().account.clone();
    simulator.revoke_shop(0);
    let diagnosis = doctor.examine().await;
    assert_eq!(left(&diagnosis), shops[..1]);
    let said = codes(&diagnosis, Check::Authorisation);
    assert_eq!(said.iter().filter(|(severity, _)| *severity == Severity::Error).count(), 1, "{said:?}");
    let finding = diagnosis.findings.iter().find(|finding| finding.code == "doctor.shop_left").unwrap();
    assert!(finding.message.contains(account(&shops[0]).as_str()) && !finding.cure.is_empty(), "{finding}");
    assert_eq!(codes(&diagnosis, Check::Totals).len(), 3, "the others are looked at as before");

    // The other account loses everything: the platform's answer says so, and nothing is said of its shops one by one.
    let other = account(&shops[0]);
    for (place, shop) in shops.iter().enumerate() {
        if account(shop) != other {
            simulator.revoke_shop(place);
        }
    }
    let diagnosis = doctor.examine().await;
    assert_eq!(left(&diagnosis), shops[..1]);
    assert_eq!(diagnosis.of(Check::Authorisation).filter(|finding| finding.severity == Severity::Error).count(), 2);
}

#[tokio::test]
async fn figures_of_whole_days_are_those_of_the_platform_in_one_call() {
    let (simulator, client) = simulated(1, 1).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let sync = ShopSync::new(client.clone(), store.clone()).with_clock(simulator.clock()).with_kinds([Kind::ShopDay]);
    sync.run().await.unwrap();
    let before = simulator.calls()["getShopPerformance"];
    let doctor = Doctor::new(client, store).with_clock(simulator.clock()).with_kinds([Kind::ShopDay]);
    let diagnosis = doctor.with_days(15).examine().await;
    assert_eq!(codes(&diagnosis, Check::Totals), [(Severity::Fine, "doctor.figures".into())]);
    let message = &diagnosis.of(Check::Totals).next().unwrap().message;
    assert!(message.ends_with("the figures of 15 days are those of the platform"), "{message}");
    assert_eq!(simulator.calls()["getShopPerformance"], before + 1);
}

#[tokio::test]
async fn figures_that_the_platform_changed_are_found_unless_the_sync_asks_again() {
    let day = |gmv: &str, refunds: &str| {
        let sales = format!(
            r#"{{"gmv":{{"amount":"{gmv}","currency":"USD"}},"refunds":{{"amount":"{refunds}","currency":"USD"}},"orders_count":1}}"#
        );
        let interval = format!(r#"{{"start_date":"2023-12-23","end_date":"2023-12-24","sales":{sales}}}"#);
        format!(r#"{{"latest_available_date":"2999-01-01","performance":{{"intervals":[{interval}]}}}}"#)
    };
    for (restatement, severity, code, words) in [
        (0, Severity::Warning, "doctor.figures_differ", "the first is 2023-12-23 (refunds)"),
        (60, Severity::Fine, "doctor.figures", "1 of 1 days changed at the platform since"),
    ] {
        let practice = Practice::new(granted(&[])).await;
        let say = |answer: String| {
            let mut state = practice.platform.state.lock().unwrap();
            state.figures.insert("/analytics/202609/shop/performance".to_owned(), answer);
        };
        say(day("12.50", "0.00"));
        let sync = practice.platform.sync(practice.store.clone()).await.with_kinds([Kind::ShopDay]);
        let sync = sync.with_since(super::platform::time(39 * 86_400)).with_restatement(restatement);
        assert!(sync.run().await.unwrap().is_current());
        say(day("12.50", "2.50"));
        let diagnosis = figures_examined(&practice).await;
        assert_eq!(codes(&diagnosis, Check::Totals), [(severity, code.to_owned())]);
        let finding = diagnosis.of(Check::Totals).next().unwrap();
        assert!(finding.message.contains(words), "{finding}");
        assert_eq!(finding.cure.is_empty(), severity == Severity::Fine);

        // A day about which the platform says nothing any more is a difference too.
        say(r#"{"performance":{"intervals":[]}}"#.to_owned());
        let diagnosis = figures_examined(&practice).await;
        assert_eq!(codes(&diagnosis, Check::Totals), [(severity, code.to_owned())]);
    }
}

async fn figures_examined(practice: &Practice) -> Diagnosis {
    let doctor = Doctor::new(practice.client.clone(), practice.store.clone());
    doctor.with_clock(practice.platform.clock.clone()).with_kinds([Kind::ShopDay]).examine().await
}
