// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202512/sample_applications/deeplink`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Seller get sample request deeplink.
    ///
    /// `GET /affiliate_seller/202512/sample_applications/deeplink`. Takes `shop_cipher`.
    pub struct SellerGetSampleRequestDeeplink -> SellerGetSampleRequestDeeplinkResponse;
    "affiliate_seller" "sellerGetSampleRequestDeeplink" "202512" Get "/affiliate_seller/202512/sample_applications/deeplink"
        cipher true Read None [] older false;
    new(product_id: ProductId, sku_id: SkuId) {
        product_id: product_id, sku_id: sku_id, campaign_id: None, collaboration_id: None, valid_days: None,
    }
    /// Product id. Required.
    query product_id: ProductId = "product_id";
    /// SKU id. Required.
    query sku_id: SkuId = "sku_id";
    /// Campaign id.
    query campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
    /// Collaboration id.
    query collaboration_id: Option<ApiId> = "collaboration_id" => with_collaboration_id(ApiId);
    /// Valid days.
    query valid_days: Option<i64> = "valid_days" => with_valid_days(i64);
}

record! {
    /// Seller get sample request deeplink response: `data`.
    pub struct SellerGetSampleRequestDeeplinkResponse {
        /// Deeplink.
        pub deeplink: Option<SmolStr> = "deeplink",
    }
}
