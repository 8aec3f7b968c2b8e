// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202606/pod_details/search`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Search POD customization details.
    ///
    /// `POST /order/202606/pod_details/search`. Takes `shop_cipher`.
    pub struct SearchPodCustomizationDetails -> SearchPodCustomizationDetailsResponse;
    "order" "searchPODCustomizationDetails" "202606" Post "/order/202606/pod_details/search"
        cipher true Read Json ["seller.order.info"] older false;
    new(main_order_id: OrderId, query_order_lines: Vec<QueryOrderLineInput>) {
        main_order_id: main_order_id, query_order_lines: query_order_lines,
    }
    /// Main order id. Required.
    body main_order_id: OrderId = "main_order_id";
    /// Query order lines. Required.
    body query_order_lines: Vec<QueryOrderLineInput> = "query_order_lines";
}

record! {
    /// Search POD customization details response: `data`.
    pub struct SearchPodCustomizationDetailsResponse {
        /// POD details.
        pub pod_details: Vec<PodDetail> = "pod_details",
        /// Status code.
        pub status_code: Option<i64> = "status_code",
    }
}

record! {
    /// POD detail: `pod_detail`.
    pub struct PodDetail {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// POD detail.
        pub pod_detail: Option<SmolStr> = "pod_detail",
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
