// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202412/sample_applications/single_query`

use crate::api::affiliate_creator::model::SampleApplication;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get creator sample application detail.
    ///
    /// `POST /affiliate_creator/202412/sample_applications/single_query`. Does not take `shop_cipher`.
    pub struct GetCreatorSampleApplicationDetail -> GetCreatorSampleApplicationDetailResponse;
    "affiliate_creator" "getCreatorSampleApplicationDetail" "202412" Post "/affiliate_creator/202412/sample_applications/single_query"
        cipher false Read Json [] older false;
    new(product_id: ProductId, application_type: impl Into<SmolStr>) {
        product_id: product_id, application_type: application_type.into(), application_id: None, main_order_id:
        None,
    }
    /// Product id. Required.
    body product_id: ProductId = "product_id";
    /// Application type. Required.
    body application_type: SmolStr = "application_type";
    /// Application id.
    body application_id: Option<ApiId> = "application_id" => with_application_id(ApiId);
    /// Main order id.
    body main_order_id: Option<OrderId> = "main_order_id" => with_main_order_id(OrderId);
}

record! {
    /// Get creator sample application detail response: `data`.
    pub struct GetCreatorSampleApplicationDetailResponse {
        /// Sample application.
        pub sample_application: Option<SampleApplication> = "sample_application",
    }
}
