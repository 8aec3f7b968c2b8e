//! Calls that move orders along, and the notifications about it.

use super::orders::all;
use super::{enter, small};
use axum::Router;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tiktok_client::api::event::{EventType, UpdateShopWebhook};
use tiktok_client::api::fulfillment::{SearchPackage, ShipPackage};
use tiktok_client::api::order::{GetOrderDetail, GetOrderList, OrderStatus};
use tiktok_client::api::return_refund::{
    ApproveCancellation, CancelOrder, CancelStatus, RejectCancellation, SearchCancellations,
};
use tiktok_client::client::Session;
use tiktok_client::sign::Signer;
use tiktok_client::simulator::{Fault, FaultPlan, Simulator};
use tiktok_client::types::OrderId;
use tiktok_client::webhook::{Event, Notification, Receiver, router};

async fn shop(simulator: &Simulator) -> Session {
    let (_, session) = enter(simulator).await;
    let cipher = session.shops().await.unwrap().swap_remove(0).cipher;
    session.for_shop(cipher)
}

async fn status(shop: &Session, id: &OrderId) -> OrderStatus {
    let mut orders = shop.call(&GetOrderDetail::new(vec![id.clone()])).await.unwrap().data.orders;
    orders.swap_remove(0).status.unwrap()
}

#[tokio::test]
async fn a_shipped_package_moves_its_order_to_the_end() {
    let simulator = small().with_orders(600).start().await.unwrap();
    let shop = shop(&simulator).await;
    let waiting = all(&shop, GetOrderList::new(50).with_order_status(OrderStatus::AwaitingShipment)).await;
    let order = waiting[0].clone();
    let (id, package) = (order.id.unwrap(), order.packages[0].id.clone().unwrap());
    shop.call(&ShipPackage::new(package.clone())).await.unwrap();
    assert_eq!(status(&shop, &id).await, OrderStatus::AwaitingCollection);
    assert!(shop.call(&ShipPackage::new(package.clone())).await.is_err(), "a package is shipped once");
    let shipped = shop.call(&GetOrderDetail::new(vec![id.clone()])).await.unwrap().data.orders.swap_remove(0);
    assert_eq!(shipped.rts_time, Some(simulator.now()));
    assert_eq!(shipped.update_time, Some(simulator.now()));
    simulator.advance(Duration::from_secs(60 * 86_400));
    assert!(matches!(status(&shop, &id).await, OrderStatus::Completed | OrderStatus::InTransit));
    let packages = shop.call(&SearchPackage::new(50)).await.unwrap().data.packages;
    assert!(!packages.is_empty());
}

#[tokio::test]
async fn sellers_decide_about_cancellations() {
    let simulator = small().with_orders(6_000).with_history(5).start().await.unwrap();
    let shop = shop(&simulator).await;
    let pending = SearchCancellations::new().with_cancel_status(vec![CancelStatus::CancellationRequestPending]);
    let open = shop.call(&pending).await.unwrap().data.cancellations;
    assert!(open.len() >= 2, "{}", open.len());
    let (yes, no) = (open[0].clone(), open[1].clone());
    shop.call(&ApproveCancellation::new(yes.cancel_id.clone().unwrap())).await.unwrap();
    shop.call(&RejectCancellation::new(no.cancel_id.clone().unwrap(), "reverse_reject_request_reason_3"))
        .await
        .unwrap();
    assert_eq!(status(&shop, &yes.order_id.clone().unwrap()).await, OrderStatus::Cancelled);
    assert_eq!(status(&shop, &no.order_id.clone().unwrap()).await, OrderStatus::AwaitingShipment);
    // The same decision again is no error, the other one is.
    shop.call(&ApproveCancellation::new(yes.cancel_id.unwrap())).await.unwrap();
    let error = shop.call(&ApproveCancellation::new(no.cancel_id.unwrap())).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().code, 25_001_001);
    simulator.advance(Duration::from_secs(40 * 86_400));
    assert_eq!(status(&shop, &no.order_id.unwrap()).await, OrderStatus::Completed);

    let waiting = all(&shop, GetOrderList::new(50).with_order_status(OrderStatus::AwaitingShipment)).await;
    let id = waiting[0].id.clone().unwrap();
    let answer = shop.call(&CancelOrder::new(id.clone(), "seller_cancel_reason_out_of_stock")).await.unwrap().data;
    assert_eq!(status(&shop, &id).await, OrderStatus::Cancelled);
    let found = SearchCancellations::new().with_order_ids(vec![id]);
    let found = shop.call(&found).await.unwrap().data.cancellations;
    assert!(found.iter().any(|row| row.cancel_id == answer.cancel_id));
}

