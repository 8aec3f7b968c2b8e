use super::Simulator;
use super::accounts::Accounts;
use super::clock::{RequestClock, WorldClock};
use super::faults::{Fault, FaultPlan};
use super::host::{Host, Settings};
use super::limit::RateLimit;
use super::server::{Door, serve};
use super::world::dice::Dice;
use super::world::load::{self, Facts};
use super::world::{Size, World};
use crate::api::OPERATIONS;
use crate::error::SimulatorError;
use crate::transport::Clock as _;
use chrono::{DateTime, TimeDelta, Utc};
use kpi_core::facts::{FactBatch, to_rows};
use kpi_core::model::{AfterSale, OrderLine};
use kpi_core::period::Market;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// When a world begins where nothing else is said: 2026-06-30, noon.
const NOON: i64 = 1_782_820_800;

/// Sets up a [`Simulator`]. Everything has a default: a seller with a shop in every market, two months and about 3 000
/// orders old.
#[derive(Debug, Clone)]
#[must_use]
pub struct SimulatorBuilder {
    size: Size,
    now: DateTime<Utc>,
    running: bool,
    request_clock: RequestClock,
    port: u16,
    app: Option<(String, String)>,
    redirect: Option<String>,
    scopes: Vec<String>,
    limit: RateLimit,
    faults: FaultPlan,
    access_life: TimeDelta,
    authorization_life: TimeDelta,
    facts: Option<Facts>,
    moved: bool,
}

impl SimulatorBuilder {
    pub(super) fn new() -> Self {
        let mut scopes: Vec<String> =
            OPERATIONS.iter().flat_map(|info| info.scopes).map(|scope| (*scope).to_owned()).collect();
        scopes.sort_unstable();
        scopes.dedup();
        Self {
            size: Size { seed: 0, shops: Market::all().to_vec(), sellers: 1, orders: 3_000, days: 60, late_edits: 0 },
            now: DateTime::from_timestamp(NOON, 0).unwrap_or_default(),
            running: false,
            request_clock: RequestClock::Either,
            port: 0,
            app: None,
            redirect: None,
            scopes,
            limit: RateLimit::new(100, 200),
            faults: FaultPlan::none(),
            access_life: TimeDelta::days(7),
            authorization_life: TimeDelta::days(365),
            facts: None,
            moved: false,
        }
    }

    /// Another world. The same seed gives the same one, on every machine.
    pub fn seed(mut self, seed: u64) -> Self {
        self.size.seed = seed;
        self
    }

    /// So many shops, over the markets in turn.
    pub fn with_shops(mut self, shops: usize) -> Self {
        self.size.shops = Market::all().iter().copied().cycle().take(shops).collect();
        self
    }

    /// Shops in these markets, in this order.
    pub fn with_markets(mut self, markets: impl IntoIterator<Item = Market>) -> Self {
        self.size.shops = markets.into_iter().collect();
        self
    }

    /// So many sellers, each with its own authorisation; shops are dealt out to them in turn. One by default.
    pub fn with_sellers(mut self, sellers: usize) -> Self {
        self.size.sellers = sellers.max(1);
        self
    }

    /// About so many orders in all shops at the start.
    pub fn with_orders(mut self, orders: u64) -> Self {
        self.size.orders = orders;
        self
    }

    /// So many days of history at the start; 60 by default.
    pub fn with_history(mut self, days: u64) -> Self {
        self.size.days = days.clamp(1, 3_650);
        self
    }

    /// The world's time at the start; 2026-06-30 12:00 UTC by default.
    pub fn with_now(mut self, now: DateTime<Utc>) -> Self {
        self.now = now;
        self.moved = true;
        self
    }

    /// A world of facts in place of one that is made from the seed: shops, orders and after-sales as they are in the
    /// tables, at the time of the newest of them unless [`with_now`](Self::with_now) says another. All shops belong to one
    /// seller.
    ///
    /// The pieces of a line stay together: the platform has no quantity, so such a line is one line item at the price of
    /// all its pieces. After-sales without an order line are left out; [`Simulator::left_out`] counts them.
    ///
    /// # Errors
    /// [`SimulatorError::Facts`] for a table that is not read.
    pub fn with_facts(mut self, order_lines: &[FactBatch], after_sales: &[FactBatch]) -> Result<Self, SimulatorError> {
        let refuse = |error: kpi_core::error::FactsError| SimulatorError::Facts { message: error.to_string() };
        let mut facts = Facts::default();
        for batch in order_lines {
            facts.lines.extend(to_rows::<OrderLine>(batch).map_err(refuse)?);
        }
        for batch in after_sales {
            facts.after_sales.extend(to_rows::<AfterSale>(batch).map_err(refuse)?);
        }
        self.facts = Some(facts);
        Ok(self)
    }

    /// Lets the world's time run with the machine's clock; without this it stands still until
    /// [`Simulator::advance`] moves it.
    pub fn running(mut self) -> Self {
        self.running = true;
        self
    }

    /// Which clock the time of requests is compared with; either by default.
    pub fn with_request_clock(mut self, clock: RequestClock) -> Self {
        self.request_clock = clock;
        self
    }

    /// The port to listen on; any free one by default.
    pub fn with_port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Key and secret of the app; made from the seed by default.
    pub fn with_app(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.app = Some((key.into(), secret.into()));
        self
    }

    /// Where the authorise page sends the seller; a page of the simulator by default.
    pub fn with_redirect(mut self, address: impl Into<String>) -> Self {
        self.redirect = Some(address.into());
        self
    }

