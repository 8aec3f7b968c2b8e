// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202501/selection/products/search`

use crate::api::affiliate_creator::model::Commission;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Creator select affiliate product.
    ///
    /// `POST /affiliate_creator/202501/selection/products/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreatorSelectAffiliateProduct -> CreatorSelectAffiliateProductResponse;
    "affiliate_creator" "CreatorSelectAffiliateProduct" "202501" Post "/affiliate_creator/202501/selection/products/search"
        cipher false Read Json [] older true;
    new() {
        page_token: None, page_size: None, filter_params: None, sort_params: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Filter params.
    body filter_params: Option<FilterParamInput> = "filter_params" => with_filter_params(FilterParamInput);
    /// Sort params.
    body sort_params: Option<SortParamInput> = "sort_params" => with_sort_params(SortParamInput);
}

paged! { CreatorSelectAffiliateProduct: CreatorSelectAffiliateProductProduct; token page_token; rows products; total total_count; }

record! {
    /// Creator select affiliate product response: `data`.
    pub struct CreatorSelectAffiliateProductResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<CreatorSelectAffiliateProductProduct> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Creator select affiliate product product: `product`.
    pub struct CreatorSelectAffiliateProductProduct {
        /// Brand name.
        pub brand_name: Option<SmolStr> = "brand_name",
        /// Commission.
        pub commission: Option<Commission> = "commission",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Market performance.
        pub market_performance: Option<MarketPerformance> = "market_performance",
        /// Price.
        pub price: Option<ProductPrice> = "price",
        /// Review.
        pub review: Option<Review> = "review",
        /// Shop.
        pub shop: Option<ProductShop> = "shop",
        /// Stock.
        pub stock: Option<Stock> = "stock",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Stock: `product.stock`.
    pub struct Stock {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Product shop: `product.shop`.
    pub struct ProductShop {
        /// Logo URL.
        pub logo_url: Option<SmolStr> = "logo_url",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Rating.
        pub rating: Option<SmolStr> = "rating",
    }
}

record! {
    /// Review: `product.review`.
    pub struct Review {
        /// Count.
        pub count: Option<i64> = "count",
        /// Overall score.
        pub overall_score: Option<SmolStr> = "overall_score",
    }
}

record! {
    /// Product price: `product.price`.
    pub struct ProductPrice {
        /// Ceiling price.
        pub ceiling_price: Option<Decimal> = "ceiling_price",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Floor price.
        pub floor_price: Option<Decimal> = "floor_price",
    }
}

record! {
    /// Market performance: `product.market_performance`.
    pub struct MarketPerformance {
        /// Historical sold quantity.
        pub historical_sold_quantity: Option<i64> = "historical_sold_quantity",
    }
}

record! {
    /// Sort param input: `sort_param`.
    pub struct SortParamInput {
        /// Sort type.
        pub sort_type: Option<SmolStr> = "sort_type",
    }
}

record! {
    /// Filter param input: `filter_param`.
    pub struct FilterParamInput {
        /// Category ids.
        pub category_ids: Vec<ApiId> = "category_ids",
        /// Commission rate range.
        pub commission_rate_range: Option<FilterParamCommissionRateRangeInput> = "commission_rate_range",
        /// Pool ids.
        pub pool_ids: Vec<ApiId> = "pool_ids",
        /// Price range.
        pub price_range: Option<PriceRangeInput> = "price_range",
        /// Product ids.
        pub product_ids: Vec<ProductId> = "product_ids",
        /// Shop rating range.
        pub shop_rating_range: Option<ShopRatingRangeInput> = "shop_rating_range",
        /// Sold quantity range.
        pub sold_quantity_range: Option<SoldQuantityRangeInput> = "sold_quantity_range",
        /// Title keyword.
        pub title_keyword: Option<SmolStr> = "title_keyword",
    }
}

record! {
    /// Sold quantity range input: `filter_param.sold_quantity_range`.
    pub struct SoldQuantityRangeInput {
        /// Quantity, from (inclusive).
        pub quantity_ge: Option<i64> = "quantity_ge",
        /// Quantity, until (inclusive).
        pub quantity_le: Option<i64> = "quantity_le",
    }
}

record! {
    /// Shop rating range input: `filter_param.shop_rating_range`.
    pub struct ShopRatingRangeInput {
        /// Rating, from (inclusive).
        pub rating_ge: Option<i64> = "rating_ge",
        /// Rating, until (inclusive).
        pub rating_le: Option<i64> = "rating_le",
    }
}

record! {
    /// Price range input: `filter_param.price_range`.
    pub struct PriceRangeInput {
        /// Price, from (inclusive).
        pub price_ge: Option<SmolStr> = "price_ge",
        /// Price, until (inclusive).
        pub price_le: Option<SmolStr> = "price_le",
    }
}

record! {
    /// Filter param commission rate range input: `filter_param.commission_rate_range`.
    pub struct FilterParamCommissionRateRangeInput {
        /// Rate, from (inclusive).
        pub rate_ge: Option<i64> = "rate_ge",
        /// Rate, until (inclusive).
        pub rate_le: Option<i64> = "rate_le",
    }
}
