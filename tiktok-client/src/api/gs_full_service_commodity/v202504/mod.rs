// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202504 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsQuerySkusandtheapprovalstatusofSkusV2`] | `POST /gs_full_service_commodity/202504/beta/products/search` |

pub mod gs_query_skusandtheapprovalstatusof_skus_v2;

pub use self::gs_query_skusandtheapprovalstatusof_skus_v2::*;
