// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202606/toko_product_mappers`

use crate::api::affiliate_creator::model::{
    AddShowcaseProductsError, GetTokopediaAndTiktokShopProductIdMappingsProduct,
};
use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Map tokopedia to TikTok shop product ids.
    ///
    /// `GET /affiliate_creator/202606/toko_product_mappers`. Does not take `shop_cipher`.
    pub struct MapTokopediaToTiktokShopProductIds -> MapTokopediaToTiktokShopProductIdsResponse;
    "affiliate_creator" "mapTokopediaToTikTokShopProductIDs" "202606" Get "/affiliate_creator/202606/toko_product_mappers"
        cipher false Read Json [] older false;
    new() {
        toko_pids: Vec::new(),
    }
    /// Toko pids.
    body toko_pids: Vec<i64> = "toko_pids" => with_toko_pids(Vec<i64>);
}

record! {
    /// Map tokopedia to TikTok shop product ids response: `data`.
    pub struct MapTokopediaToTiktokShopProductIdsResponse {
        /// Error.
        pub error: Option<AddShowcaseProductsError> = "error",
        /// Product.
        pub product: Vec<GetTokopediaAndTiktokShopProductIdMappingsProduct> = "product",
    }
}