type Seen = Arc<Mutex<Vec<Notification>>>;

/// An app that takes notifications in.
async fn app(simulator: &Simulator) -> (String, Seen) {
    let signer = Signer::new(simulator.app_key(), simulator.app_secret().into());
    let seen = Seen::default();
    let keep = seen.clone();
    let receiver = Arc::new(Receiver::new(signer).with_memory(1_000_000));
    let app: Router = router("/hook", receiver, move |notification| {
        keep.lock().unwrap().push(notification);
        async { Ok(()) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, seen)
}

/// Waits until everything was sent.
async fn settle(simulator: &Simulator) {
    for _ in 0..1_000 {
        let deliveries = simulator.deliveries();
        if deliveries.taken >= deliveries.sent {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?}", simulator.deliveries());
}

#[tokio::test]
async fn notifications_are_genuine_and_tell_every_change_of_an_order() {
    let simulator = small().start().await.unwrap();
    let (address, seen) = app(&simulator).await;
    let shop = shop(&simulator).await;
    shop.call(&UpdateShopWebhook::new(address, EventType::OrderStatusChange)).await.unwrap();
    let start = simulator.now();
    simulator.advance(Duration::from_secs(3 * 86_400));
    settle(&simulator).await;
    let mut last = BTreeMap::new();
    for notification in seen.lock().unwrap().iter() {
        let Event::OrderStatusChange(change) = &notification.event else { panic!("{notification:?}") };
        last.insert(change.order_id.clone().unwrap().to_string(), (change.update_time, change.order_status.clone()));
    }
    let changed = all(&shop, GetOrderList::new(100).with_update_time_ge(start + chrono::TimeDelta::seconds(1))).await;
    assert_eq!(last.len(), changed.len());
    for order in changed {
        let (time, word) = &last[order.id.unwrap().as_str()];
        assert_eq!(*time, order.update_time);
        let word = word.as_ref().unwrap().as_str().replace("CANCEL", "CANCELLED");
        assert_eq!(word, order.status.unwrap().as_str());
    }
}

#[tokio::test]
async fn notifications_of_an_app_may_come_twice_and_a_call_tells_at_once() {
    let plan = FaultPlan::none().with_seed(5).with_rate(Fault::Duplicates, 500).with_rate(Fault::Stale, 500);
    let simulator = small().with_faults(plan).start().await.unwrap();
    let (address, seen) = app(&simulator).await;
    simulator.set_webhook(address);
    simulator.advance(Duration::from_secs(86_400));
    let whole = || {
        let deliveries = simulator.deliveries();
        deliveries.taken > deliveries.sent && seen.lock().unwrap().len() as u64 == deliveries.sent
    };
    for _ in 0..1_000 {
        if whole() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(whole(), "each one is taken in once, however often it comes: {:?}", simulator.deliveries());

    let before = seen.lock().unwrap().len();
    simulator.revoke_shop(0);
    settle(&simulator).await;
    for _ in 0..200 {
        if seen.lock().unwrap().len() > before {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(seen.lock().unwrap()[before..].iter().any(|n| matches!(n.event, Event::SellerDeauthorization(_))));
}
