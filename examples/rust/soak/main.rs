//! A soak of the sync: a simulator with faults, and a process that syncs it and is killed again and again.
//!
//! `cargo run --release --bin soak` runs the long form: 20 shops, 200 000 orders, 6 % bad answers, 32 kills.
//! At the end every order of the store is compared with the simulator's, and the calls are counted. It fails where one
//! order differs, where fewer than 5 % of the answers were bad or fewer kills struck than were asked for, and, from
//! 100 000 orders on, where more than 10 % of the calls were wasted.

use chrono::{TimeDelta, Utc};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tiktok_client::api::order::{GetOrderList, Order};
use tiktok_client::auth::{AuthorizationCode, FileStore};
use tiktok_client::client::Client;
use tiktok_client::simulator::{Fault, FaultPlan, RateLimit, Simulator};
use tiktok_client::store::{Document, DocumentKey, FactRows, Kind, SqliteStore, Store};
use tiktok_client::sync::ShopSync;
use tiktok_client::transport::LimitPolicy;

const HELP: &str = "\
soak [--shops N] [--orders N] [--faults PERMILLE] [--kills N] [--seed N]

Syncs a simulator of N shops (20) with about N orders (200000), of whose answers so many of a thousand (60) are bad, in
a process that is killed N times (32) at random points. Compares store and simulator order for order at the end.
";

/// What the process that syncs needs to know.
struct Place {
    address: String,
    key: String,
    secret: String,
    folder: PathBuf,
    since: String,
}

impl Place {
    fn client(&self) -> Result<Client, Box<dyn Error>> {
        Ok(Client::builder(&self.key, self.secret.clone().into())
            .with_api_address(self.address.as_str())
            .with_auth_address(self.address.as_str())
            .with_limits(LimitPolicy::unlimited())
            .with_token_store(Arc::new(FileStore::new(self.folder.join("tokens.json"))))
            .build()?)
    }

    fn spawn(&self) -> Result<Child, Box<dyn Error>> {
        Ok(Command::new(std::env::current_exe()?)
            .arg("--child")
            .args([&self.address, &self.key, &self.since])
            .arg(&self.folder)
            .env("SOAK_SECRET", &self.secret)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?)
    }
}

/// The process that is killed: one run of the sync.
fn child(words: &[String]) -> Result<(), Box<dyn Error>> {
    let [address, key, since, folder] = words else { return Err(HELP.into()) };
    let place = Place {
        address: address.clone(),
        key: key.clone(),
        secret: std::env::var("SOAK_SECRET")?,
        folder: folder.into(),
        since: since.clone(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let store = Arc::new(SqliteStore::open(place.folder.join("store.db"))?);
        let lost = store.recovery().lost_a_batch();
        let sync = ShopSync::new(place.client()?, store).with_since(place.since.parse()?);
        // Two shops at once: each costs a call in flight when the process is killed.
        let sync = sync.with_kinds([Kind::Order]).with_side_by_side(2);
        let report = sync.run().await?;
        writeln!(std::io::stdout(), "{} {lost}", report.is_current())?;
        Ok(())
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("--child", rest)) = words.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return child(rest);
    }
    let mut sizes =
        BTreeMap::from([("--shops", 20_u64), ("--orders", 200_000), ("--faults", 60), ("--kills", 32), ("--seed", 1)]);
    for pair in words.chunks(2) {
        let [name, value] = pair else { return Err(HELP.into()) };
        *sizes.get_mut(name.as_str()).ok_or(HELP)? = value.parse().map_err(|_| HELP)?;
    }
    let size = |name: &str| sizes.get(name).copied().unwrap_or(0);
    let folder = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut out = std::io::stdout();
    let start = Instant::now();
    let now = Utc::now();
    let faults = u32::try_from(size("--faults"))?;
    let simulator = Simulator::builder()
        .seed(size("--seed"))
        .with_now(now)
        .with_shops(usize::try_from(size("--shops"))?)
        .with_sellers(4)
        .with_orders(size("--orders"))
        .with_history(45)
        .with_rate_limit(RateLimit::none())
        .with_faults(FaultPlan::rough(size("--seed"), faults))
        .start_blocking()?;
    let place = Place {
        address: simulator.base_url(),
        key: simulator.app_key().to_owned(),
        secret: simulator.app_secret().to_owned(),
        folder: folder.path().to_path_buf(),
        since: (now - TimeDelta::days(50)).to_rfc3339(),
    };
    let client = place.client()?;
    runtime.block_on(async {
        for seller in 0..4 {
            let code = simulator.auth_code_of(seller).ok_or("fewer than 4 sellers")?;
            client.exchange_code(&AuthorizationCode::new(code)).await?;
        }
        Ok::<(), Box<dyn Error>>(())
    })?;
    writeln!(out, "the world is made in {:.1?}", start.elapsed())?;

    let mut chance = fastrand::Rng::with_seed(size("--seed"));
    let (mut kills, mut ends, mut moved) = (0, 0, Instant::now());
    let begin = Instant::now();
    while kills < size("--kills") {
        let mut process = place.spawn()?;
        let pause = Duration::from_millis(chance.u64(60..900));
        let until = Instant::now() + pause;
        let mut alive = true;
        while alive && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
            alive = process.try_wait()?.is_none();
        }
        if alive {
            process.kill()?;
            kills += 1;
        } else {
            ends += 1;
            // All is in: something new has to happen.
            simulator.advance(moved.elapsed());
            moved = Instant::now();
        }
        process.wait()?;
        if ends > 200 {
            break;
        }
    }
    let mut runs = 0;
    loop {
        runs += 1;
        let done = place.spawn()?.wait_with_output()?;
        if String::from_utf8_lossy(&done.stdout).starts_with("true") {
            break;
        }
        if runs > 20 {
            return Err("the sync does not come to an end".into());
        }
    }
    let took = begin.elapsed();
    let calls = simulator.calls();
    let hit = simulator.faults_hit();
    simulator.set_faults(FaultPlan::none());
    let (orders, lines, differ) = runtime.block_on(compare(&client, &folder.path().join("store.db")))?;
    let listed =
        calls.iter().filter(|(name, _)| name.to_ascii_lowercase().contains("orderlist")).map(|(_, count)| count);
    let listed: u64 = listed.sum();
    let forced: u64 = [Fault::TooManyRequests, Fault::ServerError, Fault::Reset, Fault::Truncated, Fault::TokenExpiry]
        .iter()
        .filter_map(|fault| hit.get(fault))
        .sum();
    let least: u64 = orders.values().map(|count| count.div_ceil(100)).sum();
    let wasted = listed.saturating_sub(least + forced);
    let all: u64 = orders.values().sum();
    writeln!(
        out,
        "{} shops, {all} orders, {lines} lines; killed {kills} times, ended {ends} times before",
        orders.len()
    )?;
    writeln!(out, "synced in {took:.1?} with all processes; bad answers: {hit:?}")?;
    let percent = |part: u64, of: u64| format!("{}.{} %", part * 100 / of.max(1), part * 1_000 / of.max(1) % 10);
    writeln!(out, "calls: {calls:?}")?;
    writeln!(
        out,
        "order lists: {listed} calls, at least {least} are needed, {forced} were answered badly ({}), {wasted} wasted ({})",
        percent(forced, listed),
        percent(wasted, least)
    )?;
    writeln!(out, "differences between store and simulator: {differ}")?;
    let all_calls: u64 = calls.values().sum();
    let bad = forced * 1_000 / all_calls.max(1);
    if differ > 0 {
        Err("the store is not the truth".into())
    } else if kills < size("--kills") {
        Err(format!("only {kills} kills struck").into())
    } else if faults >= 50 && bad < 50 {
        Err(format!("only {forced} of {all_calls} answers were bad").into())
    } else if all >= 100_000 && wasted * 10 > least {
        Err("more than a tenth of the calls was wasted".into())
    } else {
        Ok(())
    }
}

