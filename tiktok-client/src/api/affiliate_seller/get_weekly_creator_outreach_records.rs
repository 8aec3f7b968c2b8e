// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/creator_outreach/records/query`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId};

operation! {
    /// Get weekly creator outreach records.
    ///
    /// `POST /affiliate_seller/202608/creator_outreach/records/query`. Takes `shop_cipher`.
    pub struct GetWeeklyCreatorOutreachRecords -> GetWeeklyCreatorOutreachRecordsResponse;
    "affiliate_seller" "getWeeklyCreatorOutreachRecords" "202608" Post "/affiliate_seller/202608/creator_outreach/records/query"
        cipher true Read Json [] older false;
    new(page_index: i64, page_size: i64) {
        page_index: page_index, page_size: page_size,
    }
    /// Page index. Required.
    body page_index: i64 = "page_index";
    /// Page size: rows per page. Required.
    body page_size: i64 = "page_size";
}

record! {
    /// Get weekly creator outreach records response: `data`.
    pub struct GetWeeklyCreatorOutreachRecordsResponse {
        /// Data.
        pub data: Option<GetWeeklyCreatorOutreachRecordsData> = "data",
    }
}

record! {
    /// Get weekly creator outreach records data: `data`.
    pub struct GetWeeklyCreatorOutreachRecordsData {
        /// Total.
        pub total: Option<i64> = "total",
        /// Connect list.
        pub connect_list: Vec<ConnectList> = "connect_list",
    }
}

record! {
    /// Connect list: `data.connect_list`.
    pub struct ConnectList {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Has sent im message.
        pub has_sent_im_message: Option<bool> = "has_sent_im_message",
        /// Has sent invitation.
        pub has_sent_invitation: Option<bool> = "has_sent_invitation",
        /// Is paired.
        pub is_paired: Option<bool> = "is_paired",
    }
}
