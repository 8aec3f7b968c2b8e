// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202607/map_toko_product`

use crate::api::affiliate_creator::model::{
    AddShowcaseProductsError, GetTokopediaAndTiktokShopProductIdMappingsProduct,
};
use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Get tokopedia and TikTok shop product id mappings.
    ///
    /// `POST /affiliate_creator/202607/map_toko_product`. Does not take `shop_cipher`.
    pub struct GetTokopediaAndTiktokShopProductIdMappings -> GetTokopediaAndTiktokShopProductIdMappingsResponse;
    "affiliate_creator" "getTokopediaAndTikTokShopProductIDMappings" "202607" Post "/affiliate_creator/202607/map_toko_product"
        cipher false Read Json [] older false;
    new() {
        toko_pids: Vec::new(),
    }
    /// Toko pids.
    body toko_pids: Vec<i64> = "toko_pids" => with_toko_pids(Vec<i64>);
}

record! {
    /// Get tokopedia and TikTok shop product id mappings response: `data`.
    pub struct GetTokopediaAndTiktokShopProductIdMappingsResponse {
        /// Error.
        pub error: Option<AddShowcaseProductsError> = "error",
        /// Product.
        pub product: Vec<GetTokopediaAndTiktokShopProductIdMappingsProduct> = "product",
    }
}
