// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202409/showcases/products/top`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Move showcase products to the top.
    ///
    /// `POST /affiliate_creator/202409/showcases/products/top`. Does not take `shop_cipher`.
    pub struct MoveShowcaseProductsToTheTop -> MoveShowcaseProductsToTheTopResponse;
    "affiliate_creator" "moveShowcaseProductsToTheTop" "202409" Post "/affiliate_creator/202409/showcases/products/top"
        cipher false Write Json [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    body product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Move showcase products to the top response: `data`.
    pub struct MoveShowcaseProductsToTheTopResponse {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Request id.
        pub request_id: Option<ApiId> = "request_id",
    }
}
