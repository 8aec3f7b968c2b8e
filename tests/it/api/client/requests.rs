//! What is sent: three tiers, one signature.

use super::{CIPHER, Rig, SECRET, TOKEN, broken, orders, refused, seller, start};
use proptest::prelude::*;
use tiktok_client::api::order::{GetOrderList, OrderStatus};
use tiktok_client::api::{Body, FilePart, Part};
use tiktok_client::client::PathRequest;
use tiktok_client::error::TransportFault;
use tiktok_client::sign::Signer;
use tiktok_client::testing::{ScriptedTransport, success};
use tiktok_client::transport::HttpRequest;

/// The signature by the rule in words, from what really leaves: everything but `sign`, sorted, joined, between path and
/// body, wrapped in the secret.
fn expected_sign(request: &HttpRequest) -> String {
    let mut pairs: Vec<(String, String)> = request
        .query()
        .iter()
        .filter(|(name, _)| name != "sign")
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect();
    pairs.sort();
    let multipart = request.header("content-type").is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let body = if multipart { &[][..] } else { &request.body()[..] };
    let mut text = SECRET.as_bytes().to_vec();
    text.extend_from_slice(request.path().as_bytes());
    pairs.iter().for_each(|(name, value)| text.extend_from_slice(format!("{name}{value}").as_bytes()));
    text.extend_from_slice(body);
    text.extend_from_slice(SECRET.as_bytes());
    hex::encode(hmac_sha256(SECRET.as_bytes(), &text))
}

