//! A local TikTok Shop: a real HTTP server on this machine with sellers, shops and orders of its own.
//!
//! Nobody can develop against the platform without an approved app. The simulator answers the same paths with the same
//! signatures, tokens, scopes, pages, codes and limits, from a world that is made from a seed.
//!
//! | part | is |
//! |---|---|
//! | [`Simulator`] | the running server: addresses, app, codes, time, faults |
//! | [`SimulatorBuilder`] | how big the world is, its clock, limits and faults |
//! | [`FaultPlan`] | what goes wrong, and how often |
//! | [`RequestClock`] | which clock signs |
//!
//! ```
//! use tiktok_client::api::order::GetOrderList;
//! use tiktok_client::auth::AuthorizationCode;
//! use tiktok_client::simulator::Simulator;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let simulator = Simulator::builder().seed(7).with_orders(200).start().await?;
//! let client = simulator.client().build()?;
//! let seller = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await?;
//! let seller = client.account(seller);
//! let shop = seller.shops().await?.swap_remove(0);
//! let mut pages = seller.for_shop(shop.cipher).pages(GetOrderList::new(50));
//! let page = pages.next().await.transpose()?.unwrap();
//! assert!(page.rows.iter().all(|order| order.create_time < Some(simulator.now())));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod accounts;
mod builder;
mod call;
mod clock;
mod faults;
mod form;
mod host;
mod json;
mod limit;
mod ops;
mod page;
mod pages;
mod refusal;
mod reply;
mod routes;
mod server;
mod world;

pub use builder::SimulatorBuilder;
pub use clock::{RequestClock, WorldClock};
pub use faults::{Fault, FaultPlan};
pub use limit::RateLimit;

use crate::api::OperationInfo;
use crate::client::{Client, ClientBuilder};
use crate::transport::Clock as _;
use chrono::{DateTime, Utc};
use host::Host;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// A running simulator. It ends when it is dropped.
#[derive(Debug)]
pub struct Simulator {
    host: Arc<Host>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Simulator {
    /// Begins to set one up.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::new()
    }

    fn new(host: Arc<Host>, address: SocketAddr, stop: oneshot::Sender<()>, thread: JoinHandle<()>) -> Self {
        Self { host, address, stop: Some(stop), thread: Some(thread) }
    }

    /// The address of calls and of the token endpoints: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Key of the app.
    #[must_use]
    pub fn app_key(&self) -> &str {
        &self.host.settings.app_key
    }

    /// Secret of the app. It protects nothing.
    #[must_use]
    pub fn app_secret(&self) -> &str {
        &self.host.settings.app_secret
    }

    /// Id of the app's service, for the authorise page.
    #[must_use]
    pub fn service_id(&self) -> &str {
        &self.host.settings.service_id
    }

    /// The authorise page, with a state that comes back.
    #[must_use]
    pub fn authorize_url(&self, state: &str) -> String {
        format!("{}/open/authorize?service_id={}&state={}", self.base_url(), self.service_id(), form::encode(state))
    }

    /// A fresh code of the first seller, as if the seller had agreed on the authorise page just now.
    #[must_use]
    pub fn auth_code(&self) -> String {
        self.auth_code_of(0).unwrap_or_default()
    }

    /// A fresh code of a seller, counted from 0; none where there is no such seller. After the sellers comes a creator.
    #[must_use]
    pub fn auth_code_of(&self, seller: usize) -> Option<String> {
        let mut inner = self.host.lock();
        let now = inner.world.now;
        let code = inner.accounts.code(seller, now)?;
        for shop in &mut inner.world.shops {
            if shop.seller == seller {
                shop.revoked = false;
            }
        }
        Some(code)
    }

    /// A client builder with the addresses and the app of this simulator, and with the world's clock. Leave the clock to
    /// the machine with `with_clock(Arc::new(SystemClock::new()))`; both work unless
    /// [`RequestClock`] says otherwise.
    pub fn client(&self) -> ClientBuilder {
        Client::builder(self.app_key(), self.app_secret().into())
            .with_api_address(self.base_url())
            .with_auth_address(self.base_url())
            .with_clock(self.host.clock.clone())
    }

    /// The world's clock.
    #[must_use]
    pub fn clock(&self) -> Arc<WorldClock> {
        self.host.clock.clone()
    }

    /// The world's time.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.host.clock.now()
    }

    /// Lets time pass in the world: new orders come, old ones move on, tokens end.
    pub fn advance(&self, by: Duration) {
        self.host.clock.advance(by);
        drop(self.host.lock());
    }

    /// Another plan of faults from now on.
    pub fn set_faults(&self, plan: FaultPlan) {
        self.host.lock().faults = plan;
    }

    /// How often each kind of fault struck so far.
    #[must_use]
    pub fn faults_hit(&self) -> BTreeMap<Fault, u64> {
        self.host.lock().hit.clone()
    }

    /// Calls so far by operation, under the platform's name of the operation; `token.get`, `token.refresh` and
    /// `authorize` are counted too.
    #[must_use]
    pub fn calls(&self) -> BTreeMap<String, u64> {
        self.host.lock().calls.clone()
    }

    /// Ends every access token before its time; refresh tokens hold.
    pub fn expire_tokens(&self) {
        let mut inner = self.host.lock();
        let now = inner.world.now;
        inner.accounts.expire_all(now);
    }

    /// The seller takes the authorisation of a shop back, counted from 0.
    pub fn revoke_shop(&self, shop: usize) {
        self.host.lock().revoke(shop);
    }

    /// The operations that are answered.
    #[must_use]
    pub fn operations(&self) -> Vec<&'static OperationInfo> {
        self.host.routes.served().collect()
    }

    /// Ends the server and waits until it is gone; dropping ends it without waiting.
    pub fn stop(mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
