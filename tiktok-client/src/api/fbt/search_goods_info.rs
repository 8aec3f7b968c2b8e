// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202607/goods/search`

use crate::api::fbt::model::{
    BatteryPackagingType, DgClass, DgUncode, DimensionUnit, FlammableLiquidsType, HazmatType, WeightUnit,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Search goods info.
    ///
    /// `POST /fbt/202607/goods/search`. Takes `shop_cipher`.
    pub struct SearchGoodsInfo -> SearchGoodsInfoResponse;
    "fbt" "searchGoodsInfo" "202607" Post "/fbt/202607/goods/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, goods_ids: Vec::new(), product_ids: Vec::new(), reference_codes:
        Vec::new(), sku_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Goods ids.
    body goods_ids: Vec<ApiId> = "goods_ids" => with_goods_ids(Vec<ApiId>);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Reference codes.
    body reference_codes: Vec<SmolStr> = "reference_codes" => with_reference_codes(Vec<SmolStr>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
}

paged! { SearchGoodsInfo: SearchGoodsInfoGood; token page_token; rows goods; total total_count; }

record! {
    /// Search goods info response: `data`.
    pub struct SearchGoodsInfoResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Goods.
        pub goods: Vec<SearchGoodsInfoGood> = "goods",
    }
}

record! {
    /// Search goods info good: `good`.
    pub struct SearchGoodsInfoGood {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Barcodes.
        pub barcodes: Vec<Barcode> = "barcodes",
        /// Reference code.
        pub reference_code: Option<SmolStr> = "reference_code",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Merchant declaration info.
        pub merchant_declaration_info: Option<MerchantDeclarationInfo> = "merchant_declaration_info",
        /// Warehouse confirmation info.
        pub warehouse_confirmation_info: Option<WarehouseConfirmationInfo> = "warehouse_confirmation_info",
        /// SKUs.
        pub skus: Vec<GoodSku> = "skus",
        /// Lot expiration info.
        pub lot_expiration_info: Option<LotExpirationInfo> = "lot_expiration_info",
        /// Is hazmat.
        pub is_hazmat: Option<bool> = "is_hazmat",
        /// Hazmat info.
        pub hazmat_info: Option<HazmatInfo> = "hazmat_info",
        /// SIOC approval status.
        pub sioc_approval_status: Option<SiocApprovalStatus> = "sioc_approval_status",
        /// Hazmat approval status.
        pub hazmat_approval_status: Option<HazmatApprovalStatus> = "hazmat_approval_status",
        /// Bulky item attribute.
        pub bulky_item_attribute: Option<BulkyItemAttribute> = "bulky_item_attribute",
        /// Goods safety attributes.
        pub goods_safety_attributes: Option<GoodsSafetyAttribute> = "goods_safety_attributes",
        /// Is SIOC.
        pub is_sioc: Option<bool> = "is_sioc",
        /// SIOC attribute.
        pub sioc_attribute: Option<SiocAttribute> = "sioc_attribute",
    }
}

record! {
    /// SIOC attribute: `good.sioc_attribute`.
    pub struct SiocAttribute {
        /// SIOC files.
        pub sioc_files: Vec<SiocFile> = "sioc_files",
    }
}

record! {
    /// SIOC file: `good.sioc_attribute.sioc_file`.
    pub struct SiocFile {
        /// SIOC certification URL.
        pub sioc_certification_url: Option<SmolStr> = "sioc_certification_url",
        /// SIOC file type.
        pub sioc_file_type: Option<SmolStr> = "sioc_file_type",
    }
}

record! {
    /// Goods safety attribute: `good.goods_safety_attribute`.
    pub struct GoodsSafetyAttribute {
        /// Is fragile.
        pub is_fragile: Option<bool> = "is_fragile",
        /// Is liquid.
        pub is_liquid: Option<bool> = "is_liquid",
        /// Is sharp.
        pub is_sharp: Option<bool> = "is_sharp",
    }
}