/// Compares every order, field for field, and its rows, cent for cent. Answers orders by shop, lines and differences.
async fn compare(client: &Client, path: &Path) -> Result<(BTreeMap<String, u64>, u64, u64), Box<dyn Error>> {
    let store = SqliteStore::open(path)?;
    store.check()?;
    let mut newest: BTreeMap<(String, String), String> = BTreeMap::new();
    store.states(&mut |state| {
        if state.newest {
            newest.insert((state.key.shop.to_string(), state.key.id.to_string()), state.raw.to_owned());
        }
        true
    })?;
    let contexts: BTreeMap<String, _> =
        store.shops()?.into_iter().map(|shop| (shop.id.to_string(), shop.context())).collect();
    let (mut orders, mut lines, mut differ) = (BTreeMap::new(), 0, 0);
    for account in client.accounts().await? {
        let seller = client.account(account);
        for shop in seller.shops().await? {
            let mut pages = seller.for_shop(shop.cipher).pages(GetOrderList::new(100));
            while let Some(page) = pages.next().await {
                for order in page?.rows {
                    let id = order.id.as_ref().map(ToString::to_string).unwrap_or_default();
                    *orders.entry(shop.id.to_string()).or_insert(0) += 1;
                    let found = newest.remove(&(shop.id.to_string(), id.clone()));
                    let same = found.as_deref().and_then(|raw| serde_json::from_str::<Order>(raw).ok()).as_ref()
                        == Some(&order);
                    let key = DocumentKey::new(shop.id.clone(), Kind::Order, id);
                    let rows = store.document(&key)?.map(|document| document.rows);
                    let fresh = contexts.get(shop.id.as_str()).and_then(|context| {
                        let raw = serde_json::to_string(&order).ok()?;
                        Some(Document::read(Kind::Order, &raw, context, Utc::now())?.rows)
                    });
                    let (rows, fresh) = (bare(rows), bare(fresh));
                    lines += rows.len() as u64;
                    differ += u64::from(!same || rows.is_empty() || rows != fresh);
                }
            }
        }
    }
    Ok((orders, lines, differ + newest.len() as u64))
}

/// The rows without what the store adds.
fn bare(rows: Option<FactRows>) -> Vec<String> {
    let Some(FactRows::OrderLines(rows)) = rows else { return Vec::new() };
    rows.into_iter()
        .map(|mut row| {
            (row.source, row.observed_time) = (None, None);
            format!("{row:?}")
        })
        .collect()
}
