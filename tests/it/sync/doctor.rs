use super::platform::{Change, Platform, shop_id};
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::auth::{AccountId, MemoryStore as TokenMemory, TokenGrant, TokenStore};
use tiktok_client::client::Client;
use tiktok_client::doctor::{Check, Diagnosis, Doctor, Severity};
use tiktok_client::store::{Kind, MemoryStore, Store};
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
