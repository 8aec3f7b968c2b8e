// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `return_refund` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{AfterSaleId, ApiId, CurrencyCode, LineId, OrderId, PackageId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Return merchandise authorization: `aftersales_request.return_merchandise_authorization`.
    pub struct ReturnMerchandiseAuthorization {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Aftersales request id.
        pub aftersales_request_id: Option<ApiId> = "aftersales_request_id",
        /// Status.
        pub status: Option<ReturnMerchandiseAuthorizationStatus> = "status",
        /// Line items.
        pub line_items: Vec<AftersalesRequestLineItem> = "line_items",
        /// SKU return requests.
        pub sku_return_requests: Vec<SkuReturnRequest> = "sku_return_requests",
    }
}

record! {
    /// SKU return request: `aftersales_request.sku_return_request`.
    pub struct SkuReturnRequest {
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
        pub role: Option<SkuReturnRequestRole> = "role",
        /// Return reason: code of the reason; the same in every language.
        pub return_reason: Option<SmolStr> = "return_reason",
        /// Return reason text: reason in the language of the request.
        pub return_reason_text: Option<SmolStr> = "return_reason_text",
        /// Seller next action response.
        pub seller_next_action_response: Vec<SellerNextActionResponse> = "seller_next_action_response",
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
        /// Refund amount.
        pub refund_amount: Option<RefundAmount> = "refund_amount",
        /// Return line items.
        pub return_line_items: Vec<ReturnLineItem> = "return_line_items",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Discount.
        pub discount: Option<Discount> = "discount",
        /// Shipping fee: shipping after discounts, unless stated otherwise.
        pub shipping_fee: Option<ShippingFee> = "shipping_fee",
        /// Buyer keep item.
        pub buyer_keep_item: Option<bool> = "buyer_keep_item",
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
        /// Partial refund amount.
        pub partial_refund_amount: Option<PartialRefundAmount> = "partial_refund_amount",
        /// Buyer rejected partial refund.
        pub buyer_rejected_partial_refund: Option<bool> = "buyer_rejected_partial_refund",
        /// Return warehouse address.
        pub return_warehouse_address: Option<ReturnWarehouseAddress> = "return_warehouse_address",
        /// Exchange order lines.
        pub exchange_order_lines: Vec<ExchangeOrderLine> = "exchange_order_lines",
        /// Reshipment order id.
        pub reshipment_order_id: Option<ApiId> = "reshipment_order_id",
        /// Is quick refund.
        pub is_quick_refund: Option<bool> = "is_quick_refund",
        /// Return sub line items. The platform gives it up.
        pub return_sub_line_items: Vec<ReturnSubLineItem> = "return_sub_line_items",
    }
}

record! {
    /// Exchange order line: `aftersales_request.sku_return_request.exchange_order_line`.
    pub struct ExchangeOrderLine {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Seller SKU name.
        pub seller_sku_name: Option<SmolStr> = "seller_sku_name",
        /// Product image.
        pub product_image: Option<ProductImage> = "product_image",
        /// Price detail.
        pub price_detail: Option<PriceDetail> = "price_detail",
    }
}

record! {
    /// Price detail: `aftersales_request.sku_return_request.exchange_order_line.price_detail`.
    pub struct PriceDetail {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Refund total.
        pub refund_total: Option<Decimal> = "refund_total",
        /// Refund subtotal.
        pub refund_subtotal: Option<Decimal> = "refund_subtotal",
        /// Refund shipping fee.
        pub refund_shipping_fee: Option<Decimal> = "refund_shipping_fee",
        /// Refund tax.
        pub refund_tax: Option<Decimal> = "refund_tax",
        ... other_amounts
    }
}

record! {
    /// Return warehouse address: `aftersales_request.sku_return_request.return_warehouse_address`.
    pub struct ReturnWarehouseAddress {
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
    }
}

