// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202411/products/diagnose_optimize`

use crate::api::operation::operation;
use crate::api::product::model::{
    DiagnoseAndOptimizeProductDiagnose, ListingQuality, MainImageInput, ProductAttributeInput, SizeChartInput,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Diagnose and optimize product.
    ///
    /// `POST /product/202411/products/diagnose_optimize`. Takes `shop_cipher`.
    pub struct DiagnoseAndOptimizeProduct -> DiagnoseAndOptimizeProductResponse;
    "product" "diagnoseAndOptimizeProduct" "202411" Post "/product/202411/products/diagnose_optimize"
        cipher true Write Json [] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(), product_id: None, description: None, brand_id: None, main_images:
        Vec::new(), title: None, product_attributes: Vec::new(), size_chart: None, optimization_fields:
        Vec::new(),
    }
    /// Category id. Required.
    body category_id: ApiId = "category_id";
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// Optimization fields.
    body optimization_fields: Vec<OptimizationField> = "optimization_fields" => with_optimization_fields(Vec<OptimizationField>);
}

record! {
    /// Diagnose and optimize product response: `data`.
    pub struct DiagnoseAndOptimizeProductResponse {
        /// Listing quality.
        pub listing_quality: Option<ListingQuality> = "listing_quality",
        /// Diagnoses.
        pub diagnoses: Vec<DiagnoseAndOptimizeProductDiagnose> = "diagnoses",
    }
}

words! {
    /// Optimization field.
    pub enum OptimizationField {
        All = "ALL",
        Description = "DESCRIPTION",
        Image = "IMAGE",
        None = "NONE",
        Title = "TITLE",
    }
}
