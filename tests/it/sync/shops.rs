use super::platform::{Change, Platform, shop_id, time};
use super::{file_store, newest};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tiktok_client::sign::Signer;
use tiktok_client::store::{Kind, MemoryStore, Store, dataset, table_coverage};
use tiktok_client::sync::{Stage, SyncEvent};
use tiktok_client::webhook::{Delivery, Receiver};

const DAY: i64 = 86_400;

/// Orders of a shop, one every so many seconds.
fn orders(platform: &Platform, shop: u32, count: u64, every: i64) {
    for id in 1..=count {
        platform.past(i64::try_from(id).unwrap() * every, &Change::Order { shop, id, cents: 100 });
    }
}

#[tokio::test]
async fn a_first_run_fetches_everything_and_the_next_one_only_what_changed() {
    let platform = Platform::new(2, 100);
    orders(&platform, 1, 700, 4_000);
    orders(&platform, 2, 3, 4_000);
    let store = Arc::new(MemoryStore::new());
    let report = platform.sync(store.clone()).await.run().await.unwrap();
    assert!(report.is_current());
    assert_eq!(report.totals().added, 703);
    assert_eq!(newest(&*store), platform.truth());
    platform.calls();

    platform.clock.advance(Duration::from_hours(1));
    platform.happens(&Change::Order { shop: 1, id: 5, cents: 900 });
    platform.happens(&Change::Order { shop: 1, id: 1_000, cents: 900 });
    let report = platform.sync(store.clone()).await.run().await.unwrap();
    assert_eq!((report.totals().added, report.totals().changed), (1, 1));
    assert_eq!(newest(&*store), platform.truth());
    // One call for the shops and one for each list of each shop.
    assert_eq!(platform.calls().len(), 1 + 2 * 4);
}

#[tokio::test]
async fn days_that_ended_are_compared_and_stated_as_covered() {
    let platform = Platform::new(1, 100);
    orders(&platform, 1, 900, 3_600);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    platform.sync(store.clone()).await.run().await.unwrap();
    let shops = [shop_id(1).parse().unwrap()];
    let coverage = table_coverage(&*store, "order_lines", &shops).unwrap().unwrap();
    let zone = kpi_core::model::Market::US.default_zone();
    let today = zone.local_day(time(40 * DAY));
    let first = zone.local_day(time(0));
    assert_eq!(coverage.days().from(), first);
    assert_eq!(coverage.complete_through(), today.pred_opt());
    assert_eq!(i64::from(coverage.covered_days(coverage.days())), (today - first).num_days());

    for _ in 0..3 {
        platform.clock.advance(Duration::from_secs(86_400));
        platform.happens(&Change::Order { shop: 1, id: 5_000, cents: 1 });
        platform.clock.advance(Duration::from_secs(60));
        platform.sync(store.clone()).await.run().await.unwrap();
    }
    let coverage = table_coverage(&*store, "order_lines", &shops).unwrap().unwrap();
    assert_eq!(coverage.complete_through(), Some(today + chrono::TimeDelta::days(2)));
    assert!(coverage.watermark().unwrap() > time(43 * DAY));

    let data = dataset(&*store, &["order_lines", "after_sales"]).unwrap();
    assert_eq!(data.stated_coverage("order_lines"), Some(&coverage));
    assert!(data.shop(&shop_id(1)).is_some());
}

#[tokio::test]
async fn a_span_that_is_not_whole_is_a_hole_until_it_is() {
    let platform = Platform::new(1, 10);
    orders(&platform, 1, 60, 40_000);
    platform.state.lock().unwrap().hidden = vec![(Kind::Order, 30)];
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let events = Arc::new(Mutex::new(Vec::new()));
    let told = events.clone();
    let sync = platform.sync(store.clone()).await;
    let sync = sync.with_progress(Arc::new(move |event: &SyncEvent| told.lock().unwrap().push(event.clone())));
    sync.run().await.unwrap();
    let holes: Vec<(i64, i64)> = events
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| match event {
            SyncEvent::Hole { listed, stored, .. } => Some((*listed, *stored)),
            _ => None,
        })
        .collect();
    // Once in its window, once more at the end of the run.
    assert_eq!(holes.len(), 2);
    assert!(holes.iter().all(|(listed, stored)| listed - stored == 1), "{holes:?}");
    let shops = [shop_id(1).parse().unwrap()];
    let zone = kpi_core::model::Market::US.default_zone();
    let day = zone.local_day(time(30 * 40_000));
    assert!(!table_coverage(&*store, "order_lines", &shops).unwrap().unwrap().covers(day));
    assert!(store.log(20).unwrap().iter().any(|entry| entry.code == "sync.hole"));

    platform.state.lock().unwrap().hidden.clear();
    platform.clock.advance(Duration::from_secs(60));
    sync.run().await.unwrap();
    assert_eq!(newest(&*store), platform.truth());
    assert!(table_coverage(&*store, "order_lines", &shops).unwrap().unwrap().covers(day));
}

