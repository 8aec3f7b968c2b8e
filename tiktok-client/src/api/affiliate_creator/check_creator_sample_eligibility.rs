// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202412/samples/labels`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, ProductId};
use smol_str::SmolStr;

operation! {
    /// Check creator sample eligibility.
    ///
    /// `GET /affiliate_creator/202412/samples/labels`. Does not take `shop_cipher`.
    pub struct CheckCreatorSampleEligibility -> CheckCreatorSampleEligibilityResponse;
    "affiliate_creator" "checkCreatorSampleEligibility" "202412" Get "/affiliate_creator/202412/samples/labels"
        cipher false Read None [] older false;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    query product_id: ProductId = "product_id";
}

record! {
    /// Check creator sample eligibility response: `data`.
    pub struct CheckCreatorSampleEligibilityResponse {
        /// Label.
        pub label: Option<Label> = "label",
    }
}

record! {
    /// Label: `label`.
    pub struct Label {
        /// Can apply.
        pub can_apply: Option<bool> = "can_apply",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Application id.
        pub application_id: Option<ApiId> = "application_id",
        /// Reach limit.
        pub reach_limit: Option<bool> = "reach_limit",
        /// Sample product.
        pub sample_product: Option<SampleProduct> = "sample_product",
    }
}

record! {
    /// Sample product: `label.sample_product`.
    pub struct SampleProduct {
        /// Sample SKU list.
        pub sample_sku_list: Vec<SampleSkuList> = "sample_sku_list",
    }
}

record! {
    /// Sample SKU list: `label.sample_product.sample_sku_list`.
    pub struct SampleSkuList {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Sale property value ids.
        pub sale_property_value_ids: Option<ApiId> = "sale_property_value_ids",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Sale properties.
        pub sale_properties: Vec<SaleProperty> = "sale_properties",
        /// Is available.
        pub is_available: Option<bool> = "is_available",
        /// Unavailable reason.
        pub unavailable_reason: Option<UnavailableReason> = "unavailable_reason",
    }
}

record! {
    /// Sale property: `label.sample_product.sample_sku_list.sale_property`.
    pub struct SaleProperty {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
        /// Value name.
        pub value_name: Option<SmolStr> = "value_name",
    }
}

words! {
    /// Unavailable reason.
    pub enum UnavailableReason {
        IsPreorder = "IS_PREORDER",
        IsGift = "IS_GIFT",
        OutOfStock = "OUT_OF_STOCK",
        ExceedCbPriceThreshold = "EXCEED_CB_PRICE_THRESHOLD",
        AlreadyApplyed = "ALREADY_APPLYED",
        Unknown = "UNKNOWN",
    }
}
