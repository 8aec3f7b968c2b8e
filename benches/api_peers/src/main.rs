//! One round of decoding the page of 50 orders for each line that comes in: the names of the decoders, in the order in
//! which they are measured, come first. `benches/python/api_decode_peers.py` asks, beside its own decoders.

use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::time::{Duration, Instant};

use kpi_core::model::{Market, ShopId};
use serde_json::Value;
use tiktok_client::api::order::GetOrderListResponse;
use tiktok_client::envelope;
use tiktok_client::to_facts::{self, FactContext};

type Decode = Box<dyn Fn(&[u8]) -> usize>;

fn decoders() -> Result<Vec<(&'static str, Decode)>, Box<dyn std::error::Error>> {
    let context = FactContext::new(ShopId::try_new("749")?).with_market(Market::US);
    let typed = |body: &[u8]| envelope::decode::<GetOrderListResponse>(200, body).map_or(0, |a| a.data.orders.len());
    let facts = move |body: &[u8]| to_facts::order_page(200, body, &context).map_or(0, |page| page.lines.rows.len());
    let value =
        |body: &[u8]| serde_json::from_slice::<Value>(body).map_or(0, |value| value.as_object().map_or(0, |o| o.len()));
    let other = |body: &[u8]| {
        use tiktok_shop_api::generated::models::GetOrderListResponse;
        let answer = serde_json::from_slice::<GetOrderListResponse>(body);
        answer.ok().and_then(|answer| answer.data?.orders.map(|orders| orders.len())).unwrap_or(0)
    };
    Ok(vec![
        ("this library, all fields typed", Box::new(typed)),
        ("this library, straight to order lines", Box::new(facts)),
        ("serde_json to Value", Box::new(value)),
        ("Rust tiktok-shop-api 0.1.0, typed (amounts as text)", Box::new(other)),
    ])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: api-peers page.json")?;
    let body = std::fs::read(path)?;
    let decoders = decoders()?;
    let mut out = io::stdout().lock();
    let names: Vec<&str> = decoders.iter().map(|(name, _)| *name).collect();
    writeln!(out, "{}", names.join("\t"))?;
    for (name, decode) in &decoders {
        if decode(&body) == 0 {
            return Err(format!("{name} reads nothing").into());
        }
    }
    out.flush()?;
    for line in io::stdin().lock().lines() {
        drop(line?);
        let mut times = Vec::with_capacity(decoders.len());
        for (_, decode) in &decoders {
            let start = Instant::now();
            black_box(decode(black_box(&body)));
            times.push(start.elapsed());
        }
        let times: Vec<String> = times.iter().map(Duration::as_nanos).map(|nanos| nanos.to_string()).collect();
        writeln!(out, "{}", times.join("\t"))?;
        out.flush()?;
    }
    Ok(())
}
