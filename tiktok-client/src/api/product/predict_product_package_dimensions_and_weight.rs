// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202609/products/package/predict`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Predict product package dimensions and weight.
    ///
    /// `POST /product/202609/products/package/predict`. Takes `shop_cipher`.
    pub struct PredictProductPackageDimensionsAndWeight -> PredictProductPackageDimensionsAndWeightResponse;
    "product" "predictProductPackageDimensionsAndWeight" "202609" Post "/product/202609/products/package/predict"
        cipher true Read Json ["seller.product.basic"] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    body category_id: ApiId = "category_id";
}

record! {
    /// Predict product package dimensions and weight response: `data`.
    pub struct PredictProductPackageDimensionsAndWeightResponse {
        /// Package dimensions.
        pub package_dimensions: Option<PredictProductPackageDimensionsAndWeightPackageDimension> = "package_dimensions",
        /// Package weight.
        pub package_weight: Option<PredictProductPackageDimensionsAndWeightPackageWeight> = "package_weight",
    }
}

record! {
    /// Predict product package dimensions and weight package weight: `package_weight`.
    pub struct PredictProductPackageDimensionsAndWeightPackageWeight {
        /// Unit.
        pub unit: Option<PredictProductPackageDimensionsAndWeightPackageWeightUnit> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Predict product package dimensions and weight package dimension: `package_dimension`.
    pub struct PredictProductPackageDimensionsAndWeightPackageDimension {
        /// Height.
        pub height: Option<i64> = "height",
        /// Length.
        pub length: Option<i64> = "length",
        /// Unit.
        pub unit: Option<PackageDimensionUnit> = "unit",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

words! {
    /// Package dimension unit.
    pub enum PackageDimensionUnit {
        Centimeter = "CENTIMETER",
        Inch = "INCH",
        Foot = "FOOT",
        Millimeter = "MILLIMETER",
        Meter = "METER",
    }
}

words! {
    /// Predict product package dimensions and weight package weight unit.
    pub enum PredictProductPackageDimensionsAndWeightPackageWeightUnit {
        Gram = "GRAM",
        Pound = "POUND",
        Ounce = "OUNCE",
        Kilogram = "KILOGRAM",
    }
}
