//! The façade that waits.

use super::{SECRET, TOKEN, grant, orders, seller};
use std::sync::Arc;
use tiktok_client::api::order::GetOrderList;
use tiktok_client::blocking::BlockingClient;
use tiktok_client::client::{Client, PathRequest, ShopCipher};
use tiktok_client::testing::{ScriptedTransport, success};

fn client(answers: Vec<tiktok_client::transport::HttpResponse>) -> (BlockingClient, Arc<ScriptedTransport>) {
    let transport = Arc::new(ScriptedTransport::of(answers.into_iter().map(Ok)));
    let client =
        BlockingClient::try_new(Client::builder("key", SECRET.into()).with_transport(transport.clone())).unwrap();
    let mut forever = grant();
    (forever.access_expires, forever.refresh_expires) = (None, None);
    client.import_grant(&seller(), forever).unwrap();
    (client, transport)
}

#[test]
fn calls_walks_and_accounts_without_async() {
    let (client, transport) =
        client(vec![orders(&["1"], ""), success(r#"{"x":1}"#), orders(&["1"], "b"), orders(&["2"], "")]);
    let shop = client.account(seller()).for_shop(ShopCipher::new("c"));
    assert_eq!(shop.call(&GetOrderList::new(1)).unwrap().data.orders.len(), 1);
    assert_eq!(shop.request(PathRequest::get("/x")).unwrap().data["x"], 1);
    let pages: Result<Vec<_>, _> = shop.pages(GetOrderList::new(1)).collect();
    assert_eq!(pages.unwrap().len(), 2);
    assert_eq!(client.accounts().unwrap(), [seller()]);
    client.forget(&seller()).unwrap();
    assert_eq!(shop.call(&GetOrderList::new(1)).unwrap_err().code(), "auth.no_grant");
    assert_eq!(transport.requests()[0].header("x-tts-access-token"), Some(TOKEN));
}

#[tokio::test]
async fn inside_async_code_it_blocks_and_does_not_panic() {
    let (client, _) = client(vec![orders(&["1"], "")]);
    let shop = client.account(seller()).for_shop(ShopCipher::new("c"));
    assert!(shop.call(&GetOrderList::new(1)).is_ok());
    drop((client, shop));
}
