// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /promotion/202309/activities/{activity_id}/products`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, SkuId};
use chrono::{DateTime, Utc};

operation! {
    /// Remove promotion activity products.
    ///
    /// `DELETE /promotion/202309/activities/{activity_id}/products`. Takes `shop_cipher`.
    pub struct RemovePromotionActivityProducts -> RemovePromotionActivityProductsResponse;
    "promotion" "removePromotionActivityProducts" "202309" Delete "/promotion/202309/activities/{activity_id}/products"
        cipher true Write Json [] older false;
    new(activity_id: impl Into<ApiId>) {
        activity_id: activity_id.into(), product_ids: Vec::new(), sku_ids: Vec::new(), benefit_product_ids:
        Vec::new(), exclude_product_ids: Vec::new(),
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
    /// Benefit product ids.
    body benefit_product_ids: Vec<ApiId> = "benefit_product_ids" => with_benefit_product_ids(Vec<ApiId>);
    /// Exclude product ids.
    body exclude_product_ids: Vec<ApiId> = "exclude_product_ids" => with_exclude_product_ids(Vec<ApiId>);
}

record! {
    /// Remove promotion activity products response: `data`.
    pub struct RemovePromotionActivityProductsResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Status.
        pub status: Option<RemovePromotionActivityProductsStatus> = "status",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

words! {
    /// Remove promotion activity products status.
    pub enum RemovePromotionActivityProductsStatus {
        Draft = "DRAFT",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
        NotEffective = "NOT_EFFECTIVE",
    }
}
