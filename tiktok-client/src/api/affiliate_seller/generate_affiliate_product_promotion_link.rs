// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Generate affiliate product promotion link.
    ///
    /// `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate`. Takes `shop_cipher`.
    pub struct GenerateAffiliateProductPromotionLink -> GenerateAffiliateProductPromotionLinkResponse;
    "affiliate_seller" "generateAffiliateProductPromotionLink" "202405" Post "/affiliate_seller/202405/products/{product_id}/promotion_link/generate"
        cipher true Write None [] older false;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
}

record! {
    /// Generate affiliate product promotion link response: `data`.
    pub struct GenerateAffiliateProductPromotionLinkResponse {
        /// Product promotion link.
        pub product_promotion_link: Option<SmolStr> = "product_promotion_link",
    }
}
