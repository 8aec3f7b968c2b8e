// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/{product_id}/prices/update`

use crate::api::operation::operation;
use crate::api::product::model::{ExternalListPriceInput, PriceInput};
use crate::types::record::record;
use crate::types::{ApiMoney, ProductId, SkuId};

operation! {
    /// Update price.
    ///
    /// `POST /product/202309/products/{product_id}/prices/update`. Takes `shop_cipher`.
    pub struct UpdatePrice -> UpdatePriceResponse;
    "product" "updatePrice" "202309" Post "/product/202309/products/{product_id}/prices/update"
        cipher true Write Json [] older false;
    new(product_id: ProductId, skus: Vec<UpdatePriceSkuInput>) {
        product_id: product_id, skus: skus,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// SKUs. Required.
    body skus: Vec<UpdatePriceSkuInput> = "skus";
}

record! {
    /// Update price response: `data`.
    pub struct UpdatePriceResponse {
    }
}

record! {
    /// Update price SKU input: `sku`.
    pub struct UpdatePriceSkuInput {
        /// Id. Required.
        pub id: Option<SkuId> = "id",
        /// Price. Required.
        pub price: Option<PriceInput> = "price",
        /// List price.
        pub list_price: Option<ApiMoney> = "list_price",
        /// External list prices.
        pub external_list_prices: Vec<ExternalListPriceInput> = "external_list_prices",
    }
}
