// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: operations of version 202410 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GlobalSellingReserveShipment`] | `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship` |
//! | [`GlobalSellingSearchAvailableShippingProviders`] | `POST /gs_full_service_shipment/202410/shipping_providers/search` |

pub mod global_selling_reserve_shipment;
pub mod global_selling_search_available_shipping_providers;
pub mod model;

pub use self::global_selling_reserve_shipment::*;
pub use self::global_selling_search_available_shipping_providers::*;
pub use self::model::*;
