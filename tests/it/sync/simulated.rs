use super::{file_store, newest};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::api::order::{GetOrderList, Order};
use tiktok_client::auth::AuthorizationCode;
use tiktok_client::client::{Client, Session};
use tiktok_client::simulator::{FaultPlan, RateLimit, Simulator};
use tiktok_client::store::{Kind, Store};
use tiktok_client::sync::ShopSync;
use tiktok_client::transport::LimitPolicy;

async fn client(simulator: &Simulator) -> Client {
    let client = simulator.client().with_limits(LimitPolicy::unlimited()).build().unwrap();
    for seller in 0.. {
        let Some(code) = simulator.auth_code_of(seller) else { break };
        if client.exchange_code(&AuthorizationCode::new(code)).await.is_err() {
            break;
        }
    }
    client
}

async fn sessions(client: &Client) -> BTreeMap<String, Session> {
    let mut sessions = BTreeMap::new();
    for account in client.accounts().await.unwrap() {
        let seller = client.account(account);
        for shop in seller.shops().await.unwrap_or_default() {
            sessions.insert(shop.id.to_string(), seller.for_shop(shop.cipher));
        }
    }
    sessions
}

/// Every order of every shop as the simulator lists it, without faults.
async fn truth(client: &Client) -> BTreeMap<(String, String), Order> {
    let mut truth = BTreeMap::new();
    for (shop, session) in sessions(client).await {
        let mut pages = session.pages(GetOrderList::new(100));
        while let Some(page) = pages.next().await {
            for order in page.unwrap().rows {
                truth.insert((shop.clone(), order.id.as_ref().unwrap().to_string()), order);
            }
        }
    }
    truth
}

fn stored(store: &dyn Store) -> BTreeMap<(String, String), Order> {
    let orders = newest(store).into_iter().filter(|((kind, _, _), _)| *kind == Kind::Order);
    orders.map(|((_, shop, id), raw)| ((shop, id), serde_json::from_str(&raw).unwrap())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_soak_with_faults_ends_with_the_truth_order_for_order() {
    let simulator = Simulator::builder()
        .seed(11)
        .with_shops(6)
        .with_sellers(2)
        .with_orders(3_000)
        .with_history(20)
        .with_rate_limit(RateLimit::new(100_000, 100_000))
        .with_faults(FaultPlan::rough(3, 120))
        .start()
        .await
        .unwrap();
    let client = client(&simulator).await;
    let (_folder, store) = file_store();
    let since = simulator.now() - chrono::TimeDelta::days(25);
    let sync = ShopSync::new(client.clone(), store.clone())
        .with_clock(simulator.clock())
        .with_since(since)
        .with_kinds([Kind::Order]);
    // Killed while it runs: dropped at some point, again and again.
    for round in 0..12_u64 {
        let pause = Duration::from_millis(15 + round * 23 % 60);
        let _ = tokio::time::timeout(pause, sync.run()).await;
        if round % 3 == 2 {
            simulator.advance(Duration::from_hours(3));
        }
    }
    simulator.advance(Duration::from_hours(2));
    for _ in 0..3 {
        if sync.run().await.unwrap().is_current() {
            break;
        }
    }
    simulator.set_faults(FaultPlan::none());
    simulator.advance(Duration::from_mins(1));
    let report = sync.run().await.unwrap();
    assert!(report.is_current(), "{report:?}");
    let (found, wanted) = (stored(&*store), truth(&client).await);
    assert!(wanted.len() > 2_000);
    assert_eq!(found.len(), wanted.len());
    for (key, order) in &wanted {
        assert_eq!(found.get(key), Some(order), "{key:?}");
    }
    let kinds = simulator.faults_hit();
    assert!(kinds.values().sum::<u64>() > 10, "{kinds:?}");
    let refused: u64 = store
        .shops()
        .unwrap()
        .iter()
        .map(|shop| store.totals(&shop.id, Kind::Order, since, simulator.now()).unwrap().refused)
        .sum();
    assert_eq!(refused, 0, "every order became rows");
    let _: Arc<dyn Store> = store;
}
