// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `product` share.

use crate::api::product::model::ImageInput;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

record! {
    /// Partial edit candidate products error: `error`.
    pub struct PartialEditCandidateProductsError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<PartialEditCandidateProductsErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Partial edit candidate products error detail: `error.detail`.
    pub struct PartialEditCandidateProductsErrorDetail {
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
    }
}

record! {
    /// Candidate product input: `candidate_product`.
    pub struct CandidateProductInput {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// External category name.
        pub external_category_name: Option<SmolStr> = "external_category_name",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Images.
        pub images: Vec<ImageInput> = "images",
        /// Opportunity matching end time.
        pub opportunity_matching_end_time: Option<DateTime<Utc>> = "opportunity_matching_end_time",
        /// SKUs.
        pub skus: Vec<CandidateProductSkuInput> = "skus",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Candidate product SKU input: `candidate_product.sku`.
    pub struct CandidateProductSkuInput {
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Sales attributes.
        pub sales_attributes: Vec<SkuSalesAttributeInput> = "sales_attributes",
    }
}

record! {
    /// SKU sales attribute input: `candidate_product.sku.sales_attribute`.
    pub struct SkuSalesAttributeInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// SKU images.
        pub sku_images: Vec<SkuImageInput> = "sku_images",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// SKU image input: `candidate_product.sku.sales_attribute.sku_image`.
    pub struct SkuImageInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}
