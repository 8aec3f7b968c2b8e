// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, OrderId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Get aftersale eligibility.
    ///
    /// `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`. Takes `shop_cipher`.
    pub struct GetAftersaleEligibility -> GetAftersaleEligibilityResponse;
    "return_refund" "getAftersaleEligibility" "202602" Get "/return_refund/202602/orders/{order_id}/aftersale_eligibility"
        cipher true Read None [] older false;
    new(order_id: OrderId) {
        order_id: order_id, initiate_aftersale_user: None, request_types: Vec::new(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Initiate aftersale user.
    query initiate_aftersale_user: Option<InitiateAftersaleUser> = "initiate_aftersale_user" => with_initiate_aftersale_user(InitiateAftersaleUser);
    /// Request types.
    query request_types: Vec<SmolStr> = "request_types" => with_request_types(Vec<SmolStr>);
}

record! {
    /// Get aftersale eligibility response: `data`.
    pub struct GetAftersaleEligibilityResponse {
        /// SKU eligibility.
        pub sku_eligibility: Vec<SkuEligibility> = "sku_eligibility",
    }
}

record! {
    /// SKU eligibility: `sku_eligibility`.
    pub struct SkuEligibility {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Line item eligibility.
        pub line_item_eligibility: Vec<LineItemEligibility> = "line_item_eligibility",
    }
}

record! {
    /// Line item eligibility: `sku_eligibility.line_item_eligibility`.
    pub struct LineItemEligibility {
        /// Request type.
        pub request_type: Option<RequestType> = "request_type",
        /// Order line items ids.
        pub order_line_items_ids: Vec<ApiId> = "order_line_items_ids",
        /// Eligible.
        pub eligible: Option<bool> = "eligible",
        /// Ineligible code.
        pub ineligible_code: Option<i64> = "ineligible_code",
        /// Ineligible reason.
        pub ineligible_reason: Option<SmolStr> = "ineligible_reason",
        /// Available reason names.
        pub available_reason_names: Vec<SmolStr> = "available_reason_names",
        /// Order line list.
        pub order_line_list: Vec<OrderLineList> = "order_line_list",
    }
}

record! {
    /// Order line list: `sku_eligibility.line_item_eligibility.order_line_list`.
    pub struct OrderLineList {
        /// Order line item id.
        pub order_line_item_id: Option<LineId> = "order_line_item_id",
        /// Sub order line item id.
        pub sub_order_line_item_id: Option<ApiId> = "sub_order_line_item_id",
    }
}

words! {
    /// Initiate aftersale user.
    pub enum InitiateAftersaleUser {
        Buyer = "BUYER",
        Seller = "SELLER",
    }
}

words! {
    /// Request type.
    pub enum RequestType {
        Cancel = "CANCEL",
        Refund = "REFUND",
        ReturnAndRefund = "RETURN_AND_REFUND",
        Return = "RETURN",
    }
}