record! {
    /// Bulky item attribute: `good.bulky_item_attribute`.
    pub struct BulkyItemAttribute {
        /// Is bulky item.
        pub is_bulky_item: Option<bool> = "is_bulky_item",
        /// Is bulky item accessories.
        pub is_bulky_item_accessories: Option<bool> = "is_bulky_item_accessories",
    }
}

record! {
    /// Hazmat info: `good.hazmat_info`.
    pub struct HazmatInfo {
        /// Hazmat type.
        pub hazmat_type: Option<HazmatType> = "hazmat_type",
        /// Battery extra info.
        pub battery_extra_info: Option<BatteryExtraInfo> = "battery_extra_info",
        /// Flammable liquids extra info.
        pub flammable_liquids_extra_info: Option<FlammableLiquidsExtraInfo> = "flammable_liquids_extra_info",
        /// Aerosol extra info.
        pub aerosol_extra_info: Option<AerosolExtraInfo> = "aerosol_extra_info",
        /// Dg class.
        pub dg_class: Option<DgClass> = "dg_class",
        /// Dg uncode.
        pub dg_uncode: Option<DgUncode> = "dg_uncode",
        /// MSDS file URL.
        pub msds_file_url: Option<SmolStr> = "msds_file_url",
    }
}

record! {
    /// Aerosol extra info: `good.hazmat_info.aerosol_extra_info`.
    pub struct AerosolExtraInfo {
        /// Volume.
        pub volume: Option<SmolStr> = "volume",
        /// Volume unit.
        pub volume_unit: Option<SmolStr> = "volume_unit",
    }
}

record! {
    /// Flammable liquids extra info: `good.hazmat_info.flammable_liquids_extra_info`.
    pub struct FlammableLiquidsExtraInfo {
        /// Flammable liquids type.
        pub flammable_liquids_type: Option<FlammableLiquidsType> = "flammable_liquids_type",
        /// Flammable liquids volume.
        pub flammable_liquids_volume: Option<SmolStr> = "flammable_liquids_volume",
        /// Volume unit.
        pub volume_unit: Option<SmolStr> = "volume_unit",
    }
}

record! {
    /// Battery extra info: `good.hazmat_info.battery_extra_info`.
    pub struct BatteryExtraInfo {
        /// Battery type.
        pub battery_type: Option<SmolStr> = "battery_type",
        /// Battery packaging type.
        pub battery_packaging_type: Option<BatteryPackagingType> = "battery_packaging_type",
        /// Total battery weight.
        pub total_battery_weight: Option<SmolStr> = "total_battery_weight",
        /// Total battery weight unit.
        pub total_battery_weight_unit: Option<SmolStr> = "total_battery_weight_unit",
        /// Total battery capacity.
        pub total_battery_capacity: Option<SmolStr> = "total_battery_capacity",
        /// Battery count per package.
        pub battery_count_per_package: Option<SmolStr> = "battery_count_per_package",
        /// Is need UN 38 3 test.
        pub is_need_un_38_3_test: Option<bool> = "is_need_un_38_3_test",
        /// UN 38 3 test file URL.
        pub un_38_3_test_file_url: Option<SmolStr> = "un_38_3_test_file_url",
        /// Total battery capacity unit.
        pub total_battery_capacity_unit: Option<SmolStr> = "total_battery_capacity_unit",
    }
}

record! {
    /// Lot expiration info: `good.lot_expiration_info`.
    pub struct LotExpirationInfo {
        /// Is lot control.
        pub is_lot_control: Option<bool> = "is_lot_control",
        /// Is expiration management.
        pub is_expiration_management: Option<bool> = "is_expiration_management",
        /// Shelf life days.
        pub shelf_life_days: Option<i64> = "shelf_life_days",
        /// Inbound cutoff days.
        pub inbound_cutoff_days: Option<i64> = "inbound_cutoff_days",
        /// Expiration alert days.
        pub expiration_alert_days: Option<i64> = "expiration_alert_days",
        /// Sales cutoff days.
        pub sales_cutoff_days: Option<i64> = "sales_cutoff_days",
        /// Handling method.
        pub handling_method: Option<HandlingMethod> = "handling_method",
    }
}

