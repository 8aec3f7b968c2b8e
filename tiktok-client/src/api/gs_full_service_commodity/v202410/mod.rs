// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202410 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsCreateProductv2`] | `POST /gs_full_service_commodity/202410/beta/products` |
//! | [`GsQuerySkusandtheapprovalstatusofSkusV2`] | `POST /gs_full_service_commodity/202410/beta/products/search` |

pub mod gs_create_productv2;
pub mod gs_query_skusandtheapprovalstatusof_skus_v2;

pub use self::gs_create_productv2::*;
pub use self::gs_query_skusandtheapprovalstatusof_skus_v2::*;
