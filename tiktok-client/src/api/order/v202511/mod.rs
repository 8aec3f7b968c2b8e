// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Order: operations of version 202511 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`UpdateTheBlindBoxOpeningResults`] | `POST /order/202511/orders/blind_box_result/callback` |

pub mod update_the_blind_box_opening_results;

pub use self::update_the_blind_box_opening_results::*;
