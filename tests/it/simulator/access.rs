use super::{enter, small};
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::api::order::GetOrderList;
use tiktok_client::auth::{AuthorizationCode, AuthorizeState};
use tiktok_client::client::{PathRequest, ShopCipher};
use tiktok_client::simulator::{RateLimit, RequestClock, Simulator};
use tiktok_client::transport::{RetryPolicy, SystemClock};

async fn get(url: &str) -> (u16, String, String) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    let mut stream = tokio::net::TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let location =
        answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default().trim().to_owned();
    let body = answer.split_once("\r\n\r\n").unwrap().1.to_owned();
    (status, location, body)
}

#[tokio::test]
async fn the_authorise_page_sends_a_code_that_works_once() {
    let simulator = small().with_redirect("https://app.example/back").start().await.unwrap();
    let state = AuthorizeState::new("s&1");
    let (status, location, _) = get(&simulator.authorize_url(state.expose())).await;
    assert_eq!(status, 302);
    assert!(location.starts_with("https://app.example/back?"), "{location}");
    let code = AuthorizationCode::from_callback(&location, &state).unwrap();
    let client = simulator.client().build().unwrap();
    client.exchange_code(&code).await.unwrap();
    let error = client.exchange_code(&code).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().code, 36_004_004);

    let (_, location, _) = get(&format!("{}&decision=deny", simulator.authorize_url("x"))).await;
    let denied = AuthorizationCode::from_callback(&location, &AuthorizeState::new("x")).unwrap_err();
    assert_eq!(denied.code(), "auth.denied");
    let (status, _, _) = get(&format!("{}/open/authorize?service_id=1", simulator.base_url())).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn several_sellers_choose_on_the_page_and_see_their_own_shops() {
    let simulator = small().with_sellers(2).start().await.unwrap();
    let (status, _, page) = get(&simulator.authorize_url("s")).await;
    assert_eq!(status, 200);
    assert!(page.contains("Simulated Seller 2"), "{page}");
    let mut seen = Vec::new();
    for seller in 0..2 {
        let client = simulator.client().build().unwrap();
        let code = AuthorizationCode::new(simulator.auth_code_of(seller).unwrap());
        let account = client.exchange_code(&code).await.unwrap();
        seen.push(client.account(account).shops().await.unwrap().len());
    }
    assert_eq!(seen, [2, 1]);
}

#[tokio::test]
async fn a_code_is_over_after_half_an_hour() {
    let simulator = small().start().await.unwrap();
    let code = AuthorizationCode::new(simulator.auth_code());
    simulator.advance(Duration::from_secs(1_801));
    let client = simulator.client().build().unwrap();
    let error = client.exchange_code(&code).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().code, 36_004_004);
}

#[tokio::test]
async fn tokens_end_and_are_refreshed_and_old_refresh_tokens_end_with_the_use_of_new_ones() {
    let simulator = small().start().await.unwrap();
    let (client, session) = enter(&simulator).await;
    session.shops().await.unwrap();
    // The world's clock of the client notices by itself; a forced end is noticed by the refusal.
    simulator.advance(Duration::from_secs(8 * 86_400));
    session.shops().await.unwrap();
    simulator.expire_tokens();
    session.shops().await.unwrap();
    client.refresh(session.account()).await.unwrap();
    assert_eq!(simulator.calls()["token.refresh"], 3);
    simulator.advance(Duration::from_secs(400 * 86_400));
    assert_eq!(session.shops().await.unwrap_err().code(), "auth.reauthorize");
}

