// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202405/showcases/products/add`

use crate::api::affiliate_creator::model::AddShowcaseProductsError;
use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Add showcase products.
    ///
    /// `POST /affiliate_creator/202405/showcases/products/add`. Does not take `shop_cipher`.
    pub struct AddShowcaseProducts -> AddShowcaseProductsResponse;
    "affiliate_creator" "addShowcaseProducts" "202405" Post "/affiliate_creator/202405/showcases/products/add"
        cipher false Write Json [] older false;
    new(add_type: impl Into<SmolStr>) {
        add_type: add_type.into(), product_ids: Vec::new(), product_link: None,
    }
    /// Add type. Required.
    body add_type: SmolStr = "add_type";
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Product link.
    body product_link: Option<SmolStr> = "product_link" => with_product_link(SmolStr);
}

record! {
    /// Add showcase products response: `data`.
    pub struct AddShowcaseProductsResponse {
        /// Errors.
        pub errors: Vec<AddShowcaseProductsError> = "errors",
    }
}
