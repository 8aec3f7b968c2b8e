// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202407 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ListingSchemas`] | `GET /product/202407/listing_schemas` |

pub mod listing_schemas;

pub use self::listing_schemas::*;
