// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Supply chain: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`ConfirmPackageShipment`] | `POST /supply_chain/202309/packages/sync` |

pub mod confirm_package_shipment;

pub use self::confirm_package_shipment::*;
