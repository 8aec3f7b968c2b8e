// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service inventory: only older or unlisted operations.

pub mod v202405;
