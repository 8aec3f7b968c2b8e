// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`AddLiveProducts`] | `POST /affiliate/202309/live_rooms/products` |
//! | [`AddShowcaseProductsold`] | `POST /affiliate/202309/showcases/products` |
//! | [`GetCreatorProfileold`] | `GET /affiliate/202309/profiles` |
//! | [`GetLiveProducts`] | `GET /affiliate/202309/live_rooms/products` |
//! | [`GetLiveRoomInfo`] | `GET /affiliate/202309/live_rooms` |
//! | [`GetShopProductslegacy`] | `GET /affiliate/202309/shop_products` |
//! | [`GetShowcaseProductsold`] | `GET /affiliate/202309/showcases/products` |
//! | [`PinLiveProduct`] | `POST /affiliate/202309/live_rooms/products/{product_id}/pin` |
//! | [`RemoveLiveProducts`] | `DELETE /affiliate/202309/live_rooms/products` |
//! | [`RemoveShowcaseProductsold`] | `DELETE /affiliate/202309/showcases/products` |
//! | [`TopLiveProducts`] | `POST /affiliate/202309/live_rooms/products/top` |
//! | [`TopShowcaseProductsold`] | `POST /affiliate/202309/showcases/products/top` |
//! | [`UnpinLiveProduct`] | `POST /affiliate/202309/live_rooms/products/{product_id}/unpin` |

pub mod add_live_products;
pub mod add_showcase_productsold;
pub mod get_creator_profileold;
pub mod get_live_products;
pub mod get_live_room_info;
pub mod get_shop_productslegacy;
pub mod get_showcase_productsold;
pub mod model;
pub mod pin_live_product;
pub mod remove_live_products;
pub mod remove_showcase_productsold;
pub mod top_live_products;
pub mod top_showcase_productsold;
pub mod unpin_live_product;

pub use self::add_live_products::*;
pub use self::add_showcase_productsold::*;
pub use self::get_creator_profileold::*;
pub use self::get_live_products::*;
pub use self::get_live_room_info::*;
pub use self::get_shop_productslegacy::*;
pub use self::get_showcase_productsold::*;
pub use self::model::*;
pub use self::pin_live_product::*;
pub use self::remove_live_products::*;
pub use self::remove_showcase_productsold::*;
pub use self::top_live_products::*;
pub use self::top_showcase_productsold::*;
pub use self::unpin_live_product::*;
