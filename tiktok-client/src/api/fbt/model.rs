// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `fbt` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, Moment, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

record! {
    /// Inventory good: `inventory.good`.
    pub struct InventoryGood {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Reference code.
        pub reference_code: Option<SmolStr> = "reference_code",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// SKU: `inventory.good.sku`.
    pub struct Sku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// On hand detail.
        pub on_hand_detail: Option<OnHandDetail> = "on_hand_detail",
    }
}

record! {
    /// On hand detail: `inventory.good.sku.on_hand_detail`.
    pub struct OnHandDetail {
        /// Total quantity.
        pub total_quantity: Option<i64> = "total_quantity",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Reserved quantity.
        pub reserved_quantity: Option<i64> = "reserved_quantity",
        /// Unfulfillable quantity.
        pub unfulfillable_quantity: Option<i64> = "unfulfillable_quantity",
    }
}

record! {
    /// MCF order consign order: `mcf_order.consign_order`.
    pub struct McfOrderConsignOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Goods.
        pub goods: Vec<Good> = "goods",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Carrier.
        pub carrier: Option<SmolStr> = "carrier",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Is platform closed.
        pub is_platform_closed: Option<bool> = "is_platform_closed",
        /// Issue.
        pub issue: Option<SmolStr> = "issue",
        /// Shipping provider.
        pub shipping_provider: Option<ShippingProvider> = "shipping_provider",
    }
}

