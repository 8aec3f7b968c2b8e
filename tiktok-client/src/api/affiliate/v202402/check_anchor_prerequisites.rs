// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202402/anchors/prerequisite_check`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Check anchor prerequisites.
    ///
    /// `POST /affiliate/202402/anchors/prerequisite_check`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CheckAnchorPrerequisites -> CheckAnchorPrerequisitesResponse;
    "affiliate" "CheckAnchorPrerequisites" "202402" Post "/affiliate/202402/anchors/prerequisite_check"
        cipher false Read Json [] older true;
    new() {
        product_id: None,
    }
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
}

record! {
    /// Check anchor prerequisites response: `data`.
    pub struct CheckAnchorPrerequisitesResponse {
    }
}
