// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: only older or unlisted operations.

pub mod v202405;
pub mod v202406;
pub mod v202407;
pub mod v202408;
pub mod v202410;
pub mod v202503;
pub mod v202504;
pub mod v202507;
pub mod v202508;
pub mod v202509;
