// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202604/products/gpa_upgrade_task`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Create gpa upgrade task.
    ///
    /// `POST /product/202604/products/gpa_upgrade_task`. Does not take `shop_cipher`.
    pub struct CreateGpaUpgradeTask -> CreateGpaUpgradeTaskResponse;
    "product" "createGPAUpgradeTask" "202604" Post "/product/202604/products/gpa_upgrade_task"
        cipher false Write None [] older false;
    new() {
    }
}

record! {
    /// Create gpa upgrade task response: `data`.
    pub struct CreateGpaUpgradeTaskResponse {
    }
}
