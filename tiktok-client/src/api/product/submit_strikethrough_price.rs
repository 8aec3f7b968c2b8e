// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202609/products/{product_id}/strikethrough_price/submit`

use crate::api::operation::operation;
use crate::api::product::model::{ImageInput, SubmitStrikethroughPriceError};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CurrencyCode, ProductId, SkuId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Submit strikethrough price.
    ///
    /// `POST /product/202609/products/{product_id}/strikethrough_price/submit`. Takes `shop_cipher`.
    pub struct SubmitStrikethroughPrice -> SubmitStrikethroughPriceResponse;
    "product" "submitStrikethroughPrice" "202609" Post "/product/202609/products/{product_id}/strikethrough_price/submit"
        cipher true Write Json [] older false;
    new(product_id: ProductId, external_product_id: impl Into<ApiId>, skus: Vec<SubmitStrikethroughPriceSkuInput>) {
        product_id: product_id, external_product_id: external_product_id.into(), skus: skus,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// External product id. Required.
    body external_product_id: ApiId = "external_product_id";
    /// SKUs. Required.
    body skus: Vec<SubmitStrikethroughPriceSkuInput> = "skus";
}

record! {
    /// Submit strikethrough price response: `data`.
    pub struct SubmitStrikethroughPriceResponse {
        /// Errors.
        pub errors: Vec<SubmitStrikethroughPriceError> = "errors",
    }
}

record! {
    /// Submit strikethrough price SKU input: `sku`.
    pub struct SubmitStrikethroughPriceSkuInput {
        /// External retail price. Required.
        pub external_retail_price: Option<ApiMoney> = "external_retail_price",
        /// External SKU id. Required.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// External transaction price. Required.
        pub external_transaction_price: Option<ExternalTransactionPriceInput> = "external_transaction_price",
        /// Id. Required.
        pub id: Option<SkuId> = "id",
    }
}

record! {
    /// External transaction price input: `sku.external_transaction_price`.
    pub struct ExternalTransactionPriceInput {
        /// Amount. Required.
        pub amount: Option<Decimal> = "amount",
        /// Currency. Required.
        pub currency: Option<CurrencyCode> = "currency",
        /// Transaction time. Required.
        pub transaction_time: Option<SmolStr> = "transaction_time",
        /// Image.
        pub image: Option<ImageInput> = "image",
    }
}
