// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Logistics: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CheckShippingTemplateExistence`] | `GET /logistics/202606/seller_template/template_exist` |
//! | [`GetGlobalSellerWarehouses`] | `GET /logistics/202309/global_warehouses` |
//! | [`GetLogisticsTracking`] | `GET /logistics/202604/orders/{order_id}/tracking` |
//! | [`GetShippingProviders`] | `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers` |
//! | [`GetShippingTemplateAvailability`] | `GET /logistics/202510/seller_templates` |
//! | [`GetWarehouseDeliveryOptions`] | `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options` |
//! | [`GetWarehouseList`] | `GET /logistics/202309/warehouses` |

pub mod check_shipping_template_existence;
pub mod get_global_seller_warehouses;
pub mod get_logistics_tracking;
pub mod get_shipping_providers;
pub mod get_shipping_template_availability;
pub mod get_warehouse_delivery_options;
pub mod get_warehouse_list;
#[cfg(feature = "older-versions")]
pub mod v202412;
#[cfg(feature = "older-versions")]
pub mod v202502;

pub use self::check_shipping_template_existence::*;
pub use self::get_global_seller_warehouses::*;
pub use self::get_logistics_tracking::*;
pub use self::get_shipping_providers::*;
pub use self::get_shipping_template_availability::*;
pub use self::get_warehouse_delivery_options::*;
pub use self::get_warehouse_list::*;
