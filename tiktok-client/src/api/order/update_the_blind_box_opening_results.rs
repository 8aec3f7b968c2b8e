// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202605/orders/blind_box_result/callback`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, OrderId};
use chrono::{DateTime, Utc};

operation! {
    /// Update the blind box opening results.
    ///
    /// `POST /order/202605/orders/blind_box_result/callback`. Takes `shop_cipher`.
    pub struct UpdateTheBlindBoxOpeningResults -> UpdateTheBlindBoxOpeningResultsResponse;
    "order" "updateTheBlindBoxOpeningResults" "202605" Post "/order/202605/orders/blind_box_result/callback"
        cipher true Write Json ["seller.order.info"] older false;
    new() {
        main_order_id: None, blind_box_results: Vec::new(), blind_batch_box_results: Vec::new(),
    }
    /// Main order id.
    body main_order_id: Option<OrderId> = "main_order_id" => with_main_order_id(OrderId);
    /// Blind box results.
    body blind_box_results: Vec<BlindBoxResultInput> = "blind_box_results" => with_blind_box_results(Vec<BlindBoxResultInput>);
    /// Blind batch box results.
    body blind_batch_box_results: Vec<BlindBatchBoxResultInput> = "blind_batch_box_results" => with_blind_batch_box_results(Vec<BlindBatchBoxResultInput>);
}

record! {
    /// Update the blind box opening results response: `data`.
    pub struct UpdateTheBlindBoxOpeningResultsResponse {
    }
}

record! {
    /// Blind batch box result input: `blind_batch_box_result`.
    pub struct BlindBatchBoxResultInput {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Blind box order line list.
        pub blind_box_order_line_list: Vec<BlindBoxOrderLineListInput> = "blind_box_order_line_list",
    }
}

record! {
    /// Blind box order line list input: `blind_batch_box_result.blind_box_order_line_list`.
    pub struct BlindBoxOrderLineListInput {
        /// Blind result product id.
        pub blind_result_product_id: Option<ApiId> = "blind_result_product_id",
        /// Blind result SKU id.
        pub blind_result_sku_id: Option<ApiId> = "blind_result_sku_id",
        /// Blind open time.
        pub blind_open_time: Option<DateTime<Utc>> = "blind_open_time",
        /// Product type.
        pub product_type: Option<ProductType> = "product_type",
    }
}

record! {
    /// Blind box result input: `blind_box_result`.
    pub struct BlindBoxResultInput {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Blind result product id.
        pub blind_result_product_id: Option<ApiId> = "blind_result_product_id",
        /// Blind result SKU id.
        pub blind_result_sku_id: Option<ApiId> = "blind_result_sku_id",
        /// Blind open time.
        pub blind_open_time: Option<DateTime<Utc>> = "blind_open_time",
    }
}

words! {
    /// Product type.
    pub enum ProductType {
        Gift = "GIFT",
        Normal = "NORMAL",
    }
}
