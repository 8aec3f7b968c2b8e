// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202509/open_collaborations/products`

use crate::api::affiliate_creator::model::Product;
use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Get open collaboration product list by product ids.
    ///
    /// `POST /affiliate_creator/202509/open_collaborations/products`. Does not take `shop_cipher`.
    pub struct GetOpenCollaborationProductListByProductIds -> GetOpenCollaborationProductListByProductIdsResponse;
    "affiliate_creator" "getOpenCollaborationProductListByProductIds" "202509" Post "/affiliate_creator/202509/open_collaborations/products"
        cipher false Read None [] older false;
    new() {
        product_ids: Vec::new(),
    }
    /// Product ids.
    query product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Get open collaboration product list by product ids response: `data`.
    pub struct GetOpenCollaborationProductListByProductIdsResponse {
        /// Products.
        pub products: Vec<Product> = "products",
    }
}
