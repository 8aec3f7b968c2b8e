use super::{shops, small};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::time::Duration;
use tiktok_client::api::order::{GetOrderDetail, GetOrderList, Order, OrderStatus, SortField, SortOrder};
use tiktok_client::client::Session;
use tiktok_client::to_facts::{self, FactContext};

pub(super) async fn all(shop: &Session, call: GetOrderList) -> Vec<Order> {
    let mut pages = shop.pages(call);
    let mut orders = Vec::new();
    while let Some(page) = pages.next().await {
        orders.extend(page.unwrap().rows);
    }
    orders
}

fn ids(orders: &[Order]) -> Vec<String> {
    orders.iter().map(|order| order.id.as_ref().unwrap().to_string()).collect()
}

#[tokio::test]
async fn the_same_seed_gives_the_same_orders_and_another_seed_others() {
    let mut seen = Vec::new();
    for seed in [7, 7, 8] {
        let simulator = small().seed(seed).start().await.unwrap();
        let shop = shops(&simulator).await.swap_remove(0);
        seen.push(all(&shop, GetOrderList::new(100)).await);
    }
    assert!(!seen[0].is_empty());
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0], seen[2]);
}

#[tokio::test]
async fn pages_of_any_size_hold_every_order_once_in_order() {
    let simulator = small().start().await.unwrap();
    let shop = shops(&simulator).await.swap_remove(0);
    let whole = ids(&all(&shop, GetOrderList::new(100)).await);
    assert_eq!(whole.iter().collect::<BTreeSet<_>>().len(), whole.len());
    for size in [1, 7, 33] {
        assert_eq!(ids(&all(&shop, GetOrderList::new(size)).await), whole, "{size}");
    }
    for field in [SortField::CreateTime, SortField::UpdateTime] {
        for order in [SortOrder::Asc, SortOrder::Desc] {
            let call = GetOrderList::new(20).with_sort_field(field.clone()).with_sort_order(order.clone());
            let found = all(&shop, call).await;
            assert_eq!(found.len(), whole.len());
            let key =
                |order: &Order| if field == SortField::CreateTime { order.create_time } else { order.update_time };
            let mut keys: Vec<Option<DateTime<Utc>>> = found.iter().map(key).collect();
            if order == SortOrder::Desc {
                keys.reverse();
            }
            assert!(keys.is_sorted());
        }
    }
}

#[tokio::test]
async fn filters_are_the_same_as_looking_at_every_order() {
    let simulator = small().start().await.unwrap();
    let shop = shops(&simulator).await.swap_remove(0);
    let whole = all(&shop, GetOrderList::new(100)).await;
    let middle = whole[whole.len() / 2].create_time.unwrap();
    let by_hand = |keep: &dyn Fn(&Order) -> bool| {
        whole.iter().filter(|order| keep(order)).map(|order| order.id.clone()).collect::<Vec<_>>()
    };
    let asked =
        async |call: GetOrderList| all(&shop, call).await.iter().map(|order| order.id.clone()).collect::<Vec<_>>();
    let list = || GetOrderList::new(10);
    assert_eq!(asked(list().with_create_time_ge(middle)).await, by_hand(&|order| order.create_time >= Some(middle)));
    assert_eq!(asked(list().with_create_time_lt(middle)).await, by_hand(&|order| order.create_time < Some(middle)));
    assert_eq!(asked(list().with_update_time_ge(middle)).await, by_hand(&|order| order.update_time >= Some(middle)));
    for status in [OrderStatus::Completed, OrderStatus::Cancelled, OrderStatus::InTransit] {
        let keep = |order: &Order| order.status.as_ref() == Some(&status);
        assert_eq!(asked(list().with_order_status(status.clone())).await, by_hand(&keep), "{status:?}");
    }
    let buyer = whole[0].user_id.clone().unwrap();
    assert_eq!(
        asked(list().with_buyer_user_id(buyer.clone())).await,
        by_hand(&|order| order.user_id.as_ref() == Some(&buyer))
    );
}

#[tokio::test]
async fn a_token_of_other_filters_and_a_size_out_of_range_are_refused() {
    let simulator = small().start().await.unwrap();
    let shop = shops(&simulator).await.swap_remove(0);
    let reply = shop.call(&GetOrderList::new(2)).await.unwrap();
    let token = reply.data.next_page_token.unwrap();
    let other = GetOrderList::new(2).with_page_token(token).with_order_status(OrderStatus::Completed);
    assert_eq!(shop.call(&other).await.unwrap_err().code(), "api.parameter");
    for size in [0, 101] {
        assert_eq!(shop.call(&GetOrderList::new(size)).await.unwrap_err().code(), "api.parameter");
    }
}

#[tokio::test]
async fn detail_says_the_same_as_the_list() {
    let simulator = small().start().await.unwrap();
    let sessions = shops(&simulator).await;
    let listed = all(&sessions[0], GetOrderList::new(50)).await;
    let wanted: Vec<_> = listed.iter().take(5).map(|order| order.id.clone().unwrap()).collect();
    let mut detail = sessions[0].call(&GetOrderDetail::new(wanted.clone())).await.unwrap().data.orders;
    for order in &mut detail {
        assert!(order.payment_method_code.take().is_some());
    }
    assert_eq!(detail, listed[..5]);
    let error = sessions[1].call(&GetOrderDetail::new(wanted)).await.unwrap_err();
    assert_eq!(error.code(), "api.not_available", "another shop's order");
}

#[tokio::test]
async fn time_moves_orders_on_and_brings_new_ones() {
    let simulator = small().start().await.unwrap();
    let shop = shops(&simulator).await.swap_remove(0);
    let before = all(&shop, GetOrderList::new(100)).await;
    let start = simulator.now();
    simulator.advance(Duration::from_secs(5 * 86_400));
    let after = all(&shop, GetOrderList::new(100)).await;
    assert!(after.len() > before.len());
    let moved =
        all(&shop, GetOrderList::new(100).with_sort_field(SortField::UpdateTime).with_update_time_ge(start)).await;
    let known = |order: &Order| before.iter().find(|old| old.id == order.id);
    // An order that is not in the list of changes is as it was.
    for order in &after {
        if !moved.iter().any(|change| change.id == order.id) {
            assert_eq!(known(order), Some(order));
        }
    }
    assert!(moved.iter().any(|order| known(order).is_some_and(|old| old.status != order.status)));
}

#[tokio::test]
async fn orders_become_facts_without_a_finding() {
    let simulator = small().with_shops(16).with_orders(900).start().await.unwrap();
    let (_, session) = super::enter(&simulator).await;
    for shop in session.shops().await.unwrap() {
        let orders = all(&session.for_shop(shop.cipher), GetOrderList::new(100)).await;
        let market = shop.region.as_deref().unwrap().parse().unwrap();
        let context = FactContext::new(shop.id.clone()).with_market(market);
        let facts = to_facts::order_lines(&orders, &context);
        assert!(facts.issues.is_empty(), "{:?}", facts.issues);
        assert_eq!(facts.rows.len(), orders.iter().map(|order| order.line_items.len()).sum::<usize>());
    }
}
