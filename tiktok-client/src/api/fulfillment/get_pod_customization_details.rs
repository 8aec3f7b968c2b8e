// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202606/pod_details/get`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Get POD customization details.
    ///
    /// `POST /fulfillment/202606/pod_details/get`. Takes `shop_cipher`.
    pub struct GetPodCustomizationDetails -> GetPodCustomizationDetailsResponse;
    "fulfillment" "getPODCustomizationDetails" "202606" Post "/fulfillment/202606/pod_details/get"
        cipher true Read Json [] older false;
    new(main_order_id: OrderId, query_order_lines: Vec<QueryOrderLineInput>) {
        main_order_id: main_order_id, query_order_lines: query_order_lines,
    }
    /// Main order id. Required.
    body main_order_id: OrderId = "main_order_id";
    /// Query order lines. Required.
    body query_order_lines: Vec<QueryOrderLineInput> = "query_order_lines";
}

record! {
    /// Get POD customization details response: `data`.
    pub struct GetPodCustomizationDetailsResponse {
        /// POD details.
        pub pod_details: Vec<PodDetail> = "pod_details",
        /// Status code.
        pub status_code: Option<i64> = "status_code",
    }
}

record! {
    /// POD detail: `pod_detail`.
    pub struct PodDetail {
        /// POD info json.
        pub pod_info_json: Option<SmolStr> = "pod_info_json",
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
    }
}

record! {
    /// Query order line input: `query_order_line`.
    pub struct QueryOrderLineInput {
        /// Order line id. Required.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Product id. Required.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id. Required.
        pub sku_id: Option<SkuId> = "sku_id",
        /// POD order data id. Required.
        pub pod_order_data_id: Option<ApiId> = "pod_order_data_id",
    }
}
