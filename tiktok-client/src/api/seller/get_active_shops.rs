// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /seller/202309/shops`

use crate::api::operation::operation;
use crate::types::ShopId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get active shops.
    ///
    /// `GET /seller/202309/shops`. Does not take `shop_cipher`.
    pub struct GetActiveShops -> GetActiveShopsResponse;
    "seller" "getActiveShops" "202309" Get "/seller/202309/shops"
        cipher false Read None [] older false;
    new() {
    }
}

record! {
    /// Get active shops response: `data`.
    pub struct GetActiveShopsResponse {
        /// Shops.
        pub shops: Vec<Shop> = "shops",
    }
}

record! {
    /// Shop: `shop`.
    pub struct Shop {
        /// Id.
        pub id: Option<ShopId> = "id",
        /// Region.
        pub region: Option<SmolStr> = "region",
    }
}
