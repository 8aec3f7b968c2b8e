// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility`

use crate::api::operation::operation;
use crate::api::return_refund::get_aftersale_eligibility::{InitiateAftersaleUser, SkuEligibility};
use crate::types::OrderId;
use crate::types::record::record;

operation! {
    /// Get aftersale eligibility.
    ///
    /// `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetAftersaleEligibility -> GetAftersaleEligibilityResponse;
    "return_refund" "GetAftersaleEligibility" "202309" Get "/return_refund/202309/orders/{order_id}/aftersale_eligibility"
        cipher true Read None [] older true;
    new(order_id: OrderId) {
        order_id: order_id, initiate_aftersale_user: None,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Initiate aftersale user.
    query initiate_aftersale_user: Option<InitiateAftersaleUser> = "initiate_aftersale_user" => with_initiate_aftersale_user(InitiateAftersaleUser);
}

record! {
    /// Get aftersale eligibility response: `data`.
    pub struct GetAftersaleEligibilityResponse {
        /// SKU eligibility.
        pub sku_eligibility: Vec<SkuEligibility> = "sku_eligibility",
    }
}
