// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202407/products/category_upgrade_task`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Create category upgrade task.
    ///
    /// `POST /product/202407/products/category_upgrade_task`. Takes `shop_cipher`.
    pub struct CreateCategoryUpgradeTask -> CreateCategoryUpgradeTaskResponse;
    "product" "createCategoryUpgradeTask" "202407" Post "/product/202407/products/category_upgrade_task"
        cipher true Write None [] older false;
    new() {
    }
}

record! {
    /// Create category upgrade task response: `data`.
    pub struct CreateCategoryUpgradeTaskResponse {
    }
}
