// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Return refund: operations of version 202512 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetAftersaleEligibility`] | `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility` |

pub mod get_aftersale_eligibility;

pub use self::get_aftersale_eligibility::*;
