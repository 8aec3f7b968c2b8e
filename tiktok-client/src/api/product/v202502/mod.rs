// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202502 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`EnableStrikethroughPrices`] | `POST /product/202502/products/{product_id}/strikethrough_prices/enable` |

pub mod enable_strikethrough_prices;

pub use self::enable_strikethrough_prices::*;
