// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! FBT: operations of version 202601 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateFbtmcfOrder`] | `POST /fbt/202601/mcf_outbound_orders` |

pub mod create_fbtmcf_order;

pub use self::create_fbtmcf_order::*;
