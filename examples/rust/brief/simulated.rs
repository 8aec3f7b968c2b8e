//! A local TikTok Shop: authorised as a seller would, synced into a store.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use kpi_core::period::Market;
use tiktok_client::auth::{AuthorizationCode, MemoryStore};
use tiktok_client::simulator::{RateLimit, Simulator};
use tiktok_client::store::SqliteStore;
use tiktok_client::sync::ShopSync;
use tiktok_client::transport::{Clock as _, LimitPolicy};

const SEED: u64 = 7;
/// Shops of four countries with one currency.
const MARKETS: [Market; 4] = [Market::DE, Market::ES, Market::FR, Market::IT];
const ORDERS: u64 = 3_000;
/// Days of sales: long enough for months to be compared.
const DAYS: u64 = 150;

/// Fills the store; what it holds already is not fetched again.
pub(crate) fn sync(store: &Path) -> Result<String, Box<dyn Error>> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let simulator = Simulator::builder()
            .seed(SEED)
            .with_markets(MARKETS)
            .with_orders(ORDERS)
            .with_history(DAYS)
            .with_rate_limit(RateLimit::none())
            .start()
            .await?;
        let client = simulator
            .client()
            .with_token_store(Arc::new(MemoryStore::new()))
            .with_limits(LimitPolicy::unlimited())
            .build()?;
        client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await?;
        let store = Arc::new(SqliteStore::open(store)?);
        let clock = simulator.clock();
        let since = clock.now() - chrono::Days::new(DAYS);
        let report = ShopSync::new(client, store).with_clock(clock).with_since(since).run().await?;
        let totals = report.totals();
        Ok(format!(
            "Simulator: {} shops authorised, {} documents fetched with {} calls.",
            MARKETS.len(),
            totals.added + totals.changed,
            totals.calls
        ))
    })
}
