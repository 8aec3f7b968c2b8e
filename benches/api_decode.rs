//! Decoding one page of 50 orders (about 230 KB), all documented fields: typed, and to `serde_json::Value` as the
//! yardstick; and signing a call with a body of 1 KiB. Divan prints bytes per second.
//!
//! The page is `tests/fixtures/order_page.json`: made-up people and ids in the shape of the order search.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tiktok_client::api::order::GetOrderListResponse;
use tiktok_client::envelope;
use tiktok_client::sign::Signer;

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
