// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ImportExternalProductInfo`] | `POST /product/202508/import_external` |

pub mod import_external_product_info;

pub use self::import_external_product_info::*;
