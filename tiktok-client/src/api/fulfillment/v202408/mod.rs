// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Fulfillment: operations of version 202408 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateLastMileBundle`] | `POST /fulfillment/202408/last_mile_bundles` |

pub mod create_last_mile_bundle;

pub use self::create_last_mile_bundle::*;
