//! Every fault gives exactly the documented behaviour and number of attempts.

use super::{CIPHER, REFRESH, Rig, SECRET, TOKEN, broken, new_pair, orders, refused, start};
use chrono::TimeDelta;
use std::time::Duration;
use tiktok_client::api::Operation;
use tiktok_client::api::order::{AddExternalOrderReferences, GetOrderList};
use tiktok_client::api::return_refund::ApproveCancellation;
use tiktok_client::error::{CallError, TransportFault};
use tiktok_client::testing::{Scripted, ScriptedTransport, refusal};
use tiktok_client::transport::{HttpResponse, RetryPolicy};
use tiktok_client::types::AfterSaleId;

fn read() -> GetOrderList {
    GetOrderList::new(50)
}

fn page() -> Scripted {
    Ok(orders(&["1"], ""))
}

fn html(status: u16) -> Scripted {
    Ok(HttpResponse::new(status, "<html><body>502 Bad Gateway</body></html>"))
}

fn truncated() -> Scripted {
    Ok(HttpResponse::new(200, r#"{"code":0,"message":"Success","data":{"orders":[{"id":"1"#))
}

/// Faults that go away by themselves: what comes first, then how a read, a keyed write and another write end. `ok` with
/// the attempts, or the code of the error with the attempts.
#[tokio::test]
async fn the_table_of_faults() {
    type Row = (&'static str, fn() -> Scripted, [(&'static str, u32); 3]);
    let rows: [Row; 17] = [
        ("no connection", || broken(TransportFault::Connect), [("ok", 2), ("ok", 2), ("ok", 2)]),
        ("time-out", || broken(TransportFault::Timeout), [("ok", 2), ("ok", 2), ("transport.timeout", 1)]),
        ("reset", || broken(TransportFault::Reset), [("ok", 2), ("ok", 2), ("transport.reset", 1)]),
        (
            "cut by the network",
            || broken(TransportFault::Truncated),
            [("ok", 2), ("ok", 2), ("transport.truncated", 1)],
        ),
        ("cut body", truncated, [("ok", 2), ("ok", 2), ("decode.truncated", 1)]),
        ("HTML with 200", || html(200), [("ok", 2), ("ok", 2), ("decode.not_json", 1)]),
        ("HTML with 502", || html(502), [("ok", 2), ("ok", 2), ("decode.not_json", 1)]),
        ("HTML with 403", || html(403), [("decode.not_json", 1), ("decode.not_json", 1), ("decode.not_json", 1)]),
        ("HTML with 429", || html(429), [("ok", 2), ("ok", 2), ("ok", 2)]),
        ("429", || refused(429, 36_009_002, "too many"), [("ok", 2), ("ok", 2), ("ok", 2)]),
        ("429 in HTTP 200", || refused(200, 36_009_002, "too many"), [("ok", 2), ("ok", 2), ("ok", 2)]),
        ("500", || refused(500, 36_009_003, "internal"), [("ok", 2), ("ok", 2), ("api.internal", 1)]),
        ("internal in HTTP 200", || refused(200, 36_009_003, "internal"), [("ok", 2), ("ok", 2), ("api.internal", 1)]),
        ("unknown code, 503", || refused(503, 77, "?"), [("ok", 2), ("ok", 2), ("api.internal", 1)]),
        (
            "platform timeout",
            || refused(408, 36_009_007, "timeout"),
            [("ok", 2), ("api.internal", 1), ("api.internal", 1)],
        ),
        (
            "parameter",
            || refused(200, 36_009_004, "param body.reason is required"),
            [("api.parameter", 1), ("api.parameter", 1), ("api.parameter", 1)],
        ),
        ("unknown code", || refused(200, 77, "?"), [("api.unknown", 1), ("api.unknown", 1), ("api.unknown", 1)]),
    ];
    for (name, fault, expected) in rows {
        let mut found = Vec::new();
        for kind in 0..3 {
            let rig = Rig::of([fault(), page()]).await;
            let outcome = match kind {
                0 => rig.shop.call(&read()).await.map(|reply| reply.meta),
                1 => {
                    let call = ApproveCancellation::new(AfterSaleId::try_new("1").unwrap()).with_idempotency_key("k");
                    assert!(call.is_repeatable());
                    rig.shop.call(&call).await.map(|reply| reply.meta)
                }
                _ => {
                    let call = AddExternalOrderReferences::new(Vec::new());
                    assert!(!call.is_repeatable());
                    rig.shop.call(&call).await.map(|reply| reply.meta)
                }
            };
            let entry = match &outcome {
                Ok(meta) => ("ok", meta.attempts),
                Err(error) => (error.code(), error.attempts()),
            };
            assert_eq!(rig.sent(), usize::try_from(entry.1).unwrap(), "{name}");
            found.push(entry);
        }
        assert_eq!(found, expected, "{name}");
    }
}

