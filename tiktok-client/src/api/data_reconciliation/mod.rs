// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Data reconciliation: only older or unlisted operations.

pub mod v202309;
pub mod v202310;
pub mod v202401;
