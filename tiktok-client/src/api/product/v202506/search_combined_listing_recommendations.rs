// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202506/combined_listing_recommendations/search`

use crate::api::operation::{operation, paged};
use crate::types::ProductId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search combined listing recommendations.
    ///
    /// `POST /product/202506/combined_listing_recommendations/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchCombinedListingRecommendations -> SearchCombinedListingRecommendationsResponse;
    "product" "SearchCombinedListingRecommendations" "202506" Post "/product/202506/combined_listing_recommendations/search"
        cipher false Read Json [] older true;
    new() {
        page_size: None, page_token: None, product_ids: Vec::new(),
    }
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

paged! { SearchCombinedListingRecommendations: CombinedListingRecommendation; token page_token; rows combined_listing_recommendations; total total_count; }

record! {
    /// Search combined listing recommendations response: `data`.
    pub struct SearchCombinedListingRecommendationsResponse {
        /// Combined listing recommendations.
        pub combined_listing_recommendations: Vec<CombinedListingRecommendation> = "combined_listing_recommendations",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Combined listing recommendation: `combined_listing_recommendation`.
    pub struct CombinedListingRecommendation {
        /// Option name.
        pub option_name: Option<SmolStr> = "option_name",
        /// Products.
        pub products: Vec<CombinedListingRecommendationProduct> = "products",
    }
}

record! {
    /// Combined listing recommendation product: `combined_listing_recommendation.product`.
    pub struct CombinedListingRecommendationProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Option value.
        pub option_value: Option<SmolStr> = "option_value",
    }
}
