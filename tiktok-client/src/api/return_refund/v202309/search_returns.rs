// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/returns/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{ArbitrationStatus, ReturnStatus, ReturnType, SortOrder};
use crate::api::return_refund::search_returns::ReturnOrder;
use crate::types::record::record;
use crate::types::{AfterSaleId, BuyerId, OrderId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search returns.
    ///
    /// `POST /return_refund/202309/returns/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchReturns -> SearchReturnsResponse;
    "return_refund" "SearchReturns" "202309" Post "/return_refund/202309/returns/search"
        cipher true Read Json [] older true;
    new() {
        sort_field: None, sort_order: None, page_size: None, page_token: None, arbitration_status: Vec::new(),
        buyer_user_ids: Vec::new(), create_time_ge: None, create_time_lt: None, locale: None, order_ids:
        Vec::new(), return_ids: Vec::new(), return_status: Vec::new(), return_types: Vec::new(),
        seller_proposed_return_type: Vec::new(), update_time_ge: None, update_time_lt: None,
    }
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page.
    query page_size: Option<SmolStr> = "page_size" => with_page_size(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Arbitration status.
    body arbitration_status: Vec<ArbitrationStatus> = "arbitration_status" => with_arbitration_status(Vec<ArbitrationStatus>);
    /// Buyer user ids.
    body buyer_user_ids: Vec<BuyerId> = "buyer_user_ids" => with_buyer_user_ids(Vec<BuyerId>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Order ids.
    body order_ids: Vec<OrderId> = "order_ids" => with_order_ids(Vec<OrderId>);
    /// Return ids.
    body return_ids: Vec<AfterSaleId> = "return_ids" => with_return_ids(Vec<AfterSaleId>);
    /// Return status.
    body return_status: Vec<ReturnStatus> = "return_status" => with_return_status(Vec<ReturnStatus>);
    /// Return types.
    body return_types: Vec<ReturnType> = "return_types" => with_return_types(Vec<ReturnType>);
    /// Seller proposed return type.
    body seller_proposed_return_type: Vec<SmolStr> = "seller_proposed_return_type" => with_seller_proposed_return_type(Vec<SmolStr>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
}

paged! { SearchReturns: ReturnOrder; token page_token; rows return_orders; total total_count; }

record! {
    /// Search returns response: `data`.
    pub struct SearchReturnsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Return orders.
        pub return_orders: Vec<ReturnOrder> = "return_orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
