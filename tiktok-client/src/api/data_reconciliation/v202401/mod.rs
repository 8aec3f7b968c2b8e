// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Data reconciliation: operations of version 202401 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`QualityFactoryOrderDataImportApi`] | `POST /data_reconciliation/202401/orders/import` |

pub mod quality_factory_order_data_import_api;

pub use self::quality_factory_order_data_import_api::*;
