//! Decoding one page of 50 orders (about 230 KB): all documented fields typed; order lines straight from the body, and by
//! way of the typed answer; `serde_json::Value` as the yardstick; and signing a call with a body of 1 KiB. Divan prints
//! bytes per second. `benches/python/api_decode_peers.py` compares with other clients.
//!
//! The page is `tests/fixtures/order_page.json`: made-up people and ids in the shape of the order search.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use kpi_core::model::{Market, ShopId};
use tiktok_client::api::order::GetOrderListResponse;
use tiktok_client::envelope;
use tiktok_client::sign::Signer;
use tiktok_client::to_facts::{self, FactContext};

fn main() {
    divan::main();
}

fn page() -> &'static [u8] {
    include_bytes!("../tests/fixtures/order_page.json")
}

#[divan::bench]
fn typed(bencher: Bencher) {
    bencher.counter(BytesCount::new(page().len())).bench_local(|| {
        envelope::decode::<GetOrderListResponse>(200, black_box(page())).map(|answer| answer.data.orders.len())
    });
}

fn context() -> FactContext {
    ShopId::try_new("749").map_or_else(|_| unreachable!(), |shop| FactContext::new(shop).with_market(Market::US))
}

#[divan::bench]
fn straight_to_facts(bencher: Bencher) {
    let context = context();
    bencher
        .counter(BytesCount::new(page().len()))
        .bench_local(|| to_facts::order_page(200, black_box(page()), &context).map(|page| page.lines.rows.len()));
}

#[divan::bench]
fn typed_to_facts(bencher: Bencher) {
    let context = context();
    bencher.counter(BytesCount::new(page().len())).bench_local(|| {
        envelope::decode::<GetOrderListResponse>(200, black_box(page()))
            .map(|answer| to_facts::order_lines(&answer.data.orders, &context).rows.len())
    });
}

#[divan::bench]
fn value(bencher: Bencher) {
    bencher
        .counter(BytesCount::new(page().len()))
        .bench_local(|| serde_json::from_slice::<serde_json::Value>(black_box(page())).map(|value| value.is_object()));
}

#[divan::bench]
fn sign_1_kib(bencher: Bencher) {
    let signer = Signer::new("fakekey0001", "fakesecret0001".into());
    let body = [b'x'; 1024];
    let query = [
        ("app_key", "fakekey0001"),
        ("page_size", "50"),
        ("shop_cipher", "ROW_fakeCipher0001"),
        ("timestamp", "1767225600"),
    ];
    bencher.bench_local(|| signer.sign(black_box("/order/202309/orders/search"), query, black_box(&body)));
}
