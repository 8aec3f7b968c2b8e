// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202603/aftersales/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{
    AftersalesRequestLineItem, PaginationInput, ReturnMerchandiseAuthorization, ReturnType, SkuReturnRequest,
    SortInput, TimeInput, WhitelistedDataField,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Search aftersales requests.
    ///
    /// `POST /return_refund/202603/aftersales/search`. Takes `shop_cipher`.
    pub struct SearchAftersalesRequests -> SearchAftersalesRequestsResponse;
    "return_refund" "searchAftersalesRequests" "202603" Post "/return_refund/202603/aftersales/search"
        cipher true Read Json [] older false;
    new() {
        locale: None, whitelisted_data_fields: Vec::new(), filters: None, sort: None, pagination: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Whitelisted data fields.
    body whitelisted_data_fields: Vec<WhitelistedDataField> = "whitelisted_data_fields" => with_whitelisted_data_fields(Vec<WhitelistedDataField>);
    /// Filters.
    body filters: Option<FilterInput> = "filters" => with_filters(FilterInput);
    /// Sort.
    body sort: Option<SortInput> = "sort" => with_sort(SortInput);
    /// Pagination.
    body pagination: Option<PaginationInput> = "pagination" => with_pagination(PaginationInput);
}

paged! { SearchAftersalesRequests: AftersalesRequest; token pagination.page_token; rows aftersales_requests; total total_count; }

record! {
    /// Search aftersales requests response: `data`.
    pub struct SearchAftersalesRequestsResponse {
        /// Aftersales requests.
        pub aftersales_requests: Vec<AftersalesRequest> = "aftersales_requests",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Aftersales request: `aftersales_request`.
    pub struct AftersalesRequest {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Line items.
        pub line_items: Vec<AftersalesRequestLineItem> = "line_items",
        /// Status.
        pub status: Option<AftersalesRequestStatus> = "status",
        /// SKU return requests.
        pub sku_return_requests: Vec<SkuReturnRequest> = "sku_return_requests",
        /// Return merchandise authorizations.
        pub return_merchandise_authorizations: Vec<ReturnMerchandiseAuthorization> = "return_merchandise_authorizations",
    }
}

record! {
    /// Filter input: `filter`.
    pub struct FilterInput {
        /// Aftersales request ids.
        pub aftersales_request_ids: Vec<ApiId> = "aftersales_request_ids",
        /// Aftersales request statuses.
        pub aftersales_request_statuses: Vec<AftersalesRequestStatus> = "aftersales_request_statuses",
        /// Return types.
        pub return_types: Vec<ReturnType> = "return_types",
        /// Main order ids.
        pub main_order_ids: Vec<OrderId> = "main_order_ids",
        /// Buyer ids.
        pub buyer_ids: Vec<ApiId> = "buyer_ids",
        /// Time.
        pub time: Option<TimeInput> = "time",
    }
}

words! {
    /// Aftersales request status.
    pub enum AftersalesRequestStatus {
        Init = "INIT",
        PendingRequestReview = "PENDING_REQUEST_REVIEW",
        RequestReviewCompleted = "REQUEST_REVIEW_COMPLETED",
    }
}