record! {
    /// Shipping provider: `mcf_order.consign_order.shipping_provider`.
    pub struct ShippingProvider {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Good: `mcf_order.consign_order.good`.
    pub struct Good {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Carton detail item: `inbound_order.carton_detail.item`.
    pub struct CartonDetailItem {
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Lot code.
        pub lot_code: Option<SmolStr> = "lot_code",
        /// Expiration timestamp.
        pub expiration_timestamp: Option<Moment> = "expiration_timestamp",
    }
}

record! {
    /// Box measurement: `inbound_order.carton_detail.box_measurement`.
    pub struct BoxMeasurement {
        /// Weight.
        pub weight: Option<SmolStr> = "weight",
        /// Weight unit.
        pub weight_unit: Option<WeightUnit> = "weight_unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Length unit.
        pub length_unit: Option<LengthUnit> = "length_unit",
    }
}

record! {
    /// Carton input: `carton`.
    pub struct CartonInput {
        /// Carton type. Required.
        pub carton_type: Option<CartonType> = "carton_type",
        /// Items. Required.
        pub items: Vec<CartonItemInput> = "items",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
        /// Box measurements. Required.
        pub box_measurements: Option<BoxMeasurementInput> = "box_measurements",
        /// Carton nums.
        pub carton_nums: Vec<SmolStr> = "carton_nums",
    }
}

record! {
    /// Box measurement input: `carton.box_measurement`.
    pub struct BoxMeasurementInput {
        /// Weight. Required.
        pub weight: Option<SmolStr> = "weight",
        /// Weight unit. Required.
        pub weight_unit: Option<WeightUnit> = "weight_unit",
        /// Width. Required.
        pub width: Option<SmolStr> = "width",
        /// Height. Required.
        pub height: Option<SmolStr> = "height",
        /// Length. Required.
        pub length: Option<SmolStr> = "length",
        /// Length unit. Required.
        pub length_unit: Option<LengthUnit> = "length_unit",
    }
}

record! {
    /// Carton item input: `carton.item`.
    pub struct CartonItemInput {
        /// Goods id. Required.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
        /// Lot code.
        pub lot_code: Option<SmolStr> = "lot_code",
        /// Expiration timestamp.
        pub expiration_timestamp: Option<SmolStr> = "expiration_timestamp",
    }
}

record! {
    /// Create fbtmcf order MCF order: `mcf_order`.
    pub struct CreateFbtmcfOrderMcfOrder {
        /// External order id.
        pub external_order_id: Option<ApiId> = "external_order_id",
        /// MCF order id.
        pub mcf_order_id: Option<ApiId> = "mcf_order_id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Consign orders.
        pub consign_orders: Vec<McfOrderConsignOrder> = "consign_orders",
    }
}

record! {
    /// Goods safety attribute input: `create_goods_dto_list.goods_safety_attribute`.
    pub struct GoodsSafetyAttributeInput {
        /// Is fragile.
        pub is_fragile: Option<bool> = "is_fragile",
        /// Is liquid.
        pub is_liquid: Option<bool> = "is_liquid",
        /// Is sharp.
        pub is_sharp: Option<bool> = "is_sharp",
    }
}

record! {
    /// Bulky item attribute input: `create_goods_dto_list.bulky_item_attribute`.
    pub struct BulkyItemAttributeInput {
        /// Is bulky item accessories.
        pub is_bulky_item_accessories: Option<bool> = "is_bulky_item_accessories",
    }
}

record! {
    /// SIOC attribute input: `create_goods_dto_list.sioc_attribute`.
    pub struct SiocAttributeInput {
        /// SIOC files.
        pub sioc_files: Vec<SiocFileInput> = "sioc_files",
    }
}

record! {
    /// SIOC file input: `create_goods_dto_list.sioc_attribute.sioc_file`.
    pub struct SiocFileInput {
        /// SIOC certification URL.
        pub sioc_certification_url: Option<SmolStr> = "sioc_certification_url",
        /// SIOC file type.
        pub sioc_file_type: Option<SmolStr> = "sioc_file_type",
    }
}

record! {
    /// Shelf life attribute info input: `create_goods_dto_list.shelf_life_attribute_info`.
    pub struct ShelfLifeAttributeInfoInput {
        /// Inbound cutoff days. Required.
        pub inbound_cutoff_days: Option<i64> = "inbound_cutoff_days",
        /// Expiration alert days. Required.
        pub expiration_alert_days: Option<i64> = "expiration_alert_days",
        /// Sales cutoff days. Required.
        pub sales_cutoff_days: Option<i64> = "sales_cutoff_days",
        /// Shelf life.
        pub shelf_life: Option<i64> = "shelf_life",
        /// Handling method expired goods.
        pub handling_method_expired_goods: Option<HandlingMethodExpiredGood> = "handling_method_expired_goods",
    }
}

record! {
    /// Hazmat info input: `create_goods_dto_list.hazmat_info`.
    pub struct HazmatInfoInput {
        /// Hazmat type. Required.
        pub hazmat_type: Option<HazmatType> = "hazmat_type",
        /// Dg class. Required.
        pub dg_class: Option<DgClass> = "dg_class",
        /// Dg uncode. Required.
        pub dg_uncode: Option<DgUncode> = "dg_uncode",
        /// MSDS file URL. Required.
        pub msds_file_url: Option<SmolStr> = "msds_file_url",
        /// Battery extra info.
        pub battery_extra_info: Option<BatteryExtraInfoInput> = "battery_extra_info",
        /// Flammable liquids extra info.
        pub flammable_liquids_extra_info: Option<FlammableLiquidsExtraInfoInput> = "flammable_liquids_extra_info",
        /// Aerosol extra info.
        pub aerosol_extra_info: Option<AerosolExtraInfoInput> = "aerosol_extra_info",
    }
}

record! {
    /// Aerosol extra info input: `create_goods_dto_list.hazmat_info.aerosol_extra_info`.
    pub struct AerosolExtraInfoInput {
        /// Volume.
        pub volume: Option<SmolStr> = "volume",
        /// Volume unit.
        pub volume_unit: Option<SmolStr> = "volume_unit",
    }
}

record! {
    /// Flammable liquids extra info input: `create_goods_dto_list.hazmat_info.flammable_liquids_extra_info`.
    pub struct FlammableLiquidsExtraInfoInput {
        /// Flammable liquids type. Required.
        pub flammable_liquids_type: Option<FlammableLiquidsType> = "flammable_liquids_type",
        /// Flammable liquids volume. Required.
        pub flammable_liquids_volume: Option<SmolStr> = "flammable_liquids_volume",
        /// Volume unit.
        pub volume_unit: Option<SmolStr> = "volume_unit",
    }
}

record! {
    /// Battery extra info input: `create_goods_dto_list.hazmat_info.battery_extra_info`.
    pub struct BatteryExtraInfoInput {
        /// Battery type. Required.
        pub battery_type: Option<SmolStr> = "battery_type",
        /// Battery packaging type. Required.
        pub battery_packaging_type: Option<BatteryPackagingType> = "battery_packaging_type",
        /// Total battery weight. Required.
        pub total_battery_weight: Option<SmolStr> = "total_battery_weight",
        /// Total battery weight unit. Required.
        pub total_battery_weight_unit: Option<SmolStr> = "total_battery_weight_unit",
        /// Total battery capacity. Required.
        pub total_battery_capacity: Option<SmolStr> = "total_battery_capacity",
        /// Total battery capacity unit. Required.
        pub total_battery_capacity_unit: Option<SmolStr> = "total_battery_capacity_unit",
        /// Is need UN 38 3 test. Required.
        pub is_need_un_38_3_test: Option<bool> = "is_need_un_38_3_test",
        /// UN 38 3 test file URL.
        pub un_38_3_test_file_url: Option<SmolStr> = "un_38_3_test_file_url",
        /// Battery count per package.
        pub battery_count_per_package: Option<SmolStr> = "battery_count_per_package",
    }
}

record! {
    /// Barcode info input: `create_goods_dto_list.barcode_info`.
    pub struct BarcodeInfoInput {
        /// Barcode type.
        pub barcode_type: Option<SmolStr> = "barcode_type",
        /// Barcode value.
        pub barcode_value: Option<SmolStr> = "barcode_value",
    }
}

record! {
    /// Estimate arrival time input: `estimate_arrival_time`.
    pub struct EstimateArrivalTimeInput {
        /// Start timestamp. Required.
        pub start_timestamp: Option<SmolStr> = "start_timestamp",
        /// End timestamp. Required.
        pub end_timestamp: Option<SmolStr> = "end_timestamp",
    }
}

words! {
    /// Inbound method.
    pub enum InboundMethod {
        D2Fc = "D2FC",
        OneHub = "ONE_HUB",
    }
}

words! {
    /// Return handling method.
    pub enum ReturnHandlingMethod {
        CollectReturnUnits = "COLLECT_RETURN_UNITS",
        DisposalWithoutInspection = "DISPOSAL_WITHOUT_INSPECTION",
        RestockSellableCollectUnsellable = "RESTOCK_SELLABLE_COLLECT_UNSELLABLE",
        RestockSellableDisposeUnsellable = "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
        RestockSellableReturnUnsellable = "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
        ReturnWithoutInspection = "RETURN_WITHOUT_INSPECTION",
    }
}

words! {
    /// Hazmat type.
    pub enum HazmatType {
        Aerosols = "AEROSOLS",
        Battery = "BATTERY",
        FlammableLiquid = "FLAMMABLE_LIQUID",
        Magnetized = "MAGNETIZED",
    }
}

words! {
    /// Dg class.
    pub enum DgClass {
        Class2 = "CLASS_2",
        Class3 = "CLASS_3",
        Class9 = "CLASS_9",
    }
}

words! {
    /// Dg uncode.
    pub enum DgUncode {
        Other = "OTHER",
        Un1263 = "UN1263",
        Un1266 = "UN1266",
        Un2807 = "UN2807",
        Un3065 = "UN3065",
        Un3090 = "UN3090",
        Un3091 = "UN3091",
        Un3480 = "UN3480",
        Un3481 = "UN3481",
    }
}

words! {
    /// Battery packaging type.
    pub enum BatteryPackagingType {
        InEquipment = "IN_EQUIPMENT",
        Other = "OTHER",
        Standalone = "STANDALONE",
        WithEquipment = "WITH_EQUIPMENT",
    }
}

words! {
    /// Flammable liquids type.
    pub enum FlammableLiquidsType {
        Alcoholic = "ALCOHOLIC",
        Other = "OTHER",
        Paint = "PAINT",
        Perfumery = "PERFUMERY",
    }
}

words! {
    /// Handling method expired good.
    pub enum HandlingMethodExpiredGood {
        Dispose = "DISPOSE",
        ReturnToSeller = "RETURN_TO_SELLER",
        StoreUnits = "STORE_UNITS",
    }
}

words! {
    /// Carton type.
    pub enum CartonType {
        MultiSku = "MULTI_SKU",
        SingleSku = "SINGLE_SKU",
    }
}

words! {
    /// Weight unit.
    pub enum WeightUnit {
        Gram = "GRAM",
        Kilogram = "KILOGRAM",
        Milligram = "MILLIGRAM",
        Ounce = "OUNCE",
        Pounds = "POUNDS",
        Pound = "POUND",
    }
}

words! {
    /// Length unit.
    pub enum LengthUnit {
        Centimeter = "CENTIMETER",
        Foot = "FOOT",
        Inch = "INCH",
        Meter = "METER",
        Micron = "MICRON",
        Millimeter = "MILLIMETER",
    }
}

words! {
    /// Dimension unit.
    pub enum DimensionUnit {
        Millimeter = "MILLIMETER",
        Centimeter = "CENTIMETER",
        Meter = "METER",
        Foot = "FOOT",
        Inch = "INCH",
        Micrometer = "MICROMETER",
        Micro = "MICRO",
    }
}
