// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202602/packages/recommend`

use crate::api::operation::{operation, paged};
use crate::types::ProductId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get product package recommendations.
    ///
    /// `POST /product/202602/packages/recommend`. Takes `shop_cipher`.
    pub struct GetProductPackageRecommendations -> GetProductPackageRecommendationsResponse;
    "product" "getProductPackageRecommendations" "202602" Post "/product/202602/packages/recommend"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, product_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

paged! { GetProductPackageRecommendations: GetProductPackageRecommendationsProduct; token page_token; rows products; total total_count; }

record! {
    /// Get product package recommendations response: `data`.
    pub struct GetProductPackageRecommendationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Products.
        pub products: Vec<GetProductPackageRecommendationsProduct> = "products",
    }
}

record! {
    /// Get product package recommendations product: `product`.
    pub struct GetProductPackageRecommendationsProduct {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Abnormality types.
        pub abnormality_types: Vec<SmolStr> = "abnormality_types",
        /// Weight recommendation.
        pub weight_recommendation: Option<WeightRecommendation> = "weight_recommendation",
        /// Dimension recommendation.
        pub dimension_recommendation: Option<DimensionRecommendation> = "dimension_recommendation",
    }
}

record! {
    /// Dimension recommendation: `product.dimension_recommendation`.
    pub struct DimensionRecommendation {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Length.
        pub length: Option<Length> = "length",
        /// Height.
        pub height: Option<Height> = "height",
        /// Width.
        pub width: Option<Width> = "width",
    }
}

record! {
    /// Width: `product.dimension_recommendation.width`.
    pub struct Width {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Height: `product.dimension_recommendation.height`.
    pub struct Height {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Length: `product.dimension_recommendation.length`.
    pub struct Length {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Weight recommendation: `product.weight_recommendation`.
    pub struct WeightRecommendation {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Weight.
        pub weight: Option<Weight> = "weight",
    }
}

record! {
    /// Weight: `product.weight_recommendation.weight`.
    pub struct Weight {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}
