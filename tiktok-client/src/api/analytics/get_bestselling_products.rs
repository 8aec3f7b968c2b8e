// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202511/products/bestselling`

use crate::api::analytics::model::TimeSlot;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, ProductId, ShopId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get bestselling products.
    ///
    /// `GET /analytics/202511/products/bestselling`. Takes `shop_cipher`.
    pub struct GetBestsellingProducts -> GetBestsellingProductsResponse;
    "analytics" "getBestsellingProducts" "202511" Get "/analytics/202511/products/bestselling"
        cipher true Read None [] older false;
    new(date: NaiveDate, time_slot: TimeSlot) {
        category_id: None, date: date, time_slot: time_slot, currency: None,
    }
    /// Category id.
    query category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Date. Required.
    query date: NaiveDate = "date";
    /// Time slot. Required.
    query time_slot: TimeSlot = "time_slot";
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get bestselling products response: `data`.
    pub struct GetBestsellingProductsResponse {
        /// Products.
        pub products: Vec<Product> = "products",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Rank.
        pub rank: Option<i64> = "rank",
        /// GMV range.
        pub gmv_range: Option<SmolStr> = "gmv_range",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Rating.
        pub rating: Option<SmolStr> = "rating",
        /// Product image.
        pub product_image: Option<ProductImage> = "product_image",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
    }
}

record! {
    /// Product image: `product.product_image`.
    pub struct ProductImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
    }
}
