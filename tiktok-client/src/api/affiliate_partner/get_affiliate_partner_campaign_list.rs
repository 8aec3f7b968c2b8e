// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202405/campaigns`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get affiliate partner campaign list.
    ///
    /// `GET /affiliate_partner/202405/campaigns`. Does not take `shop_cipher`.
    pub struct GetAffiliatePartnerCampaignList -> GetAffiliatePartnerCampaignListResponse;
    "affiliate_partner" "getAffiliatePartnerCampaignList" "202405" Get "/affiliate_partner/202405/campaigns"
        cipher false Read None [] older false;
    new(category_asset_cipher: impl Into<SmolStr>, page_size: i64) {
        category_asset_cipher: category_asset_cipher.into(), page_size: page_size, page_token: None, status: None,
        type_: None, query_type_filter: None,
    }
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Status.
    query status: Option<SmolStr> = "status" => with_status(SmolStr);
    /// Type.
    query type_: Option<SmolStr> = "type" => with_type(SmolStr);
    /// Query type filter.
    query query_type_filter: Option<SmolStr> = "query_type_filter" => with_query_type_filter(SmolStr);
}

paged! { GetAffiliatePartnerCampaignList: Campaign; token page_token; rows campaigns; total total_count; }

record! {
    /// Get affiliate partner campaign list response: `data`.
    pub struct GetAffiliatePartnerCampaignListResponse {
        /// Campaigns.
        pub campaigns: Vec<Campaign> = "campaigns",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Campaign: `campaign`.
    pub struct Campaign {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Registration start time.
        pub registration_start_time: Option<DateTime<Utc>> = "registration_start_time",
        /// Registration end time.
        pub registration_end_time: Option<DateTime<Utc>> = "registration_end_time",
        /// Campaign start time.
        pub campaign_start_time: Option<DateTime<Utc>> = "campaign_start_time",
        /// Campaign end time.
        pub campaign_end_time: Option<DateTime<Utc>> = "campaign_end_time",
    }
}
