// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /promotion/202309/activities/{activity_id}/products`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Update promotion activity products.
    ///
    /// `PUT /promotion/202309/activities/{activity_id}/products`. Takes `shop_cipher`.
    pub struct UpdatePromotionActivityProducts -> UpdatePromotionActivityProductsResponse;
    "promotion" "updatePromotionActivityProducts" "202309" Put "/promotion/202309/activities/{activity_id}/products"
        cipher true Write Json [] older false;
    new(activity_id: impl Into<ApiId>, activity_id_in_body: impl Into<ApiId>) {
        activity_id: activity_id.into(), activity_id_in_body: activity_id_in_body.into(), products: Vec::new(),
        benefit_product_ids: Vec::new(), exclude_product_ids: Vec::new(),
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
    /// Activity id. Required.
    body activity_id_in_body: ApiId = "activity_id";
    /// Products.
    body products: Vec<ProductInput> = "products" => with_products(Vec<ProductInput>);
    /// Benefit product ids.
    body benefit_product_ids: Vec<ApiId> = "benefit_product_ids" => with_benefit_product_ids(Vec<ApiId>);
    /// Exclude product ids.
    body exclude_product_ids: Vec<ApiId> = "exclude_product_ids" => with_exclude_product_ids(Vec<ApiId>);
}

record! {
    /// Update promotion activity products response: `data`.
    pub struct UpdatePromotionActivityProductsResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Status.
        pub status: Option<UpdatePromotionActivityProductsStatus> = "status",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Product input: `product`.
    pub struct ProductInput {
        /// Id. Required.
        pub id: Option<ProductId> = "id",
        /// Quantity limit. Required.
        pub quantity_limit: Option<i64> = "quantity_limit",
        /// Quantity per user. Required.
        pub quantity_per_user: Option<i64> = "quantity_per_user",
        /// Activity price amount.
        pub activity_price_amount: Option<Decimal> = "activity_price_amount",
        /// Discount.
        pub discount: Option<SmolStr> = "discount",
        /// SKUs.
        pub skus: Vec<SkuInput> = "skus",
    }
}

record! {
    /// SKU input: `product.sku`.
    pub struct SkuInput {
        /// Id. Required.
        pub id: Option<SkuId> = "id",
        /// Quantity limit. Required.
        pub quantity_limit: Option<i64> = "quantity_limit",
        /// Quantity per user. Required.
        pub quantity_per_user: Option<i64> = "quantity_per_user",
        /// Activity price amount.
        pub activity_price_amount: Option<Decimal> = "activity_price_amount",
        /// Discount.
        pub discount: Option<SmolStr> = "discount",
    }
}

words! {
    /// Update promotion activity products status.
    pub enum UpdatePromotionActivityProductsStatus {
        Draft = "DRAFT",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
        NotEffective = "NOT_EFFECTIVE",
    }
}
