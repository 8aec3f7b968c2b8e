//! Fetches shops into a store and keeps it current: `cargo run --bin sync -- --simulator`.

use chrono::{DateTime, Utc};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tiktok_client::auth::{AuthorizationCode, FileStore, MemoryStore, TokenStore};
use tiktok_client::client::Client;
use tiktok_client::doctor::Doctor;
use tiktok_client::simulator::{FaultPlan, RateLimit, Simulator};
use tiktok_client::store::{Kind, SqliteStore, Store, export};
use tiktok_client::sync::{Progress, ShopSync, SyncEvent};
use tiktok_client::transport::{Clock, LimitPolicy, SystemClock};

const HELP: &str = "\
sync --simulator [--orders N] [--shops N] [--seed N] [--faults PERMILLE]
sync --app-key KEY --tokens FILE          (the secret is read from TIKTOK_APP_SECRET)

--store FILE     the store (shops.db)
--since TIME     how far back the first fetch goes, such as 2026-01-01T00:00:00Z (30 days)
--tables LIST    only what these fact tables need: order_lines,after_sales,traffic,settlements,…
--kinds LIST     only these lists: order,return,cancellation,package,product,shop_day,live,statement,…
--shops-at-once N
--dry-run        say what would be called, and call nothing
--doctor         look for what is wrong, after the run
--export FOLDER  write everything as Parquet files, after the run
";

/// A bar for each list of each shop that is being fetched.
struct Bars {
    all: MultiProgress,
    bars: Mutex<BTreeMap<(String, Kind), ProgressBar>>,
}

impl Bars {
    fn new() -> Self {
        Self { all: MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(5)), bars: Mutex::default() }
    }
}

