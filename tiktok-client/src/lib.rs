//! TikTok Shop: the Open API and the export files of Seller Center, as typed facts.
//!
//! | module | holds |
//! |---|---|
//! | [`api`] | every operation of the Open API as a typed request and answer |
//! | `client` | calls: typed, any path, raw; walks over pages (feature `http`) |
//! | [`auth`] | authorise pages, tokens and where they are kept |
//! | `transport` | how requests leave: repetition, limits, time, metrics (feature `http`) |
//! | `blocking` | the client without async (feature `blocking`) |
//! | [`webhook`] | notifications: check, read, take in once; a handler for axum (feature `axum`) |
//! | [`to_facts`] | answers as rows of the fact tables |
//! | `store` | what was fetched: payloads, facts, cursors, coverage, in one file (feature `store`) |
//! | `sync` | shops side by side into a store, whole and then current (feature `sync`) |
//! | `doctor` | what is wrong with authorisations, calls and stored facts (feature `sync`) |
//! | `seller_center` | export files of Seller Center as the same rows (feature `exports`) |
//! | [`types`] | the values in answers, read as leniently as the platform writes them |
//! | [`envelope`], [`sign`] | the answer's frame, and request signatures |
//! | [`error`] | errors as values, and the platform's error codes as a catalogue |
//! | [`drift`] | which fields and words of an answer are new |
//! | `simulator` | a local TikTok Shop with a world of its own (feature `simulator`) |
//! | `testing` | scripted answers and a clock moved by hand (feature `testing`) |
//!
//! # Set-up of an app
//!
//! 1. Register as a developer in Partner Center, make an app and a service in it. Note three texts: the **app key**, the
//!    **app secret** and the **service id**.
//! 2. Give the service a redirect address. It is fixed there; no request can change it.
//! 3. Ask for the scopes that the calls need. Every operation knows its own:
//!    `GetOrderList::INFO.scopes` is `["seller.order.info"]`. A scope that is added later needs a new consent of each
//!    seller.
//!
//! # Authorisation
//!
//! Send the seller to the authorise page with a fresh state, and check that state when the seller comes back:
//!
#![cfg_attr(feature = "http", doc = "```")]
#![cfg_attr(not(feature = "http"), doc = "```ignore")]
//! use tiktok_client::auth::{AuthorizationCode, AuthorizePage, AuthorizeState};
//!
//! let state = AuthorizeState::random()?;
//! let url = AuthorizePage::Seller { service_id: "7300000000000000001" }.url(&state);
//! assert!(url.starts_with("https://services.tiktokshop.com/open/authorize?service_id="));
//!
//! // Later, in the handler of the redirect address:
//! let callback = format!("code=ROW_abc&state={}", state.expose());
//! let code = AuthorizationCode::from_callback(&callback, &state)?;
//! # let _ = code;
//! # Ok::<(), tiktok_client::error::AuthError>(())
//! ```
//!
//! `Client::exchange_code` turns the code into tokens within 30 minutes, and keeps them in the token store under the
//! account's `open_id`. From then on the client refreshes them by itself: ten minutes before they run out, once at a time
//! for each account however many calls wait, and the new pair is stored before it is used. Programs that share a
//! `FileStore` take turns: one refreshes, the others find the new pair. What remains for people is the end of the authorisation: the call then fails
//! with `auth.reauthorize`, and webhook 7 announces it for 30 days before.
//!
//! # First call
//!
#![cfg_attr(feature = "http", doc = "```no_run")]
#![cfg_attr(not(feature = "http"), doc = "```ignore")]
//! use std::sync::Arc;
//! use tiktok_client::api::order::{GetOrderList, SortField};
//! use tiktok_client::auth::{AccountId, FileStore};
//! use tiktok_client::client::Client;
//! use tiktok_client::to_facts::{self, FactContext};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("app-key", "app-secret".into())
//!     .with_token_store(Arc::new(FileStore::new("tokens.json")))
//!     .build()?;
//! let seller = client.account(AccountId::new("open-id-of-the-seller"));
//! for shop in seller.shops().await? {
//!     let session = seller.for_shop(shop.cipher);
//!     let changed = GetOrderList::new(100)
//!         .with_sort_field(SortField::UpdateTime)
//!         .with_update_time_ge("2026-11-11T00:00:00Z".parse::<chrono::DateTime<chrono::Utc>>()?);
//!     let mut pages = session.pages(changed);
//!     while let Some(page) = pages.next().await {
//!         let facts = to_facts::order_lines(&page?.rows, &FactContext::new(shop.id.clone()));
//!         println!("{} lines, {} findings", facts.rows.len(), facts.issues.len());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! One `Client` serves all sellers and shops of an app; clones share connections, tokens and limits.
//!
//! # Other ways to call
//!
//! `Session::call` is for the operations of this crate; operations whose newest version changed keep their older ones in
//! modules like `api::order::v202309` (feature `older-versions`). `Session::request` calls any path with token, shop and
//! signature and gives JSON, `Session::raw` gives status, headers and bytes. All three say request id, status and what the
//! platform tells about limits, and fail the same way. [`drift::report`] lists what an answer holds beyond the fields known
//! here.
//!
//! # Facts
//!
//! [`to_facts`] turns answers into rows of [`kpi_core::model`], the ones that the export files give: orders, after-sales,
//! parcels, traffic of shop, products and hours, content, chats, shop scores, affiliate orders, settlements and their
//! estimates. `to_facts::order_page` reads a page of orders straight into lines.
//!
//! # Walks over lists
//!
//! `Session::pages` asks for the next page while one is worked on, ends at an empty cursor, and refuses a cursor that
//! comes twice. Every page carries a `Resume` that can be stored; `Session::pages_from` goes on there. Lists move while
//! they are read: key rows by id, walk incremental lists by update time with an overlap.
//!
//! # Notifications
//!
//! [`webhook::Receiver`] checks the signature over the raw body in constant time, refuses what is older than the platform
//! repeats it, and takes each notification in once. Answer within three seconds and work afterwards; they come at least
//! once, in any order, so use them as hints to ask for the order again.
//!
//! # What can be seen, and what cannot
//!
//! Every call is a `tracing` span `tiktok_call` with operation and group; every attempt and every end is an event below it
//! with outcome, status, bytes and times. An `Observer` gets the same as values, for metrics. Neither holds addresses,
//! parameters, headers or bodies. Secrets, tokens and ciphers are in no `Debug` text, event or error, also where the
//! platform repeats them. Answers are data: the `Debug` text of an order has the buyer's address in it, so log ids and not
//! records.
//!
//! # Errors and cures
//!
//! A failed call is a `CallError`: operation, attempts, a stable `code()`, and a `cure()` in words. The codes of refusals
//! are decided by number *and* message, because one number stands for many things.
//!
//! | code | means | what happens | what to do |
//! |---|---|---|---|
//! | `auth.no_grant` | no tokens for the account | not sent | exchange a code |
//! | `auth.missing_scope` | the seller did not grant what the call needs | not sent | add the scope, let the seller agree again |
//! | `auth.shop_needed` | a call of a shop without a shop | not sent | `session.for_shop(cipher)` |
//! | `auth.reauthorize` | the authorisation is over | not sent, or refused at the refresh | send the seller to the authorise page |
//! | `api.token_expired` | the token ran out early | refreshed and repeated once | nothing |
//! | `api.clock` | the time of the request is out of the window | corrected by the answer's `Date` and repeated once | set the machine's clock |
//! | `api.rate_limit` | too many calls | waits as asked, slows the shop's group down, repeats | lower the allowance if it stays |
//! | `api.internal`, `decode.not_json`, `decode.truncated` | a fault of the platform or on the way | reads and keyed writes are repeated | look before repeating a write |
//! | `transport.connect` | nothing was sent | everything is repeated | network, proxy, certificates |
//! | `transport.timeout`, `.reset`, `.truncated` | no whole answer | reads and keyed writes are repeated | look before repeating a write |
//! | `api.cipher` | cipher missing, wrong or not wanted | reported | use the cipher of this shop |
//! | `api.parameter` | a parameter is missing or wrong | reported | the message names it |
//! | `api.signature` | the secret is not this app's | reported | check key and secret |
//! | `decode.shape` | a value has a form that no one documented | reported with its JSON path | report it; read the answer with `Session::request` until then |
//! | `page.repeated_cursor` | a list goes round in circles | the walk ends | walk a shorter span |
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `http` (default) | `client`, `transport`, tokens |
//! | `blocking`, `axum`, `exports`, `simulator`, `store`, `sync`, `testing` | see above |
//! | one per group: `order`, `finance`, … | the group's operations; on by default are those whose answers are facts |
//! | `product` | products and variants; not on by default, because it is a third of all code; `store` has it |
//! | `full` | every group |
//! | `older-versions` | older versions of operations that are still served |
//!
//! Without default features there are the types, signatures, notifications and what the named groups add, and no network.
//! The client takes only the model of `kpi-core`; a program that computes KPIs depends on `kpi-core` itself, whose default
//! features have the engine.
//!
//! # What is not here
//!
//! Seller Center pages without an interface (account health, violation points, reviews to read) have no operation.
//! Amounts are never floats, and two currencies are never added; conversions need a rate table of
//! [`kpi_core::money`].

// What groups share is unused where few of them are on; the default features check that all of it has a use.
#![cfg_attr(
    not(all(
        feature = "affiliate_seller",
        feature = "analytics",
        feature = "customer_service",
        feature = "finance",
        feature = "order"
    )),
    allow(dead_code, unused_imports, unused_macros)
)]

pub mod api;
pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "http")]
pub mod client;
#[cfg(feature = "sync")]
pub mod doctor;
pub mod drift;
pub mod envelope;
pub mod error;
#[cfg(feature = "exports")]
pub mod seller_center;
pub mod sign;
#[cfg(feature = "simulator")]
pub mod simulator;
#[cfg(feature = "store")]
pub mod store;
#[cfg(feature = "sync")]
pub mod sync;
#[cfg(feature = "testing")]
pub mod testing;
pub mod to_facts;
#[cfg(feature = "http")]
pub mod transport;
pub mod types;
pub mod webhook;
