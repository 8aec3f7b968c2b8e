// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202503 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsFullServiceGetattributes`] | `GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes` |

pub mod gs_full_service_getattributes;

pub use self::gs_full_service_getattributes::*;
