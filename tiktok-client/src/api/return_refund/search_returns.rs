// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202602/returns/search`

use crate::api::operation::{operation, paged};
use crate::api::return_refund::model::{
    ArbitrationStatus, HandoverMethod, RefundAmount, ReturnLineItem, ReturnMethod, ReturnShippingDocumentType,
    ReturnStatus, ReturnType, ReturnWarehouseAddress, SellerNextActionResponse, ShipmentType, SortOrder,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{AfterSaleId, ApiId, ApiMoney, BuyerId, CurrencyCode, OrderId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search returns.
    ///
    /// `POST /return_refund/202602/returns/search`. Takes `shop_cipher`.
    pub struct SearchReturns -> SearchReturnsResponse;
    "return_refund" "searchReturns" "202602" Post "/return_refund/202602/returns/search"
        cipher true Read Json [] older false;
    new() {
        sort_field: None, sort_order: None, page_size: None, page_token: None, return_ids: Vec::new(), order_ids:
        Vec::new(), buyer_user_ids: Vec::new(), return_types: Vec::new(), return_status: Vec::new(),
        seller_proposed_return_type: Vec::new(), create_time_ge: None, arbitration_status: Vec::new(),
        update_time_ge: None, update_time_lt: None, locale: None, create_time_lt: None,
    }
    /// Sort field.
    query sort_field: Option<SearchReturnsSortField> = "sort_field" => with_sort_field(SearchReturnsSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page.
    query page_size: Option<SmolStr> = "page_size" => with_page_size(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Return ids.
    body return_ids: Vec<AfterSaleId> = "return_ids" => with_return_ids(Vec<AfterSaleId>);
    /// Order ids.
    body order_ids: Vec<OrderId> = "order_ids" => with_order_ids(Vec<OrderId>);
    /// Buyer user ids.
    body buyer_user_ids: Vec<BuyerId> = "buyer_user_ids" => with_buyer_user_ids(Vec<BuyerId>);
    /// Return types.
    body return_types: Vec<ReturnType> = "return_types" => with_return_types(Vec<ReturnType>);
    /// Return status.
    body return_status: Vec<ReturnStatus> = "return_status" => with_return_status(Vec<ReturnStatus>);
    /// Seller proposed return type.
    body seller_proposed_return_type: Vec<SellerProposedReturnType> = "seller_proposed_return_type" => with_seller_proposed_return_type(Vec<SellerProposedReturnType>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Arbitration status.
    body arbitration_status: Vec<ArbitrationStatus> = "arbitration_status" => with_arbitration_status(Vec<ArbitrationStatus>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
}

paged! { SearchReturns: ReturnOrder; token page_token; rows return_orders; total total_count; }

record! {
    /// Search returns response: `data`.
    pub struct SearchReturnsResponse {
        /// Return orders.
        pub return_orders: Vec<ReturnOrder> = "return_orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Return order: `return_order`.
    pub struct ReturnOrder {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Return id.
        pub return_id: Option<AfterSaleId> = "return_id",
        /// Return type.
        pub return_type: Option<ReturnType> = "return_type",
        /// Return status.
        pub return_status: Option<ReturnStatus> = "return_status",
        /// Arbitration status.
        pub arbitration_status: Option<ArbitrationStatus> = "arbitration_status",
        /// Role.
        pub role: Option<ReturnOrderRole> = "role",
        /// Return reason: code of the reason; the same in every language.
        pub return_reason: Option<SmolStr> = "return_reason",
        /// Return reason text: reason in the language of the request.
        pub return_reason_text: Option<SmolStr> = "return_reason_text",
        /// Shipment type.
        pub shipment_type: Option<ShipmentType> = "shipment_type",
        /// Handover method.
        pub handover_method: Option<HandoverMethod> = "handover_method",
        /// Return tracking number.
        pub return_tracking_number: Option<SmolStr> = "return_tracking_number",
        /// Return provider name.
        pub return_provider_name: Option<SmolStr> = "return_provider_name",
        /// Return provider id.
        pub return_provider_id: Option<ApiId> = "return_provider_id",
        /// Pre return id.
        pub pre_return_id: Option<ApiId> = "pre_return_id",
        /// Next return id.
        pub next_return_id: Option<ApiId> = "next_return_id",
        /// Can buyer keep item.
        pub can_buyer_keep_item: Option<bool> = "can_buyer_keep_item",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Seller next action response.
        pub seller_next_action_response: Vec<SellerNextActionResponse> = "seller_next_action_response",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Return line items.
        pub return_line_items: Vec<ReturnLineItem> = "return_line_items",
        /// Discount amount.
        pub discount_amount: Vec<DiscountAmount> = "discount_amount",
        /// Shipping fee amount.
        pub shipping_fee_amount: Vec<ShippingFeeAmount> = "shipping_fee_amount",
        /// Refund amount.
        pub refund_amount: Option<RefundAmount> = "refund_amount",
        /// Return shipping document type.
        pub return_shipping_document_type: Option<ReturnShippingDocumentType> = "return_shipping_document_type",
        /// Return method.
        pub return_method: Option<ReturnMethod> = "return_method",
        /// Is combined return.
        pub is_combined_return: Option<bool> = "is_combined_return",
        /// Combined return id.
        pub combined_return_id: Option<ApiId> = "combined_return_id",
        /// Seller proposed return type.
        pub seller_proposed_return_type: Option<SmolStr> = "seller_proposed_return_type",
        /// Partial refund.
        pub partial_refund: Option<ApiMoney> = "partial_refund",
        /// Buyer rejected partial refund.
        pub buyer_rejected_partial_refund: Option<bool> = "buyer_rejected_partial_refund",
        /// Return warehouse address.
        pub return_warehouse_address: Option<ReturnWarehouseAddress> = "return_warehouse_address",
        /// Is quick refund.
        pub is_quick_refund: Option<bool> = "is_quick_refund",
    }
}

record! {
    /// Shipping fee amount: `return_order.shipping_fee_amount`.
    pub struct ShippingFeeAmount {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Seller paid return shipping fee.
        pub seller_paid_return_shipping_fee: Option<Decimal> = "seller_paid_return_shipping_fee",
        /// Platform paid return shipping fee.
        pub platform_paid_return_shipping_fee: Option<Decimal> = "platform_paid_return_shipping_fee",
        /// Buyer paid return shipping fee.
        pub buyer_paid_return_shipping_fee: Option<Decimal> = "buyer_paid_return_shipping_fee",
    }
}

record! {
    /// Discount amount: `return_order.discount_amount`.
    pub struct DiscountAmount {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Product seller discount.
        pub product_seller_discount: Option<Decimal> = "product_seller_discount",
        /// Shipping fee platform discount.
        pub shipping_fee_platform_discount: Option<Decimal> = "shipping_fee_platform_discount",
        /// Shipping fee seller discount.
        pub shipping_fee_seller_discount: Option<Decimal> = "shipping_fee_seller_discount",
        /// Product platform discount.
        pub product_platform_discount: Option<Decimal> = "product_platform_discount",
        ... other_amounts
    }
}

words! {
    /// Search returns sort field.
    pub enum SearchReturnsSortField {
        CreateTime = "create_time",
        UpdateTime = "update_time",
    }
}

words! {
    /// Seller proposed return type.
    pub enum SellerProposedReturnType {
        PartialRefund = "PARTIAL_REFUND",
    }
}

words! {
    /// Return order role.
    pub enum ReturnOrderRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        Operator = "OPERATOR",
        System = "SYSTEM",
    }
}
