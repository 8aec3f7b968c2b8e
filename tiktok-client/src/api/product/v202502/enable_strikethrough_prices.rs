// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202502/products/{product_id}/strikethrough_prices/enable`

use crate::api::operation::operation;
use crate::api::product::model::{ImageInput, SubmitStrikethroughPriceErrorDetail};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CurrencyCode, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Enable strikethrough prices.
    ///
    /// `POST /product/202502/products/{product_id}/strikethrough_prices/enable`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct EnableStrikethroughPrices -> EnableStrikethroughPricesResponse;
    "product" "EnableStrikethroughPrices" "202502" Post "/product/202502/products/{product_id}/strikethrough_prices/enable"
        cipher true Write Json [] older true;
    new(product_id: ProductId) {
        product_id: product_id, external_product_id: None, skus: Vec::new(),
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// SKUs.
    body skus: Vec<EnableStrikethroughPricesSkuInput> = "skus" => with_skus(Vec<EnableStrikethroughPricesSkuInput>);
}

record! {
    /// Enable strikethrough prices response: `data`.
    pub struct EnableStrikethroughPricesResponse {
        /// Errors.
        pub errors: Vec<EnableStrikethroughPricesError> = "errors",
    }
}

record! {
    /// Enable strikethrough prices error: `error`.
    pub struct EnableStrikethroughPricesError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detail.
        pub detail: Option<SubmitStrikethroughPriceErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Enable strikethrough prices SKU input: `sku`.
    pub struct EnableStrikethroughPricesSkuInput {
        /// External retail price.
        pub external_retail_price: Option<ApiMoney> = "external_retail_price",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// External transaction price.
        pub external_transaction_price: Option<SkuExternalTransactionPriceInput> = "external_transaction_price",
        /// Id.
        pub id: Option<SkuId> = "id",
    }
}

record! {
    /// SKU external transaction price input: `sku.external_transaction_price`.
    pub struct SkuExternalTransactionPriceInput {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Image.
        pub image: Option<ImageInput> = "image",
        /// Transaction time.
        pub transaction_time: Option<DateTime<Utc>> = "transaction_time",
    }
}
