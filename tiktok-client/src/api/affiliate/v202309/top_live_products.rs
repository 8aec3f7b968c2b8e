// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202309/live_rooms/products/top`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Top live products.
    ///
    /// `POST /affiliate/202309/live_rooms/products/top`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct TopLiveProducts -> TopLiveProductsResponse;
    "affiliate" "TopLIVEProducts" "202309" Post "/affiliate/202309/live_rooms/products/top"
        cipher false Write Json [] older true;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Top live products response: `data`.
    pub struct TopLiveProductsResponse {
    }
}
