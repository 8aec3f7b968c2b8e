// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202604/opportunities/submissions`

use crate::api::operation::operation;
use crate::api::product::model::Submission;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get submission records.
    ///
    /// `GET /product/202604/opportunities/submissions`. Takes `shop_cipher`.
    pub struct GetSubmissionRecords -> GetSubmissionRecordsResponse;
    "product" "getSubmissionRecords" "202604" Get "/product/202604/opportunities/submissions"
        cipher true Read None [] older false;
    new(page_size: i64) {
        status: None, opportunity_id: None, product_id: None, submit_time_ge: None, submit_time_lt: None,
        page_token: None, page_size: page_size,
    }
    /// Status.
    query status: Option<SmolStr> = "status" => with_status(SmolStr);
    /// Opportunity id.
    query opportunity_id: Option<ApiId> = "opportunity_id" => with_opportunity_id(ApiId);
    /// Product id.
    query product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Submit time, from (inclusive).
    query submit_time_ge: Option<DateTime<Utc>> = "submit_time_ge" => with_submit_time_ge(DateTime<Utc>);
    /// Submit time, until (exclusive).
    query submit_time_lt: Option<DateTime<Utc>> = "submit_time_lt" => with_submit_time_lt(DateTime<Utc>);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
}

record! {
    /// Get submission records response: `data`.
    pub struct GetSubmissionRecordsResponse {
        /// Data.
        pub data: Option<GetSubmissionRecordsData> = "data",
    }
}

record! {
    /// Get submission records data: `data`.
    pub struct GetSubmissionRecordsData {
        /// Submissions.
        pub submissions: Vec<Submission> = "submissions",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
