// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202309/showcases/products/top`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Top showcase productsold.
    ///
    /// `POST /affiliate/202309/showcases/products/top`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct TopShowcaseProductsold -> TopShowcaseProductsoldResponse;
    "affiliate" "TopShowcaseProductsold" "202309" Post "/affiliate/202309/showcases/products/top"
        cipher false Write Json [] older true;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Top showcase productsold response: `data`.
    pub struct TopShowcaseProductsoldResponse {
    }
}
