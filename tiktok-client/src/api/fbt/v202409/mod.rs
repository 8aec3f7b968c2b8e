// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! FBT: operations of version 202409 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetInboundOrder`] | `GET /fbt/202409/inbound_orders` |
//! | [`SearchGoodsInfo`] | `POST /fbt/202409/goods/search` |

pub mod get_inbound_order;
pub mod search_goods_info;

pub use self::get_inbound_order::*;
pub use self::search_goods_info::*;
