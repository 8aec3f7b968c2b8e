// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Logistics: operations of version 202412 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`StandardizeWarehouseAddress`] | `POST /logistics/202412/addresses/standardize` |

pub mod standardize_warehouse_address;

pub use self::standardize_warehouse_address::*;
