// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202602/cancellations/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{CancelStatus, ProductImage, RefundAmount, SortOrder};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{AfterSaleId, ApiId, BuyerId, LineId, OrderId, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search cancellations.
    ///
    /// `POST /return_refund/202602/cancellations/search`. Takes `shop_cipher`.
    pub struct SearchCancellations -> SearchCancellationsResponse;
    "return_refund" "searchCancellations" "202602" Post "/return_refund/202602/cancellations/search"
        cipher true Read Json [] older false;
    new() {
        sort_field: None, sort_order: None, page_size: None, page_token: None, cancel_ids: Vec::new(), order_ids:
        Vec::new(), buyer_user_ids: Vec::new(), cancel_types: Vec::new(), cancel_status: Vec::new(),
        create_time_ge: None, create_time_lt: None, update_time_ge: None, update_time_lt: None, locale: None,
    }
    /// Sort field.
    query sort_field: Option<SearchCancellationsSortField> = "sort_field" => with_sort_field(SearchCancellationsSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page.
    query page_size: Option<SmolStr> = "page_size" => with_page_size(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Cancel ids.
    body cancel_ids: Vec<AfterSaleId> = "cancel_ids" => with_cancel_ids(Vec<AfterSaleId>);
    /// Order ids.
    body order_ids: Vec<OrderId> = "order_ids" => with_order_ids(Vec<OrderId>);
    /// Buyer user ids.
    body buyer_user_ids: Vec<BuyerId> = "buyer_user_ids" => with_buyer_user_ids(Vec<BuyerId>);
    /// Cancel types.
    body cancel_types: Vec<CancelType> = "cancel_types" => with_cancel_types(Vec<CancelType>);
    /// Cancel status.
    body cancel_status: Vec<CancelStatus> = "cancel_status" => with_cancel_status(Vec<CancelStatus>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

paged! { SearchCancellations: Cancellation; token page_token; rows cancellations; total total_count; }

record! {
    /// Search cancellations response: `data`.
    pub struct SearchCancellationsResponse {
        /// Cancellations.
        pub cancellations: Vec<Cancellation> = "cancellations",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Cancellation: `cancellation`.
    pub struct Cancellation {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Cancel type.
        pub cancel_type: Option<CancelType> = "cancel_type",
        /// Cancel status.
        pub cancel_status: Option<CancelStatus> = "cancel_status",
        /// Role.
        pub role: Option<CancellationRole> = "role",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Cancel reason text.
        pub cancel_reason_text: Option<SmolStr> = "cancel_reason_text",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Seller next action response.
        pub seller_next_action_response: Vec<CancellationSellerNextActionResponse> = "seller_next_action_response",
        /// Refund amount.
        pub refund_amount: Option<RefundAmount> = "refund_amount",
        /// Cancel line items.
        pub cancel_line_items: Vec<CancelLineItem> = "cancel_line_items",
        /// Cancel id.
        pub cancel_id: Option<AfterSaleId> = "cancel_id",
        /// Should replenish stock.
        pub should_replenish_stock: Option<bool> = "should_replenish_stock",
    }
}

record! {
    /// Cancel line item: `cancellation.cancel_line_item`.
    pub struct CancelLineItem {
        /// Cancel line item id.
        pub cancel_line_item_id: Option<ApiId> = "cancel_line_item_id",
        /// Order line item id.
        pub order_line_item_id: Option<LineId> = "order_line_item_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Product image.
        pub product_image: Option<ProductImage> = "product_image",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Refund amount.
        pub refund_amount: Option<RefundAmount> = "refund_amount",
        /// Cancel sub line items.
        pub cancel_sub_line_items: Vec<CancelSubLineItem> = "cancel_sub_line_items",
    }
}

record! {
    /// Cancel sub line item: `cancellation.cancel_line_item.cancel_sub_line_item`.
    pub struct CancelSubLineItem {
        /// Cancel sub line item id.
        pub cancel_sub_line_item_id: Option<ApiId> = "cancel_sub_line_item_id",
        /// Cancel line item id.
        pub cancel_line_item_id: Option<ApiId> = "cancel_line_item_id",
        /// Sub order line item id.
        pub sub_order_line_item_id: Option<ApiId> = "sub_order_line_item_id",
        /// Order line item id.
        pub order_line_item_id: Option<LineId> = "order_line_item_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Product image.
        pub product_image: Option<ProductImage> = "product_image",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Refund amount.
        pub refund_amount: Option<RefundAmount> = "refund_amount",
    }
}

record! {
    /// Cancellation seller next action response: `cancellation.seller_next_action_response`.
    pub struct CancellationSellerNextActionResponse {
        /// Action.
        pub action: Option<SmolStr> = "action",
        /// Deadline.
        pub deadline: Option<DateTime<Utc>> = "deadline",
    }
}

words! {
    /// Search cancellations sort field.
    pub enum SearchCancellationsSortField {
        CreateTime = "create_time",
        UpdateTime = "update_time",
    }
}

words! {
    /// Cancel type.
    pub enum CancelType {
        BuyerCancel = "BUYER_CANCEL",
        Cancel = "CANCEL",
    }
}

words! {
    /// Cancellation role.
    pub enum CancellationRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        Operator = "OPERATOR",
        System = "SYSTEM",
    }
}
