// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Logistics: operations of version 202502 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateWarehouse`] | `POST /logistics/202502/warehouses` |
//! | [`UpdateWarehouse`] | `POST /logistics/202502/warehouses/{warehouse_id}` |

pub mod create_warehouse;
pub mod model;
pub mod update_warehouse;

pub use self::create_warehouse::*;
pub use self::model::*;
pub use self::update_warehouse::*;
