// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202507/products/{product_id}/replicated_products`

use crate::api::operation::operation;
use crate::api::product::model::{ProductStatus, Region};
use crate::types::record::record;
use crate::types::{ProductId, ShopId};

operation! {
    /// Get global replicated products.
    ///
    /// `GET /product/202507/products/{product_id}/replicated_products`. Takes `shop_cipher`.
    pub struct GetGlobalReplicatedProducts -> GetGlobalReplicatedProductsResponse;
    "product" "getGlobalReplicatedProducts" "202507" Get "/product/202507/products/{product_id}/replicated_products"
        cipher true Read None ["seller.product.basic"] older false;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
}

record! {
    /// Get global replicated products response: `data`.
    pub struct GetGlobalReplicatedProductsResponse {
        /// Replicated products.
        pub replicated_products: Vec<ReplicatedProduct> = "replicated_products",
    }
}

record! {
    /// Replicated product: `replicated_product`.
    pub struct ReplicatedProduct {
        /// Region.
        pub region: Option<Region> = "region",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product status.
        pub product_status: Option<ProductStatus> = "product_status",
    }
}
