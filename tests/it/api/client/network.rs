//! The real network layer against a raw server on this machine: what each kind of broken connection is called.

use super::{SECRET, grant, orders, seller};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tiktok_client::api::order::{AddExternalOrderReferences, GetOrderList};
use tiktok_client::client::{Client, Session, ShopCipher};
use tiktok_client::transport::RetryPolicy;

/// Reads one request up to the end of its body.
fn request(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let found = text.windows(4).position(|four| four == b"\r\n\r\n");
        if let Some(end) = found {
            let head = String::from_utf8_lossy(&text[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
            if text.len() >= end + 4 + length.unwrap_or(0) {
                return Some(String::from_utf8_lossy(&text).into_owned());
            }
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return None,
            Ok(read) => text.extend_from_slice(&chunk[..read]),
        }
    }
}

/// A server that treats every request of every connection with a function, which says whether the connection goes on.
fn serve(act: impl Fn(&mut TcpStream, &str) -> bool + Send + Sync + 'static) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let (count, act) = (connections.clone(), Arc::new(act));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            count.fetch_add(1, Ordering::SeqCst);
            let act = act.clone();
            std::thread::spawn(move || {
                while let Some(text) = request(&mut stream) {
                    if !act(&mut stream, &text) {
                        return;
                    }
                }
            });
        }
    });
    (address, connections)
}

fn send(stream: &mut TcpStream, head: &str, body: &[u8]) {
    let _ = stream.write_all(format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len()).as_bytes());
    let _ = stream.write_all(body);
}

async fn session(address: &str, timeout: Duration) -> Session {
    let client = Client::builder("key", SECRET.into())
        .with_api_address(address)
        .with_timeout(timeout)
        .with_retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    let mut forever = grant();
    (forever.access_expires, forever.refresh_expires) = (None, None);
    client.import_grant(&seller(), forever).await.unwrap();
    client.account(seller()).for_shop(ShopCipher::new("c"))
}

#[tokio::test]
async fn calls_use_one_connection_again_and_carry_the_query_encoded() {
    let (address, connections) = serve(|stream, text| {
        let good = text.starts_with("POST /order/202309/orders/search?page_size=50&page_token=a%2Bb%2F%3D&app_key=key")
            && text.contains("x-tts-access-token: ROW_planted-access-0815");
        let body = if good { orders(&["1"], "").body } else { "not what was expected".into() };
        send(stream, "200 OK", &body);
        true
    });
    let shop = session(&address, Duration::from_secs(10)).await;
    for _ in 0..5 {
        let reply = shop.call(&GetOrderList::new(50).with_page_token("a+b/=")).await.unwrap();
        assert_eq!(reply.data.orders.len(), 1);
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn each_kind_of_broken_connection_has_its_code_and_shows_no_address() {
    type Act = fn(&mut TcpStream, &str) -> bool;
    let cases: [(&str, Act); 4] = [
        ("transport.reset", |_, _| false),
        ("transport.truncated", |stream, _| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":0,");
            false
        }),
        ("transport.timeout", |_, _| {
            std::thread::sleep(Duration::from_secs(3));
            false
        }),
        ("transport.timeout", |stream, _| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
            std::thread::sleep(Duration::from_secs(3));
            false
        }),
    ];
    for (code, act) in cases {
        let (address, _) = serve(act);
        let shop = session(&address, Duration::from_millis(400)).await;
        // A write that may not be repeated: the network layer must not do it on its own either.
        let error = shop.call(&AddExternalOrderReferences::new(Vec::new())).await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (code, 1));
        let text = format!("{error} {error:?}");
        assert!(!text.contains("127.0.0.1") && !text.contains("sign=") && !text.contains("app_key"), "{text}");
    }
}

#[tokio::test]
async fn no_listener_is_no_connection() {
    let address = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let shop = session(&address, Duration::from_secs(5)).await;
    let error = shop.call(&GetOrderList::new(50)).await.unwrap_err();
    assert_eq!(error.code(), "transport.connect");
    assert!(!format!("{error} {error:?}").contains("sign="), "{error:?}");
}

#[tokio::test]
async fn a_redirect_is_not_followed_because_it_would_carry_the_token_elsewhere() {
    let (address, connections) = serve(|stream, _| {
        send(stream, "302 Found\r\nLocation: http://127.0.0.1:9/", b"");
        true
    });
    let shop = session(&address, Duration::from_secs(5)).await;
    let error = shop.call(&GetOrderList::new(50)).await.unwrap_err();
    assert_eq!((error.code(), connections.load(Ordering::SeqCst)), ("decode.not_json", 1));
}
