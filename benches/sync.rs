//! Orders from a simulator on this machine into a store, and stored order lines to Arrow.
//!
//! | part | one iteration |
//! |---|---|
//! | sync | 200 000 orders of 4 shops over HTTP: calls, decoding, rows, compression, one transaction for each page of 100 |
//! | scan | 1 000 000 stored lines of 500 000 orders to record batches |
//!
//! The simulator is another process, so that its memory is not counted; it shares the processors. Prints rates, the CPU
//! time and the peak memory of this process. In test mode 2 000 orders and 4 000 lines. The name of a part as an argument
//! runs that part alone: `cargo bench -p benches --bench sync -- scan`.

use benches::{cpu, cpu_since, is_measured, peak_kib};
use std::error::Error;
use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tiktok_client::auth::{AccountId, AuthorizationCode};
use tiktok_client::client::Client;
use tiktok_client::simulator::{RateLimit, Simulator};
use tiktok_client::store::{Batch, Document, Durability, Kind, Scan, SqliteStore, Store};
use tiktok_client::sync::ShopSync;
use tiktok_client::to_facts::FactContext;
use tiktok_client::transport::LimitPolicy;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == "--serve") {
        return serve(arguments.get(place + 1).ok_or("--serve needs a number")?.parse()?);
    }
    let (orders, lines) = if is_measured() { (200_000, 1_000_000) } else { (2_000, 4_000) };
    let named = |part: &str| arguments.iter().any(|argument| argument == part);
    if !named("scan") {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        for durability in [Durability::Power, Durability::Process] {
            runtime.block_on(sync(orders, durability))?;
        }
    }
    if named("sync") { Ok(()) } else { scan(lines) }
}

/// This program again, as a simulator. Prints address, key, secret, code and time.
fn serve(orders: u64) -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::builder()
        .seed(5)
        .with_shops(4)
        .with_orders(orders)
        .with_history(30)
        .with_now(chrono::Utc::now())
        .with_rate_limit(RateLimit::none())
        .start_blocking()?;
    let (address, key, secret) = (simulator.base_url(), simulator.app_key(), simulator.app_secret());
    writeln!(io::stdout(), "{address} {key} {secret} {}", simulator.auth_code())?;
    simulator.wait();
    Ok(())
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn sync(orders: u64, durability: Durability) -> Result<(), Box<dyn Error>> {
    let mut server = Server(
        Command::new(std::env::current_exe()?).args(["--serve", &orders.to_string()]).stdout(Stdio::piped()).spawn()?,
    );
    let mut line = String::new();
    if let Some(out) = server.0.stdout.as_mut() {
        let mut byte = [0];
        while out.read(&mut byte)? == 1 && byte != *b"\n" {
            line.push(char::from(byte[0]));
        }
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let [address, key, secret, code] = words[..] else { return Err("the simulator did not start".into()) };
    let client = Client::builder(key, secret.to_owned().into())
        .with_api_address(address)
        .with_auth_address(address)
        .with_limits(LimitPolicy::unlimited())
        .build()?;
    let _: AccountId = client.exchange_code(&AuthorizationCode::new(code.to_owned())).await?;
    let folder = tempfile::tempdir()?;
    let store = Arc::new(SqliteStore::open_with(folder.path().join("store.db"), durability)?);
    let sync = ShopSync::new(client, store.clone())
        .with_since(chrono::Utc::now() - chrono::TimeDelta::days(35))
        .with_kinds([Kind::Order]);
    let (cpu, start) = (cpu(), Instant::now());
    let report = sync.run().await?;
    let (took, cpu) = (start.elapsed(), cpu_since(cpu));
    if !report.is_current() {
        return Err(format!("the sync failed: {report:?}").into());
    }
    let totals = report.totals();
    store.settle()?;
    let size = std::fs::metadata(store.path())?.len();
    let rate = u128::from(totals.added) * 1_000_000_000 / took.as_nanos().max(1);
    writeln!(
        io::stdout(),
        "sync, {durability:?}: {} orders in {took:.2?}: {rate} orders/s, {} calls, CPU {} of this process, file {} MiB, peak \
         memory {}",
        totals.added,
        totals.calls,
        shown(cpu),
        size >> 20,
        peak_kib().map_or("unknown".to_owned(), |kib| format!("{} MiB", kib / 1024))
    )?;
    Ok(())
}

fn scan(lines: usize) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let store = SqliteStore::open_with(folder.path().join("store.db"), Durability::Process)?;
    let page: serde_json::Value = serde_json::from_str(include_str!("../tests/fixtures/order_page.json"))?;
    let order = page["data"]["orders"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|order| order["line_items"].as_array().is_some_and(|lines| lines.len() >= 2));
    let mut order = order.ok_or("the fixture has no order of two lines")?.clone();
    if let Some(lines) = order["line_items"].as_array_mut() {
        lines.truncate(2);
    }
    let text = order.to_string();
    let id = order["id"].as_str().ok_or("the order has no id")?.to_owned();
    let context = FactContext::new("7495000000000000001".parse()?);
    let mut written = 0;
    while written < lines {
        let mut batch = Batch::new();
        for _ in 0..1_000.min(lines / 2) {
            let number = format!("{:018}", 576_000_000_000_000_000_usize + written * 7_919);
            let raw = text.replace(&id, &number);
            let mut document = Document::read(Kind::Order, &raw, &context, chrono::Utc::now()).ok_or("no id")?;
            if document.rows.len() != 2 {
                return Err(format!("the order does not give two lines: {:?}", document.findings).into());
            }
            // The payload is not read by a scan; a short one keeps the file small.
            document.raw = "{}".into();
            written += document.rows.len();
            batch.documents.push(document);
        }
        store.commit(batch)?;
    }
    store.settle()?;
    let mut best = Duration::MAX;
    let mut rows = 0;
    let (cpu, start) = (cpu(), Instant::now());
    for _ in 0..3 {
        rows = 0;
        let start = Instant::now();
        store.scan(&Scan::of("order_lines"), &mut |batch| {
            rows += batch.num_rows();
            true
        })?;
        best = best.min(start.elapsed());
    }
    let (took, cpu) = (start.elapsed(), cpu_since(cpu));
    if rows < lines {
        return Err(format!("{rows} of {lines} lines were scanned").into());
    }
    let size = std::fs::metadata(store.path())?.len();
    writeln!(
        io::stdout(),
        "scan: {rows} lines to Arrow in {best:.2?} at best, three times in {took:.2?} with CPU {}; file {} MiB, peak memory {}",
        shown(cpu),
        size >> 20,
        peak_kib().map_or("unknown".to_owned(), |kib| format!("{} MiB", kib / 1024))
    )?;
    Ok(())
}

fn shown(time: Option<Duration>) -> String {
    time.map_or("unknown".to_owned(), |time| format!("{time:.2?}"))
}