/// HMAC as its definition says, over the hash alone.
fn hmac_sha256(key: &[u8], text: &[u8]) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    let mut block = [0_u8; 64];
    block[..key.len()].copy_from_slice(key);
    let inner = Sha256::new().chain_update(block.map(|byte| byte ^ 0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(block.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

#[tokio::test]
async fn a_typed_call_carries_token_cipher_time_and_signature_and_gives_what_stands_around_the_answer() {
    let answer = orders(&["1"], "").with_header("X-RateLimit-Remaining", "9");
    let rig = Rig::of([Ok(answer)]).await;
    let call = GetOrderList::new(50).with_order_status(OrderStatus::AwaitingShipment);
    let reply = rig.shop.call(&call).await.unwrap();
    assert_eq!(reply.data.orders.len(), 1);
    assert_eq!(
        (reply.meta.request_id.as_str(), reply.meta.status, reply.meta.attempts, reply.meta.rate.remaining),
        ("scripted", 200, 1, Some(9))
    );
    let requests = rig.transport.requests();
    let request = &requests[0];
    assert_eq!(request.origin(), "https://open-api.tiktokglobalshop.com");
    assert_eq!(request.path(), "/order/202309/orders/search");
    assert_eq!(request.header("x-tts-access-token"), Some(TOKEN));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.parameter("shop_cipher"), Some(CIPHER));
    assert_eq!(request.parameter("timestamp"), Some(start().timestamp().to_string().as_str()));
    assert_eq!(request.body(), br#"{"order_status":"AWAITING_SHIPMENT"}"#.as_slice());
    assert_eq!(request.parameter("sign"), Some(expected_sign(request).as_str()));
}

#[tokio::test]
async fn every_attempt_is_signed_anew() {
    let rig = Rig::of([broken(TransportFault::Reset), refused(500, 36_009_003, "x"), Ok(orders(&[], ""))]).await;
    rig.shop.call(&GetOrderList::new(1)).await.unwrap();
    let requests = rig.transport.requests();
    let stamps: Vec<_> = requests.iter().map(|request| request.parameter("timestamp").unwrap()).collect();
    assert_eq!(stamps.len(), 3);
    for request in &requests {
        assert_eq!(request.parameter("sign"), Some(expected_sign(request).as_str()));
    }
}

#[tokio::test]
async fn any_path_gives_json_and_refusals_as_errors_and_raw_gives_whatever_came() {
    let rig = Rig::of([
        Ok(success(r#"{"x":[1,{"y":"z"}]}"#)),
        refused(400, 36_009_009, "no such path"),
        refused(400, 36_009_009, "no such path"),
        refused(500, 36_009_003, "internal"),
        Ok(success("{}").with_header("X-Tt-Logid", "42")),
    ])
    .await;
    let request = || PathRequest::get("/new/202701/things").with_parameter("a", "b c").with_shop();
    let reply = rig.shop.request(request()).await.unwrap();
    assert_eq!(reply.data, serde_json::json!({"x": [1, {"y": "z"}]}));
    assert_eq!(rig.shop.request(request()).await.unwrap_err().code(), "api.route");
    let raw = rig.shop.raw(request()).await.unwrap();
    assert_eq!((raw.status, raw.attempts), (400, 1));
    assert!(raw.body.starts_with(br#"{"code":36009009"#));
    let raw = rig.shop.raw(request()).await.unwrap();
    assert_eq!((raw.status, raw.attempts), (200, 2));
    assert_eq!(raw.headers.get("x-tt-logid").unwrap(), "42");
    let sent = &rig.transport.requests()[0];
    assert_eq!(sent.parameter("sign"), Some(expected_sign(sent).as_str()));
    assert!(sent.url().contains("/new/202701/things?a=b%20c&app_key=key&"), "{}", sent.path());
}

#[tokio::test]
async fn a_path_that_is_none_is_refused_before_it_is_sent() {
    let rig = Rig::of([]).await;
    for path in ["", "order", "/a?b=c", "/a b", "/ü", "/a#b", "/a\r\nx: y"] {
        assert_eq!(rig.shop.request(PathRequest::get(path)).await.unwrap_err().code(), "request.path", "{path:?}");
    }
    assert_eq!(rig.sent(), 0);
}

#[tokio::test]
async fn parameters_that_the_client_sets_cannot_be_set_twice() {
    let rig = Rig::of([Ok(success("{}"))]).await;
    let request =
        PathRequest::get("/x").with_shop().with_parameter("timestamp", "1").with_parameter("shop_cipher", "y");
    rig.shop.request(request.with_parameter("sign", "s").with_parameter("app_key", "k")).await.unwrap();
    let sent = &rig.transport.requests()[0];
    let names: Vec<_> = sent.query().iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["app_key", "timestamp", "shop_cipher", "sign"]);
    assert_eq!(sent.parameter("shop_cipher"), Some(CIPHER));
}

#[tokio::test]
async fn a_form_is_sent_with_its_files_and_signed_without_them() {
    let rig = Rig::of([Ok(success("{}")), Ok(success("{}"))]).await;
    for bytes in [b"one".to_vec(), b"two".to_vec()] {
        let parts = vec![Part::Text("use_case", "MAIN".into()), Part::File("data", FilePart::new("a.png", bytes))];
        rig.shop
            .request(PathRequest::post("/product/202309/images/upload").with_body(Body::Multipart(parts)))
            .await
            .unwrap();
    }
    let requests = rig.transport.requests();
    assert_ne!(requests[0].body(), requests[1].body());
    assert_eq!(requests[0].parameter("sign"), requests[1].parameter("sign"));
    assert_eq!(requests[0].parameter("sign"), Some(expected_sign(&requests[0]).as_str()));
    assert!(requests[0].header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(requests[0].parameter("shop_cipher").is_none(), "the platform refuses a cipher it does not ask for");
}

#[tokio::test]
async fn the_shops_of_a_token_come_with_their_ciphers() {
    let data = r#"{"shops":[{"id":"749","name":"S","region":"VN","seller_type":"LOCAL","cipher":"GCP_x","code":"VNLC"},{"id":"750"}]}"#;
    let rig = Rig::of([Ok(success(data))]).await;
    let shops = rig.client.account(seller()).shops().await.unwrap();
    assert_eq!(shops.len(), 1, "a shop without a cipher cannot be called");
    assert_eq!(
        (shops[0].id.as_str(), shops[0].cipher.expose(), shops[0].region.as_deref()),
        ("749", "GCP_x", Some("VN"))
    );
    assert!(!format!("{:?}", shops[0]).contains("GCP_x"));
}

proptest! {
    /// The order of the parameters does not matter; their texts and the body do.
    #[test]
    fn prop_a_signature_depends_on_what_is_sent_and_not_on_its_order(
        mut pairs in prop::collection::vec(("[a-z_]{1,8}", "\\PC{0,12}"), 0..8), body in "\\PC{0,40}", seed in any::<u64>(),
    ) {
        let signer = Signer::new("key", SECRET.into());
        let sign = |pairs: &[(String, String)], body: &str| {
            signer.sign("/a/202309/b", pairs.iter().map(|(name, value)| (name, value)), body.as_bytes())
        };
        let first = sign(&pairs, &body);
        let mut state = seed;
        for place in (1..pairs.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            pairs.swap(place, usize::try_from(state >> 33).unwrap() % (place + 1));
        }
        prop_assert_eq!(&sign(&pairs, &body), &first);
        prop_assert_ne!(sign(&pairs, &format!("{body} ")), first.clone());
        let mut more = pairs.clone();
        more.push(("page_token".into(), "a+b/c=".into()));
        prop_assert_ne!(sign(&more, &body), first);
    }
}

#[tokio::test]
async fn a_function_can_answer_too() {
    let rig =
        Rig::with(ScriptedTransport::new(|request| Ok(success(&format!(r#"{{"p":"{}"}}"#, request.path())))), |b| b)
            .await;
    assert_eq!(rig.shop.request(PathRequest::get("/p")).await.unwrap().data["p"], "/p");
}
