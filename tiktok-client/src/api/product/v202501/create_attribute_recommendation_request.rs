// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202501/attribute_recommendation_request`

use crate::api::operation::operation;
use crate::api::product::model::ImageInput;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create attribute recommendation request.
    ///
    /// `POST /product/202501/attribute_recommendation_request`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateAttributeRecommendationRequest -> CreateAttributeRecommendationRequestResponse;
    "product" "CreateAttributeRecommendationRequest" "202501" Post "/product/202501/attribute_recommendation_request"
        cipher true Write Json [] older true;
    new() {
        external_product: None,
    }
    /// External product.
    body external_product: Option<ExternalProductInput> = "external_product" => with_external_product(ExternalProductInput);
}

record! {
    /// Create attribute recommendation request response: `data`.
    pub struct CreateAttributeRecommendationRequestResponse {
    }
}

record! {
    /// External product input: `external_product`.
    pub struct ExternalProductInput {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Images.
        pub images: Vec<ImageInput> = "images",
        /// Is existing product.
        pub is_existing_product: Option<bool> = "is_existing_product",
        /// Other product data.
        pub other_product_data: Option<SmolStr> = "other_product_data",
        /// SKUs.
        pub skus: Vec<ExternalProductSkuInput> = "skus",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// TTS category id.
        pub tts_category_id: Option<ApiId> = "tts_category_id",
        /// Vendor name.
        pub vendor_name: Option<SmolStr> = "vendor_name",
        /// Version.
        pub version: Option<SmolStr> = "version",
    }
}

record! {
    /// External product SKU input: `external_product.sku`.
    pub struct ExternalProductSkuInput {
        /// Sales attributes.
        pub sales_attributes: Vec<ExternalProductSkuSalesAttributeInput> = "sales_attributes",
    }
}

record! {
    /// External product SKU sales attribute input: `external_product.sku.sales_attribute`.
    pub struct ExternalProductSkuSalesAttributeInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// SKU images.
        pub sku_images: Vec<SalesAttributeSkuImageInput> = "sku_images",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Sales attribute SKU image input: `external_product.sku.sales_attribute.sku_image`.
    pub struct SalesAttributeSkuImageInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}
