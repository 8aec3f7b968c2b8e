// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/activate`

use crate::api::operation::operation;
use crate::api::product::model::{ActivateProductsError, ListingPlatform};
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Activate products.
    ///
    /// `POST /product/202309/products/activate`. Takes `shop_cipher`.
    pub struct ActivateProducts -> ActivateProductsResponse;
    "product" "activateProducts" "202309" Post "/product/202309/products/activate"
        cipher true Write Json [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids, listing_platforms: Vec::new(),
    }
    /// Product ids. Required.
    body product_ids: Vec<ProductId> = "product_ids";
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
}

record! {
    /// Activate products response: `data`.
    pub struct ActivateProductsResponse {
        /// Errors.
        pub errors: Vec<ActivateProductsError> = "errors",
    }
}
