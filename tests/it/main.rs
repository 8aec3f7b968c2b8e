//! One integration binary for the whole workspace: a folder per subject.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, also in its helpers"
)]

#[cfg(feature = "client")]
mod api;
mod driver;
mod engine;
mod explain;
mod facts;
mod forecast;
mod metric;
mod model;
mod money;
mod period;
#[cfg(feature = "real-data")]
mod real_data;
mod report;
#[cfg(feature = "client")]
mod seller_center;
#[cfg(feature = "client")]
mod simulator;
mod support;
#[cfg(feature = "client")]
mod sync;
mod target;
