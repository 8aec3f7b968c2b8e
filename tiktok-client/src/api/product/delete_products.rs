// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /product/202309/products`

use crate::api::operation::operation;
use crate::api::product::model::ActivateProductsError;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Delete products.
    ///
    /// `DELETE /product/202309/products`. Takes `shop_cipher`.
    pub struct DeleteProducts -> DeleteProductsResponse;
    "product" "deleteProducts" "202309" Delete "/product/202309/products"
        cipher true Write Json [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    body product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Delete products response: `data`.
    pub struct DeleteProductsResponse {
        /// Errors.
        pub errors: Vec<ActivateProductsError> = "errors",
    }
}
