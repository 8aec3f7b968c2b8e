// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Customer engagement: operations of version 202501 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetCustomerTabVisibility`] | `GET /customer_engagement/202501/customer_tab/visibility` |

pub mod get_customer_tab_visibility;

pub use self::get_customer_tab_visibility::*;
