// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /affiliate/202309/showcases/products`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Remove showcase productsold.
    ///
    /// `DELETE /affiliate/202309/showcases/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RemoveShowcaseProductsold -> RemoveShowcaseProductsoldResponse;
    "affiliate" "RemoveShowcaseProductsold" "202309" Delete "/affiliate/202309/showcases/products"
        cipher false Write Json [] older true;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Remove showcase productsold response: `data`.
    pub struct RemoveShowcaseProductsoldResponse {
    }
}
