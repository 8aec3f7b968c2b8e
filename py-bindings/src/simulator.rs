//! The local TikTok Shop.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arrow_array::RecordBatch;
use chrono::{DateTime, TimeDelta, Utc};
use kpi_core::error::FactsError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{AfterSale, Issue, OrderLine, Record, ShopId};
use kpi_core::period::Market;
use pyo3::{exceptions::PyValueError, prelude::*};
use tiktok_client::simulator::{Fault, FaultPlan, RateLimit, Simulator, SimulatorBuilder, Truth};
use tiktok_client::to_facts::Converted;
use tiktok_client::transport::LimitPolicy;

use crate::arrow::PyFacts;
use crate::client::PyClient;
use crate::dataset::read;
use crate::error::{closed, simulator_error, to_py};
use crate::runtime::Home;
use crate::store::shop_ids;
use crate::work;

/// Faults by the names that Python uses.
const FAULTS: [(&str, Fault); 9] = [
    ("latency", Fault::Latency),
    ("too_many_requests", Fault::TooManyRequests),
    ("server_error", Fault::ServerError),
    ("reset", Fault::Reset),
    ("truncated", Fault::Truncated),
    ("duplicates", Fault::Duplicates),
    ("stale", Fault::Stale),
    ("token_expiry", Fault::TokenExpiry),
    ("late_edits", Fault::LateEdits),
];

/// Faults as people give them: a bit of everything, or a rate for each kind.
#[derive(FromPyObject)]
enum Faults {
    Rough(u32),
    Rates(BTreeMap<String, u32>),
}

impl Faults {
    fn plan(self, seed: u64) -> PyResult<FaultPlan> {
        let rates = match self {
            Self::Rough(permille) => return Ok(FaultPlan::rough(seed, permille)),
            Self::Rates(rates) => rates,
        };
        let mut plan = FaultPlan::none().with_seed(seed);
        for (name, permille) in rates {
            let Some((_, fault)) = FAULTS.iter().find(|(known, _)| *known == name) else {
                let known: Vec<&str> = FAULTS.iter().map(|(name, _)| *name).collect();
                let message = format!("{name:?} is no fault; known are {}", known.join(", "));
                return Err(PyValueError::new_err(message));
            };
            plan = plan.with_rate(*fault, permille);
        }
        Ok(plan)
    }
}

/// What a world is made of, as `shopkpi.simulator` hands it over.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Wishes<'py> {
    seed: u64,
    shops: Option<usize>,
    markets: Option<Vec<String>>,
    sellers: usize,
    orders: u64,
    days: u64,
    now: Option<DateTime<Utc>>,
    running: bool,
    faults: Option<Faults>,
    calls_per_second: Option<u32>,
    port: u16,
    redirect: Option<String>,
    order_lines: Option<Bound<'py, PyAny>>,
    after_sales: Option<Bound<'py, PyAny>>,
}

impl Wishes<'_> {
    fn builder(self, py: Python<'_>) -> PyResult<SimulatorBuilder> {
        let mut builder = Simulator::builder()
            .seed(self.seed)
            .with_sellers(self.sellers)
            .with_orders(self.orders)
            .with_history(self.days)
            .with_port(self.port)
            .with_rate_limit(
                self.calls_per_second
                    .map_or(RateLimit::none(), |calls| RateLimit::new(calls.max(1), calls.saturating_mul(2).max(1))),
            );
        if let Some(markets) = self.markets {
            let markets: Result<Vec<Market>, _> = markets.iter().map(|market| market.parse()).collect();
            builder = builder.with_markets(markets.map_err(|error: kpi_core::period::PeriodError| to_py(py, error))?);
        }
        if let Some(shops) = self.shops {
            builder = builder.with_shops(shops);
        }
        if let Some(now) = self.now {
            builder = builder.with_now(now);
        }
        if self.running {
            builder = builder.running();
        }
        if let Some(faults) = self.faults {
            builder = builder.with_faults(faults.plan(self.seed)?);
        }
        if let Some(address) = self.redirect {
            builder = builder.with_redirect(address);
        }
        if self.order_lines.is_some() || self.after_sales.is_some() {
            let facts = |table: &str, rows: Option<Bound<'_, PyAny>>| -> PyResult<Vec<FactBatch>> {
                rows.map_or_else(|| Ok(Vec::new()), |rows| read(py, table, &rows))
            };
            let lines = facts(OrderLine::TABLE.name, self.order_lines)?;
            let after_sales = facts(AfterSale::TABLE.name, self.after_sales)?;
            builder = builder.with_facts(&lines, &after_sales).map_err(|error| simulator_error(py, &error))?;
        }
        Ok(builder)
    }
}

