//! Exact money, shop time, the data model and the fact tables behind TikTok Shop KPIs.

pub mod error;
pub mod facts;
pub mod model;
pub mod money;
pub mod period;

pub use error::Error;
