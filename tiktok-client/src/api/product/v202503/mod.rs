// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202503 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`BindLocalProducts`] | `POST /product/202503/global_products/{global_product_id}/bind_local_products` |

pub mod bind_local_products;

pub use self::bind_local_products::*;
