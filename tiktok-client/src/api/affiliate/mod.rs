// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate: only older or unlisted operations.

pub mod v202309;
pub mod v202402;
pub mod v202403;