/// Id, place, market, seller and orders of a shop.
type ShopRow = (String, usize, String, usize, usize);

/// What `shopkpi.Simulator` is made of.
#[pyclass(name = "NativeSimulator", module = "shopkpi._native", frozen)]
#[derive(Debug)]
pub struct PySimulator {
    running: Mutex<Option<Simulator>>,
    seed: u64,
    home: Home,
}

impl PySimulator {
    fn lock(&self) -> MutexGuard<'_, Option<Simulator>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, py: Python<'_>, look: impl FnOnce(&Simulator) -> T) -> PyResult<T> {
        self.home.check(py, "simulator")?;
        self.lock().as_ref().map(look).ok_or_else(|| closed(py, "simulator"))
    }

    /// Rows of the truth of some shops, or of all.
    fn truth<R: Record + Send + 'static>(
        &self,
        py: Python<'_>,
        shops: &[String],
        rows: impl Fn(&Truth, &ShopId) -> Converted<R> + Send + 'static,
    ) -> PyResult<PyFacts> {
        let wanted = shop_ids(py, shops)?;
        let truth = self.with(py, Simulator::truth)?;
        let made = work::outside(py, move || {
            let (mut all, mut issues): (Vec<R>, Vec<Issue>) = (Vec::new(), Vec::new());
            let known = truth.shops().into_iter().map(|shop| shop.id);
            for shop in known.filter(|shop| wanted.is_empty() || wanted.contains(shop)) {
                let found = rows(&truth, &shop);
                all.extend(found.rows);
                issues.extend(found.issues.iter().cloned());
            }
            Ok::<(RecordBatch, Vec<Issue>), FactsError>((facts::to_batch(&all)?, issues))
        })?;
        let (batch, issues) = made.map_err(|error| to_py(py, error))?;
        Ok(PyFacts { name: R::TABLE.name.to_owned(), schema: batch.schema(), batches: vec![batch], issues })
    }
}

#[pymethods]
impl PySimulator {
    #[new]
    fn new(py: Python<'_>, wishes: Wishes<'_>) -> PyResult<Self> {
        let seed = wishes.seed;
        let builder = wishes.builder(py)?;
        let started = work::outside(py, move || builder.start_blocking())?;
        let simulator = started.map_err(|error| simulator_error(py, &error))?;
        Ok(Self { running: Mutex::new(Some(simulator)), seed, home: Home::here() })
    }