#[tokio::test]
async fn a_fault_that_stays_is_tried_five_times_with_growing_pauses() {
    let rig = Rig::of((0..9).map(|_| refused(500, 36_009_003, "internal"))).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.internal", 5, 5));
    // Half of each pause is certain, the other half is chance, of which this test has none.
    assert_eq!(rig.pauses(), [250, 500, 1000, 2000]);
    assert_eq!(error.elapsed(), Duration::from_millis(3750));
    assert_eq!(
        error.to_string(),
        "getOrderList failed after 5 attempts: the platform refused the call with code 36009003: internal (HTTP 500, \
         request scripted)"
    );
}

#[tokio::test]
async fn a_rate_limit_with_a_hint_waits_as_long_as_asked() {
    let limited = |seconds: &str| Ok(refusal(429, 36_009_002, "slow").with_header("Retry-After", seconds));
    let rig = Rig::of([limited("7"), page()]).await;
    let reply = rig.shop.call(&read()).await.unwrap();
    assert_eq!(reply.meta.attempts, 2);
    assert_eq!(rig.pauses(), [7000]);

    let rig = Rig::of([limited("61"), page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.rate_limit", 1, 1));
    assert_eq!(error.rate().retry_after, Some(Duration::from_secs(61)));
}

#[tokio::test]
async fn a_rate_limit_without_hint_backs_off_and_slows_later_calls_down() {
    let rig = Rig::of([refused(429, 36_009_002, "slow"), page(), page(), page()]).await;
    for _ in 0..3 {
        rig.shop.call(&read()).await.unwrap();
    }
    assert_eq!(rig.sent(), 4);
    // 250 ms of pause; then the next two calls are 50 ms apart, because this shop was refused.
    assert_eq!(rig.pauses(), [250, 50, 50]);
}

#[tokio::test]
async fn time_has_a_ceiling_too() {
    let policy = RetryPolicy::new().with_max_attempts(100).with_max_elapsed(Duration::from_secs(10));
    let transport = ScriptedTransport::new(|_| broken(TransportFault::Timeout));
    let rig = Rig::with(transport, |builder| builder.with_retry_policy(policy)).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    // 0.25 + 0.5 + 1 + 2 + 4 s of pauses; the next one, 8 s, would end after the ceiling.
    assert_eq!((error.attempts(), error.elapsed()), (6, Duration::from_millis(7750)));
}

#[tokio::test]
async fn a_token_that_runs_out_in_the_middle_of_a_walk_is_refreshed_and_the_page_asked_again() {
    let later = start() + TimeDelta::days(14);
    let rig = Rig::of([
        Ok(orders(&["1"], "p2")),
        refused(401, 105_002, "expired credentials"),
        Ok(new_pair(2, later)),
        Ok(orders(&["2"], "p3")),
        Ok(orders(&["3"], "")),
    ])
    .await;
    let mut pages = rig.shop.pages(read()).without_prefetch();
    let mut rows = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        rows.extend(page.rows.into_iter().map(|order| (page.meta.attempts, order.id.unwrap().to_string())));
    }
    assert_eq!(rows, [(1, "1".into()), (2, "2".into()), (1, "3".into())]);
    let requests = rig.transport.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|request| {
            let token = request.header("x-tts-access-token");
            (request.path(), request.parameter("page_token"), token)
        })
        .collect();
    let list = "/order/202309/orders/search";
    assert_eq!(
        seen,
        [
            (list, None, Some(TOKEN)),
            (list, Some("p2"), Some(TOKEN)),
            ("/api/v2/token/refresh", None, None),
            (list, Some("p2"), Some("ROW_access_2")),
            (list, Some("p3"), Some("ROW_access_2")),
        ]
    );
    assert_eq!(requests[2].parameter("refresh_token"), Some(REFRESH));
}

