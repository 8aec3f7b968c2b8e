// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202401 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ListingSchemas`] | `GET /product/202401/listing_schemas` |

pub mod listing_schemas;

pub use self::listing_schemas::*;
