// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Data reconciliation: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`OrderStatusDataExchange`] | `POST /data_reconciliation/202309/orders/sync` |

pub mod order_status_data_exchange;

pub use self::order_status_data_exchange::*;
