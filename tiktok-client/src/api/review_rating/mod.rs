// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Review rating: only older or unlisted operations.

pub mod v202410;
pub mod v202508;
