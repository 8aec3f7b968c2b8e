// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service inventory: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsFullServiceQueryVirtualInventory`] | `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query` |
//! | [`GsFullServiceUpdateVirtualInventory`] | `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update` |

pub mod gs_full_service_query_virtual_inventory;
pub mod gs_full_service_update_virtual_inventory;

pub use self::gs_full_service_query_virtual_inventory::*;
pub use self::gs_full_service_update_virtual_inventory::*;
