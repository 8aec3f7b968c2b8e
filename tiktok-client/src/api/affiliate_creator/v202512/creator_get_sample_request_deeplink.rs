// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202512/samples/deeplink`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Creator get sample request deeplink.
    ///
    /// `GET /affiliate_creator/202512/samples/deeplink`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreatorGetSampleRequestDeeplink -> CreatorGetSampleRequestDeeplinkResponse;
    "affiliate_creator" "CreatorGetSampleRequestDeeplink" "202512" Get "/affiliate_creator/202512/samples/deeplink"
        cipher false Read None [] older true;
    new(product_id: ProductId, sku_id: SkuId) {
        product_id: product_id, sku_id: sku_id, redirect_schema: None, campaign_id: None, collaboration_id: None,
    }
    /// Product id. Required.
    query product_id: ProductId = "product_id";
    /// SKU id. Required.
    query sku_id: SkuId = "sku_id";
    /// Redirect schema.
    query redirect_schema: Option<SmolStr> = "redirect_schema" => with_redirect_schema(SmolStr);
    /// Campaign id.
    query campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
    /// Collaboration id.
    query collaboration_id: Option<ApiId> = "collaboration_id" => with_collaboration_id(ApiId);
}

record! {
    /// Creator get sample request deeplink response: `data`.
    pub struct CreatorGetSampleRequestDeeplinkResponse {
        /// Deeplink.
        pub deeplink: Option<SmolStr> = "deeplink",
    }
}
