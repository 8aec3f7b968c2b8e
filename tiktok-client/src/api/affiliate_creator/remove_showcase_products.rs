// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /affiliate_creator/202409/showcases/products`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Remove showcase products.
    ///
    /// `DELETE /affiliate_creator/202409/showcases/products`. Does not take `shop_cipher`.
    pub struct RemoveShowcaseProducts -> RemoveShowcaseProductsResponse;
    "affiliate_creator" "removeShowcaseProducts" "202409" Delete "/affiliate_creator/202409/showcases/products"
        cipher false Write Json [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    body product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Remove showcase products response: `data`.
    pub struct RemoveShowcaseProductsResponse {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Request id.
        pub request_id: Option<ApiId> = "request_id",
    }
}
