// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202511/orders/blind_box_result/callback`

use crate::api::operation::operation;
use crate::api::order::update_the_blind_box_opening_results::BlindBoxResultInput;
use crate::types::OrderId;
use crate::types::record::record;

operation! {
    /// Update the blind box opening results.
    ///
    /// `POST /order/202511/orders/blind_box_result/callback`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdateTheBlindBoxOpeningResults -> UpdateTheBlindBoxOpeningResultsResponse;
    "order" "UpdateTheBlindBoxOpeningResults" "202511" Post "/order/202511/orders/blind_box_result/callback"
        cipher true Write Json ["seller.order.info"] older true;
    new() {
        blind_box_results: Vec::new(), main_order_id: None,
    }
    /// Blind box results.
    body blind_box_results: Vec<BlindBoxResultInput> = "blind_box_results" => with_blind_box_results(Vec<BlindBoxResultInput>);
    /// Main order id.
    body main_order_id: Option<OrderId> = "main_order_id" => with_main_order_id(OrderId);
}

record! {
    /// Update the blind box opening results response: `data`.
    pub struct UpdateTheBlindBoxOpeningResultsResponse {
    }
}
