//! What goes wrong by plan, and that nothing is lost by it.

use super::orders::all;
use super::{enter, small};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tiktok_client::api::order::{GetOrderList, SortField, SortOrder};
use tiktok_client::simulator::{Fault, FaultPlan};
use tiktok_client::transport::RetryPolicy;

fn by_update() -> GetOrderList {
    GetOrderList::new(20).with_sort_field(SortField::UpdateTime).with_sort_order(SortOrder::Asc)
}

#[tokio::test]
async fn a_walk_through_faults_finds_what_is_true() {
    let plan = FaultPlan::rough(11, 250).with_rate(Fault::Latency, 100).with_latency(Duration::from_millis(3));
    let simulator = small().with_orders(1_500).start().await.unwrap();
    simulator.set_faults(plan);
    let client = simulator
        .client()
        .with_retry_policy(
            RetryPolicy::new().with_max_attempts(12).with_pauses(Duration::from_millis(1), Duration::from_millis(10)),
        )
        .build()
        .unwrap();
    let code = tiktok_client::auth::AuthorizationCode::new(simulator.auth_code());
    let account = client.exchange_code(&code).await.unwrap();
    let session = client.account(account);
    let truth = simulator.truth();
    let (mut repeated, mut older) = (0, 0);
    for shop in session.shops().await.unwrap() {
        let mut newest = BTreeMap::new();
        let mut rows = 0;
        for order in all(&session.for_shop(shop.cipher), by_update()).await {
            rows += 1;
            let id = order.id.clone().unwrap();
            match newest.get(&id) {
                Some(known) if known_is_newer(known, &order) => older += 1,
                _ => drop(newest.insert(id, order)),
            }
        }
        let true_orders = truth.orders(&shop.id);
        assert_eq!(newest.len(), true_orders.len());
        repeated += rows - newest.len();
        for order in true_orders {
            assert_eq!(newest.get(order.id.as_ref().unwrap()), Some(&order));
        }
    }
    assert!(repeated > older && older > 0, "rows came twice and in older versions: {repeated} {older}");
    let hit: BTreeSet<Fault> = simulator.faults_hit().into_keys().collect();
    for kind in [
        Fault::Latency,
        Fault::TooManyRequests,
        Fault::ServerError,
        Fault::Reset,
        Fault::Truncated,
        Fault::Duplicates,
        Fault::Stale,
        Fault::TokenExpiry,
    ] {
        assert!(hit.contains(&kind), "{kind:?} in {hit:?}");
    }
}

fn known_is_newer(known: &tiktok_client::api::order::Order, order: &tiktok_client::api::order::Order) -> bool {
    known.update_time > order.update_time
}

#[tokio::test]
async fn each_fault_is_what_it_says() {
    for (fault, codes) in [
        (Fault::TooManyRequests, vec!["api.rate_limit"]),
        (Fault::ServerError, vec!["api.internal", "decode.not_json"]),
        (Fault::Reset, vec!["transport.reset"]),
        (Fault::Truncated, vec!["decode.truncated"]),
    ] {
        let simulator = small().start().await.unwrap();
        let client = simulator.client().with_retry_policy(RetryPolicy::never()).build().unwrap();
        let code = tiktok_client::auth::AuthorizationCode::new(simulator.auth_code());
        let account = client.exchange_code(&code).await.unwrap();
        simulator.set_faults(FaultPlan::none().with_rate(fault, 1_000));
        for _ in 0..8 {
            let error = client.account(account.clone()).shops().await.unwrap_err();
            assert!(codes.contains(&error.code()), "{fault:?}: {error:?}");
        }
    }
}

#[tokio::test]
async fn a_revoked_shop_is_refused_and_the_others_go_on() {
    let simulator = small().with_faults(FaultPlan::none().with_revoked_shop(1, 4)).start().await.unwrap();
    let (_, session) = enter(&simulator).await;
    let shops = session.shops().await.unwrap();
    let call = GetOrderList::new(1);
    let second = session.for_shop(shops[1].cipher.clone());
    second.call(&call).await.unwrap();
    let error = second.call(&call).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().code, 105_004);
    session.for_shop(shops[0].cipher.clone()).call(&call).await.unwrap();
    assert_eq!(session.shops().await.unwrap().len(), 2);
    for place in [0, 2] {
        simulator.revoke_shop(place);
    }
    assert!(session.shops().await.is_err(), "with the last shop the authorisation is over");
}

#[tokio::test]
async fn late_edits_come_after_the_end() {
    let simulator =
        small().with_history(90).with_faults(FaultPlan::none().with_rate(Fault::LateEdits, 200)).start().await.unwrap();
    let truth = simulator.truth();
    let mut edited = Vec::new();
    for shop in truth.shops() {
        edited.extend(truth.orders(&shop.id));
    }
    edited.retain(|order| order.seller_note.as_deref() == Some("Corrected after completion"));
    assert!(edited.len() > 5);
    assert!(edited.iter().all(|order| order.update_time > order.delivery_time));
}
