//! A local TikTok Shop: a real HTTP server on this machine with sellers, shops and orders of its own.
//!
//! Nobody can develop against the platform without an approved app. The simulator answers the same paths with the same
//! signatures, tokens, scopes, pages, codes and limits, from a world that is made from a seed.
//!
//! | part | is |
//! |---|---|
//! | [`Simulator`] | the running server: addresses, app, codes, time, faults |
//! | [`SimulatorBuilder`] | how big the world is, its clock, limits and faults |
//! | [`Truth`] | what is true in the world, for comparison |
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
//!
//! From the command line: `cargo run --bin simulator -- --seed 7 --port 8080` prints the addresses, the app
//! and a code.
//!
//! # What it answers
//!
//! [`Simulator::operations`] lists it; other paths of the platform are refused with 36009009. Answers have the fields of
//! the newest version of an operation; of older versions the order detail 202309 alone is served.
//!
//! | group | reads | changes |
//! |---|---|---|
//! | authorise page, tokens | page with a choice of sellers, code, refresh | an authorisation is taken back by [`Simulator::revoke_shop`] |
//! | `authorization`, `seller`, `logistics`, `event` | shops, permissions, warehouses, hooks | hooks |
//! | `order` | search, detail | |
//! | `return_refund` | returns, cancellations | approve, reject, cancel an order |
//! | `fulfillment` | packages, package, tracking | ship one or several |
//! | `product` | search, product, stock | |
//! | `customer_service` | performance, sessions | |
//! | `finance` | statements, transactions of a statement, unsettled, payments, withdrawals | |
//! | `analytics` | shop, hours, LIVE (list, days, minutes, products), videos, products, SKUs, score | |
//! | `affiliate_seller` | orders that creators brought | |
//!
//! # What happens before an answer
//!
//! Path, app key, time, signature, token, scope, cipher, limit; the first one that is wrong decides the code, as in
//! [`CATALOGUE`](crate::error::CATALOGUE). Page tokens are bound to the filters of the request.
//!
//! # Time
//!
//! The world's time stands still until [`Simulator::advance`], or runs with the machine's clock
//! ([`running`](SimulatorBuilder::running)). Requests may be signed with either clock unless [`RequestClock`] says
//! otherwise; a client made by [`Simulator::client`] lives in the world's time, which a program needs that asks for
//! "everything until now". Tokens end in the world's time. A refresh gives a new pair; the old refresh token holds until
//! the new access token is used, so that a client that lost the answer can ask again.
//!
//! # Worlds
//!
//! Orders follow weekday, month, hour and campaign days of their market; LIVE sessions sell while they last; parcels are
//! late more often after campaigns; returns, refunds, cancellations and talks come with the orders. All analytics and
//! statements are sums over the same orders. The same settings give the same world on every machine.
//! [`SimulatorBuilder::with_facts`] takes the orders from fact tables instead; such a world has no talks, LIVE sessions
//! or new orders.
//!
//! # What is not modelled
//!
//! Split and combined packages (so nothing is partly shipped), exchanges, arbitration and edited returns, GMV Max and other
//! ads, reserves and adjustments in statements, indirect GMV, promotions, reviews, messages of a talk, creators' own
//! calls. Amounts in US dollars are converted at a fixed level of prices, not at a rate of the day. Limits are one token
//! bucket for each shop and operation, while the platform's adapt. Notifications are repeated after less than a second
//! instead of minutes and hours.

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
mod parcel;
mod refusal;
mod reply;
mod routes;
mod server;
mod truth;
mod webhooks;
mod world;

pub use builder::SimulatorBuilder;
pub use clock::{RequestClock, WorldClock};
pub use faults::{Fault, FaultPlan};
pub use host::Deliveries;
pub use limit::RateLimit;
pub use truth::{TrueShop, Truth};

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
        let mut inner = self.host.lock();
        inner.revoke(shop);
        self.host.post(&mut inner);
    }

    /// Sends every notification that no shop sends elsewhere to an address, as the app's page in Partner Center does.
    /// Shops set their own addresses with `PUT /event/202309/webhooks`. Unlike the platform, any address will do.
    pub fn set_webhook(&self, address: impl Into<String>) {
        self.host.lock().world.app_hook = Some(address.into());
    }

    /// What became of notifications so far.
    #[must_use]
    pub fn deliveries(&self) -> Deliveries {
        self.host.lock().deliveries
    }

    /// How many after-sales of the facts that were loaded belong to no order line that is there.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.host.settings.left_out
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
