// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /supply_chain/202309/packages/sync`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, PackageId, SkuId, UnixMillis};
use smol_str::SmolStr;

operation! {
    /// Confirm package shipment.
    ///
    /// `POST /supply_chain/202309/packages/sync`. Does not take `shop_cipher`.
    pub struct ConfirmPackageShipment -> ConfirmPackageShipmentResponse;
    "supply_chain" "confirmPackageShipment" "202309" Post "/supply_chain/202309/packages/sync"
        cipher false Write Json [] older false;
    new(warehouse_provider_id: impl Into<ApiId>, packages: Vec<PackageInput>) {
        warehouse_provider_id: warehouse_provider_id.into(), packages: packages,
    }
    /// Warehouse provider id. Required.
    body warehouse_provider_id: ApiId = "warehouse_provider_id";
    /// Packages. Required.
    body packages: Vec<PackageInput> = "packages";
}

record! {
    /// Confirm package shipment response: `data`.
    pub struct ConfirmPackageShipmentResponse {
        /// Success packages.
        pub success_packages: Vec<SmolStr> = "success_packages",
        /// Errors.
        pub errors: Vec<ConfirmPackageShipmentError> = "errors",
    }
}

record! {
    /// Confirm package shipment error: `error`.
    pub struct ConfirmPackageShipmentError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
    }
}

record! {
    /// Package input: `package`.
    pub struct PackageInput {
        /// Id. Required.
        pub id: Option<PackageId> = "id",
        /// Wms order id. Required.
        pub wms_order_id: Option<ApiId> = "wms_order_id",
        /// Time zone. Required.
        pub time_zone: Option<SmolStr> = "time_zone",
        /// Ship time millis. Required.
        pub ship_time_millis: Option<UnixMillis> = "ship_time_millis",
        /// Create time millis. Required.
        pub create_time_millis: Option<UnixMillis> = "create_time_millis",
        /// Handover time millis. Required.
        pub handover_time_millis: Option<UnixMillis> = "handover_time_millis",
        /// Shipping provider id. Required.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping provider name. Required.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Tracking number. Required.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Dimension. Required.
        pub dimension: Option<DimensionInput> = "dimension",
        /// SKUs. Required.
        pub skus: Vec<SkuInput> = "skus",
        /// Provider warehouse code.
        pub provider_warehouse_code: Option<SmolStr> = "provider_warehouse_code",
        /// Shipping origin city.
        pub shipping_origin_city: Option<SmolStr> = "shipping_origin_city",
        /// Weight.
        pub weight: Option<WeightInput> = "weight",
        /// Provider warehouse name.
        pub provider_warehouse_name: Option<SmolStr> = "provider_warehouse_name",
        /// Tcw warehouse type.
        pub tcw_warehouse_type: Option<TcwWarehouseType> = "tcw_warehouse_type",
    }
}

record! {
    /// Weight input: `package.weight`.
    pub struct WeightInput {
        /// Value.
        pub value: Option<i64> = "value",
        /// Unit.
        pub unit: Option<WeightUnit> = "unit",
    }
}

record! {
    /// SKU input: `package.sku`.
    pub struct SkuInput {
        /// Id. Required.
        pub id: Option<SkuId> = "id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Dimension input: `package.dimension`.
    pub struct DimensionInput {
        /// Length.
        pub length: Option<i64> = "length",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
        /// Unit.
        pub unit: Option<DimensionUnit> = "unit",
    }
}

words! {
    /// Dimension unit.
    pub enum DimensionUnit {
        Centimeter = "CENTIMETER",
        Foot = "FOOT",
        Inch = "INCH",
        Meter = "METER",
        Micron = "MICRON",
        Millimeter = "MILLIMETER",
    }
}

words! {
    /// Weight unit.
    pub enum WeightUnit {
        Gram = "GRAM",
        Kilogram = "KILOGRAM",
        Milligram = "MILLIGRAM",
        Ounce = "OUNCE",
        Pound = "POUND",
    }
}

words! {
    /// Tcw warehouse type.
    pub enum TcwWarehouseType {
        Standard = "STANDARD",
        TiktokCertifiedWarehouseFulfillment = "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT",
    }
}
