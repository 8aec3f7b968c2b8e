// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate/202309/live_rooms/products`

use crate::api::affiliate::v202309::model::Product;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Get live products.
    ///
    /// `GET /affiliate/202309/live_rooms/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetLiveProducts -> GetLiveProductsResponse;
    "affiliate" "GetLIVEProducts" "202309" Get "/affiliate/202309/live_rooms/products"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Get live products response: `data`.
    pub struct GetLiveProductsResponse {
        /// Pinned product id.
        pub pinned_product_id: Option<ApiId> = "pinned_product_id",
        /// Products.
        pub products: Vec<Product> = "products",
    }
}
