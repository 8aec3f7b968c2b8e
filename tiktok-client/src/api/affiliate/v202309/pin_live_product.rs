// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202309/live_rooms/products/{product_id}/pin`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Pin live product.
    ///
    /// `POST /affiliate/202309/live_rooms/products/{product_id}/pin`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct PinLiveProduct -> PinLiveProductResponse;
    "affiliate" "PinLIVEProduct" "202309" Post "/affiliate/202309/live_rooms/products/{product_id}/pin"
        cipher false Write None [] older true;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
}

record! {
    /// Pin live product response: `data`.
    pub struct PinLiveProductResponse {
    }
}