#[tokio::test]
async fn a_shop_that_fails_leaves_the_others_alone_and_goes_on_later() {
    let platform = Platform::new(3, 50);
    for shop in 1..=3 {
        orders(&platform, shop, 100, 20_000);
    }
    platform.state.lock().unwrap().refused = vec![2];
    let store = Arc::new(MemoryStore::new());
    let report = platform.sync(store.clone()).await.run().await.unwrap();
    let current: Vec<bool> = report.shops.iter().map(tiktok_client::sync::ShopReport::is_current).collect();
    assert_eq!(current, [true, false, true]);
    let failed = report.shops[1].lists[&Kind::Order].error.clone().unwrap();
    assert_eq!(failed.code(), "api.scope");
    assert_eq!(newest(&*store).len(), 200);
    assert!(store.log(9).unwrap().iter().any(|entry| entry.code == "api.scope"));

    platform.state.lock().unwrap().refused.clear();
    assert!(platform.sync(store.clone()).await.run().await.unwrap().is_current());
    assert_eq!(newest(&*store), platform.truth());
}

#[tokio::test]
async fn many_orders_of_one_second_are_all_fetched() {
    let platform = Platform::new(1, 10);
    for id in 1..=95 {
        platform.past(if id < 60 { 1_000 } else { 1_001 }, &Change::Order { shop: 1, id, cents: 3 });
    }
    let store = Arc::new(MemoryStore::new());
    assert!(platform.sync(store.clone()).await.run().await.unwrap().is_current());
    assert_eq!(newest(&*store), platform.truth());
}

#[tokio::test]
async fn a_plan_says_what_a_run_would_call_and_sends_nothing() {
    let platform = Platform::new(2, 100);
    orders(&platform, 1, 50, 4_000);
    let store = Arc::new(MemoryStore::new());
    let sync = platform.sync(store.clone()).await.with_kinds([Kind::Order]);
    let plan = sync.plan().await.unwrap();
    assert_eq!(plan.len(), 1);
    assert_eq!(
        plan[0].to_string(),
        "account seller: getAuthorizedShops (GET /authorization/202309/shops), shops, at least 1 calls"
    );
    assert!(platform.calls().is_empty(), "nothing is sent");
    sync.run().await.unwrap();
    platform.calls();
    platform.clock.advance(Duration::from_secs(2 * 86_400));
    let plan = sync.plan().await.unwrap();
    let stages: Vec<Stage> = plan.iter().map(|call| call.stage).collect();
    assert_eq!(stages, [Stage::Shops, Stage::Follow, Stage::Check, Stage::Follow, Stage::Check]);
    let planned: u64 = plan.iter().map(|call| call.at_least).sum();
    sync.run().await.unwrap();
    assert_eq!(u64::try_from(platform.calls().len()).unwrap(), planned);
    assert!(
        plan[1]
            .to_string()
            .starts_with(&format!("shop {}: getOrderList (POST /order/202309/orders/search), follow", shop_id(1)))
    );
}

#[tokio::test]
async fn a_notification_makes_the_next_run_ask_for_the_order_first() {
    let platform = Platform::new(1, 100);
    orders(&platform, 1, 5, 4_000);
    let (_folder, store) = file_store();
    let sync = platform.sync(store.clone()).await;
    sync.run().await.unwrap();
    platform.clock.advance(Duration::from_secs(600));
    platform.happens(&Change::Order { shop: 1, id: 3, cents: 777 });
    platform.calls();

    let signer = Signer::new("key", "secret".into());
    let receiver = Receiver::new(Signer::new("key", "secret".into()));
    for id in ["3", "404"] {
        let body = format!(
            r#"{{"type":1,"tts_notification_id":"n{id}","shop_id":"{}","data":{{"order_id":"{id}","order_status":"IN_TRANSIT"}}}}"#,
            shop_id(1)
        );
        let signature = signer.sign_notification(body.as_bytes());
        let delivery = receiver.accept(&signature, body.as_bytes(), time(40 * DAY)).unwrap();
        let Delivery::New(notification) = delivery else { panic!("it is new") };
        assert!(sync.hint(&notification).await.unwrap());
    }
    assert_eq!(store.hints(9).unwrap().len(), 2);
    let report = sync.clone().with_kinds([Kind::Order]).run().await.unwrap();
    assert_eq!(report.totals().changed, 1);
    assert_eq!(newest(&*store), platform.truth());
    assert_eq!(store.hints(9).unwrap(), []);
    let details = platform.calls().iter().filter(|call| call.starts_with("/order/202507/orders")).count();
    assert_eq!(details, 3, "both, then each apart because one is unknown");
    assert!(
        store.log(9).unwrap().iter().any(|entry| entry.code == "sync.unknown_hint" && entry.message.contains("404"))
    );
}

