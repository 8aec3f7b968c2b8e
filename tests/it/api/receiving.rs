//! Notifications over HTTP, taken in by the axum router.

use chrono::{DateTime, Utc};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use tiktok_client::sign::Signer;
use tiktok_client::testing::ManualClock;
use tiktok_client::webhook::{Event, Notification, Receiver, router_with_clock};

const BODY: &str = r#"{"type":1,"tts_notification_id":"77","shop_id":"749","timestamp":1718305585,"data":{"order_id":"576653688135258178","order_status":"UNPAID"}}"#;

/// Sends a body as it is and answers the status.
async fn post(address: SocketAddr, signature: Option<String>, body: Vec<u8>) -> u16 {
    let send = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let header = signature.map(|signature| format!("Authorization: {signature}\r\n")).unwrap_or_default();
        let length = body.len();
        let head =
            format!("POST /hook HTTP/1.1\r\nHost: x\r\n{header}Content-Length: {length}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let _ = stream.write_all(&body);
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
    };
    tokio::task::spawn_blocking(send).await.unwrap()
}

#[tokio::test]
async fn each_delivery_gets_the_answer_that_makes_the_platform_do_the_right_thing() {
    let signer = Signer::new("key", "secret".into());
    let sent: DateTime<Utc> = DateTime::from_timestamp(1_718_305_585, 0).unwrap();
    let clock = Arc::new(ManualClock::at(sent));
    let done: Arc<Mutex<Vec<String>>> = Arc::default();
    let work = {
        let done = done.clone();
        move |notification: Notification| {
            let done = done.clone();
            async move {
                let Event::OrderStatusChange(change) = &notification.event else { return Err("not an order".into()) };
                done.lock().unwrap().push(change.order_id.as_ref().unwrap().to_string());
                Ok(())
            }
        }
    };
    let app = router_with_clock("/hook", Arc::new(Receiver::new(signer.clone())), clock.clone(), work);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, app).await });

    let sign = |body: &[u8]| Some(signer.sign_notification(body));
    let body = BODY.as_bytes().to_vec();
    assert_eq!(post(address, None, body.clone()).await, 401);
    assert_eq!(post(address, Some("0".repeat(64)), body.clone()).await, 401);
    assert_eq!(post(address, sign(b"other"), body.clone()).await, 401);
    assert!(done.lock().unwrap().is_empty());
    assert_eq!(post(address, sign(&body), body.clone()).await, 200);
    assert_eq!(post(address, sign(&body), body.clone()).await, 200);
    assert_eq!(*done.lock().unwrap(), ["576653688135258178"], "a repetition is answered and not worked on");

    let other = br#"{"type":9999,"tts_notification_id":"78","timestamp":1718305585,"data":{}}"#.to_vec();
    for _ in 0..2 {
        assert_eq!(post(address, sign(&other), other.clone()).await, 500, "work that failed is asked for again");
    }
    let unreadable = b"[]".to_vec();
    assert_eq!(post(address, sign(&unreadable), unreadable).await, 500);
    let large = vec![b' '; 1024 * 1024 + 1];
    assert_eq!(post(address, sign(&large), large).await, 413);
    clock.advance(std::time::Duration::from_hours(25));
    let late = BODY.replace("\"77\"", "\"79\"").into_bytes();
    assert_eq!(post(address, sign(&late), late).await, 400);
    server.abort();
}
