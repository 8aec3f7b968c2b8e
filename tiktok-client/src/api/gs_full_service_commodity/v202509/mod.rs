// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202509 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsCalculateProductAuditInfo`] | `POST /gs_full_service_commodity/202509/calculate_audit_info` |
//! | [`GsCreateProductv2`] | `POST /gs_full_service_commodity/202509/beta/products` |

pub mod gs_calculate_product_audit_info;
pub mod gs_create_productv2;
pub mod model;

pub use self::gs_calculate_product_audit_info::*;
pub use self::gs_create_productv2::*;
pub use self::model::*;
