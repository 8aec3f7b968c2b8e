// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details`

use crate::api::analytics::model::MetricCode;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get SPS metric problem details.
    ///
    /// `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details`. Takes `shop_cipher`.
    pub struct GetSpsMetricProblemDetails -> GetSpsMetricProblemDetailsResponse;
    "analytics" "getSPSMetricProblemDetails" "202606" Get "/analytics/202606/shop_performances/metrics/{metric_code}/problem_details"
        cipher true Read None [] older false;
    new(metric_code: impl Into<SmolStr>) {
        metric_code: metric_code.into(), locale: None, page_token: None, page_size: None,
    }
    /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT. Required.
    path metric_code: SmolStr = "metric_code";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

record! {
    /// Get SPS metric problem details response: `data`.
    pub struct GetSpsMetricProblemDetailsResponse {
        /// Aht problem order items.
        pub aht_problem_order_items: Vec<AhtProblemOrderItem> = "aht_problem_order_items",
        /// Im dsat chat items.
        pub im_dsat_chat_items: Vec<ImDsatChatItem> = "im_dsat_chat_items",
        /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT.
        pub metric_code: Option<MetricCode> = "metric_code",
        /// Nbfr problem order items.
        pub nbfr_problem_order_items: Vec<NbfrProblemOrderItem> = "nbfr_problem_order_items",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Nrr problem order items.
        pub nrr_problem_order_items: Vec<NrrProblemOrderItem> = "nrr_problem_order_items",
        /// Otdr problem order items.
        pub otdr_problem_order_items: Vec<OtdrProblemOrderItem> = "otdr_problem_order_items",
        /// Sfcr problem order items.
        pub sfcr_problem_order_items: Vec<SfcrProblemOrderItem> = "sfcr_problem_order_items",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Sfcr problem order item: `sfcr_problem_order_item`.
    pub struct SfcrProblemOrderItem {
        /// Cancellation reasons.
        pub cancellation_reasons: Vec<SmolStr> = "cancellation_reasons",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Otdr problem order item: `otdr_problem_order_item`.
    pub struct OtdrProblemOrderItem {
        /// Actual deliver time.
        pub actual_deliver_time: Option<DateTime<Utc>> = "actual_deliver_time",
        /// Expect deliver time.
        pub expect_deliver_time: Option<DateTime<Utc>> = "expect_deliver_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Nrr problem order item: `nrr_problem_order_item`.
    pub struct NrrProblemOrderItem {
        /// Deliver time.
        pub deliver_time: Option<DateTime<Utc>> = "deliver_time",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// User review rating.
        pub user_review_rating: Option<Decimal> = "user_review_rating",
    }
}

record! {
    /// Nbfr problem order item: `nbfr_problem_order_item`.
    pub struct NbfrProblemOrderItem {
        /// Deliver time.
        pub deliver_time: Option<DateTime<Utc>> = "deliver_time",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Return refund reason.
        pub return_refund_reason: Option<SmolStr> = "return_refund_reason",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Im dsat chat item: `im_dsat_chat_item`.
    pub struct ImDsatChatItem {
        /// Chat duration hours.
        pub chat_duration_hours: Option<SmolStr> = "chat_duration_hours",
        /// Chat record id.
        pub chat_record_id: Option<ApiId> = "chat_record_id",
        /// Customer name.
        pub customer_name: Option<SmolStr> = "customer_name",
        /// Customer rating.
        pub customer_rating: Option<Decimal> = "customer_rating",
        /// First reply time.
        pub first_reply_time: Option<i64> = "first_reply_time",
        /// Rating reasons.
        pub rating_reasons: Vec<SmolStr> = "rating_reasons",
        /// Service agent.
        pub service_agent: Option<SmolStr> = "service_agent",
    }
}

record! {
    /// Aht problem order item: `aht_problem_order_item`.
    pub struct AhtProblemOrderItem {
        /// Aftersales type name.
        pub aftersales_type_name: Option<SmolStr> = "aftersales_type_name",
        /// Approve duration hours.
        pub approve_duration_hours: Option<SmolStr> = "approve_duration_hours",
        /// Inspect duration hours.
        pub inspect_duration_hours: Option<SmolStr> = "inspect_duration_hours",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Return order id.
        pub return_order_id: Option<ApiId> = "return_order_id",
        /// Review count.
        pub review_count: Option<i64> = "review_count",
        /// Total handle duration hours.
        pub total_handle_duration_hours: Option<SmolStr> = "total_handle_duration_hours",
    }
}
