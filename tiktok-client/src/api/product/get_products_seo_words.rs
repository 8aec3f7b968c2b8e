// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202405/products/seo_words`

use crate::api::operation::operation;
use crate::api::product::model::ProductFamilyProduct;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Get products seo words.
    ///
    /// `GET /product/202405/products/seo_words`. Takes `shop_cipher`.
    pub struct GetProductsSeoWords -> GetProductsSeoWordsResponse;
    "product" "getProductsSEOWords" "202405" Get "/product/202405/products/seo_words"
        cipher true Read None ["seller.product.basic"] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    query product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Get products seo words response: `data`.
    pub struct GetProductsSeoWordsResponse {
        /// Products.
        pub products: Vec<ProductFamilyProduct> = "products",
    }
}