#[tokio::test]
async fn a_run_that_is_dropped_leaves_a_store_that_goes_on() {
    let platform = Platform::new(1, 5);
    orders(&platform, 1, 200, 10_000);
    let (_folder, store) = file_store();
    for after in [3, 0, 17, 30] {
        assert!(platform.run_and_die(store.clone(), after).await);
    }
    let before = newest(&*store).len();
    assert!(before > 100, "{before} orders are there already");
    platform.calls();
    let report = platform.sync(store.clone()).await.run().await.unwrap();
    assert!(report.is_current());
    assert_eq!(newest(&*store), platform.truth());
    // What was there is not fetched again, but for the second at which it stopped.
    assert!(report.totals().unchanged <= 30, "{:?}", report.totals());
}

/// The lists of calls, by path; the call for the shops apart.
fn lists(calls: &[String]) -> Vec<&str> {
    let paths = calls.iter().filter_map(|call| call.split(' ').next());
    paths.filter(|path| !path.starts_with("/authorization/")).collect()
}

#[tokio::test]
async fn after_an_interruption_what_was_finished_is_not_asked_for_again() {
    let fresh = || {
        let platform = Platform::new(1, 20);
        orders(&platform, 1, 90, 30_000);
        for id in 1..=30 {
            platform.past(id * 90_000, &Change::Return { shop: 1, id: id.cast_unsigned(), reason: "late" });
        }
        platform
    };
    let whole = fresh();
    whole.sync(Arc::new(MemoryStore::new())).await.run().await.unwrap();
    let wanted = whole.calls();
    let wanted = lists(&wanted);
    assert!(wanted.len() > 10, "{wanted:?}");
    for after in 0..=wanted.len() {
        let (platform, store) = (fresh(), Arc::new(MemoryStore::new()));
        assert!(platform.run_and_die(store.clone(), after).await);
        let first = platform.calls();
        let first = lists(&first);
        assert_eq!(first, wanted[..first.len()], "nothing else is asked because of the end that comes");
        assert!(platform.sync(store.clone()).await.run().await.unwrap().is_current());
        let second = platform.calls();
        let second = lists(&second);
        // A list is finished when the next one has begun.
        for path in first.iter().filter(|path| Some(*path) != first.last()) {
            let begun = wanted.get(first.len()) == Some(path);
            assert!(begun || !second.contains(path), "{path} after {after} calls: {second:?}");
        }
        // Where a walk stopped within a list, its page is asked for by time instead of by token, which may give one more.
        let calls = first.len() + second.len();
        assert!((wanted.len()..=wanted.len() + 1).contains(&calls), "{calls} calls, stopped after {after}");
        assert_eq!(newest(&*store), platform.truth());
    }
}

#[tokio::test]
async fn after_an_interruption_only_the_days_that_are_left_are_asked_for() {
    const DAYS: usize = 12;
    let list = "/analytics/202605/shop_products/performance";
    let product = r#"{"id":"1729","total_performance":{"gmv":{"amount":"12.50","currency":"USD"},"orders":1}}"#;
    let page = format!(r#"{{"total_count":1,"latest_available_date":"2999-01-01","products":[{product}]}}"#);
    for after in 0..=DAYS {
        let platform = Platform::new(1, 100);
        platform.state.lock().unwrap().figures.insert(list.to_owned(), page.clone());
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let days = i64::try_from(DAYS).unwrap();
        let sync =
            platform.sync(store.clone()).await.with_kinds([Kind::ProductDay]).with_since(time((40 - days) * DAY));
        // The call for the shops comes first; a number that is never reached stands for a run that ends.
        platform.state.lock().unwrap().hang_after = Some(after + 1);
        tokio::select! {
            biased;
            () = platform.hung.notified() => assert!(after < DAYS),
            report = sync.run() => assert!(report.unwrap().is_current() && after == DAYS),
        }
        platform.state.lock().unwrap().hang_after = None;
        assert_eq!(lists(&platform.calls()).len(), after);
        assert!(sync.run().await.unwrap().is_current());
        assert_eq!(lists(&platform.calls()).len(), DAYS - after, "stopped after {after} days");
        let coverage = store.coverage(&shop_id(1).parse().unwrap(), Kind::ProductDay).unwrap();
        assert_eq!(coverage.iter().filter(|day| day.complete).count(), DAYS);
    }
}