record! {
    /// Good SKU: `good.sku`.
    pub struct GoodSku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Product.
        pub product: Option<Product> = "product",
        /// Regions.
        pub regions: Vec<SmolStr> = "regions",
        /// Matched.
        pub matched: Option<bool> = "matched",
    }
}

record! {
    /// Product: `good.sku.product`.
    pub struct Product {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
    }
}

record! {
    /// Warehouse confirmation info: `good.warehouse_confirmation_info`.
    pub struct WarehouseConfirmationInfo {
        /// Weight.
        pub weight: Option<Weight> = "weight",
        /// Dimension.
        pub dimension: Option<Dimension> = "dimension",
    }
}

record! {
    /// Merchant declaration info: `good.merchant_declaration_info`.
    pub struct MerchantDeclarationInfo {
        /// Weight.
        pub weight: Option<Weight> = "weight",
        /// Dimension.
        pub dimension: Option<Dimension> = "dimension",
    }
}

record! {
    /// Dimension: `good.merchant_declaration_info.dimension`.
    pub struct Dimension {
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<DimensionUnit> = "unit",
    }
}

record! {
    /// Weight: `good.merchant_declaration_info.weight`.
    pub struct Weight {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit.
        pub unit: Option<WeightUnit> = "unit",
    }
}

record! {
    /// Barcode: `good.barcode`.
    pub struct Barcode {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Type.
        pub type_: Option<BarcodeType> = "type",
    }
}

words! {
    /// Barcode type.
    pub enum BarcodeType {
        Upc = "UPC",
        Ean = "EAN",
        Gtin = "GTIN",
        AsinOrFnsku = "ASIN_OR_FNSKU",
        MerchantSkuId = "MERCHANT_SKU_ID",
        FbtSpecificBarcode = "FBT_SPECIFIC_BARCODE",
        Asin = "ASIN",
        Merchant = "MERCHANT",
        Fbt = "FBT",
    }
}

words! {
    /// Handling method.
    pub enum HandlingMethod {
        StoreUnits = "STORE_UNITS",
        ReturnToSeller = "RETURN_TO_SELLER",
        Dispose = "DISPOSE",
        TurnIntoDefectiveInventory = "TURN_INTO_DEFECTIVE_INVENTORY",
        ReturnToSupplier = "RETURN_TO_SUPPLIER",
    }
}

words! {
    /// SIOC approval status.
    pub enum SiocApprovalStatus {
        SiocApprovalStatusInvalid = "SIOC_APPROVAL_STATUS_INVALID",
        SiocApprovalStatusInit = "SIOC_APPROVAL_STATUS_INIT",
        SiocApprovalStatusUnderReview = "SIOC_APPROVAL_STATUS_UNDER_REVIEW",
        SiocApprovalStatusApprove = "SIOC_APPROVAL_STATUS_APPROVE",
        SiocApprovalStatusReject = "SIOC_APPROVAL_STATUS_REJECT",
    }
}

words! {
    /// Hazmat approval status.
    pub enum HazmatApprovalStatus {
        ApprovalStatusInvalid = "APPROVAL_STATUS_INVALID",
        ApprovalStatusInit = "APPROVAL_STATUS_INIT",
        ApprovalStatusUnderReview = "APPROVAL_STATUS_UNDER_REVIEW",
        ApprovalStatusFulfillable = "APPROVAL_STATUS_FULFILLABLE",
        ApprovalStatusUnfulfillable = "APPROVAL_STATUS_UNFULFILLABLE",
    }
}
