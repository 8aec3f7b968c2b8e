// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202507 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsFullServiceGetCertifications`] | `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications` |
//! | [`GsFullServiceGetattributes`] | `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes` |

pub mod gs_full_service_get_certifications;
pub mod gs_full_service_getattributes;
pub mod model;

pub use self::gs_full_service_get_certifications::*;
pub use self::gs_full_service_getattributes::*;
pub use self::model::*;
