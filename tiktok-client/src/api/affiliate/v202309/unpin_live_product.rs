// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202309/live_rooms/products/{product_id}/unpin`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Unpin live product.
    ///
    /// `POST /affiliate/202309/live_rooms/products/{product_id}/unpin`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UnpinLiveProduct -> UnpinLiveProductResponse;
    "affiliate" "UnpinLIVEProduct" "202309" Post "/affiliate/202309/live_rooms/products/{product_id}/unpin"
        cipher false Write None [] older true;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
}

record! {
    /// Unpin live product response: `data`.
    pub struct UnpinLiveProductResponse {
    }
}