impl Progress for Bars {
    fn event(&self, event: &SyncEvent) {
        let mut bars = self.bars.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            SyncEvent::Page { shop, kind, stage, walked: (count, total), through, .. } => {
                let bar = bars.entry((shop.to_string(), *kind)).or_insert_with(|| {
                    let bar = self.all.add(ProgressBar::new(0));
                    let style = ProgressStyle::with_template("{prefix} {bar:24} {pos}/{len} {msg}");
                    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
                    bar.set_prefix(format!("{shop} {kind}"));
                    bar
                });
                let count = u64::try_from(*count).unwrap_or(0);
                bar.set_length(total.and_then(|total| u64::try_from(total).ok()).unwrap_or(count));
                bar.set_position(count);
                bar.set_message(format!("{} to {}", stage.name(), through.format("%F %T")));
            }
            SyncEvent::Hole { shop, kind, from, until, listed, stored } => {
                let _ = self.all.println(format!("{shop} {kind}: {from} to {until}: {listed} listed, {stored} stored"));
            }
            SyncEvent::Failed { shop, kind, code, message } => {
                let _ = self.all.println(format!("{shop} {kind}: {message} ({code})"));
            }
            SyncEvent::ShopEnded { shop, .. } => {
                bars.retain(|(of, _), bar| {
                    let done = of == shop.as_str();
                    if done {
                        bar.finish_and_clear();
                    }
                    !done
                });
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct Arguments {
    words: BTreeMap<String, String>,
}

impl Arguments {
    fn read() -> Result<Self, Box<dyn Error>> {
        const FLAGS: [&str; 3] = ["--simulator", "--dry-run", "--doctor"];
        const VALUES: [&str; 12] = [
            "--app-key",
            "--tokens",
            "--store",
            "--since",
            "--tables",
            "--kinds",
            "--export",
            "--orders",
            "--shops",
            "--seed",
            "--faults",
            "--shops-at-once",
        ];
        let mut found = Self::default();
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            let value = if FLAGS.contains(&word.as_str()) {
                String::new()
            } else if VALUES.contains(&word.as_str()) {
                words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"))?
            } else {
                return Err(format!("{word} is not known\n\n{HELP}").into());
            };
            found.words.insert(word, value);
        }
        Ok(found)
    }

    fn has(&self, name: &str) -> bool {
        self.words.contains_key(name)
    }

    fn text<'a>(&'a self, name: &str, usual: &'a str) -> &'a str {
        self.words.get(name).map_or(usual, String::as_str)
    }

    fn number(&self, name: &str, usual: u64) -> Result<u64, Box<dyn Error>> {
        self.words.get(name).map_or(Ok(usual), |text| text.parse().map_err(|_| format!("{name} needs a number").into()))
    }
}

/// A client with its tokens and clock, and the simulator where it is one.
struct Set {
    client: Client,
    tokens: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    simulator: Option<Simulator>,
}

async fn set_up(arguments: &Arguments) -> Result<Set, Box<dyn Error>> {
    if !arguments.has("--simulator") {
        let key = arguments.words.get("--app-key").ok_or(HELP)?;
        let secret = std::env::var("TIKTOK_APP_SECRET").map_err(|_| "TIKTOK_APP_SECRET is not set")?;
        let tokens: Arc<dyn TokenStore> = Arc::new(FileStore::new(arguments.text("--tokens", "tokens.json")));
        let client = Client::builder(key, secret.into()).with_token_store(tokens.clone()).build()?;
        return Ok(Set { client, tokens, clock: Arc::new(SystemClock::new()), simulator: None });
    }
    let seed = arguments.number("--seed", 7)?;
    let mut builder = Simulator::builder()
        .seed(seed)
        .with_orders(arguments.number("--orders", 10_000)?)
        .with_shops(usize::try_from(arguments.number("--shops", 8)?)?)
        .with_history(30)
        .with_rate_limit(RateLimit::none());
    let faults = u32::try_from(arguments.number("--faults", 0)?)?;
    if faults > 0 {
        builder = builder.with_faults(FaultPlan::rough(seed, faults));
    }
    let simulator = builder.start().await?;
    let tokens: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let client = simulator.client().with_token_store(tokens.clone()).with_limits(LimitPolicy::unlimited()).build()?;
    client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await?;
    Ok(Set { client, tokens, clock: simulator.clock(), simulator: Some(simulator) })
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read()?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run(&arguments))
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout();
    let Set { client, tokens, clock, simulator } = set_up(arguments).await?;
    let store = Arc::new(SqliteStore::open(arguments.text("--store", "shops.db"))?);
    if store.recovery().lost_a_batch() {
        writeln!(out, "{}", store.recovery())?;
    }
    let mut sync = ShopSync::new(client.clone(), store.clone())
        .with_clock(clock.clone())
        .with_side_by_side(usize::try_from(arguments.number("--shops-at-once", 4)?)?)
        .with_progress(Arc::new(Bars::new()));
    let mut doctor = Doctor::new(client, store.clone()).with_tokens(tokens).with_clock(clock);
    let list = |name| arguments.text(name, "").split(',').filter(|name| !name.is_empty());
    let mut kinds = Vec::new();
    for name in list("--kinds") {
        kinds.push(name.parse::<Kind>().map_err(|_| format!("{name} is not a list\n\n{HELP}"))?);
    }
    for table in list("--tables") {
        kinds.extend(Kind::of_table(table));
    }
    if list("--tables").next().is_some() {
        sync = sync.with_tables(list("--tables"))?;
    }
    if !kinds.is_empty() {
        sync = sync.with_kinds(kinds.clone());
        doctor = doctor.with_kinds(kinds);
    }
    if let Some(since) = arguments.words.get("--since") {
        sync = sync.with_since(since.parse::<DateTime<Utc>>()?);
    }
    if arguments.has("--dry-run") {
        for call in sync.plan().await? {
            writeln!(out, "{call}")?;
        }
        return Ok(());
    }
    let began = Instant::now();
    let report = sync.run().await?;
    let took = began.elapsed();
    for (account, error) in &report.accounts {
        writeln!(out, "account {account}: {error} ({}): {}", error.code(), error.cure())?;
    }
    for shop in &report.shops {
        for (kind, list) in &shop.lists {
            let state = match &list.error {
                None => "current".to_owned(),
                Some(error) if list.skipped => format!("left out: {error}; {}", error.cure()),
                Some(error) => format!("{error}; {}", error.cure()),
            };
            writeln!(
                out,
                "{} {kind}: {} calls, {} new, {} changed, {state}",
                shop.shop, list.calls, list.added, list.changed
            )?;
        }
    }
    let totals = report.totals();
    writeln!(out, "{} documents in {took:.1?}", totals.added + totals.changed)?;
    if arguments.has("--doctor") {
        for finding in doctor.examine().await.findings {
            writeln!(out, "{finding}")?;
        }
    }
    if let Some(folder) = arguments.words.get("--export") {
        let done = export(&*store as &dyn Store, folder)?;
        writeln!(out, "{} rows and {} states in {} files", done.rows, done.states, done.files.len())?;
    }
    drop(simulator);
    Ok(())
}
