// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202405/products/diagnoses`

use crate::api::operation::operation;
use crate::api::product::model::{DiagnoseAndOptimizeProductDiagnose, ListingQuality};
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Get product diagnoses.
    ///
    /// `GET /product/202405/products/diagnoses`. Takes `shop_cipher`.
    pub struct GetProductDiagnoses -> GetProductDiagnosesResponse;
    "product" "getProductDiagnoses" "202405" Get "/product/202405/products/diagnoses"
        cipher true Read None ["seller.product.basic"] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    query product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Get product diagnoses response: `data`.
    pub struct GetProductDiagnosesResponse {
        /// Products.
        pub products: Vec<GetProductDiagnosesProduct> = "products",
    }
}

record! {
    /// Get product diagnoses product: `product`.
    pub struct GetProductDiagnosesProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Listing quality.
        pub listing_quality: Option<ListingQuality> = "listing_quality",
        /// Diagnoses.
        pub diagnoses: Vec<DiagnoseAndOptimizeProductDiagnose> = "diagnoses",
    }
}