#[tokio::test]
async fn what_is_wrong_with_a_call_is_said_with_the_platforms_code() {
    let simulator = small().with_sellers(2).with_scopes(["seller.authorization.info"]).start().await.unwrap();
    let (_, session) = enter(&simulator).await;
    let shops = session.shops().await.unwrap();
    let code = async |request: PathRequest, cipher: Option<&ShopCipher>| {
        let session = cipher.map_or_else(|| session.clone(), |cipher| session.for_shop(cipher.clone()));
        session.request(request).await.unwrap_err().code()
    };
    let search = || PathRequest::post("/order/202309/orders/search").reading().with_parameter("page_size", "10");
    assert_eq!(code(search().with_shop(), Some(&shops[0].cipher)).await, "api.scope");
    assert_eq!(code(PathRequest::get("/nothing/202309/here"), None).await, "api.route");
    assert_eq!(code(PathRequest::get("/order/202309/orders/search"), None).await, "api.route");
    let shops_path = || PathRequest::get("/authorization/202309/shops");
    assert_eq!(code(shops_path().with_parameter("shop_cipher", "x"), None).await, "api.cipher");

    let simulator = small().with_sellers(2).start().await.unwrap();
    let (_, session) = enter(&simulator).await;
    let error = session.request(search()).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().code, 106_013);
    let foreign = session.for_shop(ShopCipher::new("ROW_other"));
    assert_eq!(foreign.request(search().with_shop()).await.unwrap_err().refusal().unwrap().code, 101_000);

    let forged = tiktok_client::client::Client::builder(simulator.app_key(), "wrong".into())
        .with_api_address(simulator.base_url())
        .with_auth_address(simulator.base_url())
        .build()
        .unwrap();
    let error = forged.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap_err();
    assert!(error.refusal().is_some());
    let account = session.account().clone();
    forged.import_grant(&account, tiktok_client::auth::TokenGrant::new("ROW_x", "ROW_y")).await.unwrap();
    let error = forged.account(account).request(shops_path()).await.unwrap_err();
    assert_eq!(error.code(), "api.signature");
}

#[tokio::test]
async fn clients_of_either_clock_are_served_and_one_clock_can_be_asked_for() {
    for (clock, wall, world) in
        [(RequestClock::Either, true, true), (RequestClock::Wall, true, false), (RequestClock::World, false, true)]
    {
        let simulator = small().with_request_clock(clock).start().await.unwrap();
        for (system, works) in [(true, wall), (false, world)] {
            let mut builder = simulator.client().with_retry_policy(RetryPolicy::never());
            if system {
                builder = builder.with_clock(Arc::new(SystemClock::new()));
            }
            let client = builder.build().unwrap();
            let account = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap();
            let answer = client.account(account).shops().await;
            assert_eq!(answer.is_ok(), works, "{clock:?} {system} {answer:?}");
        }
    }
}

#[tokio::test]
async fn a_client_with_a_wrong_clock_learns_the_time_from_the_refusal() {
    let simulator = small().with_request_clock(RequestClock::World).start().await.unwrap();
    let client = simulator.client().with_clock(Arc::new(SystemClock::new())).build().unwrap();
    let account = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap();
    client.account(account).shops().await.unwrap();
    let off =
        client.clock_offset() - (simulator.now() - chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()));
    assert!(off.num_seconds().abs() < 5, "{off}");
}

#[tokio::test]
async fn too_many_calls_are_refused_with_the_time_to_wait() {
    let simulator = small().with_rate_limit(RateLimit::new(1, 2)).start().await.unwrap();
    let client = simulator.client().with_retry_policy(RetryPolicy::never()).build().unwrap();
    let account = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap();
    let session = client.account(account);
    let shop = session.for_shop(session.shops().await.unwrap().swap_remove(0).cipher);
    let mut codes = Vec::new();
    for _ in 0..3 {
        let answer = shop.call(&GetOrderList::new(1)).await;
        codes.push(answer.map_or_else(|error| error.code(), |_| "ok"));
    }
    assert_eq!(codes, ["ok", "ok", "api.rate_limit"]);
}

#[test]
fn a_simulator_without_async_serves_the_blocking_client() {
    let simulator = small().start_blocking().unwrap();
    let client = tiktok_client::blocking::BlockingClient::try_new(simulator.client()).unwrap();
    let account = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).unwrap();
    assert_eq!(client.account(account).shops().unwrap().len(), 3);
    let address = simulator.base_url();
    simulator.stop();
    assert!(std::net::TcpStream::connect(address.strip_prefix("http://").unwrap()).is_err());
}

#[test]
fn a_world_has_shops_and_a_port_is_taken_once() {
    assert_eq!(small().with_shops(0).start_blocking().unwrap_err().code(), "simulator.shops");
    let first = small().start_blocking().unwrap();
    let port = first.base_url().rsplit_once(':').unwrap().1.parse().unwrap();
    assert_eq!(Simulator::builder().with_port(port).start_blocking().unwrap_err().code(), "simulator.port");
}
