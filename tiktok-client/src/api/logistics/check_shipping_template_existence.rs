// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202606/seller_template/template_exist`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Check shipping template existence.
    ///
    /// `GET /logistics/202606/seller_template/template_exist`. Takes `shop_cipher`.
    pub struct CheckShippingTemplateExistence -> CheckShippingTemplateExistenceResponse;
    "logistics" "checkShippingTemplateExistence" "202606" Get "/logistics/202606/seller_template/template_exist"
        cipher true Read None ["seller.logistics"] older false;
    new(access_token: impl Into<SmolStr>, biz_warehouse_id: i64) {
        access_token: access_token.into(), shop_id: None, biz_warehouse_id: biz_warehouse_id,
    }
    /// Access token. Required.
    query access_token: SmolStr = "access_token";
    /// Shop id.
    query shop_id: Option<i64> = "shop_id" => with_shop_id(i64);
    /// Biz warehouse id. Required.
    query biz_warehouse_id: i64 = "biz_warehouse_id";
}

record! {
    /// Check shipping template existence response: `data`.
    pub struct CheckShippingTemplateExistenceResponse {
        /// Template exist.
        pub template_exist: Option<bool> = "template_exist",
    }
}
