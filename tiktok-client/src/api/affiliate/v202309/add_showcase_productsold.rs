// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202309/showcases/products`

use crate::api::affiliate::v202309::model::AddLiveProductsError;
use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Add showcase productsold.
    ///
    /// `POST /affiliate/202309/showcases/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct AddShowcaseProductsold -> AddShowcaseProductsoldResponse;
    "affiliate" "AddShowcaseProductsold" "202309" Post "/affiliate/202309/showcases/products"
        cipher false Write Json [] older true;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Add showcase productsold response: `data`.
    pub struct AddShowcaseProductsoldResponse {
        /// Errors.
        pub errors: Vec<AddLiveProductsError> = "errors",
    }
}
