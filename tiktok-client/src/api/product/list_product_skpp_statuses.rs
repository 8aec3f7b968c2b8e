// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202606/skpps/search`

use crate::api::operation::operation;
use crate::api::product::model::{AffiliateProgramStatus, RewardType, SkppStatus};
use crate::types::ProductId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// List product skpp statuses.
    ///
    /// `POST /product/202606/skpps/search`. Takes `shop_cipher`.
    pub struct ListProductSkppStatuses -> ListProductSkppStatusesResponse;
    "product" "listProductSKPPStatuses" "202606" Post "/product/202606/skpps/search"
        cipher true Read Json [] older false;
    new() {
        locale: None, product_ids: Vec::new(), skpp_status: None, page_size: None, page_no: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Skpp status.
    body skpp_status: Option<SmolStr> = "skpp_status" => with_skpp_status(SmolStr);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page no.
    body page_no: Option<i64> = "page_no" => with_page_no(i64);
}

record! {
    /// List product skpp statuses response: `data`.
    pub struct ListProductSkppStatusesResponse {
        /// Products.
        pub products: Vec<ListProductSkppStatusesProduct> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// List product skpp statuses product: `product`.
    pub struct ListProductSkppStatusesProduct {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Skpp status.
        pub skpp_status: Option<SkppStatus> = "skpp_status",
        /// Affiliate program status.
        pub affiliate_program_status: Option<AffiliateProgramStatus> = "affiliate_program_status",
        /// Total score.
        pub total_score: Option<Decimal> = "total_score",
        /// Target score.
        pub target_score: Option<Decimal> = "target_score",
        /// Rewards.
        pub rewards: Vec<ProductReward> = "rewards",
    }
}

record! {
    /// Product reward: `product.reward`.
    pub struct ProductReward {
        /// Reward type.
        pub reward_type: Option<RewardType> = "reward_type",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Ad credit claim status.
        pub ad_credit_claim_status: Option<SmolStr> = "ad_credit_claim_status",
    }
}