    /// Address of the calls.
    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, Simulator::base_url)
    }

    /// Key of the app.
    #[getter]
    fn app_key(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |simulator| simulator.app_key().to_owned())
    }

    /// Secret of the app.
    #[getter]
    fn app_secret(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |simulator| simulator.app_secret().to_owned())
    }

    /// Id of the service.
    #[getter]
    fn service_id(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |simulator| simulator.service_id().to_owned())
    }

    /// The authorise page.
    fn authorize_url(&self, py: Python<'_>, state: &str) -> PyResult<String> {
        self.with(py, |simulator| simulator.authorize_url(state))
    }

    /// A fresh code of a seller.
    fn code(&self, py: Python<'_>, seller: usize) -> PyResult<Option<String>> {
        self.with(py, |simulator| simulator.auth_code_of(seller))
    }

    /// The world's time.
    #[getter]
    fn now(&self, py: Python<'_>) -> PyResult<DateTime<Utc>> {
        self.with(py, Simulator::now)
    }

    /// Lets time pass.
    fn advance(&self, py: Python<'_>, by: TimeDelta) -> PyResult<()> {
        let by =
            by.to_std().map_err(|_| PyValueError::new_err("time passes forwards only: give a positive timedelta"))?;
        self.home.check(py, "simulator")?;
        py.detach(|| self.lock().as_ref().map(|simulator| simulator.advance(by))).ok_or_else(|| closed(py, "simulator"))
    }

    /// Another plan of faults.
    #[pyo3(signature = (faults, latency=None))]
    fn set_faults(&self, py: Python<'_>, faults: Option<Faults>, latency: Option<f64>) -> PyResult<()> {
        let mut plan = faults.map_or_else(|| Ok(FaultPlan::none()), |faults| faults.plan(self.seed))?;
        if let Some(seconds) = latency {
            let late = Duration::try_from_secs_f64(seconds);
            plan = plan.with_latency(late.map_err(|_| PyValueError::new_err("latency is in seconds, above 0"))?);
        }
        self.with(py, |simulator| simulator.set_faults(plan))
    }

    /// Faults that struck so far.
    fn faults_hit(&self, py: Python<'_>) -> PyResult<BTreeMap<&'static str, u64>> {
        let hit = self.with(py, Simulator::faults_hit)?;
        Ok(FAULTS.iter().filter_map(|(name, fault)| Some((*name, *hit.get(fault)?))).collect())
    }

    /// Calls so far by operation.
    fn calls(&self, py: Python<'_>) -> PyResult<BTreeMap<String, u64>> {
        self.with(py, Simulator::calls)
    }

    /// Ends every access token.
    fn expire_tokens(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, Simulator::expire_tokens)
    }

    /// A shop's authorisation is taken back.
    fn revoke_shop(&self, py: Python<'_>, place: usize) -> PyResult<()> {
        self.with(py, |simulator| simulator.revoke_shop(place))
    }

    /// Where notifications go.
    fn set_webhook(&self, py: Python<'_>, address: String) -> PyResult<()> {
        self.with(py, |simulator| simulator.set_webhook(address))
    }

    /// Notifications sent, taken and refused.
    fn deliveries(&self, py: Python<'_>) -> PyResult<(u64, u64, u64)> {
        let found = self.with(py, Simulator::deliveries)?;
        Ok((found.sent, found.taken, found.refused))
    }

    /// The shops, as (id, place, market, seller, orders).
    fn shops(&self, py: Python<'_>) -> PyResult<Vec<ShopRow>> {
        let shops = self.with(py, |simulator| simulator.truth().shops())?;
        let row = |shop: tiktok_client::simulator::TrueShop| {
            (shop.id.to_string(), shop.place, shop.market.to_string(), shop.seller, shop.orders)
        };
        Ok(shops.into_iter().map(row).collect())
    }

    /// True order lines.
    fn order_lines(&self, py: Python<'_>, shops: Vec<String>) -> PyResult<PyFacts> {
        self.truth::<OrderLine>(py, &shops, Truth::order_lines)
    }

    /// True after-sales.
    fn after_sales(&self, py: Python<'_>, shops: Vec<String>) -> PyResult<PyFacts> {
        self.truth::<AfterSale>(py, &shops, Truth::after_sales)
    }

    /// A client of this simulator, not authorised yet.
    fn client(&self, py: Python<'_>, tokens: Option<PathBuf>) -> PyResult<PyClient> {
        let (key, builder, clock) = self.with(py, |simulator| {
            (
                simulator.app_key().to_owned(),
                simulator.client().with_limits(LimitPolicy::unlimited()),
                simulator.clock(),
            )
        })?;
        PyClient::finish(py, key, builder, tokens, Arc::clone(&clock) as Arc<dyn tiktok_client::transport::Clock>)
    }

    /// Ends the server.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        self.home.check(py, "simulator")?;
        let running = self.lock().take();
        py.detach(|| running.map(Simulator::stop));
        Ok(())
    }

    /// Whether it runs.
    #[getter]
    fn is_running(&self) -> bool {
        self.lock().is_some()
    }
}
