// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202312 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SearchProducts`] | `POST /product/202312/products/search` |

pub mod search_products;

pub use self::search_products::*;
