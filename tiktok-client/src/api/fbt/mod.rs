// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! FBT: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CancelFbtmcfOrder`] | `POST /fbt/202601/mcf_outbound_orders/cancel` |
//! | [`CancelInboundOrder`] | `POST /fbt/202602/inbound_orders/cancel` |
//! | [`ConfirmInboundMethod`] | `POST /fbt/202603/confirm_inbound_method` |
//! | [`CreateFbtGoods`] | `POST /fbt/202607/goods/create_goods` |
//! | [`CreateFbtmcfOrder`] | `POST /fbt/202607/mcf_outbound_orders` |
//! | [`CreateOrUpdateInboundPlan`] | `POST /fbt/202602/create_update_inbound_plan` |
//! | [`GetFbtInboundOrderDetails`] | `GET /fbt/202602/inbound_orders` |
//! | [`GetFbtMerchantMcfStatus`] | `GET /fbt/202601/merchants/mcf_status` |
//! | [`GetFbtMerchantOnboardedRegions`] | `GET /fbt/202409/merchants/onboarded_regions` |
//! | [`GetFbtWarehouseList`] | `GET /fbt/202408/warehouses` |
//! | [`GetFbtmcfOrderStatus`] | `GET /fbt/202601/mcf_outbound_orders` |
//! | [`GetInboundMethodDetail`] | `POST /fbt/202602/inbound_method_detail` |
//! | [`ListAvailableInboundMethods`] | `POST /fbt/202602/list_available_inbound_method` |
//! | [`PrintInboundOrderLabels`] | `POST /fbt/202602/inbound_orders/label_print` |
//! | [`QueryGoodsInventoryForMcf`] | `POST /fbt/202601/mcf/goods/inventory/search` |
//! | [`SearchFbtInventory`] | `POST /fbt/202408/inventory/search` |
//! | [`SearchFbtInventoryRecord`] | `POST /fbt/202410/inventory_records/search` |
//! | [`SearchGoodsHazmatAndExpirationInfo`] | `POST /fbt/202603/goods/hazmat_and_expiration_info/search` |
//! | [`SearchGoodsInfo`] | `POST /fbt/202607/goods/search` |
//! | [`ShipInboundOrder`] | `POST /fbt/202603/ship_inbound_order` |
//! | [`UpdateFbtGoodsInfo`] | `POST /fbt/202607/goods/update_goods_info` |
//! | [`UpdateGoodsSkuRelations`] | `POST /fbt/202603/goods/update_goods_sku_relation` |
//! | [`UpdateInboundOrderTracking`] | `POST /fbt/202602/inbound_orders/tracking_update` |

pub mod cancel_fbtmcf_order;
pub mod cancel_inbound_order;
pub mod confirm_inbound_method;
pub mod create_fbt_goods;
pub mod create_fbtmcf_order;
pub mod create_or_update_inbound_plan;
pub mod get_fbt_inbound_order_details;
pub mod get_fbt_merchant_mcf_status;
pub mod get_fbt_merchant_onboarded_regions;
pub mod get_fbt_warehouse_list;
pub mod get_fbtmcf_order_status;
pub mod get_inbound_method_detail;
pub mod list_available_inbound_methods;
pub mod model;
pub mod print_inbound_order_labels;
pub mod query_goods_inventory_for_mcf;
pub mod search_fbt_inventory;
pub mod search_fbt_inventory_record;
pub mod search_goods_hazmat_and_expiration_info;
pub mod search_goods_info;
pub mod ship_inbound_order;
pub mod update_fbt_goods_info;
pub mod update_goods_sku_relations;
pub mod update_inbound_order_tracking;
#[cfg(feature = "older-versions")]
pub mod v202409;
#[cfg(feature = "older-versions")]
pub mod v202601;

pub use self::cancel_fbtmcf_order::*;
pub use self::cancel_inbound_order::*;
pub use self::confirm_inbound_method::*;
pub use self::create_fbt_goods::*;
pub use self::create_fbtmcf_order::*;
pub use self::create_or_update_inbound_plan::*;
pub use self::get_fbt_inbound_order_details::*;
pub use self::get_fbt_merchant_mcf_status::*;
pub use self::get_fbt_merchant_onboarded_regions::*;
pub use self::get_fbt_warehouse_list::*;
pub use self::get_fbtmcf_order_status::*;
pub use self::get_inbound_method_detail::*;
pub use self::list_available_inbound_methods::*;
pub use self::model::*;
pub use self::print_inbound_order_labels::*;
pub use self::query_goods_inventory_for_mcf::*;
pub use self::search_fbt_inventory::*;
pub use self::search_fbt_inventory_record::*;
pub use self::search_goods_hazmat_and_expiration_info::*;
pub use self::search_goods_info::*;
pub use self::ship_inbound_order::*;
pub use self::update_fbt_goods_info::*;
pub use self::update_goods_sku_relations::*;
pub use self::update_inbound_order_tracking::*;