    /// The scopes that sellers grant; all by default.
    pub fn with_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// How many calls are allowed; 100 a second for each shop and operation after a burst of 200 by default.
    pub fn with_rate_limit(mut self, limit: RateLimit) -> Self {
        self.limit = limit;
        self
    }

    /// What goes wrong; nothing by default.
    pub fn with_faults(mut self, plan: FaultPlan) -> Self {
        self.faults = plan;
        self
    }

    /// How long access tokens and authorisations hold, in the world's time; seven days and a year by default.
    pub fn with_token_life(mut self, access: Duration, authorization: Duration) -> Self {
        self.access_life = TimeDelta::from_std(access).unwrap_or(self.access_life);
        self.authorization_life = TimeDelta::from_std(authorization).unwrap_or(self.authorization_life);
        self
    }

    /// Makes the world and serves it on this machine.
    ///
    /// # Errors
    /// [`SimulatorError`].
    pub async fn start(self) -> Result<Simulator, SimulatorError> {
        let (parts, started) = self.launch()?;
        let host = started.await.map_err(|_| gone())??;
        Ok(parts.with(host))
    }

    /// As [`start`](Self::start), without async. Not for use inside async code.
    ///
    /// # Errors
    /// [`SimulatorError`].
    pub fn start_blocking(self) -> Result<Simulator, SimulatorError> {
        let (parts, started) = self.launch()?;
        let host = started.blocking_recv().map_err(|_| gone())??;
        Ok(parts.with(host))
    }

    fn launch(mut self) -> Result<(Launched, Started), SimulatorError> {
        let shops = self.size.shops.len();
        if shops == 0 || shops > 200 {
            return Err(SimulatorError::Shops { shops });
        }
        self.size.sellers = self.size.sellers.min(shops);
        self.size.late_edits = u64::from(self.faults.rate(Fault::LateEdits));
        let port = self.port;
        let refuse = move |error: std::io::Error| SimulatorError::Port { port, message: error.to_string() };
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refuse)?;
        listener.set_nonblocking(true).map_err(refuse)?;
        let address = listener.local_addr().map_err(refuse)?;
        let (tell, started) = oneshot::channel();
        let (stop, stopped) = oneshot::channel();
        let run = move || {
            let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => {
                    let _ = tell.send(Err(SimulatorError::Thread { message: error.to_string() }));
                    return;
                }
            };
            runtime.block_on(async move {
                let door = match tokio::net::TcpListener::from_std(listener) {
                    Ok(listener) => Door(listener),
                    Err(error) => {
                        let _ = tell.send(Err(refuse(error)));
                        return;
                    }
                };
                let (parcels, out) = tokio::sync::mpsc::unbounded_channel();
                let host = match self.host(parcels) {
                    Ok(host) => Arc::new(host),
                    Err(error) => {
                        let _ = tell.send(Err(error));
                        return;
                    }
                };
                if tell.send(Ok(host.clone())).is_ok() {
                    tokio::spawn(super::webhooks::deliver(host.clone(), out));
                    serve(host, door, stopped).await;
                }
            });
            // Connections that are still open end with the runtime.
            runtime.shutdown_background();
        };
        let thread = std::thread::Builder::new()
            .name("tiktok-simulator".to_owned())
            .spawn(run)
            .map_err(|error| SimulatorError::Thread { message: error.to_string() })?;
        Ok((Launched { address, stop, thread }, started))
    }

    fn host(
        mut self,
        parcels: tokio::sync::mpsc::UnboundedSender<Vec<super::parcel::Parcel>>,
    ) -> Result<Host, SimulatorError> {
        let loaded = self.facts.take().map(|facts| load::load(&facts)).transpose()?;
        if let Some(loaded) = &loaded
            && !self.moved
        {
            self.now = loaded.newest;
        }
        let clock = Arc::new(WorldClock::new(self.now, self.running));
        let size = self.size;
        let (seed, sellers) = (size.seed, size.sellers);
        let mut left_out = 0;
        let world = match loaded {
            Some(loaded) => {
                left_out = loaded.left_out;
                World::of(size, clock.now(), loaded.shops)
            }
            None => World::grown(size, clock.now()),
        };
        let mut accounts = Accounts::new(seed, sellers, &world.shops, &self.scopes);
        accounts.access_life = self.access_life;
        accounts.authorization_life = self.authorization_life;
        let mut dice = Dice::of(seed, &[0xA99]);
        let (app_key, app_secret) = self.app.unwrap_or_else(|| {
            (format!("sim{:x}", dice.below(1 << 40)), format!("{:016x}{:016x}", dice.bits(), dice.bits()))
        });
        let service_id = format!("73000000000{:08}", dice.below(100_000_000));
        let settings = Settings {
            app_key,
            app_secret,
            service_id,
            redirect: self.redirect,
            request_clock: self.request_clock,
            limit: self.limit,
            left_out,
        };
        Ok(Host::new(settings, clock, world, accounts, self.faults, parcels))
    }
}

fn gone() -> SimulatorError {
    SimulatorError::Thread { message: "it ended before it answered".to_owned() }
}

type Started = oneshot::Receiver<Result<Arc<Host>, SimulatorError>>;

struct Launched {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    thread: std::thread::JoinHandle<()>,
}

impl Launched {
    fn with(self, host: Arc<Host>) -> Simulator {
        Simulator::new(host, self.address, self.stop, self.thread)
    }
}
