// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/cancellations/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{CancelStatus, SortOrder};
use crate::api::return_refund::search_cancellations::{CancelType, Cancellation};
use crate::types::record::record;
use crate::types::{AfterSaleId, BuyerId, OrderId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search cancellations.
    ///
    /// `POST /return_refund/202309/cancellations/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchCancellations -> SearchCancellationsResponse;
    "return_refund" "SearchCancellations" "202309" Post "/return_refund/202309/cancellations/search"
        cipher true Read Json [] older true;
    new() {
        sort_field: None, sort_order: None, page_size: None, page_token: None, buyer_user_ids: Vec::new(),
        cancel_ids: Vec::new(), cancel_status: Vec::new(), cancel_types: Vec::new(), create_time_ge: None,
        create_time_lt: None, locale: None, order_ids: Vec::new(), update_time_ge: None, update_time_lt: None,
    }
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page.
    query page_size: Option<SmolStr> = "page_size" => with_page_size(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Buyer user ids.
    body buyer_user_ids: Vec<BuyerId> = "buyer_user_ids" => with_buyer_user_ids(Vec<BuyerId>);
    /// Cancel ids.
    body cancel_ids: Vec<AfterSaleId> = "cancel_ids" => with_cancel_ids(Vec<AfterSaleId>);
    /// Cancel status.
    body cancel_status: Vec<CancelStatus> = "cancel_status" => with_cancel_status(Vec<CancelStatus>);
    /// Cancel types.
    body cancel_types: Vec<CancelType> = "cancel_types" => with_cancel_types(Vec<CancelType>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Order ids.
    body order_ids: Vec<OrderId> = "order_ids" => with_order_ids(Vec<OrderId>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
}

paged! { SearchCancellations: Cancellation; token page_token; rows cancellations; total total_count; }

record! {
    /// Search cancellations response: `data`.
    pub struct SearchCancellationsResponse {
        /// Cancellations.
        pub cancellations: Vec<Cancellation> = "cancellations",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
