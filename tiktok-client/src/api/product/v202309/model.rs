// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `product` share.

use crate::api::product::model::{
    CombinedSkuInput, FeeInput, IdentifierCodeInput, InventoryInput, PreSaleInput, PriceInput,
    ReplicatedProductSkuInput, SalesAttributeInput,
};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CurrencyCode, SkuId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Edit product SKU input: `sku`.
    pub struct EditProductSkuInput {
        /// Combined SKUs.
        pub combined_skus: Vec<CombinedSkuInput> = "combined_skus",
        /// External list prices.
        pub external_list_prices: Vec<SkuExternalListPriceInput> = "external_list_prices",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// External URLs.
        pub external_urls: Vec<SmolStr> = "external_urls",
        /// Extra identifier codes.
        pub extra_identifier_codes: Vec<SmolStr> = "extra_identifier_codes",
        /// Fees.
        pub fees: Vec<FeeInput> = "fees",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Identifier code.
        pub identifier_code: Option<IdentifierCodeInput> = "identifier_code",
        /// Inventory.
        pub inventory: Vec<InventoryInput> = "inventory",
        /// List price.
        pub list_price: Option<ApiMoney> = "list_price",
        /// Pre sale.
        pub pre_sale: Option<PreSaleInput> = "pre_sale",
        /// Price.
        pub price: Option<PriceInput> = "price",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttributeInput> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
    }
}

record! {
    /// SKU external list price input: `sku.external_list_price`.
    pub struct SkuExternalListPriceInput {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Source.
        pub source: Option<SmolStr> = "source",
    }
}

record! {
    /// Edit product replicated product input: `replicated_product`.
    pub struct EditProductReplicatedProductInput {
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// SKUs.
        pub skus: Vec<ReplicatedProductSkuInput> = "skus",
    }
}