#[tokio::test]
async fn a_token_that_is_refused_after_the_refresh_too_is_reported() {
    let later = start() + TimeDelta::days(14);
    let expired = || refused(401, 105_002, "expired credentials");
    let rig = Rig::of([expired(), Ok(new_pair(2, later)), expired(), page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.token_expired", 2, 3));
}

#[tokio::test]
async fn a_revoked_authorisation_is_reported_at_once() {
    let rig = Rig::of([refused(401, 105_001, "access token is invalid"), page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.token", 1, 1));

    let revoked = refused(200, 36_004_001, "refresh token expired");
    let rig = Rig::of([refused(401, 105_002, "expired"), revoked, page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), rig.sent()), ("auth.reauthorize", 2));
    assert!(error.to_string().contains("seller-1 must authorise the app again"), "{error}");
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_by_the_answer_once() {
    let late =
        || Ok(refusal(400, 36_009_004, "Invalid timestamp").with_header("Date", "Wed, 11 Nov 2026 00:10:00 GMT"));
    let rig = Rig::of([late(), page(), page()]).await;
    assert_eq!(rig.shop.call(&read()).await.unwrap().meta.attempts, 2);
    assert_eq!(rig.client.clock_offset(), TimeDelta::minutes(10));
    rig.shop.call(&read()).await.unwrap();
    let stamps: Vec<i64> = rig
        .transport
        .requests()
        .iter()
        .map(|request| request.parameter("timestamp").unwrap().parse::<i64>().unwrap() - start().timestamp())
        .collect();
    assert_eq!(stamps, [0, 600, 600]);
    assert_eq!(rig.pauses(), [] as [u128; 0]);

    // The same refusal with the right time is no matter of the clock.
    let rig = Rig::of([late(), late(), page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.clock", 2, 2));
    // Without a date in the answer nothing can be corrected.
    let rig = Rig::of([refused(400, 36_009_004, "Invalid timestamp"), page()]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.clock", 1, 1));
}

#[tokio::test]
async fn a_wrong_cipher_is_reported_and_not_taken_for_a_token_error() {
    for (status, code, message) in [(400, 36_009_004, "shop_cipher is invalid"), (400, 106_013, "shop_cipher missing")]
    {
        let rig = Rig::of([refused(status, code, message), page()]).await;
        let error = rig.shop.call(&read()).await.unwrap_err();
        assert_eq!((error.code(), error.attempts(), rig.sent()), ("api.cipher", 1, 1), "{code}");
    }
}

#[tokio::test]
async fn what_the_platform_repeats_of_our_secrets_is_hidden() {
    let message = format!("token {TOKEN} of {CIPHER} with {SECRET} is odd");
    let rig = Rig::of([refused(400, 77, &message), Ok(HttpResponse::new(403, format!("denied for {TOKEN}")))]).await;
    let error = rig.shop.call(&read()).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().message, "token [hidden] of [hidden] with [hidden] is odd");
    let error: CallError = rig.shop.call(&read()).await.unwrap_err();
    assert!(error.to_string().contains("denied for [hidden]"), "{error}");
}
