// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/recover`

use crate::api::operation::operation;
use crate::api::product::model::ActivateProductsError;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Recover products.
    ///
    /// `POST /product/202309/products/recover`. Takes `shop_cipher`.
    pub struct RecoverProducts -> RecoverProductsResponse;
    "product" "recoverProducts" "202309" Post "/product/202309/products/recover"
        cipher true Write Json [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    body product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Recover products response: `data`.
    pub struct RecoverProductsResponse {
        /// Errors.
        pub errors: Vec<ActivateProductsError> = "errors",
    }
}
