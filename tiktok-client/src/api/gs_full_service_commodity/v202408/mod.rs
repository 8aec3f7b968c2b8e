// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202408 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetSizeGroups`] | `GET /gs_full_service_commodity/202408/size_groups` |

pub mod get_size_groups;

pub use self::get_size_groups::*;
