// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Epharmacy: only older or unlisted operations.

pub mod v202504;
pub mod v202507;
