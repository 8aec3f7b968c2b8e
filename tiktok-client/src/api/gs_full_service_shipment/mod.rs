// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: only older or unlisted operations.

pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202410;
pub mod v202503;
