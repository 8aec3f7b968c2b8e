// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202601/marketplace_creators/search/filter`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get seller search creator marketplace advanced filters.
    ///
    /// `POST /affiliate_seller/202601/marketplace_creators/search/filter`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetSellerSearchCreatorMarketplaceAdvancedFilters -> GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse;
    "affiliate_seller" "GetSellerSearchCreatorMarketplaceAdvancedFilters" "202601" Post "/affiliate_seller/202601/marketplace_creators/search/filter"
        cipher true Read None [] older true;
    new() {
    }
}

record! {
    /// Get seller search creator marketplace advanced filters response: `data`.
    pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
        /// Advanced filters.
        pub advanced_filters: Option<AdvancedFilter> = "advanced_filters",
    }
}

record! {
    /// Advanced filter: `advanced_filter`.
    pub struct AdvancedFilter {
        /// Category pro.
        pub category_pro: Vec<SmolStr> = "category_pro",
        /// Creator level.
        pub creator_level: Vec<SmolStr> = "creator_level",
        /// Language.
        pub language: Vec<SmolStr> = "language",
    }
}
