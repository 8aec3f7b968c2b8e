// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /seller/202601/shop_groups`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{SellerId, ShopId};
use smol_str::SmolStr;

operation! {
    /// Get shop group and related shops.
    ///
    /// `GET /seller/202601/shop_groups`. Does not take `shop_cipher`.
    pub struct GetShopGroupAndRelatedShops -> GetShopGroupAndRelatedShopsResponse;
    "seller" "getShopGroupAndRelatedShops" "202601" Get "/seller/202601/shop_groups"
        cipher false Read None [] older false;
    new() {
    }
}

record! {
    /// Get shop group and related shops response: `data`.
    pub struct GetShopGroupAndRelatedShopsResponse {
        /// Shop group data.
        pub shop_group_data: Option<ShopGroupData> = "shop_group_data",
    }
}

record! {
    /// Shop group data: `shop_group_data`.
    pub struct ShopGroupData {
        /// Shop group.
        pub shop_group: Option<ShopGroup> = "shop_group",
        /// Shops.
        pub shops: Vec<ShopGroupDataShop> = "shops",
    }
}

record! {
    /// Shop group data shop: `shop_group_data.shop`.
    pub struct ShopGroupDataShop {
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Seller id.
        pub seller_id: Option<SellerId> = "seller_id",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Shop region.
        pub shop_region: Option<SmolStr> = "shop_region",
    }
}

record! {
    /// Shop group: `shop_group_data.shop_group`.
    pub struct ShopGroup {
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Shop group name.
        pub shop_group_name: Option<SmolStr> = "shop_group_name",
    }
}
