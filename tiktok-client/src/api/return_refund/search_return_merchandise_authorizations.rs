// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202604/rma/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{
    PaginationInput, ReturnMerchandiseAuthorization, SortInput, TimeInput, WhitelistedDataField,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Search return merchandise authorizations.
    ///
    /// `POST /return_refund/202604/rma/search`. Takes `shop_cipher`.
    pub struct SearchReturnMerchandiseAuthorizations -> SearchReturnMerchandiseAuthorizationsResponse;
    "return_refund" "searchReturnMerchandiseAuthorizations" "202604" Post "/return_refund/202604/rma/search"
        cipher true Read Json [] older false;
    new() {
        locale: None, whitelisted_data_fields: Vec::new(), filters: None, sort: None, pagination: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Whitelisted data fields.
    body whitelisted_data_fields: Vec<WhitelistedDataField> = "whitelisted_data_fields" => with_whitelisted_data_fields(Vec<WhitelistedDataField>);
    /// Filters.
    body filters: Option<SearchReturnMerchandiseAuthorizationsFilterInput> = "filters" => with_filters(SearchReturnMerchandiseAuthorizationsFilterInput);
    /// Sort.
    body sort: Option<SortInput> = "sort" => with_sort(SortInput);
    /// Pagination.
    body pagination: Option<PaginationInput> = "pagination" => with_pagination(PaginationInput);
}

paged! { SearchReturnMerchandiseAuthorizations: ReturnMerchandiseAuthorization; token pagination.page_token; rows return_merchandise_authorizations; total total_count; }

record! {
    /// Search return merchandise authorizations response: `data`.
    pub struct SearchReturnMerchandiseAuthorizationsResponse {
        /// Return merchandise authorizations.
        pub return_merchandise_authorizations: Vec<ReturnMerchandiseAuthorization> = "return_merchandise_authorizations",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Search return merchandise authorizations filter input: `filter`.
    pub struct SearchReturnMerchandiseAuthorizationsFilterInput {
        /// RMA ids.
        pub rma_ids: Vec<ApiId> = "rma_ids",
        /// Package ids.
        pub package_ids: Vec<PackageId> = "package_ids",
        /// Statuses.
        pub statuses: Vec<FilterStatus> = "statuses",
        /// Aftersales request ids.
        pub aftersales_request_ids: Vec<ApiId> = "aftersales_request_ids",
        /// Main order ids.
        pub main_order_ids: Vec<OrderId> = "main_order_ids",
        /// Time.
        pub time: Option<TimeInput> = "time",
    }
}

words! {
    /// Filter status.
    pub enum FilterStatus {
        AwaitingBuyerReturn = "AWAITING_BUYER_RETURN",
        Init = "INIT",
        PackageReviewCompleted = "PACKAGE_REVIEW_COMPLETED",
        PendingPackageReview = "PENDING_PACKAGE_REVIEW",
        ReturnInTransit = "RETURN_IN_TRANSIT",
    }
}
