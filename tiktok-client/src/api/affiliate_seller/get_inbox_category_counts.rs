// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202608/conversations/group_counts`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get inbox category counts.
    ///
    /// `GET /affiliate_seller/202608/conversations/group_counts`. Takes `shop_cipher`.
    pub struct GetInboxCategoryCounts -> GetInboxCategoryCountsResponse;
    "affiliate_seller" "getInboxCategoryCounts" "202608" Get "/affiliate_seller/202608/conversations/group_counts"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get inbox category counts response: `data`.
    pub struct GetInboxCategoryCountsResponse {
        /// Data.
        pub data: Option<GetInboxCategoryCountsData> = "data",
    }
}

record! {
    /// Get inbox category counts data: `data`.
    pub struct GetInboxCategoryCountsData {
        /// Group counts.
        pub group_counts: Vec<GroupCount> = "group_counts",
    }
}

record! {
    /// Group count: `data.group_count`.
    pub struct GroupCount {
        /// Group type.
        pub group_type: Option<SmolStr> = "group_type",
        /// Count.
        pub count: Option<i64> = "count",
    }
}
