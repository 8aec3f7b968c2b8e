//! Walks over pages.

use super::{Rig, broken, orders, refused};
use futures_util::{StreamExt, TryStreamExt};
use tiktok_client::api::order::GetOrderList;
use tiktok_client::client::Resume;
use tiktok_client::error::{CallFault, TransportFault};
use tiktok_client::testing::ScriptedTransport;

fn walk() -> GetOrderList {
    GetOrderList::new(2)
}

#[tokio::test]
async fn all_rows_come_in_order_and_the_walk_ends_at_an_empty_cursor() {
    let rig =
        Rig::of([Ok(orders(&["1", "2"], "a+b/c=")), Ok(orders(&["3", "4"], "12345")), Ok(orders(&["5"], " "))]).await;
    let mut pages = rig.shop.pages(walk());
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        let ids: Vec<_> = page.rows.iter().map(|order| order.id.as_ref().unwrap().to_string()).collect();
        seen.push((
            page.number,
            ids.join(","),
            page.total_count,
            page.next.map(|next| (next.token.unwrap(), next.rows)),
        ));
    }
    assert_eq!(
        seen,
        [
            (1, "1,2".into(), Some(7), Some(("a+b/c=".into(), 2))),
            (2, "3,4".into(), Some(7), Some(("12345".into(), 4))),
            (3, "5".into(), Some(7), None),
        ]
    );
    assert!(pages.next().await.is_none());
    assert_eq!(pages.resume(), None);
    let tokens: Vec<_> =
        rig.transport.requests().iter().map(|request| request.parameter("page_token").map(str::to_owned)).collect();
    assert_eq!(tokens, [None, Some("a+b/c=".into()), Some("12345".into())]);
}

#[tokio::test]
async fn the_next_page_is_on_its_way_while_one_is_worked_on() {
    let rig = Rig::of([Ok(orders(&["1"], "b")), Ok(orders(&["2"], "c")), Ok(orders(&["3"], ""))]).await;
    let mut pages = rig.shop.pages(walk());
    pages.next().await.unwrap().unwrap();
    tokio::task::yield_now().await;
    assert_eq!(rig.sent(), 2, "asked for before it was wanted");
    drop(pages);

    let rig = Rig::of([Ok(orders(&["1"], "b"))]).await;
    let mut pages = rig.shop.pages(walk()).without_prefetch();
    pages.next().await.unwrap().unwrap();
    tokio::task::yield_now().await;
    assert_eq!(rig.sent(), 1);
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_and_not_an_endless_walk() {
    for cursors in [vec!["a", "a"], vec!["a", "b", "a"]] {
        let answers: Vec<_> = cursors.iter().map(|cursor| Ok(orders(&["1"], cursor))).collect();
        let rig = Rig::of(answers).await;
        let result: Result<Vec<_>, _> = rig.shop.pages(walk()).into_rows().try_collect().await;
        let error = result.unwrap_err();
        let pages = cursors.len() as u64;
        assert_eq!(error.code(), "page.repeated_cursor");
        assert_eq!(*error.fault(), CallFault::RepeatedCursor { page: pages, rows: pages });
    }
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error() {
    let mut number = 0;
    let transport = ScriptedTransport::new(move |_| {
        number += 1;
        Ok(orders(&[], &number.to_string()))
    });
    let rig = Rig::with(transport, |builder| builder).await;
    let results: Vec<_> = rig.shop.pages(walk()).without_prefetch().into_stream().collect().await;
    assert_eq!(results.len(), 20);
    assert_eq!(results.last().unwrap().as_ref().unwrap_err().code(), "page.empty_pages");
    assert!(results[..19].iter().all(Result::is_ok), "a few empty pages are no error");
}

#[tokio::test]
async fn a_walk_goes_on_where_it_failed_and_after_a_restart() {
    let timeout = || broken(TransportFault::Timeout);
    let rig = Rig::of([
        Ok(orders(&["1"], "b")),
        refused(400, 77, "no"),
        Ok(orders(&["2"], "c")),
        timeout(),
        timeout(),
        timeout(),
        timeout(),
        timeout(),
        Ok(orders(&["3"], "")),
    ])
    .await;
    let mut pages = rig.shop.pages(walk()).without_prefetch();
    assert_eq!(pages.next().await.unwrap().unwrap().rows.len(), 1);
    assert_eq!(pages.next().await.unwrap().unwrap_err().code(), "api.unknown");
    assert!(pages.next().await.is_none());
    let stored = serde_json::to_string(pages.resume().unwrap()).unwrap();
    assert_eq!(stored, r#"{"token":"b","pages":1,"rows":1}"#);

    let resume: Resume = serde_json::from_str(&stored).unwrap();
    let mut pages = rig.shop.pages_from(walk(), resume).without_prefetch();
    assert_eq!(pages.next().await.unwrap().unwrap().number, 2);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.code(), error.attempts()), ("transport.timeout", 5));
    let mut pages = rig.shop.pages_from(walk(), pages.resume().unwrap().clone());
    let last = pages.next().await.unwrap().unwrap();
    assert_eq!((last.number, last.rows.len(), last.next), (3, 1, None));
}
