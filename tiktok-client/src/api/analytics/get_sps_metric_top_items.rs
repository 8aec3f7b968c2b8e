// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ProductId, Rate};
use smol_str::SmolStr;

operation! {
    /// Get SPS metric top items.
    ///
    /// `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items`. Takes `shop_cipher`.
    pub struct GetSpsMetricTopItems -> GetSpsMetricTopItemsResponse;
    "analytics" "getSPSMetricTopItems" "202606" Get "/analytics/202606/shop_performances/metrics/{metric_code}/top_items"
        cipher true Read None [] older false;
    new(metric_code: impl Into<SmolStr>) {
        metric_code: metric_code.into(), locale: None,
    }
    /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT. Required.
    path metric_code: SmolStr = "metric_code";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get SPS metric top items response: `data`.
    pub struct GetSpsMetricTopItemsResponse {
        /// Aht aftersales type items.
        pub aht_aftersales_type_items: Vec<AhtAftersalesTypeItem> = "aht_aftersales_type_items",
        /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT.
        pub metric_code: Option<SmolStr> = "metric_code",
        /// Nbfr top product items.
        pub nbfr_top_product_items: Vec<NbfrTopProductItem> = "nbfr_top_product_items",
        /// Nrr top product items.
        pub nrr_top_product_items: Vec<NrrTopProductItem> = "nrr_top_product_items",
        /// Otdr logistics items.
        pub otdr_logistics_items: Vec<OtdrLogisticsItem> = "otdr_logistics_items",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Otdr logistics item: `otdr_logistics_item`.
    pub struct OtdrLogisticsItem {
        /// Delivered order count.
        pub delivered_order_count: Option<i64> = "delivered_order_count",
        /// Logistics provider.
        pub logistics_provider: Option<SmolStr> = "logistics_provider",
        /// On time deliver order count.
        pub on_time_deliver_order_count: Option<i64> = "on_time_deliver_order_count",
        /// On time deliver rate.
        pub on_time_deliver_rate: Option<Rate> = "on_time_deliver_rate",
    }
}

record! {
    /// Nrr top product item: `nrr_top_product_item`.
    pub struct NrrTopProductItem {
        /// Delivered order count.
        pub delivered_order_count: Option<i64> = "delivered_order_count",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Negative order count.
        pub negative_order_count: Option<i64> = "negative_order_count",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Top review reasons.
        pub top_review_reasons: Vec<SmolStr> = "top_review_reasons",
    }
}

record! {
    /// Nbfr top product item: `nbfr_top_product_item`.
    pub struct NbfrTopProductItem {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Return order count.
        pub return_order_count: Option<i64> = "return_order_count",
        /// Top reason order count.
        pub top_reason_order_count: Option<i64> = "top_reason_order_count",
        /// Top return reasons.
        pub top_return_reasons: Vec<SmolStr> = "top_return_reasons",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
    }
}

record! {
    /// Aht aftersales type item: `aht_aftersales_type_item`.
    pub struct AhtAftersalesTypeItem {
        /// Handle duration hours.
        pub handle_duration_hours: Option<SmolStr> = "handle_duration_hours",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Return order count.
        pub return_order_count: Option<i64> = "return_order_count",
        /// Top aftersales type name.
        pub top_aftersales_type_name: Option<SmolStr> = "top_aftersales_type_name",
        /// Top type order count.
        pub top_type_order_count: Option<i64> = "top_type_order_count",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
    }
}
