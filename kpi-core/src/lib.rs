//! Exact money, shop time, the data model, the fact tables and the metrics behind TikTok Shop KPIs.

pub mod engine;
pub mod error;
pub mod facts;
pub mod metric;
pub mod model;
pub mod money;
pub mod period;

pub use error::Error;
