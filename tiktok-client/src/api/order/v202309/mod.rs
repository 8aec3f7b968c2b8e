// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Order: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetOrderDetail`] | `GET /order/202309/orders` |
//! | [`GetPrivilegedOrderDetail`] | `GET /order/202309/privileged_orders` |

pub mod get_order_detail;
pub mod get_privileged_order_detail;

pub use self::get_order_detail::*;
pub use self::get_privileged_order_detail::*;
