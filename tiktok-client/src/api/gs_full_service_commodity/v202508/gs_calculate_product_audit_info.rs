// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202508/calculate_audit_info`

use crate::api::gs_full_service_commodity::v202508::model::GsCalculateProductAuditInfoSpuInput;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs calculate product audit info.
    ///
    /// `POST /gs_full_service_commodity/202508/calculate_audit_info`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsCalculateProductAuditInfo -> GsCalculateProductAuditInfoResponse;
    "gs_full_service_commodity" "GSCalculateProductAuditInfo" "202508" Post "/gs_full_service_commodity/202508/calculate_audit_info"
        cipher false Write Json [] older true;
    new() {
        spu: None,
    }
    /// Spu.
    body spu: Option<GsCalculateProductAuditInfoSpuInput> = "spu" => with_spu(GsCalculateProductAuditInfoSpuInput);
}

record! {
    /// Gs calculate product audit info response: `data`.
    pub struct GsCalculateProductAuditInfoResponse {
        /// Product publish detail.
        pub product_publish_detail: Vec<ProductPublishDetail> = "product_publish_detail",
    }
}

record! {
    /// Product publish detail: `product_publish_detail`.
    pub struct ProductPublishDetail {
        /// Can publish.
        pub can_publish: Option<bool> = "can_publish",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Unpublishable reasons.
        pub unpublishable_reasons: Vec<UnpublishableReason> = "unpublishable_reasons",
    }
}

record! {
    /// Unpublishable reason: `product_publish_detail.unpublishable_reason`.
    pub struct UnpublishableReason {
        /// Reason information.
        pub reason_information: Option<SmolStr> = "reason_information",
        /// Reason type.
        pub reason_type: Option<i64> = "reason_type",
    }
}
