// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /affiliate/202309/live_rooms/products`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Remove live products.
    ///
    /// `DELETE /affiliate/202309/live_rooms/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RemoveLiveProducts -> RemoveLiveProductsResponse;
    "affiliate" "RemoveLIVEProducts" "202309" Delete "/affiliate/202309/live_rooms/products"
        cipher false Write Json [] older true;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Remove live products response: `data`.
    pub struct RemoveLiveProductsResponse {
    }
}
