// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202406/beta/grading_templates`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs getgradingtemplatesconfig v2.
    ///
    /// `GET /gs_full_service_commodity/202406/beta/grading_templates`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetgradingtemplatesconfigV2 -> GsGetgradingtemplatesconfigV2Response;
    "gs_full_service_commodity" "GSGetgradingtemplatesconfigV2" "202406" Get "/gs_full_service_commodity/202406/beta/grading_templates"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Gs getgradingtemplatesconfig v2 response: `data`.
    pub struct GsGetgradingtemplatesconfigV2Response {
        /// Grading templates.
        pub grading_templates: Vec<GradingTemplate> = "grading_templates",
    }
}

record! {
    /// Grading template: `grading_template`.
    pub struct GradingTemplate {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