record! {
    /// Partial refund amount: `aftersales_request.sku_return_request.partial_refund_amount`.
    pub struct PartialRefundAmount {
        /// Partial refund total.
        pub partial_refund_total: Option<Decimal> = "partial_refund_total",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Shipping fee: `aftersales_request.sku_return_request.shipping_fee`.
    pub struct ShippingFee {
        /// Seller paid return shipping fee amount.
        pub seller_paid_return_shipping_fee_amount: Option<Decimal> = "seller_paid_return_shipping_fee_amount",
        /// Buyer paid return shipping fee amount.
        pub buyer_paid_return_shipping_fee_amount: Option<Decimal> = "buyer_paid_return_shipping_fee_amount",
        /// Platform paid return shipping fee amount.
        pub platform_paid_return_shipping_fee_amount: Option<Decimal> = "platform_paid_return_shipping_fee_amount",
    }
}

record! {
    /// Discount: `aftersales_request.sku_return_request.discount`.
    pub struct Discount {
        /// Product platform discount.
        pub product_platform_discount: Option<Decimal> = "product_platform_discount",
        /// Product seller discount.
        pub product_seller_discount: Option<Decimal> = "product_seller_discount",
        /// Shipping fee platform discount.
        pub shipping_fee_platform_discount: Option<Decimal> = "shipping_fee_platform_discount",
        /// Shipping fee seller discount.
        pub shipping_fee_seller_discount: Option<Decimal> = "shipping_fee_seller_discount",
        ... other_amounts
    }
}

record! {
    /// Return line item: `aftersales_request.sku_return_request.return_line_item`.
    pub struct ReturnLineItem {
        /// Return line item id.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
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
        /// Return sub line items.
        pub return_sub_line_items: Vec<ReturnSubLineItem> = "return_sub_line_items",
    }
}

record! {
    /// Return sub line item: `aftersales_request.sku_return_request.return_line_item.return_sub_line_item`.
    pub struct ReturnSubLineItem {
        /// Return sub line item id.
        pub return_sub_line_item_id: Option<ApiId> = "return_sub_line_item_id",
        /// Return line item id.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
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
    /// Product image: `aftersales_request.sku_return_request.return_line_item.product_image`.
    pub struct ProductImage {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}

record! {
    /// Refund amount: `aftersales_request.sku_return_request.refund_amount`.
    pub struct RefundAmount {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Refund total.
        pub refund_total: Option<Decimal> = "refund_total",
        /// Refund subtotal.
        pub refund_subtotal: Option<Decimal> = "refund_subtotal",
        /// Refund shipping fee.
        pub refund_shipping_fee: Option<Decimal> = "refund_shipping_fee",
        /// Refund tax.
        pub refund_tax: Option<Decimal> = "refund_tax",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        /// Buyer service fee.
        pub buyer_service_fee: Option<Decimal> = "buyer_service_fee",
        ... other_amounts
    }
}

record! {
    /// Seller next action response: `aftersales_request.sku_return_request.seller_next_action_response`.
    pub struct SellerNextActionResponse {
        /// Action.
        pub action: Option<SellerNextActionResponseAction> = "action",
        /// Deadline.
        pub deadline: Option<DateTime<Utc>> = "deadline",
    }
}

record! {
    /// Aftersales request line item: `aftersales_request.line_item`.
    pub struct AftersalesRequestLineItem {
        /// Return line item id.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
        /// Sub return line item id.
        pub sub_return_line_item_id: Option<ApiId> = "sub_return_line_item_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Main order id.
        pub main_order_id: Option<OrderId> = "main_order_id",
        /// SKU return request id.
        pub sku_return_request_id: Option<ApiId> = "sku_return_request_id",
    }
}

record! {
    /// Pagination input: `pagination`.
    pub struct PaginationInput {
        /// Page size: rows per page.
        pub page_size: Option<i64> = "page_size",
        /// Page token: the token of the answer before.
        pub page_token: Option<SmolStr> = "page_token",
    }
}

record! {
    /// Sort input: `sort`.
    pub struct SortInput {
        /// Sort field.
        pub sort_field: Option<SortField> = "sort_field",
        /// Sort order.
        pub sort_order: Option<SortOrder> = "sort_order",
    }
}

record! {
    /// Time input: `filter.time`.
    pub struct TimeInput {
        /// Create time.
        pub create_time: Option<CreateTimeInput> = "create_time",
        /// Update time.
        pub update_time: Option<UpdateTimeInput> = "update_time",
    }
}

record! {
    /// Update time input: `filter.time.update_time`.
    pub struct UpdateTimeInput {
        /// Min unix time inclusive.
        pub min_unix_time_inclusive: Option<DateTime<Utc>> = "min_unix_time_inclusive",
        /// Max unix time exclusive.
        pub max_unix_time_exclusive: Option<DateTime<Utc>> = "max_unix_time_exclusive",
    }
}

record! {
    /// Create time input: `filter.time.create_time`.
    pub struct CreateTimeInput {
        /// Min unix time inclusive.
        pub min_unix_time_inclusive: Option<DateTime<Utc>> = "min_unix_time_inclusive",
        /// Max unix time exclusive.
        pub max_unix_time_exclusive: Option<DateTime<Utc>> = "max_unix_time_exclusive",
    }
}

record! {
    /// Image input: `image`.
    pub struct ImageInput {
        /// Image id. Required.
        pub image_id: Option<ApiId> = "image_id",
        /// Mime type.
        pub mime_type: Option<SmolStr> = "mime_type",
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Get available review decisions error: `error`.
    pub struct GetAvailableReviewDecisionsError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Line item decision: `line_item.decision`.
    pub struct LineItemDecision {
        /// Decision.
        pub decision: Option<Decision> = "decision",
        /// Eligible.
        pub eligible: Option<bool> = "eligible",
        /// Ineligible code.
        pub ineligible_code: Option<i64> = "ineligible_code",
        /// Ineligible reason.
        pub ineligible_reason: Option<SmolStr> = "ineligible_reason",
        /// Available reject reasons.
        pub available_reject_reasons: Vec<AvailableRejectReason> = "available_reject_reasons",
        /// Partial refund amount range.
        pub partial_refund_amount_range: Option<PartialRefundAmountRange> = "partial_refund_amount_range",
    }
}

record! {
    /// Partial refund amount range: `line_item.decision.partial_refund_amount_range`.
    pub struct PartialRefundAmountRange {
        /// Min amount.
        pub min_amount: Option<Decimal> = "min_amount",
        /// Max amount.
        pub max_amount: Option<Decimal> = "max_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Available reject reason: `line_item.decision.available_reject_reason`.
    pub struct AvailableRejectReason {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Text.
        pub text: Option<SmolStr> = "text",
    }
}

record! {
    /// Order line list input: `order_line_list`.
    pub struct OrderLineListInput {
        /// Order line item id.
        pub order_line_item_id: Option<LineId> = "order_line_item_id",
        /// Sub order line item id.
        pub sub_order_line_item_id: Option<ApiId> = "sub_order_line_item_id",
    }
}

record! {
    /// SKU input: `sku`.
    pub struct SkuInput {
        /// SKU id. Required.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
    }
}

words! {
    /// Decision.
    pub enum Decision {
        ApproveReceivedPackage = "APPROVE_RECEIVED_PACKAGE",
        ApproveRefund = "APPROVE_REFUND",
        ApproveReplacement = "APPROVE_REPLACEMENT",
        ApproveReturn = "APPROVE_RETURN",
        DirectRefund = "DIRECT_REFUND",
        IssueReplacementRefund = "ISSUE_REPLACEMENT_REFUND",
        OfferPartialRefund = "OFFER_PARTIAL_REFUND",
        ApproveRequestCancel = "APPROVE_REQUEST_CANCEL",
        RejectRequestCancel = "REJECT_REQUEST_CANCEL",
        RejectRefund = "REJECT_REFUND",
        RejectReturn = "REJECT_RETURN",
        RejectReceivedPackage = "REJECT_RECEIVED_PACKAGE",
        RejectReplacement = "REJECT_REPLACEMENT",
        IssueExchangeRefund = "ISSUE_EXCHANGE_REFUND",
        OfferPartialRefundAfterReceivingPkg = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
    }
}

words! {
    /// Shipment type.
    pub enum ShipmentType {
        Platform = "PLATFORM",
        BuyerArrange = "BUYER_ARRANGE",
    }
}

words! {
    /// Handover method.
    pub enum HandoverMethod {
        DropOff = "DROP_OFF",
        Pickup = "PICKUP",
    }
}

words! {
    /// Cancel status.
    pub enum CancelStatus {
        CancellationRequestPending = "CANCELLATION_REQUEST_PENDING",
        CancellationRequestSuccess = "CANCELLATION_REQUEST_SUCCESS",
        CancellationRequestCancel = "CANCELLATION_REQUEST_CANCEL",
        CancellationRequestComplete = "CANCELLATION_REQUEST_COMPLETE",
        CancellationRequestCancelled = "CANCELLATION_REQUEST_CANCELLED",
    }
}

words! {
    /// Return status.
    pub enum ReturnStatus {
        ReturnOrRefundRequestPending = "RETURN_OR_REFUND_REQUEST_PENDING",
        RefundOrReturnRequestReject = "REFUND_OR_RETURN_REQUEST_REJECT",
        AwaitingBuyerShip = "AWAITING_BUYER_SHIP",
        BuyerShippedItem = "BUYER_SHIPPED_ITEM",
        RejectReceivePackage = "REJECT_RECEIVE_PACKAGE",
        ReturnOrRefundRequestSuccess = "RETURN_OR_REFUND_REQUEST_SUCCESS",
        ReturnOrRefundRequestCancel = "RETURN_OR_REFUND_REQUEST_CANCEL",
        ReturnOrRefundRequestComplete = "RETURN_OR_REFUND_REQUEST_COMPLETE",
        ReplacementRequestPending = "REPLACEMENT_REQUEST_PENDING",
        ReplacementRequestReject = "REPLACEMENT_REQUEST_REJECT",
        ReplacementRequestRefundSuccess = "REPLACEMENT_REQUEST_REFUND_SUCCESS",
        ReplacementRequestCancel = "REPLACEMENT_REQUEST_CANCEL",
        ReplacementRequestComplete = "REPLACEMENT_REQUEST_COMPLETE",
        AwaitingBuyerResponse = "AWAITING_BUYER_RESPONSE",
        ExchangeRequestPending = "EXCHANGE_REQUEST_PENDING",
        ExchangeRequestRefundSuccess = "EXCHANGE_REQUEST_REFUND_SUCCESS",
        ExchangeRequestCancel = "EXCHANGE_REQUEST_CANCEL",
        ExchangeRequestComplete = "EXCHANGE_REQUEST_COMPLETE",
    }
}

words! {
    /// Whitelisted data field.
    pub enum WhitelistedDataField {
        LineItems = "LINE_ITEMS",
        ReturnMerchandiseAuthorizations = "RETURN_MERCHANDISE_AUTHORIZATIONS",
        SkuReturnRequests = "SKU_RETURN_REQUESTS",
    }
}

words! {
    /// Return type.
    pub enum ReturnType {
        Exchange = "EXCHANGE",
        Refund = "REFUND",
        Replacement = "REPLACEMENT",
        ReturnAndRefund = "RETURN_AND_REFUND",
    }
}

words! {
    /// Sort field.
    pub enum SortField {
        CreateTime = "CREATE_TIME",
        UpdateTime = "UPDATE_TIME",
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

words! {
    /// Arbitration status.
    pub enum ArbitrationStatus {
        InProgress = "IN_PROGRESS",
        SupportBuyer = "SUPPORT_BUYER",
        SupportSeller = "SUPPORT_SELLER",
        Closed = "CLOSED",
    }
}

words! {
    /// SKU return request role.
    pub enum SkuReturnRequestRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        Operator = "OPERATOR",
        System = "SYSTEM",
    }
}

words! {
    /// Seller next action response action.
    pub enum SellerNextActionResponseAction {
        SellerRespondRefund = "SELLER_RESPOND_REFUND",
        SellerRespondReturn = "SELLER_RESPOND_RETURN",
        SellerRespondReceivePackage = "SELLER_RESPOND_RECEIVE_PACKAGE",
        SellerRespondReplacement = "SELLER_RESPOND_REPLACEMENT",
    }
}

words! {
    /// Return shipping document type.
    pub enum ReturnShippingDocumentType {
        ShippingLabel = "SHIPPING_LABEL",
        QrCode = "QR_CODE",
        QrCodeNbnl = "QR_CODE_NBNL",
    }
}

words! {
    /// Return method.
    pub enum ReturnMethod {
        SellerShipped = "SELLER_SHIPPED",
        BuyerShipped = "BUYER_SHIPPED",
        PlatformShipped = "PLATFORM_SHIPPED",
    }
}

words! {
    /// Return merchandise authorization status.
    pub enum ReturnMerchandiseAuthorizationStatus {
        Init = "INIT",
        AwaitingBuyerReturn = "AWAITING_BUYER_RETURN",
        ReturnInTransit = "RETURN_IN_TRANSIT",
        PendingPackageReview = "PENDING_PACKAGE_REVIEW",
        PackageReviewCompleted = "PACKAGE_REVIEW_COMPLETED",
    }
}
