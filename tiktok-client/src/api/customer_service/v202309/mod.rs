// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Customer service: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SendMessage`] | `POST /customer_service/202309/conversations/{conversation_id}/messages` |

pub mod send_message;

pub use self::send_message::*;
