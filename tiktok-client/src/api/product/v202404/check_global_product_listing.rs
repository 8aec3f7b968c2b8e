// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202404/global_products/listing_check`

use crate::api::operation::operation;
use crate::api::product::model::{
    FailReason, MainImageInput, ManufacturerInput, PackageDimensionInput, PartialEditProductCertificationInput,
    ProductAttributeInput, SalesAttributeInput, SizeChartInput, SkuInventoryInput, VideoInput,
};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use smol_str::SmolStr;

operation! {
    /// Check global product listing.
    ///
    /// `POST /product/202404/global_products/listing_check`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CheckGlobalProductListing -> CheckGlobalProductListingResponse;
    "product" "CheckGlobalProductListing" "202404" Post "/product/202404/global_products/listing_check"
        cipher false Read Json [] older true;
    new() {
        brand_id: None, category_id: None, certifications: Vec::new(), description: None, main_images: Vec::new(),
        manufacturer: None, package_dimensions: None, package_weight: None, product_attributes: Vec::new(),
        size_chart: None, skus: Vec::new(), title: None, video: None,
    }
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Category id.
    body category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Certifications.
    body certifications: Vec<PartialEditProductCertificationInput> = "certifications" => with_certifications(Vec<PartialEditProductCertificationInput>);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// Manufacturer.
    body manufacturer: Option<ManufacturerInput> = "manufacturer" => with_manufacturer(ManufacturerInput);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// Package weight.
    body package_weight: Option<CheckGlobalProductListingPackageWeightInput> = "package_weight" => with_package_weight(CheckGlobalProductListingPackageWeightInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// SKUs.
    body skus: Vec<CheckGlobalProductListingSkuInput> = "skus" => with_skus(Vec<CheckGlobalProductListingSkuInput>);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
}

record! {
    /// Check global product listing response: `data`.
    pub struct CheckGlobalProductListingResponse {
        /// Check result.
        pub check_result: Option<SmolStr> = "check_result",
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
    }
}

record! {
    /// Check global product listing SKU input: `sku`.
    pub struct CheckGlobalProductListingSkuInput {
        /// Global quantity.
        pub global_quantity: Option<i64> = "global_quantity",
        /// Identifier code.
        pub identifier_code: Option<SkuIdentifierCodeInput> = "identifier_code",
        /// Inventory.
        pub inventory: Vec<SkuInventoryInput> = "inventory",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttributeInput> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
    }
}

record! {
    /// SKU identifier code input: `sku.identifier_code`.
    pub struct SkuIdentifierCodeInput {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Check global product listing package weight input: `package_weight`.
    pub struct CheckGlobalProductListingPackageWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}
