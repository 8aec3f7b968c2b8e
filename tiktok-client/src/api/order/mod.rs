// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Order: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`AddExternalOrderReferences`] | `POST /order/202406/orders/external_orders` |
//! | [`GetExternalOrderReferences`] | `GET /order/202406/orders/{order_id}/external_orders` |
//! | [`GetOrderDetail`] | `GET /order/202507/orders` |
//! | [`GetOrderList`] | `POST /order/202309/orders/search` |
//! | [`GetOrderPriceDetails`] | `GET /order/202407/orders/{order_id}/price_detail` |
//! | [`SearchOrdersByExternalOrderReference`] | `POST /order/202406/orders/external_order_search` |
//! | [`SearchPodCustomizationDetails`] | `POST /order/202606/pod_details/search` |
//! | [`UpdateTheBlindBoxOpeningResults`] | `POST /order/202605/orders/blind_box_result/callback` |

pub mod add_external_order_references;
pub mod get_external_order_references;
pub mod get_order_detail;
pub mod get_order_list;
pub mod get_order_price_details;
pub mod model;
pub mod search_orders_by_external_order_reference;
pub mod search_pod_customization_details;
pub mod update_the_blind_box_opening_results;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202511;

pub use self::add_external_order_references::*;
pub use self::get_external_order_references::*;
pub use self::get_order_detail::*;
pub use self::get_order_list::*;
pub use self::get_order_price_details::*;
pub use self::model::*;
pub use self::search_orders_by_external_order_reference::*;
pub use self::search_pod_customization_details::*;
pub use self::update_the_blind_box_opening_results::*;
