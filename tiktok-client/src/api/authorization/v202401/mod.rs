// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Authorization: operations of version 202401 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetWidgetToken`] | `GET /authorization/202401/widget_token` |

pub mod get_widget_token;

pub use self::get_widget_token::*;
